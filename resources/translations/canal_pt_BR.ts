<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>canal</name>
    <message>
        <source>"two words"  -without  OR</source>
        <extracomment>canal_desktop/ui/sidebar/filter_hints.py</extracomment>
        <translation>"duas palavras"  -sem  OR</translation>
    </message>
    <message>
        <source>${spent} spent this month; your level is ${level}.</source>
        <extracomment>canal_desktop/app/spending.py</extracomment>
        <translation>${spent} gastos neste mês; seu nível é ${level}.</translation>
    </message>
    <message>
        <source>${spent} spent today; your level is ${level}.</source>
        <extracomment>canal_desktop/app/spending.py</extracomment>
        <translation>${spent} gastos hoje; seu nível é ${level}.</translation>
    </message>
    <message>
        <source>&amp;Add a server…</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>&amp;Adicionar um servidor…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add {n} servers</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>
            <numerusform>&amp;Adicionar {n} servidor</numerusform>
            <numerusform>&amp;Adicionar {n} servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>&amp;Allow once</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>&amp;Permitir uma vez</translation>
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
        <translation>&amp;Voltar</translation>
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
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <extracomment>canal_desktop/ui/mcp/log_sheet.py</extracomment>
        <translation>&amp;Copiar tudo</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>&amp;Negar</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>&amp;Descrição</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Folder it runs in</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>&amp;Pasta em que é executado</translation>
    </message>
    <message>
        <source>&amp;Frequency penalty</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Penalidade de &amp;frequência</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>&amp;Mais tarde</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>Regis&amp;tro…</translation>
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
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;New tool…</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>&amp;Nova ferramenta…</translation>
    </message>
    <message>
        <source>&amp;Offer its tools</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>&amp;Oferecer suas ferramentas</translation>
    </message>
    <message>
        <source>&amp;Paste a configuration…</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>&amp;Colar uma configuração…</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>&amp;Pergunta</translation>
    </message>
    <message>
        <source>&amp;Reasons before it answers</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Ra&amp;ciocina antes de responder</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>Rec&amp;usar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py canal_desktop/ui/sheets/prompt_sheet.py canal_desktop/ui/tools/editor.py canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>Con&amp;junto</translation>
    </message>
    <message>
        <source>&amp;Show what is in it</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>&amp;Mostrar o que contém</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;System prompt</source>
        <extracomment>canal_desktop/ui/folder_form.py canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Prompt do &amp;sistema</translation>
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
        <translation>&amp;Desfazer</translation>
    </message>
    <message numerus="yes">
        <source>({n} wait for you)</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>
            <numerusform>({n} espera por você)</numerusform>
            <numerusform>({n} esperam por você)</numerusform>
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
        <translation>De -2 a 2: mais alto traz coisas novas.</translation>
    </message>
    <message>
        <source>-2 to 2: higher repeats less.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>De -2 a 2: mais alto repete menos.</translation>
    </message>
    <message>
        <source>0 models ticked.</source>
        <extracomment>canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>0 modelos marcados.</translation>
    </message>
    <message>
        <source>0 to 1: the share of likely words.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>De 0 a 1: a proporção de palavras prováveis.</translation>
    </message>
    <message>
        <source>0 to 2: higher varies more.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>De 0 a 2: mais alto varia mais.</translation>
    </message>
    <message>
        <source>2026, 2026-05, 2026-05-03, today, yesterday or 7d</source>
        <extracomment>canal_desktop/domain/search.py</extracomment>
        <translation>2026, 2026-05, 2026-05-03, today, yesterday ou 7d</translation>
    </message>
    <message>
        <source>A PEM file of authorities that are trusted besides the system's, as a company may have.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Um arquivo PEM com autoridades em que se confia além das do sistema, como uma empresa pode ter.</translation>
    </message>
    <message>
        <source>A backup is made each day. One can be looked at and merged back: it adds what is missing and overwrites nothing. What you delete stays in the trash for 30 days.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Um backup é feito todos os dias. Ele pode ser examinado e combinado de volta: adiciona o que falta e não sobrescreve nada. O que você exclui fica na lixeira por 30 dias.</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>Um backup foi feito.</translation>
    </message>
    <message>
        <source>A call may &amp;take</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>Uma chamada pode le&amp;var</translation>
    </message>
    <message>
        <source>A call may take from {least} to {most} seconds.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>Uma chamada pode levar de {least} a {most} segundos.</translation>
    </message>
    <message>
        <source>A canal carries water where a river would not go. It is dug once, with care, and then works unnoticed: level, calm, and as wide as it needs to be. Boats pass, locks open and close, and what was put aboard at one end arrives complete at the other.</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Um canal leva água aonde um rio não iria. É cavado uma vez, com cuidado, e depois trabalha sem ser notado: plano, calmo e tão largo quanto preciso. Barcos passam, eclusas abrem e fecham, e o que embarcou numa ponta chega inteiro à outra.</translation>
    </message>
    <message>
        <source>A case that is gone</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>Um caso que não existe mais</translation>
    </message>
    <message>
        <source>A case that was deleted</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>Um caso que foi excluído</translation>
    </message>
    <message>
        <source>A certificate on the way is not known to this computer; often a company's proxy or a virus scanner opens secure connections. Name a file with its certificate in Settings, Network.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Um certificado no caminho não é conhecido por este computador; muitas vezes o proxy de uma empresa ou um antivírus abre conexões seguras. Indique um arquivo com o certificado em Configurações, Rede.</translation>
    </message>
    <message>
        <source>A conversation cannot be read: the library is damaged there. Restore it from a backup. Nothing was changed.</source>
        <extracomment>canal_desktop/storage/archive_reading.py</extracomment>
        <translation>Não é possível ler uma conversa: a biblioteca está danificada nesse ponto. Restaure-a de um backup. Nada foi alterado.</translation>
    </message>
    <message>
        <source>A copy of the library is made every day, and kept for days, weeks and months. Restoring adds what is missing and never replaces anything; you see what would come back before it does.</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>Uma cópia da biblioteca é feita todos os dias e guardada por dias, semanas e meses. Restaurar adiciona o que falta e nunca substitui nada; você vê o que voltaria antes que volte.</translation>
    </message>
    <message>
        <source>A diagram</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Um diagrama</translation>
    </message>
    <message>
        <source>A file has a name that this program never gives. It cannot be read.</source>
        <extracomment>canal_desktop/storage/files.py</extracomment>
        <translation>Um arquivo tem um nome que este programa nunca dá. Não é possível lê-lo.</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <extracomment>canal_desktop/app/folder_organiser.py canal_desktop/ui/folder_form.py</extracomment>
        <translation>Uma pasta precisa de um nome.</translation>
    </message>
    <message>
        <source>A folder that is gone</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>Uma pasta que não existe mais</translation>
    </message>
    <message>
        <source>A format of the type "json_schema" needs an object "json_schema" with a name and a schema.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>Um formato do tipo "json_schema" precisa de um objeto "json_schema" com um nome e um esquema.</translation>
    </message>
    <message>
        <source>A formula</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Uma fórmula</translation>
    </message>
    <message>
        <source>A kept request cannot be read: it is damaged.</source>
        <extracomment>canal_desktop/storage/request_store.py</extracomment>
        <translation>Não é possível ler uma solicitação guardada: está danificada.</translation>
    </message>
    <message>
        <source>A lock that is {depth} deep fills in {time}, and $5 stay $5.</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Uma eclusa com {depth} de profundidade enche em {time}, e $5 continuam $5.</translation>
    </message>
    <message>
        <source>A message of the role “{role}” is left out.</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>Uma mensagem com a função “{role}” é omitida.</translation>
    </message>
    <message>
        <source>A model may ask to call tools: your own, which you answer by hand, or those of MCP servers. You are asked before anything is called, unless you have allowed it. An MCP server is a program on your computer or an address; add only those you trust.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Um modelo pode pedir para chamar ferramentas: as suas, a que você responde à mão, ou as de servidores MCP. Você é consultado antes que algo seja chamado, a não ser que tenha permitido. Um servidor MCP é um programa no seu computador ou um endereço; adicione só aqueles em que você confia.</translation>
    </message>
    <message>
        <source>A name has letters, digits, “_” and “-” only, {count} at most, such as get_weather.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>Um nome tem só letras, dígitos, “_” e “-”, {count} no máximo, como get_weather.</translation>
    </message>
    <message>
        <source>A name to find it by</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>Um nome para encontrá-lo</translation>
    </message>
    <message>
        <source>A name to know it by</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>Um nome para reconhecê-lo</translation>
    </message>
    <message>
        <source>A native chat client for CanalAPI and any OpenAI-compatible server.

It sends nothing anywhere but to the server you choose, and looks for updates only if you say so.

MIT licence. Icons: Lucide (ISC licence). Made with Qt {qt} (LGPL).</source>
        <extracomment>canal_desktop/ui/about.py</extracomment>
        <translation>Um cliente de chat nativo para a CanalAPI e qualquer servidor compatível com a OpenAI.

Ele não envia nada a lugar nenhum além do servidor que você escolher, e só busca atualizações se você pedir.

Licença MIT. Ícones: Lucide (licença ISC). Feito com Qt {qt} (LGPL).</translation>
    </message>
    <message>
        <source>A number is longer than JavaScript can hold: it is sent rounded.</source>
        <extracomment>canal_desktop/programs/write_program.py</extracomment>
        <translation>Um número é mais longo do que o JavaScript comporta: é enviado arredondado.</translation>
    </message>
    <message>
        <source>A number of tokens looks like 128000 or 128k; the most is {most}.</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Um número de tokens tem a forma 128000 ou 128k; o máximo é {most}.</translation>
    </message>
    <message>
        <source>A part is left out: what “{name}” is, is not in the code.</source>
        <extracomment>canal_desktop/programs/read_request.py</extracomment>
        <translation>Uma parte é omitida: o código não diz o que é “{name}”.</translation>
    </message>
    <message>
        <source>A part of a message that is neither text nor a picture is left out.</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>Uma parte de uma mensagem que não é texto nem imagem é omitida.</translation>
    </message>
    <message>
        <source>A part of the backup is damaged and cannot be read. Another backup may be whole.</source>
        <extracomment>canal_desktop/storage/archiving.py</extracomment>
        <translation>Uma parte do backup está danificada e não pode ser lida. Talvez outro backup esteja inteiro.</translation>
    </message>
    <message>
        <source>A part of the library cannot be read: it is damaged. Restore it from a backup. Nothing was changed.</source>
        <extracomment>canal_desktop/storage/rows.py</extracomment>
        <translation>Não é possível ler uma parte da biblioteca: está danificada. Restaure-a de um backup. Nada foi alterado.</translation>
    </message>
    <message>
        <source>A passphrase is set. A hash of it, from which it cannot be had back, is in {keyring}.</source>
        <extracomment>canal_desktop/ui/settings/lock_part.py</extracomment>
        <translation>Há uma frase secreta. Um hash dela, do qual ela não pode ser recuperada, está aqui: {keyring}.</translation>
    </message>
    <message>
        <source>A passphrase is set. “Lock now” is in the menu File.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>Há uma frase secreta. “Bloquear agora” está no menu Arquivo.</translation>
    </message>
    <message>
        <source>A picture at {host}. It is not loaded by itself.</source>
        <extracomment>canal_desktop/ui/transcript/picture_box.py</extracomment>
        <translation>Uma imagem em {host}. Ela não é carregada por conta própria.</translation>
    </message>
    <message>
        <source>A picture in the code is damaged or of a kind that cannot be shown, and left out.</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>Uma imagem no código está danificada ou é de um tipo que não pode ser mostrado, e é omitida.</translation>
    </message>
    <message>
        <source>A picture is larger than 50 MB and was not taken.</source>
        <extracomment>canal_desktop/exchange/markdown_format.py</extracomment>
        <translation>Uma imagem tem mais de 50 MB e não foi incluída.</translation>
    </message>
    <message>
        <source>A picture or words?</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>Uma imagem ou palavras?</translation>
    </message>
    <message>
        <source>A picture that is not in the code itself is left out: attach it to the message.</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>Uma imagem que não está no próprio código é omitida: anexe-a à mensagem.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>Uma predefinição precisa de um nome.</translation>
    </message>
    <message>
        <source>A price looks like 0.15 or 0,15: US dollars for a million tokens; the most is {most}.</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Um preço tem a forma 0.15 ou 0,15: dólares por milhão de tokens; o máximo é {most}.</translation>
    </message>
    <message>
        <source>A profile could not be understood and was left out. Add it again under Profiles.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>Não foi possível entender um perfil, e ele foi omitido. Adicione-o de novo em Perfis.</translation>
    </message>
    <message>
        <source>A profile is a server and its key. The Base URL of most servers ends in /v1; a server on your own computer may need no key. You may have several profiles and choose one for each conversation.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Um perfil é um servidor e sua chave. A URL base da maioria dos servidores termina em /v1; um servidor no seu próprio computador talvez não precise de chave. Você pode ter vários perfis e escolher um para cada conversa.</translation>
    </message>
    <message>
        <source>A profile that was removed</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>Um perfil que foi removido</translation>
    </message>
    <message>
        <source>A program on this computer</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>Um programa neste computador</translation>
    </message>
    <message>
        <source>A proxy looks like http://proxy.example.com:8080 or socks5://127.0.0.1:1080.</source>
        <extracomment>canal_desktop/domain/proxy.py</extracomment>
        <translation>Um proxy tem a forma http://proxy.example.com:8080 ou socks5://127.0.0.1:1080.</translation>
    </message>
    <message>
        <source>A quotation mark in the command is not closed.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>Há aspas não fechadas no comando.</translation>
    </message>
    <message>
        <source>A quotation stands apart.</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Uma citação fica à parte.</translation>
    </message>
    <message>
        <source>A red boat on a quiet canal, in watercolours</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Um barco vermelho num canal tranquilo, em aquarela</translation>
    </message>
    <message>
        <source>A response format names its type, such as {"type": "json_object"}.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>Um formato de resposta indica seu tipo, como {"type": "json_object"}.</translation>
    </message>
    <message>
        <source>A server inside a company may need another way than the rest. It holds from the next request on.</source>
        <extracomment>canal_desktop/ui/settings/profile_network_sheet.py</extracomment>
        <translation>Um servidor dentro de uma empresa pode precisar de outro caminho que o resto. Vale a partir da próxima solicitação.</translation>
    </message>
    <message>
        <source>A server inside the program answers; nothing leaves this computer</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Um servidor dentro do programa responde; nada sai deste computador</translation>
    </message>
    <message>
        <source>A server on the network (streamable HTTP)</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>Um servidor na rede (HTTP com streaming)</translation>
    </message>
    <message>
        <source>A server that was removed</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>Um servidor que foi removido</translation>
    </message>
    <message>
        <source>A small window for one question can open over other programs. Choose its key in the settings; where your system does not allow that, have the system start the program with --quick.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Uma pequena janela para uma pergunta pode abrir sobre outros programas. Escolha a tecla dela nas configurações; onde seu sistema não permite isso, faça o sistema iniciar o programa com --quick.</translation>
    </message>
    <message>
        <source>A step before it has to work first.</source>
        <extracomment>canal_desktop/app/doctor.py</extracomment>
        <translation>Uma etapa anterior precisa funcionar primeiro.</translation>
    </message>
    <message>
        <source>A sync folder keeps several computers alike, through any service that keeps a folder in step. The Markdown mirror writes each conversation into a file that other programs can read.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Uma pasta de sincronização mantém vários computadores iguais, por meio de qualquer serviço que mantenha uma pasta em dia. O espelho Markdown grava cada conversa em um arquivo que outros programas podem ler.</translation>
    </message>
    <message>
        <source>A table</source>
        <extracomment>canal_desktop/app/sample_conversation.py canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Uma tabela</translation>
    </message>
    <message>
        <source>A tag has {count} characters at most.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>Uma etiqueta tem no máximo {count} caracteres.</translation>
    </message>
    <message>
        <source>A tag needs at least one letter.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>Uma etiqueta precisa de pelo menos uma letra.</translation>
    </message>
    <message>
        <source>A temporary conversation cannot be added to prompt tests: nothing of it is kept.</source>
        <extracomment>canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>Uma conversa temporária não pode ser adicionada aos testes de prompts: nada dela é guardado.</translation>
    </message>
    <message>
        <source>A temporary conversation cannot be copied into a new one: nothing of it is kept.</source>
        <extracomment>canal_desktop/storage/nowhere.py</extracomment>
        <translation>Uma conversa temporária não pode ser copiada para uma nova: nada dela é guardado.</translation>
    </message>
    <message>
        <source>A temporary conversation cannot be forked: nothing of it is kept.</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>Uma conversa temporária não pode ser bifurcada: nada dela é guardado.</translation>
    </message>
    <message>
        <source>A temporary conversation stays in this window. Nothing of it is kept once you leave it.</source>
        <extracomment>canal_desktop/ui/own_windows/desk.py</extracomment>
        <translation>Uma conversa temporária fica nesta janela. Nada dela é guardado depois que você a deixa.</translation>
    </message>
    <message>
        <source>A title needs at least one letter.</source>
        <extracomment>canal_desktop/app/kept_conversation.py canal_desktop/ui/own_windows/work.py</extracomment>
        <translation>Um título precisa de pelo menos uma letra.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer. Your network may want you to sign in first: open a browser.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Em vez de uma resposta, veio uma página da web. Talvez sua rede exija que você entre primeiro: abra um navegador.</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>A&amp;dicionar</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>&amp;Chave de API</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>canal_desktop/domain/checkup.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>API key of {profile}</source>
        <extracomment>canal_desktop/app/secret_places.py</extracomment>
        <translation>Chave de API de {profile}</translation>
    </message>
    <message>
        <source>AVIF pictures cannot be read. Save “{file}” as JPEG or PNG, and attach that.</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>Não é possível ler imagens AVIF. Salve “{file}” como JPEG ou PNG e anexe esse arquivo.</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>canal_desktop/ui/settings/rows.py</extracomment>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>About Canal</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Sobre o Canal</translation>
    </message>
    <message>
        <source>About {count} of {window} tokens</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>Cerca de {count} de {window} tokens</translation>
    </message>
    <message numerus="yes">
        <source>About {n} tokens</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>
            <numerusform>Cerca de {n} token</numerusform>
            <numerusform>Cerca de {n} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {n} tokens too many</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>
            <numerusform>Cerca de {n} token a mais</numerusform>
            <numerusform>Cerca de {n} tokens a mais</numerusform>
        </translation>
    </message>
    <message>
        <source>About {price} to send, before the answer.</source>
        <extracomment>canal_desktop/ui/context_bar.py</extracomment>
        <translation>Enviar custa cerca de {price}, sem a resposta.</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Cor de destaque</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>canal_desktop/ui/shortcuts/action_tree.py</extracomment>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py canal_desktop/ui/side_by_side/parts_sheet.py</extracomment>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add a case first.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>Adicione um caso primeiro.</translation>
    </message>
    <message>
        <source>Add a check</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>Adicionar verificação</translation>
    </message>
    <message>
        <source>Add a header</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Adicionar cabeçalho</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Adicionar um perfil</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Adicionar variável</translation>
    </message>
    <message>
        <source>Add an MCP server</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>Adicionar um servidor MCP</translation>
    </message>
    <message>
        <source>Add keys…</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>Adicionar teclas…</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>Adicionar aos favoritos</translation>
    </message>
    <message>
        <source>Add to favourites or remove</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Adicionar ou remover dos favoritos</translation>
    </message>
    <message>
        <source>Add to prompt tests</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>Adicionar aos testes de prompts</translation>
    </message>
    <message>
        <source>Add to prompt tests…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Adicionar aos testes de prompts…</translation>
    </message>
    <message>
        <source>Add without asking</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Adicionar sem perguntar</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <extracomment>canal_desktop/ui/composer/field_menu.py</extracomment>
        <translation>Adicionar “{word}” ao dicionário</translation>
    </message>
    <message>
        <source>Added to the merged answer.</source>
        <extracomment>canal_desktop/ui/side_by_side/merge_panel.py</extracomment>
        <translation>Adicionado à resposta combinada.</translation>
    </message>
    <message>
        <source>Added to your tools: {names}.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>Adicionadas às suas ferramentas: {names}.</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Endereço do proxy</translation>
    </message>
    <message>
        <source>Al&amp;ways allow this tool</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>Permitir &amp;sempre esta ferramenta</translation>
    </message>
    <message>
        <source>All cases</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_model.py</extracomment>
        <translation>Todos os casos</translation>
    </message>
    <message>
        <source>All conversations</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>Todas as conversas</translation>
    </message>
    <message>
        <source>All conversations, messages and folders in it are deleted for good. This cannot be undone.</source>
        <extracomment>canal_desktop/ui/organise_desk.py</extracomment>
        <translation>Todas as conversas, mensagens e pastas contidas nela são excluídas para sempre. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_import.py canal_desktop/ui/widgets/file_saver.py</extracomment>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>All keys are as they were at first.</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>Todas as teclas estão como eram no início.</translation>
    </message>
    <message>
        <source>All of these prompts are there already.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>Todos esses prompts já existem.</translation>
    </message>
    <message>
        <source>All pieces came at once: a proxy on the way, or the server, holds the stream back.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Todas as partes chegaram de uma vez: um proxy no caminho, ou o servidor, retém a transmissão.</translation>
    </message>
    <message>
        <source>All requests of this answer: copied, without any key.</source>
        <extracomment>canal_desktop/ui/requests/taking.py</extracomment>
        <translation>Todas as solicitações desta resposta: copiadas, sem nenhuma chave.</translation>
    </message>
    <message>
        <source>All requests were forgotten.</source>
        <extracomment>canal_desktop/ui/connection_desk.py</extracomment>
        <translation>Todas as solicitações foram esquecidas.</translation>
    </message>
    <message>
        <source>All settings</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Todas as configurações</translation>
    </message>
    <message>
        <source>All settings have their defaults again.</source>
        <extracomment>canal_desktop/ui/settings/desk.py</extracomment>
        <translation>Todas as configurações voltaram aos valores padrão.</translation>
    </message>
    <message>
        <source>All time</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>Desde o início</translation>
    </message>
    <message>
        <source>All values are treated as secrets: they are kept in the system keyring and are not shown again.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>Todos os valores são tratados como segredos: são guardados no chaveiro do sistema e não são mostrados de novo.</translation>
    </message>
    <message>
        <source>All versions, not only the ones that are shown</source>
        <extracomment>canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>Todas as versões, não só as que são mostradas</translation>
    </message>
    <message>
        <source>All, or 1-3, 7</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>Todas, ou 1-3, 7</translation>
    </message>
    <message>
        <source>An answer is still being written. Stop it first, or wait until it is complete.</source>
        <extracomment>canal_desktop/app/answering.py</extracomment>
        <translation>Uma resposta ainda está sendo escrita. Pare-a primeiro ou espere até que esteja completa.</translation>
    </message>
    <message>
        <source>An answer of the model shows whether it is good.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Uma resposta do modelo mostra se está certa.</translation>
    </message>
    <message>
        <source>An answer that fails says why and what can be done. “{doctor_name}” looks further. “{requests_name}” shows what was sent and what came back.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Uma resposta que falha diz por quê e o que se pode fazer. “{doctor_name}” investiga mais a fundo. “{requests_name}” mostra o que foi enviado e o que voltou.</translation>
    </message>
    <message>
        <source>An icon beside the clock, where the system has such a place.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Um ícone ao lado do relógio, onde o sistema tiver esse lugar.</translation>
    </message>
    <message>
        <source>And if I ask again?</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>E se eu perguntar de novo?</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more like these.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>E mais {n} como estes.</numerusform>
            <numerusform>E mais {n} como estes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <extracomment>canal_desktop/domain/word_diff.py</extracomment>
        <translation>
            <numerusform>E mais {n}.</numerusform>
            <numerusform>E mais {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Canal Desktop uses the data folder {folder}. Close it, or choose another with --data-dir.</source>
        <extracomment>canal_desktop/storage/library_lock.py</extracomment>
        <translation>Outro Canal Desktop usa a pasta de dados {folder}. Feche-o ou escolha outra com --data-dir.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <extracomment>canal_desktop/ui/sheets/folder_sheet.py</extracomment>
        <translation>Outra pasta…</translation>
    </message>
    <message>
        <source>Another model…</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Outro modelo…</translation>
    </message>
    <message>
        <source>Another program holds the library {path}. Close it and try again.</source>
        <extracomment>canal_desktop/storage/sqlite_errors.py</extracomment>
        <translation>Outro programa está com a biblioteca {path} aberta. Feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>Another program holds these keys already. Choose others.</source>
        <extracomment>canal_desktop/ui/quick/key_words.py</extracomment>
        <translation>Outro programa já tem essas teclas. Escolha outras.</translation>
    </message>
    <message>
        <source>Another recording is not done yet. Finish or discard it first.</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Outra gravação ainda não terminou. Termine-a ou descarte-a primeiro.</translation>
    </message>
    <message>
        <source>Another run is going on. Wait for its end, or stop it.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>Outra execução está em andamento. Espere que termine ou pare-a.</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>canal_desktop/ui/branch_map.py canal_desktop/ui/context_words.py canal_desktop/ui/prompt_tests/result_sheet.py canal_desktop/ui/requests/timing_bar.py canal_desktop/ui/transcript/announcements.py</extracomment>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>menu</comment>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>of a model</comment>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Answer by number</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Resposta por número</translation>
    </message>
    <message>
        <source>Answer of {model}</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>Resposta de {model}</translation>
    </message>
    <message>
        <source>Answer the calls of tools</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Responder a chamadas de ferramentas</translation>
    </message>
    <message>
        <source>Answer {number} beside the others</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Resposta {number} ao lado das outras</translation>
    </message>
    <message>
        <source>Answer {number}: {verdict}</source>
        <extracomment>canal_desktop/ui/prompt_tests/result_sheet.py</extracomment>
        <translation>Resposta {number}: {verdict}</translation>
    </message>
    <message>
        <source>Answered.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Respondida.</translation>
    </message>
    <message>
        <source>Answers are written in **Markdown**, with *emphasis*, `code` and lists:</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>As respostas são escritas em **Markdown**, com *ênfase*, `código` e listas:</translation>
    </message>
    <message>
        <source>Answers asked for</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>Respostas pedidas</translation>
    </message>
    <message>
        <source>Answers come whole: the model refuses to stream.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>As respostas vêm inteiras: o modelo recusa a transmissão contínua.</translation>
    </message>
    <message>
        <source>Anyone on the way can read what goes to this address, tokens included. Use https where you can.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>Qualquer um no caminho pode ler o que vai para este endereço, inclusive tokens. Use https onde puder.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py canal_desktop/ui/settings/rows.py</extracomment>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Apr</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>abr</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>canal_desktop/storage/conversation_list.py canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_actions.py canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Archive or bring back</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Arquivar ou recuperar</translation>
    </message>
    <message>
        <source>Archives of this kind cannot be looked into. Unpack it, and attach the files in it.</source>
        <extracomment>canal_desktop/documents/archives.py</extracomment>
        <translation>Não é possível examinar arquivos compactados deste tipo. Descompacte-o e anexe os arquivos que contém.</translation>
    </message>
    <message>
        <source>Arguments are always an object: write "type": "object" in the schema.</source>
        <extracomment>canal_desktop/app/tool_arguments.py</extracomment>
        <translation>Os argumentos são sempre um objeto: escreva "type": "object" no esquema.</translation>
    </message>
    <message>
        <source>Arguments of the call</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>Argumentos da chamada</translation>
    </message>
    <message>
        <source>As a file beside the message</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Como arquivo ao lado da mensagem</translation>
    </message>
    <message>
        <source>As far as is known, this model reads text alone. The server may refuse the question, or leave the pictures out.</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py</extracomment>
        <translation>Até onde se sabe, este modelo só lê texto. O servidor pode recusar a pergunta ou ignorar as imagens.</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Como nas configurações</translation>
    </message>
    <message>
        <source>As it is heard; or a code such as de</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Como for ouvido; ou um código como de</translation>
    </message>
    <message>
        <source>As it is sent</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>Como é enviado</translation>
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
        <translation>Como o servidor define</translation>
    </message>
    <message>
        <source>As the server is called</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Como se chama no servidor</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Como o sistema define</translation>
    </message>
    <message>
        <source>As the system says</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/look_rows.py canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Conforme o sistema</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Tão largo quanto a janela</translation>
    </message>
    <message>
        <source>As you ask for it</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Quando você pede</translation>
    </message>
    <message>
        <source>As&amp;k again before it is called</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>Perg&amp;untar de novo antes de chamá-la</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>canal_desktop/ui/quick/window.py canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <extracomment>canal_desktop/ui/quick/window.py</extracomment>
        <translation>Pergunte o que quiser</translation>
    </message>
    <message>
        <source>Ask several models</source>
        <extracomment>canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>Perguntar a vários modelos</translation>
    </message>
    <message>
        <source>Ask several models again…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Perguntar de novo a vários modelos…</translation>
    </message>
    <message>
        <source>Ask several models…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Perguntar a vários modelos…</translation>
    </message>
    <message>
        <source>Ask something below; {keys} sends</source>
        <extracomment>canal_desktop/ui/help/hint_desk.py</extracomment>
        <translation>Pergunte algo abaixo; {keys} envia</translation>
    </message>
    <message>
        <source>Ask the model</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>Perguntar ao modelo</translation>
    </message>
    <message>
        <source>Ask the model, 4 short questions</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Fazer ao modelo 4 perguntas curtas</translation>
    </message>
    <message>
        <source>Ask {model}</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>Perguntar a {model}</translation>
    </message>
    <message>
        <source>Asked for a title after the first answer; a small one costs less.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Recebe o pedido de um título após a primeira resposta; um modelo pequeno custa menos.</translation>
    </message>
    <message>
        <source>Asking for the models…</source>
        <extracomment>canal_desktop/ui/model_desk.py</extracomment>
        <translation>Solicitando os modelos…</translation>
    </message>
    <message>
        <source>Assistant</source>
        <extracomment>canal_desktop/app/pasted_code.py canal_desktop/ui/transcript/message_layout.py</extracomment>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>Async</source>
        <extracomment>canal_desktop/programs/write_forms.py</extracomment>
        <translation>Assíncrono</translation>
    </message>
    <message>
        <source>At most {count} files can go with one message. The others were left out.</source>
        <extracomment>canal_desktop/ui/attachments/attachment_list.py</extracomment>
        <translation>No máximo {count} arquivos podem ir com uma mensagem. Os outros foram omitidos.</translation>
    </message>
    <message>
        <source>At most {count} pages can go as pictures. Choose fewer.</source>
        <extracomment>canal_desktop/ui/attachments/part_maker.py</extracomment>
        <translation>No máximo {count} páginas podem ir como imagens. Escolha menos.</translation>
    </message>
    <message>
        <source>At most {max_tools} tools can be offered at once. Untick some.</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>No máximo {max_tools} ferramentas podem ser oferecidas ao mesmo tempo. Desmarque algumas.</translation>
    </message>
    <message>
        <source>At most {side} pixels wide or high</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>No máximo {side} pixels de largura ou altura</translation>
    </message>
    <message>
        <source>Attach files</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>Anexar arquivos</translation>
    </message>
    <message>
        <source>Attach files with {attach_keys}, by dropping them or by pasting. Before you send, you can look at the text that the model gets. PDF, Office files, text, code and pictures are read.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Anexe arquivos com {attach_keys}, soltando-os ou colando-os. Antes de enviar, você pode ver o texto que o modelo recebe. São lidos PDF, arquivos do Office, texto, código e imagens.</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Anexar arquivo…</translation>
    </message>
    <message>
        <source>Attached files</source>
        <extracomment>canal_desktop/ui/attachments/bar.py</extracomment>
        <translation>Arquivos anexados</translation>
    </message>
    <message>
        <source>Aug</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>ago</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>canal_desktop/ui/profile_page.py canal_desktop/ui/side_by_side/page.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back by 10 seconds</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Voltar 10 segundos</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <extracomment>canal_desktop/ui/side_by_side/page.py</extracomment>
        <translation>Voltar à conversa</translation>
    </message>
    <message>
        <source>Back to the conversation (Esc)</source>
        <extracomment>canal_desktop/ui/side_by_side/page.py</extracomment>
        <translation>Voltar à conversa (Esc)</translation>
    </message>
    <message>
        <source>Back to the conversation before</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Voltar à conversa anterior</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <extracomment>canal_desktop/ui/settings/row_view.py</extracomment>
        <translation>Voltar ao padrão</translation>
    </message>
    <message>
        <source>Back to the default: {setting}</source>
        <extracomment>canal_desktop/ui/settings/row_view.py</extracomment>
        <translation>Voltar ao padrão: {setting}</translation>
    </message>
    <message>
        <source>Back to the defaults…</source>
        <extracomment>canal_desktop/ui/profile_page.py canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Voltar aos padrões…</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <extracomment>canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>Devolver à biblioteca</translation>
    </message>
    <message>
        <source>Back to what is known</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Voltar ao que se sabe</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>Fazer backup agora</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>canal_desktop/app/data_sizes.py canal_desktop/ui/settings/other_rows.py canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Backups and several computers</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Backups e vários computadores</translation>
    </message>
    <message>
        <source>Backups…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Backups…</translation>
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
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Below each answer are its tokens and its cost. “{usage_name}” adds them up by day, model or folder, and holds limits: from one on you are warned, from the other on you are asked before anything is sent. Where no price is known, you can enter it.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Abaixo de cada resposta ficam seus tokens e seu custo. “{usage_name}” os soma por dia, modelo ou pasta e tem limites: a partir de um você é avisado, a partir do outro você é consultado antes que algo seja enviado. Onde não se conhece o preço, você pode informá-lo.</translation>
    </message>
    <message>
        <source>Better</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>Melhor</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Body of the answer…</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Corpo da resposta…</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>Corpo da solicitação</translation>
    </message>
    <message>
        <source>Body of the request…</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Corpo da solicitação…</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <extracomment>canal_desktop/domain/word_diff.py</extracomment>
        <translation>Os dois são iguais.</translation>
    </message>
    <message>
        <source>Both versions are the same.</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>As duas versões são iguais.</translation>
    </message>
    <message>
        <source>Bring back from the trash</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>Recuperar da lixeira</translation>
    </message>
    <message numerus="yes">
        <source>Bring back {n} conversations</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>Recuperar {n} conversa</numerusform>
            <numerusform>Recuperar {n} conversas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back {n} messages</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>Recuperar {n} mensagem</numerusform>
            <numerusform>Recuperar {n} mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring conversations in from a file of this or another program.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Importar conversas de um arquivo deste ou de outro programa.</translation>
    </message>
    <message>
        <source>Bring the draft back</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py</extracomment>
        <translation>Recuperar o rascunho</translation>
    </message>
    <message>
        <source>Bringing back from {file}…</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>Recuperando de {file}…</translation>
    </message>
    <message>
        <source>Budget: {state}</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>Orçamento: {state}</translation>
    </message>
    <message>
        <source>Budgets…</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>Orçamentos…</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Por</translation>
    </message>
    <message>
        <source>By a model, with a request of its own</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Por um modelo, com uma solicitação própria</translation>
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
        <translation>Fec&amp;har</translation>
    </message>
    <message>
        <source>Calling {tools}: {seconds} s. Esc stops it.</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>Chamando {tools}: {seconds} s. Esc interrompe.</translation>
    </message>
    <message>
        <source>Calls of tools</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>Chamadas de ferramentas</translation>
    </message>
    <message>
        <source>Calls {tool} with:</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>Chama {tool} com:</translation>
    </message>
    <message>
        <source>Calls {tool} without arguments.</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>Chama {tool} sem argumentos.</translation>
    </message>
    <message>
        <source>Canal Desktop {version}</source>
        <extracomment>canal_desktop/ui/about.py canal_desktop/ui/settings/about_parts.py</extracomment>
        <translation>Canal Desktop {version}</translation>
    </message>
    <message>
        <source>Canal Desktop {version} did not start twice, so the version before it runs again. Your conversations are as they were.</source>
        <extracomment>canal_desktop/ui/updates_desk.py</extracomment>
        <translation>O Canal Desktop {version} não abriu duas vezes seguidas, por isso a versão anterior voltou. Suas conversas estão como estavam.</translation>
    </message>
    <message>
        <source>Canal Desktop {version} has been released.</source>
        <extracomment>canal_desktop/app/updates.py canal_desktop/ui/updates_desk.py</extracomment>
        <translation>O Canal Desktop {version} foi lançado.</translation>
    </message>
    <message>
        <source>Canal Desktop {version} starts the next time you open Canal.</source>
        <extracomment>canal_desktop/app/updates.py</extracomment>
        <translation>O Canal Desktop {version} abrirá na próxima vez que você abrir o Canal.</translation>
    </message>
    <message>
        <source>Canal asks for the passphrase before it shows anything.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>O Canal pede a frase secreta antes de mostrar qualquer coisa.</translation>
    </message>
    <message>
        <source>Canal cannot listen to keys in other programs here. Bind the command to keys in the system’s settings.</source>
        <extracomment>canal_desktop/ui/quick/key_words.py</extracomment>
        <translation>O Canal não consegue escutar teclas em outros programas aqui. Atribua teclas ao comando nas configurações do sistema.</translation>
    </message>
    <message>
        <source>Canal cannot start</source>
        <extracomment>canal_desktop/ui/fatal_page.py</extracomment>
        <translation>O Canal não pode iniciar</translation>
    </message>
    <message>
        <source>Canal has no server to ask yet.</source>
        <extracomment>canal_desktop/ui/quick/window.py</extracomment>
        <translation>O Canal ainda não tem um servidor a quem perguntar.</translation>
    </message>
    <message>
        <source>Canal has something to ask you. Unlock it to see the question.</source>
        <extracomment>canal_desktop/ui/dialogs.py</extracomment>
        <translation>O Canal tem uma pergunta para você. Desbloqueie-o para vê-la.</translation>
    </message>
    <message>
        <source>Canal is a Python package here: “pipx upgrade canal-desktop” brings a newer version.</source>
        <extracomment>canal_desktop/domain/update.py</extracomment>
        <translation>O Canal é um pacote Python aqui: “pipx upgrade canal-desktop” traz uma versão mais nova.</translation>
    </message>
    <message>
        <source>Canal is locked</source>
        <extracomment>canal_desktop/ui/lock/unlock_page.py</extracomment>
        <translation>O Canal está bloqueado</translation>
    </message>
    <message>
        <source>Canal is not locked any more after that.</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>Depois disso o Canal não é mais bloqueado.</translation>
    </message>
    <message>
        <source>Canal is still running</source>
        <extracomment>canal_desktop/ui/tray_desk.py</extracomment>
        <translation>O Canal continua em execução</translation>
    </message>
    <message>
        <source>Canal library</source>
        <extracomment>canal_desktop/ui/data_desk.py</extracomment>
        <translation>Biblioteca do Canal</translation>
    </message>
    <message>
        <source>Canal looks at 50 files in a row, so the others were left out. A folder can be imported as one.</source>
        <extracomment>canal_desktop/ui/import_desk.py</extracomment>
        <translation>O Canal examina 50 arquivos em sequência, por isso os outros ficaram de fora. Uma pasta pode ser importada inteira.</translation>
    </message>
    <message>
        <source>Canal quits once it is done.</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>O Canal será encerrado assim que terminar.</translation>
    </message>
    <message>
        <source>Canal runs from its source: “git pull” brings a newer version.</source>
        <extracomment>canal_desktop/domain/update.py</extracomment>
        <translation>O Canal roda a partir do código-fonte: “git pull” traz uma versão mais nova.</translation>
    </message>
    <message>
        <source>Canal was unpacked by hand here; started from where install.sh puts it, it can renew itself.</source>
        <extracomment>canal_desktop/app/installation.py</extracomment>
        <translation>O Canal foi descompactado à mão aqui; aberto de onde o install.sh o coloca, ele pode se renovar sozinho.</translation>
    </message>
    <message>
        <source>Canal was updated to {version}.</source>
        <extracomment>canal_desktop/ui/help/desk.py</extracomment>
        <translation>O Canal foi atualizado para {version}.</translation>
    </message>
    <message>
        <source>Canal – About</source>
        <extracomment>canal_desktop/ui/about.py</extracomment>
        <translation>Canal – Sobre</translation>
    </message>
    <message>
        <source>Canal – Certificates</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py canal_desktop/ui/settings/profile_network_sheet.py</extracomment>
        <translation>Canal – Certificados</translation>
    </message>
    <message>
        <source>Canal – Change shortcuts</source>
        <extracomment>canal_desktop/ui/shortcuts/editor_sheet.py</extracomment>
        <translation>Canal – Alterar atalhos</translation>
    </message>
    <message>
        <source>Canal – Colour</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Canal – Cor</translation>
    </message>
    <message>
        <source>Canal – Compare versions</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Canal – Comparar versões</translation>
    </message>
    <message>
        <source>Canal – Copy as code</source>
        <extracomment>canal_desktop/ui/sheets/code_sheet.py</extracomment>
        <translation>Canal – Copiar como código</translation>
    </message>
    <message>
        <source>Canal – Facts of a model</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Canal – Dados de um modelo</translation>
    </message>
    <message>
        <source>Canal – Folder</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>Canal – Pasta</translation>
    </message>
    <message>
        <source>Canal – Keyboard shortcuts</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Canal – Atalhos de teclado</translation>
    </message>
    <message>
        <source>Canal – Licence of {package}</source>
        <extracomment>canal_desktop/ui/settings/about_parts.py</extracomment>
        <translation>Canal – Licença de {package}</translation>
    </message>
    <message>
        <source>Canal – Log of an MCP server</source>
        <extracomment>canal_desktop/ui/mcp/log_sheet.py</extracomment>
        <translation>Canal – Registro de um servidor MCP</translation>
    </message>
    <message>
        <source>Canal – MCP servers</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>Canal – Servidores MCP</translation>
    </message>
    <message>
        <source>Canal – Map of branches</source>
        <extracomment>canal_desktop/ui/branch_map.py</extracomment>
        <translation>Canal – Mapa de ramificações</translation>
    </message>
    <message>
        <source>Canal – Open this link?</source>
        <extracomment>canal_desktop/ui/transcript/link_opener.py</extracomment>
        <translation>Canal – Abrir este link?</translation>
    </message>
    <message>
        <source>Canal – Parameters</source>
        <extracomment>canal_desktop/ui/parameters/sheet.py</extracomment>
        <translation>Canal – Parâmetros</translation>
    </message>
    <message>
        <source>Canal – Paste MCP servers</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>Canal – Colar servidores MCP</translation>
    </message>
    <message>
        <source>Canal – Prompt tests</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Canal – Testes de prompts</translation>
    </message>
    <message>
        <source>Canal – Prompts</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>Canal – Prompts</translation>
    </message>
    <message>
        <source>Canal – Quick question</source>
        <extracomment>canal_desktop/ui/quick/window.py</extracomment>
        <translation>Canal – Pergunta rápida</translation>
    </message>
    <message>
        <source>Canal – This link is not opened</source>
        <extracomment>canal_desktop/ui/transcript/link_opener.py</extracomment>
        <translation>Canal – Este link não é aberto</translation>
    </message>
    <message>
        <source>Canal – Tool</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>Canal – Ferramenta</translation>
    </message>
    <message>
        <source>Canal – Tools</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Canal – Ferramentas</translation>
    </message>
    <message>
        <source>Canal – What is sent</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>Canal – O que é enviado</translation>
    </message>
    <message>
        <source>Canal – {title}</source>
        <extracomment>canal_desktop/ui/dialogs.py canal_desktop/ui/mcp/server_form.py canal_desktop/ui/sheets/work_sheet.py</extracomment>
        <translation>Canal – {title}</translation>
    </message>
    <message>
        <source>CanalAPI shows your keys in its console. A server of your own may need none: leave the field empty.</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>A CanalAPI mostra suas chaves no console dela. Um servidor seu talvez não precise de nenhuma: deixe o campo vazio.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py canal_desktop/ui/context_desk.py canal_desktop/ui/dialogs.py canal_desktop/ui/folder_form.py canal_desktop/ui/lock/passphrase_sheet.py canal_desktop/ui/parameters/preset_row.py canal_desktop/ui/parameters/sheet.py canal_desktop/ui/picture_desk.py canal_desktop/ui/prompt_desk.py canal_desktop/ui/prompt_tests/add_sheet.py canal_desktop/ui/prompt_tests/run_desk.py canal_desktop/ui/requests/body_sheet.py canal_desktop/ui/sheets/import_sheet.py canal_desktop/ui/sheets/model_facts_sheet.py canal_desktop/ui/sheets/name_sheet.py canal_desktop/ui/sheets/paste_code_sheet.py canal_desktop/ui/sheets/picture_sheet.py canal_desktop/ui/shortcuts/editor.py canal_desktop/ui/side_by_side/models_sheet.py canal_desktop/ui/side_by_side/parts_sheet.py canal_desktop/ui/sidebar/batch_bar.py canal_desktop/ui/sound_desk.py canal_desktop/ui/transcript/link_opener.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the dictation</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Cancelar o ditado</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <extracomment>canal_desktop/ui/attachments/words.py</extracomment>
        <translation>Não pode ser enviado</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <extracomment>canal_desktop/ui/lock/unlock_page.py</extracomment>
        <translation>O Caps Lock está ligado.</translation>
    </message>
    <message>
        <source>Caret in the text</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Cursor no texto</translation>
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
        <translation>Certificados (*.pem *.crt *.cer);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Certificates of {file}</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Certificados de {file}</translation>
    </message>
    <message>
        <source>Change a picture</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Alterar uma imagem</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Alterar atalhos…</translation>
    </message>
    <message>
        <source>Change the MCP server</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>Alterar o servidor MCP</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>Alterar a frase secreta</translation>
    </message>
    <message>
        <source>Change the request…</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Alterar a solicitação…</translation>
    </message>
    <message>
        <source>Change {number} of {count}.</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Alteração {number} de {count}.</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>canal_desktop/ui/quick/keys_desk.py canal_desktop/ui/settings/keys_editor.py canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>the passphrase</comment>
        <extracomment>canal_desktop/ui/settings/lock_part.py</extracomment>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>canal_desktop/ui/widgets/bar_chart.py</extracomment>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>ChatGPT and Claude exports (the zip or its conversations.json), Open WebUI, LibreChat, Chatbox, Cherry Studio, TypingMind, DeepSeek, Canal's own JSON, JSONL and Markdown: choose the file. Jan and LM Studio: choose the folder with their conversations. You see what would come in before anything is changed.</source>
        <extracomment>canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>Exportações do ChatGPT e do Claude (o zip ou seu conversations.json), Open WebUI, LibreChat, Chatbox, Cherry Studio, TypingMind, DeepSeek, o JSON, JSONL e Markdown do próprio Canal: escolha o arquivo. Jan e LM Studio: escolha a pasta com as conversas. Você vê o que entraria antes que algo seja alterado.</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Check that the server is running, that the port is right, and that no firewall is in the way.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Verifique se o servidor está em execução, se a porta está certa e se nenhum firewall atrapalha.</translation>
    </message>
    <message>
        <source>Check the Base URL; it often ends in /v1.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Verifique a URL base; ela costuma terminar em /v1.</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Verificar a conexão</translation>
    </message>
    <message>
        <source>Check the connection…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Verificar a conexão…</translation>
    </message>
    <message>
        <source>Check the port, and whether the Base URL begins rightly with https://.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Verifique a porta e se é certo que a URL base comece com https://.</translation>
    </message>
    <message>
        <source>Check the spelling of the Base URL, and whether other pages open: the network may be down.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Verifique a grafia da URL base e se outras páginas abrem: a rede pode estar fora do ar.</translation>
    </message>
    <message>
        <source>Check this computer's clock and certificates.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Verifique o relógio e os certificados deste computador.</translation>
    </message>
    <message>
        <source>Check while writing</source>
        <extracomment>canal_desktop/ui/composer/field_menu.py</extracomment>
        <translation>Verificar ao digitar</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <extracomment>canal_desktop/ui/sheets/folder_sheet.py canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <extracomment>canal_desktop/ui/model_picker.py</extracomment>
        <translation>Escolher um modelo</translation>
    </message>
    <message>
        <source>Choose a model by its name.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Escolha um modelo pelo nome.</translation>
    </message>
    <message>
        <source>Choose a model by its name: the button is at the top right of a conversation.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Escolha um modelo pelo nome: o botão fica no alto à direita de uma conversa.</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>Escolha um modelo primeiro.</translation>
    </message>
    <message>
        <source>Choose a model first: its price is among its facts.</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>Escolha um modelo primeiro: o preço está entre os dados dele.</translation>
    </message>
    <message>
        <source>Choose a model that the server lists.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Escolha um modelo que esteja na lista do servidor.</translation>
    </message>
    <message>
        <source>Choose among the models</source>
        <extracomment>canal_desktop/ui/help/hint_desk.py</extracomment>
        <translation>Escolher entre os modelos</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py</extracomment>
        <translation>Escolher outro modelo</translation>
    </message>
    <message>
        <source>Choose another model for that; everything else is not touched by it.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Escolha outro modelo para isso; nada mais é afetado.</translation>
    </message>
    <message>
        <source>Choose another model, or change the key's rights in the server's console.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Escolha outro modelo ou altere as permissões da chave no console do servidor.</translation>
    </message>
    <message>
        <source>Choose keys with Ctrl, Alt, or the Windows or Command key, so that no letter is taken from others.</source>
        <extracomment>canal_desktop/ui/quick/key_words.py</extracomment>
        <translation>Escolha teclas com Ctrl, Alt ou a tecla Windows ou Command, para não tirar nenhuma letra dos outros.</translation>
    </message>
    <message>
        <source>Choose the model that judges, and write what it is to look at.</source>
        <extracomment>canal_desktop/app/prompt_test_run.py</extracomment>
        <translation>Escolha o modelo que julga e escreva em que ele deve reparar.</translation>
    </message>
    <message>
        <source>Choose the model…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Escolher o modelo…</translation>
    </message>
    <message>
        <source>Choose where to make the folder</source>
        <extracomment>canal_desktop/ui/code_desk.py</extracomment>
        <translation>Escolha onde criar a pasta</translation>
    </message>
    <message>
        <source>Choose {least} to {most} models.</source>
        <extracomment>canal_desktop/app/side_by_side.py</extracomment>
        <translation>Escolha de {least} a {most} modelos.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choosing a model</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Escolha de um modelo</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>canal_desktop/ui/widgets/search_field.py</extracomment>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Client component</source>
        <extracomment>canal_desktop/programs/write_forms.py</extracomment>
        <translation>Componente de cliente</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>canal_desktop/ui/about.py canal_desktop/ui/attachments/preview_sheet.py canal_desktop/ui/branch_map.py canal_desktop/ui/diff_view.py canal_desktop/ui/help/help_sheet.py canal_desktop/ui/help/news_sheet.py canal_desktop/ui/prompt_tests/cases_sheet.py canal_desktop/ui/prompt_tests/result_sheet.py canal_desktop/ui/prompt_tests/results_sheet.py canal_desktop/ui/settings/about_parts.py canal_desktop/ui/settings/profile_network_sheet.py canal_desktop/ui/sheets/backup_sheet.py canal_desktop/ui/sheets/code_sheet.py canal_desktop/ui/sheets/connections_sheet.py canal_desktop/ui/sheets/context_sheet.py canal_desktop/ui/sheets/doctor_sheet.py canal_desktop/ui/sheets/export_sheet.py canal_desktop/ui/sheets/folder_sheet.py canal_desktop/ui/sheets/import_sheet.py canal_desktop/ui/sheets/learned_sheet.py canal_desktop/ui/sheets/prompt_sheet.py canal_desktop/ui/sheets/usage_sheet.py canal_desktop/ui/shortcut_sheet.py canal_desktop/ui/shortcuts/editor_sheet.py canal_desktop/ui/side_by_side/merge_panel.py canal_desktop/ui/transcript/link_opener.py</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Close the merged answer</source>
        <extracomment>canal_desktop/ui/side_by_side/merge_panel.py</extracomment>
        <translation>Fechar a resposta combinada</translation>
    </message>
    <message>
        <source>Close the requests</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Fechar as solicitações</translation>
    </message>
    <message>
        <source>Close the search</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>Fechar a pesquisa</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>canal_desktop/ui/widgets/notice.py</extracomment>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Fechar esta janela</translation>
    </message>
    <message>
        <source>Closing the window leaves the program in the tray; “Quit” ends it.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Fechar a janela deixa o programa na bandeja; “Sair” o encerra.</translation>
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
        <translation>Fonte do código</translation>
    </message>
    <message>
        <source>Colours are as far apart as can be, in light and in dark.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>As cores são tão distintas quanto possível, no claro e no escuro.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Confortável</translation>
    </message>
    <message>
        <source>Command &amp;line</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>&amp;Linha de comando</translation>
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
        <translation>Comparar versões…</translation>
    </message>
    <message>
        <source>Compare with another version…</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Comparar com outra versão…</translation>
    </message>
    <message>
        <source>Compare with the expected answer…</source>
        <extracomment>canal_desktop/ui/prompt_tests/result_sheet.py</extracomment>
        <translation>Comparar com a resposta esperada…</translation>
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
        <translation>Completa: {share} aprovadas.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect to a server first, under Profiles.</source>
        <extracomment>canal_desktop/app/profiles.py canal_desktop/ui/doctor_desk.py canal_desktop/ui/paste_code_desk.py</extracomment>
        <translation>Conecte-se primeiro a um servidor, em Perfis.</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <extracomment>canal_desktop/ui/transcript/ways_on.py</extracomment>
        <translation>Conectar a um servidor…</translation>
    </message>
    <message>
        <source>Connected.</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>Conectado.</translation>
    </message>
    <message>
        <source>Connecting and keys</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Conexão e chaves</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>canal_desktop/ui/status_text.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>canal_desktop/domain/checkup.py canal_desktop/ui/requests/timing_bar.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Connection log</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Registro de conexões</translation>
    </message>
    <message>
        <source>Connection to {profile}</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Conexão com {profile}</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Connections go through it where there is one. A profile may have another one.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>As conexões passam por ele quando existe um. Um perfil pode ter outro.</translation>
    </message>
    <message>
        <source>Connections…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Conexões…</translation>
    </message>
    <message>
        <source>Contains</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>Contém</translation>
    </message>
    <message>
        <source>Conte&amp;xt, in tokens</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Conte&amp;xto, em tokens</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Conversation</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/data_desk.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Conversation by number</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Conversa por número</translation>
    </message>
    <message>
        <source>Conversation {number} of the list</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Conversa {number} da lista</translation>
    </message>
    <message>
        <source>Conversations</source>
        <extracomment>canal_desktop/storage/conversation_list.py canal_desktop/ui/data_desk.py canal_desktop/ui/sheets/backup_sheet.py canal_desktop/ui/sidebar/conversation_list_view.py</extracomment>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Conversations (*.zip *.json *.jsonl *.md);;All files (*)</source>
        <extracomment>canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>Conversas (*.zip *.json *.jsonl *.md);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Conversations are being exported, brought in or backed up. If you stop that, whole conversations that are done may stay, nothing half done does, and you can do it again.</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>Conversas estão sendo exportadas, importadas ou salvas em backup. Se você parar isso, conversas inteiras já concluídas podem ficar, nada fica pela metade, e você pode fazer de novo.</translation>
    </message>
    <message>
        <source>Conversations deleted here for good, which stay away</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>Conversas excluídas aqui para sempre, que não voltam</translation>
    </message>
    <message>
        <source>Conversations stay on this computer, in one folder of your account. What you write goes to the server of the profile, and with it to whoever runs the model. The program sends nothing else: no statistics, no reports.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>As conversas ficam neste computador, em uma pasta da sua conta. O que você escreve vai para o servidor do perfil, e com ele para quem oferece o modelo. O programa não envia mais nada: nem estatísticas, nem relatórios.</translation>
    </message>
    <message>
        <source>Conversations that are here already</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>Conversas que já estão aqui</translation>
    </message>
    <message>
        <source>Conversations that get more messages</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>Conversas que recebem mais mensagens</translation>
    </message>
    <message>
        <source>Conversations, files and settings are here; keys are not.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Conversas, arquivos e configurações ficam aqui; chaves, não.</translation>
    </message>
    <message>
        <source>Copied as a patch.</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Copiado como patch.</translation>
    </message>
    <message>
        <source>Copied, without key and text.</source>
        <extracomment>canal_desktop/ui/doctor_desk.py</extracomment>
        <translation>Copiado, sem chave nem texto.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>canal_desktop/ui/code_desk.py canal_desktop/ui/conversation_pane.py canal_desktop/ui/quick/desk.py canal_desktop/ui/side_by_side_desk.py canal_desktop/ui/transcript/clipboard.py</extracomment>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copied. It holds neither your key nor any text of a conversation.</source>
        <extracomment>canal_desktop/ui/doctor_desk.py</extracomment>
        <translation>Copiado. Não contém sua chave nem texto algum de uma conversa.</translation>
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
        <translation>Copiar tudo para o suporte</translation>
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
        <translation>Copiar como patch</translation>
    </message>
    <message>
        <source>Copy code</source>
        <extracomment>canal_desktop/ui/transcript/code_look.py canal_desktop/ui/transcript/diagram_box.py canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Copiar para o suporte</translation>
    </message>
    <message>
        <source>Copy formula source</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Copiar fonte da fórmula</translation>
    </message>
    <message>
        <source>Copy last answer</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Copiar última resposta</translation>
    </message>
    <message>
        <source>Copy last code block</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Copiar último bloco de código</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Copy message</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Copiar mensagem</translation>
    </message>
    <message>
        <source>Copy message’s request as code…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Copiar como código a solicitação da mensagem…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Copiar imagem</translation>
    </message>
    <message>
        <source>Copy request</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Copiar solicitação</translation>
    </message>
    <message>
        <source>Copy response</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Copiar resposta</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Copiar seleção</translation>
    </message>
    <message>
        <source>Copy selection as Markdown</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Copiar seleção como Markdown</translation>
    </message>
    <message>
        <source>Copy table</source>
        <extracomment>canal_desktop/ui/transcript/table_box.py</extracomment>
        <translation>Copiar tabela</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Copiar tabela como CSV</translation>
    </message>
    <message>
        <source>Copy table as Markdown</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Copiar tabela como Markdown</translation>
    </message>
    <message>
        <source>Copy table as TSV</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Copiar tabela como TSV</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <extracomment>canal_desktop/ui/quick/keys_desk.py</extracomment>
        <translation>Copiar o comando</translation>
    </message>
    <message>
        <source>Copy the key again from the server's console; it may have been revoked.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Copie a chave de novo do console do servidor; ela pode ter sido revogada.</translation>
    </message>
    <message>
        <source>Copy the message’s code</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Copiar o código da mensagem</translation>
    </message>
    <message>
        <source>Copy the request as JSON</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>Copiar a solicitação como JSON</translation>
    </message>
    <message>
        <source>Copying…</source>
        <extracomment>canal_desktop/ui/transcript/clipboard.py</extracomment>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Cost and limits</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Custo e limites</translation>
    </message>
    <message>
        <source>Cost of the answer</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>Custo da resposta</translation>
    </message>
    <message>
        <source>Counted in</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>Contado em</translation>
    </message>
    <message>
        <source>Counting…</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>canal_desktop/ui/settings/rows.py</extracomment>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Data folder</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Dec</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>dez</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/parameters/preset_row.py canal_desktop/ui/prompt_tests/run_desk.py canal_desktop/ui/sheets/prompt_sheet.py canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete case</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Excluir caso</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <extracomment>canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Excluir pasta</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <extracomment>canal_desktop/ui/organise_desk.py</extracomment>
        <translation>Excluir para sempre</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <extracomment>canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>Excluir para sempre…</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Excluir daqui em diante</translation>
    </message>
    <message>
        <source>Delete it like any other when you are done.</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Exclua-a como qualquer outra quando terminar.</translation>
    </message>
    <message>
        <source>Delete message</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Excluir mensagem</translation>
    </message>
    <message>
        <source>Delete run</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_sheet.py</extracomment>
        <translation>Excluir execução</translation>
    </message>
    <message>
        <source>Delete set</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Excluir conjunto</translation>
    </message>
    <message>
        <source>Delete this run?</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>Excluir esta execução?</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} things for good?</source>
        <extracomment>canal_desktop/ui/organise_desk.py</extracomment>
        <translation>
            <numerusform>Excluir {n} item para sempre?</numerusform>
            <numerusform>Excluir {n} itens para sempre?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <extracomment>canal_desktop/ui/organise_desk.py</extracomment>
        <translation>Excluir “{title}” para sempre?</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Density</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Densidade</translation>
    </message>
    <message>
        <source>Dictate, or end it</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Ditar ou encerrar</translation>
    </message>
    <message>
        <source>Dictation</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Ditado</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Dicionários</translation>
    </message>
    <message>
        <source>Dictionary en_US</source>
        <extracomment>canal_desktop/app/licences.py</extracomment>
        <translation>Dicionário en_US</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Do not wrap lines</source>
        <extracomment>canal_desktop/ui/transcript/code_look.py</extracomment>
        <translation>Não quebrar linhas</translation>
    </message>
    <message>
        <source>Does</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Efeito</translation>
    </message>
    <message>
        <source>Does not contain</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>Não contém</translation>
    </message>
    <message>
        <source>Doing it again goes on from there.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>Fazer de novo continua a partir daí.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>canal_desktop/providers/demo_answers.py canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Don’t show hints</source>
        <extracomment>canal_desktop/ui/help/hints.py</extracomment>
        <translation>Não mostrar dicas</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>Baixando…</translation>
    </message>
    <message>
        <source>Drop here to attach</source>
        <extracomment>canal_desktop/ui/attachments/drop_zone.py</extracomment>
        <translation>Solte aqui para anexar</translation>
    </message>
    <message>
        <source>Drop here to import</source>
        <extracomment>canal_desktop/ui/import_zone.py</extracomment>
        <translation>Solte aqui para importar</translation>
    </message>
    <message>
        <source>Drop the oldest</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>Omitir as mais antigas</translation>
    </message>
    <message>
        <source>Drop the oldest until it fits</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>Omitir as mais antigas até caber</translation>
    </message>
    <message numerus="yes">
        <source>Drop the oldest {n} and send</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>
            <numerusform>Omitir a mais antiga e enviar</numerusform>
            <numerusform>Omitir as {n} mais antigas e enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the oldest {n} messages ({tokens})</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>
            <numerusform>Omitir a mensagem mais antiga ({tokens})</numerusform>
            <numerusform>Omitir as {n} mensagens mais antigas ({tokens})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the oldest {n} messages ({tokens}), still {left} too many</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>
            <numerusform>Omitir a mensagem mais antiga ({tokens}), ainda sobram {left}</numerusform>
            <numerusform>Omitir as {n} mensagens mais antigas ({tokens}), ainda sobram {left}</numerusform>
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
        <translation>Resposta &amp;esperada</translation>
    </message>
    <message>
        <source>E&amp;xtra fields</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Campos e&amp;xtras</translation>
    </message>
    <message>
        <source>Each server with the time, what for, and how it went.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Cada servidor com a hora, o motivo e o resultado.</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>Mensagens anteriores</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <extracomment>canal_desktop/ui/composer_desk.py</extracomment>
        <translation>Perguntas anteriores</translation>
    </message>
    <message>
        <source>Earlier questions (first line)</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Perguntas anteriores (primeira linha)</translation>
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
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>Editar e reenviar</translation>
    </message>
    <message>
        <source>Edit and send again…</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Editar e reenviar…</translation>
    </message>
    <message>
        <source>Edit answer</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Editar resposta</translation>
    </message>
    <message>
        <source>Edit facts of the model</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Editar dados do modelo</translation>
    </message>
    <message>
        <source>Edit facts…</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>Editar dados…</translation>
    </message>
    <message>
        <source>Edit last question</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Editar última pergunta</translation>
    </message>
    <message>
        <source>Edit the waiting message</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Editar a mensagem em espera</translation>
    </message>
    <message>
        <source>Edit this picture…</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Editar esta imagem…</translation>
    </message>
    <message>
        <source>Editing a message that waits</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py</extracomment>
        <translation>Editando uma mensagem em espera</translation>
    </message>
    <message>
        <source>Editing a question</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py</extracomment>
        <translation>Editando uma pergunta</translation>
    </message>
    <message>
        <source>Editing an answer</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py</extracomment>
        <translation>Editando uma resposta</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Vazio</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <extracomment>canal_desktop/ui/organise_desk.py</extracomment>
        <translation>Esvaziar a lixeira</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <extracomment>canal_desktop/ui/organise_desk.py</extracomment>
        <translation>Esvaziar a lixeira?</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Esvaziar a lixeira…</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>End &amp;now</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>Encerrar a&amp;gora</translation>
    </message>
    <message>
        <source>End of the prompt.</source>
        <extracomment>canal_desktop/ui/composer/tab_stops.py</extracomment>
        <translation>Fim do prompt.</translation>
    </message>
    <message>
        <source>End the recording and write it down</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Encerrar a gravação e transcrevê-la</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter (Shift+Enter for a new line)</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Enter (Shift+Enter para uma nova linha)</translation>
    </message>
    <message>
        <source>Enter a passphrase of at least {shortest} characters.</source>
        <extracomment>canal_desktop/domain/passphrase.py</extracomment>
        <translation>Informe uma frase secreta de pelo menos {shortest} caracteres.</translation>
    </message>
    <message>
        <source>Enter a passphrase of at most {longest} characters.</source>
        <extracomment>canal_desktop/domain/passphrase.py</extracomment>
        <translation>Informe uma frase secreta de no máximo {longest} caracteres.</translation>
    </message>
    <message>
        <source>Enter a price…</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Informar um preço…</translation>
    </message>
    <message>
        <source>Enter a value for {names}: there is none in the text.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>Informe um valor para {names}: não há nenhum no texto.</translation>
    </message>
    <message>
        <source>Enter a value for {name}.</source>
        <extracomment>canal_desktop/app/mcp_values.py</extracomment>
        <translation>Informe um valor para {name}.</translation>
    </message>
    <message>
        <source>Enter a whole number from {lowest} to {highest}.</source>
        <extracomment>canal_desktop/ui/settings/editors.py</extracomment>
        <translation>Informe um número inteiro de {lowest} a {highest}.</translation>
    </message>
    <message>
        <source>Enter shows the branch of a message. The one on the screen is bold.</source>
        <extracomment>canal_desktop/ui/branch_map.py</extracomment>
        <translation>Enter mostra a ramificação de uma mensagem. A que está na tela aparece em negrito.</translation>
    </message>
    <message>
        <source>Enter shows what is sent of it. Del takes it away.</source>
        <extracomment>canal_desktop/ui/attachments/chip.py</extracomment>
        <translation>Enter mostra o que é enviado dele. Del o remove.</translation>
    </message>
    <message>
        <source>Enter the API key of CanalAPI, or of any OpenAI-compatible server.</source>
        <extracomment>canal_desktop/ui/profile_desk.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Informe a chave de API da CanalAPI ou de qualquer servidor compatível com a OpenAI.</translation>
    </message>
    <message>
        <source>Enter the Base URL of the server, for example https://api.canalapi.com/v1.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>Informe a URL base do servidor, por exemplo https://api.canalapi.com/v1.</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py canal_desktop/ui/transcript/message_actions.py canal_desktop/ui/workspace.py</extracomment>
        <translation>Informar a chave</translation>
    </message>
    <message>
        <source>Enter the name that the proxy knows you by; it has no colon and no line break.</source>
        <extracomment>canal_desktop/app/proxy_login.py</extracomment>
        <translation>Informe o nome pelo qual o proxy conhece você; ele não tem dois-pontos nem quebra de linha.</translation>
    </message>
    <message>
        <source>Enter the passphrase first.</source>
        <extracomment>canal_desktop/ui/lock/unlock_page.py</extracomment>
        <translation>Informe primeiro a frase secreta.</translation>
    </message>
    <message>
        <source>Enter the present passphrase first.</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>Informe primeiro a frase secreta atual.</translation>
    </message>
    <message>
        <source>Enter the proxy login</source>
        <extracomment>canal_desktop/ui/profile_desk.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Informar as credenciais</translation>
    </message>
    <message>
        <source>Enter the proxy's address first.</source>
        <extracomment>canal_desktop/app/proxy_login.py</extracomment>
        <translation>Informe primeiro o endereço do proxy.</translation>
    </message>
    <message>
        <source>Enter the proxy's address, such as {example}.</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Informe o endereço do proxy, como {example}.</translation>
    </message>
    <message>
        <source>Enter the proxy's password, in one line and of at most 255 bytes.</source>
        <extracomment>canal_desktop/app/proxy_login.py</extracomment>
        <translation>Informe a senha do proxy, em uma linha e com no máximo 255 bytes.</translation>
    </message>
    <message>
        <source>Enter the user name first.</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Informe primeiro o nome de usuário.</translation>
    </message>
    <message>
        <source>Enter the whole path of the file, from the root on, or press “Choose…”.</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Informe o caminho completo do arquivo, a partir da raiz, ou pressione “Escolher…”.</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Equals</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>É igual a</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Estimated cost</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>Custo estimado</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Every connection the program has made, newest first.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Todas as conexões que o programa fez, da mais recente à mais antiga.</translation>
    </message>
    <message>
        <source>Every connection this program makes is in this list; there is no telemetry.</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Todas as conexões que este programa faz estão nesta lista; não há telemetria.</translation>
    </message>
    <message>
        <source>Every setting gets its default. Profiles, keys and conversations stay as they are.</source>
        <extracomment>canal_desktop/ui/settings/desk.py</extracomment>
        <translation>Todas as configurações voltam ao padrão. Perfis, chaves e conversas ficam como estão.</translation>
    </message>
    <message>
        <source>Everything as JSON…</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Tudo como JSON…</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. {shortcuts_keys} lists all keys. In the list of messages, letters are keys; {focus_composer_keys} goes back to writing. Keys can be changed in the settings.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Tudo pode ser feito sem mouse. {shortcuts_keys} lista todas as teclas. Na lista de mensagens, as letras são teclas; {focus_composer_keys} volta à escrita. As teclas podem ser alteradas nas configurações.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <extracomment>canal_desktop/app/data_sizes.py</extracomment>
        <translation>Todo o resto</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <extracomment>canal_desktop/ui/import_desk.py</extracomment>
        <translation>Tudo o que contém já está aqui.</translation>
    </message>
    <message>
        <source>Everything in {file} is in the library.</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>Tudo de {file} está na biblioteca.</translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <extracomment>canal_desktop/ui/conversation_pane.py canal_desktop/ui/quick/answer_view.py</extracomment>
        <translation>Tudo está salvo de novo.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>Tudo funciona.</translation>
    </message>
    <message>
        <source>Everything, all conversations in one file. Comes back in as it was.</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>Tudo, todas as conversas em um arquivo. Volta como era.</translation>
    </message>
    <message>
        <source>Everything, all versions and pictures included, one file each. Comes back in as it was.</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>Tudo, inclusive todas as versões e imagens, um arquivo por conversa. Volta como era.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Em toda parte</translation>
    </message>
    <message>
        <source>Examine step by step what stands between you and the server.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Examinar passo a passo o que há entre você e o servidor.</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <extracomment>canal_desktop/ui/sheets/folder_sheet.py</extracomment>
        <translation>Trocar agora</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>Resposta esperada</translation>
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
        <translation>Exportar os resultados</translation>
    </message>
    <message>
        <source>Export to</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>Exportar para</translation>
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
        <translation>Ca&amp;beçalhos extras</translation>
    </message>
    <message>
        <source>Extra certificates</source>
        <extracomment>canal_desktop/ui/settings/network_desk.py canal_desktop/ui/settings/other_rows.py canal_desktop/ui/settings/profile_network_sheet.py</extracomment>
        <translation>Certificados extras</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>Campos extras</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <extracomment>canal_desktop/domain/parameter_text.py canal_desktop/domain/parameters.py</extracomment>
        <translation>Cabeçalhos extras</translation>
    </message>
    <message>
        <source>Extra high</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Muito alto</translation>
    </message>
    <message>
        <source>Extras</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Extras</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>canal_desktop/domain/checkup.py canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>Falhou</translation>
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
        <translation>fev</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/context_words.py canal_desktop/ui/transcript/content.py</extracomment>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Files and pictures</source>
        <extracomment>canal_desktop/app/data_sizes.py canal_desktop/ui/context_words.py canal_desktop/ui/help/topics.py</extracomment>
        <translation>Arquivos e imagens</translation>
    </message>
    <message>
        <source>Files cannot be added to a question that is being edited. Leave it first (Esc).</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>Não é possível adicionar arquivos a uma pergunta que está sendo editada. Saia dela primeiro (Esc).</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>canal_desktop/ui/requests/drawer.py canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter by host, reason or outcome</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Filtrar por host, motivo ou resultado</translation>
    </message>
    <message>
        <source>Filter by tag…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Filtrar por etiqueta…</translation>
    </message>
    <message>
        <source>Filter lines and events</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Filtrar linhas e eventos</translation>
    </message>
    <message>
        <source>Filter the parts</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>Filtrar as partes</translation>
    </message>
    <message>
        <source>Filter the tools</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Filtrar as ferramentas</translation>
    </message>
    <message>
        <source>Filters: vision, tools, reasoning, 128k, price, favourites</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Filtros: visão, ferramentas, raciocínio, 128k, preço, favoritos</translation>
    </message>
    <message>
        <source>Filters: {filters}</source>
        <extracomment>canal_desktop/ui/sidebar/filter_hints.py</extracomment>
        <translation>Filtros: {filters}</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <extracomment>canal_desktop/ui/prompt_desk.py canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>Localizar um prompt</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/find_bar.py</extracomment>
        <translation>Localizar na conversa</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Localizar próximo</translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Localizar anterior</translation>
    </message>
    <message>
        <source>Finish editing the answer first.</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>Termine primeiro de editar a resposta.</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>Motivo do fim</translation>
    </message>
    <message>
        <source>Finish, then quit</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>Concluir e sair</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Primeiro</translation>
    </message>
    <message>
        <source>First byte after</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>Primeiro byte após</translation>
    </message>
    <message>
        <source>First steps</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>First token after</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>Primeiro token após</translation>
    </message>
    <message numerus="yes">
        <source>First words after {seconds} s, {n} pieces.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>
            <numerusform>Primeiras palavras após {seconds} s, {n} parte.</numerusform>
            <numerusform>Primeiras palavras após {seconds} s, {n} partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits the pattern</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>Corresponde ao padrão</translation>
    </message>
    <message>
        <source>Flatpak brings newer versions of Canal: “flatpak update”.</source>
        <extracomment>canal_desktop/domain/update.py</extracomment>
        <translation>O Flatpak traz as versões novas do Canal: “flatpak update”.</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Folder {title}</source>
        <extracomment>canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Pasta {title}</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <extracomment>canal_desktop/ui/sheets/folder_sheet.py</extracomment>
        <translation>Pasta: {folder}</translation>
    </message>
    <message>
        <source>Folder: {title}</source>
        <extracomment>canal_desktop/ui/sidebar/list_row.py</extracomment>
        <translation>Pasta: {title}</translation>
    </message>
    <message>
        <source>Folders</source>
        <extracomment>canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>For 30 days, on this computer</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Por 30 dias, neste computador</translation>
    </message>
    <message>
        <source>For a report, open the requests of the answer, or check the connection, and copy the details from there: keys are taken out. Read them before you pass them on; your message may be among them.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Para um relato, abra as solicitações da resposta, ou verifique a conexão, e copie os detalhes de lá: as chaves são retiradas. Leia-os antes de passá-los adiante; sua mensagem pode estar entre eles.</translation>
    </message>
    <message>
        <source>For folder {folder}.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>Para a pasta {folder}.</translation>
    </message>
    <message>
        <source>For making pictures</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>Para criar imagens</translation>
    </message>
    <message>
        <source>For making speech</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>Para gerar fala</translation>
    </message>
    <message>
        <source>For other things</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>Para outras coisas</translation>
    </message>
    <message>
        <source>For paper and for handing on.</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>Para imprimir e compartilhar.</translation>
    </message>
    <message>
        <source>For profile {profile}, until you quit.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>Para o perfil {profile}, até você sair.</translation>
    </message>
    <message>
        <source>For profile {profile}.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>Para o perfil {profile}.</translation>
    </message>
    <message>
        <source>For the proxy of your system, {proxy}.</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Para o proxy do seu sistema, {proxy}.</translation>
    </message>
    <message>
        <source>For this conversation.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>Para esta conversa.</translation>
    </message>
    <message>
        <source>For writing down speech</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>Para transcrever fala</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>canal_desktop/ui/settings/parts.py canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Forget all requests and answers as they went over the wire? That cannot be undone. Conversations are not touched.</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Esquecer todas as solicitações e respostas como passaram pela rede? Isso não pode ser desfeito. As conversas não são afetadas.</translation>
    </message>
    <message>
        <source>Forget connections…</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Esquecer conexões…</translation>
    </message>
    <message>
        <source>Forget key</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Esquecer chave</translation>
    </message>
    <message>
        <source>Forget requests…</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Esquecer solicitações…</translation>
    </message>
    <message>
        <source>Forget the login</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Esquecer credenciais</translation>
    </message>
    <message>
        <source>Forget this list? That cannot be undone. Conversations are not touched.</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Esquecer esta lista? Isso não pode ser desfeito. As conversas não são afetadas.</translation>
    </message>
    <message>
        <source>Forget what was learnt</source>
        <extracomment>canal_desktop/ui/sheets/learned_sheet.py</extracomment>
        <translation>Esquecer o aprendido</translation>
    </message>
    <message>
        <source>Fork from here</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Bifurcar daqui</translation>
    </message>
    <message>
        <source>Fork from this message</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Bifurcar a partir desta mensagem</translation>
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
        <translation>Fórmulas e diagramas</translation>
    </message>
    <message>
        <source>Formulas and diagrams cannot be shown on this computer.</source>
        <extracomment>canal_desktop/markup/typeset.py</extracomment>
        <translation>Fórmulas e diagramas não podem ser mostrados neste computador.</translation>
    </message>
    <message>
        <source>Forward again</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Avançar de novo</translation>
    </message>
    <message>
        <source>Forward by 10 seconds</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Avançar 10 segundos</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>canal_desktop/ui/sidebar/list_reader.py</extracomment>
        <translation>Encontradas</translation>
    </message>
    <message>
        <source>Free: {tokens}</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>Livres: {tokens}</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>Penalidade de frequência</translation>
    </message>
    <message>
        <source>From another file…</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>De outro arquivo…</translation>
    </message>
    <message>
        <source>From folder {name}: {setting}</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>Conforme a pasta {name}: {setting}</translation>
    </message>
    <message>
        <source>From folder {name}: {setting}.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>Conforme a pasta {name}: {setting}.</translation>
    </message>
    <message>
        <source>From profile {name}: {setting}</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>Conforme o perfil {name}: {setting}</translation>
    </message>
    <message>
        <source>From profile {name}: {setting}.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>Conforme o perfil {name}: {setting}.</translation>
    </message>
    <message>
        <source>From the first words</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Das primeiras palavras</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>canal_desktop/ui/settings/rows.py</extracomment>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Get it from the page of released versions.</source>
        <extracomment>canal_desktop/app/installation.py</extracomment>
        <translation>Ela está na página de versões lançadas.</translation>
    </message>
    <message>
        <source>Give the server a name.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>Dê um nome ao servidor.</translation>
    </message>
    <message>
        <source>Give the set a name first.</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>Dê primeiro um nome ao conjunto.</translation>
    </message>
    <message>
        <source>Give the set a name.</source>
        <extracomment>canal_desktop/app/prompt_tests.py canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>Dê um nome ao conjunto.</translation>
    </message>
    <message>
        <source>Give up after silence of</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Desistir após silêncio de</translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Go back to version {version}</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>Voltar à versão {version}</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>canal_desktop/ui/conversation_pane.py canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Continuar na bandeja</translation>
    </message>
    <message>
        <source>Go on reading aloud</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Continuar a leitura</translation>
    </message>
    <message>
        <source>Go on with the merged answer</source>
        <extracomment>canal_desktop/ui/side_by_side/merge_panel.py</extracomment>
        <translation>Continuar com a resposta combinada</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>Continuar com esta</translation>
    </message>
    <message>
        <source>Go on with {answer}</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>Continuar com {answer}</translation>
    </message>
    <message>
        <source>Go on with {profile}</source>
        <extracomment>canal_desktop/ui/transcript/ways_on.py</extracomment>
        <translation>Continuar com {profile}</translation>
    </message>
    <message>
        <source>Go on writing the message</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Continuar a escrever a mensagem</translation>
    </message>
    <message>
        <source>Go online</source>
        <extracomment>canal_desktop/ui/offline_strip.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Ficar on-line</translation>
    </message>
    <message>
        <source>Go to an answer in the table first.</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>Vá primeiro a uma resposta na tabela.</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <extracomment>canal_desktop/ui/help/hint_desk.py canal_desktop/ui/palette.py</extracomment>
        <translation>Ir para qualquer coisa</translation>
    </message>
    <message>
        <source>Go to anything…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Ir para qualquer coisa…</translation>
    </message>
    <message>
        <source>Go to it</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>Ir até lá</translation>
    </message>
    <message>
        <source>Go to message</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>Ir para a mensagem</translation>
    </message>
    <message>
        <source>Go to the notice</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Ir para o aviso</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Cinza</translation>
    </message>
    <message>
        <source>HEIC pictures, as phones make them, cannot be read. Save “{file}” as JPEG or PNG, and attach that.</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>Não é possível ler imagens HEIC, como as que os celulares fazem. Salve “{file}” como JPEG ou PNG e anexe esse arquivo.</translation>
    </message>
    <message>
        <source>HTML page</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>Página HTML</translation>
    </message>
    <message>
        <source>Have letters mean what stands in the menus</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Fazer as letras significarem o que está nos menus</translation>
    </message>
    <message>
        <source>Have the recording written down again</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Transcrever a gravação de novo</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/help/help_sheet.py canal_desktop/ui/help/hints.py</extracomment>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Help topics…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Tópicos de ajuda…</translation>
    </message>
    <message>
        <source>Hide line numbers</source>
        <extracomment>canal_desktop/ui/transcript/code_look.py</extracomment>
        <translation>Ocultar números de linha</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Ocultar a chave</translation>
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
        <translation>Dicas</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Host</translation>
    </message>
    <message>
        <source>Hosts that are reached directly, with commas between them.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Hosts acessados diretamente, separados por vírgulas.</translation>
    </message>
    <message>
        <source>How a new conversation gets its title.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Como uma nova conversa recebe seu título.</translation>
    </message>
    <message>
        <source>How fast answers are read aloud.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Com que velocidade as respostas são lidas em voz alta.</translation>
    </message>
    <message>
        <source>How long it thinks before it answers.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Por quanto tempo pensa antes de responder.</translation>
    </message>
    <message>
        <source>How long the lines of a conversation may become.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Até que largura podem ir as linhas de uma conversa.</translation>
    </message>
    <message>
        <source>How many</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Quantas</translation>
    </message>
    <message>
        <source>How much room is between lines and controls.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Quanto espaço há entre linhas e controles.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Ícone na bandeja</translation>
    </message>
    <message>
        <source>If you do not know them, ask whoever runs the proxy.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Se não os souber, pergunte a quem administra o proxy.</translation>
    </message>
    <message>
        <source>If you forget it, remove the entry canal-desktop:lock from the system keyring, with the program that your system has for that. Canal then unlocks itself; nothing is lost.</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>Se você a esquecer, remova a entrada canal-desktop:lock do chaveiro do sistema, com o programa que o seu sistema tem para isso. O Canal então se desbloqueia sozinho; nada se perde.</translation>
    </message>
    <message>
        <source>Ignore case</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>Ignorar maiúsculas</translation>
    </message>
    <message>
        <source>Ignore spaces</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>Ignorar espaços</translation>
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
        <translation>Importar conversas</translation>
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
            <numerusform>Importar {n} conversa</numerusform>
            <numerusform>Importar {n} conversas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} messages</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>Importar {n} mensagem</numerusform>
            <numerusform>Importar {n} mensagens</numerusform>
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
        <translation>Em um arquivo zip</translation>
    </message>
    <message>
        <source>In the settings, Privacy says where each key and password is kept and forgets it, and Data shows the folder of your conversations and how large it is.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Nas configurações, Privacidade diz onde está cada chave e senha e permite esquecê-las; Dados mostra a pasta das suas conversas e o tamanho dela.</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>In {file}, these cannot be used and have their defaults: {names}.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>Em {file}, estes valores não podem ser usados e ficam no padrão: {names}.</translation>
    </message>
    <message>
        <source>Include again</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Incluir de novo</translation>
    </message>
    <message>
        <source>Insert a prompt…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Inserir um prompt…</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Interface font</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Fonte da interface</translation>
    </message>
    <message>
        <source>Interrupted: the program ended in the midst of it.</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>Interrompida: o programa foi encerrado no meio dela.</translation>
    </message>
    <message>
        <source>Interrupted: the program ended while this was being written.</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Interrompida: o programa foi encerrado enquanto isto era escrito.</translation>
    </message>
    <message>
        <source>Is JSON of the schema</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>É JSON conforme o esquema</translation>
    </message>
    <message>
        <source>Is judged by a model</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>É julgada por um modelo</translation>
    </message>
    <message>
        <source>Is judged by a model that is not chosen yet: “{text}”</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>É julgada por um modelo ainda não escolhido: “{text}”</translation>
    </message>
    <message>
        <source>Is judged by a model, {model}: “{text}”</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>É julgada por um modelo, {model}: “{text}”</translation>
    </message>
    <message>
        <source>Is shorter than</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>É mais curta que</translation>
    </message>
    <message numerus="yes">
        <source>Is shorter than {n} characters</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>
            <numerusform>Tem menos de {n} caractere</numerusform>
            <numerusform>Tem menos de {n} caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is shorter than {n} tokens</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>
            <numerusform>Tem menos de {n} token</numerusform>
            <numerusform>Tem menos de {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>It answered with an error: {words}</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>Respondeu com um erro: {words}</translation>
    </message>
    <message>
        <source>It answered, but not as chat completions do.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Respondeu, mas não como o chat completions faz.</translation>
    </message>
    <message>
        <source>It closed its output.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>Fechou sua saída.</translation>
    </message>
    <message>
        <source>It differs from character {number} on: “{expected}” became “{found}”.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>Difere a partir do caractere {number}: “{expected}” tornou-se “{found}”.</translation>
    </message>
    <message>
        <source>It ended (code {code}).</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>Terminou (código {code}).</translation>
    </message>
    <message>
        <source>It ended without words.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Terminou sem palavras.</translation>
    </message>
    <message>
        <source>It ends with an answer: write your next question in the message field, and it is in the code, too.</source>
        <extracomment>canal_desktop/ui/code_desk.py</extracomment>
        <translation>Termina com uma resposta: escreva sua próxima pergunta no campo de mensagem, e ela também estará no código.</translation>
    </message>
    <message>
        <source>It failed.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>Falhou.</translation>
    </message>
    <message>
        <source>It gave no answer in time.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>Não respondeu a tempo.</translation>
    </message>
    <message>
        <source>It gave no answer within {seconds} seconds.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>Não respondeu em {seconds} segundos.</translation>
    </message>
    <message>
        <source>It goes to {host}, for which there is no profile; {profile} is asked instead.</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>Vai para {host}, para o qual não há perfil; em vez disso, pergunta-se a {profile}.</translation>
    </message>
    <message>
        <source>It has a placeholder such as ${…} in it, which is not filled in: edit it.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>Contém um marcador como ${…} que não é preenchido: edite-o.</translation>
    </message>
    <message numerus="yes">
        <source>It has about {n} tokens.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>
            <numerusform>Tem cerca de {n} token.</numerusform>
            <numerusform>Tem cerca de {n} tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has {n} characters.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>
            <numerusform>Tem {n} caractere.</numerusform>
            <numerusform>Tem {n} caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has {n} tokens.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>
            <numerusform>Tem {n} token.</numerusform>
            <numerusform>Tem {n} tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is &amp;for</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>&amp;Serve para</translation>
    </message>
    <message>
        <source>It is added. Press Start to see its tools.</source>
        <extracomment>canal_desktop/ui/mcp_desk.py</extracomment>
        <translation>Foi adicionado. Pressione Iniciar para ver suas ferramentas.</translation>
    </message>
    <message>
        <source>It is back.</source>
        <extracomment>canal_desktop/ui/prompt_tests_desk.py canal_desktop/ui/tools/desk.py</extracomment>
        <translation>Está de volta.</translation>
    </message>
    <message>
        <source>It is changed.</source>
        <extracomment>canal_desktop/ui/mcp_desk.py</extracomment>
        <translation>Foi alterado.</translation>
    </message>
    <message>
        <source>It is disabled: its tools are not offered to models.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>Está desativado: suas ferramentas não são oferecidas aos modelos.</translation>
    </message>
    <message>
        <source>It is not asked how many tokens were used: the model refuses the question.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>Não se pergunta quantos tokens foram usados: o modelo recusa a pergunta.</translation>
    </message>
    <message>
        <source>It is not offered for this kind of computer; look at the page of released versions.</source>
        <extracomment>canal_desktop/app/updates.py</extracomment>
        <translation>Ela não é oferecida para este tipo de computador; veja a página de versões lançadas.</translation>
    </message>
    <message>
        <source>It is off. It starts when a conversation that uses its tools is answered.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>Está desligado. Ele inicia quando uma conversa que usa suas ferramentas é respondida.</translation>
    </message>
    <message numerus="yes">
        <source>It is ready, with {n} tools.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>
            <numerusform>Está pronto, com {n} ferramenta.</numerusform>
            <numerusform>Está pronto, com {n} ferramentas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is sent when the answer is complete.</source>
        <extracomment>canal_desktop/ui/quick/desk.py canal_desktop/ui/sending.py</extracomment>
        <translation>É enviada quando a resposta estiver completa.</translation>
    </message>
    <message>
        <source>It is starting.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>Está iniciando.</translation>
    </message>
    <message>
        <source>It is used without a key. Enter one if the server needs it.</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>É usado sem chave. Informe uma se o servidor precisar.</translation>
    </message>
    <message>
        <source>It keeps the eyes and hands of others off while you are away. It does not encrypt the files on your disk; the disk encryption of your system does that.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Ele mantém longe os olhos e as mãos dos outros enquanto você está fora. Não criptografa os arquivos do disco; quem faz isso é a criptografia de disco do seu sistema.</translation>
    </message>
    <message>
        <source>It leads to:
{host}</source>
        <extracomment>canal_desktop/ui/transcript/link_opener.py</extracomment>
        <translation>Leva a:
{host}</translation>
    </message>
    <message>
        <source>It lists more than {count} tools or {size} kB; the rest is left out.</source>
        <extracomment>canal_desktop/mcp_client/tool_list.py</extracomment>
        <translation>Lista mais de {count} ferramentas ou {size} kB; o resto é omitido.</translation>
    </message>
    <message>
        <source>It may be an old SSE server, which cannot be used; streamable HTTP is tried.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>Pode ser um servidor SSE antigo, que não pode ser usado; tenta-se HTTP com streaming.</translation>
    </message>
    <message>
        <source>It may have been called already before the program ended or this was left.</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>Pode já ter sido chamada antes que o programa terminasse ou que se saísse daqui.</translation>
    </message>
    <message>
        <source>It may work nevertheless; if not, choose one that is listed.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Pode funcionar mesmo assim; se não, escolha um que esteja na lista.</translation>
    </message>
    <message>
        <source>It takes more than {seconds} seconds. Make the pattern or the schema simpler.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>Leva mais de {seconds} segundos. Simplifique o padrão ou o esquema.</translation>
    </message>
    <message>
        <source>It was called, and its result could not be stored. Allow once stores it; nothing is called again.</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>Foi chamada, e não foi possível guardar o resultado. Permitir uma vez o guarda; nada é chamado de novo.</translation>
    </message>
    <message>
        <source>It was not stored.</source>
        <extracomment>canal_desktop/app/instance_channel.py</extracomment>
        <translation>Não foi guardado.</translation>
    </message>
    <message>
        <source>It would go to the server and to the model as text, and be kept in the library. Nothing has been sent yet: take the key out, then send.</source>
        <extracomment>canal_desktop/ui/key_check.py</extracomment>
        <translation>Iria para o servidor e o modelo como texto e ficaria na biblioteca. Nada foi enviado ainda: retire a chave e depois envie.</translation>
    </message>
    <message>
        <source>It would put a file into the mail.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>Colocaria um arquivo no e-mail.</translation>
    </message>
    <message>
        <source>It wrote more than {size} MB without an end.</source>
        <extracomment>canal_desktop/mcp_client/stdio.py</extracomment>
        <translation>Escreveu mais de {size} MB sem terminar.</translation>
    </message>
    <message>
        <source>Its answers go for good. The cases stay as they are.</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>Suas respostas se perdem para sempre. Os casos ficam como estão.</translation>
    </message>
    <message>
        <source>Its log may say why.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>O registro dele talvez diga por quê.</translation>
    </message>
    <message>
        <source>Its text</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>Seu texto</translation>
    </message>
    <message>
        <source>JSON by a schema</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>JSON conforme um esquema</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>Esquema JSON</translation>
    </message>
    <message>
        <source>JSON, as the server documents it.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>JSON, como o servidor documenta.</translation>
    </message>
    <message>
        <source>JSON: further fields of the request, as the server documents them.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>JSON: outros campos da solicitação, como o servidor documenta.</translation>
    </message>
    <message>
        <source>JSON: further headers, such as {"X-Title": "Canal"}. Keys do not belong here.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>JSON: outros cabeçalhos, como {"X-Title": "Canal"}. Chaves não devem ficar aqui.</translation>
    </message>
    <message>
        <source>Jan</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>jan</translation>
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
        <translation>Exatamente como foi enviado para esta resposta, em {day} às {time}.</translation>
    </message>
    <message>
        <source>Just as it went over the wire</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Exatamente como passou pela rede</translation>
    </message>
    <message>
        <source>Just this body is sent, and its answer is another version. Nothing of it is kept for the conversation.</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>Exatamente este corpo é enviado, e a resposta é outra versão. Nada dele é guardado para a conversa.</translation>
    </message>
    <message>
        <source>Just what is sent</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>Exatamente o que é enviado</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>canal_desktop/ui/changes.py canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Keep it as another version and ask nobody</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py</extracomment>
        <translation>Manter como outra versão sem perguntar a ninguém</translation>
    </message>
    <message>
        <source>Keep requests as they were sent</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Guardar as solicitações como foram enviadas</translation>
    </message>
    <message>
        <source>Keep the login</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Guardar credenciais</translation>
    </message>
    <message numerus="yes">
        <source>Kept free for the answer: {n} tokens</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>
            <numerusform>Reservado para a resposta: {n} token</numerusform>
            <numerusform>Reservados para a resposta: {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept.</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>Kept; type to replace it</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Guardada; digite para substituí-la</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Key for this run only, not stored</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Chave só para esta sessão, não guardada</translation>
    </message>
    <message>
        <source>Key for this run only, not stored, ends in {letters}</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Chave só para esta sessão, não guardada, termina em {letters}</translation>
    </message>
    <message>
        <source>Key from the environment, for this run only</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Chave do ambiente, só para esta sessão</translation>
    </message>
    <message>
        <source>Key in your keyring ({keyring})</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Chave no seu chaveiro ({keyring})</translation>
    </message>
    <message>
        <source>Key in your keyring ({keyring}), ends in {letters}</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Chave no seu chaveiro ({keyring}), termina em {letters}</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/look_rows.py canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>canal_desktop/ui/shortcuts/action_tree.py</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys are kept in the keyring of your system, never in a file. Where there is no keyring, a key is used until you quit. “{doctor_name}” tries each step to the server and says what to do.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>As chaves ficam no chaveiro do seu sistema, nunca em um arquivo. Onde não há chaveiro, uma chave é usada até você sair. “{doctor_name}” testa cada etapa até o servidor e diz o que fazer.</translation>
    </message>
    <message>
        <source>Keys by their place</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Teclas pela posição</translation>
    </message>
    <message>
        <source>Keys for the quick window</source>
        <extracomment>canal_desktop/ui/quick/keys_desk.py canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Teclas para a janela rápida</translation>
    </message>
    <message>
        <source>Keys that hold inside of Canal only are in the section Shortcuts.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>As teclas que valem só dentro do Canal estão na seção “Atalhos”.</translation>
    </message>
    <message>
        <source>Keys that open the quick window from any program are in the section General.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>As teclas que abrem a janela rápida a partir de qualquer programa estão na seção “Geral”.</translation>
    </message>
    <message>
        <source>Know keys by their place, where the layout has no Latin letters</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>Reconhecer as teclas pela posição, onde o layout não tem letras latinas</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py canal_desktop/ui/sheets/code_sheet.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of dictation</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Idioma do ditado</translation>
    </message>
    <message>
        <source>Language, text size, fonts, high contrast, density and motion are in the settings. {zoom_in_keys} makes all text larger.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Idioma, tamanho do texto, fontes, alto contraste, densidade e movimento estão nas configurações. {zoom_in_keys} aumenta todo o texto.</translation>
    </message>
    <message>
        <source>Languages and accessibility</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Idiomas e acessibilidade</translation>
    </message>
    <message>
        <source>Larger pictures are made smaller before they are sent.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Imagens maiores são reduzidas antes de serem enviadas.</translation>
    </message>
    <message>
        <source>Largest first</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>Maiores primeiro</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <extracomment>canal_desktop/ui/folder_desk.py</extracomment>
        <translation>Última troca</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>Mês passado</translation>
    </message>
    <message>
        <source>Latest activity first</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Atividade mais recente</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>canal_desktop/ui/leaving.py</extracomment>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Deixá-lo de fora</translation>
    </message>
    <message>
        <source>Leave message out of requests or include it</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Deixar a mensagem fora das solicitações ou incluí-la</translation>
    </message>
    <message>
        <source>Leave name and password out of the address; a token goes into a header.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>Não ponha nome nem senha no endereço; um token vai em um cabeçalho.</translation>
    </message>
    <message>
        <source>Leave name and password out of the proxy's address; they have fields of their own.</source>
        <extracomment>canal_desktop/domain/proxy.py</extracomment>
        <translation>Não ponha nome nem senha no endereço do proxy; eles têm campos próprios.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>canal_desktop/ui/quick/quote_line.py canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Leave out of requests</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Deixar fora das solicitações</translation>
    </message>
    <message>
        <source>Leave the edited question</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Sair da pergunta editada</translation>
    </message>
    <message>
        <source>Leave the key empty to keep the one of this run.</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>Deixe a chave vazia para manter a desta sessão.</translation>
    </message>
    <message>
        <source>Leave the key empty to keep the one that is stored.</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>Deixe a chave vazia para manter a que está guardada.</translation>
    </message>
    <message>
        <source>Leave the pictures out</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Deixar de fora as imagens</translation>
    </message>
    <message>
        <source>Leave the selection (Esc)</source>
        <extracomment>canal_desktop/ui/sidebar/batch_bar.py</extracomment>
        <translation>Sair da seleção (Esc)</translation>
    </message>
    <message>
        <source>Leave the temporary conversation?</source>
        <extracomment>canal_desktop/ui/leaving.py</extracomment>
        <translation>Sair da conversa temporária?</translation>
    </message>
    <message>
        <source>Leave what is innermost: a menu, a search, an edited question, the answer being written</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Sair do que é mais interno: um menu, uma pesquisa, uma pergunta editada, a resposta que está sendo escrita</translation>
    </message>
    <message>
        <source>Left out for {model}, which refuses it, as you agreed.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Omitido para {model}, que o recusa, como você concordou.</translation>
    </message>
    <message>
        <source>Left out for {model}, which refuses it, as you agreed: {names}.</source>
        <extracomment>canal_desktop/ui/parameters/form.py</extracomment>
        <translation>Omitido para {model}, que o recusa, como você concordou: {names}.</translation>
    </message>
    <message>
        <source>Left out, as the model refuses it: {parameter}.</source>
        <extracomment>canal_desktop/bootstrap/code_joints.py</extracomment>
        <translation>Omitido, porque o modelo o recusa: {parameter}.</translation>
    </message>
    <message>
        <source>Left out, as their names or schemas cannot be used: {count}.</source>
        <extracomment>canal_desktop/mcp_client/tool_list.py</extracomment>
        <translation>Omitidas, porque seus nomes ou esquemas não podem ser usados: {count}.</translation>
    </message>
    <message>
        <source>Left out, as you agreed: {parameter}.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>Omitido, como você concordou: {parameter}.</translation>
    </message>
    <message>
        <source>Left out, as you chose: {things}.</source>
        <extracomment>canal_desktop/app/code_requests.py</extracomment>
        <translation>Omitido, como você escolheu: {things}.</translation>
    </message>
    <message>
        <source>Left out: the header {name}.</source>
        <extracomment>canal_desktop/programs/write_body.py</extracomment>
        <translation>Omitido: o cabeçalho {name}.</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite3);;All files (*)</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>Bibliotecas (*.sqlite3);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>canal_desktop/app/data_sizes.py canal_desktop/ui/actions.py canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Licence of {package}</source>
        <extracomment>canal_desktop/ui/settings/about_parts.py</extracomment>
        <translation>Licença de {package}</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light or dark colours.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Cores claras ou escuras.</translation>
    </message>
    <message>
        <source>Limited</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>Limitado</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>canal_desktop/ui/parameters/form.py</extracomment>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Line 1, column 1: it must be an object in curly brackets, such as {"name": 1}.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>Linha 1, coluna 1: deve ser um objeto entre chaves, como {"name": 1}.</translation>
    </message>
    <message>
        <source>Line {line} cannot be read.</source>
        <extracomment>canal_desktop/markup/typeset.py</extracomment>
        <translation>Não é possível ler a linha {line}.</translation>
    </message>
    <message>
        <source>Line {line} has {mask} where a key was; no record has the key. Write something else in its place.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>A linha {line} tem {mask} onde havia uma chave; nenhum registro contém a chave. Escreva outra coisa no lugar.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {problem}.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>Linha {line}, coluna {column}: {problem}.</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Link copiado.</translation>
    </message>
    <message>
        <source>Links and buttons on the screen</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Links e botões na tela</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Load it once</source>
        <extracomment>canal_desktop/ui/transcript/picture_box.py</extracomment>
        <translation>Carregar uma vez</translation>
    </message>
    <message>
        <source>Loading from {host}…</source>
        <extracomment>canal_desktop/ui/transcript/picture_box.py</extracomment>
        <translation>Carregando de {host}…</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Bloqueio</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Bloquear sozinho depois de</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/lock_part.py</extracomment>
        <translation>Bloquear agora</translation>
    </message>
    <message>
        <source>Lock with the system</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Bloquear com o sistema</translation>
    </message>
    <message>
        <source>Locked at the start</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Bloqueado ao iniciar</translation>
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
        <translation>Credenciais do proxy {address}</translation>
    </message>
    <message>
        <source>Logo of Canal</source>
        <extracomment>canal_desktop/ui/about.py canal_desktop/ui/lock/unlock_page.py canal_desktop/ui/settings/about_parts.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Logotipo do Canal</translation>
    </message>
    <message>
        <source>Logs</source>
        <extracomment>canal_desktop/app/data_sizes.py</extracomment>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Long parts are cut here, and whole in what is copied and saved.</source>
        <extracomment>canal_desktop/ui/sheets/code_sheet.py</extracomment>
        <translation>Aqui as partes longas estão cortadas; no que é copiado e salvo, estão inteiras.</translation>
    </message>
    <message>
        <source>Longest &amp;answer, in tokens</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>&amp;Resposta mais longa, em tokens</translation>
    </message>
    <message>
        <source>Look at balance and limits in the server's console.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Veja o saldo e os limites no console do servidor.</translation>
    </message>
    <message>
        <source>Look for updates once a day</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>Buscar atualizações uma vez por dia</translation>
    </message>
    <message>
        <source>Look for updates…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Buscar atualizações…</translation>
    </message>
    <message>
        <source>Look now</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>Buscar agora</translation>
    </message>
    <message>
        <source>Looking at {file}…</source>
        <extracomment>canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>Examinando {file}…</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <extracomment>canal_desktop/ui/composer/field_menu.py</extracomment>
        <translation>Procurando sugestões…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>canal_desktop/ui/find_bar.py canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Baixo</translation>
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
        <translation>Servidores MCP dão ferramentas aos modelos: para ler arquivos, consultar coisas, trabalhar em outros programas. Adicione um ou cole a configuração de outro programa.</translation>
    </message>
    <message>
        <source>MCP servers…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>Servidores MCP…</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>Data</translation>
    </message>
    <message>
        <source>Make</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Make a conversation of this code</source>
        <extracomment>canal_desktop/ui/paste_code_desk.py</extracomment>
        <translation>Criar uma conversa com este código</translation>
    </message>
    <message>
        <source>Make a copy of the library, or go back to an earlier one.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Fazer uma cópia da biblioteca ou voltar a uma anterior.</translation>
    </message>
    <message>
        <source>Make a picture</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Criar uma imagem</translation>
    </message>
    <message>
        <source>Make a picture…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/picture_desk.py</extracomment>
        <translation>Criar uma imagem…</translation>
    </message>
    <message>
        <source>Make conversation</source>
        <extracomment>canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>Criar conversa</translation>
    </message>
    <message>
        <source>Make it anyway</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>Criar mesmo assim</translation>
    </message>
    <message>
        <source>Make the sky blue</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Deixe o céu azul</translation>
    </message>
    <message>
        <source>Makes speech of an answer when you ask for it.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Transforma uma resposta em fala quando você pede.</translation>
    </message>
    <message>
        <source>Map of branches</source>
        <extracomment>canal_desktop/ui/branch_map.py</extracomment>
        <translation>Mapa de ramificações</translation>
    </message>
    <message>
        <source>Map of branches…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Mapa de ramificações…</translation>
    </message>
    <message>
        <source>Mar</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>mar</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <extracomment>canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>Marcar como lida</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <extracomment>canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>Marcar como não lida</translation>
    </message>
    <message>
        <source>Mark as unread or read</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Marcar como não lida ou lida</translation>
    </message>
    <message>
        <source>Markdown mirror</source>
        <extracomment>canal_desktop/ui/folder_desk.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Espelho Markdown</translation>
    </message>
    <message>
        <source>Markdown mirror…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Espelho Markdown…</translation>
    </message>
    <message>
        <source>Match case</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>Diferenciar maiúsculas</translation>
    </message>
    <message>
        <source>Max tokens</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>Máximo de tokens</translation>
    </message>
    <message>
        <source>Max tokens is sent as max_completion_tokens.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>O máximo de tokens é enviado como max_completion_tokens.</translation>
    </message>
    <message>
        <source>Max tokens is sent as max_tokens.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>O máximo de tokens é enviado como max_tokens.</translation>
    </message>
    <message numerus="yes">
        <source>Max {n} tokens</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>
            <numerusform>Máximo de {n} token</numerusform>
            <numerusform>Máximo de {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>mai</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Médio</translation>
    </message>
    <message>
        <source>Merged answer</source>
        <extracomment>canal_desktop/ui/side_by_side/merge_panel.py canal_desktop/ui/side_by_side/page.py</extracomment>
        <translation>Resposta combinada</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/branch_map.py canal_desktop/ui/composer/message_edit.py</extracomment>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Message menu</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Menu da mensagem</translation>
    </message>
    <message>
        <source>Message: {title}  in {conversation}</source>
        <extracomment>canal_desktop/ui/sidebar/list_row.py</extracomment>
        <translation>Mensagem: {title}  em {conversation}</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Messages are sent as lists of parts.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>As mensagens são enviadas como listas de partes.</translation>
    </message>
    <message>
        <source>Messages cannot be searched: the file {path} cannot be used. The conversations are not affected; the details are in the log.</source>
        <extracomment>canal_desktop/storage/search_index.py</extracomment>
        <translation>Não é possível pesquisar mensagens: o arquivo {path} não pode ser usado. As conversas não são afetadas; os detalhes estão no registro.</translation>
    </message>
    <message>
        <source>Messages that are here already</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>Mensagens que já estão aqui</translation>
    </message>
    <message>
        <source>Messages that wait</source>
        <extracomment>canal_desktop/ui/composer/waiting_lines.py</extracomment>
        <translation>Mensagens em espera</translation>
    </message>
    <message>
        <source>Minimal</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Minutes without input in Canal, 1 to 120.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Minutos sem atividade no Canal, de 1 a 120.</translation>
    </message>
    <message>
        <source>Missing: {names}.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>Faltam: {names}.</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>canal_desktop/app/pasted_code.py canal_desktop/domain/spending.py canal_desktop/ui/branch_map.py canal_desktop/ui/folder_form.py canal_desktop/ui/model_picker.py canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model for dictation</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py canal_desktop/ui/sound/places.py</extracomment>
        <translation>Modelo para ditado</translation>
    </message>
    <message>
        <source>Model for pictures</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Modelo para imagens</translation>
    </message>
    <message>
        <source>Model for reading aloud</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py canal_desktop/ui/sound/places.py</extracomment>
        <translation>Modelo para ler em voz alta</translation>
    </message>
    <message>
        <source>Model for titles</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Modelo para títulos</translation>
    </message>
    <message>
        <source>Model that judges</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>Modelo que julga</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>canal_desktop/domain/checkup.py canal_desktop/ui/help/topics.py canal_desktop/ui/model_list.py canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models and more (at the start of a word)</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Modelos e mais (no começo de uma palavra)</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Move to a folder…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Mover para uma pasta…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <extracomment>canal_desktop/ui/changes.py</extracomment>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>Move to…</source>
        <extracomment>canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>Mover para…</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Mover para cima</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} conversations to the trash?</source>
        <extracomment>canal_desktop/ui/changes.py</extracomment>
        <translation>
            <numerusform>Mover {n} conversa para a lixeira?</numerusform>
            <numerusform>Mover {n} conversas para a lixeira?</numerusform>
        </translation>
    </message>
    <message>
        <source>My tests</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>Meus testes</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a server</comment>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name a model for dictation in the settings</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Indicar um modelo para ditado nas configurações</translation>
    </message>
    <message>
        <source>Name a model for pictures</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Indicar um modelo para imagens</translation>
    </message>
    <message>
        <source>Name and password are kept until you quit.</source>
        <extracomment>canal_desktop/app/proxy_login.py</extracomment>
        <translation>O nome e a senha são mantidos até você sair.</translation>
    </message>
    <message>
        <source>Name and password are stored in your keyring ({keyring}).</source>
        <extracomment>canal_desktop/app/proxy_login.py</extracomment>
        <translation>O nome e a senha estão guardados no seu chaveiro ({keyring}).</translation>
    </message>
    <message>
        <source>Name of a set, or of a new one</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>Nome de um conjunto, existente ou novo</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <extracomment>canal_desktop/ui/sidebar/conversation_delegate.py</extracomment>
        <translation>Nome da pasta</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Nome do cabeçalho</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <extracomment>canal_desktop/ui/parameters/preset_row.py</extracomment>
        <translation>Nome da predefinição</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <extracomment>canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>Nome do conjunto</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Nome da variável</translation>
    </message>
    <message>
        <source>Named as the server names its voices.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Com o nome que o servidor dá às suas vozes.</translation>
    </message>
    <message>
        <source>Names of dictionaries with commas between them, such as en_US, de_DE.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Nomes de dicionários separados por vírgulas, como en_US, de_DE.</translation>
    </message>
    <message>
        <source>Narrow</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Estreita</translation>
    </message>
    <message>
        <source>Needs no key: the server is inside the program</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Não precisa de chave: o servidor está dentro do programa</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>canal_desktop/ui/settings/rows.py</extracomment>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Network settings</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Configurações de rede</translation>
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
        <translation>Novo caso</translation>
    </message>
    <message>
        <source>New case…</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Novo caso…</translation>
    </message>
    <message>
        <source>New conversation</source>
        <extracomment>canal_desktop/domain/conversation.py canal_desktop/ui/actions.py canal_desktop/ui/sidebar/sidebar.py canal_desktop/ui/tray.py</extracomment>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>New conversation here</source>
        <extracomment>canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Nova conversa aqui</translation>
    </message>
    <message>
        <source>New conversations</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>Novas conversas</translation>
    </message>
    <message>
        <source>New conversations begin with {model}</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>Novas conversas começam com {model}</translation>
    </message>
    <message>
        <source>New file</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>Novo arquivo</translation>
    </message>
    <message>
        <source>New folder</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/organise_desk.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Nova pasta</translation>
    </message>
    <message>
        <source>New folder “{name}”</source>
        <extracomment>canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>Nova pasta “{name}”</translation>
    </message>
    <message>
        <source>New from code</source>
        <extracomment>canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>Nova a partir de código</translation>
    </message>
    <message>
        <source>New from code…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Nova a partir de código…</translation>
    </message>
    <message>
        <source>New in Canal Desktop {version}.</source>
        <extracomment>canal_desktop/ui/help/news_sheet.py</extracomment>
        <translation>Novidades do Canal Desktop {version}.</translation>
    </message>
    <message>
        <source>New in {version}…</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>Novidades da {version}…</translation>
    </message>
    <message>
        <source>New keys</source>
        <extracomment>canal_desktop/ui/shortcuts/key_capture.py</extracomment>
        <translation>Novas teclas</translation>
    </message>
    <message>
        <source>New keys for “{action}”:</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>Novas teclas para “{action}”:</translation>
    </message>
    <message>
        <source>New line</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Nova linha</translation>
    </message>
    <message>
        <source>New messages</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>Novas mensagens</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>Nova frase secreta</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>Nova frase secreta mais uma vez</translation>
    </message>
    <message>
        <source>New picture</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>Nova imagem</translation>
    </message>
    <message>
        <source>New profile</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>Novo perfil</translation>
    </message>
    <message>
        <source>New prompt</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>Novo prompt</translation>
    </message>
    <message>
        <source>New question</source>
        <extracomment>canal_desktop/ui/context_words.py canal_desktop/ui/quick/window.py</extracomment>
        <translation>Nova pergunta</translation>
    </message>
    <message>
        <source>New set</source>
        <extracomment>canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>Novo conjunto</translation>
    </message>
    <message>
        <source>New set…</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Novo conjunto…</translation>
    </message>
    <message>
        <source>New tag “{name}”</source>
        <extracomment>canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>Nova etiqueta “{name}”</translation>
    </message>
    <message>
        <source>New temporary conversation</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Nova conversa temporária</translation>
    </message>
    <message>
        <source>New text below</source>
        <extracomment>canal_desktop/ui/transcript/arrangement.py</extracomment>
        <translation>Novo texto abaixo</translation>
    </message>
    <message>
        <source>New tool</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>Nova ferramenta</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Mais recentes primeiro</translation>
    </message>
    <message>
        <source>Next change</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Próxima alteração</translation>
    </message>
    <message>
        <source>Next code block</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Próximo bloco de código</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Próxima conversa</translation>
    </message>
    <message numerus="yes">
        <source>Next file ({n} wait)</source>
        <extracomment>canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>
            <numerusform>Próximo arquivo ({n} espera)</numerusform>
            <numerusform>Próximo arquivo ({n} esperam)</numerusform>
        </translation>
    </message>
    <message>
        <source>Next hit</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>Próximo resultado</translation>
    </message>
    <message>
        <source>Next message</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Próxima mensagem</translation>
    </message>
    <message>
        <source>Next or former place of a prompt</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Próximo campo de um prompt ou o anterior</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Próxima parte da janela</translation>
    </message>
    <message>
        <source>Next version</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Próxima versão</translation>
    </message>
    <message>
        <source>Next: {message}</source>
        <extracomment>canal_desktop/ui/composer/waiting_lines.py</extracomment>
        <translation>Próxima: {message}</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Não</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py canal_desktop/ui/requests/reading.py</extracomment>
        <translation>Nenhuma resposta chegou.</translation>
    </message>
    <message>
        <source>No arguments</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>Sem argumentos</translation>
    </message>
    <message>
        <source>No call of a tool waits for you here.</source>
        <extracomment>canal_desktop/ui/tools/desk.py</extracomment>
        <translation>Nenhuma chamada de ferramenta espera por você aqui.</translation>
    </message>
    <message>
        <source>No conversation has this tag here</source>
        <extracomment>canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>Nenhuma conversa tem esta etiqueta aqui</translation>
    </message>
    <message>
        <source>No conversations were found in “{name}”. What can be read: {formats}.</source>
        <extracomment>canal_desktop/exchange/reading.py</extracomment>
        <translation>Nenhuma conversa foi encontrada em “{name}”. O que pode ser lido: {formats}.</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <extracomment>canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>Nenhuma conversa ainda</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>Não é mais favorito</translation>
    </message>
    <message>
        <source>No folder</source>
        <extracomment>canal_desktop/ui/money_desk.py canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>Nenhuma pasta</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <extracomment>canal_desktop/ui/sheets/folder_sheet.py</extracomment>
        <translation>Nenhuma pasta foi escolhida.</translation>
    </message>
    <message>
        <source>No hits</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>Sem resultados</translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Sem chave</translation>
    </message>
    <message>
        <source>No key of {profile} is stored. Enter it to go on.</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>Nenhuma chave de {profile} está guardada. Informe-a para continuar.</translation>
    </message>
    <message>
        <source>No level</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Sem nível</translation>
    </message>
    <message>
        <source>No limit yet</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>Ainda sem limite</translation>
    </message>
    <message>
        <source>No login is kept.</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Nenhuma credencial está guardada.</translation>
    </message>
    <message>
        <source>No microphone was found. Plug one in, or allow this program to use it, then try again.</source>
        <extracomment>canal_desktop/sound/recorder.py</extracomment>
        <translation>Nenhum microfone foi encontrado. Conecte um ou permita que este programa o use e tente de novo.</translation>
    </message>
    <message>
        <source>No model chosen</source>
        <extracomment>canal_desktop/ui/model_picker.py</extracomment>
        <translation>Nenhum modelo escolhido</translation>
    </message>
    <message>
        <source>No model fits the filters. Switch one off above the list, or type a model's name.</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>Nenhum modelo atende aos filtros. Desative um acima da lista ou digite o nome de um modelo.</translation>
    </message>
    <message>
        <source>No model for dictation is known here. Name one in the settings, as the server calls it.</source>
        <extracomment>canal_desktop/app/sound_tools.py</extracomment>
        <translation>Nenhum modelo para ditado é conhecido aqui. Indique um nas configurações, com o nome que o servidor lhe dá.</translation>
    </message>
    <message>
        <source>No model for reading aloud is known here. Name one in the settings, as the server calls it.</source>
        <extracomment>canal_desktop/app/sound_tools.py</extracomment>
        <translation>Nenhum modelo para ler em voz alta é conhecido aqui. Indique um nas configurações, com o nome que o servidor lhe dá.</translation>
    </message>
    <message>
        <source>No model is chosen yet: put its name where “model” is empty.</source>
        <extracomment>canal_desktop/programs/write_body.py</extracomment>
        <translation>Nenhum modelo foi escolhido ainda: ponha o nome dele onde “model” está vazio.</translation>
    </message>
    <message>
        <source>No other program could be started for the sound either. It is kept with the message; save it from there.</source>
        <extracomment>canal_desktop/ui/sound/elsewhere.py</extracomment>
        <translation>Também não foi possível iniciar outro programa para o som. Ele é guardado com a mensagem; salve-o de lá.</translation>
    </message>
    <message>
        <source>No passphrase is set, so Canal cannot be locked.</source>
        <extracomment>canal_desktop/ui/settings/lock_part.py</extracomment>
        <translation>Não há frase secreta, então o Canal não pode ser bloqueado.</translation>
    </message>
    <message>
        <source>No picture: {reason}</source>
        <extracomment>canal_desktop/ui/transcript/diagram_box.py</extracomment>
        <translation>Sem imagem: {reason}</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <extracomment>canal_desktop/ui/parameters/preset_row.py</extracomment>
        <translation>Nenhuma predefinição ainda</translation>
    </message>
    <message>
        <source>No proxy</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Sem proxy</translation>
    </message>
    <message>
        <source>No proxy is used for this server.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Nenhum proxy é usado para este servidor.</translation>
    </message>
    <message>
        <source>No request can be read in this. What is understood: {kinds}.</source>
        <extracomment>canal_desktop/programs/read_program.py</extracomment>
        <translation>Nenhuma solicitação pode ser lida aqui. O que se entende: {kinds}.</translation>
    </message>
    <message>
        <source>No secure connection came about.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Não foi possível estabelecer uma conexão segura.</translation>
    </message>
    <message>
        <source>No such tool is on offer now, so it cannot be called.</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>Essa ferramenta não é oferecida agora, então não pode ser chamada.</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <extracomment>canal_desktop/ui/composer/field_menu.py</extracomment>
        <translation>Sem sugestões</translation>
    </message>
    <message>
        <source>No tool may be called</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Não pode chamar nenhuma</translation>
    </message>
    <message>
        <source>No topic has all of these words.</source>
        <extracomment>canal_desktop/ui/help/help_sheet.py</extracomment>
        <translation>Nenhum tópico tem todas essas palavras.</translation>
    </message>
    <message>
        <source>No words were found in it.</source>
        <extracomment>canal_desktop/app/dictation.py</extracomment>
        <translation>Nenhuma palavra foi encontrada.</translation>
    </message>
    <message>
        <source>Nobody knows the name {host}.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Ninguém conhece o nome {host}.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py canal_desktop/ui/settings/keys_editor.py</extracomment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>None</source>
        <comment>certificates</comment>
        <extracomment>canal_desktop/ui/settings/other_rows.py canal_desktop/ui/settings/profile_network_sheet.py</extracomment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>None are set</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>Nenhum definido</translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Nenhum: conectar diretamente</translation>
    </message>
    <message>
        <source>None; for example intranet.example.com, 10.0.0.7</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Nenhum; por exemplo intranet.example.com, 10.0.0.7</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not asked for: {reason}</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>Não foi pedido: {reason}</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <extracomment>canal_desktop/app/doctor.py</extracomment>
        <translation>Ainda não perguntado.</translation>
    </message>
    <message>
        <source>Not at all: stay offline</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Nunca: ficar offline</translation>
    </message>
    <message>
        <source>Not available on this computer</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Não disponível neste computador</translation>
    </message>
    <message>
        <source>Not by themselves</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Não por conta própria</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Not complete.</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>Incompleta.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>canal_desktop/app/sync.py</extracomment>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Not encrypted: the server is on this computer.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Sem criptografia: o servidor está neste computador.</translation>
    </message>
    <message>
        <source>Not for conversations</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>Não para conversas</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Not sent with it: {files}.</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Não enviado junto: {files}.</translation>
    </message>
    <message>
        <source>Not sent. {reason} Remove it, then send again.</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>Não enviado. {reason} Remova-o e envie de novo.</translation>
    </message>
    <message>
        <source>Not sent. {reason} Remove them, then send again.</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>Não enviado. {reason} Remova-os e envie de novo.</translation>
    </message>
    <message>
        <source>Not sent: this message is left out of the requests.</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Não enviada: esta mensagem fica fora das solicitações.</translation>
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>Não enviado: {reason}</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Não definido</translation>
    </message>
    <message>
        <source>Not set, so it is not sent.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Não definido, então não é enviado.</translation>
    </message>
    <message>
        <source>Not tried</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>Não testado</translation>
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
        <translation>Nada chegou ainda.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>canal_desktop/ui/sidebar/view_button.py canal_desktop/ui/widgets/choice_popup.py</extracomment>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or only the beginning of one.</source>
        <extracomment>canal_desktop/ui/sidebar/search_results.py</extracomment>
        <translation>Nada encontrado. Tente menos palavras ou só o começo de uma.</translation>
    </message>
    <message>
        <source>Nothing had been brought back by then.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>Até então nada havia sido recuperado.</translation>
    </message>
    <message>
        <source>Nothing had been imported by then.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>Até então nada havia sido importado.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Without them, the model is not told of them until they are there again.</source>
        <extracomment>canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>Nada foi enviado ainda. Se você continuar sem elas, o modelo não saberá delas até que estejam disponíveis de novo.</translation>
    </message>
    <message>
        <source>Nothing in the answer fits the pattern.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>Nada na resposta corresponde ao padrão.</translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <extracomment>canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>Nada está arquivado</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word, such as “font” or “key”.</source>
        <extracomment>canal_desktop/ui/profile_page.py</extracomment>
        <translation>Nada tem esse nome. Tente outra palavra, como “fonte” ou “chave”.</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>Nada foi encontrado.</translation>
    </message>
    <message>
        <source>Nothing is held back.</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>Nada é retido.</translation>
    </message>
    <message>
        <source>Nothing is known of this model.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>Nada se sabe deste modelo.</translation>
    </message>
    <message>
        <source>Nothing is looked for and nothing is installed unless you say so.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Nada é buscado nem instalado sem que você diga.</translation>
    </message>
    <message>
        <source>Nothing is overwritten. Regenerating an answer or editing a question makes another version beside the old one. {previous_version_keys} and {next_version_keys} switch between versions.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Nada é sobrescrito. Gerar novamente uma resposta ou editar uma pergunta cria outra versão ao lado da antiga. {previous_version_keys} e {next_version_keys} alternam entre versões.</translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <extracomment>canal_desktop/ui/context_bar.py</extracomment>
        <translation>Nada é enviado ainda.</translation>
    </message>
    <message>
        <source>Nothing is set here now.</source>
        <extracomment>canal_desktop/ui/parameters/sheet.py</extracomment>
        <translation>Nada está definido aqui agora.</translation>
    </message>
    <message>
        <source>Nothing is set that a preset could keep. Set a parameter first.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>Nada está definido que uma predefinição possa guardar. Defina um parâmetro primeiro.</translation>
    </message>
    <message>
        <source>Nothing is there yet.</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Ainda não há nada.</translation>
    </message>
    <message>
        <source>Nothing is worse or better than in the run of {when}, as far as both have answers.</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>Nada é pior ou melhor que na execução de {when}, no que ambas têm respostas.</translation>
    </message>
    <message>
        <source>Nothing moves by itself, also where the system does not ask for that.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Nada se move por conta própria, mesmo que o sistema não peça isso.</translation>
    </message>
    <message>
        <source>Nothing new was found.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>Nada de novo foi encontrado.</translation>
    </message>
    <message>
        <source>Nothing was asked in these days.</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>Nada foi perguntado nestes dias.</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <extracomment>canal_desktop/ui/composer_desk.py</extracomment>
        <translation>Nada foi perguntado ainda.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Nothing was heard. Check that the microphone is on and that this program may use it.</source>
        <extracomment>canal_desktop/app/dictation.py</extracomment>
        <translation>Nada foi ouvido. Verifique se o microfone está ligado e se este programa pode usá-lo.</translation>
    </message>
    <message>
        <source>Nothing was learnt about {profile} yet: its models took every request as it is usually made.</source>
        <extracomment>canal_desktop/ui/sheets/learned_sheet.py</extracomment>
        <translation>Ainda não se aprendeu nada sobre {profile}: seus modelos aceitaram todas as solicitações na forma habitual.</translation>
    </message>
    <message>
        <source>Nothing was sent to {host}: the program is set to stay offline. Turn that off, then try again.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Nada foi enviado a {host}: o programa está configurado para ficar offline. Desative isso e tente de novo.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>Nada foi enviado ainda.</translation>
    </message>
    <message>
        <source>Nothing was sent. The servers of the tools go on starting.</source>
        <extracomment>canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>Nada foi enviado. Os servidores das ferramentas continuam iniciando.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Nov</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>nov</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>canal_desktop/ui/parameters/preset_row.py</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Oct</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>out</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>Of the whole window.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>De toda a janela.</translation>
    </message>
    <message>
        <source>Of those, in the trash here</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>Delas, na lixeira aqui</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Offline, but for this computer itself.</source>
        <extracomment>canal_desktop/ui/offline_strip.py</extracomment>
        <translation>Offline, exceto com este próprio computador.</translation>
    </message>
    <message>
        <source>Offline, no connection is made but to this computer itself.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Offline, o programa só se conecta a este próprio computador.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <extracomment>canal_desktop/ui/connection_desk.py</extracomment>
        <translation>Offline.</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>canal_desktop/storage/conversation_list.py</extracomment>
        <translation>Mais antigas</translation>
    </message>
    <message>
        <source>Older messages are still being prepared for the search: {percent} % done.</source>
        <extracomment>canal_desktop/ui/sidebar/search_results.py</extracomment>
        <translation>Mensagens mais antigas ainda estão sendo preparadas para a pesquisa: {percent} % concluído.</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a setting</comment>
        <extracomment>canal_desktop/ui/settings/editors.py canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>On a keyboard without Latin letters, shortcuts are where they are on an English one.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Em um teclado sem letras latinas, os atalhos ficam onde estão em um inglês.</translation>
    </message>
    <message>
        <source>On many keyboards {keys} writes a character (AltGr). It would not be written any more.</source>
        <extracomment>canal_desktop/ui/shortcuts/changes.py</extracomment>
        <translation>Em muitos teclados, {keys} escreve um caractere (AltGr). Ele deixaria de ser escrito.</translation>
    </message>
    <message>
        <source>One a line, as Tools… adds them; a line that is deleted is not on offer.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Uma por linha, como Ferramentas… as adiciona; uma linha apagada deixa de ser oferecida.</translation>
    </message>
    <message>
        <source>One file to read in any browser, pictures included. Nothing in it runs or loads anything.</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>Um arquivo para ler em qualquer navegador, com imagens incluídas. Nada nele executa ou carrega algo.</translation>
    </message>
    <message>
        <source>One of the pictures did not arrive: {sentence}</source>
        <extracomment>canal_desktop/providers/image_requests.py</extracomment>
        <translation>Uma das imagens não chegou: {sentence}</translation>
    </message>
    <message>
        <source>One of your keys stood in it: it is masked in the code.</source>
        <extracomment>canal_desktop/app/code_requests.py</extracomment>
        <translation>Continha uma de suas chaves: no código ela está mascarada.</translation>
    </message>
    <message>
        <source>One text</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>Um único texto</translation>
    </message>
    <message>
        <source>Online again.</source>
        <extracomment>canal_desktop/ui/connection_desk.py</extracomment>
        <translation>On-line de novo.</translation>
    </message>
    <message>
        <source>Only an answer can be added to prompt tests.</source>
        <extracomment>canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>Só uma resposta pode ser adicionada aos testes de prompts.</translation>
    </message>
    <message>
        <source>Only an answer that was not completed can be continued.</source>
        <extracomment>canal_desktop/app/open_conversation.py</extracomment>
        <translation>Só uma resposta que não foi concluída pode ser continuada.</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>Só favoritos</translation>
    </message>
    <message>
        <source>Only its name says so.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>Só o nome dele diz isso.</translation>
    </message>
    <message>
        <source>Only models that reason before they answer</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>Só modelos que raciocinam antes de responder</translation>
    </message>
    <message>
        <source>Only models that take pictures</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>Só modelos que aceitam imagens</translation>
    </message>
    <message>
        <source>Only models that use tools</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>Só modelos que usam ferramentas</translation>
    </message>
    <message>
        <source>Only models whose price is known</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>Só modelos com preço conhecido</translation>
    </message>
    <message>
        <source>Only models with a context of at least 128 thousand tokens</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>Só modelos com contexto de pelo menos 128 mil tokens</translation>
    </message>
    <message>
        <source>Only requests for words can be copied as curl; this one asked for something else. Copy request has all of it.</source>
        <extracomment>canal_desktop/app/request_as_curl.py</extracomment>
        <translation>Só solicitações de palavras podem ser copiadas como curl; esta pedia outra coisa. Copiar solicitação traz tudo.</translation>
    </message>
    <message>
        <source>Only requests for words can be edited and sent again; this one asked for something else.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>Só solicitações de palavras podem ser editadas e reenviadas; esta pedia outra coisa.</translation>
    </message>
    <message>
        <source>Only web pages and mail addresses are opened.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>Só páginas da web e endereços de e-mail são abertos.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>canal_desktop/ui/message_desk.py canal_desktop/ui/notifying.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open Canal</source>
        <extracomment>canal_desktop/ui/quick/window.py canal_desktop/ui/tray.py</extracomment>
        <translation>Abrir o Canal</translation>
    </message>
    <message>
        <source>Open a conversation first, then attach the file.</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>Abra uma conversa primeiro e depois anexe o arquivo.</translation>
    </message>
    <message>
        <source>Open a sample conversation</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/help/hints.py</extracomment>
        <translation>Abrir uma conversa de exemplo</translation>
    </message>
    <message>
        <source>Open a small window for one question from any program, where the system lets programs do that.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Abrir uma pequena janela para uma pergunta a partir de qualquer programa, onde o sistema permite.</translation>
    </message>
    <message>
        <source>Open answer</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_sheet.py</extracomment>
        <translation>Abrir resposta</translation>
    </message>
    <message>
        <source>Open as conversation</source>
        <extracomment>canal_desktop/ui/prompt_tests/result_sheet.py</extracomment>
        <translation>Abrir como conversa</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>canal_desktop/ui/settings/parts.py canal_desktop/ui/settings/told_faults.py</extracomment>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>Abrir em janela própria</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>Abrir em outro programa</translation>
    </message>
    <message>
        <source>Open in main window</source>
        <extracomment>canal_desktop/ui/quick/window.py</extracomment>
        <translation>Abrir na janela principal</translation>
    </message>
    <message>
        <source>Open link</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Abrir link</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Open the page</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>Abrir a página</translation>
    </message>
    <message>
        <source>Open the quick window</source>
        <extracomment>canal_desktop/ui/quick/portal_keys.py</extracomment>
        <translation>Abrir a janela rápida</translation>
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
        <translation>Abrindo a imagem…</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Order of the parts</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>Ordem das partes</translation>
    </message>
    <message>
        <source>Other colour: {colour}…</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Outra cor: {colour}…</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Outra cor…</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>P&amp;arameters</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>P&amp;arâmetros</translation>
    </message>
    <message>
        <source>P&amp;resence penalty</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Penalidade de p&amp;resença</translation>
    </message>
    <message>
        <source>Packages and their licences</source>
        <extracomment>canal_desktop/ui/settings/about_parts.py</extracomment>
        <translation>Pacotes e suas licenças</translation>
    </message>
    <message>
        <source>Page down, page up</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Page Down, Page Up</translation>
    </message>
    <message>
        <source>Page {number} of “{name}” is damaged and cannot be shown.</source>
        <extracomment>canal_desktop/documents/pdf.py</extracomment>
        <translation>A página {number} de “{name}” está danificada e não pode ser mostrada.</translation>
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
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Parameters…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/profile_cards.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Parâmetros…</translation>
    </message>
    <message>
        <source>Part of the prompt is missing</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>Falta uma parte do prompt</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <extracomment>canal_desktop/ui/context_list.py</extracomment>
        <translation>Partes da solicitação</translation>
    </message>
    <message>
        <source>Parts of {answer}</source>
        <extracomment>canal_desktop/ui/side_by_side/parts_sheet.py</extracomment>
        <translation>Partes de {answer}</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>canal_desktop/domain/checkup.py canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>canal_desktop/ui/lock/unlock_page.py</extracomment>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Passphrase of the lock</source>
        <extracomment>canal_desktop/ui/settings/lock_part.py</extracomment>
        <translation>Frase secreta do bloqueio</translation>
    </message>
    <message>
        <source>Passphrase of the lock, as a hash</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>Frase secreta do bloqueio, como hash</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Senha do proxy</translation>
    </message>
    <message>
        <source>Paste MCP servers</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>Colar servidores MCP</translation>
    </message>
    <message>
        <source>Paste a curl command, a call in Python, JavaScript or TypeScript, or a JSON body. Nothing of it is run or sent.</source>
        <extracomment>canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>Cole um comando curl, uma chamada em Python, JavaScript ou TypeScript, ou um corpo JSON. Nada disso é executado ou enviado.</translation>
    </message>
    <message>
        <source>Paste as a file</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Colar como arquivo</translation>
    </message>
    <message>
        <source>Paste as text</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Colar como texto</translation>
    </message>
    <message>
        <source>Paste as text instead</source>
        <extracomment>canal_desktop/ui/composer/composer.py</extracomment>
        <translation>Colar como texto em vez disso</translation>
    </message>
    <message>
        <source>Paste long texts</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Colar textos longos</translation>
    </message>
    <message>
        <source>Paste the mcpServers of Claude Desktop, Cursor or VS Code, or those of a server's instructions. Nothing runs yet.</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>Cole os mcpServers do Claude Desktop, Cursor ou VS Code, ou os das instruções de um servidor. Nada é executado ainda.</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>Imagem colada.png</translation>
    </message>
    <message>
        <source>Path of the data folder</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Caminho da pasta de dados</translation>
    </message>
    <message>
        <source>Pattern, such as {example}</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>Padrão, como {example}</translation>
    </message>
    <message>
        <source>Patterns and schemas cannot be checked: their process does not run.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>Não é possível verificar padrões e esquemas: o processo deles não está em execução.</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause reading aloud</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Pausar a leitura</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>canal_desktop/ui/attachments/attachment.py canal_desktop/ui/attachments/preview_desk.py canal_desktop/ui/attachments/previewing.py canal_desktop/ui/context_words.py canal_desktop/ui/picture_desk.py canal_desktop/ui/transcript/content.py</extracomment>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>Imagem copiada.</translation>
    </message>
    <message>
        <source>Picture.png</source>
        <extracomment>canal_desktop/ui/attachments/bar.py</extracomment>
        <translation>Imagem.png</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>canal_desktop/domain/checkup.py canal_desktop/domain/traits.py</extracomment>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Pictures are left out for {model} from now on. Its profile shows what was learnt.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>A partir de agora, as imagens são omitidas para {model}. Seu perfil mostra o que foi aprendido.</translation>
    </message>
    <message>
        <source>Pictures cannot be kept here.</source>
        <extracomment>canal_desktop/app/reply_pictures.py canal_desktop/app/request_maker.py</extracomment>
        <translation>Não é possível guardar imagens aqui.</translation>
    </message>
    <message>
        <source>Pictures of its pages</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>Imagens de suas páginas</translation>
    </message>
    <message>
        <source>Pictures that are sent</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>Imagens que são enviadas</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Fixar ou desafixar</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>canal_desktop/storage/conversation_list.py canal_desktop/ui/context_delegate.py</extracomment>
        <translation>Fixadas</translation>
    </message>
    <message>
        <source>Plain code</source>
        <extracomment>canal_desktop/ui/transcript/accessible_block.py</extracomment>
        <translation>Código sem formatação</translation>
    </message>
    <message>
        <source>Port {port} of {host} cannot be reached.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>A porta {port} de {host} não está acessível.</translation>
    </message>
    <message>
        <source>Port {port} of {host} does not answer within 10 seconds.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>A porta {port} de {host} não responde em 10 segundos.</translation>
    </message>
    <message>
        <source>Port {port} of {host} refuses connections.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>A porta {port} de {host} recusa conexões.</translation>
    </message>
    <message>
        <source>Port {port} takes connections.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>A porta {port} aceita conexões.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>Penalidade de presença</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>Frase secreta atual</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>canal_desktop/ui/parameters/preset_row.py</extracomment>
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>Press Start to see its tools.</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Pressione Iniciar para ver suas ferramentas.</translation>
    </message>
    <message>
        <source>Press the keys. Esc leaves, Backspace takes the keys away.</source>
        <extracomment>canal_desktop/ui/shortcuts/key_capture.py</extracomment>
        <translation>Pressione as teclas. Esc sai, Backspace retira as teclas.</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <extracomment>canal_desktop/storage/conversation_list.py</extracomment>
        <translation>30 dias anteriores</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <extracomment>canal_desktop/storage/conversation_list.py</extracomment>
        <translation>7 dias anteriores</translation>
    </message>
    <message>
        <source>Previous change</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Alteração anterior</translation>
    </message>
    <message>
        <source>Previous code block</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Bloco de código anterior</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Conversa anterior</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Previous message</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Mensagem anterior</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Parte anterior da janela</translation>
    </message>
    <message>
        <source>Previous version</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Versão anterior</translation>
    </message>
    <message>
        <source>Price &amp;in, $ for a million tokens</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Preço de &amp;entrada, US$ por milhão de tokens</translation>
    </message>
    <message>
        <source>Price &amp;out, $ for a million tokens</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Preço de saí&amp;da, US$ por milhão de tokens</translation>
    </message>
    <message>
        <source>Price in from the cac&amp;he</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Preço de entrada do cac&amp;he</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>canal_desktop/ui/settings/rows.py</extracomment>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Privacy, and where your data lies</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Privacidade, e onde ficam seus dados</translation>
    </message>
    <message>
        <source>Problems, and how to report them</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Problemas e como relatá-los</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py canal_desktop/ui/settings/rows.py</extracomment>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>Profiles, keys and conversations stay as they are.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Perfis, chaves e conversas ficam como estão.</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>canal_desktop/ui/sheets/work_sheet.py canal_desktop/ui/sound/sound_bar.py</extracomment>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>Progresso da atualização</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>canal_desktop/ui/parameters/form.py</extracomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt tests are running.</source>
        <extracomment>canal_desktop/ui/prompt_tests/running_notice.py</extracomment>
        <translation>Há testes de prompts em execução.</translation>
    </message>
    <message>
        <source>Prompt tests…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>Testes de prompts…</translation>
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
        <translation>Prompts (no começo)</translation>
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
        <translation>Proxy e certificados de {profile}</translation>
    </message>
    <message>
        <source>Proxy and certificates…</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Proxy e certificados…</translation>
    </message>
    <message>
        <source>Proxy login</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py canal_desktop/ui/settings/profile_network_sheet.py</extracomment>
        <translation>Credenciais do proxy</translation>
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
        <translation>Pôr na mensagem o que é dito nele</translation>
    </message>
    <message>
        <source>Qt and Qt for Python are used under the GNU Lesser General Public License, version 3.

They are separate libraries beside the program, unchanged: you may replace them with versions of your own. The text of the licence is at https://www.gnu.org/licenses/lgpl-3.0.html, their source code at https://download.qt.io/official_releases/.</source>
        <extracomment>canal_desktop/app/licences.py</extracomment>
        <translation>Qt e Qt for Python são usados sob a GNU Lesser General Public License, versão 3.

São bibliotecas separadas ao lado do programa, inalteradas: você pode substituí-las por versões suas. O texto da licença está em https://www.gnu.org/licenses/lgpl-3.0.html, o código-fonte em https://download.qt.io/official_releases/.</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>canal_desktop/app/pasted_code.py canal_desktop/ui/context_words.py canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Question: {question}</source>
        <extracomment>canal_desktop/ui/side_by_side/page.py</extracomment>
        <translation>Pergunta: {question}</translation>
    </message>
    <message>
        <source>Quick window</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/help/topics.py canal_desktop/ui/tray.py</extracomment>
        <translation>Janela rápida</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/fatal_page.py canal_desktop/ui/leaving.py canal_desktop/ui/lock/unlock_page.py canal_desktop/ui/prompt_tests/running_notice.py canal_desktop/ui/tray.py</extracomment>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Quit and leave the temporary conversation?</source>
        <extracomment>canal_desktop/ui/leaving.py</extracomment>
        <translation>Sair e perder a conversa temporária?</translation>
    </message>
    <message>
        <source>Quit before it is done?</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>Sair antes de terminar?</translation>
    </message>
    <message>
        <source>Quit while prompt tests run?</source>
        <extracomment>canal_desktop/ui/prompt_tests/running_notice.py</extracomment>
        <translation>Sair enquanto testes de prompts são executados?</translation>
    </message>
    <message>
        <source>Quote into the message</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Citar na mensagem</translation>
    </message>
    <message>
        <source>Quote message</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Citar mensagem</translation>
    </message>
    <message>
        <source>Quote selection</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Citar seleção</translation>
    </message>
    <message>
        <source>Quote the whole message</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Citar a mensagem inteira</translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Raw: just as it went over the wire</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Bruto: exatamente como passou pela rede</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Ler em voz alta</translation>
    </message>
    <message>
        <source>Read aloud, or stop</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Ler em voz alta ou parar</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <extracomment>canal_desktop/app/reading_aloud.py canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Leitura em voz alta</translation>
    </message>
    <message>
        <source>Reading font</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Fonte de leitura</translation>
    </message>
    <message>
        <source>Reading was given up.</source>
        <extracomment>canal_desktop/documents/checkpoint.py</extracomment>
        <translation>A leitura foi abandonada.</translation>
    </message>
    <message>
        <source>Reading width</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Largura de leitura</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>canal_desktop/ui/attachments/words.py</extracomment>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Reaso&amp;ning effort</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>&amp;Esforço de raciocínio</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <extracomment>canal_desktop/ui/model_filters.py canal_desktop/ui/transcript/reasoning_box.py</extracomment>
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>Esforço de raciocínio</translation>
    </message>
    <message>
        <source>Reasoning {effort}</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>Raciocínio {effort}</translation>
    </message>
    <message>
        <source>Reasoning · {seconds} s</source>
        <extracomment>canal_desktop/ui/transcript/reasoning_box.py</extracomment>
        <translation>Raciocínio · {seconds} s</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Recording, {recorded} of {most}</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Gravando, {recorded} de {most}</translation>
    </message>
    <message>
        <source>Recovered messages</source>
        <extracomment>canal_desktop/storage/salvage_build.py</extracomment>
        <translation>Mensagens recuperadas</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Movimento reduzido</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Atualizar a lista</translation>
    </message>
    <message>
        <source>Refused on {when}: {reason}</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>Recusado em {when}: {reason}</translation>
    </message>
    <message>
        <source>Refused, so it was asked in another way.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Recusada, então a pergunta foi feita de outra forma.</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/action_rows.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Gerar novamente</translation>
    </message>
    <message>
        <source>Regenerate with another model…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Gerar com outro modelo…</translation>
    </message>
    <message>
        <source>Regenerate with {profile}</source>
        <extracomment>canal_desktop/ui/transcript/ways_on.py</extracomment>
        <translation>Gerar novamente com {profile}</translation>
    </message>
    <message>
        <source>Regenerate with…</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Gerar novamente com…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py canal_desktop/ui/composer/waiting_lines.py canal_desktop/ui/mcp/value_rows.py canal_desktop/ui/prompt_tests/check_row.py canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <extracomment>canal_desktop/ui/attachments/chip.py</extracomment>
        <translation>Remover (Del)</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>Remover dos favoritos</translation>
    </message>
    <message>
        <source>Remove the check: {check}</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>Remover a verificação: {check}</translation>
    </message>
    <message>
        <source>Remove the header</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Remover o cabeçalho</translation>
    </message>
    <message>
        <source>Remove the header {name}</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Remover o cabeçalho {name}</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>Remover a frase secreta</translation>
    </message>
    <message>
        <source>Remove the variable</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Remover a variável</translation>
    </message>
    <message>
        <source>Remove the variable {name}</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Remover a variável {name}</translation>
    </message>
    <message>
        <source>Remove {file}</source>
        <extracomment>canal_desktop/ui/attachments/chip.py</extracomment>
        <translation>Remover {file}</translation>
    </message>
    <message>
        <source>Remove…</source>
        <comment>the passphrase</comment>
        <extracomment>canal_desktop/ui/settings/lock_part.py</extracomment>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/own_windows/work.py canal_desktop/ui/parameters/preset_row.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rename set…</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Renomear conjunto…</translation>
    </message>
    <message>
        <source>Rename the set</source>
        <extracomment>canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>Renomear o conjunto</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>Request ID</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>ID da solicitação</translation>
    </message>
    <message>
        <source>Request and answer as HTTP…</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Solicitação e resposta como HTTP…</translation>
    </message>
    <message>
        <source>Request {number}, {time}: after a wait of {waited}, status {status}, took no time yet.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Solicitação {number}, {time}: após uma espera de {waited}, status {status}, ainda sem duração.</translation>
    </message>
    <message>
        <source>Request {number}, {time}: after a wait of {waited}, status {status}, took {took}.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Solicitação {number}, {time}: após uma espera de {waited}, status {status}, levou {took}.</translation>
    </message>
    <message>
        <source>Request {number}, {time}: status {status}, took no time yet.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Solicitação {number}, {time}: status {status}, ainda sem duração.</translation>
    </message>
    <message>
        <source>Request {number}, {time}: status {status}, took {took}.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Solicitação {number}, {time}: status {status}, levou {took}.</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>canal_desktop/ui/request_desk.py canal_desktop/ui/requests/drawer.py canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>Requests at once, at most</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>Solicitações simultâneas, no máximo</translation>
    </message>
    <message>
        <source>Requests of the answer</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Solicitações da resposta</translation>
    </message>
    <message>
        <source>Requests of this answer</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Solicitações desta resposta</translation>
    </message>
    <message>
        <source>Requests to judges</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>Solicitações a juízes</translation>
    </message>
    <message>
        <source>Requests · {model}</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>Solicitações · {model}</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py canal_desktop/ui/settings/desk.py canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>canal_desktop/ui/parameters/sheet.py canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <extracomment>canal_desktop/ui/settings/desk.py</extracomment>
        <translation>Redefinir todas as configurações?</translation>
    </message>
    <message>
        <source>Reset this section</source>
        <extracomment>canal_desktop/ui/settings/section_view.py</extracomment>
        <translation>Redefinir esta seção</translation>
    </message>
    <message>
        <source>Reset {parameter}</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Redefinir {parameter}</translation>
    </message>
    <message>
        <source>Response</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Response form&amp;at</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>F&amp;ormato da resposta</translation>
    </message>
    <message>
        <source>Response format</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>Formato da resposta</translation>
    </message>
    <message>
        <source>Rest of the answer</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>Resto da resposta</translation>
    </message>
    <message>
        <source>Restart now</source>
        <extracomment>canal_desktop/ui/settings/desk.py canal_desktop/ui/settings/updates_part.py canal_desktop/ui/updates_desk.py</extracomment>
        <translation>Reiniciar agora</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>canal_desktop/ui/leaving.py canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <extracomment>canal_desktop/ui/backup_desk.py canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>Restaurar de um backup</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restoring ended early. {reason}</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>A restauração terminou antes da hora. {reason}</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Result of the call</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>Resultado da chamada</translation>
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
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Route handler</source>
        <extracomment>canal_desktop/programs/write_forms.py</extracomment>
        <translation>Manipulador de rota</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_sheet.py</extracomment>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>verb</comment>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>Executar</translation>
    </message>
    <message>
        <source>Run again…</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_sheet.py</extracomment>
        <translation>Executar de novo…</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>Executar mesmo assim</translation>
    </message>
    <message>
        <source>Run prompt tests</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>Executar testes de prompts</translation>
    </message>
    <message>
        <source>Run the missing ones</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_sheet.py</extracomment>
        <translation>Executar as que faltam</translation>
    </message>
    <message>
        <source>Running: {count} of {whole} answers are there.</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>Em execução: há {count} de {whole} respostas.</translation>
    </message>
    <message>
        <source>Run…</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Executar…</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Seme&amp;nte</translation>
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
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>S&amp;ystem prompt</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>Prompt do &amp;sistema</translation>
    </message>
    <message>
        <source>Sample</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>Sample conversation</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Conversa de exemplo</translation>
    </message>
    <message>
        <source>Sampling</source>
        <extracomment>canal_desktop/ui/parameters/form.py</extracomment>
        <translation>Amostragem</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py canal_desktop/ui/folder_form.py canal_desktop/ui/parameters/sheet.py canal_desktop/ui/sheets/model_facts_sheet.py canal_desktop/ui/sheets/name_sheet.py</extracomment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>canal_desktop/ui/attachments/preview_desk.py</extracomment>
        <translation>Salvar uma cópia</translation>
    </message>
    <message>
        <source>Save a copy of {file}</source>
        <extracomment>canal_desktop/ui/transcript/file_box.py</extracomment>
        <translation>Salvar uma cópia de {file}</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>Salvar uma cópia…</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Salvar como CSV…</translation>
    </message>
    <message>
        <source>Save as a prompt…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Salvar como prompt…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>canal_desktop/ui/sheets/code_sheet.py</extracomment>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Save both files…</source>
        <extracomment>canal_desktop/ui/sheets/code_sheet.py</extracomment>
        <translation>Salvar os dois arquivos…</translation>
    </message>
    <message>
        <source>Save code as</source>
        <extracomment>canal_desktop/ui/code_desk.py canal_desktop/ui/transcript/commands.py</extracomment>
        <translation>Salvar código como</translation>
    </message>
    <message>
        <source>Save code as a file</source>
        <extracomment>canal_desktop/ui/transcript/code_look.py</extracomment>
        <translation>Salvar código como arquivo</translation>
    </message>
    <message>
        <source>Save code as a file…</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Salvar código como arquivo…</translation>
    </message>
    <message>
        <source>Save conversations as files.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Salvar conversas como arquivos.</translation>
    </message>
    <message>
        <source>Save patch as</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Salvar patch como</translation>
    </message>
    <message>
        <source>Save patch…</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Salvar patch…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Salvar imagem…</translation>
    </message>
    <message>
        <source>Save the body</source>
        <extracomment>canal_desktop/ui/requests/taking.py</extracomment>
        <translation>Salvar o corpo</translation>
    </message>
    <message>
        <source>Save the connections</source>
        <extracomment>canal_desktop/ui/connection_desk.py</extracomment>
        <translation>Salvar as conexões</translation>
    </message>
    <message>
        <source>Save the edited message without asking</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Salvar a mensagem editada sem perguntar</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>Salvar a imagem</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Salvar a gravação</translation>
    </message>
    <message>
        <source>Save the request</source>
        <extracomment>canal_desktop/ui/requests/taking.py</extracomment>
        <translation>Salvar a solicitação</translation>
    </message>
    <message>
        <source>Save the requests</source>
        <extracomment>canal_desktop/ui/requests/taking.py</extracomment>
        <translation>Salvar as solicitações</translation>
    </message>
    <message>
        <source>Save the usage</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>Salvar o uso</translation>
    </message>
    <message>
        <source>Save these as a preset…</source>
        <extracomment>canal_desktop/ui/parameters/preset_row.py</extracomment>
        <translation>Salvar como predefinição…</translation>
    </message>
    <message>
        <source>Save with pictures…</source>
        <extracomment>canal_desktop/ui/sheets/code_sheet.py</extracomment>
        <translation>Salvar com imagens…</translation>
    </message>
    <message>
        <source>Save without asking</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py</extracomment>
        <translation>Salvar sem perguntar</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <extracomment>canal_desktop/ui/connection_desk.py canal_desktop/ui/money_desk.py canal_desktop/ui/prompt_tests/results_export.py canal_desktop/ui/widgets/file_saver.py</extracomment>
        <translation>Salvo como {file}.</translation>
    </message>
    <message numerus="yes">
        <source>Saved {n} files in the new folder {folder}.</source>
        <extracomment>canal_desktop/ui/code_desk.py</extracomment>
        <translation>
            <numerusform>{n} arquivo salvo na nova pasta {folder}.</numerusform>
            <numerusform>{n} arquivos salvos na nova pasta {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>canal_desktop/ui/sheets/export_sheet.py canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Screen readers can read every message and every button. The settings say how much of an answer is spoken while it is written. {caret_keys} puts a caret into the text, to select it by keys.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Leitores de tela podem ler cada mensagem e cada botão. As configurações dizem quanto de uma resposta é falado enquanto ela é escrita. {caret_keys} põe um cursor no texto, para selecioná-lo pelo teclado.</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Pesquisa</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <extracomment>canal_desktop/ui/sidebar/sidebar.py</extracomment>
        <translation>Pesquisar todas as mensagens</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/sidebar.py</extracomment>
        <translation>Pesquisar conversas</translation>
    </message>
    <message>
        <source>Search earlier questions</source>
        <extracomment>canal_desktop/ui/composer_desk.py</extracomment>
        <translation>Pesquisar perguntas anteriores</translation>
    </message>
    <message>
        <source>Search earlier questions…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Pesquisar perguntas anteriores…</translation>
    </message>
    <message>
        <source>Search folders, or name a new one</source>
        <extracomment>canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>Pesquise pastas ou dê nome a uma nova</translation>
    </message>
    <message>
        <source>Search models</source>
        <extracomment>canal_desktop/ui/model_list.py canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>Pesquisar modelos</translation>
    </message>
    <message>
        <source>Search results</source>
        <extracomment>canal_desktop/ui/settings/section_list.py canal_desktop/ui/sidebar/search_results.py</extracomment>
        <translation>Resultados da pesquisa</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>canal_desktop/ui/profile_page.py</extracomment>
        <translation>Pesquisar configurações</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>Pesquisar atalhos</translation>
    </message>
    <message>
        <source>Search tags</source>
        <extracomment>canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>Pesquisar etiquetas</translation>
    </message>
    <message>
        <source>Search tags, or name a new one</source>
        <extracomment>canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>Pesquise etiquetas ou dê nome a uma nova</translation>
    </message>
    <message>
        <source>Search the help</source>
        <extracomment>canal_desktop/ui/help/help_sheet.py</extracomment>
        <translation>Pesquisar na ajuda</translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>canal_desktop/ui/palette.py</extracomment>
        <translation>Pesquisando…</translation>
    </message>
    <message>
        <source>Second</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Segundo</translation>
    </message>
    <message>
        <source>Seconds without a word from the server after which an answer counts as cut off, 10 to 600.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Segundos sem uma palavra do servidor após os quais uma resposta é dada como interrompida, de 10 a 600.</translation>
    </message>
    <message>
        <source>Secrets are kept in the keyring of your system and in memory, never in a file.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Os segredos ficam no chaveiro do seu sistema e na memória, nunca em um arquivo.</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>canal_desktop/ui/settings/section_list.py</extracomment>
        <translation>Seções</translation>
    </message>
    <message>
        <source>See what is sent</source>
        <extracomment>canal_desktop/ui/context_desk.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Ver o que é enviado</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Select</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Selecionar</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Select all messages</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Selecionar todas as mensagens</translation>
    </message>
    <message>
        <source>Select text in an answer and press its “Take part…”, or press it without a selection to choose paragraphs.</source>
        <extracomment>canal_desktop/ui/side_by_side/merge_panel.py</extracomment>
        <translation>Selecione texto em uma resposta e pressione o “Pegar parte…” dela, ou pressione-o sem seleção para escolher parágrafos.</translation>
    </message>
    <message>
        <source>Selected conversations</source>
        <extracomment>canal_desktop/ui/sidebar/batch_bar.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Conversas selecionadas</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/attachments/preview_sheet.py canal_desktop/ui/composer/composer.py canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send after the answer</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Enviar após a resposta</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py canal_desktop/ui/context_desk.py canal_desktop/ui/key_check.py canal_desktop/ui/money_desk.py canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>Enviar mesmo assim</translation>
    </message>
    <message>
        <source>Send as a new version</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>Enviar como nova versão</translation>
    </message>
    <message>
        <source>Send it again</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Send no system prompt</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Não enviar prompt do sistema</translation>
    </message>
    <message>
        <source>Send none</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Não enviar nenhum</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>canal_desktop/ui/composer/waiting_lines.py</extracomment>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Send pictures</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Enviar imagens</translation>
    </message>
    <message>
        <source>Send the waiting message now</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Enviar agora a mensagem em espera</translation>
    </message>
    <message>
        <source>Send them again</source>
        <extracomment>canal_desktop/ui/parameters/form.py</extracomment>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Send with</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Enviar com</translation>
    </message>
    <message>
        <source>Send without pictures</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py</extracomment>
        <translation>Enviar sem imagens</translation>
    </message>
    <message>
        <source>Send without them</source>
        <extracomment>canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>Enviar sem elas</translation>
    </message>
    <message>
        <source>Send {parameter} again</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Enviar {parameter} de novo</translation>
    </message>
    <message>
        <source>Sent ahead of every conversation in this folder</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>Enviado antes de cada conversa desta pasta</translation>
    </message>
    <message>
        <source>Sent ahead of everything else.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Enviado antes de todo o resto.</translation>
    </message>
    <message>
        <source>Sent as version {number}. Nothing was changed.</source>
        <extracomment>canal_desktop/ui/requests/editing.py</extracomment>
        <translation>Enviado como versão {number}. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Sent as version {number}. {changes}.</source>
        <extracomment>canal_desktop/ui/requests/editing.py</extracomment>
        <translation>Enviado como versão {number}. {changes}.</translation>
    </message>
    <message>
        <source>Sent on to another address.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Encaminhado a outro endereço.</translation>
    </message>
    <message>
        <source>Sent with it: {parts}.</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>Enviado junto: {parts}.</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Frase por frase</translation>
    </message>
    <message>
        <source>Sep</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>set</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Servers do not all take the same requests. What a model of {profile} refused is noted here and used at once the next time. Forget it when the server was changed: it is then found out again.</source>
        <extracomment>canal_desktop/ui/sheets/learned_sheet.py</extracomment>
        <translation>Nem todos os servidores aceitam as mesmas solicitações. O que um modelo de {profile} recusou é anotado aqui e usado logo na próxima vez. Esqueça-o se o servidor tiver mudado: então se descobre de novo.</translation>
    </message>
    <message>
        <source>Servers in the text</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>Servidores no texto</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py canal_desktop/ui/prompt_tests/cases_sheet.py canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>Definir uma frase secreta</translation>
    </message>
    <message>
        <source>Set a passphrase first; then Canal can be locked.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>Defina primeiro uma frase secreta; depois o Canal pode ser bloqueado.</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <extracomment>canal_desktop/ui/settings/lock_part.py</extracomment>
        <translation>Definir uma frase secreta…</translation>
    </message>
    <message>
        <source>Set here.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Definido aqui.</translation>
    </message>
    <message>
        <source>Set here: no system prompt is sent.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Definido aqui: nenhum prompt do sistema é enviado.</translation>
    </message>
    <message>
        <source>Set parameters…</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>Definir parâmetros…</translation>
    </message>
    <message>
        <source>Sets and cases</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Conjuntos e casos</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/profile_page.py canal_desktop/ui/sidebar/sidebar.py</extracomment>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Settings and network</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Configurações e rede</translation>
    </message>
    <message>
        <source>Settings of the folder…</source>
        <extracomment>canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Configurações da pasta…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>canal_desktop/ui/sound/places.py canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Several computers can share one library through a folder that Syncthing, a cloud service or a network drive keeps the same on all of them. Each computer writes only files of its own into it, and reads those of the others. What was changed on two of them at once stays as two versions.</source>
        <extracomment>canal_desktop/ui/folder_desk.py</extracomment>
        <translation>Vários computadores podem compartilhar uma biblioteca por meio de uma pasta que o Syncthing, um serviço de nuvem ou uma unidade de rede mantém igual em todos eles. Cada computador grava nela só arquivos próprios e lê os dos outros. O que foi alterado em dois ao mesmo tempo fica como duas versões.</translation>
    </message>
    <message>
        <source>Several computers exchange their libraries through a folder.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Vários computadores trocam suas bibliotecas por meio de uma pasta.</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Shift+setas</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>canal_desktop/ui/settings/rows.py canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>canal_desktop/ui/interrupted_notice.py canal_desktop/ui/prompt_tests/running_notice.py canal_desktop/ui/tray.py canal_desktop/ui/updates_desk.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show all tags</source>
        <extracomment>canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Mostrar todas as etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} characters</source>
        <extracomment>canal_desktop/ui/transcript/code_box.py</extracomment>
        <translation>
            <numerusform>Mostrar {n} caractere</numerusform>
            <numerusform>Mostrar todos os {n} caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} lines</source>
        <extracomment>canal_desktop/ui/transcript/code_box.py</extracomment>
        <translation>
            <numerusform>Mostrar {n} linha</numerusform>
            <numerusform>Mostrar todas as {n} linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} rows</source>
        <extracomment>canal_desktop/ui/transcript/table_box.py</extracomment>
        <translation>
            <numerusform>Mostrar {n} linha</numerusform>
            <numerusform>Mostrar todas as {n} linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show answers side by side</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Mostrar respostas lado a lado</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>canal_desktop/ui/transcript/code_box.py canal_desktop/ui/transcript/table_box.py</extracomment>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show line numbers</source>
        <extracomment>canal_desktop/ui/transcript/code_look.py</extracomment>
        <translation>Mostrar números de linha</translation>
    </message>
    <message>
        <source>Show picture</source>
        <extracomment>canal_desktop/ui/transcript/diagram_box.py</extracomment>
        <translation>Mostrar imagem</translation>
    </message>
    <message>
        <source>Show results</source>
        <extracomment>canal_desktop/ui/prompt_tests/running_notice.py</extracomment>
        <translation>Mostrar resultados</translation>
    </message>
    <message>
        <source>Show side by side</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Mostrar lado a lado</translation>
    </message>
    <message>
        <source>Show source</source>
        <extracomment>canal_desktop/ui/transcript/diagram_box.py</extracomment>
        <translation>Mostrar fonte</translation>
    </message>
    <message>
        <source>Show the hints again</source>
        <extracomment>canal_desktop/ui/help/help_sheet.py</extracomment>
        <translation>Mostrar as dicas de novo</translation>
    </message>
    <message>
        <source>Show the key</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Mostrar a chave</translation>
    </message>
    <message>
        <source>Show the licence…</source>
        <extracomment>canal_desktop/ui/settings/about_parts.py</extracomment>
        <translation>Mostrar a licença…</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <extracomment>canal_desktop/ui/interrupted_notice.py</extracomment>
        <translation>Mostrar a mais recente</translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>Mostrá-las</translation>
    </message>
    <message>
        <source>Show what was sent of {file}</source>
        <extracomment>canal_desktop/ui/transcript/file_box.py</extracomment>
        <translation>Mostrar o que foi enviado de {file}</translation>
    </message>
    <message>
        <source>Show {picture}</source>
        <extracomment>canal_desktop/ui/transcript/picture_box.py</extracomment>
        <translation>Mostrar {picture}</translation>
    </message>
    <message>
        <source>Shows the version chosen under “With” in the conversation</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Mostra na conversa a versão escolhida em “Com”</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Simple</source>
        <extracomment>canal_desktop/programs/write_forms.py</extracomment>
        <translation>Simples</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Snap brings newer versions of Canal by itself.</source>
        <extracomment>canal_desktop/domain/update.py</extracomment>
        <translation>O Snap traz sozinho as versões novas do Canal.</translation>
    </message>
    <message>
        <source>So that you can look at what went over the wire; keys are never in it.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Para que você possa ver o que passou pela rede; nunca há chaves nelas.</translation>
    </message>
    <message>
        <source>Some messages are left out: what “{name}” is, is not in the code.</source>
        <extracomment>canal_desktop/programs/read_request.py</extracomment>
        <translation>Algumas mensagens são omitidas: o código não diz o que é “{name}”.</translation>
    </message>
    <message>
        <source>Some of what {device} wrote cannot be read yet; everything else was. If this stays, make sure that {file} arrives whole.</source>
        <extracomment>canal_desktop/app/sync_exchange.py</extracomment>
        <translation>Uma parte do que {device} escreveu ainda não pode ser lida; todo o resto foi lido. Se isso persistir, verifique se {file} chega inteiro.</translation>
    </message>
    <message>
        <source>Some tool must be called</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Deve chamar alguma</translation>
    </message>
    <message>
        <source>Some tools cannot be had now</source>
        <extracomment>canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>Faltam algumas ferramentas</translation>
    </message>
    <message>
        <source>Somebody else put Canal where it lies, so you cannot renew it: ask whoever runs this computer.</source>
        <extracomment>canal_desktop/app/installation.py</extracomment>
        <translation>Outra pessoa colocou o Canal onde ele está, então você não pode renová-lo: fale com quem cuida deste computador.</translation>
    </message>
    <message>
        <source>Something has happened in a conversation. Unlock Canal to see it.</source>
        <extracomment>canal_desktop/ui/notifying.py</extracomment>
        <translation>Algo aconteceu em uma conversa. Desbloqueie o Canal para ver.</translation>
    </message>
    <message>
        <source>Something on the way ends connections early; often a proxy does. You can continue such answers.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Algo no caminho encerra as conexões antes da hora; muitas vezes é um proxy. Essas respostas podem ser continuadas.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your text is kept; the details are in the log.</source>
        <extracomment>canal_desktop/bootstrap/session.py canal_desktop/domain/failures.py</extracomment>
        <translation>Algo deu errado dentro do programa. Seu texto está guardado; os detalhes estão no registro.</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>canal_desktop/ui/transcript/content.py</extracomment>
        <translation>Som</translation>
    </message>
    <message>
        <source>Sounds (*.mp3 *.wav *.m4a *.mp4 *.ogg *.oga *.opus *.flac *.aac *.webm *.mpga *.mpeg);;All files (*)</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Sons (*.mp3 *.wav *.m4a *.mp4 *.ogg *.oga *.opus *.flac *.aac *.webm *.mpga *.mpeg);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Space leaves a part out or includes it again, P pins its message, Enter goes to it. All tokens are estimates.</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>Espaço deixa uma parte de fora ou a inclui de novo, P fixa sua mensagem, Enter vai até ela. Todos os tokens são estimativas.</translation>
    </message>
    <message>
        <source>Space, Shift+Space</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Espaço, Shift+Espaço</translation>
    </message>
    <message>
        <source>Speak answers</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Falar as respostas</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Velocidade da voz</translation>
    </message>
    <message>
        <source>Spelling</source>
        <extracomment>canal_desktop/ui/composer/field_menu.py canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Ortografia</translation>
    </message>
    <message>
        <source>Spelling cannot be checked on this computer: the dictionary program is not made for it.</source>
        <extracomment>canal_desktop/app/spelling.py</extracomment>
        <translation>Não é possível verificar a ortografia neste computador: o programa de dicionários não é feito para ele.</translation>
    </message>
    <message>
        <source>Spelling is not checked until the next start: the dictionary program has ended by itself.</source>
        <extracomment>canal_desktop/app/spelling.py</extracomment>
        <translation>A ortografia não é verificada até a próxima inicialização: o programa de dicionários terminou por conta própria.</translation>
    </message>
    <message>
        <source>St&amp;op sequences</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Sequências &amp;de parada</translation>
    </message>
    <message>
        <source>Start at log-in</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Abrir ao iniciar sessão</translation>
    </message>
    <message>
        <source>Start the proxy, or correct its address: in Settings, Network, or in your system or its *_PROXY variables.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Inicie o proxy ou corrija seu endereço: em Configurações, Rede, ou no seu sistema ou nas variáveis *_PROXY dele.</translation>
    </message>
    <message>
        <source>Starting the tools… Esc stops it; nothing is sent then.</source>
        <extracomment>canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>Iniciando as ferramentas… Esc interrompe; nada é enviado então.</translation>
    </message>
    <message>
        <source>Starting {servers}… Esc stops it; nothing is sent then.</source>
        <extracomment>canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>Iniciando {servers}… Esc interrompe; nada é enviado então.</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>canal_desktop/ui/leaving.py canal_desktop/ui/prompt_tests/running_notice.py canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Ficar offline</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Steps of the checkup</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Etapas do diagnóstico</translation>
    </message>
    <message>
        <source>Still looking…</source>
        <extracomment>canal_desktop/ui/sidebar/search_results.py</extracomment>
        <translation>Ainda procurando…</translation>
    </message>
    <message>
        <source>Still to do</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Ainda por fazer</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/composer/composer.py canal_desktop/ui/prompt_tests/results_sheet.py canal_desktop/ui/quick/window.py canal_desktop/ui/settings/updates_part.py canal_desktop/ui/sheets/doctor_sheet.py canal_desktop/ui/sheets/export_sheet.py canal_desktop/ui/sheets/import_sheet.py canal_desktop/ui/side_by_side/answer_column.py canal_desktop/ui/sound_desk.py canal_desktop/ui/status_text.py canal_desktop/ui/tray.py</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop all</source>
        <extracomment>canal_desktop/ui/side_by_side/page.py</extracomment>
        <translation>Parar todas</translation>
    </message>
    <message>
        <source>Stop at {texts}</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>Parar em {texts}</translation>
    </message>
    <message>
        <source>Stop from, a day</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Parar a partir de, por dia</translation>
    </message>
    <message>
        <source>Stop from, a month</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Parar a partir de, por mês</translation>
    </message>
    <message>
        <source>Stop it and quit</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>Parar e sair</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Parar de ler em voz alta</translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>Sequências de parada</translation>
    </message>
    <message>
        <source>Stop them</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>Pará-las</translation>
    </message>
    <message>
        <source>Stop {answer}</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>Parar {answer}</translation>
    </message>
    <message>
        <source>Stopped at the length limit.</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Parada no limite de tamanho.</translation>
    </message>
    <message>
        <source>Stopped by the provider's filter.</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Parada pelo filtro do provedor.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Parada.</translation>
    </message>
    <message>
        <source>Stopped: {sentence}</source>
        <extracomment>canal_desktop/app/prompt_test_run.py</extracomment>
        <translation>Parada: {sentence}</translation>
    </message>
    <message>
        <source>Stream</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>Transmissão</translation>
    </message>
    <message>
        <source>Streaming</source>
        <extracomment>canal_desktop/programs/write_forms.py</extracomment>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>Streaming with retries</source>
        <extracomment>canal_desktop/programs/write_forms.py</extracomment>
        <translation>Streaming com novas tentativas</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>canal_desktop/ui/composer/typed_menu.py</extracomment>
        <translation>Sugestões</translation>
    </message>
    <message>
        <source>Sync folder</source>
        <extracomment>canal_desktop/ui/folder_desk.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Pasta de sincronização</translation>
    </message>
    <message>
        <source>Sync folder…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Pasta de sincronização…</translation>
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
        <translation>Padrão do sistema</translation>
    </message>
    <message>
        <source>System prompt</source>
        <extracomment>canal_desktop/domain/parameter_text.py canal_desktop/domain/parameters.py canal_desktop/ui/context_delegate.py canal_desktop/ui/context_words.py</extracomment>
        <translation>Prompt do sistema</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Table copied.</source>
        <extracomment>canal_desktop/ui/transcript/commands.py</extracomment>
        <translation>Tabela copiada.</translation>
    </message>
    <message>
        <source>Table with {columns} and {rows}</source>
        <extracomment>canal_desktop/ui/transcript/accessible_block.py</extracomment>
        <translation>Tabela com {columns} e {rows}</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>canal_desktop/ui/connection_desk.py canal_desktop/ui/money_desk.py</extracomment>
        <translation>Tabelas (*.csv)</translation>
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
        <translation>Tirá-las de lá</translation>
    </message>
    <message>
        <source>Take part</source>
        <extracomment>canal_desktop/ui/side_by_side/parts_sheet.py</extracomment>
        <translation>Pegar parte</translation>
    </message>
    <message>
        <source>Take part of {answer}</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>Pegar parte de {answer}</translation>
    </message>
    <message>
        <source>Take part…</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>Pegar parte…</translation>
    </message>
    <message>
        <source>Take the keys away</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>Retirar as teclas</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>Desfeito.</translation>
    </message>
    <message>
        <source>Takes &amp;pictures</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Aceita &amp;imagens</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>Teal</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Verde-azulado</translation>
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
        <translation>Texto do tópico</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Text that must be in the answer</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>Texto que deve estar na resposta</translation>
    </message>
    <message>
        <source>Text that must not be in the answer</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>Texto que não deve estar na resposta</translation>
    </message>
    <message>
        <source>Text, choice and number</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>Texto, escolha e número</translation>
    </message>
    <message>
        <source>Texts you need often are kept as prompts. “/” at the beginning of a message offers them. Names in double braces are places to fill in once a prompt is inserted; Tab goes to the next one.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Textos de que você precisa com frequência são guardados como prompts. “/” no começo de uma mensagem os oferece. Nomes entre chaves duplas são campos a preencher depois que um prompt é inserido; Tab vai ao próximo.</translation>
    </message>
    <message>
        <source>That could not be changed: {reason}.</source>
        <extracomment>canal_desktop/app/updates.py</extracomment>
        <translation>Não foi possível mudar isso: {reason}.</translation>
    </message>
    <message>
        <source>That it makes pictures is guessed from its name: the server does not say what its models are for.</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Que ele cria imagens é deduzido do nome: o servidor não diz para que servem seus modelos.</translation>
    </message>
    <message>
        <source>That was taken back.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>Isso foi desfeito.</translation>
    </message>
    <message>
        <source>The API key has a space or line break inside. Copy it again, in one piece.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>A chave de API tem um espaço ou quebra de linha no meio. Copie-a de novo, inteira.</translation>
    </message>
    <message>
        <source>The API key has characters that no key has. Copy it again from the server's console.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>A chave de API tem caracteres que nenhuma chave tem. Copie-a de novo do console do servidor.</translation>
    </message>
    <message>
        <source>The API key is too long: at most 1,000 characters. Copy only the key itself.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>A chave de API é longa demais: no máximo 1.000 caracteres. Copie só a própria chave.</translation>
    </message>
    <message>
        <source>The API key is too short. Copy the whole key from the server's console.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>A chave de API é curta demais. Copie a chave inteira do console do servidor.</translation>
    </message>
    <message>
        <source>The Base URL has characters that cannot be seen. Type the server's name by hand.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>A URL base tem caracteres que não se veem. Digite o nome do servidor à mão.</translation>
    </message>
    <message>
        <source>The Base URL must begin with https:// and name a server, such as https://api.example.com/v1.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>A URL base deve começar com https:// e indicar um servidor, como https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>The Base URL must not hold a user name or password. Put the key into the API key field.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>A URL base não deve conter nome de usuário ou senha. Ponha a chave no campo Chave de API.</translation>
    </message>
    <message>
        <source>The Environment profile cannot be used. {error}</source>
        <extracomment>canal_desktop/bootstrap/session.py</extracomment>
        <translation>O perfil Ambiente não pode ser usado. {error}</translation>
    </message>
    <message>
        <source>The MCP server “{name}” was removed.</source>
        <extracomment>canal_desktop/app/mcp_servers.py</extracomment>
        <translation>O servidor MCP “{name}” foi removido.</translation>
    </message>
    <message>
        <source>The Markdown mirror is waiting for its folder ({reason}).</source>
        <extracomment>canal_desktop/app/mirror.py</extracomment>
        <translation>O espelho Markdown espera por sua pasta ({reason}).</translation>
    </message>
    <message>
        <source>The PDF could not be made. Choose another form.</source>
        <extracomment>canal_desktop/ui/pdf_export.py</extracomment>
        <translation>Não foi possível criar o PDF. Escolha outra forma.</translation>
    </message>
    <message>
        <source>The address begins with a name that is not the server’s: what counts is what follows the @.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>O endereço começa com um nome que não é o do servidor: o que conta é o que vem depois do @.</translation>
    </message>
    <message>
        <source>The address has characters that belong in none.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>O endereço tem caracteres que não cabem em nenhum.</translation>
    </message>
    <message>
        <source>The address has letters that can look like others.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>O endereço tem letras que podem parecer outras.</translation>
    </message>
    <message>
        <source>The address in it cannot be used as a Base URL.</source>
        <extracomment>canal_desktop/programs/read_request.py</extracomment>
        <translation>O endereço contido não pode ser usado como URL base.</translation>
    </message>
    <message>
        <source>The address is another one: enter the value for {name} again.</source>
        <extracomment>canal_desktop/app/mcp_values.py</extracomment>
        <translation>O endereço é outro: informe de novo o valor de {name}.</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>O endereço não indica nenhum servidor.</translation>
    </message>
    <message>
        <source>The address of your proxy cannot be read.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Não é possível ler o endereço do seu proxy.</translation>
    </message>
    <message>
        <source>The answer</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>A resposta</translation>
    </message>
    <message>
        <source>The answer being written is stopped, and nothing of this conversation is kept.</source>
        <extracomment>canal_desktop/ui/leaving.py</extracomment>
        <translation>A resposta que está sendo escrita é parada, e nada desta conversa é guardado.</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <extracomment>canal_desktop/ui/notifying.py</extracomment>
        <translation>A resposta foi interrompida.</translation>
    </message>
    <message>
        <source>The answer did not come as a stream of events. What came is under Response.</source>
        <extracomment>canal_desktop/ui/requests/reading.py</extracomment>
        <translation>A resposta não veio como fluxo de eventos. O que veio está em Resposta.</translation>
    </message>
    <message>
        <source>The answer grew past 20 million characters and was cut off.</source>
        <extracomment>canal_desktop/providers/chat_decoder.py</extracomment>
        <translation>A resposta passou de 20 milhões de caracteres e foi cortada.</translation>
    </message>
    <message>
        <source>The answer has more than {count} characters.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>A resposta tem mais de {count} caracteres.</translation>
    </message>
    <message>
        <source>The answer in “{title}” failed.</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>A resposta em “{title}” falhou.</translation>
    </message>
    <message>
        <source>The answer in “{title}” is ready.</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>A resposta em “{title}” está pronta.</translation>
    </message>
    <message>
        <source>The answer in “{title}” was cut off.</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>A resposta em “{title}” foi cortada.</translation>
    </message>
    <message>
        <source>The answer is not on the screen any more. Open its conversation, then send.</source>
        <extracomment>canal_desktop/ui/requests/editing.py</extracomment>
        <translation>A resposta não está mais na tela. Abra a conversa dela e depois envie.</translation>
    </message>
    <message>
        <source>The answer is still being written. Stop it first, or wait.</source>
        <extracomment>canal_desktop/ui/composer/composer.py</extracomment>
        <translation>A resposta ainda está sendo escrita. Pare-a primeiro ou espere.</translation>
    </message>
    <message>
        <source>The answer: copied, without any key.</source>
        <extracomment>canal_desktop/ui/requests/taking.py</extracomment>
        <translation>A resposta: copiada, sem nenhuma chave.</translation>
    </message>
    <message>
        <source>The archive has too many files in it to be listed. Attach the ones that matter.</source>
        <extracomment>canal_desktop/documents/archives.py</extracomment>
        <translation>O arquivo compactado contém arquivos demais para serem listados. Anexe os que importam.</translation>
    </message>
    <message>
        <source>The archive of the new version is not as it should be, so it was not installed.</source>
        <extracomment>canal_desktop/updates/archive.py</extracomment>
        <translation>O arquivo da nova versão não está como deveria; ela não foi instalada.</translation>
    </message>
    <message>
        <source>The arrows below it lead to the first one and back. Nothing is ever overwritten.</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>As setas abaixo dela levam à primeira e de volta. Nada nunca é sobrescrito.</translation>
    </message>
    <message>
        <source>The backup {path} was made by a newer version of Canal Desktop. Update the program to restore it.</source>
        <extracomment>canal_desktop/storage/backup_files.py</extracomment>
        <translation>O backup {path} foi feito por uma versão mais recente do Canal Desktop. Atualize o programa para restaurá-lo.</translation>
    </message>
    <message>
        <source>The backup “{name}” is damaged and cannot be read as a whole. Choose another one.</source>
        <extracomment>canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>O backup “{name}” está danificado e não pode ser lido por inteiro. Escolha outro.</translation>
    </message>
    <message>
        <source>The backup “{name}” is not complete. Copy it again from where it came from, or choose another one.</source>
        <extracomment>canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>O backup “{name}” não está completo. Copie-o de novo de onde veio, ou escolha outro.</translation>
    </message>
    <message>
        <source>The body must be an object: it begins with { and ends with }.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>O corpo deve ser um objeto: começa com { e termina com }.</translation>
    </message>
    <message>
        <source>The budget is used up</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>O orçamento foi esgotado</translation>
    </message>
    <message>
        <source>The buttons above a block copy it, wrap its lines or save it.</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Os botões acima de um bloco o copiam, quebram suas linhas ou o salvam.</translation>
    </message>
    <message>
        <source>The calls of tools and their results are included again.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>As chamadas de ferramentas e seus resultados são incluídos de novo.</translation>
    </message>
    <message>
        <source>The calls of tools and their results are not sent from now on.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>As chamadas de ferramentas e seus resultados não são enviados a partir de agora.</translation>
    </message>
    <message>
        <source>The calls that waited are marked as not answered, and the model is told so.</source>
        <extracomment>canal_desktop/ui/tools/desk.py</extracomment>
        <translation>As chamadas em espera são marcadas como não respondidas, e o modelo é informado disso.</translation>
    </message>
    <message>
        <source>The case “{title}” was deleted.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>O caso “{title}” foi excluído.</translation>
    </message>
    <message>
        <source>The certificate file {file} cannot be read: {reason}. Choose another one in Settings, Network, or in the profile.</source>
        <extracomment>canal_desktop/network/trust.py</extracomment>
        <translation>Não é possível ler o arquivo de certificado {file}: {reason}. Escolha outro em Configurações, Rede, ou no perfil.</translation>
    </message>
    <message>
        <source>The certificate is for another name. Check the Base URL; it must name the server as its certificate does.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>O certificado é para outro nome. Verifique a URL base; ela deve indicar o servidor como o certificado dele indica.</translation>
    </message>
    <message>
        <source>The certificate is not trusted: {reason}.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>O certificado não é confiável: {reason}.</translation>
    </message>
    <message>
        <source>The certificate is out of date, or this computer's clock is wrong. Check the clock first.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>O certificado está vencido, ou o relógio deste computador está errado. Verifique primeiro o relógio.</translation>
    </message>
    <message>
        <source>The certificates that SSL_CERT_FILE or SSL_CERT_DIR names cannot be read. Correct or unset it.</source>
        <extracomment>canal_desktop/network/trust.py</extracomment>
        <translation>Não é possível ler os certificados que SSL_CERT_FILE ou SSL_CERT_DIR indica. Corrija ou remova a variável.</translation>
    </message>
    <message>
        <source>The certificates that are to be trusted cannot be read.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Não é possível ler os certificados em que se deve confiar.</translation>
    </message>
    <message>
        <source>The checkup was stopped.</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>O diagnóstico foi parado.</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>O evento escolhido</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>A área de transferência</translation>
    </message>
    <message>
        <source>The code does not say what {names} stands for: fill it in before you send.</source>
        <extracomment>canal_desktop/programs/read_request.py</extracomment>
        <translation>O código não diz o que {names} representa: preencha antes de enviar.</translation>
    </message>
    <message numerus="yes">
        <source>The code makes {n} requests; the first one is read.</source>
        <extracomment>canal_desktop/programs/read_program.py</extracomment>
        <translation>
            <numerusform>O código faz {n} solicitação; a primeira é lida.</numerusform>
            <numerusform>O código faz {n} solicitações; a primeira é lida.</numerusform>
        </translation>
    </message>
    <message>
        <source>The colour of links and of what is chosen; it is made lighter or darker where it could not be read.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>A cor dos links e do que está escolhido; ela é clareada ou escurecida onde não daria para ler.</translation>
    </message>
    <message>
        <source>The command has a character in it that no program can be given.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>O comando contém um caractere que não pode ser passado a nenhum programa.</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <extracomment>canal_desktop/providers/chat_decoder.py</extracomment>
        <translation>A conexão terminou antes que a resposta estivesse completa.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off. Check your network and try again.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>A conexão com {host} foi interrompida. Verifique sua rede e tente de novo.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost while the computer slept. Try again.</source>
        <extracomment>canal_desktop/providers/failures.py</extracomment>
        <translation>A conexão com {host} foi perdida enquanto o computador dormia. Tente de novo.</translation>
    </message>
    <message>
        <source>The conversation of this link is not in your library. It may have been deleted for good.</source>
        <extracomment>canal_desktop/ui/link_target.py</extracomment>
        <translation>A conversa deste link não está na sua biblioteca. Talvez tenha sido excluída definitivamente.</translation>
    </message>
    <message>
        <source>The conversation's own</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>O da própria conversa</translation>
    </message>
    <message>
        <source>The data folder cannot be written, so nothing was looked for: {reason}.</source>
        <extracomment>canal_desktop/app/updates.py</extracomment>
        <translation>Não é possível gravar na pasta de dados, então nada foi buscado: {reason}.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written: {reason}. Make it writable, or choose another with --data-dir.</source>
        <extracomment>canal_desktop/storage/library_lock.py</extracomment>
        <translation>Não é possível gravar na pasta de dados {folder}: {reason}. Permita a gravação nela ou escolha outra com --data-dir.</translation>
    </message>
    <message>
        <source>The demo answers inside the program: for the code, take URL and key of a server.</source>
        <extracomment>canal_desktop/ui/code_desk.py</extracomment>
        <translation>A demo responde dentro do programa: para o código, use a URL e a chave de um servidor.</translation>
    </message>
    <message>
        <source>The demo pretends to be busy.</source>
        <extracomment>canal_desktop/providers/demo.py</extracomment>
        <translation>A demonstração finge estar ocupada.</translation>
    </message>
    <message>
        <source>The demo's server is inside the program.</source>
        <extracomment>canal_desktop/app/doctor.py</extracomment>
        <translation>O servidor da demo está dentro do programa.</translation>
    </message>
    <message>
        <source>The desktop did not bind the keys. Choose them again, or bind the command in its settings.</source>
        <extracomment>canal_desktop/ui/quick/portal_keys.py</extracomment>
        <translation>A área de trabalho não atribuiu as teclas. Escolha-as de novo ou atribua-as ao comando nas configurações dela.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing that is on the screen is lost.</source>
        <extracomment>canal_desktop/storage/sqlite_errors.py</extracomment>
        <translation>O disco está cheio. Libere espaço; nada do que está na tela se perde.</translation>
    </message>
    <message>
        <source>The disk reports an error with {path}. Check the disk; the text is kept here.</source>
        <extracomment>canal_desktop/storage/sqlite_errors.py</extracomment>
        <translation>O disco relata um erro com {path}. Verifique o disco; o texto fica guardado aqui.</translation>
    </message>
    <message>
        <source>The download was stopped; nothing has changed.</source>
        <extracomment>canal_desktop/providers/update_fetch.py</extracomment>
        <translation>O download foi interrompido; nada mudou.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>A exportação foi parada.</translation>
    </message>
    <message>
        <source>The file as it was is kept as {copy}.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>O arquivo como estava é mantido como {copy}.</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}. Choose another place.</source>
        <extracomment>canal_desktop/ui/connection_desk.py canal_desktop/ui/money_desk.py canal_desktop/ui/prompt_tests/results_export.py</extracomment>
        <translation>Não foi possível gravar o arquivo: {reason}. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>The file is included again.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>O arquivo é incluído de novo.</translation>
    </message>
    <message>
        <source>The file is not sent from now on.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>O arquivo não é enviado a partir de agora.</translation>
    </message>
    <message>
        <source>The file {file} holds no certificates that can be read. Choose another one in Settings, Network, or in the profile.</source>
        <extracomment>canal_desktop/network/trust.py</extracomment>
        <translation>O arquivo {file} não contém certificados que possam ser lidos. Escolha outro em Configurações, Rede, ou no perfil.</translation>
    </message>
    <message>
        <source>The file {file} was changed and was not taken.</source>
        <extracomment>canal_desktop/exchange/markdown_reading.py</extracomment>
        <translation>O arquivo {file} foi alterado e não foi incluído.</translation>
    </message>
    <message>
        <source>The file {path} is damaged. Restore the folder “files” from a backup.</source>
        <extracomment>canal_desktop/storage/files.py</extracomment>
        <translation>O arquivo {path} está danificado. Restaure a pasta “files” de um backup.</translation>
    </message>
    <message>
        <source>The file {path} is missing. Restore the folder “files” from a backup.</source>
        <extracomment>canal_desktop/storage/files.py</extracomment>
        <translation>O arquivo {path} está faltando. Restaure a pasta “files” de um backup.</translation>
    </message>
    <message>
        <source>The file {path} is not a readable library. Restore it from a backup, or move it away to begin with an empty one. Nothing was changed.</source>
        <extracomment>canal_desktop/storage/library_file.py</extracomment>
        <translation>O arquivo {path} não é uma biblioteca legível. Restaure-a de um backup ou mova-o para outro lugar para começar com uma vazia. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The first on offer that is for that</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>O primeiro oferecido que sirva para isso</translation>
    </message>
    <message>
        <source>The folder</source>
        <extracomment>canal_desktop/exchange/source_files.py</extracomment>
        <translation>A pasta</translation>
    </message>
    <message>
        <source>The folder could not be saved: {reason}.</source>
        <extracomment>canal_desktop/ui/code_desk.py</extracomment>
        <translation>Não foi possível salvar a pasta: {reason}.</translation>
    </message>
    <message>
        <source>The folder is missing</source>
        <extracomment>canal_desktop/app/mirror_folder.py</extracomment>
        <translation>A pasta está faltando</translation>
    </message>
    <message>
        <source>The folder of the Markdown mirror cannot be written: {folder}. Change its rights, or choose another.</source>
        <extracomment>canal_desktop/app/mirror.py</extracomment>
        <translation>Não é possível gravar na pasta do espelho Markdown: {folder}. Altere as permissões dela ou escolha outra.</translation>
    </message>
    <message>
        <source>The folder of the Markdown mirror is not there: {folder}. Connect its drive, or choose another folder.</source>
        <extracomment>canal_desktop/app/mirror.py</extracomment>
        <translation>A pasta do espelho Markdown não está lá: {folder}. Conecte a unidade dela ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The folder of {name} is not there or cannot be reached. Choose another one.</source>
        <extracomment>canal_desktop/exchange/writing.py</extracomment>
        <translation>A pasta de {name} não existe ou não está acessível. Escolha outra.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Choose another one for this server.</source>
        <extracomment>canal_desktop/mcp_client/server_process.py</extracomment>
        <translation>A pasta {folder} não está lá. Escolha outra para este servidor.</translation>
    </message>
    <message>
        <source>The folder {former} was renamed to {name}.</source>
        <extracomment>canal_desktop/app/folder_organiser.py</extracomment>
        <translation>A pasta {former} foi renomeada para {name}.</translation>
    </message>
    <message>
        <source>The folder {name} was changed.</source>
        <extracomment>canal_desktop/app/folder_organiser.py</extracomment>
        <translation>A pasta {name} foi alterada.</translation>
    </message>
    <message>
        <source>The folder {name} was made.</source>
        <extracomment>canal_desktop/app/folder_organiser.py</extracomment>
        <translation>A pasta {name} foi criada.</translation>
    </message>
    <message>
        <source>The folder {name} was moved to the trash. Its conversations were kept.</source>
        <extracomment>canal_desktop/app/folder_organiser.py</extracomment>
        <translation>A pasta {name} foi movida para a lixeira. Suas conversas foram mantidas.</translation>
    </message>
    <message>
        <source>The folders were put in another order.</source>
        <extracomment>canal_desktop/app/folder_organiser.py</extracomment>
        <translation>A ordem das pastas foi alterada.</translation>
    </message>
    <message>
        <source>The font conversations are read in.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>A fonte em que as conversas são lidas.</translation>
    </message>
    <message>
        <source>The font of code, whose letters are all as wide.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>A fonte do código, com letras todas da mesma largura.</translation>
    </message>
    <message>
        <source>The font of menus, lists and buttons.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>A fonte de menus, listas e botões.</translation>
    </message>
    <message>
        <source>The header {name} is left out, as it carries a key.</source>
        <extracomment>canal_desktop/app/request_as_curl.py</extracomment>
        <translation>O cabeçalho {name} é omitido, pois traz uma chave.</translation>
    </message>
    <message>
        <source>The import ended early. {reason}</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>A importação terminou antes da hora. {reason}</translation>
    </message>
    <message>
        <source>The judge did not answer: {sentence}</source>
        <extracomment>canal_desktop/app/judging.py</extracomment>
        <translation>O juiz não respondeu: {sentence}</translation>
    </message>
    <message>
        <source>The judge is asked when the set is run.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>O juiz é consultado quando o conjunto é executado.</translation>
    </message>
    <message>
        <source>The judge said neither PASS nor FAIL with a reason: “{text}”</source>
        <extracomment>canal_desktop/app/judging.py</extracomment>
        <translation>O juiz não disse PASS nem FAIL com um motivo: “{text}”</translation>
    </message>
    <message>
        <source>The judge was not asked. {sentence}</source>
        <extracomment>canal_desktop/app/prompt_test_run.py</extracomment>
        <translation>O juiz não foi consultado. {sentence}</translation>
    </message>
    <message>
        <source>The key for {profile} was not kept.</source>
        <extracomment>canal_desktop/ui/workspace.py</extracomment>
        <translation>A chave de {profile} não foi guardada.</translation>
    </message>
    <message>
        <source>The key in it was left out; keys belong into the keyring under Profiles.</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>A chave contida foi omitida; chaves devem ficar no chaveiro, em Perfis.</translation>
    </message>
    <message>
        <source>The key is kept until you quit.</source>
        <extracomment>canal_desktop/app/profiles.py</extracomment>
        <translation>A chave é mantida até você sair.</translation>
    </message>
    <message>
        <source>The key is stored in your keyring ({keyring}).</source>
        <extracomment>canal_desktop/app/profiles.py</extracomment>
        <translation>A chave está guardada no seu chaveiro ({keyring}).</translation>
    </message>
    <message>
        <source>The key of this profile was changed meanwhile. Connect again.</source>
        <extracomment>canal_desktop/app/profiles.py</extracomment>
        <translation>A chave deste perfil foi alterada nesse meio-tempo. Conecte de novo.</translation>
    </message>
    <message>
        <source>The key was forgotten.</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>A chave foi esquecida.</translation>
    </message>
    <message>
        <source>The key was not refused.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>A chave não foi recusada.</translation>
    </message>
    <message>
        <source>The key was stored in a keyring ({keyring}) that is not there now.</source>
        <extracomment>canal_desktop/storage/secrets.py</extracomment>
        <translation>A chave foi guardada em um chaveiro ({keyring}) que não está lá agora.</translation>
    </message>
    <message>
        <source>The keyring had no passphrase of the lock any more, so Canal was unlocked. To lock it again, set a new one under Settings, Privacy.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>O chaveiro não tinha mais a frase secreta do bloqueio, por isso o Canal foi desbloqueado. Para bloqueá-lo de novo, defina uma nova em Configurações, Privacidade.</translation>
    </message>
    <message>
        <source>The keyring has no value of {name}. Edit the server to enter it.</source>
        <extracomment>canal_desktop/app/mcp_values.py</extracomment>
        <translation>O chaveiro não tem nenhum valor de {name}. Edite o servidor para informá-lo.</translation>
    </message>
    <message>
        <source>The keyring that has the passphrase of the lock is not there now, so nothing could be compared, and Canal was unlocked. It asks for the passphrase again when the keyring is back.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>O chaveiro que tem a frase secreta do bloqueio não está aqui agora, por isso nada pôde ser comparado e o Canal foi desbloqueado. Ele volta a pedi-la quando o chaveiro estiver de volta.</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <extracomment>canal_desktop/ui/settings/desk.py</extracomment>
        <translation>O idioma muda na próxima inicialização.</translation>
    </message>
    <message>
        <source>The language of menus, buttons and messages, from the next start on.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>O idioma de menus, botões e mensagens, a partir da próxima inicialização.</translation>
    </message>
    <message>
        <source>The last backup was not completed, as the program ended. Make it again; the earlier ones are there.</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>O último backup não foi concluído, pois o programa terminou. Faça-o de novo; os anteriores estão lá.</translation>
    </message>
    <message>
        <source>The last export was not completed, as the program ended. Files that were complete are there; export again.</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>A última exportação não foi concluída, pois o programa terminou. Os arquivos que estavam completos estão lá; exporte de novo.</translation>
    </message>
    <message>
        <source>The last import was not completed, as the program ended. What had come in is there; importing again goes on from there.</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>A última importação não foi concluída, pois o programa terminou. O que havia entrado está lá; importar de novo continua dali.</translation>
    </message>
    <message>
        <source>The last question is sent by the browser; what is before it stays on the server.</source>
        <extracomment>canal_desktop/programs/write_program.py</extracomment>
        <translation>A última pergunta é enviada pelo navegador; o que vem antes dela fica no servidor.</translation>
    </message>
    <message>
        <source>The last restore was not completed, as the program ended. What had come back is there; restoring again goes on from there.</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>A última restauração não foi concluída, pois o programa terminou. O que havia voltado está lá; restaurar de novo continua dali.</translation>
    </message>
    <message>
        <source>The library as Markdown files in a folder, kept up to date while the program runs. What you edit in them comes back: titles, tags, folders, and messages as new versions.</source>
        <extracomment>canal_desktop/ui/folder_desk.py</extracomment>
        <translation>A biblioteca como arquivos Markdown em uma pasta, mantida atualizada enquanto o programa está aberto. O que você edita neles volta: títulos, etiquetas, pastas, e mensagens como novas versões.</translation>
    </message>
    <message>
        <source>The library as Markdown files in a folder, kept up to date.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>A biblioteca como arquivos Markdown em uma pasta, sempre atualizada.</translation>
    </message>
    <message>
        <source>The library is closed.</source>
        <extracomment>canal_desktop/storage/database.py</extracomment>
        <translation>A biblioteca está fechada.</translation>
    </message>
    <message>
        <source>The library is damaged. Close Canal Desktop and start it again: it then saves what can be read, fills gaps from the backups, and keeps the damaged file.</source>
        <extracomment>canal_desktop/storage/backups.py</extracomment>
        <translation>A biblioteca está danificada. Feche o Canal Desktop e abra-o de novo: ele então salva o que pode ser lido, preenche as lacunas com os backups e guarda o arquivo danificado.</translation>
    </message>
    <message>
        <source>The library is only looked at.</source>
        <extracomment>canal_desktop/storage/glimpse.py</extracomment>
        <translation>A biblioteca está sendo apenas consultada.</translation>
    </message>
    <message>
        <source>The library was damaged and has been repaired: {counts}. The damaged file is kept at {kept}.</source>
        <extracomment>canal_desktop/storage/salvage.py</extracomment>
        <translation>A biblioteca estava danificada e foi reparada: {counts}. O arquivo danificado está guardado em {kept}.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written, so it can only be read. To write again, make the file and its folder writable, or choose another folder with --data-dir, and start Canal Desktop again.</source>
        <extracomment>canal_desktop/storage/library_file.py</extracomment>
        <translation>Não é possível gravar na biblioteca {path}, então ela só pode ser lida. Para voltar a gravar, permita a gravação no arquivo e em sua pasta, ou escolha outra pasta com --data-dir, e abra o Canal Desktop de novo.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written. Make the file and its folder writable, or choose another folder with --data-dir.</source>
        <extracomment>canal_desktop/storage/sqlite_errors.py</extracomment>
        <translation>Não é possível gravar na biblioteca {path}. Permita a gravação no arquivo e em sua pasta ou escolha outra pasta com --data-dir.</translation>
    </message>
    <message>
        <source>The library {path} could not do what was asked; the details are in the log.</source>
        <extracomment>canal_desktop/storage/sqlite_errors.py</extracomment>
        <translation>A biblioteca {path} não conseguiu fazer o que foi pedido; os detalhes estão no registro.</translation>
    </message>
    <message>
        <source>The library {path} is damaged, and was made by a newer version of Canal Desktop. Update the program: it then saves what can be read. Nothing was changed.</source>
        <extracomment>canal_desktop/storage/salvage.py</extracomment>
        <translation>A biblioteca {path} está danificada e foi feita por uma versão mais recente do Canal Desktop. Atualize o programa: ele então salva o que pode ser lido. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The library {path} is damaged. Close Canal Desktop and start it again: it then saves what can be read and keeps the damaged file. Nothing was overwritten.</source>
        <extracomment>canal_desktop/storage/sqlite_errors.py</extracomment>
        <translation>A biblioteca {path} está danificada. Feche o Canal Desktop e abra-o de novo: ele então salva o que pode ser lido e guarda o arquivo danificado. Nada foi sobrescrito.</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer version of Canal Desktop, so it can only be read. To write again, update the program.</source>
        <extracomment>canal_desktop/storage/library_file.py</extracomment>
        <translation>A biblioteca {path} foi feita por uma versão mais recente do Canal Desktop, então só pode ser lida. Para voltar a gravar, atualize o programa.</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer version of Canal Desktop. Update the program, or choose another folder with --data-dir. Nothing was changed.</source>
        <extracomment>canal_desktop/storage/library_file.py</extracomment>
        <translation>A biblioteca {path} foi feita por uma versão mais recente do Canal Desktop. Atualize o programa ou escolha outra pasta com --data-dir. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <extracomment>canal_desktop/ui/connection_desk.py</extracomment>
        <translation>A lista está vazia.</translation>
    </message>
    <message>
        <source>The list of versions cannot be understood by this version; nothing of it was used.</source>
        <extracomment>canal_desktop/updates/source.py</extracomment>
        <translation>Esta versão não entende a lista de versões; nada dela foi usado.</translation>
    </message>
    <message>
        <source>The list of versions is not complete; nothing of it was used. Try again later.</source>
        <extracomment>canal_desktop/updates/source.py</extracomment>
        <translation>A lista de versões não está completa; nada dela foi usado. Tente mais tarde.</translation>
    </message>
    <message>
        <source>The list of versions is not signed by those who make Canal, so nothing of it was used. Someone may have changed it on its way: try another network, or tell those who make Canal.</source>
        <extracomment>canal_desktop/updates/source.py</extracomment>
        <translation>A lista de versões não está assinada por quem faz o Canal; nada dela foi usado. Alguém pode tê-la alterado no caminho: tente outra rede ou avise quem faz o Canal.</translation>
    </message>
    <message>
        <source>The list of versions is older than one that was here before, so nothing of it was used. Someone may keep newer ones from you: try another network.</source>
        <extracomment>canal_desktop/updates/source.py</extracomment>
        <translation>A lista de versões é mais antiga que uma anterior; nada dela foi usado. Alguém pode estar escondendo as mais novas: tente outra rede.</translation>
    </message>
    <message>
        <source>The list of versions is out of date, so nothing of it was used. Look at the date of this computer; if that is right, try again tomorrow.</source>
        <extracomment>canal_desktop/updates/source.py</extracomment>
        <translation>A lista de versões expirou; nada dela foi usado. Confira a data deste computador; se estiver certa, tente amanhã.</translation>
    </message>
    <message>
        <source>The list of what is new is missing from this installation.</source>
        <extracomment>canal_desktop/ui/help/desk.py</extracomment>
        <translation>A lista de novidades está faltando nesta instalação.</translation>
    </message>
    <message>
        <source>The list shows: {place}</source>
        <extracomment>canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>A lista mostra: {place}</translation>
    </message>
    <message>
        <source>The log is copied.</source>
        <extracomment>canal_desktop/ui/mcp/log_sheet.py</extracomment>
        <translation>O registro foi copiado.</translation>
    </message>
    <message>
        <source>The long text was attached as a file.</source>
        <extracomment>canal_desktop/ui/composer/composer.py</extracomment>
        <translation>O texto longo foi anexado como arquivo.</translation>
    </message>
    <message>
        <source>The maker of the certificate is not known to this computer. Name a file with it in Settings, Network.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>O emissor do certificado não é conhecido por este computador. Indique um arquivo com ele em Configurações, Rede.</translation>
    </message>
    <message>
        <source>The message is included again.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>A mensagem é incluída de novo.</translation>
    </message>
    <message>
        <source>The message is no longer pinned.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>A mensagem não está mais fixada.</translation>
    </message>
    <message>
        <source>The message is not sent from now on.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>A mensagem não é enviada a partir de agora.</translation>
    </message>
    <message>
        <source>The message is pinned.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>A mensagem está fixada.</translation>
    </message>
    <message>
        <source>The message was removed.</source>
        <extracomment>canal_desktop/ui/composer_desk.py</extracomment>
        <translation>A mensagem foi removida.</translation>
    </message>
    <message>
        <source>The mirror is waiting: {error}</source>
        <extracomment>canal_desktop/app/mirror.py</extracomment>
        <translation>O espelho está esperando: {error}</translation>
    </message>
    <message>
        <source>The model</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>O modelo</translation>
    </message>
    <message>
        <source>The model answers.</source>
        <extracomment>canal_desktop/ui/transcript/announcements.py</extracomment>
        <translation>O modelo responde.</translation>
    </message>
    <message>
        <source>The model asks for a tool and waits for you.</source>
        <extracomment>canal_desktop/ui/notifying.py</extracomment>
        <translation>O modelo pede uma ferramenta e espera por você.</translation>
    </message>
    <message>
        <source>The model asks for a tool. Open the conversation in the main window to answer.</source>
        <extracomment>canal_desktop/ui/quick/desk.py</extracomment>
        <translation>O modelo pede uma ferramenta. Abra a conversa na janela principal para responder.</translation>
    </message>
    <message>
        <source>The model asks for {tool}</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>O modelo pede {tool}</translation>
    </message>
    <message>
        <source>The model decides</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>O modelo decide</translation>
    </message>
    <message>
        <source>The model has called tools {count} times in a row. Choose Go on below the last result if it may.</source>
        <extracomment>canal_desktop/app/tool_calling.py</extracomment>
        <translation>O modelo chamou ferramentas {count} vezes seguidas. Escolha Continuar abaixo do último resultado se ele puder prosseguir.</translation>
    </message>
    <message>
        <source>The model has not read this yet.</source>
        <extracomment>canal_desktop/ui/conversation_pane.py</extracomment>
        <translation>O modelo ainda não leu isto.</translation>
    </message>
    <message>
        <source>The model is asked.</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>O modelo é consultado.</translation>
    </message>
    <message>
        <source>The model of the profile</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>O modelo do perfil</translation>
    </message>
    <message>
        <source>The model of this conversation answers in words. Is a picture to be made, or is that what you want?</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>O modelo desta conversa responde com palavras. É para criar uma imagem, ou é isso mesmo que você quer?</translation>
    </message>
    <message>
        <source>The model wants to call {tool}</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>O modelo quer chamar {tool}</translation>
    </message>
    <message>
        <source>The model's provider is not available right now. Try again, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>O provedor do modelo não está disponível agora. Tente de novo ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>The most tokens of an answer.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>O máximo de tokens de uma resposta.</translation>
    </message>
    <message>
        <source>The name {host} could not be found. Check the Base URL and your network connection.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Não foi possível encontrar o nome {host}. Verifique a URL base e sua conexão de rede.</translation>
    </message>
    <message>
        <source>The name “{name}” is there twice. Each name may be there once.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>O nome “{name}” aparece duas vezes. Cada nome pode aparecer só uma vez.</translation>
    </message>
    <message>
        <source>The names of the assistants and topics could not be read.</source>
        <extracomment>canal_desktop/exchange/cherry_studio.py</extracomment>
        <translation>Não foi possível ler os nomes dos assistentes e tópicos.</translation>
    </message>
    <message>
        <source>The new passphrase was not typed the same twice. Type it again.</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>A nova frase secreta não foi digitada igual nas duas vezes. Digite-a de novo.</translation>
    </message>
    <message>
        <source>The new version could not be written: {reason}. Nothing has changed.</source>
        <extracomment>canal_desktop/updates/disk.py</extracomment>
        <translation>Não foi possível gravar a nova versão: {reason}. Nada mudou.</translation>
    </message>
    <message>
        <source>The newest {shown} of {count} answers are shown.</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>São mostradas as {shown} respostas mais recentes de {count}.</translation>
    </message>
    <message numerus="yes">
        <source>The next one is looked at in {n} seconds.</source>
        <extracomment>canal_desktop/app/app_lock.py</extracomment>
        <translation>
            <numerusform>A próxima é verificada em {n} segundo.</numerusform>
            <numerusform>A próxima é verificada em {n} segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other answers are still being written. What you send waits until they are complete.</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>As outras respostas ainda estão sendo escritas. O que você enviar espera até que estejam completas.</translation>
    </message>
    <message>
        <source>The package brings no text of its licence.</source>
        <extracomment>canal_desktop/app/licences.py</extracomment>
        <translation>O pacote não traz o texto de sua licença.</translation>
    </message>
    <message>
        <source>The package manager of your system brings newer versions of Canal.</source>
        <extracomment>canal_desktop/domain/update.py</extracomment>
        <translation>O gerenciador de pacotes do seu sistema traz as versões novas do Canal.</translation>
    </message>
    <message>
        <source>The parameters of this conversation were changed.</source>
        <extracomment>canal_desktop/app/parameter_setting.py</extracomment>
        <translation>Os parâmetros desta conversa foram alterados.</translation>
    </message>
    <message>
        <source>The parameters of {name} were changed.</source>
        <extracomment>canal_desktop/app/parameter_setting.py</extracomment>
        <translation>Os parâmetros de {name} foram alterados.</translation>
    </message>
    <message>
        <source>The passphrase of the lock is forgotten once you have entered it.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>A frase secreta do bloqueio é esquecida assim que você a informar.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>A frase secreta foi alterada.</translation>
    </message>
    <message>
        <source>The passphrase was removed; Canal is not locked any more.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>A frase secreta foi removida; o Canal não é mais bloqueado.</translation>
    </message>
    <message>
        <source>The pattern cannot be read: {detail}.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>Não é possível ler o padrão: {detail}.</translation>
    </message>
    <message>
        <source>The person is trying the demo. They should see what is possible without needing a key. I will show headings, lists, code and a table, and say plainly that this is a demo.</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>A pessoa está testando a demonstração. Deve ver o que é possível sem precisar de uma chave. Vou mostrar títulos, listas, código e uma tabela, e dizer claramente que isto é uma demonstração.</translation>
    </message>
    <message>
        <source>The picture becomes an answer in this conversation, whose model stays what it is.</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>A imagem se torna uma resposta nesta conversa, cujo modelo continua o mesmo.</translation>
    </message>
    <message>
        <source>The picture could not be written as it would be sent.</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>Não foi possível gravar a imagem como seria enviada.</translation>
    </message>
    <message>
        <source>The picture has too many pixels and was not opened.</source>
        <extracomment>canal_desktop/ui/transcript/picture_decode.py</extracomment>
        <translation>A imagem tem pixels demais e não foi aberta.</translation>
    </message>
    <message>
        <source>The picture is attached. Write what is to be changed, then have a picture made of it.</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>A imagem está anexada. Escreva o que deve mudar e depois crie uma imagem a partir dela.</translation>
    </message>
    <message>
        <source>The picture is being made…</source>
        <extracomment>canal_desktop/ui/status_text.py</extracomment>
        <translation>Criando a imagem…</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown.</source>
        <extracomment>canal_desktop/ui/transcript/picture_decode.py</extracomment>
        <translation>A imagem está danificada e não pode ser mostrada.</translation>
    </message>
    <message>
        <source>The picture is larger than {size} MB and was not loaded.</source>
        <extracomment>canal_desktop/providers/picture_fetch.py</extracomment>
        <translation>A imagem tem mais de {size} MB e não foi carregada.</translation>
    </message>
    <message>
        <source>The pictures are read from files beside it: save it with them.</source>
        <extracomment>canal_desktop/programs/write_program.py</extracomment>
        <translation>As imagens são lidas de arquivos que ficam ao lado: salve-o com elas.</translation>
    </message>
    <message>
        <source>The preset {former} was renamed to {name}.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>A predefinição {former} foi renomeada para {name}.</translation>
    </message>
    <message>
        <source>The preset {name} was changed.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>A predefinição {name} foi alterada.</translation>
    </message>
    <message>
        <source>The preset {name} was deleted.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>A predefinição {name} foi excluída.</translation>
    </message>
    <message>
        <source>The preset {name} was saved.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>A predefinição {name} foi salva.</translation>
    </message>
    <message>
        <source>The profile in use</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>O perfil em uso</translation>
    </message>
    <message>
        <source>The profile of this conversation is gone, so nothing was sent. Go on with another profile.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>O perfil desta conversa não existe mais, então nada foi enviado. Continue com outro perfil.</translation>
    </message>
    <message>
        <source>The program ended before this request was over; what came back until then is not kept.</source>
        <extracomment>canal_desktop/domain/attempt.py</extracomment>
        <translation>O programa terminou antes do fim desta solicitação; o que chegou até então não é guardado.</translation>
    </message>
    <message>
        <source>The program is about to end.</source>
        <extracomment>canal_desktop/storage/backups.py canal_desktop/storage/request_store.py</extracomment>
        <translation>O programa está prestes a terminar.</translation>
    </message>
    <message>
        <source>The program is set to stay offline, so nothing can be asked. Turn that off, then run the tests.</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>O programa está configurado para ficar offline, então nada pode ser perguntado. Desative isso e depois execute os testes.</translation>
    </message>
    <message>
        <source>The program starts when you log in, and waits in the tray.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>O programa abre quando você inicia a sessão e espera na bandeja.</translation>
    </message>
    <message>
        <source>The program that runs cannot take it. Close it, or start it anew.</source>
        <extracomment>canal_desktop/app/instance_channel.py</extracomment>
        <translation>O programa em execução não pode recebê-lo. Feche-o ou abra-o de novo.</translation>
    </message>
    <message>
        <source>The program {command} was not found. Install it, or write its whole path into the command.</source>
        <extracomment>canal_desktop/mcp_client/server_process.py</extracomment>
        <translation>O programa {command} não foi encontrado. Instale-o ou escreva o caminho completo dele no comando.</translation>
    </message>
    <message>
        <source>The prompt tests have ended.</source>
        <extracomment>canal_desktop/ui/prompt_tests/running_notice.py</extracomment>
        <translation>Os testes de prompts terminaram.</translation>
    </message>
    <message>
        <source>The prompt “{title}” was deleted.</source>
        <extracomment>canal_desktop/app/prompts.py</extracomment>
        <translation>O prompt “{title}” foi excluído.</translation>
    </message>
    <message>
        <source>The proxy looks the server's name up.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>O proxy procura o nome do servidor.</translation>
    </message>
    <message>
        <source>The proxy makes the connection.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>O proxy faz a conexão.</translation>
    </message>
    <message>
        <source>The proxy wants a name and password: enter them in Settings, Network.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>O proxy pede nome e senha: informe-os em Configurações, Rede.</translation>
    </message>
    <message>
        <source>The proxy wants a name and password: enter them under “Proxy and certificates” of the profile {profile}.</source>
        <extracomment>canal_desktop/network/proxy_logins.py</extracomment>
        <translation>O proxy pede nome e senha: informe-os em “Proxy e certificados” do perfil {profile}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached. Check that it is running, and its address in Settings, Network.</source>
        <extracomment>canal_desktop/network/way_transport.py</extracomment>
        <translation>Não é possível acessar o proxy {proxy}. Verifique se ele está em execução e seu endereço em Configurações, Rede.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not accept the name and password. Enter them again in Settings, Network.</source>
        <extracomment>canal_desktop/network/proxy_logins.py</extracomment>
        <translation>O proxy {proxy} não aceitou o nome e a senha. Informe-os de novo em Configurações, Rede.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not accept the name and password. Enter them again under “Proxy and certificates” of the profile {profile}.</source>
        <extracomment>canal_desktop/network/proxy_logins.py</extracomment>
        <translation>O proxy {proxy} não aceitou o nome e a senha. Informe-os de novo em “Proxy e certificados” do perfil {profile}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not connect to {host} ({reason}). Check the Base URL, or ask whoever runs the proxy.</source>
        <extracomment>canal_desktop/network/way_transport.py</extracomment>
        <translation>O proxy {proxy} não se conectou a {host} ({reason}). Verifique a URL base ou pergunte a quem administra o proxy.</translation>
    </message>
    <message>
        <source>The question is asked again when the set is run, and each answer is checked.</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>A pergunta é feita de novo quando o conjunto é executado, e cada resposta é verificada.</translation>
    </message>
    <message>
        <source>The question that was not sent is kept in “{title}”. Send it there.</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>A pergunta que não foi enviada está guardada em “{title}”. Envie-a de lá.</translation>
    </message>
    <message>
        <source>The question was changed since. Send it as it is now, or take the change back.</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>A pergunta foi alterada desde então. Envie-a como está agora ou desfaça a alteração.</translation>
    </message>
    <message>
        <source>The quick window brings</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>A janela rápida traz</translation>
    </message>
    <message>
        <source>The quota or balance of this key is used up. Top it up in the server's console.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>A cota ou o saldo desta chave está esgotado. Recarregue no console do servidor.</translation>
    </message>
    <message>
        <source>The request as curl: copied, without any key.</source>
        <extracomment>canal_desktop/ui/requests/taking.py</extracomment>
        <translation>A solicitação como curl: copiada, sem nenhuma chave.</translation>
    </message>
    <message>
        <source>The request has {tokens}. Leave something out, or choose a model that takes more.</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>A solicitação tem {tokens}. Deixe algo de fora ou escolha um modelo que aceite mais.</translation>
    </message>
    <message>
        <source>The request is copied as JSON, without a key.</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>A solicitação foi copiada como JSON, sem chave.</translation>
    </message>
    <message>
        <source>The request is in the file {file}: paste what is in that.</source>
        <extracomment>canal_desktop/programs/read_curl.py</extracomment>
        <translation>A solicitação está no arquivo {file}: cole o conteúdo dele.</translation>
    </message>
    <message>
        <source>The request of this answer is not kept, so prompt, parameters and chosen files are those that hold now.</source>
        <extracomment>canal_desktop/app/code_requests.py</extracomment>
        <translation>A solicitação desta resposta não está guardada, então o prompt, os parâmetros e os arquivos escolhidos são os que valem agora.</translation>
    </message>
    <message>
        <source>The request: copied, without any key.</source>
        <extracomment>canal_desktop/ui/requests/taking.py</extracomment>
        <translation>A solicitação: copiada, sem nenhuma chave.</translation>
    </message>
    <message>
        <source>The requests of this answer are not kept any more: by your settings they are kept until you quit only. Regenerate asks again.</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>As solicitações desta resposta não estão mais guardadas: pelas suas configurações, elas só ficam até você sair. Gerar novamente pergunta de novo.</translation>
    </message>
    <message>
        <source>The requests of this answer are not kept: they are too old or were forgotten, or the answer was imported, synced, written by hand or asked for by “ask” in a terminal. Regenerate asks again, and keeps what goes over the wire.</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>As solicitações desta resposta não estão guardadas: são antigas demais ou foram esquecidas, ou a resposta foi importada, sincronizada, escrita à mão ou pedida com “ask” em um terminal. Gerar novamente pergunta de novo e guarda o que passa pela rede.</translation>
    </message>
    <message>
        <source>The rest was left out, as you stopped it; doing it again goes on from there.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>O resto foi omitido, porque você parou; fazer de novo continua a partir daí.</translation>
    </message>
    <message>
        <source>The result</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>O resultado</translation>
    </message>
    <message>
        <source>The result of {name} is not stored yet. {error}</source>
        <extracomment>canal_desktop/app/tool_calling.py</extracomment>
        <translation>O resultado de {name} ainda não está guardado. {error}</translation>
    </message>
    <message>
        <source>The run is stopped. Answers that are there stay; “Run the missing ones” asks for the others later.</source>
        <extracomment>canal_desktop/ui/prompt_tests/running_notice.py</extracomment>
        <translation>A execução está parada. As respostas que existem ficam; “Executar as que faltam” pede as outras mais tarde.</translation>
    </message>
    <message>
        <source>The same body as request {number}.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>O mesmo corpo que a solicitação {number}.</translation>
    </message>
    <message>
        <source>The same body as version {number}.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>O mesmo corpo que a versão {number}.</translation>
    </message>
    <message>
        <source>The same seed repeats an answer.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>A mesma semente repete uma resposta.</translation>
    </message>
    <message>
        <source>The schema cannot be used: {detail}</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>O esquema não pode ser usado: {detail}</translation>
    </message>
    <message>
        <source>The schema is no JSON: {detail}.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>O esquema não é JSON: {detail}.</translation>
    </message>
    <message>
        <source>The schema is none: {detail}</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>Não é um esquema: {detail}</translation>
    </message>
    <message>
        <source>The schema is valid.</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>O esquema é válido.</translation>
    </message>
    <message>
        <source>The schema refers to what is not in it: {detail}</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>O esquema se refere a algo que não contém: {detail}</translation>
    </message>
    <message>
        <source>The search is closed.</source>
        <extracomment>canal_desktop/storage/reader.py canal_desktop/storage/search_index.py</extracomment>
        <translation>A pesquisa está fechada.</translation>
    </message>
    <message>
        <source>The secret was forgotten.</source>
        <extracomment>canal_desktop/ui/settings/desk.py</extracomment>
        <translation>O segredo foi esquecido.</translation>
    </message>
    <message>
        <source>The secure connection to {host} could not be trusted. Check the computer's clock; a certificate of your company's own is named in Settings, Network.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Não foi possível confiar na conexão segura com {host}. Verifique o relógio do computador; um certificado próprio da sua empresa é indicado em Configurações, Rede.</translation>
    </message>
    <message>
        <source>The server asked to wait: {seconds} s more.</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>O servidor pediu para esperar: mais {seconds} s.</translation>
    </message>
    <message>
        <source>The server broke off with an error. Try again, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>O servidor interrompeu com um erro. Tente de novo ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>The server can be reached.</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>O servidor está acessível.</translation>
    </message>
    <message>
        <source>The server could not accept the request. Change the message or the model's parameters.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>O servidor não pôde aceitar a solicitação. Altere a mensagem ou os parâmetros do modelo.</translation>
    </message>
    <message>
        <source>The server does not list it.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>O servidor não o tem na lista.</translation>
    </message>
    <message>
        <source>The server does not list this name; it can be asked all the same.</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>O servidor não tem este nome na lista; mesmo assim é possível perguntar a ele.</translation>
    </message>
    <message>
        <source>The server does not support this kind of request. Check the Base URL, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>O servidor não aceita este tipo de solicitação. Verifique a URL base ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>The server ended the answer without saying whether it is complete.</source>
        <extracomment>canal_desktop/providers/chat_decoder.py</extracomment>
        <translation>O servidor terminou a resposta sem dizer se está completa.</translation>
    </message>
    <message>
        <source>The server had an error of its own. Try again in a while.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>O servidor teve um erro próprio. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The server had an error of its own. Try again, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>O servidor teve um erro próprio. Tente de novo ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>The server has ended.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>O servidor terminou.</translation>
    </message>
    <message>
        <source>The server is named by a number.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>O servidor é indicado por um número.</translation>
    </message>
    <message>
        <source>The server is not running.</source>
        <extracomment>canal_desktop/app/mcp_run.py</extracomment>
        <translation>O servidor não está em execução.</translation>
    </message>
    <message>
        <source>The server lists no models.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>O servidor não lista nenhum modelo.</translation>
    </message>
    <message>
        <source>The server made its certificate itself. Name a file with it in Settings, Network, if you trust the server.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>O próprio servidor fez seu certificado. Indique um arquivo com ele em Configurações, Rede, se você confia no servidor.</translation>
    </message>
    <message>
        <source>The server may be busy. Check again later, or choose another model.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>O servidor pode estar ocupado. Verifique mais tarde ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>The server names no model that could be asked.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>O servidor não indica nenhum modelo a quem perguntar.</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>O servidor recusou.</translation>
    </message>
    <message>
        <source>The server reports a conflict with another request. Try again.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>O servidor relata um conflito com outra solicitação. Tente de novo.</translation>
    </message>
    <message>
        <source>The server says what this tool is for while it runs.</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>O servidor diz para que serve esta ferramenta enquanto está em execução.</translation>
    </message>
    <message>
        <source>The server sent an empty answer. Try again, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>O servidor enviou uma resposta vazia. Tente de novo ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>The server sent something unreadable. Check the Base URL; it often ends in /v1.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>O servidor enviou algo ilegível. Verifique a URL base; ela costuma terminar em /v1.</translation>
    </message>
    <message>
        <source>The server sent something unreadable. Try again, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>O servidor enviou algo ilegível. Tente de novo ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>The server stopped waiting for the request. Try again.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>O servidor parou de esperar pela solicitação. Tente de novo.</translation>
    </message>
    <message>
        <source>The server {name} does not run. {sentence}</source>
        <extracomment>canal_desktop/app/mcp_servers.py canal_desktop/app/tool_book.py</extracomment>
        <translation>O servidor {name} não está em execução. {sentence}</translation>
    </message>
    <message>
        <source>The server {name} has no such tool any more.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>O servidor {name} não tem mais essa ferramenta.</translation>
    </message>
    <message>
        <source>The server {name} is disabled.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>O servidor {name} está desativado.</translation>
    </message>
    <message>
        <source>The server {name} takes long to start.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>O servidor {name} demora para iniciar.</translation>
    </message>
    <message>
        <source>The server's own</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>O do servidor</translation>
    </message>
    <message>
        <source>The server’s name, {name}, has letters that can look like others.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>O nome do servidor, {name}, tem letras que podem parecer outras.</translation>
    </message>
    <message>
        <source>The server’s name, {name}, mixes letters of several scripts that look alike.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>O nome do servidor, {name}, mistura letras parecidas de várias escritas.</translation>
    </message>
    <message>
        <source>The set “{name}” was deleted.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>O conjunto “{name}” foi excluído.</translation>
    </message>
    <message>
        <source>The settings under “{section}” are back to their defaults.</source>
        <extracomment>canal_desktop/ui/settings/desk.py</extracomment>
        <translation>As configurações de “{section}” voltaram aos valores padrão.</translation>
    </message>
    <message>
        <source>The sound could not be written for the player: {reason}.</source>
        <extracomment>canal_desktop/ui/sound/elsewhere.py</extracomment>
        <translation>Não foi possível gravar o som para o reprodutor: {reason}.</translation>
    </message>
    <message>
        <source>The sound is on its way…</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>O som está a caminho…</translation>
    </message>
    <message>
        <source>The sound is opened in the system's player.</source>
        <extracomment>canal_desktop/ui/sound/elsewhere.py</extracomment>
        <translation>O som é aberto no reprodutor do sistema.</translation>
    </message>
    <message>
        <source>The sound is played, but it is not kept. {error}</source>
        <extracomment>canal_desktop/app/reading_aloud.py</extracomment>
        <translation>O som é reproduzido, mas não é guardado. {error}</translation>
    </message>
    <message>
        <source>The stream was cut off.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>A transmissão foi cortada.</translation>
    </message>
    <message>
        <source>The sync folder {folder} cannot be written. Make it writable, or choose another one in the settings.</source>
        <extracomment>canal_desktop/app/sync.py</extracomment>
        <translation>Não é possível gravar na pasta de sincronização {folder}. Permita a gravação nela ou escolha outra nas configurações.</translation>
    </message>
    <message>
        <source>The sync folder {folder} is not there. Connect its drive, or choose the folder again in the settings.</source>
        <extracomment>canal_desktop/app/sync.py</extracomment>
        <translation>A pasta de sincronização {folder} não está lá. Conecte a unidade dela ou escolha a pasta de novo nas configurações.</translation>
    </message>
    <message>
        <source>The sync folder {folder} reports an error: {reason}. It is tried again by itself.</source>
        <extracomment>canal_desktop/app/sync.py</extracomment>
        <translation>A pasta de sincronização {folder} relata um erro: {reason}. Tenta-se de novo automaticamente.</translation>
    </message>
    <message>
        <source>The system keyring did not keep the key.</source>
        <extracomment>canal_desktop/storage/secrets.py</extracomment>
        <translation>O chaveiro do sistema não guardou a chave.</translation>
    </message>
    <message>
        <source>The system keyring did not keep the passphrase, so no lock was set.</source>
        <extracomment>canal_desktop/app/app_lock.py</extracomment>
        <translation>O chaveiro do sistema não guardou a frase secreta, por isso não há bloqueio.</translation>
    </message>
    <message>
        <source>The system keyring reports an error.</source>
        <extracomment>canal_desktop/storage/secrets.py</extracomment>
        <translation>O chaveiro do sistema relata um erro.</translation>
    </message>
    <message>
        <source>The system keyring stayed locked.</source>
        <extracomment>canal_desktop/storage/secrets.py</extracomment>
        <translation>O chaveiro do sistema continuou bloqueado.</translation>
    </message>
    <message>
        <source>The system prompt is always sent. Change it where it is set: for the conversation, folder or profile.</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>O prompt do sistema é sempre enviado. Altere-o onde está definido: na conversa, na pasta ou no perfil.</translation>
    </message>
    <message>
        <source>The system prompt is sent at the head of the first question.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>O prompt do sistema é enviado no início da primeira pergunta.</translation>
    </message>
    <message>
        <source>The system prompt is sent in the role developer.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>O prompt do sistema é enviado com a função developer.</translation>
    </message>
    <message>
        <source>The system tells you when an answer has ended while you were elsewhere.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>O sistema avisa quando uma resposta terminou enquanto você estava em outro lugar.</translation>
    </message>
    <message>
        <source>The system's language</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>O idioma do sistema</translation>
    </message>
    <message>
        <source>The system's proxy</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>O proxy do sistema</translation>
    </message>
    <message>
        <source>The text it has in it when it opens. Nothing is sent before you say so.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>O texto que ela contém ao abrir. Nada é enviado antes que você diga.</translation>
    </message>
    <message>
        <source>The text names another address than the link leads to.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>O texto indica outro endereço que não aquele a que o link leva.</translation>
    </message>
    <message>
        <source>The text names another server than the link leads to.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>O texto indica outro servidor que não aquele a que o link leva.</translation>
    </message>
    <message>
        <source>The text of the link has signs that turn its direction around.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>O texto do link tem sinais que invertem sua direção.</translation>
    </message>
    <message>
        <source>The text of this link cannot be read, so nothing was opened.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>Não é possível ler o texto deste link, então nada foi aberto.</translation>
    </message>
    <message>
        <source>The text of this link is too long, so nothing was opened. Copy it into the message field instead.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>O texto deste link é longo demais, então nada foi aberto. Copie-o para o campo de mensagem.</translation>
    </message>
    <message>
        <source>The text of “{name}” cannot be read: the document is damaged or of an unknown kind. Save it anew, or as a PDF, and attach that.</source>
        <extracomment>canal_desktop/documents/office.py</extracomment>
        <translation>Não é possível ler o texto de “{name}”: o documento está danificado ou é de um tipo desconhecido. Salve-o de novo, ou como PDF, e anexe esse arquivo.</translation>
    </message>
    <message>
        <source>The text that came in will be in your next new conversation.</source>
        <extracomment>canal_desktop/ui/workspace.py</extracomment>
        <translation>O texto que chegou estará na sua próxima nova conversa.</translation>
    </message>
    <message>
        <source>The text, with places such as {{topic}} or {{tone:friendly}}. {{clipboard}}, {{date}} and {{selection}} fill themselves.</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>O texto, com campos como {{topic}} ou {{tone:friendly}}. {{clipboard}}, {{date}} e {{selection}} se preenchem sozinhos.</translation>
    </message>
    <message>
        <source>The tool is not what it was when it was offered, so it was not called. It can be called in the next answer.</source>
        <extracomment>canal_desktop/app/mcp_servers.py</extracomment>
        <translation>A ferramenta não é o que era quando foi oferecida, então não foi chamada. Ela pode ser chamada na próxima resposta.</translation>
    </message>
    <message>
        <source>The tool “{name}” was deleted.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>A ferramenta “{name}” foi excluída.</translation>
    </message>
    <message>
        <source>The tools of this conversation are still being made ready. Try again in a moment.</source>
        <extracomment>canal_desktop/app/request_maker.py</extracomment>
        <translation>As ferramentas desta conversa ainda estão sendo preparadas. Tente de novo em um instante.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <extracomment>canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>A lixeira está vazia</translation>
    </message>
    <message>
        <source>The two are too different to be compared word by word: some parts are compared line by line.</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Os dois são diferentes demais para serem comparados palavra por palavra: algumas partes são comparadas linha por linha.</translation>
    </message>
    <message>
        <source>The value of {name} has a character in it that cannot be sent.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>O valor de {name} contém um caractere que não pode ser enviado.</translation>
    </message>
    <message>
        <source>The value of {name} has characters that no header can have: use plain letters, digits and signs.</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>O valor de {name} tem caracteres que nenhum cabeçalho pode ter: use letras simples, dígitos e sinais.</translation>
    </message>
    <message>
        <source>The value of {name} is longer than {count} characters.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>O valor de {name} tem mais de {count} caracteres.</translation>
    </message>
    <message>
        <source>The value of {name} must be a text in double quotes.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>O valor de {name} deve ser um texto entre aspas duplas.</translation>
    </message>
    <message>
        <source>The variables or headers of “{name}” are not written as names and values.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>As variáveis ou os cabeçalhos de “{name}” não estão escritos como nomes e valores.</translation>
    </message>
    <message>
        <source>The way to the server is tried.</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>O caminho até o servidor é testado.</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>A resposta inteira</translation>
    </message>
    <message numerus="yes">
        <source>The whole library, {n} conversations</source>
        <extracomment>canal_desktop/ui/data_desk.py</extracomment>
        <translation>
            <numerusform>Toda a biblioteca, {n} conversa</numerusform>
            <numerusform>Toda a biblioteca, {n} conversas</numerusform>
        </translation>
    </message>
    <message>
        <source>The word could not be kept: {reason}.</source>
        <extracomment>canal_desktop/ui/spell_desk.py</extracomment>
        <translation>Não foi possível guardar a palavra: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} messages that followed are kept with version {version}.</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>
            <numerusform>A mensagem que seguia é mantida com a versão {version}.</numerusform>
            <numerusform>As {n} mensagens que seguiam são mantidas com a versão {version}.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than {count} servers in this text.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>Há mais de {count} servidores neste texto.</translation>
    </message>
    <message>
        <source>There are no MCP servers in this text. It should be JSON such as {"mcpServers": {"files": {"command": "npx", "args": ["-y", "some-server"]}}}.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>Não há servidores MCP neste texto. Deve ser JSON, como {"mcpServers": {"files": {"command": "npx", "args": ["-y", "some-server"]}}}.</translation>
    </message>
    <message>
        <source>There are no checks.</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py canal_desktop/ui/prompt_tests/result_sheet.py</extracomment>
        <translation>Não há verificações.</translation>
    </message>
    <message>
        <source>There are no prompt tests yet. Write one with “New case…”, bring some in from a file, or choose “Add to prompt tests…” at an answer.</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Ainda não há testes de prompts. Escreva um com “Novo caso…”, importe-os de um arquivo ou escolha “Adicionar aos testes de prompts…” em uma resposta.</translation>
    </message>
    <message>
        <source>There are no prompts in this file. Choose a file that was exported here, or a text file.</source>
        <extracomment>canal_desktop/app/prompts.py</extracomment>
        <translation>Não há prompts neste arquivo. Escolha um arquivo exportado aqui ou um arquivo de texto.</translation>
    </message>
    <message>
        <source>There are no tools yet. Describe one of your own, whose results you type, or add a server that has some.</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Ainda não há ferramentas. Descreva uma sua, cujos resultados você digita, ou adicione um servidor que tenha algumas.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Não há nenhum.</translation>
    </message>
    <message>
        <source>There are pages 1 to {count}.</source>
        <extracomment>canal_desktop/documents/pdf.py</extracomment>
        <translation>Há páginas de 1 a {count}.</translation>
    </message>
    <message>
        <source>There are pictures further up in this conversation, which go along with every question.</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py</extracomment>
        <translation>Há imagens mais acima nesta conversa, que vão junto com cada pergunta.</translation>
    </message>
    <message>
        <source>There are too many files in this folder. Choose the folder of the conversations.</source>
        <extracomment>canal_desktop/exchange/source_files.py</extracomment>
        <translation>Há arquivos demais nesta pasta. Escolha a pasta das conversas.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} stop sequences, and {most} at most can be sent. Take some out.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>
            <numerusform>Há {n} sequência de parada, e no máximo {most} podem ser enviadas. Retire alguma.</numerusform>
            <numerusform>Há {n} sequências de parada, e no máximo {most} podem ser enviadas. Retire algumas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} tools, and {most} at most can be sent. Take some out.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>
            <numerusform>Há {n} ferramenta, e no máximo {most} podem ser enviadas. Retire alguma.</numerusform>
            <numerusform>Há {n} ferramentas, e no máximo {most} podem ser enviadas. Retire algumas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a preset {name} already. Choose another name.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>Já existe uma predefinição {name}. Escolha outro nome.</translation>
    </message>
    <message>
        <source>There is a set {name} already. Choose another name.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>Já existe um conjunto {name}. Escolha outro nome.</translation>
    </message>
    <message>
        <source>There is a tool called {name} already.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>Já existe uma ferramenta chamada {name}.</translation>
    </message>
    <message>
        <source>There is no API key for {host}. Enter one to go on.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Não há chave de API para {host}. Informe uma para continuar.</translation>
    </message>
    <message>
        <source>There is no JSON in the answer: {detail}.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>Não há JSON na resposta: {detail}.</translation>
    </message>
    <message>
        <source>There is no MCP server at this address ({status}). Check the URL; old SSE servers cannot be used.</source>
        <extracomment>canal_desktop/mcp_client/http.py</extracomment>
        <translation>Não há servidor MCP neste endereço ({status}). Verifique a URL; servidores SSE antigos não podem ser usados.</translation>
    </message>
    <message>
        <source>There is no answer here yet.</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>Ainda não há resposta aqui.</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>Ainda não há resposta.</translation>
    </message>
    <message>
        <source>There is no conversation in this file: no heading in it says who speaks.</source>
        <extracomment>canal_desktop/exchange/markdown_reading.py</extracomment>
        <translation>Não há conversa neste arquivo: nenhum título nele diz quem fala.</translation>
    </message>
    <message>
        <source>There is no earlier version to go back to.</source>
        <extracomment>canal_desktop/updates/versions.py</extracomment>
        <translation>Não há versão anterior para a qual voltar.</translation>
    </message>
    <message>
        <source>There is no filter {name}: – it is looked for as words. Filters: {filters}</source>
        <extracomment>canal_desktop/domain/search.py</extracomment>
        <translation>Não existe o filtro {name}: – ele é pesquisado como palavras. Filtros: {filters}</translation>
    </message>
    <message>
        <source>There is no limit yet.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>Ainda não há limite.</translation>
    </message>
    <message>
        <source>There is no other answer to compare with yet.</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>Ainda não há outra resposta com que comparar.</translation>
    </message>
    <message>
        <source>There is no pattern yet.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>Ainda não há padrão.</translation>
    </message>
    <message>
        <source>There is no question ahead of this answer, so there is nothing to write as code.</source>
        <extracomment>canal_desktop/app/code_requests.py</extracomment>
        <translation>Não há pergunta antes desta resposta, então não há nada a escrever como código.</translation>
    </message>
    <message>
        <source>There is no question in this case, so it was not kept. Write one.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>Não há pergunta neste caso, então ele não foi guardado. Escreva uma.</translation>
    </message>
    <message>
        <source>There is no question in {name}: what is asked is called “question” or “input”.</source>
        <extracomment>canal_desktop/exchange/case_files.py</extracomment>
        <translation>Não há pergunta em {name}: o que se pergunta chama-se “question” ou “input”.</translation>
    </message>
    <message>
        <source>There is no question to answer yet.</source>
        <extracomment>canal_desktop/app/open_conversation.py</extracomment>
        <translation>Ainda não há pergunta a responder.</translation>
    </message>
    <message>
        <source>There is no room for today's backup in {folder}. Free some space; nothing is lost.</source>
        <extracomment>canal_desktop/storage/backups.py</extracomment>
        <translation>Não há espaço para o backup de hoje em {folder}. Libere espaço; nada se perde.</translation>
    </message>
    <message>
        <source>There is no room left for the Markdown mirror. Make room; it goes on by itself.</source>
        <extracomment>canal_desktop/app/mirror.py</extracomment>
        <translation>Não há mais espaço para o espelho Markdown. Libere espaço; ele continua por conta própria.</translation>
    </message>
    <message>
        <source>There is no room left for {name}. Make room, or choose another place.</source>
        <extracomment>canal_desktop/exchange/writing.py</extracomment>
        <translation>Não há mais espaço para {name}. Libere espaço ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>There is no room left in the sync folder {folder}. Free some space; it is tried again by itself.</source>
        <extracomment>canal_desktop/app/sync.py</extracomment>
        <translation>Não há mais espaço na pasta de sincronização {folder}. Libere espaço; tenta-se de novo automaticamente.</translation>
    </message>
    <message>
        <source>There is no room on the disk for the new version. Make room and try again; nothing has changed.</source>
        <extracomment>canal_desktop/updates/disk.py</extracomment>
        <translation>Não há espaço no disco para a nova versão. Libere espaço e tente de novo; nada mudou.</translation>
    </message>
    <message>
        <source>There is no schema yet.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>Ainda não há esquema.</translation>
    </message>
    <message>
        <source>There is no such file now. It is used as soon as it is there.</source>
        <extracomment>canal_desktop/ui/settings/network_desk.py</extracomment>
        <translation>Este arquivo não existe no momento. Ele será usado assim que estiver disponível.</translation>
    </message>
    <message>
        <source>There is no such tool any more.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>Essa ferramenta não existe mais.</translation>
    </message>
    <message>
        <source>There is no text in “{name}”. Save it as a PDF, and attach that to send its pages.</source>
        <extracomment>canal_desktop/documents/reading.py</extracomment>
        <translation>Não há texto em “{name}”. Salve-o como PDF e anexe-o para enviar suas páginas.</translation>
    </message>
    <message>
        <source>There is no text to look for.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>Não há texto a procurar.</translation>
    </message>
    <message>
        <source>There is no value for {name}. Edit the server to enter it.</source>
        <extracomment>canal_desktop/app/mcp_values.py</extracomment>
        <translation>Não há valor para {name}. Edite o servidor para informá-lo.</translation>
    </message>
    <message>
        <source>There is none yet: enter it</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Ainda não há: informe-o</translation>
    </message>
    <message>
        <source>There is nothing in this message that can be read aloud.</source>
        <extracomment>canal_desktop/app/reading_aloud.py</extracomment>
        <translation>Não há nada nesta mensagem que possa ser lido em voz alta.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can be attached.</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>Não há nada na área de transferência que possa ser anexado.</translation>
    </message>
    <message>
        <source>There is nothing to back up yet.</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>Ainda não há nada de que fazer backup.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <extracomment>canal_desktop/ui/data_desk.py</extracomment>
        <translation>Ainda não há nada a exportar.</translation>
    </message>
    <message>
        <source>There is nothing to write as code yet. Write a question first.</source>
        <extracomment>canal_desktop/ui/code_desk.py</extracomment>
        <translation>Ainda não há nada a escrever como código. Escreva uma pergunta primeiro.</translation>
    </message>
    <message>
        <source>There is only one answer to this question so far.</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>Até agora só há uma resposta a esta pergunta.</translation>
    </message>
    <message>
        <source>There was no whole answer within {seconds} seconds.</source>
        <extracomment>canal_desktop/app/asking.py</extracomment>
        <translation>Não houve uma resposta inteira em {seconds} segundos.</translation>
    </message>
    <message>
        <source>There was none so far.</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Até agora não houve nenhuma.</translation>
    </message>
    <message>
        <source>They are too long to be compared.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>São longos demais para serem comparados.</translation>
    </message>
    <message>
        <source>Third</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Terceiro</translation>
    </message>
    <message>
        <source>This Base URL cannot be read. It should look like https://api.example.com/v1.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>Não é possível ler esta URL base. Ela deve ter a forma https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>This Base URL cannot be used. It should look like https://api.example.com/v1.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Não é possível usar esta URL base. Ela deve ter a forma https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>This Base URL is not encrypted. Use https://, or http:// for a server on this computer only.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>Esta URL base não é criptografada. Use https://, ou http:// só para um servidor neste computador.</translation>
    </message>
    <message>
        <source>This Cherry Studio backup holds its database as a browser keeps it, which cannot be read here. Export the topics as JSON, or choose a backup of an earlier version.</source>
        <extracomment>canal_desktop/exchange/cherry_studio.py</extracomment>
        <translation>Este backup do Cherry Studio contém seu banco de dados como um navegador o guarda, o que não pode ser lido aqui. Exporte os tópicos como JSON ou escolha um backup de uma versão anterior.</translation>
    </message>
    <message>
        <source>This JSON file is too large to be read as a whole. Export the conversations as JSONL instead.</source>
        <extracomment>canal_desktop/exchange/own_json.py</extracomment>
        <translation>Este arquivo JSON é grande demais para ser lido inteiro. Exporte as conversas como JSONL.</translation>
    </message>
    <message>
        <source>This answer is not saved yet. {reason} Saving is tried again by itself.</source>
        <extracomment>canal_desktop/ui/conversation_pane.py</extracomment>
        <translation>Esta resposta ainda não está salva. {reason} Tenta-se salvá-la de novo automaticamente.</translation>
    </message>
    <message>
        <source>This answer is not saved yet. {sentence} Saving is tried again by itself.</source>
        <extracomment>canal_desktop/ui/quick/answer_view.py</extracomment>
        <translation>Esta resposta ainda não está salva. {sentence} Tenta-se salvá-la de novo automaticamente.</translation>
    </message>
    <message>
        <source>This answer was asked for as a picture. Only answers in words can be written as code.</source>
        <extracomment>canal_desktop/app/code_requests.py</extracomment>
        <translation>Esta resposta foi pedida como imagem. Só respostas em palavras podem ser escritas como código.</translation>
    </message>
    <message>
        <source>This answer was written **inside the program**: nothing left your computer, and no model read your question. It shows what answers look like here.</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Esta resposta foi escrita **dentro do programa**: nada saiu do seu computador e nenhum modelo leu a sua pergunta. Ela mostra como as respostas aparecem aqui.</translation>
    </message>
    <message>
        <source>This becomes a conversation ({keys}). The last question waits in the message field until you send it.</source>
        <extracomment>canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>Isto se torna uma conversa ({keys}). A última pergunta espera no campo de mensagem até você enviá-la.</translation>
    </message>
    <message>
        <source>This body is too long to be edited here. Save it, edit it in your editor, and send it from there.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>Este corpo é longo demais para ser editado aqui. Salve-o, edite-o no seu editor e envie-o de lá.</translation>
    </message>
    <message>
        <source>This build has no place to look for updates.</source>
        <extracomment>canal_desktop/domain/update.py</extracomment>
        <translation>Esta compilação não tem onde buscar atualizações.</translation>
    </message>
    <message>
        <source>This can be sent.</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>Isto pode ser enviado.</translation>
    </message>
    <message>
        <source>This cannot be read: it is nested too deeply, or has a number that is too long.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>Não é possível ler: está aninhado fundo demais ou tem um número longo demais.</translation>
    </message>
    <message>
        <source>This cannot be sent: it is nested too deeply, or has a number that is too large.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>Não é possível enviar: está aninhado fundo demais ou tem um número grande demais.</translation>
    </message>
    <message>
        <source>This cannot be sent: {problem}.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>Não é possível enviar: {problem}.</translation>
    </message>
    <message>
        <source>This cannot be taken back any more.</source>
        <extracomment>canal_desktop/ui/changes.py</extracomment>
        <translation>Isto não pode mais ser desfeito.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <extracomment>canal_desktop/ui/organise_desk.py</extracomment>
        <translation>Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>This case was deleted.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>Este caso foi excluído.</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps a passphrase safely, so no lock can be set.</source>
        <extracomment>canal_desktop/app/app_lock.py</extracomment>
        <translation>Este computador não tem um chaveiro que guarde uma frase secreta com segurança, por isso não é possível definir um bloqueio.</translation>
    </message>
    <message>
        <source>This computer has no safe place for the key.</source>
        <extracomment>canal_desktop/storage/secrets.py</extracomment>
        <translation>Este computador não tem um lugar seguro para a chave.</translation>
    </message>
    <message>
        <source>This computer has no sound device that can be used.</source>
        <extracomment>canal_desktop/sound/player.py</extracomment>
        <translation>Este computador não tem um dispositivo de som que possa ser usado.</translation>
    </message>
    <message>
        <source>This conversation</source>
        <extracomment>canal_desktop/ui/data_desk.py canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Esta conversa</translation>
    </message>
    <message>
        <source>This conversation is in the trash. Your next message brings it back.</source>
        <extracomment>canal_desktop/ui/leaving.py</extracomment>
        <translation>Esta conversa está na lixeira. Sua próxima mensagem a traz de volta.</translation>
    </message>
    <message>
        <source>This conversation is no longer there.</source>
        <extracomment>canal_desktop/app/organiser.py canal_desktop/ui/own_windows/desk.py canal_desktop/ui/workspace.py</extracomment>
        <translation>Esta conversa não existe mais.</translation>
    </message>
    <message>
        <source>This conversation is too long for this model. Shorten it, or start a new one.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Esta conversa é longa demais para este modelo. Encurte-a ou comece uma nova.</translation>
    </message>
    <message>
        <source>This conversation is too long for {model}. Shorten it, or start a new one.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Esta conversa é longa demais para {model}. Encurte-a ou comece uma nova.</translation>
    </message>
    <message>
        <source>This conversation was deleted for good, so nothing can be added to it.</source>
        <extracomment>canal_desktop/storage/message_store.py</extracomment>
        <translation>Esta conversa foi excluída para sempre, então nada pode ser adicionado a ela.</translation>
    </message>
    <message>
        <source>This conversation was written by hand; nothing was sent, and it cost nothing.</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Esta conversa foi escrita à mão; nada foi enviado, e ela não custou nada.</translation>
    </message>
    <message>
        <source>This conversation: nothing was asked here yet.</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>Esta conversa: nada foi perguntado aqui ainda.</translation>
    </message>
    <message>
        <source>This conversation: {total}</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>Esta conversa: {total}</translation>
    </message>
    <message>
        <source>This desktop has no tray now, so this does nothing.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Este ambiente não tem bandeja agora; por isso, isto não tem efeito.</translation>
    </message>
    <message>
        <source>This diagram is too long to be shown.</source>
        <extracomment>canal_desktop/markup/typeset.py</extracomment>
        <translation>Este diagrama é longo demais para ser mostrado.</translation>
    </message>
    <message>
        <source>This file holds no text, or not in UTF-8.</source>
        <extracomment>canal_desktop/exchange/markdown_reading.py</extracomment>
        <translation>Este arquivo não contém texto, ou não em UTF-8.</translation>
    </message>
    <message>
        <source>This file is damaged: a part of it cannot be read.</source>
        <extracomment>canal_desktop/exchange/own_json.py</extracomment>
        <translation>Este arquivo está danificado: não é possível ler uma parte dele.</translation>
    </message>
    <message>
        <source>This file is not on this computer. Copy it here, then open the copy.</source>
        <extracomment>canal_desktop/domain/file_words.py</extracomment>
        <translation>Este arquivo não está neste computador. Copie-o para cá e abra a cópia.</translation>
    </message>
    <message>
        <source>This file is too large to be read as one conversation.</source>
        <extracomment>canal_desktop/exchange/markdown_reading.py</extracomment>
        <translation>Este arquivo é grande demais para ser lido como uma só conversa.</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Canal Desktop. Update the program, then import it again.</source>
        <extracomment>canal_desktop/exchange/own_json.py</extracomment>
        <translation>Este arquivo foi escrito por uma versão mais recente do Canal Desktop. Atualize o programa e importe-o de novo.</translation>
    </message>
    <message>
        <source>This folder is not there any more.</source>
        <extracomment>canal_desktop/app/folder_organiser.py</extracomment>
        <translation>Esta pasta não está mais lá.</translation>
    </message>
    <message>
        <source>This formula is too large to be shown.</source>
        <extracomment>canal_desktop/markup/typeset.py</extracomment>
        <translation>Esta fórmula é grande demais para ser mostrada.</translation>
    </message>
    <message>
        <source>This formula is too long to be shown.</source>
        <extracomment>canal_desktop/markup/typeset.py</extracomment>
        <translation>Esta fórmula é longa demais para ser mostrada.</translation>
    </message>
    <message>
        <source>This is Canal Desktop {version}.</source>
        <extracomment>canal_desktop/ui/help/news_sheet.py</extracomment>
        <translation>Este é o Canal Desktop {version}.</translation>
    </message>
    <message>
        <source>This is no JSON schema. {problem}</source>
        <extracomment>canal_desktop/app/tool_arguments.py</extracomment>
        <translation>Isto não é um esquema JSON. {problem}</translation>
    </message>
    <message>
        <source>This is no JSON yet: line {line}, column {column}: {problem}.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>Isto ainda não é JSON: linha {line}, coluna {column}: {problem}.</translation>
    </message>
    <message>
        <source>This is no file of Canal Desktop.</source>
        <extracomment>canal_desktop/exchange/own_json.py</extracomment>
        <translation>Este não é um arquivo do Canal Desktop.</translation>
    </message>
    <message>
        <source>This is no sound that can be played. Save a copy of it instead.</source>
        <extracomment>canal_desktop/ui/sound/elsewhere.py</extracomment>
        <translation>Este não é um som que possa ser reproduzido. Salve uma cópia dele em vez disso.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <extracomment>canal_desktop/app/app_lock.py</extracomment>
        <translation>Esta não é a frase secreta.</translation>
    </message>
    <message>
        <source>This is the **first answer** to your question. It stays when you ask again.</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Esta é a **primeira resposta** à sua pergunta. Ela fica quando você pergunta de novo.</translation>
    </message>
    <message>
        <source>This is the **second answer** to the same question.</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Esta é a **segunda resposta** à mesma pergunta.</translation>
    </message>
    <message>
        <source>This is too large to be read: up to 5 MB of code are. Paste the call alone.</source>
        <extracomment>canal_desktop/programs/read_program.py</extracomment>
        <translation>É grande demais para ser lido: o limite é 5 MB de código. Cole só a chamada.</translation>
    </message>
    <message>
        <source>This is too large to be shown.</source>
        <extracomment>canal_desktop/markup/typeset.py</extracomment>
        <translation>É grande demais para ser mostrado.</translation>
    </message>
    <message>
        <source>This is too long for the model</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>É longo demais para o modelo</translation>
    </message>
    <message>
        <source>This is too long: {count} characters at most.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>É longo demais: no máximo {count} caracteres.</translation>
    </message>
    <message>
        <source>This is too much for {model} at once. Send less.</source>
        <extracomment>canal_desktop/providers/whole_answers.py</extracomment>
        <translation>É demais para {model} de uma vez. Envie menos.</translation>
    </message>
    <message>
        <source>This is what would run. Untick what you do not want.</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>É isto que seria executado. Desmarque o que você não quer.</translation>
    </message>
    <message>
        <source>This is what you are about to send. Change it, or take the file away, in the message field.</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>É isto que você está prestes a enviar. Altere-o, ou remova o arquivo, no campo de mensagem.</translation>
    </message>
    <message>
        <source>This key may not use this model. Choose another model, or change the key's rights in the console.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Esta chave não pode usar este modelo. Escolha outro modelo ou altere as permissões da chave no console.</translation>
    </message>
    <message>
        <source>This key may not use {model}. Choose another model, or change the key's rights in the console.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Esta chave não pode usar {model}. Escolha outro modelo ou altere as permissões da chave no console.</translation>
    </message>
    <message>
        <source>This keyboard does not have these keys. Choose others.</source>
        <extracomment>canal_desktop/ui/quick/key_words.py</extracomment>
        <translation>Este teclado não tem essas teclas. Escolha outras.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be shown.</source>
        <extracomment>canal_desktop/ui/transcript/picture_decode.py</extracomment>
        <translation>Este tipo de imagem não pode ser mostrado.</translation>
    </message>
    <message>
        <source>This kind of sound cannot be played here.</source>
        <extracomment>canal_desktop/sound/player.py</extracomment>
        <translation>Este tipo de som não pode ser reproduzido aqui.</translation>
    </message>
    <message>
        <source>This library can only be read, so MCP servers cannot be changed in it.</source>
        <extracomment>canal_desktop/app/mcp_servers.py</extracomment>
        <translation>Esta biblioteca só pode ser lida, então os servidores MCP não podem ser alterados nela.</translation>
    </message>
    <message>
        <source>This library can only be read, so nothing can be changed here.</source>
        <extracomment>canal_desktop/bootstrap/pane_desks.py</extracomment>
        <translation>Esta biblioteca só pode ser lida, então nada pode ser alterado aqui.</translation>
    </message>
    <message>
        <source>This library can only be read, so nothing can be imported into it.</source>
        <extracomment>canal_desktop/ui/import_desk.py</extracomment>
        <translation>Esta biblioteca só pode ser lida, então nada pode ser importado para ela.</translation>
    </message>
    <message>
        <source>This library can only be read, so prompt tests can be looked at, but neither changed nor run.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>Esta biblioteca só pode ser lida, então os testes de prompts podem ser vistos, mas não alterados nem executados.</translation>
    </message>
    <message>
        <source>This link is of a kind that Canal does not know, so nothing was opened.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>O Canal não conhece este tipo de link, então nada foi aberto.</translation>
    </message>
    <message>
        <source>This link names no conversation, so nothing was opened. A part of it may be missing.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>Este link não indica nenhuma conversa, então nada foi aberto. Talvez falte uma parte dele.</translation>
    </message>
    <message>
        <source>This link wants to do more than to put text into the message field, so nothing was opened.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>Este link quer fazer mais do que pôr texto no campo de mensagem, então nada foi aberto.</translation>
    </message>
    <message>
        <source>This link wants to send by itself. Links only put text into the message field, so nothing was opened.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>Este link quer enviar por conta própria. Links só põem texto no campo de mensagem, então nada foi aberto.</translation>
    </message>
    <message>
        <source>This link wants to set an API key. Links only put text into the message field, so nothing was opened.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>Este link quer definir uma chave de API. Links só põem texto no campo de mensagem, então nada foi aberto.</translation>
    </message>
    <message>
        <source>This link wants to set the address of a server. Links only put text into the message field, so nothing was opened.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>Este link quer definir o endereço de um servidor. Links só põem texto no campo de mensagem, então nada foi aberto.</translation>
    </message>
    <message>
        <source>This looks like a request as code.</source>
        <extracomment>canal_desktop/ui/paste_code_desk.py</extracomment>
        <translation>Isto parece uma solicitação como código.</translation>
    </message>
    <message>
        <source>This message</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>Esta mensagem</translation>
    </message>
    <message>
        <source>This message is no longer there.</source>
        <extracomment>canal_desktop/app/branched_conversation.py canal_desktop/app/code_requests.py canal_desktop/app/context_choices.py</extracomment>
        <translation>Esta mensagem não existe mais.</translation>
    </message>
    <message>
        <source>This model does not take pictures. Leave them out for this model, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Este modelo não aceita imagens. Deixe-as de fora para este modelo ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>This model does not take this parameter as it is set: {detail}. Leave it out for this model, or change it under Parameters.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Este modelo não aceita este parâmetro como está definido: {detail}. Deixe-o de fora para este modelo ou altere-o em Parâmetros.</translation>
    </message>
    <message>
        <source>This model makes pictures. Only requests for answers in words can be written as code.</source>
        <extracomment>canal_desktop/ui/code_desk.py</extracomment>
        <translation>Este modelo cria imagens. Só solicitações de respostas em palavras podem ser escritas como código.</translation>
    </message>
    <message>
        <source>This model takes no pictures</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py</extracomment>
        <translation>Este modelo não aceita imagens</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>This preset is not there any more.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>Esta predefinição não existe mais.</translation>
    </message>
    <message>
        <source>This profile is gone, so its parameters were not kept.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>Este perfil não existe mais, então seus parâmetros não foram guardados.</translation>
    </message>
    <message>
        <source>This profile no longer exists.</source>
        <extracomment>canal_desktop/app/profiles.py canal_desktop/ui/doctor_desk.py canal_desktop/ui/settings/network_desk.py</extracomment>
        <translation>Este perfil não existe mais.</translation>
    </message>
    <message>
        <source>This program can neither play nor record sound on this computer.</source>
        <extracomment>canal_desktop/sound/miniaudio_library.py</extracomment>
        <translation>Este programa não pode reproduzir nem gravar som neste computador.</translation>
    </message>
    <message>
        <source>This question costs about {cost} or more.</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>Esta pergunta custa cerca de {cost} ou mais.</translation>
    </message>
    <message>
        <source>This question has no answer yet.</source>
        <extracomment>canal_desktop/ui/conversation_pane.py</extracomment>
        <translation>Esta pergunta ainda não tem resposta.</translation>
    </message>
    <message>
        <source>This request has no body in JSON that could be edited. Choose another request, or Regenerate.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>Esta solicitação não tem um corpo JSON que possa ser editado. Escolha outra solicitação ou Gerar novamente.</translation>
    </message>
    <message>
        <source>This run would go beyond it.</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>Esta execução o ultrapassaria.</translation>
    </message>
    <message>
        <source>This runs a program on this computer, with all that you may do yourself. Add only what you know and trust.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>Isto executa um programa neste computador, com tudo o que você mesmo pode fazer. Adicione só o que você conhece e em que confia.</translation>
    </message>
    <message>
        <source>This server is no longer there.</source>
        <extracomment>canal_desktop/app/mcp_servers.py</extracomment>
        <translation>Este servidor não existe mais.</translation>
    </message>
    <message>
        <source>This set was not run yet.</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_sheet.py</extracomment>
        <translation>Este conjunto ainda não foi executado.</translation>
    </message>
    <message>
        <source>This sound is too long to be played here.</source>
        <extracomment>canal_desktop/sound/player.py</extracomment>
        <translation>Este som é longo demais para ser reproduzido aqui.</translation>
    </message>
    <message>
        <source>This takes too long, or too much memory, to be shown.</source>
        <extracomment>canal_desktop/markup/typeset.py</extracomment>
        <translation>Mostrar isto exige tempo demais ou memória demais.</translation>
    </message>
    <message>
        <source>This text is too long to be a list of MCP servers.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>Este texto é longo demais para ser uma lista de servidores MCP.</translation>
    </message>
    <message>
        <source>This tool's server was removed or is turned off, so the tool was not called.</source>
        <extracomment>canal_desktop/app/mcp_servers.py</extracomment>
        <translation>O servidor desta ferramenta foi removido ou está desligado, então a ferramenta não foi chamada.</translation>
    </message>
    <message>
        <source>Throw the recording away</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Descartar a gravação</translation>
    </message>
    <message>
        <source>Tick all</source>
        <extracomment>canal_desktop/ui/side_by_side/parts_sheet.py</extracomment>
        <translation>Marcar tudo</translation>
    </message>
    <message>
        <source>Tick what is to go from {answer} into the merged answer.</source>
        <extracomment>canal_desktop/ui/side_by_side/parts_sheet.py</extracomment>
        <translation>Marque o que deve ir de {answer} para a resposta combinada.</translation>
    </message>
    <message>
        <source>Tick what the model may ask for in this conversation. Nothing is called before you allow it.</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Marque o que o modelo pode pedir nesta conversa. Nada é chamado antes que você permita.</translation>
    </message>
    <message>
        <source>Tick {least} to {most}.</source>
        <extracomment>canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>Marque de {least} a {most}.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Duração</translation>
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
        <translation>Vezes cada uma</translation>
    </message>
    <message>
        <source>Timings</source>
        <extracomment>canal_desktop/ui/requests/drawer.py canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>Tempos</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>canal_desktop/ui/sidebar/conversation_delegate.py</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title of the conversation</source>
        <extracomment>canal_desktop/ui/own_windows/work.py</extracomment>
        <translation>Título da conversa</translation>
    </message>
    <message>
        <source>Titles</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>To read and edit anywhere. Comes back in by import.</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>Para ler e editar em qualquer lugar. Volta pela importação.</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Ao início</translation>
    </message>
    <message>
        <source>To the messages, from the message field</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Às mensagens, a partir do campo de mensagem</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>À mensagem mais recente</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>canal_desktop/storage/conversation_list.py</extracomment>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Today's backup could not be made. {error}</source>
        <extracomment>canal_desktop/storage/backups.py</extracomment>
        <translation>Não foi possível fazer o backup de hoje. {error}</translation>
    </message>
    <message>
        <source>Today's backup could not be made: the folder {folder} cannot be written. Make it writable.</source>
        <extracomment>canal_desktop/storage/backups.py</extracomment>
        <translation>Não foi possível fazer o backup de hoje: não é possível gravar na pasta {folder}. Permita a gravação nela.</translation>
    </message>
    <message>
        <source>Today's backup was not made, because the library is damaged; the earlier backups are kept. Close Canal Desktop and start it again: it then repairs the library.</source>
        <extracomment>canal_desktop/storage/backups.py</extracomment>
        <translation>O backup de hoje não foi feito, porque a biblioteca está danificada; os backups anteriores são mantidos. Feche o Canal Desktop e abra-o de novo: ele então repara a biblioteca.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Tokens and cost below answers</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Tokens e custo abaixo das respostas</translation>
    </message>
    <message>
        <source>Tokens and cost of this conversation</source>
        <extracomment>canal_desktop/ui/conversation_cost.py</extracomment>
        <translation>Tokens e custo desta conversa</translation>
    </message>
    <message>
        <source>Tokens and cost of this conversation…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Tokens e custo desta conversa…</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Tokens de entrada</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Tokens de saída</translation>
    </message>
    <message>
        <source>Too many requests at once. Wait a little and try again.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Solicitações demais de uma vez. Espere um pouco e tente de novo.</translation>
    </message>
    <message>
        <source>Too&amp;ls</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Ferr&amp;amentas</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Levou</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>canal_desktop/app/pasted_code.py canal_desktop/ui/tools/editor.py</extracomment>
        <translation>Ferramenta</translation>
    </message>
    <message>
        <source>Tool &amp;choice</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Escol&amp;ha de ferramenta</translation>
    </message>
    <message>
        <source>Tool choice</source>
        <extracomment>canal_desktop/domain/parameters.py canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Escolha de ferramenta</translation>
    </message>
    <message>
        <source>Tool result</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>Resultado da ferramenta</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>canal_desktop/app/pasted_code.py canal_desktop/domain/checkup.py canal_desktop/domain/parameters.py canal_desktop/ui/branch_map.py canal_desktop/ui/mcp/tool_view.py canal_desktop/ui/model_filters.py canal_desktop/ui/parameters/form.py canal_desktop/ui/tools/sheet.py canal_desktop/ui/transcript/message_layout.py</extracomment>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Tools and MCP servers</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Ferramentas e servidores MCP</translation>
    </message>
    <message>
        <source>Tools of the server</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>Ferramentas do servidor</translation>
    </message>
    <message>
        <source>Tools on offer</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>Ferramentas oferecidas</translation>
    </message>
    <message>
        <source>Tools…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>Ferramentas…</translation>
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
        <translation>Tópicos</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <extracomment>canal_desktop/ui/attachments/chip.py</extracomment>
        <translation>Transcrever</translation>
    </message>
    <message>
        <source>Transcribe a sound file</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Transcrever um arquivo de som</translation>
    </message>
    <message>
        <source>Transcribe a sound file…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Transcrever um arquivo de som…</translation>
    </message>
    <message>
        <source>Transcribe {file}</source>
        <extracomment>canal_desktop/ui/attachments/chip.py</extracomment>
        <translation>Transcrever {file}</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>canal_desktop/ui/transcript/accessibility.py canal_desktop/ui/transcript/view.py</extracomment>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Trash</source>
        <extracomment>canal_desktop/storage/conversation_list.py canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_reader.py canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Tried on the answer on the screen: {passed} of {count} pass.</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>Testado com a resposta na tela: {passed} de {count} aprovadas.</translation>
    </message>
    <message>
        <source>Tried on the expected answer: {passed} of {count} pass.</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>Testado com a resposta esperada: {passed} de {count} aprovadas.</translation>
    </message>
    <message>
        <source>Tried with the first request, through the proxy.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Testado com a primeira solicitação, através do proxy.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>canal_desktop/ui/sound_desk.py canal_desktop/ui/transcript/picture_box.py</extracomment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <extracomment>canal_desktop/ui/lock/unlock_page.py</extracomment>
        <translation>Tente de novo agora.</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>canal_desktop/ui/status_text.py</extracomment>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Experimentar a demo</translation>
    </message>
    <message>
        <source>Try the words *error*, *cut* or *long* in a question, or the models `demo-reasoning` and `demo-slow`, to see how waiting, trying again and broken connections look.</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Experimente as palavras *error*, *cut* ou *long* em uma pergunta, ou os modelos `demo-reasoning` e `demo-slow`, para ver como são a espera, as novas tentativas e as conexões interrompidas.</translation>
    </message>
    <message>
        <source>Try without the proxy, or ask whoever runs it.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Tente sem o proxy ou pergunte a quem o administra.</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s ({number} of {count}).</source>
        <extracomment>canal_desktop/ui/status_text.py</extracomment>
        <translation>Nova tentativa em {seconds} s ({number} de {count}).</translation>
    </message>
    <message>
        <source>Turn off</source>
        <extracomment>canal_desktop/ui/sheets/folder_sheet.py</extracomment>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Type the result, as text or JSON, and the model goes on with it.</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>Digite o resultado, como texto ou JSON, e o modelo continua com ele.</translation>
    </message>
    <message>
        <source>Underline unknown words</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Sublinhar palavras desconhecidas</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>canal_desktop/ui/changes.py canal_desktop/ui/parameters/preset_row.py canal_desktop/ui/settings/desk.py canal_desktop/ui/sheets/context_sheet.py canal_desktop/ui/widgets/told_line.py</extracomment>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo brings them back, and the trash keeps them for 30 days.</source>
        <extracomment>canal_desktop/ui/changes.py</extracomment>
        <translation>Desfazer os traz de volta, e a lixeira os guarda por 30 dias.</translation>
    </message>
    <message>
        <source>Undo the last change to the library</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Desfazer a última alteração na biblioteca</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <extracomment>canal_desktop/ui/changes.py</extracomment>
        <translation>Desfeito: {action}</translation>
    </message>
    <message>
        <source>Unknown path: the demo answers in words alone.</source>
        <extracomment>canal_desktop/providers/demo.py</extracomment>
        <translation>Caminho desconhecido: a demonstração responde apenas com palavras.</translation>
    </message>
    <message>
        <source>Unlike request {number}: the body is written in another way.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>Diferente da solicitação {number}: o corpo está escrito de outra forma.</translation>
    </message>
    <message>
        <source>Unlike request {number}: {changes}.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>Diferente da solicitação {number}: {changes}.</translation>
    </message>
    <message>
        <source>Unlike version {number}: the body is written in another way.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>Diferente da versão {number}: o corpo está escrito de outra forma.</translation>
    </message>
    <message>
        <source>Unlike version {number}: {changes}.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>Diferente da versão {number}: {changes}.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>canal_desktop/ui/lock/unlock_page.py</extracomment>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unpacking…</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>Descompactando…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>Until it failed</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>Até a falha</translation>
    </message>
    <message>
        <source>Until you quit</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Até você sair</translation>
    </message>
    <message>
        <source>Up to 4, one a line; \n stands for a line break. The answer ends before them.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Até 4, uma por linha; \n representa uma quebra de linha. A resposta termina antes delas.</translation>
    </message>
    <message>
        <source>Updates</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Atualizações</translation>
    </message>
    <message>
        <source>Updates are looked for over secure connections alone.</source>
        <extracomment>canal_desktop/providers/update_fetch.py</extracomment>
        <translation>As atualizações são buscadas somente por conexões seguras.</translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Usage and budgets</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Uso e orçamentos</translation>
    </message>
    <message>
        <source>Usage and cost</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Uso e custo</translation>
    </message>
    <message>
        <source>Usage and cost…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Uso e custo…</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use for new conversations</source>
        <extracomment>canal_desktop/ui/model_list.py canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Usar para novas conversas</translation>
    </message>
    <message>
        <source>Use for new ones too</source>
        <extracomment>canal_desktop/ui/model_desk.py</extracomment>
        <translation>Usar também para as novas</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Usar só nesta sessão</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>Usar mesmo assim</translation>
    </message>
    <message>
        <source>Use the schema: {title}</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>Usar o esquema: {title}</translation>
    </message>
    <message>
        <source>Use these pages</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>Usar estas páginas</translation>
    </message>
    <message>
        <source>Use this version</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Usar esta versão</translation>
    </message>
    <message>
        <source>Use what is typed as a model's name</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Usar o que foi digitado como nome de modelo</translation>
    </message>
    <message>
        <source>Use “{model}” as it is typed</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>Usar “{model}” como está digitado</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Nome de usuário do proxy</translation>
    </message>
    <message>
        <source>Uses &amp;tools</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Usa &amp;ferramentas</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Valor do cabeçalho</translation>
    </message>
    <message>
        <source>Value of the header {name}</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Valor do cabeçalho {name}</translation>
    </message>
    <message>
        <source>Value of the variable</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Valor da variável</translation>
    </message>
    <message>
        <source>Value of the variable {name}</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Valor da variável {name}</translation>
    </message>
    <message>
        <source>Value, which may be empty</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Valor, que pode ficar vazio</translation>
    </message>
    <message>
        <source>Values of the MCP server {server}: {names}</source>
        <extracomment>canal_desktop/app/secret_places.py</extracomment>
        <translation>Valores do servidor MCP {server}: {names}</translation>
    </message>
    <message>
        <source>Variables</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>Versão {number}</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py canal_desktop/ui/version_switch.py</extracomment>
        <translation>Versão {number} de {count}</translation>
    </message>
    <message>
        <source>Version {number}, {model}</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>Versão {number}, {model}</translation>
    </message>
    <message>
        <source>Versions and branches</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Versões e ramificações</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Exibir</translation>
    </message>
    <message>
        <source>Violet</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Vision</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>Visão</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Wait a minute and check again.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Espere um minuto e verifique de novo.</translation>
    </message>
    <message>
        <source>Waited</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Waited before</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>Espera prévia</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <extracomment>canal_desktop/ui/status_text.py</extracomment>
        <translation>Esperando a resposta…</translation>
    </message>
    <message>
        <source>Waiting for what is not done yet</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>Aguardando o que ainda não terminou</translation>
    </message>
    <message>
        <source>Waiting for your keyring. It may ask for its password in a window of its own: look for it.</source>
        <extracomment>canal_desktop/ui/lock/desk.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Esperando seu chaveiro. Talvez ele peça a senha em uma janela própria: procure-a.</translation>
    </message>
    <message>
        <source>Waiting for your keyring: look for its window.</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>Esperando seu chaveiro: procure a janela dele.</translation>
    </message>
    <message>
        <source>Waits as number {number} of {count}: {message}</source>
        <extracomment>canal_desktop/ui/composer/waiting_lines.py</extracomment>
        <translation>Espera como número {number} de {count}: {message}</translation>
    </message>
    <message>
        <source>Warn from, a day</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Avisar a partir de, por dia</translation>
    </message>
    <message>
        <source>Warn from, a month</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Avisar a partir de, por mês</translation>
    </message>
    <message>
        <source>Welcome to Canal</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Boas-vindas ao Canal</translation>
    </message>
    <message>
        <source>Welcome to the demo</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Boas-vindas à demonstração</translation>
    </message>
    <message>
        <source>What a screen reader is asked to say of an answer by itself.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>O que se pede a um leitor de tela que diga de uma resposta por conta própria.</translation>
    </message>
    <message>
        <source>What arrived is not the file that was signed; it was thrown away. Try again later.</source>
        <extracomment>canal_desktop/updates/source.py</extracomment>
        <translation>O que chegou não é o arquivo assinado; foi descartado. Tente mais tarde.</translation>
    </message>
    <message>
        <source>What becomes of a long text that is pasted into a message.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>O que acontece com um texto longo colado em uma mensagem.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>O que resultou</translation>
    </message>
    <message>
        <source>What can an answer look like?</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Como pode ser uma resposta?</translation>
    </message>
    <message>
        <source>What each key does, and other keys where you want them.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>O que cada tecla faz, e outras teclas onde você as quiser.</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>O que mais se pode fazer</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>What has changed in this version.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>O que mudou nesta versão.</translation>
    </message>
    <message>
        <source>What is attached is not saved. {reason}</source>
        <extracomment>canal_desktop/ui/attachments/draft_lists.py</extracomment>
        <translation>O que está anexado não está salvo. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>What is in the {n} attached pictures is changed as you say.</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>
            <numerusform>O que há na imagem anexada é alterado como você disser.</numerusform>
            <numerusform>O que há nas {n} imagens anexadas é alterado como você disser.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>What is new is told in English.</source>
        <extracomment>canal_desktop/ui/help/news_sheet.py</extracomment>
        <translation>As novidades são contadas em inglês.</translation>
    </message>
    <message>
        <source>What is new…</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Novidades…</translation>
    </message>
    <message>
        <source>What is not set comes from folder {folder} or profile {profile}; what is set nowhere is not sent.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>O que não é definido segue a pasta {folder} ou o perfil {profile}; o que não é definido em lugar nenhum não é enviado.</translation>
    </message>
    <message>
        <source>What is not set comes from folder {name}; what is set nowhere is not sent.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>O que não é definido segue a pasta {name}; o que não é definido em lugar nenhum não é enviado.</translation>
    </message>
    <message>
        <source>What is not set comes from profile {name}; what is set nowhere is not sent.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>O que não é definido segue o perfil {name}; o que não é definido em lugar nenhum não é enviado.</translation>
    </message>
    <message>
        <source>What is not set is not sent.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>O que não é definido não é enviado.</translation>
    </message>
    <message>
        <source>What is read of it is shown here.</source>
        <extracomment>canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>O que é lido dele é mostrado aqui.</translation>
    </message>
    <message>
        <source>What is selected in another program</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>O que está selecionado em outro programa</translation>
    </message>
    <message>
        <source>What is sent to whom</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>O que é enviado a quem</translation>
    </message>
    <message>
        <source>What is sent. {sentences}</source>
        <extracomment>canal_desktop/ui/context_bar.py</extracomment>
        <translation>O que é enviado. {sentences}</translation>
    </message>
    <message>
        <source>What is sent…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>O que é enviado…</translation>
    </message>
    <message>
        <source>What is shown of the request</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>O que é mostrado da solicitação</translation>
    </message>
    <message>
        <source>What is to be changed</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>O que deve ser alterado</translation>
    </message>
    <message>
        <source>What it answered is not as MCP has it.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>O que respondeu não é como o MCP define.</translation>
    </message>
    <message>
        <source>What it does, and when the model should ask for it</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>O que ela faz e quando o modelo deve pedi-la</translation>
    </message>
    <message>
        <source>What it has written so far is not MCP: see its log, and check the command.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>O que escreveu até agora não é MCP: veja o registro dele e verifique o comando.</translation>
    </message>
    <message>
        <source>What it writes is not MCP. Check the command; its log shows what it wrote.</source>
        <extracomment>canal_desktop/mcp_client/stdio.py</extracomment>
        <translation>O que ele escreve não é MCP. Verifique o comando; o registro mostra o que ele escreveu.</translation>
    </message>
    <message>
        <source>What makes an answer good, in your own words</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>O que torna uma resposta boa, em suas palavras</translation>
    </message>
    <message>
        <source>What stands between ⟨ and ⟩ goes along as it was; take it out and it does not.</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>O que está entre ⟨ e ⟩ vai junto como estava; se você o retirar, não vai.</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <extracomment>canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>O que a lista mostra</translation>
    </message>
    <message>
        <source>What the list shows: {place}</source>
        <extracomment>canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>O que a lista mostra: {place}</translation>
    </message>
    <message>
        <source>What the model is told of tools goes with each request. Tools… says which of them are on offer.</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>O que se diz ao modelo sobre as ferramentas vai com cada solicitação. Ferramentas… indica quais são oferecidas.</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>O que a imagem mostra</translation>
    </message>
    <message>
        <source>What the tool is for, and its schema</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>Para que serve a ferramenta, e seu esquema</translation>
    </message>
    <message>
        <source>What this program is made of, and the terms under which it may be used.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>De que este programa é feito e em que termos pode ser usado.</translation>
    </message>
    <message>
        <source>What this was about is no longer there or was changed again, so it cannot be taken back.</source>
        <extracomment>canal_desktop/app/undo.py</extracomment>
        <translation>Aquilo de que se tratava não existe mais ou foi alterado de novo, então não pode ser desfeito.</translation>
    </message>
    <message>
        <source>What to export</source>
        <extracomment>canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>O que exportar</translation>
    </message>
    <message>
        <source>What was attached cannot be read. {reason}</source>
        <extracomment>canal_desktop/ui/attachments/draft_lists.py</extracomment>
        <translation>Não é possível ler o que foi anexado. {reason}</translation>
    </message>
    <message>
        <source>What was connected to</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Com que houve conexão</translation>
    </message>
    <message>
        <source>What was handed over cannot be read.</source>
        <extracomment>canal_desktop/app/handing_over.py</extracomment>
        <translation>Não é possível ler o que foi entregue.</translation>
    </message>
    <message>
        <source>What was handed over cannot be read: {reason}.</source>
        <extracomment>canal_desktop/bootstrap/hand_overs.py</extracomment>
        <translation>Não é possível ler o que foi entregue: {reason}.</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <extracomment>canal_desktop/ui/sheets/learned_sheet.py</extracomment>
        <translation>O que foi aprendido</translation>
    </message>
    <message>
        <source>What was learnt…</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>O que foi aprendido…</translation>
    </message>
    <message>
        <source>What was read</source>
        <extracomment>canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>O que foi lido</translation>
    </message>
    <message>
        <source>What was said is being written down…</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>O que foi dito está sendo transcrito…</translation>
    </message>
    <message>
        <source>What was written is not added yet. Press Esc once more to leave it.</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>O que foi escrito ainda não foi adicionado. Pressione Esc mais uma vez para sair.</translation>
    </message>
    <message>
        <source>What you can do here</source>
        <extracomment>canal_desktop/ui/help/hints.py</extracomment>
        <translation>O que você pode fazer aqui</translation>
    </message>
    <message>
        <source>What you changed here is not saved yet. Press Esc once more to leave it, or Save to keep it.</source>
        <extracomment>canal_desktop/ui/parameters/sheet.py</extracomment>
        <translation>O que você alterou aqui ainda não está salvo. Pressione Esc mais uma vez para sair ou Salvar para guardá-lo.</translation>
    </message>
    <message>
        <source>What you edited before is here again; undo takes it back.</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>O que você editou antes está aqui de novo; desfazer o retira.</translation>
    </message>
    <message>
        <source>What you edited is kept until you quit: Edit and send again has it again.</source>
        <extracomment>canal_desktop/ui/requests/editing.py</extracomment>
        <translation>O que você editou fica guardado até você sair: Editar e reenviar o traz de novo.</translation>
    </message>
    <message>
        <source>What you edited is still there: choose Edit and send again.</source>
        <extracomment>canal_desktop/ui/requests/editing.py</extracomment>
        <translation>O que você editou ainda está lá: escolha Editar e reenviar.</translation>
    </message>
    <message>
        <source>What you had typed in “{title}” is not saved yet. {reason}</source>
        <extracomment>canal_desktop/ui/own_windows/desk.py</extracomment>
        <translation>O que você tinha digitado em “{title}” ainda não está salvo. {reason}</translation>
    </message>
    <message>
        <source>What you had typed is in a new conversation.</source>
        <extracomment>canal_desktop/ui/workspace.py</extracomment>
        <translation>O que você tinha digitado está em uma nova conversa.</translation>
    </message>
    <message>
        <source>What you leave as it is goes by what is known of the model.</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>O que você deixar como está segue o que se sabe do modelo.</translation>
    </message>
    <message>
        <source>What you said is in the draft of “{title}”.</source>
        <extracomment>canal_desktop/ui/sound/places.py</extracomment>
        <translation>O que você disse está no rascunho de “{title}”.</translation>
    </message>
    <message>
        <source>What you said is on the clipboard: the conversation it was for is gone.</source>
        <extracomment>canal_desktop/ui/sound/places.py</extracomment>
        <translation>O que você disse está na área de transferência: a conversa a que se destinava não existe mais.</translation>
    </message>
    <message>
        <source>What you typed is not sent, and nothing of this conversation is kept.</source>
        <extracomment>canal_desktop/ui/leaving.py</extracomment>
        <translation>O que você digitou não é enviado, e nada desta conversa é guardado.</translation>
    </message>
    <message>
        <source>What you write goes to the server above and, with CanalAPI, on to the provider of the model you choose. The key is kept in the keyring of your system, never in a file. Conversations stay on this computer.</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>O que você escreve vai para o servidor acima e, com a CanalAPI, dali para o provedor do modelo que você escolher. A chave fica no chaveiro do seu sistema, nunca em um arquivo. As conversas ficam neste computador.</translation>
    </message>
    <message>
        <source>What {host} gave is no picture.</source>
        <extracomment>canal_desktop/providers/picture_fetch.py</extracomment>
        <translation>O que {host} deu não é uma imagem.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <extracomment>canal_desktop/ui/help/desk.py canal_desktop/ui/help/news_sheet.py</extracomment>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>What’s new…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Novidades…</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>When the screen is locked or the computer goes to sleep, where the system tells programs of that.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Quando a tela é bloqueada ou o computador é suspenso, se o sistema avisa os programas disso.</translation>
    </message>
    <message>
        <source>When they begin and end</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Quando começam e terminam</translation>
    </message>
    <message>
        <source>Where a company's proxy or a virus scanner opens secure connections, name a file with its certificate in Settings, Network.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Se o proxy de uma empresa ou um antivírus abre conexões seguras, indique um arquivo com o certificado dele em Configurações, Rede.</translation>
    </message>
    <message>
        <source>Where nothing is ticked, the tools of folder {name} hold.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>Se nada estiver marcado, valem as ferramentas da pasta {name}.</translation>
    </message>
    <message>
        <source>Where nothing is ticked, the tools of profile {name} hold.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>Se nada estiver marcado, valem as ferramentas do perfil {name}.</translation>
    </message>
    <message>
        <source>Where one of your keys stood, the body has {mask}.</source>
        <extracomment>canal_desktop/app/request_as_curl.py</extracomment>
        <translation>Onde estava uma de suas chaves, o corpo tem {mask}.</translation>
    </message>
    <message>
        <source>Where the proxy asks for it. Name and password are kept in the keyring of your system, never in a file.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Se o proxy pedir. O nome e a senha ficam no chaveiro do seu sistema, nunca em um arquivo.</translation>
    </message>
    <message>
        <source>Where your secrets are</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Onde estão seus segredos</translation>
    </message>
    <message>
        <source>Whether Canal starts when you log in cannot be changed: {reason}.</source>
        <extracomment>canal_desktop/app/autostart.py</extracomment>
        <translation>Não é possível alterar se o Canal abre quando você inicia a sessão: {reason}.</translation>
    </message>
    <message>
        <source>Whether Canal starts when you log in cannot be read: {reason}.</source>
        <extracomment>canal_desktop/app/autostart.py</extracomment>
        <translation>Não é possível saber se o Canal abre quando você inicia a sessão: {reason}.</translation>
    </message>
    <message>
        <source>Whether the first model that it lists answers is seen by asking it 4 short questions. They cost a few tokens; no limit is set on the answers; what they take is on the bill under Usage.</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Para ver se o primeiro modelo da lista dele responde, fazem-se 4 perguntas curtas. Elas custam alguns tokens; o tamanho das respostas não é limitado; o que gastam aparece em Uso.</translation>
    </message>
    <message>
        <source>Whether {model} answers is seen by asking it 4 short questions. They cost a few tokens; no limit is set on the answers; what they take is on the bill under Usage.</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Para ver se {model} responde, fazem-se 4 perguntas curtas. Elas custam alguns tokens; o tamanho das respostas não é limitado; o que gastam aparece em Uso.</translation>
    </message>
    <message>
        <source>Which key sends a message; the other one makes a new line.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Qual tecla envia uma mensagem; a outra faz uma nova linha.</translation>
    </message>
    <message>
        <source>Which language you dictate in; a model that is told hears better.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Em que idioma você dita; um modelo que sabe disso entende melhor.</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Wide</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Larga</translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Com</translation>
    </message>
    <message>
        <source>With price</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>Com preço</translation>
    </message>
    <message>
        <source>With retries</source>
        <extracomment>canal_desktop/programs/write_forms.py</extracomment>
        <translation>Com novas tentativas</translation>
    </message>
    <message>
        <source>With the models' reasoning</source>
        <extracomment>canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>Com o raciocínio dos modelos</translation>
    </message>
    <message>
        <source>With {answer}</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>Com {answer}</translation>
    </message>
    <message>
        <source>With: “{text}”</source>
        <extracomment>canal_desktop/ui/quick/quote_line.py</extracomment>
        <translation>Com: “{text}”</translation>
    </message>
    <message>
        <source>Without the pictures there is nothing to send. Write a question.</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py</extracomment>
        <translation>Sem as imagens não há nada a enviar. Escreva uma pergunta.</translation>
    </message>
    <message>
        <source>Without the proxy</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Sem o proxy</translation>
    </message>
    <message>
        <source>Words are looked up on this computer while you write.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>As palavras são verificadas neste computador enquanto você escreve.</translation>
    </message>
    <message>
        <source>Words can be **strong**, *emphasised*, ~~struck out~~ or `code`. Links such as &lt;https://www.canalapi.com&gt; show where they lead before you follow them. 日本語、中文 and עברית or العربية stand where they belong, and so do 👩‍💻 and 🌊.</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>As palavras podem ser **fortes**, *enfatizadas*, ~~riscadas~~ ou `código`. Links como &lt;https://www.canalapi.com&gt; mostram aonde levam antes de você segui-los. 日本語, 中文, עברית e العربية ficam no lugar certo, assim como 👩‍💻 e 🌊.</translation>
    </message>
    <message>
        <source>Worse than in the run of {when}</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>Pior que na execução de {when}</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <extracomment>canal_desktop/ui/transcript/code_look.py</extracomment>
        <translation>Quebrar linhas</translation>
    </message>
    <message>
        <source>Write a message</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/composer/composer.py canal_desktop/ui/composer/message_edit.py</extracomment>
        <translation>Escrever uma mensagem</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <extracomment>canal_desktop/app/open_conversation.py</extracomment>
        <translation>Escreva uma mensagem primeiro.</translation>
    </message>
    <message>
        <source>Write a prompt first.</source>
        <extracomment>canal_desktop/app/prompts.py canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>Escreva um prompt primeiro.</translation>
    </message>
    <message>
        <source>Write a question first; then it can be asked of several models.</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>Escreva uma pergunta primeiro; depois ela pode ser feita a vários modelos.</translation>
    </message>
    <message>
        <source>Write an answer first.</source>
        <extracomment>canal_desktop/app/open_conversation.py</extracomment>
        <translation>Escreva uma resposta primeiro.</translation>
    </message>
    <message>
        <source>Write below and press the key that sends; Shift+Enter makes a new line where Enter sends. The answer is written while you read. {stop_keys} stops it, and what came stays.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Escreva abaixo e pressione a tecla que envia; Shift+Enter faz uma nova linha onde Enter envia. A resposta é escrita enquanto você lê. {stop_keys} a interrompe, e o que chegou fica.</translation>
    </message>
    <message>
        <source>Write pages as in “1-3, 7”.</source>
        <extracomment>canal_desktop/documents/pdf.py</extracomment>
        <translation>Escreva as páginas como em “1-3, 7”.</translation>
    </message>
    <message>
        <source>Write the command that starts the server.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>Escreva o comando que inicia o servidor.</translation>
    </message>
    <message>
        <source>Write the next message; it is sent when the answer is complete</source>
        <extracomment>canal_desktop/ui/composer/composer.py</extracomment>
        <translation>Escreva a próxima mensagem; ela é enviada quando a resposta estiver completa</translation>
    </message>
    <message>
        <source>Write the server's address, such as https://example.com/mcp.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>Escreva o endereço do servidor, como https://example.com/mcp.</translation>
    </message>
    <message>
        <source>Writes down what you say.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Transcreve o que você diz.</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Writing…</source>
        <extracomment>canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>Gravando…</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>Escrita à mão</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>canal_desktop/storage/conversation_list.py</extracomment>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>canal_desktop/ui/branch_map.py canal_desktop/ui/transcript/message_layout.py</extracomment>
        <translation>Você</translation>
    </message>
    <message>
        <source>You can chat. Limited: {steps}.</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>Você pode conversar. Limitado: {steps}.</translation>
    </message>
    <message>
        <source>You do</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Você faz</translation>
    </message>
    <message>
        <source>You find it in the tray. To end it, choose Quit in its menu there.</source>
        <extracomment>canal_desktop/ui/tray_desk.py</extracomment>
        <translation>Ele fica na bandeja. Para encerrá-lo, escolha Sair no menu que há lá.</translation>
    </message>
    <message>
        <source>You have the newest version.</source>
        <extracomment>canal_desktop/app/updates.py</extracomment>
        <translation>Você tem a versão mais nova.</translation>
    </message>
    <message>
        <source>You want</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Você quer</translation>
    </message>
    <message>
        <source>You wrote: “{first}”.</source>
        <extracomment>canal_desktop/providers/demo.py</extracomment>
        <translation>Você escreveu: “{first}”.</translation>
    </message>
    <message>
        <source>Your API key stands in this message</source>
        <extracomment>canal_desktop/ui/key_check.py</extracomment>
        <translation>Sua chave de API está nesta mensagem</translation>
    </message>
    <message>
        <source>Your answer is ready.</source>
        <extracomment>canal_desktop/ui/notifying.py</extracomment>
        <translation>Sua resposta está pronta.</translation>
    </message>
    <message>
        <source>Your draft is not saved. {error}</source>
        <extracomment>canal_desktop/ui/quick/desk.py</extracomment>
        <translation>Seu rascunho não está salvo. {error}</translation>
    </message>
    <message>
        <source>Your draft is not saved. {reason}</source>
        <extracomment>canal_desktop/ui/conversation_pane.py</extracomment>
        <translation>Seu rascunho não está salvo. {reason}</translation>
    </message>
    <message>
        <source>Your home folder, where nothing is said</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>Sua pasta pessoal, se nada for indicado</translation>
    </message>
    <message>
        <source>Your library is being made ready. After an update that can take a minute; a copy of it is made first.</source>
        <extracomment>canal_desktop/bootstrap/start.py</extracomment>
        <translation>Sua biblioteca está sendo preparada. Após uma atualização isso pode levar um minuto; antes é feita uma cópia dela.</translation>
    </message>
    <message>
        <source>Your messages, with the files and earlier messages that belong to them, go to the server of the profile in use, and from there to whoever runs the model you chose. “What is sent…” shows each request before it goes.

A tool gets the words it is called with, once you have allowed it. A picture in an answer is fetched from its server when you ask for it.

Nothing else is sent: no statistics, no reports of errors; updates are looked for only where you switch that on. Conversations, drafts and settings stay on this computer, and in those folders that you choose yourself.</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Suas mensagens, com os arquivos e as mensagens anteriores que pertencem a elas, vão para o servidor do perfil em uso, e dali para quem oferece o modelo que você escolheu. “O que é enviado…” mostra cada solicitação antes que saia.

Uma ferramenta recebe as palavras com que é chamada, depois que você permitiu. Uma imagem em uma resposta é buscada no servidor dela quando você pede.

Nada mais é enviado: nem estatísticas, nem relatórios de erros; atualizações só são buscadas se você ligar isso. Conversas, rascunhos e configurações ficam neste computador e nas pastas que você mesmo escolher.</translation>
    </message>
    <message>
        <source>Your next message waits. Open the conversation in the main window to send it.</source>
        <extracomment>canal_desktop/ui/quick/desk.py</extracomment>
        <translation>Sua próxima mensagem espera. Abra a conversa na janela principal para enviá-la.</translation>
    </message>
    <message>
        <source>Your own {own_name} is another one: this one is called {name}.</source>
        <extracomment>canal_desktop/app/pasted_tools.py</extracomment>
        <translation>A sua própria {own_name} é outra: esta se chama {name}.</translation>
    </message>
    <message>
        <source>Your proxy setting cannot be used. Correct the proxy of your system or its *_PROXY variables.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Sua configuração de proxy não pode ser usada. Corrija o proxy do seu sistema ou as variáveis *_PROXY dele.</translation>
    </message>
    <message>
        <source>Your question</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Sua pergunta</translation>
    </message>
    <message>
        <source>Your settings could not be read. The program goes on with its defaults.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>Não foi possível ler suas configurações. O programa continua com os valores padrão.</translation>
    </message>
    <message>
        <source>Your settings could not be read. They were kept as {name}; the defaults are used now.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>Não foi possível ler suas configurações. Elas foram guardadas como {name}; agora são usados os valores padrão.</translation>
    </message>
    <message>
        <source>Your settings could not be saved: {reason}.</source>
        <extracomment>canal_desktop/app/settings_saver.py</extracomment>
        <translation>Não foi possível salvar suas configurações: {reason}.</translation>
    </message>
    <message>
        <source>Your settings could not be understood. The program goes on with its defaults.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>Não foi possível entender suas configurações. O programa continua com os valores padrão.</translation>
    </message>
    <message>
        <source>Your settings could not be understood. They were kept as {name}; the defaults are used now.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>Não foi possível entender suas configurações. Elas foram guardadas como {name}; agora são usados os valores padrão.</translation>
    </message>
    <message>
        <source>Your settings were made by a newer version of the program. The program goes on with its defaults.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>Suas configurações foram feitas por uma versão mais recente do programa. O programa continua com os valores padrão.</translation>
    </message>
    <message>
        <source>Your settings were made by a newer version of the program. They were kept as {name}; the defaults are used now.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>Suas configurações foram feitas por uma versão mais recente do programa. Elas foram guardadas como {name}; agora são usados os valores padrão.</translation>
    </message>
    <message>
        <source>Zoom back to the usual text size</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Voltar ao tamanho normal do texto</translation>
    </message>
    <message>
        <source>Zoom in (larger text)</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Ampliar (texto maior)</translation>
    </message>
    <message>
        <source>Zoom out (smaller text)</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Reduzir (texto menor)</translation>
    </message>
    <message numerus="yes">
        <source>[{n} more characters: export the run to read them.]</source>
        <extracomment>canal_desktop/ui/prompt_tests/result_sheet.py</extracomment>
        <translation>
            <numerusform>[mais {n} caractere: exporte a execução para lê-lo.]</numerusform>
            <numerusform>[mais {n} caracteres: exporte a execução para lê-los.]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[{n} more letters are sent; they are not shown here.]</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>
            <numerusform>[Mais {n} letra é enviada; ela não é mostrada aqui.]</numerusform>
            <numerusform>[Mais {n} letras são enviadas; elas não são mostradas aqui.]</numerusform>
        </translation>
    </message>
    <message>
        <source>a colon is missing here</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>faltam dois-pontos aqui</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing here</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>falta aqui uma vírgula ou um colchete ou chave de fechamento</translation>
    </message>
    <message>
        <source>a file</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>um arquivo</translation>
    </message>
    <message>
        <source>a guess from its name</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>deduzido do nome</translation>
    </message>
    <message>
        <source>a name in double quotes is expected here</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>aqui se espera um nome entre aspas duplas</translation>
    </message>
    <message>
        <source>a picture</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>uma imagem</translation>
    </message>
    <message>
        <source>a prompt test, of {name}</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>um teste de prompts, de {name}</translation>
    </message>
    <message>
        <source>a recording, written down by {name}</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>uma gravação, transcrita por {name}</translation>
    </message>
    <message>
        <source>a server</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>um servidor</translation>
    </message>
    <message>
        <source>a title for a conversation, of {name}</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>um título para uma conversa, de {name}</translation>
    </message>
    <message>
        <source>a tool</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>uma ferramenta</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>aqui se espera um valor</translation>
    </message>
    <message>
        <source>about {cost} or more</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>cerca de {cost} ou mais</translation>
    </message>
    <message>
        <source>about {count} out</source>
        <extracomment>canal_desktop/ui/side_by_side/live_figures.py</extracomment>
        <translation>cerca de {count} de saída</translation>
    </message>
    <message>
        <source>about {figures}</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>cerca de {figures}</translation>
    </message>
    <message numerus="yes">
        <source>about {n} found</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>
            <numerusform>cerca de {n} encontrado</numerusform>
            <numerusform>cerca de {n} encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>
            <numerusform>cerca de {n} token</numerusform>
            <numerusform>cerca de {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>about {price} to send</source>
        <extracomment>canal_desktop/ui/context_bar.py</extracomment>
        <translation>enviar custa cerca de {price}</translation>
    </message>
    <message>
        <source>about {speed}/s</source>
        <extracomment>canal_desktop/ui/side_by_side/live_figures.py</extracomment>
        <translation>cerca de {speed}/s</translation>
    </message>
    <message>
        <source>accessibility screen reader voice announce</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>acessibilidade leitor de tela voz anunciar</translation>
    </message>
    <message>
        <source>accessibility vision readable</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>acessibilidade visão legível contraste</translation>
    </message>
    <message>
        <source>added: {text}</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>adicionado: {text}</translation>
    </message>
    <message>
        <source>added: {text}.</source>
        <extracomment>canal_desktop/domain/word_diff.py</extracomment>
        <translation>adicionado: {text}.</translation>
    </message>
    <message numerus="yes">
        <source>all {n} pages as pictures</source>
        <extracomment>canal_desktop/ui/attachments/part_maker.py</extracomment>
        <translation>
            <numerusform>a página como imagem</numerusform>
            <numerusform>todas as {n} páginas como imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>an answer of {name}</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>uma resposta de {name}</translation>
    </message>
    <message>
        <source>and another</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>e mais um</translation>
    </message>
    <message>
        <source>and may hold a list</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>e pode conter uma lista</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>canal_desktop/app/edited_body.py canal_desktop/ui/composer/waiting_lines.py</extracomment>
        <translation>
            <numerusform>e mais {n}</numerusform>
            <numerusform>e mais {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>animation accessibility scrolling</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>animação acessibilidade rolagem</translation>
    </message>
    <message>
        <source>another address</source>
        <extracomment>canal_desktop/providers/failures.py</extracomment>
        <translation>outro endereço</translation>
    </message>
    <message>
        <source>another answer</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>outra resposta</translation>
    </message>
    <message>
        <source>another question</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>outra pergunta</translation>
    </message>
    <message numerus="yes">
        <source>answers of up to {n} tokens</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>
            <numerusform>respostas de até {n} token</numerusform>
            <numerusform>respostas de até {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>any letter after a click</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>qualquer letra após um clique</translation>
    </message>
    <message>
        <source>as it is written</source>
        <extracomment>canal_desktop/ui/attachments/part_maker.py</extracomment>
        <translation>como está escrito</translation>
    </message>
    <message>
        <source>ask this model from now on</source>
        <extracomment>canal_desktop/ui/composer_desk.py</extracomment>
        <translation>perguntar a este modelo de agora em diante</translation>
    </message>
    <message>
        <source>at work…</source>
        <extracomment>canal_desktop/ui/folder_desk.py</extracomment>
        <translation>trabalhando…</translation>
    </message>
    <message>
        <source>auto, none, required, or the name of the tool that must be called.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>auto, none, required ou o nome da ferramenta que deve ser chamada.</translation>
    </message>
    <message>
        <source>autostart boot login launch begin automatically startup</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>início automático inicialização sessão abrir começar autostart login</translation>
    </message>
    <message>
        <source>bad address</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>endereço inválido</translation>
    </message>
    <message>
        <source>begins a new line</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>começa uma nova linha</translation>
    </message>
    <message>
        <source>being answered</source>
        <extracomment>canal_desktop/ui/sidebar/list_row.py</extracomment>
        <translation>sendo respondida</translation>
    </message>
    <message>
        <source>blank space</source>
        <extracomment>canal_desktop/domain/word_diff.py canal_desktop/ui/diff_view.py</extracomment>
        <translation>espaço em branco</translation>
    </message>
    <message>
        <source>branch level {level}</source>
        <extracomment>canal_desktop/ui/branch_map.py</extracomment>
        <translation>nível de ramificação {level}</translation>
    </message>
    <message>
        <source>broke off</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>interrompida</translation>
    </message>
    <message>
        <source>bypass exception no_proxy direct</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>exceção ignorar evitar no_proxy direto</translation>
    </message>
    <message>
        <source>ca authority tls ssl https pem root trust</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>ca autoridade tls ssl https pem raiz confiança</translation>
    </message>
    <message>
        <source>calls {tool}</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>chama {tool}</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>certificado não confiável</translation>
    </message>
    <message>
        <source>changes changelog release notes version update</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>alterações novidades histórico notas versão atualização changelog</translation>
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
        <translation>diagnóstico: conexão</translation>
    </message>
    <message>
        <source>checkup: name</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>diagnóstico: nome</translation>
    </message>
    <message>
        <source>checkup: proxy</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>diagnóstico: proxy</translation>
    </message>
    <message>
        <source>checkup: secure connection</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>diagnóstico: conexão segura</translation>
    </message>
    <message>
        <source>clipboard attachment insert</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>área de transferência anexo inserir</translation>
    </message>
    <message>
        <source>clipboard selection launcher hotkey</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>área de transferência seleção lançador atalho</translation>
    </message>
    <message>
        <source>close minimise background systray hide</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>fechar minimizar segundo plano bandeja ocultar</translation>
    </message>
    <message>
        <source>column line length margin</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>coluna linha comprimento margem largura</translation>
    </message>
    <message>
        <source>comment</source>
        <extracomment>canal_desktop/app/wire_events.py</extracomment>
        <translation>comentário</translation>
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
        <translation>conversa</translation>
    </message>
    <message>
        <source>conversations</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>conversas</translation>
    </message>
    <message>
        <source>cost not known</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>custo desconhecido</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <extracomment>canal_desktop/ui/money_desk.py canal_desktop/ui/money_words.py</extracomment>
        <translation>custo desconhecido</translation>
    </message>
    <message>
        <source>curl commands, Python and JavaScript or TypeScript that call chat.completions.create, requests, httpx, fetch or axios, and the JSON body of a request</source>
        <extracomment>canal_desktop/programs/read_program.py</extracomment>
        <translation>comandos curl, Python e JavaScript ou TypeScript que chamam chat.completions.create, requests, httpx, fetch ou axios, e o corpo JSON de uma solicitação</translation>
    </message>
    <message>
        <source>current</source>
        <extracomment>canal_desktop/ui/widgets/choice_popup.py</extracomment>
        <translation>atual</translation>
    </message>
    <message>
        <source>directory path size disk space storage files library</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>diretório caminho tamanho disco espaço armazenamento arquivos biblioteca</translation>
    </message>
    <message>
        <source>disabled</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>desativado</translation>
    </message>
    <message>
        <source>does not reason first</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>não raciocina antes</translation>
    </message>
    <message>
        <source>embedded picture</source>
        <extracomment>canal_desktop/markup/references.py</extracomment>
        <translation>imagem incorporada</translation>
    </message>
    <message>
        <source>embedded picture, {kind}</source>
        <extracomment>canal_desktop/markup/references.py</extracomment>
        <translation>imagem incorporada, {kind}</translation>
    </message>
    <message>
        <source>embeddings, which are numbers for a search</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>embeddings, que são números para uma pesquisa</translation>
    </message>
    <message>
        <source>end</source>
        <extracomment>canal_desktop/app/wire_events.py</extracomment>
        <translation>fim</translation>
    </message>
    <message>
        <source>enter return keyboard newline submit</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>enter retorno teclado nova linha enviar</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py canal_desktop/ui/mcp/mcp_words.py canal_desktop/ui/sidebar/list_row.py</extracomment>
        <translation>falhou</translation>
    </message>
    <message>
        <source>favourite</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>favorito</translation>
    </message>
    <message>
        <source>files without words</source>
        <extracomment>canal_desktop/ui/composer/waiting_lines.py</extracomment>
        <translation>arquivos sem palavras</translation>
    </message>
    <message>
        <source>finds any command</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>encontra qualquer comando</translation>
    </message>
    <message>
        <source>first frame of an animation</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>primeiro quadro de uma animação</translation>
    </message>
    <message>
        <source>first token after {milliseconds} ms</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>primeiro token após {milliseconds} ms</translation>
    </message>
    <message>
        <source>first token after {seconds} s</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>primeiro token após {seconds} s</translation>
    </message>
    <message>
        <source>for conversations</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>para conversas</translation>
    </message>
    <message>
        <source>for embeddings, which are numbers for a search</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>para embeddings, que são números para uma pesquisa</translation>
    </message>
    <message>
        <source>for making pictures</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>para criar imagens</translation>
    </message>
    <message>
        <source>for making speech</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>para gerar fala</translation>
    </message>
    <message>
        <source>for new conversations</source>
        <extracomment>canal_desktop/ui/model_delegate.py canal_desktop/ui/model_rows.py</extracomment>
        <translation>para novas conversas</translation>
    </message>
    <message>
        <source>for something else than conversations</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>para algo que não são conversas</translation>
    </message>
    <message>
        <source>for writing down speech</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>para transcrever fala</translation>
    </message>
    <message>
        <source>fork from the message</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>bifurque a partir da mensagem</translation>
    </message>
    <message>
        <source>four hexadecimal digits are expected behind \u</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>são esperados quatro dígitos hexadecimais após \u</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>grátis</translation>
    </message>
    <message>
        <source>from a public list, may differ</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>de uma lista pública, pode variar</translation>
    </message>
    <message>
        <source>from the environment, in memory until you quit</source>
        <extracomment>canal_desktop/app/secret_places.py</extracomment>
        <translation>do ambiente, na memória até você sair</translation>
    </message>
    <message>
        <source>from the server</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>do servidor</translation>
    </message>
    <message>
        <source>global hotkey shortcut spotlight launcher</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>atalho global tecla lançador spotlight</translation>
    </message>
    <message>
        <source>goes today</source>
        <extracomment>canal_desktop/ui/sidebar/list_row.py</extracomment>
        <translation>é excluída hoje</translation>
    </message>
    <message>
        <source>has:code, has:image, has:file, has:audio or has:link</source>
        <extracomment>canal_desktop/domain/search.py</extracomment>
        <translation>has:code, has:image, has:file, has:audio ou has:link</translation>
    </message>
    <message>
        <source>heading</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>título</translation>
    </message>
    <message>
        <source>history log wire record</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>histórico registro rede gravar</translation>
    </message>
    <message>
        <source>image photo size resize attachment</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>imagem foto tamanho reduzir anexo</translation>
    </message>
    <message>
        <source>in memory, until you quit</source>
        <extracomment>canal_desktop/app/secret_places.py</extracomment>
        <translation>na memória, até você sair</translation>
    </message>
    <message>
        <source>in use</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>em uso</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>em {folder}</translation>
    </message>
    <message>
        <source>inside quotes, a backslash is written twice</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>entre aspas, a barra invertida é escrita duas vezes</translation>
    </message>
    <message>
        <source>inside quotes, a line break is written as \n and a tab as \t</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>entre aspas, uma quebra de linha é escrita \n e uma tabulação \t</translation>
    </message>
    <message>
        <source>is:pinned, is:archived or is:trash</source>
        <extracomment>canal_desktop/domain/search.py</extracomment>
        <translation>is:pinned, is:archived ou is:trash</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>tem mais de {size} MB</translation>
    </message>
    <message>
        <source>it turned out</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>foi constatado</translation>
    </message>
    <message>
        <source>judging {cost}</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>julgar custa {cost}</translation>
    </message>
    <message>
        <source>key password keyring token forget mcp credentials</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>chave senha chaveiro token esquecer mcp credenciais</translation>
    </message>
    <message>
        <source>keys hotkey binding keymap</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>teclas atalho atribuição teclado</translation>
    </message>
    <message>
        <source>layout cyrillic greek arabic hebrew keyboard physical</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>layout cirílico grego árabe hebraico teclado físico</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>canal_desktop/ui/context_rows.py</extracomment>
        <translation>fora do envio</translation>
    </message>
    <message>
        <source>license open source lgpl mit third party packages</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>licença código aberto lgpl mit terceiros pacotes</translation>
    </message>
    <message>
        <source>list of models</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>lista de modelos</translation>
    </message>
    <message>
        <source>load migrate chatgpt claude move</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>carregar migrar chatgpt claude transferir</translation>
    </message>
    <message>
        <source>log history network traffic</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>registro histórico rede tráfego</translation>
    </message>
    <message>
        <source>log history requests traffic</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>registro histórico solicitações tráfego</translation>
    </message>
    <message>
        <source>made smaller from {width} × {height}</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>reduzida de {width} × {height}</translation>
    </message>
    <message>
        <source>making pictures</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>criação de imagens</translation>
    </message>
    <message>
        <source>making speech</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>geração de fala</translation>
    </message>
    <message>
        <source>median {seconds} s</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>mediana {seconds} s</translation>
    </message>
    <message>
        <source>microphone speech recognition transcribe</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>microfone reconhecimento de fala transcrever</translation>
    </message>
    <message>
        <source>microphone speech recognition transcribe whisper stt</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>microfone reconhecimento de fala transcrever whisper stt</translation>
    </message>
    <message>
        <source>model</source>
        <extracomment>canal_desktop/ui/palette.py</extracomment>
        <translation>modelo</translation>
    </message>
    <message>
        <source>name not found</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>nome não encontrado</translation>
    </message>
    <message>
        <source>name rename summary</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>nome renomear resumo</translation>
    </message>
    <message>
        <source>name rename summary automatic</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>nome renomear resumo automático</translation>
    </message>
    <message>
        <source>new answer</source>
        <extracomment>canal_desktop/ui/sidebar/list_row.py</extracomment>
        <translation>nova resposta</translation>
    </message>
    <message>
        <source>no JSON</source>
        <extracomment>canal_desktop/app/wire_events.py</extracomment>
        <translation>não é JSON</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>sem resposta a tempo</translation>
    </message>
    <message>
        <source>no checks</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>sem verificações</translation>
    </message>
    <message>
        <source>no data</source>
        <extracomment>canal_desktop/app/wire_events.py</extracomment>
        <translation>sem dados</translation>
    </message>
    <message>
        <source>no model chosen</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>nenhum modelo escolhido</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>sem conexão segura</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>canal_desktop/domain/parameter_text.py canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>não verificado</translation>
    </message>
    <message>
        <source>not in the list</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>não está na lista</translation>
    </message>
    <message>
        <source>not known: nobody says what these models cost</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>desconhecido: ninguém diz quanto custam estes modelos</translation>
    </message>
    <message>
        <source>not on offer now</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>não oferecida agora</translation>
    </message>
    <message>
        <source>not over yet</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>ainda em curso</translation>
    </message>
    <message>
        <source>not run</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_model.py canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>não executado</translation>
    </message>
    <message>
        <source>not there now: {tools}</source>
        <extracomment>canal_desktop/ui/tools/chip.py</extracomment>
        <translation>não disponíveis agora: {tools}</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>canal_desktop/ui/folder_desk.py</extracomment>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>notes obsidian text files</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>notas obsidian arquivos de texto</translation>
    </message>
    <message>
        <source>notify alert bubble message desktop done</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>avisar alerta balão mensagem área de trabalho pronto</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>desligado</translation>
    </message>
    <message>
        <source>offline internet network airplane</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>offline internet rede avião sem conexão</translation>
    </message>
    <message>
        <source>ok</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>ok</translation>
    </message>
    <message>
        <source>on offer: none</source>
        <extracomment>canal_desktop/ui/tools/chip.py</extracomment>
        <translation>oferecidas: nenhuma</translation>
    </message>
    <message>
        <source>on offer: {tools}</source>
        <extracomment>canal_desktop/ui/tools/chip.py</extracomment>
        <translation>oferecidas: {tools}</translation>
    </message>
    <message>
        <source>on the branch on the screen</source>
        <extracomment>canal_desktop/ui/branch_map.py</extracomment>
        <translation>na ramificação que está na tela</translation>
    </message>
    <message>
        <source>one file</source>
        <extracomment>canal_desktop/documents/archives.py</extracomment>
        <translation>um arquivo</translation>
    </message>
    <message>
        <source>pages {pages} of {count}</source>
        <extracomment>canal_desktop/ui/attachments/part_maker.py</extracomment>
        <translation>páginas {pages} de {count}</translation>
    </message>
    <message>
        <source>pages {pages} of {count} as pictures</source>
        <extracomment>canal_desktop/ui/attachments/part_maker.py</extracomment>
        <translation>páginas {pages} de {count} como imagens</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>passphrase password screen lock protect hide secure encryption unlock</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>frase secreta senha tela bloquear proteger ocultar segurança criptografia desbloquear</translation>
    </message>
    <message>
        <source>pasted text {number}.txt</source>
        <extracomment>canal_desktop/ui/composer/pasting.py</extracomment>
        <translation>texto colado {number}.txt</translation>
    </message>
    <message>
        <source>picture without an address</source>
        <extracomment>canal_desktop/markup/references.py</extracomment>
        <translation>imagem sem endereço</translation>
    </message>
    <message>
        <source>picture: {address}</source>
        <extracomment>canal_desktop/markup/references.py</extracomment>
        <translation>imagem: {address}</translation>
    </message>
    <message>
        <source>pictures of {name}</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>imagens de {name}</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>canal_desktop/ui/context_rows.py</extracomment>
        <translation>fixado</translation>
    </message>
    <message>
        <source>press Edit below your message</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>pressione Editar abaixo da sua mensagem</translation>
    </message>
    <message>
        <source>press Regenerate below it</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>pressione Gerar novamente abaixo dela</translation>
    </message>
    <message>
        <source>prompt</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>prompt</translation>
    </message>
    <message>
        <source>proxy failed</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>o proxy falhou</translation>
    </message>
    <message>
        <source>read as {encoding}</source>
        <extracomment>canal_desktop/documents/decoding.py</extracomment>
        <translation>lido como {encoding}</translation>
    </message>
    <message>
        <source>read as {encoding}, some letters are unknown</source>
        <extracomment>canal_desktop/documents/decoding.py</extracomment>
        <translation>lido como {encoding}, algumas letras são desconhecidas</translation>
    </message>
    <message>
        <source>reasons before it answers</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>raciocina antes de responder</translation>
    </message>
    <message>
        <source>refused by the host</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>recusado pelo host</translation>
    </message>
    <message>
        <source>refused {day}</source>
        <extracomment>canal_desktop/ui/model_delegate.py</extracomment>
        <translation>recusado {day}</translation>
    </message>
    <message>
        <source>refused: offline</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>recusado: offline</translation>
    </message>
    <message>
        <source>removed: {text}</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>removido: {text}</translation>
    </message>
    <message>
        <source>removed: {text}.</source>
        <extracomment>canal_desktop/domain/word_diff.py</extracomment>
        <translation>removido: {text}.</translation>
    </message>
    <message>
        <source>reset restore default factory everything</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>redefinir restaurar padrão fábrica tudo</translation>
    </message>
    <message>
        <source>restore copy save recover</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>restaurar cópia salvar recuperar</translation>
    </message>
    <message>
        <source>role:user, role:assistant, role:system or role:tool</source>
        <extracomment>canal_desktop/domain/search.py</extracomment>
        <translation>role:user, role:assistant, role:system ou role:tool</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>em andamento</translation>
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
        <translation>salvar markdown json html pdf arquivo</translation>
    </message>
    <message>
        <source>sends</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>envia</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>canal_desktop/ui/context_rows.py</extracomment>
        <translation>enviado</translation>
    </message>
    <message>
        <source>server key base url account connect api model parameters proxy certificate add edit remove</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>servidor chave url base conta conectar api modelo parâmetros proxy certificado adicionar editar remover</translation>
    </message>
    <message>
        <source>something else than conversations</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>algo que não são conversas</translation>
    </message>
    <message>
        <source>spacing compact comfortable room size</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>espaçamento compacto confortável espaço tamanho</translation>
    </message>
    <message>
        <source>speech of {name}</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>fala de {name}</translation>
    </message>
    <message>
        <source>speech reading aloud audio rate</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>fala leitura em voz alta áudio velocidade</translation>
    </message>
    <message>
        <source>speech reading aloud audio tts sound</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>fala leitura em voz alta áudio tts som</translation>
    </message>
    <message>
        <source>speech voice audio tts sound</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>fala voz áudio tts som</translation>
    </message>
    <message>
        <source>spell check dictionary typo underline</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>ortografia verificação dicionário erro sublinhar</translation>
    </message>
    <message>
        <source>spell check language words</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>ortografia verificação idioma palavras</translation>
    </message>
    <message>
        <source>starting</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>startup launch begin passphrase</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>início inicialização começo senha</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>parado</translation>
    </message>
    <message>
        <source>stops the answer</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>para a resposta</translation>
    </message>
    <message>
        <source>suspend sleep screen saver session passphrase</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>suspender repouso protetor de tela sessão senha</translation>
    </message>
    <message>
        <source>synchronise cloud share devices</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>sincronizar nuvem compartilhar dispositivos</translation>
    </message>
    <message>
        <source>systray status area panel indicator menu bar</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>bandeja área de status painel indicador barra de menus</translation>
    </message>
    <message>
        <source>takes no pictures</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>não aceita imagens</translation>
    </message>
    <message>
        <source>takes pictures</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>aceita imagens</translation>
    </message>
    <message>
        <source>telemetry tracking data update server privacy</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>telemetria rastreamento dados atualização servidor privacidade</translation>
    </message>
    <message>
        <source>test diagnose doctor problem error dns tls</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>teste diagnosticar problema erro dns tls</translation>
    </message>
    <message>
        <source>the end</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>o fim</translation>
    </message>
    <message>
        <source>the first {count} of {whole} letters</source>
        <extracomment>canal_desktop/documents/reading.py</extracomment>
        <translation>as primeiras {count} de {whole} letras</translation>
    </message>
    <message>
        <source>the first {count} of {whole} pages were read</source>
        <extracomment>canal_desktop/documents/reading.py</extracomment>
        <translation>foram lidas as primeiras {count} de {whole} páginas</translation>
    </message>
    <message>
        <source>the macOS Keychain</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>as Chaves do macOS</translation>
    </message>
    <message>
        <source>the model in use</source>
        <extracomment>canal_desktop/ui/composer_desk.py</extracomment>
        <translation>o modelo em uso</translation>
    </message>
    <message numerus="yes">
        <source>the names of {n} files in it, not what is in them</source>
        <extracomment>canal_desktop/documents/archives.py</extracomment>
        <translation>
            <numerusform>o nome de {n} arquivo contido, não seu conteúdo</numerusform>
            <numerusform>os nomes de {n} arquivos contidos, não seu conteúdo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the names of {n} files in it, not what is in them; there are more</source>
        <extracomment>canal_desktop/documents/archives.py</extracomment>
        <translation>
            <numerusform>o nome de {n} arquivo contido, não seu conteúdo; há mais</numerusform>
            <numerusform>os nomes de {n} arquivos contidos, não seu conteúdo; há mais</numerusform>
        </translation>
    </message>
    <message>
        <source>the profile's</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>o do perfil</translation>
    </message>
    <message>
        <source>the system keyring (Secret Service)</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>o chaveiro do sistema (Secret Service)</translation>
    </message>
    <message>
        <source>the system keyring (libsecret)</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>o chaveiro do sistema (libsecret)</translation>
    </message>
    <message>
        <source>the text that begins here has no closing quote</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>o texto que começa aqui não tem aspas de fechamento</translation>
    </message>
    <message>
        <source>theme color highlight tint</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>tema cor destaque tom</translation>
    </message>
    <message>
        <source>theme mode night colour color scheme</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>tema modo noite cor esquema escuro claro</translation>
    </message>
    <message>
        <source>there is a comma too many here</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>há uma vírgula a mais aqui</translation>
    </message>
    <message>
        <source>there is more text after the end of the JSON</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>há mais texto após o fim do JSON</translation>
    </message>
    <message>
        <source>there is no registry here</source>
        <extracomment>canal_desktop/app/autostart.py</extracomment>
        <translation>não há registro aqui</translation>
    </message>
    <message>
        <source>timeout minutes idle automatic passphrase</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>tempo minutos inatividade automático senha</translation>
    </message>
    <message>
        <source>timeout seconds wait idle</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>tempo limite segundos esperar inativo timeout</translation>
    </message>
    <message>
        <source>to keep a thought</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>guardar uma ideia</translation>
    </message>
    <message>
        <source>tokens</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>tokens</translation>
    </message>
    <message>
        <source>translation locale interface english german french spanish</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>tradução localização interface inglês alemão francês espanhol português</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>escrita à mão</translation>
    </message>
    <message>
        <source>typeface letters family</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>tipografia letras família</translation>
    </message>
    <message>
        <source>typeface letters family monospace</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>tipografia letras família monoespaçada</translation>
    </message>
    <message>
        <source>typeface letters family serif</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>tipografia letras família serifa</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>update upgrade new version release download automatic rollback</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>atualizar atualização nova versão baixar automático voltar</translation>
    </message>
    <message>
        <source>user name password authentication credentials</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>usuário nome senha autenticação credenciais</translation>
    </message>
    <message>
        <source>uses no tools</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>não usa ferramentas</translation>
    </message>
    <message>
        <source>uses tools</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>usa ferramentas</translation>
    </message>
    <message>
        <source>version qt program news changes changelog</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>versão qt programa novidades alterações changelog</translation>
    </message>
    <message>
        <source>was refused</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>foi recusado</translation>
    </message>
    <message>
        <source>was there already</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>já existia</translation>
    </message>
    <message>
        <source>with a point below</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>com um ponto abaixo</translation>
    </message>
    <message>
        <source>with the headers {names} (values hidden)</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>com os cabeçalhos {names} (valores ocultos)</translation>
    </message>
    <message>
        <source>with the variables {names} (values hidden)</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>com as variáveis {names} (valores ocultos)</translation>
    </message>
    <message>
        <source>worse than in the run before</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>pior que na execução anterior</translation>
    </message>
    <message>
        <source>writing down speech</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>transcrição de fala</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>seu</translation>
    </message>
    <message>
        <source>zoom scale larger smaller font accessibility</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>zoom escala maior menor fonte acessibilidade</translation>
    </message>
    <message>
        <source>{action}: all selected conversations</source>
        <extracomment>canal_desktop/ui/sidebar/batch_bar.py</extracomment>
        <translation>{action}: todas as conversas selecionadas</translation>
    </message>
    <message>
        <source>{answer} has ended.</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>{answer} terminou.</translation>
    </message>
    <message>
        <source>{branch_map_keys} shows a map of all branches; {compare_keys} compares versions word by word.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>{branch_map_keys} mostra um mapa de todas as ramificações; {compare_keys} compara versões palavra por palavra.</translation>
    </message>
    <message>
        <source>{case}, {model}: not run</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>{case}, {model}: não executado</translation>
    </message>
    <message>
        <source>{check}: {reason}</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>{check}: {reason}</translation>
    </message>
    <message>
        <source>{choice}: they stay in the conversation, and it can be undone.</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>{choice}: elas ficam na conversa, e isso pode ser desfeito.</translation>
    </message>
    <message>
        <source>{command} could not be started: {reason}.</source>
        <extracomment>canal_desktop/mcp_client/server_process.py</extracomment>
        <translation>Não foi possível iniciar {command}: {reason}.</translation>
    </message>
    <message>
        <source>{comparison} “{text}”</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>{comparison} “{text}”</translation>
    </message>
    <message>
        <source>{comparison}, ignoring case</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>{comparison}, ignorando maiúsculas</translation>
    </message>
    <message>
        <source>{comparison}, ignoring case, ignoring spaces</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>{comparison}, ignorando maiúsculas e espaços</translation>
    </message>
    <message>
        <source>{comparison}, ignoring spaces</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>{comparison}, ignorando espaços</translation>
    </message>
    <message>
        <source>{computer} (this computer)</source>
        <extracomment>canal_desktop/ui/folder_desk.py</extracomment>
        <translation>{computer} (este computador)</translation>
    </message>
    <message>
        <source>{contents}; no key.</source>
        <extracomment>canal_desktop/programs/write_program.py</extracomment>
        <translation>{contents}; sem chave.</translation>
    </message>
    <message>
        <source>{context_keys} shows what is sent with the next message; leave messages out to make it cheaper.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>{context_keys} mostra o que é enviado com a próxima mensagem; deixe mensagens de fora para torná-la mais barata.</translation>
    </message>
    <message>
        <source>{cost} or more</source>
        <extracomment>canal_desktop/ui/money_desk.py canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>{cost} ou mais</translation>
    </message>
    <message>
        <source>{counts}, {added} of them from the backup of {day}</source>
        <extracomment>canal_desktop/storage/salvage.py</extracomment>
        <translation>{counts}, {added} deles do backup de {day}</translation>
    </message>
    <message>
        <source>{counts}; how many there were before cannot be told</source>
        <extracomment>canal_desktop/storage/salvage.py</extracomment>
        <translation>{counts}; não se sabe quantos havia antes</translation>
    </message>
    <message>
        <source>{count} in</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>{count} de entrada</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>{count} no total</translation>
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
            <numerusform>{count} de {n} ferramenta</numerusform>
            <numerusform>{count} de {n} ferramentas</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} out</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>{count} de saída</translation>
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

Os modelos a chamam de {tool}. Seus argumentos:
{schema}</translation>
    </message>
    <message>
        <source>{device} uses a newer version of Canal Desktop. Update this one to read what it writes.</source>
        <extracomment>canal_desktop/app/sync_exchange.py</extracomment>
        <translation>{device} usa uma versão mais recente do Canal Desktop. Atualize esta para ler o que ele escreve.</translation>
    </message>
    <message>
        <source>{doing} {seconds} s</source>
        <extracomment>canal_desktop/ui/status_text.py</extracomment>
        <translation>{doing} {seconds} s</translation>
    </message>
    <message>
        <source>{error} Edit the server to enter the value of {name} again.</source>
        <extracomment>canal_desktop/app/mcp_values.py</extracomment>
        <translation>{error} Edite o servidor para informar de novo o valor de {name}.</translation>
    </message>
    <message>
        <source>{error} Enter the key again under Profiles to go on.</source>
        <extracomment>canal_desktop/app/profile_keys.py</extracomment>
        <translation>{error} Informe a chave de novo em Perfis para continuar.</translation>
    </message>
    <message>
        <source>{error} Enter the proxy's name and password again in Settings, Network.</source>
        <extracomment>canal_desktop/network/proxy_logins.py</extracomment>
        <translation>{error} Informe de novo o nome e a senha do proxy em Configurações, Rede.</translation>
    </message>
    <message>
        <source>{error} Enter the proxy's name and password again under “Proxy and certificates” of the profile {profile}.</source>
        <extracomment>canal_desktop/network/proxy_logins.py</extracomment>
        <translation>{error} Informe de novo o nome e a senha do proxy em “Proxy e certificados” do perfil {profile}.</translation>
    </message>
    <message>
        <source>{error} Name and password are kept until you quit.</source>
        <extracomment>canal_desktop/app/proxy_login.py</extracomment>
        <translation>{error} O nome e a senha são mantidos até você sair.</translation>
    </message>
    <message>
        <source>{error} The key is kept until you quit.</source>
        <extracomment>canal_desktop/app/profiles.py</extracomment>
        <translation>{error} A chave é mantida até você sair.</translation>
    </message>
    <message>
        <source>{error} The values of variables and headers are kept until the program ends.</source>
        <extracomment>canal_desktop/app/mcp_values.py</extracomment>
        <translation>{error} Os valores de variáveis e cabeçalhos são mantidos até o programa terminar.</translation>
    </message>
    <message>
        <source>{error} Unlock the keyring and try again.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>{error} Desbloqueie o chaveiro e tente de novo.</translation>
    </message>
    <message>
        <source>{excess}: the model takes {window}, with {kept} kept free for the answer, so that {room} are left for questions.</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>{excess}: o modelo aceita {window}, com {kept} reservados para a resposta, de modo que restam {room} para as perguntas.</translation>
    </message>
    <message>
        <source>{excess}: the model takes {window}.</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>{excess}: o modelo aceita {window}.</translation>
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
        <translation>{field} é omitido.</translation>
    </message>
    <message>
        <source>{field} is left out: what “{name}” is, is not in the code.</source>
        <extracomment>canal_desktop/programs/read_request.py</extracomment>
        <translation>{field} é omitido: o código não diz o que é “{name}”.</translation>
    </message>
    <message>
        <source>{field} was taken out</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>{field} foi retirado</translation>
    </message>
    <message>
        <source>{field}: {former_count} → {count} entries</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>{field}: {former_count} → {count} entradas</translation>
    </message>
    <message>
        <source>{field}: {json} was added</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>{field}: {json} foi adicionado</translation>
    </message>
    <message>
        <source>{figures} (estimated: the server counted nothing)</source>
        <extracomment>canal_desktop/ui/prompt_tests/result_sheet.py</extracomment>
        <translation>{figures} (estimado: o servidor não contou nada)</translation>
    </message>
    <message>
        <source>{files} cannot be sent.</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>Não é possível enviar {files}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Não é possível ler {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>Não foi possível ler {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}.</source>
        <extracomment>canal_desktop/ui/widgets/file_saver.py</extracomment>
        <translation>Não foi possível salvar {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>Não foi possível gravar {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} is attached.</source>
        <extracomment>canal_desktop/ui/attachments/bar.py</extracomment>
        <translation>{file} está anexado.</translation>
    </message>
    <message>
        <source>{file} is being read.</source>
        <extracomment>canal_desktop/ui/attachments/bar.py</extracomment>
        <translation>{file} está sendo lido.</translation>
    </message>
    <message>
        <source>{file} is no sound file that is known here. MP3, WAV, M4A, OGG, FLAC and WebM are.</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>{file} não é um arquivo de som conhecido aqui. São conhecidos MP3, WAV, M4A, OGG, FLAC e WebM.</translation>
    </message>
    <message>
        <source>{file} would be merged into the library. Nothing that is there is replaced.</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>{file} seria combinado com a biblioteca. Nada do que existe é substituído.</translation>
    </message>
    <message>
        <source>{file}: {format}.</source>
        <extracomment>canal_desktop/ui/import_desk.py</extracomment>
        <translation>{file}: {format}.</translation>
    </message>
    <message>
        <source>{filter} is not understood and is looked for as words. Try {examples}.</source>
        <extracomment>canal_desktop/domain/search.py</extracomment>
        <translation>{filter} não é entendido e é pesquisado como palavras. Tente {examples}.</translation>
    </message>
    <message>
        <source>{filter}: off</source>
        <extracomment>canal_desktop/ui/model_chips.py</extracomment>
        <translation>{filter}: desativado</translation>
    </message>
    <message>
        <source>{filter}: on</source>
        <extracomment>canal_desktop/ui/model_chips.py</extracomment>
        <translation>{filter}: ativado</translation>
    </message>
    <message>
        <source>{filter}: with {dates}</source>
        <extracomment>canal_desktop/domain/search.py</extracomment>
        <translation>{filter}: com {dates}</translation>
    </message>
    <message>
        <source>{find_keys} finds in the conversation on the screen.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>{find_keys} localiza na conversa que está na tela.</translation>
    </message>
    <message>
        <source>{former} was renamed to {title}.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>{former} foi renomeada para {title}.</translation>
    </message>
    <message numerus="yes">
        <source>{heading}: {n} more</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>
            <numerusform>{heading}: mais {n}</numerusform>
            <numerusform>{heading}: mais {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} answered with an error ({status}).</source>
        <extracomment>canal_desktop/mcp_client/http.py</extracomment>
        <translation>{host} respondeu com um erro ({status}).</translation>
    </message>
    <message>
        <source>{host} answered with status {status}.</source>
        <extracomment>canal_desktop/providers/update_fetch.py</extracomment>
        <translation>{host} respondeu com o status {status}.</translation>
    </message>
    <message>
        <source>{host} answered, but not as an OpenAI-compatible API. Check the Base URL; it often ends in /v1.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} respondeu, mas não como uma API compatível com a OpenAI. Verifique a URL base; ela costuma terminar em /v1.</translation>
    </message>
    <message>
        <source>{host} cannot be reached, or sent no complete picture. Try it again.</source>
        <extracomment>canal_desktop/providers/picture_fetch.py</extracomment>
        <translation>{host} não está acessível ou não enviou uma imagem completa. Tente de novo.</translation>
    </message>
    <message>
        <source>{host} cannot be reached, or the connection broke off. Try again; nothing has changed.</source>
        <extracomment>canal_desktop/providers/update_fetch.py</extracomment>
        <translation>Não foi possível alcançar {host}, ou a conexão caiu. Tente de novo; nada mudou.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: it sends on and on to other addresses.</source>
        <extracomment>canal_desktop/providers/picture_fetch.py</extracomment>
        <translation>{host} não está acessível: encaminha sem parar a outros endereços.</translation>
    </message>
    <message>
        <source>{host} changes no pictures: it has no {path}. Choose another server or model.</source>
        <extracomment>canal_desktop/providers/image_requests.py</extracomment>
        <translation>{host} não altera imagens: não tem {path}. Escolha outro servidor ou modelo.</translation>
    </message>
    <message>
        <source>{host} could not accept the request. Check the Base URL; it often ends in /v1.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} não pôde aceitar a solicitação. Verifique a URL base; ela costuma terminar em /v1.</translation>
    </message>
    <message>
        <source>{host} could not be reached. Check the address and the network.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>Não foi possível acessar {host}. Verifique o endereço e a rede.</translation>
    </message>
    <message>
        <source>{host} did not accept the API key. Check it, or make a new one in the server's console.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} não aceitou a chave de API. Verifique-a ou crie uma nova no console do servidor.</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Check your network and try again.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} não respondeu a tempo. Verifique sua rede e tente de novo.</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Try again, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} não respondeu a tempo. Tente de novo ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>{host} does not answer over a secure connection. Check the port, and whether the Base URL begins rightly with https://.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} não responde por uma conexão segura. Verifique a porta e se é certo que a URL base comece com https://.</translation>
    </message>
    <message>
        <source>{host} does not know this model. Choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} não conhece este modelo. Escolha outro modelo.</translation>
    </message>
    <message>
        <source>{host} does not know {model}. Choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} não conhece {model}. Escolha outro modelo.</translation>
    </message>
    <message>
        <source>{host} does not let this key list its models. Change the key's rights in the console.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} não permite que esta chave liste seus modelos. Altere as permissões da chave no console.</translation>
    </message>
    <message>
        <source>{host} does not read aloud: it has no {path}. Choose another server or model.</source>
        <extracomment>canal_desktop/providers/sound_requests.py</extracomment>
        <translation>{host} não lê em voz alta: não tem {path}. Escolha outro servidor ou modelo.</translation>
    </message>
    <message>
        <source>{host} does not support this kind of request. Check the Base URL; it often ends in /v1.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} não aceita este tipo de solicitação. Verifique a URL base; ela costuma terminar em /v1.</translation>
    </message>
    <message>
        <source>{host} does not write down what is said: it has no {path}. Choose another server or model.</source>
        <extracomment>canal_desktop/providers/sound_requests.py</extracomment>
        <translation>{host} não transcreve o que é dito: não tem {path}. Escolha outro servidor ou modelo.</translation>
    </message>
    <message>
        <source>{host} gave an address that no picture is loaded from, as it is not secure (https).</source>
        <extracomment>canal_desktop/providers/image_requests.py</extracomment>
        <translation>{host} deu um endereço do qual nenhuma imagem é carregada, pois não é seguro (https).</translation>
    </message>
    <message>
        <source>{host} gave no picture (status {status}).</source>
        <extracomment>canal_desktop/providers/picture_fetch.py</extracomment>
        <translation>{host} não deu nenhuma imagem (status {status}).</translation>
    </message>
    <message>
        <source>{host} has no such address (404). Check the Base URL; it often ends in /v1.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} não tem esse endereço (404). Verifique a URL base; ela costuma terminar em /v1.</translation>
    </message>
    <message>
        <source>{host} has no such service. Choose another server or model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} não tem esse serviço. Escolha outro servidor ou modelo.</translation>
    </message>
    <message>
        <source>{host} is an address, not a name.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>{host} é um endereço, não um nome.</translation>
    </message>
    <message>
        <source>{host} is not available right now. Try again in a while.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} não está disponível agora. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>{host} is {addresses}.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>{host} é {addresses}.</translation>
    </message>
    <message>
        <source>{host} lists no models. Choose one by its name: the button is at the top right.</source>
        <extracomment>canal_desktop/app/profiles.py</extracomment>
        <translation>{host} não lista nenhum modelo. Escolha um pelo nome: o botão fica no alto à direita.</translation>
    </message>
    <message>
        <source>{host} makes no pictures: it has no {path}. Choose another server or model.</source>
        <extracomment>canal_desktop/providers/image_requests.py</extracomment>
        <translation>{host} não cria imagens: não tem {path}. Escolha outro servidor ou modelo.</translation>
    </message>
    <message>
        <source>{host} refused the connection. Check that the server is running and the port is right.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} recusou a conexão. Verifique se o servidor está em execução e se a porta está certa.</translation>
    </message>
    <message>
        <source>{host} refused this because of its rules on content. Say it in another way, or ask for something else.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} recusou isto por suas regras de conteúdo. Diga de outra forma ou peça outra coisa.</translation>
    </message>
    <message>
        <source>{host} refuses access (403). Check the token in the headers.</source>
        <extracomment>canal_desktop/mcp_client/http.py</extracomment>
        <translation>{host} nega o acesso (403). Verifique o token nos cabeçalhos.</translation>
    </message>
    <message>
        <source>{host} sends elsewhere ({status}). Enter the new address if you trust it.</source>
        <extracomment>canal_desktop/mcp_client/http.py</extracomment>
        <translation>{host} encaminha a outro lugar ({status}). Informe o novo endereço se você confia nele.</translation>
    </message>
    <message>
        <source>{host} sends on and on to other addresses.</source>
        <extracomment>canal_desktop/providers/update_fetch.py</extracomment>
        <translation>{host} encaminha sem parar para outros endereços.</translation>
    </message>
    <message>
        <source>{host} sends on to another address, from which no picture is loaded.</source>
        <extracomment>canal_desktop/providers/picture_fetch.py</extracomment>
        <translation>{host} encaminha a outro endereço, do qual nenhuma imagem é carregada.</translation>
    </message>
    <message>
        <source>{host} sends requests on to {detail}. If you trust that address, make it the Base URL.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} encaminha as solicitações a {detail}. Se você confia nesse endereço, torne-o a URL base.</translation>
    </message>
    <message>
        <source>{host} sent something that is no picture. Try again, or choose another model.</source>
        <extracomment>canal_desktop/providers/image_requests.py</extracomment>
        <translation>{host} enviou algo que não é uma imagem. Tente de novo ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>{host} sent something that is no sound. Try again, or choose another model for reading aloud.</source>
        <extracomment>canal_desktop/providers/sound_requests.py</extracomment>
        <translation>{host} enviou algo que não é som. Tente de novo ou escolha outro modelo para ler em voz alta.</translation>
    </message>
    <message>
        <source>{host} wants to know who asks (401). Enter a token as a header, such as Authorization; signing in through a browser (OAuth) is not supported.</source>
        <extracomment>canal_desktop/mcp_client/http.py</extracomment>
        <translation>{host} quer saber quem pergunta (401). Informe um token como cabeçalho, como Authorization; entrar por um navegador (OAuth) não é possível.</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of {n} conversations</source>
        <extracomment>canal_desktop/storage/salvage.py</extracomment>
        <translation>
            <numerusform>{kept} de {n} conversa</numerusform>
            <numerusform>{kept} de {n} conversas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of {n} messages</source>
        <extracomment>canal_desktop/storage/salvage.py</extracomment>
        <translation>
            <numerusform>{kept} de {n} mensagem</numerusform>
            <numerusform>{kept} de {n} mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} (fixed)</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py canal_desktop/ui/shortcuts/bindings.py</extracomment>
        <translation>{keys} (fixo)</translation>
    </message>
    <message>
        <source>{keys} cannot open the quick window. {reason}</source>
        <extracomment>canal_desktop/ui/quick/key_words.py</extracomment>
        <translation>{keys} não pode abrir a janela rápida. {reason}</translation>
    </message>
    <message>
        <source>{keys} chooses among the models</source>
        <extracomment>canal_desktop/ui/help/hint_desk.py</extracomment>
        <translation>{keys} escolhe entre os modelos</translation>
    </message>
    <message>
        <source>{keys} goes anywhere</source>
        <extracomment>canal_desktop/ui/help/hint_desk.py</extracomment>
        <translation>{keys} vai a qualquer lugar</translation>
    </message>
    <message>
        <source>{keys} inserts a prompt</source>
        <extracomment>canal_desktop/ui/help/hint_desk.py</extracomment>
        <translation>{keys} insere um prompt</translation>
    </message>
    <message>
        <source>{keys} is needed while writing and in lists. It may not reach this action there.</source>
        <extracomment>canal_desktop/ui/shortcuts/changes.py</extracomment>
        <translation>{keys} é necessário ao escrever e em listas. Talvez não chegue a esta ação lá.</translation>
    </message>
    <message>
        <source>{keys} is {actions} already.</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>{keys} já é {actions}.</translation>
    </message>
    <message>
        <source>{keys} is {actions}, which always keeps it. Press other keys.</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>{keys} é {actions}, que sempre o mantém. Pressione outras teclas.</translation>
    </message>
    <message>
        <source>{keys} is “{action}” in Canal already. Choose others.</source>
        <extracomment>canal_desktop/ui/quick/key_words.py</extracomment>
        <translation>{keys} já é “{action}” no Canal. Escolha outras teclas.</translation>
    </message>
    <message>
        <source>{keys} means the same in nearly all programs. Choose others.</source>
        <extracomment>canal_desktop/ui/quick/key_words.py</extracomment>
        <translation>{keys} significa o mesmo em quase todos os programas. Escolha outras teclas.</translation>
    </message>
    <message>
        <source>{keys} means the same in nearly all programs. Here it would mean something else.</source>
        <extracomment>canal_desktop/ui/shortcuts/changes.py</extracomment>
        <translation>{keys} significa o mesmo em quase todos os programas. Aqui significaria outra coisa.</translation>
    </message>
    <message>
        <source>{keys} works only while messages are read, as it is needed for writing.</source>
        <extracomment>canal_desktop/ui/shortcuts/changes.py</extracomment>
        <translation>{keys} só funciona enquanto se leem mensagens, pois é necessário para escrever.</translation>
    </message>
    <message>
        <source>{kind} files (*.{ending})</source>
        <extracomment>canal_desktop/ui/widgets/file_saver.py</extracomment>
        <translation>Arquivos {kind} (*.{ending})</translation>
    </message>
    <message>
        <source>{kind}: {size}</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>{kind}: {size}</translation>
    </message>
    <message>
        <source>{label}, in US dollars</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>{label}, em dólares</translation>
    </message>
    <message>
        <source>{language} code</source>
        <extracomment>canal_desktop/ui/transcript/accessible_block.py</extracomment>
        <translation>Código {language}</translation>
    </message>
    <message>
        <source>{larger} and {smaller} change it anywhere.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>{larger} e {smaller} o alteram em qualquer lugar.</translation>
    </message>
    <message>
        <source>{messages} in {conversations} were kept</source>
        <extracomment>canal_desktop/storage/salvage.py</extracomment>
        <translation>{messages} em {conversations} foram mantidas</translation>
    </message>
    <message>
        <source>{missing} of {whole} answers are missing; of the others {share} passed.</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>Faltam {missing} de {whole} respostas; das outras, {share} aprovadas.</translation>
    </message>
    <message>
        <source>{model_keys} opens the list of models. Type to find one, press a star to have it on top, or set the model that new conversations begin with. A name that is not in the list can be typed, too.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>{model_keys} abre a lista de modelos. Digite para encontrar um, pressione uma estrela para tê-lo no topo ou defina o modelo com que começam as novas conversas. Também é possível digitar um nome que não está na lista.</translation>
    </message>
    <message>
        <source>{model} answered.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>{model} respondeu.</translation>
    </message>
    <message>
        <source>{model} answers in this conversation. New ones begin with {usual_model}.</source>
        <extracomment>canal_desktop/ui/model_desk.py</extracomment>
        <translation>{model} responde nesta conversa. As novas começam com {usual_model}.</translation>
    </message>
    <message>
        <source>{model} answers.</source>
        <extracomment>canal_desktop/ui/transcript/announcements.py</extracomment>
        <translation>{model} responde.</translation>
    </message>
    <message>
        <source>{model} calls tools.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>{model} chama ferramentas.</translation>
    </message>
    <message>
        <source>{model} does not take pictures. Leave them out for this model, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{model} não aceita imagens. Deixe-as de fora para este modelo ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>{model} does not take this parameter as it is set: {detail}. Leave it out for this model, or change it under Parameters.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{model} não aceita este parâmetro como está definido: {detail}. Deixe-o de fora para este modelo ou altere-o em Parâmetros.</translation>
    </message>
    <message>
        <source>{model} is asked.</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Pergunta-se a {model}.</translation>
    </message>
    <message>
        <source>{model} is for embeddings, which are numbers for a search; it may not answer questions.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{model} é para embeddings, que são números para uma pesquisa; talvez não responda a perguntas.</translation>
    </message>
    <message>
        <source>{model} is for making pictures; it may not answer questions.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{model} é para criar imagens; talvez não responda a perguntas.</translation>
    </message>
    <message>
        <source>{model} is for making speech; it may not answer questions.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{model} é para gerar fala; talvez não responda a perguntas.</translation>
    </message>
    <message>
        <source>{model} is for something else than conversations; it may not answer questions.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{model} é para algo que não são conversas; talvez não responda a perguntas.</translation>
    </message>
    <message>
        <source>{model} is for writing down speech; it may not answer questions.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{model} é para transcrever fala; talvez não responda a perguntas.</translation>
    </message>
    <message>
        <source>{model} not ticked</source>
        <extracomment>canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>{model} não marcado</translation>
    </message>
    <message>
        <source>{model} sees pictures.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>{model} vê imagens.</translation>
    </message>
    <message>
        <source>{model} takes no pictures</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py</extracomment>
        <translation>{model} não aceita imagens</translation>
    </message>
    <message>
        <source>{model} takes no pictures: {sentence}</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>{model} não aceita imagens: {sentence}</translation>
    </message>
    <message>
        <source>{model} takes no tools: {sentence}</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>{model} não aceita ferramentas: {sentence}</translation>
    </message>
    <message>
        <source>{model} ticked</source>
        <extracomment>canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>{model} marcado</translation>
    </message>
    <message>
        <source>{model} took the picture, but did not say what is on it.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>{model} aceitou a imagem, mas não disse o que há nela.</translation>
    </message>
    <message>
        <source>{model} was offered a tool and did not call it.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Uma ferramenta foi oferecida a {model}, que não a chamou.</translation>
    </message>
    <message>
        <source>{model}, answer {number} of {count}</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>{model}, resposta {number} de {count}</translation>
    </message>
    <message>
        <source>{most} models at most: take one away first.</source>
        <extracomment>canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>No máximo {most} modelos: retire um primeiro.</translation>
    </message>
    <message>
        <source>{names} cannot be sent, and is left out.</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>{names} não pode ser enviado e é omitido.</translation>
    </message>
    <message>
        <source>{names} in the address looks like a key. It would be kept and shown in plain: use a header for it.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>{names} no endereço parece uma chave. Ficaria guardada e visível às claras: use um cabeçalho para isso.</translation>
    </message>
    <message>
        <source>{names} in the command looks like a key. It would be kept and shown in plain, and other programs can see it: use a variable for it, where the server takes one.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>{names} no comando parece uma chave. Ficaria guardada e visível às claras, e outros programas podem vê-la: use uma variável para isso, onde o servidor aceitar uma.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <extracomment>canal_desktop/exchange/case_files.py</extracomment>
        <translation>Não é possível ler {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be set here: it carries a key, and keys are kept in the keyring, under Profiles.</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>{name} não pode ser definido aqui: traz uma chave, e chaves ficam no chaveiro, em Perfis.</translation>
    </message>
    <message>
        <source>{name} cannot be set here: the program sets it by itself.</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>{name} não pode ser definido aqui: o programa o define por conta própria.</translation>
    </message>
    <message>
        <source>{name} cannot be written there. Choose a folder in which you may write.</source>
        <extracomment>canal_desktop/exchange/writing.py</extracomment>
        <translation>Não é possível gravar {name} ali. Escolha uma pasta em que você possa gravar.</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}). Choose another place.</source>
        <extracomment>canal_desktop/exchange/writing.py</extracomment>
        <translation>Não foi possível gravar {name} ({reason}). Escolha outro lugar.</translation>
    </message>
    <message>
        <source>{name} has more than {count} cases. Split it, then bring in the parts.</source>
        <extracomment>canal_desktop/exchange/case_files.py</extracomment>
        <translation>{name} tem mais de {count} casos. Divida-o e depois importe as partes.</translation>
    </message>
    <message>
        <source>{name} has {mask} in it, where a key was; no record has the key. Take that text out.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>{name} contém {mask} onde havia uma chave; nenhum registro contém a chave. Retire esse texto.</translation>
    </message>
    <message>
        <source>{name} is larger than 32 MB. Split it, then bring in the parts.</source>
        <extracomment>canal_desktop/exchange/case_files.py</extracomment>
        <translation>{name} tem mais de 32 MB. Divida-o e depois importe as partes.</translation>
    </message>
    <message>
        <source>{name} is neither JSON, JSON Lines nor CSV with a line of names.</source>
        <extracomment>canal_desktop/exchange/case_files.py</extracomment>
        <translation>{name} não é JSON, JSON Lines nem CSV com uma linha de nomes.</translation>
    </message>
    <message>
        <source>{name} is no text in UTF-8. Save it as UTF-8, then try again.</source>
        <extracomment>canal_desktop/exchange/case_files.py</extracomment>
        <translation>{name} não é texto em UTF-8. Salve-o como UTF-8 e tente de novo.</translation>
    </message>
    <message>
        <source>{name} was not added. {error}</source>
        <extracomment>canal_desktop/app/mcp_servers.py</extracomment>
        <translation>{name} não foi adicionado. {error}</translation>
    </message>
    <message>
        <source>{name}, {number} of {count}. Tab goes on.</source>
        <extracomment>canal_desktop/ui/composer/tab_stops.py</extracomment>
        <translation>{name}, {number} de {count}. Tab avança.</translation>
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
            <numerusform>{new} de {n} prompt são novos.</numerusform>
            <numerusform>{new} de {n} prompts são novos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of about {total}</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>{number} de cerca de {total}</translation>
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
            <numerusform>{n} resposta está sendo escrita</numerusform>
            <numerusform>{n} respostas estão sendo escritas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers are not counted: not asked for here, but copied, brought in or written by hand.</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>
            <numerusform>{n} resposta não é contada: não foi pedida aqui, mas copiada, importada ou escrita à mão.</numerusform>
            <numerusform>{n} respostas não são contadas: não foram pedidas aqui, mas copiadas, importadas ou escritas à mão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers were interrupted when the program ended. What had arrived is kept.</source>
        <extracomment>canal_desktop/ui/interrupted_notice.py</extracomment>
        <translation>
            <numerusform>{n} resposta foi interrompida quando o programa terminou. O que tinha chegado está guardado.</numerusform>
            <numerusform>{n} respostas foram interrompidas quando o programa terminou. O que tinha chegado está guardado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attached files</source>
        <extracomment>canal_desktop/app/code_requests.py</extracomment>
        <translation>
            <numerusform>{n} arquivo anexado</numerusform>
            <numerusform>{n} arquivos anexados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attached files were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>{n} arquivo anexado foi omitido.</numerusform>
            <numerusform>{n} arquivos anexados foram omitidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bars; the arrow keys go through them.</source>
        <extracomment>canal_desktop/ui/widgets/bar_chart.py</extracomment>
        <translation>
            <numerusform>{n} barra; as teclas de seta as percorrem.</numerusform>
            <numerusform>{n} barras; as teclas de seta as percorrem.</numerusform>
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
            <numerusform>{n} byte guardado de um total maior</numerusform>
            <numerusform>{n} bytes guardados de um total maior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cases were added to {set}.</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_import.py</extracomment>
        <translation>
            <numerusform>{n} caso foi adicionado a {set}.</numerusform>
            <numerusform>{n} casos foram adicionados a {set}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes.</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>
            <numerusform>{n} alteração.</numerusform>
            <numerusform>{n} alterações.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} checks</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>
            <numerusform>{n} verificação</numerusform>
            <numerusform>{n} verificações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns</source>
        <extracomment>canal_desktop/ui/transcript/accessible_block.py</extracomment>
        <translation>
            <numerusform>{n} coluna</numerusform>
            <numerusform>{n} colunas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations</source>
        <extracomment>canal_desktop/storage/salvage.py canal_desktop/ui/data_desk.py canal_desktop/ui/sidebar/conversation_list_model.py</extracomment>
        <translation>
            <numerusform>{n} conversa</numerusform>
            <numerusform>{n} conversas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations are being changed…</source>
        <extracomment>canal_desktop/ui/changes.py</extracomment>
        <translation>
            <numerusform>Alterando {n} conversa…</numerusform>
            <numerusform>Alterando {n} conversas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations came back from the trash.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>{n} conversa voltou da lixeira.</numerusform>
            <numerusform>{n} conversas voltaram da lixeira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations got more messages.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>{n} conversa recebeu mais mensagens.</numerusform>
            <numerusform>{n} conversas receberam mais mensagens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations of more than 64 MB were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>{n} conversa de mais de 64 MB foi omitida.</numerusform>
            <numerusform>{n} conversas de mais de 64 MB foram omitidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were archived.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} conversa foi arquivada.</numerusform>
            <numerusform>{n} conversas foram arquivadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were brought back from the archive.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} conversa foi recuperada do arquivo.</numerusform>
            <numerusform>{n} conversas foram recuperadas do arquivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were brought back from the trash.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} conversa foi recuperada da lixeira.</numerusform>
            <numerusform>{n} conversas foram recuperadas da lixeira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were brought back.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>{n} conversa foi recuperada.</numerusform>
            <numerusform>{n} conversas foram recuperadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were freed of the tag “{tag}”.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>A etiqueta “{tag}” foi retirada de {n} conversa.</numerusform>
            <numerusform>A etiqueta “{tag}” foi retirada de {n} conversas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were imported.</source>
        <extracomment>canal_desktop/app/organiser.py canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>{n} conversa foi importada.</numerusform>
            <numerusform>{n} conversas foram importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were marked as read.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} conversa foi marcada como lida.</numerusform>
            <numerusform>{n} conversas foram marcadas como lidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were marked as unread.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} conversa foi marcada como não lida.</numerusform>
            <numerusform>{n} conversas foram marcadas como não lidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were moved to the trash.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} conversa foi movida para a lixeira.</numerusform>
            <numerusform>{n} conversas foram movidas para a lixeira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were moved to {folder}.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} conversa foi movida para {folder}.</numerusform>
            <numerusform>{n} conversas foram movidas para {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were pinned.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} conversa foi fixada.</numerusform>
            <numerusform>{n} conversas foram fixadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were tagged “{tag}”.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} conversa recebeu a etiqueta “{tag}”.</numerusform>
            <numerusform>{n} conversas receberam a etiqueta “{tag}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were taken out of the folder.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} conversa foi retirada da pasta.</numerusform>
            <numerusform>{n} conversas foram retiradas da pasta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were unpinned.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} conversa foi desafixada.</numerusform>
            <numerusform>{n} conversas foram desafixadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were written to {path}.</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>
            <numerusform>{n} conversa foi gravada em {path}.</numerusform>
            <numerusform>{n} conversas foram gravadas em {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations you deleted for good stayed away.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>{n} conversa que você excluiu para sempre não voltou.</numerusform>
            <numerusform>{n} conversas que você excluiu para sempre não voltaram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days left</source>
        <extracomment>canal_desktop/ui/sidebar/list_row.py</extracomment>
        <translation>
            <numerusform>resta {n} dia</numerusform>
            <numerusform>restam {n} dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier messages</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>
            <numerusform>{n} mensagem anterior</numerusform>
            <numerusform>{n} mensagens anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} empty conversations were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>{n} conversa vazia foi omitida.</numerusform>
            <numerusform>{n} conversas vazias foram omitidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries that are no conversations were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>{n} entrada que não é uma conversa foi omitida.</numerusform>
            <numerusform>{n} entradas que não são conversas foram omitidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries without a question were left out.</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_import.py</extracomment>
        <translation>
            <numerusform>{n} entrada sem pergunta foi omitida.</numerusform>
            <numerusform>{n} entradas sem pergunta foram omitidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events found.</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>
            <numerusform>{n} evento encontrado.</numerusform>
            <numerusform>{n} eventos encontrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>
            <numerusform>{n} arquivo</numerusform>
            <numerusform>{n} arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be read.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>Não foi possível ler {n} arquivo.</numerusform>
            <numerusform>Não foi possível ler {n} arquivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files of the mirror could not be written. They are tried again.</source>
        <extracomment>canal_desktop/app/mirror.py</extracomment>
        <translation>
            <numerusform>Não foi possível gravar {n} arquivo do espelho. Tenta-se de novo.</numerusform>
            <numerusform>Não foi possível gravar {n} arquivos do espelho. Tenta-se de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were not looked at.</source>
        <extracomment>canal_desktop/ui/import_desk.py</extracomment>
        <translation>
            <numerusform>{n} arquivo não foi examinado.</numerusform>
            <numerusform>{n} arquivos não foram examinados.</numerusform>
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
            <numerusform>{n} instrução no meio de uma conversa foi omitida.</numerusform>
            <numerusform>{n} instruções no meio de conversas foram omitidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines are on the clipboard.</source>
        <extracomment>canal_desktop/ui/connection_desk.py</extracomment>
        <translation>
            <numerusform>{n} linha está na área de transferência.</numerusform>
            <numerusform>{n} linhas estão na área de transferência.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines found.</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>
            <numerusform>{n} linha encontrada.</numerusform>
            <numerusform>{n} linhas encontradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} loops between messages were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>{n} ciclo entre mensagens foi omitido.</numerusform>
            <numerusform>{n} ciclos entre mensagens foram omitidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages</source>
        <extracomment>canal_desktop/app/code_requests.py canal_desktop/programs/write_program.py canal_desktop/storage/salvage.py canal_desktop/ui/branch_map.py canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>
            <numerusform>{n} mensagem</numerusform>
            <numerusform>{n} mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages are not sent from now on.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>
            <numerusform>{n} mensagem não é enviada a partir de agora.</numerusform>
            <numerusform>{n} mensagens não são enviadas a partir de agora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were moved to the trash.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} mensagem foi movida para a lixeira.</numerusform>
            <numerusform>{n} mensagens foram movidas para a lixeira.</numerusform>
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
            <numerusform>Há {n} modelo na lista.</numerusform>
            <numerusform>Há {n} modelos na lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models are listed. {model} is not.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>
            <numerusform>Há {n} modelo na lista. {model} não está nela.</numerusform>
            <numerusform>Há {n} modelos na lista. {model} não está nela.</numerusform>
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
            <numerusform>mais {n}</numerusform>
            <numerusform>mais {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more answers were interrupted when the program ended. What had arrived is kept.</source>
        <extracomment>canal_desktop/ui/interrupted_notice.py</extracomment>
        <translation>
            <numerusform>Mais {n} resposta foi interrompida quando o programa terminou. O que tinha chegado está guardado.</numerusform>
            <numerusform>Mais {n} respostas foram interrompidas quando o programa terminou. O que tinha chegado está guardado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of messages of an unknown kind were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>{n} parte de mensagens de tipo desconhecido foi omitida.</numerusform>
            <numerusform>{n} partes de mensagens de tipo desconhecido foram omitidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>
            <numerusform>{n} imagem</numerusform>
            <numerusform>{n} imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures in files beside it</source>
        <extracomment>canal_desktop/programs/write_program.py</extracomment>
        <translation>
            <numerusform>{n} imagem em arquivo ao lado</numerusform>
            <numerusform>{n} imagens em arquivos ao lado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures inline</source>
        <extracomment>canal_desktop/programs/write_program.py</extracomment>
        <translation>
            <numerusform>{n} imagem incluída</numerusform>
            <numerusform>{n} imagens incluídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>{n} imagem foi omitida.</numerusform>
            <numerusform>{n} imagens foram omitidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts are in {file}.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>
            <numerusform>{n} prompt está em {file}.</numerusform>
            <numerusform>{n} prompts estão em {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replies that failed were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>{n} resposta que falhou foi omitida.</numerusform>
            <numerusform>{n} respostas que falharam foram omitidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} requests</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>
            <numerusform>{n} solicitação</numerusform>
            <numerusform>{n} solicitações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} requests are estimates: their server counted nothing.</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>
            <numerusform>{n} solicitação é uma estimativa: o servidor não contou nada.</numerusform>
            <numerusform>{n} solicitações são estimativas: o servidor delas não contou nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} requests have no known price. The server's own bill is what counts.</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>
            <numerusform>{n} solicitação não tem preço conhecido. O que vale é a fatura do próprio servidor.</numerusform>
            <numerusform>{n} solicitações não têm preço conhecido. O que vale é a fatura do próprio servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <extracomment>canal_desktop/ui/transcript/accessible_block.py</extracomment>
        <translation>
            <numerusform>{n} linha</numerusform>
            <numerusform>{n} linhas</numerusform>
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
            <numerusform>{n} selecionada</numerusform>
            <numerusform>{n} selecionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} servers are added.</source>
        <extracomment>canal_desktop/ui/mcp_desk.py</extracomment>
        <translation>
            <numerusform>{n} servidor é adicionado.</numerusform>
            <numerusform>{n} servidores são adicionados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} settings were found.</source>
        <extracomment>canal_desktop/ui/profile_page.py</extracomment>
        <translation>
            <numerusform>{n} configuração encontrada.</numerusform>
            <numerusform>{n} configurações encontradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things were brought back from the trash.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} item foi recuperado da lixeira.</numerusform>
            <numerusform>{n} itens foram recuperados da lixeira.</numerusform>
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
            <numerusform>{n} ferramenta</numerusform>
            <numerusform>{n} ferramentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tools are added to your own tools: {names}.</source>
        <extracomment>canal_desktop/app/pasted_tools.py</extracomment>
        <translation>
            <numerusform>{n} ferramenta é adicionada às suas: {names}.</numerusform>
            <numerusform>{n} ferramentas são adicionadas às suas: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tools are not taken over: not a function, or without a name that can be used.</source>
        <extracomment>canal_desktop/app/pasted_tools.py</extracomment>
        <translation>
            <numerusform>{n} ferramenta não é incorporada: não é uma função ou não tem um nome que possa ser usado.</numerusform>
            <numerusform>{n} ferramentas não são incorporadas: não são funções ou não têm um nome que possa ser usado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} voice recordings were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>{n} gravação de voz foi omitida.</numerusform>
            <numerusform>{n} gravações de voz foram omitidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting: {tool}</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>
            <numerusform>{n} em espera: {tool}</numerusform>
            <numerusform>{n} em espera: {tool}</numerusform>
        </translation>
    </message>
    <message>
        <source>{palette_keys} goes anywhere: type part of a conversation’s title, of a command or of a model’s name. {new_conversation_keys} begins a new conversation.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>{palette_keys} vai a qualquer lugar: digite parte do título de uma conversa, de um comando ou do nome de um modelo. {new_conversation_keys} começa uma nova conversa.</translation>
    </message>
    <message>
        <source>{parameters} – Change…</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>{parameters} – Alterar…</translation>
    </message>
    <message>
        <source>{parameter} is a number from {low} to {high}, such as {example}.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>{parameter} é um número de {low} a {high}, como {example}.</translation>
    </message>
    <message>
        <source>{parameter} is a whole number of at least 1, such as {example}.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>{parameter} é um número inteiro maior ou igual a 1, como {example}.</translation>
    </message>
    <message>
        <source>{parameter} is a whole number, such as {example}.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>{parameter} é um número inteiro, como {example}.</translation>
    </message>
    <message>
        <source>{parameter} is left out for {model} from now on. Its profile shows what was learnt.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>A partir de agora, {parameter} é omitido para {model}. Seu perfil mostra o que foi aprendido.</translation>
    </message>
    <message>
        <source>{parameter} left out</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>{parameter} omitido</translation>
    </message>
    <message>
        <source>{passed} of {answers} passed</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>{passed} de {answers} aprovadas</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. It is tried again.</source>
        <extracomment>canal_desktop/app/sync_exchange.py</extracomment>
        <translation>Não é possível ler {path}: {reason}. Tenta-se de novo.</translation>
    </message>
    <message>
        <source>{percent} % ({passed} of {answers})</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>{percent} % ({passed} de {answers})</translation>
    </message>
    <message>
        <source>{percent} percent</source>
        <extracomment>canal_desktop/ui/context_rows.py</extracomment>
        <translation>{percent} por cento</translation>
    </message>
    <message>
        <source>{places} and others of the prompt are not filled in, and would be sent so.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>{places} e outros campos do prompt não estão preenchidos e seriam enviados assim.</translation>
    </message>
    <message>
        <source>{places} and {place}</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>{places} e {place}</translation>
    </message>
    <message>
        <source>{places} of the prompt are not filled in, and would be sent so.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>{places} do prompt não estão preenchidos e seriam enviados assim.</translation>
    </message>
    <message>
        <source>{place} of the prompt is not filled in, and would be sent so.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>{place} do prompt não está preenchido e seria enviado assim.</translation>
    </message>
    <message>
        <source>{preset} was applied. Save keeps it.</source>
        <extracomment>canal_desktop/ui/parameters/sheet.py</extracomment>
        <translation>{preset} foi aplicada. Salvar a mantém.</translation>
    </message>
    <message>
        <source>{prices} for a million tokens</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{prices} por milhão de tokens</translation>
    </message>
    <message>
        <source>{price} in</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{price} de entrada</translation>
    </message>
    <message>
        <source>{price} in from the cache</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{price} de entrada do cache</translation>
    </message>
    <message>
        <source>{price} out</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{price} de saída</translation>
    </message>
    <message>
        <source>{protocol}, certificate valid until {moment}.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>{protocol}, certificado válido até {moment}.</translation>
    </message>
    <message>
        <source>{proxy} cannot be reached.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>{proxy} não está acessível.</translation>
    </message>
    <message>
        <source>{proxy} does not answer within 10 seconds.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>{proxy} não responde em 10 segundos.</translation>
    </message>
    <message>
        <source>{proxy} refuses connections.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>{proxy} recusa conexões.</translation>
    </message>
    <message>
        <source>{proxy} takes connections.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>{proxy} aceita conexões.</translation>
    </message>
    <message>
        <source>{question_tokens} tokens in, {answer_tokens} out</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>{question_tokens} tokens de entrada, {answer_tokens} de saída</translation>
    </message>
    <message>
        <source>{regenerate_with_keys} asks another model the same question. {side_by_side_keys} asks several at once and shows their answers side by side.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>{regenerate_with_keys} faz a mesma pergunta a outro modelo. {side_by_side_keys} pergunta a vários de uma vez e mostra as respostas lado a lado.</translation>
    </message>
    <message>
        <source>{requests} ({estimated} estimated)</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>{requests} ({estimated} estimadas)</translation>
    </message>
    <message>
        <source>{search_conversations_keys} searches titles and messages of all conversations. Words in quotes are found as they stand; a minus leaves a word out. The field says which filters there are.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>{search_conversations_keys} pesquisa títulos e mensagens de todas as conversas. Palavras entre aspas são encontradas como estão; um sinal de menos deixa uma palavra de fora. O campo diz quais filtros existem.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{sentence} It is waited for up to {seconds} seconds.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>{sentence} Espera-se por até {seconds} segundos.</translation>
    </message>
    <message>
        <source>{sentence} The server says: “{words}”</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{sentence} O servidor diz: “{words}”</translation>
    </message>
    <message>
        <source>{sentence} The server says: “{words}”.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{sentence} O servidor diz: “{words}”.</translation>
    </message>
    <message>
        <source>{server} · temporary, nothing is kept</source>
        <extracomment>canal_desktop/ui/conversation_work.py</extracomment>
        <translation>{server} · temporária, nada é guardado</translation>
    </message>
    <message>
        <source>{server}: connects to {address}</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>{server}: conecta-se a {address}</translation>
    </message>
    <message>
        <source>{server}: does not run. {reason}</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>{server}: não está em execução. {reason}</translation>
    </message>
    <message>
        <source>{server}: has no tools.</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>{server}: não tem ferramentas.</translation>
    </message>
    <message>
        <source>{server}: not started yet.</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>{server}: ainda não iniciado.</translation>
    </message>
    <message>
        <source>{server}: runs {command}</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>{server}: executa {command}</translation>
    </message>
    <message>
        <source>{server}: starting…</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>{server}: iniciando…</translation>
    </message>
    <message>
        <source>{settings_keys} opens the settings; type any word there to find one. A change holds at once, and each setting, each section and all of them can go back to their defaults.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>{settings_keys} abre as configurações; digite ali qualquer palavra para encontrar uma. Uma mudança vale na hora, e cada configuração, cada seção ou todas podem voltar ao padrão.</translation>
    </message>
    <message>
        <source>{setting} from folder {name}</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>{setting}, conforme a pasta {name}</translation>
    </message>
    <message>
        <source>{setting} from profile {name}</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>{setting}, conforme o perfil {name}</translation>
    </message>
    <message>
        <source>{share} passed</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>{share} aprovadas</translation>
    </message>
    <message>
        <source>{shown} of {count} are shown.</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>São mostrados {shown} de {count}.</translation>
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
        <translation>{speed} vezes a velocidade normal</translation>
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
        <translation>{task}. Esc traz o rascunho de volta.</translation>
    </message>
    <message>
        <source>{text} is no JSON</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>{text} não é JSON</translation>
    </message>
    <message>
        <source>{text} is no number that JSON knows.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>{text} não é um número que o JSON conheça.</translation>
    </message>
    <message>
        <source>{things} and {last_thing}</source>
        <extracomment>canal_desktop/language.py</extracomment>
        <translation>{things} e {last_thing}</translation>
    </message>
    <message>
        <source>{time} more</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>mais {time}</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>{title} (cópia)</translation>
    </message>
    <message>
        <source>{title}, folder, {conversations}, collapsed</source>
        <extracomment>canal_desktop/ui/sidebar/conversation_list_model.py</extracomment>
        <translation>{title}, pasta, {conversations}, recolhida</translation>
    </message>
    <message>
        <source>{title}, folder, {conversations}, expanded</source>
        <extracomment>canal_desktop/ui/sidebar/conversation_list_model.py</extracomment>
        <translation>{title}, pasta, {conversations}, expandida</translation>
    </message>
    <message>
        <source>{title}, {conversations}, collapsed</source>
        <extracomment>canal_desktop/ui/sidebar/conversation_list_model.py</extracomment>
        <translation>{title}, {conversations}, recolhida</translation>
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
        <translation>{tokens} (menos de 1 %)</translation>
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
        <translation>{tokens} de saída</translation>
    </message>
    <message>
        <source>{tokens}. How many the model takes is not known.</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>{tokens}. Não se sabe quantos o modelo aceita.</translation>
    </message>
    <message>
        <source>{tokens}/s</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>{tokens}/s</translation>
    </message>
    <message>
        <source>{tokens}; the model takes {window}, with {kept} kept free for the answer.</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>{tokens}; o modelo aceita {window}, com {kept} reservados para a resposta.</translation>
    </message>
    <message>
        <source>{tokens}; the model takes {window}.</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>{tokens}; o modelo aceita {window}.</translation>
    </message>
    <message>
        <source>{tool} failed ({note}):</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>{tool} falhou ({note}):</translation>
    </message>
    <message>
        <source>{tool} failed without a word ({note}).</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>{tool} falhou sem uma palavra ({note}).</translation>
    </message>
    <message>
        <source>{tool} failed without a word.</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>{tool} falhou sem uma palavra.</translation>
    </message>
    <message>
        <source>{tool} failed:</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>{tool} falhou:</translation>
    </message>
    <message>
        <source>{tool} gave ({note}):</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>{tool} deu ({note}):</translation>
    </message>
    <message>
        <source>{tool} gave nothing ({note}).</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>{tool} não deu nada ({note}).</translation>
    </message>
    <message>
        <source>{tool} gave nothing.</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>{tool} não deu nada.</translation>
    </message>
    <message>
        <source>{tool} gave:</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>{tool} deu:</translation>
    </message>
    <message>
        <source>{tool} is kept.</source>
        <extracomment>canal_desktop/ui/tools/desk.py</extracomment>
        <translation>{tool} está salva.</translation>
    </message>
    <message>
        <source>{tool} must be called</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Deve chamar {tool}</translation>
    </message>
    <message>
        <source>{tool} of {server}</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>{tool} de {server}</translation>
    </message>
    <message>
        <source>{tool} – called without asking</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>{tool} – chamada sem perguntar</translation>
    </message>
    <message>
        <source>{tool} – has changed, so you are asked again</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>{tool} – mudou, então você é consultado de novo</translation>
    </message>
    <message>
        <source>{verdict} · worse</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>{verdict} · pior</translation>
    </message>
    <message>
        <source>{when}, before an update</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>{when}, antes de uma atualização</translation>
    </message>
    <message>
        <source>{when}: {host}, {why}, {sent} out, {received} in, {outcome}</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>{when}: {host}, {why}, {sent} enviados, {received} recebidos, {outcome}</translation>
    </message>
    <message>
        <source>“messages” must stay a list.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>“messages” deve continuar sendo uma lista.</translation>
    </message>
    <message>
        <source>“{action}”</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>“{action}”</translation>
    </message>
    <message>
        <source>“{action}” has no keys of its own.</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>“{action}” não tem teclas próprias.</translation>
    </message>
    <message>
        <source>“{action}”: {keys}</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>“{action}”: {keys}</translation>
    </message>
    <message>
        <source>“{action}”: {keys}. What another action has by now stayed there.</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>“{action}”: {keys}. O que outra ação já tem ficou lá.</translation>
    </message>
    <message>
        <source>“{connections_name}” lists every connection that was made. “{offline_name}” allows none but to this computer. In a temporary conversation nothing is kept.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>“{connections_name}” lista todas as conexões feitas. “{offline_name}” não permite nenhuma, exceto com este computador. Em uma conversa temporária nada é guardado.</translation>
    </message>
    <message>
        <source>“{file}”</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>“{file}”</translation>
    </message>
    <message>
        <source>“{file}” could not be kept. {reason}</source>
        <extracomment>canal_desktop/ui/attachments/attachment_list.py</extracomment>
        <translation>Não foi possível guardar “{file}”. {reason}</translation>
    </message>
    <message>
        <source>“{file}” could not be read: something went wrong inside the program. The details are in the log.</source>
        <extracomment>canal_desktop/ui/attachments/attachment_list.py</extracomment>
        <translation>Não foi possível ler “{file}”: algo deu errado dentro do programa. Os detalhes estão no registro.</translation>
    </message>
    <message>
        <source>“{file}” has sides that cannot be drawn.</source>
        <extracomment>canal_desktop/ui/attachments/drawings.py</extracomment>
        <translation>“{file}” tem dimensões que não podem ser desenhadas.</translation>
    </message>
    <message>
        <source>“{file}” has too much in it to be drawn. Save it as PNG, and attach that.</source>
        <extracomment>canal_desktop/ui/attachments/drawings.py</extracomment>
        <translation>“{file}” contém demais para ser desenhado. Salve-o como PNG e anexe esse arquivo.</translation>
    </message>
    <message>
        <source>“{file}” has {width} × {height} pixels, too many to open. Attach a smaller one.</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>“{file}” tem {width} × {height} pixels, demais para abrir. Anexe um menor.</translation>
    </message>
    <message>
        <source>“{file}” in “{archive}” is damaged. Download the export again.</source>
        <extracomment>canal_desktop/exchange/zip_files.py</extracomment>
        <translation>“{file}” em “{archive}” está danificado. Baixe a exportação de novo.</translation>
    </message>
    <message>
        <source>“{file}” is a kind of picture that cannot be read. Save it as PNG or JPEG, and attach that.</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>“{file}” é um tipo de imagem que não pode ser lido. Salve-o como PNG ou JPEG e anexe esse arquivo.</translation>
    </message>
    <message>
        <source>“{file}” is damaged and cannot be drawn. It can be attached as text.</source>
        <extracomment>canal_desktop/ui/attachments/drawings.py</extracomment>
        <translation>“{file}” está danificado e não pode ser desenhado. Ele pode ser anexado como texto.</translation>
    </message>
    <message>
        <source>“{file}” is damaged and cannot be shown. Save it anew as PNG or JPEG, and attach that.</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>“{file}” está danificado e não pode ser mostrado. Salve-o de novo como PNG ou JPEG e anexe esse arquivo.</translation>
    </message>
    <message>
        <source>“{file}” is still being read. Send again when that is done; your text stays here.</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>“{file}” ainda está sendo lido. Envie de novo quando terminar; seu texto fica aqui.</translation>
    </message>
    <message>
        <source>“{file}” is too large or too strange to be drawn. Save it as PNG, and attach that.</source>
        <extracomment>canal_desktop/ui/attachments/drawings.py</extracomment>
        <translation>“{file}” é grande ou estranho demais para ser desenhado. Salve-o como PNG e anexe esse arquivo.</translation>
    </message>
    <message>
        <source>“{make_picture_name}” asks a model for pictures. Those in an answer can be copied, saved and changed.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>“{make_picture_name}” pede imagens a um modelo. As de uma resposta podem ser copiadas, salvas e alteradas.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: it is damaged or not complete. Download it again.</source>
        <extracomment>canal_desktop/exchange/source_files.py</extracomment>
        <translation>Não é possível ler “{name}”: está danificado ou incompleto. Baixe-o de novo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: the disk it lies on reports an error. Copy it to another one, if that can be done.</source>
        <extracomment>canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>“{name}” não pode ser lido: o disco em que está informa um erro. Copie-o para outro, se for possível.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <extracomment>canal_desktop/documents/opening.py</extracomment>
        <translation>Não é possível ler “{name}”: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a header.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>“{name}” não pode ser o nome de um cabeçalho.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a header: use letters, digits and hyphens.</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>“{name}” não pode ser o nome de um cabeçalho: use letras, dígitos e hifens.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a variable.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>“{name}” não pode ser o nome de uma variável.</translation>
    </message>
    <message>
        <source>“{name}” changed while it was read. Start the import again.</source>
        <extracomment>canal_desktop/exchange/pictures.py</extracomment>
        <translation>“{name}” mudou enquanto era lido. Inicie a importação de novo.</translation>
    </message>
    <message>
        <source>“{name}” has a file whose name leads out of it. It is no export; choose another file.</source>
        <extracomment>canal_desktop/exchange/zip_files.py</extracomment>
        <translation>“{name}” contém um arquivo cujo nome leva para fora dele. Não é uma exportação; escolha outro arquivo.</translation>
    </message>
    <message>
        <source>“{name}” has a link in it, which no export has. Choose another file.</source>
        <extracomment>canal_desktop/exchange/zip_files.py</extracomment>
        <translation>“{name}” contém um link, o que nenhuma exportação tem. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>“{name}” has neither a command nor a URL.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>“{name}” não tem comando nem URL.</translation>
    </message>
    <message>
        <source>“{name}” has no pages.</source>
        <extracomment>canal_desktop/documents/pdf.py</extracomment>
        <translation>“{name}” não tem páginas.</translation>
    </message>
    <message>
        <source>“{name}” holds more than an export can hold. Choose another file.</source>
        <extracomment>canal_desktop/exchange/zip_files.py</extracomment>
        <translation>“{name}” contém mais do que uma exportação pode conter. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>“{name}” is a conversation of more than 64 MB, which is too much for one.</source>
        <extracomment>canal_desktop/exchange/items.py</extracomment>
        <translation>“{name}” é uma conversa de mais de 64 MB, o que é demais para uma só.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged or incomplete zip. Download it again.</source>
        <extracomment>canal_desktop/exchange/zip_files.py</extracomment>
        <translation>“{name}” é um zip danificado ou incompleto. Baixe-o de novo.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe, not a file. It cannot be attached.</source>
        <extracomment>canal_desktop/documents/opening.py</extracomment>
        <translation>“{name}” é um dispositivo ou um pipe, não um arquivo. Não pode ser anexado.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Attach the files in it.</source>
        <extracomment>canal_desktop/documents/opening.py</extracomment>
        <translation>“{name}” é uma pasta. Anexe os arquivos que ela contém.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a backup in it.</source>
        <extracomment>canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>“{name}” é uma pasta. Escolha um backup que esteja nela.</translation>
    </message>
    <message>
        <source>“{name}” is a zip and no backup as it is. Unpack it and choose the file in it that ends in .sqlite3. Exported conversations come in with Import.</source>
        <extracomment>canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>“{name}” é um zip e, assim, não é um backup. Descompacte-o e escolha nele o arquivo que termina em .sqlite3. Conversas exportadas entram por Importar.</translation>
    </message>
    <message>
        <source>“{name}” is being written by another program. Attach it again when that is done.</source>
        <extracomment>canal_desktop/documents/opening.py</extracomment>
        <translation>“{name}” está sendo gravado por outro programa. Anexe-o de novo quando terminar.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be looked into. Attach the files in it.</source>
        <extracomment>canal_desktop/documents/archives.py</extracomment>
        <translation>“{name}” está danificado e não pode ser examinado. Anexe os arquivos que ele contém.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be read. Save it anew, and attach that.</source>
        <extracomment>canal_desktop/documents/pdf.py</extracomment>
        <translation>“{name}” está danificado e não pode ser lido. Salve-o de novo e anexe esse arquivo.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <extracomment>canal_desktop/documents/reading.py</extracomment>
        <translation>“{name}” está vazio.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Copy it again from where it came from, or choose another one.</source>
        <extracomment>canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>“{name}” está vazio. Copie-o de novo de onde veio, ou escolha outro.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 8 GB. Choose a smaller export.</source>
        <extracomment>canal_desktop/exchange/source_files.py</extracomment>
        <translation>“{name}” tem mais de 8 GB. Escolha uma exportação menor.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Save a copy without one, and attach that.</source>
        <extracomment>canal_desktop/documents/office.py canal_desktop/documents/pdf.py</extracomment>
        <translation>“{name}” está protegido por senha. Salve uma cópia sem senha e anexe essa cópia.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Unpack it and choose the folder instead.</source>
        <extracomment>canal_desktop/exchange/zip_files.py</extracomment>
        <translation>“{name}” está protegido por senha. Descompacte-o e escolha a pasta em vez dele.</translation>
    </message>
    <message>
        <source>“{name}” is neither a file nor a folder. Choose an exported file.</source>
        <extracomment>canal_desktop/exchange/source_files.py</extracomment>
        <translation>“{name}” não é um arquivo nem uma pasta. Escolha um arquivo exportado.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be a conversation. Choose another file.</source>
        <extracomment>canal_desktop/exchange/safe_json.py</extracomment>
        <translation>“{name}” está aninhado fundo demais para ser uma conversa. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>“{name}” is no longer there.</source>
        <extracomment>canal_desktop/documents/opening.py</extracomment>
        <translation>“{name}” não existe mais.</translation>
    </message>
    <message>
        <source>“{name}” is not a backup of a library, or is locked with a password. Choose a file ending in .sqlite3 in a folder “backups”. Exported conversations come in with Import.</source>
        <extracomment>canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>“{name}” não é um backup de uma biblioteca, ou está protegido por senha. Escolha um arquivo que termine em .sqlite3 em uma pasta “backups”. Conversas exportadas entram por Importar.</translation>
    </message>
    <message>
        <source>“{name}” is not a kind of file that can be read as text or shown as a picture. Save it as text, PDF or a picture, and attach that.</source>
        <extracomment>canal_desktop/documents/decoding.py</extracomment>
        <translation>“{name}” não é um tipo de arquivo que possa ser lido como texto ou mostrado como imagem. Salve-o como texto, PDF ou imagem e anexe esse arquivo.</translation>
    </message>
    <message>
        <source>“{name}” is not complete: it ends in the middle. Export or download it again.</source>
        <extracomment>canal_desktop/exchange/safe_json.py</extracomment>
        <translation>“{name}” não está completo: termina no meio. Exporte-o ou baixe-o de novo.</translation>
    </message>
    <message>
        <source>“{name}” is not text in UTF-8. Export it again, or choose another file.</source>
        <extracomment>canal_desktop/exchange/source_files.py</extracomment>
        <translation>“{name}” não é texto em UTF-8. Exporte-o de novo ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. Choose another file.</source>
        <extracomment>canal_desktop/exchange/source_files.py canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>“{name}” não está mais lá. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>“{name}” is not valid JSON. Export it again, or choose another file.</source>
        <extracomment>canal_desktop/exchange/safe_json.py</extracomment>
        <translation>“{name}” não é JSON válido. Exporte-o de novo ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>“{name}” is sound or a film. Questions cannot carry these; attach what is said in it as text.</source>
        <extracomment>canal_desktop/documents/reading.py</extracomment>
        <translation>“{name}” é som ou um filme. As perguntas não podem levar isso; anexe o que é dito nele como texto.</translation>
    </message>
    <message>
        <source>“{name}” is too large: it has {size} MB or more, and {most} MB can be attached. Attach the part that matters.</source>
        <extracomment>canal_desktop/documents/opening.py</extracomment>
        <translation>“{name}” é grande demais: tem {size} MB ou mais, e é possível anexar {most} MB. Anexe a parte que importa.</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you. Change its permissions, or attach a copy.</source>
        <extracomment>canal_desktop/documents/opening.py</extracomment>
        <translation>Você não tem permissão para ler “{name}”. Altere as permissões dele ou anexe uma cópia.</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Change its permissions, or copy it elsewhere.</source>
        <extracomment>canal_desktop/exchange/source_files.py canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>Não há permissão para ler “{name}”. Altere as permissões dele ou copie-o para outro lugar.</translation>
    </message>
    <message>
        <source>“{name}” unpacks into much more than it seems to hold, and was not opened. Attach the part that matters.</source>
        <extracomment>canal_desktop/documents/office.py</extracomment>
        <translation>“{name}” se descompacta em muito mais do que parece conter e não foi aberto. Anexe a parte que importa.</translation>
    </message>
    <message>
        <source>“{name}” would unpack to far more than an export holds. Choose another file.</source>
        <extracomment>canal_desktop/exchange/zip_files.py</extracomment>
        <translation>“{name}” se descompactaria em muito mais do que uma exportação contém. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>“{network_settings_name}” has the proxy and its login, the certificates that a company signs by itself, and the offline switch. Where no proxy is set, that of your system is used. A profile can have its own: choose “Proxy and certificates…” under Profiles. “{doctor_name}” says at which step a connection fails.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>“{network_settings_name}” tem o proxy e as credenciais dele, os certificados próprios de uma empresa e a chave de ficar offline. Se nenhum proxy for definido, vale o do sistema. Um perfil pode ter o seu: escolha “Proxy e certificados…” em Perfis. “{doctor_name}” diz em que etapa uma conexão falha.</translation>
    </message>
    <message>
        <source>“{text}” is in the answer.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>“{text}” está na resposta.</translation>
    </message>
    <message>
        <source>“{text}” is no tool. Tools are added with Tools… and taken out here.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>“{text}” não é uma ferramenta. Ferramentas são adicionadas com Ferramentas… e retiradas aqui.</translation>
    </message>
    <message>
        <source>“{text}” is not in the answer.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>“{text}” não está na resposta.</translation>
    </message>
    <message>
        <source>“{title}” is kept. Type / in the message to insert it.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>“{title}” está salvo. Digite / na mensagem para inseri-lo.</translation>
    </message>
    <message>
        <source>“{title}” was added to {set}.</source>
        <extracomment>canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>“{title}” foi adicionado a {set}.</translation>
    </message>
    <message>
        <source>“{title}” was deleted for good.</source>
        <extracomment>canal_desktop/ui/workspace.py</extracomment>
        <translation>“{title}” foi excluída para sempre.</translation>
    </message>
    <message>
        <source>… (cut here)</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>… (cortado aqui)</translation>
    </message>
    <message numerus="yes">
        <source>… {n} lines are not shown here; the copy has them …</source>
        <extracomment>canal_desktop/ui/mcp/log_sheet.py</extracomment>
        <translation>
            <numerusform>… {n} linha não é mostrada aqui; a cópia a contém …</numerusform>
            <numerusform>… {n} linhas não são mostradas aqui; a cópia as contém …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… {n} more characters</source>
        <extracomment>canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>
            <numerusform>… mais {n} caractere</numerusform>
            <numerusform>… mais {n} caracteres</numerusform>
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
