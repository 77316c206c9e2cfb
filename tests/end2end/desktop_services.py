"""A tray, a notification service and a portal for keys on the session bus, run as a process and spoken to over pipes.

Written to stdout, a line of JSON each: {"ready"}, {"notified": …}, {"registered": …}, {"bound": …}, {"answer": …}. Read
from stdin: {"click": number} presses a notification, {"press"} the bound keys, both with the "token" of a compositor
where there is one, {"refuses": 1} makes the portal say no, {"call": [name, path, interface, method, signature, body]}
calls a method.
"""

from __future__ import annotations

import json
import select
import sys
from typing import Any

from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_call, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

PORTAL = "org.freedesktop.portal.Desktop"
WATCHER, NOTIFICATIONS = "org.kde.StatusNotifierWatcher", "org.freedesktop.Notifications"
WATCHER_XML = f"""<node><interface name="{WATCHER}">
<method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
<method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
<property name="RegisteredStatusNotifierItems" type="as" access="read"/>
<property name="ProtocolVersion" type="i" access="read"/>
<signal name="StatusNotifierHostRegistered"/>
</interface></node>"""
PROPERTIES = {
    "IsStatusNotifierHostRegistered": ("b", True),
    "RegisteredStatusNotifierItems": ("as", []),
    "ProtocolVersion": ("i", 0),
}


def say(**told: object) -> None:
    print(json.dumps(told, default=repr), flush=True)


class Services:
    def __init__(self, bus: DBusConnection) -> None:
        self._bus = bus
        self._count = 0
        self._session = ""
        self.refuses = 0

    def answer(self, message: Any) -> None:
        fields = {field.name: value for field, value in message.header.fields.items()}
        method, body = fields["member"], message.body
        known = getattr(self, f"_{method}", None)
        if known is None:
            self._bus.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))
            return
        signature, result = known(body, fields)
        self._bus.send(new_method_return(message, signature, result))

    def _Introspect(self, _body: Any, _fields: Any) -> tuple[str, tuple[Any, ...]]:
        return "s", (WATCHER_XML,)

    def _Get(self, body: Any, _fields: Any) -> tuple[str, tuple[Any, ...]]:
        return "v", (PROPERTIES[body[1]],)

    def _GetAll(self, _body: Any, _fields: Any) -> tuple[str, tuple[Any, ...]]:
        return "a{sv}", (PROPERTIES,)

    def _RegisterStatusNotifierItem(self, body: Any, fields: Any) -> tuple[str, tuple[Any, ...]]:
        say(registered=body[0], sender=fields["sender"])
        return "", ()

    def _GetCapabilities(self, _body: Any, _fields: Any) -> tuple[str, tuple[Any, ...]]:
        return "as", (["body", "actions", "body-markup"],)

    def _Notify(self, body: Any, _fields: Any) -> tuple[str, tuple[Any, ...]]:
        number = body[1]
        if not number:
            self._count += 1
            number = self._count
        say(notified=number, title=body[3], body=body[4], actions=body[5])
        return "u", (number,)

    def _Ping(self, _body: Any, _fields: Any) -> tuple[str, tuple[Any, ...]]:
        return "", ()

    def _CreateSession(self, body: Any, fields: Any) -> tuple[str, tuple[Any, ...]]:
        sender = fields["sender"].removeprefix(":").replace(".", "_")
        self._session = f"/org/freedesktop/portal/desktop/session/{sender}/{body[0]['session_handle_token'][1]}"
        return self._respond(fields, body[0], {"session_handle": ("s", self._session)})

    def _BindShortcuts(self, body: Any, fields: Any) -> tuple[str, tuple[Any, ...]]:
        say(bound=body[1], session=body[0] == self._session)
        return self._respond(fields, body[3], {"shortcuts": ("a(sa{sv})", body[1])})

    def _Close(self, _body: Any, fields: Any) -> tuple[str, tuple[Any, ...]]:
        say(closed=fields["path"] == self._session)
        return "", ()

    def _respond(self, fields: Any, options: Any, results: dict[str, Any]) -> tuple[str, tuple[Any, ...]]:
        sender = fields["sender"].removeprefix(":").replace(".", "_")
        request = f"/org/freedesktop/portal/desktop/request/{sender}/{options['handle_token'][1]}"
        emitter = DBusAddress(request, PORTAL, "org.freedesktop.portal.Request")
        self._bus.send(new_signal(emitter, "Response", "ua{sv}", (self.refuses, results)))
        return "o", (request,)

    def press(self, token: str) -> None:
        emitter = DBusAddress("/org/freedesktop/portal/desktop", PORTAL, "org.freedesktop.portal.GlobalShortcuts")
        options = {"activation_token": ("s", token)} if token else {}
        self._bus.send(new_signal(emitter, "Activated", "osta{sv}", (self._session, "quick-window", 0, options)))

    def click(self, number: int, token: str) -> None:
        emitter = DBusAddress("/org/freedesktop/Notifications", NOTIFICATIONS, NOTIFICATIONS)
        if token:
            self._bus.send(new_signal(emitter, "ActivationToken", "us", (number, token)))
        self._bus.send(new_signal(emitter, "ActionInvoked", "us", (number, "default")))

    def call(self, name: str, path: str, interface: str, method: str, signature: str, body: list[Any]) -> None:
        arguments = tuple(tuple(one) if signature.startswith("(") else one for one in body)
        if signature == "isvu":
            arguments = (body[0], body[1], ("s", ""), 0)
        serial = next(self._bus.outgoing_serial)
        self._bus.send(
            new_method_call(DBusAddress(path, name, interface), method, signature or None, arguments), serial=serial
        )
        # What comes before the reply may be a call of the program, which waits for its answer as well.
        while True:
            message = self._bus.receive(timeout=60)
            if message.header.message_type is MessageType.method_call:
                self.answer(message)
            elif message.header.fields.get(HeaderFields.reply_serial) == serial:
                say(answer=message.body)
                return


def main() -> None:
    with open_dbus_connection("SESSION") as bus:
        for name in (WATCHER, NOTIFICATIONS, PORTAL):
            bus.send_and_get_reply(message_bus.RequestName(name))
        services = Services(bus)
        say(ready=True)
        while True:
            readable, _, _ = select.select([bus.sock, sys.stdin], [], [], 0.05)
            if sys.stdin in readable:
                line = sys.stdin.readline()
                if not line:
                    return
                asked = json.loads(line)
                if "click" in asked:
                    services.click(asked["click"], asked.get("token", ""))
                elif "press" in asked:
                    services.press(asked.get("token", ""))
                elif "refuses" in asked:
                    services.refuses = asked["refuses"]
                    say(refusing=True)
                else:
                    services.call(*asked["call"])
            try:
                message = bus.receive(timeout=0)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                services.answer(message)


if __name__ == "__main__":
    main()
