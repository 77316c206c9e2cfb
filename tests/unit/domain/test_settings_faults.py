"""What is told of a settings file that could not be used as it is."""

from __future__ import annotations

import pytest

from canal_desktop.domain.settings_faults import FileFault, SettingsFaults

FILE = "settings.json"


@pytest.mark.parametrize("fault", FileFault)
def test_each_fault_of_a_file_is_told_with_the_name_under_which_it_is_kept(fault: FileFault) -> None:
    assert (
        SettingsFaults(FILE, fault, kept_as="settings.json.broken-2")
        .told()
        .endswith("They were kept as settings.json.broken-2; the defaults are used now.")
    )
    assert SettingsFaults(FILE, fault).told().endswith("The program goes on with its defaults.")


def test_fields_are_told_by_what_the_user_knows_them_by() -> None:
    faults = SettingsFaults(FILE, fields=("zoom_percent", "of a file"), kept_as="settings.json.broken-1")

    assert faults.told(lambda field: {"zoom_percent": "Text size, in percent"}.get(field, field)) == (
        "In settings.json, these cannot be used and have their defaults: Text size, in percent, of a file. "
        "The file as it was is kept as settings.json.broken-1."
    )
    assert "zoom_percent, of a file" in faults.told()


def test_a_label_is_no_place_for_other_labels() -> None:
    labels = {"proxy": "language", "language": "Tongue"}

    assert "defaults: language." in SettingsFaults(FILE, fields=("proxy",)).told(lambda field: labels[field])


def test_many_fields_are_not_all_named() -> None:
    told = SettingsFaults(FILE, fields=tuple("abcdefg")).told()

    assert told == "In settings.json, these cannot be used and have their defaults: a, b, c, d, e, …."


def test_a_lost_profile_is_told_with_what_else_is_wrong() -> None:
    assert SettingsFaults(FILE, fields=("proxy",), lost_profile=True).told() == (
        "A profile could not be understood and was left out. Add it again under Profiles. "
        "In settings.json, these cannot be used and have their defaults: proxy."
    )
