import pytest
from dataclasses import replace
from canal_desktop.domain.settings import *
from tests.ui.program import profile
from tests import made_files
@pytest.mark.parametrize("look", [Appearance.LIGHT, Appearance.DARK])
async def test_shot(start, tmp_path, look):
    program = await start(profile(), settings=Settings(appearance=look, active_profile="alpha"))
    bar = program.late.attachments.bar
    bar.room = lambda: 8000
    program.window.resize(900, 640)
    (tmp_path/"boat.png").write_bytes(made_files.encoded(made_files.image(400, 200), "PNG"))
    (tmp_path/"annual report of the harbour authority 2024.pdf").write_bytes(made_files.pdf("First page", "Second page", "Third"))
    (tmp_path/"x.exe").write_bytes(b"MZ"+bytes(4000))
    bar.add_files([tmp_path/"boat.png", tmp_path/"annual report of the harbour authority 2024.pdf", tmp_path/"x.exe"])
    bar.add_text("Pasted text.txt", "hello "*900)
    await program.until(lambda: bar.items.is_settled)
    from canal_desktop.ui.attachments.attachment import Attachment
    bar.items._set((*bar.items.items, Attachment("slow.docx")))
    await program.settle(0.3)
    program.window.grab().save(f"/tmp/wt/shot_{look.value}.png")
    list(bar.chips.values())[1].name.click()
    await program.settle(0.4)
    program.late.attachments.previews.sheet.grab().save(f"/tmp/wt/sheet_{look.value}.png")
    program.late.attachments.previews.sheet.form.setCurrentIndex(1)
    program.late.attachments.previews.sheet.form.activated.emit(1)
    await program.settle(1.5)
    s=program.late.attachments.previews.sheet
    print(s._stack.count(), s._pictures.isVisible(), s.trouble.text(), program.tasks._running, s._sheet.size(), [ (w.size(), w.isVisible()) for w in s._sheet.children() if hasattr(w,'size')])
    program.late.attachments.previews.sheet.grab().save(f"/tmp/wt/sheet2_{look.value}.png")
    program.late.attachments.previews.sheet.accept()
    await program.settle(0.1)
    program.late.attachments.zone.goal.show_over(program.pane)
    await program.settle(0.1)
    program.window.grab().save(f"/tmp/wt/drop_{look.value}.png")
