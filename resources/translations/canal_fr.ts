<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>canal</name>
    <message>
        <source>"two words"  -without  OR</source>
        <extracomment>canal_desktop/ui/sidebar/filter_hints.py</extracomment>
        <translation>"deux mots"  -sans  OR</translation>
    </message>
    <message>
        <source>${spent} spent this month; your level is ${level}.</source>
        <extracomment>canal_desktop/app/spending.py</extracomment>
        <translation>${spent} dépensés ce mois-ci ; votre seuil est de ${level}.</translation>
    </message>
    <message>
        <source>${spent} spent today; your level is ${level}.</source>
        <extracomment>canal_desktop/app/spending.py</extracomment>
        <translation>${spent} dépensés aujourd’hui ; votre seuil est de ${level}.</translation>
    </message>
    <message>
        <source>&amp;Add a server…</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>&amp;Ajouter un serveur…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add {n} servers</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>
            <numerusform>&amp;Ajouter {n} serveur</numerusform>
            <numerusform>&amp;Ajouter {n} serveurs</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Allow once</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>&amp;Autoriser une fois</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>&amp;Répondre</translation>
    </message>
    <message>
        <source>&amp;Arguments, as a JSON schema</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>&amp;Arguments, en schéma JSON</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py canal_desktop/ui/mcp/server_form.py canal_desktop/ui/tools/editor.py</extracomment>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>&amp;Cas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <extracomment>canal_desktop/ui/mcp/log_sheet.py</extracomment>
        <translation>&amp;Tout copier</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>Re&amp;fuser</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Folder it runs in</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>&amp;Dossier d’exécution</translation>
    </message>
    <message>
        <source>&amp;Frequency penalty</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Pénalité de &amp;fréquence</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>&amp;Journal…</translation>
    </message>
    <message>
        <source>&amp;MCP servers…</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Ser&amp;veurs MCP…</translation>
    </message>
    <message>
        <source>&amp;Max tokens</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>&amp;Max. de tokens</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>canal_desktop/ui/folder_form.py canal_desktop/ui/mcp/server_form.py canal_desktop/ui/tools/editor.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;New tool…</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>&amp;Nouvel outil…</translation>
    </message>
    <message>
        <source>&amp;Offer its tools</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>&amp;Proposer ses outils</translation>
    </message>
    <message>
        <source>&amp;Paste a configuration…</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>&amp;Coller une configuration…</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <source>&amp;Reasons before it answers</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>&amp;Réfléchit avant de répondre</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>Refu&amp;ser</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py canal_desktop/ui/sheets/prompt_sheet.py canal_desktop/ui/tools/editor.py canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>&amp;Jeu</translation>
    </message>
    <message>
        <source>&amp;Show what is in it</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>&amp;Voir le contenu</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>&amp;System prompt</source>
        <extracomment>canal_desktop/ui/folder_form.py canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Prompt &amp;système</translation>
    </message>
    <message>
        <source>&amp;Temperature</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>&amp;Température</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Annu&amp;ler</translation>
    </message>
    <message numerus="yes">
        <source>({n} wait for you)</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>
            <numerusform>({n} vous attend)</numerusform>
            <numerusform>({n} vous attendent)</numerusform>
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
        <translation>-2 à 2 : plus haut, plus de nouveauté.</translation>
    </message>
    <message>
        <source>-2 to 2: higher repeats less.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>-2 à 2 : plus haut, moins de répétitions.</translation>
    </message>
    <message>
        <source>0 models ticked.</source>
        <extracomment>canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>0 modèle coché.</translation>
    </message>
    <message>
        <source>0 to 1: the share of likely words.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>0 à 1 : la part des mots probables.</translation>
    </message>
    <message>
        <source>0 to 2: higher varies more.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>0 à 2 : plus haut, plus de variété.</translation>
    </message>
    <message>
        <source>2026, 2026-05, 2026-05-03, today, yesterday or 7d</source>
        <extracomment>canal_desktop/domain/search.py</extracomment>
        <translation>2026, 2026-05, 2026-05-03, today, yesterday ou 7d</translation>
    </message>
    <message>
        <source>A PEM file of authorities that are trusted besides the system's, as a company may have.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Un fichier PEM d’autorités auxquelles se fier en plus de celles du système, par exemple celles d’une entreprise.</translation>
    </message>
    <message>
        <source>A backup is made each day. One can be looked at and merged back: it adds what is missing and overwrites nothing. What you delete stays in the trash for 30 days.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Une sauvegarde est faite chaque jour. On peut en examiner une et la fusionner : elle ajoute ce qui manque et n’écrase rien. Ce que vous supprimez reste 30 jours dans la corbeille.</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>Une sauvegarde a été faite.</translation>
    </message>
    <message>
        <source>A call may &amp;take</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>Un appel &amp;peut durer</translation>
    </message>
    <message>
        <source>A call may take from {least} to {most} seconds.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>Un appel peut durer de {least} à {most} secondes.</translation>
    </message>
    <message>
        <source>A canal carries water where a river would not go. It is dug once, with care, and then works unnoticed: level, calm, and as wide as it needs to be. Boats pass, locks open and close, and what was put aboard at one end arrives complete at the other.</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Un canal mène l’eau là où une rivière n’irait pas. On le creuse une fois, avec soin, puis il travaille sans se faire remarquer : plan, calme et juste assez large. Les bateaux passent, les écluses s’ouvrent et se ferment, et ce qui fut chargé à un bout arrive entier à l’autre.</translation>
    </message>
    <message>
        <source>A case that is gone</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>Un cas qui n’existe plus</translation>
    </message>
    <message>
        <source>A case that was deleted</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>Un cas supprimé</translation>
    </message>
    <message>
        <source>A certificate on the way is not known to this computer; often a company's proxy or a virus scanner opens secure connections. Name a file with its certificate in Settings, Network.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Un certificat sur le trajet n’est pas connu de cet ordinateur ; souvent, le proxy d’une entreprise ou un antivirus ouvre les connexions sécurisées. Indiquez un fichier contenant ce certificat dans Réglages, Réseau.</translation>
    </message>
    <message>
        <source>A conversation cannot be read: the library is damaged there. Restore it from a backup. Nothing was changed.</source>
        <extracomment>canal_desktop/storage/archive_reading.py</extracomment>
        <translation>Une conversation ne peut pas être lue : la bibliothèque y est endommagée. Restaurez-la depuis une sauvegarde. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A copy of the library is made every day, and kept for days, weeks and months. Restoring adds what is missing and never replaces anything; you see what would come back before it does.</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>Une copie de la bibliothèque est faite chaque jour et conservée pendant des jours, des semaines et des mois. La restauration ajoute ce qui manque et ne remplace jamais rien ; vous voyez d’abord ce qui reviendrait.</translation>
    </message>
    <message>
        <source>A diagram</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Un diagramme</translation>
    </message>
    <message>
        <source>A file has a name that this program never gives. It cannot be read.</source>
        <extracomment>canal_desktop/storage/files.py</extracomment>
        <translation>Un fichier porte un nom que ce programme ne donne jamais. Il ne peut pas être lu.</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <extracomment>canal_desktop/app/folder_organiser.py canal_desktop/ui/folder_form.py</extracomment>
        <translation>Un dossier doit avoir un nom.</translation>
    </message>
    <message>
        <source>A folder that is gone</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>Un dossier qui n’existe plus</translation>
    </message>
    <message>
        <source>A format of the type "json_schema" needs an object "json_schema" with a name and a schema.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>Un format du type « json_schema » doit contenir un objet « json_schema » avec un nom et un schéma.</translation>
    </message>
    <message>
        <source>A formula</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Une formule</translation>
    </message>
    <message>
        <source>A kept request cannot be read: it is damaged.</source>
        <extracomment>canal_desktop/storage/request_store.py</extracomment>
        <translation>Une requête conservée ne peut pas être lue : elle est endommagée.</translation>
    </message>
    <message>
        <source>A lock that is {depth} deep fills in {time}, and $5 stay $5.</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Une écluse profonde de {depth} se remplit en {time}, et 5 $ restent 5 $.</translation>
    </message>
    <message>
        <source>A message of the role “{role}” is left out.</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>Un message du rôle « {role} » est omis.</translation>
    </message>
    <message>
        <source>A model may ask to call tools: your own, which you answer by hand, or those of MCP servers. You are asked before anything is called, unless you have allowed it. An MCP server is a program on your computer or an address; add only those you trust.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Un modèle peut demander à appeler des outils : les vôtres, auxquels vous répondez à la main, ou ceux de serveurs MCP. On vous demande avant tout appel, sauf si vous l’avez autorisé. Un serveur MCP est un programme sur votre ordinateur ou une adresse ; n’ajoutez que ceux que vous jugez fiables.</translation>
    </message>
    <message>
        <source>A name has letters, digits, “_” and “-” only, {count} at most, such as get_weather.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>Un nom ne contient que des lettres, des chiffres, « _ » et « - », {count} au plus, par exemple get_weather.</translation>
    </message>
    <message>
        <source>A name to find it by</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>Un nom pour le retrouver</translation>
    </message>
    <message>
        <source>A name to know it by</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>Un nom pour le reconnaître</translation>
    </message>
    <message>
        <source>A native chat client for CanalAPI and any OpenAI-compatible server.

It sends nothing anywhere but to the server you choose, and looks for updates only if you say so.

MIT licence. Icons: Lucide (ISC licence). Made with Qt {qt} (LGPL).</source>
        <extracomment>canal_desktop/ui/about.py</extracomment>
        <translation>Un client de chat natif pour CanalAPI et tout serveur compatible avec OpenAI.

Il n’envoie rien ailleurs qu’au serveur que vous choisissez, et ne cherche des mises à jour que si vous le demandez.

Licence MIT. Icônes : Lucide (licence ISC). Fait avec Qt {qt} (LGPL).</translation>
    </message>
    <message>
        <source>A number is longer than JavaScript can hold: it is sent rounded.</source>
        <extracomment>canal_desktop/programs/write_program.py</extracomment>
        <translation>Un nombre est plus long que ce que JavaScript peut contenir : il est envoyé arrondi.</translation>
    </message>
    <message>
        <source>A number of tokens looks like 128000 or 128k; the most is {most}.</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Un nombre de tokens s’écrit 128000 ou 128k ; le maximum est {most}.</translation>
    </message>
    <message>
        <source>A part is left out: what “{name}” is, is not in the code.</source>
        <extracomment>canal_desktop/programs/read_request.py</extracomment>
        <translation>Une partie est omise : ce qu’est « {name} » n’est pas dans le code.</translation>
    </message>
    <message>
        <source>A part of a message that is neither text nor a picture is left out.</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>Une partie de message qui n’est ni texte ni image est omise.</translation>
    </message>
    <message>
        <source>A part of the backup is damaged and cannot be read. Another backup may be whole.</source>
        <extracomment>canal_desktop/storage/archiving.py</extracomment>
        <translation>Une partie de la sauvegarde est endommagée et illisible. Une autre sauvegarde est peut-être entière.</translation>
    </message>
    <message>
        <source>A part of the library cannot be read: it is damaged. Restore it from a backup. Nothing was changed.</source>
        <extracomment>canal_desktop/storage/rows.py</extracomment>
        <translation>Une partie de la bibliothèque ne peut pas être lue : elle est endommagée. Restaurez-la depuis une sauvegarde. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A passphrase is set. A hash of it, from which it cannot be had back, is in {keyring}.</source>
        <extracomment>canal_desktop/ui/settings/lock_part.py</extracomment>
        <translation>Une phrase secrète est définie. Une empreinte, d’où elle ne peut être retrouvée, se trouve ici : {keyring}.</translation>
    </message>
    <message>
        <source>A passphrase is set. “Lock now” is in the menu File.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>Une phrase secrète est définie. « Verrouiller maintenant » est dans le menu Fichier.</translation>
    </message>
    <message>
        <source>A picture at {host}. It is not loaded by itself.</source>
        <extracomment>canal_desktop/ui/transcript/picture_box.py</extracomment>
        <translation>Une image sur {host}. Elle n’est pas chargée d’elle-même.</translation>
    </message>
    <message>
        <source>A picture in the code is damaged or of a kind that cannot be shown, and left out.</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>Une image du code est endommagée ou d’un type qui ne peut pas être affiché, et est omise.</translation>
    </message>
    <message>
        <source>A picture is larger than 50 MB and was not taken.</source>
        <extracomment>canal_desktop/exchange/markdown_format.py</extracomment>
        <translation>Une image dépasse 50 Mo et n’a pas été prise.</translation>
    </message>
    <message>
        <source>A picture or words?</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>Une image ou des mots ?</translation>
    </message>
    <message>
        <source>A picture that is not in the code itself is left out: attach it to the message.</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>Une image qui n’est pas dans le code lui-même est omise : joignez-la au message.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>Un préréglage doit avoir un nom.</translation>
    </message>
    <message>
        <source>A price looks like 0.15 or 0,15: US dollars for a million tokens; the most is {most}.</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Un prix s’écrit 0.15 ou 0,15 : dollars US par million de tokens ; le maximum est {most}.</translation>
    </message>
    <message>
        <source>A profile could not be understood and was left out. Add it again under Profiles.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>Un profil n’a pas pu être compris et a été omis. Ajoutez-le de nouveau sous Profils.</translation>
    </message>
    <message>
        <source>A profile is a server and its key. The Base URL of most servers ends in /v1; a server on your own computer may need no key. You may have several profiles and choose one for each conversation.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Un profil est un serveur et sa clé. L’URL de base de la plupart des serveurs se termine par /v1 ; un serveur sur votre propre ordinateur peut se passer de clé. Vous pouvez avoir plusieurs profils et en choisir un pour chaque conversation.</translation>
    </message>
    <message>
        <source>A profile that was removed</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>Un profil qui a été retiré</translation>
    </message>
    <message>
        <source>A program on this computer</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>Un programme sur cet ordinateur</translation>
    </message>
    <message>
        <source>A proxy looks like http://proxy.example.com:8080 or socks5://127.0.0.1:1080.</source>
        <extracomment>canal_desktop/domain/proxy.py</extracomment>
        <translation>Un proxy s’écrit http://proxy.example.com:8080 ou socks5://127.0.0.1:1080.</translation>
    </message>
    <message>
        <source>A quotation mark in the command is not closed.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>Un guillemet de la commande n’est pas fermé.</translation>
    </message>
    <message>
        <source>A quotation stands apart.</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Une citation se détache du texte.</translation>
    </message>
    <message>
        <source>A red boat on a quiet canal, in watercolours</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Un bateau rouge sur un canal paisible, à l’aquarelle</translation>
    </message>
    <message>
        <source>A response format names its type, such as {"type": "json_object"}.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>Un format de réponse indique son type, par exemple {"type": "json_object"}.</translation>
    </message>
    <message>
        <source>A server inside a company may need another way than the rest. It holds from the next request on.</source>
        <extracomment>canal_desktop/ui/settings/profile_network_sheet.py</extracomment>
        <translation>Un serveur d’entreprise peut nécessiter un autre chemin que les autres. Valable dès la prochaine requête.</translation>
    </message>
    <message>
        <source>A server inside the program answers; nothing leaves this computer</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Un serveur dans le programme répond ; rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>A server on the network (streamable HTTP)</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>Un serveur sur le réseau (HTTP streamable)</translation>
    </message>
    <message>
        <source>A server that was removed</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>Un serveur qui a été retiré</translation>
    </message>
    <message>
        <source>A small window for one question can open over other programs. Choose its key in the settings; where your system does not allow that, have the system start the program with --quick.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Une petite fenêtre pour une question peut s’ouvrir par-dessus d’autres programmes. Choisissez sa touche dans les réglages ; si votre système ne le permet pas, faites-lui lancer le programme avec --quick.</translation>
    </message>
    <message>
        <source>A step before it has to work first.</source>
        <extracomment>canal_desktop/app/doctor.py</extracomment>
        <translation>Une étape précédente doit d’abord réussir.</translation>
    </message>
    <message>
        <source>A sync folder keeps several computers alike, through any service that keeps a folder in step. The Markdown mirror writes each conversation into a file that other programs can read.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Un dossier de synchronisation garde plusieurs ordinateurs identiques, par tout service qui synchronise un dossier. Le miroir Markdown écrit chaque conversation dans un fichier que d’autres programmes peuvent lire.</translation>
    </message>
    <message>
        <source>A table</source>
        <extracomment>canal_desktop/app/sample_conversation.py canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Un tableau</translation>
    </message>
    <message>
        <source>A tag has {count} characters at most.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>Une étiquette a {count} caractères au plus.</translation>
    </message>
    <message>
        <source>A tag needs at least one letter.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>Une étiquette doit avoir au moins une lettre.</translation>
    </message>
    <message>
        <source>A temporary conversation cannot be added to prompt tests: nothing of it is kept.</source>
        <extracomment>canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>Une conversation temporaire ne peut pas être ajoutée aux tests de prompts : rien n’en est conservé.</translation>
    </message>
    <message>
        <source>A temporary conversation cannot be copied into a new one: nothing of it is kept.</source>
        <extracomment>canal_desktop/storage/nowhere.py</extracomment>
        <translation>Une conversation temporaire ne peut pas être copiée dans une nouvelle : rien n’en est conservé.</translation>
    </message>
    <message>
        <source>A temporary conversation cannot be forked: nothing of it is kept.</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>On ne peut pas bifurquer depuis une conversation temporaire : rien n’en est conservé.</translation>
    </message>
    <message>
        <source>A temporary conversation stays in this window. Nothing of it is kept once you leave it.</source>
        <extracomment>canal_desktop/ui/own_windows/desk.py</extracomment>
        <translation>Une conversation temporaire reste dans cette fenêtre. Rien n’en est conservé une fois que vous la quittez.</translation>
    </message>
    <message>
        <source>A title needs at least one letter.</source>
        <extracomment>canal_desktop/app/kept_conversation.py canal_desktop/ui/own_windows/work.py</extracomment>
        <translation>Un titre doit avoir au moins une lettre.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer. Your network may want you to sign in first: open a browser.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Une page web est arrivée au lieu d’une réponse. Votre réseau demande peut-être une connexion préalable : ouvrez un navigateur.</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>&amp;Clé API</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>canal_desktop/domain/checkup.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>API key of {profile}</source>
        <extracomment>canal_desktop/app/secret_places.py</extracomment>
        <translation>Clé API de {profile}</translation>
    </message>
    <message>
        <source>AVIF pictures cannot be read. Save “{file}” as JPEG or PNG, and attach that.</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>Les images AVIF ne peuvent pas être lues. Enregistrez « {file} » en JPEG ou PNG, et joignez le résultat.</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>canal_desktop/ui/settings/rows.py</extracomment>
        <translation>À propos</translation>
    </message>
    <message>
        <source>About Canal</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>À propos de Canal</translation>
    </message>
    <message>
        <source>About {count} of {window} tokens</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>Environ {count} tokens sur {window}</translation>
    </message>
    <message numerus="yes">
        <source>About {n} tokens</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>
            <numerusform>Environ {n} token</numerusform>
            <numerusform>Environ {n} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {n} tokens too many</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>
            <numerusform>Environ {n} token de trop</numerusform>
            <numerusform>Environ {n} tokens de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>About {price} to send, before the answer.</source>
        <extracomment>canal_desktop/ui/context_bar.py</extracomment>
        <translation>Environ {price} pour l’envoi, avant la réponse.</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Couleur d’accent</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>canal_desktop/ui/shortcuts/action_tree.py</extracomment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py canal_desktop/ui/side_by_side/parts_sheet.py</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a case first.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>Ajoutez d’abord un cas.</translation>
    </message>
    <message>
        <source>Add a check</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>Ajouter un contrôle</translation>
    </message>
    <message>
        <source>Add a header</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Ajouter un en-tête</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Ajouter un profil</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Ajouter une variable</translation>
    </message>
    <message>
        <source>Add an MCP server</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>Ajouter un serveur MCP</translation>
    </message>
    <message>
        <source>Add keys…</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>Ajouter des touches…</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Add to favourites or remove</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Ajouter aux favoris ou retirer</translation>
    </message>
    <message>
        <source>Add to prompt tests</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>Ajouter aux tests de prompts</translation>
    </message>
    <message>
        <source>Add to prompt tests…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Ajouter aux tests de prompts…</translation>
    </message>
    <message>
        <source>Add without asking</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Ajouter sans demander</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <extracomment>canal_desktop/ui/composer/field_menu.py</extracomment>
        <translation>Ajouter « {word} » au dictionnaire</translation>
    </message>
    <message>
        <source>Added to the merged answer.</source>
        <extracomment>canal_desktop/ui/side_by_side/merge_panel.py</extracomment>
        <translation>Ajouté à la réponse fusionnée.</translation>
    </message>
    <message>
        <source>Added to your tools: {names}.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>Ajoutés à vos outils : {names}.</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>Al&amp;ways allow this tool</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>&amp;Toujours autoriser cet outil</translation>
    </message>
    <message>
        <source>All cases</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_model.py</extracomment>
        <translation>Tous les cas</translation>
    </message>
    <message>
        <source>All conversations</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>Toutes les conversations</translation>
    </message>
    <message>
        <source>All conversations, messages and folders in it are deleted for good. This cannot be undone.</source>
        <extracomment>canal_desktop/ui/organise_desk.py</extracomment>
        <translation>Toutes les conversations, tous les messages et dossiers qu’elle contient sont supprimés définitivement. C’est irréversible.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_import.py canal_desktop/ui/widgets/file_saver.py</extracomment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All keys are as they were at first.</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>Toutes les touches sont comme au début.</translation>
    </message>
    <message>
        <source>All of these prompts are there already.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>Tous ces prompts sont déjà là.</translation>
    </message>
    <message>
        <source>All pieces came at once: a proxy on the way, or the server, holds the stream back.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Tous les morceaux sont arrivés d’un coup : un proxy sur le trajet, ou le serveur, retient le flux.</translation>
    </message>
    <message>
        <source>All requests of this answer: copied, without any key.</source>
        <extracomment>canal_desktop/ui/requests/taking.py</extracomment>
        <translation>Toutes les requêtes de cette réponse : copiées, sans aucune clé.</translation>
    </message>
    <message>
        <source>All requests were forgotten.</source>
        <extracomment>canal_desktop/ui/connection_desk.py</extracomment>
        <translation>Toutes les requêtes ont été oubliées.</translation>
    </message>
    <message>
        <source>All settings</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Tous les réglages</translation>
    </message>
    <message>
        <source>All settings have their defaults again.</source>
        <extracomment>canal_desktop/ui/settings/desk.py</extracomment>
        <translation>Tous les réglages ont retrouvé leur valeur par défaut.</translation>
    </message>
    <message>
        <source>All time</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>All values are treated as secrets: they are kept in the system keyring and are not shown again.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>Toutes les valeurs sont traitées comme secrètes : elles sont conservées dans le trousseau du système et ne sont plus affichées.</translation>
    </message>
    <message>
        <source>All versions, not only the ones that are shown</source>
        <extracomment>canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>Toutes les versions, pas seulement celles affichées</translation>
    </message>
    <message>
        <source>All, or 1-3, 7</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>Toutes, ou 1-3, 7</translation>
    </message>
    <message>
        <source>An answer is still being written. Stop it first, or wait until it is complete.</source>
        <extracomment>canal_desktop/app/answering.py</extracomment>
        <translation>Une réponse est encore en cours d’écriture. Arrêtez-la d’abord, ou attendez qu’elle soit complète.</translation>
    </message>
    <message>
        <source>An answer of the model shows whether it is good.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Une réponse du modèle montre s’il est bon.</translation>
    </message>
    <message>
        <source>An answer that fails says why and what can be done. “{doctor_name}” looks further. “{requests_name}” shows what was sent and what came back.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Une réponse qui échoue dit pourquoi et ce qu’on peut faire. « {doctor_name} » regarde plus loin. « {requests_name} » montre ce qui a été envoyé et ce qui est revenu.</translation>
    </message>
    <message>
        <source>An icon beside the clock, where the system has such a place.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Une icône près de l’horloge, si le système a un tel emplacement.</translation>
    </message>
    <message>
        <source>And if I ask again?</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Et si je redemande ?</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more like these.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>Et {n} autre semblable.</numerusform>
            <numerusform>Et {n} autres semblables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <extracomment>canal_desktop/domain/word_diff.py</extracomment>
        <translation>
            <numerusform>Et {n} autre.</numerusform>
            <numerusform>Et {n} autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Canal Desktop uses the data folder {folder}. Close it, or choose another with --data-dir.</source>
        <extracomment>canal_desktop/storage/library_lock.py</extracomment>
        <translation>Un autre Canal Desktop utilise le dossier de données {folder}. Fermez-le, ou choisissez-en un autre avec --data-dir.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <extracomment>canal_desktop/ui/sheets/folder_sheet.py</extracomment>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Another model…</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Autre modèle…</translation>
    </message>
    <message>
        <source>Another program holds the library {path}. Close it and try again.</source>
        <extracomment>canal_desktop/storage/sqlite_errors.py</extracomment>
        <translation>Un autre programme occupe la bibliothèque {path}. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>Another program holds these keys already. Choose others.</source>
        <extracomment>canal_desktop/ui/quick/key_words.py</extracomment>
        <translation>Un autre programme occupe déjà ces touches. Choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>Another recording is not done yet. Finish or discard it first.</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Un autre enregistrement n’est pas terminé. Terminez-le ou abandonnez-le d’abord.</translation>
    </message>
    <message>
        <source>Another run is going on. Wait for its end, or stop it.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>Une autre exécution est en cours. Attendez sa fin, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>canal_desktop/ui/branch_map.py canal_desktop/ui/context_words.py canal_desktop/ui/prompt_tests/result_sheet.py canal_desktop/ui/requests/timing_bar.py canal_desktop/ui/transcript/announcements.py</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>menu</comment>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>of a model</comment>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer by number</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Réponse par numéro</translation>
    </message>
    <message>
        <source>Answer of {model}</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>Réponse de {model}</translation>
    </message>
    <message>
        <source>Answer the calls of tools</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Répondre aux appels d’outils</translation>
    </message>
    <message>
        <source>Answer {number} beside the others</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Réponse {number} à côté des autres</translation>
    </message>
    <message>
        <source>Answer {number}: {verdict}</source>
        <extracomment>canal_desktop/ui/prompt_tests/result_sheet.py</extracomment>
        <translation>Réponse {number} : {verdict}</translation>
    </message>
    <message>
        <source>Answered.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Répondu.</translation>
    </message>
    <message>
        <source>Answers are written in **Markdown**, with *emphasis*, `code` and lists:</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Les réponses sont écrites en **Markdown**, avec de l’*emphase*, du `code` et des listes :</translation>
    </message>
    <message>
        <source>Answers asked for</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>Réponses demandées</translation>
    </message>
    <message>
        <source>Answers come whole: the model refuses to stream.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>Les réponses arrivent d’un bloc : le modèle refuse le flux.</translation>
    </message>
    <message>
        <source>Anyone on the way can read what goes to this address, tokens included. Use https where you can.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>N’importe qui sur le trajet peut lire ce qui va à cette adresse, jetons d’accès compris. Utilisez https si possible.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py canal_desktop/ui/settings/rows.py</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Apr</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>avr.</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>canal_desktop/storage/conversation_list.py canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_actions.py canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Archive or bring back</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Archiver ou ressortir</translation>
    </message>
    <message>
        <source>Archives of this kind cannot be looked into. Unpack it, and attach the files in it.</source>
        <extracomment>canal_desktop/documents/archives.py</extracomment>
        <translation>Les archives de ce type ne peuvent pas être examinées. Décompressez-la, et joignez les fichiers qu’elle contient.</translation>
    </message>
    <message>
        <source>Arguments are always an object: write "type": "object" in the schema.</source>
        <extracomment>canal_desktop/app/tool_arguments.py</extracomment>
        <translation>Les arguments sont toujours un objet : écrivez "type": "object" dans le schéma.</translation>
    </message>
    <message>
        <source>Arguments of the call</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>Arguments de l’appel</translation>
    </message>
    <message>
        <source>As a file beside the message</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>En fichier à côté du message</translation>
    </message>
    <message>
        <source>As far as is known, this model reads text alone. The server may refuse the question, or leave the pictures out.</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py</extracomment>
        <translation>À notre connaissance, ce modèle ne lit que du texte. Le serveur peut refuser la question ou omettre les images.</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Comme dans les réglages</translation>
    </message>
    <message>
        <source>As it is heard; or a code such as de</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>À l’oreille ; ou un code comme fr</translation>
    </message>
    <message>
        <source>As it is sent</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>Tel qu’envoyé</translation>
    </message>
    <message>
        <source>As it is written</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>Tel qu’il est écrit</translation>
    </message>
    <message>
        <source>As text</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>En texte</translation>
    </message>
    <message>
        <source>As the server has it</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Tel que le serveur l’a</translation>
    </message>
    <message>
        <source>As the server is called</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Tel que s’appelle le serveur</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As the system says</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/look_rows.py canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Aussi large que la fenêtre</translation>
    </message>
    <message>
        <source>As you ask for it</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Quand vous le demandez</translation>
    </message>
    <message>
        <source>As&amp;k again before it is called</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>&amp;Redemander avant de l’appeler</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>canal_desktop/ui/quick/window.py canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <extracomment>canal_desktop/ui/quick/window.py</extracomment>
        <translation>Posez votre question</translation>
    </message>
    <message>
        <source>Ask several models</source>
        <extracomment>canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>Interroger plusieurs modèles</translation>
    </message>
    <message>
        <source>Ask several models again…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Réinterroger plusieurs modèles…</translation>
    </message>
    <message>
        <source>Ask several models…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Interroger plusieurs modèles…</translation>
    </message>
    <message>
        <source>Ask something below; {keys} sends</source>
        <extracomment>canal_desktop/ui/help/hint_desk.py</extracomment>
        <translation>Posez une question ci-dessous ; {keys} envoie</translation>
    </message>
    <message>
        <source>Ask the model</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>Interroger le modèle</translation>
    </message>
    <message>
        <source>Ask the model, 4 short questions</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Interroger le modèle, 4 questions courtes</translation>
    </message>
    <message>
        <source>Ask {model}</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>Interroger {model}</translation>
    </message>
    <message>
        <source>Asked for a title after the first answer; a small one costs less.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>On lui demande un titre après la première réponse ; un petit coûte moins.</translation>
    </message>
    <message>
        <source>Asking for the models…</source>
        <extracomment>canal_desktop/ui/model_desk.py</extracomment>
        <translation>Demande des modèles…</translation>
    </message>
    <message>
        <source>Assistant</source>
        <extracomment>canal_desktop/app/pasted_code.py canal_desktop/ui/transcript/message_layout.py</extracomment>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Async</source>
        <extracomment>canal_desktop/programs/write_forms.py</extracomment>
        <translation>Asynchrone</translation>
    </message>
    <message>
        <source>At most {count} files can go with one message. The others were left out.</source>
        <extracomment>canal_desktop/ui/attachments/attachment_list.py</extracomment>
        <translation>{count} fichiers au plus peuvent accompagner un message. Les autres ont été omis.</translation>
    </message>
    <message>
        <source>At most {count} pages can go as pictures. Choose fewer.</source>
        <extracomment>canal_desktop/ui/attachments/part_maker.py</extracomment>
        <translation>{count} pages au plus peuvent être envoyées en images. Choisissez-en moins.</translation>
    </message>
    <message>
        <source>At most {max_tools} tools can be offered at once. Untick some.</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>{max_tools} outils au plus peuvent être proposés à la fois. Décochez-en.</translation>
    </message>
    <message>
        <source>At most {side} pixels wide or high</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>{side} pixels de côté au plus</translation>
    </message>
    <message>
        <source>Attach files</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Attach files with {attach_keys}, by dropping them or by pasting. Before you send, you can look at the text that the model gets. PDF, Office files, text, code and pictures are read.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Joignez des fichiers avec {attach_keys}, en les déposant ou en les collant. Avant l’envoi, vous pouvez voir le texte que reçoit le modèle. PDF, fichiers Office, texte, code et images sont lus.</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <source>Attached files</source>
        <extracomment>canal_desktop/ui/attachments/bar.py</extracomment>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>Aug</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>août</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>canal_desktop/ui/profile_page.py canal_desktop/ui/side_by_side/page.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back by 10 seconds</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Reculer de 10 secondes</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <extracomment>canal_desktop/ui/side_by_side/page.py</extracomment>
        <translation>Retour à la conversation</translation>
    </message>
    <message>
        <source>Back to the conversation (Esc)</source>
        <extracomment>canal_desktop/ui/side_by_side/page.py</extracomment>
        <translation>Retour à la conversation (Échap)</translation>
    </message>
    <message>
        <source>Back to the conversation before</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Retour à la conversation précédente</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <extracomment>canal_desktop/ui/settings/row_view.py</extracomment>
        <translation>Revenir au défaut</translation>
    </message>
    <message>
        <source>Back to the default: {setting}</source>
        <extracomment>canal_desktop/ui/settings/row_view.py</extracomment>
        <translation>Revenir au défaut : {setting}</translation>
    </message>
    <message>
        <source>Back to the defaults…</source>
        <extracomment>canal_desktop/ui/profile_page.py canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Revenir aux défauts…</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <extracomment>canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>Retour à la bibliothèque</translation>
    </message>
    <message>
        <source>Back to what is known</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Revenir à ce qui est connu</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>canal_desktop/app/data_sizes.py canal_desktop/ui/settings/other_rows.py canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups and several computers</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Sauvegardes et plusieurs ordinateurs</translation>
    </message>
    <message>
        <source>Backups…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Base &amp;URL</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>&amp;URL de base</translation>
    </message>
    <message>
        <source>Base URL</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Below each answer are its tokens and its cost. “{usage_name}” adds them up by day, model or folder, and holds limits: from one on you are warned, from the other on you are asked before anything is sent. Where no price is known, you can enter it.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Sous chaque réponse figurent ses tokens et son coût. « {usage_name} » les additionne par jour, modèle ou dossier, et contient des seuils : à partir de l’un, vous êtes averti ; à partir de l’autre, on vous demande avant tout envoi. Si aucun prix n’est connu, vous pouvez le saisir.</translation>
    </message>
    <message>
        <source>Better</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>Mieux</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Body of the answer…</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Corps de la réponse…</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>Corps de la requête</translation>
    </message>
    <message>
        <source>Body of the request…</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Corps de la requête…</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <extracomment>canal_desktop/domain/word_diff.py</extracomment>
        <translation>Les deux sont identiques.</translation>
    </message>
    <message>
        <source>Both versions are the same.</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Les deux versions sont identiques.</translation>
    </message>
    <message>
        <source>Bring back from the trash</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>Restaurer depuis la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>Bring back {n} conversations</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>Ramener {n} conversation</numerusform>
            <numerusform>Ramener {n} conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back {n} messages</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>Ramener {n} message</numerusform>
            <numerusform>Ramener {n} messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring conversations in from a file of this or another program.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Importer des conversations depuis un fichier de ce programme ou d’un autre.</translation>
    </message>
    <message>
        <source>Bring the draft back</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py</extracomment>
        <translation>Rétablir le brouillon</translation>
    </message>
    <message>
        <source>Bringing back from {file}…</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>Restauration depuis {file}…</translation>
    </message>
    <message>
        <source>Budget: {state}</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>Budget : {state}</translation>
    </message>
    <message>
        <source>Budgets…</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>Budgets…</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Par</translation>
    </message>
    <message>
        <source>By a model, with a request of its own</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Par un modèle, avec sa propre requête</translation>
    </message>
    <message>
        <source>By title</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>canal_desktop/ui/mcp/log_sheet.py</extracomment>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Calling {tools}: {seconds} s. Esc stops it.</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>Appel de {tools} : {seconds} s. Échap l’arrête.</translation>
    </message>
    <message>
        <source>Calls of tools</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>Appels d’outils</translation>
    </message>
    <message>
        <source>Calls {tool} with:</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>Appelle {tool} avec :</translation>
    </message>
    <message>
        <source>Calls {tool} without arguments.</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>Appelle {tool} sans arguments.</translation>
    </message>
    <message>
        <source>Canal Desktop {version}</source>
        <extracomment>canal_desktop/ui/about.py canal_desktop/ui/settings/about_parts.py</extracomment>
        <translation>Canal Desktop {version}</translation>
    </message>
    <message>
        <source>Canal Desktop {version} did not start twice, so the version before it runs again. Your conversations are as they were.</source>
        <extracomment>canal_desktop/ui/updates_desk.py</extracomment>
        <translation>Canal Desktop {version} n’a pas démarré deux fois de suite ; la version précédente est de nouveau utilisée. Vos conversations sont inchangées.</translation>
    </message>
    <message>
        <source>Canal Desktop {version} has been released.</source>
        <extracomment>canal_desktop/app/updates.py canal_desktop/ui/updates_desk.py</extracomment>
        <translation>Canal Desktop {version} est sorti.</translation>
    </message>
    <message>
        <source>Canal Desktop {version} starts the next time you open Canal.</source>
        <extracomment>canal_desktop/app/updates.py</extracomment>
        <translation>Canal Desktop {version} démarrera à la prochaine ouverture de Canal.</translation>
    </message>
    <message>
        <source>Canal asks for the passphrase before it shows anything.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Canal demande la phrase secrète avant de montrer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Canal cannot listen to keys in other programs here. Bind the command to keys in the system’s settings.</source>
        <extracomment>canal_desktop/ui/quick/key_words.py</extracomment>
        <translation>Canal ne peut pas écouter ici les touches dans d’autres programmes. Associez la commande à des touches dans les réglages du système.</translation>
    </message>
    <message>
        <source>Canal cannot start</source>
        <extracomment>canal_desktop/ui/fatal_page.py</extracomment>
        <translation>Canal ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Canal has no server to ask yet.</source>
        <extracomment>canal_desktop/ui/quick/window.py</extracomment>
        <translation>Canal n’a encore aucun serveur à interroger.</translation>
    </message>
    <message>
        <source>Canal has something to ask you. Unlock it to see the question.</source>
        <extracomment>canal_desktop/ui/dialogs.py</extracomment>
        <translation>Canal a une question à vous poser. Déverrouillez-le pour la voir.</translation>
    </message>
    <message>
        <source>Canal is a Python package here: “pipx upgrade canal-desktop” brings a newer version.</source>
        <extracomment>canal_desktop/domain/update.py</extracomment>
        <translation>Canal est ici un paquet Python : « pipx upgrade canal-desktop » installe une version plus récente.</translation>
    </message>
    <message>
        <source>Canal is locked</source>
        <extracomment>canal_desktop/ui/lock/unlock_page.py</extracomment>
        <translation>Canal est verrouillé</translation>
    </message>
    <message>
        <source>Canal is not locked any more after that.</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>Ensuite, Canal ne se verrouille plus.</translation>
    </message>
    <message>
        <source>Canal is still running</source>
        <extracomment>canal_desktop/ui/tray_desk.py</extracomment>
        <translation>Canal est toujours en marche</translation>
    </message>
    <message>
        <source>Canal library</source>
        <extracomment>canal_desktop/ui/data_desk.py</extracomment>
        <translation>Bibliothèque de Canal</translation>
    </message>
    <message>
        <source>Canal looks at 50 files in a row, so the others were left out. A folder can be imported as one.</source>
        <extracomment>canal_desktop/ui/import_desk.py</extracomment>
        <translation>Canal examine 50 fichiers à la suite, les autres ont été laissés de côté. Un dossier peut être importé en une fois.</translation>
    </message>
    <message>
        <source>Canal quits once it is done.</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>Canal se ferme dès que c’est terminé.</translation>
    </message>
    <message>
        <source>Canal runs from its source: “git pull” brings a newer version.</source>
        <extracomment>canal_desktop/domain/update.py</extracomment>
        <translation>Canal fonctionne depuis son code source : « git pull » apporte une version plus récente.</translation>
    </message>
    <message>
        <source>Canal was unpacked by hand here; started from where install.sh puts it, it can renew itself.</source>
        <extracomment>canal_desktop/app/installation.py</extracomment>
        <translation>Canal a été décompressé à la main ; lancé depuis l’endroit où install.sh le place, il peut se mettre à jour lui-même.</translation>
    </message>
    <message>
        <source>Canal was updated to {version}.</source>
        <extracomment>canal_desktop/ui/help/desk.py</extracomment>
        <translation>Canal a été mis à jour vers {version}.</translation>
    </message>
    <message>
        <source>Canal – About</source>
        <extracomment>canal_desktop/ui/about.py</extracomment>
        <translation>Canal – À propos</translation>
    </message>
    <message>
        <source>Canal – Certificates</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py canal_desktop/ui/settings/profile_network_sheet.py</extracomment>
        <translation>Canal – Certificats</translation>
    </message>
    <message>
        <source>Canal – Change shortcuts</source>
        <extracomment>canal_desktop/ui/shortcuts/editor_sheet.py</extracomment>
        <translation>Canal – Modifier les raccourcis</translation>
    </message>
    <message>
        <source>Canal – Colour</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Canal – Couleur</translation>
    </message>
    <message>
        <source>Canal – Compare versions</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Canal – Comparer des versions</translation>
    </message>
    <message>
        <source>Canal – Copy as code</source>
        <extracomment>canal_desktop/ui/sheets/code_sheet.py</extracomment>
        <translation>Canal – Copier en code</translation>
    </message>
    <message>
        <source>Canal – Facts of a model</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Canal – Caractéristiques d’un modèle</translation>
    </message>
    <message>
        <source>Canal – Folder</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>Canal – Dossier</translation>
    </message>
    <message>
        <source>Canal – Keyboard shortcuts</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Canal – Raccourcis clavier</translation>
    </message>
    <message>
        <source>Canal – Licence of {package}</source>
        <extracomment>canal_desktop/ui/settings/about_parts.py</extracomment>
        <translation>Canal – Licence de {package}</translation>
    </message>
    <message>
        <source>Canal – Log of an MCP server</source>
        <extracomment>canal_desktop/ui/mcp/log_sheet.py</extracomment>
        <translation>Canal – Journal d’un serveur MCP</translation>
    </message>
    <message>
        <source>Canal – MCP servers</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>Canal – Serveurs MCP</translation>
    </message>
    <message>
        <source>Canal – Map of branches</source>
        <extracomment>canal_desktop/ui/branch_map.py</extracomment>
        <translation>Canal – Carte des branches</translation>
    </message>
    <message>
        <source>Canal – Open this link?</source>
        <extracomment>canal_desktop/ui/transcript/link_opener.py</extracomment>
        <translation>Canal – Ouvrir ce lien ?</translation>
    </message>
    <message>
        <source>Canal – Parameters</source>
        <extracomment>canal_desktop/ui/parameters/sheet.py</extracomment>
        <translation>Canal – Paramètres</translation>
    </message>
    <message>
        <source>Canal – Paste MCP servers</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>Canal – Coller des serveurs MCP</translation>
    </message>
    <message>
        <source>Canal – Prompt tests</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Canal – Tests de prompts</translation>
    </message>
    <message>
        <source>Canal – Prompts</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>Canal – Prompts</translation>
    </message>
    <message>
        <source>Canal – Quick question</source>
        <extracomment>canal_desktop/ui/quick/window.py</extracomment>
        <translation>Canal – Question rapide</translation>
    </message>
    <message>
        <source>Canal – This link is not opened</source>
        <extracomment>canal_desktop/ui/transcript/link_opener.py</extracomment>
        <translation>Canal – Ce lien n’est pas ouvert</translation>
    </message>
    <message>
        <source>Canal – Tool</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>Canal – Outil</translation>
    </message>
    <message>
        <source>Canal – Tools</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Canal – Outils</translation>
    </message>
    <message>
        <source>Canal – What is sent</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>Canal – Ce qui est envoyé</translation>
    </message>
    <message>
        <source>Canal – {title}</source>
        <extracomment>canal_desktop/ui/dialogs.py canal_desktop/ui/mcp/server_form.py canal_desktop/ui/sheets/work_sheet.py</extracomment>
        <translation>Canal – {title}</translation>
    </message>
    <message>
        <source>CanalAPI shows your keys in its console. A server of your own may need none: leave the field empty.</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>CanalAPI affiche vos clés dans sa console. Votre propre serveur n’en demande peut-être pas : laissez le champ vide.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py canal_desktop/ui/context_desk.py canal_desktop/ui/dialogs.py canal_desktop/ui/folder_form.py canal_desktop/ui/lock/passphrase_sheet.py canal_desktop/ui/parameters/preset_row.py canal_desktop/ui/parameters/sheet.py canal_desktop/ui/picture_desk.py canal_desktop/ui/prompt_desk.py canal_desktop/ui/prompt_tests/add_sheet.py canal_desktop/ui/prompt_tests/run_desk.py canal_desktop/ui/requests/body_sheet.py canal_desktop/ui/sheets/import_sheet.py canal_desktop/ui/sheets/model_facts_sheet.py canal_desktop/ui/sheets/name_sheet.py canal_desktop/ui/sheets/paste_code_sheet.py canal_desktop/ui/sheets/picture_sheet.py canal_desktop/ui/shortcuts/editor.py canal_desktop/ui/side_by_side/models_sheet.py canal_desktop/ui/side_by_side/parts_sheet.py canal_desktop/ui/sidebar/batch_bar.py canal_desktop/ui/sound_desk.py canal_desktop/ui/transcript/link_opener.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the dictation</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Annuler la dictée</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <extracomment>canal_desktop/ui/attachments/words.py</extracomment>
        <translation>Ne peut pas être envoyé</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <extracomment>canal_desktop/ui/lock/unlock_page.py</extracomment>
        <translation>Verr. Maj est activé.</translation>
    </message>
    <message>
        <source>Caret in the text</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Curseur dans le texte</translation>
    </message>
    <message>
        <source>Case</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Cases</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Cases (*.json *.jsonl *.csv)</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_import.py</extracomment>
        <translation>Cas (*.json *.jsonl *.csv)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py canal_desktop/ui/settings/profile_network_sheet.py</extracomment>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Certificates of {file}</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Certificats de {file}</translation>
    </message>
    <message>
        <source>Change a picture</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Modifier une image</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Modifier les raccourcis…</translation>
    </message>
    <message>
        <source>Change the MCP server</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>Modifier le serveur MCP</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>Modifier la phrase secrète</translation>
    </message>
    <message>
        <source>Change the request…</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Modifier la requête…</translation>
    </message>
    <message>
        <source>Change {number} of {count}.</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Modification {number} sur {count}.</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>canal_desktop/ui/quick/keys_desk.py canal_desktop/ui/settings/keys_editor.py canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>the passphrase</comment>
        <extracomment>canal_desktop/ui/settings/lock_part.py</extracomment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>canal_desktop/ui/widgets/bar_chart.py</extracomment>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>ChatGPT and Claude exports (the zip or its conversations.json), Open WebUI, LibreChat, Chatbox, Cherry Studio, TypingMind, DeepSeek, Canal's own JSON, JSONL and Markdown: choose the file. Jan and LM Studio: choose the folder with their conversations. You see what would come in before anything is changed.</source>
        <extracomment>canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>Exports de ChatGPT et Claude (le zip ou son conversations.json), Open WebUI, LibreChat, Chatbox, Cherry Studio, TypingMind, DeepSeek, les JSON, JSONL et Markdown de Canal : choisissez le fichier. Jan et LM Studio : choisissez le dossier de leurs conversations. Vous voyez ce qui entrerait avant toute modification.</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Check that the server is running, that the port is right, and that no firewall is in the way.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Vérifiez que le serveur est en marche, que le port est correct et qu’aucun pare-feu ne bloque.</translation>
    </message>
    <message>
        <source>Check the Base URL; it often ends in /v1.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Vérifiez l’URL de base ; elle se termine souvent par /v1.</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Vérifier la connexion</translation>
    </message>
    <message>
        <source>Check the connection…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Vérifier la connexion…</translation>
    </message>
    <message>
        <source>Check the port, and whether the Base URL begins rightly with https://.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Vérifiez le port, et si l’URL de base commence à juste titre par https://.</translation>
    </message>
    <message>
        <source>Check the spelling of the Base URL, and whether other pages open: the network may be down.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Vérifiez l’orthographe de l’URL de base, et si d’autres pages s’ouvrent : le réseau est peut-être en panne.</translation>
    </message>
    <message>
        <source>Check this computer's clock and certificates.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Vérifiez l’horloge et les certificats de cet ordinateur.</translation>
    </message>
    <message>
        <source>Check while writing</source>
        <extracomment>canal_desktop/ui/composer/field_menu.py</extracomment>
        <translation>Vérifier pendant la frappe</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <extracomment>canal_desktop/ui/sheets/folder_sheet.py canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <extracomment>canal_desktop/ui/model_picker.py</extracomment>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Choose a model by its name.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Choisissez un modèle par son nom.</translation>
    </message>
    <message>
        <source>Choose a model by its name: the button is at the top right of a conversation.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Choisissez un modèle par son nom : le bouton est en haut à droite d’une conversation.</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>Choisissez d’abord un modèle.</translation>
    </message>
    <message>
        <source>Choose a model first: its price is among its facts.</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>Choisissez d’abord un modèle : son prix figure parmi ses caractéristiques.</translation>
    </message>
    <message>
        <source>Choose a model that the server lists.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Choisissez un modèle que le serveur répertorie.</translation>
    </message>
    <message>
        <source>Choose among the models</source>
        <extracomment>canal_desktop/ui/help/hint_desk.py</extracomment>
        <translation>Choisir parmi les modèles</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py</extracomment>
        <translation>Choisir un autre modèle</translation>
    </message>
    <message>
        <source>Choose another model for that; everything else is not touched by it.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Choisissez un autre modèle pour cela ; rien d’autre n’en est touché.</translation>
    </message>
    <message>
        <source>Choose another model, or change the key's rights in the server's console.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Choisissez un autre modèle, ou modifiez les droits de la clé dans la console du serveur.</translation>
    </message>
    <message>
        <source>Choose keys with Ctrl, Alt, or the Windows or Command key, so that no letter is taken from others.</source>
        <extracomment>canal_desktop/ui/quick/key_words.py</extracomment>
        <translation>Choisissez des touches avec Ctrl, Alt, ou la touche Windows ou Commande, pour ne priver les autres d’aucune lettre.</translation>
    </message>
    <message>
        <source>Choose the model that judges, and write what it is to look at.</source>
        <extracomment>canal_desktop/app/prompt_test_run.py</extracomment>
        <translation>Choisissez le modèle qui juge, et écrivez ce qu’il doit examiner.</translation>
    </message>
    <message>
        <source>Choose the model…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Choisir le modèle…</translation>
    </message>
    <message>
        <source>Choose where to make the folder</source>
        <extracomment>canal_desktop/ui/code_desk.py</extracomment>
        <translation>Choisir où créer le dossier</translation>
    </message>
    <message>
        <source>Choose {least} to {most} models.</source>
        <extracomment>canal_desktop/app/side_by_side.py</extracomment>
        <translation>Choisissez de {least} à {most} modèles.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choosing a model</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Choix d’un modèle</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>canal_desktop/ui/widgets/search_field.py</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Client component</source>
        <extracomment>canal_desktop/programs/write_forms.py</extracomment>
        <translation>Composant client</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>canal_desktop/ui/about.py canal_desktop/ui/attachments/preview_sheet.py canal_desktop/ui/branch_map.py canal_desktop/ui/diff_view.py canal_desktop/ui/help/help_sheet.py canal_desktop/ui/help/news_sheet.py canal_desktop/ui/prompt_tests/cases_sheet.py canal_desktop/ui/prompt_tests/result_sheet.py canal_desktop/ui/prompt_tests/results_sheet.py canal_desktop/ui/settings/about_parts.py canal_desktop/ui/settings/profile_network_sheet.py canal_desktop/ui/sheets/backup_sheet.py canal_desktop/ui/sheets/code_sheet.py canal_desktop/ui/sheets/connections_sheet.py canal_desktop/ui/sheets/context_sheet.py canal_desktop/ui/sheets/doctor_sheet.py canal_desktop/ui/sheets/export_sheet.py canal_desktop/ui/sheets/folder_sheet.py canal_desktop/ui/sheets/import_sheet.py canal_desktop/ui/sheets/learned_sheet.py canal_desktop/ui/sheets/prompt_sheet.py canal_desktop/ui/sheets/usage_sheet.py canal_desktop/ui/shortcut_sheet.py canal_desktop/ui/shortcuts/editor_sheet.py canal_desktop/ui/side_by_side/merge_panel.py canal_desktop/ui/transcript/link_opener.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the merged answer</source>
        <extracomment>canal_desktop/ui/side_by_side/merge_panel.py</extracomment>
        <translation>Fermer la réponse fusionnée</translation>
    </message>
    <message>
        <source>Close the requests</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Fermer les requêtes</translation>
    </message>
    <message>
        <source>Close the search</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>canal_desktop/ui/widgets/notice.py</extracomment>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>Closing the window leaves the program in the tray; “Quit” ends it.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Fermer la fenêtre laisse le programme dans la zone de notification ; « Quitter » y met fin.</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>canal_desktop/app/sample_conversation.py canal_desktop/providers/demo_answers.py canal_desktop/ui/code_view.py canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code copied.</source>
        <extracomment>canal_desktop/ui/transcript/commands.py</extracomment>
        <translation>Code copié.</translation>
    </message>
    <message>
        <source>Code font</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Police du code</translation>
    </message>
    <message>
        <source>Colours are as far apart as can be, in light and in dark.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Les couleurs sont aussi contrastées que possible, en clair comme en sombre.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Aérée</translation>
    </message>
    <message>
        <source>Command &amp;line</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>&amp;Ligne de commande</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Comparer des versions…</translation>
    </message>
    <message>
        <source>Compare with another version…</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Comparer avec une autre version…</translation>
    </message>
    <message>
        <source>Compare with the expected answer…</source>
        <extracomment>canal_desktop/ui/prompt_tests/result_sheet.py</extracomment>
        <translation>Comparer avec la réponse attendue…</translation>
    </message>
    <message>
        <source>Compare {answer}</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>Comparer {answer}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Complete: {share} passed.</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>Complète : {share} réussis.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Connect to a server first, under Profiles.</source>
        <extracomment>canal_desktop/app/profiles.py canal_desktop/ui/doctor_desk.py canal_desktop/ui/paste_code_desk.py</extracomment>
        <translation>Connectez-vous d’abord à un serveur, sous Profils.</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <extracomment>canal_desktop/ui/transcript/ways_on.py</extracomment>
        <translation>Se connecter à un serveur…</translation>
    </message>
    <message>
        <source>Connected.</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>Connecté.</translation>
    </message>
    <message>
        <source>Connecting and keys</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Connexion et clés</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>canal_desktop/ui/status_text.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>canal_desktop/domain/checkup.py canal_desktop/ui/requests/timing_bar.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Connection log</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Journal des connexions</translation>
    </message>
    <message>
        <source>Connection to {profile}</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Connexion à {profile}</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Connections go through it where there is one. A profile may have another one.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Les connexions passent par lui s’il y en a un. Un profil peut en avoir un autre.</translation>
    </message>
    <message>
        <source>Connections…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Connexions…</translation>
    </message>
    <message>
        <source>Contains</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Conte&amp;xt, in tokens</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Conte&amp;xte, en tokens</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Conversation</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/data_desk.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Conversation by number</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Conversation par numéro</translation>
    </message>
    <message>
        <source>Conversation {number} of the list</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Conversation {number} de la liste</translation>
    </message>
    <message>
        <source>Conversations</source>
        <extracomment>canal_desktop/storage/conversation_list.py canal_desktop/ui/data_desk.py canal_desktop/ui/sheets/backup_sheet.py canal_desktop/ui/sidebar/conversation_list_view.py</extracomment>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Conversations (*.zip *.json *.jsonl *.md);;All files (*)</source>
        <extracomment>canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>Conversations (*.zip *.json *.jsonl *.md);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Conversations are being exported, brought in or backed up. If you stop that, whole conversations that are done may stay, nothing half done does, and you can do it again.</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>Des conversations sont en cours d’export, d’import ou de sauvegarde. Si vous arrêtez, les conversations entières déjà traitées peuvent rester, rien d’inachevé ne reste, et vous pouvez recommencer.</translation>
    </message>
    <message>
        <source>Conversations deleted here for good, which stay away</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>Conversations supprimées définitivement ici, qui restent absentes</translation>
    </message>
    <message>
        <source>Conversations stay on this computer, in one folder of your account. What you write goes to the server of the profile, and with it to whoever runs the model. The program sends nothing else: no statistics, no reports.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Les conversations restent sur cet ordinateur, dans un dossier de votre compte. Ce que vous écrivez va au serveur du profil, et par lui à qui exploite le modèle. Le programme n’envoie rien d’autre : ni statistiques, ni rapports.</translation>
    </message>
    <message>
        <source>Conversations that are here already</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>Conversations déjà présentes</translation>
    </message>
    <message>
        <source>Conversations that get more messages</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>Conversations qui reçoivent plus de messages</translation>
    </message>
    <message>
        <source>Conversations, files and settings are here; keys are not.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Conversations, fichiers et réglages sont ici ; les clés n’y sont pas.</translation>
    </message>
    <message>
        <source>Copied as a patch.</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Copié en patch.</translation>
    </message>
    <message>
        <source>Copied, without key and text.</source>
        <extracomment>canal_desktop/ui/doctor_desk.py</extracomment>
        <translation>Copié, sans clé ni texte.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>canal_desktop/ui/code_desk.py canal_desktop/ui/conversation_pane.py canal_desktop/ui/quick/desk.py canal_desktop/ui/side_by_side_desk.py canal_desktop/ui/transcript/clipboard.py</extracomment>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Copied. It holds neither your key nor any text of a conversation.</source>
        <extracomment>canal_desktop/ui/doctor_desk.py</extracomment>
        <translation>Copié. Il n’y a ni votre clé ni aucun texte d’une conversation.</translation>
    </message>
    <message>
        <source>Copied: {command}</source>
        <extracomment>canal_desktop/ui/quick/keys_desk.py</extracomment>
        <translation>Copié : {command}</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>canal_desktop/ui/conversation_pane.py canal_desktop/ui/quick/window.py canal_desktop/ui/requests/drawer.py canal_desktop/ui/sheets/code_sheet.py canal_desktop/ui/sheets/connections_sheet.py canal_desktop/ui/transcript/action_rows.py canal_desktop/ui/transcript/code_look.py canal_desktop/ui/transcript/diagram_box.py canal_desktop/ui/transcript/menus.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all for support</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Tout copier pour l’assistance</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy as code…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Copier en code…</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Copier en curl</translation>
    </message>
    <message>
        <source>Copy as patch</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Copier en patch</translation>
    </message>
    <message>
        <source>Copy code</source>
        <extracomment>canal_desktop/ui/transcript/code_look.py canal_desktop/ui/transcript/diagram_box.py canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Copier pour l’assistance</translation>
    </message>
    <message>
        <source>Copy formula source</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Copier la source de la formule</translation>
    </message>
    <message>
        <source>Copy last answer</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Copier la dernière réponse</translation>
    </message>
    <message>
        <source>Copy last code block</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Copier le dernier bloc de code</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy message</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Copy message’s request as code…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Copier la requête du message en code…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy request</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Copier la requête</translation>
    </message>
    <message>
        <source>Copy response</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <source>Copy selection as Markdown</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Copier la sélection en Markdown</translation>
    </message>
    <message>
        <source>Copy table</source>
        <extracomment>canal_desktop/ui/transcript/table_box.py</extracomment>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Copier le tableau en CSV</translation>
    </message>
    <message>
        <source>Copy table as Markdown</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Copier le tableau en Markdown</translation>
    </message>
    <message>
        <source>Copy table as TSV</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Copier le tableau en TSV</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <extracomment>canal_desktop/ui/quick/keys_desk.py</extracomment>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Copy the key again from the server's console; it may have been revoked.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Copiez de nouveau la clé depuis la console du serveur ; elle a peut-être été révoquée.</translation>
    </message>
    <message>
        <source>Copy the message’s code</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Copier le code du message</translation>
    </message>
    <message>
        <source>Copy the request as JSON</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>Copier la requête en JSON</translation>
    </message>
    <message>
        <source>Copying…</source>
        <extracomment>canal_desktop/ui/transcript/clipboard.py</extracomment>
        <translation>Copie…</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Cost and limits</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Coût et limites</translation>
    </message>
    <message>
        <source>Cost of the answer</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>Coût de la réponse</translation>
    </message>
    <message>
        <source>Counted in</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>Compté en</translation>
    </message>
    <message>
        <source>Counting…</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>canal_desktop/ui/settings/rows.py</extracomment>
        <translation>Données</translation>
    </message>
    <message>
        <source>Data folder</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Dec</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>déc.</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/parameters/preset_row.py canal_desktop/ui/prompt_tests/run_desk.py canal_desktop/ui/sheets/prompt_sheet.py canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete case</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Supprimer le cas</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <extracomment>canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Supprimer le dossier</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <extracomment>canal_desktop/ui/organise_desk.py</extracomment>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <extracomment>canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Supprimer à partir d’ici</translation>
    </message>
    <message>
        <source>Delete it like any other when you are done.</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Supprimez-la comme toute autre quand vous aurez fini.</translation>
    </message>
    <message>
        <source>Delete message</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Supprimer le message</translation>
    </message>
    <message>
        <source>Delete run</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_sheet.py</extracomment>
        <translation>Supprimer l’exécution</translation>
    </message>
    <message>
        <source>Delete set</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Supprimer le jeu</translation>
    </message>
    <message>
        <source>Delete this run?</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>Supprimer cette exécution ?</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} things for good?</source>
        <extracomment>canal_desktop/ui/organise_desk.py</extracomment>
        <translation>
            <numerusform>Supprimer {n} élément définitivement ?</numerusform>
            <numerusform>Supprimer {n} éléments définitivement ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <extracomment>canal_desktop/ui/organise_desk.py</extracomment>
        <translation>Supprimer « {title} » définitivement ?</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Density</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Dictate, or end it</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Dicter, ou terminer</translation>
    </message>
    <message>
        <source>Dictation</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Dictée</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Dictionnaires</translation>
    </message>
    <message>
        <source>Dictionary en_US</source>
        <extracomment>canal_desktop/app/licences.py</extracomment>
        <translation>Dictionnaire en_US</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Do not wrap lines</source>
        <extracomment>canal_desktop/ui/transcript/code_look.py</extracomment>
        <translation>Ne pas couper les lignes</translation>
    </message>
    <message>
        <source>Does</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Does not contain</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>Ne contient pas</translation>
    </message>
    <message>
        <source>Doing it again goes on from there.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>Recommencer reprend à partir de là.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>canal_desktop/providers/demo_answers.py canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Don’t show hints</source>
        <extracomment>canal_desktop/ui/help/hints.py</extracomment>
        <translation>Masquer les astuces</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>Téléchargement…</translation>
    </message>
    <message>
        <source>Drop here to attach</source>
        <extracomment>canal_desktop/ui/attachments/drop_zone.py</extracomment>
        <translation>Déposer ici pour joindre</translation>
    </message>
    <message>
        <source>Drop here to import</source>
        <extracomment>canal_desktop/ui/import_zone.py</extracomment>
        <translation>Déposer ici pour importer</translation>
    </message>
    <message>
        <source>Drop the oldest</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>Retirer les plus anciens</translation>
    </message>
    <message>
        <source>Drop the oldest until it fits</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>Retirer les plus anciens jusqu’à ce que ça tienne</translation>
    </message>
    <message numerus="yes">
        <source>Drop the oldest {n} and send</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>
            <numerusform>Retirer le plus ancien et envoyer</numerusform>
            <numerusform>Retirer les {n} plus anciens et envoyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the oldest {n} messages ({tokens})</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>
            <numerusform>Retirer le message le plus ancien ({tokens})</numerusform>
            <numerusform>Retirer les {n} messages les plus anciens ({tokens})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the oldest {n} messages ({tokens}), still {left} too many</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>
            <numerusform>Retirer le message le plus ancien ({tokens}), encore {left} de trop</numerusform>
            <numerusform>Retirer les {n} messages les plus anciens ({tokens}), encore {left} de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>E&amp;xpected answer</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>Réponse &amp;attendue</translation>
    </message>
    <message>
        <source>E&amp;xtra fields</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>C&amp;hamps en plus</translation>
    </message>
    <message>
        <source>Each server with the time, what for, and how it went.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Chaque serveur, avec l’heure, le motif et le résultat.</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>Messages précédents</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <extracomment>canal_desktop/ui/composer_desk.py</extracomment>
        <translation>Questions précédentes</translation>
    </message>
    <message>
        <source>Earlier questions (first line)</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Questions précédentes (première ligne)</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>canal_desktop/ui/composer/waiting_lines.py canal_desktop/ui/conversation_pane.py canal_desktop/ui/settings/profile_cards.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>menu</comment>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>Modifier et renvoyer</translation>
    </message>
    <message>
        <source>Edit and send again…</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Modifier et renvoyer…</translation>
    </message>
    <message>
        <source>Edit answer</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Modifier la réponse</translation>
    </message>
    <message>
        <source>Edit facts of the model</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Modifier les caractéristiques du modèle</translation>
    </message>
    <message>
        <source>Edit facts…</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>Modifier les données…</translation>
    </message>
    <message>
        <source>Edit last question</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Modifier la dernière question</translation>
    </message>
    <message>
        <source>Edit the waiting message</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Modifier le message en attente</translation>
    </message>
    <message>
        <source>Edit this picture…</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Modifier cette image…</translation>
    </message>
    <message>
        <source>Editing a message that waits</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py</extracomment>
        <translation>Modification d’un message en attente</translation>
    </message>
    <message>
        <source>Editing a question</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py</extracomment>
        <translation>Modification d’une question</translation>
    </message>
    <message>
        <source>Editing an answer</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py</extracomment>
        <translation>Modification d’une réponse</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <extracomment>canal_desktop/ui/organise_desk.py</extracomment>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <extracomment>canal_desktop/ui/organise_desk.py</extracomment>
        <translation>Vider la corbeille ?</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>End &amp;now</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>End of the prompt.</source>
        <extracomment>canal_desktop/ui/composer/tab_stops.py</extracomment>
        <translation>Fin du prompt.</translation>
    </message>
    <message>
        <source>End the recording and write it down</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Terminer l’enregistrement et le transcrire</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter (Shift+Enter for a new line)</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Entrée (Maj+Entrée : nouvelle ligne)</translation>
    </message>
    <message>
        <source>Enter a passphrase of at least {shortest} characters.</source>
        <extracomment>canal_desktop/domain/passphrase.py</extracomment>
        <translation>Saisissez une phrase secrète d’au moins {shortest} caractères.</translation>
    </message>
    <message>
        <source>Enter a passphrase of at most {longest} characters.</source>
        <extracomment>canal_desktop/domain/passphrase.py</extracomment>
        <translation>Saisissez une phrase secrète d’au plus {longest} caractères.</translation>
    </message>
    <message>
        <source>Enter a price…</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Saisir un prix…</translation>
    </message>
    <message>
        <source>Enter a value for {names}: there is none in the text.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>Saisissez une valeur pour {names} : le texte n’en a pas.</translation>
    </message>
    <message>
        <source>Enter a value for {name}.</source>
        <extracomment>canal_desktop/app/mcp_values.py</extracomment>
        <translation>Saisissez une valeur pour {name}.</translation>
    </message>
    <message>
        <source>Enter a whole number from {lowest} to {highest}.</source>
        <extracomment>canal_desktop/ui/settings/editors.py</extracomment>
        <translation>Saisissez un nombre entier de {lowest} à {highest}.</translation>
    </message>
    <message>
        <source>Enter shows the branch of a message. The one on the screen is bold.</source>
        <extracomment>canal_desktop/ui/branch_map.py</extracomment>
        <translation>Entrée affiche la branche d’un message. Celle à l’écran est en gras.</translation>
    </message>
    <message>
        <source>Enter shows what is sent of it. Del takes it away.</source>
        <extracomment>canal_desktop/ui/attachments/chip.py</extracomment>
        <translation>Entrée montre ce qui en est envoyé. Suppr le retire.</translation>
    </message>
    <message>
        <source>Enter the API key of CanalAPI, or of any OpenAI-compatible server.</source>
        <extracomment>canal_desktop/ui/profile_desk.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Saisissez la clé API de CanalAPI, ou de tout serveur compatible avec OpenAI.</translation>
    </message>
    <message>
        <source>Enter the Base URL of the server, for example https://api.canalapi.com/v1.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>Saisissez l’URL de base du serveur, par exemple https://api.canalapi.com/v1.</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py canal_desktop/ui/transcript/message_actions.py canal_desktop/ui/workspace.py</extracomment>
        <translation>Saisir la clé</translation>
    </message>
    <message>
        <source>Enter the name that the proxy knows you by; it has no colon and no line break.</source>
        <extracomment>canal_desktop/app/proxy_login.py</extracomment>
        <translation>Saisissez le nom sous lequel le proxy vous connaît ; il n’a ni deux-points ni saut de ligne.</translation>
    </message>
    <message>
        <source>Enter the passphrase first.</source>
        <extracomment>canal_desktop/ui/lock/unlock_page.py</extracomment>
        <translation>Saisissez d’abord la phrase secrète.</translation>
    </message>
    <message>
        <source>Enter the present passphrase first.</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>Saisissez d’abord la phrase secrète actuelle.</translation>
    </message>
    <message>
        <source>Enter the proxy login</source>
        <extracomment>canal_desktop/ui/profile_desk.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Saisir l’identifiant du proxy</translation>
    </message>
    <message>
        <source>Enter the proxy's address first.</source>
        <extracomment>canal_desktop/app/proxy_login.py</extracomment>
        <translation>Saisissez d’abord l’adresse du proxy.</translation>
    </message>
    <message>
        <source>Enter the proxy's address, such as {example}.</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Saisissez l’adresse du proxy, par exemple {example}.</translation>
    </message>
    <message>
        <source>Enter the proxy's password, in one line and of at most 255 bytes.</source>
        <extracomment>canal_desktop/app/proxy_login.py</extracomment>
        <translation>Saisissez le mot de passe du proxy, sur une ligne et de 255 octets au plus.</translation>
    </message>
    <message>
        <source>Enter the user name first.</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Saisissez d’abord le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Enter the whole path of the file, from the root on, or press “Choose…”.</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Saisissez le chemin complet du fichier, depuis la racine, ou appuyez sur « Choisir… ».</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Equals</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>Est égal à</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Estimated cost</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>Coût estimé</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Every connection the program has made, newest first.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Toutes les connexions du programme, les plus récentes d’abord.</translation>
    </message>
    <message>
        <source>Every connection this program makes is in this list; there is no telemetry.</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Toutes les connexions de ce programme sont dans cette liste ; il n’y a pas de télémétrie.</translation>
    </message>
    <message>
        <source>Every setting gets its default. Profiles, keys and conversations stay as they are.</source>
        <extracomment>canal_desktop/ui/settings/desk.py</extracomment>
        <translation>Chaque réglage reprend sa valeur par défaut. Profils, clés et conversations restent tels quels.</translation>
    </message>
    <message>
        <source>Everything as JSON…</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Tout en JSON…</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. {shortcuts_keys} lists all keys. In the list of messages, letters are keys; {focus_composer_keys} goes back to writing. Keys can be changed in the settings.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Tout peut se faire sans souris. {shortcuts_keys} affiche tous les raccourcis. Dans la liste des messages, les lettres sont des touches ; {focus_composer_keys} revient à l’écriture. Les touches se changent dans les réglages.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <extracomment>canal_desktop/app/data_sizes.py</extracomment>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <extracomment>canal_desktop/ui/import_desk.py</extracomment>
        <translation>Tout ce qu’il contient est déjà ici.</translation>
    </message>
    <message>
        <source>Everything in {file} is in the library.</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>Tout ce que contient {file} est dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <extracomment>canal_desktop/ui/conversation_pane.py canal_desktop/ui/quick/answer_view.py</extracomment>
        <translation>Tout est de nouveau enregistré.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>Tout fonctionne.</translation>
    </message>
    <message>
        <source>Everything, all conversations in one file. Comes back in as it was.</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>Tout, toutes les conversations dans un fichier. Revient tel que c’était.</translation>
    </message>
    <message>
        <source>Everything, all versions and pictures included, one file each. Comes back in as it was.</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>Tout, versions et images comprises, un fichier par conversation. Revient tel que c’était.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Examine step by step what stands between you and the server.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Examiner pas à pas ce qui se trouve entre vous et le serveur.</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <extracomment>canal_desktop/ui/sheets/folder_sheet.py</extracomment>
        <translation>Échanger maintenant</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export prompts</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>Exporter les prompts</translation>
    </message>
    <message>
        <source>Export the results</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_export.py</extracomment>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>Export to</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/prompt_tests/results_sheet.py canal_desktop/ui/settings/other_rows.py canal_desktop/ui/sheets/prompt_sheet.py canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Extra</source>
        <extracomment>canal_desktop/ui/parameters/form.py</extracomment>
        <translation>En plus</translation>
    </message>
    <message>
        <source>Extra &amp;headers</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>&amp;En-têtes en plus</translation>
    </message>
    <message>
        <source>Extra certificates</source>
        <extracomment>canal_desktop/ui/settings/network_desk.py canal_desktop/ui/settings/other_rows.py canal_desktop/ui/settings/profile_network_sheet.py</extracomment>
        <translation>Certificats en plus</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>Champs en plus</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <extracomment>canal_desktop/domain/parameter_text.py canal_desktop/domain/parameters.py</extracomment>
        <translation>En-têtes en plus</translation>
    </message>
    <message>
        <source>Extra high</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Très élevé</translation>
    </message>
    <message>
        <source>Extras</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Extras</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>canal_desktop/domain/checkup.py canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Favourite</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Favourites</source>
        <extracomment>canal_desktop/ui/model_filters.py canal_desktop/ui/model_rows.py</extracomment>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Feb</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>févr.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/context_words.py canal_desktop/ui/transcript/content.py</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files and pictures</source>
        <extracomment>canal_desktop/app/data_sizes.py canal_desktop/ui/context_words.py canal_desktop/ui/help/topics.py</extracomment>
        <translation>Fichiers et images</translation>
    </message>
    <message>
        <source>Files cannot be added to a question that is being edited. Leave it first (Esc).</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>On ne peut pas ajouter de fichiers à une question en cours de modification. Quittez-la d’abord (Échap).</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>canal_desktop/ui/requests/drawer.py canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter by host, reason or outcome</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Filtrer par hôte, raison ou résultat</translation>
    </message>
    <message>
        <source>Filter by tag…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Filtrer par étiquette…</translation>
    </message>
    <message>
        <source>Filter lines and events</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Filtrer lignes et événements</translation>
    </message>
    <message>
        <source>Filter the parts</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>Filtrer les parties</translation>
    </message>
    <message>
        <source>Filter the tools</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Filtrer les outils</translation>
    </message>
    <message>
        <source>Filters: vision, tools, reasoning, 128k, price, favourites</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Filtres : images, outils, réflexion, 128k, prix, favoris</translation>
    </message>
    <message>
        <source>Filters: {filters}</source>
        <extracomment>canal_desktop/ui/sidebar/filter_hints.py</extracomment>
        <translation>Filtres : {filters}</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <extracomment>canal_desktop/ui/prompt_desk.py canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>Chercher un prompt</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/find_bar.py</extracomment>
        <translation>Chercher dans la conversation</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>Finish editing the answer first.</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>Terminez d’abord la modification de la réponse.</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>Raison de la fin</translation>
    </message>
    <message>
        <source>Finish, then quit</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>Terminer, puis quitter</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Premier</translation>
    </message>
    <message>
        <source>First byte after</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>Premier octet après</translation>
    </message>
    <message>
        <source>First steps</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>First token after</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>Premier token après</translation>
    </message>
    <message numerus="yes">
        <source>First words after {seconds} s, {n} pieces.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>
            <numerusform>Premiers mots après {seconds} s, {n} morceau.</numerusform>
            <numerusform>Premiers mots après {seconds} s, {n} morceaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits the pattern</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>Correspond au motif</translation>
    </message>
    <message>
        <source>Flatpak brings newer versions of Canal: “flatpak update”.</source>
        <extracomment>canal_desktop/domain/update.py</extracomment>
        <translation>Flatpak apporte les nouvelles versions de Canal : « flatpak update ».</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder {title}</source>
        <extracomment>canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Dossier {title}</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <extracomment>canal_desktop/ui/sheets/folder_sheet.py</extracomment>
        <translation>Dossier : {folder}</translation>
    </message>
    <message>
        <source>Folder: {title}</source>
        <extracomment>canal_desktop/ui/sidebar/list_row.py</extracomment>
        <translation>Dossier : {title}</translation>
    </message>
    <message>
        <source>Folders</source>
        <extracomment>canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>For 30 days, on this computer</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Pendant 30 jours, sur cet ordinateur</translation>
    </message>
    <message>
        <source>For a report, open the requests of the answer, or check the connection, and copy the details from there: keys are taken out. Read them before you pass them on; your message may be among them.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Pour un rapport, ouvrez les requêtes de la réponse, ou vérifiez la connexion, et copiez-en les détails : les clés en sont retirées. Lisez-les avant de les transmettre ; votre message peut y figurer.</translation>
    </message>
    <message>
        <source>For folder {folder}.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>Pour le dossier {folder}.</translation>
    </message>
    <message>
        <source>For making pictures</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>Pour créer des images</translation>
    </message>
    <message>
        <source>For making speech</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>Pour produire de la voix</translation>
    </message>
    <message>
        <source>For other things</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>Pour autre chose</translation>
    </message>
    <message>
        <source>For paper and for handing on.</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>Pour le papier et la transmission.</translation>
    </message>
    <message>
        <source>For profile {profile}, until you quit.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>Pour le profil {profile}, jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>For profile {profile}.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>Pour le profil {profile}.</translation>
    </message>
    <message>
        <source>For the proxy of your system, {proxy}.</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Pour le proxy de votre système, {proxy}.</translation>
    </message>
    <message>
        <source>For this conversation.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>Pour cette conversation.</translation>
    </message>
    <message>
        <source>For writing down speech</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>Pour transcrire la parole</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>canal_desktop/ui/settings/parts.py canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget all requests and answers as they went over the wire? That cannot be undone. Conversations are not touched.</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Oublier toutes les requêtes et réponses telles que transmises ? C’est irréversible. Les conversations ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Forget connections…</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Oublier les connexions…</translation>
    </message>
    <message>
        <source>Forget key</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Oublier la clé</translation>
    </message>
    <message>
        <source>Forget requests…</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Oublier les requêtes…</translation>
    </message>
    <message>
        <source>Forget the login</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Oublier l’identifiant</translation>
    </message>
    <message>
        <source>Forget this list? That cannot be undone. Conversations are not touched.</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Oublier cette liste ? C’est irréversible. Les conversations ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Forget what was learnt</source>
        <extracomment>canal_desktop/ui/sheets/learned_sheet.py</extracomment>
        <translation>Oublier ce qui a été appris</translation>
    </message>
    <message>
        <source>Fork from here</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Bifurquer ici</translation>
    </message>
    <message>
        <source>Fork from this message</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Bifurquer depuis ce message</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>canal_desktop/ui/sheets/code_sheet.py canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>canal_desktop/domain/parameter_text.py canal_desktop/ui/parameters/form.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Formula copied.</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Formule copiée.</translation>
    </message>
    <message>
        <source>Formula {formula}</source>
        <extracomment>canal_desktop/ui/transcript/accessible_block.py</extracomment>
        <translation>Formule {formula}</translation>
    </message>
    <message>
        <source>Formulas and diagrams</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Formules et diagrammes</translation>
    </message>
    <message>
        <source>Formulas and diagrams cannot be shown on this computer.</source>
        <extracomment>canal_desktop/markup/typeset.py</extracomment>
        <translation>Les formules et diagrammes ne peuvent pas être affichés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Forward again</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Avancer de nouveau</translation>
    </message>
    <message>
        <source>Forward by 10 seconds</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Avancer de 10 secondes</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>canal_desktop/ui/sidebar/list_reader.py</extracomment>
        <translation>Trouvées</translation>
    </message>
    <message>
        <source>Free: {tokens}</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>Libre : {tokens}</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>Pénalité de fréquence</translation>
    </message>
    <message>
        <source>From another file…</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>Depuis un autre fichier…</translation>
    </message>
    <message>
        <source>From folder {name}: {setting}</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>D’après le dossier {name} : {setting}</translation>
    </message>
    <message>
        <source>From folder {name}: {setting}.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>D’après le dossier {name} : {setting}.</translation>
    </message>
    <message>
        <source>From profile {name}: {setting}</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>D’après le profil {name} : {setting}</translation>
    </message>
    <message>
        <source>From profile {name}: {setting}.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>D’après le profil {name} : {setting}.</translation>
    </message>
    <message>
        <source>From the first words</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>À partir des premiers mots</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>canal_desktop/ui/settings/rows.py</extracomment>
        <translation>Général</translation>
    </message>
    <message>
        <source>Get it from the page of released versions.</source>
        <extracomment>canal_desktop/app/installation.py</extracomment>
        <translation>Elle se trouve sur la page des versions publiées.</translation>
    </message>
    <message>
        <source>Give the server a name.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>Donnez un nom au serveur.</translation>
    </message>
    <message>
        <source>Give the set a name first.</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>Donnez d’abord un nom au jeu.</translation>
    </message>
    <message>
        <source>Give the set a name.</source>
        <extracomment>canal_desktop/app/prompt_tests.py canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>Donnez un nom au jeu.</translation>
    </message>
    <message>
        <source>Give up after silence of</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Abandonner après un silence de</translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go back to version {version}</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>Revenir à la version {version}</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>canal_desktop/ui/conversation_pane.py canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Rester en tâche de fond</translation>
    </message>
    <message>
        <source>Go on reading aloud</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Reprendre la lecture à voix haute</translation>
    </message>
    <message>
        <source>Go on with the merged answer</source>
        <extracomment>canal_desktop/ui/side_by_side/merge_panel.py</extracomment>
        <translation>Poursuivre avec la réponse fusionnée</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>Poursuivre avec celle-ci</translation>
    </message>
    <message>
        <source>Go on with {answer}</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>Poursuivre avec {answer}</translation>
    </message>
    <message>
        <source>Go on with {profile}</source>
        <extracomment>canal_desktop/ui/transcript/ways_on.py</extracomment>
        <translation>Poursuivre avec {profile}</translation>
    </message>
    <message>
        <source>Go on writing the message</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Continuer d’écrire le message</translation>
    </message>
    <message>
        <source>Go online</source>
        <extracomment>canal_desktop/ui/offline_strip.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Passer en ligne</translation>
    </message>
    <message>
        <source>Go to an answer in the table first.</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>Allez d’abord à une réponse du tableau.</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <extracomment>canal_desktop/ui/help/hint_desk.py canal_desktop/ui/palette.py</extracomment>
        <translation>Aller n’importe où</translation>
    </message>
    <message>
        <source>Go to anything…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Aller n’importe où…</translation>
    </message>
    <message>
        <source>Go to it</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Go to message</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>Aller au message</translation>
    </message>
    <message>
        <source>Go to the notice</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Aller à la notification</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Gris</translation>
    </message>
    <message>
        <source>HEIC pictures, as phones make them, cannot be read. Save “{file}” as JPEG or PNG, and attach that.</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>Les images HEIC, comme celles des téléphones, ne peuvent pas être lues. Enregistrez « {file} » en JPEG ou PNG, et joignez le résultat.</translation>
    </message>
    <message>
        <source>HTML page</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>Page HTML</translation>
    </message>
    <message>
        <source>Have letters mean what stands in the menus</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Donner aux lettres le sens qu’elles ont dans les menus</translation>
    </message>
    <message>
        <source>Have the recording written down again</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Faire transcrire l’enregistrement à nouveau</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/help/help_sheet.py canal_desktop/ui/help/hints.py</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help topics…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Rubriques d’aide…</translation>
    </message>
    <message>
        <source>Hide line numbers</source>
        <extracomment>canal_desktop/ui/transcript/code_look.py</extracomment>
        <translation>Masquer les numéros de ligne</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Masquer la clé</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Hints</source>
        <extracomment>canal_desktop/ui/help/hints.py</extracomment>
        <translation>Astuces</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Hosts that are reached directly, with commas between them.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Hôtes joints directement, séparés par des virgules.</translation>
    </message>
    <message>
        <source>How a new conversation gets its title.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Comment une nouvelle conversation reçoit son titre.</translation>
    </message>
    <message>
        <source>How fast answers are read aloud.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>À quelle vitesse les réponses sont lues à voix haute.</translation>
    </message>
    <message>
        <source>How long it thinks before it answers.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Combien de temps il réfléchit avant de répondre.</translation>
    </message>
    <message>
        <source>How long the lines of a conversation may become.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>La longueur que peuvent atteindre les lignes d’une conversation.</translation>
    </message>
    <message>
        <source>How many</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Combien</translation>
    </message>
    <message>
        <source>How much room is between lines and controls.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>L’espace entre les lignes et les commandes.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Icône de notification</translation>
    </message>
    <message>
        <source>If you do not know them, ask whoever runs the proxy.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Si vous ne les connaissez pas, demandez à qui gère le proxy.</translation>
    </message>
    <message>
        <source>If you forget it, remove the entry canal-desktop:lock from the system keyring, with the program that your system has for that. Canal then unlocks itself; nothing is lost.</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>Si vous l’oubliez, supprimez l’entrée canal-desktop:lock du trousseau du système, avec le programme prévu pour cela. Canal se déverrouille alors de lui-même ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Ignore case</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>Ignorer la casse</translation>
    </message>
    <message>
        <source>Ignore spaces</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>Ignorer les espaces</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import cases</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_import.py</extracomment>
        <translation>Importer des cas</translation>
    </message>
    <message>
        <source>Import cases…</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Importer des cas…</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <extracomment>canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>Importer des conversations</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>Importer des prompts</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} conversations</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>Importer {n} conversation</numerusform>
            <numerusform>Importer {n} conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} messages</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>Importer {n} message</numerusform>
            <numerusform>Importer {n} messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_import.py</extracomment>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Importing from {format}…</source>
        <extracomment>canal_desktop/ui/import_desk.py</extracomment>
        <translation>Import depuis {format}…</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>In one zip file</source>
        <extracomment>canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>Dans un fichier zip</translation>
    </message>
    <message>
        <source>In the settings, Privacy says where each key and password is kept and forgets it, and Data shows the folder of your conversations and how large it is.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Dans les réglages, Confidentialité indique où se trouve chaque clé et chaque mot de passe et permet de les oublier ; Données montre le dossier de vos conversations et sa taille.</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>In {file}, these cannot be used and have their defaults: {names}.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>Dans {file}, ces réglages sont inutilisables et ont leur valeur par défaut : {names}.</translation>
    </message>
    <message>
        <source>Include again</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Inclure de nouveau</translation>
    </message>
    <message>
        <source>Insert a prompt…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Insérer un prompt…</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Interface font</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Police de l’interface</translation>
    </message>
    <message>
        <source>Interrupted: the program ended in the midst of it.</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>Interrompu : le programme s’est terminé en plein milieu.</translation>
    </message>
    <message>
        <source>Interrupted: the program ended while this was being written.</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Interrompu : le programme s’est terminé pendant l’écriture.</translation>
    </message>
    <message>
        <source>Is JSON of the schema</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>Est du JSON du schéma</translation>
    </message>
    <message>
        <source>Is judged by a model</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>Est jugé par un modèle</translation>
    </message>
    <message>
        <source>Is judged by a model that is not chosen yet: “{text}”</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>Est jugé par un modèle qui n’est pas encore choisi : « {text} »</translation>
    </message>
    <message>
        <source>Is judged by a model, {model}: “{text}”</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>Est jugé par un modèle, {model} : « {text} »</translation>
    </message>
    <message>
        <source>Is shorter than</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>Est plus court que</translation>
    </message>
    <message numerus="yes">
        <source>Is shorter than {n} characters</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>
            <numerusform>Est plus court que {n} caractère</numerusform>
            <numerusform>Est plus court que {n} caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is shorter than {n} tokens</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>
            <numerusform>Est plus court que {n} token</numerusform>
            <numerusform>Est plus court que {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>It answered with an error: {words}</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>Il a répondu par une erreur : {words}</translation>
    </message>
    <message>
        <source>It answered, but not as chat completions do.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Il a répondu, mais pas comme le font les chat completions.</translation>
    </message>
    <message>
        <source>It closed its output.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>Il a fermé sa sortie.</translation>
    </message>
    <message>
        <source>It differs from character {number} on: “{expected}” became “{found}”.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>Différence à partir du caractère {number} : « {expected} » est devenu « {found} ».</translation>
    </message>
    <message>
        <source>It ended (code {code}).</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>Il s’est terminé (code {code}).</translation>
    </message>
    <message>
        <source>It ended without words.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Fini sans un mot.</translation>
    </message>
    <message>
        <source>It ends with an answer: write your next question in the message field, and it is in the code, too.</source>
        <extracomment>canal_desktop/ui/code_desk.py</extracomment>
        <translation>Le fil se termine par une réponse : écrivez votre prochaine question dans le champ de message, et elle sera aussi dans le code.</translation>
    </message>
    <message>
        <source>It failed.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>Échec.</translation>
    </message>
    <message>
        <source>It gave no answer in time.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>Il n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>It gave no answer within {seconds} seconds.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>Il n’a pas répondu en {seconds} secondes.</translation>
    </message>
    <message>
        <source>It goes to {host}, for which there is no profile; {profile} is asked instead.</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>Elle va à {host}, pour lequel il n’y a pas de profil ; {profile} est interrogé à la place.</translation>
    </message>
    <message>
        <source>It has a placeholder such as ${…} in it, which is not filled in: edit it.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>Il contient un emplacement tel que ${…}, qui n’est pas rempli : modifiez-le.</translation>
    </message>
    <message numerus="yes">
        <source>It has about {n} tokens.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>
            <numerusform>Elle a environ {n} token.</numerusform>
            <numerusform>Elle a environ {n} tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has {n} characters.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>
            <numerusform>Elle a {n} caractère.</numerusform>
            <numerusform>Elle a {n} caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has {n} tokens.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>
            <numerusform>Elle a {n} token.</numerusform>
            <numerusform>Elle a {n} tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is &amp;for</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>&amp;Usage</translation>
    </message>
    <message>
        <source>It is added. Press Start to see its tools.</source>
        <extracomment>canal_desktop/ui/mcp_desk.py</extracomment>
        <translation>Il est ajouté. Appuyez sur Démarrer pour voir ses outils.</translation>
    </message>
    <message>
        <source>It is back.</source>
        <extracomment>canal_desktop/ui/prompt_tests_desk.py canal_desktop/ui/tools/desk.py</extracomment>
        <translation>Rétabli.</translation>
    </message>
    <message>
        <source>It is changed.</source>
        <extracomment>canal_desktop/ui/mcp_desk.py</extracomment>
        <translation>Il est modifié.</translation>
    </message>
    <message>
        <source>It is disabled: its tools are not offered to models.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>Il est désactivé : ses outils ne sont pas proposés aux modèles.</translation>
    </message>
    <message>
        <source>It is not asked how many tokens were used: the model refuses the question.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>On ne demande pas combien de tokens ont été utilisés : le modèle refuse la question.</translation>
    </message>
    <message>
        <source>It is not offered for this kind of computer; look at the page of released versions.</source>
        <extracomment>canal_desktop/app/updates.py</extracomment>
        <translation>Elle n’est pas proposée pour ce type d’ordinateur ; consultez la page des versions publiées.</translation>
    </message>
    <message>
        <source>It is off. It starts when a conversation that uses its tools is answered.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>Il est arrêté. Il démarre quand une conversation qui utilise ses outils reçoit une réponse.</translation>
    </message>
    <message numerus="yes">
        <source>It is ready, with {n} tools.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>
            <numerusform>Il est prêt, avec {n} outil.</numerusform>
            <numerusform>Il est prêt, avec {n} outils.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is sent when the answer is complete.</source>
        <extracomment>canal_desktop/ui/quick/desk.py canal_desktop/ui/sending.py</extracomment>
        <translation>Il sera envoyé quand la réponse sera complète.</translation>
    </message>
    <message>
        <source>It is starting.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>Il démarre.</translation>
    </message>
    <message>
        <source>It is used without a key. Enter one if the server needs it.</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>Il est utilisé sans clé. Saisissez-en une si le serveur en a besoin.</translation>
    </message>
    <message>
        <source>It keeps the eyes and hands of others off while you are away. It does not encrypt the files on your disk; the disk encryption of your system does that.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Il éloigne les regards et les mains des autres en votre absence. Il ne chiffre pas les fichiers du disque ; c’est le rôle du chiffrement de disque de votre système.</translation>
    </message>
    <message>
        <source>It leads to:
{host}</source>
        <extracomment>canal_desktop/ui/transcript/link_opener.py</extracomment>
        <translation>Il mène à :
{host}</translation>
    </message>
    <message>
        <source>It lists more than {count} tools or {size} kB; the rest is left out.</source>
        <extracomment>canal_desktop/mcp_client/tool_list.py</extracomment>
        <translation>Il répertorie plus de {count} outils ou {size} ko ; le reste est omis.</translation>
    </message>
    <message>
        <source>It may be an old SSE server, which cannot be used; streamable HTTP is tried.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>C’est peut-être un ancien serveur SSE, inutilisable ; on essaie HTTP streamable.</translation>
    </message>
    <message>
        <source>It may have been called already before the program ended or this was left.</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>Il a peut-être déjà été appelé avant que le programme se termine ou que ceci soit quitté.</translation>
    </message>
    <message>
        <source>It may work nevertheless; if not, choose one that is listed.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Il peut fonctionner malgré tout ; sinon, choisissez-en un de la liste.</translation>
    </message>
    <message>
        <source>It takes more than {seconds} seconds. Make the pattern or the schema simpler.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>Cela prend plus de {seconds} secondes. Simplifiez le motif ou le schéma.</translation>
    </message>
    <message>
        <source>It was called, and its result could not be stored. Allow once stores it; nothing is called again.</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>Il a été appelé, mais son résultat n’a pas pu être stocké. « Autoriser une fois » le stocke ; rien n’est rappelé.</translation>
    </message>
    <message>
        <source>It was not stored.</source>
        <extracomment>canal_desktop/app/instance_channel.py</extracomment>
        <translation>Cela n’a pas été stocké.</translation>
    </message>
    <message>
        <source>It would go to the server and to the model as text, and be kept in the library. Nothing has been sent yet: take the key out, then send.</source>
        <extracomment>canal_desktop/ui/key_check.py</extracomment>
        <translation>Elle irait au serveur et au modèle sous forme de texte, et serait conservée dans la bibliothèque. Rien n’a encore été envoyé : retirez la clé, puis envoyez.</translation>
    </message>
    <message>
        <source>It would put a file into the mail.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>Il mettrait un fichier dans le courriel.</translation>
    </message>
    <message>
        <source>It wrote more than {size} MB without an end.</source>
        <extracomment>canal_desktop/mcp_client/stdio.py</extracomment>
        <translation>Il a écrit plus de {size} Mo sans fin.</translation>
    </message>
    <message>
        <source>Its answers go for good. The cases stay as they are.</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>Ses réponses disparaissent définitivement. Les cas restent tels quels.</translation>
    </message>
    <message>
        <source>Its log may say why.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>Son journal dit peut-être pourquoi.</translation>
    </message>
    <message>
        <source>Its text</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>Son texte</translation>
    </message>
    <message>
        <source>JSON by a schema</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>JSON selon un schéma</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>Schéma JSON</translation>
    </message>
    <message>
        <source>JSON, as the server documents it.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>JSON, tel que le serveur le documente.</translation>
    </message>
    <message>
        <source>JSON: further fields of the request, as the server documents them.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>JSON : autres champs de la requête, tels que le serveur les documente.</translation>
    </message>
    <message>
        <source>JSON: further headers, such as {"X-Title": "Canal"}. Keys do not belong here.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>JSON : autres en-têtes, par exemple {"X-Title": "Canal"}. Les clés n’ont pas leur place ici.</translation>
    </message>
    <message>
        <source>Jan</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Jul</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Jun</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>juin</translation>
    </message>
    <message>
        <source>Just as it was sent for this answer, on {day} at {time}.</source>
        <extracomment>canal_desktop/app/code_requests.py</extracomment>
        <translation>Exactement tel qu’envoyé pour cette réponse, le {day} à {time}.</translation>
    </message>
    <message>
        <source>Just as it went over the wire</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Exactement tel que transmis</translation>
    </message>
    <message>
        <source>Just this body is sent, and its answer is another version. Nothing of it is kept for the conversation.</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>C’est exactement ce corps qui est envoyé, et sa réponse est une autre version. Rien n’en est conservé pour la conversation.</translation>
    </message>
    <message>
        <source>Just what is sent</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>Seulement ce qui est envoyé</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>canal_desktop/ui/changes.py canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Keep it as another version and ask nobody</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py</extracomment>
        <translation>Conserver comme autre version sans rien demander</translation>
    </message>
    <message>
        <source>Keep requests as they were sent</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Conserver les requêtes telles qu’envoyées</translation>
    </message>
    <message>
        <source>Keep the login</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Garder l’identifiant</translation>
    </message>
    <message numerus="yes">
        <source>Kept free for the answer: {n} tokens</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>
            <numerusform>Réservé à la réponse : {n} token</numerusform>
            <numerusform>Réservé à la réponse : {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept.</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>Conservé.</translation>
    </message>
    <message>
        <source>Kept; type to replace it</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Conservée ; tapez pour la remplacer</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Key for this run only, not stored</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Clé pour cette session, non stockée</translation>
    </message>
    <message>
        <source>Key for this run only, not stored, ends in {letters}</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Clé pour cette session, non stockée, se termine par {letters}</translation>
    </message>
    <message>
        <source>Key from the environment, for this run only</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Clé de l’environnement, pour cette session</translation>
    </message>
    <message>
        <source>Key in your keyring ({keyring})</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Clé dans votre trousseau ({keyring})</translation>
    </message>
    <message>
        <source>Key in your keyring ({keyring}), ends in {letters}</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Clé dans votre trousseau ({keyring}), se termine par {letters}</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/look_rows.py canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>canal_desktop/ui/shortcuts/action_tree.py</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys are kept in the keyring of your system, never in a file. Where there is no keyring, a key is used until you quit. “{doctor_name}” tries each step to the server and says what to do.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Les clés sont conservées dans le trousseau de votre système, jamais dans un fichier. S’il n’y a pas de trousseau, une clé sert jusqu’à la fermeture. « {doctor_name} » essaie chaque étape jusqu’au serveur et dit quoi faire.</translation>
    </message>
    <message>
        <source>Keys by their place</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Touches par position</translation>
    </message>
    <message>
        <source>Keys for the quick window</source>
        <extracomment>canal_desktop/ui/quick/keys_desk.py canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Touches de la fenêtre rapide</translation>
    </message>
    <message>
        <source>Keys that hold inside of Canal only are in the section Shortcuts.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Les touches qui ne valent que dans Canal se trouvent dans la section « Raccourcis ».</translation>
    </message>
    <message>
        <source>Keys that open the quick window from any program are in the section General.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Les touches qui ouvrent la fenêtre rapide depuis n’importe quel programme se trouvent dans la section « Général ».</translation>
    </message>
    <message>
        <source>Know keys by their place, where the layout has no Latin letters</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>Reconnaître les touches par leur position, si la disposition n’a pas de lettres latines</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py canal_desktop/ui/sheets/code_sheet.py</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of dictation</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Langue de la dictée</translation>
    </message>
    <message>
        <source>Language, text size, fonts, high contrast, density and motion are in the settings. {zoom_in_keys} makes all text larger.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Langue, taille du texte, polices, contraste élevé, densité et mouvement sont dans les réglages. {zoom_in_keys} agrandit tout le texte.</translation>
    </message>
    <message>
        <source>Languages and accessibility</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Langues et accessibilité</translation>
    </message>
    <message>
        <source>Larger pictures are made smaller before they are sent.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Les images plus grandes sont réduites avant l’envoi.</translation>
    </message>
    <message>
        <source>Largest first</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>Les plus grands d’abord</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <extracomment>canal_desktop/ui/folder_desk.py</extracomment>
        <translation>Dernier échange</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>Latest activity first</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Activité récente d’abord</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>canal_desktop/ui/leaving.py</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Leave message out of requests or include it</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Omettre le message des requêtes ou l’inclure</translation>
    </message>
    <message>
        <source>Leave name and password out of the address; a token goes into a header.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>Ne mettez ni nom ni mot de passe dans l’adresse ; un jeton va dans un en-tête.</translation>
    </message>
    <message>
        <source>Leave name and password out of the proxy's address; they have fields of their own.</source>
        <extracomment>canal_desktop/domain/proxy.py</extracomment>
        <translation>Ne mettez ni nom ni mot de passe dans l’adresse du proxy ; ils ont leurs propres champs.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>canal_desktop/ui/quick/quote_line.py canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Leave out of requests</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Omettre des requêtes</translation>
    </message>
    <message>
        <source>Leave the edited question</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Quitter la question modifiée</translation>
    </message>
    <message>
        <source>Leave the key empty to keep the one of this run.</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>Laissez la clé vide pour garder celle de cette session.</translation>
    </message>
    <message>
        <source>Leave the key empty to keep the one that is stored.</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>Laissez la clé vide pour garder celle qui est stockée.</translation>
    </message>
    <message>
        <source>Leave the pictures out</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Omettre les images</translation>
    </message>
    <message>
        <source>Leave the selection (Esc)</source>
        <extracomment>canal_desktop/ui/sidebar/batch_bar.py</extracomment>
        <translation>Quitter la sélection (Échap)</translation>
    </message>
    <message>
        <source>Leave the temporary conversation?</source>
        <extracomment>canal_desktop/ui/leaving.py</extracomment>
        <translation>Quitter la conversation temporaire ?</translation>
    </message>
    <message>
        <source>Leave what is innermost: a menu, a search, an edited question, the answer being written</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Quitter ce qui est au plus profond : un menu, une recherche, une question modifiée, la réponse en cours</translation>
    </message>
    <message>
        <source>Left out for {model}, which refuses it, as you agreed.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Omis pour {model}, qui le refuse, comme convenu avec vous.</translation>
    </message>
    <message>
        <source>Left out for {model}, which refuses it, as you agreed: {names}.</source>
        <extracomment>canal_desktop/ui/parameters/form.py</extracomment>
        <translation>Omis pour {model}, qui le refuse, comme convenu avec vous : {names}.</translation>
    </message>
    <message>
        <source>Left out, as the model refuses it: {parameter}.</source>
        <extracomment>canal_desktop/bootstrap/code_joints.py</extracomment>
        <translation>Omis, car le modèle le refuse : {parameter}.</translation>
    </message>
    <message>
        <source>Left out, as their names or schemas cannot be used: {count}.</source>
        <extracomment>canal_desktop/mcp_client/tool_list.py</extracomment>
        <translation>Omis, car leurs noms ou schémas sont inutilisables : {count}.</translation>
    </message>
    <message>
        <source>Left out, as you agreed: {parameter}.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>Omis, comme convenu avec vous : {parameter}.</translation>
    </message>
    <message>
        <source>Left out, as you chose: {things}.</source>
        <extracomment>canal_desktop/app/code_requests.py</extracomment>
        <translation>Omis, comme vous l’avez choisi : {things}.</translation>
    </message>
    <message>
        <source>Left out: the header {name}.</source>
        <extracomment>canal_desktop/programs/write_body.py</extracomment>
        <translation>Omis : l’en-tête {name}.</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite3);;All files (*)</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>Bibliothèques (*.sqlite3);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>canal_desktop/app/data_sizes.py canal_desktop/ui/actions.py canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Licence of {package}</source>
        <extracomment>canal_desktop/ui/settings/about_parts.py</extracomment>
        <translation>Licence de {package}</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light or dark colours.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Couleurs claires ou sombres.</translation>
    </message>
    <message>
        <source>Limited</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>Limité</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>canal_desktop/ui/parameters/form.py</extracomment>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Line 1, column 1: it must be an object in curly brackets, such as {"name": 1}.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>Ligne 1, colonne 1 : il faut un objet entre accolades, par exemple {"name": 1}.</translation>
    </message>
    <message>
        <source>Line {line} cannot be read.</source>
        <extracomment>canal_desktop/markup/typeset.py</extracomment>
        <translation>La ligne {line} ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Line {line} has {mask} where a key was; no record has the key. Write something else in its place.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>La ligne {line} contient {mask} là où était une clé ; aucun enregistrement n’a la clé. Écrivez autre chose à cet endroit.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {problem}.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>Ligne {line}, colonne {column} : {problem}.</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Lien copié.</translation>
    </message>
    <message>
        <source>Links and buttons on the screen</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Liens et boutons à l’écran</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Load it once</source>
        <extracomment>canal_desktop/ui/transcript/picture_box.py</extracomment>
        <translation>Charger une fois</translation>
    </message>
    <message>
        <source>Loading from {host}…</source>
        <extracomment>canal_desktop/ui/transcript/picture_box.py</extracomment>
        <translation>Chargement depuis {host}…</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Se verrouiller après</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/lock_part.py</extracomment>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Lock with the system</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Verrouiller avec le système</translation>
    </message>
    <message>
        <source>Locked at the start</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Verrouillé au démarrage</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>canal_desktop/ui/mcp/log_sheet.py</extracomment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Log of {name}</source>
        <extracomment>canal_desktop/ui/mcp/log_sheet.py</extracomment>
        <translation>Journal de {name}</translation>
    </message>
    <message>
        <source>Login of the proxy {address}</source>
        <extracomment>canal_desktop/app/secret_places.py</extracomment>
        <translation>Identifiant du proxy {address}</translation>
    </message>
    <message>
        <source>Logo of Canal</source>
        <extracomment>canal_desktop/ui/about.py canal_desktop/ui/lock/unlock_page.py canal_desktop/ui/settings/about_parts.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Logo de Canal</translation>
    </message>
    <message>
        <source>Logs</source>
        <extracomment>canal_desktop/app/data_sizes.py</extracomment>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Long parts are cut here, and whole in what is copied and saved.</source>
        <extracomment>canal_desktop/ui/sheets/code_sheet.py</extracomment>
        <translation>Les parties longues sont coupées ici, et entières dans ce qui est copié et enregistré.</translation>
    </message>
    <message>
        <source>Longest &amp;answer, in tokens</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Réponse la plus &amp;longue, en tokens</translation>
    </message>
    <message>
        <source>Look at balance and limits in the server's console.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Regardez le solde et les limites dans la console du serveur.</translation>
    </message>
    <message>
        <source>Look for updates once a day</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>Chercher des mises à jour une fois par jour</translation>
    </message>
    <message>
        <source>Look for updates…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Chercher des mises à jour…</translation>
    </message>
    <message>
        <source>Look now</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Looking at {file}…</source>
        <extracomment>canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>Examen de {file}…</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <extracomment>canal_desktop/ui/composer/field_menu.py</extracomment>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>canal_desktop/ui/find_bar.py canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Faible</translation>
    </message>
    <message>
        <source>MCP server {name}</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>Serveur MCP {name}</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>Serveurs MCP</translation>
    </message>
    <message>
        <source>MCP servers give models tools: to read files, to look things up, to work in other programs. Add one, or paste the configuration of another program.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>Les serveurs MCP donnent des outils aux modèles : pour lire des fichiers, chercher des informations, travailler dans d’autres programmes. Ajoutez-en un, ou collez la configuration d’un autre programme.</translation>
    </message>
    <message>
        <source>MCP servers…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>Serveurs MCP…</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Make</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Make a conversation of this code</source>
        <extracomment>canal_desktop/ui/paste_code_desk.py</extracomment>
        <translation>Faire une conversation de ce code</translation>
    </message>
    <message>
        <source>Make a copy of the library, or go back to an earlier one.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Faire une copie de la bibliothèque, ou revenir à une précédente.</translation>
    </message>
    <message>
        <source>Make a picture</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Créer une image</translation>
    </message>
    <message>
        <source>Make a picture…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/picture_desk.py</extracomment>
        <translation>Créer une image…</translation>
    </message>
    <message>
        <source>Make conversation</source>
        <extracomment>canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>Créer la conversation</translation>
    </message>
    <message>
        <source>Make it anyway</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>Créer quand même</translation>
    </message>
    <message>
        <source>Make the sky blue</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Rends le ciel bleu</translation>
    </message>
    <message>
        <source>Makes speech of an answer when you ask for it.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Transforme une réponse en voix quand vous le demandez.</translation>
    </message>
    <message>
        <source>Map of branches</source>
        <extracomment>canal_desktop/ui/branch_map.py</extracomment>
        <translation>Carte des branches</translation>
    </message>
    <message>
        <source>Map of branches…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Carte des branches…</translation>
    </message>
    <message>
        <source>Mar</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>mars</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <extracomment>canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <extracomment>canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>Marquer comme non lu</translation>
    </message>
    <message>
        <source>Mark as unread or read</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Marquer comme non lu ou lu</translation>
    </message>
    <message>
        <source>Markdown mirror</source>
        <extracomment>canal_desktop/ui/folder_desk.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Miroir Markdown</translation>
    </message>
    <message>
        <source>Markdown mirror…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Miroir Markdown…</translation>
    </message>
    <message>
        <source>Match case</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Max tokens</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>Max. de tokens</translation>
    </message>
    <message>
        <source>Max tokens is sent as max_completion_tokens.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>Le max. de tokens est envoyé comme max_completion_tokens.</translation>
    </message>
    <message>
        <source>Max tokens is sent as max_tokens.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>Le max. de tokens est envoyé comme max_tokens.</translation>
    </message>
    <message numerus="yes">
        <source>Max {n} tokens</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>
            <numerusform>Max. {n} token</numerusform>
            <numerusform>Max. {n} tokens</numerusform>
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
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Merged answer</source>
        <extracomment>canal_desktop/ui/side_by_side/merge_panel.py canal_desktop/ui/side_by_side/page.py</extracomment>
        <translation>Réponse fusionnée</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/branch_map.py canal_desktop/ui/composer/message_edit.py</extracomment>
        <translation>Message</translation>
    </message>
    <message>
        <source>Message menu</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Menu du message</translation>
    </message>
    <message>
        <source>Message: {title}  in {conversation}</source>
        <extracomment>canal_desktop/ui/sidebar/list_row.py</extracomment>
        <translation>Message : {title}  dans {conversation}</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Messages are sent as lists of parts.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>Les messages sont envoyés en listes de parties.</translation>
    </message>
    <message>
        <source>Messages cannot be searched: the file {path} cannot be used. The conversations are not affected; the details are in the log.</source>
        <extracomment>canal_desktop/storage/search_index.py</extracomment>
        <translation>Les messages ne peuvent pas être recherchés : le fichier {path} est inutilisable. Les conversations ne sont pas touchées ; les détails sont dans le journal.</translation>
    </message>
    <message>
        <source>Messages that are here already</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>Messages déjà présents</translation>
    </message>
    <message>
        <source>Messages that wait</source>
        <extracomment>canal_desktop/ui/composer/waiting_lines.py</extracomment>
        <translation>Messages en attente</translation>
    </message>
    <message>
        <source>Minimal</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Minimal</translation>
    </message>
    <message>
        <source>Minutes without input in Canal, 1 to 120.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Minutes sans saisie dans Canal, de 1 à 120.</translation>
    </message>
    <message>
        <source>Missing: {names}.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>Il manque : {names}.</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>canal_desktop/app/pasted_code.py canal_desktop/domain/spending.py canal_desktop/ui/branch_map.py canal_desktop/ui/folder_form.py canal_desktop/ui/model_picker.py canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model for dictation</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py canal_desktop/ui/sound/places.py</extracomment>
        <translation>Modèle pour la dictée</translation>
    </message>
    <message>
        <source>Model for pictures</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Modèle pour les images</translation>
    </message>
    <message>
        <source>Model for reading aloud</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py canal_desktop/ui/sound/places.py</extracomment>
        <translation>Modèle de lecture vocale</translation>
    </message>
    <message>
        <source>Model for titles</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Modèle pour les titres</translation>
    </message>
    <message>
        <source>Model that judges</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>Modèle qui juge</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>canal_desktop/domain/checkup.py canal_desktop/ui/help/topics.py canal_desktop/ui/model_list.py canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models and more (at the start of a word)</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Modèles et plus (au début d’un mot)</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move to a folder…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Déplacer vers un dossier…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <extracomment>canal_desktop/ui/changes.py</extracomment>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Move to…</source>
        <extracomment>canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>Déplacer vers…</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Monter</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} conversations to the trash?</source>
        <extracomment>canal_desktop/ui/changes.py</extracomment>
        <translation>
            <numerusform>Mettre {n} conversation à la corbeille ?</numerusform>
            <numerusform>Mettre {n} conversations à la corbeille ?</numerusform>
        </translation>
    </message>
    <message>
        <source>My tests</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>Mes tests</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a server</comment>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name a model for dictation in the settings</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Indiquez un modèle de dictée dans les réglages</translation>
    </message>
    <message>
        <source>Name a model for pictures</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Indiquez un modèle d’images</translation>
    </message>
    <message>
        <source>Name and password are kept until you quit.</source>
        <extracomment>canal_desktop/app/proxy_login.py</extracomment>
        <translation>Le nom et le mot de passe sont gardés jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>Name and password are stored in your keyring ({keyring}).</source>
        <extracomment>canal_desktop/app/proxy_login.py</extracomment>
        <translation>Le nom et le mot de passe sont stockés dans votre trousseau ({keyring}).</translation>
    </message>
    <message>
        <source>Name of a set, or of a new one</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>Nom d’un jeu, existant ou nouveau</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <extracomment>canal_desktop/ui/sidebar/conversation_delegate.py</extracomment>
        <translation>Nom du dossier</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Nom de l’en-tête</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <extracomment>canal_desktop/ui/parameters/preset_row.py</extracomment>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <extracomment>canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>Nom du jeu</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Nom de la variable</translation>
    </message>
    <message>
        <source>Named as the server names its voices.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Nommée comme le serveur nomme ses voix.</translation>
    </message>
    <message>
        <source>Names of dictionaries with commas between them, such as en_US, de_DE.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Noms de dictionnaires séparés par des virgules, par exemple en_US, de_DE.</translation>
    </message>
    <message>
        <source>Narrow</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Étroite</translation>
    </message>
    <message>
        <source>Needs no key: the server is inside the program</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Aucune clé nécessaire : le serveur est dans le programme</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>canal_desktop/ui/settings/rows.py</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Network settings</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Réglages du réseau</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>locking</comment>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>New case</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>Nouveau cas</translation>
    </message>
    <message>
        <source>New case…</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Nouveau cas…</translation>
    </message>
    <message>
        <source>New conversation</source>
        <extracomment>canal_desktop/domain/conversation.py canal_desktop/ui/actions.py canal_desktop/ui/sidebar/sidebar.py canal_desktop/ui/tray.py</extracomment>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>New conversation here</source>
        <extracomment>canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Nouvelle conversation ici</translation>
    </message>
    <message>
        <source>New conversations</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>Nouvelles conversations</translation>
    </message>
    <message>
        <source>New conversations begin with {model}</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>Les nouvelles conversations commencent avec {model}</translation>
    </message>
    <message>
        <source>New file</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>Nouveau fichier</translation>
    </message>
    <message>
        <source>New folder</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/organise_desk.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>New folder “{name}”</source>
        <extracomment>canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>Nouveau dossier « {name} »</translation>
    </message>
    <message>
        <source>New from code</source>
        <extracomment>canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>Nouvelle depuis du code</translation>
    </message>
    <message>
        <source>New from code…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Nouvelle depuis du code…</translation>
    </message>
    <message>
        <source>New in Canal Desktop {version}.</source>
        <extracomment>canal_desktop/ui/help/news_sheet.py</extracomment>
        <translation>Nouveautés de Canal Desktop {version}.</translation>
    </message>
    <message>
        <source>New in {version}…</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>Nouveau dans {version}…</translation>
    </message>
    <message>
        <source>New keys</source>
        <extracomment>canal_desktop/ui/shortcuts/key_capture.py</extracomment>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>New keys for “{action}”:</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>Nouvelles touches pour « {action} » :</translation>
    </message>
    <message>
        <source>New line</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>New messages</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>Nouveaux messages</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>Nouvelle phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>New picture</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>Nouvelle image</translation>
    </message>
    <message>
        <source>New profile</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>New prompt</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>Nouveau prompt</translation>
    </message>
    <message>
        <source>New question</source>
        <extracomment>canal_desktop/ui/context_words.py canal_desktop/ui/quick/window.py</extracomment>
        <translation>Nouvelle question</translation>
    </message>
    <message>
        <source>New set</source>
        <extracomment>canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>Nouveau jeu</translation>
    </message>
    <message>
        <source>New set…</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Nouveau jeu…</translation>
    </message>
    <message>
        <source>New tag “{name}”</source>
        <extracomment>canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>Nouvelle étiquette « {name} »</translation>
    </message>
    <message>
        <source>New temporary conversation</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Nouvelle conversation temporaire</translation>
    </message>
    <message>
        <source>New text below</source>
        <extracomment>canal_desktop/ui/transcript/arrangement.py</extracomment>
        <translation>Nouveau texte en bas</translation>
    </message>
    <message>
        <source>New tool</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>Nouvel outil</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Plus récentes d’abord</translation>
    </message>
    <message>
        <source>Next change</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Modification suivante</translation>
    </message>
    <message>
        <source>Next code block</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Bloc de code suivant</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Conversation suivante</translation>
    </message>
    <message numerus="yes">
        <source>Next file ({n} wait)</source>
        <extracomment>canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>
            <numerusform>Fichier suivant ({n} en attente)</numerusform>
            <numerusform>Fichier suivant ({n} en attente)</numerusform>
        </translation>
    </message>
    <message>
        <source>Next hit</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Next message</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Message suivant</translation>
    </message>
    <message>
        <source>Next or former place of a prompt</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Emplacement suivant ou précédent d’un prompt</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Next version</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Version suivante</translation>
    </message>
    <message>
        <source>Next: {message}</source>
        <extracomment>canal_desktop/ui/composer/waiting_lines.py</extracomment>
        <translation>À suivre : {message}</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>Aucune réponse</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py canal_desktop/ui/requests/reading.py</extracomment>
        <translation>Aucune réponse n’est venue.</translation>
    </message>
    <message>
        <source>No arguments</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>Aucun argument</translation>
    </message>
    <message>
        <source>No call of a tool waits for you here.</source>
        <extracomment>canal_desktop/ui/tools/desk.py</extracomment>
        <translation>Aucun appel d’outil ne vous attend ici.</translation>
    </message>
    <message>
        <source>No conversation has this tag here</source>
        <extracomment>canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>Aucune conversation n’a cette étiquette ici</translation>
    </message>
    <message>
        <source>No conversations were found in “{name}”. What can be read: {formats}.</source>
        <extracomment>canal_desktop/exchange/reading.py</extracomment>
        <translation>Aucune conversation n’a été trouvée dans « {name} ». Ce qui peut être lu : {formats}.</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <extracomment>canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>Aucune conversation pour l’instant</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>Plus aucun favori</translation>
    </message>
    <message>
        <source>No folder</source>
        <extracomment>canal_desktop/ui/money_desk.py canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <extracomment>canal_desktop/ui/sheets/folder_sheet.py</extracomment>
        <translation>Aucun dossier n’est choisi.</translation>
    </message>
    <message>
        <source>No hits</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Aucune clé</translation>
    </message>
    <message>
        <source>No key of {profile} is stored. Enter it to go on.</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>Aucune clé de {profile} n’est stockée. Saisissez-la pour continuer.</translation>
    </message>
    <message>
        <source>No level</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Aucun seuil</translation>
    </message>
    <message>
        <source>No limit yet</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>Pas encore de limite</translation>
    </message>
    <message>
        <source>No login is kept.</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Aucun identifiant n’est gardé.</translation>
    </message>
    <message>
        <source>No microphone was found. Plug one in, or allow this program to use it, then try again.</source>
        <extracomment>canal_desktop/sound/recorder.py</extracomment>
        <translation>Aucun micro n’a été trouvé. Branchez-en un, ou autorisez ce programme à l’utiliser, puis réessayez.</translation>
    </message>
    <message>
        <source>No model chosen</source>
        <extracomment>canal_desktop/ui/model_picker.py</extracomment>
        <translation>Aucun modèle choisi</translation>
    </message>
    <message>
        <source>No model fits the filters. Switch one off above the list, or type a model's name.</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>Aucun modèle ne correspond aux filtres. Désactivez-en un au-dessus de la liste, ou tapez le nom d’un modèle.</translation>
    </message>
    <message>
        <source>No model for dictation is known here. Name one in the settings, as the server calls it.</source>
        <extracomment>canal_desktop/app/sound_tools.py</extracomment>
        <translation>Aucun modèle de dictée n’est connu ici. Indiquez-en un dans les réglages, sous le nom que lui donne le serveur.</translation>
    </message>
    <message>
        <source>No model for reading aloud is known here. Name one in the settings, as the server calls it.</source>
        <extracomment>canal_desktop/app/sound_tools.py</extracomment>
        <translation>Aucun modèle de lecture à voix haute n’est connu ici. Indiquez-en un dans les réglages, sous le nom que lui donne le serveur.</translation>
    </message>
    <message>
        <source>No model is chosen yet: put its name where “model” is empty.</source>
        <extracomment>canal_desktop/programs/write_body.py</extracomment>
        <translation>Aucun modèle n’est encore choisi : mettez son nom là où « model » est vide.</translation>
    </message>
    <message>
        <source>No other program could be started for the sound either. It is kept with the message; save it from there.</source>
        <extracomment>canal_desktop/ui/sound/elsewhere.py</extracomment>
        <translation>Aucun autre programme n’a pu être lancé pour le son non plus. Il est conservé avec le message ; enregistrez-le depuis là.</translation>
    </message>
    <message>
        <source>No passphrase is set, so Canal cannot be locked.</source>
        <extracomment>canal_desktop/ui/settings/lock_part.py</extracomment>
        <translation>Aucune phrase secrète n’est définie : Canal ne peut pas être verrouillé.</translation>
    </message>
    <message>
        <source>No picture: {reason}</source>
        <extracomment>canal_desktop/ui/transcript/diagram_box.py</extracomment>
        <translation>Pas d’image : {reason}</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <extracomment>canal_desktop/ui/parameters/preset_row.py</extracomment>
        <translation>Aucun préréglage</translation>
    </message>
    <message>
        <source>No proxy</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Aucun proxy</translation>
    </message>
    <message>
        <source>No proxy is used for this server.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Aucun proxy n’est utilisé pour ce serveur.</translation>
    </message>
    <message>
        <source>No request can be read in this. What is understood: {kinds}.</source>
        <extracomment>canal_desktop/programs/read_program.py</extracomment>
        <translation>Aucune requête ne s’y laisse lire. Ce qui est compris : {kinds}.</translation>
    </message>
    <message>
        <source>No secure connection came about.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Aucune connexion sécurisée n’a pu être établie.</translation>
    </message>
    <message>
        <source>No such tool is on offer now, so it cannot be called.</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>Aucun outil de ce nom n’est proposé actuellement, il ne peut donc pas être appelé.</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <extracomment>canal_desktop/ui/composer/field_menu.py</extracomment>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>No tool may be called</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Aucun outil ne peut être appelé</translation>
    </message>
    <message>
        <source>No topic has all of these words.</source>
        <extracomment>canal_desktop/ui/help/help_sheet.py</extracomment>
        <translation>Aucune rubrique ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>No words were found in it.</source>
        <extracomment>canal_desktop/app/dictation.py</extracomment>
        <translation>Aucun mot n’y a été trouvé.</translation>
    </message>
    <message>
        <source>Nobody knows the name {host}.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Personne ne connaît le nom {host}.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py canal_desktop/ui/settings/keys_editor.py</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None</source>
        <comment>certificates</comment>
        <extracomment>canal_desktop/ui/settings/other_rows.py canal_desktop/ui/settings/profile_network_sheet.py</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None are set</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>Aucun n’est défini</translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Aucun : connexion directe</translation>
    </message>
    <message>
        <source>None; for example intranet.example.com, 10.0.0.7</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Aucun ; par exemple intranet.example.com, 10.0.0.7</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Not asked for: {reason}</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>Non demandé : {reason}</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <extracomment>canal_desktop/app/doctor.py</extracomment>
        <translation>Pas encore interrogé.</translation>
    </message>
    <message>
        <source>Not at all: stay offline</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Pas du tout : rester hors ligne</translation>
    </message>
    <message>
        <source>Not available on this computer</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Non disponible sur cet ordinateur</translation>
    </message>
    <message>
        <source>Not by themselves</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Pas d’elles-mêmes</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>Non contrôlé</translation>
    </message>
    <message>
        <source>Not complete.</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>Incomplète.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>canal_desktop/app/sync.py</extracomment>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Not encrypted: the server is on this computer.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Non chiffré : le serveur est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Not for conversations</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>Pas pour les conversations</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not sent with it: {files}.</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Non envoyé avec : {files}.</translation>
    </message>
    <message>
        <source>Not sent. {reason} Remove it, then send again.</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>Non envoyé. {reason} Retirez-le, puis renvoyez.</translation>
    </message>
    <message>
        <source>Not sent. {reason} Remove them, then send again.</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>Non envoyé. {reason} Retirez-les, puis renvoyez.</translation>
    </message>
    <message>
        <source>Not sent: this message is left out of the requests.</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Non envoyé : ce message est omis des requêtes.</translation>
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>Non envoyé : {reason}</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Not set, so it is not sent.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Non défini, donc non envoyé.</translation>
    </message>
    <message>
        <source>Not tried</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>Non essayé</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>canal_desktop/ui/sheets/work_sheet.py</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Nothing came yet.</source>
        <extracomment>canal_desktop/ui/requests/reading.py</extracomment>
        <translation>Rien n’est encore arrivé.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>canal_desktop/ui/sidebar/view_button.py canal_desktop/ui/widgets/choice_popup.py</extracomment>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or only the beginning of one.</source>
        <extracomment>canal_desktop/ui/sidebar/search_results.py</extracomment>
        <translation>Rien trouvé. Essayez moins de mots, ou seulement le début d’un mot.</translation>
    </message>
    <message>
        <source>Nothing had been brought back by then.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>Rien n’avait été ramené jusque-là.</translation>
    </message>
    <message>
        <source>Nothing had been imported by then.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>Rien n’avait été importé jusque-là.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Without them, the model is not told of them until they are there again.</source>
        <extracomment>canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>Rien n’a encore été envoyé. Sans eux, le modèle n’en est pas informé tant qu’ils ne sont pas de retour.</translation>
    </message>
    <message>
        <source>Nothing in the answer fits the pattern.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>Rien dans la réponse ne correspond au motif.</translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <extracomment>canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>Rien n’est archivé</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word, such as “font” or “key”.</source>
        <extracomment>canal_desktop/ui/profile_page.py</extracomment>
        <translation>Rien ne porte ce nom. Essayez un autre mot, par exemple « police » ou « clé ».</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>Nothing is held back.</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>Rien n’est retenu.</translation>
    </message>
    <message>
        <source>Nothing is known of this model.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>On ne sait rien de ce modèle.</translation>
    </message>
    <message>
        <source>Nothing is looked for and nothing is installed unless you say so.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Rien n’est recherché ni installé sans votre accord.</translation>
    </message>
    <message>
        <source>Nothing is overwritten. Regenerating an answer or editing a question makes another version beside the old one. {previous_version_keys} and {next_version_keys} switch between versions.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Rien n’est écrasé. Régénérer une réponse ou modifier une question crée une autre version à côté de l’ancienne. {previous_version_keys} et {next_version_keys} passent d’une version à l’autre.</translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <extracomment>canal_desktop/ui/context_bar.py</extracomment>
        <translation>Rien n’est encore envoyé.</translation>
    </message>
    <message>
        <source>Nothing is set here now.</source>
        <extracomment>canal_desktop/ui/parameters/sheet.py</extracomment>
        <translation>Rien n’est défini ici maintenant.</translation>
    </message>
    <message>
        <source>Nothing is set that a preset could keep. Set a parameter first.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>Rien n’est défini qu’un préréglage pourrait conserver. Définissez d’abord un paramètre.</translation>
    </message>
    <message>
        <source>Nothing is there yet.</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Il n’y a encore rien.</translation>
    </message>
    <message>
        <source>Nothing is worse or better than in the run of {when}, as far as both have answers.</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>Rien n’est pire ni meilleur que dans l’exécution du {when}, là où les deux ont des réponses.</translation>
    </message>
    <message>
        <source>Nothing moves by itself, also where the system does not ask for that.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Rien ne bouge tout seul, même si le système ne le demande pas.</translation>
    </message>
    <message>
        <source>Nothing new was found.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>Rien de nouveau n’a été trouvé.</translation>
    </message>
    <message>
        <source>Nothing was asked in these days.</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>Rien n’a été demandé ces jours-là.</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <extracomment>canal_desktop/ui/composer_desk.py</extracomment>
        <translation>Rien n’a encore été demandé.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was heard. Check that the microphone is on and that this program may use it.</source>
        <extracomment>canal_desktop/app/dictation.py</extracomment>
        <translation>Rien n’a été entendu. Vérifiez que le micro est allumé et que ce programme peut l’utiliser.</translation>
    </message>
    <message>
        <source>Nothing was learnt about {profile} yet: its models took every request as it is usually made.</source>
        <extracomment>canal_desktop/ui/sheets/learned_sheet.py</extracomment>
        <translation>Rien n’a encore été appris sur {profile} : ses modèles ont accepté chaque requête sous sa forme habituelle.</translation>
    </message>
    <message>
        <source>Nothing was sent to {host}: the program is set to stay offline. Turn that off, then try again.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Rien n’a été envoyé à {host} : le programme est réglé pour rester hors ligne. Désactivez cela, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Nothing was sent. The servers of the tools go on starting.</source>
        <extracomment>canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>Rien n’a été envoyé. Les serveurs des outils continuent de démarrer.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Nov</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>nov.</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>canal_desktop/ui/parameters/preset_row.py</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Oct</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>Of the whole window.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>De toute la fenêtre.</translation>
    </message>
    <message>
        <source>Of those, in the trash here</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>Dont dans la corbeille ici</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Offline, but for this computer itself.</source>
        <extracomment>canal_desktop/ui/offline_strip.py</extracomment>
        <translation>Hors ligne, sauf pour cet ordinateur lui-même.</translation>
    </message>
    <message>
        <source>Offline, no connection is made but to this computer itself.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Hors ligne, aucune connexion n’est établie sauf à cet ordinateur lui-même.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <extracomment>canal_desktop/ui/connection_desk.py</extracomment>
        <translation>Hors ligne.</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>canal_desktop/storage/conversation_list.py</extracomment>
        <translation>Plus ancien</translation>
    </message>
    <message>
        <source>Older messages are still being prepared for the search: {percent} % done.</source>
        <extracomment>canal_desktop/ui/sidebar/search_results.py</extracomment>
        <translation>Les messages plus anciens sont encore en préparation pour la recherche : {percent} % faits.</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a setting</comment>
        <extracomment>canal_desktop/ui/settings/editors.py canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Activé</translation>
    </message>
    <message>
        <source>On a keyboard without Latin letters, shortcuts are where they are on an English one.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Sur un clavier sans lettres latines, les raccourcis sont là où ils sont sur un clavier anglais.</translation>
    </message>
    <message>
        <source>On many keyboards {keys} writes a character (AltGr). It would not be written any more.</source>
        <extracomment>canal_desktop/ui/shortcuts/changes.py</extracomment>
        <translation>Sur beaucoup de claviers, {keys} écrit un caractère (AltGr). Il ne s’écrirait plus.</translation>
    </message>
    <message>
        <source>One a line, as Tools… adds them; a line that is deleted is not on offer.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Un par ligne, comme « Outils… » les ajoute ; une ligne supprimée n’est pas proposée.</translation>
    </message>
    <message>
        <source>One file to read in any browser, pictures included. Nothing in it runs or loads anything.</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>Un fichier lisible dans tout navigateur, images comprises. Rien n’y est exécuté ni chargé.</translation>
    </message>
    <message>
        <source>One of the pictures did not arrive: {sentence}</source>
        <extracomment>canal_desktop/providers/image_requests.py</extracomment>
        <translation>Une des images n’est pas arrivée : {sentence}</translation>
    </message>
    <message>
        <source>One of your keys stood in it: it is masked in the code.</source>
        <extracomment>canal_desktop/app/code_requests.py</extracomment>
        <translation>Une de vos clés s’y trouvait : elle est masquée dans le code.</translation>
    </message>
    <message>
        <source>One text</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>Un texte</translation>
    </message>
    <message>
        <source>Online again.</source>
        <extracomment>canal_desktop/ui/connection_desk.py</extracomment>
        <translation>De nouveau en ligne.</translation>
    </message>
    <message>
        <source>Only an answer can be added to prompt tests.</source>
        <extracomment>canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>Seule une réponse peut être ajoutée aux tests de prompts.</translation>
    </message>
    <message>
        <source>Only an answer that was not completed can be continued.</source>
        <extracomment>canal_desktop/app/open_conversation.py</extracomment>
        <translation>Seule une réponse incomplète peut être continuée.</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>Favoris uniquement</translation>
    </message>
    <message>
        <source>Only its name says so.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>Seul son nom le dit.</translation>
    </message>
    <message>
        <source>Only models that reason before they answer</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>Seulement les modèles qui réfléchissent avant de répondre</translation>
    </message>
    <message>
        <source>Only models that take pictures</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>Seulement les modèles qui acceptent les images</translation>
    </message>
    <message>
        <source>Only models that use tools</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>Seulement les modèles qui utilisent des outils</translation>
    </message>
    <message>
        <source>Only models whose price is known</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>Seulement les modèles au prix connu</translation>
    </message>
    <message>
        <source>Only models with a context of at least 128 thousand tokens</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>Seulement les modèles dont le contexte est d’au moins 128 mille tokens</translation>
    </message>
    <message>
        <source>Only requests for words can be copied as curl; this one asked for something else. Copy request has all of it.</source>
        <extracomment>canal_desktop/app/request_as_curl.py</extracomment>
        <translation>Seules les requêtes de texte peuvent être copiées en curl ; celle-ci demandait autre chose. « Copier la requête » la contient en entier.</translation>
    </message>
    <message>
        <source>Only requests for words can be edited and sent again; this one asked for something else.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>Seules les requêtes de texte peuvent être modifiées et renvoyées ; celle-ci demandait autre chose.</translation>
    </message>
    <message>
        <source>Only web pages and mail addresses are opened.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>Seules les pages web et les adresses de courriel sont ouvertes.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>canal_desktop/ui/message_desk.py canal_desktop/ui/notifying.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open Canal</source>
        <extracomment>canal_desktop/ui/quick/window.py canal_desktop/ui/tray.py</extracomment>
        <translation>Ouvrir Canal</translation>
    </message>
    <message>
        <source>Open a conversation first, then attach the file.</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>Ouvrez d’abord une conversation, puis joignez le fichier.</translation>
    </message>
    <message>
        <source>Open a sample conversation</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/help/hints.py</extracomment>
        <translation>Ouvrir une conversation d’exemple</translation>
    </message>
    <message>
        <source>Open a small window for one question from any program, where the system lets programs do that.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Ouvrir une petite fenêtre pour une question depuis n’importe quel programme, si le système le permet.</translation>
    </message>
    <message>
        <source>Open answer</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_sheet.py</extracomment>
        <translation>Ouvrir la réponse</translation>
    </message>
    <message>
        <source>Open as conversation</source>
        <extracomment>canal_desktop/ui/prompt_tests/result_sheet.py</extracomment>
        <translation>Ouvrir en conversation</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>canal_desktop/ui/settings/parts.py canal_desktop/ui/settings/told_faults.py</extracomment>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>Ouvrir dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>Ouvrir dans un autre programme</translation>
    </message>
    <message>
        <source>Open in main window</source>
        <extracomment>canal_desktop/ui/quick/window.py</extracomment>
        <translation>Ouvrir dans la fenêtre principale</translation>
    </message>
    <message>
        <source>Open link</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the page</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Open the quick window</source>
        <extracomment>canal_desktop/ui/quick/portal_keys.py</extracomment>
        <translation>Ouvrir la fenêtre rapide</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <extracomment>canal_desktop/ui/transcript/file_box.py</extracomment>
        <translation>Ouvrir {file}</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <extracomment>canal_desktop/ui/transcript/link_opener.py</extracomment>
        <translation>Ouvrir {host}</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <extracomment>canal_desktop/ui/transcript/picture_box.py</extracomment>
        <translation>Ouverture de l’image…</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Order of the parts</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>Ordre des parties</translation>
    </message>
    <message>
        <source>Other colour: {colour}…</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Autre couleur : {colour}…</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Autre couleur…</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>P&amp;arameters</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>P&amp;aramètres</translation>
    </message>
    <message>
        <source>P&amp;resence penalty</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Pénalité de p&amp;résence</translation>
    </message>
    <message>
        <source>Packages and their licences</source>
        <extracomment>canal_desktop/ui/settings/about_parts.py</extracomment>
        <translation>Les paquets et leurs licences</translation>
    </message>
    <message>
        <source>Page down, page up</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Page suivante, page précédente</translation>
    </message>
    <message>
        <source>Page {number} of “{name}” is damaged and cannot be shown.</source>
        <extracomment>canal_desktop/documents/pdf.py</extracomment>
        <translation>La page {number} de « {name} » est endommagée et ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages, 1 to {last}</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>Pages, de 1 à {last}</translation>
    </message>
    <message>
        <source>Palette</source>
        <extracomment>canal_desktop/ui/palette.py</extracomment>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Parameters</source>
        <extracomment>canal_desktop/ui/parameters/chip.py canal_desktop/ui/parameters/sheet.py</extracomment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Parameters…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/profile_cards.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Part of the prompt is missing</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>Il manque une partie du prompt</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <extracomment>canal_desktop/ui/context_list.py</extracomment>
        <translation>Parties de la requête</translation>
    </message>
    <message>
        <source>Parts of {answer}</source>
        <extracomment>canal_desktop/ui/side_by_side/parts_sheet.py</extracomment>
        <translation>Parties de {answer}</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>canal_desktop/domain/checkup.py canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>canal_desktop/ui/lock/unlock_page.py</extracomment>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase of the lock</source>
        <extracomment>canal_desktop/ui/settings/lock_part.py</extracomment>
        <translation>Phrase secrète du verrou</translation>
    </message>
    <message>
        <source>Passphrase of the lock, as a hash</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>Phrase secrète du verrou, sous forme d’empreinte</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>Paste MCP servers</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>Coller des serveurs MCP</translation>
    </message>
    <message>
        <source>Paste a curl command, a call in Python, JavaScript or TypeScript, or a JSON body. Nothing of it is run or sent.</source>
        <extracomment>canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>Collez une commande curl, un appel en Python, JavaScript ou TypeScript, ou un corps JSON. Rien n’en est exécuté ni envoyé.</translation>
    </message>
    <message>
        <source>Paste as a file</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Coller en fichier</translation>
    </message>
    <message>
        <source>Paste as text</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Coller en texte</translation>
    </message>
    <message>
        <source>Paste as text instead</source>
        <extracomment>canal_desktop/ui/composer/composer.py</extracomment>
        <translation>Coller plutôt en texte</translation>
    </message>
    <message>
        <source>Paste long texts</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Coller les textes longs</translation>
    </message>
    <message>
        <source>Paste the mcpServers of Claude Desktop, Cursor or VS Code, or those of a server's instructions. Nothing runs yet.</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>Collez les mcpServers de Claude Desktop, Cursor ou VS Code, ou ceux des instructions d’un serveur. Rien n’est encore exécuté.</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>Image collée.png</translation>
    </message>
    <message>
        <source>Path of the data folder</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Chemin du dossier de données</translation>
    </message>
    <message>
        <source>Pattern, such as {example}</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>Motif, par exemple {example}</translation>
    </message>
    <message>
        <source>Patterns and schemas cannot be checked: their process does not run.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>Les motifs et schémas ne peuvent pas être contrôlés : leur processus ne tourne pas.</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause reading aloud</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Suspendre la lecture à voix haute</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>canal_desktop/ui/attachments/attachment.py canal_desktop/ui/attachments/preview_desk.py canal_desktop/ui/attachments/previewing.py canal_desktop/ui/context_words.py canal_desktop/ui/picture_desk.py canal_desktop/ui/transcript/content.py</extracomment>
        <translation>Image</translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>Image copiée.</translation>
    </message>
    <message>
        <source>Picture.png</source>
        <extracomment>canal_desktop/ui/attachments/bar.py</extracomment>
        <translation>Image.png</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>canal_desktop/domain/checkup.py canal_desktop/domain/traits.py</extracomment>
        <translation>Images</translation>
    </message>
    <message>
        <source>Pictures are left out for {model} from now on. Its profile shows what was learnt.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>Les images sont désormais omises pour {model}. Son profil montre ce qui a été appris.</translation>
    </message>
    <message>
        <source>Pictures cannot be kept here.</source>
        <extracomment>canal_desktop/app/reply_pictures.py canal_desktop/app/request_maker.py</extracomment>
        <translation>Les images ne peuvent pas être conservées ici.</translation>
    </message>
    <message>
        <source>Pictures of its pages</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>Images de ses pages</translation>
    </message>
    <message>
        <source>Pictures that are sent</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>Images envoyées</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Épingler ou désépingler</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>canal_desktop/storage/conversation_list.py canal_desktop/ui/context_delegate.py</extracomment>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>Plain code</source>
        <extracomment>canal_desktop/ui/transcript/accessible_block.py</extracomment>
        <translation>Code brut</translation>
    </message>
    <message>
        <source>Port {port} of {host} cannot be reached.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Le port {port} de {host} est injoignable.</translation>
    </message>
    <message>
        <source>Port {port} of {host} does not answer within 10 seconds.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Le port {port} de {host} ne répond pas en 10 secondes.</translation>
    </message>
    <message>
        <source>Port {port} of {host} refuses connections.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Le port {port} de {host} refuse les connexions.</translation>
    </message>
    <message>
        <source>Port {port} takes connections.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Le port {port} accepte les connexions.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>Pénalité de présence</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>canal_desktop/ui/parameters/preset_row.py</extracomment>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Press Start to see its tools.</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Appuyez sur Démarrer pour voir ses outils.</translation>
    </message>
    <message>
        <source>Press the keys. Esc leaves, Backspace takes the keys away.</source>
        <extracomment>canal_desktop/ui/shortcuts/key_capture.py</extracomment>
        <translation>Appuyez sur les touches. Échap quitte, Retour arrière retire les touches.</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <extracomment>canal_desktop/storage/conversation_list.py</extracomment>
        <translation>30 jours précédents</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <extracomment>canal_desktop/storage/conversation_list.py</extracomment>
        <translation>7 jours précédents</translation>
    </message>
    <message>
        <source>Previous change</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Modification précédente</translation>
    </message>
    <message>
        <source>Previous code block</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Bloc de code précédent</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Conversation précédente</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Previous message</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Message précédent</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Previous version</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>Price &amp;in, $ for a million tokens</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Prix d’&amp;entrée, $ par million de tokens</translation>
    </message>
    <message>
        <source>Price &amp;out, $ for a million tokens</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Prix de &amp;sortie, $ par million de tokens</translation>
    </message>
    <message>
        <source>Price in from the cac&amp;he</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Prix d’entrée depuis le cac&amp;he</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>canal_desktop/ui/settings/rows.py</extracomment>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Privacy, and where your data lies</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Confidentialité, et où sont vos données</translation>
    </message>
    <message>
        <source>Problems, and how to report them</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Problèmes, et comment les signaler</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py canal_desktop/ui/settings/rows.py</extracomment>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Profiles, keys and conversations stay as they are.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Profils, clés et conversations restent tels quels.</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>canal_desktop/ui/sheets/work_sheet.py canal_desktop/ui/sound/sound_bar.py</extracomment>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>Progression de la mise à jour</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>canal_desktop/ui/parameters/form.py</extracomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt tests are running.</source>
        <extracomment>canal_desktop/ui/prompt_tests/running_notice.py</extracomment>
        <translation>Des tests de prompts sont en cours.</translation>
    </message>
    <message>
        <source>Prompt tests…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>Tests de prompts…</translation>
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
        <translation>Prompts (au début)</translation>
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
        <translation>Proxy et certificats de {profile}</translation>
    </message>
    <message>
        <source>Proxy and certificates…</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Proxy et certificats…</translation>
    </message>
    <message>
        <source>Proxy login</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py canal_desktop/ui/settings/profile_network_sheet.py</extracomment>
        <translation>Identifiant du proxy</translation>
    </message>
    <message>
        <source>Proxy {address}</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Proxy {address}</translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>canal_desktop/ui/composer_desk.py</extracomment>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Put what is said in it into the message</source>
        <extracomment>canal_desktop/ui/attachments/chip.py</extracomment>
        <translation>Mettre dans le message ce qui y est dit</translation>
    </message>
    <message>
        <source>Qt and Qt for Python are used under the GNU Lesser General Public License, version 3.

They are separate libraries beside the program, unchanged: you may replace them with versions of your own. The text of the licence is at https://www.gnu.org/licenses/lgpl-3.0.html, their source code at https://download.qt.io/official_releases/.</source>
        <extracomment>canal_desktop/app/licences.py</extracomment>
        <translation>Qt et Qt for Python sont utilisés sous la GNU Lesser General Public License, version 3.

Ce sont des bibliothèques distinctes à côté du programme, inchangées : vous pouvez les remplacer par vos propres versions. Le texte de la licence se trouve à https://www.gnu.org/licenses/lgpl-3.0.html, leur code source à https://download.qt.io/official_releases/.</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>canal_desktop/app/pasted_code.py canal_desktop/ui/context_words.py canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>Question</translation>
    </message>
    <message>
        <source>Question: {question}</source>
        <extracomment>canal_desktop/ui/side_by_side/page.py</extracomment>
        <translation>Question : {question}</translation>
    </message>
    <message>
        <source>Quick window</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/help/topics.py canal_desktop/ui/tray.py</extracomment>
        <translation>Fenêtre rapide</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/fatal_page.py canal_desktop/ui/leaving.py canal_desktop/ui/lock/unlock_page.py canal_desktop/ui/prompt_tests/running_notice.py canal_desktop/ui/tray.py</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit and leave the temporary conversation?</source>
        <extracomment>canal_desktop/ui/leaving.py</extracomment>
        <translation>Quitter et abandonner la conversation temporaire ?</translation>
    </message>
    <message>
        <source>Quit before it is done?</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>Quitter avant la fin ?</translation>
    </message>
    <message>
        <source>Quit while prompt tests run?</source>
        <extracomment>canal_desktop/ui/prompt_tests/running_notice.py</extracomment>
        <translation>Quitter pendant les tests de prompts ?</translation>
    </message>
    <message>
        <source>Quote into the message</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Citer dans le message</translation>
    </message>
    <message>
        <source>Quote message</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Citer le message</translation>
    </message>
    <message>
        <source>Quote selection</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Citer la sélection</translation>
    </message>
    <message>
        <source>Quote the whole message</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Citer tout le message</translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Raw: just as it went over the wire</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Brut : exactement tel que transmis</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Read aloud, or stop</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Lire à voix haute, ou arrêter</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <extracomment>canal_desktop/app/reading_aloud.py canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Lecture à voix haute</translation>
    </message>
    <message>
        <source>Reading font</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Police de lecture</translation>
    </message>
    <message>
        <source>Reading was given up.</source>
        <extracomment>canal_desktop/documents/checkpoint.py</extracomment>
        <translation>La lecture a été abandonnée.</translation>
    </message>
    <message>
        <source>Reading width</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Largeur de lecture</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>canal_desktop/ui/attachments/words.py</extracomment>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Reaso&amp;ning effort</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>&amp;Niveau de réflexion</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <extracomment>canal_desktop/ui/model_filters.py canal_desktop/ui/transcript/reasoning_box.py</extracomment>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>Niveau de réflexion</translation>
    </message>
    <message>
        <source>Reasoning {effort}</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>Réflexion : {effort}</translation>
    </message>
    <message>
        <source>Reasoning · {seconds} s</source>
        <extracomment>canal_desktop/ui/transcript/reasoning_box.py</extracomment>
        <translation>Réflexion · {seconds} s</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Recording, {recorded} of {most}</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Enregistrement, {recorded} sur {most}</translation>
    </message>
    <message>
        <source>Recovered messages</source>
        <extracomment>canal_desktop/storage/salvage_build.py</extracomment>
        <translation>Messages récupérés</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Mouvement réduit</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Actualiser la liste</translation>
    </message>
    <message>
        <source>Refused on {when}: {reason}</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>Refusé le {when} : {reason}</translation>
    </message>
    <message>
        <source>Refused, so it was asked in another way.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Refusé, donc demandé autrement.</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/action_rows.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Régénérer</translation>
    </message>
    <message>
        <source>Regenerate with another model…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Régénérer avec un autre modèle…</translation>
    </message>
    <message>
        <source>Regenerate with {profile}</source>
        <extracomment>canal_desktop/ui/transcript/ways_on.py</extracomment>
        <translation>Régénérer avec {profile}</translation>
    </message>
    <message>
        <source>Regenerate with…</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Régénérer avec…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py canal_desktop/ui/composer/waiting_lines.py canal_desktop/ui/mcp/value_rows.py canal_desktop/ui/prompt_tests/check_row.py canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <extracomment>canal_desktop/ui/attachments/chip.py</extracomment>
        <translation>Retirer (Suppr)</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Remove the check: {check}</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>Retirer le contrôle : {check}</translation>
    </message>
    <message>
        <source>Remove the header</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Retirer l’en-tête</translation>
    </message>
    <message>
        <source>Remove the header {name}</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Retirer l’en-tête {name}</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>Supprimer la phrase secrète</translation>
    </message>
    <message>
        <source>Remove the variable</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Retirer la variable</translation>
    </message>
    <message>
        <source>Remove the variable {name}</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Retirer la variable {name}</translation>
    </message>
    <message>
        <source>Remove {file}</source>
        <extracomment>canal_desktop/ui/attachments/chip.py</extracomment>
        <translation>Retirer {file}</translation>
    </message>
    <message>
        <source>Remove…</source>
        <comment>the passphrase</comment>
        <extracomment>canal_desktop/ui/settings/lock_part.py</extracomment>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/own_windows/work.py canal_desktop/ui/parameters/preset_row.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename set…</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Renommer le jeu…</translation>
    </message>
    <message>
        <source>Rename the set</source>
        <extracomment>canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>Renommer le jeu</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Request ID</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>ID de la requête</translation>
    </message>
    <message>
        <source>Request and answer as HTTP…</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Requête et réponse en HTTP…</translation>
    </message>
    <message>
        <source>Request {number}, {time}: after a wait of {waited}, status {status}, took no time yet.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Requête {number}, {time} : après une attente de {waited}, statut {status}, encore sans durée.</translation>
    </message>
    <message>
        <source>Request {number}, {time}: after a wait of {waited}, status {status}, took {took}.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Requête {number}, {time} : après une attente de {waited}, statut {status}, durée {took}.</translation>
    </message>
    <message>
        <source>Request {number}, {time}: status {status}, took no time yet.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Requête {number}, {time} : statut {status}, encore sans durée.</translation>
    </message>
    <message>
        <source>Request {number}, {time}: status {status}, took {took}.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Requête {number}, {time} : statut {status}, durée {took}.</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>canal_desktop/ui/request_desk.py canal_desktop/ui/requests/drawer.py canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Requests at once, at most</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>Requêtes simultanées, au plus</translation>
    </message>
    <message>
        <source>Requests of the answer</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Requêtes de la réponse</translation>
    </message>
    <message>
        <source>Requests of this answer</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Requêtes de cette réponse</translation>
    </message>
    <message>
        <source>Requests to judges</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>Requêtes aux juges</translation>
    </message>
    <message>
        <source>Requests · {model}</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>Requêtes · {model}</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py canal_desktop/ui/settings/desk.py canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>canal_desktop/ui/parameters/sheet.py canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <extracomment>canal_desktop/ui/settings/desk.py</extracomment>
        <translation>Réinitialiser tous les réglages ?</translation>
    </message>
    <message>
        <source>Reset this section</source>
        <extracomment>canal_desktop/ui/settings/section_view.py</extracomment>
        <translation>Réinitialiser cette section</translation>
    </message>
    <message>
        <source>Reset {parameter}</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Réinitialiser {parameter}</translation>
    </message>
    <message>
        <source>Response</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Response form&amp;at</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Format &amp;de réponse</translation>
    </message>
    <message>
        <source>Response format</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>Format de réponse</translation>
    </message>
    <message>
        <source>Rest of the answer</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>Reste de la réponse</translation>
    </message>
    <message>
        <source>Restart now</source>
        <extracomment>canal_desktop/ui/settings/desk.py canal_desktop/ui/settings/updates_part.py canal_desktop/ui/updates_desk.py</extracomment>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>canal_desktop/ui/leaving.py canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <extracomment>canal_desktop/ui/backup_desk.py canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>Restaurer depuis une sauvegarde</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Restoring ended early. {reason}</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>La restauration s’est terminée trop tôt. {reason}</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Result of the call</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>Résultat de l’appel</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_table.py</extracomment>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Results of {set}</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_sheet.py</extracomment>
        <translation>Résultats de {set}</translation>
    </message>
    <message>
        <source>Results…</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Résultats…</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/conversation_pane.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Route handler</source>
        <extracomment>canal_desktop/programs/write_forms.py</extracomment>
        <translation>Gestionnaire de route</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_sheet.py</extracomment>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>verb</comment>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Run again…</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_sheet.py</extracomment>
        <translation>Exécuter à nouveau…</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>Exécuter quand même</translation>
    </message>
    <message>
        <source>Run prompt tests</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>Exécuter les tests de prompts</translation>
    </message>
    <message>
        <source>Run the missing ones</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_sheet.py</extracomment>
        <translation>Exécuter les manquants</translation>
    </message>
    <message>
        <source>Running: {count} of {whole} answers are there.</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>En cours : {count} réponses sur {whole} sont là.</translation>
    </message>
    <message>
        <source>Run…</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Exécuter…</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>S&amp;et</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>&amp;Jeu</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>&amp;Voir</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>Arrêt&amp;er</translation>
    </message>
    <message>
        <source>S&amp;ystem prompt</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>P&amp;rompt système</translation>
    </message>
    <message>
        <source>Sample</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Sample conversation</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Conversation d’exemple</translation>
    </message>
    <message>
        <source>Sampling</source>
        <extracomment>canal_desktop/ui/parameters/form.py</extracomment>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py canal_desktop/ui/folder_form.py canal_desktop/ui/parameters/sheet.py canal_desktop/ui/sheets/model_facts_sheet.py canal_desktop/ui/sheets/name_sheet.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>canal_desktop/ui/attachments/preview_desk.py</extracomment>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save a copy of {file}</source>
        <extracomment>canal_desktop/ui/transcript/file_box.py</extracomment>
        <translation>Enregistrer une copie de {file}</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Save as a prompt…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Enregistrer comme prompt…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>canal_desktop/ui/sheets/code_sheet.py</extracomment>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save both files…</source>
        <extracomment>canal_desktop/ui/sheets/code_sheet.py</extracomment>
        <translation>Enregistrer les deux fichiers…</translation>
    </message>
    <message>
        <source>Save code as</source>
        <extracomment>canal_desktop/ui/code_desk.py canal_desktop/ui/transcript/commands.py</extracomment>
        <translation>Enregistrer le code sous</translation>
    </message>
    <message>
        <source>Save code as a file</source>
        <extracomment>canal_desktop/ui/transcript/code_look.py</extracomment>
        <translation>Enregistrer le code en fichier</translation>
    </message>
    <message>
        <source>Save code as a file…</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Enregistrer le code en fichier…</translation>
    </message>
    <message>
        <source>Save conversations as files.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Enregistrer des conversations en fichiers.</translation>
    </message>
    <message>
        <source>Save patch as</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Enregistrer le patch sous</translation>
    </message>
    <message>
        <source>Save patch…</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Enregistrer le patch…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save the body</source>
        <extracomment>canal_desktop/ui/requests/taking.py</extracomment>
        <translation>Enregistrer le corps</translation>
    </message>
    <message>
        <source>Save the connections</source>
        <extracomment>canal_desktop/ui/connection_desk.py</extracomment>
        <translation>Enregistrer les connexions</translation>
    </message>
    <message>
        <source>Save the edited message without asking</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Enregistrer le message modifié sans demander</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Enregistrer la prise de son</translation>
    </message>
    <message>
        <source>Save the request</source>
        <extracomment>canal_desktop/ui/requests/taking.py</extracomment>
        <translation>Enregistrer la requête</translation>
    </message>
    <message>
        <source>Save the requests</source>
        <extracomment>canal_desktop/ui/requests/taking.py</extracomment>
        <translation>Enregistrer les requêtes</translation>
    </message>
    <message>
        <source>Save the usage</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>Enregistrer la consommation</translation>
    </message>
    <message>
        <source>Save these as a preset…</source>
        <extracomment>canal_desktop/ui/parameters/preset_row.py</extracomment>
        <translation>Enregistrer en préréglage…</translation>
    </message>
    <message>
        <source>Save with pictures…</source>
        <extracomment>canal_desktop/ui/sheets/code_sheet.py</extracomment>
        <translation>Enregistrer avec les images…</translation>
    </message>
    <message>
        <source>Save without asking</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py</extracomment>
        <translation>Enregistrer sans demander</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <extracomment>canal_desktop/ui/connection_desk.py canal_desktop/ui/money_desk.py canal_desktop/ui/prompt_tests/results_export.py canal_desktop/ui/widgets/file_saver.py</extracomment>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message numerus="yes">
        <source>Saved {n} files in the new folder {folder}.</source>
        <extracomment>canal_desktop/ui/code_desk.py</extracomment>
        <translation>
            <numerusform>{n} fichier enregistré dans le nouveau dossier {folder}.</numerusform>
            <numerusform>{n} fichiers enregistrés dans le nouveau dossier {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>canal_desktop/ui/sheets/export_sheet.py canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Screen readers can read every message and every button. The settings say how much of an answer is spoken while it is written. {caret_keys} puts a caret into the text, to select it by keys.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Les lecteurs d’écran peuvent lire chaque message et chaque bouton. Les réglages déterminent ce qui est annoncé d’une réponse pendant son écriture. {caret_keys} place un curseur dans le texte, pour le sélectionner au clavier.</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <extracomment>canal_desktop/ui/sidebar/sidebar.py</extracomment>
        <translation>Chercher dans les messages</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/sidebar.py</extracomment>
        <translation>Chercher des conversations</translation>
    </message>
    <message>
        <source>Search earlier questions</source>
        <extracomment>canal_desktop/ui/composer_desk.py</extracomment>
        <translation>Chercher des questions précédentes</translation>
    </message>
    <message>
        <source>Search earlier questions…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Chercher des questions précédentes…</translation>
    </message>
    <message>
        <source>Search folders, or name a new one</source>
        <extracomment>canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>Chercher un dossier, ou en nommer un nouveau</translation>
    </message>
    <message>
        <source>Search models</source>
        <extracomment>canal_desktop/ui/model_list.py canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>Chercher un modèle</translation>
    </message>
    <message>
        <source>Search results</source>
        <extracomment>canal_desktop/ui/settings/section_list.py canal_desktop/ui/sidebar/search_results.py</extracomment>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>canal_desktop/ui/profile_page.py</extracomment>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>Chercher un raccourci</translation>
    </message>
    <message>
        <source>Search tags</source>
        <extracomment>canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>Chercher une étiquette</translation>
    </message>
    <message>
        <source>Search tags, or name a new one</source>
        <extracomment>canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>Chercher une étiquette, ou en nommer une nouvelle</translation>
    </message>
    <message>
        <source>Search the help</source>
        <extracomment>canal_desktop/ui/help/help_sheet.py</extracomment>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>canal_desktop/ui/palette.py</extracomment>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Second</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Deuxième</translation>
    </message>
    <message>
        <source>Seconds without a word from the server after which an answer counts as cut off, 10 to 600.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Secondes sans un mot du serveur après lesquelles une réponse est considérée comme coupée, de 10 à 600.</translation>
    </message>
    <message>
        <source>Secrets are kept in the keyring of your system and in memory, never in a file.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Les secrets sont conservés dans le trousseau de votre système et en mémoire, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>canal_desktop/ui/settings/section_list.py</extracomment>
        <translation>Sections</translation>
    </message>
    <message>
        <source>See what is sent</source>
        <extracomment>canal_desktop/ui/context_desk.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Voir ce qui est envoyé</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Select</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select all messages</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Sélectionner tous les messages</translation>
    </message>
    <message>
        <source>Select text in an answer and press its “Take part…”, or press it without a selection to choose paragraphs.</source>
        <extracomment>canal_desktop/ui/side_by_side/merge_panel.py</extracomment>
        <translation>Sélectionnez du texte dans une réponse et appuyez sur son « Prendre une partie… », ou appuyez dessus sans sélection pour choisir des paragraphes.</translation>
    </message>
    <message>
        <source>Selected conversations</source>
        <extracomment>canal_desktop/ui/sidebar/batch_bar.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Conversations sélectionnées</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/attachments/preview_sheet.py canal_desktop/ui/composer/composer.py canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send after the answer</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Envoyer après la réponse</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py canal_desktop/ui/context_desk.py canal_desktop/ui/key_check.py canal_desktop/ui/money_desk.py canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Send as a new version</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>Envoyer comme nouvelle version</translation>
    </message>
    <message>
        <source>Send it again</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>L’envoyer à nouveau</translation>
    </message>
    <message>
        <source>Send no system prompt</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>N’envoyer aucun prompt système</translation>
    </message>
    <message>
        <source>Send none</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>N’en envoyer aucun</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>canal_desktop/ui/composer/waiting_lines.py</extracomment>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Send pictures</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Envoyer les images</translation>
    </message>
    <message>
        <source>Send the waiting message now</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Envoyer maintenant le message en attente</translation>
    </message>
    <message>
        <source>Send them again</source>
        <extracomment>canal_desktop/ui/parameters/form.py</extracomment>
        <translation>Les envoyer à nouveau</translation>
    </message>
    <message>
        <source>Send with</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Envoyer avec</translation>
    </message>
    <message>
        <source>Send without pictures</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py</extracomment>
        <translation>Envoyer sans images</translation>
    </message>
    <message>
        <source>Send without them</source>
        <extracomment>canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>Envoyer sans eux</translation>
    </message>
    <message>
        <source>Send {parameter} again</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Envoyer {parameter} à nouveau</translation>
    </message>
    <message>
        <source>Sent ahead of every conversation in this folder</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>Envoyé avant chaque conversation de ce dossier</translation>
    </message>
    <message>
        <source>Sent ahead of everything else.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Envoyé avant tout le reste.</translation>
    </message>
    <message>
        <source>Sent as version {number}. Nothing was changed.</source>
        <extracomment>canal_desktop/ui/requests/editing.py</extracomment>
        <translation>Envoyé comme version {number}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Sent as version {number}. {changes}.</source>
        <extracomment>canal_desktop/ui/requests/editing.py</extracomment>
        <translation>Envoyé comme version {number}. {changes}.</translation>
    </message>
    <message>
        <source>Sent on to another address.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Redirigé vers une autre adresse.</translation>
    </message>
    <message>
        <source>Sent with it: {parts}.</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>Envoyé avec : {parts}.</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Phrase par phrase</translation>
    </message>
    <message>
        <source>Sep</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Servers do not all take the same requests. What a model of {profile} refused is noted here and used at once the next time. Forget it when the server was changed: it is then found out again.</source>
        <extracomment>canal_desktop/ui/sheets/learned_sheet.py</extracomment>
        <translation>Les serveurs n’acceptent pas tous les mêmes requêtes. Ce qu’un modèle de {profile} a refusé est noté ici et appliqué tout de suite la fois suivante. Oubliez-le si le serveur a changé : ce sera découvert de nouveau.</translation>
    </message>
    <message>
        <source>Servers in the text</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>Serveurs dans le texte</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py canal_desktop/ui/prompt_tests/cases_sheet.py canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>Jeu</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>Définir une phrase secrète</translation>
    </message>
    <message>
        <source>Set a passphrase first; then Canal can be locked.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>Définissez d’abord une phrase secrète ; Canal pourra alors être verrouillé.</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <extracomment>canal_desktop/ui/settings/lock_part.py</extracomment>
        <translation>Définir une phrase secrète…</translation>
    </message>
    <message>
        <source>Set here.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Défini ici.</translation>
    </message>
    <message>
        <source>Set here: no system prompt is sent.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Défini ici : aucun prompt système n’est envoyé.</translation>
    </message>
    <message>
        <source>Set parameters…</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>Définir les paramètres…</translation>
    </message>
    <message>
        <source>Sets and cases</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Jeux et cas</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/profile_page.py canal_desktop/ui/sidebar/sidebar.py</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings and network</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Réglages et réseau</translation>
    </message>
    <message>
        <source>Settings of the folder…</source>
        <extracomment>canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Réglages du dossier…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>canal_desktop/ui/sound/places.py canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Several computers can share one library through a folder that Syncthing, a cloud service or a network drive keeps the same on all of them. Each computer writes only files of its own into it, and reads those of the others. What was changed on two of them at once stays as two versions.</source>
        <extracomment>canal_desktop/ui/folder_desk.py</extracomment>
        <translation>Plusieurs ordinateurs peuvent partager une bibliothèque par un dossier que Syncthing, un service de cloud ou un lecteur réseau maintient identique sur tous. Chaque ordinateur n’y écrit que ses propres fichiers, et lit ceux des autres. Ce qui a été modifié sur deux à la fois reste en deux versions.</translation>
    </message>
    <message>
        <source>Several computers exchange their libraries through a folder.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Plusieurs ordinateurs échangent leurs bibliothèques par un dossier.</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>Maj+Entrée</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Maj+Tab</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Maj+flèches</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>canal_desktop/ui/settings/rows.py canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>canal_desktop/ui/interrupted_notice.py canal_desktop/ui/prompt_tests/running_notice.py canal_desktop/ui/tray.py canal_desktop/ui/updates_desk.py</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show all tags</source>
        <extracomment>canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} characters</source>
        <extracomment>canal_desktop/ui/transcript/code_box.py</extracomment>
        <translation>
            <numerusform>Afficher le {n} caractère</numerusform>
            <numerusform>Afficher les {n} caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} lines</source>
        <extracomment>canal_desktop/ui/transcript/code_box.py</extracomment>
        <translation>
            <numerusform>Afficher la {n} ligne</numerusform>
            <numerusform>Afficher les {n} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} rows</source>
        <extracomment>canal_desktop/ui/transcript/table_box.py</extracomment>
        <translation>
            <numerusform>Afficher la {n} ligne</numerusform>
            <numerusform>Afficher les {n} lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show answers side by side</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Afficher les réponses côte à côte</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>canal_desktop/ui/transcript/code_box.py canal_desktop/ui/transcript/table_box.py</extracomment>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Show line numbers</source>
        <extracomment>canal_desktop/ui/transcript/code_look.py</extracomment>
        <translation>Afficher les numéros de ligne</translation>
    </message>
    <message>
        <source>Show picture</source>
        <extracomment>canal_desktop/ui/transcript/diagram_box.py</extracomment>
        <translation>Afficher l’image</translation>
    </message>
    <message>
        <source>Show results</source>
        <extracomment>canal_desktop/ui/prompt_tests/running_notice.py</extracomment>
        <translation>Afficher les résultats</translation>
    </message>
    <message>
        <source>Show side by side</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Afficher côte à côte</translation>
    </message>
    <message>
        <source>Show source</source>
        <extracomment>canal_desktop/ui/transcript/diagram_box.py</extracomment>
        <translation>Afficher la source</translation>
    </message>
    <message>
        <source>Show the hints again</source>
        <extracomment>canal_desktop/ui/help/help_sheet.py</extracomment>
        <translation>Réafficher les astuces</translation>
    </message>
    <message>
        <source>Show the key</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <source>Show the licence…</source>
        <extracomment>canal_desktop/ui/settings/about_parts.py</extracomment>
        <translation>Afficher la licence…</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <extracomment>canal_desktop/ui/interrupted_notice.py</extracomment>
        <translation>Afficher la plus récente</translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Show what was sent of {file}</source>
        <extracomment>canal_desktop/ui/transcript/file_box.py</extracomment>
        <translation>Montrer ce qui a été envoyé de {file}</translation>
    </message>
    <message>
        <source>Show {picture}</source>
        <extracomment>canal_desktop/ui/transcript/picture_box.py</extracomment>
        <translation>Afficher {picture}</translation>
    </message>
    <message>
        <source>Shows the version chosen under “With” in the conversation</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Affiche dans la conversation la version choisie sous « Avec »</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>Simple</source>
        <extracomment>canal_desktop/programs/write_forms.py</extracomment>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Snap brings newer versions of Canal by itself.</source>
        <extracomment>canal_desktop/domain/update.py</extracomment>
        <translation>Snap apporte de lui-même les nouvelles versions de Canal.</translation>
    </message>
    <message>
        <source>So that you can look at what went over the wire; keys are never in it.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Pour que vous puissiez voir ce qui a été transmis ; les clés n’y figurent jamais.</translation>
    </message>
    <message>
        <source>Some messages are left out: what “{name}” is, is not in the code.</source>
        <extracomment>canal_desktop/programs/read_request.py</extracomment>
        <translation>Certains messages sont omis : ce qu’est « {name} » n’est pas dans le code.</translation>
    </message>
    <message>
        <source>Some of what {device} wrote cannot be read yet; everything else was. If this stays, make sure that {file} arrives whole.</source>
        <extracomment>canal_desktop/app/sync_exchange.py</extracomment>
        <translation>Une partie de ce que {device} a écrit ne peut pas encore être lue ; tout le reste l’a été. Si cela dure, assurez-vous que {file} arrive en entier.</translation>
    </message>
    <message>
        <source>Some tool must be called</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Un outil doit être appelé</translation>
    </message>
    <message>
        <source>Some tools cannot be had now</source>
        <extracomment>canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>Certains outils sont indisponibles</translation>
    </message>
    <message>
        <source>Somebody else put Canal where it lies, so you cannot renew it: ask whoever runs this computer.</source>
        <extracomment>canal_desktop/app/installation.py</extracomment>
        <translation>Canal a été installé par quelqu’un d’autre, vous ne pouvez donc pas le mettre à jour : adressez-vous à la personne qui gère cet ordinateur.</translation>
    </message>
    <message>
        <source>Something has happened in a conversation. Unlock Canal to see it.</source>
        <extracomment>canal_desktop/ui/notifying.py</extracomment>
        <translation>Il s’est passé quelque chose dans une conversation. Déverrouillez Canal pour le voir.</translation>
    </message>
    <message>
        <source>Something on the way ends connections early; often a proxy does. You can continue such answers.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Quelque chose sur le trajet coupe les connexions trop tôt ; souvent, c’est un proxy. Vous pouvez continuer ces réponses.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your text is kept; the details are in the log.</source>
        <extracomment>canal_desktop/bootstrap/session.py canal_desktop/domain/failures.py</extracomment>
        <translation>Un problème est survenu dans le programme. Votre texte est conservé ; les détails sont dans le journal.</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>canal_desktop/ui/transcript/content.py</extracomment>
        <translation>Son</translation>
    </message>
    <message>
        <source>Sounds (*.mp3 *.wav *.m4a *.mp4 *.ogg *.oga *.opus *.flac *.aac *.webm *.mpga *.mpeg);;All files (*)</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Sons (*.mp3 *.wav *.m4a *.mp4 *.ogg *.oga *.opus *.flac *.aac *.webm *.mpga *.mpeg);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Space leaves a part out or includes it again, P pins its message, Enter goes to it. All tokens are estimates.</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>Espace omet une partie ou l’inclut de nouveau, P épingle son message, Entrée y va. Tous les tokens sont des estimations.</translation>
    </message>
    <message>
        <source>Space, Shift+Space</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Espace, Maj+Espace</translation>
    </message>
    <message>
        <source>Speak answers</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Annoncer les réponses</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Vitesse de la voix</translation>
    </message>
    <message>
        <source>Spelling</source>
        <extracomment>canal_desktop/ui/composer/field_menu.py canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Spelling cannot be checked on this computer: the dictionary program is not made for it.</source>
        <extracomment>canal_desktop/app/spelling.py</extracomment>
        <translation>L’orthographe ne peut pas être vérifiée sur cet ordinateur : le programme du dictionnaire n’est pas fait pour lui.</translation>
    </message>
    <message>
        <source>Spelling is not checked until the next start: the dictionary program has ended by itself.</source>
        <extracomment>canal_desktop/app/spelling.py</extracomment>
        <translation>L’orthographe n’est pas vérifiée jusqu’au prochain démarrage : le programme du dictionnaire s’est arrêté de lui-même.</translation>
    </message>
    <message>
        <source>St&amp;op sequences</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Sé&amp;quences d’arrêt</translation>
    </message>
    <message>
        <source>Start at log-in</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Démarrer avec la session</translation>
    </message>
    <message>
        <source>Start the proxy, or correct its address: in Settings, Network, or in your system or its *_PROXY variables.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Démarrez le proxy, ou corrigez son adresse : dans Réglages, Réseau, ou dans votre système ou ses variables *_PROXY.</translation>
    </message>
    <message>
        <source>Starting the tools… Esc stops it; nothing is sent then.</source>
        <extracomment>canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>Démarrage des outils… Échap l’arrête ; rien n’est alors envoyé.</translation>
    </message>
    <message>
        <source>Starting {servers}… Esc stops it; nothing is sent then.</source>
        <extracomment>canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>Démarrage de {servers}… Échap l’arrête ; rien n’est alors envoyé.</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>canal_desktop/ui/leaving.py canal_desktop/ui/prompt_tests/running_notice.py canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Rester hors ligne</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Steps of the checkup</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Étapes de la vérification</translation>
    </message>
    <message>
        <source>Still looking…</source>
        <extracomment>canal_desktop/ui/sidebar/search_results.py</extracomment>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Still to do</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Reste à faire</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/composer/composer.py canal_desktop/ui/prompt_tests/results_sheet.py canal_desktop/ui/quick/window.py canal_desktop/ui/settings/updates_part.py canal_desktop/ui/sheets/doctor_sheet.py canal_desktop/ui/sheets/export_sheet.py canal_desktop/ui/sheets/import_sheet.py canal_desktop/ui/side_by_side/answer_column.py canal_desktop/ui/sound_desk.py canal_desktop/ui/status_text.py canal_desktop/ui/tray.py</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop all</source>
        <extracomment>canal_desktop/ui/side_by_side/page.py</extracomment>
        <translation>Tout arrêter</translation>
    </message>
    <message>
        <source>Stop at {texts}</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>Arrêt à {texts}</translation>
    </message>
    <message>
        <source>Stop from, a day</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Arrêter dès, par jour</translation>
    </message>
    <message>
        <source>Stop from, a month</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Arrêter dès, par mois</translation>
    </message>
    <message>
        <source>Stop it and quit</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>Arrêter et quitter</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Arrêter la lecture à voix haute</translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>Séquences d’arrêt</translation>
    </message>
    <message>
        <source>Stop them</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>Les arrêter</translation>
    </message>
    <message>
        <source>Stop {answer}</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>Arrêter {answer}</translation>
    </message>
    <message>
        <source>Stopped at the length limit.</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Arrêtée à la limite de longueur.</translation>
    </message>
    <message>
        <source>Stopped by the provider's filter.</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Arrêtée par le filtre du fournisseur.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>Arrêtée.</translation>
    </message>
    <message>
        <source>Stopped: {sentence}</source>
        <extracomment>canal_desktop/app/prompt_test_run.py</extracomment>
        <translation>Arrêtée : {sentence}</translation>
    </message>
    <message>
        <source>Stream</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Streaming</source>
        <extracomment>canal_desktop/programs/write_forms.py</extracomment>
        <translation>En flux</translation>
    </message>
    <message>
        <source>Streaming with retries</source>
        <extracomment>canal_desktop/programs/write_forms.py</extracomment>
        <translation>En flux avec nouvelles tentatives</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>canal_desktop/ui/composer/typed_menu.py</extracomment>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Sync folder</source>
        <extracomment>canal_desktop/ui/folder_desk.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Dossier de synchro</translation>
    </message>
    <message>
        <source>Sync folder…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Dossier de synchro…</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>canal_desktop/app/pasted_code.py canal_desktop/ui/branch_map.py</extracomment>
        <translation>Système</translation>
    </message>
    <message>
        <source>System</source>
        <comment>the system's colour</comment>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Système</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>canal_desktop/ui/settings/editors.py</extracomment>
        <translation>Défaut du système</translation>
    </message>
    <message>
        <source>System prompt</source>
        <extracomment>canal_desktop/domain/parameter_text.py canal_desktop/domain/parameters.py canal_desktop/ui/context_delegate.py canal_desktop/ui/context_words.py</extracomment>
        <translation>Prompt système</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>Table copied.</source>
        <extracomment>canal_desktop/ui/transcript/commands.py</extracomment>
        <translation>Tableau copié.</translation>
    </message>
    <message>
        <source>Table with {columns} and {rows}</source>
        <extracomment>canal_desktop/ui/transcript/accessible_block.py</extracomment>
        <translation>Tableau avec {columns} et {rows}</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>canal_desktop/ui/connection_desk.py canal_desktop/ui/money_desk.py</extracomment>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tag…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>Étiquette…</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>L’y reprendre</translation>
    </message>
    <message>
        <source>Take part</source>
        <extracomment>canal_desktop/ui/side_by_side/parts_sheet.py</extracomment>
        <translation>Prendre une partie</translation>
    </message>
    <message>
        <source>Take part of {answer}</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>Prendre une partie de {answer}</translation>
    </message>
    <message>
        <source>Take part…</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>Prendre une partie…</translation>
    </message>
    <message>
        <source>Take the keys away</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>Retirer les touches</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Takes &amp;pictures</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Accepte les &amp;images</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>Teal</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>Température</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>canal_desktop/domain/parameter_text.py canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <extracomment>canal_desktop/ui/help/help_sheet.py</extracomment>
        <translation>Texte de la rubrique</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Text that must be in the answer</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>Texte qui doit être dans la réponse</translation>
    </message>
    <message>
        <source>Text that must not be in the answer</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>Texte qui ne doit pas être dans la réponse</translation>
    </message>
    <message>
        <source>Text, choice and number</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>Texte, choix et nombre</translation>
    </message>
    <message>
        <source>Texts you need often are kept as prompts. “/” at the beginning of a message offers them. Names in double braces are places to fill in once a prompt is inserted; Tab goes to the next one.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Les textes dont vous avez souvent besoin se conservent comme prompts. « / » au début d’un message les propose. Les noms entre doubles accolades sont des emplacements à remplir une fois le prompt inséré ; Tab va au suivant.</translation>
    </message>
    <message>
        <source>That could not be changed: {reason}.</source>
        <extracomment>canal_desktop/app/updates.py</extracomment>
        <translation>Cela n’a pas pu être modifié : {reason}.</translation>
    </message>
    <message>
        <source>That it makes pictures is guessed from its name: the server does not say what its models are for.</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Qu’il crée des images est deviné d’après son nom : le serveur ne dit pas à quoi servent ses modèles.</translation>
    </message>
    <message>
        <source>That was taken back.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>Cela a été annulé.</translation>
    </message>
    <message>
        <source>The API key has a space or line break inside. Copy it again, in one piece.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>La clé API contient une espace ou un saut de ligne. Copiez-la de nouveau, d’un seul tenant.</translation>
    </message>
    <message>
        <source>The API key has characters that no key has. Copy it again from the server's console.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>La clé API contient des caractères qu’aucune clé n’a. Copiez-la de nouveau depuis la console du serveur.</translation>
    </message>
    <message>
        <source>The API key is too long: at most 1,000 characters. Copy only the key itself.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>La clé API est trop longue : 1 000 caractères au plus. Copiez seulement la clé elle-même.</translation>
    </message>
    <message>
        <source>The API key is too short. Copy the whole key from the server's console.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>La clé API est trop courte. Copiez toute la clé depuis la console du serveur.</translation>
    </message>
    <message>
        <source>The Base URL has characters that cannot be seen. Type the server's name by hand.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>L’URL de base contient des caractères invisibles. Tapez le nom du serveur à la main.</translation>
    </message>
    <message>
        <source>The Base URL must begin with https:// and name a server, such as https://api.example.com/v1.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>L’URL de base doit commencer par https:// et nommer un serveur, par exemple https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>The Base URL must not hold a user name or password. Put the key into the API key field.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>L’URL de base ne doit contenir ni nom d’utilisateur ni mot de passe. Mettez la clé dans le champ de la clé API.</translation>
    </message>
    <message>
        <source>The Environment profile cannot be used. {error}</source>
        <extracomment>canal_desktop/bootstrap/session.py</extracomment>
        <translation>Le profil Environnement est inutilisable. {error}</translation>
    </message>
    <message>
        <source>The MCP server “{name}” was removed.</source>
        <extracomment>canal_desktop/app/mcp_servers.py</extracomment>
        <translation>Le serveur MCP « {name} » a été retiré.</translation>
    </message>
    <message>
        <source>The Markdown mirror is waiting for its folder ({reason}).</source>
        <extracomment>canal_desktop/app/mirror.py</extracomment>
        <translation>Le miroir Markdown attend son dossier ({reason}).</translation>
    </message>
    <message>
        <source>The PDF could not be made. Choose another form.</source>
        <extracomment>canal_desktop/ui/pdf_export.py</extracomment>
        <translation>Le PDF n’a pas pu être créé. Choisissez une autre forme.</translation>
    </message>
    <message>
        <source>The address begins with a name that is not the server’s: what counts is what follows the @.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>L’adresse commence par un nom qui n’est pas celui du serveur : ce qui compte est ce qui suit le @.</translation>
    </message>
    <message>
        <source>The address has characters that belong in none.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>L’adresse contient des caractères qui n’ont leur place dans aucune.</translation>
    </message>
    <message>
        <source>The address has letters that can look like others.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>L’adresse contient des lettres qui peuvent ressembler à d’autres.</translation>
    </message>
    <message>
        <source>The address in it cannot be used as a Base URL.</source>
        <extracomment>canal_desktop/programs/read_request.py</extracomment>
        <translation>L’adresse qu’il contient ne peut pas servir d’URL de base.</translation>
    </message>
    <message>
        <source>The address is another one: enter the value for {name} again.</source>
        <extracomment>canal_desktop/app/mcp_values.py</extracomment>
        <translation>L’adresse n’est plus la même : saisissez de nouveau la valeur de {name}.</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>L’adresse ne nomme aucun serveur.</translation>
    </message>
    <message>
        <source>The address of your proxy cannot be read.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>L’adresse de votre proxy ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The answer</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>The answer being written is stopped, and nothing of this conversation is kept.</source>
        <extracomment>canal_desktop/ui/leaving.py</extracomment>
        <translation>La réponse en cours est arrêtée, et rien de cette conversation n’est conservé.</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <extracomment>canal_desktop/ui/notifying.py</extracomment>
        <translation>La réponse s’est interrompue.</translation>
    </message>
    <message>
        <source>The answer did not come as a stream of events. What came is under Response.</source>
        <extracomment>canal_desktop/ui/requests/reading.py</extracomment>
        <translation>La réponse n’est pas venue en flux d’événements. Ce qui est venu se trouve sous Réponse.</translation>
    </message>
    <message>
        <source>The answer grew past 20 million characters and was cut off.</source>
        <extracomment>canal_desktop/providers/chat_decoder.py</extracomment>
        <translation>La réponse a dépassé 20 millions de caractères et a été coupée.</translation>
    </message>
    <message>
        <source>The answer has more than {count} characters.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>La réponse a plus de {count} caractères.</translation>
    </message>
    <message>
        <source>The answer in “{title}” failed.</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>La réponse dans « {title} » a échoué.</translation>
    </message>
    <message>
        <source>The answer in “{title}” is ready.</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>La réponse dans « {title} » est prête.</translation>
    </message>
    <message>
        <source>The answer in “{title}” was cut off.</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>La réponse dans « {title} » a été coupée.</translation>
    </message>
    <message>
        <source>The answer is not on the screen any more. Open its conversation, then send.</source>
        <extracomment>canal_desktop/ui/requests/editing.py</extracomment>
        <translation>La réponse n’est plus à l’écran. Ouvrez sa conversation, puis envoyez.</translation>
    </message>
    <message>
        <source>The answer is still being written. Stop it first, or wait.</source>
        <extracomment>canal_desktop/ui/composer/composer.py</extracomment>
        <translation>La réponse est encore en cours d’écriture. Arrêtez-la d’abord, ou attendez.</translation>
    </message>
    <message>
        <source>The answer: copied, without any key.</source>
        <extracomment>canal_desktop/ui/requests/taking.py</extracomment>
        <translation>La réponse : copiée, sans aucune clé.</translation>
    </message>
    <message>
        <source>The archive has too many files in it to be listed. Attach the ones that matter.</source>
        <extracomment>canal_desktop/documents/archives.py</extracomment>
        <translation>L’archive contient trop de fichiers pour être répertoriée. Joignez ceux qui comptent.</translation>
    </message>
    <message>
        <source>The archive of the new version is not as it should be, so it was not installed.</source>
        <extracomment>canal_desktop/updates/archive.py</extracomment>
        <translation>L’archive de la nouvelle version n’est pas conforme ; elle n’a pas été installée.</translation>
    </message>
    <message>
        <source>The arrows below it lead to the first one and back. Nothing is ever overwritten.</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Les flèches en dessous mènent à la première et retour. Rien n’est jamais écrasé.</translation>
    </message>
    <message>
        <source>The backup {path} was made by a newer version of Canal Desktop. Update the program to restore it.</source>
        <extracomment>canal_desktop/storage/backup_files.py</extracomment>
        <translation>La sauvegarde {path} a été faite par une version plus récente de Canal Desktop. Mettez le programme à jour pour la restaurer.</translation>
    </message>
    <message>
        <source>The backup “{name}” is damaged and cannot be read as a whole. Choose another one.</source>
        <extracomment>canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>La sauvegarde « {name} » est endommagée et ne peut pas être lue en entier. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The backup “{name}” is not complete. Copy it again from where it came from, or choose another one.</source>
        <extracomment>canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>La sauvegarde « {name} » est incomplète. Copiez-la de nouveau depuis son origine, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The body must be an object: it begins with { and ends with }.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>Le corps doit être un objet : il commence par { et se termine par }.</translation>
    </message>
    <message>
        <source>The budget is used up</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>Le budget est épuisé</translation>
    </message>
    <message>
        <source>The buttons above a block copy it, wrap its lines or save it.</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Les boutons au-dessus d’un bloc le copient, coupent ses lignes ou l’enregistrent.</translation>
    </message>
    <message>
        <source>The calls of tools and their results are included again.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>Les appels d’outils et leurs résultats sont de nouveau inclus.</translation>
    </message>
    <message>
        <source>The calls of tools and their results are not sent from now on.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>Les appels d’outils et leurs résultats ne sont plus envoyés désormais.</translation>
    </message>
    <message>
        <source>The calls that waited are marked as not answered, and the model is told so.</source>
        <extracomment>canal_desktop/ui/tools/desk.py</extracomment>
        <translation>Les appels en attente sont marqués sans réponse, et le modèle en est informé.</translation>
    </message>
    <message>
        <source>The case “{title}” was deleted.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>Le cas « {title} » a été supprimé.</translation>
    </message>
    <message>
        <source>The certificate file {file} cannot be read: {reason}. Choose another one in Settings, Network, or in the profile.</source>
        <extracomment>canal_desktop/network/trust.py</extracomment>
        <translation>Le fichier de certificats {file} ne peut pas être lu : {reason}. Choisissez-en un autre dans Réglages, Réseau, ou dans le profil.</translation>
    </message>
    <message>
        <source>The certificate is for another name. Check the Base URL; it must name the server as its certificate does.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Le certificat est pour un autre nom. Vérifiez l’URL de base ; elle doit nommer le serveur comme son certificat.</translation>
    </message>
    <message>
        <source>The certificate is not trusted: {reason}.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Le certificat n’est pas fiable : {reason}.</translation>
    </message>
    <message>
        <source>The certificate is out of date, or this computer's clock is wrong. Check the clock first.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Le certificat est périmé, ou l’horloge de cet ordinateur est fausse. Vérifiez d’abord l’horloge.</translation>
    </message>
    <message>
        <source>The certificates that SSL_CERT_FILE or SSL_CERT_DIR names cannot be read. Correct or unset it.</source>
        <extracomment>canal_desktop/network/trust.py</extracomment>
        <translation>Les certificats indiqués par SSL_CERT_FILE ou SSL_CERT_DIR ne peuvent pas être lus. Corrigez ou supprimez la variable.</translation>
    </message>
    <message>
        <source>The certificates that are to be trusted cannot be read.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Les certificats auxquels se fier ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The checkup was stopped.</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>L’événement choisi</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Le presse-papiers</translation>
    </message>
    <message>
        <source>The code does not say what {names} stands for: fill it in before you send.</source>
        <extracomment>canal_desktop/programs/read_request.py</extracomment>
        <translation>Le code ne dit pas ce que représente {names} : remplissez-le avant d’envoyer.</translation>
    </message>
    <message numerus="yes">
        <source>The code makes {n} requests; the first one is read.</source>
        <extracomment>canal_desktop/programs/read_program.py</extracomment>
        <translation>
            <numerusform>Le code fait {n} requête ; la première est lue.</numerusform>
            <numerusform>Le code fait {n} requêtes ; la première est lue.</numerusform>
        </translation>
    </message>
    <message>
        <source>The colour of links and of what is chosen; it is made lighter or darker where it could not be read.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>La couleur des liens et de ce qui est choisi ; elle est éclaircie ou assombrie là où elle serait illisible.</translation>
    </message>
    <message>
        <source>The command has a character in it that no program can be given.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>La commande contient un caractère qu’aucun programme ne peut recevoir.</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <extracomment>canal_desktop/providers/chat_decoder.py</extracomment>
        <translation>La connexion s’est terminée avant que la réponse soit complète.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off. Check your network and try again.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>La connexion à {host} s’est interrompue. Vérifiez votre réseau et réessayez.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost while the computer slept. Try again.</source>
        <extracomment>canal_desktop/providers/failures.py</extracomment>
        <translation>La connexion à {host} a été perdue pendant la veille de l’ordinateur. Réessayez.</translation>
    </message>
    <message>
        <source>The conversation of this link is not in your library. It may have been deleted for good.</source>
        <extracomment>canal_desktop/ui/link_target.py</extracomment>
        <translation>La conversation de ce lien n’est pas dans votre bibliothèque. Elle a peut-être été supprimée définitivement.</translation>
    </message>
    <message>
        <source>The conversation's own</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Celui de la conversation</translation>
    </message>
    <message>
        <source>The data folder cannot be written, so nothing was looked for: {reason}.</source>
        <extracomment>canal_desktop/app/updates.py</extracomment>
        <translation>Le dossier des données n’est pas accessible en écriture, rien n’a donc été recherché : {reason}.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written: {reason}. Make it writable, or choose another with --data-dir.</source>
        <extracomment>canal_desktop/storage/library_lock.py</extracomment>
        <translation>Impossible d’écrire dans le dossier de données {folder} : {reason}. Rendez-le accessible en écriture, ou choisissez-en un autre avec --data-dir.</translation>
    </message>
    <message>
        <source>The demo answers inside the program: for the code, take URL and key of a server.</source>
        <extracomment>canal_desktop/ui/code_desk.py</extracomment>
        <translation>La démo répond à l’intérieur du programme : pour le code, prenez l’URL et la clé d’un serveur.</translation>
    </message>
    <message>
        <source>The demo pretends to be busy.</source>
        <extracomment>canal_desktop/providers/demo.py</extracomment>
        <translation>La démo fait semblant d’être surchargée.</translation>
    </message>
    <message>
        <source>The demo's server is inside the program.</source>
        <extracomment>canal_desktop/app/doctor.py</extracomment>
        <translation>Le serveur de la démo est dans le programme.</translation>
    </message>
    <message>
        <source>The desktop did not bind the keys. Choose them again, or bind the command in its settings.</source>
        <extracomment>canal_desktop/ui/quick/portal_keys.py</extracomment>
        <translation>Le bureau n’a pas associé les touches. Choisissez-les de nouveau, ou associez la commande dans ses réglages.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing that is on the screen is lost.</source>
        <extracomment>canal_desktop/storage/sqlite_errors.py</extracomment>
        <translation>Le disque est plein. Libérez de l’espace ; rien de ce qui est à l’écran n’est perdu.</translation>
    </message>
    <message>
        <source>The disk reports an error with {path}. Check the disk; the text is kept here.</source>
        <extracomment>canal_desktop/storage/sqlite_errors.py</extracomment>
        <translation>Le disque signale une erreur avec {path}. Vérifiez le disque ; le texte est conservé ici.</translation>
    </message>
    <message>
        <source>The download was stopped; nothing has changed.</source>
        <extracomment>canal_desktop/providers/update_fetch.py</extracomment>
        <translation>Le téléchargement a été arrêté ; rien n’a changé.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>L’export a été arrêté.</translation>
    </message>
    <message>
        <source>The file as it was is kept as {copy}.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>Le fichier tel qu’il était est conservé sous {copy}.</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}. Choose another place.</source>
        <extracomment>canal_desktop/ui/connection_desk.py canal_desktop/ui/money_desk.py canal_desktop/ui/prompt_tests/results_export.py</extracomment>
        <translation>Le fichier n’a pas pu être écrit : {reason}. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The file is included again.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>Le fichier est de nouveau inclus.</translation>
    </message>
    <message>
        <source>The file is not sent from now on.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>Le fichier n’est plus envoyé désormais.</translation>
    </message>
    <message>
        <source>The file {file} holds no certificates that can be read. Choose another one in Settings, Network, or in the profile.</source>
        <extracomment>canal_desktop/network/trust.py</extracomment>
        <translation>Le fichier {file} ne contient aucun certificat lisible. Choisissez-en un autre dans Réglages, Réseau, ou dans le profil.</translation>
    </message>
    <message>
        <source>The file {file} was changed and was not taken.</source>
        <extracomment>canal_desktop/exchange/markdown_reading.py</extracomment>
        <translation>Le fichier {file} a été modifié et n’a pas été pris.</translation>
    </message>
    <message>
        <source>The file {path} is damaged. Restore the folder “files” from a backup.</source>
        <extracomment>canal_desktop/storage/files.py</extracomment>
        <translation>Le fichier {path} est endommagé. Restaurez le dossier « files » depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The file {path} is missing. Restore the folder “files” from a backup.</source>
        <extracomment>canal_desktop/storage/files.py</extracomment>
        <translation>Le fichier {path} est absent. Restaurez le dossier « files » depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The file {path} is not a readable library. Restore it from a backup, or move it away to begin with an empty one. Nothing was changed.</source>
        <extracomment>canal_desktop/storage/library_file.py</extracomment>
        <translation>Le fichier {path} n’est pas une bibliothèque lisible. Restaurez-la depuis une sauvegarde, ou déplacez-le pour commencer avec une bibliothèque vide. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The first on offer that is for that</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Le premier proposé qui convient</translation>
    </message>
    <message>
        <source>The folder</source>
        <extracomment>canal_desktop/exchange/source_files.py</extracomment>
        <translation>Le dossier</translation>
    </message>
    <message>
        <source>The folder could not be saved: {reason}.</source>
        <extracomment>canal_desktop/ui/code_desk.py</extracomment>
        <translation>Le dossier n’a pas pu être enregistré : {reason}.</translation>
    </message>
    <message>
        <source>The folder is missing</source>
        <extracomment>canal_desktop/app/mirror_folder.py</extracomment>
        <translation>Le dossier est absent</translation>
    </message>
    <message>
        <source>The folder of the Markdown mirror cannot be written: {folder}. Change its rights, or choose another.</source>
        <extracomment>canal_desktop/app/mirror.py</extracomment>
        <translation>Impossible d’écrire dans le dossier du miroir Markdown : {folder}. Modifiez ses droits, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder of the Markdown mirror is not there: {folder}. Connect its drive, or choose another folder.</source>
        <extracomment>canal_desktop/app/mirror.py</extracomment>
        <translation>Le dossier du miroir Markdown n’est pas là : {folder}. Branchez son lecteur, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder of {name} is not there or cannot be reached. Choose another one.</source>
        <extracomment>canal_desktop/exchange/writing.py</extracomment>
        <translation>Le dossier de {name} n’est pas là ou est inaccessible. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Choose another one for this server.</source>
        <extracomment>canal_desktop/mcp_client/server_process.py</extracomment>
        <translation>Le dossier {folder} n’est pas là. Choisissez-en un autre pour ce serveur.</translation>
    </message>
    <message>
        <source>The folder {former} was renamed to {name}.</source>
        <extracomment>canal_desktop/app/folder_organiser.py</extracomment>
        <translation>Le dossier {former} a été renommé {name}.</translation>
    </message>
    <message>
        <source>The folder {name} was changed.</source>
        <extracomment>canal_desktop/app/folder_organiser.py</extracomment>
        <translation>Le dossier {name} a été modifié.</translation>
    </message>
    <message>
        <source>The folder {name} was made.</source>
        <extracomment>canal_desktop/app/folder_organiser.py</extracomment>
        <translation>Le dossier {name} a été créé.</translation>
    </message>
    <message>
        <source>The folder {name} was moved to the trash. Its conversations were kept.</source>
        <extracomment>canal_desktop/app/folder_organiser.py</extracomment>
        <translation>Le dossier {name} a été mis à la corbeille. Ses conversations ont été conservées.</translation>
    </message>
    <message>
        <source>The folders were put in another order.</source>
        <extracomment>canal_desktop/app/folder_organiser.py</extracomment>
        <translation>Les dossiers ont été mis dans un autre ordre.</translation>
    </message>
    <message>
        <source>The font conversations are read in.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>La police dans laquelle les conversations sont lues.</translation>
    </message>
    <message>
        <source>The font of code, whose letters are all as wide.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>La police du code, aux lettres de même largeur.</translation>
    </message>
    <message>
        <source>The font of menus, lists and buttons.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>La police des menus, listes et boutons.</translation>
    </message>
    <message>
        <source>The header {name} is left out, as it carries a key.</source>
        <extracomment>canal_desktop/app/request_as_curl.py</extracomment>
        <translation>L’en-tête {name} est omis, car il porte une clé.</translation>
    </message>
    <message>
        <source>The import ended early. {reason}</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>L’import s’est terminé trop tôt. {reason}</translation>
    </message>
    <message>
        <source>The judge did not answer: {sentence}</source>
        <extracomment>canal_desktop/app/judging.py</extracomment>
        <translation>Le juge n’a pas répondu : {sentence}</translation>
    </message>
    <message>
        <source>The judge is asked when the set is run.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>Le juge est interrogé quand le jeu est exécuté.</translation>
    </message>
    <message>
        <source>The judge said neither PASS nor FAIL with a reason: “{text}”</source>
        <extracomment>canal_desktop/app/judging.py</extracomment>
        <translation>Le juge n’a dit ni PASS ni FAIL avec une raison : « {text} »</translation>
    </message>
    <message>
        <source>The judge was not asked. {sentence}</source>
        <extracomment>canal_desktop/app/prompt_test_run.py</extracomment>
        <translation>Le juge n’a pas été interrogé. {sentence}</translation>
    </message>
    <message>
        <source>The key for {profile} was not kept.</source>
        <extracomment>canal_desktop/ui/workspace.py</extracomment>
        <translation>La clé de {profile} n’a pas été conservée.</translation>
    </message>
    <message>
        <source>The key in it was left out; keys belong into the keyring under Profiles.</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>La clé qu’il contenait a été omise ; les clés ont leur place dans le trousseau, sous Profils.</translation>
    </message>
    <message>
        <source>The key is kept until you quit.</source>
        <extracomment>canal_desktop/app/profiles.py</extracomment>
        <translation>La clé est gardée jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>The key is stored in your keyring ({keyring}).</source>
        <extracomment>canal_desktop/app/profiles.py</extracomment>
        <translation>La clé est stockée dans votre trousseau ({keyring}).</translation>
    </message>
    <message>
        <source>The key of this profile was changed meanwhile. Connect again.</source>
        <extracomment>canal_desktop/app/profiles.py</extracomment>
        <translation>La clé de ce profil a été modifiée entre-temps. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The key was forgotten.</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>La clé a été oubliée.</translation>
    </message>
    <message>
        <source>The key was not refused.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>La clé n’a pas été refusée.</translation>
    </message>
    <message>
        <source>The key was stored in a keyring ({keyring}) that is not there now.</source>
        <extracomment>canal_desktop/storage/secrets.py</extracomment>
        <translation>La clé a été stockée dans un trousseau ({keyring}) qui est indisponible.</translation>
    </message>
    <message>
        <source>The keyring had no passphrase of the lock any more, so Canal was unlocked. To lock it again, set a new one under Settings, Privacy.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>Le trousseau n’avait plus la phrase secrète du verrou ; Canal a donc été déverrouillé. Pour le verrouiller de nouveau, définissez-en une sous Réglages, Confidentialité.</translation>
    </message>
    <message>
        <source>The keyring has no value of {name}. Edit the server to enter it.</source>
        <extracomment>canal_desktop/app/mcp_values.py</extracomment>
        <translation>Le trousseau n’a pas de valeur pour {name}. Modifiez le serveur pour la saisir.</translation>
    </message>
    <message>
        <source>The keyring that has the passphrase of the lock is not there now, so nothing could be compared, and Canal was unlocked. It asks for the passphrase again when the keyring is back.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>Le trousseau qui contient la phrase secrète du verrou n’est pas là ; rien n’a pu être comparé et Canal a été déverrouillé. Il redemandera la phrase secrète quand le trousseau sera de retour.</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <extracomment>canal_desktop/ui/settings/desk.py</extracomment>
        <translation>La langue change au prochain démarrage.</translation>
    </message>
    <message>
        <source>The language of menus, buttons and messages, from the next start on.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>La langue des menus, boutons et messages, dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>The last backup was not completed, as the program ended. Make it again; the earlier ones are there.</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>La dernière sauvegarde n’a pas été achevée, car le programme s’est arrêté. Refaites-la ; les précédentes sont là.</translation>
    </message>
    <message>
        <source>The last export was not completed, as the program ended. Files that were complete are there; export again.</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>Le dernier export n’a pas été achevé, car le programme s’est arrêté. Les fichiers qui étaient complets sont là ; exportez de nouveau.</translation>
    </message>
    <message>
        <source>The last import was not completed, as the program ended. What had come in is there; importing again goes on from there.</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>Le dernier import n’a pas été achevé, car le programme s’est arrêté. Ce qui était entré est là ; un nouvel import reprend à cet endroit.</translation>
    </message>
    <message>
        <source>The last question is sent by the browser; what is before it stays on the server.</source>
        <extracomment>canal_desktop/programs/write_program.py</extracomment>
        <translation>La dernière question est envoyée par le navigateur ; ce qui la précède reste sur le serveur.</translation>
    </message>
    <message>
        <source>The last restore was not completed, as the program ended. What had come back is there; restoring again goes on from there.</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>La dernière restauration n’a pas été achevée, car le programme s’est arrêté. Ce qui était revenu est là ; une nouvelle restauration reprend à cet endroit.</translation>
    </message>
    <message>
        <source>The library as Markdown files in a folder, kept up to date while the program runs. What you edit in them comes back: titles, tags, folders, and messages as new versions.</source>
        <extracomment>canal_desktop/ui/folder_desk.py</extracomment>
        <translation>La bibliothèque en fichiers Markdown dans un dossier, tenue à jour tant que le programme est en marche. Ce que vous y modifiez revient : titres, étiquettes, dossiers, et messages en nouvelles versions.</translation>
    </message>
    <message>
        <source>The library as Markdown files in a folder, kept up to date.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>La bibliothèque en fichiers Markdown dans un dossier, tenue à jour.</translation>
    </message>
    <message>
        <source>The library is closed.</source>
        <extracomment>canal_desktop/storage/database.py</extracomment>
        <translation>La bibliothèque est fermée.</translation>
    </message>
    <message>
        <source>The library is damaged. Close Canal Desktop and start it again: it then saves what can be read, fills gaps from the backups, and keeps the damaged file.</source>
        <extracomment>canal_desktop/storage/backups.py</extracomment>
        <translation>La bibliothèque est endommagée. Fermez Canal Desktop et redémarrez-le : il sauve alors ce qui est lisible, comble les lacunes à l’aide des sauvegardes, et conserve le fichier endommagé.</translation>
    </message>
    <message>
        <source>The library is only looked at.</source>
        <extracomment>canal_desktop/storage/glimpse.py</extracomment>
        <translation>La bibliothèque n’est que consultée.</translation>
    </message>
    <message>
        <source>The library was damaged and has been repaired: {counts}. The damaged file is kept at {kept}.</source>
        <extracomment>canal_desktop/storage/salvage.py</extracomment>
        <translation>La bibliothèque était endommagée et a été réparée : {counts}. Le fichier endommagé est conservé dans {kept}.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written, so it can only be read. To write again, make the file and its folder writable, or choose another folder with --data-dir, and start Canal Desktop again.</source>
        <extracomment>canal_desktop/storage/library_file.py</extracomment>
        <translation>Impossible d’écrire dans la bibliothèque {path}, elle ne peut donc qu’être lue. Pour écrire de nouveau, rendez le fichier et son dossier accessibles en écriture, ou choisissez un autre dossier avec --data-dir, et redémarrez Canal Desktop.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written. Make the file and its folder writable, or choose another folder with --data-dir.</source>
        <extracomment>canal_desktop/storage/sqlite_errors.py</extracomment>
        <translation>Impossible d’écrire dans la bibliothèque {path}. Rendez le fichier et son dossier accessibles en écriture, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>The library {path} could not do what was asked; the details are in the log.</source>
        <extracomment>canal_desktop/storage/sqlite_errors.py</extracomment>
        <translation>La bibliothèque {path} n’a pas pu faire ce qui était demandé ; les détails sont dans le journal.</translation>
    </message>
    <message>
        <source>The library {path} is damaged, and was made by a newer version of Canal Desktop. Update the program: it then saves what can be read. Nothing was changed.</source>
        <extracomment>canal_desktop/storage/salvage.py</extracomment>
        <translation>La bibliothèque {path} est endommagée, et a été faite par une version plus récente de Canal Desktop. Mettez le programme à jour : il sauve alors ce qui est lisible. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The library {path} is damaged. Close Canal Desktop and start it again: it then saves what can be read and keeps the damaged file. Nothing was overwritten.</source>
        <extracomment>canal_desktop/storage/sqlite_errors.py</extracomment>
        <translation>La bibliothèque {path} est endommagée. Fermez Canal Desktop et redémarrez-le : il sauve alors ce qui est lisible et conserve le fichier endommagé. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer version of Canal Desktop, so it can only be read. To write again, update the program.</source>
        <extracomment>canal_desktop/storage/library_file.py</extracomment>
        <translation>La bibliothèque {path} a été faite par une version plus récente de Canal Desktop, elle ne peut donc qu’être lue. Pour écrire de nouveau, mettez le programme à jour.</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer version of Canal Desktop. Update the program, or choose another folder with --data-dir. Nothing was changed.</source>
        <extracomment>canal_desktop/storage/library_file.py</extracomment>
        <translation>La bibliothèque {path} a été faite par une version plus récente de Canal Desktop. Mettez le programme à jour, ou choisissez un autre dossier avec --data-dir. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <extracomment>canal_desktop/ui/connection_desk.py</extracomment>
        <translation>La liste est vide.</translation>
    </message>
    <message>
        <source>The list of versions cannot be understood by this version; nothing of it was used.</source>
        <extracomment>canal_desktop/updates/source.py</extracomment>
        <translation>Cette version ne comprend pas la liste des versions ; rien n’en a été utilisé.</translation>
    </message>
    <message>
        <source>The list of versions is not complete; nothing of it was used. Try again later.</source>
        <extracomment>canal_desktop/updates/source.py</extracomment>
        <translation>La liste des versions est incomplète ; rien n’en a été utilisé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The list of versions is not signed by those who make Canal, so nothing of it was used. Someone may have changed it on its way: try another network, or tell those who make Canal.</source>
        <extracomment>canal_desktop/updates/source.py</extracomment>
        <translation>La liste des versions n’est pas signée par les auteurs de Canal ; rien n’en a été utilisé. Quelqu’un l’a peut-être modifiée en chemin : essayez un autre réseau ou prévenez les auteurs de Canal.</translation>
    </message>
    <message>
        <source>The list of versions is older than one that was here before, so nothing of it was used. Someone may keep newer ones from you: try another network.</source>
        <extracomment>canal_desktop/updates/source.py</extracomment>
        <translation>La liste des versions est plus ancienne que la précédente ; rien n’en a été utilisé. Quelqu’un vous cache peut-être les plus récentes : essayez un autre réseau.</translation>
    </message>
    <message>
        <source>The list of versions is out of date, so nothing of it was used. Look at the date of this computer; if that is right, try again tomorrow.</source>
        <extracomment>canal_desktop/updates/source.py</extracomment>
        <translation>La liste des versions a expiré ; rien n’en a été utilisé. Vérifiez la date de cet ordinateur ; si elle est juste, réessayez demain.</translation>
    </message>
    <message>
        <source>The list of what is new is missing from this installation.</source>
        <extracomment>canal_desktop/ui/help/desk.py</extracomment>
        <translation>La liste des nouveautés est absente de cette installation.</translation>
    </message>
    <message>
        <source>The list shows: {place}</source>
        <extracomment>canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>La liste affiche : {place}</translation>
    </message>
    <message>
        <source>The log is copied.</source>
        <extracomment>canal_desktop/ui/mcp/log_sheet.py</extracomment>
        <translation>Le journal est copié.</translation>
    </message>
    <message>
        <source>The long text was attached as a file.</source>
        <extracomment>canal_desktop/ui/composer/composer.py</extracomment>
        <translation>Le long texte a été joint en fichier.</translation>
    </message>
    <message>
        <source>The maker of the certificate is not known to this computer. Name a file with it in Settings, Network.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>L’émetteur du certificat n’est pas connu de cet ordinateur. Indiquez un fichier le contenant dans Réglages, Réseau.</translation>
    </message>
    <message>
        <source>The message is included again.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>Le message est de nouveau inclus.</translation>
    </message>
    <message>
        <source>The message is no longer pinned.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>Le message n’est plus épinglé.</translation>
    </message>
    <message>
        <source>The message is not sent from now on.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>Le message n’est plus envoyé désormais.</translation>
    </message>
    <message>
        <source>The message is pinned.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>Le message est épinglé.</translation>
    </message>
    <message>
        <source>The message was removed.</source>
        <extracomment>canal_desktop/ui/composer_desk.py</extracomment>
        <translation>Le message a été retiré.</translation>
    </message>
    <message>
        <source>The mirror is waiting: {error}</source>
        <extracomment>canal_desktop/app/mirror.py</extracomment>
        <translation>Le miroir attend : {error}</translation>
    </message>
    <message>
        <source>The model</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Le modèle</translation>
    </message>
    <message>
        <source>The model answers.</source>
        <extracomment>canal_desktop/ui/transcript/announcements.py</extracomment>
        <translation>Le modèle répond.</translation>
    </message>
    <message>
        <source>The model asks for a tool and waits for you.</source>
        <extracomment>canal_desktop/ui/notifying.py</extracomment>
        <translation>Le modèle demande un outil et vous attend.</translation>
    </message>
    <message>
        <source>The model asks for a tool. Open the conversation in the main window to answer.</source>
        <extracomment>canal_desktop/ui/quick/desk.py</extracomment>
        <translation>Le modèle demande un outil. Ouvrez la conversation dans la fenêtre principale pour répondre.</translation>
    </message>
    <message>
        <source>The model asks for {tool}</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>Le modèle demande {tool}</translation>
    </message>
    <message>
        <source>The model decides</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Le modèle décide</translation>
    </message>
    <message>
        <source>The model has called tools {count} times in a row. Choose Go on below the last result if it may.</source>
        <extracomment>canal_desktop/app/tool_calling.py</extracomment>
        <translation>Le modèle a appelé des outils {count} fois de suite. Choisissez « Continuer » sous le dernier résultat s’il peut poursuivre.</translation>
    </message>
    <message>
        <source>The model has not read this yet.</source>
        <extracomment>canal_desktop/ui/conversation_pane.py</extracomment>
        <translation>Le modèle n’a pas encore lu ceci.</translation>
    </message>
    <message>
        <source>The model is asked.</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Le modèle est interrogé.</translation>
    </message>
    <message>
        <source>The model of the profile</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>Le modèle du profil</translation>
    </message>
    <message>
        <source>The model of this conversation answers in words. Is a picture to be made, or is that what you want?</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>Le modèle de cette conversation répond par des mots. Faut-il créer une image, ou est-ce bien ce que vous voulez ?</translation>
    </message>
    <message>
        <source>The model wants to call {tool}</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>Le modèle veut appeler {tool}</translation>
    </message>
    <message>
        <source>The model's provider is not available right now. Try again, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Le fournisseur du modèle est indisponible pour le moment. Réessayez, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The most tokens of an answer.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Le nombre maximal de tokens d’une réponse.</translation>
    </message>
    <message>
        <source>The name {host} could not be found. Check the Base URL and your network connection.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Le nom {host} n’a pas pu être trouvé. Vérifiez l’URL de base et votre connexion réseau.</translation>
    </message>
    <message>
        <source>The name “{name}” is there twice. Each name may be there once.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>Le nom « {name} » figure deux fois. Chaque nom ne peut figurer qu’une fois.</translation>
    </message>
    <message>
        <source>The names of the assistants and topics could not be read.</source>
        <extracomment>canal_desktop/exchange/cherry_studio.py</extracomment>
        <translation>Les noms des assistants et des sujets n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The new passphrase was not typed the same twice. Type it again.</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>La nouvelle phrase secrète n’a pas été saisie deux fois de la même façon. Saisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>The new version could not be written: {reason}. Nothing has changed.</source>
        <extracomment>canal_desktop/updates/disk.py</extracomment>
        <translation>La nouvelle version n’a pas pu être écrite : {reason}. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The newest {shown} of {count} answers are shown.</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>Les {shown} réponses les plus récentes sur {count} sont affichées.</translation>
    </message>
    <message numerus="yes">
        <source>The next one is looked at in {n} seconds.</source>
        <extracomment>canal_desktop/app/app_lock.py</extracomment>
        <translation>
            <numerusform>La suivante sera examinée dans {n} seconde.</numerusform>
            <numerusform>La suivante sera examinée dans {n} secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other answers are still being written. What you send waits until they are complete.</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>Les autres réponses sont encore en cours d’écriture. Ce que vous envoyez attend qu’elles soient complètes.</translation>
    </message>
    <message>
        <source>The package brings no text of its licence.</source>
        <extracomment>canal_desktop/app/licences.py</extracomment>
        <translation>Le paquet ne fournit aucun texte de sa licence.</translation>
    </message>
    <message>
        <source>The package manager of your system brings newer versions of Canal.</source>
        <extracomment>canal_desktop/domain/update.py</extracomment>
        <translation>Le gestionnaire de paquets de votre système apporte les nouvelles versions de Canal.</translation>
    </message>
    <message>
        <source>The parameters of this conversation were changed.</source>
        <extracomment>canal_desktop/app/parameter_setting.py</extracomment>
        <translation>Les paramètres de cette conversation ont été modifiés.</translation>
    </message>
    <message>
        <source>The parameters of {name} were changed.</source>
        <extracomment>canal_desktop/app/parameter_setting.py</extracomment>
        <translation>Les paramètres de {name} ont été modifiés.</translation>
    </message>
    <message>
        <source>The passphrase of the lock is forgotten once you have entered it.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>La phrase secrète du verrou sera oubliée dès que vous l’aurez saisie.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>La phrase secrète a été modifiée.</translation>
    </message>
    <message>
        <source>The passphrase was removed; Canal is not locked any more.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>La phrase secrète a été supprimée ; Canal ne se verrouille plus.</translation>
    </message>
    <message>
        <source>The pattern cannot be read: {detail}.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>Le motif ne peut pas être lu : {detail}.</translation>
    </message>
    <message>
        <source>The person is trying the demo. They should see what is possible without needing a key. I will show headings, lists, code and a table, and say plainly that this is a demo.</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>La personne essaie la démo. Elle doit voir ce qui est possible sans clé. Je vais montrer des titres, des listes, du code et un tableau, et dire clairement que c’est une démo.</translation>
    </message>
    <message>
        <source>The picture becomes an answer in this conversation, whose model stays what it is.</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>L’image devient une réponse dans cette conversation, dont le modèle reste le même.</translation>
    </message>
    <message>
        <source>The picture could not be written as it would be sent.</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>L’image n’a pas pu être écrite telle qu’elle serait envoyée.</translation>
    </message>
    <message>
        <source>The picture has too many pixels and was not opened.</source>
        <extracomment>canal_desktop/ui/transcript/picture_decode.py</extracomment>
        <translation>L’image a trop de pixels et n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>The picture is attached. Write what is to be changed, then have a picture made of it.</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>L’image est jointe. Écrivez ce qui doit être modifié, puis faites-en créer une image.</translation>
    </message>
    <message>
        <source>The picture is being made…</source>
        <extracomment>canal_desktop/ui/status_text.py</extracomment>
        <translation>Création de l’image…</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown.</source>
        <extracomment>canal_desktop/ui/transcript/picture_decode.py</extracomment>
        <translation>L’image est endommagée et ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>The picture is larger than {size} MB and was not loaded.</source>
        <extracomment>canal_desktop/providers/picture_fetch.py</extracomment>
        <translation>L’image dépasse {size} Mo et n’a pas été chargée.</translation>
    </message>
    <message>
        <source>The pictures are read from files beside it: save it with them.</source>
        <extracomment>canal_desktop/programs/write_program.py</extracomment>
        <translation>Les images sont lues dans des fichiers à côté : enregistrez-le avec elles.</translation>
    </message>
    <message>
        <source>The preset {former} was renamed to {name}.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>Le préréglage {former} a été renommé {name}.</translation>
    </message>
    <message>
        <source>The preset {name} was changed.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>Le préréglage {name} a été modifié.</translation>
    </message>
    <message>
        <source>The preset {name} was deleted.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>Le préréglage {name} a été supprimé.</translation>
    </message>
    <message>
        <source>The preset {name} was saved.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>Le préréglage {name} a été enregistré.</translation>
    </message>
    <message>
        <source>The profile in use</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>Le profil utilisé</translation>
    </message>
    <message>
        <source>The profile of this conversation is gone, so nothing was sent. Go on with another profile.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Le profil de cette conversation n’existe plus, rien n’a donc été envoyé. Poursuivez avec un autre profil.</translation>
    </message>
    <message>
        <source>The program ended before this request was over; what came back until then is not kept.</source>
        <extracomment>canal_desktop/domain/attempt.py</extracomment>
        <translation>Le programme s’est terminé avant la fin de cette requête ; ce qui était revenu jusque-là n’est pas conservé.</translation>
    </message>
    <message>
        <source>The program is about to end.</source>
        <extracomment>canal_desktop/storage/backups.py canal_desktop/storage/request_store.py</extracomment>
        <translation>Le programme va se terminer.</translation>
    </message>
    <message>
        <source>The program is set to stay offline, so nothing can be asked. Turn that off, then run the tests.</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>Le programme est réglé pour rester hors ligne, rien ne peut donc être demandé. Désactivez cela, puis exécutez les tests.</translation>
    </message>
    <message>
        <source>The program starts when you log in, and waits in the tray.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Le programme démarre à l’ouverture de votre session, et attend dans la zone de notification.</translation>
    </message>
    <message>
        <source>The program that runs cannot take it. Close it, or start it anew.</source>
        <extracomment>canal_desktop/app/instance_channel.py</extracomment>
        <translation>Le programme en cours ne peut pas le prendre. Fermez-le, ou redémarrez-le.</translation>
    </message>
    <message>
        <source>The program {command} was not found. Install it, or write its whole path into the command.</source>
        <extracomment>canal_desktop/mcp_client/server_process.py</extracomment>
        <translation>Le programme {command} n’a pas été trouvé. Installez-le, ou écrivez son chemin complet dans la commande.</translation>
    </message>
    <message>
        <source>The prompt tests have ended.</source>
        <extracomment>canal_desktop/ui/prompt_tests/running_notice.py</extracomment>
        <translation>Les tests de prompts sont terminés.</translation>
    </message>
    <message>
        <source>The prompt “{title}” was deleted.</source>
        <extracomment>canal_desktop/app/prompts.py</extracomment>
        <translation>Le prompt « {title} » a été supprimé.</translation>
    </message>
    <message>
        <source>The proxy looks the server's name up.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Le proxy cherche le nom du serveur.</translation>
    </message>
    <message>
        <source>The proxy makes the connection.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Le proxy établit la connexion.</translation>
    </message>
    <message>
        <source>The proxy wants a name and password: enter them in Settings, Network.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Le proxy exige un nom et un mot de passe : saisissez-les dans Réglages, Réseau.</translation>
    </message>
    <message>
        <source>The proxy wants a name and password: enter them under “Proxy and certificates” of the profile {profile}.</source>
        <extracomment>canal_desktop/network/proxy_logins.py</extracomment>
        <translation>Le proxy exige un nom et un mot de passe : saisissez-les dans « Proxy et certificats » du profil {profile}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached. Check that it is running, and its address in Settings, Network.</source>
        <extracomment>canal_desktop/network/way_transport.py</extracomment>
        <translation>Le proxy {proxy} est injoignable. Vérifiez qu’il est en marche, et son adresse dans Réglages, Réseau.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not accept the name and password. Enter them again in Settings, Network.</source>
        <extracomment>canal_desktop/network/proxy_logins.py</extracomment>
        <translation>Le proxy {proxy} n’a pas accepté le nom et le mot de passe. Saisissez-les de nouveau dans Réglages, Réseau.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not accept the name and password. Enter them again under “Proxy and certificates” of the profile {profile}.</source>
        <extracomment>canal_desktop/network/proxy_logins.py</extracomment>
        <translation>Le proxy {proxy} n’a pas accepté le nom et le mot de passe. Saisissez-les de nouveau dans « Proxy et certificats » du profil {profile}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not connect to {host} ({reason}). Check the Base URL, or ask whoever runs the proxy.</source>
        <extracomment>canal_desktop/network/way_transport.py</extracomment>
        <translation>Le proxy {proxy} ne s’est pas connecté à {host} ({reason}). Vérifiez l’URL de base, ou demandez à qui gère le proxy.</translation>
    </message>
    <message>
        <source>The question is asked again when the set is run, and each answer is checked.</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>La question est posée de nouveau quand le jeu est exécuté, et chaque réponse est contrôlée.</translation>
    </message>
    <message>
        <source>The question that was not sent is kept in “{title}”. Send it there.</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>La question non envoyée est conservée dans « {title} ». Envoyez-la là.</translation>
    </message>
    <message>
        <source>The question was changed since. Send it as it is now, or take the change back.</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>La question a été modifiée depuis. Envoyez-la telle qu’elle est, ou annulez la modification.</translation>
    </message>
    <message>
        <source>The quick window brings</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>La fenêtre rapide apporte</translation>
    </message>
    <message>
        <source>The quota or balance of this key is used up. Top it up in the server's console.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Le quota ou le solde de cette clé est épuisé. Rechargez-le dans la console du serveur.</translation>
    </message>
    <message>
        <source>The request as curl: copied, without any key.</source>
        <extracomment>canal_desktop/ui/requests/taking.py</extracomment>
        <translation>La requête en curl : copiée, sans aucune clé.</translation>
    </message>
    <message>
        <source>The request has {tokens}. Leave something out, or choose a model that takes more.</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>La requête a {tokens}. Omettez quelque chose, ou choisissez un modèle qui en accepte plus.</translation>
    </message>
    <message>
        <source>The request is copied as JSON, without a key.</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>La requête est copiée en JSON, sans clé.</translation>
    </message>
    <message>
        <source>The request is in the file {file}: paste what is in that.</source>
        <extracomment>canal_desktop/programs/read_curl.py</extracomment>
        <translation>La requête est dans le fichier {file} : collez ce qu’il contient.</translation>
    </message>
    <message>
        <source>The request of this answer is not kept, so prompt, parameters and chosen files are those that hold now.</source>
        <extracomment>canal_desktop/app/code_requests.py</extracomment>
        <translation>La requête de cette réponse n’est pas conservée ; prompt, paramètres et fichiers choisis sont donc ceux d’aujourd’hui.</translation>
    </message>
    <message>
        <source>The request: copied, without any key.</source>
        <extracomment>canal_desktop/ui/requests/taking.py</extracomment>
        <translation>La requête : copiée, sans aucune clé.</translation>
    </message>
    <message>
        <source>The requests of this answer are not kept any more: by your settings they are kept until you quit only. Regenerate asks again.</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>Les requêtes de cette réponse ne sont plus conservées : selon vos réglages, elles ne sont gardées que jusqu’à la fermeture. « Régénérer » redemande.</translation>
    </message>
    <message>
        <source>The requests of this answer are not kept: they are too old or were forgotten, or the answer was imported, synced, written by hand or asked for by “ask” in a terminal. Regenerate asks again, and keeps what goes over the wire.</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>Les requêtes de cette réponse ne sont pas conservées : elles sont trop anciennes ou ont été oubliées, ou la réponse a été importée, synchronisée, écrite à la main ou demandée par « ask » dans un terminal. « Régénérer » redemande, et conserve ce qui est transmis.</translation>
    </message>
    <message>
        <source>The rest was left out, as you stopped it; doing it again goes on from there.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>Le reste a été omis, car vous l’avez arrêté ; recommencer reprend à partir de là.</translation>
    </message>
    <message>
        <source>The result</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>Le résultat</translation>
    </message>
    <message>
        <source>The result of {name} is not stored yet. {error}</source>
        <extracomment>canal_desktop/app/tool_calling.py</extracomment>
        <translation>Le résultat de {name} n’est pas encore stocké. {error}</translation>
    </message>
    <message>
        <source>The run is stopped. Answers that are there stay; “Run the missing ones” asks for the others later.</source>
        <extracomment>canal_desktop/ui/prompt_tests/running_notice.py</extracomment>
        <translation>L’exécution est arrêtée. Les réponses présentes restent ; « Exécuter les manquants » demande les autres plus tard.</translation>
    </message>
    <message>
        <source>The same body as request {number}.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>Le même corps que la requête {number}.</translation>
    </message>
    <message>
        <source>The same body as version {number}.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>Le même corps que la version {number}.</translation>
    </message>
    <message>
        <source>The same seed repeats an answer.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>La même graine répète une réponse.</translation>
    </message>
    <message>
        <source>The schema cannot be used: {detail}</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>Le schéma est inutilisable : {detail}</translation>
    </message>
    <message>
        <source>The schema is no JSON: {detail}.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>Le schéma n’est pas du JSON : {detail}.</translation>
    </message>
    <message>
        <source>The schema is none: {detail}</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>Le schéma n’en est pas un : {detail}</translation>
    </message>
    <message>
        <source>The schema is valid.</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>Le schéma est valide.</translation>
    </message>
    <message>
        <source>The schema refers to what is not in it: {detail}</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>Le schéma renvoie à ce qu’il ne contient pas : {detail}</translation>
    </message>
    <message>
        <source>The search is closed.</source>
        <extracomment>canal_desktop/storage/reader.py canal_desktop/storage/search_index.py</extracomment>
        <translation>La recherche est fermée.</translation>
    </message>
    <message>
        <source>The secret was forgotten.</source>
        <extracomment>canal_desktop/ui/settings/desk.py</extracomment>
        <translation>Le secret a été oublié.</translation>
    </message>
    <message>
        <source>The secure connection to {host} could not be trusted. Check the computer's clock; a certificate of your company's own is named in Settings, Network.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>La connexion sécurisée à {host} n’a pas pu être jugée fiable. Vérifiez l’horloge de l’ordinateur ; un certificat propre à votre entreprise s’indique dans Réglages, Réseau.</translation>
    </message>
    <message>
        <source>The server asked to wait: {seconds} s more.</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>Le serveur demande d’attendre : encore {seconds} s.</translation>
    </message>
    <message>
        <source>The server broke off with an error. Try again, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Le serveur s’est interrompu sur une erreur. Réessayez, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The server can be reached.</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>Le serveur est joignable.</translation>
    </message>
    <message>
        <source>The server could not accept the request. Change the message or the model's parameters.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Le serveur n’a pas pu accepter la requête. Modifiez le message ou les paramètres du modèle.</translation>
    </message>
    <message>
        <source>The server does not list it.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>Le serveur ne le répertorie pas.</translation>
    </message>
    <message>
        <source>The server does not list this name; it can be asked all the same.</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>Le serveur ne répertorie pas ce nom ; il peut être interrogé quand même.</translation>
    </message>
    <message>
        <source>The server does not support this kind of request. Check the Base URL, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Le serveur ne prend pas en charge ce type de requête. Vérifiez l’URL de base, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The server ended the answer without saying whether it is complete.</source>
        <extracomment>canal_desktop/providers/chat_decoder.py</extracomment>
        <translation>Le serveur a terminé la réponse sans dire si elle est complète.</translation>
    </message>
    <message>
        <source>The server had an error of its own. Try again in a while.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Le serveur a eu une erreur interne. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>The server had an error of its own. Try again, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Le serveur a eu une erreur interne. Réessayez, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The server has ended.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>Le serveur s’est terminé.</translation>
    </message>
    <message>
        <source>The server is named by a number.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>Le serveur est désigné par un nombre.</translation>
    </message>
    <message>
        <source>The server is not running.</source>
        <extracomment>canal_desktop/app/mcp_run.py</extracomment>
        <translation>Le serveur n’est pas en marche.</translation>
    </message>
    <message>
        <source>The server lists no models.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Le serveur ne répertorie aucun modèle.</translation>
    </message>
    <message>
        <source>The server made its certificate itself. Name a file with it in Settings, Network, if you trust the server.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Le serveur a fait lui-même son certificat. Indiquez un fichier le contenant dans Réglages, Réseau, si vous faites confiance au serveur.</translation>
    </message>
    <message>
        <source>The server may be busy. Check again later, or choose another model.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Le serveur est peut-être occupé. Revérifiez plus tard, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The server names no model that could be asked.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Le serveur ne nomme aucun modèle que l’on pourrait interroger.</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Le serveur l’a refusé.</translation>
    </message>
    <message>
        <source>The server reports a conflict with another request. Try again.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Le serveur signale un conflit avec une autre requête. Réessayez.</translation>
    </message>
    <message>
        <source>The server says what this tool is for while it runs.</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>Le serveur dit à quoi sert cet outil quand il est en marche.</translation>
    </message>
    <message>
        <source>The server sent an empty answer. Try again, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Le serveur a envoyé une réponse vide. Réessayez, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The server sent something unreadable. Check the Base URL; it often ends in /v1.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Le serveur a envoyé quelque chose d’illisible. Vérifiez l’URL de base ; elle se termine souvent par /v1.</translation>
    </message>
    <message>
        <source>The server sent something unreadable. Try again, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Le serveur a envoyé quelque chose d’illisible. Réessayez, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The server stopped waiting for the request. Try again.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Le serveur a cessé d’attendre la requête. Réessayez.</translation>
    </message>
    <message>
        <source>The server {name} does not run. {sentence}</source>
        <extracomment>canal_desktop/app/mcp_servers.py canal_desktop/app/tool_book.py</extracomment>
        <translation>Le serveur {name} n’est pas en marche. {sentence}</translation>
    </message>
    <message>
        <source>The server {name} has no such tool any more.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>Le serveur {name} n’a plus cet outil.</translation>
    </message>
    <message>
        <source>The server {name} is disabled.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>Le serveur {name} est désactivé.</translation>
    </message>
    <message>
        <source>The server {name} takes long to start.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>Le serveur {name} met longtemps à démarrer.</translation>
    </message>
    <message>
        <source>The server's own</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Valeur du serveur</translation>
    </message>
    <message>
        <source>The server’s name, {name}, has letters that can look like others.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>Le nom du serveur, {name}, contient des lettres qui peuvent ressembler à d’autres.</translation>
    </message>
    <message>
        <source>The server’s name, {name}, mixes letters of several scripts that look alike.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>Le nom du serveur, {name}, mélange des lettres de plusieurs écritures qui se ressemblent.</translation>
    </message>
    <message>
        <source>The set “{name}” was deleted.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>Le jeu « {name} » a été supprimé.</translation>
    </message>
    <message>
        <source>The settings under “{section}” are back to their defaults.</source>
        <extracomment>canal_desktop/ui/settings/desk.py</extracomment>
        <translation>Les réglages de « {section} » ont retrouvé leur valeur par défaut.</translation>
    </message>
    <message>
        <source>The sound could not be written for the player: {reason}.</source>
        <extracomment>canal_desktop/ui/sound/elsewhere.py</extracomment>
        <translation>Le son n’a pas pu être écrit pour le lecteur : {reason}.</translation>
    </message>
    <message>
        <source>The sound is on its way…</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Le son arrive…</translation>
    </message>
    <message>
        <source>The sound is opened in the system's player.</source>
        <extracomment>canal_desktop/ui/sound/elsewhere.py</extracomment>
        <translation>Le son s’ouvre dans le lecteur du système.</translation>
    </message>
    <message>
        <source>The sound is played, but it is not kept. {error}</source>
        <extracomment>canal_desktop/app/reading_aloud.py</extracomment>
        <translation>Le son est lu, mais il n’est pas conservé. {error}</translation>
    </message>
    <message>
        <source>The stream was cut off.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Le flux a été coupé.</translation>
    </message>
    <message>
        <source>The sync folder {folder} cannot be written. Make it writable, or choose another one in the settings.</source>
        <extracomment>canal_desktop/app/sync.py</extracomment>
        <translation>Impossible d’écrire dans le dossier de synchronisation {folder}. Rendez-le accessible en écriture, ou choisissez-en un autre dans les réglages.</translation>
    </message>
    <message>
        <source>The sync folder {folder} is not there. Connect its drive, or choose the folder again in the settings.</source>
        <extracomment>canal_desktop/app/sync.py</extracomment>
        <translation>Le dossier de synchronisation {folder} n’est pas là. Branchez son lecteur, ou choisissez de nouveau le dossier dans les réglages.</translation>
    </message>
    <message>
        <source>The sync folder {folder} reports an error: {reason}. It is tried again by itself.</source>
        <extracomment>canal_desktop/app/sync.py</extracomment>
        <translation>Le dossier de synchronisation {folder} signale une erreur : {reason}. Une nouvelle tentative se fait d’elle-même.</translation>
    </message>
    <message>
        <source>The system keyring did not keep the key.</source>
        <extracomment>canal_desktop/storage/secrets.py</extracomment>
        <translation>Le trousseau du système n’a pas conservé la clé.</translation>
    </message>
    <message>
        <source>The system keyring did not keep the passphrase, so no lock was set.</source>
        <extracomment>canal_desktop/app/app_lock.py</extracomment>
        <translation>Le trousseau du système n’a pas conservé la phrase secrète ; aucun verrou n’est en place.</translation>
    </message>
    <message>
        <source>The system keyring reports an error.</source>
        <extracomment>canal_desktop/storage/secrets.py</extracomment>
        <translation>Le trousseau du système signale une erreur.</translation>
    </message>
    <message>
        <source>The system keyring stayed locked.</source>
        <extracomment>canal_desktop/storage/secrets.py</extracomment>
        <translation>Le trousseau du système est resté verrouillé.</translation>
    </message>
    <message>
        <source>The system prompt is always sent. Change it where it is set: for the conversation, folder or profile.</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>Le prompt système est toujours envoyé. Modifiez-le là où il est défini : pour la conversation, le dossier ou le profil.</translation>
    </message>
    <message>
        <source>The system prompt is sent at the head of the first question.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>Le prompt système est envoyé en tête de la première question.</translation>
    </message>
    <message>
        <source>The system prompt is sent in the role developer.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>Le prompt système est envoyé dans le rôle developer.</translation>
    </message>
    <message>
        <source>The system tells you when an answer has ended while you were elsewhere.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Le système vous avertit quand une réponse s’est terminée pendant que vous étiez ailleurs.</translation>
    </message>
    <message>
        <source>The system's language</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>La langue du système</translation>
    </message>
    <message>
        <source>The system's proxy</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Le proxy du système</translation>
    </message>
    <message>
        <source>The text it has in it when it opens. Nothing is sent before you say so.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Le texte qu’elle contient à l’ouverture. Rien n’est envoyé avant que vous le disiez.</translation>
    </message>
    <message>
        <source>The text names another address than the link leads to.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>Le texte nomme une autre adresse que celle où mène le lien.</translation>
    </message>
    <message>
        <source>The text names another server than the link leads to.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>Le texte nomme un autre serveur que celui où mène le lien.</translation>
    </message>
    <message>
        <source>The text of the link has signs that turn its direction around.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>Le texte du lien contient des signes qui inversent son sens de lecture.</translation>
    </message>
    <message>
        <source>The text of this link cannot be read, so nothing was opened.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>Le texte de ce lien ne peut pas être lu, rien n’a donc été ouvert.</translation>
    </message>
    <message>
        <source>The text of this link is too long, so nothing was opened. Copy it into the message field instead.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>Le texte de ce lien est trop long, rien n’a donc été ouvert. Copiez-le plutôt dans le champ de message.</translation>
    </message>
    <message>
        <source>The text of “{name}” cannot be read: the document is damaged or of an unknown kind. Save it anew, or as a PDF, and attach that.</source>
        <extracomment>canal_desktop/documents/office.py</extracomment>
        <translation>Le texte de « {name} » ne peut pas être lu : le document est endommagé ou d’un type inconnu. Enregistrez-le à nouveau, ou en PDF, et joignez le résultat.</translation>
    </message>
    <message>
        <source>The text that came in will be in your next new conversation.</source>
        <extracomment>canal_desktop/ui/workspace.py</extracomment>
        <translation>Le texte reçu sera dans votre prochaine nouvelle conversation.</translation>
    </message>
    <message>
        <source>The text, with places such as {{topic}} or {{tone:friendly}}. {{clipboard}}, {{date}} and {{selection}} fill themselves.</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>Le texte, avec des emplacements tels que {{topic}} ou {{tone:friendly}}. {{clipboard}}, {{date}} et {{selection}} se remplissent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>The tool is not what it was when it was offered, so it was not called. It can be called in the next answer.</source>
        <extracomment>canal_desktop/app/mcp_servers.py</extracomment>
        <translation>L’outil n’est plus celui qui a été proposé, il n’a donc pas été appelé. Il peut l’être dans la prochaine réponse.</translation>
    </message>
    <message>
        <source>The tool “{name}” was deleted.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>L’outil « {name} » a été supprimé.</translation>
    </message>
    <message>
        <source>The tools of this conversation are still being made ready. Try again in a moment.</source>
        <extracomment>canal_desktop/app/request_maker.py</extracomment>
        <translation>Les outils de cette conversation sont encore en préparation. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <extracomment>canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>The two are too different to be compared word by word: some parts are compared line by line.</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Les deux sont trop différentes pour être comparées mot à mot : certaines parties le sont ligne par ligne.</translation>
    </message>
    <message>
        <source>The value of {name} has a character in it that cannot be sent.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>La valeur de {name} contient un caractère qui ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>The value of {name} has characters that no header can have: use plain letters, digits and signs.</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>La valeur de {name} contient des caractères qu’aucun en-tête ne peut avoir : utilisez des lettres simples, des chiffres et des signes.</translation>
    </message>
    <message>
        <source>The value of {name} is longer than {count} characters.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>La valeur de {name} dépasse {count} caractères.</translation>
    </message>
    <message>
        <source>The value of {name} must be a text in double quotes.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>La valeur de {name} doit être un texte entre guillemets doubles.</translation>
    </message>
    <message>
        <source>The variables or headers of “{name}” are not written as names and values.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>Les variables ou en-têtes de « {name} » ne sont pas écrits en noms et valeurs.</translation>
    </message>
    <message>
        <source>The way to the server is tried.</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Essai du chemin vers le serveur.</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>Toute la réponse</translation>
    </message>
    <message numerus="yes">
        <source>The whole library, {n} conversations</source>
        <extracomment>canal_desktop/ui/data_desk.py</extracomment>
        <translation>
            <numerusform>Toute la bibliothèque, {n} conversation</numerusform>
            <numerusform>Toute la bibliothèque, {n} conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>The word could not be kept: {reason}.</source>
        <extracomment>canal_desktop/ui/spell_desk.py</extracomment>
        <translation>Le mot n’a pas pu être conservé : {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} messages that followed are kept with version {version}.</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>
            <numerusform>Le message qui suivait est conservé avec la version {version}.</numerusform>
            <numerusform>Les {n} messages qui suivaient sont conservés avec la version {version}.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than {count} servers in this text.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>Ce texte contient plus de {count} serveurs.</translation>
    </message>
    <message>
        <source>There are no MCP servers in this text. It should be JSON such as {"mcpServers": {"files": {"command": "npx", "args": ["-y", "some-server"]}}}.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>Ce texte ne contient aucun serveur MCP. Il devrait être du JSON tel que {"mcpServers": {"files": {"command": "npx", "args": ["-y", "some-server"]}}}.</translation>
    </message>
    <message>
        <source>There are no checks.</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py canal_desktop/ui/prompt_tests/result_sheet.py</extracomment>
        <translation>Il n’y a aucun contrôle.</translation>
    </message>
    <message>
        <source>There are no prompt tests yet. Write one with “New case…”, bring some in from a file, or choose “Add to prompt tests…” at an answer.</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Il n’y a pas encore de tests de prompts. Écrivez-en un avec « Nouveau cas… », importez-en depuis un fichier, ou choisissez « Ajouter aux tests de prompts… » sur une réponse.</translation>
    </message>
    <message>
        <source>There are no prompts in this file. Choose a file that was exported here, or a text file.</source>
        <extracomment>canal_desktop/app/prompts.py</extracomment>
        <translation>Ce fichier ne contient aucun prompt. Choisissez un fichier exporté d’ici, ou un fichier texte.</translation>
    </message>
    <message>
        <source>There are no tools yet. Describe one of your own, whose results you type, or add a server that has some.</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Il n’y a pas encore d’outils. Décrivez-en un à vous, dont vous tapez les résultats, ou ajoutez un serveur qui en a.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>There are pages 1 to {count}.</source>
        <extracomment>canal_desktop/documents/pdf.py</extracomment>
        <translation>Il y a les pages 1 à {count}.</translation>
    </message>
    <message>
        <source>There are pictures further up in this conversation, which go along with every question.</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py</extracomment>
        <translation>Il y a plus haut dans cette conversation des images, qui accompagnent chaque question.</translation>
    </message>
    <message>
        <source>There are too many files in this folder. Choose the folder of the conversations.</source>
        <extracomment>canal_desktop/exchange/source_files.py</extracomment>
        <translation>Il y a trop de fichiers dans ce dossier. Choisissez le dossier des conversations.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} stop sequences, and {most} at most can be sent. Take some out.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>
            <numerusform>Il y a {n} séquence d’arrêt, et {most} au plus peuvent être envoyées. Retirez-en.</numerusform>
            <numerusform>Il y a {n} séquences d’arrêt, et {most} au plus peuvent être envoyées. Retirez-en.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} tools, and {most} at most can be sent. Take some out.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>
            <numerusform>Il y a {n} outil, et {most} au plus peuvent être envoyés. Retirez-en.</numerusform>
            <numerusform>Il y a {n} outils, et {most} au plus peuvent être envoyés. Retirez-en.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a preset {name} already. Choose another name.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>Il y a déjà un préréglage {name}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is a set {name} already. Choose another name.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>Il y a déjà un jeu {name}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is a tool called {name} already.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>Il y a déjà un outil nommé {name}.</translation>
    </message>
    <message>
        <source>There is no API key for {host}. Enter one to go on.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Il n’y a pas de clé API pour {host}. Saisissez-en une pour continuer.</translation>
    </message>
    <message>
        <source>There is no JSON in the answer: {detail}.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>Il n’y a pas de JSON dans la réponse : {detail}.</translation>
    </message>
    <message>
        <source>There is no MCP server at this address ({status}). Check the URL; old SSE servers cannot be used.</source>
        <extracomment>canal_desktop/mcp_client/http.py</extracomment>
        <translation>Il n’y a pas de serveur MCP à cette adresse ({status}). Vérifiez l’URL ; les anciens serveurs SSE sont inutilisables.</translation>
    </message>
    <message>
        <source>There is no answer here yet.</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>Il n’y a pas encore de réponse ici.</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>Il n’y a pas encore de réponse.</translation>
    </message>
    <message>
        <source>There is no conversation in this file: no heading in it says who speaks.</source>
        <extracomment>canal_desktop/exchange/markdown_reading.py</extracomment>
        <translation>Il n’y a pas de conversation dans ce fichier : aucun titre n’y dit qui parle.</translation>
    </message>
    <message>
        <source>There is no earlier version to go back to.</source>
        <extracomment>canal_desktop/updates/versions.py</extracomment>
        <translation>Il n’y a pas de version antérieure à laquelle revenir.</translation>
    </message>
    <message>
        <source>There is no filter {name}: – it is looked for as words. Filters: {filters}</source>
        <extracomment>canal_desktop/domain/search.py</extracomment>
        <translation>Il n’y a pas de filtre {name}: – il est cherché comme mots. Filtres : {filters}</translation>
    </message>
    <message>
        <source>There is no limit yet.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>Il n’y a pas encore de limite.</translation>
    </message>
    <message>
        <source>There is no other answer to compare with yet.</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>Il n’y a pas encore d’autre réponse à comparer.</translation>
    </message>
    <message>
        <source>There is no pattern yet.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>Il n’y a pas encore de motif.</translation>
    </message>
    <message>
        <source>There is no question ahead of this answer, so there is nothing to write as code.</source>
        <extracomment>canal_desktop/app/code_requests.py</extracomment>
        <translation>Aucune question ne précède cette réponse, il n’y a donc rien à écrire en code.</translation>
    </message>
    <message>
        <source>There is no question in this case, so it was not kept. Write one.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>Il n’y a pas de question dans ce cas, il n’a donc pas été conservé. Écrivez-en une.</translation>
    </message>
    <message>
        <source>There is no question in {name}: what is asked is called “question” or “input”.</source>
        <extracomment>canal_desktop/exchange/case_files.py</extracomment>
        <translation>Il n’y a pas de question dans {name} : ce qui est demandé s’appelle « question » ou « input ».</translation>
    </message>
    <message>
        <source>There is no question to answer yet.</source>
        <extracomment>canal_desktop/app/open_conversation.py</extracomment>
        <translation>Il n’y a pas encore de question à laquelle répondre.</translation>
    </message>
    <message>
        <source>There is no room for today's backup in {folder}. Free some space; nothing is lost.</source>
        <extracomment>canal_desktop/storage/backups.py</extracomment>
        <translation>Il n’y a pas de place pour la sauvegarde du jour dans {folder}. Libérez de l’espace ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>There is no room left for the Markdown mirror. Make room; it goes on by itself.</source>
        <extracomment>canal_desktop/app/mirror.py</extracomment>
        <translation>Il n’y a plus de place pour le miroir Markdown. Faites de la place ; il continue de lui-même.</translation>
    </message>
    <message>
        <source>There is no room left for {name}. Make room, or choose another place.</source>
        <extracomment>canal_desktop/exchange/writing.py</extracomment>
        <translation>Il n’y a plus de place pour {name}. Faites de la place, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>There is no room left in the sync folder {folder}. Free some space; it is tried again by itself.</source>
        <extracomment>canal_desktop/app/sync.py</extracomment>
        <translation>Il n’y a plus de place dans le dossier de synchronisation {folder}. Libérez de l’espace ; une nouvelle tentative se fait d’elle-même.</translation>
    </message>
    <message>
        <source>There is no room on the disk for the new version. Make room and try again; nothing has changed.</source>
        <extracomment>canal_desktop/updates/disk.py</extracomment>
        <translation>Il n’y a pas assez de place sur le disque pour la nouvelle version. Libérez de la place et réessayez ; rien n’a changé.</translation>
    </message>
    <message>
        <source>There is no schema yet.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>Il n’y a pas encore de schéma.</translation>
    </message>
    <message>
        <source>There is no such file now. It is used as soon as it is there.</source>
        <extracomment>canal_desktop/ui/settings/network_desk.py</extracomment>
        <translation>Ce fichier n’existe pas pour l’instant. Il sera utilisé dès qu’il sera là.</translation>
    </message>
    <message>
        <source>There is no such tool any more.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>Cet outil n’existe plus.</translation>
    </message>
    <message>
        <source>There is no text in “{name}”. Save it as a PDF, and attach that to send its pages.</source>
        <extracomment>canal_desktop/documents/reading.py</extracomment>
        <translation>Il n’y a pas de texte dans « {name} ». Enregistrez-le en PDF, et joignez-le pour envoyer ses pages.</translation>
    </message>
    <message>
        <source>There is no text to look for.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>Il n’y a pas de texte à chercher.</translation>
    </message>
    <message>
        <source>There is no value for {name}. Edit the server to enter it.</source>
        <extracomment>canal_desktop/app/mcp_values.py</extracomment>
        <translation>Il n’y a pas de valeur pour {name}. Modifiez le serveur pour la saisir.</translation>
    </message>
    <message>
        <source>There is none yet: enter it</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Pas encore de valeur : saisissez-la</translation>
    </message>
    <message>
        <source>There is nothing in this message that can be read aloud.</source>
        <extracomment>canal_desktop/app/reading_aloud.py</extracomment>
        <translation>Ce message ne contient rien qui puisse être lu à voix haute.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can be attached.</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>Le presse-papiers ne contient rien qui puisse être joint.</translation>
    </message>
    <message>
        <source>There is nothing to back up yet.</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>Il n’y a encore rien à sauvegarder.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <extracomment>canal_desktop/ui/data_desk.py</extracomment>
        <translation>Il n’y a encore rien à exporter.</translation>
    </message>
    <message>
        <source>There is nothing to write as code yet. Write a question first.</source>
        <extracomment>canal_desktop/ui/code_desk.py</extracomment>
        <translation>Il n’y a encore rien à écrire en code. Écrivez d’abord une question.</translation>
    </message>
    <message>
        <source>There is only one answer to this question so far.</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>Il n’y a qu’une réponse à cette question pour l’instant.</translation>
    </message>
    <message>
        <source>There was no whole answer within {seconds} seconds.</source>
        <extracomment>canal_desktop/app/asking.py</extracomment>
        <translation>Aucune réponse entière n’est venue en {seconds} secondes.</translation>
    </message>
    <message>
        <source>There was none so far.</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Il n’y en a pas eu jusqu’ici.</translation>
    </message>
    <message>
        <source>They are too long to be compared.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>Ils sont trop longs pour être comparés.</translation>
    </message>
    <message>
        <source>Third</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Troisième</translation>
    </message>
    <message>
        <source>This Base URL cannot be read. It should look like https://api.example.com/v1.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>Cette URL de base ne peut pas être lue. Elle devrait ressembler à https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>This Base URL cannot be used. It should look like https://api.example.com/v1.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Cette URL de base est inutilisable. Elle devrait ressembler à https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>This Base URL is not encrypted. Use https://, or http:// for a server on this computer only.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>Cette URL de base n’est pas chiffrée. Utilisez https://, ou http:// pour un serveur sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>This Cherry Studio backup holds its database as a browser keeps it, which cannot be read here. Export the topics as JSON, or choose a backup of an earlier version.</source>
        <extracomment>canal_desktop/exchange/cherry_studio.py</extracomment>
        <translation>Cette sauvegarde de Cherry Studio contient sa base de données telle qu’un navigateur la garde, ce qui ne peut pas être lu ici. Exportez les sujets en JSON, ou choisissez une sauvegarde d’une version antérieure.</translation>
    </message>
    <message>
        <source>This JSON file is too large to be read as a whole. Export the conversations as JSONL instead.</source>
        <extracomment>canal_desktop/exchange/own_json.py</extracomment>
        <translation>Ce fichier JSON est trop grand pour être lu d’un bloc. Exportez plutôt les conversations en JSONL.</translation>
    </message>
    <message>
        <source>This answer is not saved yet. {reason} Saving is tried again by itself.</source>
        <extracomment>canal_desktop/ui/conversation_pane.py</extracomment>
        <translation>Cette réponse n’est pas encore enregistrée. {reason} Une nouvelle tentative se fait d’elle-même.</translation>
    </message>
    <message>
        <source>This answer is not saved yet. {sentence} Saving is tried again by itself.</source>
        <extracomment>canal_desktop/ui/quick/answer_view.py</extracomment>
        <translation>Cette réponse n’est pas encore enregistrée. {sentence} Une nouvelle tentative se fait d’elle-même.</translation>
    </message>
    <message>
        <source>This answer was asked for as a picture. Only answers in words can be written as code.</source>
        <extracomment>canal_desktop/app/code_requests.py</extracomment>
        <translation>Cette réponse a été demandée en image. Seules les réponses en mots peuvent être écrites en code.</translation>
    </message>
    <message>
        <source>This answer was written **inside the program**: nothing left your computer, and no model read your question. It shows what answers look like here.</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Cette réponse a été écrite **dans le programme lui-même** : rien n’a quitté votre ordinateur, et aucun modèle n’a lu votre question. Elle montre à quoi ressemblent les réponses ici.</translation>
    </message>
    <message>
        <source>This becomes a conversation ({keys}). The last question waits in the message field until you send it.</source>
        <extracomment>canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>Ceci devient une conversation ({keys}). La dernière question attend dans le champ de message que vous l’envoyiez.</translation>
    </message>
    <message>
        <source>This body is too long to be edited here. Save it, edit it in your editor, and send it from there.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>Ce corps est trop long pour être modifié ici. Enregistrez-le, modifiez-le dans votre éditeur, et envoyez-le de là.</translation>
    </message>
    <message>
        <source>This build has no place to look for updates.</source>
        <extracomment>canal_desktop/domain/update.py</extracomment>
        <translation>Cette version du programme ne connaît aucun endroit où chercher des mises à jour.</translation>
    </message>
    <message>
        <source>This can be sent.</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>Ceci peut être envoyé.</translation>
    </message>
    <message>
        <source>This cannot be read: it is nested too deeply, or has a number that is too long.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>Ceci ne peut pas être lu : c’est trop imbriqué, ou contient un nombre trop long.</translation>
    </message>
    <message>
        <source>This cannot be sent: it is nested too deeply, or has a number that is too large.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>Ceci ne peut pas être envoyé : c’est trop imbriqué, ou contient un nombre trop grand.</translation>
    </message>
    <message>
        <source>This cannot be sent: {problem}.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>Ceci ne peut pas être envoyé : {problem}.</translation>
    </message>
    <message>
        <source>This cannot be taken back any more.</source>
        <extracomment>canal_desktop/ui/changes.py</extracomment>
        <translation>Ceci ne peut plus être annulé.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <extracomment>canal_desktop/ui/organise_desk.py</extracomment>
        <translation>C’est irréversible.</translation>
    </message>
    <message>
        <source>This case was deleted.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>Ce cas a été supprimé.</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps a passphrase safely, so no lock can be set.</source>
        <extracomment>canal_desktop/app/app_lock.py</extracomment>
        <translation>Cet ordinateur n’a pas de trousseau qui garde une phrase secrète en sûreté ; aucun verrou ne peut être mis en place.</translation>
    </message>
    <message>
        <source>This computer has no safe place for the key.</source>
        <extracomment>canal_desktop/storage/secrets.py</extracomment>
        <translation>Cet ordinateur n’a pas d’endroit sûr pour la clé.</translation>
    </message>
    <message>
        <source>This computer has no sound device that can be used.</source>
        <extracomment>canal_desktop/sound/player.py</extracomment>
        <translation>Cet ordinateur n’a pas d’appareil audio utilisable.</translation>
    </message>
    <message>
        <source>This conversation</source>
        <extracomment>canal_desktop/ui/data_desk.py canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Cette conversation</translation>
    </message>
    <message>
        <source>This conversation is in the trash. Your next message brings it back.</source>
        <extracomment>canal_desktop/ui/leaving.py</extracomment>
        <translation>Cette conversation est dans la corbeille. Votre prochain message l’en ressort.</translation>
    </message>
    <message>
        <source>This conversation is no longer there.</source>
        <extracomment>canal_desktop/app/organiser.py canal_desktop/ui/own_windows/desk.py canal_desktop/ui/workspace.py</extracomment>
        <translation>Cette conversation n’existe plus.</translation>
    </message>
    <message>
        <source>This conversation is too long for this model. Shorten it, or start a new one.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Cette conversation est trop longue pour ce modèle. Raccourcissez-la, ou commencez-en une nouvelle.</translation>
    </message>
    <message>
        <source>This conversation is too long for {model}. Shorten it, or start a new one.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Cette conversation est trop longue pour {model}. Raccourcissez-la, ou commencez-en une nouvelle.</translation>
    </message>
    <message>
        <source>This conversation was deleted for good, so nothing can be added to it.</source>
        <extracomment>canal_desktop/storage/message_store.py</extracomment>
        <translation>Cette conversation a été supprimée définitivement, rien ne peut donc y être ajouté.</translation>
    </message>
    <message>
        <source>This conversation was written by hand; nothing was sent, and it cost nothing.</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Cette conversation a été écrite à la main ; rien n’a été envoyé, et elle n’a rien coûté.</translation>
    </message>
    <message>
        <source>This conversation: nothing was asked here yet.</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>Cette conversation : rien n’a encore été demandé ici.</translation>
    </message>
    <message>
        <source>This conversation: {total}</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>Cette conversation : {total}</translation>
    </message>
    <message>
        <source>This desktop has no tray now, so this does nothing.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Ce bureau n’a pas de zone de notification pour le moment ; ce réglage est donc sans effet.</translation>
    </message>
    <message>
        <source>This diagram is too long to be shown.</source>
        <extracomment>canal_desktop/markup/typeset.py</extracomment>
        <translation>Ce diagramme est trop long pour être affiché.</translation>
    </message>
    <message>
        <source>This file holds no text, or not in UTF-8.</source>
        <extracomment>canal_desktop/exchange/markdown_reading.py</extracomment>
        <translation>Ce fichier ne contient pas de texte, ou pas en UTF-8.</translation>
    </message>
    <message>
        <source>This file is damaged: a part of it cannot be read.</source>
        <extracomment>canal_desktop/exchange/own_json.py</extracomment>
        <translation>Ce fichier est endommagé : une partie ne peut pas être lue.</translation>
    </message>
    <message>
        <source>This file is not on this computer. Copy it here, then open the copy.</source>
        <extracomment>canal_desktop/domain/file_words.py</extracomment>
        <translation>Ce fichier n’est pas sur cet ordinateur. Copiez-le ici, puis ouvrez la copie.</translation>
    </message>
    <message>
        <source>This file is too large to be read as one conversation.</source>
        <extracomment>canal_desktop/exchange/markdown_reading.py</extracomment>
        <translation>Ce fichier est trop grand pour être lu comme une seule conversation.</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Canal Desktop. Update the program, then import it again.</source>
        <extracomment>canal_desktop/exchange/own_json.py</extracomment>
        <translation>Ce fichier a été écrit par une version plus récente de Canal Desktop. Mettez le programme à jour, puis importez-le de nouveau.</translation>
    </message>
    <message>
        <source>This folder is not there any more.</source>
        <extracomment>canal_desktop/app/folder_organiser.py</extracomment>
        <translation>Ce dossier n’existe plus.</translation>
    </message>
    <message>
        <source>This formula is too large to be shown.</source>
        <extracomment>canal_desktop/markup/typeset.py</extracomment>
        <translation>Cette formule est trop grande pour être affichée.</translation>
    </message>
    <message>
        <source>This formula is too long to be shown.</source>
        <extracomment>canal_desktop/markup/typeset.py</extracomment>
        <translation>Cette formule est trop longue pour être affichée.</translation>
    </message>
    <message>
        <source>This is Canal Desktop {version}.</source>
        <extracomment>canal_desktop/ui/help/news_sheet.py</extracomment>
        <translation>Ceci est Canal Desktop {version}.</translation>
    </message>
    <message>
        <source>This is no JSON schema. {problem}</source>
        <extracomment>canal_desktop/app/tool_arguments.py</extracomment>
        <translation>Ce n’est pas un schéma JSON. {problem}</translation>
    </message>
    <message>
        <source>This is no JSON yet: line {line}, column {column}: {problem}.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>Ce n’est pas encore du JSON : ligne {line}, colonne {column} : {problem}.</translation>
    </message>
    <message>
        <source>This is no file of Canal Desktop.</source>
        <extracomment>canal_desktop/exchange/own_json.py</extracomment>
        <translation>Ce n’est pas un fichier de Canal Desktop.</translation>
    </message>
    <message>
        <source>This is no sound that can be played. Save a copy of it instead.</source>
        <extracomment>canal_desktop/ui/sound/elsewhere.py</extracomment>
        <translation>Ce n’est pas un son qui peut être lu. Enregistrez-en plutôt une copie.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <extracomment>canal_desktop/app/app_lock.py</extracomment>
        <translation>Ce n’est pas la phrase secrète.</translation>
    </message>
    <message>
        <source>This is the **first answer** to your question. It stays when you ask again.</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Voici la **première réponse** à votre question. Elle reste quand vous redemandez.</translation>
    </message>
    <message>
        <source>This is the **second answer** to the same question.</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Voici la **deuxième réponse** à la même question.</translation>
    </message>
    <message>
        <source>This is too large to be read: up to 5 MB of code are. Paste the call alone.</source>
        <extracomment>canal_desktop/programs/read_program.py</extracomment>
        <translation>C’est trop grand pour être lu : la limite est de 5 Mo de code. Collez seulement l’appel.</translation>
    </message>
    <message>
        <source>This is too large to be shown.</source>
        <extracomment>canal_desktop/markup/typeset.py</extracomment>
        <translation>C’est trop grand pour être affiché.</translation>
    </message>
    <message>
        <source>This is too long for the model</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>C’est trop long pour le modèle</translation>
    </message>
    <message>
        <source>This is too long: {count} characters at most.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>C’est trop long : {count} caractères au plus.</translation>
    </message>
    <message>
        <source>This is too much for {model} at once. Send less.</source>
        <extracomment>canal_desktop/providers/whole_answers.py</extracomment>
        <translation>C’est trop à la fois pour {model}. Envoyez-en moins.</translation>
    </message>
    <message>
        <source>This is what would run. Untick what you do not want.</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>Voici ce qui serait exécuté. Décochez ce que vous ne voulez pas.</translation>
    </message>
    <message>
        <source>This is what you are about to send. Change it, or take the file away, in the message field.</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>Voici ce que vous allez envoyer. Modifiez-le, ou retirez le fichier, dans le champ de message.</translation>
    </message>
    <message>
        <source>This key may not use this model. Choose another model, or change the key's rights in the console.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Cette clé ne peut pas utiliser ce modèle. Choisissez un autre modèle, ou modifiez les droits de la clé dans la console.</translation>
    </message>
    <message>
        <source>This key may not use {model}. Choose another model, or change the key's rights in the console.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Cette clé ne peut pas utiliser {model}. Choisissez un autre modèle, ou modifiez les droits de la clé dans la console.</translation>
    </message>
    <message>
        <source>This keyboard does not have these keys. Choose others.</source>
        <extracomment>canal_desktop/ui/quick/key_words.py</extracomment>
        <translation>Ce clavier n’a pas ces touches. Choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be shown.</source>
        <extracomment>canal_desktop/ui/transcript/picture_decode.py</extracomment>
        <translation>Ce type d’image ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>This kind of sound cannot be played here.</source>
        <extracomment>canal_desktop/sound/player.py</extracomment>
        <translation>Ce type de son ne peut pas être lu ici.</translation>
    </message>
    <message>
        <source>This library can only be read, so MCP servers cannot be changed in it.</source>
        <extracomment>canal_desktop/app/mcp_servers.py</extracomment>
        <translation>Cette bibliothèque ne peut qu’être lue, on ne peut donc pas y modifier les serveurs MCP.</translation>
    </message>
    <message>
        <source>This library can only be read, so nothing can be changed here.</source>
        <extracomment>canal_desktop/bootstrap/pane_desks.py</extracomment>
        <translation>Cette bibliothèque ne peut qu’être lue, rien ne peut donc être modifié ici.</translation>
    </message>
    <message>
        <source>This library can only be read, so nothing can be imported into it.</source>
        <extracomment>canal_desktop/ui/import_desk.py</extracomment>
        <translation>Cette bibliothèque ne peut qu’être lue, rien ne peut donc y être importé.</translation>
    </message>
    <message>
        <source>This library can only be read, so prompt tests can be looked at, but neither changed nor run.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>Cette bibliothèque ne peut qu’être lue, les tests de prompts peuvent donc être consultés, mais ni modifiés ni exécutés.</translation>
    </message>
    <message>
        <source>This link is of a kind that Canal does not know, so nothing was opened.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>Canal ne connaît pas ce type de lien, rien n’a donc été ouvert.</translation>
    </message>
    <message>
        <source>This link names no conversation, so nothing was opened. A part of it may be missing.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>Ce lien ne désigne aucune conversation, rien n’a donc été ouvert. Il en manque peut-être une partie.</translation>
    </message>
    <message>
        <source>This link wants to do more than to put text into the message field, so nothing was opened.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>Ce lien veut faire plus que mettre du texte dans le champ de message, rien n’a donc été ouvert.</translation>
    </message>
    <message>
        <source>This link wants to send by itself. Links only put text into the message field, so nothing was opened.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>Ce lien veut envoyer de lui-même. Les liens mettent seulement du texte dans le champ de message, rien n’a donc été ouvert.</translation>
    </message>
    <message>
        <source>This link wants to set an API key. Links only put text into the message field, so nothing was opened.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>Ce lien veut définir une clé API. Les liens mettent seulement du texte dans le champ de message, rien n’a donc été ouvert.</translation>
    </message>
    <message>
        <source>This link wants to set the address of a server. Links only put text into the message field, so nothing was opened.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>Ce lien veut définir l’adresse d’un serveur. Les liens mettent seulement du texte dans le champ de message, rien n’a donc été ouvert.</translation>
    </message>
    <message>
        <source>This looks like a request as code.</source>
        <extracomment>canal_desktop/ui/paste_code_desk.py</extracomment>
        <translation>Cela ressemble à une requête en code.</translation>
    </message>
    <message>
        <source>This message</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>Ce message</translation>
    </message>
    <message>
        <source>This message is no longer there.</source>
        <extracomment>canal_desktop/app/branched_conversation.py canal_desktop/app/code_requests.py canal_desktop/app/context_choices.py</extracomment>
        <translation>Ce message n’existe plus.</translation>
    </message>
    <message>
        <source>This model does not take pictures. Leave them out for this model, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Ce modèle n’accepte pas les images. Omettez-les pour ce modèle, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>This model does not take this parameter as it is set: {detail}. Leave it out for this model, or change it under Parameters.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Ce modèle n’accepte pas ce paramètre tel qu’il est défini : {detail}. Omettez-le pour ce modèle, ou modifiez-le sous Paramètres.</translation>
    </message>
    <message>
        <source>This model makes pictures. Only requests for answers in words can be written as code.</source>
        <extracomment>canal_desktop/ui/code_desk.py</extracomment>
        <translation>Ce modèle crée des images. Seules les requêtes de réponses en mots peuvent être écrites en code.</translation>
    </message>
    <message>
        <source>This model takes no pictures</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py</extracomment>
        <translation>Ce modèle n’accepte pas les images</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This preset is not there any more.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>Ce préréglage n’existe plus.</translation>
    </message>
    <message>
        <source>This profile is gone, so its parameters were not kept.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>Ce profil n’existe plus, ses paramètres n’ont donc pas été conservés.</translation>
    </message>
    <message>
        <source>This profile no longer exists.</source>
        <extracomment>canal_desktop/app/profiles.py canal_desktop/ui/doctor_desk.py canal_desktop/ui/settings/network_desk.py</extracomment>
        <translation>Ce profil n’existe plus.</translation>
    </message>
    <message>
        <source>This program can neither play nor record sound on this computer.</source>
        <extracomment>canal_desktop/sound/miniaudio_library.py</extracomment>
        <translation>Ce programme ne peut ni lire ni enregistrer de son sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This question costs about {cost} or more.</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>Cette question coûte environ {cost} ou plus.</translation>
    </message>
    <message>
        <source>This question has no answer yet.</source>
        <extracomment>canal_desktop/ui/conversation_pane.py</extracomment>
        <translation>Cette question n’a pas encore de réponse.</translation>
    </message>
    <message>
        <source>This request has no body in JSON that could be edited. Choose another request, or Regenerate.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>Cette requête n’a pas de corps JSON modifiable. Choisissez une autre requête, ou « Régénérer ».</translation>
    </message>
    <message>
        <source>This run would go beyond it.</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>Cette exécution le dépasserait.</translation>
    </message>
    <message>
        <source>This runs a program on this computer, with all that you may do yourself. Add only what you know and trust.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>Ceci exécute un programme sur cet ordinateur, avec tous vos droits. N’ajoutez que ce que vous connaissez et jugez fiable.</translation>
    </message>
    <message>
        <source>This server is no longer there.</source>
        <extracomment>canal_desktop/app/mcp_servers.py</extracomment>
        <translation>Ce serveur n’existe plus.</translation>
    </message>
    <message>
        <source>This set was not run yet.</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_sheet.py</extracomment>
        <translation>Ce jeu n’a pas encore été exécuté.</translation>
    </message>
    <message>
        <source>This sound is too long to be played here.</source>
        <extracomment>canal_desktop/sound/player.py</extracomment>
        <translation>Ce son est trop long pour être lu ici.</translation>
    </message>
    <message>
        <source>This takes too long, or too much memory, to be shown.</source>
        <extracomment>canal_desktop/markup/typeset.py</extracomment>
        <translation>L’affichage prendrait trop de temps, ou trop de mémoire.</translation>
    </message>
    <message>
        <source>This text is too long to be a list of MCP servers.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>Ce texte est trop long pour une liste de serveurs MCP.</translation>
    </message>
    <message>
        <source>This tool's server was removed or is turned off, so the tool was not called.</source>
        <extracomment>canal_desktop/app/mcp_servers.py</extracomment>
        <translation>Le serveur de cet outil a été retiré ou est désactivé, l’outil n’a donc pas été appelé.</translation>
    </message>
    <message>
        <source>Throw the recording away</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Jeter l’enregistrement</translation>
    </message>
    <message>
        <source>Tick all</source>
        <extracomment>canal_desktop/ui/side_by_side/parts_sheet.py</extracomment>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick what is to go from {answer} into the merged answer.</source>
        <extracomment>canal_desktop/ui/side_by_side/parts_sheet.py</extracomment>
        <translation>Cochez ce qui doit passer de {answer} à la réponse fusionnée.</translation>
    </message>
    <message>
        <source>Tick what the model may ask for in this conversation. Nothing is called before you allow it.</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Cochez ce que le modèle peut demander dans cette conversation. Rien n’est appelé avant que vous l’autorisiez.</translation>
    </message>
    <message>
        <source>Tick {least} to {most}.</source>
        <extracomment>canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>Cochez-en de {least} à {most}.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>of day</comment>
        <extracomment>canal_desktop/ui/branch_map.py canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Times each</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>Fois par cas</translation>
    </message>
    <message>
        <source>Timings</source>
        <extracomment>canal_desktop/ui/requests/drawer.py canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>Durées</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>canal_desktop/ui/sidebar/conversation_delegate.py</extracomment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title of the conversation</source>
        <extracomment>canal_desktop/ui/own_windows/work.py</extracomment>
        <translation>Titre de la conversation</translation>
    </message>
    <message>
        <source>Titles</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>Titres</translation>
    </message>
    <message>
        <source>To read and edit anywhere. Comes back in by import.</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>À lire et modifier partout. Revient par import.</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Au début</translation>
    </message>
    <message>
        <source>To the messages, from the message field</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Aux messages, depuis le champ de message</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Au message le plus récent</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>canal_desktop/storage/conversation_list.py</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Today's backup could not be made. {error}</source>
        <extracomment>canal_desktop/storage/backups.py</extracomment>
        <translation>La sauvegarde du jour n’a pas pu être faite. {error}</translation>
    </message>
    <message>
        <source>Today's backup could not be made: the folder {folder} cannot be written. Make it writable.</source>
        <extracomment>canal_desktop/storage/backups.py</extracomment>
        <translation>La sauvegarde du jour n’a pas pu être faite : impossible d’écrire dans le dossier {folder}. Rendez-le accessible en écriture.</translation>
    </message>
    <message>
        <source>Today's backup was not made, because the library is damaged; the earlier backups are kept. Close Canal Desktop and start it again: it then repairs the library.</source>
        <extracomment>canal_desktop/storage/backups.py</extracomment>
        <translation>La sauvegarde du jour n’a pas été faite, car la bibliothèque est endommagée ; les sauvegardes précédentes sont conservées. Fermez Canal Desktop et redémarrez-le : il répare alors la bibliothèque.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Tokens and cost below answers</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Tokens et coût sous les réponses</translation>
    </message>
    <message>
        <source>Tokens and cost of this conversation</source>
        <extracomment>canal_desktop/ui/conversation_cost.py</extracomment>
        <translation>Tokens et coût de cette conversation</translation>
    </message>
    <message>
        <source>Tokens and cost of this conversation…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Tokens et coût de cette conversation…</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Tokens en entrée</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Tokens en sortie</translation>
    </message>
    <message>
        <source>Too many requests at once. Wait a little and try again.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Trop de requêtes à la fois. Attendez un peu et réessayez.</translation>
    </message>
    <message>
        <source>Too&amp;ls</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>canal_desktop/app/pasted_code.py canal_desktop/ui/tools/editor.py</extracomment>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Tool &amp;choice</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>&amp;Choix d’outil</translation>
    </message>
    <message>
        <source>Tool choice</source>
        <extracomment>canal_desktop/domain/parameters.py canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Choix d’outil</translation>
    </message>
    <message>
        <source>Tool result</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>Résultat d’outil</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>canal_desktop/app/pasted_code.py canal_desktop/domain/checkup.py canal_desktop/domain/parameters.py canal_desktop/ui/branch_map.py canal_desktop/ui/mcp/tool_view.py canal_desktop/ui/model_filters.py canal_desktop/ui/parameters/form.py canal_desktop/ui/tools/sheet.py canal_desktop/ui/transcript/message_layout.py</extracomment>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Tools and MCP servers</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Outils et serveurs MCP</translation>
    </message>
    <message>
        <source>Tools of the server</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>Outils du serveur</translation>
    </message>
    <message>
        <source>Tools on offer</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>Outils proposés</translation>
    </message>
    <message>
        <source>Tools…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>Outils…</translation>
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
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <extracomment>canal_desktop/ui/attachments/chip.py</extracomment>
        <translation>Transcrire</translation>
    </message>
    <message>
        <source>Transcribe a sound file</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Transcrire un fichier audio</translation>
    </message>
    <message>
        <source>Transcribe a sound file…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Transcrire un fichier audio…</translation>
    </message>
    <message>
        <source>Transcribe {file}</source>
        <extracomment>canal_desktop/ui/attachments/chip.py</extracomment>
        <translation>Transcrire {file}</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>canal_desktop/ui/transcript/accessibility.py canal_desktop/ui/transcript/view.py</extracomment>
        <translation>Fil des messages</translation>
    </message>
    <message>
        <source>Trash</source>
        <extracomment>canal_desktop/storage/conversation_list.py canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_reader.py canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Tried on the answer on the screen: {passed} of {count} pass.</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>Essayé sur la réponse à l’écran : {passed} sur {count} réussis.</translation>
    </message>
    <message>
        <source>Tried on the expected answer: {passed} of {count} pass.</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>Essayé sur la réponse attendue : {passed} sur {count} réussis.</translation>
    </message>
    <message>
        <source>Tried with the first request, through the proxy.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>Essayé avec la première requête, par le proxy.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>canal_desktop/ui/sound_desk.py canal_desktop/ui/transcript/picture_box.py</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <extracomment>canal_desktop/ui/lock/unlock_page.py</extracomment>
        <translation>Réessayez maintenant.</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>canal_desktop/ui/status_text.py</extracomment>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Try the words *error*, *cut* or *long* in a question, or the models `demo-reasoning` and `demo-slow`, to see how waiting, trying again and broken connections look.</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Essayez les mots *error*, *cut* ou *long* dans une question, ou les modèles `demo-reasoning` et `demo-slow`, pour voir l’attente, les nouvelles tentatives et les connexions coupées.</translation>
    </message>
    <message>
        <source>Try without the proxy, or ask whoever runs it.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Essayez sans le proxy, ou demandez à qui le gère.</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s ({number} of {count}).</source>
        <extracomment>canal_desktop/ui/status_text.py</extracomment>
        <translation>Nouvelle tentative dans {seconds} s ({number} sur {count}).</translation>
    </message>
    <message>
        <source>Turn off</source>
        <extracomment>canal_desktop/ui/sheets/folder_sheet.py</extracomment>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Type the result, as text or JSON, and the model goes on with it.</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>Tapez le résultat, en texte ou en JSON, et le modèle continue avec.</translation>
    </message>
    <message>
        <source>Underline unknown words</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Souligner les mots inconnus</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>canal_desktop/ui/changes.py canal_desktop/ui/parameters/preset_row.py canal_desktop/ui/settings/desk.py canal_desktop/ui/sheets/context_sheet.py canal_desktop/ui/widgets/told_line.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo brings them back, and the trash keeps them for 30 days.</source>
        <extracomment>canal_desktop/ui/changes.py</extracomment>
        <translation>« Annuler » les ramène, et la corbeille les garde 30 jours.</translation>
    </message>
    <message>
        <source>Undo the last change to the library</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Annuler la dernière modification de la bibliothèque</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <extracomment>canal_desktop/ui/changes.py</extracomment>
        <translation>Annulé : {action}</translation>
    </message>
    <message>
        <source>Unknown path: the demo answers in words alone.</source>
        <extracomment>canal_desktop/providers/demo.py</extracomment>
        <translation>Chemin inconnu : la démo ne répond que par des mots.</translation>
    </message>
    <message>
        <source>Unlike request {number}: the body is written in another way.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>Différent de la requête {number} : le corps est écrit autrement.</translation>
    </message>
    <message>
        <source>Unlike request {number}: {changes}.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>Différent de la requête {number} : {changes}.</translation>
    </message>
    <message>
        <source>Unlike version {number}: the body is written in another way.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>Différent de la version {number} : le corps est écrit autrement.</translation>
    </message>
    <message>
        <source>Unlike version {number}: {changes}.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>Différent de la version {number} : {changes}.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>canal_desktop/ui/lock/unlock_page.py</extracomment>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unpacking…</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>Décompression…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Until it failed</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>Jusqu’à l’échec</translation>
    </message>
    <message>
        <source>Until you quit</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>Up to 4, one a line; \n stands for a line break. The answer ends before them.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Jusqu’à 4, une par ligne ; \n représente un saut de ligne. La réponse s’arrête avant elles.</translation>
    </message>
    <message>
        <source>Updates</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Updates are looked for over secure connections alone.</source>
        <extracomment>canal_desktop/providers/update_fetch.py</extracomment>
        <translation>Les mises à jour ne sont recherchées que par des connexions sécurisées.</translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Usage and budgets</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Consommation et budgets</translation>
    </message>
    <message>
        <source>Usage and cost</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Consommation et coût</translation>
    </message>
    <message>
        <source>Usage and cost…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Consommation et coût…</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use for new conversations</source>
        <extracomment>canal_desktop/ui/model_list.py canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Utiliser pour les nouvelles conversations</translation>
    </message>
    <message>
        <source>Use for new ones too</source>
        <extracomment>canal_desktop/ui/model_desk.py</extracomment>
        <translation>Utiliser aussi pour les nouvelles</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Utiliser pour cette session seulement</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>L’utiliser quand même</translation>
    </message>
    <message>
        <source>Use the schema: {title}</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>Utiliser le schéma : {title}</translation>
    </message>
    <message>
        <source>Use these pages</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>Utiliser ces pages</translation>
    </message>
    <message>
        <source>Use this version</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Utiliser cette version</translation>
    </message>
    <message>
        <source>Use what is typed as a model's name</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Utiliser ce qui est tapé comme nom d’un modèle</translation>
    </message>
    <message>
        <source>Use “{model}” as it is typed</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>Utiliser « {model} » tel que tapé</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Nom d’utilisateur du proxy</translation>
    </message>
    <message>
        <source>Uses &amp;tools</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Utilise des &amp;outils</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Valeur de l’en-tête</translation>
    </message>
    <message>
        <source>Value of the header {name}</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Valeur de l’en-tête {name}</translation>
    </message>
    <message>
        <source>Value of the variable</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Valeur de la variable</translation>
    </message>
    <message>
        <source>Value of the variable {name}</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Valeur de la variable {name}</translation>
    </message>
    <message>
        <source>Value, which may be empty</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Valeur, éventuellement vide</translation>
    </message>
    <message>
        <source>Values of the MCP server {server}: {names}</source>
        <extracomment>canal_desktop/app/secret_places.py</extracomment>
        <translation>Valeurs du serveur MCP {server} : {names}</translation>
    </message>
    <message>
        <source>Variables</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py canal_desktop/ui/version_switch.py</extracomment>
        <translation>Version {number} sur {count}</translation>
    </message>
    <message>
        <source>Version {number}, {model}</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>Version {number}, {model}</translation>
    </message>
    <message>
        <source>Versions and branches</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Versions et branches</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Violet</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Vision</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>Images</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Wait a minute and check again.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Attendez une minute et revérifiez.</translation>
    </message>
    <message>
        <source>Waited</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Waited before</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>Attente préalable</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <extracomment>canal_desktop/ui/status_text.py</extracomment>
        <translation>En attente de la réponse…</translation>
    </message>
    <message>
        <source>Waiting for what is not done yet</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>Attente de ce qui n’est pas encore terminé</translation>
    </message>
    <message>
        <source>Waiting for your keyring. It may ask for its password in a window of its own: look for it.</source>
        <extracomment>canal_desktop/ui/lock/desk.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>En attente de votre trousseau. Il demande peut-être son mot de passe dans sa propre fenêtre : cherchez-la.</translation>
    </message>
    <message>
        <source>Waiting for your keyring: look for its window.</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>En attente de votre trousseau : cherchez sa fenêtre.</translation>
    </message>
    <message>
        <source>Waits as number {number} of {count}: {message}</source>
        <extracomment>canal_desktop/ui/composer/waiting_lines.py</extracomment>
        <translation>En attente, numéro {number} sur {count} : {message}</translation>
    </message>
    <message>
        <source>Warn from, a day</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Avertir dès, par jour</translation>
    </message>
    <message>
        <source>Warn from, a month</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>Avertir dès, par mois</translation>
    </message>
    <message>
        <source>Welcome to Canal</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Bienvenue dans Canal</translation>
    </message>
    <message>
        <source>Welcome to the demo</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Bienvenue dans la démo</translation>
    </message>
    <message>
        <source>What a screen reader is asked to say of an answer by itself.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Ce qu’un lecteur d’écran doit dire d’une réponse de lui-même.</translation>
    </message>
    <message>
        <source>What arrived is not the file that was signed; it was thrown away. Try again later.</source>
        <extracomment>canal_desktop/updates/source.py</extracomment>
        <translation>Ce qui est arrivé n’est pas le fichier signé ; il a été jeté. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>What becomes of a long text that is pasted into a message.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Ce que devient un long texte collé dans un message.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Résultat obtenu</translation>
    </message>
    <message>
        <source>What can an answer look like?</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>À quoi peut ressembler une réponse ?</translation>
    </message>
    <message>
        <source>What each key does, and other keys where you want them.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Ce que fait chaque touche, et d’autres touches où vous les voulez.</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Ce qu’on peut faire d’autre</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What has changed in this version.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Ce qui a changé dans cette version.</translation>
    </message>
    <message>
        <source>What is attached is not saved. {reason}</source>
        <extracomment>canal_desktop/ui/attachments/draft_lists.py</extracomment>
        <translation>Ce qui est joint n’est pas enregistré. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>What is in the {n} attached pictures is changed as you say.</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>
            <numerusform>Ce que montre l’image jointe est modifié selon vos indications.</numerusform>
            <numerusform>Ce que montrent les {n} images jointes est modifié selon vos indications.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>What is new is told in English.</source>
        <extracomment>canal_desktop/ui/help/news_sheet.py</extracomment>
        <translation>Les nouveautés sont décrites en anglais.</translation>
    </message>
    <message>
        <source>What is new…</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Nouveautés…</translation>
    </message>
    <message>
        <source>What is not set comes from folder {folder} or profile {profile}; what is set nowhere is not sent.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>Ce qui n’est pas défini est pris dans le dossier {folder} ou le profil {profile} ; ce qui n’est défini nulle part n’est pas envoyé.</translation>
    </message>
    <message>
        <source>What is not set comes from folder {name}; what is set nowhere is not sent.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>Ce qui n’est pas défini est pris dans le dossier {name} ; ce qui n’est défini nulle part n’est pas envoyé.</translation>
    </message>
    <message>
        <source>What is not set comes from profile {name}; what is set nowhere is not sent.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>Ce qui n’est pas défini est pris dans le profil {name} ; ce qui n’est défini nulle part n’est pas envoyé.</translation>
    </message>
    <message>
        <source>What is not set is not sent.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>Ce qui n’est pas défini n’est pas envoyé.</translation>
    </message>
    <message>
        <source>What is read of it is shown here.</source>
        <extracomment>canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>Ce qui en est lu est affiché ici.</translation>
    </message>
    <message>
        <source>What is selected in another program</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>La sélection dans un autre programme</translation>
    </message>
    <message>
        <source>What is sent to whom</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Ce qui est envoyé à qui</translation>
    </message>
    <message>
        <source>What is sent. {sentences}</source>
        <extracomment>canal_desktop/ui/context_bar.py</extracomment>
        <translation>Ce qui est envoyé. {sentences}</translation>
    </message>
    <message>
        <source>What is sent…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Ce qui est envoyé…</translation>
    </message>
    <message>
        <source>What is shown of the request</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>Ce qui est affiché de la requête</translation>
    </message>
    <message>
        <source>What is to be changed</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Ce qui doit être modifié</translation>
    </message>
    <message>
        <source>What it answered is not as MCP has it.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>Ce qu’il a répondu n’est pas conforme à MCP.</translation>
    </message>
    <message>
        <source>What it does, and when the model should ask for it</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>Ce qu’il fait, et quand le modèle doit le demander</translation>
    </message>
    <message>
        <source>What it has written so far is not MCP: see its log, and check the command.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>Ce qu’il a écrit jusqu’ici n’est pas du MCP : voyez son journal, et vérifiez la commande.</translation>
    </message>
    <message>
        <source>What it writes is not MCP. Check the command; its log shows what it wrote.</source>
        <extracomment>canal_desktop/mcp_client/stdio.py</extracomment>
        <translation>Ce qu’il écrit n’est pas du MCP. Vérifiez la commande ; son journal montre ce qu’il a écrit.</translation>
    </message>
    <message>
        <source>What makes an answer good, in your own words</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>Ce qui fait une bonne réponse, avec vos mots</translation>
    </message>
    <message>
        <source>What stands between ⟨ and ⟩ goes along as it was; take it out and it does not.</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>Ce qui est entre ⟨ et ⟩ part tel que c’était ; retirez-le et il ne part pas.</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <extracomment>canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>Ce que la liste affiche</translation>
    </message>
    <message>
        <source>What the list shows: {place}</source>
        <extracomment>canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>Ce que la liste affiche : {place}</translation>
    </message>
    <message>
        <source>What the model is told of tools goes with each request. Tools… says which of them are on offer.</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>Ce qui est dit des outils au modèle accompagne chaque requête. « Outils… » indique lesquels sont proposés.</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>Ce que montre l’image</translation>
    </message>
    <message>
        <source>What the tool is for, and its schema</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>À quoi sert l’outil, et son schéma</translation>
    </message>
    <message>
        <source>What this program is made of, and the terms under which it may be used.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>De quoi ce programme est fait, et à quelles conditions il peut être utilisé.</translation>
    </message>
    <message>
        <source>What this was about is no longer there or was changed again, so it cannot be taken back.</source>
        <extracomment>canal_desktop/app/undo.py</extracomment>
        <translation>Ce dont il s’agissait n’existe plus ou a de nouveau été modifié, on ne peut donc pas l’annuler.</translation>
    </message>
    <message>
        <source>What to export</source>
        <extracomment>canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>Quoi exporter</translation>
    </message>
    <message>
        <source>What was attached cannot be read. {reason}</source>
        <extracomment>canal_desktop/ui/attachments/draft_lists.py</extracomment>
        <translation>Ce qui était joint ne peut pas être lu. {reason}</translation>
    </message>
    <message>
        <source>What was connected to</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>À quoi le programme s’est connecté</translation>
    </message>
    <message>
        <source>What was handed over cannot be read.</source>
        <extracomment>canal_desktop/app/handing_over.py</extracomment>
        <translation>Ce qui a été transmis ne peut pas être lu.</translation>
    </message>
    <message>
        <source>What was handed over cannot be read: {reason}.</source>
        <extracomment>canal_desktop/bootstrap/hand_overs.py</extracomment>
        <translation>Ce qui a été transmis ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <extracomment>canal_desktop/ui/sheets/learned_sheet.py</extracomment>
        <translation>Ce qui a été appris</translation>
    </message>
    <message>
        <source>What was learnt…</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>Ce qui a été appris…</translation>
    </message>
    <message>
        <source>What was read</source>
        <extracomment>canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>Ce qui a été lu</translation>
    </message>
    <message>
        <source>What was said is being written down…</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>Transcription de la parole…</translation>
    </message>
    <message>
        <source>What was written is not added yet. Press Esc once more to leave it.</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>Ce qui a été écrit n’est pas encore ajouté. Appuyez encore une fois sur Échap pour l’abandonner.</translation>
    </message>
    <message>
        <source>What you can do here</source>
        <extracomment>canal_desktop/ui/help/hints.py</extracomment>
        <translation>Ce que vous pouvez faire ici</translation>
    </message>
    <message>
        <source>What you changed here is not saved yet. Press Esc once more to leave it, or Save to keep it.</source>
        <extracomment>canal_desktop/ui/parameters/sheet.py</extracomment>
        <translation>Ce que vous avez modifié ici n’est pas encore enregistré. Appuyez encore une fois sur Échap pour l’abandonner, ou sur Enregistrer pour le garder.</translation>
    </message>
    <message>
        <source>What you edited before is here again; undo takes it back.</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>Ce que vous aviez modifié est de nouveau ici ; annuler le reprend.</translation>
    </message>
    <message>
        <source>What you edited is kept until you quit: Edit and send again has it again.</source>
        <extracomment>canal_desktop/ui/requests/editing.py</extracomment>
        <translation>Ce que vous avez modifié est gardé jusqu’à la fermeture : « Modifier et renvoyer » le retrouve.</translation>
    </message>
    <message>
        <source>What you edited is still there: choose Edit and send again.</source>
        <extracomment>canal_desktop/ui/requests/editing.py</extracomment>
        <translation>Ce que vous avez modifié est toujours là : choisissez « Modifier et renvoyer ».</translation>
    </message>
    <message>
        <source>What you had typed in “{title}” is not saved yet. {reason}</source>
        <extracomment>canal_desktop/ui/own_windows/desk.py</extracomment>
        <translation>Ce que vous aviez tapé dans « {title} » n’est pas encore enregistré. {reason}</translation>
    </message>
    <message>
        <source>What you had typed is in a new conversation.</source>
        <extracomment>canal_desktop/ui/workspace.py</extracomment>
        <translation>Ce que vous aviez tapé est dans une nouvelle conversation.</translation>
    </message>
    <message>
        <source>What you leave as it is goes by what is known of the model.</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Ce que vous laissez tel quel suit ce que l’on sait du modèle.</translation>
    </message>
    <message>
        <source>What you said is in the draft of “{title}”.</source>
        <extracomment>canal_desktop/ui/sound/places.py</extracomment>
        <translation>Ce que vous avez dit est dans le brouillon de « {title} ».</translation>
    </message>
    <message>
        <source>What you said is on the clipboard: the conversation it was for is gone.</source>
        <extracomment>canal_desktop/ui/sound/places.py</extracomment>
        <translation>Ce que vous avez dit est dans le presse-papiers : la conversation concernée n’existe plus.</translation>
    </message>
    <message>
        <source>What you typed is not sent, and nothing of this conversation is kept.</source>
        <extracomment>canal_desktop/ui/leaving.py</extracomment>
        <translation>Ce que vous avez tapé n’est pas envoyé, et rien de cette conversation n’est conservé.</translation>
    </message>
    <message>
        <source>What you write goes to the server above and, with CanalAPI, on to the provider of the model you choose. The key is kept in the keyring of your system, never in a file. Conversations stay on this computer.</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Ce que vous écrivez va au serveur ci-dessus et, avec CanalAPI, au fournisseur du modèle que vous choisissez. La clé est conservée dans le trousseau de votre système, jamais dans un fichier. Les conversations restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What {host} gave is no picture.</source>
        <extracomment>canal_desktop/providers/picture_fetch.py</extracomment>
        <translation>Ce que {host} a donné n’est pas une image.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <extracomment>canal_desktop/ui/help/desk.py canal_desktop/ui/help/news_sheet.py</extracomment>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>What’s new…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Nouveautés…</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When the screen is locked or the computer goes to sleep, where the system tells programs of that.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Quand l’écran est verrouillé ou que l’ordinateur se met en veille, si le système en informe les programmes.</translation>
    </message>
    <message>
        <source>When they begin and end</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>À leur début et à leur fin</translation>
    </message>
    <message>
        <source>Where a company's proxy or a virus scanner opens secure connections, name a file with its certificate in Settings, Network.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Si le proxy d’une entreprise ou un antivirus ouvre les connexions sécurisées, indiquez un fichier contenant son certificat dans Réglages, Réseau.</translation>
    </message>
    <message>
        <source>Where nothing is ticked, the tools of folder {name} hold.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>Si rien n’est coché, les outils du dossier {name} s’appliquent.</translation>
    </message>
    <message>
        <source>Where nothing is ticked, the tools of profile {name} hold.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>Si rien n’est coché, les outils du profil {name} s’appliquent.</translation>
    </message>
    <message>
        <source>Where one of your keys stood, the body has {mask}.</source>
        <extracomment>canal_desktop/app/request_as_curl.py</extracomment>
        <translation>Là où se trouvait une de vos clés, le corps contient {mask}.</translation>
    </message>
    <message>
        <source>Where the proxy asks for it. Name and password are kept in the keyring of your system, never in a file.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Si le proxy les demande. Le nom et le mot de passe sont conservés dans le trousseau de votre système, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>Where your secrets are</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Où sont vos secrets</translation>
    </message>
    <message>
        <source>Whether Canal starts when you log in cannot be changed: {reason}.</source>
        <extracomment>canal_desktop/app/autostart.py</extracomment>
        <translation>Le démarrage de Canal à l’ouverture de session ne peut pas être modifié : {reason}.</translation>
    </message>
    <message>
        <source>Whether Canal starts when you log in cannot be read: {reason}.</source>
        <extracomment>canal_desktop/app/autostart.py</extracomment>
        <translation>Le démarrage de Canal à l’ouverture de session ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>Whether the first model that it lists answers is seen by asking it 4 short questions. They cost a few tokens; no limit is set on the answers; what they take is on the bill under Usage.</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Pour voir si le premier modèle répertorié répond, on lui pose 4 questions courtes. Elles coûtent quelques tokens ; aucune limite n’est fixée aux réponses ; ce qu’elles consomment figure sous Consommation.</translation>
    </message>
    <message>
        <source>Whether {model} answers is seen by asking it 4 short questions. They cost a few tokens; no limit is set on the answers; what they take is on the bill under Usage.</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>Pour voir si {model} répond, on lui pose 4 questions courtes. Elles coûtent quelques tokens ; aucune limite n’est fixée aux réponses ; ce qu’elles consomment figure sous Consommation.</translation>
    </message>
    <message>
        <source>Which key sends a message; the other one makes a new line.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>La touche qui envoie un message ; l’autre fait une nouvelle ligne.</translation>
    </message>
    <message>
        <source>Which language you dictate in; a model that is told hears better.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>La langue dans laquelle vous dictez ; un modèle qui la connaît entend mieux.</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Wide</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>Large</translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Avec</translation>
    </message>
    <message>
        <source>With price</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>Avec prix</translation>
    </message>
    <message>
        <source>With retries</source>
        <extracomment>canal_desktop/programs/write_forms.py</extracomment>
        <translation>Avec nouvelles tentatives</translation>
    </message>
    <message>
        <source>With the models' reasoning</source>
        <extracomment>canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>Avec la réflexion des modèles</translation>
    </message>
    <message>
        <source>With {answer}</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>Avec {answer}</translation>
    </message>
    <message>
        <source>With: “{text}”</source>
        <extracomment>canal_desktop/ui/quick/quote_line.py</extracomment>
        <translation>Avec : « {text} »</translation>
    </message>
    <message>
        <source>Without the pictures there is nothing to send. Write a question.</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py</extracomment>
        <translation>Sans les images, il n’y a rien à envoyer. Écrivez une question.</translation>
    </message>
    <message>
        <source>Without the proxy</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Sans le proxy</translation>
    </message>
    <message>
        <source>Words are looked up on this computer while you write.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Les mots sont vérifiés sur cet ordinateur pendant que vous écrivez.</translation>
    </message>
    <message>
        <source>Words can be **strong**, *emphasised*, ~~struck out~~ or `code`. Links such as &lt;https://www.canalapi.com&gt; show where they lead before you follow them. 日本語、中文 and עברית or العربية stand where they belong, and so do 👩‍💻 and 🌊.</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>Les mots peuvent être **forts**, *accentués*, ~~barrés~~ ou du `code`. Les liens comme &lt;https://www.canalapi.com&gt; montrent où ils mènent avant qu’on les suive. 日本語, 中文, עברית et العربية sont à leur place, tout comme 👩‍💻 et 🌊.</translation>
    </message>
    <message>
        <source>Worse than in the run of {when}</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>Pire que dans l’exécution du {when}</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <extracomment>canal_desktop/ui/transcript/code_look.py</extracomment>
        <translation>Couper les lignes</translation>
    </message>
    <message>
        <source>Write a message</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/composer/composer.py canal_desktop/ui/composer/message_edit.py</extracomment>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <extracomment>canal_desktop/app/open_conversation.py</extracomment>
        <translation>Écrivez d’abord un message.</translation>
    </message>
    <message>
        <source>Write a prompt first.</source>
        <extracomment>canal_desktop/app/prompts.py canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>Écrivez d’abord un prompt.</translation>
    </message>
    <message>
        <source>Write a question first; then it can be asked of several models.</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>Écrivez d’abord une question ; elle peut alors être posée à plusieurs modèles.</translation>
    </message>
    <message>
        <source>Write an answer first.</source>
        <extracomment>canal_desktop/app/open_conversation.py</extracomment>
        <translation>Écrivez d’abord une réponse.</translation>
    </message>
    <message>
        <source>Write below and press the key that sends; Shift+Enter makes a new line where Enter sends. The answer is written while you read. {stop_keys} stops it, and what came stays.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>Écrivez ci-dessous et appuyez sur la touche qui envoie ; Maj+Entrée fait une nouvelle ligne là où Entrée envoie. La réponse s’écrit pendant que vous lisez. {stop_keys} l’arrête, et ce qui est venu reste.</translation>
    </message>
    <message>
        <source>Write pages as in “1-3, 7”.</source>
        <extracomment>canal_desktop/documents/pdf.py</extracomment>
        <translation>Écrivez les pages comme dans « 1-3, 7 ».</translation>
    </message>
    <message>
        <source>Write the command that starts the server.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>Écrivez la commande qui démarre le serveur.</translation>
    </message>
    <message>
        <source>Write the next message; it is sent when the answer is complete</source>
        <extracomment>canal_desktop/ui/composer/composer.py</extracomment>
        <translation>Écrivez le prochain message ; il sera envoyé quand la réponse sera complète</translation>
    </message>
    <message>
        <source>Write the server's address, such as https://example.com/mcp.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>Écrivez l’adresse du serveur, par exemple https://example.com/mcp.</translation>
    </message>
    <message>
        <source>Writes down what you say.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Transcrit ce que vous dites.</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Writing…</source>
        <extracomment>canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>Écrite à la main</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>canal_desktop/storage/conversation_list.py</extracomment>
        <translation>Hier</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>canal_desktop/ui/branch_map.py canal_desktop/ui/transcript/message_layout.py</extracomment>
        <translation>Vous</translation>
    </message>
    <message>
        <source>You can chat. Limited: {steps}.</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>Vous pouvez discuter. Limité : {steps}.</translation>
    </message>
    <message>
        <source>You do</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Vous faites</translation>
    </message>
    <message>
        <source>You find it in the tray. To end it, choose Quit in its menu there.</source>
        <extracomment>canal_desktop/ui/tray_desk.py</extracomment>
        <translation>Vous le trouvez dans la zone de notification. Pour y mettre fin, choisissez Quitter dans son menu.</translation>
    </message>
    <message>
        <source>You have the newest version.</source>
        <extracomment>canal_desktop/app/updates.py</extracomment>
        <translation>Vous avez la version la plus récente.</translation>
    </message>
    <message>
        <source>You want</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Vous voulez</translation>
    </message>
    <message>
        <source>You wrote: “{first}”.</source>
        <extracomment>canal_desktop/providers/demo.py</extracomment>
        <translation>Vous avez écrit : « {first} ».</translation>
    </message>
    <message>
        <source>Your API key stands in this message</source>
        <extracomment>canal_desktop/ui/key_check.py</extracomment>
        <translation>Votre clé API se trouve dans ce message</translation>
    </message>
    <message>
        <source>Your answer is ready.</source>
        <extracomment>canal_desktop/ui/notifying.py</extracomment>
        <translation>Votre réponse est prête.</translation>
    </message>
    <message>
        <source>Your draft is not saved. {error}</source>
        <extracomment>canal_desktop/ui/quick/desk.py</extracomment>
        <translation>Votre brouillon n’est pas enregistré. {error}</translation>
    </message>
    <message>
        <source>Your draft is not saved. {reason}</source>
        <extracomment>canal_desktop/ui/conversation_pane.py</extracomment>
        <translation>Votre brouillon n’est pas enregistré. {reason}</translation>
    </message>
    <message>
        <source>Your home folder, where nothing is said</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>Votre dossier personnel, si rien n’est indiqué</translation>
    </message>
    <message>
        <source>Your library is being made ready. After an update that can take a minute; a copy of it is made first.</source>
        <extracomment>canal_desktop/bootstrap/start.py</extracomment>
        <translation>Votre bibliothèque est en préparation. Après une mise à jour, cela peut prendre une minute ; une copie en est d’abord faite.</translation>
    </message>
    <message>
        <source>Your messages, with the files and earlier messages that belong to them, go to the server of the profile in use, and from there to whoever runs the model you chose. “What is sent…” shows each request before it goes.

A tool gets the words it is called with, once you have allowed it. A picture in an answer is fetched from its server when you ask for it.

Nothing else is sent: no statistics, no reports of errors; updates are looked for only where you switch that on. Conversations, drafts and settings stay on this computer, and in those folders that you choose yourself.</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>Vos messages, avec les fichiers et messages précédents qui en font partie, vont au serveur du profil utilisé, et de là à qui exploite le modèle que vous avez choisi. « Ce qui est envoyé… » montre chaque requête avant qu’elle parte.

Un outil reçoit les mots avec lesquels il est appelé, une fois que vous l’avez autorisé. Une image d’une réponse est chargée depuis son serveur quand vous le demandez.

Rien d’autre n’est envoyé : ni statistiques, ni rapports d’erreur ; les mises à jour ne sont recherchées que si vous l’activez. Conversations, brouillons et réglages restent sur cet ordinateur, et dans les dossiers que vous choisissez vous-même.</translation>
    </message>
    <message>
        <source>Your next message waits. Open the conversation in the main window to send it.</source>
        <extracomment>canal_desktop/ui/quick/desk.py</extracomment>
        <translation>Votre prochain message attend. Ouvrez la conversation dans la fenêtre principale pour l’envoyer.</translation>
    </message>
    <message>
        <source>Your own {own_name} is another one: this one is called {name}.</source>
        <extracomment>canal_desktop/app/pasted_tools.py</extracomment>
        <translation>Votre {own_name} est un autre : celui-ci s’appelle {name}.</translation>
    </message>
    <message>
        <source>Your proxy setting cannot be used. Correct the proxy of your system or its *_PROXY variables.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>Votre réglage de proxy est inutilisable. Corrigez le proxy de votre système ou ses variables *_PROXY.</translation>
    </message>
    <message>
        <source>Your question</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>Votre question</translation>
    </message>
    <message>
        <source>Your settings could not be read. The program goes on with its defaults.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>Vos réglages n’ont pas pu être lus. Le programme continue avec ses valeurs par défaut.</translation>
    </message>
    <message>
        <source>Your settings could not be read. They were kept as {name}; the defaults are used now.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>Vos réglages n’ont pas pu être lus. Ils ont été conservés sous {name} ; les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>Your settings could not be saved: {reason}.</source>
        <extracomment>canal_desktop/app/settings_saver.py</extracomment>
        <translation>Vos réglages n’ont pas pu être enregistrés : {reason}.</translation>
    </message>
    <message>
        <source>Your settings could not be understood. The program goes on with its defaults.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>Vos réglages n’ont pas pu être compris. Le programme continue avec ses valeurs par défaut.</translation>
    </message>
    <message>
        <source>Your settings could not be understood. They were kept as {name}; the defaults are used now.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>Vos réglages n’ont pas pu être compris. Ils ont été conservés sous {name} ; les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>Your settings were made by a newer version of the program. The program goes on with its defaults.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>Vos réglages ont été faits par une version plus récente du programme. Le programme continue avec ses valeurs par défaut.</translation>
    </message>
    <message>
        <source>Your settings were made by a newer version of the program. They were kept as {name}; the defaults are used now.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>Vos réglages ont été faits par une version plus récente du programme. Ils ont été conservés sous {name} ; les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>Zoom back to the usual text size</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Revenir à la taille de texte habituelle</translation>
    </message>
    <message>
        <source>Zoom in (larger text)</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Zoom avant (texte plus grand)</translation>
    </message>
    <message>
        <source>Zoom out (smaller text)</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>Zoom arrière (texte plus petit)</translation>
    </message>
    <message numerus="yes">
        <source>[{n} more characters: export the run to read them.]</source>
        <extracomment>canal_desktop/ui/prompt_tests/result_sheet.py</extracomment>
        <translation>
            <numerusform>[Encore {n} caractère : exportez l’exécution pour le lire.]</numerusform>
            <numerusform>[Encore {n} caractères : exportez l’exécution pour les lire.]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[{n} more letters are sent; they are not shown here.]</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>
            <numerusform>[Encore {n} caractère est envoyé ; il n’est pas affiché ici.]</numerusform>
            <numerusform>[Encore {n} caractères sont envoyés ; ils ne sont pas affichés ici.]</numerusform>
        </translation>
    </message>
    <message>
        <source>a colon is missing here</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>il manque un deux-points ici</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing here</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>il manque une virgule ou un crochet fermant ici</translation>
    </message>
    <message>
        <source>a file</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>un fichier</translation>
    </message>
    <message>
        <source>a guess from its name</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>deviné d’après son nom</translation>
    </message>
    <message>
        <source>a name in double quotes is expected here</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>un nom entre guillemets doubles est attendu ici</translation>
    </message>
    <message>
        <source>a picture</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>une image</translation>
    </message>
    <message>
        <source>a prompt test, of {name}</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>un test de prompts, de {name}</translation>
    </message>
    <message>
        <source>a recording, written down by {name}</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>un enregistrement, transcrit par {name}</translation>
    </message>
    <message>
        <source>a server</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>un serveur</translation>
    </message>
    <message>
        <source>a title for a conversation, of {name}</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>un titre de conversation, de {name}</translation>
    </message>
    <message>
        <source>a tool</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>un outil</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>une valeur est attendue ici</translation>
    </message>
    <message>
        <source>about {cost} or more</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>environ {cost} ou plus</translation>
    </message>
    <message>
        <source>about {count} out</source>
        <extracomment>canal_desktop/ui/side_by_side/live_figures.py</extracomment>
        <translation>environ {count} en sortie</translation>
    </message>
    <message>
        <source>about {figures}</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>environ {figures}</translation>
    </message>
    <message numerus="yes">
        <source>about {n} found</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>
            <numerusform>environ {n} trouvé</numerusform>
            <numerusform>environ {n} trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>
            <numerusform>environ {n} token</numerusform>
            <numerusform>environ {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>about {price} to send</source>
        <extracomment>canal_desktop/ui/context_bar.py</extracomment>
        <translation>environ {price} pour l’envoi</translation>
    </message>
    <message>
        <source>about {speed}/s</source>
        <extracomment>canal_desktop/ui/side_by_side/live_figures.py</extracomment>
        <translation>environ {speed}/s</translation>
    </message>
    <message>
        <source>accessibility screen reader voice announce</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>accessibilité lecteur d’écran voix annoncer</translation>
    </message>
    <message>
        <source>accessibility vision readable</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>accessibilité vision lisible</translation>
    </message>
    <message>
        <source>added: {text}</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>ajouté : {text}</translation>
    </message>
    <message>
        <source>added: {text}.</source>
        <extracomment>canal_desktop/domain/word_diff.py</extracomment>
        <translation>ajouté : {text}.</translation>
    </message>
    <message numerus="yes">
        <source>all {n} pages as pictures</source>
        <extracomment>canal_desktop/ui/attachments/part_maker.py</extracomment>
        <translation>
            <numerusform>la page en image</numerusform>
            <numerusform>les {n} pages en images</numerusform>
        </translation>
    </message>
    <message>
        <source>an answer of {name}</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>une réponse de {name}</translation>
    </message>
    <message>
        <source>and another</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>et un autre</translation>
    </message>
    <message>
        <source>and may hold a list</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>et peut contenir une liste</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>canal_desktop/app/edited_body.py canal_desktop/ui/composer/waiting_lines.py</extracomment>
        <translation>
            <numerusform>et {n} autre</numerusform>
            <numerusform>et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>animation accessibility scrolling</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>animation accessibilité défilement mouvement</translation>
    </message>
    <message>
        <source>another address</source>
        <extracomment>canal_desktop/providers/failures.py</extracomment>
        <translation>une autre adresse</translation>
    </message>
    <message>
        <source>another answer</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>une autre réponse</translation>
    </message>
    <message>
        <source>another question</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>une autre question</translation>
    </message>
    <message numerus="yes">
        <source>answers of up to {n} tokens</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>
            <numerusform>réponses jusqu’à {n} token</numerusform>
            <numerusform>réponses jusqu’à {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>any letter after a click</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>une lettre après un clic</translation>
    </message>
    <message>
        <source>as it is written</source>
        <extracomment>canal_desktop/ui/attachments/part_maker.py</extracomment>
        <translation>tel qu’il est écrit</translation>
    </message>
    <message>
        <source>ask this model from now on</source>
        <extracomment>canal_desktop/ui/composer_desk.py</extracomment>
        <translation>interroger désormais ce modèle</translation>
    </message>
    <message>
        <source>at work…</source>
        <extracomment>canal_desktop/ui/folder_desk.py</extracomment>
        <translation>en cours…</translation>
    </message>
    <message>
        <source>auto, none, required, or the name of the tool that must be called.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>auto, none, required, ou le nom de l’outil qui doit être appelé.</translation>
    </message>
    <message>
        <source>autostart boot login launch begin automatically startup</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>autostart démarrage session lancer automatiquement ouverture</translation>
    </message>
    <message>
        <source>bad address</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>mauvaise adresse</translation>
    </message>
    <message>
        <source>begins a new line</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>commence une nouvelle ligne</translation>
    </message>
    <message>
        <source>being answered</source>
        <extracomment>canal_desktop/ui/sidebar/list_row.py</extracomment>
        <translation>réponse en cours</translation>
    </message>
    <message>
        <source>blank space</source>
        <extracomment>canal_desktop/domain/word_diff.py canal_desktop/ui/diff_view.py</extracomment>
        <translation>espace vide</translation>
    </message>
    <message>
        <source>branch level {level}</source>
        <extracomment>canal_desktop/ui/branch_map.py</extracomment>
        <translation>niveau de branche {level}</translation>
    </message>
    <message>
        <source>broke off</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>bypass exception no_proxy direct</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>contourner exception no_proxy direct</translation>
    </message>
    <message>
        <source>ca authority tls ssl https pem root trust</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>ca autorité tls ssl https pem racine confiance</translation>
    </message>
    <message>
        <source>calls {tool}</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>appelle {tool}</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>certificat non fiable</translation>
    </message>
    <message>
        <source>changes changelog release notes version update</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>changements changelog notes de version mise à jour nouveautés</translation>
    </message>
    <message>
        <source>characters</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>caractères</translation>
    </message>
    <message>
        <source>checkup</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>vérification</translation>
    </message>
    <message>
        <source>checkup: connection</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>vérification : connexion</translation>
    </message>
    <message>
        <source>checkup: name</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>vérification : nom</translation>
    </message>
    <message>
        <source>checkup: proxy</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>vérification : proxy</translation>
    </message>
    <message>
        <source>checkup: secure connection</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>vérification : connexion sécurisée</translation>
    </message>
    <message>
        <source>clipboard attachment insert</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>presse-papiers pièce jointe insérer</translation>
    </message>
    <message>
        <source>clipboard selection launcher hotkey</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>presse-papiers sélection lanceur raccourci</translation>
    </message>
    <message>
        <source>close minimise background systray hide</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>fermer réduire arrière-plan zone de notification masquer</translation>
    </message>
    <message>
        <source>column line length margin</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>colonne longueur de ligne marge</translation>
    </message>
    <message>
        <source>comment</source>
        <extracomment>canal_desktop/app/wire_events.py</extracomment>
        <translation>commentaire</translation>
    </message>
    <message numerus="yes">
        <source>context of {n} tokens</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>
            <numerusform>contexte de {n} token</numerusform>
            <numerusform>contexte de {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>conversation</source>
        <extracomment>canal_desktop/ui/palette.py</extracomment>
        <translation>conversation</translation>
    </message>
    <message>
        <source>conversations</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>conversations</translation>
    </message>
    <message>
        <source>cost not known</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>coût inconnu</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <extracomment>canal_desktop/ui/money_desk.py canal_desktop/ui/money_words.py</extracomment>
        <translation>coût inconnu</translation>
    </message>
    <message>
        <source>curl commands, Python and JavaScript or TypeScript that call chat.completions.create, requests, httpx, fetch or axios, and the JSON body of a request</source>
        <extracomment>canal_desktop/programs/read_program.py</extracomment>
        <translation>les commandes curl, le Python et le JavaScript ou TypeScript qui appellent chat.completions.create, requests, httpx, fetch ou axios, et le corps JSON d’une requête</translation>
    </message>
    <message>
        <source>current</source>
        <extracomment>canal_desktop/ui/widgets/choice_popup.py</extracomment>
        <translation>actuel</translation>
    </message>
    <message>
        <source>directory path size disk space storage files library</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>répertoire chemin taille disque espace stockage fichiers bibliothèque</translation>
    </message>
    <message>
        <source>disabled</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>does not reason first</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>ne réfléchit pas d’abord</translation>
    </message>
    <message>
        <source>embedded picture</source>
        <extracomment>canal_desktop/markup/references.py</extracomment>
        <translation>image intégrée</translation>
    </message>
    <message>
        <source>embedded picture, {kind}</source>
        <extracomment>canal_desktop/markup/references.py</extracomment>
        <translation>image intégrée, {kind}</translation>
    </message>
    <message>
        <source>embeddings, which are numbers for a search</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>embeddings, des nombres pour une recherche</translation>
    </message>
    <message>
        <source>end</source>
        <extracomment>canal_desktop/app/wire_events.py</extracomment>
        <translation>fin</translation>
    </message>
    <message>
        <source>enter return keyboard newline submit</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>entrée retour clavier nouvelle ligne envoyer</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py canal_desktop/ui/mcp/mcp_words.py canal_desktop/ui/sidebar/list_row.py</extracomment>
        <translation>échec</translation>
    </message>
    <message>
        <source>favourite</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>favori</translation>
    </message>
    <message>
        <source>files without words</source>
        <extracomment>canal_desktop/ui/composer/waiting_lines.py</extracomment>
        <translation>fichiers sans texte</translation>
    </message>
    <message>
        <source>finds any command</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>trouve toute commande</translation>
    </message>
    <message>
        <source>first frame of an animation</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>première image d’une animation</translation>
    </message>
    <message>
        <source>first token after {milliseconds} ms</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>premier token après {milliseconds} ms</translation>
    </message>
    <message>
        <source>first token after {seconds} s</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>premier token après {seconds} s</translation>
    </message>
    <message>
        <source>for conversations</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>pour les conversations</translation>
    </message>
    <message>
        <source>for embeddings, which are numbers for a search</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>pour les embeddings (des nombres pour une recherche)</translation>
    </message>
    <message>
        <source>for making pictures</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>pour créer des images</translation>
    </message>
    <message>
        <source>for making speech</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>pour produire de la voix</translation>
    </message>
    <message>
        <source>for new conversations</source>
        <extracomment>canal_desktop/ui/model_delegate.py canal_desktop/ui/model_rows.py</extracomment>
        <translation>pour les nouvelles conversations</translation>
    </message>
    <message>
        <source>for something else than conversations</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>pour autre chose que des conversations</translation>
    </message>
    <message>
        <source>for writing down speech</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>pour transcrire la parole</translation>
    </message>
    <message>
        <source>fork from the message</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>bifurquer depuis le message</translation>
    </message>
    <message>
        <source>four hexadecimal digits are expected behind \u</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>quatre chiffres hexadécimaux sont attendus après \u</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>from a public list, may differ</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>d’une liste publique, peut différer</translation>
    </message>
    <message>
        <source>from the environment, in memory until you quit</source>
        <extracomment>canal_desktop/app/secret_places.py</extracomment>
        <translation>de l’environnement, en mémoire jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>from the server</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>du serveur</translation>
    </message>
    <message>
        <source>global hotkey shortcut spotlight launcher</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>raccourci global spotlight lanceur</translation>
    </message>
    <message>
        <source>goes today</source>
        <extracomment>canal_desktop/ui/sidebar/list_row.py</extracomment>
        <translation>part aujourd’hui</translation>
    </message>
    <message>
        <source>has:code, has:image, has:file, has:audio or has:link</source>
        <extracomment>canal_desktop/domain/search.py</extracomment>
        <translation>has:code, has:image, has:file, has:audio ou has:link</translation>
    </message>
    <message>
        <source>heading</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>titre</translation>
    </message>
    <message>
        <source>history log wire record</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>historique journal transmission enregistrement</translation>
    </message>
    <message>
        <source>image photo size resize attachment</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>image photo taille redimensionner pièce jointe</translation>
    </message>
    <message>
        <source>in memory, until you quit</source>
        <extracomment>canal_desktop/app/secret_places.py</extracomment>
        <translation>en mémoire, jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>in use</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>dans {folder}</translation>
    </message>
    <message>
        <source>inside quotes, a backslash is written twice</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>entre guillemets, une barre oblique inverse s’écrit deux fois</translation>
    </message>
    <message>
        <source>inside quotes, a line break is written as \n and a tab as \t</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>entre guillemets, un saut de ligne s’écrit \n et une tabulation \t</translation>
    </message>
    <message>
        <source>is:pinned, is:archived or is:trash</source>
        <extracomment>canal_desktop/domain/search.py</extracomment>
        <translation>is:pinned, is:archived ou is:trash</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>il dépasse {size} Mo</translation>
    </message>
    <message>
        <source>it turned out</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>constaté</translation>
    </message>
    <message>
        <source>judging {cost}</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>jugement {cost}</translation>
    </message>
    <message>
        <source>key password keyring token forget mcp credentials</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>clé mot de passe trousseau jeton oublier mcp identifiants</translation>
    </message>
    <message>
        <source>keys hotkey binding keymap</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>touches raccourci association clavier</translation>
    </message>
    <message>
        <source>layout cyrillic greek arabic hebrew keyboard physical</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>disposition cyrillique grec arabe hébreu clavier physique</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>canal_desktop/ui/context_rows.py</extracomment>
        <translation>omis</translation>
    </message>
    <message>
        <source>license open source lgpl mit third party packages</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>licence open source lgpl mit tiers paquets</translation>
    </message>
    <message>
        <source>list of models</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>liste des modèles</translation>
    </message>
    <message>
        <source>load migrate chatgpt claude move</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>charger migrer chatgpt claude déplacer</translation>
    </message>
    <message>
        <source>log history network traffic</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>journal historique réseau trafic</translation>
    </message>
    <message>
        <source>log history requests traffic</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>journal historique requêtes trafic</translation>
    </message>
    <message>
        <source>made smaller from {width} × {height}</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>réduite depuis {width} × {height}</translation>
    </message>
    <message>
        <source>making pictures</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>créer des images</translation>
    </message>
    <message>
        <source>making speech</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>produire de la voix</translation>
    </message>
    <message>
        <source>median {seconds} s</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>médiane {seconds} s</translation>
    </message>
    <message>
        <source>microphone speech recognition transcribe</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>micro reconnaissance vocale transcrire</translation>
    </message>
    <message>
        <source>microphone speech recognition transcribe whisper stt</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>micro reconnaissance vocale transcrire whisper stt</translation>
    </message>
    <message>
        <source>model</source>
        <extracomment>canal_desktop/ui/palette.py</extracomment>
        <translation>modèle</translation>
    </message>
    <message>
        <source>name not found</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>nom introuvable</translation>
    </message>
    <message>
        <source>name rename summary</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>nom renommer résumé</translation>
    </message>
    <message>
        <source>name rename summary automatic</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>nom renommer résumé automatique</translation>
    </message>
    <message>
        <source>new answer</source>
        <extracomment>canal_desktop/ui/sidebar/list_row.py</extracomment>
        <translation>nouvelle réponse</translation>
    </message>
    <message>
        <source>no JSON</source>
        <extracomment>canal_desktop/app/wire_events.py</extracomment>
        <translation>pas de JSON</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>no checks</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>aucun contrôle</translation>
    </message>
    <message>
        <source>no data</source>
        <extracomment>canal_desktop/app/wire_events.py</extracomment>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>no model chosen</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>aucun modèle choisi</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>pas de connexion sécurisée</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>canal_desktop/domain/parameter_text.py canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>non contrôlé</translation>
    </message>
    <message>
        <source>not in the list</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>absent de la liste</translation>
    </message>
    <message>
        <source>not known: nobody says what these models cost</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>inconnu : personne ne dit ce que coûtent ces modèles</translation>
    </message>
    <message>
        <source>not on offer now</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>non proposé actuellement</translation>
    </message>
    <message>
        <source>not over yet</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>pas encore terminé</translation>
    </message>
    <message>
        <source>not run</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_model.py canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>non exécuté</translation>
    </message>
    <message>
        <source>not there now: {tools}</source>
        <extracomment>canal_desktop/ui/tools/chip.py</extracomment>
        <translation>absents actuellement : {tools}</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>canal_desktop/ui/folder_desk.py</extracomment>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>notes obsidian text files</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>notes obsidian fichiers texte</translation>
    </message>
    <message>
        <source>notify alert bubble message desktop done</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>notifier alerte bulle message bureau terminé</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>offline internet network airplane</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>hors ligne internet réseau avion</translation>
    </message>
    <message>
        <source>ok</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>ok</translation>
    </message>
    <message>
        <source>on offer: none</source>
        <extracomment>canal_desktop/ui/tools/chip.py</extracomment>
        <translation>proposés : aucun</translation>
    </message>
    <message>
        <source>on offer: {tools}</source>
        <extracomment>canal_desktop/ui/tools/chip.py</extracomment>
        <translation>proposés : {tools}</translation>
    </message>
    <message>
        <source>on the branch on the screen</source>
        <extracomment>canal_desktop/ui/branch_map.py</extracomment>
        <translation>sur la branche à l’écran</translation>
    </message>
    <message>
        <source>one file</source>
        <extracomment>canal_desktop/documents/archives.py</extracomment>
        <translation>un fichier</translation>
    </message>
    <message>
        <source>pages {pages} of {count}</source>
        <extracomment>canal_desktop/ui/attachments/part_maker.py</extracomment>
        <translation>pages {pages} sur {count}</translation>
    </message>
    <message>
        <source>pages {pages} of {count} as pictures</source>
        <extracomment>canal_desktop/ui/attachments/part_maker.py</extracomment>
        <translation>pages {pages} sur {count} en images</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>réussi</translation>
    </message>
    <message>
        <source>passphrase password screen lock protect hide secure encryption unlock</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>phrase secrète mot de passe écran verrouiller protéger cacher sécurité chiffrement déverrouiller</translation>
    </message>
    <message>
        <source>pasted text {number}.txt</source>
        <extracomment>canal_desktop/ui/composer/pasting.py</extracomment>
        <translation>texte collé {number}.txt</translation>
    </message>
    <message>
        <source>picture without an address</source>
        <extracomment>canal_desktop/markup/references.py</extracomment>
        <translation>image sans adresse</translation>
    </message>
    <message>
        <source>picture: {address}</source>
        <extracomment>canal_desktop/markup/references.py</extracomment>
        <translation>image : {address}</translation>
    </message>
    <message>
        <source>pictures of {name}</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>images de {name}</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>canal_desktop/ui/context_rows.py</extracomment>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>press Edit below your message</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>appuyer sur Modifier sous votre message</translation>
    </message>
    <message>
        <source>press Regenerate below it</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>appuyer sur Régénérer en dessous</translation>
    </message>
    <message>
        <source>prompt</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>prompt</translation>
    </message>
    <message>
        <source>proxy failed</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>échec du proxy</translation>
    </message>
    <message>
        <source>read as {encoding}</source>
        <extracomment>canal_desktop/documents/decoding.py</extracomment>
        <translation>lu en {encoding}</translation>
    </message>
    <message>
        <source>read as {encoding}, some letters are unknown</source>
        <extracomment>canal_desktop/documents/decoding.py</extracomment>
        <translation>lu en {encoding}, certaines lettres sont inconnues</translation>
    </message>
    <message>
        <source>reasons before it answers</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>réfléchit avant de répondre</translation>
    </message>
    <message>
        <source>refused by the host</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>refusé par l’hôte</translation>
    </message>
    <message>
        <source>refused {day}</source>
        <extracomment>canal_desktop/ui/model_delegate.py</extracomment>
        <translation>refusé {day}</translation>
    </message>
    <message>
        <source>refused: offline</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>refusé : hors ligne</translation>
    </message>
    <message>
        <source>removed: {text}</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>retiré : {text}</translation>
    </message>
    <message>
        <source>removed: {text}.</source>
        <extracomment>canal_desktop/domain/word_diff.py</extracomment>
        <translation>retiré : {text}.</translation>
    </message>
    <message>
        <source>reset restore default factory everything</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>réinitialiser restaurer défaut usine tout</translation>
    </message>
    <message>
        <source>restore copy save recover</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>restaurer copie enregistrer récupérer</translation>
    </message>
    <message>
        <source>role:user, role:assistant, role:system or role:tool</source>
        <extracomment>canal_desktop/domain/search.py</extracomment>
        <translation>role:user, role:assistant, role:system ou role:tool</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>en cours</translation>
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
        <translation>enregistrer markdown json html pdf archive</translation>
    </message>
    <message>
        <source>sends</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>envoie</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>canal_desktop/ui/context_rows.py</extracomment>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>server key base url account connect api model parameters proxy certificate add edit remove</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>serveur clé url de base compte connecter api modèle paramètres proxy certificat ajouter modifier retirer</translation>
    </message>
    <message>
        <source>something else than conversations</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>autre chose que des conversations</translation>
    </message>
    <message>
        <source>spacing compact comfortable room size</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>espacement compacte aérée espace taille</translation>
    </message>
    <message>
        <source>speech of {name}</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>voix de {name}</translation>
    </message>
    <message>
        <source>speech reading aloud audio rate</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>voix lecture à voix haute audio débit</translation>
    </message>
    <message>
        <source>speech reading aloud audio tts sound</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>voix lecture à voix haute audio tts son</translation>
    </message>
    <message>
        <source>speech voice audio tts sound</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>parole voix audio tts son</translation>
    </message>
    <message>
        <source>spell check dictionary typo underline</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>orthographe vérification dictionnaire faute souligner</translation>
    </message>
    <message>
        <source>spell check language words</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>orthographe vérification langue mots</translation>
    </message>
    <message>
        <source>starting</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>startup launch begin passphrase</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>démarrage lancement début phrase secrète</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>stops the answer</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>arrête la réponse</translation>
    </message>
    <message>
        <source>suspend sleep screen saver session passphrase</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>veille suspension économiseur écran session phrase secrète</translation>
    </message>
    <message>
        <source>synchronise cloud share devices</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>synchroniser cloud partager appareils</translation>
    </message>
    <message>
        <source>systray status area panel indicator menu bar</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>zone de notification barre système panneau indicateur barre de menus</translation>
    </message>
    <message>
        <source>takes no pictures</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>n’accepte pas les images</translation>
    </message>
    <message>
        <source>takes pictures</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>accepte les images</translation>
    </message>
    <message>
        <source>telemetry tracking data update server privacy</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>télémétrie pistage données mise à jour serveur confidentialité</translation>
    </message>
    <message>
        <source>test diagnose doctor problem error dns tls</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>test diagnostic docteur problème erreur dns tls</translation>
    </message>
    <message>
        <source>the end</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>la fin</translation>
    </message>
    <message>
        <source>the first {count} of {whole} letters</source>
        <extracomment>canal_desktop/documents/reading.py</extracomment>
        <translation>les {count} premières lettres sur {whole}</translation>
    </message>
    <message>
        <source>the first {count} of {whole} pages were read</source>
        <extracomment>canal_desktop/documents/reading.py</extracomment>
        <translation>les {count} premières pages sur {whole} ont été lues</translation>
    </message>
    <message>
        <source>the macOS Keychain</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>trousseau de macOS</translation>
    </message>
    <message>
        <source>the model in use</source>
        <extracomment>canal_desktop/ui/composer_desk.py</extracomment>
        <translation>le modèle utilisé</translation>
    </message>
    <message numerus="yes">
        <source>the names of {n} files in it, not what is in them</source>
        <extracomment>canal_desktop/documents/archives.py</extracomment>
        <translation>
            <numerusform>le nom de {n} fichier qu’elle contient, pas son contenu</numerusform>
            <numerusform>les noms de {n} fichiers qu’elle contient, pas leur contenu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the names of {n} files in it, not what is in them; there are more</source>
        <extracomment>canal_desktop/documents/archives.py</extracomment>
        <translation>
            <numerusform>le nom de {n} fichier qu’elle contient, pas son contenu ; il y en a d’autres</numerusform>
            <numerusform>les noms de {n} fichiers qu’elle contient, pas leur contenu ; il y en a d’autres</numerusform>
        </translation>
    </message>
    <message>
        <source>the profile's</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>celui du profil</translation>
    </message>
    <message>
        <source>the system keyring (Secret Service)</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>trousseau du système (Secret Service)</translation>
    </message>
    <message>
        <source>the system keyring (libsecret)</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>trousseau du système (libsecret)</translation>
    </message>
    <message>
        <source>the text that begins here has no closing quote</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>le texte qui commence ici n’a pas de guillemet fermant</translation>
    </message>
    <message>
        <source>theme color highlight tint</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>thème couleur surbrillance teinte</translation>
    </message>
    <message>
        <source>theme mode night colour color scheme</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>thème mode nuit couleur palette sombre</translation>
    </message>
    <message>
        <source>there is a comma too many here</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>il y a une virgule de trop ici</translation>
    </message>
    <message>
        <source>there is more text after the end of the JSON</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>il y a encore du texte après la fin du JSON</translation>
    </message>
    <message>
        <source>there is no registry here</source>
        <extracomment>canal_desktop/app/autostart.py</extracomment>
        <translation>il n’y a pas de registre ici</translation>
    </message>
    <message>
        <source>timeout minutes idle automatic passphrase</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>délai minutes inactivité automatique phrase secrète</translation>
    </message>
    <message>
        <source>timeout seconds wait idle</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>délai secondes attente inactivité timeout</translation>
    </message>
    <message>
        <source>to keep a thought</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>garder une idée</translation>
    </message>
    <message>
        <source>tokens</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>tokens</translation>
    </message>
    <message>
        <source>translation locale interface english german french spanish</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>traduction langue interface anglais allemand français espagnol</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>tapé à la main</translation>
    </message>
    <message>
        <source>typeface letters family</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>police lettres famille caractères</translation>
    </message>
    <message>
        <source>typeface letters family monospace</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>police lettres famille monospace chasse fixe</translation>
    </message>
    <message>
        <source>typeface letters family serif</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>police lettres famille serif empattement</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>update upgrade new version release download automatic rollback</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>mise à jour nouvelle version télécharger automatique revenir</translation>
    </message>
    <message>
        <source>user name password authentication credentials</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>nom d’utilisateur mot de passe authentification identifiants</translation>
    </message>
    <message>
        <source>uses no tools</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>n’utilise pas d’outils</translation>
    </message>
    <message>
        <source>uses tools</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>utilise des outils</translation>
    </message>
    <message>
        <source>version qt program news changes changelog</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>version qt programme nouveautés changements changelog</translation>
    </message>
    <message>
        <source>was refused</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>a été refusé</translation>
    </message>
    <message>
        <source>was there already</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>était déjà là</translation>
    </message>
    <message>
        <source>with a point below</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>avec un point dessous</translation>
    </message>
    <message>
        <source>with the headers {names} (values hidden)</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>avec les en-têtes {names} (valeurs masquées)</translation>
    </message>
    <message>
        <source>with the variables {names} (values hidden)</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>avec les variables {names} (valeurs masquées)</translation>
    </message>
    <message>
        <source>worse than in the run before</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>pire que dans l’exécution précédente</translation>
    </message>
    <message>
        <source>writing down speech</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>transcrire la parole</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>de vous</translation>
    </message>
    <message>
        <source>zoom scale larger smaller font accessibility</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>zoom échelle plus grand plus petit police accessibilité</translation>
    </message>
    <message>
        <source>{action}: all selected conversations</source>
        <extracomment>canal_desktop/ui/sidebar/batch_bar.py</extracomment>
        <translation>{action} : toutes les conversations sélectionnées</translation>
    </message>
    <message>
        <source>{answer} has ended.</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>{answer} est terminée.</translation>
    </message>
    <message>
        <source>{branch_map_keys} shows a map of all branches; {compare_keys} compares versions word by word.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>{branch_map_keys} affiche une carte de toutes les branches ; {compare_keys} compare des versions mot à mot.</translation>
    </message>
    <message>
        <source>{case}, {model}: not run</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>{case}, {model} : non exécuté</translation>
    </message>
    <message>
        <source>{check}: {reason}</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>{check} : {reason}</translation>
    </message>
    <message>
        <source>{choice}: they stay in the conversation, and it can be undone.</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>{choice} : ils restent dans la conversation, et c’est annulable.</translation>
    </message>
    <message>
        <source>{command} could not be started: {reason}.</source>
        <extracomment>canal_desktop/mcp_client/server_process.py</extracomment>
        <translation>{command} n’a pas pu être lancé : {reason}.</translation>
    </message>
    <message>
        <source>{comparison} “{text}”</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>{comparison} « {text} »</translation>
    </message>
    <message>
        <source>{comparison}, ignoring case</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>{comparison}, casse ignorée</translation>
    </message>
    <message>
        <source>{comparison}, ignoring case, ignoring spaces</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>{comparison}, casse et espaces ignorés</translation>
    </message>
    <message>
        <source>{comparison}, ignoring spaces</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>{comparison}, espaces ignorés</translation>
    </message>
    <message>
        <source>{computer} (this computer)</source>
        <extracomment>canal_desktop/ui/folder_desk.py</extracomment>
        <translation>{computer} (cet ordinateur)</translation>
    </message>
    <message>
        <source>{contents}; no key.</source>
        <extracomment>canal_desktop/programs/write_program.py</extracomment>
        <translation>{contents} ; aucune clé.</translation>
    </message>
    <message>
        <source>{context_keys} shows what is sent with the next message; leave messages out to make it cheaper.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>{context_keys} montre ce qui est envoyé avec le prochain message ; omettez des messages pour que cela coûte moins.</translation>
    </message>
    <message>
        <source>{cost} or more</source>
        <extracomment>canal_desktop/ui/money_desk.py canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>{cost} ou plus</translation>
    </message>
    <message>
        <source>{counts}, {added} of them from the backup of {day}</source>
        <extracomment>canal_desktop/storage/salvage.py</extracomment>
        <translation>{counts}, dont {added} de la sauvegarde du {day}</translation>
    </message>
    <message>
        <source>{counts}; how many there were before cannot be told</source>
        <extracomment>canal_desktop/storage/salvage.py</extracomment>
        <translation>{counts} ; on ne peut pas dire combien il y en avait avant</translation>
    </message>
    <message>
        <source>{count} in</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>{count} en entrée</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>{count} au total</translation>
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
            <numerusform>{count} sur {n} outil</numerusform>
            <numerusform>{count} sur {n} outils</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} out</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>{count} en sortie</translation>
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

Les modèles l’appellent {tool}. Ses arguments :
{schema}</translation>
    </message>
    <message>
        <source>{device} uses a newer version of Canal Desktop. Update this one to read what it writes.</source>
        <extracomment>canal_desktop/app/sync_exchange.py</extracomment>
        <translation>{device} utilise une version plus récente de Canal Desktop. Mettez celle-ci à jour pour lire ce qu’il écrit.</translation>
    </message>
    <message>
        <source>{doing} {seconds} s</source>
        <extracomment>canal_desktop/ui/status_text.py</extracomment>
        <translation>{doing} {seconds} s</translation>
    </message>
    <message>
        <source>{error} Edit the server to enter the value of {name} again.</source>
        <extracomment>canal_desktop/app/mcp_values.py</extracomment>
        <translation>{error} Modifiez le serveur pour saisir de nouveau la valeur de {name}.</translation>
    </message>
    <message>
        <source>{error} Enter the key again under Profiles to go on.</source>
        <extracomment>canal_desktop/app/profile_keys.py</extracomment>
        <translation>{error} Saisissez de nouveau la clé sous Profils pour continuer.</translation>
    </message>
    <message>
        <source>{error} Enter the proxy's name and password again in Settings, Network.</source>
        <extracomment>canal_desktop/network/proxy_logins.py</extracomment>
        <translation>{error} Saisissez de nouveau le nom et le mot de passe du proxy dans Réglages, Réseau.</translation>
    </message>
    <message>
        <source>{error} Enter the proxy's name and password again under “Proxy and certificates” of the profile {profile}.</source>
        <extracomment>canal_desktop/network/proxy_logins.py</extracomment>
        <translation>{error} Saisissez de nouveau le nom et le mot de passe du proxy dans « Proxy et certificats » du profil {profile}.</translation>
    </message>
    <message>
        <source>{error} Name and password are kept until you quit.</source>
        <extracomment>canal_desktop/app/proxy_login.py</extracomment>
        <translation>{error} Le nom et le mot de passe sont gardés jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>{error} The key is kept until you quit.</source>
        <extracomment>canal_desktop/app/profiles.py</extracomment>
        <translation>{error} La clé est gardée jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>{error} The values of variables and headers are kept until the program ends.</source>
        <extracomment>canal_desktop/app/mcp_values.py</extracomment>
        <translation>{error} Les valeurs des variables et des en-têtes sont gardées jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>{error} Unlock the keyring and try again.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>{error} Déverrouillez le trousseau et réessayez.</translation>
    </message>
    <message>
        <source>{excess}: the model takes {window}, with {kept} kept free for the answer, so that {room} are left for questions.</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>{excess} : le modèle accepte {window}, dont {kept} réservés à la réponse, si bien qu’il reste {room} pour les questions.</translation>
    </message>
    <message>
        <source>{excess}: the model takes {window}.</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>{excess} : le modèle accepte {window}.</translation>
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
        <translation>{field} est omis.</translation>
    </message>
    <message>
        <source>{field} is left out: what “{name}” is, is not in the code.</source>
        <extracomment>canal_desktop/programs/read_request.py</extracomment>
        <translation>{field} est omis : ce qu’est « {name} » n’est pas dans le code.</translation>
    </message>
    <message>
        <source>{field} was taken out</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>{field} a été retiré</translation>
    </message>
    <message>
        <source>{field}: {former_count} → {count} entries</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>{field} : {former_count} → {count} éléments</translation>
    </message>
    <message>
        <source>{field}: {json} was added</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>{field} : {json} a été ajouté</translation>
    </message>
    <message>
        <source>{figures} (estimated: the server counted nothing)</source>
        <extracomment>canal_desktop/ui/prompt_tests/result_sheet.py</extracomment>
        <translation>{figures} (estimé : le serveur n’a rien compté)</translation>
    </message>
    <message>
        <source>{files} cannot be sent.</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>{files} ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>{file} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>{file} n’a pas pu être lu : {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}.</source>
        <extracomment>canal_desktop/ui/widgets/file_saver.py</extracomment>
        <translation>{file} n’a pas pu être enregistré : {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>{file} n’a pas pu être écrit : {reason}.</translation>
    </message>
    <message>
        <source>{file} is attached.</source>
        <extracomment>canal_desktop/ui/attachments/bar.py</extracomment>
        <translation>{file} est joint.</translation>
    </message>
    <message>
        <source>{file} is being read.</source>
        <extracomment>canal_desktop/ui/attachments/bar.py</extracomment>
        <translation>{file} est en cours de lecture.</translation>
    </message>
    <message>
        <source>{file} is no sound file that is known here. MP3, WAV, M4A, OGG, FLAC and WebM are.</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>{file} n’est pas un fichier audio connu ici. MP3, WAV, M4A, OGG, FLAC et WebM le sont.</translation>
    </message>
    <message>
        <source>{file} would be merged into the library. Nothing that is there is replaced.</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>{file} serait fusionné dans la bibliothèque. Rien de ce qui s’y trouve n’est remplacé.</translation>
    </message>
    <message>
        <source>{file}: {format}.</source>
        <extracomment>canal_desktop/ui/import_desk.py</extracomment>
        <translation>{file} : {format}.</translation>
    </message>
    <message>
        <source>{filter} is not understood and is looked for as words. Try {examples}.</source>
        <extracomment>canal_desktop/domain/search.py</extracomment>
        <translation>{filter} n’est pas compris et est cherché comme mots. Essayez {examples}.</translation>
    </message>
    <message>
        <source>{filter}: off</source>
        <extracomment>canal_desktop/ui/model_chips.py</extracomment>
        <translation>{filter} : désactivé</translation>
    </message>
    <message>
        <source>{filter}: on</source>
        <extracomment>canal_desktop/ui/model_chips.py</extracomment>
        <translation>{filter} : activé</translation>
    </message>
    <message>
        <source>{filter}: with {dates}</source>
        <extracomment>canal_desktop/domain/search.py</extracomment>
        <translation>{filter} : avec {dates}</translation>
    </message>
    <message>
        <source>{find_keys} finds in the conversation on the screen.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>{find_keys} cherche dans la conversation à l’écran.</translation>
    </message>
    <message>
        <source>{former} was renamed to {title}.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>{former} a été renommée {title}.</translation>
    </message>
    <message numerus="yes">
        <source>{heading}: {n} more</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>
            <numerusform>{heading} : {n} autre</numerusform>
            <numerusform>{heading} : {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} answered with an error ({status}).</source>
        <extracomment>canal_desktop/mcp_client/http.py</extracomment>
        <translation>{host} a répondu par une erreur ({status}).</translation>
    </message>
    <message>
        <source>{host} answered with status {status}.</source>
        <extracomment>canal_desktop/providers/update_fetch.py</extracomment>
        <translation>{host} a répondu avec le statut {status}.</translation>
    </message>
    <message>
        <source>{host} answered, but not as an OpenAI-compatible API. Check the Base URL; it often ends in /v1.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} a répondu, mais pas comme une API compatible avec OpenAI. Vérifiez l’URL de base ; elle se termine souvent par /v1.</translation>
    </message>
    <message>
        <source>{host} cannot be reached, or sent no complete picture. Try it again.</source>
        <extracomment>canal_desktop/providers/picture_fetch.py</extracomment>
        <translation>{host} est injoignable, ou n’a pas envoyé d’image complète. Réessayez.</translation>
    </message>
    <message>
        <source>{host} cannot be reached, or the connection broke off. Try again; nothing has changed.</source>
        <extracomment>canal_desktop/providers/update_fetch.py</extracomment>
        <translation>{host} est injoignable, ou la connexion a été coupée. Réessayez ; rien n’a changé.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: it sends on and on to other addresses.</source>
        <extracomment>canal_desktop/providers/picture_fetch.py</extracomment>
        <translation>{host} est injoignable : il redirige sans fin vers d’autres adresses.</translation>
    </message>
    <message>
        <source>{host} changes no pictures: it has no {path}. Choose another server or model.</source>
        <extracomment>canal_desktop/providers/image_requests.py</extracomment>
        <translation>{host} ne modifie pas d’images : il n’a pas {path}. Choisissez un autre serveur ou modèle.</translation>
    </message>
    <message>
        <source>{host} could not accept the request. Check the Base URL; it often ends in /v1.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} n’a pas pu accepter la requête. Vérifiez l’URL de base ; elle se termine souvent par /v1.</translation>
    </message>
    <message>
        <source>{host} could not be reached. Check the address and the network.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>{host} n’a pas pu être joint. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>{host} did not accept the API key. Check it, or make a new one in the server's console.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} n’a pas accepté la clé API. Vérifiez-la, ou créez-en une nouvelle dans la console du serveur.</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Check your network and try again.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} n’a pas répondu à temps. Vérifiez votre réseau et réessayez.</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Try again, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} n’a pas répondu à temps. Réessayez, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{host} does not answer over a secure connection. Check the port, and whether the Base URL begins rightly with https://.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} ne répond pas par une connexion sécurisée. Vérifiez le port, et si l’URL de base commence à juste titre par https://.</translation>
    </message>
    <message>
        <source>{host} does not know this model. Choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} ne connaît pas ce modèle. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{host} does not know {model}. Choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} ne connaît pas {model}. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{host} does not let this key list its models. Change the key's rights in the console.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} ne laisse pas cette clé répertorier ses modèles. Modifiez les droits de la clé dans la console.</translation>
    </message>
    <message>
        <source>{host} does not read aloud: it has no {path}. Choose another server or model.</source>
        <extracomment>canal_desktop/providers/sound_requests.py</extracomment>
        <translation>{host} ne lit pas à voix haute : il n’a pas {path}. Choisissez un autre serveur ou modèle.</translation>
    </message>
    <message>
        <source>{host} does not support this kind of request. Check the Base URL; it often ends in /v1.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} ne prend pas en charge ce type de requête. Vérifiez l’URL de base ; elle se termine souvent par /v1.</translation>
    </message>
    <message>
        <source>{host} does not write down what is said: it has no {path}. Choose another server or model.</source>
        <extracomment>canal_desktop/providers/sound_requests.py</extracomment>
        <translation>{host} ne transcrit pas la parole : il n’a pas {path}. Choisissez un autre serveur ou modèle.</translation>
    </message>
    <message>
        <source>{host} gave an address that no picture is loaded from, as it is not secure (https).</source>
        <extracomment>canal_desktop/providers/image_requests.py</extracomment>
        <translation>{host} a donné une adresse d’où aucune image n’est chargée, car elle n’est pas sécurisée (https).</translation>
    </message>
    <message>
        <source>{host} gave no picture (status {status}).</source>
        <extracomment>canal_desktop/providers/picture_fetch.py</extracomment>
        <translation>{host} n’a pas donné d’image (statut {status}).</translation>
    </message>
    <message>
        <source>{host} has no such address (404). Check the Base URL; it often ends in /v1.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} n’a pas cette adresse (404). Vérifiez l’URL de base ; elle se termine souvent par /v1.</translation>
    </message>
    <message>
        <source>{host} has no such service. Choose another server or model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} n’a pas ce service. Choisissez un autre serveur ou modèle.</translation>
    </message>
    <message>
        <source>{host} is an address, not a name.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>{host} est une adresse, pas un nom.</translation>
    </message>
    <message>
        <source>{host} is not available right now. Try again in a while.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} est indisponible pour le moment. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>{host} is {addresses}.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>{host} est {addresses}.</translation>
    </message>
    <message>
        <source>{host} lists no models. Choose one by its name: the button is at the top right.</source>
        <extracomment>canal_desktop/app/profiles.py</extracomment>
        <translation>{host} ne répertorie aucun modèle. Choisissez-en un par son nom : le bouton est en haut à droite.</translation>
    </message>
    <message>
        <source>{host} makes no pictures: it has no {path}. Choose another server or model.</source>
        <extracomment>canal_desktop/providers/image_requests.py</extracomment>
        <translation>{host} ne crée pas d’images : il n’a pas {path}. Choisissez un autre serveur ou modèle.</translation>
    </message>
    <message>
        <source>{host} refused the connection. Check that the server is running and the port is right.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} a refusé la connexion. Vérifiez que le serveur est en marche et que le port est correct.</translation>
    </message>
    <message>
        <source>{host} refused this because of its rules on content. Say it in another way, or ask for something else.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} a refusé ceci en raison de ses règles sur le contenu. Dites-le autrement, ou demandez autre chose.</translation>
    </message>
    <message>
        <source>{host} refuses access (403). Check the token in the headers.</source>
        <extracomment>canal_desktop/mcp_client/http.py</extracomment>
        <translation>{host} refuse l’accès (403). Vérifiez le jeton dans les en-têtes.</translation>
    </message>
    <message>
        <source>{host} sends elsewhere ({status}). Enter the new address if you trust it.</source>
        <extracomment>canal_desktop/mcp_client/http.py</extracomment>
        <translation>{host} renvoie ailleurs ({status}). Saisissez la nouvelle adresse si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>{host} sends on and on to other addresses.</source>
        <extracomment>canal_desktop/providers/update_fetch.py</extracomment>
        <translation>{host} renvoie sans fin vers d’autres adresses.</translation>
    </message>
    <message>
        <source>{host} sends on to another address, from which no picture is loaded.</source>
        <extracomment>canal_desktop/providers/picture_fetch.py</extracomment>
        <translation>{host} redirige vers une autre adresse, d’où aucune image n’est chargée.</translation>
    </message>
    <message>
        <source>{host} sends requests on to {detail}. If you trust that address, make it the Base URL.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} redirige les requêtes vers {detail}. Si vous faites confiance à cette adresse, faites-en l’URL de base.</translation>
    </message>
    <message>
        <source>{host} sent something that is no picture. Try again, or choose another model.</source>
        <extracomment>canal_desktop/providers/image_requests.py</extracomment>
        <translation>{host} a envoyé quelque chose qui n’est pas une image. Réessayez, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{host} sent something that is no sound. Try again, or choose another model for reading aloud.</source>
        <extracomment>canal_desktop/providers/sound_requests.py</extracomment>
        <translation>{host} a envoyé quelque chose qui n’est pas un son. Réessayez, ou choisissez un autre modèle de lecture à voix haute.</translation>
    </message>
    <message>
        <source>{host} wants to know who asks (401). Enter a token as a header, such as Authorization; signing in through a browser (OAuth) is not supported.</source>
        <extracomment>canal_desktop/mcp_client/http.py</extracomment>
        <translation>{host} veut savoir qui demande (401). Saisissez un jeton en en-tête, par exemple Authorization ; la connexion par navigateur (OAuth) n’est pas prise en charge.</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of {n} conversations</source>
        <extracomment>canal_desktop/storage/salvage.py</extracomment>
        <translation>
            <numerusform>{kept} sur {n} conversation</numerusform>
            <numerusform>{kept} sur {n} conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of {n} messages</source>
        <extracomment>canal_desktop/storage/salvage.py</extracomment>
        <translation>
            <numerusform>{kept} sur {n} message</numerusform>
            <numerusform>{kept} sur {n} messages</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} (fixed)</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py canal_desktop/ui/shortcuts/bindings.py</extracomment>
        <translation>{keys} (fixe)</translation>
    </message>
    <message>
        <source>{keys} cannot open the quick window. {reason}</source>
        <extracomment>canal_desktop/ui/quick/key_words.py</extracomment>
        <translation>{keys} ne peut pas ouvrir la fenêtre rapide. {reason}</translation>
    </message>
    <message>
        <source>{keys} chooses among the models</source>
        <extracomment>canal_desktop/ui/help/hint_desk.py</extracomment>
        <translation>{keys} choisit parmi les modèles</translation>
    </message>
    <message>
        <source>{keys} goes anywhere</source>
        <extracomment>canal_desktop/ui/help/hint_desk.py</extracomment>
        <translation>{keys} va n’importe où</translation>
    </message>
    <message>
        <source>{keys} inserts a prompt</source>
        <extracomment>canal_desktop/ui/help/hint_desk.py</extracomment>
        <translation>{keys} insère un prompt</translation>
    </message>
    <message>
        <source>{keys} is needed while writing and in lists. It may not reach this action there.</source>
        <extracomment>canal_desktop/ui/shortcuts/changes.py</extracomment>
        <translation>{keys} sert pendant l’écriture et dans les listes. Cette action n’y est peut-être pas atteinte.</translation>
    </message>
    <message>
        <source>{keys} is {actions} already.</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>{keys} est déjà {actions}.</translation>
    </message>
    <message>
        <source>{keys} is {actions}, which always keeps it. Press other keys.</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>{keys} est {actions}, qui le garde toujours. Appuyez sur d’autres touches.</translation>
    </message>
    <message>
        <source>{keys} is “{action}” in Canal already. Choose others.</source>
        <extracomment>canal_desktop/ui/quick/key_words.py</extracomment>
        <translation>{keys} est déjà « {action} » dans Canal. Choisissez d’autres touches.</translation>
    </message>
    <message>
        <source>{keys} means the same in nearly all programs. Choose others.</source>
        <extracomment>canal_desktop/ui/quick/key_words.py</extracomment>
        <translation>{keys} signifie la même chose dans presque tous les programmes. Choisissez d’autres touches.</translation>
    </message>
    <message>
        <source>{keys} means the same in nearly all programs. Here it would mean something else.</source>
        <extracomment>canal_desktop/ui/shortcuts/changes.py</extracomment>
        <translation>{keys} signifie la même chose dans presque tous les programmes. Ici, ce serait autre chose.</translation>
    </message>
    <message>
        <source>{keys} works only while messages are read, as it is needed for writing.</source>
        <extracomment>canal_desktop/ui/shortcuts/changes.py</extracomment>
        <translation>{keys} n’agit que pendant la lecture des messages, car il sert à écrire.</translation>
    </message>
    <message>
        <source>{kind} files (*.{ending})</source>
        <extracomment>canal_desktop/ui/widgets/file_saver.py</extracomment>
        <translation>Fichiers {kind} (*.{ending})</translation>
    </message>
    <message>
        <source>{kind}: {size}</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>{kind} : {size}</translation>
    </message>
    <message>
        <source>{label}, in US dollars</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>{label}, en dollars US</translation>
    </message>
    <message>
        <source>{language} code</source>
        <extracomment>canal_desktop/ui/transcript/accessible_block.py</extracomment>
        <translation>Code {language}</translation>
    </message>
    <message>
        <source>{larger} and {smaller} change it anywhere.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>{larger} et {smaller} la changent partout.</translation>
    </message>
    <message>
        <source>{messages} in {conversations} were kept</source>
        <extracomment>canal_desktop/storage/salvage.py</extracomment>
        <translation>{messages} dans {conversations} ont été conservés</translation>
    </message>
    <message>
        <source>{missing} of {whole} answers are missing; of the others {share} passed.</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>{missing} réponses sur {whole} manquent ; parmi les autres, {share} réussis.</translation>
    </message>
    <message>
        <source>{model_keys} opens the list of models. Type to find one, press a star to have it on top, or set the model that new conversations begin with. A name that is not in the list can be typed, too.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>{model_keys} ouvre la liste des modèles. Tapez pour en trouver un, appuyez sur une étoile pour l’avoir en haut, ou définissez le modèle avec lequel commencent les nouvelles conversations. Un nom absent de la liste peut aussi être tapé.</translation>
    </message>
    <message>
        <source>{model} answered.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>{model} a répondu.</translation>
    </message>
    <message>
        <source>{model} answers in this conversation. New ones begin with {usual_model}.</source>
        <extracomment>canal_desktop/ui/model_desk.py</extracomment>
        <translation>{model} répond dans cette conversation. Les nouvelles commencent avec {usual_model}.</translation>
    </message>
    <message>
        <source>{model} answers.</source>
        <extracomment>canal_desktop/ui/transcript/announcements.py</extracomment>
        <translation>{model} répond.</translation>
    </message>
    <message>
        <source>{model} calls tools.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>{model} appelle des outils.</translation>
    </message>
    <message>
        <source>{model} does not take pictures. Leave them out for this model, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{model} n’accepte pas les images. Omettez-les pour ce modèle, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{model} does not take this parameter as it is set: {detail}. Leave it out for this model, or change it under Parameters.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{model} n’accepte pas ce paramètre tel qu’il est défini : {detail}. Omettez-le pour ce modèle, ou modifiez-le sous Paramètres.</translation>
    </message>
    <message>
        <source>{model} is asked.</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>{model} est interrogé.</translation>
    </message>
    <message>
        <source>{model} is for embeddings, which are numbers for a search; it may not answer questions.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{model} est fait pour les embeddings (des nombres pour une recherche) ; il ne répond peut-être pas aux questions.</translation>
    </message>
    <message>
        <source>{model} is for making pictures; it may not answer questions.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{model} est fait pour créer des images ; il ne répond peut-être pas aux questions.</translation>
    </message>
    <message>
        <source>{model} is for making speech; it may not answer questions.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{model} est fait pour produire de la voix ; il ne répond peut-être pas aux questions.</translation>
    </message>
    <message>
        <source>{model} is for something else than conversations; it may not answer questions.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{model} est fait pour autre chose que des conversations ; il ne répond peut-être pas aux questions.</translation>
    </message>
    <message>
        <source>{model} is for writing down speech; it may not answer questions.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{model} est fait pour transcrire la parole ; il ne répond peut-être pas aux questions.</translation>
    </message>
    <message>
        <source>{model} not ticked</source>
        <extracomment>canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>{model} non coché</translation>
    </message>
    <message>
        <source>{model} sees pictures.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>{model} voit les images.</translation>
    </message>
    <message>
        <source>{model} takes no pictures</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py</extracomment>
        <translation>{model} n’accepte pas les images</translation>
    </message>
    <message>
        <source>{model} takes no pictures: {sentence}</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>{model} n’accepte pas les images : {sentence}</translation>
    </message>
    <message>
        <source>{model} takes no tools: {sentence}</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>{model} n’accepte pas les outils : {sentence}</translation>
    </message>
    <message>
        <source>{model} ticked</source>
        <extracomment>canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>{model} coché</translation>
    </message>
    <message>
        <source>{model} took the picture, but did not say what is on it.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>{model} a pris l’image, mais n’a pas dit ce qu’elle montre.</translation>
    </message>
    <message>
        <source>{model} was offered a tool and did not call it.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>Un outil a été proposé à {model}, qui ne l’a pas appelé.</translation>
    </message>
    <message>
        <source>{model}, answer {number} of {count}</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>{model}, réponse {number} sur {count}</translation>
    </message>
    <message>
        <source>{most} models at most: take one away first.</source>
        <extracomment>canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>{most} modèles au plus : retirez-en d’abord un.</translation>
    </message>
    <message>
        <source>{names} cannot be sent, and is left out.</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>{names} ne peut pas être envoyé, et est omis.</translation>
    </message>
    <message>
        <source>{names} in the address looks like a key. It would be kept and shown in plain: use a header for it.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>{names} dans l’adresse ressemble à une clé. Elle serait conservée et affichée en clair : utilisez un en-tête.</translation>
    </message>
    <message>
        <source>{names} in the command looks like a key. It would be kept and shown in plain, and other programs can see it: use a variable for it, where the server takes one.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>{names} dans la commande ressemble à une clé. Elle serait conservée et affichée en clair, et d’autres programmes peuvent la voir : utilisez une variable, si le serveur en accepte une.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <extracomment>canal_desktop/exchange/case_files.py</extracomment>
        <translation>{name} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be set here: it carries a key, and keys are kept in the keyring, under Profiles.</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>{name} ne peut pas être défini ici : il porte une clé, et les clés sont conservées dans le trousseau, sous Profils.</translation>
    </message>
    <message>
        <source>{name} cannot be set here: the program sets it by itself.</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>{name} ne peut pas être défini ici : le programme le définit lui-même.</translation>
    </message>
    <message>
        <source>{name} cannot be written there. Choose a folder in which you may write.</source>
        <extracomment>canal_desktop/exchange/writing.py</extracomment>
        <translation>{name} ne peut pas être écrit là. Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}). Choose another place.</source>
        <extracomment>canal_desktop/exchange/writing.py</extracomment>
        <translation>{name} n’a pas pu être écrit ({reason}). Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{name} has more than {count} cases. Split it, then bring in the parts.</source>
        <extracomment>canal_desktop/exchange/case_files.py</extracomment>
        <translation>{name} a plus de {count} cas. Divisez-le, puis importez les parties.</translation>
    </message>
    <message>
        <source>{name} has {mask} in it, where a key was; no record has the key. Take that text out.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>{name} contient {mask}, là où était une clé ; aucun enregistrement n’a la clé. Retirez ce texte.</translation>
    </message>
    <message>
        <source>{name} is larger than 32 MB. Split it, then bring in the parts.</source>
        <extracomment>canal_desktop/exchange/case_files.py</extracomment>
        <translation>{name} dépasse 32 Mo. Divisez-le, puis importez les parties.</translation>
    </message>
    <message>
        <source>{name} is neither JSON, JSON Lines nor CSV with a line of names.</source>
        <extracomment>canal_desktop/exchange/case_files.py</extracomment>
        <translation>{name} n’est ni du JSON, ni du JSON Lines, ni du CSV avec une ligne de noms.</translation>
    </message>
    <message>
        <source>{name} is no text in UTF-8. Save it as UTF-8, then try again.</source>
        <extracomment>canal_desktop/exchange/case_files.py</extracomment>
        <translation>{name} n’est pas du texte en UTF-8. Enregistrez-le en UTF-8, puis réessayez.</translation>
    </message>
    <message>
        <source>{name} was not added. {error}</source>
        <extracomment>canal_desktop/app/mcp_servers.py</extracomment>
        <translation>{name} n’a pas été ajouté. {error}</translation>
    </message>
    <message>
        <source>{name}, {number} of {count}. Tab goes on.</source>
        <extracomment>canal_desktop/ui/composer/tab_stops.py</extracomment>
        <translation>{name}, {number} sur {count}. Tab continue.</translation>
    </message>
    <message>
        <source>{name}, {remark}, {number} of {count}</source>
        <extracomment>canal_desktop/ui/composer/entry_menu.py</extracomment>
        <translation>{name}, {remark}, {number} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>{new} of {n} prompts are new.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>
            <numerusform>{new} prompt nouveau sur {n}.</numerusform>
            <numerusform>{new} prompts nouveaux sur {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of about {total}</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>{number} sur environ {total}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>{number} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers are being written</source>
        <extracomment>canal_desktop/ui/tray.py</extracomment>
        <translation>
            <numerusform>{n} réponse est en cours d’écriture</numerusform>
            <numerusform>{n} réponses sont en cours d’écriture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers are not counted: not asked for here, but copied, brought in or written by hand.</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>
            <numerusform>{n} réponse n’est pas comptée : non demandée ici, mais copiée, importée ou écrite à la main.</numerusform>
            <numerusform>{n} réponses ne sont pas comptées : non demandées ici, mais copiées, importées ou écrites à la main.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers were interrupted when the program ended. What had arrived is kept.</source>
        <extracomment>canal_desktop/ui/interrupted_notice.py</extracomment>
        <translation>
            <numerusform>{n} réponse a été interrompue par la fin du programme. Ce qui était arrivé est conservé.</numerusform>
            <numerusform>{n} réponses ont été interrompues par la fin du programme. Ce qui était arrivé est conservé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attached files</source>
        <extracomment>canal_desktop/app/code_requests.py</extracomment>
        <translation>
            <numerusform>{n} fichier joint</numerusform>
            <numerusform>{n} fichiers joints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attached files were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>{n} fichier joint a été omis.</numerusform>
            <numerusform>{n} fichiers joints ont été omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bars; the arrow keys go through them.</source>
        <extracomment>canal_desktop/ui/widgets/bar_chart.py</extracomment>
        <translation>
            <numerusform>{n} barre ; les touches fléchées la parcourent.</numerusform>
            <numerusform>{n} barres ; les touches fléchées les parcourent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <extracomment>canal_desktop/ui/attachments/words.py canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>
            <numerusform>{n} octet</numerusform>
            <numerusform>{n} octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes kept of more</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>
            <numerusform>{n} octet conservé sur un total supérieur</numerusform>
            <numerusform>{n} octets conservés sur un total supérieur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cases were added to {set}.</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_import.py</extracomment>
        <translation>
            <numerusform>{n} cas a été ajouté à {set}.</numerusform>
            <numerusform>{n} cas ont été ajoutés à {set}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes.</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>
            <numerusform>{n} modification.</numerusform>
            <numerusform>{n} modifications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} checks</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>
            <numerusform>{n} contrôle</numerusform>
            <numerusform>{n} contrôles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns</source>
        <extracomment>canal_desktop/ui/transcript/accessible_block.py</extracomment>
        <translation>
            <numerusform>{n} colonne</numerusform>
            <numerusform>{n} colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations</source>
        <extracomment>canal_desktop/storage/salvage.py canal_desktop/ui/data_desk.py canal_desktop/ui/sidebar/conversation_list_model.py</extracomment>
        <translation>
            <numerusform>{n} conversation</numerusform>
            <numerusform>{n} conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations are being changed…</source>
        <extracomment>canal_desktop/ui/changes.py</extracomment>
        <translation>
            <numerusform>{n} conversation est en cours de modification…</numerusform>
            <numerusform>{n} conversations sont en cours de modification…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations came back from the trash.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>{n} conversation est revenue de la corbeille.</numerusform>
            <numerusform>{n} conversations sont revenues de la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations got more messages.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>{n} conversation a reçu plus de messages.</numerusform>
            <numerusform>{n} conversations ont reçu plus de messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations of more than 64 MB were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>{n} conversation de plus de 64 Mo a été omise.</numerusform>
            <numerusform>{n} conversations de plus de 64 Mo ont été omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were archived.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} conversation a été archivée.</numerusform>
            <numerusform>{n} conversations ont été archivées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were brought back from the archive.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} conversation a été ressortie des archives.</numerusform>
            <numerusform>{n} conversations ont été ressorties des archives.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were brought back from the trash.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} conversation a été ressortie de la corbeille.</numerusform>
            <numerusform>{n} conversations ont été ressorties de la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were brought back.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>{n} conversation a été ramenée.</numerusform>
            <numerusform>{n} conversations ont été ramenées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were freed of the tag “{tag}”.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>L’étiquette « {tag} » a été retirée de {n} conversation.</numerusform>
            <numerusform>L’étiquette « {tag} » a été retirée de {n} conversations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were imported.</source>
        <extracomment>canal_desktop/app/organiser.py canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>{n} conversation a été importée.</numerusform>
            <numerusform>{n} conversations ont été importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were marked as read.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} conversation a été marquée comme lue.</numerusform>
            <numerusform>{n} conversations ont été marquées comme lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were marked as unread.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} conversation a été marquée comme non lue.</numerusform>
            <numerusform>{n} conversations ont été marquées comme non lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were moved to the trash.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} conversation a été mise à la corbeille.</numerusform>
            <numerusform>{n} conversations ont été mises à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were moved to {folder}.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} conversation a été déplacée vers {folder}.</numerusform>
            <numerusform>{n} conversations ont été déplacées vers {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were pinned.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} conversation a été épinglée.</numerusform>
            <numerusform>{n} conversations ont été épinglées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were tagged “{tag}”.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} conversation a reçu l’étiquette « {tag} ».</numerusform>
            <numerusform>{n} conversations ont reçu l’étiquette « {tag} ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were taken out of the folder.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} conversation a été sortie du dossier.</numerusform>
            <numerusform>{n} conversations ont été sorties du dossier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were unpinned.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} conversation a été désépinglée.</numerusform>
            <numerusform>{n} conversations ont été désépinglées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were written to {path}.</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>
            <numerusform>{n} conversation a été écrite dans {path}.</numerusform>
            <numerusform>{n} conversations ont été écrites dans {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations you deleted for good stayed away.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>{n} conversation supprimée définitivement par vous est restée absente.</numerusform>
            <numerusform>{n} conversations supprimées définitivement par vous sont restées absentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days left</source>
        <extracomment>canal_desktop/ui/sidebar/list_row.py</extracomment>
        <translation>
            <numerusform>encore {n} jour</numerusform>
            <numerusform>encore {n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier messages</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>
            <numerusform>{n} message précédent</numerusform>
            <numerusform>{n} messages précédents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} empty conversations were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>{n} conversation vide a été omise.</numerusform>
            <numerusform>{n} conversations vides ont été omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries that are no conversations were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>{n} élément qui n’est pas une conversation a été omis.</numerusform>
            <numerusform>{n} éléments qui ne sont pas des conversations ont été omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries without a question were left out.</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_import.py</extracomment>
        <translation>
            <numerusform>{n} élément sans question a été omis.</numerusform>
            <numerusform>{n} éléments sans question ont été omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events found.</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>
            <numerusform>{n} événement trouvé.</numerusform>
            <numerusform>{n} événements trouvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>
            <numerusform>{n} fichier</numerusform>
            <numerusform>{n} fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be read.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>{n} fichier n’a pas pu être lu.</numerusform>
            <numerusform>{n} fichiers n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files of the mirror could not be written. They are tried again.</source>
        <extracomment>canal_desktop/app/mirror.py</extracomment>
        <translation>
            <numerusform>{n} fichier du miroir n’a pas pu être écrit. Une nouvelle tentative sera faite.</numerusform>
            <numerusform>{n} fichiers du miroir n’ont pas pu être écrits. Une nouvelle tentative sera faite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were not looked at.</source>
        <extracomment>canal_desktop/ui/import_desk.py</extracomment>
        <translation>
            <numerusform>{n} fichier n’a pas été examiné.</numerusform>
            <numerusform>{n} fichiers n’ont pas été examinés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>
            <numerusform>{n} trouvé</numerusform>
            <numerusform>{n} trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} instructions in the middle of conversations were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>{n} instruction au milieu d’une conversation a été omise.</numerusform>
            <numerusform>{n} instructions au milieu de conversations ont été omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines are on the clipboard.</source>
        <extracomment>canal_desktop/ui/connection_desk.py</extracomment>
        <translation>
            <numerusform>{n} ligne est dans le presse-papiers.</numerusform>
            <numerusform>{n} lignes sont dans le presse-papiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines found.</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>
            <numerusform>{n} ligne trouvée.</numerusform>
            <numerusform>{n} lignes trouvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} loops between messages were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>{n} boucle entre messages a été omise.</numerusform>
            <numerusform>{n} boucles entre messages ont été omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages</source>
        <extracomment>canal_desktop/app/code_requests.py canal_desktop/programs/write_program.py canal_desktop/storage/salvage.py canal_desktop/ui/branch_map.py canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>
            <numerusform>{n} message</numerusform>
            <numerusform>{n} messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages are not sent from now on.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>
            <numerusform>{n} message n’est plus envoyé désormais.</numerusform>
            <numerusform>{n} messages ne sont plus envoyés désormais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were moved to the trash.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} message a été mis à la corbeille.</numerusform>
            <numerusform>{n} messages ont été mis à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models</source>
        <extracomment>canal_desktop/ui/branch_map.py canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>
            <numerusform>{n} modèle</numerusform>
            <numerusform>{n} modèles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models are listed.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>
            <numerusform>{n} modèle est répertorié.</numerusform>
            <numerusform>{n} modèles sont répertoriés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models are listed. {model} is not.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>
            <numerusform>{n} modèle est répertorié. {model} ne l’est pas.</numerusform>
            <numerusform>{n} modèles sont répertoriés. {model} ne l’est pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models ticked: {models}.</source>
        <extracomment>canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>
            <numerusform>{n} modèle coché : {models}.</numerusform>
            <numerusform>{n} modèles cochés : {models}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>
            <numerusform>{n} autre</numerusform>
            <numerusform>{n} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more answers were interrupted when the program ended. What had arrived is kept.</source>
        <extracomment>canal_desktop/ui/interrupted_notice.py</extracomment>
        <translation>
            <numerusform>Encore {n} réponse a été interrompue par la fin du programme. Ce qui était arrivé est conservé.</numerusform>
            <numerusform>Encore {n} réponses ont été interrompues par la fin du programme. Ce qui était arrivé est conservé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of messages of an unknown kind were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>{n} partie de message d’un type inconnu a été omise.</numerusform>
            <numerusform>{n} parties de messages d’un type inconnu ont été omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>
            <numerusform>{n} image</numerusform>
            <numerusform>{n} images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures in files beside it</source>
        <extracomment>canal_desktop/programs/write_program.py</extracomment>
        <translation>
            <numerusform>{n} image dans un fichier à côté</numerusform>
            <numerusform>{n} images dans des fichiers à côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures inline</source>
        <extracomment>canal_desktop/programs/write_program.py</extracomment>
        <translation>
            <numerusform>{n} image intégrée</numerusform>
            <numerusform>{n} images intégrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>{n} image a été omise.</numerusform>
            <numerusform>{n} images ont été omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts are in {file}.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>
            <numerusform>{n} prompt est dans {file}.</numerusform>
            <numerusform>{n} prompts sont dans {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replies that failed were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>{n} réponse en échec a été omise.</numerusform>
            <numerusform>{n} réponses en échec ont été omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} requests</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>
            <numerusform>{n} requête</numerusform>
            <numerusform>{n} requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} requests are estimates: their server counted nothing.</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>
            <numerusform>{n} requête est une estimation : son serveur n’a rien compté.</numerusform>
            <numerusform>{n} requêtes sont des estimations : leur serveur n’a rien compté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} requests have no known price. The server's own bill is what counts.</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>
            <numerusform>{n} requête n’a pas de prix connu. C’est la facture du serveur qui compte.</numerusform>
            <numerusform>{n} requêtes n’ont pas de prix connu. C’est la facture du serveur qui compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <extracomment>canal_desktop/ui/transcript/accessible_block.py</extracomment>
        <translation>
            <numerusform>{n} ligne</numerusform>
            <numerusform>{n} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <extracomment>canal_desktop/ui/transcript/content.py</extracomment>
        <translation>
            <numerusform>{n} seconde</numerusform>
            <numerusform>{n} secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <extracomment>canal_desktop/ui/sidebar/batch_bar.py</extracomment>
        <translation>
            <numerusform>{n} sélectionné</numerusform>
            <numerusform>{n} sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} servers are added.</source>
        <extracomment>canal_desktop/ui/mcp_desk.py</extracomment>
        <translation>
            <numerusform>{n} serveur est ajouté.</numerusform>
            <numerusform>{n} serveurs sont ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} settings were found.</source>
        <extracomment>canal_desktop/ui/profile_page.py</extracomment>
        <translation>
            <numerusform>{n} réglage a été trouvé.</numerusform>
            <numerusform>{n} réglages ont été trouvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things were brought back from the trash.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} élément a été ressorti de la corbeille.</numerusform>
            <numerusform>{n} éléments ont été ressortis de la corbeille.</numerusform>
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
            <numerusform>{n} outil</numerusform>
            <numerusform>{n} outils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tools are added to your own tools: {names}.</source>
        <extracomment>canal_desktop/app/pasted_tools.py</extracomment>
        <translation>
            <numerusform>{n} outil est ajouté à vos propres outils : {names}.</numerusform>
            <numerusform>{n} outils sont ajoutés à vos propres outils : {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tools are not taken over: not a function, or without a name that can be used.</source>
        <extracomment>canal_desktop/app/pasted_tools.py</extracomment>
        <translation>
            <numerusform>{n} outil n’est pas repris : ce n’est pas une fonction, ou son nom est inutilisable.</numerusform>
            <numerusform>{n} outils ne sont pas repris : ce ne sont pas des fonctions, ou leur nom est inutilisable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} voice recordings were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>{n} enregistrement vocal a été omis.</numerusform>
            <numerusform>{n} enregistrements vocaux ont été omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting: {tool}</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>
            <numerusform>{n} en attente : {tool}</numerusform>
            <numerusform>{n} en attente : {tool}</numerusform>
        </translation>
    </message>
    <message>
        <source>{palette_keys} goes anywhere: type part of a conversation’s title, of a command or of a model’s name. {new_conversation_keys} begins a new conversation.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>{palette_keys} va n’importe où : tapez une partie du titre d’une conversation, d’une commande ou du nom d’un modèle. {new_conversation_keys} commence une nouvelle conversation.</translation>
    </message>
    <message>
        <source>{parameters} – Change…</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>{parameters} – Modifier…</translation>
    </message>
    <message>
        <source>{parameter} is a number from {low} to {high}, such as {example}.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>{parameter} est un nombre de {low} à {high}, par exemple {example}.</translation>
    </message>
    <message>
        <source>{parameter} is a whole number of at least 1, such as {example}.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>{parameter} est un nombre entier d’au moins 1, par exemple {example}.</translation>
    </message>
    <message>
        <source>{parameter} is a whole number, such as {example}.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>{parameter} est un nombre entier, par exemple {example}.</translation>
    </message>
    <message>
        <source>{parameter} is left out for {model} from now on. Its profile shows what was learnt.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>{parameter} est désormais omis pour {model}. Son profil montre ce qui a été appris.</translation>
    </message>
    <message>
        <source>{parameter} left out</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>{parameter} omis</translation>
    </message>
    <message>
        <source>{passed} of {answers} passed</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>{passed} réussis sur {answers}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. It is tried again.</source>
        <extracomment>canal_desktop/app/sync_exchange.py</extracomment>
        <translation>{path} ne peut pas être lu : {reason}. Une nouvelle tentative sera faite.</translation>
    </message>
    <message>
        <source>{percent} % ({passed} of {answers})</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>{percent} % ({passed} sur {answers})</translation>
    </message>
    <message>
        <source>{percent} percent</source>
        <extracomment>canal_desktop/ui/context_rows.py</extracomment>
        <translation>{percent} pour cent</translation>
    </message>
    <message>
        <source>{places} and others of the prompt are not filled in, and would be sent so.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>{places} et d’autres emplacements du prompt ne sont pas remplis, et seraient envoyés ainsi.</translation>
    </message>
    <message>
        <source>{places} and {place}</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>{places} et {place}</translation>
    </message>
    <message>
        <source>{places} of the prompt are not filled in, and would be sent so.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>Ces emplacements du prompt ne sont pas remplis, et seraient envoyés ainsi : {places}.</translation>
    </message>
    <message>
        <source>{place} of the prompt is not filled in, and would be sent so.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>{place}, dans le prompt, n’est pas rempli, et serait envoyé ainsi.</translation>
    </message>
    <message>
        <source>{preset} was applied. Save keeps it.</source>
        <extracomment>canal_desktop/ui/parameters/sheet.py</extracomment>
        <translation>{preset} a été appliqué. Enregistrer le conserve.</translation>
    </message>
    <message>
        <source>{prices} for a million tokens</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{prices} par million de tokens</translation>
    </message>
    <message>
        <source>{price} in</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{price} en entrée</translation>
    </message>
    <message>
        <source>{price} in from the cache</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{price} en entrée depuis le cache</translation>
    </message>
    <message>
        <source>{price} out</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{price} en sortie</translation>
    </message>
    <message>
        <source>{protocol}, certificate valid until {moment}.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>{protocol}, certificat valable jusqu’au {moment}.</translation>
    </message>
    <message>
        <source>{proxy} cannot be reached.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>{proxy} est injoignable.</translation>
    </message>
    <message>
        <source>{proxy} does not answer within 10 seconds.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>{proxy} ne répond pas en 10 secondes.</translation>
    </message>
    <message>
        <source>{proxy} refuses connections.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>{proxy} refuse les connexions.</translation>
    </message>
    <message>
        <source>{proxy} takes connections.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>{proxy} accepte les connexions.</translation>
    </message>
    <message>
        <source>{question_tokens} tokens in, {answer_tokens} out</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>{question_tokens} tokens en entrée, {answer_tokens} en sortie</translation>
    </message>
    <message>
        <source>{regenerate_with_keys} asks another model the same question. {side_by_side_keys} asks several at once and shows their answers side by side.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>{regenerate_with_keys} pose la même question à un autre modèle. {side_by_side_keys} en interroge plusieurs à la fois et affiche leurs réponses côte à côte.</translation>
    </message>
    <message>
        <source>{requests} ({estimated} estimated)</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>{requests} ({estimated} estimées)</translation>
    </message>
    <message>
        <source>{search_conversations_keys} searches titles and messages of all conversations. Words in quotes are found as they stand; a minus leaves a word out. The field says which filters there are.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>{search_conversations_keys} cherche dans les titres et messages de toutes les conversations. Les mots entre guillemets sont trouvés tels quels ; un moins exclut un mot. Le champ dit quels filtres existent.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{sentence} It is waited for up to {seconds} seconds.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>{sentence} L’attente dure jusqu’à {seconds} secondes.</translation>
    </message>
    <message>
        <source>{sentence} The server says: “{words}”</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{sentence} Le serveur dit : « {words} »</translation>
    </message>
    <message>
        <source>{sentence} The server says: “{words}”.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{sentence} Le serveur dit : « {words} ».</translation>
    </message>
    <message>
        <source>{server} · temporary, nothing is kept</source>
        <extracomment>canal_desktop/ui/conversation_work.py</extracomment>
        <translation>{server} · temporaire, rien n’est conservé</translation>
    </message>
    <message>
        <source>{server}: connects to {address}</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>{server} : se connecte à {address}</translation>
    </message>
    <message>
        <source>{server}: does not run. {reason}</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>{server} : n’est pas en marche. {reason}</translation>
    </message>
    <message>
        <source>{server}: has no tools.</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>{server} : n’a pas d’outils.</translation>
    </message>
    <message>
        <source>{server}: not started yet.</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>{server} : pas encore démarré.</translation>
    </message>
    <message>
        <source>{server}: runs {command}</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>{server} : exécute {command}</translation>
    </message>
    <message>
        <source>{server}: starting…</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>{server} : démarrage…</translation>
    </message>
    <message>
        <source>{settings_keys} opens the settings; type any word there to find one. A change holds at once, and each setting, each section and all of them can go back to their defaults.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>{settings_keys} ouvre les réglages ; tapez-y un mot pour en trouver un. Un changement s’applique aussitôt, et chaque réglage, chaque section ou l’ensemble peut revenir aux valeurs par défaut.</translation>
    </message>
    <message>
        <source>{setting} from folder {name}</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>{setting} d’après le dossier {name}</translation>
    </message>
    <message>
        <source>{setting} from profile {name}</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>{setting} d’après le profil {name}</translation>
    </message>
    <message>
        <source>{share} passed</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>{share} réussis</translation>
    </message>
    <message>
        <source>{shown} of {count} are shown.</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>{shown} sur {count} sont affichées.</translation>
    </message>
    <message>
        <source>{size} B</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>{size} o</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <extracomment>canal_desktop/ui/attachments/words.py canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <extracomment>canal_desktop/ui/attachments/words.py canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>{size} ko</translation>
    </message>
    <message>
        <source>{speaker} ({number} of {count})</source>
        <extracomment>canal_desktop/ui/branch_map.py</extracomment>
        <translation>{speaker} ({number} sur {count})</translation>
    </message>
    <message>
        <source>{speed} times as fast</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>{speed} fois plus vite</translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>{speed} tokens/s</translation>
    </message>
    <message>
        <source>{step}: {outcome}.</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>{step} : {outcome}.</translation>
    </message>
    <message>
        <source>{step}: {sentence}</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>{step} : {sentence}</translation>
    </message>
    <message>
        <source>{task}. Esc brings the draft back.</source>
        <extracomment>canal_desktop/ui/composer/composer.py</extracomment>
        <translation>{task}. Échap rétablit le brouillon.</translation>
    </message>
    <message>
        <source>{text} is no JSON</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>{text} n’est pas du JSON</translation>
    </message>
    <message>
        <source>{text} is no number that JSON knows.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>{text} n’est pas un nombre que JSON connaît.</translation>
    </message>
    <message>
        <source>{things} and {last_thing}</source>
        <extracomment>canal_desktop/language.py</extracomment>
        <translation>{things} et {last_thing}</translation>
    </message>
    <message>
        <source>{time} more</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>{title} (copie)</translation>
    </message>
    <message>
        <source>{title}, folder, {conversations}, collapsed</source>
        <extracomment>canal_desktop/ui/sidebar/conversation_list_model.py</extracomment>
        <translation>{title}, dossier, {conversations}, replié</translation>
    </message>
    <message>
        <source>{title}, folder, {conversations}, expanded</source>
        <extracomment>canal_desktop/ui/sidebar/conversation_list_model.py</extracomment>
        <translation>{title}, dossier, {conversations}, déplié</translation>
    </message>
    <message>
        <source>{title}, {conversations}, collapsed</source>
        <extracomment>canal_desktop/ui/sidebar/conversation_list_model.py</extracomment>
        <translation>{title}, {conversations}, replié</translation>
    </message>
    <message>
        <source>{title}, {conversations}, expanded</source>
        <extracomment>canal_desktop/ui/sidebar/conversation_list_model.py</extracomment>
        <translation>{title}, {conversations}, déplié</translation>
    </message>
    <message>
        <source>{title}, {position} of {duration}</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>{title}, {position} sur {duration}</translation>
    </message>
    <message>
        <source>{tokens} (under 1 %)</source>
        <extracomment>canal_desktop/ui/attachments/words.py</extracomment>
        <translation>{tokens} (moins de 1 %)</translation>
    </message>
    <message>
        <source>{tokens} ({percent} %)</source>
        <extracomment>canal_desktop/ui/attachments/words.py</extracomment>
        <translation>{tokens} ({percent} %)</translation>
    </message>
    <message>
        <source>{tokens} context</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{tokens} de contexte</translation>
    </message>
    <message>
        <source>{tokens} in</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>{tokens} en entrée</translation>
    </message>
    <message>
        <source>{tokens} out</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>{tokens} en sortie</translation>
    </message>
    <message>
        <source>{tokens}. How many the model takes is not known.</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>{tokens}. On ne sait pas combien le modèle en accepte.</translation>
    </message>
    <message>
        <source>{tokens}/s</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>{tokens}/s</translation>
    </message>
    <message>
        <source>{tokens}; the model takes {window}, with {kept} kept free for the answer.</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>{tokens} ; le modèle accepte {window}, dont {kept} réservés à la réponse.</translation>
    </message>
    <message>
        <source>{tokens}; the model takes {window}.</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>{tokens} ; le modèle accepte {window}.</translation>
    </message>
    <message>
        <source>{tool} failed ({note}):</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>{tool} a échoué ({note}) :</translation>
    </message>
    <message>
        <source>{tool} failed without a word ({note}).</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>{tool} a échoué sans un mot ({note}).</translation>
    </message>
    <message>
        <source>{tool} failed without a word.</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>{tool} a échoué sans un mot.</translation>
    </message>
    <message>
        <source>{tool} failed:</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>{tool} a échoué :</translation>
    </message>
    <message>
        <source>{tool} gave ({note}):</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>{tool} a donné ({note}) :</translation>
    </message>
    <message>
        <source>{tool} gave nothing ({note}).</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>{tool} n’a rien donné ({note}).</translation>
    </message>
    <message>
        <source>{tool} gave nothing.</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>{tool} n’a rien donné.</translation>
    </message>
    <message>
        <source>{tool} gave:</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>{tool} a donné :</translation>
    </message>
    <message>
        <source>{tool} is kept.</source>
        <extracomment>canal_desktop/ui/tools/desk.py</extracomment>
        <translation>{tool} est conservé.</translation>
    </message>
    <message>
        <source>{tool} must be called</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>{tool} doit être appelé</translation>
    </message>
    <message>
        <source>{tool} of {server}</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>{tool} de {server}</translation>
    </message>
    <message>
        <source>{tool} – called without asking</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>{tool} – appelé sans demander</translation>
    </message>
    <message>
        <source>{tool} – has changed, so you are asked again</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>{tool} – a changé, on vous redemande donc</translation>
    </message>
    <message>
        <source>{verdict} · worse</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>{verdict} · pire</translation>
    </message>
    <message>
        <source>{when}, before an update</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>{when}, avant une mise à jour</translation>
    </message>
    <message>
        <source>{when}: {host}, {why}, {sent} out, {received} in, {outcome}</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>{when} : {host}, {why}, {sent} envoyés, {received} reçus, {outcome}</translation>
    </message>
    <message>
        <source>“messages” must stay a list.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>« messages » doit rester une liste.</translation>
    </message>
    <message>
        <source>“{action}”</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>« {action} »</translation>
    </message>
    <message>
        <source>“{action}” has no keys of its own.</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>« {action} » n’a pas de touches à elle.</translation>
    </message>
    <message>
        <source>“{action}”: {keys}</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>« {action} » : {keys}</translation>
    </message>
    <message>
        <source>“{action}”: {keys}. What another action has by now stayed there.</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>« {action} » : {keys}. Ce qu’une autre action a désormais y est resté.</translation>
    </message>
    <message>
        <source>“{connections_name}” lists every connection that was made. “{offline_name}” allows none but to this computer. In a temporary conversation nothing is kept.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>« {connections_name} » affiche chaque connexion établie. « {offline_name} » n’en autorise aucune sauf à cet ordinateur. Dans une conversation temporaire, rien n’est conservé.</translation>
    </message>
    <message>
        <source>“{file}”</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>« {file} »</translation>
    </message>
    <message>
        <source>“{file}” could not be kept. {reason}</source>
        <extracomment>canal_desktop/ui/attachments/attachment_list.py</extracomment>
        <translation>« {file} » n’a pas pu être conservé. {reason}</translation>
    </message>
    <message>
        <source>“{file}” could not be read: something went wrong inside the program. The details are in the log.</source>
        <extracomment>canal_desktop/ui/attachments/attachment_list.py</extracomment>
        <translation>« {file} » n’a pas pu être lu : un problème est survenu dans le programme. Les détails sont dans le journal.</translation>
    </message>
    <message>
        <source>“{file}” has sides that cannot be drawn.</source>
        <extracomment>canal_desktop/ui/attachments/drawings.py</extracomment>
        <translation>« {file} » a des dimensions qui ne peuvent pas être dessinées.</translation>
    </message>
    <message>
        <source>“{file}” has too much in it to be drawn. Save it as PNG, and attach that.</source>
        <extracomment>canal_desktop/ui/attachments/drawings.py</extracomment>
        <translation>« {file} » contient trop de choses pour être dessiné. Enregistrez-le en PNG, et joignez le résultat.</translation>
    </message>
    <message>
        <source>“{file}” has {width} × {height} pixels, too many to open. Attach a smaller one.</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>« {file} » a {width} × {height} pixels, trop pour être ouvert. Joignez une image plus petite.</translation>
    </message>
    <message>
        <source>“{file}” in “{archive}” is damaged. Download the export again.</source>
        <extracomment>canal_desktop/exchange/zip_files.py</extracomment>
        <translation>« {file} » dans « {archive} » est endommagé. Téléchargez de nouveau l’export.</translation>
    </message>
    <message>
        <source>“{file}” is a kind of picture that cannot be read. Save it as PNG or JPEG, and attach that.</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>« {file} » est un type d’image qui ne peut pas être lu. Enregistrez-le en PNG ou JPEG, et joignez le résultat.</translation>
    </message>
    <message>
        <source>“{file}” is damaged and cannot be drawn. It can be attached as text.</source>
        <extracomment>canal_desktop/ui/attachments/drawings.py</extracomment>
        <translation>« {file} » est endommagé et ne peut pas être dessiné. Il peut être joint en texte.</translation>
    </message>
    <message>
        <source>“{file}” is damaged and cannot be shown. Save it anew as PNG or JPEG, and attach that.</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>« {file} » est endommagé et ne peut pas être affiché. Enregistrez-le à nouveau en PNG ou JPEG, et joignez le résultat.</translation>
    </message>
    <message>
        <source>“{file}” is still being read. Send again when that is done; your text stays here.</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>« {file} » est encore en cours de lecture. Renvoyez quand ce sera fini ; votre texte reste ici.</translation>
    </message>
    <message>
        <source>“{file}” is too large or too strange to be drawn. Save it as PNG, and attach that.</source>
        <extracomment>canal_desktop/ui/attachments/drawings.py</extracomment>
        <translation>« {file} » est trop grand ou trop étrange pour être dessiné. Enregistrez-le en PNG, et joignez le résultat.</translation>
    </message>
    <message>
        <source>“{make_picture_name}” asks a model for pictures. Those in an answer can be copied, saved and changed.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>« {make_picture_name} » demande des images à un modèle. Celles d’une réponse peuvent être copiées, enregistrées et modifiées.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: it is damaged or not complete. Download it again.</source>
        <extracomment>canal_desktop/exchange/source_files.py</extracomment>
        <translation>« {name} » ne peut pas être lu : il est endommagé ou incomplet. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: the disk it lies on reports an error. Copy it to another one, if that can be done.</source>
        <extracomment>canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>« {name} » ne peut pas être lu : le disque signale une erreur. Copiez-le sur un autre, si c’est possible.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <extracomment>canal_desktop/documents/opening.py</extracomment>
        <translation>« {name} » ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a header.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>« {name} » ne peut pas être le nom d’un en-tête.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a header: use letters, digits and hyphens.</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>« {name} » ne peut pas être le nom d’un en-tête : utilisez des lettres, des chiffres et des tirets.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a variable.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>« {name} » ne peut pas être le nom d’une variable.</translation>
    </message>
    <message>
        <source>“{name}” changed while it was read. Start the import again.</source>
        <extracomment>canal_desktop/exchange/pictures.py</extracomment>
        <translation>« {name} » a changé pendant la lecture. Recommencez l’import.</translation>
    </message>
    <message>
        <source>“{name}” has a file whose name leads out of it. It is no export; choose another file.</source>
        <extracomment>canal_desktop/exchange/zip_files.py</extracomment>
        <translation>« {name} » contient un fichier dont le nom mène hors de lui. Ce n’est pas un export ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” has a link in it, which no export has. Choose another file.</source>
        <extracomment>canal_desktop/exchange/zip_files.py</extracomment>
        <translation>« {name} » contient un lien, ce qu’aucun export n’a. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” has neither a command nor a URL.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>« {name} » n’a ni commande ni URL.</translation>
    </message>
    <message>
        <source>“{name}” has no pages.</source>
        <extracomment>canal_desktop/documents/pdf.py</extracomment>
        <translation>« {name} » n’a pas de pages.</translation>
    </message>
    <message>
        <source>“{name}” holds more than an export can hold. Choose another file.</source>
        <extracomment>canal_desktop/exchange/zip_files.py</extracomment>
        <translation>« {name} » contient plus qu’un export ne peut contenir. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” is a conversation of more than 64 MB, which is too much for one.</source>
        <extracomment>canal_desktop/exchange/items.py</extracomment>
        <translation>« {name} » est une conversation de plus de 64 Mo, ce qui est trop pour une seule.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged or incomplete zip. Download it again.</source>
        <extracomment>canal_desktop/exchange/zip_files.py</extracomment>
        <translation>« {name} » est un zip endommagé ou incomplet. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe, not a file. It cannot be attached.</source>
        <extracomment>canal_desktop/documents/opening.py</extracomment>
        <translation>« {name} » est un périphérique ou un tube, pas un fichier. Il ne peut pas être joint.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Attach the files in it.</source>
        <extracomment>canal_desktop/documents/opening.py</extracomment>
        <translation>« {name} » est un dossier. Joignez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a backup in it.</source>
        <extracomment>canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>« {name} » est un dossier. Choisissez-y une sauvegarde.</translation>
    </message>
    <message>
        <source>“{name}” is a zip and no backup as it is. Unpack it and choose the file in it that ends in .sqlite3. Exported conversations come in with Import.</source>
        <extracomment>canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>« {name} » est un zip et n’est pas une sauvegarde tel quel. Décompressez-le et choisissez-y le fichier qui se termine par .sqlite3. Les conversations exportées entrent par Importer.</translation>
    </message>
    <message>
        <source>“{name}” is being written by another program. Attach it again when that is done.</source>
        <extracomment>canal_desktop/documents/opening.py</extracomment>
        <translation>« {name} » est en cours d’écriture par un autre programme. Joignez-le de nouveau quand ce sera fini.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be looked into. Attach the files in it.</source>
        <extracomment>canal_desktop/documents/archives.py</extracomment>
        <translation>« {name} » est endommagé et ne peut pas être examiné. Joignez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be read. Save it anew, and attach that.</source>
        <extracomment>canal_desktop/documents/pdf.py</extracomment>
        <translation>« {name} » est endommagé et ne peut pas être lu. Enregistrez-le à nouveau, et joignez le résultat.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <extracomment>canal_desktop/documents/reading.py</extracomment>
        <translation>« {name} » est vide.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Copy it again from where it came from, or choose another one.</source>
        <extracomment>canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>« {name} » est vide. Copiez-le de nouveau depuis son origine, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 8 GB. Choose a smaller export.</source>
        <extracomment>canal_desktop/exchange/source_files.py</extracomment>
        <translation>« {name} » dépasse 8 Go. Choisissez un export plus petit.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Save a copy without one, and attach that.</source>
        <extracomment>canal_desktop/documents/office.py canal_desktop/documents/pdf.py</extracomment>
        <translation>« {name} » est verrouillé par un mot de passe. Enregistrez-en une copie sans mot de passe, et joignez-la.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Unpack it and choose the folder instead.</source>
        <extracomment>canal_desktop/exchange/zip_files.py</extracomment>
        <translation>« {name} » est verrouillé par un mot de passe. Décompressez-le et choisissez plutôt le dossier.</translation>
    </message>
    <message>
        <source>“{name}” is neither a file nor a folder. Choose an exported file.</source>
        <extracomment>canal_desktop/exchange/source_files.py</extracomment>
        <translation>« {name} » n’est ni un fichier ni un dossier. Choisissez un fichier exporté.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be a conversation. Choose another file.</source>
        <extracomment>canal_desktop/exchange/safe_json.py</extracomment>
        <translation>« {name} » est trop imbriqué pour être une conversation. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” is no longer there.</source>
        <extracomment>canal_desktop/documents/opening.py</extracomment>
        <translation>« {name} » n’existe plus.</translation>
    </message>
    <message>
        <source>“{name}” is not a backup of a library, or is locked with a password. Choose a file ending in .sqlite3 in a folder “backups”. Exported conversations come in with Import.</source>
        <extracomment>canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>« {name} » n’est pas une sauvegarde de bibliothèque, ou est verrouillé par un mot de passe. Choisissez un fichier se terminant par .sqlite3 dans un dossier « backups ». Les conversations exportées entrent par Importer.</translation>
    </message>
    <message>
        <source>“{name}” is not a kind of file that can be read as text or shown as a picture. Save it as text, PDF or a picture, and attach that.</source>
        <extracomment>canal_desktop/documents/decoding.py</extracomment>
        <translation>« {name} » n’est pas un type de fichier lisible en texte ou affichable en image. Enregistrez-le en texte, PDF ou image, et joignez le résultat.</translation>
    </message>
    <message>
        <source>“{name}” is not complete: it ends in the middle. Export or download it again.</source>
        <extracomment>canal_desktop/exchange/safe_json.py</extracomment>
        <translation>« {name} » est incomplet : il s’arrête au milieu. Exportez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is not text in UTF-8. Export it again, or choose another file.</source>
        <extracomment>canal_desktop/exchange/source_files.py</extracomment>
        <translation>« {name} » n’est pas du texte en UTF-8. Exportez-le de nouveau, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. Choose another file.</source>
        <extracomment>canal_desktop/exchange/source_files.py canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>« {name} » n’est plus là. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” is not valid JSON. Export it again, or choose another file.</source>
        <extracomment>canal_desktop/exchange/safe_json.py</extracomment>
        <translation>« {name} » n’est pas du JSON valide. Exportez-le de nouveau, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” is sound or a film. Questions cannot carry these; attach what is said in it as text.</source>
        <extracomment>canal_desktop/documents/reading.py</extracomment>
        <translation>« {name} » est un son ou un film. Les questions ne peuvent pas en porter ; joignez en texte ce qui y est dit.</translation>
    </message>
    <message>
        <source>“{name}” is too large: it has {size} MB or more, and {most} MB can be attached. Attach the part that matters.</source>
        <extracomment>canal_desktop/documents/opening.py</extracomment>
        <translation>« {name} » est trop grand : il a {size} Mo ou plus, et {most} Mo peuvent être joints. Joignez la partie qui compte.</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you. Change its permissions, or attach a copy.</source>
        <extracomment>canal_desktop/documents/opening.py</extracomment>
        <translation>Vous n’avez pas le droit de lire « {name} ». Modifiez ses droits d’accès, ou joignez une copie.</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Change its permissions, or copy it elsewhere.</source>
        <extracomment>canal_desktop/exchange/source_files.py canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>« {name} » ne peut pas être lu faute de droits. Modifiez ses droits d’accès, ou copiez-le ailleurs.</translation>
    </message>
    <message>
        <source>“{name}” unpacks into much more than it seems to hold, and was not opened. Attach the part that matters.</source>
        <extracomment>canal_desktop/documents/office.py</extracomment>
        <translation>« {name} » se décompresse en bien plus qu’il ne semble contenir, et n’a pas été ouvert. Joignez la partie qui compte.</translation>
    </message>
    <message>
        <source>“{name}” would unpack to far more than an export holds. Choose another file.</source>
        <extracomment>canal_desktop/exchange/zip_files.py</extracomment>
        <translation>« {name} » se décompresserait en bien plus qu’un export ne contient. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{network_settings_name}” has the proxy and its login, the certificates that a company signs by itself, and the offline switch. Where no proxy is set, that of your system is used. A profile can have its own: choose “Proxy and certificates…” under Profiles. “{doctor_name}” says at which step a connection fails.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>« {network_settings_name} » contient le proxy et son identifiant, les certificats propres à une entreprise et l’interrupteur hors ligne. Si aucun proxy n’est indiqué, celui du système est utilisé. Un profil peut avoir le sien : choisissez « Proxy et certificats… » sous Profils. « {doctor_name} » dit à quelle étape une connexion échoue.</translation>
    </message>
    <message>
        <source>“{text}” is in the answer.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>« {text} » est dans la réponse.</translation>
    </message>
    <message>
        <source>“{text}” is no tool. Tools are added with Tools… and taken out here.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>« {text} » n’est pas un outil. Les outils s’ajoutent avec « Outils… » et se retirent ici.</translation>
    </message>
    <message>
        <source>“{text}” is not in the answer.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>« {text} » n’est pas dans la réponse.</translation>
    </message>
    <message>
        <source>“{title}” is kept. Type / in the message to insert it.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>« {title} » est conservé. Tapez / dans le message pour l’insérer.</translation>
    </message>
    <message>
        <source>“{title}” was added to {set}.</source>
        <extracomment>canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>« {title} » a été ajouté à {set}.</translation>
    </message>
    <message>
        <source>“{title}” was deleted for good.</source>
        <extracomment>canal_desktop/ui/workspace.py</extracomment>
        <translation>« {title} » a été supprimée définitivement.</translation>
    </message>
    <message>
        <source>… (cut here)</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>… (coupé ici)</translation>
    </message>
    <message numerus="yes">
        <source>… {n} lines are not shown here; the copy has them …</source>
        <extracomment>canal_desktop/ui/mcp/log_sheet.py</extracomment>
        <translation>
            <numerusform>… {n} ligne n’est pas affichée ici ; la copie la contient …</numerusform>
            <numerusform>… {n} lignes ne sont pas affichées ici ; la copie les contient …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… {n} more characters</source>
        <extracomment>canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>
            <numerusform>… {n} caractère de plus</numerusform>
            <numerusform>… {n} caractères de plus</numerusform>
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
