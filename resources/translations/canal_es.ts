<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>canal</name>
    <message>
        <source>"two words"  -without  OR</source>
        <extracomment>canal_desktop/ui/sidebar/filter_hints.py</extracomment>
        <translation>"dos palabras"  -sin  OR</translation>
    </message>
    <message>
        <source>${spent} spent this month; your level is ${level}.</source>
        <extracomment>canal_desktop/app/spending.py</extracomment>
        <translation>${spent} gastados este mes; tu nivel es de ${level}.</translation>
    </message>
    <message>
        <source>${spent} spent today; your level is ${level}.</source>
        <extracomment>canal_desktop/app/spending.py</extracomment>
        <translation>${spent} gastados hoy; tu nivel es de ${level}.</translation>
    </message>
    <message>
        <source>&amp;Add a server…</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>&amp;Añadir un servidor…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add {n} servers</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>
            <numerusform>&amp;Añadir {n} servidor</numerusform>
            <numerusform>&amp;Añadir {n} servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Allow once</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>&amp;Permitir una vez</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>&amp;Responder</translation>
    </message>
    <message>
        <source>&amp;Arguments, as a JSON schema</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>&amp;Argumentos, como esquema JSON</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py canal_desktop/ui/mcp/server_form.py canal_desktop/ui/tools/editor.py</extracomment>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>&amp;Casos</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <extracomment>canal_desktop/ui/mcp/log_sheet.py</extracomment>
        <translation>&amp;Copiar todo</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>&amp;Denegar</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Edi&amp;tar…</translation>
    </message>
    <message>
        <source>&amp;Folder it runs in</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>Car&amp;peta en la que se ejecuta</translation>
    </message>
    <message>
        <source>&amp;Frequency penalty</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Penalización de &amp;frecuencia</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>&amp;Registro…</translation>
    </message>
    <message>
        <source>&amp;MCP servers…</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Servidores &amp;MCP…</translation>
    </message>
    <message>
        <source>&amp;Max tokens</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>&amp;Máximo de tokens</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>canal_desktop/ui/folder_form.py canal_desktop/ui/mcp/server_form.py canal_desktop/ui/tools/editor.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;New tool…</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>&amp;Nueva herramienta…</translation>
    </message>
    <message>
        <source>&amp;Offer its tools</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>&amp;Ofrecer sus herramientas</translation>
    </message>
    <message>
        <source>&amp;Paste a configuration…</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>&amp;Pegar una configuración…</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>&amp;Pregunta</translation>
    </message>
    <message>
        <source>&amp;Reasons before it answers</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Ra&amp;zona antes de responder</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>Re&amp;chazar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py canal_desktop/ui/sheets/prompt_sheet.py canal_desktop/ui/tools/editor.py canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>Con&amp;junto</translation>
    </message>
    <message>
        <source>&amp;Show what is in it</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>&amp;Mostrar lo que contiene</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;System prompt</source>
        <extracomment>canal_desktop/ui/folder_form.py canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Prompt del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Temperature</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>&amp;Temperatura</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Des&amp;hacer</translation>
    </message>
    <message numerus="yes">
        <source>({n} wait for you)</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>
            <numerusform>({n} te espera)</numerusform>
            <numerusform>({n} te esperan)</numerusform>
        </translation>
    </message>
    <message>
        <source>+10 s</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>+10 s</translation>
    </message>
    <message>
        <source>+{seconds} s</source>
        <extracomment>canal_desktop/app/wire_events.py</extracomment>
        <translation>+{seconds} s</translation>
    </message>
    <message>
        <source>-2 to 2: higher brings new things.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>De -2 a 2: más alto, más ideas nuevas.</translation>
    </message>
    <message>
        <source>-2 to 2: higher repeats less.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>De -2 a 2: más alto, menos repeticiones.</translation>
    </message>
    <message>
        <source>0 models ticked.</source>
        <extracomment>canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>0 modelos marcados.</translation>
    </message>
    <message>
        <source>0 to 1: the share of likely words.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>De 0 a 1: la proporción de palabras probables.</translation>
    </message>
    <message>
        <source>0 to 2: higher varies more.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>De 0 a 2: más alto, más variación.</translation>
    </message>
    <message>
        <source>2026, 2026-05, 2026-05-03, today, yesterday or 7d</source>
        <extracomment>canal_desktop/domain/search.py</extracomment>
        <translation>2026, 2026-05, 2026-05-03, today, yesterday o 7d</translation>
    </message>
    <message>
        <source>A PEM file of authorities that are trusted besides the system's, as a company may have.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Un archivo PEM con autoridades en las que se confía además de las del sistema, como puede tener una empresa.</translation>
    </message>
    <message>
        <source>A backup is made each day. One can be looked at and merged back: it adds what is missing and overwrites nothing. What you delete stays in the trash for 30 days.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Cada día se hace una copia de seguridad. Se puede examinar y combinar de nuevo: añade lo que falta y no sobrescribe nada. Lo que eliminas queda en la papelera 30 días.</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>Se hizo una copia de seguridad.</translation>
    </message>
    <message>
        <source>A call may &amp;take</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>Una llamada puede ta&amp;rdar</translation>
    </message>
    <message>
        <source>A call may take from {least} to {most} seconds.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>Una llamada puede tardar de {least} a {most} segundos.</translation>
    </message>
    <message>
        <source>A canal carries water where a river would not go. It is dug once, with care, and then works unnoticed: level, calm, and as wide as it needs to be. Boats pass, locks open and close, and what was put aboard at one end arrives complete at the other.</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Un canal lleva el agua a donde no iría un río. Se excava una vez, con cuidado, y luego trabaja sin hacerse notar: llano, tranquilo y tan ancho como haga falta. Pasan barcos, las esclusas se abren y se cierran, y lo que se embarcó en un extremo llega entero al otro.</translation>
    </message>
    <message>
        <source>A case that is gone</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>Un caso que ya no existe</translation>
    </message>
    <message>
        <source>A case that was deleted</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>Un caso que se eliminó</translation>
    </message>
    <message>
        <source>A certificate on the way is not known to this computer; often a company's proxy or a virus scanner opens secure connections. Name a file with its certificate in Settings, Network.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Este equipo no conoce un certificado del camino; a menudo el proxy de una empresa o un antivirus abre las conexiones seguras. Indica un archivo con su certificado en Configuración, Red.</translation>
    </message>
    <message>
        <source>A conversation cannot be read: the library is damaged there. Restore it from a backup. Nothing was changed.</source>
        <extracomment>canal_desktop/storage/archive_reading.py</extracomment>
        <translation>No se puede leer una conversación: la biblioteca está dañada ahí. Restáurala desde una copia de seguridad. No se cambió nada.</translation>
    </message>
    <message>
        <source>A copy of the library is made every day, and kept for days, weeks and months. Restoring adds what is missing and never replaces anything; you see what would come back before it does.</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>Cada día se hace una copia de la biblioteca, que se conserva durante días, semanas y meses. Al restaurar se añade lo que falta y nunca se reemplaza nada; antes ves lo que volvería.</translation>
    </message>
    <message>
        <source>A diagram</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Un diagrama</translation>
    </message>
    <message>
        <source>A file has a name that this program never gives. It cannot be read.</source>
        <extracomment>canal_desktop/storage/files.py</extracomment>
        <translation>Un archivo tiene un nombre que este programa nunca da. No se puede leer.</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <extracomment>canal_desktop/app/folder_organiser.py canal_desktop/ui/folder_form.py</extracomment>
        <translation>Una carpeta necesita un nombre.</translation>
    </message>
    <message>
        <source>A folder that is gone</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>Una carpeta que ya no existe</translation>
    </message>
    <message>
        <source>A format of the type "json_schema" needs an object "json_schema" with a name and a schema.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>Un formato de tipo "json_schema" necesita un objeto "json_schema" con un nombre y un esquema.</translation>
    </message>
    <message>
        <source>A formula</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Una fórmula</translation>
    </message>
    <message>
        <source>A kept request cannot be read: it is damaged.</source>
        <extracomment>canal_desktop/storage/request_store.py</extracomment>
        <translation>No se puede leer una solicitud guardada: está dañada.</translation>
    </message>
    <message>
        <source>A lock that is {depth} deep fills in {time}, and $5 stay $5.</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Una esclusa de {depth} de profundidad se llena en {time}, y 5 $ siguen siendo 5 $.</translation>
    </message>
    <message>
        <source>A message of the role “{role}” is left out.</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>Se omite un mensaje con el rol «{role}».</translation>
    </message>
    <message>
        <source>A model may ask to call tools: your own, which you answer by hand, or those of MCP servers. You are asked before anything is called, unless you have allowed it. An MCP server is a program on your computer or an address; add only those you trust.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Un modelo puede pedir que se llame a herramientas: las tuyas, a las que respondes a mano, o las de servidores MCP. Se te pregunta antes de llamar a ninguna, salvo que lo hayas permitido. Un servidor MCP es un programa en tu equipo o una dirección; añade solo aquellos en los que confíes.</translation>
    </message>
    <message>
        <source>A name has letters, digits, “_” and “-” only, {count} at most, such as get_weather.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>Un nombre solo tiene letras, dígitos, «_» y «-», {count} como máximo, por ejemplo get_weather.</translation>
    </message>
    <message>
        <source>A name to find it by</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>Un nombre para encontrarlo</translation>
    </message>
    <message>
        <source>A name to know it by</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>Un nombre para reconocerlo</translation>
    </message>
    <message>
        <source>A native chat client for CanalAPI and any OpenAI-compatible server.

It sends nothing anywhere but to the server you choose, and looks for updates only if you say so.

MIT licence. Icons: Lucide (ISC licence). Made with Qt {qt} (LGPL).</source>
        <extracomment>canal_desktop/ui/about.py</extracomment>
        <translation>Un cliente de chat nativo para CanalAPI y cualquier servidor compatible con OpenAI.

No envía nada a ningún sitio salvo al servidor que elijas, y solo busca actualizaciones si se lo dices.

Licencia MIT. Iconos: Lucide (licencia ISC). Hecho con Qt {qt} (LGPL).</translation>
    </message>
    <message>
        <source>A number is longer than JavaScript can hold: it is sent rounded.</source>
        <extracomment>canal_desktop/programs/write_program.py</extracomment>
        <translation>Un número es más largo de lo que admite JavaScript: se envía redondeado.</translation>
    </message>
    <message>
        <source>A number of tokens looks like 128000 or 128k; the most is {most}.</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Un número de tokens tiene la forma 128000 o 128k; el máximo es {most}.</translation>
    </message>
    <message>
        <source>A part is left out: what “{name}” is, is not in the code.</source>
        <extracomment>canal_desktop/programs/read_request.py</extracomment>
        <translation>Se omite una parte: el código no dice qué es «{name}».</translation>
    </message>
    <message>
        <source>A part of a message that is neither text nor a picture is left out.</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>Se omite una parte de un mensaje que no es ni texto ni imagen.</translation>
    </message>
    <message>
        <source>A part of the backup is damaged and cannot be read. Another backup may be whole.</source>
        <extracomment>canal_desktop/storage/archiving.py</extracomment>
        <translation>Una parte de la copia de seguridad está dañada y no se puede leer. Puede que otra copia esté entera.</translation>
    </message>
    <message>
        <source>A part of the library cannot be read: it is damaged. Restore it from a backup. Nothing was changed.</source>
        <extracomment>canal_desktop/storage/rows.py</extracomment>
        <translation>No se puede leer una parte de la biblioteca: está dañada. Restáurala desde una copia de seguridad. No se cambió nada.</translation>
    </message>
    <message>
        <source>A passphrase is set. A hash of it, from which it cannot be had back, is in {keyring}.</source>
        <extracomment>canal_desktop/ui/settings/lock_part.py</extracomment>
        <translation>Hay una frase de contraseña. Un hash de ella, del que no se puede recuperar, está aquí: {keyring}.</translation>
    </message>
    <message>
        <source>A passphrase is set. “Lock now” is in the menu File.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>Hay una frase de contraseña. «Bloquear ahora» está en el menú Archivo.</translation>
    </message>
    <message>
        <source>A picture at {host}. It is not loaded by itself.</source>
        <extracomment>canal_desktop/ui/transcript/picture_box.py</extracomment>
        <translation>Una imagen en {host}. No se carga por sí sola.</translation>
    </message>
    <message>
        <source>A picture in the code is damaged or of a kind that cannot be shown, and left out.</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>Una imagen del código está dañada o es de un tipo que no se puede mostrar, y se omite.</translation>
    </message>
    <message>
        <source>A picture is larger than 50 MB and was not taken.</source>
        <extracomment>canal_desktop/exchange/markdown_format.py</extracomment>
        <translation>Una imagen supera los 50 MB y no se añadió.</translation>
    </message>
    <message>
        <source>A picture or words?</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>¿Una imagen o palabras?</translation>
    </message>
    <message>
        <source>A picture that is not in the code itself is left out: attach it to the message.</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>Se omite una imagen que no está en el propio código: adjúntala al mensaje.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>Un preajuste necesita un nombre.</translation>
    </message>
    <message>
        <source>A price looks like 0.15 or 0,15: US dollars for a million tokens; the most is {most}.</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Un precio tiene la forma 0.15 o 0,15: dólares por millón de tokens; el máximo es {most}.</translation>
    </message>
    <message>
        <source>A profile could not be understood and was left out. Add it again under Profiles.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>Un perfil no se pudo interpretar y se omitió. Vuelve a añadirlo en Perfiles.</translation>
    </message>
    <message>
        <source>A profile is a server and its key. The Base URL of most servers ends in /v1; a server on your own computer may need no key. You may have several profiles and choose one for each conversation.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Un perfil es un servidor y su clave. La URL base de la mayoría de los servidores termina en /v1; un servidor en tu propio equipo quizá no necesite clave. Puedes tener varios perfiles y elegir uno para cada conversación.</translation>
    </message>
    <message>
        <source>A profile that was removed</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>Un perfil que se quitó</translation>
    </message>
    <message>
        <source>A program on this computer</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>Un programa en este equipo</translation>
    </message>
    <message>
        <source>A proxy looks like http://proxy.example.com:8080 or socks5://127.0.0.1:1080.</source>
        <extracomment>canal_desktop/domain/proxy.py</extracomment>
        <translation>Un proxy tiene la forma http://proxy.example.com:8080 o socks5://127.0.0.1:1080.</translation>
    </message>
    <message>
        <source>A quotation mark in the command is not closed.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>En el comando hay una comilla sin cerrar.</translation>
    </message>
    <message>
        <source>A quotation stands apart.</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Una cita va aparte.</translation>
    </message>
    <message>
        <source>A red boat on a quiet canal, in watercolours</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Una barca roja en un canal tranquilo, en acuarela</translation>
    </message>
    <message>
        <source>A response format names its type, such as {"type": "json_object"}.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>Un formato de respuesta indica su tipo, por ejemplo {"type": "json_object"}.</translation>
    </message>
    <message>
        <source>A server inside a company may need another way than the rest. It holds from the next request on.</source>
        <extracomment>canal_desktop/ui/settings/profile_network_sheet.py</extracomment>
        <translation>Un servidor dentro de una empresa puede necesitar otro camino que el resto. Vale a partir de la próxima solicitud.</translation>
    </message>
    <message>
        <source>A server inside the program answers; nothing leaves this computer</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Responde un servidor dentro del programa; nada sale de este equipo</translation>
    </message>
    <message>
        <source>A server on the network (streamable HTTP)</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>Un servidor en la red (HTTP con streaming)</translation>
    </message>
    <message>
        <source>A server that was removed</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>Un servidor que se quitó</translation>
    </message>
    <message>
        <source>A small window for one question can open over other programs. Choose its key in the settings; where your system does not allow that, have the system start the program with --quick.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Una pequeña ventana para una pregunta se puede abrir sobre otros programas. Elige su tecla en la configuración; si tu sistema no lo permite, haz que el sistema inicie el programa con --quick.</translation>
    </message>
    <message>
        <source>A step before it has to work first.</source>
        <extracomment>canal_desktop/app/doctor.py</extracomment>
        <translation>Antes tiene que funcionar un paso anterior.</translation>
    </message>
    <message>
        <source>A sync folder keeps several computers alike, through any service that keeps a folder in step. The Markdown mirror writes each conversation into a file that other programs can read.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Una carpeta de sincronización mantiene iguales varios equipos, mediante cualquier servicio que mantenga al día una carpeta. La réplica Markdown escribe cada conversación en un archivo que otros programas pueden leer.</translation>
    </message>
    <message>
        <source>A table</source>
        <extracomment>canal_desktop/app/sample_conversation.py canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Una tabla</translation>
    </message>
    <message>
        <source>A tag has {count} characters at most.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>Una etiqueta tiene {count} caracteres como máximo.</translation>
    </message>
    <message>
        <source>A tag needs at least one letter.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>Una etiqueta necesita al menos una letra.</translation>
    </message>
    <message>
        <source>A temporary conversation cannot be added to prompt tests: nothing of it is kept.</source>
        <extracomment>canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>Una conversación temporal no se puede añadir a las pruebas de prompts: no se conserva nada de ella.</translation>
    </message>
    <message>
        <source>A temporary conversation cannot be copied into a new one: nothing of it is kept.</source>
        <extracomment>canal_desktop/storage/nowhere.py</extracomment>
        <translation>Una conversación temporal no se puede copiar en otra nueva: no se conserva nada de ella.</translation>
    </message>
    <message>
        <source>A temporary conversation cannot be forked: nothing of it is kept.</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>Una conversación temporal no se puede bifurcar: no se conserva nada de ella.</translation>
    </message>
    <message>
        <source>A temporary conversation stays in this window. Nothing of it is kept once you leave it.</source>
        <extracomment>canal_desktop/ui/own_windows/desk.py</extracomment>
        <translation>Una conversación temporal se queda en esta ventana. Nada de ella se conserva cuando la dejas.</translation>
    </message>
    <message>
        <source>A title needs at least one letter.</source>
        <extracomment>canal_desktop/app/kept_conversation.py canal_desktop/ui/own_windows/work.py</extracomment>
        <translation>Un título necesita al menos una letra.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer. Your network may want you to sign in first: open a browser.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>En lugar de una respuesta llegó una página web. Quizá tu red pide que inicies sesión antes: abre un navegador.</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>Añad&amp;ir</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>&amp;Clave de API</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>canal_desktop/domain/checkup.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>API key of {profile}</source>
        <extracomment>canal_desktop/app/secret_places.py</extracomment>
        <translation>Clave de API de {profile}</translation>
    </message>
    <message>
        <source>AVIF pictures cannot be read. Save “{file}” as JPEG or PNG, and attach that.</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>Las imágenes AVIF no se pueden leer. Guarda «{file}» como JPEG o PNG y adjunta ese archivo.</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>canal_desktop/ui/settings/rows.py</extracomment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>About Canal</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Acerca de Canal</translation>
    </message>
    <message>
        <source>About {count} of {window} tokens</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>Unos {count} de {window} tokens</translation>
    </message>
    <message numerus="yes">
        <source>About {n} tokens</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>
            <numerusform>Alrededor de {n} token</numerusform>
            <numerusform>Unos {n} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {n} tokens too many</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>
            <numerusform>Sobra alrededor de {n} token</numerusform>
            <numerusform>Sobran unos {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>About {price} to send, before the answer.</source>
        <extracomment>canal_desktop/ui/context_bar.py</extracomment>
        <translation>Enviarlo cuesta unos {price}, sin la respuesta.</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Color de acento</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>canal_desktop/ui/shortcuts/action_tree.py</extracomment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py canal_desktop/ui/side_by_side/parts_sheet.py</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a case first.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>Añade primero un caso.</translation>
    </message>
    <message>
        <source>Add a check</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>Añadir comprobación</translation>
    </message>
    <message>
        <source>Add a header</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Añadir encabezado</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Añadir un perfil</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Añadir variable</translation>
    </message>
    <message>
        <source>Add an MCP server</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>Añadir un servidor MCP</translation>
    </message>
    <message>
        <source>Add keys…</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>Añadir teclas…</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>Añadir a favoritos</translation>
    </message>
    <message>
        <source>Add to favourites or remove</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Añadir o quitar de favoritos</translation>
    </message>
    <message>
        <source>Add to prompt tests</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>Añadir a las pruebas de prompts</translation>
    </message>
    <message>
        <source>Add to prompt tests…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Añadir a las pruebas de prompts…</translation>
    </message>
    <message>
        <source>Add without asking</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Añadir sin preguntar</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <extracomment>canal_desktop/ui/composer/field_menu.py</extracomment>
        <translation>Añadir «{word}» al diccionario</translation>
    </message>
    <message>
        <source>Added to the merged answer.</source>
        <extracomment>canal_desktop/ui/side_by_side/merge_panel.py</extracomment>
        <translation>Añadido a la respuesta combinada.</translation>
    </message>
    <message>
        <source>Added to your tools: {names}.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>Añadidas a tus herramientas: {names}.</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>Al&amp;ways allow this tool</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>Permitir &amp;siempre esta herramienta</translation>
    </message>
    <message>
        <source>All cases</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_model.py</extracomment>
        <translation>Todos los casos</translation>
    </message>
    <message>
        <source>All conversations</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>Todas las conversaciones</translation>
    </message>
    <message>
        <source>All conversations, messages and folders in it are deleted for good. This cannot be undone.</source>
        <extracomment>canal_desktop/ui/organise_desk.py</extracomment>
        <translation>Todas las conversaciones, los mensajes y las carpetas que contiene se eliminan para siempre. No se puede deshacer.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_import.py canal_desktop/ui/widgets/file_saver.py</extracomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All keys are as they were at first.</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>Todas las teclas están como al principio.</translation>
    </message>
    <message>
        <source>All of these prompts are there already.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>Todos estos prompts ya existen.</translation>
    </message>
    <message>
        <source>All pieces came at once: a proxy on the way, or the server, holds the stream back.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Todas las partes llegaron a la vez: un proxy del camino, o el servidor, retiene la transmisión.</translation>
    </message>
    <message>
        <source>All requests of this answer: copied, without any key.</source>
        <extracomment>canal_desktop/ui/requests/taking.py</extracomment>
        <translation>Todas las solicitudes de esta respuesta: copiadas, sin ninguna clave.</translation>
    </message>
    <message>
        <source>All requests were forgotten.</source>
        <extracomment>canal_desktop/ui/connection_desk.py</extracomment>
        <translation>Se olvidaron todas las solicitudes.</translation>
    </message>
    <message>
        <source>All settings</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Todas las opciones</translation>
    </message>
    <message>
        <source>All settings have their defaults again.</source>
        <extracomment>canal_desktop/ui/settings/desk.py</extracomment>
        <translation>Todas las opciones vuelven a tener sus valores predeterminados.</translation>
    </message>
    <message>
        <source>All time</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>Desde el inicio</translation>
    </message>
    <message>
        <source>All values are treated as secrets: they are kept in the system keyring and are not shown again.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>Todos los valores se tratan como secretos: se guardan en el llavero del sistema y no se vuelven a mostrar.</translation>
    </message>
    <message>
        <source>All versions, not only the ones that are shown</source>
        <extracomment>canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>Todas las versiones, no solo las que se muestran</translation>
    </message>
    <message>
        <source>All, or 1-3, 7</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>Todas, o 1-3, 7</translation>
    </message>
    <message>
        <source>An answer is still being written. Stop it first, or wait until it is complete.</source>
        <extracomment>canal_desktop/app/answering.py</extracomment>
        <translation>Todavía se está escribiendo una respuesta. Detenla primero o espera a que esté completa.</translation>
    </message>
    <message>
        <source>An answer of the model shows whether it is good.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Una respuesta del modelo muestra si sirve.</translation>
    </message>
    <message>
        <source>An answer that fails says why and what can be done. “{doctor_name}” looks further. “{requests_name}” shows what was sent and what came back.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Una respuesta que falla dice por qué y qué se puede hacer. «{doctor_name}» investiga más a fondo. «{requests_name}» muestra lo que se envió y lo que llegó.</translation>
    </message>
    <message>
        <source>An icon beside the clock, where the system has such a place.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Un icono junto al reloj, donde el sistema tenga ese lugar.</translation>
    </message>
    <message>
        <source>And if I ask again?</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>¿Y si pregunto otra vez?</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more like these.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>Y {n} más como estos.</numerusform>
            <numerusform>Y {n} más como estos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <extracomment>canal_desktop/domain/word_diff.py</extracomment>
        <translation>
            <numerusform>Y {n} más.</numerusform>
            <numerusform>Y {n} más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Canal Desktop uses the data folder {folder}. Close it, or choose another with --data-dir.</source>
        <extracomment>canal_desktop/storage/library_lock.py</extracomment>
        <translation>Otro Canal Desktop usa la carpeta de datos {folder}. Ciérralo o elige otra con --data-dir.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <extracomment>canal_desktop/ui/sheets/folder_sheet.py</extracomment>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Another model…</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Otro modelo…</translation>
    </message>
    <message>
        <source>Another program holds the library {path}. Close it and try again.</source>
        <extracomment>canal_desktop/storage/sqlite_errors.py</extracomment>
        <translation>Otro programa tiene abierta la biblioteca {path}. Ciérralo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Another program holds these keys already. Choose others.</source>
        <extracomment>canal_desktop/ui/quick/key_words.py</extracomment>
        <translation>Otro programa ya tiene estas teclas. Elige otras.</translation>
    </message>
    <message>
        <source>Another recording is not done yet. Finish or discard it first.</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Otra grabación no ha terminado todavía. Termínala o descártala primero.</translation>
    </message>
    <message>
        <source>Another run is going on. Wait for its end, or stop it.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>Hay otra ejecución en curso. Espera a que termine o detenla.</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>canal_desktop/ui/branch_map.py canal_desktop/ui/context_words.py canal_desktop/ui/prompt_tests/result_sheet.py canal_desktop/ui/requests/timing_bar.py canal_desktop/ui/transcript/announcements.py</extracomment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>menu</comment>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>of a model</comment>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer by number</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Respuesta por número</translation>
    </message>
    <message>
        <source>Answer of {model}</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>Respuesta de {model}</translation>
    </message>
    <message>
        <source>Answer the calls of tools</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Responder a llamadas a herramientas</translation>
    </message>
    <message>
        <source>Answer {number} beside the others</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Respuesta {number} junto a las demás</translation>
    </message>
    <message>
        <source>Answer {number}: {verdict}</source>
        <extracomment>canal_desktop/ui/prompt_tests/result_sheet.py</extracomment>
        <translation>Respuesta {number}: {verdict}</translation>
    </message>
    <message>
        <source>Answered.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Respondida.</translation>
    </message>
    <message>
        <source>Answers are written in **Markdown**, with *emphasis*, `code` and lists:</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Las respuestas se escriben en **Markdown**, con *énfasis*, `código` y listas:</translation>
    </message>
    <message>
        <source>Answers asked for</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>Respuestas pedidas</translation>
    </message>
    <message>
        <source>Answers come whole: the model refuses to stream.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>Las respuestas llegan enteras: el modelo rechaza la transmisión continua.</translation>
    </message>
    <message>
        <source>Anyone on the way can read what goes to this address, tokens included. Use https where you can.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>Cualquiera en el camino puede leer lo que va a esta dirección, incluidos los tokens. Usa https donde puedas.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py canal_desktop/ui/settings/rows.py</extracomment>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Apr</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>abr</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>canal_desktop/storage/conversation_list.py canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_actions.py canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Archive or bring back</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Archivar o recuperar</translation>
    </message>
    <message>
        <source>Archives of this kind cannot be looked into. Unpack it, and attach the files in it.</source>
        <extracomment>canal_desktop/documents/archives.py</extracomment>
        <translation>Los archivos comprimidos de este tipo no se pueden examinar. Descomprímelo y adjunta los archivos que contiene.</translation>
    </message>
    <message>
        <source>Arguments are always an object: write "type": "object" in the schema.</source>
        <extracomment>canal_desktop/app/tool_arguments.py</extracomment>
        <translation>Los argumentos son siempre un objeto: escribe "type": "object" en el esquema.</translation>
    </message>
    <message>
        <source>Arguments of the call</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>Argumentos de la llamada</translation>
    </message>
    <message>
        <source>As a file beside the message</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Como archivo junto al mensaje</translation>
    </message>
    <message>
        <source>As far as is known, this model reads text alone. The server may refuse the question, or leave the pictures out.</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py</extracomment>
        <translation>Por lo que se sabe, este modelo solo lee texto. El servidor puede rechazar la pregunta o ignorar las imágenes.</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Como en la configuración</translation>
    </message>
    <message>
        <source>As it is heard; or a code such as de</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Según se oiga; o un código como de</translation>
    </message>
    <message>
        <source>As it is sent</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>Como se envía</translation>
    </message>
    <message>
        <source>As it is written</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>Como está escrito</translation>
    </message>
    <message>
        <source>As text</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Como texto</translation>
    </message>
    <message>
        <source>As the server has it</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Como lo tiene el servidor</translation>
    </message>
    <message>
        <source>As the server is called</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Como se llame en el servidor</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Como lo tenga el sistema</translation>
    </message>
    <message>
        <source>As the system says</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/look_rows.py canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Tan ancho como la ventana</translation>
    </message>
    <message>
        <source>As you ask for it</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Cuando lo pidas</translation>
    </message>
    <message>
        <source>As&amp;k again before it is called</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>Preg&amp;untar de nuevo antes de llamarla</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>canal_desktop/ui/quick/window.py canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <extracomment>canal_desktop/ui/quick/window.py</extracomment>
        <translation>Pregunta lo que quieras</translation>
    </message>
    <message>
        <source>Ask several models</source>
        <extracomment>canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>Preguntar a varios modelos</translation>
    </message>
    <message>
        <source>Ask several models again…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Preguntar de nuevo a varios modelos…</translation>
    </message>
    <message>
        <source>Ask several models…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Preguntar a varios modelos…</translation>
    </message>
    <message>
        <source>Ask something below; {keys} sends</source>
        <extracomment>canal_desktop/ui/help/hint_desk.py</extracomment>
        <translation>Pregunta algo abajo; {keys} envía</translation>
    </message>
    <message>
        <source>Ask the model</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>Preguntar al modelo</translation>
    </message>
    <message>
        <source>Ask the model, 4 short questions</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Hacer al modelo 4 preguntas cortas</translation>
    </message>
    <message>
        <source>Ask {model}</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>Preguntar a {model}</translation>
    </message>
    <message>
        <source>Asked for a title after the first answer; a small one costs less.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Se le pide un título tras la primera respuesta; uno pequeño cuesta menos.</translation>
    </message>
    <message>
        <source>Asking for the models…</source>
        <extracomment>canal_desktop/ui/model_desk.py</extracomment>
        <translation>Solicitando los modelos…</translation>
    </message>
    <message>
        <source>Assistant</source>
        <extracomment>canal_desktop/app/pasted_code.py canal_desktop/ui/transcript/message_layout.py</extracomment>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Async</source>
        <extracomment>canal_desktop/programs/write_forms.py</extracomment>
        <translation>Asíncrono</translation>
    </message>
    <message>
        <source>At most {count} files can go with one message. The others were left out.</source>
        <extracomment>canal_desktop/ui/attachments/attachment_list.py</extracomment>
        <translation>Con un mensaje pueden ir como máximo {count} archivos. Los demás se omitieron.</translation>
    </message>
    <message>
        <source>At most {count} pages can go as pictures. Choose fewer.</source>
        <extracomment>canal_desktop/ui/attachments/part_maker.py</extracomment>
        <translation>Como máximo {count} páginas pueden ir como imágenes. Elige menos.</translation>
    </message>
    <message>
        <source>At most {max_tools} tools can be offered at once. Untick some.</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Se pueden ofrecer como máximo {max_tools} herramientas a la vez. Desmarca algunas.</translation>
    </message>
    <message>
        <source>At most {side} pixels wide or high</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Como máximo {side} píxeles de ancho o alto</translation>
    </message>
    <message>
        <source>Attach files</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Attach files with {attach_keys}, by dropping them or by pasting. Before you send, you can look at the text that the model gets. PDF, Office files, text, code and pictures are read.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Adjunta archivos con {attach_keys}, soltándolos o pegándolos. Antes de enviar puedes ver el texto que recibe el modelo. Se leen PDF, archivos de Office, texto, código e imágenes.</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Adjuntar archivo…</translation>
    </message>
    <message>
        <source>Attached files</source>
        <extracomment>canal_desktop/ui/attachments/bar.py</extracomment>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <source>Aug</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>ago</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>canal_desktop/ui/profile_page.py canal_desktop/ui/side_by_side/page.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back by 10 seconds</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Retroceder 10 segundos</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <extracomment>canal_desktop/ui/side_by_side/page.py</extracomment>
        <translation>Volver a la conversación</translation>
    </message>
    <message>
        <source>Back to the conversation (Esc)</source>
        <extracomment>canal_desktop/ui/side_by_side/page.py</extracomment>
        <translation>Volver a la conversación (Escape)</translation>
    </message>
    <message>
        <source>Back to the conversation before</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Volver a la conversación anterior</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <extracomment>canal_desktop/ui/settings/row_view.py</extracomment>
        <translation>Valor predeterminado</translation>
    </message>
    <message>
        <source>Back to the default: {setting}</source>
        <extracomment>canal_desktop/ui/settings/row_view.py</extracomment>
        <translation>Volver al valor predeterminado: {setting}</translation>
    </message>
    <message>
        <source>Back to the defaults…</source>
        <extracomment>canal_desktop/ui/profile_page.py canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Valores predeterminados…</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <extracomment>canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>Devolver a la biblioteca</translation>
    </message>
    <message>
        <source>Back to what is known</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Volver a lo conocido</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>canal_desktop/app/data_sizes.py canal_desktop/ui/settings/other_rows.py canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups and several computers</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Copias de seguridad y varios equipos</translation>
    </message>
    <message>
        <source>Backups…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Copias de seguridad…</translation>
    </message>
    <message>
        <source>Base &amp;URL</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>&amp;URL base</translation>
    </message>
    <message>
        <source>Base URL</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>URL base</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Below each answer are its tokens and its cost. “{usage_name}” adds them up by day, model or folder, and holds limits: from one on you are warned, from the other on you are asked before anything is sent. Where no price is known, you can enter it.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Debajo de cada respuesta están sus tokens y su coste. «{usage_name}» los suma por día, modelo o carpeta y tiene límites: a partir de uno se te avisa, a partir del otro se te pregunta antes de enviar nada. Donde no se conoce el precio, puedes indicarlo.</translation>
    </message>
    <message>
        <source>Better</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Body of the answer…</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Cuerpo de la respuesta…</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>Cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>Body of the request…</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Cuerpo de la solicitud…</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <extracomment>canal_desktop/domain/word_diff.py</extracomment>
        <translation>Los dos son iguales.</translation>
    </message>
    <message>
        <source>Both versions are the same.</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Las dos versiones son iguales.</translation>
    </message>
    <message>
        <source>Bring back from the trash</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>Recuperar de la papelera</translation>
    </message>
    <message numerus="yes">
        <source>Bring back {n} conversations</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>Recuperar {n} conversación</numerusform>
            <numerusform>Recuperar {n} conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back {n} messages</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>Recuperar {n} mensaje</numerusform>
            <numerusform>Recuperar {n} mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring conversations in from a file of this or another program.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Importar conversaciones de un archivo de este u otro programa.</translation>
    </message>
    <message>
        <source>Bring the draft back</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py</extracomment>
        <translation>Recuperar el borrador</translation>
    </message>
    <message>
        <source>Bringing back from {file}…</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>Recuperando de {file}…</translation>
    </message>
    <message>
        <source>Budget: {state}</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>Presupuesto: {state}</translation>
    </message>
    <message>
        <source>Budgets…</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>Presupuestos…</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Por</translation>
    </message>
    <message>
        <source>By a model, with a request of its own</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Por un modelo, con una solicitud propia</translation>
    </message>
    <message>
        <source>By title</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Por título</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>canal_desktop/ui/mcp/log_sheet.py</extracomment>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Calling {tools}: {seconds} s. Esc stops it.</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>Llamando a {tools}: {seconds} s. Escape lo detiene.</translation>
    </message>
    <message>
        <source>Calls of tools</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>Llamadas a herramientas</translation>
    </message>
    <message>
        <source>Calls {tool} with:</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>Llama a {tool} con:</translation>
    </message>
    <message>
        <source>Calls {tool} without arguments.</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>Llama a {tool} sin argumentos.</translation>
    </message>
    <message>
        <source>Canal Desktop {version}</source>
        <extracomment>canal_desktop/ui/about.py canal_desktop/ui/settings/about_parts.py</extracomment>
        <translation>Canal Desktop {version}</translation>
    </message>
    <message>
        <source>Canal Desktop {version} did not start twice, so the version before it runs again. Your conversations are as they were.</source>
        <extracomment>canal_desktop/ui/updates_desk.py</extracomment>
        <translation>Canal Desktop {version} no arrancó dos veces seguidas, así que vuelve a funcionar la versión anterior. Tus conversaciones están como estaban.</translation>
    </message>
    <message>
        <source>Canal Desktop {version} has been released.</source>
        <extracomment>canal_desktop/app/updates.py canal_desktop/ui/updates_desk.py</extracomment>
        <translation>Se ha publicado Canal Desktop {version}.</translation>
    </message>
    <message>
        <source>Canal Desktop {version} starts the next time you open Canal.</source>
        <extracomment>canal_desktop/app/updates.py</extracomment>
        <translation>Canal Desktop {version} arrancará la próxima vez que abras Canal.</translation>
    </message>
    <message>
        <source>Canal asks for the passphrase before it shows anything.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Canal pide la frase de contraseña antes de mostrar nada.</translation>
    </message>
    <message>
        <source>Canal cannot listen to keys in other programs here. Bind the command to keys in the system’s settings.</source>
        <extracomment>canal_desktop/ui/quick/key_words.py</extracomment>
        <translation>Canal no puede escuchar teclas en otros programas aquí. Asigna teclas al comando en la configuración del sistema.</translation>
    </message>
    <message>
        <source>Canal cannot start</source>
        <extracomment>canal_desktop/ui/fatal_page.py</extracomment>
        <translation>Canal no puede iniciarse</translation>
    </message>
    <message>
        <source>Canal has no server to ask yet.</source>
        <extracomment>canal_desktop/ui/quick/window.py</extracomment>
        <translation>Canal todavía no tiene ningún servidor al que preguntar.</translation>
    </message>
    <message>
        <source>Canal has something to ask you. Unlock it to see the question.</source>
        <extracomment>canal_desktop/ui/dialogs.py</extracomment>
        <translation>Canal quiere preguntarte algo. Desbloquéalo para ver la pregunta.</translation>
    </message>
    <message>
        <source>Canal is a Python package here: “pipx upgrade canal-desktop” brings a newer version.</source>
        <extracomment>canal_desktop/domain/update.py</extracomment>
        <translation>Canal es aquí un paquete de Python: «pipx upgrade canal-desktop» trae una versión más nueva.</translation>
    </message>
    <message>
        <source>Canal is locked</source>
        <extracomment>canal_desktop/ui/lock/unlock_page.py</extracomment>
        <translation>Canal está bloqueado</translation>
    </message>
    <message>
        <source>Canal is not locked any more after that.</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>Después, Canal ya no se bloquea.</translation>
    </message>
    <message>
        <source>Canal is still running</source>
        <extracomment>canal_desktop/ui/tray_desk.py</extracomment>
        <translation>Canal sigue en ejecución</translation>
    </message>
    <message>
        <source>Canal library</source>
        <extracomment>canal_desktop/ui/data_desk.py</extracomment>
        <translation>Biblioteca de Canal</translation>
    </message>
    <message>
        <source>Canal looks at 50 files in a row, so the others were left out. A folder can be imported as one.</source>
        <extracomment>canal_desktop/ui/import_desk.py</extracomment>
        <translation>Canal examina 50 archivos seguidos, por lo que los demás quedaron fuera. Una carpeta puede importarse entera.</translation>
    </message>
    <message>
        <source>Canal quits once it is done.</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>Canal se cierra en cuanto termine.</translation>
    </message>
    <message>
        <source>Canal runs from its source: “git pull” brings a newer version.</source>
        <extracomment>canal_desktop/domain/update.py</extracomment>
        <translation>Canal funciona desde su código fuente: «git pull» trae una versión más nueva.</translation>
    </message>
    <message>
        <source>Canal was unpacked by hand here; started from where install.sh puts it, it can renew itself.</source>
        <extracomment>canal_desktop/app/installation.py</extracomment>
        <translation>Canal se descomprimió aquí a mano; si se inicia desde donde lo pone install.sh, puede renovarse solo.</translation>
    </message>
    <message>
        <source>Canal was updated to {version}.</source>
        <extracomment>canal_desktop/ui/help/desk.py</extracomment>
        <translation>Canal se actualizó a {version}.</translation>
    </message>
    <message>
        <source>Canal – About</source>
        <extracomment>canal_desktop/ui/about.py</extracomment>
        <translation>Canal – Acerca de</translation>
    </message>
    <message>
        <source>Canal – Certificates</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py canal_desktop/ui/settings/profile_network_sheet.py</extracomment>
        <translation>Canal – Certificados</translation>
    </message>
    <message>
        <source>Canal – Change shortcuts</source>
        <extracomment>canal_desktop/ui/shortcuts/editor_sheet.py</extracomment>
        <translation>Canal – Cambiar atajos</translation>
    </message>
    <message>
        <source>Canal – Colour</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Canal – Color</translation>
    </message>
    <message>
        <source>Canal – Compare versions</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Canal – Comparar versiones</translation>
    </message>
    <message>
        <source>Canal – Copy as code</source>
        <extracomment>canal_desktop/ui/sheets/code_sheet.py</extracomment>
        <translation>Canal – Copiar como código</translation>
    </message>
    <message>
        <source>Canal – Facts of a model</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Canal – Datos de un modelo</translation>
    </message>
    <message>
        <source>Canal – Folder</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>Canal – Carpeta</translation>
    </message>
    <message>
        <source>Canal – Keyboard shortcuts</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Canal – Atajos de teclado</translation>
    </message>
    <message>
        <source>Canal – Licence of {package}</source>
        <extracomment>canal_desktop/ui/settings/about_parts.py</extracomment>
        <translation>Canal – Licencia de {package}</translation>
    </message>
    <message>
        <source>Canal – Log of an MCP server</source>
        <extracomment>canal_desktop/ui/mcp/log_sheet.py</extracomment>
        <translation>Canal – Registro de un servidor MCP</translation>
    </message>
    <message>
        <source>Canal – MCP servers</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>Canal – Servidores MCP</translation>
    </message>
    <message>
        <source>Canal – Map of branches</source>
        <extracomment>canal_desktop/ui/branch_map.py</extracomment>
        <translation>Canal – Mapa de ramas</translation>
    </message>
    <message>
        <source>Canal – Open this link?</source>
        <extracomment>canal_desktop/ui/transcript/link_opener.py</extracomment>
        <translation>Canal – ¿Abrir este enlace?</translation>
    </message>
    <message>
        <source>Canal – Parameters</source>
        <extracomment>canal_desktop/ui/parameters/sheet.py</extracomment>
        <translation>Canal – Parámetros</translation>
    </message>
    <message>
        <source>Canal – Paste MCP servers</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>Canal – Pegar servidores MCP</translation>
    </message>
    <message>
        <source>Canal – Prompt tests</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Canal – Pruebas de prompts</translation>
    </message>
    <message>
        <source>Canal – Prompts</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>Canal – Prompts</translation>
    </message>
    <message>
        <source>Canal – Quick question</source>
        <extracomment>canal_desktop/ui/quick/window.py</extracomment>
        <translation>Canal – Pregunta rápida</translation>
    </message>
    <message>
        <source>Canal – This link is not opened</source>
        <extracomment>canal_desktop/ui/transcript/link_opener.py</extracomment>
        <translation>Canal – Este enlace no se abre</translation>
    </message>
    <message>
        <source>Canal – Tool</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>Canal – Herramienta</translation>
    </message>
    <message>
        <source>Canal – Tools</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Canal – Herramientas</translation>
    </message>
    <message>
        <source>Canal – What is sent</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>Canal – Qué se envía</translation>
    </message>
    <message>
        <source>Canal – {title}</source>
        <extracomment>canal_desktop/ui/dialogs.py canal_desktop/ui/mcp/server_form.py canal_desktop/ui/sheets/work_sheet.py</extracomment>
        <translation>Canal – {title}</translation>
    </message>
    <message>
        <source>CanalAPI shows your keys in its console. A server of your own may need none: leave the field empty.</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>CanalAPI muestra tus claves en su consola. Un servidor propio quizá no necesite ninguna: deja el campo vacío.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py canal_desktop/ui/context_desk.py canal_desktop/ui/dialogs.py canal_desktop/ui/folder_form.py canal_desktop/ui/lock/passphrase_sheet.py canal_desktop/ui/parameters/preset_row.py canal_desktop/ui/parameters/sheet.py canal_desktop/ui/picture_desk.py canal_desktop/ui/prompt_desk.py canal_desktop/ui/prompt_tests/add_sheet.py canal_desktop/ui/prompt_tests/run_desk.py canal_desktop/ui/requests/body_sheet.py canal_desktop/ui/sheets/import_sheet.py canal_desktop/ui/sheets/model_facts_sheet.py canal_desktop/ui/sheets/name_sheet.py canal_desktop/ui/sheets/paste_code_sheet.py canal_desktop/ui/sheets/picture_sheet.py canal_desktop/ui/shortcuts/editor.py canal_desktop/ui/side_by_side/models_sheet.py canal_desktop/ui/side_by_side/parts_sheet.py canal_desktop/ui/sidebar/batch_bar.py canal_desktop/ui/sound_desk.py canal_desktop/ui/transcript/link_opener.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the dictation</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Cancelar el dictado</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <extracomment>canal_desktop/ui/attachments/words.py</extracomment>
        <translation>No se puede enviar</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <extracomment>canal_desktop/ui/lock/unlock_page.py</extracomment>
        <translation>Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Caret in the text</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Cursor en el texto</translation>
    </message>
    <message>
        <source>Case</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Cases</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Cases (*.json *.jsonl *.csv)</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_import.py</extracomment>
        <translation>Casos (*.json *.jsonl *.csv)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py canal_desktop/ui/settings/profile_network_sheet.py</extracomment>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Certificates of {file}</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Certificados de {file}</translation>
    </message>
    <message>
        <source>Change a picture</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Cambiar una imagen</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Cambiar atajos…</translation>
    </message>
    <message>
        <source>Change the MCP server</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>Cambiar el servidor MCP</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Change the request…</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Cambiar la solicitud…</translation>
    </message>
    <message>
        <source>Change {number} of {count}.</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Cambio {number} de {count}.</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>canal_desktop/ui/quick/keys_desk.py canal_desktop/ui/settings/keys_editor.py canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>the passphrase</comment>
        <extracomment>canal_desktop/ui/settings/lock_part.py</extracomment>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>canal_desktop/ui/widgets/bar_chart.py</extracomment>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>ChatGPT and Claude exports (the zip or its conversations.json), Open WebUI, LibreChat, Chatbox, Cherry Studio, TypingMind, DeepSeek, Canal's own JSON, JSONL and Markdown: choose the file. Jan and LM Studio: choose the folder with their conversations. You see what would come in before anything is changed.</source>
        <extracomment>canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>Exportaciones de ChatGPT y Claude (el zip o su conversations.json), Open WebUI, LibreChat, Chatbox, Cherry Studio, TypingMind, DeepSeek, el JSON, JSONL y Markdown del propio Canal: elige el archivo. Jan y LM Studio: elige la carpeta con sus conversaciones. Ves lo que entraría antes de que cambie nada.</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>Check that the server is running, that the port is right, and that no firewall is in the way.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Comprueba que el servidor esté en marcha, que el puerto sea correcto y que ningún cortafuegos lo impida.</translation>
    </message>
    <message>
        <source>Check the Base URL; it often ends in /v1.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Comprueba la URL base; suele terminar en /v1.</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Comprobar la conexión</translation>
    </message>
    <message>
        <source>Check the connection…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Comprobar la conexión…</translation>
    </message>
    <message>
        <source>Check the port, and whether the Base URL begins rightly with https://.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Comprueba el puerto y si la URL base debe empezar por https://.</translation>
    </message>
    <message>
        <source>Check the spelling of the Base URL, and whether other pages open: the network may be down.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Comprueba cómo está escrita la URL base y si se abren otras páginas: quizá la red no funcione.</translation>
    </message>
    <message>
        <source>Check this computer's clock and certificates.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Comprueba el reloj y los certificados de este equipo.</translation>
    </message>
    <message>
        <source>Check while writing</source>
        <extracomment>canal_desktop/ui/composer/field_menu.py</extracomment>
        <translation>Revisar al escribir</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <extracomment>canal_desktop/ui/sheets/folder_sheet.py canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <extracomment>canal_desktop/ui/model_picker.py</extracomment>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Choose a model by its name.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Elige un modelo por su nombre.</translation>
    </message>
    <message>
        <source>Choose a model by its name: the button is at the top right of a conversation.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Elige un modelo por su nombre: el botón está arriba a la derecha en una conversación.</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>Elige primero un modelo.</translation>
    </message>
    <message>
        <source>Choose a model first: its price is among its facts.</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>Elige primero un modelo: su precio está entre sus datos.</translation>
    </message>
    <message>
        <source>Choose a model that the server lists.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Elige un modelo que figure en la lista del servidor.</translation>
    </message>
    <message>
        <source>Choose among the models</source>
        <extracomment>canal_desktop/ui/help/hint_desk.py</extracomment>
        <translation>Elegir entre los modelos</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py</extracomment>
        <translation>Elegir otro modelo</translation>
    </message>
    <message>
        <source>Choose another model for that; everything else is not touched by it.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Elige otro modelo para eso; todo lo demás no se ve afectado.</translation>
    </message>
    <message>
        <source>Choose another model, or change the key's rights in the server's console.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Elige otro modelo o cambia los permisos de la clave en la consola del servidor.</translation>
    </message>
    <message>
        <source>Choose keys with Ctrl, Alt, or the Windows or Command key, so that no letter is taken from others.</source>
        <extracomment>canal_desktop/ui/quick/key_words.py</extracomment>
        <translation>Elige teclas con Control, Alt o la tecla Windows o Comando, para no quitar ninguna letra a otros.</translation>
    </message>
    <message>
        <source>Choose the model that judges, and write what it is to look at.</source>
        <extracomment>canal_desktop/app/prompt_test_run.py</extracomment>
        <translation>Elige el modelo que juzga y escribe en qué debe fijarse.</translation>
    </message>
    <message>
        <source>Choose the model…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Elegir el modelo…</translation>
    </message>
    <message>
        <source>Choose where to make the folder</source>
        <extracomment>canal_desktop/ui/code_desk.py</extracomment>
        <translation>Elige dónde crear la carpeta</translation>
    </message>
    <message>
        <source>Choose {least} to {most} models.</source>
        <extracomment>canal_desktop/app/side_by_side.py</extracomment>
        <translation>Elige de {least} a {most} modelos.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choosing a model</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Elección de un modelo</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>canal_desktop/ui/widgets/search_field.py</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Client component</source>
        <extracomment>canal_desktop/programs/write_forms.py</extracomment>
        <translation>Componente de cliente</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>canal_desktop/ui/about.py canal_desktop/ui/attachments/preview_sheet.py canal_desktop/ui/branch_map.py canal_desktop/ui/diff_view.py canal_desktop/ui/help/help_sheet.py canal_desktop/ui/help/news_sheet.py canal_desktop/ui/prompt_tests/cases_sheet.py canal_desktop/ui/prompt_tests/result_sheet.py canal_desktop/ui/prompt_tests/results_sheet.py canal_desktop/ui/settings/about_parts.py canal_desktop/ui/settings/profile_network_sheet.py canal_desktop/ui/sheets/backup_sheet.py canal_desktop/ui/sheets/code_sheet.py canal_desktop/ui/sheets/connections_sheet.py canal_desktop/ui/sheets/context_sheet.py canal_desktop/ui/sheets/doctor_sheet.py canal_desktop/ui/sheets/export_sheet.py canal_desktop/ui/sheets/folder_sheet.py canal_desktop/ui/sheets/import_sheet.py canal_desktop/ui/sheets/learned_sheet.py canal_desktop/ui/sheets/prompt_sheet.py canal_desktop/ui/sheets/usage_sheet.py canal_desktop/ui/shortcut_sheet.py canal_desktop/ui/shortcuts/editor_sheet.py canal_desktop/ui/side_by_side/merge_panel.py canal_desktop/ui/transcript/link_opener.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Cerrar (Escape)</translation>
    </message>
    <message>
        <source>Close the merged answer</source>
        <extracomment>canal_desktop/ui/side_by_side/merge_panel.py</extracomment>
        <translation>Cerrar la respuesta combinada</translation>
    </message>
    <message>
        <source>Close the requests</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Cerrar las solicitudes</translation>
    </message>
    <message>
        <source>Close the search</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>canal_desktop/ui/widgets/notice.py</extracomment>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>Closing the window leaves the program in the tray; “Quit” ends it.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Al cerrar la ventana, el programa queda en la bandeja; «Salir» lo termina.</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>canal_desktop/app/sample_conversation.py canal_desktop/providers/demo_answers.py canal_desktop/ui/code_view.py canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code copied.</source>
        <extracomment>canal_desktop/ui/transcript/commands.py</extracomment>
        <translation>Código copiado.</translation>
    </message>
    <message>
        <source>Code font</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Fuente del código</translation>
    </message>
    <message>
        <source>Colours are as far apart as can be, in light and in dark.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Los colores se distinguen al máximo, en claro y en oscuro.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Command &amp;line</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>&amp;Línea de comandos</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Comparar versiones…</translation>
    </message>
    <message>
        <source>Compare with another version…</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Comparar con otra versión…</translation>
    </message>
    <message>
        <source>Compare with the expected answer…</source>
        <extracomment>canal_desktop/ui/prompt_tests/result_sheet.py</extracomment>
        <translation>Comparar con la respuesta esperada…</translation>
    </message>
    <message>
        <source>Compare {answer}</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>Comparar {answer}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Complete: {share} passed.</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>Completa: {share} superadas.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect to a server first, under Profiles.</source>
        <extracomment>canal_desktop/app/profiles.py canal_desktop/ui/doctor_desk.py canal_desktop/ui/paste_code_desk.py</extracomment>
        <translation>Conéctate primero a un servidor, en Perfiles.</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <extracomment>canal_desktop/ui/transcript/ways_on.py</extracomment>
        <translation>Conectar con un servidor…</translation>
    </message>
    <message>
        <source>Connected.</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>Conectado.</translation>
    </message>
    <message>
        <source>Connecting and keys</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Conexión y claves</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>canal_desktop/ui/status_text.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>canal_desktop/domain/checkup.py canal_desktop/ui/requests/timing_bar.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Connection log</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Registro de conexiones</translation>
    </message>
    <message>
        <source>Connection to {profile}</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Conexión con {profile}</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Connections go through it where there is one. A profile may have another one.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Las conexiones pasan por él si lo hay. Un perfil puede tener otro.</translation>
    </message>
    <message>
        <source>Connections…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Conexiones…</translation>
    </message>
    <message>
        <source>Contains</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Conte&amp;xt, in tokens</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Conte&amp;xto, en tokens</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Conversation</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/data_desk.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Conversation by number</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Conversación por número</translation>
    </message>
    <message>
        <source>Conversation {number} of the list</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Conversación {number} de la lista</translation>
    </message>
    <message>
        <source>Conversations</source>
        <extracomment>canal_desktop/storage/conversation_list.py canal_desktop/ui/data_desk.py canal_desktop/ui/sheets/backup_sheet.py canal_desktop/ui/sidebar/conversation_list_view.py</extracomment>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Conversations (*.zip *.json *.jsonl *.md);;All files (*)</source>
        <extracomment>canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>Conversaciones (*.zip *.json *.jsonl *.md);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Conversations are being exported, brought in or backed up. If you stop that, whole conversations that are done may stay, nothing half done does, and you can do it again.</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>Se están exportando, importando o copiando conversaciones. Si lo detienes, las conversaciones enteras ya terminadas pueden quedar, nada queda a medias y puedes repetirlo.</translation>
    </message>
    <message>
        <source>Conversations deleted here for good, which stay away</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>Conversaciones eliminadas aquí para siempre, que no vuelven</translation>
    </message>
    <message>
        <source>Conversations stay on this computer, in one folder of your account. What you write goes to the server of the profile, and with it to whoever runs the model. The program sends nothing else: no statistics, no reports.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Las conversaciones quedan en este equipo, en una carpeta de tu cuenta. Lo que escribes va al servidor del perfil, y con él a quien ofrece el modelo. El programa no envía nada más: ni estadísticas ni informes.</translation>
    </message>
    <message>
        <source>Conversations that are here already</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>Conversaciones que ya están aquí</translation>
    </message>
    <message>
        <source>Conversations that get more messages</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>Conversaciones que reciben más mensajes</translation>
    </message>
    <message>
        <source>Conversations, files and settings are here; keys are not.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Aquí están las conversaciones, los archivos y la configuración; las claves, no.</translation>
    </message>
    <message>
        <source>Copied as a patch.</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Copiado como parche.</translation>
    </message>
    <message>
        <source>Copied, without key and text.</source>
        <extracomment>canal_desktop/ui/doctor_desk.py</extracomment>
        <translation>Copiado, sin clave ni texto.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>canal_desktop/ui/code_desk.py canal_desktop/ui/conversation_pane.py canal_desktop/ui/quick/desk.py canal_desktop/ui/side_by_side_desk.py canal_desktop/ui/transcript/clipboard.py</extracomment>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copied. It holds neither your key nor any text of a conversation.</source>
        <extracomment>canal_desktop/ui/doctor_desk.py</extracomment>
        <translation>Copiado. No contiene ni tu clave ni texto alguno de una conversación.</translation>
    </message>
    <message>
        <source>Copied: {command}</source>
        <extracomment>canal_desktop/ui/quick/keys_desk.py</extracomment>
        <translation>Copiado: {command}</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>canal_desktop/ui/conversation_pane.py canal_desktop/ui/quick/window.py canal_desktop/ui/requests/drawer.py canal_desktop/ui/sheets/code_sheet.py canal_desktop/ui/sheets/connections_sheet.py canal_desktop/ui/transcript/action_rows.py canal_desktop/ui/transcript/code_look.py canal_desktop/ui/transcript/diagram_box.py canal_desktop/ui/transcript/menus.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all for support</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Copiar todo para soporte</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy as code…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Copiar como código…</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Copy as patch</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Copiar como parche</translation>
    </message>
    <message>
        <source>Copy code</source>
        <extracomment>canal_desktop/ui/transcript/code_look.py canal_desktop/ui/transcript/diagram_box.py canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Copiar para soporte</translation>
    </message>
    <message>
        <source>Copy formula source</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Copiar fuente de la fórmula</translation>
    </message>
    <message>
        <source>Copy last answer</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Copiar última respuesta</translation>
    </message>
    <message>
        <source>Copy last code block</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Copiar último bloque de código</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy message</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Copiar mensaje</translation>
    </message>
    <message>
        <source>Copy message’s request as code…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Copiar como código la solicitud del mensaje…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy request</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Copiar solicitud</translation>
    </message>
    <message>
        <source>Copy response</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Copiar respuesta</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Copiar selección</translation>
    </message>
    <message>
        <source>Copy selection as Markdown</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Copiar selección como Markdown</translation>
    </message>
    <message>
        <source>Copy table</source>
        <extracomment>canal_desktop/ui/transcript/table_box.py</extracomment>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Copiar tabla como CSV</translation>
    </message>
    <message>
        <source>Copy table as Markdown</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Copiar tabla como Markdown</translation>
    </message>
    <message>
        <source>Copy table as TSV</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Copiar tabla como TSV</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <extracomment>canal_desktop/ui/quick/keys_desk.py</extracomment>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>Copy the key again from the server's console; it may have been revoked.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Vuelve a copiar la clave desde la consola del servidor; quizá haya sido revocada.</translation>
    </message>
    <message>
        <source>Copy the message’s code</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Copiar el código del mensaje</translation>
    </message>
    <message>
        <source>Copy the request as JSON</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>Copiar la solicitud como JSON</translation>
    </message>
    <message>
        <source>Copying…</source>
        <extracomment>canal_desktop/ui/transcript/clipboard.py</extracomment>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Cost and limits</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Coste y límites</translation>
    </message>
    <message>
        <source>Cost of the answer</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>Coste de la respuesta</translation>
    </message>
    <message>
        <source>Counted in</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>Contado en</translation>
    </message>
    <message>
        <source>Counting…</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>canal_desktop/ui/settings/rows.py</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Data folder</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Días</translation>
    </message>
    <message>
        <source>Dec</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>dic</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/parameters/preset_row.py canal_desktop/ui/prompt_tests/run_desk.py canal_desktop/ui/sheets/prompt_sheet.py canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete case</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Eliminar caso</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <extracomment>canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Eliminar carpeta</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <extracomment>canal_desktop/ui/organise_desk.py</extracomment>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <extracomment>canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>Eliminar para siempre…</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Eliminar desde aquí</translation>
    </message>
    <message>
        <source>Delete it like any other when you are done.</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Elimínala como cualquier otra cuando hayas terminado.</translation>
    </message>
    <message>
        <source>Delete message</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Eliminar mensaje</translation>
    </message>
    <message>
        <source>Delete run</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_sheet.py</extracomment>
        <translation>Eliminar ejecución</translation>
    </message>
    <message>
        <source>Delete set</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Eliminar conjunto</translation>
    </message>
    <message>
        <source>Delete this run?</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>¿Eliminar esta ejecución?</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} things for good?</source>
        <extracomment>canal_desktop/ui/organise_desk.py</extracomment>
        <translation>
            <numerusform>¿Eliminar {n} elemento para siempre?</numerusform>
            <numerusform>¿Eliminar {n} elementos para siempre?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <extracomment>canal_desktop/ui/organise_desk.py</extracomment>
        <translation>¿Eliminar «{title}» para siempre?</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Density</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Dictate, or end it</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Dictar o terminar</translation>
    </message>
    <message>
        <source>Dictation</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Dictado</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Diccionarios</translation>
    </message>
    <message>
        <source>Dictionary en_US</source>
        <extracomment>canal_desktop/app/licences.py</extracomment>
        <translation>Diccionario en_US</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Do not wrap lines</source>
        <extracomment>canal_desktop/ui/transcript/code_look.py</extracomment>
        <translation>No ajustar líneas</translation>
    </message>
    <message>
        <source>Does</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Does not contain</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>No contiene</translation>
    </message>
    <message>
        <source>Doing it again goes on from there.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>Si se repite, sigue desde ahí.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>canal_desktop/providers/demo_answers.py canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Don’t show hints</source>
        <extracomment>canal_desktop/ui/help/hints.py</extracomment>
        <translation>No mostrar consejos</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>Descargando…</translation>
    </message>
    <message>
        <source>Drop here to attach</source>
        <extracomment>canal_desktop/ui/attachments/drop_zone.py</extracomment>
        <translation>Suelta aquí para adjuntar</translation>
    </message>
    <message>
        <source>Drop here to import</source>
        <extracomment>canal_desktop/ui/import_zone.py</extracomment>
        <translation>Suelta aquí para importar</translation>
    </message>
    <message>
        <source>Drop the oldest</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>Omitir los más antiguos</translation>
    </message>
    <message>
        <source>Drop the oldest until it fits</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>Omitir los más antiguos hasta que quepa</translation>
    </message>
    <message numerus="yes">
        <source>Drop the oldest {n} and send</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>
            <numerusform>Omitir el más antiguo y enviar</numerusform>
            <numerusform>Omitir los {n} más antiguos y enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the oldest {n} messages ({tokens})</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>
            <numerusform>Omitir el mensaje más antiguo ({tokens})</numerusform>
            <numerusform>Omitir los {n} mensajes más antiguos ({tokens})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the oldest {n} messages ({tokens}), still {left} too many</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>
            <numerusform>Omitir el mensaje más antiguo ({tokens}), aún sobran {left}</numerusform>
            <numerusform>Omitir los {n} mensajes más antiguos ({tokens}), aún sobran {left}</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>E&amp;xpected answer</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>Respuesta &amp;esperada</translation>
    </message>
    <message>
        <source>E&amp;xtra fields</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Campos e&amp;xtra</translation>
    </message>
    <message>
        <source>Each server with the time, what for, and how it went.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Cada servidor con la hora, el motivo y el resultado.</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>Mensajes anteriores</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <extracomment>canal_desktop/ui/composer_desk.py</extracomment>
        <translation>Preguntas anteriores</translation>
    </message>
    <message>
        <source>Earlier questions (first line)</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Preguntas anteriores (primera línea)</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>canal_desktop/ui/composer/waiting_lines.py canal_desktop/ui/conversation_pane.py canal_desktop/ui/settings/profile_cards.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>menu</comment>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>Editar y reenviar</translation>
    </message>
    <message>
        <source>Edit and send again…</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Editar y reenviar…</translation>
    </message>
    <message>
        <source>Edit answer</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Editar respuesta</translation>
    </message>
    <message>
        <source>Edit facts of the model</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Editar datos del modelo</translation>
    </message>
    <message>
        <source>Edit facts…</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>Editar datos…</translation>
    </message>
    <message>
        <source>Edit last question</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Editar última pregunta</translation>
    </message>
    <message>
        <source>Edit the waiting message</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Editar el mensaje en espera</translation>
    </message>
    <message>
        <source>Edit this picture…</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Editar esta imagen…</translation>
    </message>
    <message>
        <source>Editing a message that waits</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py</extracomment>
        <translation>Editando un mensaje en espera</translation>
    </message>
    <message>
        <source>Editing a question</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py</extracomment>
        <translation>Editando una pregunta</translation>
    </message>
    <message>
        <source>Editing an answer</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py</extracomment>
        <translation>Editando una respuesta</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <extracomment>canal_desktop/ui/organise_desk.py</extracomment>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <extracomment>canal_desktop/ui/organise_desk.py</extracomment>
        <translation>¿Vaciar la papelera?</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>End &amp;now</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>Ter&amp;minar ahora</translation>
    </message>
    <message>
        <source>End of the prompt.</source>
        <extracomment>canal_desktop/ui/composer/tab_stops.py</extracomment>
        <translation>Fin del prompt.</translation>
    </message>
    <message>
        <source>End the recording and write it down</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Terminar la grabación y transcribirla</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter (Shift+Enter for a new line)</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Intro (Mayúsculas+Intro para una línea nueva)</translation>
    </message>
    <message>
        <source>Enter a passphrase of at least {shortest} characters.</source>
        <extracomment>canal_desktop/domain/passphrase.py</extracomment>
        <translation>Introduce una frase de contraseña de al menos {shortest} caracteres.</translation>
    </message>
    <message>
        <source>Enter a passphrase of at most {longest} characters.</source>
        <extracomment>canal_desktop/domain/passphrase.py</extracomment>
        <translation>Introduce una frase de contraseña de como mucho {longest} caracteres.</translation>
    </message>
    <message>
        <source>Enter a price…</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Indicar un precio…</translation>
    </message>
    <message>
        <source>Enter a value for {names}: there is none in the text.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>Indica un valor para {names}: no hay ninguno en el texto.</translation>
    </message>
    <message>
        <source>Enter a value for {name}.</source>
        <extracomment>canal_desktop/app/mcp_values.py</extracomment>
        <translation>Indica un valor para {name}.</translation>
    </message>
    <message>
        <source>Enter a whole number from {lowest} to {highest}.</source>
        <extracomment>canal_desktop/ui/settings/editors.py</extracomment>
        <translation>Indica un número entero de {lowest} a {highest}.</translation>
    </message>
    <message>
        <source>Enter shows the branch of a message. The one on the screen is bold.</source>
        <extracomment>canal_desktop/ui/branch_map.py</extracomment>
        <translation>Intro muestra la rama de un mensaje. La que está en pantalla va en negrita.</translation>
    </message>
    <message>
        <source>Enter shows what is sent of it. Del takes it away.</source>
        <extracomment>canal_desktop/ui/attachments/chip.py</extracomment>
        <translation>Intro muestra lo que se envía de ello. Suprimir lo quita.</translation>
    </message>
    <message>
        <source>Enter the API key of CanalAPI, or of any OpenAI-compatible server.</source>
        <extracomment>canal_desktop/ui/profile_desk.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Introduce la clave de API de CanalAPI o de cualquier servidor compatible con OpenAI.</translation>
    </message>
    <message>
        <source>Enter the Base URL of the server, for example https://api.canalapi.com/v1.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>Introduce la URL base del servidor, por ejemplo https://api.canalapi.com/v1.</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py canal_desktop/ui/transcript/message_actions.py canal_desktop/ui/workspace.py</extracomment>
        <translation>Introducir la clave</translation>
    </message>
    <message>
        <source>Enter the name that the proxy knows you by; it has no colon and no line break.</source>
        <extracomment>canal_desktop/app/proxy_login.py</extracomment>
        <translation>Introduce el nombre con el que te conoce el proxy; no lleva dos puntos ni saltos de línea.</translation>
    </message>
    <message>
        <source>Enter the passphrase first.</source>
        <extracomment>canal_desktop/ui/lock/unlock_page.py</extracomment>
        <translation>Introduce primero la frase de contraseña.</translation>
    </message>
    <message>
        <source>Enter the present passphrase first.</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>Introduce primero la frase de contraseña actual.</translation>
    </message>
    <message>
        <source>Enter the proxy login</source>
        <extracomment>canal_desktop/ui/profile_desk.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Introducir las credenciales</translation>
    </message>
    <message>
        <source>Enter the proxy's address first.</source>
        <extracomment>canal_desktop/app/proxy_login.py</extracomment>
        <translation>Introduce primero la dirección del proxy.</translation>
    </message>
    <message>
        <source>Enter the proxy's address, such as {example}.</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Introduce la dirección del proxy, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>Enter the proxy's password, in one line and of at most 255 bytes.</source>
        <extracomment>canal_desktop/app/proxy_login.py</extracomment>
        <translation>Introduce la contraseña del proxy, en una línea y de 255 bytes como máximo.</translation>
    </message>
    <message>
        <source>Enter the user name first.</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Introduce primero el nombre de usuario.</translation>
    </message>
    <message>
        <source>Enter the whole path of the file, from the root on, or press “Choose…”.</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Introduce la ruta completa del archivo, desde la raíz, o pulsa «Elegir…».</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Equals</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>Es igual a</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Estimated cost</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>Coste estimado</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Every connection the program has made, newest first.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Todas las conexiones que ha hecho el programa, la más reciente primero.</translation>
    </message>
    <message>
        <source>Every connection this program makes is in this list; there is no telemetry.</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Todas las conexiones que hace este programa están en esta lista; no hay telemetría.</translation>
    </message>
    <message>
        <source>Every setting gets its default. Profiles, keys and conversations stay as they are.</source>
        <extracomment>canal_desktop/ui/settings/desk.py</extracomment>
        <translation>Todas las opciones toman su valor predeterminado. Los perfiles, las claves y las conversaciones quedan como están.</translation>
    </message>
    <message>
        <source>Everything as JSON…</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Todo como JSON…</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. {shortcuts_keys} lists all keys. In the list of messages, letters are keys; {focus_composer_keys} goes back to writing. Keys can be changed in the settings.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Todo se puede hacer sin ratón. {shortcuts_keys} muestra todas las teclas. En la lista de mensajes, las letras son teclas; {focus_composer_keys} vuelve a la escritura. Las teclas se pueden cambiar en la configuración.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <extracomment>canal_desktop/app/data_sizes.py</extracomment>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <extracomment>canal_desktop/ui/import_desk.py</extracomment>
        <translation>Todo lo que contiene ya está aquí.</translation>
    </message>
    <message>
        <source>Everything in {file} is in the library.</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>Todo lo de {file} está en la biblioteca.</translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <extracomment>canal_desktop/ui/conversation_pane.py canal_desktop/ui/quick/answer_view.py</extracomment>
        <translation>Todo vuelve a estar guardado.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>Todo funciona.</translation>
    </message>
    <message>
        <source>Everything, all conversations in one file. Comes back in as it was.</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>Todo, todas las conversaciones en un archivo. Vuelve a entrar tal como era.</translation>
    </message>
    <message>
        <source>Everything, all versions and pictures included, one file each. Comes back in as it was.</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>Todo, incluidas todas las versiones e imágenes, un archivo por conversación. Vuelve a entrar tal como era.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Examine step by step what stands between you and the server.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Examinar paso a paso lo que hay entre tú y el servidor.</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <extracomment>canal_desktop/ui/sheets/folder_sheet.py</extracomment>
        <translation>Intercambiar ahora</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>Respuesta esperada</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export prompts</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>Exportar prompts</translation>
    </message>
    <message>
        <source>Export the results</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_export.py</extracomment>
        <translation>Exportar los resultados</translation>
    </message>
    <message>
        <source>Export to</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/prompt_tests/results_sheet.py canal_desktop/ui/settings/other_rows.py canal_desktop/ui/sheets/prompt_sheet.py canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Extra</source>
        <extracomment>canal_desktop/ui/parameters/form.py</extracomment>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Extra &amp;headers</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Enca&amp;bezados extra</translation>
    </message>
    <message>
        <source>Extra certificates</source>
        <extracomment>canal_desktop/ui/settings/network_desk.py canal_desktop/ui/settings/other_rows.py canal_desktop/ui/settings/profile_network_sheet.py</extracomment>
        <translation>Certificados adicionales</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>Campos extra</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <extracomment>canal_desktop/domain/parameter_text.py canal_desktop/domain/parameters.py</extracomment>
        <translation>Encabezados extra</translation>
    </message>
    <message>
        <source>Extra high</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Muy alto</translation>
    </message>
    <message>
        <source>Extras</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Extras</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>canal_desktop/domain/checkup.py canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Favourite</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Favourites</source>
        <extracomment>canal_desktop/ui/model_filters.py canal_desktop/ui/model_rows.py</extracomment>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Feb</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>feb</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/context_words.py canal_desktop/ui/transcript/content.py</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Files and pictures</source>
        <extracomment>canal_desktop/app/data_sizes.py canal_desktop/ui/context_words.py canal_desktop/ui/help/topics.py</extracomment>
        <translation>Archivos e imágenes</translation>
    </message>
    <message>
        <source>Files cannot be added to a question that is being edited. Leave it first (Esc).</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>No se pueden añadir archivos a una pregunta que se está editando. Sal primero de ella (Escape).</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>canal_desktop/ui/requests/drawer.py canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter by host, reason or outcome</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Filtrar por host, motivo o resultado</translation>
    </message>
    <message>
        <source>Filter by tag…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Filtrar por etiqueta…</translation>
    </message>
    <message>
        <source>Filter lines and events</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Filtrar líneas y eventos</translation>
    </message>
    <message>
        <source>Filter the parts</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>Filtrar las partes</translation>
    </message>
    <message>
        <source>Filter the tools</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Filtrar las herramientas</translation>
    </message>
    <message>
        <source>Filters: vision, tools, reasoning, 128k, price, favourites</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Filtros: visión, herramientas, razonamiento, 128k, precio, favoritos</translation>
    </message>
    <message>
        <source>Filters: {filters}</source>
        <extracomment>canal_desktop/ui/sidebar/filter_hints.py</extracomment>
        <translation>Filtros: {filters}</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <extracomment>canal_desktop/ui/prompt_desk.py canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>Buscar un prompt</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/find_bar.py</extracomment>
        <translation>Buscar en la conversación</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Finish editing the answer first.</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>Termina primero de editar la respuesta.</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>Motivo de fin</translation>
    </message>
    <message>
        <source>Finish, then quit</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>Terminar y salir</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Primero</translation>
    </message>
    <message>
        <source>First byte after</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>Primer byte tras</translation>
    </message>
    <message>
        <source>First steps</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>First token after</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>Primer token tras</translation>
    </message>
    <message numerus="yes">
        <source>First words after {seconds} s, {n} pieces.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>
            <numerusform>Primeras palabras tras {seconds} s, {n} parte.</numerusform>
            <numerusform>Primeras palabras tras {seconds} s, {n} partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits the pattern</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>Se ajusta al patrón</translation>
    </message>
    <message>
        <source>Flatpak brings newer versions of Canal: “flatpak update”.</source>
        <extracomment>canal_desktop/domain/update.py</extracomment>
        <translation>Flatpak trae las versiones nuevas de Canal: «flatpak update».</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder {title}</source>
        <extracomment>canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Carpeta {title}</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <extracomment>canal_desktop/ui/sheets/folder_sheet.py</extracomment>
        <translation>Carpeta: {folder}</translation>
    </message>
    <message>
        <source>Folder: {title}</source>
        <extracomment>canal_desktop/ui/sidebar/list_row.py</extracomment>
        <translation>Carpeta: {title}</translation>
    </message>
    <message>
        <source>Folders</source>
        <extracomment>canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>For 30 days, on this computer</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Durante 30 días, en este equipo</translation>
    </message>
    <message>
        <source>For a report, open the requests of the answer, or check the connection, and copy the details from there: keys are taken out. Read them before you pass them on; your message may be among them.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Para un informe, abre las solicitudes de la respuesta o comprueba la conexión, y copia los detalles desde allí: las claves se quitan. Léelos antes de pasarlos a otros; tu mensaje puede estar entre ellos.</translation>
    </message>
    <message>
        <source>For folder {folder}.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>Para la carpeta {folder}.</translation>
    </message>
    <message>
        <source>For making pictures</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>Para crear imágenes</translation>
    </message>
    <message>
        <source>For making speech</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>Para generar voz</translation>
    </message>
    <message>
        <source>For other things</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>Para otras cosas</translation>
    </message>
    <message>
        <source>For paper and for handing on.</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>Para imprimir y compartir.</translation>
    </message>
    <message>
        <source>For profile {profile}, until you quit.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>Para el perfil {profile}, hasta que salgas.</translation>
    </message>
    <message>
        <source>For profile {profile}.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>Para el perfil {profile}.</translation>
    </message>
    <message>
        <source>For the proxy of your system, {proxy}.</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Para el proxy de tu sistema, {proxy}.</translation>
    </message>
    <message>
        <source>For this conversation.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>Para esta conversación.</translation>
    </message>
    <message>
        <source>For writing down speech</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>Para transcribir voz</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>canal_desktop/ui/settings/parts.py canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget all requests and answers as they went over the wire? That cannot be undone. Conversations are not touched.</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>¿Olvidar todas las solicitudes y respuestas tal como pasaron por la red? No se puede deshacer. Las conversaciones no se tocan.</translation>
    </message>
    <message>
        <source>Forget connections…</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Olvidar conexiones…</translation>
    </message>
    <message>
        <source>Forget key</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Olvidar clave</translation>
    </message>
    <message>
        <source>Forget requests…</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Olvidar solicitudes…</translation>
    </message>
    <message>
        <source>Forget the login</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Olvidar credenciales</translation>
    </message>
    <message>
        <source>Forget this list? That cannot be undone. Conversations are not touched.</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>¿Olvidar esta lista? No se puede deshacer. Las conversaciones no se tocan.</translation>
    </message>
    <message>
        <source>Forget what was learnt</source>
        <extracomment>canal_desktop/ui/sheets/learned_sheet.py</extracomment>
        <translation>Olvidar lo aprendido</translation>
    </message>
    <message>
        <source>Fork from here</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Bifurcar desde aquí</translation>
    </message>
    <message>
        <source>Fork from this message</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Bifurcar desde este mensaje</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>canal_desktop/ui/sheets/code_sheet.py canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>canal_desktop/domain/parameter_text.py canal_desktop/ui/parameters/form.py</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Formula copied.</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Fórmula copiada.</translation>
    </message>
    <message>
        <source>Formula {formula}</source>
        <extracomment>canal_desktop/ui/transcript/accessible_block.py</extracomment>
        <translation>Fórmula {formula}</translation>
    </message>
    <message>
        <source>Formulas and diagrams</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Fórmulas y diagramas</translation>
    </message>
    <message>
        <source>Formulas and diagrams cannot be shown on this computer.</source>
        <extracomment>canal_desktop/markup/typeset.py</extracomment>
        <translation>Las fórmulas y los diagramas no se pueden mostrar en este equipo.</translation>
    </message>
    <message>
        <source>Forward again</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Avanzar de nuevo</translation>
    </message>
    <message>
        <source>Forward by 10 seconds</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Avanzar 10 segundos</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>canal_desktop/ui/sidebar/list_reader.py</extracomment>
        <translation>Encontradas</translation>
    </message>
    <message>
        <source>Free: {tokens}</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>Libres: {tokens}</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>Penalización de frecuencia</translation>
    </message>
    <message>
        <source>From another file…</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>De otro archivo…</translation>
    </message>
    <message>
        <source>From folder {name}: {setting}</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>Según la carpeta {name}: {setting}</translation>
    </message>
    <message>
        <source>From folder {name}: {setting}.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>Según la carpeta {name}: {setting}.</translation>
    </message>
    <message>
        <source>From profile {name}: {setting}</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>Según el perfil {name}: {setting}</translation>
    </message>
    <message>
        <source>From profile {name}: {setting}.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>Según el perfil {name}: {setting}.</translation>
    </message>
    <message>
        <source>From the first words</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>A partir de las primeras palabras</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>canal_desktop/ui/settings/rows.py</extracomment>
        <translation>General</translation>
    </message>
    <message>
        <source>Get it from the page of released versions.</source>
        <extracomment>canal_desktop/app/installation.py</extracomment>
        <translation>La encontrarás en la página de versiones publicadas.</translation>
    </message>
    <message>
        <source>Give the server a name.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>Da un nombre al servidor.</translation>
    </message>
    <message>
        <source>Give the set a name first.</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>Da primero un nombre al conjunto.</translation>
    </message>
    <message>
        <source>Give the set a name.</source>
        <extracomment>canal_desktop/app/prompt_tests.py canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>Da un nombre al conjunto.</translation>
    </message>
    <message>
        <source>Give up after silence of</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Abandonar tras un silencio de</translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Go back to version {version}</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>Volver a la versión {version}</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>canal_desktop/ui/conversation_pane.py canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Seguir en la bandeja</translation>
    </message>
    <message>
        <source>Go on reading aloud</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Seguir leyendo en voz alta</translation>
    </message>
    <message>
        <source>Go on with the merged answer</source>
        <extracomment>canal_desktop/ui/side_by_side/merge_panel.py</extracomment>
        <translation>Seguir con la respuesta combinada</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>Seguir con esta</translation>
    </message>
    <message>
        <source>Go on with {answer}</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>Seguir con {answer}</translation>
    </message>
    <message>
        <source>Go on with {profile}</source>
        <extracomment>canal_desktop/ui/transcript/ways_on.py</extracomment>
        <translation>Seguir con {profile}</translation>
    </message>
    <message>
        <source>Go on writing the message</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Seguir escribiendo el mensaje</translation>
    </message>
    <message>
        <source>Go online</source>
        <extracomment>canal_desktop/ui/offline_strip.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Conectarse</translation>
    </message>
    <message>
        <source>Go to an answer in the table first.</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>Ve primero a una respuesta de la tabla.</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <extracomment>canal_desktop/ui/help/hint_desk.py canal_desktop/ui/palette.py</extracomment>
        <translation>Ir a cualquier cosa</translation>
    </message>
    <message>
        <source>Go to anything…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Ir a cualquier cosa…</translation>
    </message>
    <message>
        <source>Go to it</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Go to message</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>Ir al mensaje</translation>
    </message>
    <message>
        <source>Go to the notice</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Ir al aviso</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Gris</translation>
    </message>
    <message>
        <source>HEIC pictures, as phones make them, cannot be read. Save “{file}” as JPEG or PNG, and attach that.</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>Las imágenes HEIC, como las hacen los móviles, no se pueden leer. Guarda «{file}» como JPEG o PNG y adjunta ese archivo.</translation>
    </message>
    <message>
        <source>HTML page</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>Página HTML</translation>
    </message>
    <message>
        <source>Have letters mean what stands in the menus</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Que las letras hagan lo que dicen los menús</translation>
    </message>
    <message>
        <source>Have the recording written down again</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Transcribir de nuevo la grabación</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/help/help_sheet.py canal_desktop/ui/help/hints.py</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help topics…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Temas de ayuda…</translation>
    </message>
    <message>
        <source>Hide line numbers</source>
        <extracomment>canal_desktop/ui/transcript/code_look.py</extracomment>
        <translation>Ocultar números de línea</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Ocultar la clave</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Alto</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Hints</source>
        <extracomment>canal_desktop/ui/help/hints.py</extracomment>
        <translation>Consejos</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Host</translation>
    </message>
    <message>
        <source>Hosts that are reached directly, with commas between them.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Hosts a los que se accede directamente, separados por comas.</translation>
    </message>
    <message>
        <source>How a new conversation gets its title.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Cómo recibe su título una conversación nueva.</translation>
    </message>
    <message>
        <source>How fast answers are read aloud.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>A qué velocidad se leen en voz alta las respuestas.</translation>
    </message>
    <message>
        <source>How long it thinks before it answers.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Cuánto piensa antes de responder.</translation>
    </message>
    <message>
        <source>How long the lines of a conversation may become.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Qué largo pueden alcanzar las líneas de una conversación.</translation>
    </message>
    <message>
        <source>How many</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>How much room is between lines and controls.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Cuánto espacio hay entre líneas y controles.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Icono en la bandeja</translation>
    </message>
    <message>
        <source>If you do not know them, ask whoever runs the proxy.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Si no los conoces, pregunta a quien administra el proxy.</translation>
    </message>
    <message>
        <source>If you forget it, remove the entry canal-desktop:lock from the system keyring, with the program that your system has for that. Canal then unlocks itself; nothing is lost.</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>Si la olvidas, quita la entrada canal-desktop:lock del llavero del sistema, con el programa que tu sistema tiene para eso. Canal se desbloquea entonces solo; no se pierde nada.</translation>
    </message>
    <message>
        <source>Ignore case</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>Ignorar mayúsculas</translation>
    </message>
    <message>
        <source>Ignore spaces</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>Ignorar espacios</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import cases</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_import.py</extracomment>
        <translation>Importar casos</translation>
    </message>
    <message>
        <source>Import cases…</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Importar casos…</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <extracomment>canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>Importar conversaciones</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>Importar prompts</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} conversations</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>Importar {n} conversación</numerusform>
            <numerusform>Importar {n} conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} messages</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>Importar {n} mensaje</numerusform>
            <numerusform>Importar {n} mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_import.py</extracomment>
        <translation>Importados</translation>
    </message>
    <message>
        <source>Importing from {format}…</source>
        <extracomment>canal_desktop/ui/import_desk.py</extracomment>
        <translation>Importando de {format}…</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>In one zip file</source>
        <extracomment>canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>En un archivo zip</translation>
    </message>
    <message>
        <source>In the settings, Privacy says where each key and password is kept and forgets it, and Data shows the folder of your conversations and how large it is.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>En la configuración, Privacidad indica dónde está cada clave y contraseña y permite olvidarlas; Datos muestra la carpeta de tus conversaciones y su tamaño.</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>En uso</translation>
    </message>
    <message>
        <source>In {file}, these cannot be used and have their defaults: {names}.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>En {file}, estos valores no se pueden usar y quedan como los predeterminados: {names}.</translation>
    </message>
    <message>
        <source>Include again</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Volver a incluir</translation>
    </message>
    <message>
        <source>Insert a prompt…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Insertar un prompt…</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Interface font</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Fuente de la interfaz</translation>
    </message>
    <message>
        <source>Interrupted: the program ended in the midst of it.</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>Interrumpida: el programa terminó en mitad de ella.</translation>
    </message>
    <message>
        <source>Interrupted: the program ended while this was being written.</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Interrumpida: el programa terminó mientras se escribía.</translation>
    </message>
    <message>
        <source>Is JSON of the schema</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>Es JSON según el esquema</translation>
    </message>
    <message>
        <source>Is judged by a model</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>Lo juzga un modelo</translation>
    </message>
    <message>
        <source>Is judged by a model that is not chosen yet: “{text}”</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>Lo juzga un modelo que aún no se ha elegido: «{text}»</translation>
    </message>
    <message>
        <source>Is judged by a model, {model}: “{text}”</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>Lo juzga un modelo, {model}: «{text}»</translation>
    </message>
    <message>
        <source>Is shorter than</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>Es más corta que</translation>
    </message>
    <message numerus="yes">
        <source>Is shorter than {n} characters</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>
            <numerusform>Tiene menos de {n} carácter</numerusform>
            <numerusform>Tiene menos de {n} caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is shorter than {n} tokens</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>
            <numerusform>Tiene menos de {n} token</numerusform>
            <numerusform>Tiene menos de {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>It answered with an error: {words}</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>Respondió con un error: {words}</translation>
    </message>
    <message>
        <source>It answered, but not as chat completions do.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Respondió, pero no como lo hace chat completions.</translation>
    </message>
    <message>
        <source>It closed its output.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>Cerró su salida.</translation>
    </message>
    <message>
        <source>It differs from character {number} on: “{expected}” became “{found}”.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>Difiere a partir del carácter {number}: «{expected}» pasó a ser «{found}».</translation>
    </message>
    <message>
        <source>It ended (code {code}).</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>Terminó (código {code}).</translation>
    </message>
    <message>
        <source>It ended without words.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Terminó sin palabras.</translation>
    </message>
    <message>
        <source>It ends with an answer: write your next question in the message field, and it is in the code, too.</source>
        <extracomment>canal_desktop/ui/code_desk.py</extracomment>
        <translation>Termina con una respuesta: escribe tu próxima pregunta en el campo de mensaje y también estará en el código.</translation>
    </message>
    <message>
        <source>It failed.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>Falló.</translation>
    </message>
    <message>
        <source>It gave no answer in time.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>No respondió a tiempo.</translation>
    </message>
    <message>
        <source>It gave no answer within {seconds} seconds.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>No respondió en {seconds} segundos.</translation>
    </message>
    <message>
        <source>It goes to {host}, for which there is no profile; {profile} is asked instead.</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>Va a {host}, para el que no hay perfil; en su lugar se pregunta a {profile}.</translation>
    </message>
    <message>
        <source>It has a placeholder such as ${…} in it, which is not filled in: edit it.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>Contiene un marcador como ${…} que no se rellena: edítalo.</translation>
    </message>
    <message numerus="yes">
        <source>It has about {n} tokens.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>
            <numerusform>Tiene alrededor de {n} token.</numerusform>
            <numerusform>Tiene unos {n} tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has {n} characters.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>
            <numerusform>Tiene {n} carácter.</numerusform>
            <numerusform>Tiene {n} caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has {n} tokens.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>
            <numerusform>Tiene {n} token.</numerusform>
            <numerusform>Tiene {n} tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is &amp;for</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Sirve &amp;para</translation>
    </message>
    <message>
        <source>It is added. Press Start to see its tools.</source>
        <extracomment>canal_desktop/ui/mcp_desk.py</extracomment>
        <translation>Está añadido. Pulsa Iniciar para ver sus herramientas.</translation>
    </message>
    <message>
        <source>It is back.</source>
        <extracomment>canal_desktop/ui/prompt_tests_desk.py canal_desktop/ui/tools/desk.py</extracomment>
        <translation>Está de vuelta.</translation>
    </message>
    <message>
        <source>It is changed.</source>
        <extracomment>canal_desktop/ui/mcp_desk.py</extracomment>
        <translation>Está cambiado.</translation>
    </message>
    <message>
        <source>It is disabled: its tools are not offered to models.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>Está desactivado: sus herramientas no se ofrecen a los modelos.</translation>
    </message>
    <message>
        <source>It is not asked how many tokens were used: the model refuses the question.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>No se le pregunta cuántos tokens se usaron: el modelo rechaza la pregunta.</translation>
    </message>
    <message>
        <source>It is not offered for this kind of computer; look at the page of released versions.</source>
        <extracomment>canal_desktop/app/updates.py</extracomment>
        <translation>No se ofrece para este tipo de equipo; mira la página de versiones publicadas.</translation>
    </message>
    <message>
        <source>It is off. It starts when a conversation that uses its tools is answered.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>Está apagado. Se inicia cuando se responde en una conversación que usa sus herramientas.</translation>
    </message>
    <message numerus="yes">
        <source>It is ready, with {n} tools.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>
            <numerusform>Está listo, con {n} herramienta.</numerusform>
            <numerusform>Está listo, con {n} herramientas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is sent when the answer is complete.</source>
        <extracomment>canal_desktop/ui/quick/desk.py canal_desktop/ui/sending.py</extracomment>
        <translation>Se envía cuando la respuesta esté completa.</translation>
    </message>
    <message>
        <source>It is starting.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>Se está iniciando.</translation>
    </message>
    <message>
        <source>It is used without a key. Enter one if the server needs it.</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>Se usa sin clave. Introduce una si el servidor la necesita.</translation>
    </message>
    <message>
        <source>It keeps the eyes and hands of others off while you are away. It does not encrypt the files on your disk; the disk encryption of your system does that.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Mantiene lejos los ojos y las manos de otros mientras no estás. No cifra los archivos del disco; de eso se encarga el cifrado de disco de tu sistema.</translation>
    </message>
    <message>
        <source>It leads to:
{host}</source>
        <extracomment>canal_desktop/ui/transcript/link_opener.py</extracomment>
        <translation>Lleva a:
{host}</translation>
    </message>
    <message>
        <source>It lists more than {count} tools or {size} kB; the rest is left out.</source>
        <extracomment>canal_desktop/mcp_client/tool_list.py</extracomment>
        <translation>Enumera más de {count} herramientas o {size} kB; el resto se omite.</translation>
    </message>
    <message>
        <source>It may be an old SSE server, which cannot be used; streamable HTTP is tried.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>Quizá sea un servidor SSE antiguo, que no se puede usar; se prueba HTTP con streaming.</translation>
    </message>
    <message>
        <source>It may have been called already before the program ended or this was left.</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>Quizá ya se llamó antes de que el programa terminara o de que se saliera de aquí.</translation>
    </message>
    <message>
        <source>It may work nevertheless; if not, choose one that is listed.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Quizá funcione de todos modos; si no, elige uno que figure en la lista.</translation>
    </message>
    <message>
        <source>It takes more than {seconds} seconds. Make the pattern or the schema simpler.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>Tarda más de {seconds} segundos. Simplifica el patrón o el esquema.</translation>
    </message>
    <message>
        <source>It was called, and its result could not be stored. Allow once stores it; nothing is called again.</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>Se llamó y no se pudo guardar su resultado. Permitir una vez lo guarda; no se vuelve a llamar nada.</translation>
    </message>
    <message>
        <source>It was not stored.</source>
        <extracomment>canal_desktop/app/instance_channel.py</extracomment>
        <translation>No se guardó.</translation>
    </message>
    <message>
        <source>It would go to the server and to the model as text, and be kept in the library. Nothing has been sent yet: take the key out, then send.</source>
        <extracomment>canal_desktop/ui/key_check.py</extracomment>
        <translation>Iría al servidor y al modelo como texto, y quedaría en la biblioteca. Todavía no se ha enviado nada: quita la clave y luego envía.</translation>
    </message>
    <message>
        <source>It would put a file into the mail.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>Pondría un archivo en el correo.</translation>
    </message>
    <message>
        <source>It wrote more than {size} MB without an end.</source>
        <extracomment>canal_desktop/mcp_client/stdio.py</extracomment>
        <translation>Escribió más de {size} MB sin terminar.</translation>
    </message>
    <message>
        <source>Its answers go for good. The cases stay as they are.</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>Sus respuestas se pierden para siempre. Los casos quedan como están.</translation>
    </message>
    <message>
        <source>Its log may say why.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>Su registro quizá diga por qué.</translation>
    </message>
    <message>
        <source>Its text</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>Su texto</translation>
    </message>
    <message>
        <source>JSON by a schema</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>JSON según un esquema</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>Esquema JSON</translation>
    </message>
    <message>
        <source>JSON, as the server documents it.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>JSON, como lo documenta el servidor.</translation>
    </message>
    <message>
        <source>JSON: further fields of the request, as the server documents them.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>JSON: otros campos de la solicitud, como los documenta el servidor.</translation>
    </message>
    <message>
        <source>JSON: further headers, such as {"X-Title": "Canal"}. Keys do not belong here.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>JSON: otros encabezados, por ejemplo {"X-Title": "Canal"}. Aquí no van claves.</translation>
    </message>
    <message>
        <source>Jan</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>ene</translation>
    </message>
    <message>
        <source>Jul</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>jul</translation>
    </message>
    <message>
        <source>Jun</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>jun</translation>
    </message>
    <message>
        <source>Just as it was sent for this answer, on {day} at {time}.</source>
        <extracomment>canal_desktop/app/code_requests.py</extracomment>
        <translation>Tal como se envió para esta respuesta, el {day} a las {time}.</translation>
    </message>
    <message>
        <source>Just as it went over the wire</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Tal como pasó por la red</translation>
    </message>
    <message>
        <source>Just this body is sent, and its answer is another version. Nothing of it is kept for the conversation.</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>Se envía exactamente este cuerpo, y su respuesta es otra versión. Nada de él se conserva para la conversación.</translation>
    </message>
    <message>
        <source>Just what is sent</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>Exactamente lo que se envía</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>canal_desktop/ui/changes.py canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep it as another version and ask nobody</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py</extracomment>
        <translation>Conservarla como otra versión sin preguntar</translation>
    </message>
    <message>
        <source>Keep requests as they were sent</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Guardar las solicitudes tal como se enviaron</translation>
    </message>
    <message>
        <source>Keep the login</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Guardar credenciales</translation>
    </message>
    <message numerus="yes">
        <source>Kept free for the answer: {n} tokens</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>
            <numerusform>Reservado para la respuesta: {n} token</numerusform>
            <numerusform>Reservados para la respuesta: {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept.</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Kept; type to replace it</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Guardada; escribe para sustituirla</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Key for this run only, not stored</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Clave solo para esta sesión, sin guardar</translation>
    </message>
    <message>
        <source>Key for this run only, not stored, ends in {letters}</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Clave solo para esta sesión, sin guardar, termina en {letters}</translation>
    </message>
    <message>
        <source>Key from the environment, for this run only</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Clave del entorno, solo para esta sesión</translation>
    </message>
    <message>
        <source>Key in your keyring ({keyring})</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Clave en tu llavero ({keyring})</translation>
    </message>
    <message>
        <source>Key in your keyring ({keyring}), ends in {letters}</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Clave en tu llavero ({keyring}), termina en {letters}</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/look_rows.py canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>canal_desktop/ui/shortcuts/action_tree.py</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys are kept in the keyring of your system, never in a file. Where there is no keyring, a key is used until you quit. “{doctor_name}” tries each step to the server and says what to do.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Las claves se guardan en el llavero de tu sistema, nunca en un archivo. Donde no hay llavero, una clave se usa hasta que salgas. «{doctor_name}» prueba cada paso hasta el servidor y dice qué hacer.</translation>
    </message>
    <message>
        <source>Keys by their place</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Teclas por su posición</translation>
    </message>
    <message>
        <source>Keys for the quick window</source>
        <extracomment>canal_desktop/ui/quick/keys_desk.py canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Teclas para la ventana rápida</translation>
    </message>
    <message>
        <source>Keys that hold inside of Canal only are in the section Shortcuts.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Las teclas que solo valen dentro de Canal están en la sección «Atajos».</translation>
    </message>
    <message>
        <source>Keys that open the quick window from any program are in the section General.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Las teclas que abren la ventana rápida desde cualquier programa están en la sección «General».</translation>
    </message>
    <message>
        <source>Know keys by their place, where the layout has no Latin letters</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>Reconocer las teclas por su posición si la distribución no tiene letras latinas</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py canal_desktop/ui/sheets/code_sheet.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of dictation</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Idioma del dictado</translation>
    </message>
    <message>
        <source>Language, text size, fonts, high contrast, density and motion are in the settings. {zoom_in_keys} makes all text larger.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>El idioma, el tamaño del texto, las fuentes, el alto contraste, la densidad y el movimiento están en la configuración. {zoom_in_keys} agranda todo el texto.</translation>
    </message>
    <message>
        <source>Languages and accessibility</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Idiomas y accesibilidad</translation>
    </message>
    <message>
        <source>Larger pictures are made smaller before they are sent.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Las imágenes más grandes se reducen antes de enviarse.</translation>
    </message>
    <message>
        <source>Largest first</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>Mayores primero</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <extracomment>canal_desktop/ui/folder_desk.py</extracomment>
        <translation>Último intercambio</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>Latest activity first</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Actividad más reciente</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>canal_desktop/ui/leaving.py</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Excluirlo</translation>
    </message>
    <message>
        <source>Leave message out of requests or include it</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Excluir el mensaje de las solicitudes o incluirlo</translation>
    </message>
    <message>
        <source>Leave name and password out of the address; a token goes into a header.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>No pongas nombre ni contraseña en la dirección; un token va en un encabezado.</translation>
    </message>
    <message>
        <source>Leave name and password out of the proxy's address; they have fields of their own.</source>
        <extracomment>canal_desktop/domain/proxy.py</extracomment>
        <translation>No pongas nombre ni contraseña en la dirección del proxy; tienen campos propios.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>canal_desktop/ui/quick/quote_line.py canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Leave out of requests</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Excluir de las solicitudes</translation>
    </message>
    <message>
        <source>Leave the edited question</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Salir de la pregunta editada</translation>
    </message>
    <message>
        <source>Leave the key empty to keep the one of this run.</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>Deja la clave vacía para conservar la de esta sesión.</translation>
    </message>
    <message>
        <source>Leave the key empty to keep the one that is stored.</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>Deja la clave vacía para conservar la guardada.</translation>
    </message>
    <message>
        <source>Leave the pictures out</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Excluir las imágenes</translation>
    </message>
    <message>
        <source>Leave the selection (Esc)</source>
        <extracomment>canal_desktop/ui/sidebar/batch_bar.py</extracomment>
        <translation>Salir de la selección (Escape)</translation>
    </message>
    <message>
        <source>Leave the temporary conversation?</source>
        <extracomment>canal_desktop/ui/leaving.py</extracomment>
        <translation>¿Salir de la conversación temporal?</translation>
    </message>
    <message>
        <source>Leave what is innermost: a menu, a search, an edited question, the answer being written</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Salir de lo más interno: un menú, una búsqueda, una pregunta editada, la respuesta que se escribe</translation>
    </message>
    <message>
        <source>Left out for {model}, which refuses it, as you agreed.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Omitido para {model}, que lo rechaza, como aceptaste.</translation>
    </message>
    <message>
        <source>Left out for {model}, which refuses it, as you agreed: {names}.</source>
        <extracomment>canal_desktop/ui/parameters/form.py</extracomment>
        <translation>Omitido para {model}, que lo rechaza, como aceptaste: {names}.</translation>
    </message>
    <message>
        <source>Left out, as the model refuses it: {parameter}.</source>
        <extracomment>canal_desktop/bootstrap/code_joints.py</extracomment>
        <translation>Omitido, porque el modelo lo rechaza: {parameter}.</translation>
    </message>
    <message>
        <source>Left out, as their names or schemas cannot be used: {count}.</source>
        <extracomment>canal_desktop/mcp_client/tool_list.py</extracomment>
        <translation>Omitidas, porque sus nombres o esquemas no se pueden usar: {count}.</translation>
    </message>
    <message>
        <source>Left out, as you agreed: {parameter}.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>Omitido, como aceptaste: {parameter}.</translation>
    </message>
    <message>
        <source>Left out, as you chose: {things}.</source>
        <extracomment>canal_desktop/app/code_requests.py</extracomment>
        <translation>Omitido, como elegiste: {things}.</translation>
    </message>
    <message>
        <source>Left out: the header {name}.</source>
        <extracomment>canal_desktop/programs/write_body.py</extracomment>
        <translation>Omitido: el encabezado {name}.</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite3);;All files (*)</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>Bibliotecas (*.sqlite3);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>canal_desktop/app/data_sizes.py canal_desktop/ui/actions.py canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Licence of {package}</source>
        <extracomment>canal_desktop/ui/settings/about_parts.py</extracomment>
        <translation>Licencia de {package}</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light or dark colours.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Colores claros u oscuros.</translation>
    </message>
    <message>
        <source>Limited</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>Limitado</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>canal_desktop/ui/parameters/form.py</extracomment>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Line 1, column 1: it must be an object in curly brackets, such as {"name": 1}.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>Línea 1, columna 1: debe ser un objeto entre llaves, por ejemplo {"name": 1}.</translation>
    </message>
    <message>
        <source>Line {line} cannot be read.</source>
        <extracomment>canal_desktop/markup/typeset.py</extracomment>
        <translation>No se puede leer la línea {line}.</translation>
    </message>
    <message>
        <source>Line {line} has {mask} where a key was; no record has the key. Write something else in its place.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>La línea {line} tiene {mask} donde había una clave; ningún registro contiene la clave. Escribe otra cosa en su lugar.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {problem}.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>Línea {line}, columna {column}: {problem}.</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Enlace copiado.</translation>
    </message>
    <message>
        <source>Links and buttons on the screen</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Enlaces y botones en pantalla</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Load it once</source>
        <extracomment>canal_desktop/ui/transcript/picture_box.py</extracomment>
        <translation>Cargarla una vez</translation>
    </message>
    <message>
        <source>Loading from {host}…</source>
        <extracomment>canal_desktop/ui/transcript/picture_box.py</extracomment>
        <translation>Cargando de {host}…</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Bloquear solo después de</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/lock_part.py</extracomment>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Lock with the system</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Bloquear con el sistema</translation>
    </message>
    <message>
        <source>Locked at the start</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Bloqueado al iniciar</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>canal_desktop/ui/mcp/log_sheet.py</extracomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Log of {name}</source>
        <extracomment>canal_desktop/ui/mcp/log_sheet.py</extracomment>
        <translation>Registro de {name}</translation>
    </message>
    <message>
        <source>Login of the proxy {address}</source>
        <extracomment>canal_desktop/app/secret_places.py</extracomment>
        <translation>Credenciales del proxy {address}</translation>
    </message>
    <message>
        <source>Logo of Canal</source>
        <extracomment>canal_desktop/ui/about.py canal_desktop/ui/lock/unlock_page.py canal_desktop/ui/settings/about_parts.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Logotipo de Canal</translation>
    </message>
    <message>
        <source>Logs</source>
        <extracomment>canal_desktop/app/data_sizes.py</extracomment>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Long parts are cut here, and whole in what is copied and saved.</source>
        <extracomment>canal_desktop/ui/sheets/code_sheet.py</extracomment>
        <translation>Aquí las partes largas están recortadas; en lo que se copia y guarda están enteras.</translation>
    </message>
    <message>
        <source>Longest &amp;answer, in tokens</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>&amp;Respuesta más larga, en tokens</translation>
    </message>
    <message>
        <source>Look at balance and limits in the server's console.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Mira el saldo y los límites en la consola del servidor.</translation>
    </message>
    <message>
        <source>Look for updates once a day</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>Buscar actualizaciones una vez al día</translation>
    </message>
    <message>
        <source>Look for updates…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Buscar actualizaciones…</translation>
    </message>
    <message>
        <source>Look now</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>Buscar ahora</translation>
    </message>
    <message>
        <source>Looking at {file}…</source>
        <extracomment>canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>Examinando {file}…</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <extracomment>canal_desktop/ui/composer/field_menu.py</extracomment>
        <translation>Buscando sugerencias…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>canal_desktop/ui/find_bar.py canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>MCP server {name}</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>Servidor MCP {name}</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>Servidores MCP</translation>
    </message>
    <message>
        <source>MCP servers give models tools: to read files, to look things up, to work in other programs. Add one, or paste the configuration of another program.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>Los servidores MCP dan herramientas a los modelos: para leer archivos, consultar cosas o trabajar en otros programas. Añade uno o pega la configuración de otro programa.</translation>
    </message>
    <message>
        <source>MCP servers…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>Servidores MCP…</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Make</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Make a conversation of this code</source>
        <extracomment>canal_desktop/ui/paste_code_desk.py</extracomment>
        <translation>Crear una conversación con este código</translation>
    </message>
    <message>
        <source>Make a copy of the library, or go back to an earlier one.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Hacer una copia de la biblioteca o volver a una anterior.</translation>
    </message>
    <message>
        <source>Make a picture</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Crear una imagen</translation>
    </message>
    <message>
        <source>Make a picture…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/picture_desk.py</extracomment>
        <translation>Crear una imagen…</translation>
    </message>
    <message>
        <source>Make conversation</source>
        <extracomment>canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>Crear conversación</translation>
    </message>
    <message>
        <source>Make it anyway</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>Crearla igualmente</translation>
    </message>
    <message>
        <source>Make the sky blue</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Haz el cielo azul</translation>
    </message>
    <message>
        <source>Makes speech of an answer when you ask for it.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Convierte una respuesta en voz cuando lo pides.</translation>
    </message>
    <message>
        <source>Map of branches</source>
        <extracomment>canal_desktop/ui/branch_map.py</extracomment>
        <translation>Mapa de ramas</translation>
    </message>
    <message>
        <source>Map of branches…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Mapa de ramas…</translation>
    </message>
    <message>
        <source>Mar</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>mar</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <extracomment>canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>Marcar como leída</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <extracomment>canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>Marcar como no leída</translation>
    </message>
    <message>
        <source>Mark as unread or read</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Marcar como no leída o leída</translation>
    </message>
    <message>
        <source>Markdown mirror</source>
        <extracomment>canal_desktop/ui/folder_desk.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Réplica Markdown</translation>
    </message>
    <message>
        <source>Markdown mirror…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Réplica Markdown…</translation>
    </message>
    <message>
        <source>Match case</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Max tokens</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>Máximo de tokens</translation>
    </message>
    <message>
        <source>Max tokens is sent as max_completion_tokens.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>El máximo de tokens se envía como max_completion_tokens.</translation>
    </message>
    <message>
        <source>Max tokens is sent as max_tokens.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>El máximo de tokens se envía como max_tokens.</translation>
    </message>
    <message numerus="yes">
        <source>Max {n} tokens</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>
            <numerusform>Máximo {n} token</numerusform>
            <numerusform>Máximo {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>may</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Merged answer</source>
        <extracomment>canal_desktop/ui/side_by_side/merge_panel.py canal_desktop/ui/side_by_side/page.py</extracomment>
        <translation>Respuesta combinada</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/branch_map.py canal_desktop/ui/composer/message_edit.py</extracomment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Message menu</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Menú del mensaje</translation>
    </message>
    <message>
        <source>Message: {title}  in {conversation}</source>
        <extracomment>canal_desktop/ui/sidebar/list_row.py</extracomment>
        <translation>Mensaje: {title}  en {conversation}</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Messages are sent as lists of parts.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>Los mensajes se envían como listas de partes.</translation>
    </message>
    <message>
        <source>Messages cannot be searched: the file {path} cannot be used. The conversations are not affected; the details are in the log.</source>
        <extracomment>canal_desktop/storage/search_index.py</extracomment>
        <translation>No se pueden buscar mensajes: el archivo {path} no se puede usar. Las conversaciones no están afectadas; los detalles están en el registro.</translation>
    </message>
    <message>
        <source>Messages that are here already</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>Mensajes que ya están aquí</translation>
    </message>
    <message>
        <source>Messages that wait</source>
        <extracomment>canal_desktop/ui/composer/waiting_lines.py</extracomment>
        <translation>Mensajes en espera</translation>
    </message>
    <message>
        <source>Minimal</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Minutes without input in Canal, 1 to 120.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Minutos sin actividad en Canal, de 1 a 120.</translation>
    </message>
    <message>
        <source>Missing: {names}.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>Faltan: {names}.</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>canal_desktop/app/pasted_code.py canal_desktop/domain/spending.py canal_desktop/ui/branch_map.py canal_desktop/ui/folder_form.py canal_desktop/ui/model_picker.py canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model for dictation</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py canal_desktop/ui/sound/places.py</extracomment>
        <translation>Modelo para dictado</translation>
    </message>
    <message>
        <source>Model for pictures</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Modelo para imágenes</translation>
    </message>
    <message>
        <source>Model for reading aloud</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py canal_desktop/ui/sound/places.py</extracomment>
        <translation>Modelo para leer en voz alta</translation>
    </message>
    <message>
        <source>Model for titles</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Modelo para títulos</translation>
    </message>
    <message>
        <source>Model that judges</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>Modelo que juzga</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>canal_desktop/domain/checkup.py canal_desktop/ui/help/topics.py canal_desktop/ui/model_list.py canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models and more (at the start of a word)</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Modelos y más (al comienzo de una palabra)</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move to a folder…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Mover a una carpeta…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <extracomment>canal_desktop/ui/changes.py</extracomment>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Move to…</source>
        <extracomment>canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Subir</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} conversations to the trash?</source>
        <extracomment>canal_desktop/ui/changes.py</extracomment>
        <translation>
            <numerusform>¿Mover {n} conversación a la papelera?</numerusform>
            <numerusform>¿Mover {n} conversaciones a la papelera?</numerusform>
        </translation>
    </message>
    <message>
        <source>My tests</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>Mis pruebas</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a server</comment>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name a model for dictation in the settings</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Indicar un modelo para dictado en la configuración</translation>
    </message>
    <message>
        <source>Name a model for pictures</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Indicar un modelo para imágenes</translation>
    </message>
    <message>
        <source>Name and password are kept until you quit.</source>
        <extracomment>canal_desktop/app/proxy_login.py</extracomment>
        <translation>El nombre y la contraseña se conservan hasta que salgas.</translation>
    </message>
    <message>
        <source>Name and password are stored in your keyring ({keyring}).</source>
        <extracomment>canal_desktop/app/proxy_login.py</extracomment>
        <translation>El nombre y la contraseña están guardados en tu llavero ({keyring}).</translation>
    </message>
    <message>
        <source>Name of a set, or of a new one</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>Nombre de un conjunto, existente o nuevo</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <extracomment>canal_desktop/ui/sidebar/conversation_delegate.py</extracomment>
        <translation>Nombre de la carpeta</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Nombre del encabezado</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <extracomment>canal_desktop/ui/parameters/preset_row.py</extracomment>
        <translation>Nombre del preajuste</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <extracomment>canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>Nombre del conjunto</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Nombre de la variable</translation>
    </message>
    <message>
        <source>Named as the server names its voices.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Con el nombre que el servidor da a sus voces.</translation>
    </message>
    <message>
        <source>Names of dictionaries with commas between them, such as en_US, de_DE.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Nombres de diccionarios separados por comas, por ejemplo en_US, de_DE.</translation>
    </message>
    <message>
        <source>Narrow</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Estrecho</translation>
    </message>
    <message>
        <source>Needs no key: the server is inside the program</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>No necesita clave: el servidor está dentro del programa</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>canal_desktop/ui/settings/rows.py</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>Network settings</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Configuración de red</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>locking</comment>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>New case</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>Caso nuevo</translation>
    </message>
    <message>
        <source>New case…</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Caso nuevo…</translation>
    </message>
    <message>
        <source>New conversation</source>
        <extracomment>canal_desktop/domain/conversation.py canal_desktop/ui/actions.py canal_desktop/ui/sidebar/sidebar.py canal_desktop/ui/tray.py</extracomment>
        <translation>Conversación nueva</translation>
    </message>
    <message>
        <source>New conversation here</source>
        <extracomment>canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Conversación nueva aquí</translation>
    </message>
    <message>
        <source>New conversations</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>Conversaciones nuevas</translation>
    </message>
    <message>
        <source>New conversations begin with {model}</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>Las conversaciones nuevas empiezan con {model}</translation>
    </message>
    <message>
        <source>New file</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>Archivo nuevo</translation>
    </message>
    <message>
        <source>New folder</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/organise_desk.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>New folder “{name}”</source>
        <extracomment>canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>Carpeta nueva «{name}»</translation>
    </message>
    <message>
        <source>New from code</source>
        <extracomment>canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>Nueva desde código</translation>
    </message>
    <message>
        <source>New from code…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Nueva desde código…</translation>
    </message>
    <message>
        <source>New in Canal Desktop {version}.</source>
        <extracomment>canal_desktop/ui/help/news_sheet.py</extracomment>
        <translation>Novedades de Canal Desktop {version}.</translation>
    </message>
    <message>
        <source>New in {version}…</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>Novedades de {version}…</translation>
    </message>
    <message>
        <source>New keys</source>
        <extracomment>canal_desktop/ui/shortcuts/key_capture.py</extracomment>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>New keys for “{action}”:</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>Teclas nuevas para «{action}»:</translation>
    </message>
    <message>
        <source>New line</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Línea nueva</translation>
    </message>
    <message>
        <source>New messages</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>Mensajes nuevos</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>Nueva frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>New picture</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>Imagen nueva</translation>
    </message>
    <message>
        <source>New profile</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <source>New prompt</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>Prompt nuevo</translation>
    </message>
    <message>
        <source>New question</source>
        <extracomment>canal_desktop/ui/context_words.py canal_desktop/ui/quick/window.py</extracomment>
        <translation>Pregunta nueva</translation>
    </message>
    <message>
        <source>New set</source>
        <extracomment>canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>Conjunto nuevo</translation>
    </message>
    <message>
        <source>New set…</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Conjunto nuevo…</translation>
    </message>
    <message>
        <source>New tag “{name}”</source>
        <extracomment>canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>Etiqueta nueva «{name}»</translation>
    </message>
    <message>
        <source>New temporary conversation</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Conversación temporal nueva</translation>
    </message>
    <message>
        <source>New text below</source>
        <extracomment>canal_desktop/ui/transcript/arrangement.py</extracomment>
        <translation>Texto nuevo abajo</translation>
    </message>
    <message>
        <source>New tool</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>Herramienta nueva</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Next change</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Next code block</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Bloque de código siguiente</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Conversación siguiente</translation>
    </message>
    <message numerus="yes">
        <source>Next file ({n} wait)</source>
        <extracomment>canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>
            <numerusform>Archivo siguiente ({n} espera)</numerusform>
            <numerusform>Archivo siguiente ({n} esperan)</numerusform>
        </translation>
    </message>
    <message>
        <source>Next hit</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Next message</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Mensaje siguiente</translation>
    </message>
    <message>
        <source>Next or former place of a prompt</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Campo siguiente o anterior de un prompt</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>Next version</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Versión siguiente</translation>
    </message>
    <message>
        <source>Next: {message}</source>
        <extracomment>canal_desktop/ui/composer/waiting_lines.py</extracomment>
        <translation>Siguiente: {message}</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py canal_desktop/ui/requests/reading.py</extracomment>
        <translation>No llegó ninguna respuesta.</translation>
    </message>
    <message>
        <source>No arguments</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>Sin argumentos</translation>
    </message>
    <message>
        <source>No call of a tool waits for you here.</source>
        <extracomment>canal_desktop/ui/tools/desk.py</extracomment>
        <translation>Aquí no te espera ninguna llamada a una herramienta.</translation>
    </message>
    <message>
        <source>No conversation has this tag here</source>
        <extracomment>canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>Aquí ninguna conversación tiene esta etiqueta</translation>
    </message>
    <message>
        <source>No conversations were found in “{name}”. What can be read: {formats}.</source>
        <extracomment>canal_desktop/exchange/reading.py</extracomment>
        <translation>No se encontraron conversaciones en «{name}». Se puede leer: {formats}.</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <extracomment>canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>Aún no hay conversaciones</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>Ya no es favorito</translation>
    </message>
    <message>
        <source>No folder</source>
        <extracomment>canal_desktop/ui/money_desk.py canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>Ninguna carpeta</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <extracomment>canal_desktop/ui/sheets/folder_sheet.py</extracomment>
        <translation>No se ha elegido ninguna carpeta.</translation>
    </message>
    <message>
        <source>No hits</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Sin clave</translation>
    </message>
    <message>
        <source>No key of {profile} is stored. Enter it to go on.</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>No hay guardada ninguna clave de {profile}. Introdúcela para seguir.</translation>
    </message>
    <message>
        <source>No level</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Sin nivel</translation>
    </message>
    <message>
        <source>No limit yet</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>Aún sin límite</translation>
    </message>
    <message>
        <source>No login is kept.</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>No hay credenciales guardadas.</translation>
    </message>
    <message>
        <source>No microphone was found. Plug one in, or allow this program to use it, then try again.</source>
        <extracomment>canal_desktop/sound/recorder.py</extracomment>
        <translation>No se encontró ningún micrófono. Conecta uno o permite que este programa lo use, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>No model chosen</source>
        <extracomment>canal_desktop/ui/model_picker.py</extracomment>
        <translation>Ningún modelo elegido</translation>
    </message>
    <message>
        <source>No model fits the filters. Switch one off above the list, or type a model's name.</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>Ningún modelo cumple los filtros. Desactiva uno encima de la lista o escribe el nombre de un modelo.</translation>
    </message>
    <message>
        <source>No model for dictation is known here. Name one in the settings, as the server calls it.</source>
        <extracomment>canal_desktop/app/sound_tools.py</extracomment>
        <translation>Aquí no se conoce ningún modelo para dictado. Indica uno en la configuración, con el nombre que le da el servidor.</translation>
    </message>
    <message>
        <source>No model for reading aloud is known here. Name one in the settings, as the server calls it.</source>
        <extracomment>canal_desktop/app/sound_tools.py</extracomment>
        <translation>Aquí no se conoce ningún modelo para leer en voz alta. Indica uno en la configuración, con el nombre que le da el servidor.</translation>
    </message>
    <message>
        <source>No model is chosen yet: put its name where “model” is empty.</source>
        <extracomment>canal_desktop/programs/write_body.py</extracomment>
        <translation>Aún no se ha elegido ningún modelo: pon su nombre donde «model» está vacío.</translation>
    </message>
    <message>
        <source>No other program could be started for the sound either. It is kept with the message; save it from there.</source>
        <extracomment>canal_desktop/ui/sound/elsewhere.py</extracomment>
        <translation>Tampoco se pudo iniciar otro programa para el sonido. Se conserva con el mensaje; guárdalo desde ahí.</translation>
    </message>
    <message>
        <source>No passphrase is set, so Canal cannot be locked.</source>
        <extracomment>canal_desktop/ui/settings/lock_part.py</extracomment>
        <translation>No hay frase de contraseña, así que Canal no se puede bloquear.</translation>
    </message>
    <message>
        <source>No picture: {reason}</source>
        <extracomment>canal_desktop/ui/transcript/diagram_box.py</extracomment>
        <translation>Sin imagen: {reason}</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <extracomment>canal_desktop/ui/parameters/preset_row.py</extracomment>
        <translation>Aún no hay preajustes</translation>
    </message>
    <message>
        <source>No proxy</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Sin proxy</translation>
    </message>
    <message>
        <source>No proxy is used for this server.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Para este servidor no se usa ningún proxy.</translation>
    </message>
    <message>
        <source>No request can be read in this. What is understood: {kinds}.</source>
        <extracomment>canal_desktop/programs/read_program.py</extracomment>
        <translation>Aquí no se puede leer ninguna solicitud. Se entiende: {kinds}.</translation>
    </message>
    <message>
        <source>No secure connection came about.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>No se logró una conexión segura.</translation>
    </message>
    <message>
        <source>No such tool is on offer now, so it cannot be called.</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>Ahora no se ofrece esa herramienta, así que no se puede llamar.</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <extracomment>canal_desktop/ui/composer/field_menu.py</extracomment>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>No tool may be called</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>No puede llamar a ninguna</translation>
    </message>
    <message>
        <source>No topic has all of these words.</source>
        <extracomment>canal_desktop/ui/help/help_sheet.py</extracomment>
        <translation>Ningún tema contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>No words were found in it.</source>
        <extracomment>canal_desktop/app/dictation.py</extracomment>
        <translation>No se encontraron palabras.</translation>
    </message>
    <message>
        <source>Nobody knows the name {host}.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Nadie conoce el nombre {host}.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py canal_desktop/ui/settings/keys_editor.py</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None</source>
        <comment>certificates</comment>
        <extracomment>canal_desktop/ui/settings/other_rows.py canal_desktop/ui/settings/profile_network_sheet.py</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None are set</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>Ninguno fijado</translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Ninguno: conectar directamente</translation>
    </message>
    <message>
        <source>None; for example intranet.example.com, 10.0.0.7</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Ninguno; por ejemplo intranet.example.com, 10.0.0.7</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not asked for: {reason}</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>No se pidió: {reason}</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <extracomment>canal_desktop/app/doctor.py</extracomment>
        <translation>Aún no se ha preguntado.</translation>
    </message>
    <message>
        <source>Not at all: stay offline</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Nunca: seguir sin conexión</translation>
    </message>
    <message>
        <source>Not available on this computer</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>No disponible en este equipo</translation>
    </message>
    <message>
        <source>Not by themselves</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>No por sí solas</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Not complete.</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>Incompleta.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>canal_desktop/app/sync.py</extracomment>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Not encrypted: the server is on this computer.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Sin cifrar: el servidor está en este equipo.</translation>
    </message>
    <message>
        <source>Not for conversations</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>No para conversaciones</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Not sent with it: {files}.</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>No se envió con ello: {files}.</translation>
    </message>
    <message>
        <source>Not sent. {reason} Remove it, then send again.</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>No enviado. {reason} Quítalo y vuelve a enviar.</translation>
    </message>
    <message>
        <source>Not sent. {reason} Remove them, then send again.</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>No enviado. {reason} Quítalos y vuelve a enviar.</translation>
    </message>
    <message>
        <source>Not sent: this message is left out of the requests.</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>No se envía: este mensaje está excluido de las solicitudes.</translation>
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>No enviado: {reason}</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Sin fijar</translation>
    </message>
    <message>
        <source>Not set, so it is not sent.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Sin fijar, así que no se envía.</translation>
    </message>
    <message>
        <source>Not tried</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>canal_desktop/ui/sheets/work_sheet.py</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing came yet.</source>
        <extracomment>canal_desktop/ui/requests/reading.py</extracomment>
        <translation>Aún no ha llegado nada.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>canal_desktop/ui/sidebar/view_button.py canal_desktop/ui/widgets/choice_popup.py</extracomment>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or only the beginning of one.</source>
        <extracomment>canal_desktop/ui/sidebar/search_results.py</extracomment>
        <translation>No se encontró nada. Prueba con menos palabras o solo con el comienzo de una.</translation>
    </message>
    <message>
        <source>Nothing had been brought back by then.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>Hasta entonces no se había recuperado nada.</translation>
    </message>
    <message>
        <source>Nothing had been imported by then.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>Hasta entonces no se había importado nada.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Without them, the model is not told of them until they are there again.</source>
        <extracomment>canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>Aún no se ha enviado nada. Si sigues sin ellas, el modelo no sabrá que existen hasta que vuelvan a estar disponibles.</translation>
    </message>
    <message>
        <source>Nothing in the answer fits the pattern.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>Nada en la respuesta se ajusta al patrón.</translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <extracomment>canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>No hay nada archivado</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word, such as “font” or “key”.</source>
        <extracomment>canal_desktop/ui/profile_page.py</extracomment>
        <translation>Nada se llama así. Prueba otra palabra, como «fuente» o «clave».</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Nothing is held back.</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>No se retiene nada.</translation>
    </message>
    <message>
        <source>Nothing is known of this model.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>No se sabe nada de este modelo.</translation>
    </message>
    <message>
        <source>Nothing is looked for and nothing is installed unless you say so.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>No se busca ni se instala nada si tú no lo dices.</translation>
    </message>
    <message>
        <source>Nothing is overwritten. Regenerating an answer or editing a question makes another version beside the old one. {previous_version_keys} and {next_version_keys} switch between versions.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>No se sobrescribe nada. Regenerar una respuesta o editar una pregunta crea otra versión junto a la antigua. {previous_version_keys} y {next_version_keys} cambian entre versiones.</translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <extracomment>canal_desktop/ui/context_bar.py</extracomment>
        <translation>Aún no se envía nada.</translation>
    </message>
    <message>
        <source>Nothing is set here now.</source>
        <extracomment>canal_desktop/ui/parameters/sheet.py</extracomment>
        <translation>Ahora no hay nada fijado aquí.</translation>
    </message>
    <message>
        <source>Nothing is set that a preset could keep. Set a parameter first.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>No hay nada fijado que un preajuste pueda guardar. Fija primero un parámetro.</translation>
    </message>
    <message>
        <source>Nothing is there yet.</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Aún no hay nada.</translation>
    </message>
    <message>
        <source>Nothing is worse or better than in the run of {when}, as far as both have answers.</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>Nada es peor ni mejor que en la ejecución del {when}, en lo que ambas tienen respuestas.</translation>
    </message>
    <message>
        <source>Nothing moves by itself, also where the system does not ask for that.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Nada se mueve por sí solo, aunque el sistema no lo pida.</translation>
    </message>
    <message>
        <source>Nothing new was found.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>No se encontró nada nuevo.</translation>
    </message>
    <message>
        <source>Nothing was asked in these days.</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>En estos días no se preguntó nada.</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <extracomment>canal_desktop/ui/composer_desk.py</extracomment>
        <translation>Aún no se ha preguntado nada.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was heard. Check that the microphone is on and that this program may use it.</source>
        <extracomment>canal_desktop/app/dictation.py</extracomment>
        <translation>No se oyó nada. Comprueba que el micrófono esté encendido y que este programa pueda usarlo.</translation>
    </message>
    <message>
        <source>Nothing was learnt about {profile} yet: its models took every request as it is usually made.</source>
        <extracomment>canal_desktop/ui/sheets/learned_sheet.py</extracomment>
        <translation>Aún no se ha aprendido nada de {profile}: sus modelos aceptaron todas las solicitudes en su forma habitual.</translation>
    </message>
    <message>
        <source>Nothing was sent to {host}: the program is set to stay offline. Turn that off, then try again.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>No se envió nada a {host}: el programa está configurado para seguir sin conexión. Desactívalo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Nothing was sent. The servers of the tools go on starting.</source>
        <extracomment>canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>No se envió nada. Los servidores de las herramientas siguen iniciándose.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Nov</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>nov</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>canal_desktop/ui/parameters/preset_row.py</extracomment>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Oct</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>oct</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>Of the whole window.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>De toda la ventana.</translation>
    </message>
    <message>
        <source>Of those, in the trash here</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>De ellas, aquí en la papelera</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Offline, but for this computer itself.</source>
        <extracomment>canal_desktop/ui/offline_strip.py</extracomment>
        <translation>Sin conexión, salvo con este mismo equipo.</translation>
    </message>
    <message>
        <source>Offline, no connection is made but to this computer itself.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Sin conexión, el programa solo se conecta con este mismo equipo.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <extracomment>canal_desktop/ui/connection_desk.py</extracomment>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>canal_desktop/storage/conversation_list.py</extracomment>
        <translation>Más antiguas</translation>
    </message>
    <message>
        <source>Older messages are still being prepared for the search: {percent} % done.</source>
        <extracomment>canal_desktop/ui/sidebar/search_results.py</extracomment>
        <translation>Los mensajes más antiguos aún se están preparando para la búsqueda: {percent} % listo.</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a setting</comment>
        <extracomment>canal_desktop/ui/settings/editors.py canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Activado</translation>
    </message>
    <message>
        <source>On a keyboard without Latin letters, shortcuts are where they are on an English one.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>En un teclado sin letras latinas, los atajos están donde en uno inglés.</translation>
    </message>
    <message>
        <source>On many keyboards {keys} writes a character (AltGr). It would not be written any more.</source>
        <extracomment>canal_desktop/ui/shortcuts/changes.py</extracomment>
        <translation>En muchos teclados {keys} escribe un carácter (AltGr). Dejaría de escribirse.</translation>
    </message>
    <message>
        <source>One a line, as Tools… adds them; a line that is deleted is not on offer.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Una por línea, como las añade Herramientas…; una línea eliminada deja de ofrecerse.</translation>
    </message>
    <message>
        <source>One file to read in any browser, pictures included. Nothing in it runs or loads anything.</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>Un archivo para leer en cualquier navegador, con imágenes incluidas. Nada en él se ejecuta ni carga nada.</translation>
    </message>
    <message>
        <source>One of the pictures did not arrive: {sentence}</source>
        <extracomment>canal_desktop/providers/image_requests.py</extracomment>
        <translation>Una de las imágenes no llegó: {sentence}</translation>
    </message>
    <message>
        <source>One of your keys stood in it: it is masked in the code.</source>
        <extracomment>canal_desktop/app/code_requests.py</extracomment>
        <translation>Contenía una de tus claves: en el código está enmascarada.</translation>
    </message>
    <message>
        <source>One text</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>Un solo texto</translation>
    </message>
    <message>
        <source>Online again.</source>
        <extracomment>canal_desktop/ui/connection_desk.py</extracomment>
        <translation>De nuevo en línea.</translation>
    </message>
    <message>
        <source>Only an answer can be added to prompt tests.</source>
        <extracomment>canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>Solo se puede añadir una respuesta a las pruebas de prompts.</translation>
    </message>
    <message>
        <source>Only an answer that was not completed can be continued.</source>
        <extracomment>canal_desktop/app/open_conversation.py</extracomment>
        <translation>Solo se puede continuar una respuesta que no se completó.</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>Solo favoritos</translation>
    </message>
    <message>
        <source>Only its name says so.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>Solo lo dice su nombre.</translation>
    </message>
    <message>
        <source>Only models that reason before they answer</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>Solo modelos que razonan antes de responder</translation>
    </message>
    <message>
        <source>Only models that take pictures</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>Solo modelos que admiten imágenes</translation>
    </message>
    <message>
        <source>Only models that use tools</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>Solo modelos que usan herramientas</translation>
    </message>
    <message>
        <source>Only models whose price is known</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>Solo modelos con precio conocido</translation>
    </message>
    <message>
        <source>Only models with a context of at least 128 thousand tokens</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>Solo modelos con un contexto de al menos 128 mil tokens</translation>
    </message>
    <message>
        <source>Only requests for words can be copied as curl; this one asked for something else. Copy request has all of it.</source>
        <extracomment>canal_desktop/app/request_as_curl.py</extracomment>
        <translation>Solo las solicitudes de palabras se pueden copiar como curl; esta pedía otra cosa. Copiar solicitud la contiene entera.</translation>
    </message>
    <message>
        <source>Only requests for words can be edited and sent again; this one asked for something else.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>Solo las solicitudes de palabras se pueden editar y reenviar; esta pedía otra cosa.</translation>
    </message>
    <message>
        <source>Only web pages and mail addresses are opened.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>Solo se abren páginas web y direcciones de correo.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>canal_desktop/ui/message_desk.py canal_desktop/ui/notifying.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open Canal</source>
        <extracomment>canal_desktop/ui/quick/window.py canal_desktop/ui/tray.py</extracomment>
        <translation>Abrir Canal</translation>
    </message>
    <message>
        <source>Open a conversation first, then attach the file.</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>Abre primero una conversación y luego adjunta el archivo.</translation>
    </message>
    <message>
        <source>Open a sample conversation</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/help/hints.py</extracomment>
        <translation>Abrir una conversación de muestra</translation>
    </message>
    <message>
        <source>Open a small window for one question from any program, where the system lets programs do that.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Abrir una pequeña ventana para una pregunta desde cualquier programa, si el sistema lo permite.</translation>
    </message>
    <message>
        <source>Open answer</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_sheet.py</extracomment>
        <translation>Abrir respuesta</translation>
    </message>
    <message>
        <source>Open as conversation</source>
        <extracomment>canal_desktop/ui/prompt_tests/result_sheet.py</extracomment>
        <translation>Abrir como conversación</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>canal_desktop/ui/settings/parts.py canal_desktop/ui/settings/told_faults.py</extracomment>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>Abrir en una ventana propia</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>Abrir en otro programa</translation>
    </message>
    <message>
        <source>Open in main window</source>
        <extracomment>canal_desktop/ui/quick/window.py</extracomment>
        <translation>Abrir en ventana principal</translation>
    </message>
    <message>
        <source>Open link</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Open the page</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Open the quick window</source>
        <extracomment>canal_desktop/ui/quick/portal_keys.py</extracomment>
        <translation>Abrir la ventana rápida</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <extracomment>canal_desktop/ui/transcript/file_box.py</extracomment>
        <translation>Abrir {file}</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <extracomment>canal_desktop/ui/transcript/link_opener.py</extracomment>
        <translation>Abrir {host}</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <extracomment>canal_desktop/ui/transcript/picture_box.py</extracomment>
        <translation>Abriendo la imagen…</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Order of the parts</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>Orden de las partes</translation>
    </message>
    <message>
        <source>Other colour: {colour}…</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Otro color: {colour}…</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Otro color…</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>P&amp;arameters</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>P&amp;arámetros</translation>
    </message>
    <message>
        <source>P&amp;resence penalty</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Penalización de p&amp;resencia</translation>
    </message>
    <message>
        <source>Packages and their licences</source>
        <extracomment>canal_desktop/ui/settings/about_parts.py</extracomment>
        <translation>Paquetes y sus licencias</translation>
    </message>
    <message>
        <source>Page down, page up</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>Page {number} of “{name}” is damaged and cannot be shown.</source>
        <extracomment>canal_desktop/documents/pdf.py</extracomment>
        <translation>La página {number} de «{name}» está dañada y no se puede mostrar.</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages, 1 to {last}</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>Páginas, 1 a {last}</translation>
    </message>
    <message>
        <source>Palette</source>
        <extracomment>canal_desktop/ui/palette.py</extracomment>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>Parameters</source>
        <extracomment>canal_desktop/ui/parameters/chip.py canal_desktop/ui/parameters/sheet.py</extracomment>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Parameters…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/profile_cards.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Parámetros…</translation>
    </message>
    <message>
        <source>Part of the prompt is missing</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>Falta una parte del prompt</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <extracomment>canal_desktop/ui/context_list.py</extracomment>
        <translation>Partes de la solicitud</translation>
    </message>
    <message>
        <source>Parts of {answer}</source>
        <extracomment>canal_desktop/ui/side_by_side/parts_sheet.py</extracomment>
        <translation>Partes de {answer}</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>canal_desktop/domain/checkup.py canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>canal_desktop/ui/lock/unlock_page.py</extracomment>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase of the lock</source>
        <extracomment>canal_desktop/ui/settings/lock_part.py</extracomment>
        <translation>Frase de contraseña del bloqueo</translation>
    </message>
    <message>
        <source>Passphrase of the lock, as a hash</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>Frase de contraseña del bloqueo, como hash</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Paste MCP servers</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>Pegar servidores MCP</translation>
    </message>
    <message>
        <source>Paste a curl command, a call in Python, JavaScript or TypeScript, or a JSON body. Nothing of it is run or sent.</source>
        <extracomment>canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>Pega un comando curl, una llamada en Python, JavaScript o TypeScript, o un cuerpo JSON. Nada de ello se ejecuta ni se envía.</translation>
    </message>
    <message>
        <source>Paste as a file</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Pegar como archivo</translation>
    </message>
    <message>
        <source>Paste as text</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Pegar como texto</translation>
    </message>
    <message>
        <source>Paste as text instead</source>
        <extracomment>canal_desktop/ui/composer/composer.py</extracomment>
        <translation>Pegar mejor como texto</translation>
    </message>
    <message>
        <source>Paste long texts</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Pegar textos largos</translation>
    </message>
    <message>
        <source>Paste the mcpServers of Claude Desktop, Cursor or VS Code, or those of a server's instructions. Nothing runs yet.</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>Pega los mcpServers de Claude Desktop, Cursor o VS Code, o los de las instrucciones de un servidor. Todavía no se ejecuta nada.</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>Imagen pegada.png</translation>
    </message>
    <message>
        <source>Path of the data folder</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Ruta de la carpeta de datos</translation>
    </message>
    <message>
        <source>Pattern, such as {example}</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>Patrón, por ejemplo {example}</translation>
    </message>
    <message>
        <source>Patterns and schemas cannot be checked: their process does not run.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>No se pueden comprobar patrones ni esquemas: su proceso no está en marcha.</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause reading aloud</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Pausar la lectura</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>canal_desktop/ui/attachments/attachment.py canal_desktop/ui/attachments/preview_desk.py canal_desktop/ui/attachments/previewing.py canal_desktop/ui/context_words.py canal_desktop/ui/picture_desk.py canal_desktop/ui/transcript/content.py</extracomment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>Imagen copiada.</translation>
    </message>
    <message>
        <source>Picture.png</source>
        <extracomment>canal_desktop/ui/attachments/bar.py</extracomment>
        <translation>Imagen.png</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>canal_desktop/domain/checkup.py canal_desktop/domain/traits.py</extracomment>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Pictures are left out for {model} from now on. Its profile shows what was learnt.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>A partir de ahora se omiten las imágenes para {model}. Su perfil muestra lo aprendido.</translation>
    </message>
    <message>
        <source>Pictures cannot be kept here.</source>
        <extracomment>canal_desktop/app/reply_pictures.py canal_desktop/app/request_maker.py</extracomment>
        <translation>Aquí no se pueden guardar imágenes.</translation>
    </message>
    <message>
        <source>Pictures of its pages</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>Imágenes de sus páginas</translation>
    </message>
    <message>
        <source>Pictures that are sent</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>Imágenes que se envían</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Fijar o dejar de fijar</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>canal_desktop/storage/conversation_list.py canal_desktop/ui/context_delegate.py</extracomment>
        <translation>Fijadas</translation>
    </message>
    <message>
        <source>Plain code</source>
        <extracomment>canal_desktop/ui/transcript/accessible_block.py</extracomment>
        <translation>Código sin formato</translation>
    </message>
    <message>
        <source>Port {port} of {host} cannot be reached.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>El puerto {port} de {host} no es accesible.</translation>
    </message>
    <message>
        <source>Port {port} of {host} does not answer within 10 seconds.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>El puerto {port} de {host} no responde en 10 segundos.</translation>
    </message>
    <message>
        <source>Port {port} of {host} refuses connections.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>El puerto {port} de {host} rechaza conexiones.</translation>
    </message>
    <message>
        <source>Port {port} takes connections.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>El puerto {port} acepta conexiones.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>Penalización de presencia</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>canal_desktop/ui/parameters/preset_row.py</extracomment>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Press Start to see its tools.</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Pulsa Iniciar para ver sus herramientas.</translation>
    </message>
    <message>
        <source>Press the keys. Esc leaves, Backspace takes the keys away.</source>
        <extracomment>canal_desktop/ui/shortcuts/key_capture.py</extracomment>
        <translation>Pulsa las teclas. Escape sale, Borrar quita las teclas.</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <extracomment>canal_desktop/storage/conversation_list.py</extracomment>
        <translation>30 días anteriores</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <extracomment>canal_desktop/storage/conversation_list.py</extracomment>
        <translation>7 días anteriores</translation>
    </message>
    <message>
        <source>Previous change</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Previous code block</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Bloque de código anterior</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Conversación anterior</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Previous message</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Mensaje anterior</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Previous version</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Price &amp;in, $ for a million tokens</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Precio de &amp;entrada, $ por millón de tokens</translation>
    </message>
    <message>
        <source>Price &amp;out, $ for a million tokens</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Precio de &amp;salida, $ por millón de tokens</translation>
    </message>
    <message>
        <source>Price in from the cac&amp;he</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Precio de entrada de la ca&amp;ché</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>canal_desktop/ui/settings/rows.py</extracomment>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Privacy, and where your data lies</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Privacidad, y dónde están tus datos</translation>
    </message>
    <message>
        <source>Problems, and how to report them</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Problemas y cómo informar de ellos</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py canal_desktop/ui/settings/rows.py</extracomment>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Profiles, keys and conversations stay as they are.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Los perfiles, las claves y las conversaciones quedan como están.</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>canal_desktop/ui/sheets/work_sheet.py canal_desktop/ui/sound/sound_bar.py</extracomment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>Progreso de la actualización</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>canal_desktop/ui/parameters/form.py</extracomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt tests are running.</source>
        <extracomment>canal_desktop/ui/prompt_tests/running_notice.py</extracomment>
        <translation>Hay pruebas de prompts en ejecución.</translation>
    </message>
    <message>
        <source>Prompt tests…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>Pruebas de prompts…</translation>
    </message>
    <message>
        <source>Prompts</source>
        <extracomment>canal_desktop/ui/help/topics.py canal_desktop/ui/prompt_desk.py canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Prompts (*.json *.md *.txt)</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>Prompts (*.json *.md *.txt)</translation>
    </message>
    <message>
        <source>Prompts (at the beginning)</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Prompts (al principio)</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Prompts…</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>canal_desktop/domain/checkup.py canal_desktop/ui/settings/other_rows.py canal_desktop/ui/settings/profile_network_sheet.py</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy and certificates of {profile}</source>
        <extracomment>canal_desktop/ui/settings/profile_network_sheet.py</extracomment>
        <translation>Proxy y certificados de {profile}</translation>
    </message>
    <message>
        <source>Proxy and certificates…</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Proxy y certificados…</translation>
    </message>
    <message>
        <source>Proxy login</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py canal_desktop/ui/settings/profile_network_sheet.py</extracomment>
        <translation>Credenciales del proxy</translation>
    </message>
    <message>
        <source>Proxy {address}</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Proxy {address}</translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>canal_desktop/ui/composer_desk.py</extracomment>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Put what is said in it into the message</source>
        <extracomment>canal_desktop/ui/attachments/chip.py</extracomment>
        <translation>Poner en el mensaje lo que se dice en ella</translation>
    </message>
    <message>
        <source>Qt and Qt for Python are used under the GNU Lesser General Public License, version 3.

They are separate libraries beside the program, unchanged: you may replace them with versions of your own. The text of the licence is at https://www.gnu.org/licenses/lgpl-3.0.html, their source code at https://download.qt.io/official_releases/.</source>
        <extracomment>canal_desktop/app/licences.py</extracomment>
        <translation>Qt y Qt for Python se usan bajo la licencia GNU Lesser General Public License, versión 3.

Son bibliotecas separadas junto al programa, sin cambios: puedes sustituirlas por versiones propias. El texto de la licencia está en https://www.gnu.org/licenses/lgpl-3.0.html, su código fuente en https://download.qt.io/official_releases/.</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>canal_desktop/app/pasted_code.py canal_desktop/ui/context_words.py canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Question: {question}</source>
        <extracomment>canal_desktop/ui/side_by_side/page.py</extracomment>
        <translation>Pregunta: {question}</translation>
    </message>
    <message>
        <source>Quick window</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/help/topics.py canal_desktop/ui/tray.py</extracomment>
        <translation>Ventana rápida</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/fatal_page.py canal_desktop/ui/leaving.py canal_desktop/ui/lock/unlock_page.py canal_desktop/ui/prompt_tests/running_notice.py canal_desktop/ui/tray.py</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quit and leave the temporary conversation?</source>
        <extracomment>canal_desktop/ui/leaving.py</extracomment>
        <translation>¿Salir y perder la conversación temporal?</translation>
    </message>
    <message>
        <source>Quit before it is done?</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>¿Salir antes de que termine?</translation>
    </message>
    <message>
        <source>Quit while prompt tests run?</source>
        <extracomment>canal_desktop/ui/prompt_tests/running_notice.py</extracomment>
        <translation>¿Salir mientras se ejecutan pruebas de prompts?</translation>
    </message>
    <message>
        <source>Quote into the message</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Citar en el mensaje</translation>
    </message>
    <message>
        <source>Quote message</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Citar mensaje</translation>
    </message>
    <message>
        <source>Quote selection</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Citar selección</translation>
    </message>
    <message>
        <source>Quote the whole message</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Citar el mensaje entero</translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Sin procesar</translation>
    </message>
    <message>
        <source>Raw: just as it went over the wire</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Sin procesar: tal como pasó por la red</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Read aloud, or stop</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Leer en voz alta o parar</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <extracomment>canal_desktop/app/reading_aloud.py canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Lectura en voz alta</translation>
    </message>
    <message>
        <source>Reading font</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Fuente de lectura</translation>
    </message>
    <message>
        <source>Reading was given up.</source>
        <extracomment>canal_desktop/documents/checkpoint.py</extracomment>
        <translation>Se abandonó la lectura.</translation>
    </message>
    <message>
        <source>Reading width</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Ancho de lectura</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>canal_desktop/ui/attachments/words.py</extracomment>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Reaso&amp;ning effort</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Esfuerzo de razo&amp;namiento</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <extracomment>canal_desktop/ui/model_filters.py canal_desktop/ui/transcript/reasoning_box.py</extracomment>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>Esfuerzo de razonamiento</translation>
    </message>
    <message>
        <source>Reasoning {effort}</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>Razonamiento {effort}</translation>
    </message>
    <message>
        <source>Reasoning · {seconds} s</source>
        <extracomment>canal_desktop/ui/transcript/reasoning_box.py</extracomment>
        <translation>Razonamiento · {seconds} s</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Recording, {recorded} of {most}</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Grabando, {recorded} de {most}</translation>
    </message>
    <message>
        <source>Recovered messages</source>
        <extracomment>canal_desktop/storage/salvage_build.py</extracomment>
        <translation>Mensajes recuperados</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Movimiento reducido</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Actualizar la lista</translation>
    </message>
    <message>
        <source>Refused on {when}: {reason}</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>Rechazado el {when}: {reason}</translation>
    </message>
    <message>
        <source>Refused, so it was asked in another way.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Rechazada, así que se preguntó de otra manera.</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/action_rows.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Regenerar</translation>
    </message>
    <message>
        <source>Regenerate with another model…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Regenerar con otro modelo…</translation>
    </message>
    <message>
        <source>Regenerate with {profile}</source>
        <extracomment>canal_desktop/ui/transcript/ways_on.py</extracomment>
        <translation>Regenerar con {profile}</translation>
    </message>
    <message>
        <source>Regenerate with…</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Regenerar con…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py canal_desktop/ui/composer/waiting_lines.py canal_desktop/ui/mcp/value_rows.py canal_desktop/ui/prompt_tests/check_row.py canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <extracomment>canal_desktop/ui/attachments/chip.py</extracomment>
        <translation>Quitar (Suprimir)</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>Quitar de favoritos</translation>
    </message>
    <message>
        <source>Remove the check: {check}</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>Quitar la comprobación: {check}</translation>
    </message>
    <message>
        <source>Remove the header</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Quitar el encabezado</translation>
    </message>
    <message>
        <source>Remove the header {name}</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Quitar el encabezado {name}</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>Quitar la frase de contraseña</translation>
    </message>
    <message>
        <source>Remove the variable</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Quitar la variable</translation>
    </message>
    <message>
        <source>Remove the variable {name}</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Quitar la variable {name}</translation>
    </message>
    <message>
        <source>Remove {file}</source>
        <extracomment>canal_desktop/ui/attachments/chip.py</extracomment>
        <translation>Quitar {file}</translation>
    </message>
    <message>
        <source>Remove…</source>
        <comment>the passphrase</comment>
        <extracomment>canal_desktop/ui/settings/lock_part.py</extracomment>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/own_windows/work.py canal_desktop/ui/parameters/preset_row.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename set…</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Rename the set</source>
        <extracomment>canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>Cambiar nombre del conjunto</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Request ID</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>ID de solicitud</translation>
    </message>
    <message>
        <source>Request and answer as HTTP…</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Solicitud y respuesta como HTTP…</translation>
    </message>
    <message>
        <source>Request {number}, {time}: after a wait of {waited}, status {status}, took no time yet.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Solicitud {number}, {time}: tras una espera de {waited}, estado {status}, aún sin duración.</translation>
    </message>
    <message>
        <source>Request {number}, {time}: after a wait of {waited}, status {status}, took {took}.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Solicitud {number}, {time}: tras una espera de {waited}, estado {status}, duró {took}.</translation>
    </message>
    <message>
        <source>Request {number}, {time}: status {status}, took no time yet.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Solicitud {number}, {time}: estado {status}, aún sin duración.</translation>
    </message>
    <message>
        <source>Request {number}, {time}: status {status}, took {took}.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Solicitud {number}, {time}: estado {status}, duró {took}.</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>canal_desktop/ui/request_desk.py canal_desktop/ui/requests/drawer.py canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Requests at once, at most</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>Solicitudes a la vez, máximo</translation>
    </message>
    <message>
        <source>Requests of the answer</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Solicitudes de la respuesta</translation>
    </message>
    <message>
        <source>Requests of this answer</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Solicitudes de esta respuesta</translation>
    </message>
    <message>
        <source>Requests to judges</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>Solicitudes a jueces</translation>
    </message>
    <message>
        <source>Requests · {model}</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>Solicitudes · {model}</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py canal_desktop/ui/settings/desk.py canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>canal_desktop/ui/parameters/sheet.py canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <extracomment>canal_desktop/ui/settings/desk.py</extracomment>
        <translation>¿Restablecer todas las opciones?</translation>
    </message>
    <message>
        <source>Reset this section</source>
        <extracomment>canal_desktop/ui/settings/section_view.py</extracomment>
        <translation>Restablecer esta sección</translation>
    </message>
    <message>
        <source>Reset {parameter}</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Restablecer {parameter}</translation>
    </message>
    <message>
        <source>Response</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Response form&amp;at</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>F&amp;ormato de respuesta</translation>
    </message>
    <message>
        <source>Response format</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>Formato de respuesta</translation>
    </message>
    <message>
        <source>Rest of the answer</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>Resto de la respuesta</translation>
    </message>
    <message>
        <source>Restart now</source>
        <extracomment>canal_desktop/ui/settings/desk.py canal_desktop/ui/settings/updates_part.py canal_desktop/ui/updates_desk.py</extracomment>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>canal_desktop/ui/leaving.py canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <extracomment>canal_desktop/ui/backup_desk.py canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restoring ended early. {reason}</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>La restauración terminó antes de tiempo. {reason}</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Result of the call</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>Resultado de la llamada</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_table.py</extracomment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Results of {set}</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_sheet.py</extracomment>
        <translation>Resultados de {set}</translation>
    </message>
    <message>
        <source>Results…</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Resultados…</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/conversation_pane.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Route handler</source>
        <extracomment>canal_desktop/programs/write_forms.py</extracomment>
        <translation>Manejador de ruta</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_sheet.py</extracomment>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>verb</comment>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Run again…</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_sheet.py</extracomment>
        <translation>Ejecutar de nuevo…</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>Ejecutar igualmente</translation>
    </message>
    <message>
        <source>Run prompt tests</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>Ejecutar pruebas de prompts</translation>
    </message>
    <message>
        <source>Run the missing ones</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_sheet.py</extracomment>
        <translation>Ejecutar las que faltan</translation>
    </message>
    <message>
        <source>Running: {count} of {whole} answers are there.</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>En ejecución: hay {count} de {whole} respuestas.</translation>
    </message>
    <message>
        <source>Run…</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Ejecutar…</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Sem&amp;illa</translation>
    </message>
    <message>
        <source>S&amp;et</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Con&amp;junto</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>M&amp;ostrar</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>S&amp;ystem prompt</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>Prompt del &amp;sistema</translation>
    </message>
    <message>
        <source>Sample</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Sample conversation</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Conversación de muestra</translation>
    </message>
    <message>
        <source>Sampling</source>
        <extracomment>canal_desktop/ui/parameters/form.py</extracomment>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py canal_desktop/ui/folder_form.py canal_desktop/ui/parameters/sheet.py canal_desktop/ui/sheets/model_facts_sheet.py canal_desktop/ui/sheets/name_sheet.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>canal_desktop/ui/attachments/preview_desk.py</extracomment>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Save a copy of {file}</source>
        <extracomment>canal_desktop/ui/transcript/file_box.py</extracomment>
        <translation>Guardar una copia de {file}</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Save as a prompt…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Guardar como prompt…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>canal_desktop/ui/sheets/code_sheet.py</extracomment>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save both files…</source>
        <extracomment>canal_desktop/ui/sheets/code_sheet.py</extracomment>
        <translation>Guardar los dos archivos…</translation>
    </message>
    <message>
        <source>Save code as</source>
        <extracomment>canal_desktop/ui/code_desk.py canal_desktop/ui/transcript/commands.py</extracomment>
        <translation>Guardar código como</translation>
    </message>
    <message>
        <source>Save code as a file</source>
        <extracomment>canal_desktop/ui/transcript/code_look.py</extracomment>
        <translation>Guardar código como archivo</translation>
    </message>
    <message>
        <source>Save code as a file…</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Guardar código como archivo…</translation>
    </message>
    <message>
        <source>Save conversations as files.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Guardar conversaciones como archivos.</translation>
    </message>
    <message>
        <source>Save patch as</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Guardar parche como</translation>
    </message>
    <message>
        <source>Save patch…</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Guardar parche…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Save the body</source>
        <extracomment>canal_desktop/ui/requests/taking.py</extracomment>
        <translation>Guardar el cuerpo</translation>
    </message>
    <message>
        <source>Save the connections</source>
        <extracomment>canal_desktop/ui/connection_desk.py</extracomment>
        <translation>Guardar las conexiones</translation>
    </message>
    <message>
        <source>Save the edited message without asking</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Guardar el mensaje editado sin preguntar</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Guardar la grabación</translation>
    </message>
    <message>
        <source>Save the request</source>
        <extracomment>canal_desktop/ui/requests/taking.py</extracomment>
        <translation>Guardar la solicitud</translation>
    </message>
    <message>
        <source>Save the requests</source>
        <extracomment>canal_desktop/ui/requests/taking.py</extracomment>
        <translation>Guardar las solicitudes</translation>
    </message>
    <message>
        <source>Save the usage</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>Guardar el consumo</translation>
    </message>
    <message>
        <source>Save these as a preset…</source>
        <extracomment>canal_desktop/ui/parameters/preset_row.py</extracomment>
        <translation>Guardar como preajuste…</translation>
    </message>
    <message>
        <source>Save with pictures…</source>
        <extracomment>canal_desktop/ui/sheets/code_sheet.py</extracomment>
        <translation>Guardar con imágenes…</translation>
    </message>
    <message>
        <source>Save without asking</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py</extracomment>
        <translation>Guardar sin preguntar</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <extracomment>canal_desktop/ui/connection_desk.py canal_desktop/ui/money_desk.py canal_desktop/ui/prompt_tests/results_export.py canal_desktop/ui/widgets/file_saver.py</extracomment>
        <translation>Guardado como {file}.</translation>
    </message>
    <message numerus="yes">
        <source>Saved {n} files in the new folder {folder}.</source>
        <extracomment>canal_desktop/ui/code_desk.py</extracomment>
        <translation>
            <numerusform>{n} archivo guardado en la carpeta nueva {folder}.</numerusform>
            <numerusform>{n} archivos guardados en la carpeta nueva {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>canal_desktop/ui/sheets/export_sheet.py canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Screen readers can read every message and every button. The settings say how much of an answer is spoken while it is written. {caret_keys} puts a caret into the text, to select it by keys.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Los lectores de pantalla pueden leer cada mensaje y cada botón. La configuración dice cuánto de una respuesta se dice mientras se escribe. {caret_keys} pone un cursor en el texto, para seleccionarlo con el teclado.</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <extracomment>canal_desktop/ui/sidebar/sidebar.py</extracomment>
        <translation>Buscar en todos los mensajes</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/sidebar.py</extracomment>
        <translation>Buscar conversaciones</translation>
    </message>
    <message>
        <source>Search earlier questions</source>
        <extracomment>canal_desktop/ui/composer_desk.py</extracomment>
        <translation>Buscar preguntas anteriores</translation>
    </message>
    <message>
        <source>Search earlier questions…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Buscar preguntas anteriores…</translation>
    </message>
    <message>
        <source>Search folders, or name a new one</source>
        <extracomment>canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>Busca carpetas o da nombre a una nueva</translation>
    </message>
    <message>
        <source>Search models</source>
        <extracomment>canal_desktop/ui/model_list.py canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Search results</source>
        <extracomment>canal_desktop/ui/settings/section_list.py canal_desktop/ui/sidebar/search_results.py</extracomment>
        <translation>Resultados de búsqueda</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>canal_desktop/ui/profile_page.py</extracomment>
        <translation>Buscar opciones</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>Buscar atajos</translation>
    </message>
    <message>
        <source>Search tags</source>
        <extracomment>canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>Buscar etiquetas</translation>
    </message>
    <message>
        <source>Search tags, or name a new one</source>
        <extracomment>canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>Busca etiquetas o da nombre a una nueva</translation>
    </message>
    <message>
        <source>Search the help</source>
        <extracomment>canal_desktop/ui/help/help_sheet.py</extracomment>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>canal_desktop/ui/palette.py</extracomment>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Second</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Segundo</translation>
    </message>
    <message>
        <source>Seconds without a word from the server after which an answer counts as cut off, 10 to 600.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Segundos sin una palabra del servidor tras los que una respuesta se da por cortada, de 10 a 600.</translation>
    </message>
    <message>
        <source>Secrets are kept in the keyring of your system and in memory, never in a file.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Los secretos se guardan en el llavero de tu sistema y en memoria, nunca en un archivo.</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>canal_desktop/ui/settings/section_list.py</extracomment>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>See what is sent</source>
        <extracomment>canal_desktop/ui/context_desk.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Ver lo que se envía</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Select</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select all messages</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Seleccionar todos los mensajes</translation>
    </message>
    <message>
        <source>Select text in an answer and press its “Take part…”, or press it without a selection to choose paragraphs.</source>
        <extracomment>canal_desktop/ui/side_by_side/merge_panel.py</extracomment>
        <translation>Selecciona texto en una respuesta y pulsa su «Tomar parte…», o púlsalo sin selección para elegir párrafos.</translation>
    </message>
    <message>
        <source>Selected conversations</source>
        <extracomment>canal_desktop/ui/sidebar/batch_bar.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Conversaciones seleccionadas</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/attachments/preview_sheet.py canal_desktop/ui/composer/composer.py canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send after the answer</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Enviar tras la respuesta</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py canal_desktop/ui/context_desk.py canal_desktop/ui/key_check.py canal_desktop/ui/money_desk.py canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>Enviar igualmente</translation>
    </message>
    <message>
        <source>Send as a new version</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>Enviar como versión nueva</translation>
    </message>
    <message>
        <source>Send it again</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Volver a enviarlo</translation>
    </message>
    <message>
        <source>Send no system prompt</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>No enviar prompt del sistema</translation>
    </message>
    <message>
        <source>Send none</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>No enviar ninguno</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>canal_desktop/ui/composer/waiting_lines.py</extracomment>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Send pictures</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Enviar imágenes</translation>
    </message>
    <message>
        <source>Send the waiting message now</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Enviar ahora el mensaje en espera</translation>
    </message>
    <message>
        <source>Send them again</source>
        <extracomment>canal_desktop/ui/parameters/form.py</extracomment>
        <translation>Volver a enviarlos</translation>
    </message>
    <message>
        <source>Send with</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Enviar con</translation>
    </message>
    <message>
        <source>Send without pictures</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py</extracomment>
        <translation>Enviar sin imágenes</translation>
    </message>
    <message>
        <source>Send without them</source>
        <extracomment>canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>Enviar sin ellas</translation>
    </message>
    <message>
        <source>Send {parameter} again</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Volver a enviar {parameter}</translation>
    </message>
    <message>
        <source>Sent ahead of every conversation in this folder</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>Se envía antes de cada conversación de esta carpeta</translation>
    </message>
    <message>
        <source>Sent ahead of everything else.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Se envía antes que todo lo demás.</translation>
    </message>
    <message>
        <source>Sent as version {number}. Nothing was changed.</source>
        <extracomment>canal_desktop/ui/requests/editing.py</extracomment>
        <translation>Enviado como versión {number}. No se cambió nada.</translation>
    </message>
    <message>
        <source>Sent as version {number}. {changes}.</source>
        <extracomment>canal_desktop/ui/requests/editing.py</extracomment>
        <translation>Enviado como versión {number}. {changes}.</translation>
    </message>
    <message>
        <source>Sent on to another address.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Reenviado a otra dirección.</translation>
    </message>
    <message>
        <source>Sent with it: {parts}.</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>Se envió con ello: {parts}.</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Frase por frase</translation>
    </message>
    <message>
        <source>Sep</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>sep</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Servers do not all take the same requests. What a model of {profile} refused is noted here and used at once the next time. Forget it when the server was changed: it is then found out again.</source>
        <extracomment>canal_desktop/ui/sheets/learned_sheet.py</extracomment>
        <translation>No todos los servidores aceptan las mismas solicitudes. Lo que rechazó un modelo de {profile} se anota aquí y se aplica enseguida la próxima vez. Olvídalo si cambió el servidor: entonces se vuelve a averiguar.</translation>
    </message>
    <message>
        <source>Servers in the text</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>Servidores en el texto</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py canal_desktop/ui/prompt_tests/cases_sheet.py canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>Poner una frase de contraseña</translation>
    </message>
    <message>
        <source>Set a passphrase first; then Canal can be locked.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>Pon primero una frase de contraseña; después se puede bloquear Canal.</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <extracomment>canal_desktop/ui/settings/lock_part.py</extracomment>
        <translation>Poner una frase de contraseña…</translation>
    </message>
    <message>
        <source>Set here.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Fijado aquí.</translation>
    </message>
    <message>
        <source>Set here: no system prompt is sent.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Fijado aquí: no se envía prompt del sistema.</translation>
    </message>
    <message>
        <source>Set parameters…</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>Fijar parámetros…</translation>
    </message>
    <message>
        <source>Sets and cases</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Conjuntos y casos</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/profile_page.py canal_desktop/ui/sidebar/sidebar.py</extracomment>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Settings and network</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Configuración y red</translation>
    </message>
    <message>
        <source>Settings of the folder…</source>
        <extracomment>canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Configuración de la carpeta…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>canal_desktop/ui/sound/places.py canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>Several computers can share one library through a folder that Syncthing, a cloud service or a network drive keeps the same on all of them. Each computer writes only files of its own into it, and reads those of the others. What was changed on two of them at once stays as two versions.</source>
        <extracomment>canal_desktop/ui/folder_desk.py</extracomment>
        <translation>Varios equipos pueden compartir una biblioteca mediante una carpeta que Syncthing, un servicio en la nube o una unidad de red mantiene igual en todos ellos. Cada equipo solo escribe en ella archivos propios y lee los de los demás. Lo que se cambió en dos a la vez queda como dos versiones.</translation>
    </message>
    <message>
        <source>Several computers exchange their libraries through a folder.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Varios equipos intercambian sus bibliotecas mediante una carpeta.</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>Mayúsculas+Intro</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Mayúsculas+Tabulador</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Mayúsculas+flechas</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>canal_desktop/ui/settings/rows.py canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>canal_desktop/ui/interrupted_notice.py canal_desktop/ui/prompt_tests/running_notice.py canal_desktop/ui/tray.py canal_desktop/ui/updates_desk.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show all tags</source>
        <extracomment>canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Mostrar todas las etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} characters</source>
        <extracomment>canal_desktop/ui/transcript/code_box.py</extracomment>
        <translation>
            <numerusform>Mostrar {n} carácter</numerusform>
            <numerusform>Mostrar los {n} caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} lines</source>
        <extracomment>canal_desktop/ui/transcript/code_box.py</extracomment>
        <translation>
            <numerusform>Mostrar {n} línea</numerusform>
            <numerusform>Mostrar las {n} líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} rows</source>
        <extracomment>canal_desktop/ui/transcript/table_box.py</extracomment>
        <translation>
            <numerusform>Mostrar {n} fila</numerusform>
            <numerusform>Mostrar las {n} filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show answers side by side</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Mostrar respuestas en paralelo</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>canal_desktop/ui/transcript/code_box.py canal_desktop/ui/transcript/table_box.py</extracomment>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show line numbers</source>
        <extracomment>canal_desktop/ui/transcript/code_look.py</extracomment>
        <translation>Mostrar números de línea</translation>
    </message>
    <message>
        <source>Show picture</source>
        <extracomment>canal_desktop/ui/transcript/diagram_box.py</extracomment>
        <translation>Mostrar imagen</translation>
    </message>
    <message>
        <source>Show results</source>
        <extracomment>canal_desktop/ui/prompt_tests/running_notice.py</extracomment>
        <translation>Mostrar resultados</translation>
    </message>
    <message>
        <source>Show side by side</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Mostrar en paralelo</translation>
    </message>
    <message>
        <source>Show source</source>
        <extracomment>canal_desktop/ui/transcript/diagram_box.py</extracomment>
        <translation>Mostrar fuente</translation>
    </message>
    <message>
        <source>Show the hints again</source>
        <extracomment>canal_desktop/ui/help/help_sheet.py</extracomment>
        <translation>Volver a mostrar los consejos</translation>
    </message>
    <message>
        <source>Show the key</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>Show the licence…</source>
        <extracomment>canal_desktop/ui/settings/about_parts.py</extracomment>
        <translation>Mostrar la licencia…</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <extracomment>canal_desktop/ui/interrupted_notice.py</extracomment>
        <translation>Mostrar la más reciente</translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Show what was sent of {file}</source>
        <extracomment>canal_desktop/ui/transcript/file_box.py</extracomment>
        <translation>Mostrar lo que se envió de {file}</translation>
    </message>
    <message>
        <source>Show {picture}</source>
        <extracomment>canal_desktop/ui/transcript/picture_box.py</extracomment>
        <translation>Mostrar {picture}</translation>
    </message>
    <message>
        <source>Shows the version chosen under “With” in the conversation</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Muestra en la conversación la versión elegida en «Con»</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Simple</source>
        <extracomment>canal_desktop/programs/write_forms.py</extracomment>
        <translation>Sencillo</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Snap brings newer versions of Canal by itself.</source>
        <extracomment>canal_desktop/domain/update.py</extracomment>
        <translation>Snap trae por sí solo las versiones nuevas de Canal.</translation>
    </message>
    <message>
        <source>So that you can look at what went over the wire; keys are never in it.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Para que puedas ver lo que pasó por la red; nunca contienen claves.</translation>
    </message>
    <message>
        <source>Some messages are left out: what “{name}” is, is not in the code.</source>
        <extracomment>canal_desktop/programs/read_request.py</extracomment>
        <translation>Se omiten algunos mensajes: el código no dice qué es «{name}».</translation>
    </message>
    <message>
        <source>Some of what {device} wrote cannot be read yet; everything else was. If this stays, make sure that {file} arrives whole.</source>
        <extracomment>canal_desktop/app/sync_exchange.py</extracomment>
        <translation>Una parte de lo que escribió {device} aún no se puede leer; todo lo demás, sí. Si esto sigue así, comprueba que {file} llegue entero.</translation>
    </message>
    <message>
        <source>Some tool must be called</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Debe llamar a alguna</translation>
    </message>
    <message>
        <source>Some tools cannot be had now</source>
        <extracomment>canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>Faltan algunas herramientas</translation>
    </message>
    <message>
        <source>Somebody else put Canal where it lies, so you cannot renew it: ask whoever runs this computer.</source>
        <extracomment>canal_desktop/app/installation.py</extracomment>
        <translation>Otra persona puso Canal donde está, así que no puedes renovarlo: pregunta a quien administra este equipo.</translation>
    </message>
    <message>
        <source>Something has happened in a conversation. Unlock Canal to see it.</source>
        <extracomment>canal_desktop/ui/notifying.py</extracomment>
        <translation>Ha pasado algo en una conversación. Desbloquea Canal para verlo.</translation>
    </message>
    <message>
        <source>Something on the way ends connections early; often a proxy does. You can continue such answers.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Algo en el camino corta las conexiones antes de tiempo; a menudo es un proxy. Esas respuestas se pueden continuar.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your text is kept; the details are in the log.</source>
        <extracomment>canal_desktop/bootstrap/session.py canal_desktop/domain/failures.py</extracomment>
        <translation>Algo falló dentro del programa. Tu texto se conserva; los detalles están en el registro.</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>canal_desktop/ui/transcript/content.py</extracomment>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Sounds (*.mp3 *.wav *.m4a *.mp4 *.ogg *.oga *.opus *.flac *.aac *.webm *.mpga *.mpeg);;All files (*)</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Sonidos (*.mp3 *.wav *.m4a *.mp4 *.ogg *.oga *.opus *.flac *.aac *.webm *.mpga *.mpeg);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Space leaves a part out or includes it again, P pins its message, Enter goes to it. All tokens are estimates.</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>Espacio excluye una parte o la vuelve a incluir, P fija su mensaje, Intro va a él. Todos los tokens son estimaciones.</translation>
    </message>
    <message>
        <source>Space, Shift+Space</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Espacio, Mayúsculas+Espacio</translation>
    </message>
    <message>
        <source>Speak answers</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Decir las respuestas</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Velocidad de la voz</translation>
    </message>
    <message>
        <source>Spelling</source>
        <extracomment>canal_desktop/ui/composer/field_menu.py canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Spelling cannot be checked on this computer: the dictionary program is not made for it.</source>
        <extracomment>canal_desktop/app/spelling.py</extracomment>
        <translation>En este equipo no se puede revisar la ortografía: el programa de diccionarios no está hecho para él.</translation>
    </message>
    <message>
        <source>Spelling is not checked until the next start: the dictionary program has ended by itself.</source>
        <extracomment>canal_desktop/app/spelling.py</extracomment>
        <translation>La ortografía no se revisa hasta el próximo inicio: el programa de diccionarios terminó por sí solo.</translation>
    </message>
    <message>
        <source>St&amp;op sequences</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Secuencias de para&amp;da</translation>
    </message>
    <message>
        <source>Start at log-in</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Abrir al iniciar sesión</translation>
    </message>
    <message>
        <source>Start the proxy, or correct its address: in Settings, Network, or in your system or its *_PROXY variables.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Inicia el proxy o corrige su dirección: en Configuración, Red, o en tu sistema o sus variables *_PROXY.</translation>
    </message>
    <message>
        <source>Starting the tools… Esc stops it; nothing is sent then.</source>
        <extracomment>canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>Iniciando las herramientas… Escape lo detiene; entonces no se envía nada.</translation>
    </message>
    <message>
        <source>Starting {servers}… Esc stops it; nothing is sent then.</source>
        <extracomment>canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>Iniciando {servers}… Escape lo detiene; entonces no se envía nada.</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>canal_desktop/ui/leaving.py canal_desktop/ui/prompt_tests/running_notice.py canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Seguir sin conexión</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Steps of the checkup</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Pasos del diagnóstico</translation>
    </message>
    <message>
        <source>Still looking…</source>
        <extracomment>canal_desktop/ui/sidebar/search_results.py</extracomment>
        <translation>Buscando aún…</translation>
    </message>
    <message>
        <source>Still to do</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/composer/composer.py canal_desktop/ui/prompt_tests/results_sheet.py canal_desktop/ui/quick/window.py canal_desktop/ui/settings/updates_part.py canal_desktop/ui/sheets/doctor_sheet.py canal_desktop/ui/sheets/export_sheet.py canal_desktop/ui/sheets/import_sheet.py canal_desktop/ui/side_by_side/answer_column.py canal_desktop/ui/sound_desk.py canal_desktop/ui/status_text.py canal_desktop/ui/tray.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop all</source>
        <extracomment>canal_desktop/ui/side_by_side/page.py</extracomment>
        <translation>Detener todas</translation>
    </message>
    <message>
        <source>Stop at {texts}</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>Parar en {texts}</translation>
    </message>
    <message>
        <source>Stop from, a day</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Detener desde, al día</translation>
    </message>
    <message>
        <source>Stop from, a month</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Detener desde, al mes</translation>
    </message>
    <message>
        <source>Stop it and quit</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>Detener y salir</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Dejar de leer en voz alta</translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>Secuencias de parada</translation>
    </message>
    <message>
        <source>Stop them</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>Detenerlas</translation>
    </message>
    <message>
        <source>Stop {answer}</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>Detener {answer}</translation>
    </message>
    <message>
        <source>Stopped at the length limit.</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Detenida en el límite de longitud.</translation>
    </message>
    <message>
        <source>Stopped by the provider's filter.</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Detenida por el filtro del proveedor.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Detenida.</translation>
    </message>
    <message>
        <source>Stopped: {sentence}</source>
        <extracomment>canal_desktop/app/prompt_test_run.py</extracomment>
        <translation>Detenida: {sentence}</translation>
    </message>
    <message>
        <source>Stream</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>Transmisión</translation>
    </message>
    <message>
        <source>Streaming</source>
        <extracomment>canal_desktop/programs/write_forms.py</extracomment>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>Streaming with retries</source>
        <extracomment>canal_desktop/programs/write_forms.py</extracomment>
        <translation>Streaming con reintentos</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>canal_desktop/ui/composer/typed_menu.py</extracomment>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Sync folder</source>
        <extracomment>canal_desktop/ui/folder_desk.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Carpeta de sincronización</translation>
    </message>
    <message>
        <source>Sync folder…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Carpeta de sincronización…</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>canal_desktop/app/pasted_code.py canal_desktop/ui/branch_map.py</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>System</source>
        <comment>the system's colour</comment>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>canal_desktop/ui/settings/editors.py</extracomment>
        <translation>Del sistema</translation>
    </message>
    <message>
        <source>System prompt</source>
        <extracomment>canal_desktop/domain/parameter_text.py canal_desktop/domain/parameters.py canal_desktop/ui/context_delegate.py canal_desktop/ui/context_words.py</extracomment>
        <translation>Prompt del sistema</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Tab, Mayúsculas+Tab</translation>
    </message>
    <message>
        <source>Table copied.</source>
        <extracomment>canal_desktop/ui/transcript/commands.py</extracomment>
        <translation>Tabla copiada.</translation>
    </message>
    <message>
        <source>Table with {columns} and {rows}</source>
        <extracomment>canal_desktop/ui/transcript/accessible_block.py</extracomment>
        <translation>Tabla con {columns} y {rows}</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>canal_desktop/ui/connection_desk.py canal_desktop/ui/money_desk.py</extracomment>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tag…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>Etiquetar…</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>Quitarlas de ahí</translation>
    </message>
    <message>
        <source>Take part</source>
        <extracomment>canal_desktop/ui/side_by_side/parts_sheet.py</extracomment>
        <translation>Tomar parte</translation>
    </message>
    <message>
        <source>Take part of {answer}</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>Tomar parte de {answer}</translation>
    </message>
    <message>
        <source>Take part…</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>Tomar parte…</translation>
    </message>
    <message>
        <source>Take the keys away</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>Quitar las teclas</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>Retirado.</translation>
    </message>
    <message>
        <source>Takes &amp;pictures</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Admite &amp;imágenes</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>Teal</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>canal_desktop/domain/parameter_text.py canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <extracomment>canal_desktop/ui/help/help_sheet.py</extracomment>
        <translation>Texto del tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Text that must be in the answer</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>Texto que debe estar en la respuesta</translation>
    </message>
    <message>
        <source>Text that must not be in the answer</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>Texto que no debe estar en la respuesta</translation>
    </message>
    <message>
        <source>Text, choice and number</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>Texto, opción y número</translation>
    </message>
    <message>
        <source>Texts you need often are kept as prompts. “/” at the beginning of a message offers them. Names in double braces are places to fill in once a prompt is inserted; Tab goes to the next one.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Los textos que necesitas a menudo se guardan como prompts. «/» al principio de un mensaje los ofrece. Los nombres entre llaves dobles son campos que se rellenan una vez insertado el prompt; Tabulador va al siguiente.</translation>
    </message>
    <message>
        <source>That could not be changed: {reason}.</source>
        <extracomment>canal_desktop/app/updates.py</extracomment>
        <translation>No se pudo cambiar: {reason}.</translation>
    </message>
    <message>
        <source>That it makes pictures is guessed from its name: the server does not say what its models are for.</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Que crea imágenes se deduce de su nombre: el servidor no dice para qué sirven sus modelos.</translation>
    </message>
    <message>
        <source>That was taken back.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>Se deshizo.</translation>
    </message>
    <message>
        <source>The API key has a space or line break inside. Copy it again, in one piece.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>La clave de API contiene un espacio o salto de línea. Cópiala de nuevo, de una pieza.</translation>
    </message>
    <message>
        <source>The API key has characters that no key has. Copy it again from the server's console.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>La clave de API tiene caracteres que ninguna clave tiene. Cópiala de nuevo desde la consola del servidor.</translation>
    </message>
    <message>
        <source>The API key is too long: at most 1,000 characters. Copy only the key itself.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>La clave de API es demasiado larga: 1.000 caracteres como máximo. Copia solo la clave.</translation>
    </message>
    <message>
        <source>The API key is too short. Copy the whole key from the server's console.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>La clave de API es demasiado corta. Copia la clave entera desde la consola del servidor.</translation>
    </message>
    <message>
        <source>The Base URL has characters that cannot be seen. Type the server's name by hand.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>La URL base tiene caracteres que no se ven. Escribe a mano el nombre del servidor.</translation>
    </message>
    <message>
        <source>The Base URL must begin with https:// and name a server, such as https://api.example.com/v1.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>La URL base debe empezar por https:// e indicar un servidor, por ejemplo https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>The Base URL must not hold a user name or password. Put the key into the API key field.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>La URL base no debe contener nombre de usuario ni contraseña. Pon la clave en el campo Clave de API.</translation>
    </message>
    <message>
        <source>The Environment profile cannot be used. {error}</source>
        <extracomment>canal_desktop/bootstrap/session.py</extracomment>
        <translation>El perfil Entorno no se puede usar. {error}</translation>
    </message>
    <message>
        <source>The MCP server “{name}” was removed.</source>
        <extracomment>canal_desktop/app/mcp_servers.py</extracomment>
        <translation>Se quitó el servidor MCP «{name}».</translation>
    </message>
    <message>
        <source>The Markdown mirror is waiting for its folder ({reason}).</source>
        <extracomment>canal_desktop/app/mirror.py</extracomment>
        <translation>La réplica Markdown espera su carpeta ({reason}).</translation>
    </message>
    <message>
        <source>The PDF could not be made. Choose another form.</source>
        <extracomment>canal_desktop/ui/pdf_export.py</extracomment>
        <translation>No se pudo crear el PDF. Elige otra forma.</translation>
    </message>
    <message>
        <source>The address begins with a name that is not the server’s: what counts is what follows the @.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>La dirección empieza por un nombre que no es el del servidor: lo que cuenta es lo que sigue a la @.</translation>
    </message>
    <message>
        <source>The address has characters that belong in none.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>La dirección tiene caracteres que no corresponden a ninguna.</translation>
    </message>
    <message>
        <source>The address has letters that can look like others.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>La dirección tiene letras que pueden parecer otras.</translation>
    </message>
    <message>
        <source>The address in it cannot be used as a Base URL.</source>
        <extracomment>canal_desktop/programs/read_request.py</extracomment>
        <translation>La dirección que contiene no se puede usar como URL base.</translation>
    </message>
    <message>
        <source>The address is another one: enter the value for {name} again.</source>
        <extracomment>canal_desktop/app/mcp_values.py</extracomment>
        <translation>La dirección es otra: introduce de nuevo el valor de {name}.</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>La dirección no indica ningún servidor.</translation>
    </message>
    <message>
        <source>The address of your proxy cannot be read.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>No se puede leer la dirección de tu proxy.</translation>
    </message>
    <message>
        <source>The answer</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>The answer being written is stopped, and nothing of this conversation is kept.</source>
        <extracomment>canal_desktop/ui/leaving.py</extracomment>
        <translation>La respuesta que se está escribiendo se detiene y no se conserva nada de esta conversación.</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <extracomment>canal_desktop/ui/notifying.py</extracomment>
        <translation>La respuesta se cortó.</translation>
    </message>
    <message>
        <source>The answer did not come as a stream of events. What came is under Response.</source>
        <extracomment>canal_desktop/ui/requests/reading.py</extracomment>
        <translation>La respuesta no llegó como flujo de eventos. Lo que llegó está en Respuesta.</translation>
    </message>
    <message>
        <source>The answer grew past 20 million characters and was cut off.</source>
        <extracomment>canal_desktop/providers/chat_decoder.py</extracomment>
        <translation>La respuesta superó los 20 millones de caracteres y se cortó.</translation>
    </message>
    <message>
        <source>The answer has more than {count} characters.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>La respuesta tiene más de {count} caracteres.</translation>
    </message>
    <message>
        <source>The answer in “{title}” failed.</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>La respuesta en «{title}» falló.</translation>
    </message>
    <message>
        <source>The answer in “{title}” is ready.</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>La respuesta en «{title}» está lista.</translation>
    </message>
    <message>
        <source>The answer in “{title}” was cut off.</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>La respuesta en «{title}» se cortó.</translation>
    </message>
    <message>
        <source>The answer is not on the screen any more. Open its conversation, then send.</source>
        <extracomment>canal_desktop/ui/requests/editing.py</extracomment>
        <translation>La respuesta ya no está en pantalla. Abre su conversación y luego envía.</translation>
    </message>
    <message>
        <source>The answer is still being written. Stop it first, or wait.</source>
        <extracomment>canal_desktop/ui/composer/composer.py</extracomment>
        <translation>La respuesta aún se está escribiendo. Detenla primero o espera.</translation>
    </message>
    <message>
        <source>The answer: copied, without any key.</source>
        <extracomment>canal_desktop/ui/requests/taking.py</extracomment>
        <translation>La respuesta: copiada, sin ninguna clave.</translation>
    </message>
    <message>
        <source>The archive has too many files in it to be listed. Attach the ones that matter.</source>
        <extracomment>canal_desktop/documents/archives.py</extracomment>
        <translation>El archivo comprimido contiene demasiados archivos para enumerarlos. Adjunta los que importan.</translation>
    </message>
    <message>
        <source>The archive of the new version is not as it should be, so it was not installed.</source>
        <extracomment>canal_desktop/updates/archive.py</extracomment>
        <translation>El archivo de la versión nueva no es como debería; no se ha instalado.</translation>
    </message>
    <message>
        <source>The arrows below it lead to the first one and back. Nothing is ever overwritten.</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Las flechas de abajo llevan a la primera y de vuelta. Nunca se sobrescribe nada.</translation>
    </message>
    <message>
        <source>The backup {path} was made by a newer version of Canal Desktop. Update the program to restore it.</source>
        <extracomment>canal_desktop/storage/backup_files.py</extracomment>
        <translation>La copia de seguridad {path} la hizo una versión más reciente de Canal Desktop. Actualiza el programa para restaurarla.</translation>
    </message>
    <message>
        <source>The backup “{name}” is damaged and cannot be read as a whole. Choose another one.</source>
        <extracomment>canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>La copia de seguridad «{name}» está dañada y no se puede leer entera. Elige otra.</translation>
    </message>
    <message>
        <source>The backup “{name}” is not complete. Copy it again from where it came from, or choose another one.</source>
        <extracomment>canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>La copia de seguridad «{name}» no está completa. Cópiala de nuevo desde su origen o elige otra.</translation>
    </message>
    <message>
        <source>The body must be an object: it begins with { and ends with }.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>El cuerpo debe ser un objeto: empieza por { y termina en }.</translation>
    </message>
    <message>
        <source>The budget is used up</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>El presupuesto está agotado</translation>
    </message>
    <message>
        <source>The buttons above a block copy it, wrap its lines or save it.</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Los botones encima de un bloque lo copian, ajustan sus líneas o lo guardan.</translation>
    </message>
    <message>
        <source>The calls of tools and their results are included again.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>Las llamadas a herramientas y sus resultados vuelven a incluirse.</translation>
    </message>
    <message>
        <source>The calls of tools and their results are not sent from now on.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>Las llamadas a herramientas y sus resultados no se envían a partir de ahora.</translation>
    </message>
    <message>
        <source>The calls that waited are marked as not answered, and the model is told so.</source>
        <extracomment>canal_desktop/ui/tools/desk.py</extracomment>
        <translation>Las llamadas en espera se marcan como no respondidas, y así se le dice al modelo.</translation>
    </message>
    <message>
        <source>The case “{title}” was deleted.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>Se eliminó el caso «{title}».</translation>
    </message>
    <message>
        <source>The certificate file {file} cannot be read: {reason}. Choose another one in Settings, Network, or in the profile.</source>
        <extracomment>canal_desktop/network/trust.py</extracomment>
        <translation>No se puede leer el archivo de certificado {file}: {reason}. Elige otro en Configuración, Red, o en el perfil.</translation>
    </message>
    <message>
        <source>The certificate is for another name. Check the Base URL; it must name the server as its certificate does.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>El certificado es para otro nombre. Comprueba la URL base; debe nombrar el servidor como lo hace su certificado.</translation>
    </message>
    <message>
        <source>The certificate is not trusted: {reason}.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>El certificado no es de confianza: {reason}.</translation>
    </message>
    <message>
        <source>The certificate is out of date, or this computer's clock is wrong. Check the clock first.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>El certificado ha caducado o el reloj de este equipo está mal. Comprueba primero el reloj.</translation>
    </message>
    <message>
        <source>The certificates that SSL_CERT_FILE or SSL_CERT_DIR names cannot be read. Correct or unset it.</source>
        <extracomment>canal_desktop/network/trust.py</extracomment>
        <translation>No se pueden leer los certificados que indica SSL_CERT_FILE o SSL_CERT_DIR. Corrígelo o quítalo.</translation>
    </message>
    <message>
        <source>The certificates that are to be trusted cannot be read.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>No se pueden leer los certificados en los que se debe confiar.</translation>
    </message>
    <message>
        <source>The checkup was stopped.</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>El diagnóstico se detuvo.</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>El evento elegido</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>El portapapeles</translation>
    </message>
    <message>
        <source>The code does not say what {names} stands for: fill it in before you send.</source>
        <extracomment>canal_desktop/programs/read_request.py</extracomment>
        <translation>El código no dice qué representa {names}: complétalo antes de enviar.</translation>
    </message>
    <message numerus="yes">
        <source>The code makes {n} requests; the first one is read.</source>
        <extracomment>canal_desktop/programs/read_program.py</extracomment>
        <translation>
            <numerusform>El código hace {n} solicitud; se lee la primera.</numerusform>
            <numerusform>El código hace {n} solicitudes; se lee la primera.</numerusform>
        </translation>
    </message>
    <message>
        <source>The colour of links and of what is chosen; it is made lighter or darker where it could not be read.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>El color de los enlaces y de lo elegido; se aclara u oscurece donde no se podría leer.</translation>
    </message>
    <message>
        <source>The command has a character in it that no program can be given.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>El comando contiene un carácter que no se puede pasar a ningún programa.</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <extracomment>canal_desktop/providers/chat_decoder.py</extracomment>
        <translation>La conexión terminó antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off. Check your network and try again.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Se cortó la conexión con {host}. Comprueba tu red e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost while the computer slept. Try again.</source>
        <extracomment>canal_desktop/providers/failures.py</extracomment>
        <translation>Se perdió la conexión con {host} mientras el equipo estaba en suspensión. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The conversation of this link is not in your library. It may have been deleted for good.</source>
        <extracomment>canal_desktop/ui/link_target.py</extracomment>
        <translation>La conversación de este enlace no está en tu biblioteca. Quizá se eliminó definitivamente.</translation>
    </message>
    <message>
        <source>The conversation's own</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>El propio de la conversación</translation>
    </message>
    <message>
        <source>The data folder cannot be written, so nothing was looked for: {reason}.</source>
        <extracomment>canal_desktop/app/updates.py</extracomment>
        <translation>No se puede escribir en la carpeta de datos, así que no se buscó nada: {reason}.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written: {reason}. Make it writable, or choose another with --data-dir.</source>
        <extracomment>canal_desktop/storage/library_lock.py</extracomment>
        <translation>No se puede escribir en la carpeta de datos {folder}: {reason}. Haz que se pueda escribir en ella o elige otra con --data-dir.</translation>
    </message>
    <message>
        <source>The demo answers inside the program: for the code, take URL and key of a server.</source>
        <extracomment>canal_desktop/ui/code_desk.py</extracomment>
        <translation>La demo responde dentro del programa: para el código, usa la URL y la clave de un servidor.</translation>
    </message>
    <message>
        <source>The demo pretends to be busy.</source>
        <extracomment>canal_desktop/providers/demo.py</extracomment>
        <translation>La demo finge estar saturada.</translation>
    </message>
    <message>
        <source>The demo's server is inside the program.</source>
        <extracomment>canal_desktop/app/doctor.py</extracomment>
        <translation>El servidor de la demo está dentro del programa.</translation>
    </message>
    <message>
        <source>The desktop did not bind the keys. Choose them again, or bind the command in its settings.</source>
        <extracomment>canal_desktop/ui/quick/portal_keys.py</extracomment>
        <translation>El escritorio no asignó las teclas. Elígelas de nuevo o asígnalas al comando en su configuración.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing that is on the screen is lost.</source>
        <extracomment>canal_desktop/storage/sqlite_errors.py</extracomment>
        <translation>El disco está lleno. Libera espacio; no se pierde nada de lo que está en pantalla.</translation>
    </message>
    <message>
        <source>The disk reports an error with {path}. Check the disk; the text is kept here.</source>
        <extracomment>canal_desktop/storage/sqlite_errors.py</extracomment>
        <translation>El disco da un error con {path}. Comprueba el disco; el texto se conserva aquí.</translation>
    </message>
    <message>
        <source>The download was stopped; nothing has changed.</source>
        <extracomment>canal_desktop/providers/update_fetch.py</extracomment>
        <translation>Se detuvo la descarga; no ha cambiado nada.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>La exportación se detuvo.</translation>
    </message>
    <message>
        <source>The file as it was is kept as {copy}.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>El archivo tal como estaba se conserva como {copy}.</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}. Choose another place.</source>
        <extracomment>canal_desktop/ui/connection_desk.py canal_desktop/ui/money_desk.py canal_desktop/ui/prompt_tests/results_export.py</extracomment>
        <translation>No se pudo escribir el archivo: {reason}. Elige otro lugar.</translation>
    </message>
    <message>
        <source>The file is included again.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>El archivo vuelve a incluirse.</translation>
    </message>
    <message>
        <source>The file is not sent from now on.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>El archivo no se envía a partir de ahora.</translation>
    </message>
    <message>
        <source>The file {file} holds no certificates that can be read. Choose another one in Settings, Network, or in the profile.</source>
        <extracomment>canal_desktop/network/trust.py</extracomment>
        <translation>El archivo {file} no contiene certificados que se puedan leer. Elige otro en Configuración, Red, o en el perfil.</translation>
    </message>
    <message>
        <source>The file {file} was changed and was not taken.</source>
        <extracomment>canal_desktop/exchange/markdown_reading.py</extracomment>
        <translation>El archivo {file} cambió y no se añadió.</translation>
    </message>
    <message>
        <source>The file {path} is damaged. Restore the folder “files” from a backup.</source>
        <extracomment>canal_desktop/storage/files.py</extracomment>
        <translation>El archivo {path} está dañado. Restaura la carpeta «files» desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The file {path} is missing. Restore the folder “files” from a backup.</source>
        <extracomment>canal_desktop/storage/files.py</extracomment>
        <translation>Falta el archivo {path}. Restaura la carpeta «files» desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The file {path} is not a readable library. Restore it from a backup, or move it away to begin with an empty one. Nothing was changed.</source>
        <extracomment>canal_desktop/storage/library_file.py</extracomment>
        <translation>El archivo {path} no es una biblioteca legible. Restáurala desde una copia de seguridad o muévelo a otro sitio para empezar con una vacía. No se cambió nada.</translation>
    </message>
    <message>
        <source>The first on offer that is for that</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>El primero ofrecido que sirva para ello</translation>
    </message>
    <message>
        <source>The folder</source>
        <extracomment>canal_desktop/exchange/source_files.py</extracomment>
        <translation>La carpeta</translation>
    </message>
    <message>
        <source>The folder could not be saved: {reason}.</source>
        <extracomment>canal_desktop/ui/code_desk.py</extracomment>
        <translation>No se pudo guardar la carpeta: {reason}.</translation>
    </message>
    <message>
        <source>The folder is missing</source>
        <extracomment>canal_desktop/app/mirror_folder.py</extracomment>
        <translation>Falta la carpeta</translation>
    </message>
    <message>
        <source>The folder of the Markdown mirror cannot be written: {folder}. Change its rights, or choose another.</source>
        <extracomment>canal_desktop/app/mirror.py</extracomment>
        <translation>No se puede escribir en la carpeta de la réplica Markdown: {folder}. Cambia sus permisos o elige otra.</translation>
    </message>
    <message>
        <source>The folder of the Markdown mirror is not there: {folder}. Connect its drive, or choose another folder.</source>
        <extracomment>canal_desktop/app/mirror.py</extracomment>
        <translation>La carpeta de la réplica Markdown no está: {folder}. Conecta su unidad o elige otra carpeta.</translation>
    </message>
    <message>
        <source>The folder of {name} is not there or cannot be reached. Choose another one.</source>
        <extracomment>canal_desktop/exchange/writing.py</extracomment>
        <translation>La carpeta de {name} no está o no es accesible. Elige otra.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Choose another one for this server.</source>
        <extracomment>canal_desktop/mcp_client/server_process.py</extracomment>
        <translation>La carpeta {folder} no está. Elige otra para este servidor.</translation>
    </message>
    <message>
        <source>The folder {former} was renamed to {name}.</source>
        <extracomment>canal_desktop/app/folder_organiser.py</extracomment>
        <translation>La carpeta {former} ahora se llama {name}.</translation>
    </message>
    <message>
        <source>The folder {name} was changed.</source>
        <extracomment>canal_desktop/app/folder_organiser.py</extracomment>
        <translation>Se cambió la carpeta {name}.</translation>
    </message>
    <message>
        <source>The folder {name} was made.</source>
        <extracomment>canal_desktop/app/folder_organiser.py</extracomment>
        <translation>Se creó la carpeta {name}.</translation>
    </message>
    <message>
        <source>The folder {name} was moved to the trash. Its conversations were kept.</source>
        <extracomment>canal_desktop/app/folder_organiser.py</extracomment>
        <translation>La carpeta {name} se movió a la papelera. Sus conversaciones se conservaron.</translation>
    </message>
    <message>
        <source>The folders were put in another order.</source>
        <extracomment>canal_desktop/app/folder_organiser.py</extracomment>
        <translation>Se cambió el orden de las carpetas.</translation>
    </message>
    <message>
        <source>The font conversations are read in.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>La fuente con la que se leen las conversaciones.</translation>
    </message>
    <message>
        <source>The font of code, whose letters are all as wide.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>La fuente del código, con letras todas del mismo ancho.</translation>
    </message>
    <message>
        <source>The font of menus, lists and buttons.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>La fuente de menús, listas y botones.</translation>
    </message>
    <message>
        <source>The header {name} is left out, as it carries a key.</source>
        <extracomment>canal_desktop/app/request_as_curl.py</extracomment>
        <translation>Se omite el encabezado {name}, porque lleva una clave.</translation>
    </message>
    <message>
        <source>The import ended early. {reason}</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>La importación terminó antes de tiempo. {reason}</translation>
    </message>
    <message>
        <source>The judge did not answer: {sentence}</source>
        <extracomment>canal_desktop/app/judging.py</extracomment>
        <translation>El juez no respondió: {sentence}</translation>
    </message>
    <message>
        <source>The judge is asked when the set is run.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>Se pregunta al juez cuando se ejecuta el conjunto.</translation>
    </message>
    <message>
        <source>The judge said neither PASS nor FAIL with a reason: “{text}”</source>
        <extracomment>canal_desktop/app/judging.py</extracomment>
        <translation>El juez no dijo ni PASS ni FAIL con un motivo: «{text}»</translation>
    </message>
    <message>
        <source>The judge was not asked. {sentence}</source>
        <extracomment>canal_desktop/app/prompt_test_run.py</extracomment>
        <translation>No se preguntó al juez. {sentence}</translation>
    </message>
    <message>
        <source>The key for {profile} was not kept.</source>
        <extracomment>canal_desktop/ui/workspace.py</extracomment>
        <translation>No se guardó la clave de {profile}.</translation>
    </message>
    <message>
        <source>The key in it was left out; keys belong into the keyring under Profiles.</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>Se omitió la clave que contenía; las claves van en el llavero, en Perfiles.</translation>
    </message>
    <message>
        <source>The key is kept until you quit.</source>
        <extracomment>canal_desktop/app/profiles.py</extracomment>
        <translation>La clave se conserva hasta que salgas.</translation>
    </message>
    <message>
        <source>The key is stored in your keyring ({keyring}).</source>
        <extracomment>canal_desktop/app/profiles.py</extracomment>
        <translation>La clave está guardada en tu llavero ({keyring}).</translation>
    </message>
    <message>
        <source>The key of this profile was changed meanwhile. Connect again.</source>
        <extracomment>canal_desktop/app/profiles.py</extracomment>
        <translation>Entretanto cambió la clave de este perfil. Conecta de nuevo.</translation>
    </message>
    <message>
        <source>The key was forgotten.</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>Se olvidó la clave.</translation>
    </message>
    <message>
        <source>The key was not refused.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>La clave no fue rechazada.</translation>
    </message>
    <message>
        <source>The key was stored in a keyring ({keyring}) that is not there now.</source>
        <extracomment>canal_desktop/storage/secrets.py</extracomment>
        <translation>La clave se guardó en un llavero ({keyring}) que ahora no está.</translation>
    </message>
    <message>
        <source>The keyring had no passphrase of the lock any more, so Canal was unlocked. To lock it again, set a new one under Settings, Privacy.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>El llavero ya no tenía la frase de contraseña del bloqueo, así que Canal se desbloqueó. Para volver a bloquearlo, pon una nueva en Configuración, Privacidad.</translation>
    </message>
    <message>
        <source>The keyring has no value of {name}. Edit the server to enter it.</source>
        <extracomment>canal_desktop/app/mcp_values.py</extracomment>
        <translation>El llavero no tiene ningún valor de {name}. Edita el servidor para introducirlo.</translation>
    </message>
    <message>
        <source>The keyring that has the passphrase of the lock is not there now, so nothing could be compared, and Canal was unlocked. It asks for the passphrase again when the keyring is back.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>El llavero que tiene la frase de contraseña del bloqueo no está ahora, así que no se pudo comparar nada y Canal se desbloqueó. Volverá a pedirla cuando el llavero esté de nuevo.</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <extracomment>canal_desktop/ui/settings/desk.py</extracomment>
        <translation>El idioma cambia en el próximo inicio.</translation>
    </message>
    <message>
        <source>The language of menus, buttons and messages, from the next start on.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>El idioma de menús, botones y mensajes, a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>The last backup was not completed, as the program ended. Make it again; the earlier ones are there.</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>La última copia de seguridad no se completó porque el programa terminó. Hazla de nuevo; las anteriores están ahí.</translation>
    </message>
    <message>
        <source>The last export was not completed, as the program ended. Files that were complete are there; export again.</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>La última exportación no se completó porque el programa terminó. Los archivos que estaban completos están ahí; exporta de nuevo.</translation>
    </message>
    <message>
        <source>The last import was not completed, as the program ended. What had come in is there; importing again goes on from there.</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>La última importación no se completó porque el programa terminó. Lo que había entrado está ahí; otra importación sigue desde ese punto.</translation>
    </message>
    <message>
        <source>The last question is sent by the browser; what is before it stays on the server.</source>
        <extracomment>canal_desktop/programs/write_program.py</extracomment>
        <translation>La última pregunta la envía el navegador; lo anterior permanece en el servidor.</translation>
    </message>
    <message>
        <source>The last restore was not completed, as the program ended. What had come back is there; restoring again goes on from there.</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>La última restauración no se completó porque el programa terminó. Lo que había vuelto está ahí; otra restauración sigue desde ese punto.</translation>
    </message>
    <message>
        <source>The library as Markdown files in a folder, kept up to date while the program runs. What you edit in them comes back: titles, tags, folders, and messages as new versions.</source>
        <extracomment>canal_desktop/ui/folder_desk.py</extracomment>
        <translation>La biblioteca como archivos Markdown en una carpeta, al día mientras el programa está abierto. Lo que edites en ellos vuelve: títulos, etiquetas, carpetas, y mensajes como versiones nuevas.</translation>
    </message>
    <message>
        <source>The library as Markdown files in a folder, kept up to date.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>La biblioteca como archivos Markdown en una carpeta, siempre al día.</translation>
    </message>
    <message>
        <source>The library is closed.</source>
        <extracomment>canal_desktop/storage/database.py</extracomment>
        <translation>La biblioteca está cerrada.</translation>
    </message>
    <message>
        <source>The library is damaged. Close Canal Desktop and start it again: it then saves what can be read, fills gaps from the backups, and keeps the damaged file.</source>
        <extracomment>canal_desktop/storage/backups.py</extracomment>
        <translation>La biblioteca está dañada. Cierra Canal Desktop y ábrelo de nuevo: entonces salva lo que se puede leer, completa lo que falta con las copias de seguridad y conserva el archivo dañado.</translation>
    </message>
    <message>
        <source>The library is only looked at.</source>
        <extracomment>canal_desktop/storage/glimpse.py</extracomment>
        <translation>La biblioteca solo se está viendo.</translation>
    </message>
    <message>
        <source>The library was damaged and has been repaired: {counts}. The damaged file is kept at {kept}.</source>
        <extracomment>canal_desktop/storage/salvage.py</extracomment>
        <translation>La biblioteca estaba dañada y se ha reparado: {counts}. El archivo dañado se conserva en {kept}.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written, so it can only be read. To write again, make the file and its folder writable, or choose another folder with --data-dir, and start Canal Desktop again.</source>
        <extracomment>canal_desktop/storage/library_file.py</extracomment>
        <translation>No se puede escribir en la biblioteca {path}, así que solo se puede leer. Para volver a escribir, haz que se pueda escribir en el archivo y su carpeta, o elige otra carpeta con --data-dir, y abre de nuevo Canal Desktop.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written. Make the file and its folder writable, or choose another folder with --data-dir.</source>
        <extracomment>canal_desktop/storage/sqlite_errors.py</extracomment>
        <translation>No se puede escribir en la biblioteca {path}. Haz que se pueda escribir en el archivo y su carpeta, o elige otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>The library {path} could not do what was asked; the details are in the log.</source>
        <extracomment>canal_desktop/storage/sqlite_errors.py</extracomment>
        <translation>La biblioteca {path} no pudo hacer lo que se le pidió; los detalles están en el registro.</translation>
    </message>
    <message>
        <source>The library {path} is damaged, and was made by a newer version of Canal Desktop. Update the program: it then saves what can be read. Nothing was changed.</source>
        <extracomment>canal_desktop/storage/salvage.py</extracomment>
        <translation>La biblioteca {path} está dañada y la hizo una versión más reciente de Canal Desktop. Actualiza el programa: entonces salva lo que se puede leer. No se cambió nada.</translation>
    </message>
    <message>
        <source>The library {path} is damaged. Close Canal Desktop and start it again: it then saves what can be read and keeps the damaged file. Nothing was overwritten.</source>
        <extracomment>canal_desktop/storage/sqlite_errors.py</extracomment>
        <translation>La biblioteca {path} está dañada. Cierra Canal Desktop y ábrelo de nuevo: entonces salva lo que se puede leer y conserva el archivo dañado. No se sobrescribió nada.</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer version of Canal Desktop, so it can only be read. To write again, update the program.</source>
        <extracomment>canal_desktop/storage/library_file.py</extracomment>
        <translation>La biblioteca {path} la hizo una versión más reciente de Canal Desktop, así que solo se puede leer. Para volver a escribir, actualiza el programa.</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer version of Canal Desktop. Update the program, or choose another folder with --data-dir. Nothing was changed.</source>
        <extracomment>canal_desktop/storage/library_file.py</extracomment>
        <translation>La biblioteca {path} la hizo una versión más reciente de Canal Desktop. Actualiza el programa o elige otra carpeta con --data-dir. No se cambió nada.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <extracomment>canal_desktop/ui/connection_desk.py</extracomment>
        <translation>La lista está vacía.</translation>
    </message>
    <message>
        <source>The list of versions cannot be understood by this version; nothing of it was used.</source>
        <extracomment>canal_desktop/updates/source.py</extracomment>
        <translation>Esta versión no entiende la lista de versiones; no se ha usado nada de ella.</translation>
    </message>
    <message>
        <source>The list of versions is not complete; nothing of it was used. Try again later.</source>
        <extracomment>canal_desktop/updates/source.py</extracomment>
        <translation>La lista de versiones no está completa; no se ha usado nada de ella. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The list of versions is not signed by those who make Canal, so nothing of it was used. Someone may have changed it on its way: try another network, or tell those who make Canal.</source>
        <extracomment>canal_desktop/updates/source.py</extracomment>
        <translation>La lista de versiones no está firmada por quienes hacen Canal; no se ha usado nada de ella. Puede que alguien la haya cambiado por el camino: prueba con otra red o avisa a quienes hacen Canal.</translation>
    </message>
    <message>
        <source>The list of versions is older than one that was here before, so nothing of it was used. Someone may keep newer ones from you: try another network.</source>
        <extracomment>canal_desktop/updates/source.py</extracomment>
        <translation>La lista de versiones es más antigua que una anterior; no se ha usado nada de ella. Puede que alguien te oculte las más nuevas: prueba con otra red.</translation>
    </message>
    <message>
        <source>The list of versions is out of date, so nothing of it was used. Look at the date of this computer; if that is right, try again tomorrow.</source>
        <extracomment>canal_desktop/updates/source.py</extracomment>
        <translation>La lista de versiones ha caducado; no se ha usado nada de ella. Mira la fecha de este equipo; si es correcta, inténtalo mañana.</translation>
    </message>
    <message>
        <source>The list of what is new is missing from this installation.</source>
        <extracomment>canal_desktop/ui/help/desk.py</extracomment>
        <translation>En esta instalación falta la lista de novedades.</translation>
    </message>
    <message>
        <source>The list shows: {place}</source>
        <extracomment>canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>La lista muestra: {place}</translation>
    </message>
    <message>
        <source>The log is copied.</source>
        <extracomment>canal_desktop/ui/mcp/log_sheet.py</extracomment>
        <translation>El registro está copiado.</translation>
    </message>
    <message>
        <source>The long text was attached as a file.</source>
        <extracomment>canal_desktop/ui/composer/composer.py</extracomment>
        <translation>El texto largo se adjuntó como archivo.</translation>
    </message>
    <message>
        <source>The maker of the certificate is not known to this computer. Name a file with it in Settings, Network.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Este equipo no conoce al emisor del certificado. Indica un archivo con él en Configuración, Red.</translation>
    </message>
    <message>
        <source>The message is included again.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>El mensaje vuelve a incluirse.</translation>
    </message>
    <message>
        <source>The message is no longer pinned.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>El mensaje ya no está fijado.</translation>
    </message>
    <message>
        <source>The message is not sent from now on.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>El mensaje no se envía a partir de ahora.</translation>
    </message>
    <message>
        <source>The message is pinned.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>El mensaje está fijado.</translation>
    </message>
    <message>
        <source>The message was removed.</source>
        <extracomment>canal_desktop/ui/composer_desk.py</extracomment>
        <translation>Se quitó el mensaje.</translation>
    </message>
    <message>
        <source>The mirror is waiting: {error}</source>
        <extracomment>canal_desktop/app/mirror.py</extracomment>
        <translation>La réplica espera: {error}</translation>
    </message>
    <message>
        <source>The model</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>El modelo</translation>
    </message>
    <message>
        <source>The model answers.</source>
        <extracomment>canal_desktop/ui/transcript/announcements.py</extracomment>
        <translation>El modelo responde.</translation>
    </message>
    <message>
        <source>The model asks for a tool and waits for you.</source>
        <extracomment>canal_desktop/ui/notifying.py</extracomment>
        <translation>El modelo pide una herramienta y te espera.</translation>
    </message>
    <message>
        <source>The model asks for a tool. Open the conversation in the main window to answer.</source>
        <extracomment>canal_desktop/ui/quick/desk.py</extracomment>
        <translation>El modelo pide una herramienta. Abre la conversación en la ventana principal para responder.</translation>
    </message>
    <message>
        <source>The model asks for {tool}</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>El modelo pide {tool}</translation>
    </message>
    <message>
        <source>The model decides</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Decide el modelo</translation>
    </message>
    <message>
        <source>The model has called tools {count} times in a row. Choose Go on below the last result if it may.</source>
        <extracomment>canal_desktop/app/tool_calling.py</extracomment>
        <translation>El modelo ha llamado a herramientas {count} veces seguidas. Elige Seguir bajo el último resultado si puede continuar.</translation>
    </message>
    <message>
        <source>The model has not read this yet.</source>
        <extracomment>canal_desktop/ui/conversation_pane.py</extracomment>
        <translation>El modelo aún no ha leído esto.</translation>
    </message>
    <message>
        <source>The model is asked.</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Se pregunta al modelo.</translation>
    </message>
    <message>
        <source>The model of the profile</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>El modelo del perfil</translation>
    </message>
    <message>
        <source>The model of this conversation answers in words. Is a picture to be made, or is that what you want?</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>El modelo de esta conversación responde con palabras. ¿Hay que crear una imagen, o es eso lo que quieres?</translation>
    </message>
    <message>
        <source>The model wants to call {tool}</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>El modelo quiere llamar a {tool}</translation>
    </message>
    <message>
        <source>The model's provider is not available right now. Try again, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>El proveedor del modelo no está disponible ahora. Inténtalo de nuevo o elige otro modelo.</translation>
    </message>
    <message>
        <source>The most tokens of an answer.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>El máximo de tokens de una respuesta.</translation>
    </message>
    <message>
        <source>The name {host} could not be found. Check the Base URL and your network connection.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>No se pudo encontrar el nombre {host}. Comprueba la URL base y tu conexión de red.</translation>
    </message>
    <message>
        <source>The name “{name}” is there twice. Each name may be there once.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>El nombre «{name}» está dos veces. Cada nombre puede estar una sola vez.</translation>
    </message>
    <message>
        <source>The names of the assistants and topics could not be read.</source>
        <extracomment>canal_desktop/exchange/cherry_studio.py</extracomment>
        <translation>No se pudieron leer los nombres de los asistentes y temas.</translation>
    </message>
    <message>
        <source>The new passphrase was not typed the same twice. Type it again.</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>La nueva frase de contraseña no se escribió igual las dos veces. Escríbela otra vez.</translation>
    </message>
    <message>
        <source>The new version could not be written: {reason}. Nothing has changed.</source>
        <extracomment>canal_desktop/updates/disk.py</extracomment>
        <translation>No se pudo escribir la versión nueva: {reason}. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>The newest {shown} of {count} answers are shown.</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>Se muestran las {shown} respuestas más recientes de {count}.</translation>
    </message>
    <message numerus="yes">
        <source>The next one is looked at in {n} seconds.</source>
        <extracomment>canal_desktop/app/app_lock.py</extracomment>
        <translation>
            <numerusform>La siguiente se mira dentro de {n} segundo.</numerusform>
            <numerusform>La siguiente se mira dentro de {n} segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other answers are still being written. What you send waits until they are complete.</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>Las demás respuestas aún se están escribiendo. Lo que envíes espera a que estén completas.</translation>
    </message>
    <message>
        <source>The package brings no text of its licence.</source>
        <extracomment>canal_desktop/app/licences.py</extracomment>
        <translation>El paquete no trae el texto de su licencia.</translation>
    </message>
    <message>
        <source>The package manager of your system brings newer versions of Canal.</source>
        <extracomment>canal_desktop/domain/update.py</extracomment>
        <translation>El gestor de paquetes de tu sistema trae las versiones nuevas de Canal.</translation>
    </message>
    <message>
        <source>The parameters of this conversation were changed.</source>
        <extracomment>canal_desktop/app/parameter_setting.py</extracomment>
        <translation>Se cambiaron los parámetros de esta conversación.</translation>
    </message>
    <message>
        <source>The parameters of {name} were changed.</source>
        <extracomment>canal_desktop/app/parameter_setting.py</extracomment>
        <translation>Se cambiaron los parámetros de {name}.</translation>
    </message>
    <message>
        <source>The passphrase of the lock is forgotten once you have entered it.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>La frase de contraseña del bloqueo se olvida en cuanto la hayas introducido.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>La frase de contraseña se cambió.</translation>
    </message>
    <message>
        <source>The passphrase was removed; Canal is not locked any more.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>La frase de contraseña se quitó; Canal ya no se bloquea.</translation>
    </message>
    <message>
        <source>The pattern cannot be read: {detail}.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>No se puede leer el patrón: {detail}.</translation>
    </message>
    <message>
        <source>The person is trying the demo. They should see what is possible without needing a key. I will show headings, lists, code and a table, and say plainly that this is a demo.</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>La persona está probando la demo. Debe ver lo que es posible sin necesitar una clave. Mostraré títulos, listas, código y una tabla, y diré claramente que esto es una demo.</translation>
    </message>
    <message>
        <source>The picture becomes an answer in this conversation, whose model stays what it is.</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>La imagen pasa a ser una respuesta en esta conversación, cuyo modelo no cambia.</translation>
    </message>
    <message>
        <source>The picture could not be written as it would be sent.</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>No se pudo escribir la imagen tal como se enviaría.</translation>
    </message>
    <message>
        <source>The picture has too many pixels and was not opened.</source>
        <extracomment>canal_desktop/ui/transcript/picture_decode.py</extracomment>
        <translation>La imagen tiene demasiados píxeles y no se abrió.</translation>
    </message>
    <message>
        <source>The picture is attached. Write what is to be changed, then have a picture made of it.</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>La imagen está adjunta. Escribe qué hay que cambiar y luego crea una imagen a partir de ella.</translation>
    </message>
    <message>
        <source>The picture is being made…</source>
        <extracomment>canal_desktop/ui/status_text.py</extracomment>
        <translation>Creando la imagen…</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown.</source>
        <extracomment>canal_desktop/ui/transcript/picture_decode.py</extracomment>
        <translation>La imagen está dañada y no se puede mostrar.</translation>
    </message>
    <message>
        <source>The picture is larger than {size} MB and was not loaded.</source>
        <extracomment>canal_desktop/providers/picture_fetch.py</extracomment>
        <translation>La imagen supera los {size} MB y no se cargó.</translation>
    </message>
    <message>
        <source>The pictures are read from files beside it: save it with them.</source>
        <extracomment>canal_desktop/programs/write_program.py</extracomment>
        <translation>Las imágenes se leen de archivos que están al lado: guárdalo con ellas.</translation>
    </message>
    <message>
        <source>The preset {former} was renamed to {name}.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>El preajuste {former} ahora se llama {name}.</translation>
    </message>
    <message>
        <source>The preset {name} was changed.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>Se cambió el preajuste {name}.</translation>
    </message>
    <message>
        <source>The preset {name} was deleted.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>Se eliminó el preajuste {name}.</translation>
    </message>
    <message>
        <source>The preset {name} was saved.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>Se guardó el preajuste {name}.</translation>
    </message>
    <message>
        <source>The profile in use</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>El perfil en uso</translation>
    </message>
    <message>
        <source>The profile of this conversation is gone, so nothing was sent. Go on with another profile.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>El perfil de esta conversación ya no existe, así que no se envió nada. Sigue con otro perfil.</translation>
    </message>
    <message>
        <source>The program ended before this request was over; what came back until then is not kept.</source>
        <extracomment>canal_desktop/domain/attempt.py</extracomment>
        <translation>El programa terminó antes de que acabara esta solicitud; lo que llegó hasta entonces no se conserva.</translation>
    </message>
    <message>
        <source>The program is about to end.</source>
        <extracomment>canal_desktop/storage/backups.py canal_desktop/storage/request_store.py</extracomment>
        <translation>El programa está a punto de terminar.</translation>
    </message>
    <message>
        <source>The program is set to stay offline, so nothing can be asked. Turn that off, then run the tests.</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>El programa está configurado para seguir sin conexión, así que no se puede preguntar nada. Desactívalo y luego ejecuta las pruebas.</translation>
    </message>
    <message>
        <source>The program starts when you log in, and waits in the tray.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>El programa se abre al iniciar sesión y espera en la bandeja.</translation>
    </message>
    <message>
        <source>The program that runs cannot take it. Close it, or start it anew.</source>
        <extracomment>canal_desktop/app/instance_channel.py</extracomment>
        <translation>El programa en ejecución no puede recibirlo. Ciérralo o ábrelo de nuevo.</translation>
    </message>
    <message>
        <source>The program {command} was not found. Install it, or write its whole path into the command.</source>
        <extracomment>canal_desktop/mcp_client/server_process.py</extracomment>
        <translation>No se encontró el programa {command}. Instálalo o escribe su ruta completa en el comando.</translation>
    </message>
    <message>
        <source>The prompt tests have ended.</source>
        <extracomment>canal_desktop/ui/prompt_tests/running_notice.py</extracomment>
        <translation>Las pruebas de prompts han terminado.</translation>
    </message>
    <message>
        <source>The prompt “{title}” was deleted.</source>
        <extracomment>canal_desktop/app/prompts.py</extracomment>
        <translation>Se eliminó el prompt «{title}».</translation>
    </message>
    <message>
        <source>The proxy looks the server's name up.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>El proxy busca el nombre del servidor.</translation>
    </message>
    <message>
        <source>The proxy makes the connection.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>El proxy establece la conexión.</translation>
    </message>
    <message>
        <source>The proxy wants a name and password: enter them in Settings, Network.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>El proxy pide nombre y contraseña: introdúcelos en Configuración, Red.</translation>
    </message>
    <message>
        <source>The proxy wants a name and password: enter them under “Proxy and certificates” of the profile {profile}.</source>
        <extracomment>canal_desktop/network/proxy_logins.py</extracomment>
        <translation>El proxy pide nombre y contraseña: introdúcelos en «Proxy y certificados» del perfil {profile}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached. Check that it is running, and its address in Settings, Network.</source>
        <extracomment>canal_desktop/network/way_transport.py</extracomment>
        <translation>No se puede acceder al proxy {proxy}. Comprueba que esté en marcha y su dirección en Configuración, Red.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not accept the name and password. Enter them again in Settings, Network.</source>
        <extracomment>canal_desktop/network/proxy_logins.py</extracomment>
        <translation>El proxy {proxy} no aceptó el nombre y la contraseña. Vuelve a introducirlos en Configuración, Red.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not accept the name and password. Enter them again under “Proxy and certificates” of the profile {profile}.</source>
        <extracomment>canal_desktop/network/proxy_logins.py</extracomment>
        <translation>El proxy {proxy} no aceptó el nombre y la contraseña. Vuelve a introducirlos en «Proxy y certificados» del perfil {profile}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not connect to {host} ({reason}). Check the Base URL, or ask whoever runs the proxy.</source>
        <extracomment>canal_desktop/network/way_transport.py</extracomment>
        <translation>El proxy {proxy} no conectó con {host} ({reason}). Comprueba la URL base o pregunta a quien administra el proxy.</translation>
    </message>
    <message>
        <source>The question is asked again when the set is run, and each answer is checked.</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>La pregunta se hace de nuevo al ejecutar el conjunto, y se comprueba cada respuesta.</translation>
    </message>
    <message>
        <source>The question that was not sent is kept in “{title}”. Send it there.</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>La pregunta que no se envió se conserva en «{title}». Envíala desde allí.</translation>
    </message>
    <message>
        <source>The question was changed since. Send it as it is now, or take the change back.</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>La pregunta cambió desde entonces. Envíala como está ahora o deshaz el cambio.</translation>
    </message>
    <message>
        <source>The quick window brings</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>La ventana rápida trae</translation>
    </message>
    <message>
        <source>The quota or balance of this key is used up. Top it up in the server's console.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>La cuota o el saldo de esta clave están agotados. Recárgalos en la consola del servidor.</translation>
    </message>
    <message>
        <source>The request as curl: copied, without any key.</source>
        <extracomment>canal_desktop/ui/requests/taking.py</extracomment>
        <translation>La solicitud como curl: copiada, sin ninguna clave.</translation>
    </message>
    <message>
        <source>The request has {tokens}. Leave something out, or choose a model that takes more.</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>La solicitud tiene {tokens}. Excluye algo o elige un modelo que admita más.</translation>
    </message>
    <message>
        <source>The request is copied as JSON, without a key.</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>La solicitud está copiada como JSON, sin clave.</translation>
    </message>
    <message>
        <source>The request is in the file {file}: paste what is in that.</source>
        <extracomment>canal_desktop/programs/read_curl.py</extracomment>
        <translation>La solicitud está en el archivo {file}: pega su contenido.</translation>
    </message>
    <message>
        <source>The request of this answer is not kept, so prompt, parameters and chosen files are those that hold now.</source>
        <extracomment>canal_desktop/app/code_requests.py</extracomment>
        <translation>La solicitud de esta respuesta no se conserva, así que el prompt, los parámetros y los archivos elegidos son los vigentes ahora.</translation>
    </message>
    <message>
        <source>The request: copied, without any key.</source>
        <extracomment>canal_desktop/ui/requests/taking.py</extracomment>
        <translation>La solicitud: copiada, sin ninguna clave.</translation>
    </message>
    <message>
        <source>The requests of this answer are not kept any more: by your settings they are kept until you quit only. Regenerate asks again.</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>Las solicitudes de esta respuesta ya no se conservan: según tu configuración, solo se guardan hasta que sales. Regenerar pregunta de nuevo.</translation>
    </message>
    <message>
        <source>The requests of this answer are not kept: they are too old or were forgotten, or the answer was imported, synced, written by hand or asked for by “ask” in a terminal. Regenerate asks again, and keeps what goes over the wire.</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>Las solicitudes de esta respuesta no se conservan: son demasiado antiguas o se olvidaron, o la respuesta se importó, se sincronizó, se escribió a mano o se pidió con «ask» en una terminal. Regenerar pregunta de nuevo y guarda lo que pasa por la red.</translation>
    </message>
    <message>
        <source>The rest was left out, as you stopped it; doing it again goes on from there.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>El resto se omitió, porque lo detuviste; si se repite, sigue desde ahí.</translation>
    </message>
    <message>
        <source>The result</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>El resultado</translation>
    </message>
    <message>
        <source>The result of {name} is not stored yet. {error}</source>
        <extracomment>canal_desktop/app/tool_calling.py</extracomment>
        <translation>El resultado de {name} aún no está guardado. {error}</translation>
    </message>
    <message>
        <source>The run is stopped. Answers that are there stay; “Run the missing ones” asks for the others later.</source>
        <extracomment>canal_desktop/ui/prompt_tests/running_notice.py</extracomment>
        <translation>La ejecución está detenida. Las respuestas que hay se conservan; «Ejecutar las que faltan» pide las demás más tarde.</translation>
    </message>
    <message>
        <source>The same body as request {number}.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>El mismo cuerpo que la solicitud {number}.</translation>
    </message>
    <message>
        <source>The same body as version {number}.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>El mismo cuerpo que la versión {number}.</translation>
    </message>
    <message>
        <source>The same seed repeats an answer.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>La misma semilla repite una respuesta.</translation>
    </message>
    <message>
        <source>The schema cannot be used: {detail}</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>El esquema no se puede usar: {detail}</translation>
    </message>
    <message>
        <source>The schema is no JSON: {detail}.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>El esquema no es JSON: {detail}.</translation>
    </message>
    <message>
        <source>The schema is none: {detail}</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>No es un esquema: {detail}</translation>
    </message>
    <message>
        <source>The schema is valid.</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>El esquema es válido.</translation>
    </message>
    <message>
        <source>The schema refers to what is not in it: {detail}</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>El esquema se refiere a algo que no contiene: {detail}</translation>
    </message>
    <message>
        <source>The search is closed.</source>
        <extracomment>canal_desktop/storage/reader.py canal_desktop/storage/search_index.py</extracomment>
        <translation>La búsqueda está cerrada.</translation>
    </message>
    <message>
        <source>The secret was forgotten.</source>
        <extracomment>canal_desktop/ui/settings/desk.py</extracomment>
        <translation>Se olvidó el secreto.</translation>
    </message>
    <message>
        <source>The secure connection to {host} could not be trusted. Check the computer's clock; a certificate of your company's own is named in Settings, Network.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>No se pudo confiar en la conexión segura con {host}. Comprueba el reloj del equipo; un certificado propio de tu empresa se indica en Configuración, Red.</translation>
    </message>
    <message>
        <source>The server asked to wait: {seconds} s more.</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>El servidor pidió esperar: {seconds} s más.</translation>
    </message>
    <message>
        <source>The server broke off with an error. Try again, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>El servidor se interrumpió con un error. Inténtalo de nuevo o elige otro modelo.</translation>
    </message>
    <message>
        <source>The server can be reached.</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>El servidor es accesible.</translation>
    </message>
    <message>
        <source>The server could not accept the request. Change the message or the model's parameters.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>El servidor no pudo aceptar la solicitud. Cambia el mensaje o los parámetros del modelo.</translation>
    </message>
    <message>
        <source>The server does not list it.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>El servidor no lo tiene en su lista.</translation>
    </message>
    <message>
        <source>The server does not list this name; it can be asked all the same.</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>El servidor no tiene este nombre en su lista; se le puede preguntar de todos modos.</translation>
    </message>
    <message>
        <source>The server does not support this kind of request. Check the Base URL, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>El servidor no admite este tipo de solicitud. Comprueba la URL base o elige otro modelo.</translation>
    </message>
    <message>
        <source>The server ended the answer without saying whether it is complete.</source>
        <extracomment>canal_desktop/providers/chat_decoder.py</extracomment>
        <translation>El servidor terminó la respuesta sin decir si está completa.</translation>
    </message>
    <message>
        <source>The server had an error of its own. Try again in a while.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>El servidor tuvo un error propio. Inténtalo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>The server had an error of its own. Try again, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>El servidor tuvo un error propio. Inténtalo de nuevo o elige otro modelo.</translation>
    </message>
    <message>
        <source>The server has ended.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>El servidor ha terminado.</translation>
    </message>
    <message>
        <source>The server is named by a number.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>El servidor se indica con un número.</translation>
    </message>
    <message>
        <source>The server is not running.</source>
        <extracomment>canal_desktop/app/mcp_run.py</extracomment>
        <translation>El servidor no está en marcha.</translation>
    </message>
    <message>
        <source>The server lists no models.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>El servidor no tiene modelos en su lista.</translation>
    </message>
    <message>
        <source>The server made its certificate itself. Name a file with it in Settings, Network, if you trust the server.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>El servidor creó él mismo su certificado. Indica un archivo con él en Configuración, Red, si confías en el servidor.</translation>
    </message>
    <message>
        <source>The server may be busy. Check again later, or choose another model.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Puede que el servidor esté ocupado. Comprueba más tarde o elige otro modelo.</translation>
    </message>
    <message>
        <source>The server names no model that could be asked.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>El servidor no nombra ningún modelo al que preguntar.</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>El servidor lo rechazó.</translation>
    </message>
    <message>
        <source>The server reports a conflict with another request. Try again.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>El servidor indica un conflicto con otra solicitud. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The server says what this tool is for while it runs.</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>El servidor dice para qué sirve esta herramienta mientras está en marcha.</translation>
    </message>
    <message>
        <source>The server sent an empty answer. Try again, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>El servidor envió una respuesta vacía. Inténtalo de nuevo o elige otro modelo.</translation>
    </message>
    <message>
        <source>The server sent something unreadable. Check the Base URL; it often ends in /v1.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>El servidor envió algo ilegible. Comprueba la URL base; suele terminar en /v1.</translation>
    </message>
    <message>
        <source>The server sent something unreadable. Try again, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>El servidor envió algo ilegible. Inténtalo de nuevo o elige otro modelo.</translation>
    </message>
    <message>
        <source>The server stopped waiting for the request. Try again.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>El servidor dejó de esperar la solicitud. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The server {name} does not run. {sentence}</source>
        <extracomment>canal_desktop/app/mcp_servers.py canal_desktop/app/tool_book.py</extracomment>
        <translation>El servidor {name} no está en marcha. {sentence}</translation>
    </message>
    <message>
        <source>The server {name} has no such tool any more.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>El servidor {name} ya no tiene esa herramienta.</translation>
    </message>
    <message>
        <source>The server {name} is disabled.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>El servidor {name} está desactivado.</translation>
    </message>
    <message>
        <source>The server {name} takes long to start.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>El servidor {name} tarda mucho en iniciarse.</translation>
    </message>
    <message>
        <source>The server's own</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>El del servidor</translation>
    </message>
    <message>
        <source>The server’s name, {name}, has letters that can look like others.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>El nombre del servidor, {name}, tiene letras que pueden parecer otras.</translation>
    </message>
    <message>
        <source>The server’s name, {name}, mixes letters of several scripts that look alike.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>El nombre del servidor, {name}, mezcla letras parecidas de varias escrituras.</translation>
    </message>
    <message>
        <source>The set “{name}” was deleted.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>Se eliminó el conjunto «{name}».</translation>
    </message>
    <message>
        <source>The settings under “{section}” are back to their defaults.</source>
        <extracomment>canal_desktop/ui/settings/desk.py</extracomment>
        <translation>Las opciones de «{section}» vuelven a tener sus valores predeterminados.</translation>
    </message>
    <message>
        <source>The sound could not be written for the player: {reason}.</source>
        <extracomment>canal_desktop/ui/sound/elsewhere.py</extracomment>
        <translation>No se pudo escribir el sonido para el reproductor: {reason}.</translation>
    </message>
    <message>
        <source>The sound is on its way…</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>El sonido está en camino…</translation>
    </message>
    <message>
        <source>The sound is opened in the system's player.</source>
        <extracomment>canal_desktop/ui/sound/elsewhere.py</extracomment>
        <translation>El sonido se abre en el reproductor del sistema.</translation>
    </message>
    <message>
        <source>The sound is played, but it is not kept. {error}</source>
        <extracomment>canal_desktop/app/reading_aloud.py</extracomment>
        <translation>El sonido se reproduce, pero no se conserva. {error}</translation>
    </message>
    <message>
        <source>The stream was cut off.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>La transmisión se cortó.</translation>
    </message>
    <message>
        <source>The sync folder {folder} cannot be written. Make it writable, or choose another one in the settings.</source>
        <extracomment>canal_desktop/app/sync.py</extracomment>
        <translation>No se puede escribir en la carpeta de sincronización {folder}. Haz que se pueda escribir en ella o elige otra en la configuración.</translation>
    </message>
    <message>
        <source>The sync folder {folder} is not there. Connect its drive, or choose the folder again in the settings.</source>
        <extracomment>canal_desktop/app/sync.py</extracomment>
        <translation>La carpeta de sincronización {folder} no está. Conecta su unidad o elige de nuevo la carpeta en la configuración.</translation>
    </message>
    <message>
        <source>The sync folder {folder} reports an error: {reason}. It is tried again by itself.</source>
        <extracomment>canal_desktop/app/sync.py</extracomment>
        <translation>La carpeta de sincronización {folder} da un error: {reason}. Se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>The system keyring did not keep the key.</source>
        <extracomment>canal_desktop/storage/secrets.py</extracomment>
        <translation>El llavero del sistema no guardó la clave.</translation>
    </message>
    <message>
        <source>The system keyring did not keep the passphrase, so no lock was set.</source>
        <extracomment>canal_desktop/app/app_lock.py</extracomment>
        <translation>El llavero del sistema no guardó la frase de contraseña, así que no hay bloqueo.</translation>
    </message>
    <message>
        <source>The system keyring reports an error.</source>
        <extracomment>canal_desktop/storage/secrets.py</extracomment>
        <translation>El llavero del sistema da un error.</translation>
    </message>
    <message>
        <source>The system keyring stayed locked.</source>
        <extracomment>canal_desktop/storage/secrets.py</extracomment>
        <translation>El llavero del sistema siguió bloqueado.</translation>
    </message>
    <message>
        <source>The system prompt is always sent. Change it where it is set: for the conversation, folder or profile.</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>El prompt del sistema se envía siempre. Cámbialo donde se fija: en la conversación, la carpeta o el perfil.</translation>
    </message>
    <message>
        <source>The system prompt is sent at the head of the first question.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>El prompt del sistema se envía al comienzo de la primera pregunta.</translation>
    </message>
    <message>
        <source>The system prompt is sent in the role developer.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>El prompt del sistema se envía con el rol developer.</translation>
    </message>
    <message>
        <source>The system tells you when an answer has ended while you were elsewhere.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>El sistema te avisa cuando una respuesta ha terminado mientras estabas en otra cosa.</translation>
    </message>
    <message>
        <source>The system's language</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>El idioma del sistema</translation>
    </message>
    <message>
        <source>The system's proxy</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>El proxy del sistema</translation>
    </message>
    <message>
        <source>The text it has in it when it opens. Nothing is sent before you say so.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>El texto que contiene al abrirse. No se envía nada antes de que lo digas.</translation>
    </message>
    <message>
        <source>The text names another address than the link leads to.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>El texto nombra otra dirección que aquella a la que lleva el enlace.</translation>
    </message>
    <message>
        <source>The text names another server than the link leads to.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>El texto nombra otro servidor que aquel al que lleva el enlace.</translation>
    </message>
    <message>
        <source>The text of the link has signs that turn its direction around.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>El texto del enlace tiene signos que invierten su dirección.</translation>
    </message>
    <message>
        <source>The text of this link cannot be read, so nothing was opened.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>No se puede leer el texto de este enlace, así que no se abrió nada.</translation>
    </message>
    <message>
        <source>The text of this link is too long, so nothing was opened. Copy it into the message field instead.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>El texto de este enlace es demasiado largo, así que no se abrió nada. Cópialo en el campo de mensaje.</translation>
    </message>
    <message>
        <source>The text of “{name}” cannot be read: the document is damaged or of an unknown kind. Save it anew, or as a PDF, and attach that.</source>
        <extracomment>canal_desktop/documents/office.py</extracomment>
        <translation>No se puede leer el texto de «{name}»: el documento está dañado o es de un tipo desconocido. Guárdalo de nuevo, o como PDF, y adjunta ese archivo.</translation>
    </message>
    <message>
        <source>The text that came in will be in your next new conversation.</source>
        <extracomment>canal_desktop/ui/workspace.py</extracomment>
        <translation>El texto que llegó estará en tu próxima conversación nueva.</translation>
    </message>
    <message>
        <source>The text, with places such as {{topic}} or {{tone:friendly}}. {{clipboard}}, {{date}} and {{selection}} fill themselves.</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>El texto, con campos como {{topic}} o {{tone:friendly}}. {{clipboard}}, {{date}} y {{selection}} se rellenan solos.</translation>
    </message>
    <message>
        <source>The tool is not what it was when it was offered, so it was not called. It can be called in the next answer.</source>
        <extracomment>canal_desktop/app/mcp_servers.py</extracomment>
        <translation>La herramienta no es lo que era cuando se ofreció, así que no se llamó. Se puede llamar en la próxima respuesta.</translation>
    </message>
    <message>
        <source>The tool “{name}” was deleted.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>Se eliminó la herramienta «{name}».</translation>
    </message>
    <message>
        <source>The tools of this conversation are still being made ready. Try again in a moment.</source>
        <extracomment>canal_desktop/app/request_maker.py</extracomment>
        <translation>Las herramientas de esta conversación aún se están preparando. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <extracomment>canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>The two are too different to be compared word by word: some parts are compared line by line.</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Los dos son demasiado distintos para compararlos palabra por palabra: algunas partes se comparan línea por línea.</translation>
    </message>
    <message>
        <source>The value of {name} has a character in it that cannot be sent.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>El valor de {name} contiene un carácter que no se puede enviar.</translation>
    </message>
    <message>
        <source>The value of {name} has characters that no header can have: use plain letters, digits and signs.</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>El valor de {name} tiene caracteres que ningún encabezado puede tener: usa letras simples, dígitos y signos.</translation>
    </message>
    <message>
        <source>The value of {name} is longer than {count} characters.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>El valor de {name} tiene más de {count} caracteres.</translation>
    </message>
    <message>
        <source>The value of {name} must be a text in double quotes.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>El valor de {name} debe ser un texto entre comillas dobles.</translation>
    </message>
    <message>
        <source>The variables or headers of “{name}” are not written as names and values.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>Las variables o los encabezados de «{name}» no están escritos como nombres y valores.</translation>
    </message>
    <message>
        <source>The way to the server is tried.</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Se prueba el camino al servidor.</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>La respuesta entera</translation>
    </message>
    <message numerus="yes">
        <source>The whole library, {n} conversations</source>
        <extracomment>canal_desktop/ui/data_desk.py</extracomment>
        <translation>
            <numerusform>Toda la biblioteca, {n} conversación</numerusform>
            <numerusform>Toda la biblioteca, {n} conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The word could not be kept: {reason}.</source>
        <extracomment>canal_desktop/ui/spell_desk.py</extracomment>
        <translation>No se pudo guardar la palabra: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} messages that followed are kept with version {version}.</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>
            <numerusform>El mensaje que seguía se conserva con la versión {version}.</numerusform>
            <numerusform>Los {n} mensajes que seguían se conservan con la versión {version}.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than {count} servers in this text.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>Hay más de {count} servidores en este texto.</translation>
    </message>
    <message>
        <source>There are no MCP servers in this text. It should be JSON such as {"mcpServers": {"files": {"command": "npx", "args": ["-y", "some-server"]}}}.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>No hay servidores MCP en este texto. Debe ser JSON, por ejemplo {"mcpServers": {"files": {"command": "npx", "args": ["-y", "some-server"]}}}.</translation>
    </message>
    <message>
        <source>There are no checks.</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py canal_desktop/ui/prompt_tests/result_sheet.py</extracomment>
        <translation>No hay comprobaciones.</translation>
    </message>
    <message>
        <source>There are no prompt tests yet. Write one with “New case…”, bring some in from a file, or choose “Add to prompt tests…” at an answer.</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Aún no hay pruebas de prompts. Escribe una con «Caso nuevo…», impórtalas de un archivo o elige «Añadir a las pruebas de prompts…» en una respuesta.</translation>
    </message>
    <message>
        <source>There are no prompts in this file. Choose a file that was exported here, or a text file.</source>
        <extracomment>canal_desktop/app/prompts.py</extracomment>
        <translation>No hay prompts en este archivo. Elige un archivo exportado aquí o un archivo de texto.</translation>
    </message>
    <message>
        <source>There are no tools yet. Describe one of your own, whose results you type, or add a server that has some.</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Aún no hay herramientas. Describe una propia, cuyos resultados escribes tú, o añade un servidor que tenga alguna.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>No hay ninguno.</translation>
    </message>
    <message>
        <source>There are pages 1 to {count}.</source>
        <extracomment>canal_desktop/documents/pdf.py</extracomment>
        <translation>Hay páginas de 1 a {count}.</translation>
    </message>
    <message>
        <source>There are pictures further up in this conversation, which go along with every question.</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py</extracomment>
        <translation>Más arriba en esta conversación hay imágenes, que acompañan a cada pregunta.</translation>
    </message>
    <message>
        <source>There are too many files in this folder. Choose the folder of the conversations.</source>
        <extracomment>canal_desktop/exchange/source_files.py</extracomment>
        <translation>Hay demasiados archivos en esta carpeta. Elige la carpeta de las conversaciones.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} stop sequences, and {most} at most can be sent. Take some out.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>
            <numerusform>Hay {n} secuencia de parada y se pueden enviar {most} como máximo. Quita alguna.</numerusform>
            <numerusform>Hay {n} secuencias de parada y se pueden enviar {most} como máximo. Quita algunas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} tools, and {most} at most can be sent. Take some out.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>
            <numerusform>Hay {n} herramienta y se pueden enviar {most} como máximo. Quita alguna.</numerusform>
            <numerusform>Hay {n} herramientas y se pueden enviar {most} como máximo. Quita algunas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a preset {name} already. Choose another name.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>Ya hay un preajuste {name}. Elige otro nombre.</translation>
    </message>
    <message>
        <source>There is a set {name} already. Choose another name.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>Ya hay un conjunto {name}. Elige otro nombre.</translation>
    </message>
    <message>
        <source>There is a tool called {name} already.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>Ya hay una herramienta llamada {name}.</translation>
    </message>
    <message>
        <source>There is no API key for {host}. Enter one to go on.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>No hay clave de API para {host}. Introduce una para seguir.</translation>
    </message>
    <message>
        <source>There is no JSON in the answer: {detail}.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>No hay JSON en la respuesta: {detail}.</translation>
    </message>
    <message>
        <source>There is no MCP server at this address ({status}). Check the URL; old SSE servers cannot be used.</source>
        <extracomment>canal_desktop/mcp_client/http.py</extracomment>
        <translation>No hay ningún servidor MCP en esta dirección ({status}). Comprueba la URL; los servidores SSE antiguos no se pueden usar.</translation>
    </message>
    <message>
        <source>There is no answer here yet.</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>Aquí aún no hay ninguna respuesta.</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>Aún no hay respuesta.</translation>
    </message>
    <message>
        <source>There is no conversation in this file: no heading in it says who speaks.</source>
        <extracomment>canal_desktop/exchange/markdown_reading.py</extracomment>
        <translation>No hay ninguna conversación en este archivo: ningún título en él dice quién habla.</translation>
    </message>
    <message>
        <source>There is no earlier version to go back to.</source>
        <extracomment>canal_desktop/updates/versions.py</extracomment>
        <translation>No hay ninguna versión anterior a la que volver.</translation>
    </message>
    <message>
        <source>There is no filter {name}: – it is looked for as words. Filters: {filters}</source>
        <extracomment>canal_desktop/domain/search.py</extracomment>
        <translation>No hay ningún filtro {name}: – se busca como palabras. Filtros: {filters}</translation>
    </message>
    <message>
        <source>There is no limit yet.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>Aún no hay límite.</translation>
    </message>
    <message>
        <source>There is no other answer to compare with yet.</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>Aún no hay otra respuesta con la que comparar.</translation>
    </message>
    <message>
        <source>There is no pattern yet.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>Aún no hay patrón.</translation>
    </message>
    <message>
        <source>There is no question ahead of this answer, so there is nothing to write as code.</source>
        <extracomment>canal_desktop/app/code_requests.py</extracomment>
        <translation>No hay ninguna pregunta antes de esta respuesta, así que no hay nada que escribir como código.</translation>
    </message>
    <message>
        <source>There is no question in this case, so it was not kept. Write one.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>No hay pregunta en este caso, así que no se conservó. Escribe una.</translation>
    </message>
    <message>
        <source>There is no question in {name}: what is asked is called “question” or “input”.</source>
        <extracomment>canal_desktop/exchange/case_files.py</extracomment>
        <translation>No hay pregunta en {name}: lo que se pregunta se llama «question» o «input».</translation>
    </message>
    <message>
        <source>There is no question to answer yet.</source>
        <extracomment>canal_desktop/app/open_conversation.py</extracomment>
        <translation>Aún no hay ninguna pregunta que responder.</translation>
    </message>
    <message>
        <source>There is no room for today's backup in {folder}. Free some space; nothing is lost.</source>
        <extracomment>canal_desktop/storage/backups.py</extracomment>
        <translation>No hay espacio para la copia de seguridad de hoy en {folder}. Libera espacio; no se pierde nada.</translation>
    </message>
    <message>
        <source>There is no room left for the Markdown mirror. Make room; it goes on by itself.</source>
        <extracomment>canal_desktop/app/mirror.py</extracomment>
        <translation>No queda espacio para la réplica Markdown. Libera espacio; continúa por sí sola.</translation>
    </message>
    <message>
        <source>There is no room left for {name}. Make room, or choose another place.</source>
        <extracomment>canal_desktop/exchange/writing.py</extracomment>
        <translation>No queda espacio para {name}. Libera espacio o elige otro lugar.</translation>
    </message>
    <message>
        <source>There is no room left in the sync folder {folder}. Free some space; it is tried again by itself.</source>
        <extracomment>canal_desktop/app/sync.py</extracomment>
        <translation>No queda espacio en la carpeta de sincronización {folder}. Libera espacio; se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>There is no room on the disk for the new version. Make room and try again; nothing has changed.</source>
        <extracomment>canal_desktop/updates/disk.py</extracomment>
        <translation>No hay sitio en el disco para la versión nueva. Haz sitio e inténtalo otra vez; no ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no schema yet.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>Aún no hay esquema.</translation>
    </message>
    <message>
        <source>There is no such file now. It is used as soon as it is there.</source>
        <extracomment>canal_desktop/ui/settings/network_desk.py</extracomment>
        <translation>Este archivo no existe por ahora. Se usará en cuanto esté disponible.</translation>
    </message>
    <message>
        <source>There is no such tool any more.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>Esa herramienta ya no existe.</translation>
    </message>
    <message>
        <source>There is no text in “{name}”. Save it as a PDF, and attach that to send its pages.</source>
        <extracomment>canal_desktop/documents/reading.py</extracomment>
        <translation>No hay texto en «{name}». Guárdalo como PDF y adjúntalo para enviar sus páginas.</translation>
    </message>
    <message>
        <source>There is no text to look for.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>No hay texto que buscar.</translation>
    </message>
    <message>
        <source>There is no value for {name}. Edit the server to enter it.</source>
        <extracomment>canal_desktop/app/mcp_values.py</extracomment>
        <translation>No hay valor para {name}. Edita el servidor para introducirlo.</translation>
    </message>
    <message>
        <source>There is none yet: enter it</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Aún no hay: introdúcelo</translation>
    </message>
    <message>
        <source>There is nothing in this message that can be read aloud.</source>
        <extracomment>canal_desktop/app/reading_aloud.py</extracomment>
        <translation>En este mensaje no hay nada que se pueda leer en voz alta.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can be attached.</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>En el portapapeles no hay nada que se pueda adjuntar.</translation>
    </message>
    <message>
        <source>There is nothing to back up yet.</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>Aún no hay nada de lo que hacer copia.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <extracomment>canal_desktop/ui/data_desk.py</extracomment>
        <translation>Aún no hay nada que exportar.</translation>
    </message>
    <message>
        <source>There is nothing to write as code yet. Write a question first.</source>
        <extracomment>canal_desktop/ui/code_desk.py</extracomment>
        <translation>Aún no hay nada que escribir como código. Escribe primero una pregunta.</translation>
    </message>
    <message>
        <source>There is only one answer to this question so far.</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>Hasta ahora solo hay una respuesta a esta pregunta.</translation>
    </message>
    <message>
        <source>There was no whole answer within {seconds} seconds.</source>
        <extracomment>canal_desktop/app/asking.py</extracomment>
        <translation>No hubo una respuesta entera en {seconds} segundos.</translation>
    </message>
    <message>
        <source>There was none so far.</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Hasta ahora no hubo ninguna.</translation>
    </message>
    <message>
        <source>They are too long to be compared.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>Son demasiado largos para compararlos.</translation>
    </message>
    <message>
        <source>Third</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Tercero</translation>
    </message>
    <message>
        <source>This Base URL cannot be read. It should look like https://api.example.com/v1.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>No se puede leer esta URL base. Debe tener la forma https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>This Base URL cannot be used. It should look like https://api.example.com/v1.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>No se puede usar esta URL base. Debe tener la forma https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>This Base URL is not encrypted. Use https://, or http:// for a server on this computer only.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>Esta URL base no está cifrada. Usa https://, o http:// solo para un servidor en este equipo.</translation>
    </message>
    <message>
        <source>This Cherry Studio backup holds its database as a browser keeps it, which cannot be read here. Export the topics as JSON, or choose a backup of an earlier version.</source>
        <extracomment>canal_desktop/exchange/cherry_studio.py</extracomment>
        <translation>Esta copia de Cherry Studio contiene su base de datos como la guarda un navegador, y aquí no se puede leer. Exporta los temas como JSON o elige una copia de una versión anterior.</translation>
    </message>
    <message>
        <source>This JSON file is too large to be read as a whole. Export the conversations as JSONL instead.</source>
        <extracomment>canal_desktop/exchange/own_json.py</extracomment>
        <translation>Este archivo JSON es demasiado grande para leerlo entero. Exporta las conversaciones como JSONL.</translation>
    </message>
    <message>
        <source>This answer is not saved yet. {reason} Saving is tried again by itself.</source>
        <extracomment>canal_desktop/ui/conversation_pane.py</extracomment>
        <translation>Esta respuesta aún no está guardada. {reason} Se vuelve a intentar guardarla automáticamente.</translation>
    </message>
    <message>
        <source>This answer is not saved yet. {sentence} Saving is tried again by itself.</source>
        <extracomment>canal_desktop/ui/quick/answer_view.py</extracomment>
        <translation>Esta respuesta aún no está guardada. {sentence} Se vuelve a intentar guardarla automáticamente.</translation>
    </message>
    <message>
        <source>This answer was asked for as a picture. Only answers in words can be written as code.</source>
        <extracomment>canal_desktop/app/code_requests.py</extracomment>
        <translation>Esta respuesta se pidió como imagen. Solo las respuestas en palabras se pueden escribir como código.</translation>
    </message>
    <message>
        <source>This answer was written **inside the program**: nothing left your computer, and no model read your question. It shows what answers look like here.</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Esta respuesta se escribió **dentro del programa**: nada salió de tu equipo y ningún modelo leyó tu pregunta. Muestra cómo se ven aquí las respuestas.</translation>
    </message>
    <message>
        <source>This becomes a conversation ({keys}). The last question waits in the message field until you send it.</source>
        <extracomment>canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>Esto se convierte en una conversación ({keys}). La última pregunta espera en el campo de mensaje hasta que la envíes.</translation>
    </message>
    <message>
        <source>This body is too long to be edited here. Save it, edit it in your editor, and send it from there.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>Este cuerpo es demasiado largo para editarlo aquí. Guárdalo, edítalo en tu editor y envíalo desde allí.</translation>
    </message>
    <message>
        <source>This build has no place to look for updates.</source>
        <extracomment>canal_desktop/domain/update.py</extracomment>
        <translation>Esta compilación no tiene dónde buscar actualizaciones.</translation>
    </message>
    <message>
        <source>This can be sent.</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>Esto se puede enviar.</translation>
    </message>
    <message>
        <source>This cannot be read: it is nested too deeply, or has a number that is too long.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>No se puede leer: está anidado demasiado profundamente o tiene un número demasiado largo.</translation>
    </message>
    <message>
        <source>This cannot be sent: it is nested too deeply, or has a number that is too large.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>No se puede enviar: está anidado demasiado profundamente o tiene un número demasiado grande.</translation>
    </message>
    <message>
        <source>This cannot be sent: {problem}.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>No se puede enviar: {problem}.</translation>
    </message>
    <message>
        <source>This cannot be taken back any more.</source>
        <extracomment>canal_desktop/ui/changes.py</extracomment>
        <translation>Ya no se puede deshacer.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <extracomment>canal_desktop/ui/organise_desk.py</extracomment>
        <translation>No se puede deshacer.</translation>
    </message>
    <message>
        <source>This case was deleted.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>Este caso se eliminó.</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps a passphrase safely, so no lock can be set.</source>
        <extracomment>canal_desktop/app/app_lock.py</extracomment>
        <translation>Este equipo no tiene un llavero que guarde con seguridad una frase de contraseña, así que no se puede poner un bloqueo.</translation>
    </message>
    <message>
        <source>This computer has no safe place for the key.</source>
        <extracomment>canal_desktop/storage/secrets.py</extracomment>
        <translation>Este equipo no tiene un lugar seguro para la clave.</translation>
    </message>
    <message>
        <source>This computer has no sound device that can be used.</source>
        <extracomment>canal_desktop/sound/player.py</extracomment>
        <translation>Este equipo no tiene un dispositivo de sonido que se pueda usar.</translation>
    </message>
    <message>
        <source>This conversation</source>
        <extracomment>canal_desktop/ui/data_desk.py canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Esta conversación</translation>
    </message>
    <message>
        <source>This conversation is in the trash. Your next message brings it back.</source>
        <extracomment>canal_desktop/ui/leaving.py</extracomment>
        <translation>Esta conversación está en la papelera. Tu próximo mensaje la recupera.</translation>
    </message>
    <message>
        <source>This conversation is no longer there.</source>
        <extracomment>canal_desktop/app/organiser.py canal_desktop/ui/own_windows/desk.py canal_desktop/ui/workspace.py</extracomment>
        <translation>Esta conversación ya no está.</translation>
    </message>
    <message>
        <source>This conversation is too long for this model. Shorten it, or start a new one.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Esta conversación es demasiado larga para este modelo. Acórtala o empieza una nueva.</translation>
    </message>
    <message>
        <source>This conversation is too long for {model}. Shorten it, or start a new one.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Esta conversación es demasiado larga para {model}. Acórtala o empieza una nueva.</translation>
    </message>
    <message>
        <source>This conversation was deleted for good, so nothing can be added to it.</source>
        <extracomment>canal_desktop/storage/message_store.py</extracomment>
        <translation>Esta conversación se eliminó para siempre, así que no se le puede añadir nada.</translation>
    </message>
    <message>
        <source>This conversation was written by hand; nothing was sent, and it cost nothing.</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Esta conversación se escribió a mano; no se envió nada y no costó nada.</translation>
    </message>
    <message>
        <source>This conversation: nothing was asked here yet.</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>Esta conversación: aún no se ha preguntado nada aquí.</translation>
    </message>
    <message>
        <source>This conversation: {total}</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>Esta conversación: {total}</translation>
    </message>
    <message>
        <source>This desktop has no tray now, so this does nothing.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Este escritorio no tiene bandeja ahora, así que esto no tiene efecto.</translation>
    </message>
    <message>
        <source>This diagram is too long to be shown.</source>
        <extracomment>canal_desktop/markup/typeset.py</extracomment>
        <translation>Este diagrama es demasiado largo para mostrarlo.</translation>
    </message>
    <message>
        <source>This file holds no text, or not in UTF-8.</source>
        <extracomment>canal_desktop/exchange/markdown_reading.py</extracomment>
        <translation>Este archivo no contiene texto, o no en UTF-8.</translation>
    </message>
    <message>
        <source>This file is damaged: a part of it cannot be read.</source>
        <extracomment>canal_desktop/exchange/own_json.py</extracomment>
        <translation>Este archivo está dañado: no se puede leer una parte.</translation>
    </message>
    <message>
        <source>This file is not on this computer. Copy it here, then open the copy.</source>
        <extracomment>canal_desktop/domain/file_words.py</extracomment>
        <translation>Este archivo no está en este equipo. Cópialo aquí y abre la copia.</translation>
    </message>
    <message>
        <source>This file is too large to be read as one conversation.</source>
        <extracomment>canal_desktop/exchange/markdown_reading.py</extracomment>
        <translation>Este archivo es demasiado grande para leerlo como una sola conversación.</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Canal Desktop. Update the program, then import it again.</source>
        <extracomment>canal_desktop/exchange/own_json.py</extracomment>
        <translation>Este archivo lo escribió una versión más reciente de Canal Desktop. Actualiza el programa y vuelve a importarlo.</translation>
    </message>
    <message>
        <source>This folder is not there any more.</source>
        <extracomment>canal_desktop/app/folder_organiser.py</extracomment>
        <translation>Esta carpeta ya no está.</translation>
    </message>
    <message>
        <source>This formula is too large to be shown.</source>
        <extracomment>canal_desktop/markup/typeset.py</extracomment>
        <translation>Esta fórmula es demasiado grande para mostrarla.</translation>
    </message>
    <message>
        <source>This formula is too long to be shown.</source>
        <extracomment>canal_desktop/markup/typeset.py</extracomment>
        <translation>Esta fórmula es demasiado larga para mostrarla.</translation>
    </message>
    <message>
        <source>This is Canal Desktop {version}.</source>
        <extracomment>canal_desktop/ui/help/news_sheet.py</extracomment>
        <translation>Esto es Canal Desktop {version}.</translation>
    </message>
    <message>
        <source>This is no JSON schema. {problem}</source>
        <extracomment>canal_desktop/app/tool_arguments.py</extracomment>
        <translation>Esto no es un esquema JSON. {problem}</translation>
    </message>
    <message>
        <source>This is no JSON yet: line {line}, column {column}: {problem}.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>Aún no es JSON: línea {line}, columna {column}: {problem}.</translation>
    </message>
    <message>
        <source>This is no file of Canal Desktop.</source>
        <extracomment>canal_desktop/exchange/own_json.py</extracomment>
        <translation>No es un archivo de Canal Desktop.</translation>
    </message>
    <message>
        <source>This is no sound that can be played. Save a copy of it instead.</source>
        <extracomment>canal_desktop/ui/sound/elsewhere.py</extracomment>
        <translation>No es un sonido que se pueda reproducir. Guarda mejor una copia.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <extracomment>canal_desktop/app/app_lock.py</extracomment>
        <translation>Esa no es la frase de contraseña.</translation>
    </message>
    <message>
        <source>This is the **first answer** to your question. It stays when you ask again.</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Esta es la **primera respuesta** a tu pregunta. Se conserva cuando preguntas de nuevo.</translation>
    </message>
    <message>
        <source>This is the **second answer** to the same question.</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Esta es la **segunda respuesta** a la misma pregunta.</translation>
    </message>
    <message>
        <source>This is too large to be read: up to 5 MB of code are. Paste the call alone.</source>
        <extracomment>canal_desktop/programs/read_program.py</extracomment>
        <translation>Es demasiado grande para leerlo: se admiten hasta 5 MB de código. Pega solo la llamada.</translation>
    </message>
    <message>
        <source>This is too large to be shown.</source>
        <extracomment>canal_desktop/markup/typeset.py</extracomment>
        <translation>Es demasiado grande para mostrarlo.</translation>
    </message>
    <message>
        <source>This is too long for the model</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>Es demasiado largo para el modelo</translation>
    </message>
    <message>
        <source>This is too long: {count} characters at most.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>Es demasiado largo: {count} caracteres como máximo.</translation>
    </message>
    <message>
        <source>This is too much for {model} at once. Send less.</source>
        <extracomment>canal_desktop/providers/whole_answers.py</extracomment>
        <translation>Es demasiado para {model} de una vez. Envía menos.</translation>
    </message>
    <message>
        <source>This is what would run. Untick what you do not want.</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>Esto es lo que se ejecutaría. Desmarca lo que no quieras.</translation>
    </message>
    <message>
        <source>This is what you are about to send. Change it, or take the file away, in the message field.</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>Esto es lo que estás a punto de enviar. Cámbialo, o quita el archivo, en el campo de mensaje.</translation>
    </message>
    <message>
        <source>This key may not use this model. Choose another model, or change the key's rights in the console.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Esta clave no puede usar este modelo. Elige otro modelo o cambia los permisos de la clave en la consola.</translation>
    </message>
    <message>
        <source>This key may not use {model}. Choose another model, or change the key's rights in the console.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Esta clave no puede usar {model}. Elige otro modelo o cambia los permisos de la clave en la consola.</translation>
    </message>
    <message>
        <source>This keyboard does not have these keys. Choose others.</source>
        <extracomment>canal_desktop/ui/quick/key_words.py</extracomment>
        <translation>Este teclado no tiene estas teclas. Elige otras.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be shown.</source>
        <extracomment>canal_desktop/ui/transcript/picture_decode.py</extracomment>
        <translation>Este tipo de imagen no se puede mostrar.</translation>
    </message>
    <message>
        <source>This kind of sound cannot be played here.</source>
        <extracomment>canal_desktop/sound/player.py</extracomment>
        <translation>Este tipo de sonido no se puede reproducir aquí.</translation>
    </message>
    <message>
        <source>This library can only be read, so MCP servers cannot be changed in it.</source>
        <extracomment>canal_desktop/app/mcp_servers.py</extracomment>
        <translation>Esta biblioteca solo se puede leer, así que no se pueden cambiar servidores MCP en ella.</translation>
    </message>
    <message>
        <source>This library can only be read, so nothing can be changed here.</source>
        <extracomment>canal_desktop/bootstrap/pane_desks.py</extracomment>
        <translation>Esta biblioteca solo se puede leer, así que aquí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>This library can only be read, so nothing can be imported into it.</source>
        <extracomment>canal_desktop/ui/import_desk.py</extracomment>
        <translation>Esta biblioteca solo se puede leer, así que no se puede importar nada en ella.</translation>
    </message>
    <message>
        <source>This library can only be read, so prompt tests can be looked at, but neither changed nor run.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>Esta biblioteca solo se puede leer, así que las pruebas de prompts se pueden ver, pero no cambiar ni ejecutar.</translation>
    </message>
    <message>
        <source>This link is of a kind that Canal does not know, so nothing was opened.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>Canal no conoce este tipo de enlace, así que no se abrió nada.</translation>
    </message>
    <message>
        <source>This link names no conversation, so nothing was opened. A part of it may be missing.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>Este enlace no indica ninguna conversación, así que no se abrió nada. Quizá le falte una parte.</translation>
    </message>
    <message>
        <source>This link wants to do more than to put text into the message field, so nothing was opened.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>Este enlace quiere hacer más que poner texto en el campo de mensaje, así que no se abrió nada.</translation>
    </message>
    <message>
        <source>This link wants to send by itself. Links only put text into the message field, so nothing was opened.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>Este enlace quiere enviar por sí mismo. Los enlaces solo ponen texto en el campo de mensaje, así que no se abrió nada.</translation>
    </message>
    <message>
        <source>This link wants to set an API key. Links only put text into the message field, so nothing was opened.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>Este enlace quiere fijar una clave de API. Los enlaces solo ponen texto en el campo de mensaje, así que no se abrió nada.</translation>
    </message>
    <message>
        <source>This link wants to set the address of a server. Links only put text into the message field, so nothing was opened.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>Este enlace quiere fijar la dirección de un servidor. Los enlaces solo ponen texto en el campo de mensaje, así que no se abrió nada.</translation>
    </message>
    <message>
        <source>This looks like a request as code.</source>
        <extracomment>canal_desktop/ui/paste_code_desk.py</extracomment>
        <translation>Esto parece una solicitud como código.</translation>
    </message>
    <message>
        <source>This message</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>Este mensaje</translation>
    </message>
    <message>
        <source>This message is no longer there.</source>
        <extracomment>canal_desktop/app/branched_conversation.py canal_desktop/app/code_requests.py canal_desktop/app/context_choices.py</extracomment>
        <translation>Este mensaje ya no está.</translation>
    </message>
    <message>
        <source>This model does not take pictures. Leave them out for this model, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Este modelo no admite imágenes. Exclúyelas para este modelo o elige otro modelo.</translation>
    </message>
    <message>
        <source>This model does not take this parameter as it is set: {detail}. Leave it out for this model, or change it under Parameters.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Este modelo no admite este parámetro tal como está fijado: {detail}. Exclúyelo para este modelo o cámbialo en Parámetros.</translation>
    </message>
    <message>
        <source>This model makes pictures. Only requests for answers in words can be written as code.</source>
        <extracomment>canal_desktop/ui/code_desk.py</extracomment>
        <translation>Este modelo crea imágenes. Solo las solicitudes de respuestas en palabras se pueden escribir como código.</translation>
    </message>
    <message>
        <source>This model takes no pictures</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py</extracomment>
        <translation>Este modelo no admite imágenes</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This preset is not there any more.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>Este preajuste ya no está.</translation>
    </message>
    <message>
        <source>This profile is gone, so its parameters were not kept.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>Este perfil ya no existe, así que sus parámetros no se guardaron.</translation>
    </message>
    <message>
        <source>This profile no longer exists.</source>
        <extracomment>canal_desktop/app/profiles.py canal_desktop/ui/doctor_desk.py canal_desktop/ui/settings/network_desk.py</extracomment>
        <translation>Este perfil ya no existe.</translation>
    </message>
    <message>
        <source>This program can neither play nor record sound on this computer.</source>
        <extracomment>canal_desktop/sound/miniaudio_library.py</extracomment>
        <translation>Este programa no puede reproducir ni grabar sonido en este equipo.</translation>
    </message>
    <message>
        <source>This question costs about {cost} or more.</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>Esta pregunta cuesta unos {cost} o más.</translation>
    </message>
    <message>
        <source>This question has no answer yet.</source>
        <extracomment>canal_desktop/ui/conversation_pane.py</extracomment>
        <translation>Esta pregunta aún no tiene respuesta.</translation>
    </message>
    <message>
        <source>This request has no body in JSON that could be edited. Choose another request, or Regenerate.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>Esta solicitud no tiene un cuerpo JSON que se pueda editar. Elige otra solicitud o Regenerar.</translation>
    </message>
    <message>
        <source>This run would go beyond it.</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>Esta ejecución lo superaría.</translation>
    </message>
    <message>
        <source>This runs a program on this computer, with all that you may do yourself. Add only what you know and trust.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>Esto ejecuta un programa en este equipo, con todo lo que tú puedes hacer. Añade solo lo que conozcas y en lo que confíes.</translation>
    </message>
    <message>
        <source>This server is no longer there.</source>
        <extracomment>canal_desktop/app/mcp_servers.py</extracomment>
        <translation>Este servidor ya no está.</translation>
    </message>
    <message>
        <source>This set was not run yet.</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_sheet.py</extracomment>
        <translation>Este conjunto aún no se ha ejecutado.</translation>
    </message>
    <message>
        <source>This sound is too long to be played here.</source>
        <extracomment>canal_desktop/sound/player.py</extracomment>
        <translation>Este sonido es demasiado largo para reproducirlo aquí.</translation>
    </message>
    <message>
        <source>This takes too long, or too much memory, to be shown.</source>
        <extracomment>canal_desktop/markup/typeset.py</extracomment>
        <translation>Mostrarlo requiere demasiado tiempo o demasiada memoria.</translation>
    </message>
    <message>
        <source>This text is too long to be a list of MCP servers.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>Este texto es demasiado largo para ser una lista de servidores MCP.</translation>
    </message>
    <message>
        <source>This tool's server was removed or is turned off, so the tool was not called.</source>
        <extracomment>canal_desktop/app/mcp_servers.py</extracomment>
        <translation>El servidor de esta herramienta se quitó o está apagado, así que la herramienta no se llamó.</translation>
    </message>
    <message>
        <source>Throw the recording away</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Desechar la grabación</translation>
    </message>
    <message>
        <source>Tick all</source>
        <extracomment>canal_desktop/ui/side_by_side/parts_sheet.py</extracomment>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Tick what is to go from {answer} into the merged answer.</source>
        <extracomment>canal_desktop/ui/side_by_side/parts_sheet.py</extracomment>
        <translation>Marca lo que debe pasar de {answer} a la respuesta combinada.</translation>
    </message>
    <message>
        <source>Tick what the model may ask for in this conversation. Nothing is called before you allow it.</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Marca lo que el modelo puede pedir en esta conversación. No se llama nada antes de que lo permitas.</translation>
    </message>
    <message>
        <source>Tick {least} to {most}.</source>
        <extracomment>canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>Marca de {least} a {most}.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>of day</comment>
        <extracomment>canal_desktop/ui/branch_map.py canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Times each</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>Veces cada una</translation>
    </message>
    <message>
        <source>Timings</source>
        <extracomment>canal_desktop/ui/requests/drawer.py canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>canal_desktop/ui/sidebar/conversation_delegate.py</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title of the conversation</source>
        <extracomment>canal_desktop/ui/own_windows/work.py</extracomment>
        <translation>Título de la conversación</translation>
    </message>
    <message>
        <source>Titles</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>To read and edit anywhere. Comes back in by import.</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>Para leer y editar en cualquier sitio. Vuelve a entrar al importar.</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>To the messages, from the message field</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>A los mensajes, desde el campo de mensaje</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Al mensaje más reciente</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>canal_desktop/storage/conversation_list.py</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today's backup could not be made. {error}</source>
        <extracomment>canal_desktop/storage/backups.py</extracomment>
        <translation>No se pudo hacer la copia de seguridad de hoy. {error}</translation>
    </message>
    <message>
        <source>Today's backup could not be made: the folder {folder} cannot be written. Make it writable.</source>
        <extracomment>canal_desktop/storage/backups.py</extracomment>
        <translation>No se pudo hacer la copia de seguridad de hoy: no se puede escribir en la carpeta {folder}. Haz que se pueda escribir en ella.</translation>
    </message>
    <message>
        <source>Today's backup was not made, because the library is damaged; the earlier backups are kept. Close Canal Desktop and start it again: it then repairs the library.</source>
        <extracomment>canal_desktop/storage/backups.py</extracomment>
        <translation>La copia de seguridad de hoy no se hizo, porque la biblioteca está dañada; las anteriores se conservan. Cierra Canal Desktop y ábrelo de nuevo: entonces repara la biblioteca.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Tokens and cost below answers</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Tokens y coste bajo las respuestas</translation>
    </message>
    <message>
        <source>Tokens and cost of this conversation</source>
        <extracomment>canal_desktop/ui/conversation_cost.py</extracomment>
        <translation>Tokens y coste de esta conversación</translation>
    </message>
    <message>
        <source>Tokens and cost of this conversation…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Tokens y coste de esta conversación…</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Tokens de entrada</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Tokens de salida</translation>
    </message>
    <message>
        <source>Too many requests at once. Wait a little and try again.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Demasiadas solicitudes a la vez. Espera un poco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Too&amp;ls</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Duró</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>canal_desktop/app/pasted_code.py canal_desktop/ui/tools/editor.py</extracomment>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Tool &amp;choice</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>&amp;Elección de herramienta</translation>
    </message>
    <message>
        <source>Tool choice</source>
        <extracomment>canal_desktop/domain/parameters.py canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Elección de herramienta</translation>
    </message>
    <message>
        <source>Tool result</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>Resultado de herramienta</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>canal_desktop/app/pasted_code.py canal_desktop/domain/checkup.py canal_desktop/domain/parameters.py canal_desktop/ui/branch_map.py canal_desktop/ui/mcp/tool_view.py canal_desktop/ui/model_filters.py canal_desktop/ui/parameters/form.py canal_desktop/ui/tools/sheet.py canal_desktop/ui/transcript/message_layout.py</extracomment>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Tools and MCP servers</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Herramientas y servidores MCP</translation>
    </message>
    <message>
        <source>Tools of the server</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>Herramientas del servidor</translation>
    </message>
    <message>
        <source>Tools on offer</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>Herramientas ofrecidas</translation>
    </message>
    <message>
        <source>Tools…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>Herramientas…</translation>
    </message>
    <message>
        <source>Top &amp;P</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Top &amp;P</translation>
    </message>
    <message>
        <source>Top P</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>Top P</translation>
    </message>
    <message>
        <source>Topics</source>
        <extracomment>canal_desktop/ui/help/help_sheet.py</extracomment>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <extracomment>canal_desktop/ui/attachments/chip.py</extracomment>
        <translation>Transcribir</translation>
    </message>
    <message>
        <source>Transcribe a sound file</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Transcribir un archivo de sonido</translation>
    </message>
    <message>
        <source>Transcribe a sound file…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Transcribir un archivo de sonido…</translation>
    </message>
    <message>
        <source>Transcribe {file}</source>
        <extracomment>canal_desktop/ui/attachments/chip.py</extracomment>
        <translation>Transcribir {file}</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>canal_desktop/ui/transcript/accessibility.py canal_desktop/ui/transcript/view.py</extracomment>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Trash</source>
        <extracomment>canal_desktop/storage/conversation_list.py canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_reader.py canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Tried on the answer on the screen: {passed} of {count} pass.</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>Probado con la respuesta en pantalla: se superan {passed} de {count}.</translation>
    </message>
    <message>
        <source>Tried on the expected answer: {passed} of {count} pass.</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>Probado con la respuesta esperada: se superan {passed} de {count}.</translation>
    </message>
    <message>
        <source>Tried with the first request, through the proxy.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Se prueba con la primera solicitud, a través del proxy.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>canal_desktop/ui/sound_desk.py canal_desktop/ui/transcript/picture_box.py</extracomment>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <extracomment>canal_desktop/ui/lock/unlock_page.py</extracomment>
        <translation>Inténtalo ahora otra vez.</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>canal_desktop/ui/status_text.py</extracomment>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>Try the words *error*, *cut* or *long* in a question, or the models `demo-reasoning` and `demo-slow`, to see how waiting, trying again and broken connections look.</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Prueba las palabras *error*, *cut* o *long* en una pregunta, o los modelos `demo-reasoning` y `demo-slow`, para ver cómo son la espera, los reintentos y las conexiones cortadas.</translation>
    </message>
    <message>
        <source>Try without the proxy, or ask whoever runs it.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Prueba sin el proxy o pregunta a quien lo administra.</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s ({number} of {count}).</source>
        <extracomment>canal_desktop/ui/status_text.py</extracomment>
        <translation>Nuevo intento en {seconds} s ({number} de {count}).</translation>
    </message>
    <message>
        <source>Turn off</source>
        <extracomment>canal_desktop/ui/sheets/folder_sheet.py</extracomment>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Type the result, as text or JSON, and the model goes on with it.</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>Escribe el resultado, como texto o JSON, y el modelo sigue con él.</translation>
    </message>
    <message>
        <source>Underline unknown words</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Subrayar palabras desconocidas</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>canal_desktop/ui/changes.py canal_desktop/ui/parameters/preset_row.py canal_desktop/ui/settings/desk.py canal_desktop/ui/sheets/context_sheet.py canal_desktop/ui/widgets/told_line.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo brings them back, and the trash keeps them for 30 days.</source>
        <extracomment>canal_desktop/ui/changes.py</extracomment>
        <translation>Deshacer los recupera, y la papelera los conserva 30 días.</translation>
    </message>
    <message>
        <source>Undo the last change to the library</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Deshacer el último cambio en la biblioteca</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <extracomment>canal_desktop/ui/changes.py</extracomment>
        <translation>Deshecho: {action}</translation>
    </message>
    <message>
        <source>Unknown path: the demo answers in words alone.</source>
        <extracomment>canal_desktop/providers/demo.py</extracomment>
        <translation>Ruta desconocida: la demo solo responde con palabras.</translation>
    </message>
    <message>
        <source>Unlike request {number}: the body is written in another way.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>A diferencia de la solicitud {number}: el cuerpo está escrito de otra manera.</translation>
    </message>
    <message>
        <source>Unlike request {number}: {changes}.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>A diferencia de la solicitud {number}: {changes}.</translation>
    </message>
    <message>
        <source>Unlike version {number}: the body is written in another way.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>A diferencia de la versión {number}: el cuerpo está escrito de otra manera.</translation>
    </message>
    <message>
        <source>Unlike version {number}: {changes}.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>A diferencia de la versión {number}: {changes}.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>canal_desktop/ui/lock/unlock_page.py</extracomment>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unpacking…</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>Descomprimiendo…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>Dejar de fijar</translation>
    </message>
    <message>
        <source>Until it failed</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>Hasta el fallo</translation>
    </message>
    <message>
        <source>Until you quit</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Hasta que salgas</translation>
    </message>
    <message>
        <source>Up to 4, one a line; \n stands for a line break. The answer ends before them.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Hasta 4, una por línea; \n representa un salto de línea. La respuesta termina antes de ellas.</translation>
    </message>
    <message>
        <source>Updates</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Updates are looked for over secure connections alone.</source>
        <extracomment>canal_desktop/providers/update_fetch.py</extracomment>
        <translation>Las actualizaciones solo se buscan por conexiones seguras.</translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Usage and budgets</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Consumo y presupuestos</translation>
    </message>
    <message>
        <source>Usage and cost</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Consumo y coste</translation>
    </message>
    <message>
        <source>Usage and cost…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Consumo y coste…</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use for new conversations</source>
        <extracomment>canal_desktop/ui/model_list.py canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Usar para conversaciones nuevas</translation>
    </message>
    <message>
        <source>Use for new ones too</source>
        <extracomment>canal_desktop/ui/model_desk.py</extracomment>
        <translation>Usar también para las nuevas</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Usar solo en esta sesión</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>Usarlas igualmente</translation>
    </message>
    <message>
        <source>Use the schema: {title}</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>Usar el esquema: {title}</translation>
    </message>
    <message>
        <source>Use these pages</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>Usar estas páginas</translation>
    </message>
    <message>
        <source>Use this version</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Usar esta versión</translation>
    </message>
    <message>
        <source>Use what is typed as a model's name</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Usar lo escrito como nombre de modelo</translation>
    </message>
    <message>
        <source>Use “{model}” as it is typed</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>Usar «{model}» tal como está escrito</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Nombre de usuario del proxy</translation>
    </message>
    <message>
        <source>Uses &amp;tools</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Usa &amp;herramientas</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Valor del encabezado</translation>
    </message>
    <message>
        <source>Value of the header {name}</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Valor del encabezado {name}</translation>
    </message>
    <message>
        <source>Value of the variable</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Valor de la variable</translation>
    </message>
    <message>
        <source>Value of the variable {name}</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Valor de la variable {name}</translation>
    </message>
    <message>
        <source>Value, which may be empty</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Valor, que puede estar vacío</translation>
    </message>
    <message>
        <source>Values of the MCP server {server}: {names}</source>
        <extracomment>canal_desktop/app/secret_places.py</extracomment>
        <translation>Valores del servidor MCP {server}: {names}</translation>
    </message>
    <message>
        <source>Variables</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py canal_desktop/ui/version_switch.py</extracomment>
        <translation>Versión {number} de {count}</translation>
    </message>
    <message>
        <source>Version {number}, {model}</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>Versión {number}, {model}</translation>
    </message>
    <message>
        <source>Versions and branches</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Versiones y ramas</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Violet</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Vision</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>Visión</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Wait a minute and check again.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Espera un minuto y comprueba otra vez.</translation>
    </message>
    <message>
        <source>Waited</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Waited before</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>Espera previa</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <extracomment>canal_desktop/ui/status_text.py</extracomment>
        <translation>Esperando la respuesta…</translation>
    </message>
    <message>
        <source>Waiting for what is not done yet</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>Esperando a lo que aún no ha terminado</translation>
    </message>
    <message>
        <source>Waiting for your keyring. It may ask for its password in a window of its own: look for it.</source>
        <extracomment>canal_desktop/ui/lock/desk.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Esperando tu llavero. Quizá pida su contraseña en una ventana propia: búscala.</translation>
    </message>
    <message>
        <source>Waiting for your keyring: look for its window.</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>Esperando tu llavero: busca su ventana.</translation>
    </message>
    <message>
        <source>Waits as number {number} of {count}: {message}</source>
        <extracomment>canal_desktop/ui/composer/waiting_lines.py</extracomment>
        <translation>Espera como número {number} de {count}: {message}</translation>
    </message>
    <message>
        <source>Warn from, a day</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Avisar desde, al día</translation>
    </message>
    <message>
        <source>Warn from, a month</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Avisar desde, al mes</translation>
    </message>
    <message>
        <source>Welcome to Canal</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Te damos la bienvenida a Canal</translation>
    </message>
    <message>
        <source>Welcome to the demo</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Te damos la bienvenida a la demo</translation>
    </message>
    <message>
        <source>What a screen reader is asked to say of an answer by itself.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Lo que se pide a un lector de pantalla que diga de una respuesta por sí mismo.</translation>
    </message>
    <message>
        <source>What arrived is not the file that was signed; it was thrown away. Try again later.</source>
        <extracomment>canal_desktop/updates/source.py</extracomment>
        <translation>Lo que llegó no es el archivo firmado; se ha descartado. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>What becomes of a long text that is pasted into a message.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Qué pasa con un texto largo que se pega en un mensaje.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>What can an answer look like?</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>¿Qué aspecto puede tener una respuesta?</translation>
    </message>
    <message>
        <source>What each key does, and other keys where you want them.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Qué hace cada tecla, y otras teclas donde las quieras.</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Qué más se puede hacer</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What has changed in this version.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Qué ha cambiado en esta versión.</translation>
    </message>
    <message>
        <source>What is attached is not saved. {reason}</source>
        <extracomment>canal_desktop/ui/attachments/draft_lists.py</extracomment>
        <translation>Lo adjunto no está guardado. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>What is in the {n} attached pictures is changed as you say.</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>
            <numerusform>Lo que hay en la imagen adjunta se cambia como digas.</numerusform>
            <numerusform>Lo que hay en las {n} imágenes adjuntas se cambia como digas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>What is new is told in English.</source>
        <extracomment>canal_desktop/ui/help/news_sheet.py</extracomment>
        <translation>Las novedades se cuentan en inglés.</translation>
    </message>
    <message>
        <source>What is new…</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Novedades…</translation>
    </message>
    <message>
        <source>What is not set comes from folder {folder} or profile {profile}; what is set nowhere is not sent.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>Lo que no se fija rige según la carpeta {folder} o el perfil {profile}; lo que no se fija en ningún sitio no se envía.</translation>
    </message>
    <message>
        <source>What is not set comes from folder {name}; what is set nowhere is not sent.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>Lo que no se fija rige según la carpeta {name}; lo que no se fija en ningún sitio no se envía.</translation>
    </message>
    <message>
        <source>What is not set comes from profile {name}; what is set nowhere is not sent.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>Lo que no se fija rige según el perfil {name}; lo que no se fija en ningún sitio no se envía.</translation>
    </message>
    <message>
        <source>What is not set is not sent.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>Lo que no se fija no se envía.</translation>
    </message>
    <message>
        <source>What is read of it is shown here.</source>
        <extracomment>canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>Aquí se muestra lo que se lee de ello.</translation>
    </message>
    <message>
        <source>What is selected in another program</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Lo seleccionado en otro programa</translation>
    </message>
    <message>
        <source>What is sent to whom</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Qué se envía a quién</translation>
    </message>
    <message>
        <source>What is sent. {sentences}</source>
        <extracomment>canal_desktop/ui/context_bar.py</extracomment>
        <translation>Qué se envía. {sentences}</translation>
    </message>
    <message>
        <source>What is sent…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Qué se envía…</translation>
    </message>
    <message>
        <source>What is shown of the request</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Qué se muestra de la solicitud</translation>
    </message>
    <message>
        <source>What is to be changed</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Qué se debe cambiar</translation>
    </message>
    <message>
        <source>What it answered is not as MCP has it.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>Lo que respondió no es como lo define MCP.</translation>
    </message>
    <message>
        <source>What it does, and when the model should ask for it</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>Qué hace y cuándo debe pedirla el modelo</translation>
    </message>
    <message>
        <source>What it has written so far is not MCP: see its log, and check the command.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>Lo que ha escrito hasta ahora no es MCP: mira su registro y comprueba el comando.</translation>
    </message>
    <message>
        <source>What it writes is not MCP. Check the command; its log shows what it wrote.</source>
        <extracomment>canal_desktop/mcp_client/stdio.py</extracomment>
        <translation>Lo que escribe no es MCP. Comprueba el comando; su registro muestra lo que escribió.</translation>
    </message>
    <message>
        <source>What makes an answer good, in your own words</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>Qué hace buena una respuesta, con tus palabras</translation>
    </message>
    <message>
        <source>What stands between ⟨ and ⟩ goes along as it was; take it out and it does not.</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>Lo que está entre ⟨ y ⟩ va tal como era; si lo quitas, no va.</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <extracomment>canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Qué muestra la lista</translation>
    </message>
    <message>
        <source>What the list shows: {place}</source>
        <extracomment>canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>Qué muestra la lista: {place}</translation>
    </message>
    <message>
        <source>What the model is told of tools goes with each request. Tools… says which of them are on offer.</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>Lo que se dice al modelo de las herramientas va con cada solicitud. Herramientas… indica cuáles se ofrecen.</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Qué muestra la imagen</translation>
    </message>
    <message>
        <source>What the tool is for, and its schema</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>Para qué sirve la herramienta, y su esquema</translation>
    </message>
    <message>
        <source>What this program is made of, and the terms under which it may be used.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>De qué está hecho este programa y en qué condiciones se puede usar.</translation>
    </message>
    <message>
        <source>What this was about is no longer there or was changed again, so it cannot be taken back.</source>
        <extracomment>canal_desktop/app/undo.py</extracomment>
        <translation>Aquello de lo que se trataba ya no está o cambió de nuevo, así que no se puede deshacer.</translation>
    </message>
    <message>
        <source>What to export</source>
        <extracomment>canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>Qué exportar</translation>
    </message>
    <message>
        <source>What was attached cannot be read. {reason}</source>
        <extracomment>canal_desktop/ui/attachments/draft_lists.py</extracomment>
        <translation>No se puede leer lo adjunto. {reason}</translation>
    </message>
    <message>
        <source>What was connected to</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Con qué se conectó</translation>
    </message>
    <message>
        <source>What was handed over cannot be read.</source>
        <extracomment>canal_desktop/app/handing_over.py</extracomment>
        <translation>No se puede leer lo que se entregó.</translation>
    </message>
    <message>
        <source>What was handed over cannot be read: {reason}.</source>
        <extracomment>canal_desktop/bootstrap/hand_overs.py</extracomment>
        <translation>No se puede leer lo que se entregó: {reason}.</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <extracomment>canal_desktop/ui/sheets/learned_sheet.py</extracomment>
        <translation>Lo aprendido</translation>
    </message>
    <message>
        <source>What was learnt…</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Lo aprendido…</translation>
    </message>
    <message>
        <source>What was read</source>
        <extracomment>canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>Lo que se leyó</translation>
    </message>
    <message>
        <source>What was said is being written down…</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Transcribiendo lo dicho…</translation>
    </message>
    <message>
        <source>What was written is not added yet. Press Esc once more to leave it.</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>Lo escrito aún no se ha añadido. Pulsa Escape otra vez para salir.</translation>
    </message>
    <message>
        <source>What you can do here</source>
        <extracomment>canal_desktop/ui/help/hints.py</extracomment>
        <translation>Qué puedes hacer aquí</translation>
    </message>
    <message>
        <source>What you changed here is not saved yet. Press Esc once more to leave it, or Save to keep it.</source>
        <extracomment>canal_desktop/ui/parameters/sheet.py</extracomment>
        <translation>Lo que cambiaste aquí aún no está guardado. Pulsa Escape otra vez para salir o Guardar para conservarlo.</translation>
    </message>
    <message>
        <source>What you edited before is here again; undo takes it back.</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>Lo que editaste antes está aquí de nuevo; deshacer lo retira.</translation>
    </message>
    <message>
        <source>What you edited is kept until you quit: Edit and send again has it again.</source>
        <extracomment>canal_desktop/ui/requests/editing.py</extracomment>
        <translation>Lo que editaste se conserva hasta que salgas: Editar y reenviar lo vuelve a mostrar.</translation>
    </message>
    <message>
        <source>What you edited is still there: choose Edit and send again.</source>
        <extracomment>canal_desktop/ui/requests/editing.py</extracomment>
        <translation>Lo que editaste sigue ahí: elige Editar y reenviar.</translation>
    </message>
    <message>
        <source>What you had typed in “{title}” is not saved yet. {reason}</source>
        <extracomment>canal_desktop/ui/own_windows/desk.py</extracomment>
        <translation>Lo que habías escrito en «{title}» aún no está guardado. {reason}</translation>
    </message>
    <message>
        <source>What you had typed is in a new conversation.</source>
        <extracomment>canal_desktop/ui/workspace.py</extracomment>
        <translation>Lo que habías escrito está en una conversación nueva.</translation>
    </message>
    <message>
        <source>What you leave as it is goes by what is known of the model.</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Lo que dejes como está se rige por lo que se sabe del modelo.</translation>
    </message>
    <message>
        <source>What you said is in the draft of “{title}”.</source>
        <extracomment>canal_desktop/ui/sound/places.py</extracomment>
        <translation>Lo que dijiste está en el borrador de «{title}».</translation>
    </message>
    <message>
        <source>What you said is on the clipboard: the conversation it was for is gone.</source>
        <extracomment>canal_desktop/ui/sound/places.py</extracomment>
        <translation>Lo que dijiste está en el portapapeles: la conversación a la que iba ya no existe.</translation>
    </message>
    <message>
        <source>What you typed is not sent, and nothing of this conversation is kept.</source>
        <extracomment>canal_desktop/ui/leaving.py</extracomment>
        <translation>Lo que escribiste no se envía y no se conserva nada de esta conversación.</translation>
    </message>
    <message>
        <source>What you write goes to the server above and, with CanalAPI, on to the provider of the model you choose. The key is kept in the keyring of your system, never in a file. Conversations stay on this computer.</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Lo que escribes va al servidor de arriba y, con CanalAPI, de ahí al proveedor del modelo que elijas. La clave se guarda en el llavero de tu sistema, nunca en un archivo. Las conversaciones quedan en este equipo.</translation>
    </message>
    <message>
        <source>What {host} gave is no picture.</source>
        <extracomment>canal_desktop/providers/picture_fetch.py</extracomment>
        <translation>Lo que dio {host} no es una imagen.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <extracomment>canal_desktop/ui/help/desk.py canal_desktop/ui/help/news_sheet.py</extracomment>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>What’s new…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Novedades…</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When the screen is locked or the computer goes to sleep, where the system tells programs of that.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Cuando se bloquea la pantalla o el equipo se suspende, si el sistema se lo dice a los programas.</translation>
    </message>
    <message>
        <source>When they begin and end</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Cuándo empiezan y terminan</translation>
    </message>
    <message>
        <source>Where a company's proxy or a virus scanner opens secure connections, name a file with its certificate in Settings, Network.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Si el proxy de una empresa o un antivirus abre las conexiones seguras, indica un archivo con su certificado en Configuración, Red.</translation>
    </message>
    <message>
        <source>Where nothing is ticked, the tools of folder {name} hold.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>Si no se marca nada, valen las herramientas de la carpeta {name}.</translation>
    </message>
    <message>
        <source>Where nothing is ticked, the tools of profile {name} hold.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>Si no se marca nada, valen las herramientas del perfil {name}.</translation>
    </message>
    <message>
        <source>Where one of your keys stood, the body has {mask}.</source>
        <extracomment>canal_desktop/app/request_as_curl.py</extracomment>
        <translation>Donde había una de tus claves, el cuerpo tiene {mask}.</translation>
    </message>
    <message>
        <source>Where the proxy asks for it. Name and password are kept in the keyring of your system, never in a file.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Si el proxy los pide. El nombre y la contraseña se guardan en el llavero de tu sistema, nunca en un archivo.</translation>
    </message>
    <message>
        <source>Where your secrets are</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Dónde están tus secretos</translation>
    </message>
    <message>
        <source>Whether Canal starts when you log in cannot be changed: {reason}.</source>
        <extracomment>canal_desktop/app/autostart.py</extracomment>
        <translation>No se puede cambiar si Canal se abre al iniciar sesión: {reason}.</translation>
    </message>
    <message>
        <source>Whether Canal starts when you log in cannot be read: {reason}.</source>
        <extracomment>canal_desktop/app/autostart.py</extracomment>
        <translation>No se puede leer si Canal se abre al iniciar sesión: {reason}.</translation>
    </message>
    <message>
        <source>Whether the first model that it lists answers is seen by asking it 4 short questions. They cost a few tokens; no limit is set on the answers; what they take is on the bill under Usage.</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Para ver si responde el primer modelo de su lista se le hacen 4 preguntas cortas. Cuestan unos pocos tokens; no se limita la longitud de las respuestas; lo que gastan figura en Consumo.</translation>
    </message>
    <message>
        <source>Whether {model} answers is seen by asking it 4 short questions. They cost a few tokens; no limit is set on the answers; what they take is on the bill under Usage.</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Para ver si {model} responde se le hacen 4 preguntas cortas. Cuestan unos pocos tokens; no se limita la longitud de las respuestas; lo que gastan figura en Consumo.</translation>
    </message>
    <message>
        <source>Which key sends a message; the other one makes a new line.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Qué tecla envía un mensaje; la otra hace una línea nueva.</translation>
    </message>
    <message>
        <source>Which language you dictate in; a model that is told hears better.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>En qué idioma dictas; un modelo que lo sabe entiende mejor.</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Wide</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Con</translation>
    </message>
    <message>
        <source>With price</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>Con precio</translation>
    </message>
    <message>
        <source>With retries</source>
        <extracomment>canal_desktop/programs/write_forms.py</extracomment>
        <translation>Con reintentos</translation>
    </message>
    <message>
        <source>With the models' reasoning</source>
        <extracomment>canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>Con el razonamiento de los modelos</translation>
    </message>
    <message>
        <source>With {answer}</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>Con {answer}</translation>
    </message>
    <message>
        <source>With: “{text}”</source>
        <extracomment>canal_desktop/ui/quick/quote_line.py</extracomment>
        <translation>Con: «{text}»</translation>
    </message>
    <message>
        <source>Without the pictures there is nothing to send. Write a question.</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py</extracomment>
        <translation>Sin las imágenes no hay nada que enviar. Escribe una pregunta.</translation>
    </message>
    <message>
        <source>Without the proxy</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Sin el proxy</translation>
    </message>
    <message>
        <source>Words are looked up on this computer while you write.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Las palabras se revisan en este equipo mientras escribes.</translation>
    </message>
    <message>
        <source>Words can be **strong**, *emphasised*, ~~struck out~~ or `code`. Links such as &lt;https://www.canalapi.com&gt; show where they lead before you follow them. 日本語、中文 and עברית or العربية stand where they belong, and so do 👩‍💻 and 🌊.</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Las palabras pueden ir en **negrita**, *cursiva*, ~~tachadas~~ o como `código`. Los enlaces como &lt;https://www.canalapi.com&gt; muestran adónde llevan antes de abrirlos. 日本語, 中文, עברית y العربية están en su sitio, y también 👩‍💻 y 🌊.</translation>
    </message>
    <message>
        <source>Worse than in the run of {when}</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>Peor que en la ejecución del {when}</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <extracomment>canal_desktop/ui/transcript/code_look.py</extracomment>
        <translation>Ajustar líneas</translation>
    </message>
    <message>
        <source>Write a message</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/composer/composer.py canal_desktop/ui/composer/message_edit.py</extracomment>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <extracomment>canal_desktop/app/open_conversation.py</extracomment>
        <translation>Escribe primero un mensaje.</translation>
    </message>
    <message>
        <source>Write a prompt first.</source>
        <extracomment>canal_desktop/app/prompts.py canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>Escribe primero un prompt.</translation>
    </message>
    <message>
        <source>Write a question first; then it can be asked of several models.</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>Escribe primero una pregunta; luego se puede hacer a varios modelos.</translation>
    </message>
    <message>
        <source>Write an answer first.</source>
        <extracomment>canal_desktop/app/open_conversation.py</extracomment>
        <translation>Escribe primero una respuesta.</translation>
    </message>
    <message>
        <source>Write below and press the key that sends; Shift+Enter makes a new line where Enter sends. The answer is written while you read. {stop_keys} stops it, and what came stays.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Escribe abajo y pulsa la tecla que envía; Mayúsculas+Intro hace una línea nueva donde Intro envía. La respuesta se escribe mientras lees. {stop_keys} la detiene, y lo que llegó se conserva.</translation>
    </message>
    <message>
        <source>Write pages as in “1-3, 7”.</source>
        <extracomment>canal_desktop/documents/pdf.py</extracomment>
        <translation>Escribe las páginas como en «1-3, 7».</translation>
    </message>
    <message>
        <source>Write the command that starts the server.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>Escribe el comando que inicia el servidor.</translation>
    </message>
    <message>
        <source>Write the next message; it is sent when the answer is complete</source>
        <extracomment>canal_desktop/ui/composer/composer.py</extracomment>
        <translation>Escribe el próximo mensaje; se envía cuando la respuesta esté completa</translation>
    </message>
    <message>
        <source>Write the server's address, such as https://example.com/mcp.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>Escribe la dirección del servidor, por ejemplo https://example.com/mcp.</translation>
    </message>
    <message>
        <source>Writes down what you say.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Transcribe lo que dices.</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Writing…</source>
        <extracomment>canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>Escrita a mano</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>canal_desktop/storage/conversation_list.py</extracomment>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>canal_desktop/ui/branch_map.py canal_desktop/ui/transcript/message_layout.py</extracomment>
        <translation>Tú</translation>
    </message>
    <message>
        <source>You can chat. Limited: {steps}.</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>Puedes chatear. Limitado: {steps}.</translation>
    </message>
    <message>
        <source>You do</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Haces</translation>
    </message>
    <message>
        <source>You find it in the tray. To end it, choose Quit in its menu there.</source>
        <extracomment>canal_desktop/ui/tray_desk.py</extracomment>
        <translation>Lo encuentras en la bandeja. Para terminarlo, elige Salir en su menú de allí.</translation>
    </message>
    <message>
        <source>You have the newest version.</source>
        <extracomment>canal_desktop/app/updates.py</extracomment>
        <translation>Tienes la versión más nueva.</translation>
    </message>
    <message>
        <source>You want</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Quieres</translation>
    </message>
    <message>
        <source>You wrote: “{first}”.</source>
        <extracomment>canal_desktop/providers/demo.py</extracomment>
        <translation>Escribiste: «{first}».</translation>
    </message>
    <message>
        <source>Your API key stands in this message</source>
        <extracomment>canal_desktop/ui/key_check.py</extracomment>
        <translation>Tu clave de API está en este mensaje</translation>
    </message>
    <message>
        <source>Your answer is ready.</source>
        <extracomment>canal_desktop/ui/notifying.py</extracomment>
        <translation>Tu respuesta está lista.</translation>
    </message>
    <message>
        <source>Your draft is not saved. {error}</source>
        <extracomment>canal_desktop/ui/quick/desk.py</extracomment>
        <translation>Tu borrador no está guardado. {error}</translation>
    </message>
    <message>
        <source>Your draft is not saved. {reason}</source>
        <extracomment>canal_desktop/ui/conversation_pane.py</extracomment>
        <translation>Tu borrador no está guardado. {reason}</translation>
    </message>
    <message>
        <source>Your home folder, where nothing is said</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>Tu carpeta personal, si no se indica nada</translation>
    </message>
    <message>
        <source>Your library is being made ready. After an update that can take a minute; a copy of it is made first.</source>
        <extracomment>canal_desktop/bootstrap/start.py</extracomment>
        <translation>Se está preparando tu biblioteca. Tras una actualización puede tardar un minuto; antes se hace una copia.</translation>
    </message>
    <message>
        <source>Your messages, with the files and earlier messages that belong to them, go to the server of the profile in use, and from there to whoever runs the model you chose. “What is sent…” shows each request before it goes.

A tool gets the words it is called with, once you have allowed it. A picture in an answer is fetched from its server when you ask for it.

Nothing else is sent: no statistics, no reports of errors; updates are looked for only where you switch that on. Conversations, drafts and settings stay on this computer, and in those folders that you choose yourself.</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Tus mensajes, con los archivos y los mensajes anteriores que les corresponden, van al servidor del perfil en uso, y de ahí a quien ofrece el modelo que elegiste. «Qué se envía…» muestra cada solicitud antes de que salga.

Una herramienta recibe las palabras con las que se la llama, una vez que lo has permitido. Una imagen de una respuesta se obtiene de su servidor cuando la pides.

No se envía nada más: ni estadísticas, ni informes de errores; solo se buscan actualizaciones si lo activas. Las conversaciones, los borradores y la configuración quedan en este equipo y en las carpetas que tú mismo elijas.</translation>
    </message>
    <message>
        <source>Your next message waits. Open the conversation in the main window to send it.</source>
        <extracomment>canal_desktop/ui/quick/desk.py</extracomment>
        <translation>Tu próximo mensaje espera. Abre la conversación en la ventana principal para enviarlo.</translation>
    </message>
    <message>
        <source>Your own {own_name} is another one: this one is called {name}.</source>
        <extracomment>canal_desktop/app/pasted_tools.py</extracomment>
        <translation>Tu propia {own_name} es otra: esta se llama {name}.</translation>
    </message>
    <message>
        <source>Your proxy setting cannot be used. Correct the proxy of your system or its *_PROXY variables.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Tu configuración de proxy no se puede usar. Corrige el proxy de tu sistema o sus variables *_PROXY.</translation>
    </message>
    <message>
        <source>Your question</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Tu pregunta</translation>
    </message>
    <message>
        <source>Your settings could not be read. The program goes on with its defaults.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>No se pudo leer tu configuración. El programa sigue con sus valores predeterminados.</translation>
    </message>
    <message>
        <source>Your settings could not be read. They were kept as {name}; the defaults are used now.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>No se pudo leer tu configuración. Se conservó como {name}; ahora se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>Your settings could not be saved: {reason}.</source>
        <extracomment>canal_desktop/app/settings_saver.py</extracomment>
        <translation>No se pudo guardar tu configuración: {reason}.</translation>
    </message>
    <message>
        <source>Your settings could not be understood. The program goes on with its defaults.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>No se pudo interpretar tu configuración. El programa sigue con sus valores predeterminados.</translation>
    </message>
    <message>
        <source>Your settings could not be understood. They were kept as {name}; the defaults are used now.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>No se pudo interpretar tu configuración. Se conservó como {name}; ahora se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>Your settings were made by a newer version of the program. The program goes on with its defaults.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>Tu configuración la hizo una versión más reciente del programa. El programa sigue con sus valores predeterminados.</translation>
    </message>
    <message>
        <source>Your settings were made by a newer version of the program. They were kept as {name}; the defaults are used now.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>Tu configuración la hizo una versión más reciente del programa. Se conservó como {name}; ahora se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>Zoom back to the usual text size</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Volver al tamaño normal del texto</translation>
    </message>
    <message>
        <source>Zoom in (larger text)</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Acercar (texto más grande)</translation>
    </message>
    <message>
        <source>Zoom out (smaller text)</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Alejar (texto más pequeño)</translation>
    </message>
    <message numerus="yes">
        <source>[{n} more characters: export the run to read them.]</source>
        <extracomment>canal_desktop/ui/prompt_tests/result_sheet.py</extracomment>
        <translation>
            <numerusform>[{n} carácter más: exporta la ejecución para leerlo.]</numerusform>
            <numerusform>[{n} caracteres más: exporta la ejecución para leerlos.]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[{n} more letters are sent; they are not shown here.]</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>
            <numerusform>[Se envía {n} letra más; no se muestra aquí.]</numerusform>
            <numerusform>[Se envían {n} letras más; no se muestran aquí.]</numerusform>
        </translation>
    </message>
    <message>
        <source>a colon is missing here</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>aquí faltan dos puntos</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing here</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>aquí falta una coma o un corchete o llave de cierre</translation>
    </message>
    <message>
        <source>a file</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>un archivo</translation>
    </message>
    <message>
        <source>a guess from its name</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>deducido de su nombre</translation>
    </message>
    <message>
        <source>a name in double quotes is expected here</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>aquí se espera un nombre entre comillas dobles</translation>
    </message>
    <message>
        <source>a picture</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a prompt test, of {name}</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>una prueba de prompts, de {name}</translation>
    </message>
    <message>
        <source>a recording, written down by {name}</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>una grabación, transcrita por {name}</translation>
    </message>
    <message>
        <source>a server</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>un servidor</translation>
    </message>
    <message>
        <source>a title for a conversation, of {name}</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>un título para una conversación, de {name}</translation>
    </message>
    <message>
        <source>a tool</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>una herramienta</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>aquí se espera un valor</translation>
    </message>
    <message>
        <source>about {cost} or more</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>unos {cost} o más</translation>
    </message>
    <message>
        <source>about {count} out</source>
        <extracomment>canal_desktop/ui/side_by_side/live_figures.py</extracomment>
        <translation>unos {count} de salida</translation>
    </message>
    <message>
        <source>about {figures}</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>unos {figures}</translation>
    </message>
    <message numerus="yes">
        <source>about {n} found</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>
            <numerusform>alrededor de {n} encontrado</numerusform>
            <numerusform>unos {n} encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>
            <numerusform>alrededor de {n} token</numerusform>
            <numerusform>unos {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>about {price} to send</source>
        <extracomment>canal_desktop/ui/context_bar.py</extracomment>
        <translation>enviar cuesta unos {price}</translation>
    </message>
    <message>
        <source>about {speed}/s</source>
        <extracomment>canal_desktop/ui/side_by_side/live_figures.py</extracomment>
        <translation>unos {speed}/s</translation>
    </message>
    <message>
        <source>accessibility screen reader voice announce</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>accesibilidad lector de pantalla voz anunciar</translation>
    </message>
    <message>
        <source>accessibility vision readable</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>accesibilidad visión legible contraste</translation>
    </message>
    <message>
        <source>added: {text}</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>añadido: {text}</translation>
    </message>
    <message>
        <source>added: {text}.</source>
        <extracomment>canal_desktop/domain/word_diff.py</extracomment>
        <translation>añadido: {text}.</translation>
    </message>
    <message numerus="yes">
        <source>all {n} pages as pictures</source>
        <extracomment>canal_desktop/ui/attachments/part_maker.py</extracomment>
        <translation>
            <numerusform>la página como imagen</numerusform>
            <numerusform>las {n} páginas como imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>an answer of {name}</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>una respuesta de {name}</translation>
    </message>
    <message>
        <source>and another</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>y otro más</translation>
    </message>
    <message>
        <source>and may hold a list</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>y puede contener una lista</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>canal_desktop/app/edited_body.py canal_desktop/ui/composer/waiting_lines.py</extracomment>
        <translation>
            <numerusform>y {n} más</numerusform>
            <numerusform>y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>animation accessibility scrolling</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>animación accesibilidad desplazamiento</translation>
    </message>
    <message>
        <source>another address</source>
        <extracomment>canal_desktop/providers/failures.py</extracomment>
        <translation>otra dirección</translation>
    </message>
    <message>
        <source>another answer</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>otra respuesta</translation>
    </message>
    <message>
        <source>another question</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>otra pregunta</translation>
    </message>
    <message numerus="yes">
        <source>answers of up to {n} tokens</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>
            <numerusform>respuestas de hasta {n} token</numerusform>
            <numerusform>respuestas de hasta {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>any letter after a click</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>una letra cualquiera tras un clic</translation>
    </message>
    <message>
        <source>as it is written</source>
        <extracomment>canal_desktop/ui/attachments/part_maker.py</extracomment>
        <translation>tal como está escrito</translation>
    </message>
    <message>
        <source>ask this model from now on</source>
        <extracomment>canal_desktop/ui/composer_desk.py</extracomment>
        <translation>preguntar a este modelo desde ahora</translation>
    </message>
    <message>
        <source>at work…</source>
        <extracomment>canal_desktop/ui/folder_desk.py</extracomment>
        <translation>trabajando…</translation>
    </message>
    <message>
        <source>auto, none, required, or the name of the tool that must be called.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>auto, none, required o el nombre de la herramienta que se debe llamar.</translation>
    </message>
    <message>
        <source>autostart boot login launch begin automatically startup</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>inicio automático arranque sesión abrir empezar autostart</translation>
    </message>
    <message>
        <source>bad address</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>dirección no válida</translation>
    </message>
    <message>
        <source>begins a new line</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>empieza una línea nueva</translation>
    </message>
    <message>
        <source>being answered</source>
        <extracomment>canal_desktop/ui/sidebar/list_row.py</extracomment>
        <translation>se está respondiendo</translation>
    </message>
    <message>
        <source>blank space</source>
        <extracomment>canal_desktop/domain/word_diff.py canal_desktop/ui/diff_view.py</extracomment>
        <translation>espacio en blanco</translation>
    </message>
    <message>
        <source>branch level {level}</source>
        <extracomment>canal_desktop/ui/branch_map.py</extracomment>
        <translation>nivel de rama {level}</translation>
    </message>
    <message>
        <source>broke off</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>se cortó</translation>
    </message>
    <message>
        <source>bypass exception no_proxy direct</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>excepción omitir evitar no_proxy directo</translation>
    </message>
    <message>
        <source>ca authority tls ssl https pem root trust</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>ca autoridad tls ssl https pem raíz confianza</translation>
    </message>
    <message>
        <source>calls {tool}</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>llama a {tool}</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>certificado no fiable</translation>
    </message>
    <message>
        <source>changes changelog release notes version update</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>cambios novedades historial notas versión actualización changelog</translation>
    </message>
    <message>
        <source>characters</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>checkup</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>diagnóstico</translation>
    </message>
    <message>
        <source>checkup: connection</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>diagnóstico: conexión</translation>
    </message>
    <message>
        <source>checkup: name</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>diagnóstico: nombre</translation>
    </message>
    <message>
        <source>checkup: proxy</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>diagnóstico: proxy</translation>
    </message>
    <message>
        <source>checkup: secure connection</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>diagnóstico: conexión segura</translation>
    </message>
    <message>
        <source>clipboard attachment insert</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>portapapeles adjunto insertar</translation>
    </message>
    <message>
        <source>clipboard selection launcher hotkey</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>portapapeles selección lanzador atajo</translation>
    </message>
    <message>
        <source>close minimise background systray hide</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>cerrar minimizar segundo plano bandeja ocultar</translation>
    </message>
    <message>
        <source>column line length margin</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>columna línea longitud margen</translation>
    </message>
    <message>
        <source>comment</source>
        <extracomment>canal_desktop/app/wire_events.py</extracomment>
        <translation>comentario</translation>
    </message>
    <message numerus="yes">
        <source>context of {n} tokens</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>
            <numerusform>contexto de {n} token</numerusform>
            <numerusform>contexto de {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>conversation</source>
        <extracomment>canal_desktop/ui/palette.py</extracomment>
        <translation>conversación</translation>
    </message>
    <message>
        <source>conversations</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>conversaciones</translation>
    </message>
    <message>
        <source>cost not known</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>coste desconocido</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <extracomment>canal_desktop/ui/money_desk.py canal_desktop/ui/money_words.py</extracomment>
        <translation>coste desconocido</translation>
    </message>
    <message>
        <source>curl commands, Python and JavaScript or TypeScript that call chat.completions.create, requests, httpx, fetch or axios, and the JSON body of a request</source>
        <extracomment>canal_desktop/programs/read_program.py</extracomment>
        <translation>comandos curl, Python y JavaScript o TypeScript que llaman a chat.completions.create, requests, httpx, fetch o axios, y el cuerpo JSON de una solicitud</translation>
    </message>
    <message>
        <source>current</source>
        <extracomment>canal_desktop/ui/widgets/choice_popup.py</extracomment>
        <translation>actual</translation>
    </message>
    <message>
        <source>directory path size disk space storage files library</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>directorio ruta tamaño disco espacio almacenamiento archivos biblioteca</translation>
    </message>
    <message>
        <source>disabled</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>does not reason first</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>no razona antes</translation>
    </message>
    <message>
        <source>embedded picture</source>
        <extracomment>canal_desktop/markup/references.py</extracomment>
        <translation>imagen incrustada</translation>
    </message>
    <message>
        <source>embedded picture, {kind}</source>
        <extracomment>canal_desktop/markup/references.py</extracomment>
        <translation>imagen incrustada, {kind}</translation>
    </message>
    <message>
        <source>embeddings, which are numbers for a search</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>embeddings, que son números para una búsqueda</translation>
    </message>
    <message>
        <source>end</source>
        <extracomment>canal_desktop/app/wire_events.py</extracomment>
        <translation>fin</translation>
    </message>
    <message>
        <source>enter return keyboard newline submit</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>intro retorno teclado línea nueva enviar enter</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py canal_desktop/ui/mcp/mcp_words.py canal_desktop/ui/sidebar/list_row.py</extracomment>
        <translation>falló</translation>
    </message>
    <message>
        <source>favourite</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>favorito</translation>
    </message>
    <message>
        <source>files without words</source>
        <extracomment>canal_desktop/ui/composer/waiting_lines.py</extracomment>
        <translation>archivos sin palabras</translation>
    </message>
    <message>
        <source>finds any command</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>encuentra cualquier comando</translation>
    </message>
    <message>
        <source>first frame of an animation</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>primer fotograma de una animación</translation>
    </message>
    <message>
        <source>first token after {milliseconds} ms</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>primer token tras {milliseconds} ms</translation>
    </message>
    <message>
        <source>first token after {seconds} s</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>primer token tras {seconds} s</translation>
    </message>
    <message>
        <source>for conversations</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>para conversaciones</translation>
    </message>
    <message>
        <source>for embeddings, which are numbers for a search</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>para embeddings, que son números para una búsqueda</translation>
    </message>
    <message>
        <source>for making pictures</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>para crear imágenes</translation>
    </message>
    <message>
        <source>for making speech</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>para generar voz</translation>
    </message>
    <message>
        <source>for new conversations</source>
        <extracomment>canal_desktop/ui/model_delegate.py canal_desktop/ui/model_rows.py</extracomment>
        <translation>para conversaciones nuevas</translation>
    </message>
    <message>
        <source>for something else than conversations</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>para algo distinto de conversaciones</translation>
    </message>
    <message>
        <source>for writing down speech</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>para transcribir voz</translation>
    </message>
    <message>
        <source>fork from the message</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>bifurca desde el mensaje</translation>
    </message>
    <message>
        <source>four hexadecimal digits are expected behind \u</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>se esperan cuatro dígitos hexadecimales tras \u</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>gratis</translation>
    </message>
    <message>
        <source>from a public list, may differ</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>de una lista pública, puede variar</translation>
    </message>
    <message>
        <source>from the environment, in memory until you quit</source>
        <extracomment>canal_desktop/app/secret_places.py</extracomment>
        <translation>del entorno, en memoria hasta que salgas</translation>
    </message>
    <message>
        <source>from the server</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>del servidor</translation>
    </message>
    <message>
        <source>global hotkey shortcut spotlight launcher</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>atajo global tecla lanzador spotlight</translation>
    </message>
    <message>
        <source>goes today</source>
        <extracomment>canal_desktop/ui/sidebar/list_row.py</extracomment>
        <translation>se elimina hoy</translation>
    </message>
    <message>
        <source>has:code, has:image, has:file, has:audio or has:link</source>
        <extracomment>canal_desktop/domain/search.py</extracomment>
        <translation>has:code, has:image, has:file, has:audio o has:link</translation>
    </message>
    <message>
        <source>heading</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>encabezado</translation>
    </message>
    <message>
        <source>history log wire record</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>historial registro red grabar</translation>
    </message>
    <message>
        <source>image photo size resize attachment</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>imagen foto tamaño reducir adjunto</translation>
    </message>
    <message>
        <source>in memory, until you quit</source>
        <extracomment>canal_desktop/app/secret_places.py</extracomment>
        <translation>en memoria, hasta que salgas</translation>
    </message>
    <message>
        <source>in use</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>en uso</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>en {folder}</translation>
    </message>
    <message>
        <source>inside quotes, a backslash is written twice</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>entre comillas, la barra invertida se escribe doble</translation>
    </message>
    <message>
        <source>inside quotes, a line break is written as \n and a tab as \t</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>entre comillas, un salto de línea se escribe \n y un tabulador \t</translation>
    </message>
    <message>
        <source>is:pinned, is:archived or is:trash</source>
        <extracomment>canal_desktop/domain/search.py</extracomment>
        <translation>is:pinned, is:archived o is:trash</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>supera los {size} MB</translation>
    </message>
    <message>
        <source>it turned out</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>se comprobó</translation>
    </message>
    <message>
        <source>judging {cost}</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>juzgar cuesta {cost}</translation>
    </message>
    <message>
        <source>key password keyring token forget mcp credentials</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>clave contraseña llavero token olvidar mcp credenciales</translation>
    </message>
    <message>
        <source>keys hotkey binding keymap</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>teclas atajo asignación teclado</translation>
    </message>
    <message>
        <source>layout cyrillic greek arabic hebrew keyboard physical</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>distribución cirílico griego árabe hebreo teclado físico</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>canal_desktop/ui/context_rows.py</extracomment>
        <translation>excluido</translation>
    </message>
    <message>
        <source>license open source lgpl mit third party packages</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>licencia código abierto lgpl mit terceros paquetes</translation>
    </message>
    <message>
        <source>list of models</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>lista de modelos</translation>
    </message>
    <message>
        <source>load migrate chatgpt claude move</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>cargar migrar chatgpt claude trasladar</translation>
    </message>
    <message>
        <source>log history network traffic</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>registro historial red tráfico</translation>
    </message>
    <message>
        <source>log history requests traffic</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>registro historial solicitudes tráfico</translation>
    </message>
    <message>
        <source>made smaller from {width} × {height}</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>reducida desde {width} × {height}</translation>
    </message>
    <message>
        <source>making pictures</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>creación de imágenes</translation>
    </message>
    <message>
        <source>making speech</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>generación de voz</translation>
    </message>
    <message>
        <source>median {seconds} s</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>mediana {seconds} s</translation>
    </message>
    <message>
        <source>microphone speech recognition transcribe</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>micrófono reconocimiento de voz transcribir</translation>
    </message>
    <message>
        <source>microphone speech recognition transcribe whisper stt</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>micrófono reconocimiento de voz transcribir whisper stt</translation>
    </message>
    <message>
        <source>model</source>
        <extracomment>canal_desktop/ui/palette.py</extracomment>
        <translation>modelo</translation>
    </message>
    <message>
        <source>name not found</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>nombre no encontrado</translation>
    </message>
    <message>
        <source>name rename summary</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>nombre renombrar resumen</translation>
    </message>
    <message>
        <source>name rename summary automatic</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>nombre renombrar resumen automático</translation>
    </message>
    <message>
        <source>new answer</source>
        <extracomment>canal_desktop/ui/sidebar/list_row.py</extracomment>
        <translation>respuesta nueva</translation>
    </message>
    <message>
        <source>no JSON</source>
        <extracomment>canal_desktop/app/wire_events.py</extracomment>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>no checks</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>sin comprobaciones</translation>
    </message>
    <message>
        <source>no data</source>
        <extracomment>canal_desktop/app/wire_events.py</extracomment>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>no model chosen</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>ningún modelo elegido</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>sin conexión segura</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>canal_desktop/domain/parameter_text.py canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>not in the list</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>no está en la lista</translation>
    </message>
    <message>
        <source>not known: nobody says what these models cost</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>desconocido: nadie dice cuánto cuestan estos modelos</translation>
    </message>
    <message>
        <source>not on offer now</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>ahora no se ofrece</translation>
    </message>
    <message>
        <source>not over yet</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>aún en curso</translation>
    </message>
    <message>
        <source>not run</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_model.py canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>sin ejecutar</translation>
    </message>
    <message>
        <source>not there now: {tools}</source>
        <extracomment>canal_desktop/ui/tools/chip.py</extracomment>
        <translation>ahora no están: {tools}</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>canal_desktop/ui/folder_desk.py</extracomment>
        <translation>aún no</translation>
    </message>
    <message>
        <source>notes obsidian text files</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>notas obsidian archivos de texto</translation>
    </message>
    <message>
        <source>notify alert bubble message desktop done</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>avisar alerta globo mensaje escritorio listo</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>apagado</translation>
    </message>
    <message>
        <source>offline internet network airplane</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>sin conexión internet red avión offline</translation>
    </message>
    <message>
        <source>ok</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>bien</translation>
    </message>
    <message>
        <source>on offer: none</source>
        <extracomment>canal_desktop/ui/tools/chip.py</extracomment>
        <translation>ofrecidas: ninguna</translation>
    </message>
    <message>
        <source>on offer: {tools}</source>
        <extracomment>canal_desktop/ui/tools/chip.py</extracomment>
        <translation>ofrecidas: {tools}</translation>
    </message>
    <message>
        <source>on the branch on the screen</source>
        <extracomment>canal_desktop/ui/branch_map.py</extracomment>
        <translation>en la rama en pantalla</translation>
    </message>
    <message>
        <source>one file</source>
        <extracomment>canal_desktop/documents/archives.py</extracomment>
        <translation>un archivo</translation>
    </message>
    <message>
        <source>pages {pages} of {count}</source>
        <extracomment>canal_desktop/ui/attachments/part_maker.py</extracomment>
        <translation>páginas {pages} de {count}</translation>
    </message>
    <message>
        <source>pages {pages} of {count} as pictures</source>
        <extracomment>canal_desktop/ui/attachments/part_maker.py</extracomment>
        <translation>páginas {pages} de {count} como imágenes</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>superado</translation>
    </message>
    <message>
        <source>passphrase password screen lock protect hide secure encryption unlock</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>frase contraseña clave pantalla bloquear proteger ocultar seguridad cifrado desbloquear</translation>
    </message>
    <message>
        <source>pasted text {number}.txt</source>
        <extracomment>canal_desktop/ui/composer/pasting.py</extracomment>
        <translation>texto pegado {number}.txt</translation>
    </message>
    <message>
        <source>picture without an address</source>
        <extracomment>canal_desktop/markup/references.py</extracomment>
        <translation>imagen sin dirección</translation>
    </message>
    <message>
        <source>picture: {address}</source>
        <extracomment>canal_desktop/markup/references.py</extracomment>
        <translation>imagen: {address}</translation>
    </message>
    <message>
        <source>pictures of {name}</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>imágenes de {name}</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>canal_desktop/ui/context_rows.py</extracomment>
        <translation>fijado</translation>
    </message>
    <message>
        <source>press Edit below your message</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>pulsa Editar debajo de tu mensaje</translation>
    </message>
    <message>
        <source>press Regenerate below it</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>pulsa Regenerar debajo de ella</translation>
    </message>
    <message>
        <source>prompt</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>prompt</translation>
    </message>
    <message>
        <source>proxy failed</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>falló el proxy</translation>
    </message>
    <message>
        <source>read as {encoding}</source>
        <extracomment>canal_desktop/documents/decoding.py</extracomment>
        <translation>leído como {encoding}</translation>
    </message>
    <message>
        <source>read as {encoding}, some letters are unknown</source>
        <extracomment>canal_desktop/documents/decoding.py</extracomment>
        <translation>leído como {encoding}, algunas letras son desconocidas</translation>
    </message>
    <message>
        <source>reasons before it answers</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>razona antes de responder</translation>
    </message>
    <message>
        <source>refused by the host</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>rechazado por el host</translation>
    </message>
    <message>
        <source>refused {day}</source>
        <extracomment>canal_desktop/ui/model_delegate.py</extracomment>
        <translation>rechazado {day}</translation>
    </message>
    <message>
        <source>refused: offline</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>rechazado: sin conexión</translation>
    </message>
    <message>
        <source>removed: {text}</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>eliminado: {text}</translation>
    </message>
    <message>
        <source>removed: {text}.</source>
        <extracomment>canal_desktop/domain/word_diff.py</extracomment>
        <translation>eliminado: {text}.</translation>
    </message>
    <message>
        <source>reset restore default factory everything</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>restablecer restaurar predeterminado fábrica todo</translation>
    </message>
    <message>
        <source>restore copy save recover</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>restaurar copia guardar recuperar respaldo</translation>
    </message>
    <message>
        <source>role:user, role:assistant, role:system or role:tool</source>
        <extracomment>canal_desktop/domain/search.py</extracomment>
        <translation>role:user, role:assistant, role:system o role:tool</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>s</translation>
    </message>
    <message>
        <source>save markdown json html pdf archive</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>guardar markdown json html pdf archivo</translation>
    </message>
    <message>
        <source>sends</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>envía</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>canal_desktop/ui/context_rows.py</extracomment>
        <translation>enviado</translation>
    </message>
    <message>
        <source>server key base url account connect api model parameters proxy certificate add edit remove</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>servidor clave url base cuenta conectar api modelo parámetros proxy certificado añadir editar quitar</translation>
    </message>
    <message>
        <source>something else than conversations</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>otra cosa que conversaciones</translation>
    </message>
    <message>
        <source>spacing compact comfortable room size</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>espaciado compacto cómodo espacio tamaño</translation>
    </message>
    <message>
        <source>speech of {name}</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>voz de {name}</translation>
    </message>
    <message>
        <source>speech reading aloud audio rate</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>voz lectura en voz alta audio velocidad</translation>
    </message>
    <message>
        <source>speech reading aloud audio tts sound</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>voz lectura en voz alta audio tts sonido</translation>
    </message>
    <message>
        <source>speech voice audio tts sound</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>habla voz audio tts sonido</translation>
    </message>
    <message>
        <source>spell check dictionary typo underline</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>ortografía revisión diccionario errata subrayar</translation>
    </message>
    <message>
        <source>spell check language words</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>ortografía revisión idioma palabras</translation>
    </message>
    <message>
        <source>starting</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>iniciándose</translation>
    </message>
    <message>
        <source>startup launch begin passphrase</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>inicio arranque comienzo contraseña</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>detenido</translation>
    </message>
    <message>
        <source>stops the answer</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>detiene la respuesta</translation>
    </message>
    <message>
        <source>suspend sleep screen saver session passphrase</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>suspender reposo salvapantallas sesión contraseña</translation>
    </message>
    <message>
        <source>synchronise cloud share devices</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>sincronizar nube compartir dispositivos</translation>
    </message>
    <message>
        <source>systray status area panel indicator menu bar</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>bandeja estado área panel indicador barra de menús</translation>
    </message>
    <message>
        <source>takes no pictures</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>no admite imágenes</translation>
    </message>
    <message>
        <source>takes pictures</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>admite imágenes</translation>
    </message>
    <message>
        <source>telemetry tracking data update server privacy</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>telemetría rastreo datos actualización servidor privacidad</translation>
    </message>
    <message>
        <source>test diagnose doctor problem error dns tls</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>prueba diagnosticar problema error dns tls</translation>
    </message>
    <message>
        <source>the end</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>el final</translation>
    </message>
    <message>
        <source>the first {count} of {whole} letters</source>
        <extracomment>canal_desktop/documents/reading.py</extracomment>
        <translation>las primeras {count} de {whole} letras</translation>
    </message>
    <message>
        <source>the first {count} of {whole} pages were read</source>
        <extracomment>canal_desktop/documents/reading.py</extracomment>
        <translation>se leyeron las primeras {count} de {whole} páginas</translation>
    </message>
    <message>
        <source>the macOS Keychain</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>el Llavero de macOS</translation>
    </message>
    <message>
        <source>the model in use</source>
        <extracomment>canal_desktop/ui/composer_desk.py</extracomment>
        <translation>el modelo en uso</translation>
    </message>
    <message numerus="yes">
        <source>the names of {n} files in it, not what is in them</source>
        <extracomment>canal_desktop/documents/archives.py</extracomment>
        <translation>
            <numerusform>el nombre de {n} archivo que contiene, no su contenido</numerusform>
            <numerusform>los nombres de {n} archivos que contiene, no su contenido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the names of {n} files in it, not what is in them; there are more</source>
        <extracomment>canal_desktop/documents/archives.py</extracomment>
        <translation>
            <numerusform>el nombre de {n} archivo que contiene, no su contenido; hay más</numerusform>
            <numerusform>los nombres de {n} archivos que contiene, no su contenido; hay más</numerusform>
        </translation>
    </message>
    <message>
        <source>the profile's</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>el del perfil</translation>
    </message>
    <message>
        <source>the system keyring (Secret Service)</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>el llavero del sistema (Secret Service)</translation>
    </message>
    <message>
        <source>the system keyring (libsecret)</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>el llavero del sistema (libsecret)</translation>
    </message>
    <message>
        <source>the text that begins here has no closing quote</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>el texto que empieza aquí no tiene comilla de cierre</translation>
    </message>
    <message>
        <source>theme color highlight tint</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>tema color resalte tono</translation>
    </message>
    <message>
        <source>theme mode night colour color scheme</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>tema modo noche color esquema oscuro claro</translation>
    </message>
    <message>
        <source>there is a comma too many here</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>aquí sobra una coma</translation>
    </message>
    <message>
        <source>there is more text after the end of the JSON</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>hay más texto tras el final del JSON</translation>
    </message>
    <message>
        <source>there is no registry here</source>
        <extracomment>canal_desktop/app/autostart.py</extracomment>
        <translation>aquí no hay registro</translation>
    </message>
    <message>
        <source>timeout minutes idle automatic passphrase</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>tiempo minutos inactividad automático contraseña</translation>
    </message>
    <message>
        <source>timeout seconds wait idle</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>tiempo de espera segundos esperar inactivo timeout</translation>
    </message>
    <message>
        <source>to keep a thought</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>conservar una idea</translation>
    </message>
    <message>
        <source>tokens</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>tokens</translation>
    </message>
    <message>
        <source>translation locale interface english german french spanish</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>traducción localización interfaz inglés alemán francés español</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>escrita a mano</translation>
    </message>
    <message>
        <source>typeface letters family</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>tipografía letras familia</translation>
    </message>
    <message>
        <source>typeface letters family monospace</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>tipografía letras familia monoespaciada</translation>
    </message>
    <message>
        <source>typeface letters family serif</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>tipografía letras familia serifa</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>update upgrade new version release download automatic rollback</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>actualizar actualización nueva versión descargar automático volver</translation>
    </message>
    <message>
        <source>user name password authentication credentials</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>usuario nombre contraseña autenticación credenciales</translation>
    </message>
    <message>
        <source>uses no tools</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>no usa herramientas</translation>
    </message>
    <message>
        <source>uses tools</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>usa herramientas</translation>
    </message>
    <message>
        <source>version qt program news changes changelog</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>versión qt programa novedades cambios changelog</translation>
    </message>
    <message>
        <source>was refused</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>se rechazó</translation>
    </message>
    <message>
        <source>was there already</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>ya estaba</translation>
    </message>
    <message>
        <source>with a point below</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>con un punto debajo</translation>
    </message>
    <message>
        <source>with the headers {names} (values hidden)</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>con los encabezados {names} (valores ocultos)</translation>
    </message>
    <message>
        <source>with the variables {names} (values hidden)</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>con las variables {names} (valores ocultos)</translation>
    </message>
    <message>
        <source>worse than in the run before</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>peor que en la ejecución anterior</translation>
    </message>
    <message>
        <source>writing down speech</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>transcripción de voz</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>tuyo</translation>
    </message>
    <message>
        <source>zoom scale larger smaller font accessibility</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>zoom escala más grande más pequeño fuente accesibilidad</translation>
    </message>
    <message>
        <source>{action}: all selected conversations</source>
        <extracomment>canal_desktop/ui/sidebar/batch_bar.py</extracomment>
        <translation>{action}: todas las conversaciones seleccionadas</translation>
    </message>
    <message>
        <source>{answer} has ended.</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>{answer} ha terminado.</translation>
    </message>
    <message>
        <source>{branch_map_keys} shows a map of all branches; {compare_keys} compares versions word by word.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>{branch_map_keys} muestra un mapa de todas las ramas; {compare_keys} compara versiones palabra por palabra.</translation>
    </message>
    <message>
        <source>{case}, {model}: not run</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>{case}, {model}: sin ejecutar</translation>
    </message>
    <message>
        <source>{check}: {reason}</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>{check}: {reason}</translation>
    </message>
    <message>
        <source>{choice}: they stay in the conversation, and it can be undone.</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>{choice}: siguen en la conversación y se puede deshacer.</translation>
    </message>
    <message>
        <source>{command} could not be started: {reason}.</source>
        <extracomment>canal_desktop/mcp_client/server_process.py</extracomment>
        <translation>No se pudo iniciar {command}: {reason}.</translation>
    </message>
    <message>
        <source>{comparison} “{text}”</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>{comparison} «{text}»</translation>
    </message>
    <message>
        <source>{comparison}, ignoring case</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>{comparison}, sin distinguir mayúsculas</translation>
    </message>
    <message>
        <source>{comparison}, ignoring case, ignoring spaces</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>{comparison}, sin distinguir mayúsculas ni espacios</translation>
    </message>
    <message>
        <source>{comparison}, ignoring spaces</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>{comparison}, sin tener en cuenta espacios</translation>
    </message>
    <message>
        <source>{computer} (this computer)</source>
        <extracomment>canal_desktop/ui/folder_desk.py</extracomment>
        <translation>{computer} (este equipo)</translation>
    </message>
    <message>
        <source>{contents}; no key.</source>
        <extracomment>canal_desktop/programs/write_program.py</extracomment>
        <translation>{contents}; sin clave.</translation>
    </message>
    <message>
        <source>{context_keys} shows what is sent with the next message; leave messages out to make it cheaper.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>{context_keys} muestra lo que se envía con el próximo mensaje; excluye mensajes para abaratarlo.</translation>
    </message>
    <message>
        <source>{cost} or more</source>
        <extracomment>canal_desktop/ui/money_desk.py canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>{cost} o más</translation>
    </message>
    <message>
        <source>{counts}, {added} of them from the backup of {day}</source>
        <extracomment>canal_desktop/storage/salvage.py</extracomment>
        <translation>{counts}, {added} de ellos de la copia de seguridad del {day}</translation>
    </message>
    <message>
        <source>{counts}; how many there were before cannot be told</source>
        <extracomment>canal_desktop/storage/salvage.py</extracomment>
        <translation>{counts}; no se puede saber cuántos había antes</translation>
    </message>
    <message>
        <source>{count} in</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>{count} de entrada</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>{count} en total</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>{count} ms</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {n} tools</source>
        <extracomment>canal_desktop/ui/tools/chip.py</extracomment>
        <translation>
            <numerusform>{count} de {n} herramienta</numerusform>
            <numerusform>{count} de {n} herramientas</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} out</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>{count} de salida</translation>
    </message>
    <message>
        <source>{count} s</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <extracomment>canal_desktop/ui/money_words.py canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>{count} tokens</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{description}

Models call it {tool}. Its arguments:
{schema}</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>{description}

Los modelos la llaman {tool}. Sus argumentos:
{schema}</translation>
    </message>
    <message>
        <source>{device} uses a newer version of Canal Desktop. Update this one to read what it writes.</source>
        <extracomment>canal_desktop/app/sync_exchange.py</extracomment>
        <translation>{device} usa una versión más reciente de Canal Desktop. Actualiza esta para leer lo que escribe.</translation>
    </message>
    <message>
        <source>{doing} {seconds} s</source>
        <extracomment>canal_desktop/ui/status_text.py</extracomment>
        <translation>{doing} {seconds} s</translation>
    </message>
    <message>
        <source>{error} Edit the server to enter the value of {name} again.</source>
        <extracomment>canal_desktop/app/mcp_values.py</extracomment>
        <translation>{error} Edita el servidor para introducir de nuevo el valor de {name}.</translation>
    </message>
    <message>
        <source>{error} Enter the key again under Profiles to go on.</source>
        <extracomment>canal_desktop/app/profile_keys.py</extracomment>
        <translation>{error} Introduce de nuevo la clave en Perfiles para seguir.</translation>
    </message>
    <message>
        <source>{error} Enter the proxy's name and password again in Settings, Network.</source>
        <extracomment>canal_desktop/network/proxy_logins.py</extracomment>
        <translation>{error} Introduce de nuevo el nombre y la contraseña del proxy en Configuración, Red.</translation>
    </message>
    <message>
        <source>{error} Enter the proxy's name and password again under “Proxy and certificates” of the profile {profile}.</source>
        <extracomment>canal_desktop/network/proxy_logins.py</extracomment>
        <translation>{error} Introduce de nuevo el nombre y la contraseña del proxy en «Proxy y certificados» del perfil {profile}.</translation>
    </message>
    <message>
        <source>{error} Name and password are kept until you quit.</source>
        <extracomment>canal_desktop/app/proxy_login.py</extracomment>
        <translation>{error} El nombre y la contraseña se conservan hasta que salgas.</translation>
    </message>
    <message>
        <source>{error} The key is kept until you quit.</source>
        <extracomment>canal_desktop/app/profiles.py</extracomment>
        <translation>{error} La clave se conserva hasta que salgas.</translation>
    </message>
    <message>
        <source>{error} The values of variables and headers are kept until the program ends.</source>
        <extracomment>canal_desktop/app/mcp_values.py</extracomment>
        <translation>{error} Los valores de variables y encabezados se conservan hasta que termine el programa.</translation>
    </message>
    <message>
        <source>{error} Unlock the keyring and try again.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>{error} Desbloquea el llavero e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>{excess}: the model takes {window}, with {kept} kept free for the answer, so that {room} are left for questions.</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>{excess}: el modelo admite {window}, con {kept} reservados para la respuesta, de modo que quedan {room} para las preguntas.</translation>
    </message>
    <message>
        <source>{excess}: the model takes {window}.</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>{excess}: el modelo admite {window}.</translation>
    </message>
    <message>
        <source>{facts} ({source}).</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{facts} ({source}).</translation>
    </message>
    <message>
        <source>{facts}.</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>{facts}.</translation>
    </message>
    <message>
        <source>{field} is left out.</source>
        <extracomment>canal_desktop/programs/read_python.py</extracomment>
        <translation>Se omite {field}.</translation>
    </message>
    <message>
        <source>{field} is left out: what “{name}” is, is not in the code.</source>
        <extracomment>canal_desktop/programs/read_request.py</extracomment>
        <translation>Se omite {field}: el código no dice qué es «{name}».</translation>
    </message>
    <message>
        <source>{field} was taken out</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>se quitó {field}</translation>
    </message>
    <message>
        <source>{field}: {former_count} → {count} entries</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>{field}: {former_count} → {count} entradas</translation>
    </message>
    <message>
        <source>{field}: {json} was added</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>{field}: se añadió {json}</translation>
    </message>
    <message>
        <source>{figures} (estimated: the server counted nothing)</source>
        <extracomment>canal_desktop/ui/prompt_tests/result_sheet.py</extracomment>
        <translation>{figures} (estimado: el servidor no contó nada)</translation>
    </message>
    <message>
        <source>{files} cannot be sent.</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>No se puede enviar {files}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>No se puede leer {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>No se pudo leer {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}.</source>
        <extracomment>canal_desktop/ui/widgets/file_saver.py</extracomment>
        <translation>No se pudo guardar {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>No se pudo escribir {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} is attached.</source>
        <extracomment>canal_desktop/ui/attachments/bar.py</extracomment>
        <translation>{file} está adjunto.</translation>
    </message>
    <message>
        <source>{file} is being read.</source>
        <extracomment>canal_desktop/ui/attachments/bar.py</extracomment>
        <translation>Se está leyendo {file}.</translation>
    </message>
    <message>
        <source>{file} is no sound file that is known here. MP3, WAV, M4A, OGG, FLAC and WebM are.</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>{file} no es un archivo de sonido conocido aquí. Lo son MP3, WAV, M4A, OGG, FLAC y WebM.</translation>
    </message>
    <message>
        <source>{file} would be merged into the library. Nothing that is there is replaced.</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>{file} se combinaría con la biblioteca. No se reemplaza nada de lo que hay.</translation>
    </message>
    <message>
        <source>{file}: {format}.</source>
        <extracomment>canal_desktop/ui/import_desk.py</extracomment>
        <translation>{file}: {format}.</translation>
    </message>
    <message>
        <source>{filter} is not understood and is looked for as words. Try {examples}.</source>
        <extracomment>canal_desktop/domain/search.py</extracomment>
        <translation>{filter} no se entiende y se busca como palabras. Prueba {examples}.</translation>
    </message>
    <message>
        <source>{filter}: off</source>
        <extracomment>canal_desktop/ui/model_chips.py</extracomment>
        <translation>{filter}: desactivado</translation>
    </message>
    <message>
        <source>{filter}: on</source>
        <extracomment>canal_desktop/ui/model_chips.py</extracomment>
        <translation>{filter}: activado</translation>
    </message>
    <message>
        <source>{filter}: with {dates}</source>
        <extracomment>canal_desktop/domain/search.py</extracomment>
        <translation>{filter}: con {dates}</translation>
    </message>
    <message>
        <source>{find_keys} finds in the conversation on the screen.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>{find_keys} busca en la conversación que está en pantalla.</translation>
    </message>
    <message>
        <source>{former} was renamed to {title}.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>{former} ahora se llama {title}.</translation>
    </message>
    <message numerus="yes">
        <source>{heading}: {n} more</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>
            <numerusform>{heading}: {n} más</numerusform>
            <numerusform>{heading}: {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} answered with an error ({status}).</source>
        <extracomment>canal_desktop/mcp_client/http.py</extracomment>
        <translation>{host} respondió con un error ({status}).</translation>
    </message>
    <message>
        <source>{host} answered with status {status}.</source>
        <extracomment>canal_desktop/providers/update_fetch.py</extracomment>
        <translation>{host} respondió con el estado {status}.</translation>
    </message>
    <message>
        <source>{host} answered, but not as an OpenAI-compatible API. Check the Base URL; it often ends in /v1.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} respondió, pero no como una API compatible con OpenAI. Comprueba la URL base; suele terminar en /v1.</translation>
    </message>
    <message>
        <source>{host} cannot be reached, or sent no complete picture. Try it again.</source>
        <extracomment>canal_desktop/providers/picture_fetch.py</extracomment>
        <translation>{host} no es accesible o no envió una imagen completa. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{host} cannot be reached, or the connection broke off. Try again; nothing has changed.</source>
        <extracomment>canal_desktop/providers/update_fetch.py</extracomment>
        <translation>No se puede conectar con {host}, o se cortó la conexión. Inténtalo otra vez; no ha cambiado nada.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: it sends on and on to other addresses.</source>
        <extracomment>canal_desktop/providers/picture_fetch.py</extracomment>
        <translation>{host} no es accesible: reenvía una y otra vez a otras direcciones.</translation>
    </message>
    <message>
        <source>{host} changes no pictures: it has no {path}. Choose another server or model.</source>
        <extracomment>canal_desktop/providers/image_requests.py</extracomment>
        <translation>{host} no modifica imágenes: no tiene {path}. Elige otro servidor o modelo.</translation>
    </message>
    <message>
        <source>{host} could not accept the request. Check the Base URL; it often ends in /v1.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} no pudo aceptar la solicitud. Comprueba la URL base; suele terminar en /v1.</translation>
    </message>
    <message>
        <source>{host} could not be reached. Check the address and the network.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>No se pudo acceder a {host}. Comprueba la dirección y la red.</translation>
    </message>
    <message>
        <source>{host} did not accept the API key. Check it, or make a new one in the server's console.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} no aceptó la clave de API. Compruébala o crea una nueva en la consola del servidor.</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Check your network and try again.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} no respondió a tiempo. Comprueba tu red e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Try again, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} no respondió a tiempo. Inténtalo de nuevo o elige otro modelo.</translation>
    </message>
    <message>
        <source>{host} does not answer over a secure connection. Check the port, and whether the Base URL begins rightly with https://.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} no responde por una conexión segura. Comprueba el puerto y si la URL base debe empezar por https://.</translation>
    </message>
    <message>
        <source>{host} does not know this model. Choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} no conoce este modelo. Elige otro modelo.</translation>
    </message>
    <message>
        <source>{host} does not know {model}. Choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} no conoce {model}. Elige otro modelo.</translation>
    </message>
    <message>
        <source>{host} does not let this key list its models. Change the key's rights in the console.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} no permite que esta clave vea la lista de sus modelos. Cambia los permisos de la clave en la consola.</translation>
    </message>
    <message>
        <source>{host} does not read aloud: it has no {path}. Choose another server or model.</source>
        <extracomment>canal_desktop/providers/sound_requests.py</extracomment>
        <translation>{host} no lee en voz alta: no tiene {path}. Elige otro servidor o modelo.</translation>
    </message>
    <message>
        <source>{host} does not support this kind of request. Check the Base URL; it often ends in /v1.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} no admite este tipo de solicitud. Comprueba la URL base; suele terminar en /v1.</translation>
    </message>
    <message>
        <source>{host} does not write down what is said: it has no {path}. Choose another server or model.</source>
        <extracomment>canal_desktop/providers/sound_requests.py</extracomment>
        <translation>{host} no transcribe lo que se dice: no tiene {path}. Elige otro servidor o modelo.</translation>
    </message>
    <message>
        <source>{host} gave an address that no picture is loaded from, as it is not secure (https).</source>
        <extracomment>canal_desktop/providers/image_requests.py</extracomment>
        <translation>{host} dio una dirección de la que no se carga ninguna imagen, porque no es segura (https).</translation>
    </message>
    <message>
        <source>{host} gave no picture (status {status}).</source>
        <extracomment>canal_desktop/providers/picture_fetch.py</extracomment>
        <translation>{host} no dio ninguna imagen (estado {status}).</translation>
    </message>
    <message>
        <source>{host} has no such address (404). Check the Base URL; it often ends in /v1.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} no tiene esa dirección (404). Comprueba la URL base; suele terminar en /v1.</translation>
    </message>
    <message>
        <source>{host} has no such service. Choose another server or model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} no tiene ese servicio. Elige otro servidor o modelo.</translation>
    </message>
    <message>
        <source>{host} is an address, not a name.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>{host} es una dirección, no un nombre.</translation>
    </message>
    <message>
        <source>{host} is not available right now. Try again in a while.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} no está disponible ahora. Inténtalo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>{host} is {addresses}.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>{host} es {addresses}.</translation>
    </message>
    <message>
        <source>{host} lists no models. Choose one by its name: the button is at the top right.</source>
        <extracomment>canal_desktop/app/profiles.py</extracomment>
        <translation>{host} no tiene modelos en su lista. Elige uno por su nombre: el botón está arriba a la derecha.</translation>
    </message>
    <message>
        <source>{host} makes no pictures: it has no {path}. Choose another server or model.</source>
        <extracomment>canal_desktop/providers/image_requests.py</extracomment>
        <translation>{host} no crea imágenes: no tiene {path}. Elige otro servidor o modelo.</translation>
    </message>
    <message>
        <source>{host} refused the connection. Check that the server is running and the port is right.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} rechazó la conexión. Comprueba que el servidor esté en marcha y que el puerto sea correcto.</translation>
    </message>
    <message>
        <source>{host} refused this because of its rules on content. Say it in another way, or ask for something else.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} rechazó esto por sus normas de contenido. Dilo de otra manera o pide otra cosa.</translation>
    </message>
    <message>
        <source>{host} refuses access (403). Check the token in the headers.</source>
        <extracomment>canal_desktop/mcp_client/http.py</extracomment>
        <translation>{host} deniega el acceso (403). Comprueba el token en los encabezados.</translation>
    </message>
    <message>
        <source>{host} sends elsewhere ({status}). Enter the new address if you trust it.</source>
        <extracomment>canal_desktop/mcp_client/http.py</extracomment>
        <translation>{host} reenvía a otro sitio ({status}). Introduce la dirección nueva si confías en ella.</translation>
    </message>
    <message>
        <source>{host} sends on and on to other addresses.</source>
        <extracomment>canal_desktop/providers/update_fetch.py</extracomment>
        <translation>{host} remite una y otra vez a otras direcciones.</translation>
    </message>
    <message>
        <source>{host} sends on to another address, from which no picture is loaded.</source>
        <extracomment>canal_desktop/providers/picture_fetch.py</extracomment>
        <translation>{host} reenvía a otra dirección, de la que no se carga ninguna imagen.</translation>
    </message>
    <message>
        <source>{host} sends requests on to {detail}. If you trust that address, make it the Base URL.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} reenvía las solicitudes a {detail}. Si confías en esa dirección, úsala como URL base.</translation>
    </message>
    <message>
        <source>{host} sent something that is no picture. Try again, or choose another model.</source>
        <extracomment>canal_desktop/providers/image_requests.py</extracomment>
        <translation>{host} envió algo que no es una imagen. Inténtalo de nuevo o elige otro modelo.</translation>
    </message>
    <message>
        <source>{host} sent something that is no sound. Try again, or choose another model for reading aloud.</source>
        <extracomment>canal_desktop/providers/sound_requests.py</extracomment>
        <translation>{host} envió algo que no es sonido. Inténtalo de nuevo o elige otro modelo para leer en voz alta.</translation>
    </message>
    <message>
        <source>{host} wants to know who asks (401). Enter a token as a header, such as Authorization; signing in through a browser (OAuth) is not supported.</source>
        <extracomment>canal_desktop/mcp_client/http.py</extracomment>
        <translation>{host} quiere saber quién pregunta (401). Introduce un token como encabezado, por ejemplo Authorization; no se admite iniciar sesión con un navegador (OAuth).</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of {n} conversations</source>
        <extracomment>canal_desktop/storage/salvage.py</extracomment>
        <translation>
            <numerusform>{kept} de {n} conversación</numerusform>
            <numerusform>{kept} de {n} conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of {n} messages</source>
        <extracomment>canal_desktop/storage/salvage.py</extracomment>
        <translation>
            <numerusform>{kept} de {n} mensaje</numerusform>
            <numerusform>{kept} de {n} mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} (fixed)</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py canal_desktop/ui/shortcuts/bindings.py</extracomment>
        <translation>{keys} (fijo)</translation>
    </message>
    <message>
        <source>{keys} cannot open the quick window. {reason}</source>
        <extracomment>canal_desktop/ui/quick/key_words.py</extracomment>
        <translation>{keys} no puede abrir la ventana rápida. {reason}</translation>
    </message>
    <message>
        <source>{keys} chooses among the models</source>
        <extracomment>canal_desktop/ui/help/hint_desk.py</extracomment>
        <translation>{keys} elige entre los modelos</translation>
    </message>
    <message>
        <source>{keys} goes anywhere</source>
        <extracomment>canal_desktop/ui/help/hint_desk.py</extracomment>
        <translation>{keys} va a cualquier parte</translation>
    </message>
    <message>
        <source>{keys} inserts a prompt</source>
        <extracomment>canal_desktop/ui/help/hint_desk.py</extracomment>
        <translation>{keys} inserta un prompt</translation>
    </message>
    <message>
        <source>{keys} is needed while writing and in lists. It may not reach this action there.</source>
        <extracomment>canal_desktop/ui/shortcuts/changes.py</extracomment>
        <translation>{keys} se necesita al escribir y en las listas. Quizá allí no llegue a esta acción.</translation>
    </message>
    <message>
        <source>{keys} is {actions} already.</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>{keys} ya es {actions}.</translation>
    </message>
    <message>
        <source>{keys} is {actions}, which always keeps it. Press other keys.</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>{keys} es {actions}, que siempre lo conserva. Pulsa otras teclas.</translation>
    </message>
    <message>
        <source>{keys} is “{action}” in Canal already. Choose others.</source>
        <extracomment>canal_desktop/ui/quick/key_words.py</extracomment>
        <translation>{keys} ya es «{action}» en Canal. Elige otras teclas.</translation>
    </message>
    <message>
        <source>{keys} means the same in nearly all programs. Choose others.</source>
        <extracomment>canal_desktop/ui/quick/key_words.py</extracomment>
        <translation>{keys} significa lo mismo en casi todos los programas. Elige otras teclas.</translation>
    </message>
    <message>
        <source>{keys} means the same in nearly all programs. Here it would mean something else.</source>
        <extracomment>canal_desktop/ui/shortcuts/changes.py</extracomment>
        <translation>{keys} significa lo mismo en casi todos los programas. Aquí significaría otra cosa.</translation>
    </message>
    <message>
        <source>{keys} works only while messages are read, as it is needed for writing.</source>
        <extracomment>canal_desktop/ui/shortcuts/changes.py</extracomment>
        <translation>{keys} solo funciona al leer mensajes, porque se necesita para escribir.</translation>
    </message>
    <message>
        <source>{kind} files (*.{ending})</source>
        <extracomment>canal_desktop/ui/widgets/file_saver.py</extracomment>
        <translation>Archivos {kind} (*.{ending})</translation>
    </message>
    <message>
        <source>{kind}: {size}</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>{kind}: {size}</translation>
    </message>
    <message>
        <source>{label}, in US dollars</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>{label}, en dólares</translation>
    </message>
    <message>
        <source>{language} code</source>
        <extracomment>canal_desktop/ui/transcript/accessible_block.py</extracomment>
        <translation>Código {language}</translation>
    </message>
    <message>
        <source>{larger} and {smaller} change it anywhere.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>{larger} y {smaller} lo cambian en cualquier parte.</translation>
    </message>
    <message>
        <source>{messages} in {conversations} were kept</source>
        <extracomment>canal_desktop/storage/salvage.py</extracomment>
        <translation>se conservaron {messages} en {conversations}</translation>
    </message>
    <message>
        <source>{missing} of {whole} answers are missing; of the others {share} passed.</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>Faltan {missing} de {whole} respuestas; de las demás, {share} superadas.</translation>
    </message>
    <message>
        <source>{model_keys} opens the list of models. Type to find one, press a star to have it on top, or set the model that new conversations begin with. A name that is not in the list can be typed, too.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>{model_keys} abre la lista de modelos. Escribe para encontrar uno, pulsa una estrella para tenerlo arriba o fija el modelo con el que empiezan las conversaciones nuevas. También se puede escribir un nombre que no esté en la lista.</translation>
    </message>
    <message>
        <source>{model} answered.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>{model} respondió.</translation>
    </message>
    <message>
        <source>{model} answers in this conversation. New ones begin with {usual_model}.</source>
        <extracomment>canal_desktop/ui/model_desk.py</extracomment>
        <translation>{model} responde en esta conversación. Las nuevas empiezan con {usual_model}.</translation>
    </message>
    <message>
        <source>{model} answers.</source>
        <extracomment>canal_desktop/ui/transcript/announcements.py</extracomment>
        <translation>{model} responde.</translation>
    </message>
    <message>
        <source>{model} calls tools.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>{model} llama a herramientas.</translation>
    </message>
    <message>
        <source>{model} does not take pictures. Leave them out for this model, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{model} no admite imágenes. Exclúyelas para este modelo o elige otro modelo.</translation>
    </message>
    <message>
        <source>{model} does not take this parameter as it is set: {detail}. Leave it out for this model, or change it under Parameters.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{model} no admite este parámetro tal como está fijado: {detail}. Exclúyelo para este modelo o cámbialo en Parámetros.</translation>
    </message>
    <message>
        <source>{model} is asked.</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Se pregunta a {model}.</translation>
    </message>
    <message>
        <source>{model} is for embeddings, which are numbers for a search; it may not answer questions.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{model} es para embeddings, que son números para una búsqueda; quizá no responda preguntas.</translation>
    </message>
    <message>
        <source>{model} is for making pictures; it may not answer questions.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{model} es para crear imágenes; quizá no responda preguntas.</translation>
    </message>
    <message>
        <source>{model} is for making speech; it may not answer questions.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{model} es para generar voz; quizá no responda preguntas.</translation>
    </message>
    <message>
        <source>{model} is for something else than conversations; it may not answer questions.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{model} es para algo distinto de conversaciones; quizá no responda preguntas.</translation>
    </message>
    <message>
        <source>{model} is for writing down speech; it may not answer questions.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{model} es para transcribir voz; quizá no responda preguntas.</translation>
    </message>
    <message>
        <source>{model} not ticked</source>
        <extracomment>canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>{model} sin marcar</translation>
    </message>
    <message>
        <source>{model} sees pictures.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>{model} ve imágenes.</translation>
    </message>
    <message>
        <source>{model} takes no pictures</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py</extracomment>
        <translation>{model} no admite imágenes</translation>
    </message>
    <message>
        <source>{model} takes no pictures: {sentence}</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>{model} no admite imágenes: {sentence}</translation>
    </message>
    <message>
        <source>{model} takes no tools: {sentence}</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>{model} no admite herramientas: {sentence}</translation>
    </message>
    <message>
        <source>{model} ticked</source>
        <extracomment>canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>{model} marcado</translation>
    </message>
    <message>
        <source>{model} took the picture, but did not say what is on it.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>{model} aceptó la imagen, pero no dijo qué hay en ella.</translation>
    </message>
    <message>
        <source>{model} was offered a tool and did not call it.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>A {model} se le ofreció una herramienta y no la llamó.</translation>
    </message>
    <message>
        <source>{model}, answer {number} of {count}</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>{model}, respuesta {number} de {count}</translation>
    </message>
    <message>
        <source>{most} models at most: take one away first.</source>
        <extracomment>canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>{most} modelos como máximo: quita uno primero.</translation>
    </message>
    <message>
        <source>{names} cannot be sent, and is left out.</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>No se puede enviar {names}, y se omite.</translation>
    </message>
    <message>
        <source>{names} in the address looks like a key. It would be kept and shown in plain: use a header for it.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>{names} en la dirección parece una clave. Se guardaría y mostraría a la vista: usa un encabezado para ello.</translation>
    </message>
    <message>
        <source>{names} in the command looks like a key. It would be kept and shown in plain, and other programs can see it: use a variable for it, where the server takes one.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>{names} en el comando parece una clave. Se guardaría y mostraría a la vista, y otros programas pueden verla: usa una variable, si el servidor la admite.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <extracomment>canal_desktop/exchange/case_files.py</extracomment>
        <translation>No se puede leer {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be set here: it carries a key, and keys are kept in the keyring, under Profiles.</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>{name} no se puede fijar aquí: lleva una clave, y las claves se guardan en el llavero, en Perfiles.</translation>
    </message>
    <message>
        <source>{name} cannot be set here: the program sets it by itself.</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>{name} no se puede fijar aquí: el programa lo pone por sí mismo.</translation>
    </message>
    <message>
        <source>{name} cannot be written there. Choose a folder in which you may write.</source>
        <extracomment>canal_desktop/exchange/writing.py</extracomment>
        <translation>No se puede escribir {name} ahí. Elige una carpeta en la que puedas escribir.</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}). Choose another place.</source>
        <extracomment>canal_desktop/exchange/writing.py</extracomment>
        <translation>No se pudo escribir {name} ({reason}). Elige otro lugar.</translation>
    </message>
    <message>
        <source>{name} has more than {count} cases. Split it, then bring in the parts.</source>
        <extracomment>canal_desktop/exchange/case_files.py</extracomment>
        <translation>{name} tiene más de {count} casos. Divídelo y luego importa las partes.</translation>
    </message>
    <message>
        <source>{name} has {mask} in it, where a key was; no record has the key. Take that text out.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>{name} contiene {mask} donde había una clave; ningún registro contiene la clave. Quita ese texto.</translation>
    </message>
    <message>
        <source>{name} is larger than 32 MB. Split it, then bring in the parts.</source>
        <extracomment>canal_desktop/exchange/case_files.py</extracomment>
        <translation>{name} supera los 32 MB. Divídelo y luego importa las partes.</translation>
    </message>
    <message>
        <source>{name} is neither JSON, JSON Lines nor CSV with a line of names.</source>
        <extracomment>canal_desktop/exchange/case_files.py</extracomment>
        <translation>{name} no es JSON, ni JSON Lines, ni CSV con una línea de nombres.</translation>
    </message>
    <message>
        <source>{name} is no text in UTF-8. Save it as UTF-8, then try again.</source>
        <extracomment>canal_desktop/exchange/case_files.py</extracomment>
        <translation>{name} no es texto en UTF-8. Guárdalo como UTF-8 e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} was not added. {error}</source>
        <extracomment>canal_desktop/app/mcp_servers.py</extracomment>
        <translation>{name} no se añadió. {error}</translation>
    </message>
    <message>
        <source>{name}, {number} of {count}. Tab goes on.</source>
        <extracomment>canal_desktop/ui/composer/tab_stops.py</extracomment>
        <translation>{name}, {number} de {count}. Tabulador avanza.</translation>
    </message>
    <message>
        <source>{name}, {remark}, {number} of {count}</source>
        <extracomment>canal_desktop/ui/composer/entry_menu.py</extracomment>
        <translation>{name}, {remark}, {number} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>{new} of {n} prompts are new.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>
            <numerusform>{new} de {n} prompt son nuevos.</numerusform>
            <numerusform>{new} de {n} prompts son nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of about {total}</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>{number} de unos {total}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>{number} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers are being written</source>
        <extracomment>canal_desktop/ui/tray.py</extracomment>
        <translation>
            <numerusform>Se está escribiendo {n} respuesta</numerusform>
            <numerusform>Se están escribiendo {n} respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers are not counted: not asked for here, but copied, brought in or written by hand.</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>
            <numerusform>{n} respuesta no se cuenta: no se pidió aquí, sino que se copió, importó o escribió a mano.</numerusform>
            <numerusform>{n} respuestas no se cuentan: no se pidieron aquí, sino que se copiaron, importaron o escribieron a mano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers were interrupted when the program ended. What had arrived is kept.</source>
        <extracomment>canal_desktop/ui/interrupted_notice.py</extracomment>
        <translation>
            <numerusform>{n} respuesta se interrumpió cuando terminó el programa. Se conserva lo que había llegado.</numerusform>
            <numerusform>{n} respuestas se interrumpieron cuando terminó el programa. Se conserva lo que había llegado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attached files</source>
        <extracomment>canal_desktop/app/code_requests.py</extracomment>
        <translation>
            <numerusform>{n} archivo adjunto</numerusform>
            <numerusform>{n} archivos adjuntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attached files were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>Se omitió {n} archivo adjunto.</numerusform>
            <numerusform>Se omitieron {n} archivos adjuntos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bars; the arrow keys go through them.</source>
        <extracomment>canal_desktop/ui/widgets/bar_chart.py</extracomment>
        <translation>
            <numerusform>{n} barra; las teclas de flecha las recorren.</numerusform>
            <numerusform>{n} barras; las teclas de flecha las recorren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <extracomment>canal_desktop/ui/attachments/words.py canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>
            <numerusform>{n} byte</numerusform>
            <numerusform>{n} bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes kept of more</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>
            <numerusform>{n} byte conservado de un total mayor</numerusform>
            <numerusform>{n} bytes conservados de un total mayor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cases were added to {set}.</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_import.py</extracomment>
        <translation>
            <numerusform>Se añadió {n} caso a {set}.</numerusform>
            <numerusform>Se añadieron {n} casos a {set}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes.</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>
            <numerusform>{n} cambio.</numerusform>
            <numerusform>{n} cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} checks</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>
            <numerusform>{n} comprobación</numerusform>
            <numerusform>{n} comprobaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns</source>
        <extracomment>canal_desktop/ui/transcript/accessible_block.py</extracomment>
        <translation>
            <numerusform>{n} columna</numerusform>
            <numerusform>{n} columnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations</source>
        <extracomment>canal_desktop/storage/salvage.py canal_desktop/ui/data_desk.py canal_desktop/ui/sidebar/conversation_list_model.py</extracomment>
        <translation>
            <numerusform>{n} conversación</numerusform>
            <numerusform>{n} conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations are being changed…</source>
        <extracomment>canal_desktop/ui/changes.py</extracomment>
        <translation>
            <numerusform>Cambiando {n} conversación…</numerusform>
            <numerusform>Cambiando {n} conversaciones…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations came back from the trash.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>{n} conversación volvió de la papelera.</numerusform>
            <numerusform>{n} conversaciones volvieron de la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations got more messages.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>{n} conversación recibió más mensajes.</numerusform>
            <numerusform>{n} conversaciones recibieron más mensajes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations of more than 64 MB were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>Se omitió {n} conversación de más de 64 MB.</numerusform>
            <numerusform>Se omitieron {n} conversaciones de más de 64 MB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were archived.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>Se archivó {n} conversación.</numerusform>
            <numerusform>Se archivaron {n} conversaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were brought back from the archive.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>Se recuperó {n} conversación del archivo.</numerusform>
            <numerusform>Se recuperaron {n} conversaciones del archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were brought back from the trash.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>Se recuperó {n} conversación de la papelera.</numerusform>
            <numerusform>Se recuperaron {n} conversaciones de la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were brought back.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>Se recuperó {n} conversación.</numerusform>
            <numerusform>Se recuperaron {n} conversaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were freed of the tag “{tag}”.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>Se quitó la etiqueta «{tag}» de {n} conversación.</numerusform>
            <numerusform>Se quitó la etiqueta «{tag}» de {n} conversaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were imported.</source>
        <extracomment>canal_desktop/app/organiser.py canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>Se importó {n} conversación.</numerusform>
            <numerusform>Se importaron {n} conversaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were marked as read.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>Se marcó como leída {n} conversación.</numerusform>
            <numerusform>Se marcaron como leídas {n} conversaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were marked as unread.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>Se marcó como no leída {n} conversación.</numerusform>
            <numerusform>Se marcaron como no leídas {n} conversaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were moved to the trash.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>Se movió {n} conversación a la papelera.</numerusform>
            <numerusform>Se movieron {n} conversaciones a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were moved to {folder}.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>Se movió {n} conversación a {folder}.</numerusform>
            <numerusform>Se movieron {n} conversaciones a {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were pinned.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>Se fijó {n} conversación.</numerusform>
            <numerusform>Se fijaron {n} conversaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were tagged “{tag}”.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>Se etiquetó {n} conversación con «{tag}».</numerusform>
            <numerusform>Se etiquetaron {n} conversaciones con «{tag}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were taken out of the folder.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>Se sacó {n} conversación de la carpeta.</numerusform>
            <numerusform>Se sacaron {n} conversaciones de la carpeta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were unpinned.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} conversación dejó de estar fijada.</numerusform>
            <numerusform>{n} conversaciones dejaron de estar fijadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were written to {path}.</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>
            <numerusform>Se escribió {n} conversación en {path}.</numerusform>
            <numerusform>Se escribieron {n} conversaciones en {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations you deleted for good stayed away.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>{n} conversación que eliminaste para siempre no volvió.</numerusform>
            <numerusform>{n} conversaciones que eliminaste para siempre no volvieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days left</source>
        <extracomment>canal_desktop/ui/sidebar/list_row.py</extracomment>
        <translation>
            <numerusform>queda {n} día</numerusform>
            <numerusform>quedan {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier messages</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>
            <numerusform>{n} mensaje anterior</numerusform>
            <numerusform>{n} mensajes anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} empty conversations were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>Se omitió {n} conversación vacía.</numerusform>
            <numerusform>Se omitieron {n} conversaciones vacías.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries that are no conversations were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>Se omitió {n} entrada que no es una conversación.</numerusform>
            <numerusform>Se omitieron {n} entradas que no son conversaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries without a question were left out.</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_import.py</extracomment>
        <translation>
            <numerusform>Se omitió {n} entrada sin pregunta.</numerusform>
            <numerusform>Se omitieron {n} entradas sin pregunta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events found.</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>
            <numerusform>Se encontró {n} evento.</numerusform>
            <numerusform>Se encontraron {n} eventos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>
            <numerusform>{n} archivo</numerusform>
            <numerusform>{n} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be read.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>No se pudo leer {n} archivo.</numerusform>
            <numerusform>No se pudieron leer {n} archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files of the mirror could not be written. They are tried again.</source>
        <extracomment>canal_desktop/app/mirror.py</extracomment>
        <translation>
            <numerusform>No se pudo escribir {n} archivo de la réplica. Se vuelve a intentar.</numerusform>
            <numerusform>No se pudieron escribir {n} archivos de la réplica. Se vuelve a intentar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were not looked at.</source>
        <extracomment>canal_desktop/ui/import_desk.py</extracomment>
        <translation>
            <numerusform>{n} archivo no se examinó.</numerusform>
            <numerusform>{n} archivos no se examinaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>
            <numerusform>{n} encontrado</numerusform>
            <numerusform>{n} encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} instructions in the middle of conversations were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>Se omitió {n} instrucción en medio de una conversación.</numerusform>
            <numerusform>Se omitieron {n} instrucciones en medio de conversaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines are on the clipboard.</source>
        <extracomment>canal_desktop/ui/connection_desk.py</extracomment>
        <translation>
            <numerusform>{n} línea está en el portapapeles.</numerusform>
            <numerusform>{n} líneas están en el portapapeles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines found.</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>
            <numerusform>Se encontró {n} línea.</numerusform>
            <numerusform>Se encontraron {n} líneas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} loops between messages were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>Se omitió {n} bucle entre mensajes.</numerusform>
            <numerusform>Se omitieron {n} bucles entre mensajes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages</source>
        <extracomment>canal_desktop/app/code_requests.py canal_desktop/programs/write_program.py canal_desktop/storage/salvage.py canal_desktop/ui/branch_map.py canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>
            <numerusform>{n} mensaje</numerusform>
            <numerusform>{n} mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages are not sent from now on.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>
            <numerusform>{n} mensaje no se envía a partir de ahora.</numerusform>
            <numerusform>{n} mensajes no se envían a partir de ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were moved to the trash.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>Se movió {n} mensaje a la papelera.</numerusform>
            <numerusform>Se movieron {n} mensajes a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models</source>
        <extracomment>canal_desktop/ui/branch_map.py canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>
            <numerusform>{n} modelo</numerusform>
            <numerusform>{n} modelos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models are listed.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>
            <numerusform>Hay {n} modelo en la lista.</numerusform>
            <numerusform>Hay {n} modelos en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models are listed. {model} is not.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>
            <numerusform>Hay {n} modelo en la lista. {model} no está.</numerusform>
            <numerusform>Hay {n} modelos en la lista. {model} no está.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models ticked: {models}.</source>
        <extracomment>canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>
            <numerusform>{n} modelo marcado: {models}.</numerusform>
            <numerusform>{n} modelos marcados: {models}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>
            <numerusform>{n} más</numerusform>
            <numerusform>{n} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more answers were interrupted when the program ended. What had arrived is kept.</source>
        <extracomment>canal_desktop/ui/interrupted_notice.py</extracomment>
        <translation>
            <numerusform>{n} respuesta más se interrumpió cuando terminó el programa. Se conserva lo que había llegado.</numerusform>
            <numerusform>{n} respuestas más se interrumpieron cuando terminó el programa. Se conserva lo que había llegado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of messages of an unknown kind were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>Se omitió {n} parte de mensajes de tipo desconocido.</numerusform>
            <numerusform>Se omitieron {n} partes de mensajes de tipo desconocido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>
            <numerusform>{n} imagen</numerusform>
            <numerusform>{n} imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures in files beside it</source>
        <extracomment>canal_desktop/programs/write_program.py</extracomment>
        <translation>
            <numerusform>{n} imagen en un archivo al lado</numerusform>
            <numerusform>{n} imágenes en archivos al lado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures inline</source>
        <extracomment>canal_desktop/programs/write_program.py</extracomment>
        <translation>
            <numerusform>{n} imagen incluida</numerusform>
            <numerusform>{n} imágenes incluidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>Se omitió {n} imagen.</numerusform>
            <numerusform>Se omitieron {n} imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts are in {file}.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>
            <numerusform>{n} prompt está en {file}.</numerusform>
            <numerusform>{n} prompts están en {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replies that failed were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>Se omitió {n} respuesta fallida.</numerusform>
            <numerusform>Se omitieron {n} respuestas fallidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} requests</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>
            <numerusform>{n} solicitud</numerusform>
            <numerusform>{n} solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} requests are estimates: their server counted nothing.</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>
            <numerusform>{n} solicitud es una estimación: su servidor no contó nada.</numerusform>
            <numerusform>{n} solicitudes son estimaciones: su servidor no contó nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} requests have no known price. The server's own bill is what counts.</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>
            <numerusform>{n} solicitud no tiene precio conocido. Lo que cuenta es la factura del propio servidor.</numerusform>
            <numerusform>{n} solicitudes no tienen precio conocido. Lo que cuenta es la factura del propio servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <extracomment>canal_desktop/ui/transcript/accessible_block.py</extracomment>
        <translation>
            <numerusform>{n} fila</numerusform>
            <numerusform>{n} filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <extracomment>canal_desktop/ui/transcript/content.py</extracomment>
        <translation>
            <numerusform>{n} segundo</numerusform>
            <numerusform>{n} segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <extracomment>canal_desktop/ui/sidebar/batch_bar.py</extracomment>
        <translation>
            <numerusform>{n} seleccionada</numerusform>
            <numerusform>{n} seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} servers are added.</source>
        <extracomment>canal_desktop/ui/mcp_desk.py</extracomment>
        <translation>
            <numerusform>Se añade {n} servidor.</numerusform>
            <numerusform>Se añaden {n} servidores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} settings were found.</source>
        <extracomment>canal_desktop/ui/profile_page.py</extracomment>
        <translation>
            <numerusform>Se encontró {n} opción.</numerusform>
            <numerusform>Se encontraron {n} opciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things were brought back from the trash.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>Se recuperó {n} elemento de la papelera.</numerusform>
            <numerusform>Se recuperaron {n} elementos de la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>
            <numerusform>{n} token</numerusform>
            <numerusform>{n} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tools</source>
        <extracomment>canal_desktop/domain/parameter_text.py canal_desktop/programs/write_program.py canal_desktop/ui/mcp/mcp_words.py canal_desktop/ui/tools/chip.py</extracomment>
        <translation>
            <numerusform>{n} herramienta</numerusform>
            <numerusform>{n} herramientas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tools are added to your own tools: {names}.</source>
        <extracomment>canal_desktop/app/pasted_tools.py</extracomment>
        <translation>
            <numerusform>Se añade {n} herramienta a las tuyas: {names}.</numerusform>
            <numerusform>Se añaden {n} herramientas a las tuyas: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tools are not taken over: not a function, or without a name that can be used.</source>
        <extracomment>canal_desktop/app/pasted_tools.py</extracomment>
        <translation>
            <numerusform>{n} herramienta no se incorpora: no es una función o no tiene un nombre utilizable.</numerusform>
            <numerusform>{n} herramientas no se incorporan: no son funciones o no tienen un nombre utilizable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} voice recordings were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>Se omitió {n} grabación de voz.</numerusform>
            <numerusform>Se omitieron {n} grabaciones de voz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting: {tool}</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>
            <numerusform>{n} en espera: {tool}</numerusform>
            <numerusform>{n} en espera: {tool}</numerusform>
        </translation>
    </message>
    <message>
        <source>{palette_keys} goes anywhere: type part of a conversation’s title, of a command or of a model’s name. {new_conversation_keys} begins a new conversation.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>{palette_keys} va a cualquier parte: escribe parte del título de una conversación, de un comando o del nombre de un modelo. {new_conversation_keys} empieza una conversación nueva.</translation>
    </message>
    <message>
        <source>{parameters} – Change…</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>{parameters} – Cambiar…</translation>
    </message>
    <message>
        <source>{parameter} is a number from {low} to {high}, such as {example}.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>{parameter} es un número de {low} a {high}, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>{parameter} is a whole number of at least 1, such as {example}.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>{parameter} es un número entero mayor o igual que 1, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>{parameter} is a whole number, such as {example}.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>{parameter} es un número entero, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>{parameter} is left out for {model} from now on. Its profile shows what was learnt.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>A partir de ahora se omite {parameter} para {model}. Su perfil muestra lo aprendido.</translation>
    </message>
    <message>
        <source>{parameter} left out</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>{parameter} omitido</translation>
    </message>
    <message>
        <source>{passed} of {answers} passed</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>{passed} de {answers} superadas</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. It is tried again.</source>
        <extracomment>canal_desktop/app/sync_exchange.py</extracomment>
        <translation>No se puede leer {path}: {reason}. Se vuelve a intentar.</translation>
    </message>
    <message>
        <source>{percent} % ({passed} of {answers})</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>{percent} % ({passed} de {answers})</translation>
    </message>
    <message>
        <source>{percent} percent</source>
        <extracomment>canal_desktop/ui/context_rows.py</extracomment>
        <translation>{percent} por ciento</translation>
    </message>
    <message>
        <source>{places} and others of the prompt are not filled in, and would be sent so.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>{places} y otros campos del prompt no están rellenados y se enviarían así.</translation>
    </message>
    <message>
        <source>{places} and {place}</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>{places} y {place}</translation>
    </message>
    <message>
        <source>{places} of the prompt are not filled in, and would be sent so.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>{places} del prompt no están rellenados y se enviarían así.</translation>
    </message>
    <message>
        <source>{place} of the prompt is not filled in, and would be sent so.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>{place} del prompt no está rellenado y se enviaría así.</translation>
    </message>
    <message>
        <source>{preset} was applied. Save keeps it.</source>
        <extracomment>canal_desktop/ui/parameters/sheet.py</extracomment>
        <translation>Se aplicó {preset}. Guardar lo conserva.</translation>
    </message>
    <message>
        <source>{prices} for a million tokens</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{prices} por millón de tokens</translation>
    </message>
    <message>
        <source>{price} in</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{price} de entrada</translation>
    </message>
    <message>
        <source>{price} in from the cache</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{price} de entrada de la caché</translation>
    </message>
    <message>
        <source>{price} out</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{price} de salida</translation>
    </message>
    <message>
        <source>{protocol}, certificate valid until {moment}.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>{protocol}, certificado válido hasta {moment}.</translation>
    </message>
    <message>
        <source>{proxy} cannot be reached.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>{proxy} no es accesible.</translation>
    </message>
    <message>
        <source>{proxy} does not answer within 10 seconds.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>{proxy} no responde en 10 segundos.</translation>
    </message>
    <message>
        <source>{proxy} refuses connections.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>{proxy} rechaza conexiones.</translation>
    </message>
    <message>
        <source>{proxy} takes connections.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>{proxy} acepta conexiones.</translation>
    </message>
    <message>
        <source>{question_tokens} tokens in, {answer_tokens} out</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>{question_tokens} tokens de entrada, {answer_tokens} de salida</translation>
    </message>
    <message>
        <source>{regenerate_with_keys} asks another model the same question. {side_by_side_keys} asks several at once and shows their answers side by side.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>{regenerate_with_keys} hace la misma pregunta a otro modelo. {side_by_side_keys} pregunta a varios a la vez y muestra sus respuestas en paralelo.</translation>
    </message>
    <message>
        <source>{requests} ({estimated} estimated)</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>{requests} ({estimated} estimadas)</translation>
    </message>
    <message>
        <source>{search_conversations_keys} searches titles and messages of all conversations. Words in quotes are found as they stand; a minus leaves a word out. The field says which filters there are.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>{search_conversations_keys} busca en los títulos y mensajes de todas las conversaciones. Las palabras entre comillas se encuentran tal como están; un signo menos excluye una palabra. El campo dice qué filtros hay.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{sentence} It is waited for up to {seconds} seconds.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>{sentence} Se espera hasta {seconds} segundos.</translation>
    </message>
    <message>
        <source>{sentence} The server says: “{words}”</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{sentence} El servidor dice: «{words}»</translation>
    </message>
    <message>
        <source>{sentence} The server says: “{words}”.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{sentence} El servidor dice: «{words}».</translation>
    </message>
    <message>
        <source>{server} · temporary, nothing is kept</source>
        <extracomment>canal_desktop/ui/conversation_work.py</extracomment>
        <translation>{server} · temporal, no se conserva nada</translation>
    </message>
    <message>
        <source>{server}: connects to {address}</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>{server}: conecta con {address}</translation>
    </message>
    <message>
        <source>{server}: does not run. {reason}</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>{server}: no está en marcha. {reason}</translation>
    </message>
    <message>
        <source>{server}: has no tools.</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>{server}: no tiene herramientas.</translation>
    </message>
    <message>
        <source>{server}: not started yet.</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>{server}: aún sin iniciar.</translation>
    </message>
    <message>
        <source>{server}: runs {command}</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>{server}: ejecuta {command}</translation>
    </message>
    <message>
        <source>{server}: starting…</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>{server}: iniciándose…</translation>
    </message>
    <message>
        <source>{settings_keys} opens the settings; type any word there to find one. A change holds at once, and each setting, each section and all of them can go back to their defaults.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>{settings_keys} abre la configuración; escribe allí cualquier palabra para encontrar un ajuste. Los cambios valen al momento, y cada ajuste, cada sección o todo junto puede volver a sus valores predeterminados.</translation>
    </message>
    <message>
        <source>{setting} from folder {name}</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>{setting} según la carpeta {name}</translation>
    </message>
    <message>
        <source>{setting} from profile {name}</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>{setting} según el perfil {name}</translation>
    </message>
    <message>
        <source>{share} passed</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>{share} superadas</translation>
    </message>
    <message>
        <source>{shown} of {count} are shown.</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Se muestran {shown} de {count}.</translation>
    </message>
    <message>
        <source>{size} B</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>{size} B</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <extracomment>canal_desktop/ui/attachments/words.py canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <extracomment>canal_desktop/ui/attachments/words.py canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{speaker} ({number} of {count})</source>
        <extracomment>canal_desktop/ui/branch_map.py</extracomment>
        <translation>{speaker} ({number} de {count})</translation>
    </message>
    <message>
        <source>{speed} times as fast</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>{speed} veces la velocidad normal</translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>{speed} tokens/s</translation>
    </message>
    <message>
        <source>{step}: {outcome}.</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>{step}: {outcome}.</translation>
    </message>
    <message>
        <source>{step}: {sentence}</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>{step}: {sentence}</translation>
    </message>
    <message>
        <source>{task}. Esc brings the draft back.</source>
        <extracomment>canal_desktop/ui/composer/composer.py</extracomment>
        <translation>{task}. Escape recupera el borrador.</translation>
    </message>
    <message>
        <source>{text} is no JSON</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>{text} no es JSON</translation>
    </message>
    <message>
        <source>{text} is no number that JSON knows.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>{text} no es un número que JSON conozca.</translation>
    </message>
    <message>
        <source>{things} and {last_thing}</source>
        <extracomment>canal_desktop/language.py</extracomment>
        <translation>{things} y {last_thing}</translation>
    </message>
    <message>
        <source>{time} more</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>{time} más</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>{title} (copia)</translation>
    </message>
    <message>
        <source>{title}, folder, {conversations}, collapsed</source>
        <extracomment>canal_desktop/ui/sidebar/conversation_list_model.py</extracomment>
        <translation>{title}, carpeta, {conversations}, contraída</translation>
    </message>
    <message>
        <source>{title}, folder, {conversations}, expanded</source>
        <extracomment>canal_desktop/ui/sidebar/conversation_list_model.py</extracomment>
        <translation>{title}, carpeta, {conversations}, expandida</translation>
    </message>
    <message>
        <source>{title}, {conversations}, collapsed</source>
        <extracomment>canal_desktop/ui/sidebar/conversation_list_model.py</extracomment>
        <translation>{title}, {conversations}, contraída</translation>
    </message>
    <message>
        <source>{title}, {conversations}, expanded</source>
        <extracomment>canal_desktop/ui/sidebar/conversation_list_model.py</extracomment>
        <translation>{title}, {conversations}, expandida</translation>
    </message>
    <message>
        <source>{title}, {position} of {duration}</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>{title}, {position} de {duration}</translation>
    </message>
    <message>
        <source>{tokens} (under 1 %)</source>
        <extracomment>canal_desktop/ui/attachments/words.py</extracomment>
        <translation>{tokens} (menos del 1 %)</translation>
    </message>
    <message>
        <source>{tokens} ({percent} %)</source>
        <extracomment>canal_desktop/ui/attachments/words.py</extracomment>
        <translation>{tokens} ({percent} %)</translation>
    </message>
    <message>
        <source>{tokens} context</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{tokens} de contexto</translation>
    </message>
    <message>
        <source>{tokens} in</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>{tokens} de entrada</translation>
    </message>
    <message>
        <source>{tokens} out</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>{tokens} de salida</translation>
    </message>
    <message>
        <source>{tokens}. How many the model takes is not known.</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>{tokens}. No se sabe cuántos admite el modelo.</translation>
    </message>
    <message>
        <source>{tokens}/s</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>{tokens}/s</translation>
    </message>
    <message>
        <source>{tokens}; the model takes {window}, with {kept} kept free for the answer.</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>{tokens}; el modelo admite {window}, con {kept} reservados para la respuesta.</translation>
    </message>
    <message>
        <source>{tokens}; the model takes {window}.</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>{tokens}; el modelo admite {window}.</translation>
    </message>
    <message>
        <source>{tool} failed ({note}):</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>{tool} falló ({note}):</translation>
    </message>
    <message>
        <source>{tool} failed without a word ({note}).</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>{tool} falló sin una palabra ({note}).</translation>
    </message>
    <message>
        <source>{tool} failed without a word.</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>{tool} falló sin una palabra.</translation>
    </message>
    <message>
        <source>{tool} failed:</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>{tool} falló:</translation>
    </message>
    <message>
        <source>{tool} gave ({note}):</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>{tool} dio ({note}):</translation>
    </message>
    <message>
        <source>{tool} gave nothing ({note}).</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>{tool} no dio nada ({note}).</translation>
    </message>
    <message>
        <source>{tool} gave nothing.</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>{tool} no dio nada.</translation>
    </message>
    <message>
        <source>{tool} gave:</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>{tool} dio:</translation>
    </message>
    <message>
        <source>{tool} is kept.</source>
        <extracomment>canal_desktop/ui/tools/desk.py</extracomment>
        <translation>{tool} está guardada.</translation>
    </message>
    <message>
        <source>{tool} must be called</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Debe llamar a {tool}</translation>
    </message>
    <message>
        <source>{tool} of {server}</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>{tool} de {server}</translation>
    </message>
    <message>
        <source>{tool} – called without asking</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>{tool} – llamada sin preguntar</translation>
    </message>
    <message>
        <source>{tool} – has changed, so you are asked again</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>{tool} – ha cambiado, así que se te pregunta de nuevo</translation>
    </message>
    <message>
        <source>{verdict} · worse</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>{verdict} · peor</translation>
    </message>
    <message>
        <source>{when}, before an update</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>{when}, antes de una actualización</translation>
    </message>
    <message>
        <source>{when}: {host}, {why}, {sent} out, {received} in, {outcome}</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>{when}: {host}, {why}, {sent} enviados, {received} recibidos, {outcome}</translation>
    </message>
    <message>
        <source>“messages” must stay a list.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>«messages» debe seguir siendo una lista.</translation>
    </message>
    <message>
        <source>“{action}”</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>«{action}»</translation>
    </message>
    <message>
        <source>“{action}” has no keys of its own.</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>«{action}» no tiene teclas propias.</translation>
    </message>
    <message>
        <source>“{action}”: {keys}</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>«{action}»: {keys}</translation>
    </message>
    <message>
        <source>“{action}”: {keys}. What another action has by now stayed there.</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>«{action}»: {keys}. Lo que ya tiene otra acción se quedó allí.</translation>
    </message>
    <message>
        <source>“{connections_name}” lists every connection that was made. “{offline_name}” allows none but to this computer. In a temporary conversation nothing is kept.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>«{connections_name}» enumera todas las conexiones hechas. «{offline_name}» no permite ninguna salvo con este equipo. En una conversación temporal no se conserva nada.</translation>
    </message>
    <message>
        <source>“{file}”</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>«{file}»</translation>
    </message>
    <message>
        <source>“{file}” could not be kept. {reason}</source>
        <extracomment>canal_desktop/ui/attachments/attachment_list.py</extracomment>
        <translation>No se pudo conservar «{file}». {reason}</translation>
    </message>
    <message>
        <source>“{file}” could not be read: something went wrong inside the program. The details are in the log.</source>
        <extracomment>canal_desktop/ui/attachments/attachment_list.py</extracomment>
        <translation>No se pudo leer «{file}»: algo falló dentro del programa. Los detalles están en el registro.</translation>
    </message>
    <message>
        <source>“{file}” has sides that cannot be drawn.</source>
        <extracomment>canal_desktop/ui/attachments/drawings.py</extracomment>
        <translation>«{file}» tiene dimensiones que no se pueden dibujar.</translation>
    </message>
    <message>
        <source>“{file}” has too much in it to be drawn. Save it as PNG, and attach that.</source>
        <extracomment>canal_desktop/ui/attachments/drawings.py</extracomment>
        <translation>«{file}» contiene demasiado para dibujarlo. Guárdalo como PNG y adjunta ese archivo.</translation>
    </message>
    <message>
        <source>“{file}” has {width} × {height} pixels, too many to open. Attach a smaller one.</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>«{file}» tiene {width} × {height} píxeles, demasiados para abrirlo. Adjunta uno más pequeño.</translation>
    </message>
    <message>
        <source>“{file}” in “{archive}” is damaged. Download the export again.</source>
        <extracomment>canal_desktop/exchange/zip_files.py</extracomment>
        <translation>«{file}» en «{archive}» está dañado. Descarga de nuevo la exportación.</translation>
    </message>
    <message>
        <source>“{file}” is a kind of picture that cannot be read. Save it as PNG or JPEG, and attach that.</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>«{file}» es un tipo de imagen que no se puede leer. Guárdalo como PNG o JPEG y adjunta ese archivo.</translation>
    </message>
    <message>
        <source>“{file}” is damaged and cannot be drawn. It can be attached as text.</source>
        <extracomment>canal_desktop/ui/attachments/drawings.py</extracomment>
        <translation>«{file}» está dañado y no se puede dibujar. Se puede adjuntar como texto.</translation>
    </message>
    <message>
        <source>“{file}” is damaged and cannot be shown. Save it anew as PNG or JPEG, and attach that.</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>«{file}» está dañado y no se puede mostrar. Guárdalo de nuevo como PNG o JPEG y adjunta ese archivo.</translation>
    </message>
    <message>
        <source>“{file}” is still being read. Send again when that is done; your text stays here.</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>«{file}» aún se está leyendo. Envía de nuevo cuando termine; tu texto se queda aquí.</translation>
    </message>
    <message>
        <source>“{file}” is too large or too strange to be drawn. Save it as PNG, and attach that.</source>
        <extracomment>canal_desktop/ui/attachments/drawings.py</extracomment>
        <translation>«{file}» es demasiado grande o demasiado raro para dibujarlo. Guárdalo como PNG y adjunta ese archivo.</translation>
    </message>
    <message>
        <source>“{make_picture_name}” asks a model for pictures. Those in an answer can be copied, saved and changed.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>«{make_picture_name}» pide imágenes a un modelo. Las de una respuesta se pueden copiar, guardar y cambiar.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: it is damaged or not complete. Download it again.</source>
        <extracomment>canal_desktop/exchange/source_files.py</extracomment>
        <translation>No se puede leer «{name}»: está dañado o incompleto. Descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: the disk it lies on reports an error. Copy it to another one, if that can be done.</source>
        <extracomment>canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>«{name}» no se puede leer: el disco en el que está informa de un error. Cópialo a otro, si es posible.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <extracomment>canal_desktop/documents/opening.py</extracomment>
        <translation>No se puede leer «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a header.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>«{name}» no puede ser el nombre de un encabezado.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a header: use letters, digits and hyphens.</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>«{name}» no puede ser el nombre de un encabezado: usa letras, dígitos y guiones.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a variable.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>«{name}» no puede ser el nombre de una variable.</translation>
    </message>
    <message>
        <source>“{name}” changed while it was read. Start the import again.</source>
        <extracomment>canal_desktop/exchange/pictures.py</extracomment>
        <translation>«{name}» cambió mientras se leía. Inicia de nuevo la importación.</translation>
    </message>
    <message>
        <source>“{name}” has a file whose name leads out of it. It is no export; choose another file.</source>
        <extracomment>canal_desktop/exchange/zip_files.py</extracomment>
        <translation>«{name}» contiene un archivo cuyo nombre lleva fuera de él. No es una exportación; elige otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” has a link in it, which no export has. Choose another file.</source>
        <extracomment>canal_desktop/exchange/zip_files.py</extracomment>
        <translation>«{name}» contiene un enlace, cosa que ninguna exportación tiene. Elige otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” has neither a command nor a URL.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>«{name}» no tiene ni comando ni URL.</translation>
    </message>
    <message>
        <source>“{name}” has no pages.</source>
        <extracomment>canal_desktop/documents/pdf.py</extracomment>
        <translation>«{name}» no tiene páginas.</translation>
    </message>
    <message>
        <source>“{name}” holds more than an export can hold. Choose another file.</source>
        <extracomment>canal_desktop/exchange/zip_files.py</extracomment>
        <translation>«{name}» contiene más de lo que puede contener una exportación. Elige otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” is a conversation of more than 64 MB, which is too much for one.</source>
        <extracomment>canal_desktop/exchange/items.py</extracomment>
        <translation>«{name}» es una conversación de más de 64 MB, demasiado para una sola.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged or incomplete zip. Download it again.</source>
        <extracomment>canal_desktop/exchange/zip_files.py</extracomment>
        <translation>«{name}» es un zip dañado o incompleto. Descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe, not a file. It cannot be attached.</source>
        <extracomment>canal_desktop/documents/opening.py</extracomment>
        <translation>«{name}» es un dispositivo o una tubería, no un archivo. No se puede adjuntar.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Attach the files in it.</source>
        <extracomment>canal_desktop/documents/opening.py</extracomment>
        <translation>«{name}» es una carpeta. Adjunta los archivos que contiene.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a backup in it.</source>
        <extracomment>canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>«{name}» es una carpeta. Elige una copia de seguridad que esté en ella.</translation>
    </message>
    <message>
        <source>“{name}” is a zip and no backup as it is. Unpack it and choose the file in it that ends in .sqlite3. Exported conversations come in with Import.</source>
        <extracomment>canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>«{name}» es un zip y así no es una copia de seguridad. Descomprímelo y elige el archivo que termina en .sqlite3. Las conversaciones exportadas entran con Importar.</translation>
    </message>
    <message>
        <source>“{name}” is being written by another program. Attach it again when that is done.</source>
        <extracomment>canal_desktop/documents/opening.py</extracomment>
        <translation>Otro programa está escribiendo «{name}». Vuelve a adjuntarlo cuando termine.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be looked into. Attach the files in it.</source>
        <extracomment>canal_desktop/documents/archives.py</extracomment>
        <translation>«{name}» está dañado y no se puede examinar. Adjunta los archivos que contiene.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be read. Save it anew, and attach that.</source>
        <extracomment>canal_desktop/documents/pdf.py</extracomment>
        <translation>«{name}» está dañado y no se puede leer. Guárdalo de nuevo y adjunta ese archivo.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <extracomment>canal_desktop/documents/reading.py</extracomment>
        <translation>«{name}» está vacío.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Copy it again from where it came from, or choose another one.</source>
        <extracomment>canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>«{name}» está vacío. Cópialo de nuevo desde su origen o elige otro.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 8 GB. Choose a smaller export.</source>
        <extracomment>canal_desktop/exchange/source_files.py</extracomment>
        <translation>«{name}» supera los 8 GB. Elige una exportación más pequeña.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Save a copy without one, and attach that.</source>
        <extracomment>canal_desktop/documents/office.py canal_desktop/documents/pdf.py</extracomment>
        <translation>«{name}» está protegido con contraseña. Guarda una copia sin ella y adjunta esa copia.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Unpack it and choose the folder instead.</source>
        <extracomment>canal_desktop/exchange/zip_files.py</extracomment>
        <translation>«{name}» está protegido con contraseña. Descomprímelo y elige la carpeta.</translation>
    </message>
    <message>
        <source>“{name}” is neither a file nor a folder. Choose an exported file.</source>
        <extracomment>canal_desktop/exchange/source_files.py</extracomment>
        <translation>«{name}» no es ni un archivo ni una carpeta. Elige un archivo exportado.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be a conversation. Choose another file.</source>
        <extracomment>canal_desktop/exchange/safe_json.py</extracomment>
        <translation>«{name}» está anidado demasiado profundamente para ser una conversación. Elige otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” is no longer there.</source>
        <extracomment>canal_desktop/documents/opening.py</extracomment>
        <translation>«{name}» ya no está.</translation>
    </message>
    <message>
        <source>“{name}” is not a backup of a library, or is locked with a password. Choose a file ending in .sqlite3 in a folder “backups”. Exported conversations come in with Import.</source>
        <extracomment>canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>«{name}» no es una copia de seguridad de una biblioteca, o está protegido con contraseña. Elige un archivo que termine en .sqlite3 en una carpeta «backups». Las conversaciones exportadas entran con Importar.</translation>
    </message>
    <message>
        <source>“{name}” is not a kind of file that can be read as text or shown as a picture. Save it as text, PDF or a picture, and attach that.</source>
        <extracomment>canal_desktop/documents/decoding.py</extracomment>
        <translation>«{name}» no es un tipo de archivo que se pueda leer como texto o mostrar como imagen. Guárdalo como texto, PDF o imagen y adjunta ese archivo.</translation>
    </message>
    <message>
        <source>“{name}” is not complete: it ends in the middle. Export or download it again.</source>
        <extracomment>canal_desktop/exchange/safe_json.py</extracomment>
        <translation>«{name}» no está completo: termina a la mitad. Expórtalo o descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is not text in UTF-8. Export it again, or choose another file.</source>
        <extracomment>canal_desktop/exchange/source_files.py</extracomment>
        <translation>«{name}» no es texto en UTF-8. Expórtalo de nuevo o elige otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. Choose another file.</source>
        <extracomment>canal_desktop/exchange/source_files.py canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>«{name}» ya no está. Elige otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” is not valid JSON. Export it again, or choose another file.</source>
        <extracomment>canal_desktop/exchange/safe_json.py</extracomment>
        <translation>«{name}» no es JSON válido. Expórtalo de nuevo o elige otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” is sound or a film. Questions cannot carry these; attach what is said in it as text.</source>
        <extracomment>canal_desktop/documents/reading.py</extracomment>
        <translation>«{name}» es sonido o una película. Las preguntas no los admiten; adjunta como texto lo que se dice.</translation>
    </message>
    <message>
        <source>“{name}” is too large: it has {size} MB or more, and {most} MB can be attached. Attach the part that matters.</source>
        <extracomment>canal_desktop/documents/opening.py</extracomment>
        <translation>«{name}» es demasiado grande: tiene {size} MB o más, y se pueden adjuntar {most} MB. Adjunta la parte que importa.</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you. Change its permissions, or attach a copy.</source>
        <extracomment>canal_desktop/documents/opening.py</extracomment>
        <translation>No tienes permiso para leer «{name}». Cambia sus permisos o adjunta una copia.</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Change its permissions, or copy it elsewhere.</source>
        <extracomment>canal_desktop/exchange/source_files.py canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>No hay permiso para leer «{name}». Cambia sus permisos o cópialo a otro sitio.</translation>
    </message>
    <message>
        <source>“{name}” unpacks into much more than it seems to hold, and was not opened. Attach the part that matters.</source>
        <extracomment>canal_desktop/documents/office.py</extracomment>
        <translation>«{name}» se descomprime en mucho más de lo que parece contener y no se abrió. Adjunta la parte que importa.</translation>
    </message>
    <message>
        <source>“{name}” would unpack to far more than an export holds. Choose another file.</source>
        <extracomment>canal_desktop/exchange/zip_files.py</extracomment>
        <translation>«{name}» se descomprimiría en mucho más de lo que contiene una exportación. Elige otro archivo.</translation>
    </message>
    <message>
        <source>“{network_settings_name}” has the proxy and its login, the certificates that a company signs by itself, and the offline switch. Where no proxy is set, that of your system is used. A profile can have its own: choose “Proxy and certificates…” under Profiles. “{doctor_name}” says at which step a connection fails.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>«{network_settings_name}» tiene el proxy y sus credenciales, los certificados propios de una empresa y el interruptor sin conexión. Si no se indica ningún proxy, se usa el del sistema. Un perfil puede tener el suyo: elige «Proxy y certificados…» en Perfiles. «{doctor_name}» dice en qué paso falla una conexión.</translation>
    </message>
    <message>
        <source>“{text}” is in the answer.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>«{text}» está en la respuesta.</translation>
    </message>
    <message>
        <source>“{text}” is no tool. Tools are added with Tools… and taken out here.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>«{text}» no es una herramienta. Las herramientas se añaden con Herramientas… y se quitan aquí.</translation>
    </message>
    <message>
        <source>“{text}” is not in the answer.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>«{text}» no está en la respuesta.</translation>
    </message>
    <message>
        <source>“{title}” is kept. Type / in the message to insert it.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>«{title}» está guardado. Escribe / en el mensaje para insertarlo.</translation>
    </message>
    <message>
        <source>“{title}” was added to {set}.</source>
        <extracomment>canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>«{title}» se añadió a {set}.</translation>
    </message>
    <message>
        <source>“{title}” was deleted for good.</source>
        <extracomment>canal_desktop/ui/workspace.py</extracomment>
        <translation>«{title}» se eliminó para siempre.</translation>
    </message>
    <message>
        <source>… (cut here)</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>… (aquí recortado)</translation>
    </message>
    <message numerus="yes">
        <source>… {n} lines are not shown here; the copy has them …</source>
        <extracomment>canal_desktop/ui/mcp/log_sheet.py</extracomment>
        <translation>
            <numerusform>… {n} línea no se muestra aquí; la copia la contiene …</numerusform>
            <numerusform>… {n} líneas no se muestran aquí; la copia las contiene …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… {n} more characters</source>
        <extracomment>canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>
            <numerusform>… {n} carácter más</numerusform>
            <numerusform>… {n} caracteres más</numerusform>
        </translation>
    </message>
    <message>
        <source>−10 s</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>−10 s</translation>
    </message>
    <message numerus="yes">
        <source>≈ {n} tokens</source>
        <extracomment>canal_desktop/ui/attachments/words.py</extracomment>
        <translation>
            <numerusform>≈ {n} token</numerusform>
            <numerusform>≈ {n} tokens</numerusform>
        </translation>
    </message>
</context>
</TS>
