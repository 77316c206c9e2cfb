<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>canal</name>
    <message>
        <source>"two words"  -without  OR</source>
        <extracomment>canal_desktop/ui/sidebar/filter_hints.py</extracomment>
        <translation>"二 語"  -除外  OR</translation>
    </message>
    <message>
        <source>${spent} spent this month; your level is ${level}.</source>
        <extracomment>canal_desktop/app/spending.py</extracomment>
        <translation>今月の費用は ${spent} です。設定した金額は ${level} です。</translation>
    </message>
    <message>
        <source>${spent} spent today; your level is ${level}.</source>
        <extracomment>canal_desktop/app/spending.py</extracomment>
        <translation>今日の費用は ${spent} です。設定した金額は ${level} です。</translation>
    </message>
    <message>
        <source>&amp;Add a server…</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>サーバーを追加(&amp;A)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add {n} servers</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>
            <numerusform>{n} 個のサーバーを追加(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Allow once</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>今回だけ許可(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>答える(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Arguments, as a JSON schema</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>引数（JSON スキーマ）(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py canal_desktop/ui/mcp/server_form.py canal_desktop/ui/tools/editor.py</extracomment>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>ケース(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <extracomment>canal_desktop/ui/mcp/log_sheet.py</extracomment>
        <translation>すべてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>拒否(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>説明(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Folder it runs in</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>実行フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Frequency penalty</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>頻度ペナルティ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>後で(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>ログ(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;MCP servers…</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>MCP サーバー(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Max tokens</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>最大トークン数(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>canal_desktop/ui/folder_form.py canal_desktop/ui/mcp/server_form.py canal_desktop/ui/tools/editor.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New tool…</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>新しいツール(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Offer its tools</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>ツールを提供(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Paste a configuration…</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>構成を貼り付け(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>プロファイル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>質問(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Reasons before it answers</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>回答の前に推論する(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>拒否(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py canal_desktop/ui/sheets/prompt_sheet.py canal_desktop/ui/tools/editor.py canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>セット(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Show what is in it</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>内容を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;System prompt</source>
        <extracomment>canal_desktop/ui/folder_form.py canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>システムプロンプト(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Temperature</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>温度(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>({n} wait for you)</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>
            <numerusform>（{n} 件が待機中）</numerusform>
        </translation>
    </message>
    <message>
        <source>+10 s</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>+10 秒</translation>
    </message>
    <message>
        <source>+{seconds} s</source>
        <extracomment>canal_desktop/app/wire_events.py</extracomment>
        <translation>+{seconds} 秒</translation>
    </message>
    <message>
        <source>-2 to 2: higher brings new things.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>-2～2: 高いほど新しい内容が増えます。</translation>
    </message>
    <message>
        <source>-2 to 2: higher repeats less.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>-2～2: 高いほど繰り返しが減ります。</translation>
    </message>
    <message>
        <source>0 models ticked.</source>
        <extracomment>canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>モデルは未選択です。</translation>
    </message>
    <message>
        <source>0 to 1: the share of likely words.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>0～1: 採用する確率の高い語の割合です。</translation>
    </message>
    <message>
        <source>0 to 2: higher varies more.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>0～2: 高いほど変化に富みます。</translation>
    </message>
    <message>
        <source>2026, 2026-05, 2026-05-03, today, yesterday or 7d</source>
        <extracomment>canal_desktop/domain/search.py</extracomment>
        <translation>2026、2026-05、2026-05-03、today、yesterday、7d</translation>
    </message>
    <message>
        <source>A PEM file of authorities that are trusted besides the system's, as a company may have.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>会社独自のものなど、システムのもの以外に信頼する認証局の PEM ファイルです。</translation>
    </message>
    <message>
        <source>A backup is made each day. One can be looked at and merged back: it adds what is missing and overwrites nothing. What you delete stays in the trash for 30 days.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>バックアップは毎日作成されます。中を確認し、統合して戻せます。足りないものだけを追加し、何も上書きしません。削除したものはゴミ箱に 30 日間残ります。</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>バックアップを作成しました。</translation>
    </message>
    <message>
        <source>A call may &amp;take</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>呼び出しの制限時間(&amp;T)</translation>
    </message>
    <message>
        <source>A call may take from {least} to {most} seconds.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>1 回の呼び出しにかけられる時間は {least}～{most} 秒です。</translation>
    </message>
    <message>
        <source>A canal carries water where a river would not go. It is dug once, with care, and then works unnoticed: level, calm, and as wide as it needs to be. Boats pass, locks open and close, and what was put aboard at one end arrives complete at the other.</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>運河は、川の行かないところへ水を運びます。一度ていねいに掘られると、あとは目立たずに働きます。平らで、静かで、必要なだけの幅があります。船が通り、水門が開いては閉じ、一方の端で積まれたものは、もう一方の端にそのまま届きます。</translation>
    </message>
    <message>
        <source>A case that is gone</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>存在しないケース</translation>
    </message>
    <message>
        <source>A case that was deleted</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>削除されたケース</translation>
    </message>
    <message>
        <source>A certificate on the way is not known to this computer; often a company's proxy or a virus scanner opens secure connections. Name a file with its certificate in Settings, Network.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>途中の証明書がこのコンピューターでは認識されません。多くの場合、会社のプロキシやウイルス対策ソフトが安全な接続を復号しています。その証明書のファイルを「設定」の「ネットワーク」で指定してください。</translation>
    </message>
    <message>
        <source>A conversation cannot be read: the library is damaged there. Restore it from a backup. Nothing was changed.</source>
        <extracomment>canal_desktop/storage/archive_reading.py</extracomment>
        <translation>読み取れない会話があります。ライブラリのその部分が壊れています。バックアップから復元してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>A copy of the library is made every day, and kept for days, weeks and months. Restoring adds what is missing and never replaces anything; you see what would come back before it does.</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>ライブラリのコピーが毎日作成され、日、週、月の単位で保管されます。復元では欠けているものだけを追加し、何も置き換えません。実行前に、何が戻るかを確認できます。</translation>
    </message>
    <message>
        <source>A diagram</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>図</translation>
    </message>
    <message>
        <source>A file has a name that this program never gives. It cannot be read.</source>
        <extracomment>canal_desktop/storage/files.py</extracomment>
        <translation>このプログラムが付けることのない名前のファイルがあり、読み取れません。</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <extracomment>canal_desktop/app/folder_organiser.py canal_desktop/ui/folder_form.py</extracomment>
        <translation>フォルダーには名前が必要です。</translation>
    </message>
    <message>
        <source>A folder that is gone</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>存在しないフォルダー</translation>
    </message>
    <message>
        <source>A format of the type "json_schema" needs an object "json_schema" with a name and a schema.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>「json_schema」型の形式には、名前とスキーマを含むオブジェクト「json_schema」が必要です。</translation>
    </message>
    <message>
        <source>A formula</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>数式</translation>
    </message>
    <message>
        <source>A kept request cannot be read: it is damaged.</source>
        <extracomment>canal_desktop/storage/request_store.py</extracomment>
        <translation>保管されたリクエストが壊れていて読み取れません。</translation>
    </message>
    <message>
        <source>A lock that is {depth} deep fills in {time}, and $5 stay $5.</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>深さ {depth} の水門は {time} で満ち、$5 は $5 のままです。</translation>
    </message>
    <message>
        <source>A message of the role “{role}” is left out.</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>役割が「{role}」のメッセージは除外されます。</translation>
    </message>
    <message>
        <source>A model may ask to call tools: your own, which you answer by hand, or those of MCP servers. You are asked before anything is called, unless you have allowed it. An MCP server is a program on your computer or an address; add only those you trust.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>モデルはツールの呼び出しを求めることがあります。自分で手入力して答える独自のツール、または MCP サーバーのツールです。許可済みの場合を除き、呼び出しの前に確認されます。MCP サーバーは、このコンピューター上のプログラムまたはアドレスです。信頼できるものだけを追加してください。</translation>
    </message>
    <message>
        <source>A name has letters, digits, “_” and “-” only, {count} at most, such as get_weather.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>名前に使えるのは英字、数字、「_」、「-」だけで、{count} 文字までです（例: get_weather）。</translation>
    </message>
    <message>
        <source>A name to find it by</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>検索用の名前</translation>
    </message>
    <message>
        <source>A name to know it by</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>見分けるための名前</translation>
    </message>
    <message>
        <source>A native chat client for CanalAPI and any OpenAI-compatible server.

It sends nothing anywhere but to the server you choose, and looks for updates only if you say so.

MIT licence. Icons: Lucide (ISC licence). Made with Qt {qt} (LGPL).</source>
        <extracomment>canal_desktop/ui/about.py</extracomment>
        <translation>CanalAPI と OpenAI 互換サーバーのためのネイティブなチャットクライアントです。

選択したサーバー以外には何も送信せず、更新の確認も求められたときだけ行います。

MIT ライセンス。アイコン: Lucide（ISC ライセンス）。Qt {qt}（LGPL）を使用しています。</translation>
    </message>
    <message>
        <source>A number is longer than JavaScript can hold: it is sent rounded.</source>
        <extracomment>canal_desktop/programs/write_program.py</extracomment>
        <translation>JavaScript で扱える桁数を超える数値があり、丸めて送信されます。</translation>
    </message>
    <message>
        <source>A number of tokens looks like 128000 or 128k; the most is {most}.</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>トークン数は 128000 または 128k のように入力します。上限は {most} です。</translation>
    </message>
    <message>
        <source>A part is left out: what “{name}” is, is not in the code.</source>
        <extracomment>canal_desktop/programs/read_request.py</extracomment>
        <translation>一部が除外されます。「{name}」の内容がコードにありません。</translation>
    </message>
    <message>
        <source>A part of a message that is neither text nor a picture is left out.</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>テキストでも画像でもないメッセージの一部は除外されます。</translation>
    </message>
    <message>
        <source>A part of the backup is damaged and cannot be read. Another backup may be whole.</source>
        <extracomment>canal_desktop/storage/archiving.py</extracomment>
        <translation>バックアップの一部が壊れていて読み取れません。ほかのバックアップは無事かもしれません。</translation>
    </message>
    <message>
        <source>A part of the library cannot be read: it is damaged. Restore it from a backup. Nothing was changed.</source>
        <extracomment>canal_desktop/storage/rows.py</extracomment>
        <translation>ライブラリの一部が壊れていて読み取れません。バックアップから復元してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>A passphrase is set. A hash of it, from which it cannot be had back, is in {keyring}.</source>
        <extracomment>canal_desktop/ui/settings/lock_part.py</extracomment>
        <translation>パスフレーズが設定されています。元に戻せないハッシュが{keyring}にあります。</translation>
    </message>
    <message>
        <source>A passphrase is set. “Lock now” is in the menu File.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>パスフレーズを設定しました。「今すぐロック」は「ファイル」メニューにあります。</translation>
    </message>
    <message>
        <source>A picture at {host}. It is not loaded by itself.</source>
        <extracomment>canal_desktop/ui/transcript/picture_box.py</extracomment>
        <translation>{host} にある画像です。自動では読み込まれません。</translation>
    </message>
    <message>
        <source>A picture in the code is damaged or of a kind that cannot be shown, and left out.</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>コード内の画像が壊れているか、表示できない種類のため、除外されます。</translation>
    </message>
    <message>
        <source>A picture is larger than 50 MB and was not taken.</source>
        <extracomment>canal_desktop/exchange/markdown_format.py</extracomment>
        <translation>画像が 50 MB を超えているため、取り込みませんでした。</translation>
    </message>
    <message>
        <source>A picture or words?</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>画像ですか、文章ですか？</translation>
    </message>
    <message>
        <source>A picture that is not in the code itself is left out: attach it to the message.</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>コード自体に含まれていない画像は除外されます。メッセージに添付してください。</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>プリセットには名前が必要です。</translation>
    </message>
    <message>
        <source>A price looks like 0.15 or 0,15: US dollars for a million tokens; the most is {most}.</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>料金は 0.15 または 0,15 のように、100 万トークンあたりの米ドルで入力します。上限は {most} です。</translation>
    </message>
    <message>
        <source>A profile could not be understood and was left out. Add it again under Profiles.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>解釈できないプロファイルがあり、除外されました。「プロファイル」で追加し直してください。</translation>
    </message>
    <message>
        <source>A profile is a server and its key. The Base URL of most servers ends in /v1; a server on your own computer may need no key. You may have several profiles and choose one for each conversation.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>プロファイルはサーバーとそのキーです。ほとんどのサーバーのベース URL は /v1 で終わります。自分のコンピューター上のサーバーにはキーが不要なこともあります。複数のプロファイルを作り、会話ごとに選べます。</translation>
    </message>
    <message>
        <source>A profile that was removed</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>削除されたプロファイル</translation>
    </message>
    <message>
        <source>A program on this computer</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>このコンピューター上のプログラム</translation>
    </message>
    <message>
        <source>A proxy looks like http://proxy.example.com:8080 or socks5://127.0.0.1:1080.</source>
        <extracomment>canal_desktop/domain/proxy.py</extracomment>
        <translation>プロキシは http://proxy.example.com:8080 または socks5://127.0.0.1:1080 のように入力します。</translation>
    </message>
    <message>
        <source>A quotation mark in the command is not closed.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>コマンドの引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>A quotation stands apart.</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>引用は分けて表示されます。</translation>
    </message>
    <message>
        <source>A red boat on a quiet canal, in watercolours</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>静かな運河に浮かぶ赤い船、水彩画</translation>
    </message>
    <message>
        <source>A response format names its type, such as {"type": "json_object"}.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>応答形式には型を指定します（例: {"type": "json_object"}）。</translation>
    </message>
    <message>
        <source>A server inside a company may need another way than the rest. It holds from the next request on.</source>
        <extracomment>canal_desktop/ui/settings/profile_network_sheet.py</extracomment>
        <translation>社内のサーバーには、ほかとは別の経路が必要なことがあります。次のリクエストから有効になります。</translation>
    </message>
    <message>
        <source>A server inside the program answers; nothing leaves this computer</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>プログラム内のサーバーが回答し、何もこのコンピューターの外に出ません</translation>
    </message>
    <message>
        <source>A server on the network (streamable HTTP)</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>ネットワーク上のサーバー（ストリーミング可能な HTTP）</translation>
    </message>
    <message>
        <source>A server that was removed</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>削除されたサーバー</translation>
    </message>
    <message>
        <source>A small window for one question can open over other programs. Choose its key in the settings; where your system does not allow that, have the system start the program with --quick.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>1 つの質問用の小さなウィンドウを、ほかのプログラムの上に開けます。そのキーは設定で選びます。システムが許可しない場合は、システムからプログラムを --quick 付きで起動させてください。</translation>
    </message>
    <message>
        <source>A step before it has to work first.</source>
        <extracomment>canal_desktop/app/doctor.py</extracomment>
        <translation>前の手順が先に成功する必要があります。</translation>
    </message>
    <message>
        <source>A sync folder keeps several computers alike, through any service that keeps a folder in step. The Markdown mirror writes each conversation into a file that other programs can read.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>同期フォルダーは、フォルダーの内容をそろえる任意のサービスを通じて、複数のコンピューターを同じ状態に保ちます。Markdown ミラーは各会話を、ほかのプログラムで読めるファイルに書き込みます。</translation>
    </message>
    <message>
        <source>A table</source>
        <extracomment>canal_desktop/app/sample_conversation.py canal_desktop/providers/demo_answers.py</extracomment>
        <translation>表</translation>
    </message>
    <message>
        <source>A tag has {count} characters at most.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>タグは {count} 文字までです。</translation>
    </message>
    <message>
        <source>A tag needs at least one letter.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>タグには少なくとも 1 文字が必要です。</translation>
    </message>
    <message>
        <source>A temporary conversation cannot be added to prompt tests: nothing of it is kept.</source>
        <extracomment>canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>一時的な会話はプロンプトテストに追加できません。内容は何も保管されません。</translation>
    </message>
    <message>
        <source>A temporary conversation cannot be copied into a new one: nothing of it is kept.</source>
        <extracomment>canal_desktop/storage/nowhere.py</extracomment>
        <translation>一時的な会話は新しい会話にコピーできません。内容は何も保管されません。</translation>
    </message>
    <message>
        <source>A temporary conversation cannot be forked: nothing of it is kept.</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>一時的な会話はフォークできません。内容は何も保管されません。</translation>
    </message>
    <message>
        <source>A temporary conversation stays in this window. Nothing of it is kept once you leave it.</source>
        <extracomment>canal_desktop/ui/own_windows/desk.py</extracomment>
        <translation>一時的な会話はこのウィンドウから移せません。離れると内容は何も残りません。</translation>
    </message>
    <message>
        <source>A title needs at least one letter.</source>
        <extracomment>canal_desktop/app/kept_conversation.py canal_desktop/ui/own_windows/work.py</extracomment>
        <translation>タイトルには少なくとも 1 文字が必要です。</translation>
    </message>
    <message>
        <source>A web page came instead of an answer. Your network may want you to sign in first: open a browser.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>回答の代わりに Web ページが返されました。ネットワークへのサインインが必要かもしれません。ブラウザーを開いてください。</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>追加(&amp;D)</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>API キー(&amp;K)</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>canal_desktop/domain/checkup.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>API キー</translation>
    </message>
    <message>
        <source>API key of {profile}</source>
        <extracomment>canal_desktop/app/secret_places.py</extracomment>
        <translation>{profile} の API キー</translation>
    </message>
    <message>
        <source>AVIF pictures cannot be read. Save “{file}” as JPEG or PNG, and attach that.</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>AVIF 画像は読み取れません。「{file}」を JPEG または PNG で保存し、それを添付してください。</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>canal_desktop/ui/settings/rows.py</extracomment>
        <translation>情報</translation>
    </message>
    <message>
        <source>About Canal</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Canal について</translation>
    </message>
    <message>
        <source>About {count} of {window} tokens</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>約 {count} / {window} トークン</translation>
    </message>
    <message numerus="yes">
        <source>About {n} tokens</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>
            <numerusform>約 {n} トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {n} tokens too many</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>
            <numerusform>約 {n} トークン超過</numerusform>
        </translation>
    </message>
    <message>
        <source>About {price} to send, before the answer.</source>
        <extracomment>canal_desktop/ui/context_bar.py</extracomment>
        <translation>送信に約 {price}（回答を除く）。</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>アクセントカラー</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>canal_desktop/ui/shortcuts/action_tree.py</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py canal_desktop/ui/side_by_side/parts_sheet.py</extracomment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a case first.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>先にケースを追加してください。</translation>
    </message>
    <message>
        <source>Add a check</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>チェックを追加</translation>
    </message>
    <message>
        <source>Add a header</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>ヘッダーを追加</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>プロファイルを追加</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>変数を追加</translation>
    </message>
    <message>
        <source>Add an MCP server</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>MCP サーバーを追加</translation>
    </message>
    <message>
        <source>Add keys…</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>キーを追加…</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>お気に入りに追加</translation>
    </message>
    <message>
        <source>Add to favourites or remove</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>お気に入りに追加または削除</translation>
    </message>
    <message>
        <source>Add to prompt tests</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>プロンプトテストに追加</translation>
    </message>
    <message>
        <source>Add to prompt tests…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>プロンプトテストに追加…</translation>
    </message>
    <message>
        <source>Add without asking</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>質問せずに追加</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <extracomment>canal_desktop/ui/composer/field_menu.py</extracomment>
        <translation>「{word}」を辞書に追加</translation>
    </message>
    <message>
        <source>Added to the merged answer.</source>
        <extracomment>canal_desktop/ui/side_by_side/merge_panel.py</extracomment>
        <translation>統合した回答に追加しました。</translation>
    </message>
    <message>
        <source>Added to your tools: {names}.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>ツールに追加しました: {names}。</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>Al&amp;ways allow this tool</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>このツールを常に許可(&amp;W)</translation>
    </message>
    <message>
        <source>All cases</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_model.py</extracomment>
        <translation>すべてのケース</translation>
    </message>
    <message>
        <source>All conversations</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>すべての会話</translation>
    </message>
    <message>
        <source>All conversations, messages and folders in it are deleted for good. This cannot be undone.</source>
        <extracomment>canal_desktop/ui/organise_desk.py</extracomment>
        <translation>中のすべての会話、メッセージ、フォルダーが完全に削除されます。元に戻せません。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_import.py canal_desktop/ui/widgets/file_saver.py</extracomment>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>All keys are as they were at first.</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>すべてのキーを最初の状態に戻しました。</translation>
    </message>
    <message>
        <source>All of these prompts are there already.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>これらのプロンプトはすべて登録済みです。</translation>
    </message>
    <message>
        <source>All pieces came at once: a proxy on the way, or the server, holds the stream back.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>すべての断片が一度に届きました。途中のプロキシかサーバーがストリームを止めています。</translation>
    </message>
    <message>
        <source>All requests of this answer: copied, without any key.</source>
        <extracomment>canal_desktop/ui/requests/taking.py</extracomment>
        <translation>この回答の全リクエスト: キーを除いてコピーしました。</translation>
    </message>
    <message>
        <source>All requests were forgotten.</source>
        <extracomment>canal_desktop/ui/connection_desk.py</extracomment>
        <translation>すべてのリクエストを消去しました。</translation>
    </message>
    <message>
        <source>All settings</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>すべての設定</translation>
    </message>
    <message>
        <source>All settings have their defaults again.</source>
        <extracomment>canal_desktop/ui/settings/desk.py</extracomment>
        <translation>すべての設定を既定値に戻しました。</translation>
    </message>
    <message>
        <source>All time</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>全期間</translation>
    </message>
    <message>
        <source>All values are treated as secrets: they are kept in the system keyring and are not shown again.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>すべての値は秘密として扱われます。システムのキーリングに保管され、再び表示されることはありません。</translation>
    </message>
    <message>
        <source>All versions, not only the ones that are shown</source>
        <extracomment>canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>表示中のものだけでなくすべてのバージョン</translation>
    </message>
    <message>
        <source>All, or 1-3, 7</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>すべて、または 1-3, 7</translation>
    </message>
    <message>
        <source>An answer is still being written. Stop it first, or wait until it is complete.</source>
        <extracomment>canal_desktop/app/answering.py</extracomment>
        <translation>回答がまだ作成中です。先に停止するか、完了までお待ちください。</translation>
    </message>
    <message>
        <source>An answer of the model shows whether it is good.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>有効かどうかは、モデルの回答でわかります。</translation>
    </message>
    <message>
        <source>An answer that fails says why and what can be done. “{doctor_name}” looks further. “{requests_name}” shows what was sent and what came back.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>失敗した回答には、理由とできることが示されます。「{doctor_name}」でさらに調べられます。「{requests_name}」では、送信したものと返ってきたものを確認できます。</translation>
    </message>
    <message>
        <source>An icon beside the clock, where the system has such a place.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>システムに場所がある場合に、時計の横に表示されるアイコンです。</translation>
    </message>
    <message>
        <source>And if I ask again?</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>もう一度質問したら？</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more like these.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>同様のものがほかに {n} 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <extracomment>canal_desktop/domain/word_diff.py</extracomment>
        <translation>
            <numerusform>ほかに {n} 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Canal Desktop uses the data folder {folder}. Close it, or choose another with --data-dir.</source>
        <extracomment>canal_desktop/storage/library_lock.py</extracomment>
        <translation>別の Canal Desktop がデータフォルダー {folder} を使用しています。それを閉じるか、--data-dir で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <extracomment>canal_desktop/ui/sheets/folder_sheet.py</extracomment>
        <translation>別のフォルダー…</translation>
    </message>
    <message>
        <source>Another model…</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>別のモデル…</translation>
    </message>
    <message>
        <source>Another program holds the library {path}. Close it and try again.</source>
        <extracomment>canal_desktop/storage/sqlite_errors.py</extracomment>
        <translation>別のプログラムがライブラリ {path} を使用しています。それを閉じてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Another program holds these keys already. Choose others.</source>
        <extracomment>canal_desktop/ui/quick/key_words.py</extracomment>
        <translation>これらのキーは別のプログラムが使用しています。ほかのキーを選択してください。</translation>
    </message>
    <message>
        <source>Another recording is not done yet. Finish or discard it first.</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>別の録音がまだ終わっていません。先に完了するか破棄してください。</translation>
    </message>
    <message>
        <source>Another run is going on. Wait for its end, or stop it.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>別の実行が進行中です。終了を待つか、停止してください。</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>canal_desktop/ui/branch_map.py canal_desktop/ui/context_words.py canal_desktop/ui/prompt_tests/result_sheet.py canal_desktop/ui/requests/timing_bar.py canal_desktop/ui/transcript/announcements.py</extracomment>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>menu</comment>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>of a model</comment>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer by number</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>番号で回答を選択</translation>
    </message>
    <message>
        <source>Answer of {model}</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>{model} の回答</translation>
    </message>
    <message>
        <source>Answer the calls of tools</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>ツールの呼び出しに答える</translation>
    </message>
    <message>
        <source>Answer {number} beside the others</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>並んだ回答の {number} 番目</translation>
    </message>
    <message>
        <source>Answer {number}: {verdict}</source>
        <extracomment>canal_desktop/ui/prompt_tests/result_sheet.py</extracomment>
        <translation>回答 {number}: {verdict}</translation>
    </message>
    <message>
        <source>Answered.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>回答しました。</translation>
    </message>
    <message>
        <source>Answers are written in **Markdown**, with *emphasis*, `code` and lists:</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>回答は **Markdown** で書かれ、*強調*、`コード`、リストを使えます:</translation>
    </message>
    <message>
        <source>Answers asked for</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>求める回答の数</translation>
    </message>
    <message>
        <source>Answers come whole: the model refuses to stream.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>回答は一括で届きます。このモデルはストリーミングを拒否します。</translation>
    </message>
    <message>
        <source>Anyone on the way can read what goes to this address, tokens included. Use https where you can.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>このアドレスへの送信内容は、トークンを含め、途中で誰でも読み取れます。できるだけ https を使用してください。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py canal_desktop/ui/settings/rows.py</extracomment>
        <translation>外観</translation>
    </message>
    <message>
        <source>Apr</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>4月</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>canal_desktop/storage/conversation_list.py canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_actions.py canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Archive or bring back</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>アーカイブまたは復元</translation>
    </message>
    <message>
        <source>Archives of this kind cannot be looked into. Unpack it, and attach the files in it.</source>
        <extracomment>canal_desktop/documents/archives.py</extracomment>
        <translation>この種類のアーカイブは中を確認できません。展開して、中のファイルを添付してください。</translation>
    </message>
    <message>
        <source>Arguments are always an object: write "type": "object" in the schema.</source>
        <extracomment>canal_desktop/app/tool_arguments.py</extracomment>
        <translation>引数は常にオブジェクトです。スキーマに "type": "object" と記述してください。</translation>
    </message>
    <message>
        <source>Arguments of the call</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>呼び出しの引数</translation>
    </message>
    <message>
        <source>As a file beside the message</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>メッセージに添えるファイルとして</translation>
    </message>
    <message>
        <source>As far as is known, this model reads text alone. The server may refuse the question, or leave the pictures out.</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py</extracomment>
        <translation>わかっている限り、このモデルはテキストしか読み取れません。サーバーが質問を拒否するか、画像を省くことがあります。</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>設定に従う</translation>
    </message>
    <message>
        <source>As it is heard; or a code such as de</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>自動検出、または de などのコード</translation>
    </message>
    <message>
        <source>As it is sent</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>送信順</translation>
    </message>
    <message>
        <source>As it is written</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>書かれたとおり</translation>
    </message>
    <message>
        <source>As text</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>テキストとして</translation>
    </message>
    <message>
        <source>As the server has it</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>サーバーに従う</translation>
    </message>
    <message>
        <source>As the server is called</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>サーバーでの名称</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>As the system says</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/look_rows.py canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>標準</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>ウィンドウの幅いっぱい</translation>
    </message>
    <message>
        <source>As you ask for it</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>要求に応じて</translation>
    </message>
    <message>
        <source>As&amp;k again before it is called</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>呼び出す前に再び確認(&amp;K)</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>canal_desktop/ui/quick/window.py canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>質問</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <extracomment>canal_desktop/ui/quick/window.py</extracomment>
        <translation>何でも質問</translation>
    </message>
    <message>
        <source>Ask several models</source>
        <extracomment>canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>複数のモデルに質問</translation>
    </message>
    <message>
        <source>Ask several models again…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>複数のモデルに再び質問…</translation>
    </message>
    <message>
        <source>Ask several models…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>複数のモデルに質問…</translation>
    </message>
    <message>
        <source>Ask something below; {keys} sends</source>
        <extracomment>canal_desktop/ui/help/hint_desk.py</extracomment>
        <translation>下で質問し、{keys} で送信します</translation>
    </message>
    <message>
        <source>Ask the model</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>モデルに質問</translation>
    </message>
    <message>
        <source>Ask the model, 4 short questions</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>モデルに短い質問を 4 つする</translation>
    </message>
    <message>
        <source>Ask {model}</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>{model} に質問</translation>
    </message>
    <message>
        <source>Asked for a title after the first answer; a small one costs less.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>最初の回答の後にタイトルを付けさせるモデルです。小さいものほど安く済みます。</translation>
    </message>
    <message>
        <source>Asking for the models…</source>
        <extracomment>canal_desktop/ui/model_desk.py</extracomment>
        <translation>モデルを問い合わせ中…</translation>
    </message>
    <message>
        <source>Assistant</source>
        <extracomment>canal_desktop/app/pasted_code.py canal_desktop/ui/transcript/message_layout.py</extracomment>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Async</source>
        <extracomment>canal_desktop/programs/write_forms.py</extracomment>
        <translation>非同期</translation>
    </message>
    <message>
        <source>At most {count} files can go with one message. The others were left out.</source>
        <extracomment>canal_desktop/ui/attachments/attachment_list.py</extracomment>
        <translation>1 つのメッセージに付けられるファイルは {count} 個までです。残りは除外されました。</translation>
    </message>
    <message>
        <source>At most {count} pages can go as pictures. Choose fewer.</source>
        <extracomment>canal_desktop/ui/attachments/part_maker.py</extracomment>
        <translation>画像として送れるのは {count} ページまでです。減らしてください。</translation>
    </message>
    <message>
        <source>At most {max_tools} tools can be offered at once. Untick some.</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>一度に提供できるツールは {max_tools} 個までです。チェックを減らしてください。</translation>
    </message>
    <message>
        <source>At most {side} pixels wide or high</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>幅・高さは最大 {side} ピクセル</translation>
    </message>
    <message>
        <source>Attach files</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Attach files with {attach_keys}, by dropping them or by pasting. Before you send, you can look at the text that the model gets. PDF, Office files, text, code and pictures are read.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>ファイルは {attach_keys}、ドロップ、または貼り付けで添付します。送信前に、モデルに渡されるテキストを確認できます。PDF、Office ファイル、テキスト、コード、画像を読み取れます。</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>ファイルを添付…</translation>
    </message>
    <message>
        <source>Attached files</source>
        <extracomment>canal_desktop/ui/attachments/bar.py</extracomment>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Aug</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>8月</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>canal_desktop/ui/profile_page.py canal_desktop/ui/side_by_side/page.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back by 10 seconds</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>10 秒戻る</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <extracomment>canal_desktop/ui/side_by_side/page.py</extracomment>
        <translation>会話に戻る</translation>
    </message>
    <message>
        <source>Back to the conversation (Esc)</source>
        <extracomment>canal_desktop/ui/side_by_side/page.py</extracomment>
        <translation>会話に戻る (Esc)</translation>
    </message>
    <message>
        <source>Back to the conversation before</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>前の会話に戻る</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <extracomment>canal_desktop/ui/settings/row_view.py</extracomment>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Back to the default: {setting}</source>
        <extracomment>canal_desktop/ui/settings/row_view.py</extracomment>
        <translation>既定値に戻す: {setting}</translation>
    </message>
    <message>
        <source>Back to the defaults…</source>
        <extracomment>canal_desktop/ui/profile_page.py canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>既定値に戻す…</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <extracomment>canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>ライブラリに戻す</translation>
    </message>
    <message>
        <source>Back to what is known</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>既知の情報に戻す</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>canal_desktop/app/data_sizes.py canal_desktop/ui/settings/other_rows.py canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Backups and several computers</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>バックアップと複数のコンピューター</translation>
    </message>
    <message>
        <source>Backups…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>バックアップ…</translation>
    </message>
    <message>
        <source>Base &amp;URL</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>ベース URL(&amp;U)</translation>
    </message>
    <message>
        <source>Base URL</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>ベース URL</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Below each answer are its tokens and its cost. “{usage_name}” adds them up by day, model or folder, and holds limits: from one on you are warned, from the other on you are asked before anything is sent. Where no price is known, you can enter it.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>各回答の下にトークンと費用が表示されます。「{usage_name}」では日、モデル、フォルダーごとに集計でき、限度額も設定できます。一方の額からは警告され、もう一方の額からは送信前に確認されます。料金が不明な場合は自分で入力できます。</translation>
    </message>
    <message>
        <source>Better</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>改善</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>青</translation>
    </message>
    <message>
        <source>Body of the answer…</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>回答の本文…</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>リクエストの本文</translation>
    </message>
    <message>
        <source>Body of the request…</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>リクエストの本文…</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <extracomment>canal_desktop/domain/word_diff.py</extracomment>
        <translation>どちらも同じです。</translation>
    </message>
    <message>
        <source>Both versions are the same.</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>両方のバージョンは同じです。</translation>
    </message>
    <message>
        <source>Bring back from the trash</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>ゴミ箱から戻す</translation>
    </message>
    <message numerus="yes">
        <source>Bring back {n} conversations</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>{n} 件の会話を戻す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back {n} messages</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>{n} 件のメッセージを戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring conversations in from a file of this or another program.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>このプログラムや別のプログラムのファイルから会話を取り込みます。</translation>
    </message>
    <message>
        <source>Bring the draft back</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py</extracomment>
        <translation>下書きを戻す</translation>
    </message>
    <message>
        <source>Bringing back from {file}…</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>{file} から復元中…</translation>
    </message>
    <message>
        <source>Budget: {state}</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>予算: {state}</translation>
    </message>
    <message>
        <source>Budgets…</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>予算…</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>集計</translation>
    </message>
    <message>
        <source>By a model, with a request of its own</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>モデルにより、専用のリクエストで</translation>
    </message>
    <message>
        <source>By title</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>タイトル順</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>キャンセル(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>canal_desktop/ui/mcp/log_sheet.py</extracomment>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Calling {tools}: {seconds} s. Esc stops it.</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>{tools} を呼び出し中: {seconds} 秒。Esc で停止します。</translation>
    </message>
    <message>
        <source>Calls of tools</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>ツールの呼び出し</translation>
    </message>
    <message>
        <source>Calls {tool} with:</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>{tool} を次の引数で呼び出し:</translation>
    </message>
    <message>
        <source>Calls {tool} without arguments.</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>{tool} を引数なしで呼び出し。</translation>
    </message>
    <message>
        <source>Canal Desktop {version}</source>
        <extracomment>canal_desktop/ui/about.py canal_desktop/ui/settings/about_parts.py</extracomment>
        <translation>Canal Desktop {version}</translation>
    </message>
    <message>
        <source>Canal Desktop {version} did not start twice, so the version before it runs again. Your conversations are as they were.</source>
        <extracomment>canal_desktop/ui/updates_desk.py</extracomment>
        <translation>Canal Desktop {version} が2回続けて起動しなかったため、前のバージョンに戻りました。会話は元のままです。</translation>
    </message>
    <message>
        <source>Canal Desktop {version} has been released.</source>
        <extracomment>canal_desktop/app/updates.py canal_desktop/ui/updates_desk.py</extracomment>
        <translation>Canal Desktop {version} が公開されました。</translation>
    </message>
    <message>
        <source>Canal Desktop {version} starts the next time you open Canal.</source>
        <extracomment>canal_desktop/app/updates.py</extracomment>
        <translation>次に Canal を開くと Canal Desktop {version} が起動します。</translation>
    </message>
    <message>
        <source>Canal asks for the passphrase before it shows anything.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>何かを表示する前に、パスフレーズを求めます。</translation>
    </message>
    <message>
        <source>Canal cannot listen to keys in other programs here. Bind the command to keys in the system’s settings.</source>
        <extracomment>canal_desktop/ui/quick/key_words.py</extracomment>
        <translation>ここでは、ほかのプログラムの使用中にキーを受け取れません。システムの設定でコマンドにキーを割り当ててください。</translation>
    </message>
    <message>
        <source>Canal cannot start</source>
        <extracomment>canal_desktop/ui/fatal_page.py</extracomment>
        <translation>Canal を起動できません</translation>
    </message>
    <message>
        <source>Canal has no server to ask yet.</source>
        <extracomment>canal_desktop/ui/quick/window.py</extracomment>
        <translation>Canal には、まだ質問先のサーバーがありません。</translation>
    </message>
    <message>
        <source>Canal has something to ask you. Unlock it to see the question.</source>
        <extracomment>canal_desktop/ui/dialogs.py</extracomment>
        <translation>Canal から質問があります。ロックを解除すると見られます。</translation>
    </message>
    <message>
        <source>Canal is a Python package here: “pipx upgrade canal-desktop” brings a newer version.</source>
        <extracomment>canal_desktop/domain/update.py</extracomment>
        <translation>ここでは Canal は Python パッケージです。「pipx upgrade canal-desktop」で新しいバージョンになります。</translation>
    </message>
    <message>
        <source>Canal is locked</source>
        <extracomment>canal_desktop/ui/lock/unlock_page.py</extracomment>
        <translation>Canal はロックされています</translation>
    </message>
    <message>
        <source>Canal is not locked any more after that.</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>その後、Canal はロックされなくなります。</translation>
    </message>
    <message>
        <source>Canal is still running</source>
        <extracomment>canal_desktop/ui/tray_desk.py</extracomment>
        <translation>Canal は実行中です</translation>
    </message>
    <message>
        <source>Canal library</source>
        <extracomment>canal_desktop/ui/data_desk.py</extracomment>
        <translation>Canal ライブラリ</translation>
    </message>
    <message>
        <source>Canal looks at 50 files in a row, so the others were left out. A folder can be imported as one.</source>
        <extracomment>canal_desktop/ui/import_desk.py</extracomment>
        <translation>Canal が続けて確認するファイルは 50 個までです。残りは除かれました。フォルダーならまとめてインポートできます。</translation>
    </message>
    <message>
        <source>Canal quits once it is done.</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>完了すると Canal は終了します。</translation>
    </message>
    <message>
        <source>Canal runs from its source: “git pull” brings a newer version.</source>
        <extracomment>canal_desktop/domain/update.py</extracomment>
        <translation>Canal はソースから動いています。「git pull」で新しいバージョンになります。</translation>
    </message>
    <message>
        <source>Canal was unpacked by hand here; started from where install.sh puts it, it can renew itself.</source>
        <extracomment>canal_desktop/app/installation.py</extracomment>
        <translation>Canal は手動で展開されています。install.sh が置いた場所から起動すると、自分で更新できます。</translation>
    </message>
    <message>
        <source>Canal was updated to {version}.</source>
        <extracomment>canal_desktop/ui/help/desk.py</extracomment>
        <translation>Canal が {version} に更新されました。</translation>
    </message>
    <message>
        <source>Canal – About</source>
        <extracomment>canal_desktop/ui/about.py</extracomment>
        <translation>Canal – 情報</translation>
    </message>
    <message>
        <source>Canal – Certificates</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py canal_desktop/ui/settings/profile_network_sheet.py</extracomment>
        <translation>Canal – 証明書</translation>
    </message>
    <message>
        <source>Canal – Change shortcuts</source>
        <extracomment>canal_desktop/ui/shortcuts/editor_sheet.py</extracomment>
        <translation>Canal – ショートカットの変更</translation>
    </message>
    <message>
        <source>Canal – Colour</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Canal – 色</translation>
    </message>
    <message>
        <source>Canal – Compare versions</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Canal – バージョンの比較</translation>
    </message>
    <message>
        <source>Canal – Copy as code</source>
        <extracomment>canal_desktop/ui/sheets/code_sheet.py</extracomment>
        <translation>Canal – コードとしてコピー</translation>
    </message>
    <message>
        <source>Canal – Facts of a model</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Canal – モデルの情報</translation>
    </message>
    <message>
        <source>Canal – Folder</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>Canal – フォルダー</translation>
    </message>
    <message>
        <source>Canal – Keyboard shortcuts</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Canal – キーボードショートカット</translation>
    </message>
    <message>
        <source>Canal – Licence of {package}</source>
        <extracomment>canal_desktop/ui/settings/about_parts.py</extracomment>
        <translation>Canal – {package} のライセンス</translation>
    </message>
    <message>
        <source>Canal – Log of an MCP server</source>
        <extracomment>canal_desktop/ui/mcp/log_sheet.py</extracomment>
        <translation>Canal – MCP サーバーのログ</translation>
    </message>
    <message>
        <source>Canal – MCP servers</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>Canal – MCP サーバー</translation>
    </message>
    <message>
        <source>Canal – Map of branches</source>
        <extracomment>canal_desktop/ui/branch_map.py</extracomment>
        <translation>Canal – 分岐図</translation>
    </message>
    <message>
        <source>Canal – Open this link?</source>
        <extracomment>canal_desktop/ui/transcript/link_opener.py</extracomment>
        <translation>Canal – このリンクを開きますか？</translation>
    </message>
    <message>
        <source>Canal – Parameters</source>
        <extracomment>canal_desktop/ui/parameters/sheet.py</extracomment>
        <translation>Canal – パラメーター</translation>
    </message>
    <message>
        <source>Canal – Paste MCP servers</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>Canal – MCP サーバーの貼り付け</translation>
    </message>
    <message>
        <source>Canal – Prompt tests</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Canal – プロンプトテスト</translation>
    </message>
    <message>
        <source>Canal – Prompts</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>Canal – プロンプト</translation>
    </message>
    <message>
        <source>Canal – Quick question</source>
        <extracomment>canal_desktop/ui/quick/window.py</extracomment>
        <translation>Canal – クイック質問</translation>
    </message>
    <message>
        <source>Canal – This link is not opened</source>
        <extracomment>canal_desktop/ui/transcript/link_opener.py</extracomment>
        <translation>Canal – このリンクは開きません</translation>
    </message>
    <message>
        <source>Canal – Tool</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>Canal – ツール</translation>
    </message>
    <message>
        <source>Canal – Tools</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Canal – ツール</translation>
    </message>
    <message>
        <source>Canal – What is sent</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>Canal – 送信内容</translation>
    </message>
    <message>
        <source>Canal – {title}</source>
        <extracomment>canal_desktop/ui/dialogs.py canal_desktop/ui/mcp/server_form.py canal_desktop/ui/sheets/work_sheet.py</extracomment>
        <translation>Canal – {title}</translation>
    </message>
    <message>
        <source>CanalAPI shows your keys in its console. A server of your own may need none: leave the field empty.</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>CanalAPI のキーはコンソールに表示されます。自分のサーバーでは不要なこともあります。その場合は空欄にしてください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py canal_desktop/ui/context_desk.py canal_desktop/ui/dialogs.py canal_desktop/ui/folder_form.py canal_desktop/ui/lock/passphrase_sheet.py canal_desktop/ui/parameters/preset_row.py canal_desktop/ui/parameters/sheet.py canal_desktop/ui/picture_desk.py canal_desktop/ui/prompt_desk.py canal_desktop/ui/prompt_tests/add_sheet.py canal_desktop/ui/prompt_tests/run_desk.py canal_desktop/ui/requests/body_sheet.py canal_desktop/ui/sheets/import_sheet.py canal_desktop/ui/sheets/model_facts_sheet.py canal_desktop/ui/sheets/name_sheet.py canal_desktop/ui/sheets/paste_code_sheet.py canal_desktop/ui/sheets/picture_sheet.py canal_desktop/ui/shortcuts/editor.py canal_desktop/ui/side_by_side/models_sheet.py canal_desktop/ui/side_by_side/parts_sheet.py canal_desktop/ui/sidebar/batch_bar.py canal_desktop/ui/sound_desk.py canal_desktop/ui/transcript/link_opener.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the dictation</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>音声入力を中止</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <extracomment>canal_desktop/ui/attachments/words.py</extracomment>
        <translation>送信不可</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <extracomment>canal_desktop/ui/lock/unlock_page.py</extracomment>
        <translation>Caps Lock がオンです。</translation>
    </message>
    <message>
        <source>Caret in the text</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>テキスト内カーソル</translation>
    </message>
    <message>
        <source>Case</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>ケース</translation>
    </message>
    <message>
        <source>Cases</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>ケース</translation>
    </message>
    <message>
        <source>Cases (*.json *.jsonl *.csv)</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_import.py</extracomment>
        <translation>ケース (*.json *.jsonl *.csv)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py canal_desktop/ui/settings/profile_network_sheet.py</extracomment>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Certificates of {file}</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>{file} の証明書</translation>
    </message>
    <message>
        <source>Change a picture</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>画像を変更</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>ショートカットを変更…</translation>
    </message>
    <message>
        <source>Change the MCP server</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>MCP サーバーを変更</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>パスフレーズを変更</translation>
    </message>
    <message>
        <source>Change the request…</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>リクエストを変更…</translation>
    </message>
    <message>
        <source>Change {number} of {count}.</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>変更 {number} / {count}。</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>canal_desktop/ui/quick/keys_desk.py canal_desktop/ui/settings/keys_editor.py canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>the passphrase</comment>
        <extracomment>canal_desktop/ui/settings/lock_part.py</extracomment>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>canal_desktop/ui/widgets/bar_chart.py</extracomment>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>ChatGPT and Claude exports (the zip or its conversations.json), Open WebUI, LibreChat, Chatbox, Cherry Studio, TypingMind, DeepSeek, Canal's own JSON, JSONL and Markdown: choose the file. Jan and LM Studio: choose the folder with their conversations. You see what would come in before anything is changed.</source>
        <extracomment>canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>ChatGPT と Claude のエクスポート（zip または中の conversations.json）、Open WebUI、LibreChat、Chatbox、Cherry Studio、TypingMind、DeepSeek、Canal 独自の JSON、JSONL、Markdown はファイルを選択してください。Jan と LM Studio は会話のフォルダーを選択してください。変更の前に、何が取り込まれるかを確認できます。</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Check that the server is running, that the port is right, and that no firewall is in the way.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>サーバーが実行中か、ポートが正しいか、ファイアウォールに妨げられていないかを確認してください。</translation>
    </message>
    <message>
        <source>Check the Base URL; it often ends in /v1.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>ベース URL を確認してください。多くの場合 /v1 で終わります。</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>接続を確認</translation>
    </message>
    <message>
        <source>Check the connection…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>接続を確認…</translation>
    </message>
    <message>
        <source>Check the port, and whether the Base URL begins rightly with https://.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>ポートと、ベース URL の先頭が https:// で正しいかを確認してください。</translation>
    </message>
    <message>
        <source>Check the spelling of the Base URL, and whether other pages open: the network may be down.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>ベース URL のつづりと、ほかのページが開くかを確認してください。ネットワークが切れているかもしれません。</translation>
    </message>
    <message>
        <source>Check this computer's clock and certificates.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>このコンピューターの時計と証明書を確認してください。</translation>
    </message>
    <message>
        <source>Check while writing</source>
        <extracomment>canal_desktop/ui/composer/field_menu.py</extracomment>
        <translation>入力中にチェック</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <extracomment>canal_desktop/ui/sheets/folder_sheet.py canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <extracomment>canal_desktop/ui/model_picker.py</extracomment>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>Choose a model by its name.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>名前でモデルを選択してください。</translation>
    </message>
    <message>
        <source>Choose a model by its name: the button is at the top right of a conversation.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>名前でモデルを選択してください。ボタンは会話の右上にあります。</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>先にモデルを選択してください。</translation>
    </message>
    <message>
        <source>Choose a model first: its price is among its facts.</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>先にモデルを選択してください。料金はモデルの情報にあります。</translation>
    </message>
    <message>
        <source>Choose a model that the server lists.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>サーバーの一覧にあるモデルを選択してください。</translation>
    </message>
    <message>
        <source>Choose among the models</source>
        <extracomment>canal_desktop/ui/help/hint_desk.py</extracomment>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py</extracomment>
        <translation>別のモデルを選択</translation>
    </message>
    <message>
        <source>Choose another model for that; everything else is not touched by it.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>そのための別のモデルを選択してください。ほかには影響しません。</translation>
    </message>
    <message>
        <source>Choose another model, or change the key's rights in the server's console.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>別のモデルを選択するか、サーバーのコンソールでキーの権限を変更してください。</translation>
    </message>
    <message>
        <source>Choose keys with Ctrl, Alt, or the Windows or Command key, so that no letter is taken from others.</source>
        <extracomment>canal_desktop/ui/quick/key_words.py</extracomment>
        <translation>ほかから文字を奪わないよう、Ctrl、Alt、または Windows キーか Command キーを含むキーを選択してください。</translation>
    </message>
    <message>
        <source>Choose the model that judges, and write what it is to look at.</source>
        <extracomment>canal_desktop/app/prompt_test_run.py</extracomment>
        <translation>判定するモデルを選択し、何を見るかを書いてください。</translation>
    </message>
    <message>
        <source>Choose the model…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>モデルを選択…</translation>
    </message>
    <message>
        <source>Choose where to make the folder</source>
        <extracomment>canal_desktop/ui/code_desk.py</extracomment>
        <translation>フォルダーの作成場所を選択</translation>
    </message>
    <message>
        <source>Choose {least} to {most} models.</source>
        <extracomment>canal_desktop/app/side_by_side.py</extracomment>
        <translation>{least}～{most} 個のモデルを選択してください。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choosing a model</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>モデルの選択</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>canal_desktop/ui/widgets/search_field.py</extracomment>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Client component</source>
        <extracomment>canal_desktop/programs/write_forms.py</extracomment>
        <translation>クライアントコンポーネント</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>canal_desktop/ui/about.py canal_desktop/ui/attachments/preview_sheet.py canal_desktop/ui/branch_map.py canal_desktop/ui/diff_view.py canal_desktop/ui/help/help_sheet.py canal_desktop/ui/help/news_sheet.py canal_desktop/ui/prompt_tests/cases_sheet.py canal_desktop/ui/prompt_tests/result_sheet.py canal_desktop/ui/prompt_tests/results_sheet.py canal_desktop/ui/settings/about_parts.py canal_desktop/ui/settings/profile_network_sheet.py canal_desktop/ui/sheets/backup_sheet.py canal_desktop/ui/sheets/code_sheet.py canal_desktop/ui/sheets/connections_sheet.py canal_desktop/ui/sheets/context_sheet.py canal_desktop/ui/sheets/doctor_sheet.py canal_desktop/ui/sheets/export_sheet.py canal_desktop/ui/sheets/folder_sheet.py canal_desktop/ui/sheets/import_sheet.py canal_desktop/ui/sheets/learned_sheet.py canal_desktop/ui/sheets/prompt_sheet.py canal_desktop/ui/sheets/usage_sheet.py canal_desktop/ui/shortcut_sheet.py canal_desktop/ui/shortcuts/editor_sheet.py canal_desktop/ui/side_by_side/merge_panel.py canal_desktop/ui/transcript/link_opener.py</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close the merged answer</source>
        <extracomment>canal_desktop/ui/side_by_side/merge_panel.py</extracomment>
        <translation>統合した回答を閉じる</translation>
    </message>
    <message>
        <source>Close the requests</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>リクエストを閉じる</translation>
    </message>
    <message>
        <source>Close the search</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>canal_desktop/ui/widgets/notice.py</extracomment>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>このウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Closing the window leaves the program in the tray; “Quit” ends it.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>ウィンドウを閉じてもプログラムはトレイに残ります。「終了」で終わります。</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>canal_desktop/app/sample_conversation.py canal_desktop/providers/demo_answers.py canal_desktop/ui/code_view.py canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>コード</translation>
    </message>
    <message>
        <source>Code copied.</source>
        <extracomment>canal_desktop/ui/transcript/commands.py</extracomment>
        <translation>コードをコピーしました。</translation>
    </message>
    <message>
        <source>Code font</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>コードのフォント</translation>
    </message>
    <message>
        <source>Colours are as far apart as can be, in light and in dark.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>ライトでもダークでも、色の差をできるだけ大きくします。</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Command &amp;line</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>コマンドライン(&amp;L)</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>バージョンを比較…</translation>
    </message>
    <message>
        <source>Compare with another version…</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>別のバージョンと比較…</translation>
    </message>
    <message>
        <source>Compare with the expected answer…</source>
        <extracomment>canal_desktop/ui/prompt_tests/result_sheet.py</extracomment>
        <translation>期待する回答と比較…</translation>
    </message>
    <message>
        <source>Compare {answer}</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>{answer} を比較</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>Complete: {share} passed.</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>完了: {share} 合格。</translation>
    </message>
    <message>
        <source>Configuration</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>構成</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>接続</translation>
    </message>
    <message>
        <source>Connect to a server first, under Profiles.</source>
        <extracomment>canal_desktop/app/profiles.py canal_desktop/ui/doctor_desk.py canal_desktop/ui/paste_code_desk.py</extracomment>
        <translation>先に「プロファイル」でサーバーに接続してください。</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <extracomment>canal_desktop/ui/transcript/ways_on.py</extracomment>
        <translation>サーバーに接続…</translation>
    </message>
    <message>
        <source>Connected.</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>接続しました。</translation>
    </message>
    <message>
        <source>Connecting and keys</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>接続とキー</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>canal_desktop/ui/status_text.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>canal_desktop/domain/checkup.py canal_desktop/ui/requests/timing_bar.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>接続</translation>
    </message>
    <message>
        <source>Connection log</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>接続ログ</translation>
    </message>
    <message>
        <source>Connection to {profile}</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>{profile} への接続</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>接続の記録</translation>
    </message>
    <message>
        <source>Connections go through it where there is one. A profile may have another one.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>プロキシがある場合、接続はこれを経由します。プロファイルごとに別のものを指定できます。</translation>
    </message>
    <message>
        <source>Connections…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>接続の記録…</translation>
    </message>
    <message>
        <source>Contains</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>含む</translation>
    </message>
    <message>
        <source>Conte&amp;xt, in tokens</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>コンテキスト（トークン）(&amp;X)</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Conversation</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/data_desk.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>会話</translation>
    </message>
    <message>
        <source>Conversation by number</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>番号で会話を選択</translation>
    </message>
    <message>
        <source>Conversation {number} of the list</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>一覧の {number} 番目の会話</translation>
    </message>
    <message>
        <source>Conversations</source>
        <extracomment>canal_desktop/storage/conversation_list.py canal_desktop/ui/data_desk.py canal_desktop/ui/sheets/backup_sheet.py canal_desktop/ui/sidebar/conversation_list_view.py</extracomment>
        <translation>会話</translation>
    </message>
    <message>
        <source>Conversations (*.zip *.json *.jsonl *.md);;All files (*)</source>
        <extracomment>canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>会話 (*.zip *.json *.jsonl *.md);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Conversations are being exported, brought in or backed up. If you stop that, whole conversations that are done may stay, nothing half done does, and you can do it again.</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>会話のエクスポート、取り込み、またはバックアップの途中です。停止すると、済んだ会話は丸ごと残ることがありますが、中途半端なものは残らず、やり直せます。</translation>
    </message>
    <message>
        <source>Conversations deleted here for good, which stay away</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>ここで完全に削除され、戻さない会話</translation>
    </message>
    <message>
        <source>Conversations stay on this computer, in one folder of your account. What you write goes to the server of the profile, and with it to whoever runs the model. The program sends nothing else: no statistics, no reports.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>会話はこのコンピューターの、自分のアカウントのフォルダー 1 つに残ります。書いた内容はプロファイルのサーバーに、それとともにモデルの運営者に送られます。プログラムはほかに何も送信しません。統計もレポートもありません。</translation>
    </message>
    <message>
        <source>Conversations that are here already</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>すでにここにある会話</translation>
    </message>
    <message>
        <source>Conversations that get more messages</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>メッセージが増える会話</translation>
    </message>
    <message>
        <source>Conversations, files and settings are here; keys are not.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>会話、ファイル、設定はここにあります。キーはありません。</translation>
    </message>
    <message>
        <source>Copied as a patch.</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>パッチとしてコピーしました。</translation>
    </message>
    <message>
        <source>Copied, without key and text.</source>
        <extracomment>canal_desktop/ui/doctor_desk.py</extracomment>
        <translation>キーとテキストを除いてコピーしました。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>canal_desktop/ui/code_desk.py canal_desktop/ui/conversation_pane.py canal_desktop/ui/quick/desk.py canal_desktop/ui/side_by_side_desk.py canal_desktop/ui/transcript/clipboard.py</extracomment>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Copied. It holds neither your key nor any text of a conversation.</source>
        <extracomment>canal_desktop/ui/doctor_desk.py</extracomment>
        <translation>コピーしました。キーも会話のテキストも含まれていません。</translation>
    </message>
    <message>
        <source>Copied: {command}</source>
        <extracomment>canal_desktop/ui/quick/keys_desk.py</extracomment>
        <translation>コピーしました: {command}</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>canal_desktop/ui/conversation_pane.py canal_desktop/ui/quick/window.py canal_desktop/ui/requests/drawer.py canal_desktop/ui/sheets/code_sheet.py canal_desktop/ui/sheets/connections_sheet.py canal_desktop/ui/transcript/action_rows.py canal_desktop/ui/transcript/code_look.py canal_desktop/ui/transcript/diagram_box.py canal_desktop/ui/transcript/menus.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy all for support</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>サポート用にすべてコピー</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>JSON としてコピー</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>Markdown としてコピー</translation>
    </message>
    <message>
        <source>Copy as code…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>コードとしてコピー…</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>Copy as patch</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>パッチとしてコピー</translation>
    </message>
    <message>
        <source>Copy code</source>
        <extracomment>canal_desktop/ui/transcript/code_look.py canal_desktop/ui/transcript/diagram_box.py canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>サポート用にコピー</translation>
    </message>
    <message>
        <source>Copy formula source</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>数式のソースをコピー</translation>
    </message>
    <message>
        <source>Copy last answer</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>最後の回答をコピー</translation>
    </message>
    <message>
        <source>Copy last code block</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>最後のコードブロックをコピー</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copy message</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <source>Copy message’s request as code…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>メッセージのリクエストをコードとしてコピー…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Copy request</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>リクエストをコピー</translation>
    </message>
    <message>
        <source>Copy response</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>応答をコピー</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>選択範囲をコピー</translation>
    </message>
    <message>
        <source>Copy selection as Markdown</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>選択範囲を Markdown としてコピー</translation>
    </message>
    <message>
        <source>Copy table</source>
        <extracomment>canal_desktop/ui/transcript/table_box.py</extracomment>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>表を CSV としてコピー</translation>
    </message>
    <message>
        <source>Copy table as Markdown</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>表を Markdown としてコピー</translation>
    </message>
    <message>
        <source>Copy table as TSV</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>表を TSV としてコピー</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <extracomment>canal_desktop/ui/quick/keys_desk.py</extracomment>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Copy the key again from the server's console; it may have been revoked.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>サーバーのコンソールからキーをコピーし直してください。取り消された可能性があります。</translation>
    </message>
    <message>
        <source>Copy the message’s code</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>メッセージのコードをコピー</translation>
    </message>
    <message>
        <source>Copy the request as JSON</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>リクエストを JSON としてコピー</translation>
    </message>
    <message>
        <source>Copying…</source>
        <extracomment>canal_desktop/ui/transcript/clipboard.py</extracomment>
        <translation>コピー中…</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>費用</translation>
    </message>
    <message>
        <source>Cost and limits</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>費用と限度額</translation>
    </message>
    <message>
        <source>Cost of the answer</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>回答の費用</translation>
    </message>
    <message>
        <source>Counted in</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>数える単位</translation>
    </message>
    <message>
        <source>Counting…</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>canal_desktop/ui/settings/rows.py</extracomment>
        <translation>データ</translation>
    </message>
    <message>
        <source>Data folder</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>日</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>期間</translation>
    </message>
    <message>
        <source>Dec</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>12月</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/parameters/preset_row.py canal_desktop/ui/prompt_tests/run_desk.py canal_desktop/ui/sheets/prompt_sheet.py canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete case</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>ケースを削除</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <extracomment>canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>フォルダーを削除</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <extracomment>canal_desktop/ui/organise_desk.py</extracomment>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <extracomment>canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>完全に削除…</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>ここから先を削除</translation>
    </message>
    <message>
        <source>Delete it like any other when you are done.</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>見終わったら、ほかの会話と同じように削除できます。</translation>
    </message>
    <message>
        <source>Delete message</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>メッセージを削除</translation>
    </message>
    <message>
        <source>Delete run</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_sheet.py</extracomment>
        <translation>実行を削除</translation>
    </message>
    <message>
        <source>Delete set</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>セットを削除</translation>
    </message>
    <message>
        <source>Delete this run?</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>この実行を削除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} things for good?</source>
        <extracomment>canal_desktop/ui/organise_desk.py</extracomment>
        <translation>
            <numerusform>{n} 件を完全に削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <extracomment>canal_desktop/ui/organise_desk.py</extracomment>
        <translation>「{title}」を完全に削除しますか？</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Density</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>密度</translation>
    </message>
    <message>
        <source>Dictate, or end it</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>音声入力の開始・終了</translation>
    </message>
    <message>
        <source>Dictation</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>音声入力</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>辞書</translation>
    </message>
    <message>
        <source>Dictionary en_US</source>
        <extracomment>canal_desktop/app/licences.py</extracomment>
        <translation>辞書 en_US</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>差分</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Do not wrap lines</source>
        <extracomment>canal_desktop/ui/transcript/code_look.py</extracomment>
        <translation>行を折り返さない</translation>
    </message>
    <message>
        <source>Does</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>働き</translation>
    </message>
    <message>
        <source>Does not contain</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>含まない</translation>
    </message>
    <message>
        <source>Doing it again goes on from there.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>もう一度行うと、そこから続きます。</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>canal_desktop/providers/demo_answers.py canal_desktop/ui/sound_desk.py</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Don’t show hints</source>
        <extracomment>canal_desktop/ui/help/hints.py</extracomment>
        <translation>ヒントを表示しない</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>ダウンロード中…</translation>
    </message>
    <message>
        <source>Drop here to attach</source>
        <extracomment>canal_desktop/ui/attachments/drop_zone.py</extracomment>
        <translation>ここにドロップして添付</translation>
    </message>
    <message>
        <source>Drop here to import</source>
        <extracomment>canal_desktop/ui/import_zone.py</extracomment>
        <translation>ここにドロップしてインポート</translation>
    </message>
    <message>
        <source>Drop the oldest</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>古いものを省く</translation>
    </message>
    <message>
        <source>Drop the oldest until it fits</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>収まるまで古いものを省く</translation>
    </message>
    <message numerus="yes">
        <source>Drop the oldest {n} and send</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>
            <numerusform>古い {n} 件を省いて送信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the oldest {n} messages ({tokens})</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>
            <numerusform>古い {n} 件のメッセージを省く（{tokens}）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the oldest {n} messages ({tokens}), still {left} too many</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>
            <numerusform>古い {n} 件のメッセージを省く（{tokens}）、まだ {left} 超過</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>複製</translation>
    </message>
    <message>
        <source>E&amp;xpected answer</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>期待する回答(&amp;X)</translation>
    </message>
    <message>
        <source>E&amp;xtra fields</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>追加フィールド(&amp;X)</translation>
    </message>
    <message>
        <source>Each server with the time, what for, and how it went.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>各サーバーの日時、目的、結果です。</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>以前のメッセージ</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <extracomment>canal_desktop/ui/composer_desk.py</extracomment>
        <translation>以前の質問</translation>
    </message>
    <message>
        <source>Earlier questions (first line)</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>以前の質問（1 行目）</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>canal_desktop/ui/composer/waiting_lines.py canal_desktop/ui/conversation_pane.py canal_desktop/ui/settings/profile_cards.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>menu</comment>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>編集して再送信</translation>
    </message>
    <message>
        <source>Edit and send again…</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>編集して再送信…</translation>
    </message>
    <message>
        <source>Edit answer</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>回答を編集</translation>
    </message>
    <message>
        <source>Edit facts of the model</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>モデルの情報を編集</translation>
    </message>
    <message>
        <source>Edit facts…</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>情報を編集…</translation>
    </message>
    <message>
        <source>Edit last question</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>最後の質問を編集</translation>
    </message>
    <message>
        <source>Edit the waiting message</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>待機中のメッセージを編集</translation>
    </message>
    <message>
        <source>Edit this picture…</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>この画像を編集…</translation>
    </message>
    <message>
        <source>Editing a message that waits</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py</extracomment>
        <translation>待機中のメッセージの編集</translation>
    </message>
    <message>
        <source>Editing a question</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py</extracomment>
        <translation>質問の編集</translation>
    </message>
    <message>
        <source>Editing an answer</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py</extracomment>
        <translation>回答の編集</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>空</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <extracomment>canal_desktop/ui/organise_desk.py</extracomment>
        <translation>ゴミ箱を空にする</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <extracomment>canal_desktop/ui/organise_desk.py</extracomment>
        <translation>ゴミ箱を空にしますか？</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>ゴミ箱を空にする…</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>End &amp;now</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>今すぐ終了(&amp;N)</translation>
    </message>
    <message>
        <source>End of the prompt.</source>
        <extracomment>canal_desktop/ui/composer/tab_stops.py</extracomment>
        <translation>プロンプトの終わりです。</translation>
    </message>
    <message>
        <source>End the recording and write it down</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>録音を終えて文字にする</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter (Shift+Enter for a new line)</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Enter（改行は Shift+Enter）</translation>
    </message>
    <message>
        <source>Enter a passphrase of at least {shortest} characters.</source>
        <extracomment>canal_desktop/domain/passphrase.py</extracomment>
        <translation>{shortest} 文字以上のパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Enter a passphrase of at most {longest} characters.</source>
        <extracomment>canal_desktop/domain/passphrase.py</extracomment>
        <translation>{longest} 文字以下のパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Enter a price…</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>料金を入力…</translation>
    </message>
    <message>
        <source>Enter a value for {names}: there is none in the text.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>{names} の値を入力してください。テキストにありません。</translation>
    </message>
    <message>
        <source>Enter a value for {name}.</source>
        <extracomment>canal_desktop/app/mcp_values.py</extracomment>
        <translation>{name} の値を入力してください。</translation>
    </message>
    <message>
        <source>Enter a whole number from {lowest} to {highest}.</source>
        <extracomment>canal_desktop/ui/settings/editors.py</extracomment>
        <translation>{lowest} から {highest} までの整数を入力してください。</translation>
    </message>
    <message>
        <source>Enter shows the branch of a message. The one on the screen is bold.</source>
        <extracomment>canal_desktop/ui/branch_map.py</extracomment>
        <translation>Enter でメッセージの分岐を表示します。画面上のものは太字です。</translation>
    </message>
    <message>
        <source>Enter shows what is sent of it. Del takes it away.</source>
        <extracomment>canal_desktop/ui/attachments/chip.py</extracomment>
        <translation>Enter で送信内容を表示し、Del で取り除きます。</translation>
    </message>
    <message>
        <source>Enter the API key of CanalAPI, or of any OpenAI-compatible server.</source>
        <extracomment>canal_desktop/ui/profile_desk.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>CanalAPI または OpenAI 互換サーバーの API キーを入力してください。</translation>
    </message>
    <message>
        <source>Enter the Base URL of the server, for example https://api.canalapi.com/v1.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>サーバーのベース URL を入力してください（例: https://api.canalapi.com/v1）。</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py canal_desktop/ui/transcript/message_actions.py canal_desktop/ui/workspace.py</extracomment>
        <translation>キーを入力</translation>
    </message>
    <message>
        <source>Enter the name that the proxy knows you by; it has no colon and no line break.</source>
        <extracomment>canal_desktop/app/proxy_login.py</extracomment>
        <translation>プロキシでのユーザー名を入力してください。コロンと改行は使えません。</translation>
    </message>
    <message>
        <source>Enter the passphrase first.</source>
        <extracomment>canal_desktop/ui/lock/unlock_page.py</extracomment>
        <translation>先にパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Enter the present passphrase first.</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>先に現在のパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Enter the proxy login</source>
        <extracomment>canal_desktop/ui/profile_desk.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>プロキシのログインを入力</translation>
    </message>
    <message>
        <source>Enter the proxy's address first.</source>
        <extracomment>canal_desktop/app/proxy_login.py</extracomment>
        <translation>先にプロキシのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter the proxy's address, such as {example}.</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>プロキシのアドレスを入力してください（例: {example}）。</translation>
    </message>
    <message>
        <source>Enter the proxy's password, in one line and of at most 255 bytes.</source>
        <extracomment>canal_desktop/app/proxy_login.py</extracomment>
        <translation>プロキシのパスワードを 1 行、255 バイト以内で入力してください。</translation>
    </message>
    <message>
        <source>Enter the user name first.</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>先にユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>Enter the whole path of the file, from the root on, or press “Choose…”.</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>ファイルの絶対パスをルートから入力するか、「選択…」を押してください。</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>環境</translation>
    </message>
    <message>
        <source>Equals</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>等しい</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Estimated cost</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>推定費用</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Every connection the program has made, newest first.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>プログラムが行ったすべての接続を新しい順に。</translation>
    </message>
    <message>
        <source>Every connection this program makes is in this list; there is no telemetry.</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>このプログラムが行うすべての接続がこの一覧にあります。テレメトリはありません。</translation>
    </message>
    <message>
        <source>Every setting gets its default. Profiles, keys and conversations stay as they are.</source>
        <extracomment>canal_desktop/ui/settings/desk.py</extracomment>
        <translation>すべての設定が既定値になります。プロファイル、キー、会話はそのままです。</translation>
    </message>
    <message>
        <source>Everything as JSON…</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>すべてを JSON で…</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. {shortcuts_keys} lists all keys. In the list of messages, letters are keys; {focus_composer_keys} goes back to writing. Keys can be changed in the settings.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>すべての操作はマウスなしで行えます。{shortcuts_keys} ですべてのキーを一覧できます。メッセージの一覧では文字キーが操作になり、{focus_composer_keys} で入力に戻ります。キーは設定で変更できます。</translation>
    </message>
    <message>
        <source>Everything else</source>
        <extracomment>canal_desktop/app/data_sizes.py</extracomment>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <extracomment>canal_desktop/ui/import_desk.py</extracomment>
        <translation>中のものはすべてここにあります。</translation>
    </message>
    <message>
        <source>Everything in {file} is in the library.</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>{file} の内容はすべてライブラリにあります。</translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <extracomment>canal_desktop/ui/conversation_pane.py canal_desktop/ui/quick/answer_view.py</extracomment>
        <translation>すべて再び保存されています。</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>すべて正常です。</translation>
    </message>
    <message>
        <source>Everything, all conversations in one file. Comes back in as it was.</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>全内容、全会話を 1 つのファイルに。そのまま取り込み直せます。</translation>
    </message>
    <message>
        <source>Everything, all versions and pictures included, one file each. Comes back in as it was.</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>全バージョンと画像を含む全内容を、会話ごとに 1 ファイルで。そのまま取り込み直せます。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>Examine step by step what stands between you and the server.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>サーバーとの間にあるものを順に調べます。</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <extracomment>canal_desktop/ui/sheets/folder_sheet.py</extracomment>
        <translation>今すぐ交換</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>期待する回答</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export prompts</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>プロンプトのエクスポート</translation>
    </message>
    <message>
        <source>Export the results</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_export.py</extracomment>
        <translation>結果のエクスポート</translation>
    </message>
    <message>
        <source>Export to</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>エクスポート先</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/prompt_tests/results_sheet.py canal_desktop/ui/settings/other_rows.py canal_desktop/ui/sheets/prompt_sheet.py canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Extra</source>
        <extracomment>canal_desktop/ui/parameters/form.py</extracomment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Extra &amp;headers</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>追加ヘッダー(&amp;H)</translation>
    </message>
    <message>
        <source>Extra certificates</source>
        <extracomment>canal_desktop/ui/settings/network_desk.py canal_desktop/ui/settings/other_rows.py canal_desktop/ui/settings/profile_network_sheet.py</extracomment>
        <translation>追加の証明書</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>追加フィールド</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <extracomment>canal_desktop/domain/parameter_text.py canal_desktop/domain/parameters.py</extracomment>
        <translation>追加ヘッダー</translation>
    </message>
    <message>
        <source>Extra high</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>最高</translation>
    </message>
    <message>
        <source>Extras</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>canal_desktop/domain/checkup.py canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Favourite</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Favourites</source>
        <extracomment>canal_desktop/ui/model_filters.py canal_desktop/ui/model_rows.py</extracomment>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Feb</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>2月</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/context_words.py canal_desktop/ui/transcript/content.py</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files and pictures</source>
        <extracomment>canal_desktop/app/data_sizes.py canal_desktop/ui/context_words.py canal_desktop/ui/help/topics.py</extracomment>
        <translation>ファイルと画像</translation>
    </message>
    <message>
        <source>Files cannot be added to a question that is being edited. Leave it first (Esc).</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>編集中の質問にファイルは追加できません。先に編集を終えてください (Esc)。</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>canal_desktop/ui/requests/drawer.py canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter by host, reason or outcome</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>ホスト、理由、結果で絞り込み</translation>
    </message>
    <message>
        <source>Filter by tag…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>タグで絞り込み…</translation>
    </message>
    <message>
        <source>Filter lines and events</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>行とイベントを絞り込み</translation>
    </message>
    <message>
        <source>Filter the parts</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>項目を絞り込み</translation>
    </message>
    <message>
        <source>Filter the tools</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>ツールを絞り込み</translation>
    </message>
    <message>
        <source>Filters: vision, tools, reasoning, 128k, price, favourites</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>フィルター: 画像認識、ツール、推論、128k、料金、お気に入り</translation>
    </message>
    <message>
        <source>Filters: {filters}</source>
        <extracomment>canal_desktop/ui/sidebar/filter_hints.py</extracomment>
        <translation>フィルター: {filters}</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <extracomment>canal_desktop/ui/prompt_desk.py canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>プロンプトを検索</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/find_bar.py</extracomment>
        <translation>会話内を検索</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Finish editing the answer first.</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>先に回答の編集を終えてください。</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>終了理由</translation>
    </message>
    <message>
        <source>Finish, then quit</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>完了してから終了</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>一番目</translation>
    </message>
    <message>
        <source>First byte after</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>最初のバイトまで</translation>
    </message>
    <message>
        <source>First steps</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>First token after</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>最初のトークンまで</translation>
    </message>
    <message numerus="yes">
        <source>First words after {seconds} s, {n} pieces.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>
            <numerusform>{seconds} 秒後に最初の言葉、{n} 個の断片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits the pattern</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>パターンに一致</translation>
    </message>
    <message>
        <source>Flatpak brings newer versions of Canal: “flatpak update”.</source>
        <extracomment>canal_desktop/domain/update.py</extracomment>
        <translation>Canal の新しいバージョンは Flatpak が届けます：「flatpak update」。</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Folder {title}</source>
        <extracomment>canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>フォルダー {title}</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <extracomment>canal_desktop/ui/sheets/folder_sheet.py</extracomment>
        <translation>フォルダー: {folder}</translation>
    </message>
    <message>
        <source>Folder: {title}</source>
        <extracomment>canal_desktop/ui/sidebar/list_row.py</extracomment>
        <translation>フォルダー: {title}</translation>
    </message>
    <message>
        <source>Folders</source>
        <extracomment>canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>For 30 days, on this computer</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>30 日間、このコンピューターに</translation>
    </message>
    <message>
        <source>For a report, open the requests of the answer, or check the connection, and copy the details from there: keys are taken out. Read them before you pass them on; your message may be among them.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>報告するには、回答のリクエストを開くか接続を確認し、そこから詳細をコピーしてください。キーは取り除かれています。渡す前に読んでください。メッセージが含まれていることがあります。</translation>
    </message>
    <message>
        <source>For folder {folder}.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>フォルダー {folder} の設定です。</translation>
    </message>
    <message>
        <source>For making pictures</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>画像生成用</translation>
    </message>
    <message>
        <source>For making speech</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>音声生成用</translation>
    </message>
    <message>
        <source>For other things</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>その他の用途</translation>
    </message>
    <message>
        <source>For paper and for handing on.</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>印刷と配布に。</translation>
    </message>
    <message>
        <source>For profile {profile}, until you quit.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>プロファイル {profile} の設定です（終了するまで）。</translation>
    </message>
    <message>
        <source>For profile {profile}.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>プロファイル {profile} の設定です。</translation>
    </message>
    <message>
        <source>For the proxy of your system, {proxy}.</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>システムのプロキシ {proxy} 用です。</translation>
    </message>
    <message>
        <source>For this conversation.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>この会話の設定です。</translation>
    </message>
    <message>
        <source>For writing down speech</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>文字起こし用</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>canal_desktop/ui/settings/parts.py canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>消去</translation>
    </message>
    <message>
        <source>Forget all requests and answers as they went over the wire? That cannot be undone. Conversations are not touched.</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>通信どおりに記録したリクエストと回答をすべて消去しますか？元に戻せません。会話には影響しません。</translation>
    </message>
    <message>
        <source>Forget connections…</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>接続の記録を消去…</translation>
    </message>
    <message>
        <source>Forget key</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>キーを消去</translation>
    </message>
    <message>
        <source>Forget requests…</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>リクエストを消去…</translation>
    </message>
    <message>
        <source>Forget the login</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>ログイン情報を消去</translation>
    </message>
    <message>
        <source>Forget this list? That cannot be undone. Conversations are not touched.</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>この一覧を消去しますか？元に戻せません。会話には影響しません。</translation>
    </message>
    <message>
        <source>Forget what was learnt</source>
        <extracomment>canal_desktop/ui/sheets/learned_sheet.py</extracomment>
        <translation>学習した内容を消去</translation>
    </message>
    <message>
        <source>Fork from here</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>ここからフォーク</translation>
    </message>
    <message>
        <source>Fork from this message</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>このメッセージからフォーク</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>canal_desktop/ui/sheets/code_sheet.py canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>形式</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>canal_desktop/domain/parameter_text.py canal_desktop/ui/parameters/form.py</extracomment>
        <translation>形式</translation>
    </message>
    <message>
        <source>Formula copied.</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>数式をコピーしました。</translation>
    </message>
    <message>
        <source>Formula {formula}</source>
        <extracomment>canal_desktop/ui/transcript/accessible_block.py</extracomment>
        <translation>数式 {formula}</translation>
    </message>
    <message>
        <source>Formulas and diagrams</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>数式と図</translation>
    </message>
    <message>
        <source>Formulas and diagrams cannot be shown on this computer.</source>
        <extracomment>canal_desktop/markup/typeset.py</extracomment>
        <translation>このコンピューターでは数式と図を表示できません。</translation>
    </message>
    <message>
        <source>Forward again</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>再び進む</translation>
    </message>
    <message>
        <source>Forward by 10 seconds</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>10 秒進む</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>canal_desktop/ui/sidebar/list_reader.py</extracomment>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Free: {tokens}</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>空き: {tokens}</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>頻度ペナルティ</translation>
    </message>
    <message>
        <source>From another file…</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>別のファイルから…</translation>
    </message>
    <message>
        <source>From folder {name}: {setting}</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>フォルダー {name} より: {setting}</translation>
    </message>
    <message>
        <source>From folder {name}: {setting}.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>フォルダー {name} より: {setting}。</translation>
    </message>
    <message>
        <source>From profile {name}: {setting}</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>プロファイル {name} より: {setting}</translation>
    </message>
    <message>
        <source>From profile {name}: {setting}.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>プロファイル {name} より: {setting}。</translation>
    </message>
    <message>
        <source>From the first words</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>最初の言葉から</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>canal_desktop/ui/settings/rows.py</extracomment>
        <translation>全般</translation>
    </message>
    <message>
        <source>Get it from the page of released versions.</source>
        <extracomment>canal_desktop/app/installation.py</extracomment>
        <translation>公開済みバージョンのページから入手してください。</translation>
    </message>
    <message>
        <source>Give the server a name.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>サーバーに名前を付けてください。</translation>
    </message>
    <message>
        <source>Give the set a name first.</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>先にセットに名前を付けてください。</translation>
    </message>
    <message>
        <source>Give the set a name.</source>
        <extracomment>canal_desktop/app/prompt_tests.py canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>セットに名前を付けてください。</translation>
    </message>
    <message>
        <source>Give up after silence of</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>無応答で中止するまで</translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>移動</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Go back to version {version}</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>バージョン {version} に戻す</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>canal_desktop/ui/conversation_pane.py canal_desktop/ui/sound_desk.py</extracomment>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>トレイで動作を続ける</translation>
    </message>
    <message>
        <source>Go on reading aloud</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>読み上げを再開</translation>
    </message>
    <message>
        <source>Go on with the merged answer</source>
        <extracomment>canal_desktop/ui/side_by_side/merge_panel.py</extracomment>
        <translation>統合した回答で続ける</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>これで続ける</translation>
    </message>
    <message>
        <source>Go on with {answer}</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>{answer} で続ける</translation>
    </message>
    <message>
        <source>Go on with {profile}</source>
        <extracomment>canal_desktop/ui/transcript/ways_on.py</extracomment>
        <translation>{profile} で続ける</translation>
    </message>
    <message>
        <source>Go on writing the message</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>メッセージの入力を続ける</translation>
    </message>
    <message>
        <source>Go online</source>
        <extracomment>canal_desktop/ui/offline_strip.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>オンラインに戻る</translation>
    </message>
    <message>
        <source>Go to an answer in the table first.</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>先に表の回答に移動してください。</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <extracomment>canal_desktop/ui/help/hint_desk.py canal_desktop/ui/palette.py</extracomment>
        <translation>どこへでも移動</translation>
    </message>
    <message>
        <source>Go to anything…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>どこへでも移動…</translation>
    </message>
    <message>
        <source>Go to it</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>そこへ移動</translation>
    </message>
    <message>
        <source>Go to message</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>メッセージへ移動</translation>
    </message>
    <message>
        <source>Go to the notice</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>お知らせへ移動</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>緑</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>灰色</translation>
    </message>
    <message>
        <source>HEIC pictures, as phones make them, cannot be read. Save “{file}” as JPEG or PNG, and attach that.</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>スマートフォンで撮影される HEIC 画像は読み取れません。「{file}」を JPEG または PNG で保存し、それを添付してください。</translation>
    </message>
    <message>
        <source>HTML page</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>HTML ページ</translation>
    </message>
    <message>
        <source>Have letters mean what stands in the menus</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>文字キーをメニューに示された操作に使う</translation>
    </message>
    <message>
        <source>Have the recording written down again</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>録音をもう一度文字にする</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/help/help_sheet.py canal_desktop/ui/help/hints.py</extracomment>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Help topics…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>ヘルプのトピック…</translation>
    </message>
    <message>
        <source>Hide line numbers</source>
        <extracomment>canal_desktop/ui/transcript/code_look.py</extracomment>
        <translation>行番号を隠す</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>キーを隠す</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>高</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Hints</source>
        <extracomment>canal_desktop/ui/help/hints.py</extracomment>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Hosts that are reached directly, with commas between them.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>直接接続するホスト。コンマで区切ります。</translation>
    </message>
    <message>
        <source>How a new conversation gets its title.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>新しい会話にタイトルを付ける方法です。</translation>
    </message>
    <message>
        <source>How fast answers are read aloud.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>回答を読み上げる速さです。</translation>
    </message>
    <message>
        <source>How long it thinks before it answers.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>回答の前に考える長さです。</translation>
    </message>
    <message>
        <source>How long the lines of a conversation may become.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>会話の 1 行の長さの上限です。</translation>
    </message>
    <message>
        <source>How many</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>数</translation>
    </message>
    <message>
        <source>How much room is between lines and controls.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>行や部品の間の余白です。</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>トレイアイコン</translation>
    </message>
    <message>
        <source>If you do not know them, ask whoever runs the proxy.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>わからない場合は、プロキシの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>If you forget it, remove the entry canal-desktop:lock from the system keyring, with the program that your system has for that. Canal then unlocks itself; nothing is lost.</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>忘れた場合は、システム付属のプログラムでシステムのキーリングから canal-desktop:lock の項目を削除してください。すると Canal は自分でロックを解除します。何も失われません。</translation>
    </message>
    <message>
        <source>Ignore case</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>大/小文字を無視</translation>
    </message>
    <message>
        <source>Ignore spaces</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>空白を無視</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Import cases</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_import.py</extracomment>
        <translation>ケースのインポート</translation>
    </message>
    <message>
        <source>Import cases…</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>ケースをインポート…</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <extracomment>canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>会話のインポート</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>プロンプトのインポート</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} conversations</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>{n} 件の会話をインポート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} messages</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>{n} 件のメッセージをインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_import.py</extracomment>
        <translation>インポート済み</translation>
    </message>
    <message>
        <source>Importing from {format}…</source>
        <extracomment>canal_desktop/ui/import_desk.py</extracomment>
        <translation>{format} からインポート中…</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>受信</translation>
    </message>
    <message>
        <source>In one zip file</source>
        <extracomment>canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>1 つの zip ファイルに</translation>
    </message>
    <message>
        <source>In the settings, Privacy says where each key and password is kept and forgets it, and Data shows the folder of your conversations and how large it is.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>設定の「プライバシー」では、各キーとパスワードの保存場所がわかり、削除もできます。「データ」では、会話のフォルダーとその大きさがわかります。</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>In {file}, these cannot be used and have their defaults: {names}.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>{file} の次の項目は使用できないため、既定値になっています: {names}。</translation>
    </message>
    <message>
        <source>Include again</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>再び含める</translation>
    </message>
    <message>
        <source>Insert a prompt…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>プロンプトを挿入…</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>インストール</translation>
    </message>
    <message>
        <source>Interface font</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>UI のフォント</translation>
    </message>
    <message>
        <source>Interrupted: the program ended in the midst of it.</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>中断: 途中でプログラムが終了しました。</translation>
    </message>
    <message>
        <source>Interrupted: the program ended while this was being written.</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>中断: 作成中にプログラムが終了しました。</translation>
    </message>
    <message>
        <source>Is JSON of the schema</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>スキーマに合う JSON</translation>
    </message>
    <message>
        <source>Is judged by a model</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>モデルが判定</translation>
    </message>
    <message>
        <source>Is judged by a model that is not chosen yet: “{text}”</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>まだ選択していないモデルが判定:「{text}」</translation>
    </message>
    <message>
        <source>Is judged by a model, {model}: “{text}”</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>モデル {model} が判定:「{text}」</translation>
    </message>
    <message>
        <source>Is shorter than</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>より短い</translation>
    </message>
    <message numerus="yes">
        <source>Is shorter than {n} characters</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>
            <numerusform>{n} 文字より短い</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is shorter than {n} tokens</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>
            <numerusform>{n} トークンより短い</numerusform>
        </translation>
    </message>
    <message>
        <source>It answered with an error: {words}</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>エラーが返されました: {words}</translation>
    </message>
    <message>
        <source>It answered, but not as chat completions do.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>応答はありましたが、chat completions の形式ではありません。</translation>
    </message>
    <message>
        <source>It closed its output.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>出力が閉じられました。</translation>
    </message>
    <message>
        <source>It differs from character {number} on: “{expected}” became “{found}”.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>{number} 文字目から異なります。「{expected}」が「{found}」になっています。</translation>
    </message>
    <message>
        <source>It ended (code {code}).</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>終了しました（コード {code}）。</translation>
    </message>
    <message>
        <source>It ended without words.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>言葉なしに終わりました。</translation>
    </message>
    <message>
        <source>It ends with an answer: write your next question in the message field, and it is in the code, too.</source>
        <extracomment>canal_desktop/ui/code_desk.py</extracomment>
        <translation>回答で終わっています。メッセージ欄に次の質問を書くと、それもコードに含まれます。</translation>
    </message>
    <message>
        <source>It failed.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>失敗しました。</translation>
    </message>
    <message>
        <source>It gave no answer in time.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>It gave no answer within {seconds} seconds.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>{seconds} 秒以内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>It goes to {host}, for which there is no profile; {profile} is asked instead.</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>送り先は {host} ですが、そのプロファイルがないため、代わりに {profile} に質問します。</translation>
    </message>
    <message>
        <source>It has a placeholder such as ${…} in it, which is not filled in: edit it.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>${…} のような、値の入っていないプレースホルダーがあります。編集してください。</translation>
    </message>
    <message numerus="yes">
        <source>It has about {n} tokens.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>
            <numerusform>約 {n} トークンあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has {n} characters.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>
            <numerusform>{n} 文字あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has {n} tokens.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>
            <numerusform>{n} トークンあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is &amp;for</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>用途(&amp;F)</translation>
    </message>
    <message>
        <source>It is added. Press Start to see its tools.</source>
        <extracomment>canal_desktop/ui/mcp_desk.py</extracomment>
        <translation>追加しました。「開始」を押すとツールが表示されます。</translation>
    </message>
    <message>
        <source>It is back.</source>
        <extracomment>canal_desktop/ui/prompt_tests_desk.py canal_desktop/ui/tools/desk.py</extracomment>
        <translation>戻りました。</translation>
    </message>
    <message>
        <source>It is changed.</source>
        <extracomment>canal_desktop/ui/mcp_desk.py</extracomment>
        <translation>変更しました。</translation>
    </message>
    <message>
        <source>It is disabled: its tools are not offered to models.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>無効です。ツールはモデルに提供されません。</translation>
    </message>
    <message>
        <source>It is not asked how many tokens were used: the model refuses the question.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>使用トークン数は問い合わせません。モデルがその要求を拒否します。</translation>
    </message>
    <message>
        <source>It is not offered for this kind of computer; look at the page of released versions.</source>
        <extracomment>canal_desktop/app/updates.py</extracomment>
        <translation>この種類のコンピューター向けにはありません。公開済みバージョンのページを見てください。</translation>
    </message>
    <message>
        <source>It is off. It starts when a conversation that uses its tools is answered.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>オフです。ツールを使う会話への回答時に開始します。</translation>
    </message>
    <message numerus="yes">
        <source>It is ready, with {n} tools.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>
            <numerusform>準備完了、ツールは {n} 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is sent when the answer is complete.</source>
        <extracomment>canal_desktop/ui/quick/desk.py canal_desktop/ui/sending.py</extracomment>
        <translation>回答が完了すると送信されます。</translation>
    </message>
    <message>
        <source>It is starting.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>開始しています。</translation>
    </message>
    <message>
        <source>It is used without a key. Enter one if the server needs it.</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>キーなしで使用しています。サーバーに必要な場合は入力してください。</translation>
    </message>
    <message>
        <source>It keeps the eyes and hands of others off while you are away. It does not encrypt the files on your disk; the disk encryption of your system does that.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>席を外している間、ほかの人の目と手を遠ざけます。ディスク上のファイルは暗号化しません。それはシステムのディスク暗号化の役目です。</translation>
    </message>
    <message>
        <source>It leads to:
{host}</source>
        <extracomment>canal_desktop/ui/transcript/link_opener.py</extracomment>
        <translation>リンク先:
{host}</translation>
    </message>
    <message>
        <source>It lists more than {count} tools or {size} kB; the rest is left out.</source>
        <extracomment>canal_desktop/mcp_client/tool_list.py</extracomment>
        <translation>{count} 個のツールまたは {size} kB を超えているため、残りは除外されます。</translation>
    </message>
    <message>
        <source>It may be an old SSE server, which cannot be used; streamable HTTP is tried.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>古い SSE サーバーの可能性があり、使用できません。ストリーミング可能な HTTP を試しています。</translation>
    </message>
    <message>
        <source>It may have been called already before the program ended or this was left.</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>プログラムの終了前、またはここを離れる前に、すでに呼び出された可能性があります。</translation>
    </message>
    <message>
        <source>It may work nevertheless; if not, choose one that is listed.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>それでも動くかもしれません。動かない場合は、一覧にあるものを選択してください。</translation>
    </message>
    <message>
        <source>It takes more than {seconds} seconds. Make the pattern or the schema simpler.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>{seconds} 秒を超えました。パターンまたはスキーマを簡単にしてください。</translation>
    </message>
    <message>
        <source>It was called, and its result could not be stored. Allow once stores it; nothing is called again.</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>呼び出しは行われましたが、結果を保存できませんでした。「今回だけ許可」で保存されます。再び呼び出されることはありません。</translation>
    </message>
    <message>
        <source>It was not stored.</source>
        <extracomment>canal_desktop/app/instance_channel.py</extracomment>
        <translation>保存されませんでした。</translation>
    </message>
    <message>
        <source>It would go to the server and to the model as text, and be kept in the library. Nothing has been sent yet: take the key out, then send.</source>
        <extracomment>canal_desktop/ui/key_check.py</extracomment>
        <translation>サーバーとモデルにテキストとして送られ、ライブラリにも残ります。まだ何も送信していません。キーを取り除いてから送信してください。</translation>
    </message>
    <message>
        <source>It would put a file into the mail.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>メールにファイルを添付しようとします。</translation>
    </message>
    <message>
        <source>It wrote more than {size} MB without an end.</source>
        <extracomment>canal_desktop/mcp_client/stdio.py</extracomment>
        <translation>{size} MB を超えて書き続けました。</translation>
    </message>
    <message>
        <source>Its answers go for good. The cases stay as they are.</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>回答は完全に削除されます。ケースはそのまま残ります。</translation>
    </message>
    <message>
        <source>Its log may say why.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>ログに理由があるかもしれません。</translation>
    </message>
    <message>
        <source>Its text</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>そのテキスト</translation>
    </message>
    <message>
        <source>JSON by a schema</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>スキーマに従う JSON</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>JSON スキーマ</translation>
    </message>
    <message>
        <source>JSON, as the server documents it.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>サーバーの説明書どおりの JSON です。</translation>
    </message>
    <message>
        <source>JSON: further fields of the request, as the server documents them.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>JSON: サーバーの説明書にある、リクエストのその他のフィールドです。</translation>
    </message>
    <message>
        <source>JSON: further headers, such as {"X-Title": "Canal"}. Keys do not belong here.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>JSON: その他のヘッダーです（例: {"X-Title": "Canal"}）。キーはここに書かないでください。</translation>
    </message>
    <message>
        <source>Jan</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>1月</translation>
    </message>
    <message>
        <source>Jul</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>7月</translation>
    </message>
    <message>
        <source>Jun</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>6月</translation>
    </message>
    <message>
        <source>Just as it was sent for this answer, on {day} at {time}.</source>
        <extracomment>canal_desktop/app/code_requests.py</extracomment>
        <translation>{day} {time} にこの回答のために送信されたとおりの内容です。</translation>
    </message>
    <message>
        <source>Just as it went over the wire</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>通信されたとおりの内容</translation>
    </message>
    <message>
        <source>Just this body is sent, and its answer is another version. Nothing of it is kept for the conversation.</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>この本文だけが送信され、回答は別のバージョンになります。会話には何も引き継がれません。</translation>
    </message>
    <message>
        <source>Just what is sent</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>送信内容のみ</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>canal_desktop/ui/changes.py canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>保持</translation>
    </message>
    <message>
        <source>Keep it as another version and ask nobody</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py</extracomment>
        <translation>別のバージョンとして残し、質問しない</translation>
    </message>
    <message>
        <source>Keep requests as they were sent</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>リクエストを送信どおりに保管</translation>
    </message>
    <message>
        <source>Keep the login</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>ログイン情報を保管</translation>
    </message>
    <message numerus="yes">
        <source>Kept free for the answer: {n} tokens</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>
            <numerusform>回答用の空き: {n} トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept.</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Kept; type to replace it</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>保管済み。入力すると置き換え</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Key for this run only, not stored</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>この実行だけのキー、保存なし</translation>
    </message>
    <message>
        <source>Key for this run only, not stored, ends in {letters}</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>この実行だけのキー、保存なし、末尾は {letters}</translation>
    </message>
    <message>
        <source>Key from the environment, for this run only</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>環境変数のキー、この実行のみ</translation>
    </message>
    <message>
        <source>Key in your keyring ({keyring})</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>キーはキーリング内（{keyring}）</translation>
    </message>
    <message>
        <source>Key in your keyring ({keyring}), ends in {letters}</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>キーはキーリング内（{keyring}）、末尾は {letters}</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/look_rows.py canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>canal_desktop/ui/shortcuts/action_tree.py</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keys are kept in the keyring of your system, never in a file. Where there is no keyring, a key is used until you quit. “{doctor_name}” tries each step to the server and says what to do.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>キーはシステムのキーリングに保管され、ファイルには決して書き込まれません。キーリングがない場合、キーは終了するまで使われます。「{doctor_name}」はサーバーまでの各段階を試し、どうすればよいかを示します。</translation>
    </message>
    <message>
        <source>Keys by their place</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>位置によるキー</translation>
    </message>
    <message>
        <source>Keys for the quick window</source>
        <extracomment>canal_desktop/ui/quick/keys_desk.py canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>クイックウィンドウのキー</translation>
    </message>
    <message>
        <source>Keys that hold inside of Canal only are in the section Shortcuts.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Canal の中だけで使えるキーは「ショートカット」セクションにあります。</translation>
    </message>
    <message>
        <source>Keys that open the quick window from any program are in the section General.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>どのプログラムからでもクイックウィンドウを開くキーは「全般」セクションにあります。</translation>
    </message>
    <message>
        <source>Know keys by their place, where the layout has no Latin letters</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>ラテン文字のない配列では、キーを位置で判別する</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py canal_desktop/ui/sheets/code_sheet.py</extracomment>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language of dictation</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>音声入力の言語</translation>
    </message>
    <message>
        <source>Language, text size, fonts, high contrast, density and motion are in the settings. {zoom_in_keys} makes all text larger.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>言語、文字の大きさ、フォント、ハイコントラスト、密度、動きは設定にあります。{zoom_in_keys} ですべての文字が大きくなります。</translation>
    </message>
    <message>
        <source>Languages and accessibility</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>言語とアクセシビリティ</translation>
    </message>
    <message>
        <source>Larger pictures are made smaller before they are sent.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>大きな画像は縮小してから送信します。</translation>
    </message>
    <message>
        <source>Largest first</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>大きい順</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>過去 12 か月</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>過去 30 日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>過去 7 日</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <extracomment>canal_desktop/ui/folder_desk.py</extracomment>
        <translation>最後の交換</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>先月</translation>
    </message>
    <message>
        <source>Latest activity first</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>更新が新しい順</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>canal_desktop/ui/leaving.py</extracomment>
        <translation>離れる</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>除外</translation>
    </message>
    <message>
        <source>Leave message out of requests or include it</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>メッセージをリクエストから除外または再び含める</translation>
    </message>
    <message>
        <source>Leave name and password out of the address; a token goes into a header.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>アドレスに名前とパスワードを含めないでください。トークンはヘッダーに入れます。</translation>
    </message>
    <message>
        <source>Leave name and password out of the proxy's address; they have fields of their own.</source>
        <extracomment>canal_desktop/domain/proxy.py</extracomment>
        <translation>プロキシのアドレスに名前とパスワードを含めないでください。専用の欄があります。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>canal_desktop/ui/quick/quote_line.py canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>除外</translation>
    </message>
    <message>
        <source>Leave out of requests</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>リクエストから除外</translation>
    </message>
    <message>
        <source>Leave the edited question</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>編集中の質問を離れる</translation>
    </message>
    <message>
        <source>Leave the key empty to keep the one of this run.</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>この実行のキーを使い続けるには、キーを空欄にしてください。</translation>
    </message>
    <message>
        <source>Leave the key empty to keep the one that is stored.</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>保存されているキーを使い続けるには、キーを空欄にしてください。</translation>
    </message>
    <message>
        <source>Leave the pictures out</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>画像を省く</translation>
    </message>
    <message>
        <source>Leave the selection (Esc)</source>
        <extracomment>canal_desktop/ui/sidebar/batch_bar.py</extracomment>
        <translation>選択をやめる (Esc)</translation>
    </message>
    <message>
        <source>Leave the temporary conversation?</source>
        <extracomment>canal_desktop/ui/leaving.py</extracomment>
        <translation>一時的な会話を離れますか？</translation>
    </message>
    <message>
        <source>Leave what is innermost: a menu, a search, an edited question, the answer being written</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>最も内側のものを離れる: メニュー、検索、編集中の質問、作成中の回答</translation>
    </message>
    <message>
        <source>Left out for {model}, which refuses it, as you agreed.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>{model} が拒否するため、同意に基づき除外しています。</translation>
    </message>
    <message>
        <source>Left out for {model}, which refuses it, as you agreed: {names}.</source>
        <extracomment>canal_desktop/ui/parameters/form.py</extracomment>
        <translation>{model} が拒否するため、同意に基づき除外しています: {names}。</translation>
    </message>
    <message>
        <source>Left out, as the model refuses it: {parameter}.</source>
        <extracomment>canal_desktop/bootstrap/code_joints.py</extracomment>
        <translation>モデルが拒否するため除外: {parameter}。</translation>
    </message>
    <message>
        <source>Left out, as their names or schemas cannot be used: {count}.</source>
        <extracomment>canal_desktop/mcp_client/tool_list.py</extracomment>
        <translation>名前またはスキーマが使えないため除外: {count} 個。</translation>
    </message>
    <message>
        <source>Left out, as you agreed: {parameter}.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>同意に基づき除外: {parameter}。</translation>
    </message>
    <message>
        <source>Left out, as you chose: {things}.</source>
        <extracomment>canal_desktop/app/code_requests.py</extracomment>
        <translation>選択に基づき除外: {things}。</translation>
    </message>
    <message>
        <source>Left out: the header {name}.</source>
        <extracomment>canal_desktop/programs/write_body.py</extracomment>
        <translation>除外: ヘッダー {name}。</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite3);;All files (*)</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>ライブラリ (*.sqlite3);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>canal_desktop/app/data_sizes.py canal_desktop/ui/actions.py canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Licence of {package}</source>
        <extracomment>canal_desktop/ui/settings/about_parts.py</extracomment>
        <translation>{package} のライセンス</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Light or dark colours.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>明るい色か暗い色か。</translation>
    </message>
    <message>
        <source>Limited</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>制限あり</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>canal_desktop/ui/parameters/form.py</extracomment>
        <translation>上限</translation>
    </message>
    <message>
        <source>Line 1, column 1: it must be an object in curly brackets, such as {"name": 1}.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>1 行 1 列: {"name": 1} のように、波かっこで囲んだオブジェクトにしてください。</translation>
    </message>
    <message>
        <source>Line {line} cannot be read.</source>
        <extracomment>canal_desktop/markup/typeset.py</extracomment>
        <translation>{line} 行目を読み取れません。</translation>
    </message>
    <message>
        <source>Line {line} has {mask} where a key was; no record has the key. Write something else in its place.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>{line} 行目の、キーがあった所に {mask} があります。キーはどの記録にもありません。代わりの内容を書いてください。</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {problem}.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>{line} 行 {column} 列: {problem}。</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>リンクをコピーしました。</translation>
    </message>
    <message>
        <source>Links and buttons on the screen</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>画面上のリンクとボタン</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Load it once</source>
        <extracomment>canal_desktop/ui/transcript/picture_box.py</extracomment>
        <translation>一度だけ読み込む</translation>
    </message>
    <message>
        <source>Loading from {host}…</source>
        <extracomment>canal_desktop/ui/transcript/picture_box.py</extracomment>
        <translation>{host} から読み込み中…</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>自動でロックするまで</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/lock_part.py</extracomment>
        <translation>今すぐロック</translation>
    </message>
    <message>
        <source>Lock with the system</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>システムと一緒にロック</translation>
    </message>
    <message>
        <source>Locked at the start</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>起動時にロック</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>canal_desktop/ui/mcp/log_sheet.py</extracomment>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Log of {name}</source>
        <extracomment>canal_desktop/ui/mcp/log_sheet.py</extracomment>
        <translation>{name} のログ</translation>
    </message>
    <message>
        <source>Login of the proxy {address}</source>
        <extracomment>canal_desktop/app/secret_places.py</extracomment>
        <translation>プロキシ {address} のログイン情報</translation>
    </message>
    <message>
        <source>Logo of Canal</source>
        <extracomment>canal_desktop/ui/about.py canal_desktop/ui/lock/unlock_page.py canal_desktop/ui/settings/about_parts.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Canal のロゴ</translation>
    </message>
    <message>
        <source>Logs</source>
        <extracomment>canal_desktop/app/data_sizes.py</extracomment>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Long parts are cut here, and whole in what is copied and saved.</source>
        <extracomment>canal_desktop/ui/sheets/code_sheet.py</extracomment>
        <translation>長い部分はここでは省略されますが、コピーと保存では全体が含まれます。</translation>
    </message>
    <message>
        <source>Longest &amp;answer, in tokens</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>最長の回答（トークン）(&amp;A)</translation>
    </message>
    <message>
        <source>Look at balance and limits in the server's console.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>サーバーのコンソールで残高と制限を確認してください。</translation>
    </message>
    <message>
        <source>Look for updates once a day</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>1日1回更新を確認する</translation>
    </message>
    <message>
        <source>Look for updates…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>更新を確認…</translation>
    </message>
    <message>
        <source>Look now</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Looking at {file}…</source>
        <extracomment>canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>{file} を確認中…</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <extracomment>canal_desktop/ui/composer/field_menu.py</extracomment>
        <translation>候補を検索中…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>canal_desktop/ui/find_bar.py canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>音量</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>低</translation>
    </message>
    <message>
        <source>MCP server {name}</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>MCP サーバー {name}</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>MCP サーバー</translation>
    </message>
    <message>
        <source>MCP servers give models tools: to read files, to look things up, to work in other programs. Add one, or paste the configuration of another program.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>MCP サーバーはモデルにツールを提供します。ファイルを読む、調べ物をする、ほかのプログラムで作業する、などです。追加するか、別のプログラムの構成を貼り付けてください。</translation>
    </message>
    <message>
        <source>MCP servers…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>MCP サーバー…</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Make</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>生成</translation>
    </message>
    <message>
        <source>Make a conversation of this code</source>
        <extracomment>canal_desktop/ui/paste_code_desk.py</extracomment>
        <translation>このコードから会話を作成</translation>
    </message>
    <message>
        <source>Make a copy of the library, or go back to an earlier one.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>ライブラリをコピーするか、以前のコピーに戻ります。</translation>
    </message>
    <message>
        <source>Make a picture</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>画像を生成</translation>
    </message>
    <message>
        <source>Make a picture…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/picture_desk.py</extracomment>
        <translation>画像を生成…</translation>
    </message>
    <message>
        <source>Make conversation</source>
        <extracomment>canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>会話を作成</translation>
    </message>
    <message>
        <source>Make it anyway</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>それでも生成</translation>
    </message>
    <message>
        <source>Make the sky blue</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>空を青くする</translation>
    </message>
    <message>
        <source>Makes speech of an answer when you ask for it.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>求めに応じて回答を音声にします。</translation>
    </message>
    <message>
        <source>Map of branches</source>
        <extracomment>canal_desktop/ui/branch_map.py</extracomment>
        <translation>分岐図</translation>
    </message>
    <message>
        <source>Map of branches…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>分岐図…</translation>
    </message>
    <message>
        <source>Mar</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>3月</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <extracomment>canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <extracomment>canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>未読にする</translation>
    </message>
    <message>
        <source>Mark as unread or read</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>未読または既読にする</translation>
    </message>
    <message>
        <source>Markdown mirror</source>
        <extracomment>canal_desktop/ui/folder_desk.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Markdown ミラー</translation>
    </message>
    <message>
        <source>Markdown mirror…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Markdown ミラー…</translation>
    </message>
    <message>
        <source>Match case</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>大/小文字を区別</translation>
    </message>
    <message>
        <source>Max tokens</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>最大トークン数</translation>
    </message>
    <message>
        <source>Max tokens is sent as max_completion_tokens.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>最大トークン数は max_completion_tokens として送信されます。</translation>
    </message>
    <message>
        <source>Max tokens is sent as max_tokens.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>最大トークン数は max_tokens として送信されます。</translation>
    </message>
    <message numerus="yes">
        <source>Max {n} tokens</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>
            <numerusform>最大 {n} トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>5月</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>中</translation>
    </message>
    <message>
        <source>Merged answer</source>
        <extracomment>canal_desktop/ui/side_by_side/merge_panel.py canal_desktop/ui/side_by_side/page.py</extracomment>
        <translation>統合した回答</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/branch_map.py canal_desktop/ui/composer/message_edit.py</extracomment>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Message menu</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>メッセージメニュー</translation>
    </message>
    <message>
        <source>Message: {title}  in {conversation}</source>
        <extracomment>canal_desktop/ui/sidebar/list_row.py</extracomment>
        <translation>メッセージ: {title}  （{conversation}）</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Messages are sent as lists of parts.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>メッセージは項目の一覧として送信されます。</translation>
    </message>
    <message>
        <source>Messages cannot be searched: the file {path} cannot be used. The conversations are not affected; the details are in the log.</source>
        <extracomment>canal_desktop/storage/search_index.py</extracomment>
        <translation>メッセージを検索できません。ファイル {path} を使用できません。会話には影響しません。詳細はログにあります。</translation>
    </message>
    <message>
        <source>Messages that are here already</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>すでにここにあるメッセージ</translation>
    </message>
    <message>
        <source>Messages that wait</source>
        <extracomment>canal_desktop/ui/composer/waiting_lines.py</extracomment>
        <translation>待機中のメッセージ</translation>
    </message>
    <message>
        <source>Minimal</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>最小</translation>
    </message>
    <message>
        <source>Minutes without input in Canal, 1 to 120.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>Canal に入力がない分数、1～120。</translation>
    </message>
    <message>
        <source>Missing: {names}.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>不足: {names}。</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>canal_desktop/app/pasted_code.py canal_desktop/domain/spending.py canal_desktop/ui/branch_map.py canal_desktop/ui/folder_form.py canal_desktop/ui/model_picker.py canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model for dictation</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py canal_desktop/ui/sound/places.py</extracomment>
        <translation>音声入力のモデル</translation>
    </message>
    <message>
        <source>Model for pictures</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>画像のモデル</translation>
    </message>
    <message>
        <source>Model for reading aloud</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py canal_desktop/ui/sound/places.py</extracomment>
        <translation>読み上げのモデル</translation>
    </message>
    <message>
        <source>Model for titles</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>タイトルのモデル</translation>
    </message>
    <message>
        <source>Model that judges</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>判定するモデル</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>canal_desktop/domain/checkup.py canal_desktop/ui/help/topics.py canal_desktop/ui/model_list.py canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Models and more (at the start of a word)</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>モデルなど（単語の先頭で）</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move to a folder…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>フォルダーに移動…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <extracomment>canal_desktop/ui/changes.py</extracomment>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Move to…</source>
        <extracomment>canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>上へ移動</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} conversations to the trash?</source>
        <extracomment>canal_desktop/ui/changes.py</extracomment>
        <translation>
            <numerusform>{n} 件の会話をゴミ箱に移動しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>My tests</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>マイテスト</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a server</comment>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>Name a model for dictation in the settings</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>設定で音声入力のモデルを指定</translation>
    </message>
    <message>
        <source>Name a model for pictures</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>画像のモデルを指定</translation>
    </message>
    <message>
        <source>Name and password are kept until you quit.</source>
        <extracomment>canal_desktop/app/proxy_login.py</extracomment>
        <translation>名前とパスワードは終了するまで保持されます。</translation>
    </message>
    <message>
        <source>Name and password are stored in your keyring ({keyring}).</source>
        <extracomment>canal_desktop/app/proxy_login.py</extracomment>
        <translation>名前とパスワードはキーリング（{keyring}）に保存されています。</translation>
    </message>
    <message>
        <source>Name of a set, or of a new one</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>セットの名前、または新しいセットの名前</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <extracomment>canal_desktop/ui/sidebar/conversation_delegate.py</extracomment>
        <translation>フォルダー名</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>ヘッダー名</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <extracomment>canal_desktop/ui/parameters/preset_row.py</extracomment>
        <translation>プリセット名</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <extracomment>canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>セット名</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>変数名</translation>
    </message>
    <message>
        <source>Named as the server names its voices.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>サーバーでの声の名前で指定します。</translation>
    </message>
    <message>
        <source>Names of dictionaries with commas between them, such as en_US, de_DE.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>辞書の名前をコンマで区切ります（例: en_US, de_DE）。</translation>
    </message>
    <message>
        <source>Narrow</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>狭い</translation>
    </message>
    <message>
        <source>Needs no key: the server is inside the program</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>キーは不要です。サーバーはプログラム内にあります</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>canal_desktop/ui/settings/rows.py</extracomment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Network settings</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>ネットワーク設定</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>locking</comment>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>しない</translation>
    </message>
    <message>
        <source>New case</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>新しいケース</translation>
    </message>
    <message>
        <source>New case…</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>新しいケース…</translation>
    </message>
    <message>
        <source>New conversation</source>
        <extracomment>canal_desktop/domain/conversation.py canal_desktop/ui/actions.py canal_desktop/ui/sidebar/sidebar.py canal_desktop/ui/tray.py</extracomment>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>New conversation here</source>
        <extracomment>canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>ここに新しい会話</translation>
    </message>
    <message>
        <source>New conversations</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>New conversations begin with {model}</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>新しい会話は {model} で始まります</translation>
    </message>
    <message>
        <source>New file</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>新しいファイル</translation>
    </message>
    <message>
        <source>New folder</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/organise_desk.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>New folder “{name}”</source>
        <extracomment>canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>新しいフォルダー「{name}」</translation>
    </message>
    <message>
        <source>New from code</source>
        <extracomment>canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>コードから作成</translation>
    </message>
    <message>
        <source>New from code…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>コードから作成…</translation>
    </message>
    <message>
        <source>New in Canal Desktop {version}.</source>
        <extracomment>canal_desktop/ui/help/news_sheet.py</extracomment>
        <translation>Canal Desktop {version} の新機能です。</translation>
    </message>
    <message>
        <source>New in {version}…</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>{version} の新機能…</translation>
    </message>
    <message>
        <source>New keys</source>
        <extracomment>canal_desktop/ui/shortcuts/key_capture.py</extracomment>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>New keys for “{action}”:</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>「{action}」の新しいキー:</translation>
    </message>
    <message>
        <source>New line</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>改行</translation>
    </message>
    <message>
        <source>New messages</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>新しいメッセージ</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>新しいパスフレーズをもう一度</translation>
    </message>
    <message>
        <source>New picture</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>新しい画像</translation>
    </message>
    <message>
        <source>New profile</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <source>New prompt</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>新しいプロンプト</translation>
    </message>
    <message>
        <source>New question</source>
        <extracomment>canal_desktop/ui/context_words.py canal_desktop/ui/quick/window.py</extracomment>
        <translation>新しい質問</translation>
    </message>
    <message>
        <source>New set</source>
        <extracomment>canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>新しいセット</translation>
    </message>
    <message>
        <source>New set…</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>新しいセット…</translation>
    </message>
    <message>
        <source>New tag “{name}”</source>
        <extracomment>canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>新しいタグ「{name}」</translation>
    </message>
    <message>
        <source>New temporary conversation</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>新しい一時的な会話</translation>
    </message>
    <message>
        <source>New text below</source>
        <extracomment>canal_desktop/ui/transcript/arrangement.py</extracomment>
        <translation>下に新しい内容</translation>
    </message>
    <message>
        <source>New tool</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>新しいツール</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Next change</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>次の変更</translation>
    </message>
    <message>
        <source>Next code block</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>次のコードブロック</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>次の会話</translation>
    </message>
    <message numerus="yes">
        <source>Next file ({n} wait)</source>
        <extracomment>canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>
            <numerusform>次のファイル（残り {n}）</numerusform>
        </translation>
    </message>
    <message>
        <source>Next hit</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Next message</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>次のメッセージ</translation>
    </message>
    <message>
        <source>Next or former place of a prompt</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>プロンプトの次または前の入力箇所</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>ウィンドウの次の部分</translation>
    </message>
    <message>
        <source>Next version</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>次のバージョン</translation>
    </message>
    <message>
        <source>Next: {message}</source>
        <extracomment>canal_desktop/ui/composer/waiting_lines.py</extracomment>
        <translation>次: {message}</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>回答なし</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py canal_desktop/ui/requests/reading.py</extracomment>
        <translation>応答がありませんでした。</translation>
    </message>
    <message>
        <source>No arguments</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>引数なし</translation>
    </message>
    <message>
        <source>No call of a tool waits for you here.</source>
        <extracomment>canal_desktop/ui/tools/desk.py</extracomment>
        <translation>ここに待機中のツールの呼び出しはありません。</translation>
    </message>
    <message>
        <source>No conversation has this tag here</source>
        <extracomment>canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>このタグの会話はここにありません</translation>
    </message>
    <message>
        <source>No conversations were found in “{name}”. What can be read: {formats}.</source>
        <extracomment>canal_desktop/exchange/reading.py</extracomment>
        <translation>「{name}」に会話が見つかりませんでした。読み取れる形式: {formats}。</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <extracomment>canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>まだ会話がありません</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>お気に入りから外しました</translation>
    </message>
    <message>
        <source>No folder</source>
        <extracomment>canal_desktop/ui/money_desk.py canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>フォルダーなし</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <extracomment>canal_desktop/ui/sheets/folder_sheet.py</extracomment>
        <translation>フォルダーが選択されていません。</translation>
    </message>
    <message>
        <source>No hits</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>No key of {profile} is stored. Enter it to go on.</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>{profile} のキーが保存されていません。続けるには入力してください。</translation>
    </message>
    <message>
        <source>No level</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>設定なし</translation>
    </message>
    <message>
        <source>No limit yet</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>上限は未設定</translation>
    </message>
    <message>
        <source>No login is kept.</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>保管中のログイン情報はありません。</translation>
    </message>
    <message>
        <source>No microphone was found. Plug one in, or allow this program to use it, then try again.</source>
        <extracomment>canal_desktop/sound/recorder.py</extracomment>
        <translation>マイクが見つかりませんでした。接続するか、このプログラムに使用を許可してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No model chosen</source>
        <extracomment>canal_desktop/ui/model_picker.py</extracomment>
        <translation>モデル未選択</translation>
    </message>
    <message>
        <source>No model fits the filters. Switch one off above the list, or type a model's name.</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>フィルターに合うモデルがありません。一覧の上でフィルターを切るか、モデルの名前を入力してください。</translation>
    </message>
    <message>
        <source>No model for dictation is known here. Name one in the settings, as the server calls it.</source>
        <extracomment>canal_desktop/app/sound_tools.py</extracomment>
        <translation>音声入力のモデルが見つかりません。サーバーでの名称を設定で指定してください。</translation>
    </message>
    <message>
        <source>No model for reading aloud is known here. Name one in the settings, as the server calls it.</source>
        <extracomment>canal_desktop/app/sound_tools.py</extracomment>
        <translation>読み上げのモデルが見つかりません。サーバーでの名称を設定で指定してください。</translation>
    </message>
    <message>
        <source>No model is chosen yet: put its name where “model” is empty.</source>
        <extracomment>canal_desktop/programs/write_body.py</extracomment>
        <translation>モデルが未選択です。「model」が空の所に名前を入れてください。</translation>
    </message>
    <message>
        <source>No other program could be started for the sound either. It is kept with the message; save it from there.</source>
        <extracomment>canal_desktop/ui/sound/elsewhere.py</extracomment>
        <translation>音声用の別のプログラムも起動できませんでした。音声はメッセージとともに残っています。そこから保存してください。</translation>
    </message>
    <message>
        <source>No passphrase is set, so Canal cannot be locked.</source>
        <extracomment>canal_desktop/ui/settings/lock_part.py</extracomment>
        <translation>パスフレーズが設定されていないため、Canal をロックできません。</translation>
    </message>
    <message>
        <source>No picture: {reason}</source>
        <extracomment>canal_desktop/ui/transcript/diagram_box.py</extracomment>
        <translation>画像なし: {reason}</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <extracomment>canal_desktop/ui/parameters/preset_row.py</extracomment>
        <translation>プリセットはまだありません</translation>
    </message>
    <message>
        <source>No proxy</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>No proxy is used for this server.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>このサーバーにはプロキシを使用しません。</translation>
    </message>
    <message>
        <source>No request can be read in this. What is understood: {kinds}.</source>
        <extracomment>canal_desktop/programs/read_program.py</extracomment>
        <translation>この中に読み取れるリクエストがありません。対応しているもの: {kinds}。</translation>
    </message>
    <message>
        <source>No secure connection came about.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>安全な接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>No such tool is on offer now, so it cannot be called.</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>そのようなツールは現在提供されていないため、呼び出せません。</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <extracomment>canal_desktop/ui/composer/field_menu.py</extracomment>
        <translation>候補なし</translation>
    </message>
    <message>
        <source>No tool may be called</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>ツールを呼び出さない</translation>
    </message>
    <message>
        <source>No topic has all of these words.</source>
        <extracomment>canal_desktop/ui/help/help_sheet.py</extracomment>
        <translation>これらの言葉をすべて含むトピックはありません。</translation>
    </message>
    <message>
        <source>No words were found in it.</source>
        <extracomment>canal_desktop/app/dictation.py</extracomment>
        <translation>言葉が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Nobody knows the name {host}.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>{host} という名前は見つかりません。</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py canal_desktop/ui/settings/keys_editor.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>None</source>
        <comment>certificates</comment>
        <extracomment>canal_desktop/ui/settings/other_rows.py canal_desktop/ui/settings/profile_network_sheet.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>None are set</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>なし: 直接接続</translation>
    </message>
    <message>
        <source>None; for example intranet.example.com, 10.0.0.7</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>なし（例: intranet.example.com, 10.0.0.7）</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>標準</translation>
    </message>
    <message>
        <source>Not asked for: {reason}</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>リクエストしていません: {reason}</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <extracomment>canal_desktop/app/doctor.py</extracomment>
        <translation>まだ問い合わせていません。</translation>
    </message>
    <message>
        <source>Not at all: stay offline</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>接続しない: オフラインのまま</translation>
    </message>
    <message>
        <source>Not available on this computer</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>このコンピューターでは使用できません</translation>
    </message>
    <message>
        <source>Not by themselves</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>自動では読まない</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>Not complete.</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>未完了です。</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>canal_desktop/app/sync.py</extracomment>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Not encrypted: the server is on this computer.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>暗号化されていません。サーバーはこのコンピューターにあります。</translation>
    </message>
    <message>
        <source>Not for conversations</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>会話用ではない</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not sent with it: {files}.</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>一緒に送信されません: {files}。</translation>
    </message>
    <message>
        <source>Not sent. {reason} Remove it, then send again.</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>送信していません。{reason}取り除いてから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>Not sent. {reason} Remove them, then send again.</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>送信していません。{reason}それらを取り除いてから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>Not sent: this message is left out of the requests.</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>送信されません。このメッセージはリクエストから除外されています。</translation>
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>送信していません: {reason}</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Not set, so it is not sent.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>未設定のため送信されません。</translation>
    </message>
    <message>
        <source>Not tried</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>未試行</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>canal_desktop/ui/sheets/work_sheet.py</extracomment>
        <translation>注記</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Nothing came yet.</source>
        <extracomment>canal_desktop/ui/requests/reading.py</extracomment>
        <translation>まだ何も届いていません。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>canal_desktop/ui/sidebar/view_button.py canal_desktop/ui/widgets/choice_popup.py</extracomment>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or only the beginning of one.</source>
        <extracomment>canal_desktop/ui/sidebar/search_results.py</extracomment>
        <translation>見つかりません。言葉を減らすか、言葉の先頭だけを入力してください。</translation>
    </message>
    <message>
        <source>Nothing had been brought back by then.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>その時点までに戻されたものはありません。</translation>
    </message>
    <message>
        <source>Nothing had been imported by then.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>その時点までにインポートされたものはありません。</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Without them, the model is not told of them until they are there again.</source>
        <extracomment>canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>まだ何も送信していません。除いた場合、再び利用できるまで、モデルにはそれらが伝わりません。</translation>
    </message>
    <message>
        <source>Nothing in the answer fits the pattern.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>回答にパターンと一致する部分がありません。</translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <extracomment>canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>アーカイブは空です</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word, such as “font” or “key”.</source>
        <extracomment>canal_desktop/ui/profile_page.py</extracomment>
        <translation>その名前のものはありません。「フォント」や「キー」など、別の言葉をお試しください。</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>見つかりません。</translation>
    </message>
    <message>
        <source>Nothing is held back.</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>止められているものはありません。</translation>
    </message>
    <message>
        <source>Nothing is known of this model.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>このモデルの情報はありません。</translation>
    </message>
    <message>
        <source>Nothing is looked for and nothing is installed unless you say so.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>指示しない限り、何も確認せず、何もインストールしません。</translation>
    </message>
    <message>
        <source>Nothing is overwritten. Regenerating an answer or editing a question makes another version beside the old one. {previous_version_keys} and {next_version_keys} switch between versions.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>何も上書きされません。回答を再生成したり質問を編集したりすると、元のものの隣に別のバージョンができます。{previous_version_keys} と {next_version_keys} でバージョンを切り替えます。</translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <extracomment>canal_desktop/ui/context_bar.py</extracomment>
        <translation>まだ何も送信されません。</translation>
    </message>
    <message>
        <source>Nothing is set here now.</source>
        <extracomment>canal_desktop/ui/parameters/sheet.py</extracomment>
        <translation>ここには何も設定されていません。</translation>
    </message>
    <message>
        <source>Nothing is set that a preset could keep. Set a parameter first.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>プリセットに保存できる設定がありません。先にパラメーターを設定してください。</translation>
    </message>
    <message>
        <source>Nothing is there yet.</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>Nothing is worse or better than in the run of {when}, as far as both have answers.</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>双方に回答がある範囲では、{when} の実行より悪いものも良いものもありません。</translation>
    </message>
    <message>
        <source>Nothing moves by itself, also where the system does not ask for that.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>システムの設定にかかわらず、何もひとりでに動きません。</translation>
    </message>
    <message>
        <source>Nothing new was found.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>新しいものは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Nothing was asked in these days.</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>この期間に質問はありません。</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <extracomment>canal_desktop/ui/composer_desk.py</extracomment>
        <translation>まだ質問がありません。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>Nothing was heard. Check that the microphone is on and that this program may use it.</source>
        <extracomment>canal_desktop/app/dictation.py</extracomment>
        <translation>音声が聞こえませんでした。マイクがオンで、このプログラムに使用が許可されていることを確認してください。</translation>
    </message>
    <message>
        <source>Nothing was learnt about {profile} yet: its models took every request as it is usually made.</source>
        <extracomment>canal_desktop/ui/sheets/learned_sheet.py</extracomment>
        <translation>{profile} について学習した内容はまだありません。モデルは通常の形のリクエストをすべて受け付けました。</translation>
    </message>
    <message>
        <source>Nothing was sent to {host}: the program is set to stay offline. Turn that off, then try again.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} には何も送信していません。プログラムがオフラインに設定されています。設定を解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>まだ何も送信していません。</translation>
    </message>
    <message>
        <source>Nothing was sent. The servers of the tools go on starting.</source>
        <extracomment>canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>何も送信していません。ツールのサーバーの起動は続きます。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Nov</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>11月</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>canal_desktop/ui/parameters/preset_row.py</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Oct</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>10月</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Of the whole window.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>ウィンドウ全体の大きさです。</translation>
    </message>
    <message>
        <source>Of those, in the trash here</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>うち、ここのゴミ箱にあるもの</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Offline, but for this computer itself.</source>
        <extracomment>canal_desktop/ui/offline_strip.py</extracomment>
        <translation>オフライン。このコンピューター自体には接続します。</translation>
    </message>
    <message>
        <source>Offline, no connection is made but to this computer itself.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>オフラインでは、このコンピューター自体を除き、接続しません。</translation>
    </message>
    <message>
        <source>Offline.</source>
        <extracomment>canal_desktop/ui/connection_desk.py</extracomment>
        <translation>オフラインです。</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>canal_desktop/storage/conversation_list.py</extracomment>
        <translation>それ以前</translation>
    </message>
    <message>
        <source>Older messages are still being prepared for the search: {percent} % done.</source>
        <extracomment>canal_desktop/ui/sidebar/search_results.py</extracomment>
        <translation>以前のメッセージの検索を準備中です: {percent}% 完了。</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a setting</comment>
        <extracomment>canal_desktop/ui/settings/editors.py canal_desktop/ui/settings/parts.py</extracomment>
        <translation>オン</translation>
    </message>
    <message>
        <source>On a keyboard without Latin letters, shortcuts are where they are on an English one.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>ラテン文字のないキーボードで、ショートカットを英語キーボードと同じ位置にします。</translation>
    </message>
    <message>
        <source>On many keyboards {keys} writes a character (AltGr). It would not be written any more.</source>
        <extracomment>canal_desktop/ui/shortcuts/changes.py</extracomment>
        <translation>多くのキーボードで {keys} は文字を入力します (AltGr)。その文字は入力できなくなります。</translation>
    </message>
    <message>
        <source>One a line, as Tools… adds them; a line that is deleted is not on offer.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>1 行に 1 つ、「ツール…」で追加します。削除した行は提供されません。</translation>
    </message>
    <message>
        <source>One file to read in any browser, pictures included. Nothing in it runs or loads anything.</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>画像も含め、どのブラウザーでも読める 1 つのファイルです。実行や読み込みは一切行いません。</translation>
    </message>
    <message>
        <source>One of the pictures did not arrive: {sentence}</source>
        <extracomment>canal_desktop/providers/image_requests.py</extracomment>
        <translation>画像の 1 つが届きませんでした: {sentence}</translation>
    </message>
    <message>
        <source>One of your keys stood in it: it is masked in the code.</source>
        <extracomment>canal_desktop/app/code_requests.py</extracomment>
        <translation>キーの 1 つが含まれていたため、コードでは伏せてあります。</translation>
    </message>
    <message>
        <source>One text</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>テキスト 1 つ</translation>
    </message>
    <message>
        <source>Online again.</source>
        <extracomment>canal_desktop/ui/connection_desk.py</extracomment>
        <translation>オンラインに戻りました。</translation>
    </message>
    <message>
        <source>Only an answer can be added to prompt tests.</source>
        <extracomment>canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>プロンプトテストに追加できるのは回答だけです。</translation>
    </message>
    <message>
        <source>Only an answer that was not completed can be continued.</source>
        <extracomment>canal_desktop/app/open_conversation.py</extracomment>
        <translation>続けられるのは、完了しなかった回答だけです。</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>お気に入りのみ</translation>
    </message>
    <message>
        <source>Only its name says so.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>名前だけからの判断です。</translation>
    </message>
    <message>
        <source>Only models that reason before they answer</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>回答の前に推論するモデルのみ</translation>
    </message>
    <message>
        <source>Only models that take pictures</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>画像を受け付けるモデルのみ</translation>
    </message>
    <message>
        <source>Only models that use tools</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>ツールを使うモデルのみ</translation>
    </message>
    <message>
        <source>Only models whose price is known</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>料金がわかっているモデルのみ</translation>
    </message>
    <message>
        <source>Only models with a context of at least 128 thousand tokens</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>コンテキストが 128,000 トークン以上のモデルのみ</translation>
    </message>
    <message>
        <source>Only requests for words can be copied as curl; this one asked for something else. Copy request has all of it.</source>
        <extracomment>canal_desktop/app/request_as_curl.py</extracomment>
        <translation>curl としてコピーできるのは、文章を求めるリクエストだけです。これは別のものを求めました。「リクエストをコピー」にはすべてが含まれます。</translation>
    </message>
    <message>
        <source>Only requests for words can be edited and sent again; this one asked for something else.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>編集して再送信できるのは、文章を求めるリクエストだけです。これは別のものを求めました。</translation>
    </message>
    <message>
        <source>Only web pages and mail addresses are opened.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>開けるのは Web ページとメールアドレスだけです。</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>canal_desktop/ui/message_desk.py canal_desktop/ui/notifying.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open Canal</source>
        <extracomment>canal_desktop/ui/quick/window.py canal_desktop/ui/tray.py</extracomment>
        <translation>Canal を開く</translation>
    </message>
    <message>
        <source>Open a conversation first, then attach the file.</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>先に会話を開いてから、ファイルを添付してください。</translation>
    </message>
    <message>
        <source>Open a sample conversation</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/help/hints.py</extracomment>
        <translation>サンプルの会話を開く</translation>
    </message>
    <message>
        <source>Open a small window for one question from any program, where the system lets programs do that.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>システムが許可する場合に、どのプログラムからでも 1 つの質問用の小さなウィンドウを開きます。</translation>
    </message>
    <message>
        <source>Open answer</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_sheet.py</extracomment>
        <translation>回答を開く</translation>
    </message>
    <message>
        <source>Open as conversation</source>
        <extracomment>canal_desktop/ui/prompt_tests/result_sheet.py</extracomment>
        <translation>会話として開く</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>canal_desktop/ui/settings/parts.py canal_desktop/ui/settings/told_faults.py</extracomment>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>別のウィンドウで開く</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>別のプログラムで開く</translation>
    </message>
    <message>
        <source>Open in main window</source>
        <extracomment>canal_desktop/ui/quick/window.py</extracomment>
        <translation>メインウィンドウで開く</translation>
    </message>
    <message>
        <source>Open link</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open the page</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Open the quick window</source>
        <extracomment>canal_desktop/ui/quick/portal_keys.py</extracomment>
        <translation>クイックウィンドウを開く</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <extracomment>canal_desktop/ui/transcript/file_box.py</extracomment>
        <translation>{file} を開く</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <extracomment>canal_desktop/ui/transcript/link_opener.py</extracomment>
        <translation>{host} を開く</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <extracomment>canal_desktop/ui/transcript/picture_box.py</extracomment>
        <translation>画像を開いています…</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Order of the parts</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>項目の順序</translation>
    </message>
    <message>
        <source>Other colour: {colour}…</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>その他の色: {colour}…</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>その他の色…</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>送信</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>P&amp;arameters</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>パラメーター(&amp;A)</translation>
    </message>
    <message>
        <source>P&amp;resence penalty</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>存在ペナルティ(&amp;R)</translation>
    </message>
    <message>
        <source>Packages and their licences</source>
        <extracomment>canal_desktop/ui/settings/about_parts.py</extracomment>
        <translation>パッケージとそのライセンス</translation>
    </message>
    <message>
        <source>Page down, page up</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>次のページ、前のページ</translation>
    </message>
    <message>
        <source>Page {number} of “{name}” is damaged and cannot be shown.</source>
        <extracomment>canal_desktop/documents/pdf.py</extracomment>
        <translation>「{name}」の {number} ページ目が壊れていて表示できません。</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Pages, 1 to {last}</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>ページ、1～{last}</translation>
    </message>
    <message>
        <source>Palette</source>
        <extracomment>canal_desktop/ui/palette.py</extracomment>
        <translation>パレット</translation>
    </message>
    <message>
        <source>Parameters</source>
        <extracomment>canal_desktop/ui/parameters/chip.py canal_desktop/ui/parameters/sheet.py</extracomment>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Parameters…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/profile_cards.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>パラメーター…</translation>
    </message>
    <message>
        <source>Part of the prompt is missing</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>プロンプトの一部が未入力</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <extracomment>canal_desktop/ui/context_list.py</extracomment>
        <translation>リクエストの項目</translation>
    </message>
    <message>
        <source>Parts of {answer}</source>
        <extracomment>canal_desktop/ui/side_by_side/parts_sheet.py</extracomment>
        <translation>{answer} の部分</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>canal_desktop/domain/checkup.py canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>合格</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>canal_desktop/ui/lock/unlock_page.py</extracomment>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase of the lock</source>
        <extracomment>canal_desktop/ui/settings/lock_part.py</extracomment>
        <translation>ロックのパスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase of the lock, as a hash</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>ロックのパスフレーズ (ハッシュ)</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Paste MCP servers</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>MCP サーバーの貼り付け</translation>
    </message>
    <message>
        <source>Paste a curl command, a call in Python, JavaScript or TypeScript, or a JSON body. Nothing of it is run or sent.</source>
        <extracomment>canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>curl コマンド、Python、JavaScript、TypeScript の呼び出し、または JSON の本文を貼り付けてください。実行や送信は行いません。</translation>
    </message>
    <message>
        <source>Paste as a file</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>ファイルとして貼り付け</translation>
    </message>
    <message>
        <source>Paste as text</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>テキストとして貼り付け</translation>
    </message>
    <message>
        <source>Paste as text instead</source>
        <extracomment>canal_desktop/ui/composer/composer.py</extracomment>
        <translation>代わりにテキストとして貼り付け</translation>
    </message>
    <message>
        <source>Paste long texts</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>長いテキストの貼り付け</translation>
    </message>
    <message>
        <source>Paste the mcpServers of Claude Desktop, Cursor or VS Code, or those of a server's instructions. Nothing runs yet.</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>Claude Desktop、Cursor、VS Code の mcpServers、またはサーバーの説明書にあるものを貼り付けてください。まだ何も実行されません。</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>貼り付けた画像.png</translation>
    </message>
    <message>
        <source>Path of the data folder</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>データフォルダーのパス</translation>
    </message>
    <message>
        <source>Pattern, such as {example}</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>パターン（例: {example}）</translation>
    </message>
    <message>
        <source>Patterns and schemas cannot be checked: their process does not run.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>パターンとスキーマをチェックできません。そのプロセスが動作していません。</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause reading aloud</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>読み上げを一時停止</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>canal_desktop/ui/attachments/attachment.py canal_desktop/ui/attachments/preview_desk.py canal_desktop/ui/attachments/previewing.py canal_desktop/ui/context_words.py canal_desktop/ui/picture_desk.py canal_desktop/ui/transcript/content.py</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>画像をコピーしました。</translation>
    </message>
    <message>
        <source>Picture.png</source>
        <extracomment>canal_desktop/ui/attachments/bar.py</extracomment>
        <translation>画像.png</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>canal_desktop/domain/checkup.py canal_desktop/domain/traits.py</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>Pictures are left out for {model} from now on. Its profile shows what was learnt.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>今後 {model} には画像を省きます。学習した内容はプロファイルに表示されます。</translation>
    </message>
    <message>
        <source>Pictures cannot be kept here.</source>
        <extracomment>canal_desktop/app/reply_pictures.py canal_desktop/app/request_maker.py</extracomment>
        <translation>ここには画像を保管できません。</translation>
    </message>
    <message>
        <source>Pictures of its pages</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>ページの画像</translation>
    </message>
    <message>
        <source>Pictures that are sent</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>送信される画像</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>固定</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>固定または固定解除</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>canal_desktop/storage/conversation_list.py canal_desktop/ui/context_delegate.py</extracomment>
        <translation>固定</translation>
    </message>
    <message>
        <source>Plain code</source>
        <extracomment>canal_desktop/ui/transcript/accessible_block.py</extracomment>
        <translation>プレーンコード</translation>
    </message>
    <message>
        <source>Port {port} of {host} cannot be reached.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>{host} のポート {port} に接続できません。</translation>
    </message>
    <message>
        <source>Port {port} of {host} does not answer within 10 seconds.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>{host} のポート {port} から 10 秒以内に応答がありません。</translation>
    </message>
    <message>
        <source>Port {port} of {host} refuses connections.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>{host} のポート {port} が接続を拒否しています。</translation>
    </message>
    <message>
        <source>Port {port} takes connections.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>ポート {port} は接続を受け付けます。</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>存在ペナルティ</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>現在のパスフレーズ</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>canal_desktop/ui/parameters/preset_row.py</extracomment>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Press Start to see its tools.</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>「開始」を押すとツールが表示されます。</translation>
    </message>
    <message>
        <source>Press the keys. Esc leaves, Backspace takes the keys away.</source>
        <extracomment>canal_desktop/ui/shortcuts/key_capture.py</extracomment>
        <translation>キーを押してください。Esc で中止、Backspace でキーを外します。</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <extracomment>canal_desktop/storage/conversation_list.py</extracomment>
        <translation>過去 30 日</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <extracomment>canal_desktop/storage/conversation_list.py</extracomment>
        <translation>過去 7 日</translation>
    </message>
    <message>
        <source>Previous change</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>前の変更</translation>
    </message>
    <message>
        <source>Previous code block</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>前のコードブロック</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>前の会話</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Previous message</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>前のメッセージ</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>ウィンドウの前の部分</translation>
    </message>
    <message>
        <source>Previous version</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>前のバージョン</translation>
    </message>
    <message>
        <source>Price &amp;in, $ for a million tokens</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>入力料金（$/100 万トークン）(&amp;I)</translation>
    </message>
    <message>
        <source>Price &amp;out, $ for a million tokens</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>出力料金（$/100 万トークン）(&amp;O)</translation>
    </message>
    <message>
        <source>Price in from the cac&amp;he</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>キャッシュからの入力料金(&amp;H)</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>canal_desktop/ui/settings/rows.py</extracomment>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Privacy, and where your data lies</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>プライバシーとデータの場所</translation>
    </message>
    <message>
        <source>Problems, and how to report them</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>問題とその報告方法</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py canal_desktop/ui/settings/rows.py</extracomment>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Profiles, keys and conversations stay as they are.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>プロファイル、キー、会話はそのままです。</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>canal_desktop/ui/sheets/work_sheet.py canal_desktop/ui/sound/sound_bar.py</extracomment>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>更新の進み具合</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>canal_desktop/ui/parameters/form.py</extracomment>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Prompt tests are running.</source>
        <extracomment>canal_desktop/ui/prompt_tests/running_notice.py</extracomment>
        <translation>プロンプトテストを実行中です。</translation>
    </message>
    <message>
        <source>Prompt tests…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>プロンプトテスト…</translation>
    </message>
    <message>
        <source>Prompts</source>
        <extracomment>canal_desktop/ui/help/topics.py canal_desktop/ui/prompt_desk.py canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Prompts (*.json *.md *.txt)</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>プロンプト (*.json *.md *.txt)</translation>
    </message>
    <message>
        <source>Prompts (at the beginning)</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>プロンプト（先頭で）</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>プロンプト…</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>canal_desktop/domain/checkup.py canal_desktop/ui/settings/other_rows.py canal_desktop/ui/settings/profile_network_sheet.py</extracomment>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Proxy and certificates of {profile}</source>
        <extracomment>canal_desktop/ui/settings/profile_network_sheet.py</extracomment>
        <translation>{profile} のプロキシと証明書</translation>
    </message>
    <message>
        <source>Proxy and certificates…</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>プロキシと証明書…</translation>
    </message>
    <message>
        <source>Proxy login</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py canal_desktop/ui/settings/profile_network_sheet.py</extracomment>
        <translation>プロキシのログイン</translation>
    </message>
    <message>
        <source>Proxy {address}</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>プロキシ {address}</translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>canal_desktop/ui/composer_desk.py</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Put what is said in it into the message</source>
        <extracomment>canal_desktop/ui/attachments/chip.py</extracomment>
        <translation>話された内容をメッセージに入れる</translation>
    </message>
    <message>
        <source>Qt and Qt for Python are used under the GNU Lesser General Public License, version 3.

They are separate libraries beside the program, unchanged: you may replace them with versions of your own. The text of the licence is at https://www.gnu.org/licenses/lgpl-3.0.html, their source code at https://download.qt.io/official_releases/.</source>
        <extracomment>canal_desktop/app/licences.py</extracomment>
        <translation>Qt と Qt for Python は GNU Lesser General Public License バージョン 3 に基づいて使用しています。

これらはプログラムとは別の、変更を加えていないライブラリであり、独自のバージョンに置き換えることができます。ライセンスの本文は https://www.gnu.org/licenses/lgpl-3.0.html に、ソースコードは https://download.qt.io/official_releases/ にあります。</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>品質</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>canal_desktop/app/pasted_code.py canal_desktop/ui/context_words.py canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>質問</translation>
    </message>
    <message>
        <source>Question: {question}</source>
        <extracomment>canal_desktop/ui/side_by_side/page.py</extracomment>
        <translation>質問: {question}</translation>
    </message>
    <message>
        <source>Quick window</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/help/topics.py canal_desktop/ui/tray.py</extracomment>
        <translation>クイックウィンドウ</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/fatal_page.py canal_desktop/ui/leaving.py canal_desktop/ui/lock/unlock_page.py canal_desktop/ui/prompt_tests/running_notice.py canal_desktop/ui/tray.py</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Quit and leave the temporary conversation?</source>
        <extracomment>canal_desktop/ui/leaving.py</extracomment>
        <translation>終了して一時的な会話を離れますか？</translation>
    </message>
    <message>
        <source>Quit before it is done?</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>完了前に終了しますか?</translation>
    </message>
    <message>
        <source>Quit while prompt tests run?</source>
        <extracomment>canal_desktop/ui/prompt_tests/running_notice.py</extracomment>
        <translation>プロンプトテストの実行中に終了しますか？</translation>
    </message>
    <message>
        <source>Quote into the message</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>メッセージに引用</translation>
    </message>
    <message>
        <source>Quote message</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>メッセージを引用</translation>
    </message>
    <message>
        <source>Quote selection</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>選択範囲を引用</translation>
    </message>
    <message>
        <source>Quote the whole message</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>メッセージ全体を引用</translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>生データ</translation>
    </message>
    <message>
        <source>Raw: just as it went over the wire</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>生データ: 通信されたとおりの内容</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>読み上げ</translation>
    </message>
    <message>
        <source>Read aloud, or stop</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>読み上げまたは停止</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <extracomment>canal_desktop/app/reading_aloud.py canal_desktop/ui/sound_desk.py</extracomment>
        <translation>読み上げ</translation>
    </message>
    <message>
        <source>Reading font</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>閲覧フォント</translation>
    </message>
    <message>
        <source>Reading was given up.</source>
        <extracomment>canal_desktop/documents/checkpoint.py</extracomment>
        <translation>読み取りを中止しました。</translation>
    </message>
    <message>
        <source>Reading width</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>閲覧幅</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>canal_desktop/ui/attachments/words.py</extracomment>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Reaso&amp;ning effort</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>推論の強さ(&amp;N)</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <extracomment>canal_desktop/ui/model_filters.py canal_desktop/ui/transcript/reasoning_box.py</extracomment>
        <translation>推論</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>推論の強さ</translation>
    </message>
    <message>
        <source>Reasoning {effort}</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>推論 {effort}</translation>
    </message>
    <message>
        <source>Reasoning · {seconds} s</source>
        <extracomment>canal_desktop/ui/transcript/reasoning_box.py</extracomment>
        <translation>推論 · {seconds} 秒</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>最近</translation>
    </message>
    <message>
        <source>Recording, {recorded} of {most}</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>録音中、{recorded} / {most}</translation>
    </message>
    <message>
        <source>Recovered messages</source>
        <extracomment>canal_desktop/storage/salvage_build.py</extracomment>
        <translation>回収されたメッセージ</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>赤</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>一覧を更新</translation>
    </message>
    <message>
        <source>Refused on {when}: {reason}</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{when} に拒否: {reason}</translation>
    </message>
    <message>
        <source>Refused, so it was asked in another way.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>拒否されたため、別の方法で質問しました。</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/action_rows.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>再生成</translation>
    </message>
    <message>
        <source>Regenerate with another model…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>別のモデルで再生成…</translation>
    </message>
    <message>
        <source>Regenerate with {profile}</source>
        <extracomment>canal_desktop/ui/transcript/ways_on.py</extracomment>
        <translation>{profile} で再生成</translation>
    </message>
    <message>
        <source>Regenerate with…</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>モデルを選んで再生成…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py canal_desktop/ui/composer/waiting_lines.py canal_desktop/ui/mcp/value_rows.py canal_desktop/ui/prompt_tests/check_row.py canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <extracomment>canal_desktop/ui/attachments/chip.py</extracomment>
        <translation>削除 (Del)</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>お気に入りから削除</translation>
    </message>
    <message>
        <source>Remove the check: {check}</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>チェックを削除: {check}</translation>
    </message>
    <message>
        <source>Remove the header</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>ヘッダーを削除</translation>
    </message>
    <message>
        <source>Remove the header {name}</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>ヘッダー {name} を削除</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>パスフレーズを削除</translation>
    </message>
    <message>
        <source>Remove the variable</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>変数を削除</translation>
    </message>
    <message>
        <source>Remove the variable {name}</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>変数 {name} を削除</translation>
    </message>
    <message>
        <source>Remove {file}</source>
        <extracomment>canal_desktop/ui/attachments/chip.py</extracomment>
        <translation>{file} を削除</translation>
    </message>
    <message>
        <source>Remove…</source>
        <comment>the passphrase</comment>
        <extracomment>canal_desktop/ui/settings/lock_part.py</extracomment>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/own_windows/work.py canal_desktop/ui/parameters/preset_row.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename set…</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>セットの名前を変更…</translation>
    </message>
    <message>
        <source>Rename the set</source>
        <extracomment>canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>セットの名前を変更</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Request ID</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>Request and answer as HTTP…</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>リクエストと回答を HTTP で…</translation>
    </message>
    <message>
        <source>Request {number}, {time}: after a wait of {waited}, status {status}, took no time yet.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>リクエスト {number}、{time}: {waited} の待機後、ステータス {status}、所要時間はまだありません。</translation>
    </message>
    <message>
        <source>Request {number}, {time}: after a wait of {waited}, status {status}, took {took}.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>リクエスト {number}、{time}: {waited} の待機後、ステータス {status}、所要時間 {took}。</translation>
    </message>
    <message>
        <source>Request {number}, {time}: status {status}, took no time yet.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>リクエスト {number}、{time}: ステータス {status}、所要時間はまだありません。</translation>
    </message>
    <message>
        <source>Request {number}, {time}: status {status}, took {took}.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>リクエスト {number}、{time}: ステータス {status}、所要時間 {took}。</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>canal_desktop/ui/request_desk.py canal_desktop/ui/requests/drawer.py canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Requests at once, at most</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>同時リクエスト数の上限</translation>
    </message>
    <message>
        <source>Requests of the answer</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>回答のリクエスト</translation>
    </message>
    <message>
        <source>Requests of this answer</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>この回答のリクエスト</translation>
    </message>
    <message>
        <source>Requests to judges</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>判定モデルへのリクエスト</translation>
    </message>
    <message>
        <source>Requests · {model}</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>リクエスト · {model}</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py canal_desktop/ui/settings/desk.py canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>canal_desktop/ui/parameters/sheet.py canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <extracomment>canal_desktop/ui/settings/desk.py</extracomment>
        <translation>すべての設定をリセットしますか？</translation>
    </message>
    <message>
        <source>Reset this section</source>
        <extracomment>canal_desktop/ui/settings/section_view.py</extracomment>
        <translation>このセクションをリセット</translation>
    </message>
    <message>
        <source>Reset {parameter}</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>{parameter}をリセット</translation>
    </message>
    <message>
        <source>Response</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>応答</translation>
    </message>
    <message>
        <source>Response form&amp;at</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>応答形式(&amp;A)</translation>
    </message>
    <message>
        <source>Response format</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>応答形式</translation>
    </message>
    <message>
        <source>Rest of the answer</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>回答の残り</translation>
    </message>
    <message>
        <source>Restart now</source>
        <extracomment>canal_desktop/ui/settings/desk.py canal_desktop/ui/settings/updates_part.py canal_desktop/ui/updates_desk.py</extracomment>
        <translation>今すぐ再起動</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>canal_desktop/ui/leaving.py canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <extracomment>canal_desktop/ui/backup_desk.py canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>バックアップから復元</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Restoring ended early. {reason}</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>復元が途中で終わりました。{reason}</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Result of the call</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>呼び出しの結果</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_table.py</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Results of {set}</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_sheet.py</extracomment>
        <translation>{set} の結果</translation>
    </message>
    <message>
        <source>Results…</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>結果…</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/conversation_pane.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Route handler</source>
        <extracomment>canal_desktop/programs/write_forms.py</extracomment>
        <translation>ルートハンドラー</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_sheet.py</extracomment>
        <translation>実行</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>verb</comment>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>実行</translation>
    </message>
    <message>
        <source>Run again…</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_sheet.py</extracomment>
        <translation>もう一度実行…</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>それでも実行</translation>
    </message>
    <message>
        <source>Run prompt tests</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>プロンプトテストを実行</translation>
    </message>
    <message>
        <source>Run the missing ones</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_sheet.py</extracomment>
        <translation>足りない分を実行</translation>
    </message>
    <message>
        <source>Running: {count} of {whole} answers are there.</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>実行中: {count} / {whole} 件の回答があります。</translation>
    </message>
    <message>
        <source>Run…</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>実行…</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>シード(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;et</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>セット(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>表示(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>開始(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;ystem prompt</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>システムプロンプト(&amp;Y)</translation>
    </message>
    <message>
        <source>Sample</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Sample conversation</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>サンプルの会話</translation>
    </message>
    <message>
        <source>Sampling</source>
        <extracomment>canal_desktop/ui/parameters/form.py</extracomment>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py canal_desktop/ui/folder_form.py canal_desktop/ui/parameters/sheet.py canal_desktop/ui/sheets/model_facts_sheet.py canal_desktop/ui/sheets/name_sheet.py</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>canal_desktop/ui/attachments/preview_desk.py</extracomment>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>Save a copy of {file}</source>
        <extracomment>canal_desktop/ui/transcript/file_box.py</extracomment>
        <translation>{file} のコピーを保存</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>CSV として保存…</translation>
    </message>
    <message>
        <source>Save as a prompt…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>プロンプトとして保存…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>canal_desktop/ui/sheets/code_sheet.py</extracomment>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save both files…</source>
        <extracomment>canal_desktop/ui/sheets/code_sheet.py</extracomment>
        <translation>両方のファイルを保存…</translation>
    </message>
    <message>
        <source>Save code as</source>
        <extracomment>canal_desktop/ui/code_desk.py canal_desktop/ui/transcript/commands.py</extracomment>
        <translation>コードに名前を付けて保存</translation>
    </message>
    <message>
        <source>Save code as a file</source>
        <extracomment>canal_desktop/ui/transcript/code_look.py</extracomment>
        <translation>コードをファイルに保存</translation>
    </message>
    <message>
        <source>Save code as a file…</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>コードをファイルに保存…</translation>
    </message>
    <message>
        <source>Save conversations as files.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>会話をファイルとして保存します。</translation>
    </message>
    <message>
        <source>Save patch as</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>パッチに名前を付けて保存</translation>
    </message>
    <message>
        <source>Save patch…</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>パッチを保存…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <source>Save the body</source>
        <extracomment>canal_desktop/ui/requests/taking.py</extracomment>
        <translation>本文を保存</translation>
    </message>
    <message>
        <source>Save the connections</source>
        <extracomment>canal_desktop/ui/connection_desk.py</extracomment>
        <translation>接続の記録を保存</translation>
    </message>
    <message>
        <source>Save the edited message without asking</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>編集したメッセージを質問せずに保存</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>録音を保存</translation>
    </message>
    <message>
        <source>Save the request</source>
        <extracomment>canal_desktop/ui/requests/taking.py</extracomment>
        <translation>リクエストを保存</translation>
    </message>
    <message>
        <source>Save the requests</source>
        <extracomment>canal_desktop/ui/requests/taking.py</extracomment>
        <translation>リクエストを保存</translation>
    </message>
    <message>
        <source>Save the usage</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>使用量を保存</translation>
    </message>
    <message>
        <source>Save these as a preset…</source>
        <extracomment>canal_desktop/ui/parameters/preset_row.py</extracomment>
        <translation>これらをプリセットとして保存…</translation>
    </message>
    <message>
        <source>Save with pictures…</source>
        <extracomment>canal_desktop/ui/sheets/code_sheet.py</extracomment>
        <translation>画像とともに保存…</translation>
    </message>
    <message>
        <source>Save without asking</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py</extracomment>
        <translation>質問せずに保存</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <extracomment>canal_desktop/ui/connection_desk.py canal_desktop/ui/money_desk.py canal_desktop/ui/prompt_tests/results_export.py canal_desktop/ui/widgets/file_saver.py</extracomment>
        <translation>{file} として保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>Saved {n} files in the new folder {folder}.</source>
        <extracomment>canal_desktop/ui/code_desk.py</extracomment>
        <translation>
            <numerusform>新しいフォルダー {folder} に {n} 個のファイルを保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>canal_desktop/ui/sheets/export_sheet.py canal_desktop/ui/sound_desk.py</extracomment>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Screen readers can read every message and every button. The settings say how much of an answer is spoken while it is written. {caret_keys} puts a caret into the text, to select it by keys.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>スクリーンリーダーはすべてのメッセージとボタンを読み上げられます。作成中の回答をどこまで読み上げるかは設定にあります。{caret_keys} でテキストにカーソルを置き、キーで選択できます。</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <extracomment>canal_desktop/ui/sidebar/sidebar.py</extracomment>
        <translation>すべてのメッセージを検索</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/sidebar.py</extracomment>
        <translation>会話を検索</translation>
    </message>
    <message>
        <source>Search earlier questions</source>
        <extracomment>canal_desktop/ui/composer_desk.py</extracomment>
        <translation>以前の質問を検索</translation>
    </message>
    <message>
        <source>Search earlier questions…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>以前の質問を検索…</translation>
    </message>
    <message>
        <source>Search folders, or name a new one</source>
        <extracomment>canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>フォルダーを検索、または新しい名前を入力</translation>
    </message>
    <message>
        <source>Search models</source>
        <extracomment>canal_desktop/ui/model_list.py canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>Search results</source>
        <extracomment>canal_desktop/ui/settings/section_list.py canal_desktop/ui/sidebar/search_results.py</extracomment>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>canal_desktop/ui/profile_page.py</extracomment>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>Search tags</source>
        <extracomment>canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>タグを検索</translation>
    </message>
    <message>
        <source>Search tags, or name a new one</source>
        <extracomment>canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>タグを検索、または新しい名前を入力</translation>
    </message>
    <message>
        <source>Search the help</source>
        <extracomment>canal_desktop/ui/help/help_sheet.py</extracomment>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>canal_desktop/ui/palette.py</extracomment>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Second</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>二番目</translation>
    </message>
    <message>
        <source>Seconds without a word from the server after which an answer counts as cut off, 10 to 600.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>サーバーから何も届かないまま何秒たつと回答が途切れたとみなすか、10～600。</translation>
    </message>
    <message>
        <source>Secrets are kept in the keyring of your system and in memory, never in a file.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>秘密はシステムのキーリングとメモリにだけ保管され、ファイルには決して書き込まれません。</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>canal_desktop/ui/settings/section_list.py</extracomment>
        <translation>セクション</translation>
    </message>
    <message>
        <source>See what is sent</source>
        <extracomment>canal_desktop/ui/context_desk.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>送信内容を見る</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>シード</translation>
    </message>
    <message>
        <source>Select</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>選択</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Select all messages</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>すべてのメッセージを選択</translation>
    </message>
    <message>
        <source>Select text in an answer and press its “Take part…”, or press it without a selection to choose paragraphs.</source>
        <extracomment>canal_desktop/ui/side_by_side/merge_panel.py</extracomment>
        <translation>回答のテキストを選択して「一部を採用…」を押すか、選択せずに押して段落を選びます。</translation>
    </message>
    <message>
        <source>Selected conversations</source>
        <extracomment>canal_desktop/ui/sidebar/batch_bar.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>選択した会話</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/attachments/preview_sheet.py canal_desktop/ui/composer/composer.py canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>送信</translation>
    </message>
    <message>
        <source>Send after the answer</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>回答の後に送信</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py canal_desktop/ui/context_desk.py canal_desktop/ui/key_check.py canal_desktop/ui/money_desk.py canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>それでも送信</translation>
    </message>
    <message>
        <source>Send as a new version</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>新しいバージョンとして送信</translation>
    </message>
    <message>
        <source>Send it again</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>再び送信する</translation>
    </message>
    <message>
        <source>Send no system prompt</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>システムプロンプトを送信しない</translation>
    </message>
    <message>
        <source>Send none</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>送信しない</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>canal_desktop/ui/composer/waiting_lines.py</extracomment>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Send pictures</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>画像の送信</translation>
    </message>
    <message>
        <source>Send the waiting message now</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>待機中のメッセージを今すぐ送信</translation>
    </message>
    <message>
        <source>Send them again</source>
        <extracomment>canal_desktop/ui/parameters/form.py</extracomment>
        <translation>それらを再び送信する</translation>
    </message>
    <message>
        <source>Send with</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>送信キー</translation>
    </message>
    <message>
        <source>Send without pictures</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py</extracomment>
        <translation>画像なしで送信</translation>
    </message>
    <message>
        <source>Send without them</source>
        <extracomment>canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>それらなしで送信</translation>
    </message>
    <message>
        <source>Send {parameter} again</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>{parameter}を再び送信する</translation>
    </message>
    <message>
        <source>Sent ahead of every conversation in this folder</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>このフォルダーのすべての会話の前に送信されます</translation>
    </message>
    <message>
        <source>Sent ahead of everything else.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>ほかのすべてより前に送信されます。</translation>
    </message>
    <message>
        <source>Sent as version {number}. Nothing was changed.</source>
        <extracomment>canal_desktop/ui/requests/editing.py</extracomment>
        <translation>バージョン {number} として送信。変更はありません。</translation>
    </message>
    <message>
        <source>Sent as version {number}. {changes}.</source>
        <extracomment>canal_desktop/ui/requests/editing.py</extracomment>
        <translation>バージョン {number} として送信。{changes}。</translation>
    </message>
    <message>
        <source>Sent on to another address.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>別のアドレスに転送されました。</translation>
    </message>
    <message>
        <source>Sent with it: {parts}.</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>一緒に送信: {parts}。</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>文ごとに</translation>
    </message>
    <message>
        <source>Sep</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>9月</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Servers do not all take the same requests. What a model of {profile} refused is noted here and used at once the next time. Forget it when the server was changed: it is then found out again.</source>
        <extracomment>canal_desktop/ui/sheets/learned_sheet.py</extracomment>
        <translation>受け付けるリクエストはサーバーによって異なります。{profile} のモデルが拒否したものはここに記録され、次回からすぐに適用されます。サーバーが変わったときは消去してください。改めて調べられます。</translation>
    </message>
    <message>
        <source>Servers in the text</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>テキスト内のサーバー</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py canal_desktop/ui/prompt_tests/cases_sheet.py canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>セット</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>パスフレーズを設定</translation>
    </message>
    <message>
        <source>Set a passphrase first; then Canal can be locked.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>先にパスフレーズを設定してください。すると Canal をロックできます。</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <extracomment>canal_desktop/ui/settings/lock_part.py</extracomment>
        <translation>パスフレーズを設定…</translation>
    </message>
    <message>
        <source>Set here.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>ここで設定。</translation>
    </message>
    <message>
        <source>Set here: no system prompt is sent.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>ここで設定: システムプロンプトは送信されません。</translation>
    </message>
    <message>
        <source>Set parameters…</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>パラメーターを設定…</translation>
    </message>
    <message>
        <source>Sets and cases</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>セットとケース</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/profile_page.py canal_desktop/ui/sidebar/sidebar.py</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings and network</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>設定とネットワーク</translation>
    </message>
    <message>
        <source>Settings of the folder…</source>
        <extracomment>canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>フォルダーの設定…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>canal_desktop/ui/sound/places.py canal_desktop/ui/sound_desk.py</extracomment>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Several computers can share one library through a folder that Syncthing, a cloud service or a network drive keeps the same on all of them. Each computer writes only files of its own into it, and reads those of the others. What was changed on two of them at once stays as two versions.</source>
        <extracomment>canal_desktop/ui/folder_desk.py</extracomment>
        <translation>Syncthing、クラウドサービス、ネットワークドライブなどで各コンピューターに同じ内容が保たれるフォルダーを通じて、複数のコンピューターで 1 つのライブラリを共有できます。各コンピューターは自分のファイルだけを書き込み、ほかのコンピューターのファイルを読み取ります。2 台で同時に変更されたものは 2 つのバージョンとして残ります。</translation>
    </message>
    <message>
        <source>Several computers exchange their libraries through a folder.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>複数のコンピューターがフォルダーを通じてライブラリを交換します。</translation>
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
        <translation>Shift+方向キー</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>canal_desktop/ui/settings/rows.py canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>canal_desktop/ui/interrupted_notice.py canal_desktop/ui/prompt_tests/running_notice.py canal_desktop/ui/tray.py canal_desktop/ui/updates_desk.py</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show all tags</source>
        <extracomment>canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>すべてのタグを表示</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} characters</source>
        <extracomment>canal_desktop/ui/transcript/code_box.py</extracomment>
        <translation>
            <numerusform>全 {n} 文字を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} lines</source>
        <extracomment>canal_desktop/ui/transcript/code_box.py</extracomment>
        <translation>
            <numerusform>全 {n} 行を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} rows</source>
        <extracomment>canal_desktop/ui/transcript/table_box.py</extracomment>
        <translation>
            <numerusform>全 {n} 行を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Show answers side by side</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>回答を並べて表示</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>canal_desktop/ui/transcript/code_box.py canal_desktop/ui/transcript/table_box.py</extracomment>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Show line numbers</source>
        <extracomment>canal_desktop/ui/transcript/code_look.py</extracomment>
        <translation>行番号を表示</translation>
    </message>
    <message>
        <source>Show picture</source>
        <extracomment>canal_desktop/ui/transcript/diagram_box.py</extracomment>
        <translation>画像を表示</translation>
    </message>
    <message>
        <source>Show results</source>
        <extracomment>canal_desktop/ui/prompt_tests/running_notice.py</extracomment>
        <translation>結果を表示</translation>
    </message>
    <message>
        <source>Show side by side</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>Show source</source>
        <extracomment>canal_desktop/ui/transcript/diagram_box.py</extracomment>
        <translation>ソースを表示</translation>
    </message>
    <message>
        <source>Show the hints again</source>
        <extracomment>canal_desktop/ui/help/help_sheet.py</extracomment>
        <translation>ヒントを再び表示</translation>
    </message>
    <message>
        <source>Show the key</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>キーを表示</translation>
    </message>
    <message>
        <source>Show the licence…</source>
        <extracomment>canal_desktop/ui/settings/about_parts.py</extracomment>
        <translation>ライセンスを表示…</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <extracomment>canal_desktop/ui/interrupted_notice.py</extracomment>
        <translation>最新のものを表示</translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Show what was sent of {file}</source>
        <extracomment>canal_desktop/ui/transcript/file_box.py</extracomment>
        <translation>{file} の送信内容を表示</translation>
    </message>
    <message>
        <source>Show {picture}</source>
        <extracomment>canal_desktop/ui/transcript/picture_box.py</extracomment>
        <translation>{picture} を表示</translation>
    </message>
    <message>
        <source>Shows the version chosen under “With” in the conversation</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>「比較先」で選んだバージョンを会話に表示します</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>サイドバー</translation>
    </message>
    <message>
        <source>Simple</source>
        <extracomment>canal_desktop/programs/write_forms.py</extracomment>
        <translation>シンプル</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>以来</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Snap brings newer versions of Canal by itself.</source>
        <extracomment>canal_desktop/domain/update.py</extracomment>
        <translation>Canal の新しいバージョンは Snap が自動で届けます。</translation>
    </message>
    <message>
        <source>So that you can look at what went over the wire; keys are never in it.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>通信内容を確認できるようにします。キーが含まれることはありません。</translation>
    </message>
    <message>
        <source>Some messages are left out: what “{name}” is, is not in the code.</source>
        <extracomment>canal_desktop/programs/read_request.py</extracomment>
        <translation>一部のメッセージが除外されます。「{name}」の内容がコードにありません。</translation>
    </message>
    <message>
        <source>Some of what {device} wrote cannot be read yet; everything else was. If this stays, make sure that {file} arrives whole.</source>
        <extracomment>canal_desktop/app/sync_exchange.py</extracomment>
        <translation>{device} が書き込んだものの一部をまだ読み取れません。ほかはすべて読み取りました。この状態が続く場合は、{file} が完全に届いているか確認してください。</translation>
    </message>
    <message>
        <source>Some tool must be called</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>いずれかのツールを必ず呼び出す</translation>
    </message>
    <message>
        <source>Some tools cannot be had now</source>
        <extracomment>canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>今は使えないツールがあります</translation>
    </message>
    <message>
        <source>Somebody else put Canal where it lies, so you cannot renew it: ask whoever runs this computer.</source>
        <extracomment>canal_desktop/app/installation.py</extracomment>
        <translation>Canal は別の人がここに置いたため、更新できません。このコンピューターの管理者に相談してください。</translation>
    </message>
    <message>
        <source>Something has happened in a conversation. Unlock Canal to see it.</source>
        <extracomment>canal_desktop/ui/notifying.py</extracomment>
        <translation>会話で動きがありました。Canal のロックを解除すると見られます。</translation>
    </message>
    <message>
        <source>Something on the way ends connections early; often a proxy does. You can continue such answers.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>途中の何かが接続を早く切っています。多くの場合はプロキシです。そのような回答は続けることができます。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your text is kept; the details are in the log.</source>
        <extracomment>canal_desktop/bootstrap/session.py canal_desktop/domain/failures.py</extracomment>
        <translation>プログラム内部で問題が起きました。テキストは残っています。詳細はログにあります。</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>canal_desktop/ui/transcript/content.py</extracomment>
        <translation>音声</translation>
    </message>
    <message>
        <source>Sounds (*.mp3 *.wav *.m4a *.mp4 *.ogg *.oga *.opus *.flac *.aac *.webm *.mpga *.mpeg);;All files (*)</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>音声 (*.mp3 *.wav *.m4a *.mp4 *.ogg *.oga *.opus *.flac *.aac *.webm *.mpga *.mpeg);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Space leaves a part out or includes it again, P pins its message, Enter goes to it. All tokens are estimates.</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>Space で項目を除外または再び含め、P でそのメッセージを固定し、Enter でそこへ移動します。トークン数はすべて推定値です。</translation>
    </message>
    <message>
        <source>Space, Shift+Space</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Space、Shift+Space</translation>
    </message>
    <message>
        <source>Speak answers</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>スクリーンリーダー読み上げ</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>声の速さ</translation>
    </message>
    <message>
        <source>Spelling</source>
        <extracomment>canal_desktop/ui/composer/field_menu.py canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>スペル</translation>
    </message>
    <message>
        <source>Spelling cannot be checked on this computer: the dictionary program is not made for it.</source>
        <extracomment>canal_desktop/app/spelling.py</extracomment>
        <translation>このコンピューターではスペルをチェックできません。辞書プログラムが対応していません。</translation>
    </message>
    <message>
        <source>Spelling is not checked until the next start: the dictionary program has ended by itself.</source>
        <extracomment>canal_desktop/app/spelling.py</extracomment>
        <translation>次の起動までスペルはチェックされません。辞書プログラムがひとりでに終了しました。</translation>
    </message>
    <message>
        <source>St&amp;op sequences</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>停止シーケンス(&amp;O)</translation>
    </message>
    <message>
        <source>Start at log-in</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py canal_desktop/ui/settings/parts.py</extracomment>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>Start the proxy, or correct its address: in Settings, Network, or in your system or its *_PROXY variables.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>プロキシを起動するか、アドレスを修正してください。「設定」の「ネットワーク」、またはシステムか *_PROXY 変数にあります。</translation>
    </message>
    <message>
        <source>Starting the tools… Esc stops it; nothing is sent then.</source>
        <extracomment>canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>ツールを開始しています… Esc で停止し、その場合は何も送信しません。</translation>
    </message>
    <message>
        <source>Starting {servers}… Esc stops it; nothing is sent then.</source>
        <extracomment>canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>{servers} を開始しています… Esc で停止し、その場合は何も送信しません。</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>canal_desktop/ui/leaving.py canal_desktop/ui/prompt_tests/running_notice.py canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>とどまる</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>オフラインのまま</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>手順</translation>
    </message>
    <message>
        <source>Steps of the checkup</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>確認の手順</translation>
    </message>
    <message>
        <source>Still looking…</source>
        <extracomment>canal_desktop/ui/sidebar/search_results.py</extracomment>
        <translation>検索を続けています…</translation>
    </message>
    <message>
        <source>Still to do</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>これからすること</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/composer/composer.py canal_desktop/ui/prompt_tests/results_sheet.py canal_desktop/ui/quick/window.py canal_desktop/ui/settings/updates_part.py canal_desktop/ui/sheets/doctor_sheet.py canal_desktop/ui/sheets/export_sheet.py canal_desktop/ui/sheets/import_sheet.py canal_desktop/ui/side_by_side/answer_column.py canal_desktop/ui/sound_desk.py canal_desktop/ui/status_text.py canal_desktop/ui/tray.py</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop all</source>
        <extracomment>canal_desktop/ui/side_by_side/page.py</extracomment>
        <translation>すべて停止</translation>
    </message>
    <message>
        <source>Stop at {texts}</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>{texts} で停止</translation>
    </message>
    <message>
        <source>Stop from, a day</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>1 日の停止額</translation>
    </message>
    <message>
        <source>Stop from, a month</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>1 か月の停止額</translation>
    </message>
    <message>
        <source>Stop it and quit</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>停止して終了</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>読み上げを停止</translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>停止シーケンス</translation>
    </message>
    <message>
        <source>Stop them</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>それらを停止</translation>
    </message>
    <message>
        <source>Stop {answer}</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>{answer} を停止</translation>
    </message>
    <message>
        <source>Stopped at the length limit.</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>長さの上限で停止しました。</translation>
    </message>
    <message>
        <source>Stopped by the provider's filter.</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>プロバイダーのフィルターにより停止しました。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Stopped: {sentence}</source>
        <extracomment>canal_desktop/app/prompt_test_run.py</extracomment>
        <translation>停止: {sentence}</translation>
    </message>
    <message>
        <source>Stream</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Streaming</source>
        <extracomment>canal_desktop/programs/write_forms.py</extracomment>
        <translation>ストリーミング</translation>
    </message>
    <message>
        <source>Streaming with retries</source>
        <extracomment>canal_desktop/programs/write_forms.py</extracomment>
        <translation>ストリーミングと再試行</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>canal_desktop/ui/composer/typed_menu.py</extracomment>
        <translation>候補</translation>
    </message>
    <message>
        <source>Sync folder</source>
        <extracomment>canal_desktop/ui/folder_desk.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>同期フォルダー</translation>
    </message>
    <message>
        <source>Sync folder…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>同期フォルダー…</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>canal_desktop/app/pasted_code.py canal_desktop/ui/branch_map.py</extracomment>
        <translation>システム</translation>
    </message>
    <message>
        <source>System</source>
        <comment>the system's colour</comment>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>システム</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>canal_desktop/ui/settings/editors.py</extracomment>
        <translation>システムの既定</translation>
    </message>
    <message>
        <source>System prompt</source>
        <extracomment>canal_desktop/domain/parameter_text.py canal_desktop/domain/parameters.py canal_desktop/ui/context_delegate.py canal_desktop/ui/context_words.py</extracomment>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Table copied.</source>
        <extracomment>canal_desktop/ui/transcript/commands.py</extracomment>
        <translation>表をコピーしました。</translation>
    </message>
    <message>
        <source>Table with {columns} and {rows}</source>
        <extracomment>canal_desktop/ui/transcript/accessible_block.py</extracomment>
        <translation>{columns}、{rows} の表</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>canal_desktop/ui/connection_desk.py canal_desktop/ui/money_desk.py</extracomment>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tag…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>そこから移す</translation>
    </message>
    <message>
        <source>Take part</source>
        <extracomment>canal_desktop/ui/side_by_side/parts_sheet.py</extracomment>
        <translation>一部を採用</translation>
    </message>
    <message>
        <source>Take part of {answer}</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>{answer} の一部を採用</translation>
    </message>
    <message>
        <source>Take part…</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>一部を採用…</translation>
    </message>
    <message>
        <source>Take the keys away</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>キーを外す</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>取り消しました。</translation>
    </message>
    <message>
        <source>Takes &amp;pictures</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>画像を受け付ける(&amp;P)</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>テキスト(&amp;X)</translation>
    </message>
    <message>
        <source>Teal</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>温度</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>canal_desktop/domain/parameter_text.py canal_desktop/providers/demo_answers.py</extracomment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <extracomment>canal_desktop/ui/help/help_sheet.py</extracomment>
        <translation>トピックの本文</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Text that must be in the answer</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>回答に含まれるべきテキスト</translation>
    </message>
    <message>
        <source>Text that must not be in the answer</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>回答に含まれてはならないテキスト</translation>
    </message>
    <message>
        <source>Text, choice and number</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>テキスト、選択肢、数値</translation>
    </message>
    <message>
        <source>Texts you need often are kept as prompts. “/” at the beginning of a message offers them. Names in double braces are places to fill in once a prompt is inserted; Tab goes to the next one.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>よく使うテキストはプロンプトとして保存できます。メッセージの先頭に「/」を入力すると一覧が出ます。二重波かっこの中の名前は、プロンプトの挿入後に入力する箇所で、Tab で次へ移動します。</translation>
    </message>
    <message>
        <source>That could not be changed: {reason}.</source>
        <extracomment>canal_desktop/app/updates.py</extracomment>
        <translation>変更できませんでした：{reason}。</translation>
    </message>
    <message>
        <source>That it makes pictures is guessed from its name: the server does not say what its models are for.</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>画像を生成することは名前からの推測です。サーバーはモデルの用途を示していません。</translation>
    </message>
    <message>
        <source>That was taken back.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>取り消しました。</translation>
    </message>
    <message>
        <source>The API key has a space or line break inside. Copy it again, in one piece.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>API キーの途中に空白か改行があります。ひと続きのものをコピーし直してください。</translation>
    </message>
    <message>
        <source>The API key has characters that no key has. Copy it again from the server's console.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>API キーに、キーにはない文字が含まれています。サーバーのコンソールからコピーし直してください。</translation>
    </message>
    <message>
        <source>The API key is too long: at most 1,000 characters. Copy only the key itself.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>API キーが長すぎます。1,000 文字までです。キーだけをコピーしてください。</translation>
    </message>
    <message>
        <source>The API key is too short. Copy the whole key from the server's console.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>API キーが短すぎます。サーバーのコンソールからキー全体をコピーしてください。</translation>
    </message>
    <message>
        <source>The Base URL has characters that cannot be seen. Type the server's name by hand.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>ベース URL に見えない文字が含まれています。サーバーの名前を手で入力してください。</translation>
    </message>
    <message>
        <source>The Base URL must begin with https:// and name a server, such as https://api.example.com/v1.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>ベース URL は https:// で始まり、サーバーを示す必要があります（例: https://api.example.com/v1）。</translation>
    </message>
    <message>
        <source>The Base URL must not hold a user name or password. Put the key into the API key field.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>ベース URL にユーザー名やパスワードを含めないでください。キーは API キーの欄に入れてください。</translation>
    </message>
    <message>
        <source>The Environment profile cannot be used. {error}</source>
        <extracomment>canal_desktop/bootstrap/session.py</extracomment>
        <translation>プロファイル「環境」を使用できません。{error}</translation>
    </message>
    <message>
        <source>The MCP server “{name}” was removed.</source>
        <extracomment>canal_desktop/app/mcp_servers.py</extracomment>
        <translation>MCP サーバー「{name}」を削除しました。</translation>
    </message>
    <message>
        <source>The Markdown mirror is waiting for its folder ({reason}).</source>
        <extracomment>canal_desktop/app/mirror.py</extracomment>
        <translation>Markdown ミラーがフォルダーを待っています（{reason}）。</translation>
    </message>
    <message>
        <source>The PDF could not be made. Choose another form.</source>
        <extracomment>canal_desktop/ui/pdf_export.py</extracomment>
        <translation>PDF を作成できませんでした。別の形式を選択してください。</translation>
    </message>
    <message>
        <source>The address begins with a name that is not the server’s: what counts is what follows the @.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>アドレスの先頭の名前はサーバーのものではありません。有効なのは @ より後の部分です。</translation>
    </message>
    <message>
        <source>The address has characters that belong in none.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>アドレスに使えない文字が含まれています。</translation>
    </message>
    <message>
        <source>The address has letters that can look like others.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>アドレスに、ほかの文字と紛らわしい文字が含まれています。</translation>
    </message>
    <message>
        <source>The address in it cannot be used as a Base URL.</source>
        <extracomment>canal_desktop/programs/read_request.py</extracomment>
        <translation>その中のアドレスはベース URL として使用できません。</translation>
    </message>
    <message>
        <source>The address is another one: enter the value for {name} again.</source>
        <extracomment>canal_desktop/app/mcp_values.py</extracomment>
        <translation>アドレスが変わりました。{name} の値を入力し直してください。</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>アドレスにサーバーが示されていません。</translation>
    </message>
    <message>
        <source>The address of your proxy cannot be read.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>お使いのプロキシのアドレスを解釈できません。</translation>
    </message>
    <message>
        <source>The answer</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>回答</translation>
    </message>
    <message>
        <source>The answer being written is stopped, and nothing of this conversation is kept.</source>
        <extracomment>canal_desktop/ui/leaving.py</extracomment>
        <translation>作成中の回答は停止され、この会話は何も残りません。</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <extracomment>canal_desktop/ui/notifying.py</extracomment>
        <translation>回答が途切れました。</translation>
    </message>
    <message>
        <source>The answer did not come as a stream of events. What came is under Response.</source>
        <extracomment>canal_desktop/ui/requests/reading.py</extracomment>
        <translation>回答はイベントのストリームとして届きませんでした。届いたものは「応答」にあります。</translation>
    </message>
    <message>
        <source>The answer grew past 20 million characters and was cut off.</source>
        <extracomment>canal_desktop/providers/chat_decoder.py</extracomment>
        <translation>回答が 2,000 万文字を超えたため、打ち切られました。</translation>
    </message>
    <message>
        <source>The answer has more than {count} characters.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>回答が {count} 文字を超えています。</translation>
    </message>
    <message>
        <source>The answer in “{title}” failed.</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>「{title}」の回答に失敗しました。</translation>
    </message>
    <message>
        <source>The answer in “{title}” is ready.</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>「{title}」の回答ができました。</translation>
    </message>
    <message>
        <source>The answer in “{title}” was cut off.</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>「{title}」の回答が途切れました。</translation>
    </message>
    <message>
        <source>The answer is not on the screen any more. Open its conversation, then send.</source>
        <extracomment>canal_desktop/ui/requests/editing.py</extracomment>
        <translation>回答はもう画面にありません。その会話を開いてから送信してください。</translation>
    </message>
    <message>
        <source>The answer is still being written. Stop it first, or wait.</source>
        <extracomment>canal_desktop/ui/composer/composer.py</extracomment>
        <translation>回答がまだ作成中です。先に停止するか、お待ちください。</translation>
    </message>
    <message>
        <source>The answer: copied, without any key.</source>
        <extracomment>canal_desktop/ui/requests/taking.py</extracomment>
        <translation>回答: キーを除いてコピーしました。</translation>
    </message>
    <message>
        <source>The archive has too many files in it to be listed. Attach the ones that matter.</source>
        <extracomment>canal_desktop/documents/archives.py</extracomment>
        <translation>アーカイブのファイルが多すぎて一覧にできません。必要なものを添付してください。</translation>
    </message>
    <message>
        <source>The archive of the new version is not as it should be, so it was not installed.</source>
        <extracomment>canal_desktop/updates/archive.py</extracomment>
        <translation>新しいバージョンのアーカイブが正しくないため、インストールしませんでした。</translation>
    </message>
    <message>
        <source>The arrows below it lead to the first one and back. Nothing is ever overwritten.</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>下の矢印で最初の回答に移動し、戻ることもできます。何も上書きされません。</translation>
    </message>
    <message>
        <source>The backup {path} was made by a newer version of Canal Desktop. Update the program to restore it.</source>
        <extracomment>canal_desktop/storage/backup_files.py</extracomment>
        <translation>バックアップ {path} は新しいバージョンの Canal Desktop で作成されています。復元するにはプログラムを更新してください。</translation>
    </message>
    <message>
        <source>The backup “{name}” is damaged and cannot be read as a whole. Choose another one.</source>
        <extracomment>canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>バックアップ「{name}」は壊れていて、全体を読み取れません。別のものを選択してください。</translation>
    </message>
    <message>
        <source>The backup “{name}” is not complete. Copy it again from where it came from, or choose another one.</source>
        <extracomment>canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>バックアップ「{name}」は不完全です。元の場所からもう一度コピーするか、別のものを選択してください。</translation>
    </message>
    <message>
        <source>The body must be an object: it begins with { and ends with }.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>本文は { で始まり } で終わるオブジェクトにしてください。</translation>
    </message>
    <message>
        <source>The budget is used up</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>予算を使い切りました</translation>
    </message>
    <message>
        <source>The buttons above a block copy it, wrap its lines or save it.</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>ブロックの上のボタンで、コピー、行の折り返し、保存ができます。</translation>
    </message>
    <message>
        <source>The calls of tools and their results are included again.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>ツールの呼び出しとその結果を再び含めます。</translation>
    </message>
    <message>
        <source>The calls of tools and their results are not sent from now on.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>今後、ツールの呼び出しとその結果は送信されません。</translation>
    </message>
    <message>
        <source>The calls that waited are marked as not answered, and the model is told so.</source>
        <extracomment>canal_desktop/ui/tools/desk.py</extracomment>
        <translation>待機中だった呼び出しは未回答とされ、モデルにもそう伝わります。</translation>
    </message>
    <message>
        <source>The case “{title}” was deleted.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>ケース「{title}」を削除しました。</translation>
    </message>
    <message>
        <source>The certificate file {file} cannot be read: {reason}. Choose another one in Settings, Network, or in the profile.</source>
        <extracomment>canal_desktop/network/trust.py</extracomment>
        <translation>証明書ファイル {file} を読み取れません: {reason}。「設定」の「ネットワーク」またはプロファイルで別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The certificate is for another name. Check the Base URL; it must name the server as its certificate does.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>証明書が別の名前のものです。ベース URL を確認してください。サーバーの名前が証明書と一致する必要があります。</translation>
    </message>
    <message>
        <source>The certificate is not trusted: {reason}.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>証明書が信頼されていません: {reason}。</translation>
    </message>
    <message>
        <source>The certificate is out of date, or this computer's clock is wrong. Check the clock first.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>証明書の期限が切れているか、このコンピューターの時計が間違っています。先に時計を確認してください。</translation>
    </message>
    <message>
        <source>The certificates that SSL_CERT_FILE or SSL_CERT_DIR names cannot be read. Correct or unset it.</source>
        <extracomment>canal_desktop/network/trust.py</extracomment>
        <translation>SSL_CERT_FILE または SSL_CERT_DIR が示す証明書を読み取れません。修正するか、設定を解除してください。</translation>
    </message>
    <message>
        <source>The certificates that are to be trusted cannot be read.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>信頼するはずの証明書を読み取れません。</translation>
    </message>
    <message>
        <source>The checkup was stopped.</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>確認を停止しました。</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>選択したイベント</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>The code does not say what {names} stands for: fill it in before you send.</source>
        <extracomment>canal_desktop/programs/read_request.py</extracomment>
        <translation>{names} が何を表すかコードにありません。送信前に入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>The code makes {n} requests; the first one is read.</source>
        <extracomment>canal_desktop/programs/read_program.py</extracomment>
        <translation>
            <numerusform>コードには {n} 個のリクエストがあり、最初のものを読み取ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The colour of links and of what is chosen; it is made lighter or darker where it could not be read.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>リンクと選択中のものの色です。読みにくい場合は明るく、または暗く調整されます。</translation>
    </message>
    <message>
        <source>The command has a character in it that no program can be given.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>コマンドに、プログラムに渡せない文字が含まれています。</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <extracomment>canal_desktop/providers/chat_decoder.py</extracomment>
        <translation>回答が完了する前に接続が終わりました。</translation>
    </message>
    <message>
        <source>The connection to {host} broke off. Check your network and try again.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} への接続が途切れました。ネットワークを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to {host} was lost while the computer slept. Try again.</source>
        <extracomment>canal_desktop/providers/failures.py</extracomment>
        <translation>コンピューターのスリープ中に {host} への接続が失われました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The conversation of this link is not in your library. It may have been deleted for good.</source>
        <extracomment>canal_desktop/ui/link_target.py</extracomment>
        <translation>このリンクの会話はライブラリにありません。完全に削除されたのかもしれません。</translation>
    </message>
    <message>
        <source>The conversation's own</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>会話自身のモデル</translation>
    </message>
    <message>
        <source>The data folder cannot be written, so nothing was looked for: {reason}.</source>
        <extracomment>canal_desktop/app/updates.py</extracomment>
        <translation>データフォルダーに書き込めないため、確認しませんでした：{reason}。</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written: {reason}. Make it writable, or choose another with --data-dir.</source>
        <extracomment>canal_desktop/storage/library_lock.py</extracomment>
        <translation>データフォルダー {folder} に書き込めません: {reason}。書き込めるようにするか、--data-dir で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The demo answers inside the program: for the code, take URL and key of a server.</source>
        <extracomment>canal_desktop/ui/code_desk.py</extracomment>
        <translation>デモはプログラム内で回答します。コードにはサーバーの URL とキーを使用してください。</translation>
    </message>
    <message>
        <source>The demo pretends to be busy.</source>
        <extracomment>canal_desktop/providers/demo.py</extracomment>
        <translation>デモは混み合っているふりをしています。</translation>
    </message>
    <message>
        <source>The demo's server is inside the program.</source>
        <extracomment>canal_desktop/app/doctor.py</extracomment>
        <translation>デモのサーバーはプログラム内にあります。</translation>
    </message>
    <message>
        <source>The desktop did not bind the keys. Choose them again, or bind the command in its settings.</source>
        <extracomment>canal_desktop/ui/quick/portal_keys.py</extracomment>
        <translation>デスクトップがキーを割り当てませんでした。選び直すか、デスクトップの設定でコマンドに割り当ててください。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing that is on the screen is lost.</source>
        <extracomment>canal_desktop/storage/sqlite_errors.py</extracomment>
        <translation>ディスクがいっぱいです。空きを作ってください。画面上のものは失われません。</translation>
    </message>
    <message>
        <source>The disk reports an error with {path}. Check the disk; the text is kept here.</source>
        <extracomment>canal_desktop/storage/sqlite_errors.py</extracomment>
        <translation>{path} でディスクエラーが起きました。ディスクを確認してください。テキストはここに残っています。</translation>
    </message>
    <message>
        <source>The download was stopped; nothing has changed.</source>
        <extracomment>canal_desktop/providers/update_fetch.py</extracomment>
        <translation>ダウンロードを中止しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>エクスポートを停止しました。</translation>
    </message>
    <message>
        <source>The file as it was is kept as {copy}.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>元のファイルは {copy} として残っています。</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}. Choose another place.</source>
        <extracomment>canal_desktop/ui/connection_desk.py canal_desktop/ui/money_desk.py canal_desktop/ui/prompt_tests/results_export.py</extracomment>
        <translation>ファイルに書き込めませんでした: {reason}。別の場所を選択してください。</translation>
    </message>
    <message>
        <source>The file is included again.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>ファイルを再び含めます。</translation>
    </message>
    <message>
        <source>The file is not sent from now on.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>今後、このファイルは送信されません。</translation>
    </message>
    <message>
        <source>The file {file} holds no certificates that can be read. Choose another one in Settings, Network, or in the profile.</source>
        <extracomment>canal_desktop/network/trust.py</extracomment>
        <translation>ファイル {file} に読み取れる証明書がありません。「設定」の「ネットワーク」またはプロファイルで別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file {file} was changed and was not taken.</source>
        <extracomment>canal_desktop/exchange/markdown_reading.py</extracomment>
        <translation>ファイル {file} は変更されたため、取り込みませんでした。</translation>
    </message>
    <message>
        <source>The file {path} is damaged. Restore the folder “files” from a backup.</source>
        <extracomment>canal_desktop/storage/files.py</extracomment>
        <translation>ファイル {path} が壊れています。フォルダー「files」をバックアップから復元してください。</translation>
    </message>
    <message>
        <source>The file {path} is missing. Restore the folder “files” from a backup.</source>
        <extracomment>canal_desktop/storage/files.py</extracomment>
        <translation>ファイル {path} がありません。フォルダー「files」をバックアップから復元してください。</translation>
    </message>
    <message>
        <source>The file {path} is not a readable library. Restore it from a backup, or move it away to begin with an empty one. Nothing was changed.</source>
        <extracomment>canal_desktop/storage/library_file.py</extracomment>
        <translation>ファイル {path} は読み取れるライブラリではありません。バックアップから復元するか、移動して空のライブラリから始めてください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The first on offer that is for that</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>その用途で最初に見つかるもの</translation>
    </message>
    <message>
        <source>The folder</source>
        <extracomment>canal_desktop/exchange/source_files.py</extracomment>
        <translation>そのフォルダー</translation>
    </message>
    <message>
        <source>The folder could not be saved: {reason}.</source>
        <extracomment>canal_desktop/ui/code_desk.py</extracomment>
        <translation>フォルダーを保存できませんでした: {reason}。</translation>
    </message>
    <message>
        <source>The folder is missing</source>
        <extracomment>canal_desktop/app/mirror_folder.py</extracomment>
        <translation>フォルダーがありません</translation>
    </message>
    <message>
        <source>The folder of the Markdown mirror cannot be written: {folder}. Change its rights, or choose another.</source>
        <extracomment>canal_desktop/app/mirror.py</extracomment>
        <translation>Markdown ミラーのフォルダーに書き込めません: {folder}。権限を変更するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The folder of the Markdown mirror is not there: {folder}. Connect its drive, or choose another folder.</source>
        <extracomment>canal_desktop/app/mirror.py</extracomment>
        <translation>Markdown ミラーのフォルダーがありません: {folder}。ドライブを接続するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The folder of {name} is not there or cannot be reached. Choose another one.</source>
        <extracomment>canal_desktop/exchange/writing.py</extracomment>
        <translation>{name} のフォルダーがないか、アクセスできません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Choose another one for this server.</source>
        <extracomment>canal_desktop/mcp_client/server_process.py</extracomment>
        <translation>フォルダー {folder} がありません。このサーバーには別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The folder {former} was renamed to {name}.</source>
        <extracomment>canal_desktop/app/folder_organiser.py</extracomment>
        <translation>フォルダー {former} の名前を {name} に変更しました。</translation>
    </message>
    <message>
        <source>The folder {name} was changed.</source>
        <extracomment>canal_desktop/app/folder_organiser.py</extracomment>
        <translation>フォルダー {name} を変更しました。</translation>
    </message>
    <message>
        <source>The folder {name} was made.</source>
        <extracomment>canal_desktop/app/folder_organiser.py</extracomment>
        <translation>フォルダー {name} を作成しました。</translation>
    </message>
    <message>
        <source>The folder {name} was moved to the trash. Its conversations were kept.</source>
        <extracomment>canal_desktop/app/folder_organiser.py</extracomment>
        <translation>フォルダー {name} をゴミ箱に移動しました。中の会話は残っています。</translation>
    </message>
    <message>
        <source>The folders were put in another order.</source>
        <extracomment>canal_desktop/app/folder_organiser.py</extracomment>
        <translation>フォルダーの順序を変更しました。</translation>
    </message>
    <message>
        <source>The font conversations are read in.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>会話を読むためのフォントです。</translation>
    </message>
    <message>
        <source>The font of code, whose letters are all as wide.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>コード用の、文字幅が等しいフォントです。</translation>
    </message>
    <message>
        <source>The font of menus, lists and buttons.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>メニュー、一覧、ボタンのフォントです。</translation>
    </message>
    <message>
        <source>The header {name} is left out, as it carries a key.</source>
        <extracomment>canal_desktop/app/request_as_curl.py</extracomment>
        <translation>ヘッダー {name} はキーを含むため除外されます。</translation>
    </message>
    <message>
        <source>The import ended early. {reason}</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>インポートが途中で終わりました。{reason}</translation>
    </message>
    <message>
        <source>The judge did not answer: {sentence}</source>
        <extracomment>canal_desktop/app/judging.py</extracomment>
        <translation>判定モデルが回答しませんでした: {sentence}</translation>
    </message>
    <message>
        <source>The judge is asked when the set is run.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>判定モデルへの質問は、セットの実行時に行われます。</translation>
    </message>
    <message>
        <source>The judge said neither PASS nor FAIL with a reason: “{text}”</source>
        <extracomment>canal_desktop/app/judging.py</extracomment>
        <translation>判定モデルは、理由を添えた PASS も FAIL も返しませんでした:「{text}」</translation>
    </message>
    <message>
        <source>The judge was not asked. {sentence}</source>
        <extracomment>canal_desktop/app/prompt_test_run.py</extracomment>
        <translation>判定モデルに質問しませんでした。{sentence}</translation>
    </message>
    <message>
        <source>The key for {profile} was not kept.</source>
        <extracomment>canal_desktop/ui/workspace.py</extracomment>
        <translation>{profile} のキーは保管されませんでした。</translation>
    </message>
    <message>
        <source>The key in it was left out; keys belong into the keyring under Profiles.</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>中のキーは除外されました。キーは「プロファイル」でキーリングに入れてください。</translation>
    </message>
    <message>
        <source>The key is kept until you quit.</source>
        <extracomment>canal_desktop/app/profiles.py</extracomment>
        <translation>キーは終了するまで保持されます。</translation>
    </message>
    <message>
        <source>The key is stored in your keyring ({keyring}).</source>
        <extracomment>canal_desktop/app/profiles.py</extracomment>
        <translation>キーはキーリング（{keyring}）に保存されています。</translation>
    </message>
    <message>
        <source>The key of this profile was changed meanwhile. Connect again.</source>
        <extracomment>canal_desktop/app/profiles.py</extracomment>
        <translation>このプロファイルのキーがその間に変更されました。もう一度接続してください。</translation>
    </message>
    <message>
        <source>The key was forgotten.</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>キーを消去しました。</translation>
    </message>
    <message>
        <source>The key was not refused.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>キーは拒否されませんでした。</translation>
    </message>
    <message>
        <source>The key was stored in a keyring ({keyring}) that is not there now.</source>
        <extracomment>canal_desktop/storage/secrets.py</extracomment>
        <translation>キーはキーリング（{keyring}）に保存されましたが、現在それを利用できません。</translation>
    </message>
    <message>
        <source>The keyring had no passphrase of the lock any more, so Canal was unlocked. To lock it again, set a new one under Settings, Privacy.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>キーリングにロックのパスフレーズがもうなかったため、Canal のロックを解除しました。もう一度ロックするには、「設定」の「プライバシー」で新しく設定してください。</translation>
    </message>
    <message>
        <source>The keyring has no value of {name}. Edit the server to enter it.</source>
        <extracomment>canal_desktop/app/mcp_values.py</extracomment>
        <translation>キーリングに {name} の値がありません。サーバーを編集して入力してください。</translation>
    </message>
    <message>
        <source>The keyring that has the passphrase of the lock is not there now, so nothing could be compared, and Canal was unlocked. It asks for the passphrase again when the keyring is back.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>ロックのパスフレーズがあるキーリングが今はないため、照合できず、Canal のロックを解除しました。キーリングが戻ると、またパスフレーズを求めます。</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <extracomment>canal_desktop/ui/settings/desk.py</extracomment>
        <translation>言語は次回の起動時に変わります。</translation>
    </message>
    <message>
        <source>The language of menus, buttons and messages, from the next start on.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>メニュー、ボタン、メッセージの言語です。次回の起動から有効になります。</translation>
    </message>
    <message>
        <source>The last backup was not completed, as the program ended. Make it again; the earlier ones are there.</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>プログラムが終了したため、前回のバックアップは完了しませんでした。もう一度作成してください。以前のものは残っています。</translation>
    </message>
    <message>
        <source>The last export was not completed, as the program ended. Files that were complete are there; export again.</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>プログラムが終了したため、前回のエクスポートは完了しませんでした。完成していたファイルは残っています。もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The last import was not completed, as the program ended. What had come in is there; importing again goes on from there.</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>プログラムが終了したため、前回のインポートは完了しませんでした。取り込まれたものは残っています。もう一度インポートすると、そこから続きます。</translation>
    </message>
    <message>
        <source>The last question is sent by the browser; what is before it stays on the server.</source>
        <extracomment>canal_desktop/programs/write_program.py</extracomment>
        <translation>最後の質問はブラウザーから送信され、それより前の内容はサーバーに残ります。</translation>
    </message>
    <message>
        <source>The last restore was not completed, as the program ended. What had come back is there; restoring again goes on from there.</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>プログラムが終了したため、前回の復元は完了しませんでした。戻ったものは残っています。もう一度復元すると、そこから続きます。</translation>
    </message>
    <message>
        <source>The library as Markdown files in a folder, kept up to date while the program runs. What you edit in them comes back: titles, tags, folders, and messages as new versions.</source>
        <extracomment>canal_desktop/ui/folder_desk.py</extracomment>
        <translation>ライブラリを Markdown ファイルとしてフォルダーに置き、プログラムの実行中は最新に保ちます。そこでの編集は戻ってきます。タイトル、タグ、フォルダー、そして新しいバージョンとしてのメッセージです。</translation>
    </message>
    <message>
        <source>The library as Markdown files in a folder, kept up to date.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>ライブラリを Markdown ファイルとしてフォルダーに置き、最新に保ちます。</translation>
    </message>
    <message>
        <source>The library is closed.</source>
        <extracomment>canal_desktop/storage/database.py</extracomment>
        <translation>ライブラリは閉じられています。</translation>
    </message>
    <message>
        <source>The library is damaged. Close Canal Desktop and start it again: it then saves what can be read, fills gaps from the backups, and keeps the damaged file.</source>
        <extracomment>canal_desktop/storage/backups.py</extracomment>
        <translation>ライブラリが壊れています。Canal Desktop を閉じて、もう一度起動してください。読み取れるものを保存し、不足をバックアップから補い、壊れたファイルを残します。</translation>
    </message>
    <message>
        <source>The library is only looked at.</source>
        <extracomment>canal_desktop/storage/glimpse.py</extracomment>
        <translation>ライブラリは見るだけです。</translation>
    </message>
    <message>
        <source>The library was damaged and has been repaired: {counts}. The damaged file is kept at {kept}.</source>
        <extracomment>canal_desktop/storage/salvage.py</extracomment>
        <translation>ライブラリが壊れていたため修復しました: {counts}。壊れたファイルは {kept} に残っています。</translation>
    </message>
    <message>
        <source>The library {path} cannot be written, so it can only be read. To write again, make the file and its folder writable, or choose another folder with --data-dir, and start Canal Desktop again.</source>
        <extracomment>canal_desktop/storage/library_file.py</extracomment>
        <translation>ライブラリ {path} に書き込めないため、読み取り専用です。再び書き込むには、ファイルとそのフォルダーを書き込めるようにするか、--data-dir で別のフォルダーを指定して、Canal Desktop をもう一度起動してください。</translation>
    </message>
    <message>
        <source>The library {path} cannot be written. Make the file and its folder writable, or choose another folder with --data-dir.</source>
        <extracomment>canal_desktop/storage/sqlite_errors.py</extracomment>
        <translation>ライブラリ {path} に書き込めません。ファイルとそのフォルダーを書き込めるようにするか、--data-dir で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The library {path} could not do what was asked; the details are in the log.</source>
        <extracomment>canal_desktop/storage/sqlite_errors.py</extracomment>
        <translation>ライブラリ {path} で要求された処理ができませんでした。詳細はログにあります。</translation>
    </message>
    <message>
        <source>The library {path} is damaged, and was made by a newer version of Canal Desktop. Update the program: it then saves what can be read. Nothing was changed.</source>
        <extracomment>canal_desktop/storage/salvage.py</extracomment>
        <translation>ライブラリ {path} は壊れており、新しいバージョンの Canal Desktop で作成されています。プログラムを更新してください。読み取れるものが保存されます。何も変更されていません。</translation>
    </message>
    <message>
        <source>The library {path} is damaged. Close Canal Desktop and start it again: it then saves what can be read and keeps the damaged file. Nothing was overwritten.</source>
        <extracomment>canal_desktop/storage/sqlite_errors.py</extracomment>
        <translation>ライブラリ {path} が壊れています。Canal Desktop を閉じて、もう一度起動してください。読み取れるものを保存し、壊れたファイルを残します。何も上書きされていません。</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer version of Canal Desktop, so it can only be read. To write again, update the program.</source>
        <extracomment>canal_desktop/storage/library_file.py</extracomment>
        <translation>ライブラリ {path} は新しいバージョンの Canal Desktop で作成されたため、読み取り専用です。再び書き込むには、プログラムを更新してください。</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer version of Canal Desktop. Update the program, or choose another folder with --data-dir. Nothing was changed.</source>
        <extracomment>canal_desktop/storage/library_file.py</extracomment>
        <translation>ライブラリ {path} は新しいバージョンの Canal Desktop で作成されています。プログラムを更新するか、--data-dir で別のフォルダーを指定してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <extracomment>canal_desktop/ui/connection_desk.py</extracomment>
        <translation>一覧は空です。</translation>
    </message>
    <message>
        <source>The list of versions cannot be understood by this version; nothing of it was used.</source>
        <extracomment>canal_desktop/updates/source.py</extracomment>
        <translation>このバージョンではバージョン一覧を理解できません。内容は使っていません。</translation>
    </message>
    <message>
        <source>The list of versions is not complete; nothing of it was used. Try again later.</source>
        <extracomment>canal_desktop/updates/source.py</extracomment>
        <translation>バージョン一覧がそろっていません。内容は使っていません。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The list of versions is not signed by those who make Canal, so nothing of it was used. Someone may have changed it on its way: try another network, or tell those who make Canal.</source>
        <extracomment>canal_desktop/updates/source.py</extracomment>
        <translation>バージョン一覧に Canal の作者の署名がないため、内容は使っていません。途中で誰かが変えたのかもしれません。別のネットワークを試すか、Canal の作者に知らせてください。</translation>
    </message>
    <message>
        <source>The list of versions is older than one that was here before, so nothing of it was used. Someone may keep newer ones from you: try another network.</source>
        <extracomment>canal_desktop/updates/source.py</extracomment>
        <translation>バージョン一覧が以前のものより古いため、内容は使っていません。誰かが新しいものを隠しているのかもしれません。別のネットワークを試してください。</translation>
    </message>
    <message>
        <source>The list of versions is out of date, so nothing of it was used. Look at the date of this computer; if that is right, try again tomorrow.</source>
        <extracomment>canal_desktop/updates/source.py</extracomment>
        <translation>バージョン一覧の期限が切れているため、内容は使っていません。このコンピューターの日付を確かめ、正しければ明日もう一度お試しください。</translation>
    </message>
    <message>
        <source>The list of what is new is missing from this installation.</source>
        <extracomment>canal_desktop/ui/help/desk.py</extracomment>
        <translation>このインストールには新機能の一覧がありません。</translation>
    </message>
    <message>
        <source>The list shows: {place}</source>
        <extracomment>canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>一覧の表示内容: {place}</translation>
    </message>
    <message>
        <source>The log is copied.</source>
        <extracomment>canal_desktop/ui/mcp/log_sheet.py</extracomment>
        <translation>ログをコピーしました。</translation>
    </message>
    <message>
        <source>The long text was attached as a file.</source>
        <extracomment>canal_desktop/ui/composer/composer.py</extracomment>
        <translation>長いテキストをファイルとして添付しました。</translation>
    </message>
    <message>
        <source>The maker of the certificate is not known to this computer. Name a file with it in Settings, Network.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>証明書の発行者がこのコンピューターでは認識されません。それを含むファイルを「設定」の「ネットワーク」で指定してください。</translation>
    </message>
    <message>
        <source>The message is included again.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>メッセージを再び含めます。</translation>
    </message>
    <message>
        <source>The message is no longer pinned.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>メッセージの固定を解除しました。</translation>
    </message>
    <message>
        <source>The message is not sent from now on.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>今後、このメッセージは送信されません。</translation>
    </message>
    <message>
        <source>The message is pinned.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>メッセージを固定しました。</translation>
    </message>
    <message>
        <source>The message was removed.</source>
        <extracomment>canal_desktop/ui/composer_desk.py</extracomment>
        <translation>メッセージを取り除きました。</translation>
    </message>
    <message>
        <source>The mirror is waiting: {error}</source>
        <extracomment>canal_desktop/app/mirror.py</extracomment>
        <translation>ミラーは待機中です: {error}</translation>
    </message>
    <message>
        <source>The model</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The model answers.</source>
        <extracomment>canal_desktop/ui/transcript/announcements.py</extracomment>
        <translation>モデルが回答しています。</translation>
    </message>
    <message>
        <source>The model asks for a tool and waits for you.</source>
        <extracomment>canal_desktop/ui/notifying.py</extracomment>
        <translation>モデルがツールを求めて待っています。</translation>
    </message>
    <message>
        <source>The model asks for a tool. Open the conversation in the main window to answer.</source>
        <extracomment>canal_desktop/ui/quick/desk.py</extracomment>
        <translation>モデルがツールを求めています。メインウィンドウで会話を開いて答えてください。</translation>
    </message>
    <message>
        <source>The model asks for {tool}</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>モデルが {tool} を求めています</translation>
    </message>
    <message>
        <source>The model decides</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>モデルが決める</translation>
    </message>
    <message>
        <source>The model has called tools {count} times in a row. Choose Go on below the last result if it may.</source>
        <extracomment>canal_desktop/app/tool_calling.py</extracomment>
        <translation>モデルがツールを {count} 回続けて呼び出しました。続けてよければ、最後の結果の下の「続ける」を選んでください。</translation>
    </message>
    <message>
        <source>The model has not read this yet.</source>
        <extracomment>canal_desktop/ui/conversation_pane.py</extracomment>
        <translation>モデルはまだこれを読んでいません。</translation>
    </message>
    <message>
        <source>The model is asked.</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>モデルに質問します。</translation>
    </message>
    <message>
        <source>The model of the profile</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>プロファイルのモデル</translation>
    </message>
    <message>
        <source>The model of this conversation answers in words. Is a picture to be made, or is that what you want?</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>この会話のモデルは文章で回答します。画像を生成しますか、それとも文章でよいですか？</translation>
    </message>
    <message>
        <source>The model wants to call {tool}</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>モデルが {tool} の呼び出しを求めています</translation>
    </message>
    <message>
        <source>The model's provider is not available right now. Try again, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>モデルのプロバイダーは現在利用できません。もう一度試すか、別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>The most tokens of an answer.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>回答の最大トークン数です。</translation>
    </message>
    <message>
        <source>The name {host} could not be found. Check the Base URL and your network connection.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} という名前が見つかりませんでした。ベース URL とネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>The name “{name}” is there twice. Each name may be there once.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>「{name}」という名前が 2 回あります。同じ名前は 1 回しか使えません。</translation>
    </message>
    <message>
        <source>The names of the assistants and topics could not be read.</source>
        <extracomment>canal_desktop/exchange/cherry_studio.py</extracomment>
        <translation>アシスタントとトピックの名前を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The new passphrase was not typed the same twice. Type it again.</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>新しいパスフレーズが二度とも同じではありませんでした。もう一度入力してください。</translation>
    </message>
    <message>
        <source>The new version could not be written: {reason}. Nothing has changed.</source>
        <extracomment>canal_desktop/updates/disk.py</extracomment>
        <translation>新しいバージョンを書き込めませんでした：{reason}。何も変わっていません。</translation>
    </message>
    <message>
        <source>The newest {shown} of {count} answers are shown.</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>{count} 件の回答のうち新しい {shown} 件を表示しています。</translation>
    </message>
    <message numerus="yes">
        <source>The next one is looked at in {n} seconds.</source>
        <extracomment>canal_desktop/app/app_lock.py</extracomment>
        <translation>
            <numerusform>次は {n} 秒後に照合します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The other answers are still being written. What you send waits until they are complete.</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>ほかの回答がまだ作成中です。送信したものは、それらの完了を待ちます。</translation>
    </message>
    <message>
        <source>The package brings no text of its licence.</source>
        <extracomment>canal_desktop/app/licences.py</extracomment>
        <translation>パッケージにライセンスの本文が含まれていません。</translation>
    </message>
    <message>
        <source>The package manager of your system brings newer versions of Canal.</source>
        <extracomment>canal_desktop/domain/update.py</extracomment>
        <translation>Canal の新しいバージョンは、システムのパッケージ管理が届けます。</translation>
    </message>
    <message>
        <source>The parameters of this conversation were changed.</source>
        <extracomment>canal_desktop/app/parameter_setting.py</extracomment>
        <translation>この会話のパラメーターを変更しました。</translation>
    </message>
    <message>
        <source>The parameters of {name} were changed.</source>
        <extracomment>canal_desktop/app/parameter_setting.py</extracomment>
        <translation>{name} のパラメーターを変更しました。</translation>
    </message>
    <message>
        <source>The passphrase of the lock is forgotten once you have entered it.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>ロックのパスフレーズは、入力すると忘れられます。</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>パスフレーズを変更しました。</translation>
    </message>
    <message>
        <source>The passphrase was removed; Canal is not locked any more.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>パスフレーズを削除しました。Canal はもうロックされません。</translation>
    </message>
    <message>
        <source>The pattern cannot be read: {detail}.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>パターンを解釈できません: {detail}。</translation>
    </message>
    <message>
        <source>The person is trying the demo. They should see what is possible without needing a key. I will show headings, lists, code and a table, and say plainly that this is a demo.</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>この人はデモを試しています。キーがなくても何ができるかを見せるべきです。見出し、リスト、コード、表を示し、これがデモであることをはっきり伝えます。</translation>
    </message>
    <message>
        <source>The picture becomes an answer in this conversation, whose model stays what it is.</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>画像はこの会話の回答になります。会話のモデルは変わりません。</translation>
    </message>
    <message>
        <source>The picture could not be written as it would be sent.</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>画像を送信用の形に書き出せませんでした。</translation>
    </message>
    <message>
        <source>The picture has too many pixels and was not opened.</source>
        <extracomment>canal_desktop/ui/transcript/picture_decode.py</extracomment>
        <translation>画像のピクセル数が多すぎるため、開きませんでした。</translation>
    </message>
    <message>
        <source>The picture is attached. Write what is to be changed, then have a picture made of it.</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>画像を添付しました。変更したい内容を書いてから、画像を生成してください。</translation>
    </message>
    <message>
        <source>The picture is being made…</source>
        <extracomment>canal_desktop/ui/status_text.py</extracomment>
        <translation>画像を生成中…</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown.</source>
        <extracomment>canal_desktop/ui/transcript/picture_decode.py</extracomment>
        <translation>画像が壊れていて表示できません。</translation>
    </message>
    <message>
        <source>The picture is larger than {size} MB and was not loaded.</source>
        <extracomment>canal_desktop/providers/picture_fetch.py</extracomment>
        <translation>画像が {size} MB を超えているため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>The pictures are read from files beside it: save it with them.</source>
        <extracomment>canal_desktop/programs/write_program.py</extracomment>
        <translation>画像は隣に置かれたファイルから読み取られます。画像とともに保存してください。</translation>
    </message>
    <message>
        <source>The preset {former} was renamed to {name}.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>プリセット {former} の名前を {name} に変更しました。</translation>
    </message>
    <message>
        <source>The preset {name} was changed.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>プリセット {name} を変更しました。</translation>
    </message>
    <message>
        <source>The preset {name} was deleted.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>プリセット {name} を削除しました。</translation>
    </message>
    <message>
        <source>The preset {name} was saved.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>プリセット {name} を保存しました。</translation>
    </message>
    <message>
        <source>The profile in use</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>使用中のプロファイル</translation>
    </message>
    <message>
        <source>The profile of this conversation is gone, so nothing was sent. Go on with another profile.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>この会話のプロファイルがなくなったため、何も送信していません。別のプロファイルで続けてください。</translation>
    </message>
    <message>
        <source>The program ended before this request was over; what came back until then is not kept.</source>
        <extracomment>canal_desktop/domain/attempt.py</extracomment>
        <translation>このリクエストの終了前にプログラムが終了しました。それまでに返されたものは残っていません。</translation>
    </message>
    <message>
        <source>The program is about to end.</source>
        <extracomment>canal_desktop/storage/backups.py canal_desktop/storage/request_store.py</extracomment>
        <translation>プログラムはまもなく終了します。</translation>
    </message>
    <message>
        <source>The program is set to stay offline, so nothing can be asked. Turn that off, then run the tests.</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>プログラムがオフラインに設定されているため、質問できません。設定を解除してから、テストを実行してください。</translation>
    </message>
    <message>
        <source>The program starts when you log in, and waits in the tray.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>ログイン時にプログラムが起動し、トレイで待機します。</translation>
    </message>
    <message>
        <source>The program that runs cannot take it. Close it, or start it anew.</source>
        <extracomment>canal_desktop/app/instance_channel.py</extracomment>
        <translation>実行中のプログラムはこれを受け取れません。閉じるか、起動し直してください。</translation>
    </message>
    <message>
        <source>The program {command} was not found. Install it, or write its whole path into the command.</source>
        <extracomment>canal_desktop/mcp_client/server_process.py</extracomment>
        <translation>プログラム {command} が見つかりませんでした。インストールするか、コマンドに完全なパスを書いてください。</translation>
    </message>
    <message>
        <source>The prompt tests have ended.</source>
        <extracomment>canal_desktop/ui/prompt_tests/running_notice.py</extracomment>
        <translation>プロンプトテストが終了しました。</translation>
    </message>
    <message>
        <source>The prompt “{title}” was deleted.</source>
        <extracomment>canal_desktop/app/prompts.py</extracomment>
        <translation>プロンプト「{title}」を削除しました。</translation>
    </message>
    <message>
        <source>The proxy looks the server's name up.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>サーバーの名前はプロキシが調べます。</translation>
    </message>
    <message>
        <source>The proxy makes the connection.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>接続はプロキシが行います。</translation>
    </message>
    <message>
        <source>The proxy wants a name and password: enter them in Settings, Network.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>プロキシが名前とパスワードを求めています。「設定」の「ネットワーク」で入力してください。</translation>
    </message>
    <message>
        <source>The proxy wants a name and password: enter them under “Proxy and certificates” of the profile {profile}.</source>
        <extracomment>canal_desktop/network/proxy_logins.py</extracomment>
        <translation>プロキシが名前とパスワードを求めています。プロファイル {profile} の「プロキシと証明書」で入力してください。</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached. Check that it is running, and its address in Settings, Network.</source>
        <extracomment>canal_desktop/network/way_transport.py</extracomment>
        <translation>プロキシ {proxy} に接続できません。動作しているか、また「設定」の「ネットワーク」のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not accept the name and password. Enter them again in Settings, Network.</source>
        <extracomment>canal_desktop/network/proxy_logins.py</extracomment>
        <translation>プロキシ {proxy} が名前とパスワードを受け付けませんでした。「設定」の「ネットワーク」で入力し直してください。</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not accept the name and password. Enter them again under “Proxy and certificates” of the profile {profile}.</source>
        <extracomment>canal_desktop/network/proxy_logins.py</extracomment>
        <translation>プロキシ {proxy} が名前とパスワードを受け付けませんでした。プロファイル {profile} の「プロキシと証明書」で入力し直してください。</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not connect to {host} ({reason}). Check the Base URL, or ask whoever runs the proxy.</source>
        <extracomment>canal_desktop/network/way_transport.py</extracomment>
        <translation>プロキシ {proxy} は {host} に接続しませんでした（{reason}）。ベース URL を確認するか、プロキシの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The question is asked again when the set is run, and each answer is checked.</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>セットの実行時に質問が再び行われ、各回答がチェックされます。</translation>
    </message>
    <message>
        <source>The question that was not sent is kept in “{title}”. Send it there.</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>送信されなかった質問は「{title}」に残っています。そこで送信してください。</translation>
    </message>
    <message>
        <source>The question was changed since. Send it as it is now, or take the change back.</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>質問がその後変更されました。今のまま送信するか、変更を取り消してください。</translation>
    </message>
    <message>
        <source>The quick window brings</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>クイックウィンドウに入れる内容</translation>
    </message>
    <message>
        <source>The quota or balance of this key is used up. Top it up in the server's console.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>このキーの割り当てまたは残高がなくなりました。サーバーのコンソールで追加してください。</translation>
    </message>
    <message>
        <source>The request as curl: copied, without any key.</source>
        <extracomment>canal_desktop/ui/requests/taking.py</extracomment>
        <translation>curl 形式のリクエスト: キーを除いてコピーしました。</translation>
    </message>
    <message>
        <source>The request has {tokens}. Leave something out, or choose a model that takes more.</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>リクエストは {tokens} あります。何かを除外するか、より多く扱えるモデルを選択してください。</translation>
    </message>
    <message>
        <source>The request is copied as JSON, without a key.</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>リクエストをキーを除いて JSON としてコピーしました。</translation>
    </message>
    <message>
        <source>The request is in the file {file}: paste what is in that.</source>
        <extracomment>canal_desktop/programs/read_curl.py</extracomment>
        <translation>リクエストはファイル {file} の中にあります。その内容を貼り付けてください。</translation>
    </message>
    <message>
        <source>The request of this answer is not kept, so prompt, parameters and chosen files are those that hold now.</source>
        <extracomment>canal_desktop/app/code_requests.py</extracomment>
        <translation>この回答のリクエストは残っていないため、プロンプト、パラメーター、選択したファイルは現在有効なものです。</translation>
    </message>
    <message>
        <source>The request: copied, without any key.</source>
        <extracomment>canal_desktop/ui/requests/taking.py</extracomment>
        <translation>リクエスト: キーを除いてコピーしました。</translation>
    </message>
    <message>
        <source>The requests of this answer are not kept any more: by your settings they are kept until you quit only. Regenerate asks again.</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>この回答のリクエストはもう残っていません。設定により、終了するまでしか保管されません。「再生成」で再び質問できます。</translation>
    </message>
    <message>
        <source>The requests of this answer are not kept: they are too old or were forgotten, or the answer was imported, synced, written by hand or asked for by “ask” in a terminal. Regenerate asks again, and keeps what goes over the wire.</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>この回答のリクエストは残っていません。古すぎるか消去されたか、回答がインポート、同期、手書き、またはターミナルの「ask」によるものです。「再生成」で再び質問すると、通信内容が保管されます。</translation>
    </message>
    <message>
        <source>The rest was left out, as you stopped it; doing it again goes on from there.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>停止されたため、残りは除外されました。もう一度行うと、そこから続きます。</translation>
    </message>
    <message>
        <source>The result</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>The result of {name} is not stored yet. {error}</source>
        <extracomment>canal_desktop/app/tool_calling.py</extracomment>
        <translation>{name} の結果はまだ保存されていません。{error}</translation>
    </message>
    <message>
        <source>The run is stopped. Answers that are there stay; “Run the missing ones” asks for the others later.</source>
        <extracomment>canal_desktop/ui/prompt_tests/running_notice.py</extracomment>
        <translation>実行を停止しました。得られた回答は残ります。残りは後で「足りない分を実行」で求められます。</translation>
    </message>
    <message>
        <source>The same body as request {number}.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>リクエスト {number} と同じ本文です。</translation>
    </message>
    <message>
        <source>The same body as version {number}.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>バージョン {number} と同じ本文です。</translation>
    </message>
    <message>
        <source>The same seed repeats an answer.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>シードが同じなら同じ回答が繰り返されます。</translation>
    </message>
    <message>
        <source>The schema cannot be used: {detail}</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>スキーマを使用できません: {detail}</translation>
    </message>
    <message>
        <source>The schema is no JSON: {detail}.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>スキーマが JSON ではありません: {detail}。</translation>
    </message>
    <message>
        <source>The schema is none: {detail}</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>スキーマになっていません: {detail}</translation>
    </message>
    <message>
        <source>The schema is valid.</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>スキーマは有効です。</translation>
    </message>
    <message>
        <source>The schema refers to what is not in it: {detail}</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>スキーマが、中にないものを参照しています: {detail}</translation>
    </message>
    <message>
        <source>The search is closed.</source>
        <extracomment>canal_desktop/storage/reader.py canal_desktop/storage/search_index.py</extracomment>
        <translation>検索は閉じられています。</translation>
    </message>
    <message>
        <source>The secret was forgotten.</source>
        <extracomment>canal_desktop/ui/settings/desk.py</extracomment>
        <translation>秘密を消去しました。</translation>
    </message>
    <message>
        <source>The secure connection to {host} could not be trusted. Check the computer's clock; a certificate of your company's own is named in Settings, Network.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} への安全な接続を信頼できませんでした。コンピューターの時計を確認してください。会社独自の証明書は「設定」の「ネットワーク」で指定します。</translation>
    </message>
    <message>
        <source>The server asked to wait: {seconds} s more.</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>サーバーが待機を求めました: あと {seconds} 秒。</translation>
    </message>
    <message>
        <source>The server broke off with an error. Try again, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>サーバーがエラーで中断しました。もう一度試すか、別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>The server can be reached.</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>サーバーに接続できます。</translation>
    </message>
    <message>
        <source>The server could not accept the request. Change the message or the model's parameters.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>サーバーがリクエストを受け付けられませんでした。メッセージまたはモデルのパラメーターを変更してください。</translation>
    </message>
    <message>
        <source>The server does not list it.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>サーバーの一覧にありません。</translation>
    </message>
    <message>
        <source>The server does not list this name; it can be asked all the same.</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>サーバーの一覧にはない名前ですが、質問はできます。</translation>
    </message>
    <message>
        <source>The server does not support this kind of request. Check the Base URL, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>サーバーはこの種類のリクエストに対応していません。ベース URL を確認するか、別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>The server ended the answer without saying whether it is complete.</source>
        <extracomment>canal_desktop/providers/chat_decoder.py</extracomment>
        <translation>サーバーは、完了したかどうかを示さずに回答を終えました。</translation>
    </message>
    <message>
        <source>The server had an error of its own. Try again in a while.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>サーバー側でエラーが起きました。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server had an error of its own. Try again, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>サーバー側でエラーが起きました。もう一度試すか、別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>The server has ended.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>サーバーが終了しました。</translation>
    </message>
    <message>
        <source>The server is named by a number.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>サーバーは数字で指定されています。</translation>
    </message>
    <message>
        <source>The server is not running.</source>
        <extracomment>canal_desktop/app/mcp_run.py</extracomment>
        <translation>サーバーは動作していません。</translation>
    </message>
    <message>
        <source>The server lists no models.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>サーバーの一覧にモデルがありません。</translation>
    </message>
    <message>
        <source>The server made its certificate itself. Name a file with it in Settings, Network, if you trust the server.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>サーバーが自分で作成した証明書です。サーバーを信頼する場合は、証明書のファイルを「設定」の「ネットワーク」で指定してください。</translation>
    </message>
    <message>
        <source>The server may be busy. Check again later, or choose another model.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>サーバーが混み合っているかもしれません。後で確認し直すか、別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>The server names no model that could be asked.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>サーバーは質問できるモデルを示していません。</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>サーバーに拒否されました。</translation>
    </message>
    <message>
        <source>The server reports a conflict with another request. Try again.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>サーバーが別のリクエストとの競合を報告しています。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server says what this tool is for while it runs.</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>このツールの用途は、サーバーの動作中に示されます。</translation>
    </message>
    <message>
        <source>The server sent an empty answer. Try again, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>サーバーから空の回答が届きました。もう一度試すか、別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>The server sent something unreadable. Check the Base URL; it often ends in /v1.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>サーバーから読み取れないものが届きました。ベース URL を確認してください。多くの場合 /v1 で終わります。</translation>
    </message>
    <message>
        <source>The server sent something unreadable. Try again, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>サーバーから読み取れないものが届きました。もう一度試すか、別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>The server stopped waiting for the request. Try again.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>サーバーがリクエストの待機をやめました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server {name} does not run. {sentence}</source>
        <extracomment>canal_desktop/app/mcp_servers.py canal_desktop/app/tool_book.py</extracomment>
        <translation>サーバー {name} は動作していません。{sentence}</translation>
    </message>
    <message>
        <source>The server {name} has no such tool any more.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>サーバー {name} にそのツールはもうありません。</translation>
    </message>
    <message>
        <source>The server {name} is disabled.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>サーバー {name} は無効です。</translation>
    </message>
    <message>
        <source>The server {name} takes long to start.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>サーバー {name} の起動に時間がかかっています。</translation>
    </message>
    <message>
        <source>The server's own</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>サーバーの既定</translation>
    </message>
    <message>
        <source>The server’s name, {name}, has letters that can look like others.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>サーバーの名前 {name} に、ほかの文字と紛らわしい文字が含まれています。</translation>
    </message>
    <message>
        <source>The server’s name, {name}, mixes letters of several scripts that look alike.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>サーバーの名前 {name} に、複数の文字体系のよく似た文字が混ざっています。</translation>
    </message>
    <message>
        <source>The set “{name}” was deleted.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>セット「{name}」を削除しました。</translation>
    </message>
    <message>
        <source>The settings under “{section}” are back to their defaults.</source>
        <extracomment>canal_desktop/ui/settings/desk.py</extracomment>
        <translation>「{section}」の設定を既定値に戻しました。</translation>
    </message>
    <message>
        <source>The sound could not be written for the player: {reason}.</source>
        <extracomment>canal_desktop/ui/sound/elsewhere.py</extracomment>
        <translation>プレーヤー用に音声を書き込めませんでした: {reason}。</translation>
    </message>
    <message>
        <source>The sound is on its way…</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>音声を受信しています…</translation>
    </message>
    <message>
        <source>The sound is opened in the system's player.</source>
        <extracomment>canal_desktop/ui/sound/elsewhere.py</extracomment>
        <translation>音声をシステムのプレーヤーで開きました。</translation>
    </message>
    <message>
        <source>The sound is played, but it is not kept. {error}</source>
        <extracomment>canal_desktop/app/reading_aloud.py</extracomment>
        <translation>音声は再生されますが、保管されません。{error}</translation>
    </message>
    <message>
        <source>The stream was cut off.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>ストリームが途切れました。</translation>
    </message>
    <message>
        <source>The sync folder {folder} cannot be written. Make it writable, or choose another one in the settings.</source>
        <extracomment>canal_desktop/app/sync.py</extracomment>
        <translation>同期フォルダー {folder} に書き込めません。書き込めるようにするか、設定で別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The sync folder {folder} is not there. Connect its drive, or choose the folder again in the settings.</source>
        <extracomment>canal_desktop/app/sync.py</extracomment>
        <translation>同期フォルダー {folder} がありません。ドライブを接続するか、設定でフォルダーを選び直してください。</translation>
    </message>
    <message>
        <source>The sync folder {folder} reports an error: {reason}. It is tried again by itself.</source>
        <extracomment>canal_desktop/app/sync.py</extracomment>
        <translation>同期フォルダー {folder} でエラーが起きました: {reason}。自動的に再試行されます。</translation>
    </message>
    <message>
        <source>The system keyring did not keep the key.</source>
        <extracomment>canal_desktop/storage/secrets.py</extracomment>
        <translation>システムのキーリングがキーを保管しませんでした。</translation>
    </message>
    <message>
        <source>The system keyring did not keep the passphrase, so no lock was set.</source>
        <extracomment>canal_desktop/app/app_lock.py</extracomment>
        <translation>システムのキーリングがパスフレーズを保管しなかったため、ロックは設定されていません。</translation>
    </message>
    <message>
        <source>The system keyring reports an error.</source>
        <extracomment>canal_desktop/storage/secrets.py</extracomment>
        <translation>システムのキーリングがエラーを報告しています。</translation>
    </message>
    <message>
        <source>The system keyring stayed locked.</source>
        <extracomment>canal_desktop/storage/secrets.py</extracomment>
        <translation>システムのキーリングがロックされたままでした。</translation>
    </message>
    <message>
        <source>The system prompt is always sent. Change it where it is set: for the conversation, folder or profile.</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>システムプロンプトは常に送信されます。設定されている会話、フォルダー、プロファイルで変更してください。</translation>
    </message>
    <message>
        <source>The system prompt is sent at the head of the first question.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>システムプロンプトは最初の質問の冒頭に入れて送信されます。</translation>
    </message>
    <message>
        <source>The system prompt is sent in the role developer.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>システムプロンプトは developer の役割で送信されます。</translation>
    </message>
    <message>
        <source>The system tells you when an answer has ended while you were elsewhere.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>ほかのことをしている間に回答が終わると、システムが知らせます。</translation>
    </message>
    <message>
        <source>The system's language</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>The system's proxy</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>システムのプロキシ</translation>
    </message>
    <message>
        <source>The text it has in it when it opens. Nothing is sent before you say so.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>開いたときに入っているテキストです。指示するまで何も送信されません。</translation>
    </message>
    <message>
        <source>The text names another address than the link leads to.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>テキストが示すアドレスとリンク先が異なります。</translation>
    </message>
    <message>
        <source>The text names another server than the link leads to.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>テキストが示すサーバーとリンク先が異なります。</translation>
    </message>
    <message>
        <source>The text of the link has signs that turn its direction around.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>リンクのテキストに、文字の向きを変える記号が含まれています。</translation>
    </message>
    <message>
        <source>The text of this link cannot be read, so nothing was opened.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>このリンクのテキストを読み取れないため、何も開きませんでした。</translation>
    </message>
    <message>
        <source>The text of this link is too long, so nothing was opened. Copy it into the message field instead.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>このリンクのテキストが長すぎるため、何も開きませんでした。代わりにメッセージ欄にコピーしてください。</translation>
    </message>
    <message>
        <source>The text of “{name}” cannot be read: the document is damaged or of an unknown kind. Save it anew, or as a PDF, and attach that.</source>
        <extracomment>canal_desktop/documents/office.py</extracomment>
        <translation>「{name}」のテキストを読み取れません。文書が壊れているか、不明な種類です。保存し直すか PDF にして、それを添付してください。</translation>
    </message>
    <message>
        <source>The text that came in will be in your next new conversation.</source>
        <extracomment>canal_desktop/ui/workspace.py</extracomment>
        <translation>届いたテキストは、次の新しい会話に入ります。</translation>
    </message>
    <message>
        <source>The text, with places such as {{topic}} or {{tone:friendly}}. {{clipboard}}, {{date}} and {{selection}} fill themselves.</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>テキスト。{{topic}} や {{tone:friendly}} のような入力箇所を含められます。{{clipboard}}、{{date}}、{{selection}} は自動的に入ります。</translation>
    </message>
    <message>
        <source>The tool is not what it was when it was offered, so it was not called. It can be called in the next answer.</source>
        <extracomment>canal_desktop/app/mcp_servers.py</extracomment>
        <translation>ツールが提供時から変わっているため、呼び出しませんでした。次の回答で呼び出せます。</translation>
    </message>
    <message>
        <source>The tool “{name}” was deleted.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>ツール「{name}」を削除しました。</translation>
    </message>
    <message>
        <source>The tools of this conversation are still being made ready. Try again in a moment.</source>
        <extracomment>canal_desktop/app/request_maker.py</extracomment>
        <translation>この会話のツールを準備中です。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <extracomment>canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>ゴミ箱は空です</translation>
    </message>
    <message>
        <source>The two are too different to be compared word by word: some parts are compared line by line.</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>違いが大きすぎて単語ごとに比較できません。一部は行ごとに比較しています。</translation>
    </message>
    <message>
        <source>The value of {name} has a character in it that cannot be sent.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>{name} の値に送信できない文字が含まれています。</translation>
    </message>
    <message>
        <source>The value of {name} has characters that no header can have: use plain letters, digits and signs.</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>{name} の値にヘッダーで使えない文字が含まれています。通常の英字、数字、記号を使用してください。</translation>
    </message>
    <message>
        <source>The value of {name} is longer than {count} characters.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>{name} の値が {count} 文字を超えています。</translation>
    </message>
    <message>
        <source>The value of {name} must be a text in double quotes.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>{name} の値は二重引用符で囲んだテキストにしてください。</translation>
    </message>
    <message>
        <source>The variables or headers of “{name}” are not written as names and values.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>「{name}」の変数またはヘッダーが、名前と値の形で書かれていません。</translation>
    </message>
    <message>
        <source>The way to the server is tried.</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>サーバーまでの経路を試します。</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>回答全体</translation>
    </message>
    <message numerus="yes">
        <source>The whole library, {n} conversations</source>
        <extracomment>canal_desktop/ui/data_desk.py</extracomment>
        <translation>
            <numerusform>ライブラリ全体、{n} 件の会話</numerusform>
        </translation>
    </message>
    <message>
        <source>The word could not be kept: {reason}.</source>
        <extracomment>canal_desktop/ui/spell_desk.py</extracomment>
        <translation>単語を保存できませんでした: {reason}。</translation>
    </message>
    <message numerus="yes">
        <source>The {n} messages that followed are kept with version {version}.</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>
            <numerusform>続く {n} 件のメッセージはバージョン {version} に残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than {count} servers in this text.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>このテキストには {count} 個を超えるサーバーがあります。</translation>
    </message>
    <message>
        <source>There are no MCP servers in this text. It should be JSON such as {"mcpServers": {"files": {"command": "npx", "args": ["-y", "some-server"]}}}.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>このテキストに MCP サーバーがありません。{"mcpServers": {"files": {"command": "npx", "args": ["-y", "some-server"]}}} のような JSON にしてください。</translation>
    </message>
    <message>
        <source>There are no checks.</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py canal_desktop/ui/prompt_tests/result_sheet.py</extracomment>
        <translation>チェックはありません。</translation>
    </message>
    <message>
        <source>There are no prompt tests yet. Write one with “New case…”, bring some in from a file, or choose “Add to prompt tests…” at an answer.</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>プロンプトテストはまだありません。「新しいケース…」で書くか、ファイルから取り込むか、回答で「プロンプトテストに追加…」を選んでください。</translation>
    </message>
    <message>
        <source>There are no prompts in this file. Choose a file that was exported here, or a text file.</source>
        <extracomment>canal_desktop/app/prompts.py</extracomment>
        <translation>このファイルにプロンプトがありません。ここでエクスポートしたファイルかテキストファイルを選択してください。</translation>
    </message>
    <message>
        <source>There are no tools yet. Describe one of your own, whose results you type, or add a server that has some.</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>ツールはまだありません。結果を自分で入力する独自のツールを記述するか、ツールを持つサーバーを追加してください。</translation>
    </message>
    <message>
        <source>There are none.</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>There are pages 1 to {count}.</source>
        <extracomment>canal_desktop/documents/pdf.py</extracomment>
        <translation>ページは 1～{count} です。</translation>
    </message>
    <message>
        <source>There are pictures further up in this conversation, which go along with every question.</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py</extracomment>
        <translation>この会話の上のほうに画像があり、すべての質問とともに送信されます。</translation>
    </message>
    <message>
        <source>There are too many files in this folder. Choose the folder of the conversations.</source>
        <extracomment>canal_desktop/exchange/source_files.py</extracomment>
        <translation>このフォルダーにはファイルが多すぎます。会話のフォルダーを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} stop sequences, and {most} at most can be sent. Take some out.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>
            <numerusform>停止シーケンスが {n} 個ありますが、送信できるのは {most} 個までです。減らしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} tools, and {most} at most can be sent. Take some out.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>
            <numerusform>ツールが {n} 個ありますが、送信できるのは {most} 個までです。減らしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a preset {name} already. Choose another name.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>プリセット {name} はすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>There is a set {name} already. Choose another name.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>セット {name} はすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>There is a tool called {name} already.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>{name} という名前のツールはすでにあります。</translation>
    </message>
    <message>
        <source>There is no API key for {host}. Enter one to go on.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} の API キーがありません。続けるには入力してください。</translation>
    </message>
    <message>
        <source>There is no JSON in the answer: {detail}.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>回答に JSON がありません: {detail}。</translation>
    </message>
    <message>
        <source>There is no MCP server at this address ({status}). Check the URL; old SSE servers cannot be used.</source>
        <extracomment>canal_desktop/mcp_client/http.py</extracomment>
        <translation>このアドレスに MCP サーバーがありません（{status}）。URL を確認してください。古い SSE サーバーは使用できません。</translation>
    </message>
    <message>
        <source>There is no answer here yet.</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>ここにはまだ回答がありません。</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>まだ回答がありません。</translation>
    </message>
    <message>
        <source>There is no conversation in this file: no heading in it says who speaks.</source>
        <extracomment>canal_desktop/exchange/markdown_reading.py</extracomment>
        <translation>このファイルに会話がありません。話し手を示す見出しがありません。</translation>
    </message>
    <message>
        <source>There is no earlier version to go back to.</source>
        <extracomment>canal_desktop/updates/versions.py</extracomment>
        <translation>戻せる前のバージョンはありません。</translation>
    </message>
    <message>
        <source>There is no filter {name}: – it is looked for as words. Filters: {filters}</source>
        <extracomment>canal_desktop/domain/search.py</extracomment>
        <translation>フィルター {name}: はありません – 言葉として検索します。フィルター: {filters}</translation>
    </message>
    <message>
        <source>There is no limit yet.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>まだ上限がありません。</translation>
    </message>
    <message>
        <source>There is no other answer to compare with yet.</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>比較できるほかの回答がまだありません。</translation>
    </message>
    <message>
        <source>There is no pattern yet.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>まだパターンがありません。</translation>
    </message>
    <message>
        <source>There is no question ahead of this answer, so there is nothing to write as code.</source>
        <extracomment>canal_desktop/app/code_requests.py</extracomment>
        <translation>この回答の前に質問がないため、コードとして書けるものがありません。</translation>
    </message>
    <message>
        <source>There is no question in this case, so it was not kept. Write one.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>このケースに質問がないため、保存しませんでした。質問を書いてください。</translation>
    </message>
    <message>
        <source>There is no question in {name}: what is asked is called “question” or “input”.</source>
        <extracomment>canal_desktop/exchange/case_files.py</extracomment>
        <translation>{name} に質問がありません。質問の項目名は「question」または「input」です。</translation>
    </message>
    <message>
        <source>There is no question to answer yet.</source>
        <extracomment>canal_desktop/app/open_conversation.py</extracomment>
        <translation>回答すべき質問がまだありません。</translation>
    </message>
    <message>
        <source>There is no room for today's backup in {folder}. Free some space; nothing is lost.</source>
        <extracomment>canal_desktop/storage/backups.py</extracomment>
        <translation>{folder} に今日のバックアップの空きがありません。空きを作ってください。何も失われていません。</translation>
    </message>
    <message>
        <source>There is no room left for the Markdown mirror. Make room; it goes on by itself.</source>
        <extracomment>canal_desktop/app/mirror.py</extracomment>
        <translation>Markdown ミラーの空きがありません。空きを作ると自動的に続きます。</translation>
    </message>
    <message>
        <source>There is no room left for {name}. Make room, or choose another place.</source>
        <extracomment>canal_desktop/exchange/writing.py</extracomment>
        <translation>{name} の空きがありません。空きを作るか、別の場所を選択してください。</translation>
    </message>
    <message>
        <source>There is no room left in the sync folder {folder}. Free some space; it is tried again by itself.</source>
        <extracomment>canal_desktop/app/sync.py</extracomment>
        <translation>同期フォルダー {folder} に空きがありません。空きを作ってください。自動的に再試行されます。</translation>
    </message>
    <message>
        <source>There is no room on the disk for the new version. Make room and try again; nothing has changed.</source>
        <extracomment>canal_desktop/updates/disk.py</extracomment>
        <translation>新しいバージョンを置く空きがディスクにありません。空きを作ってもう一度お試しください。何も変わっていません。</translation>
    </message>
    <message>
        <source>There is no schema yet.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>まだスキーマがありません。</translation>
    </message>
    <message>
        <source>There is no such file now. It is used as soon as it is there.</source>
        <extracomment>canal_desktop/ui/settings/network_desk.py</extracomment>
        <translation>このファイルは現在ありません。利用できるようになり次第、使用します。</translation>
    </message>
    <message>
        <source>There is no such tool any more.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>そのツールはもうありません。</translation>
    </message>
    <message>
        <source>There is no text in “{name}”. Save it as a PDF, and attach that to send its pages.</source>
        <extracomment>canal_desktop/documents/reading.py</extracomment>
        <translation>「{name}」にテキストがありません。PDF で保存し、それを添付するとページを送信できます。</translation>
    </message>
    <message>
        <source>There is no text to look for.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>検索するテキストがありません。</translation>
    </message>
    <message>
        <source>There is no value for {name}. Edit the server to enter it.</source>
        <extracomment>canal_desktop/app/mcp_values.py</extracomment>
        <translation>{name} の値がありません。サーバーを編集して入力してください。</translation>
    </message>
    <message>
        <source>There is none yet: enter it</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>未設定: 入力してください</translation>
    </message>
    <message>
        <source>There is nothing in this message that can be read aloud.</source>
        <extracomment>canal_desktop/app/reading_aloud.py</extracomment>
        <translation>このメッセージに読み上げられるものがありません。</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can be attached.</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>クリップボードに添付できるものがありません。</translation>
    </message>
    <message>
        <source>There is nothing to back up yet.</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>バックアップするものがまだありません。</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <extracomment>canal_desktop/ui/data_desk.py</extracomment>
        <translation>エクスポートするものがまだありません。</translation>
    </message>
    <message>
        <source>There is nothing to write as code yet. Write a question first.</source>
        <extracomment>canal_desktop/ui/code_desk.py</extracomment>
        <translation>コードとして書けるものがまだありません。先に質問を書いてください。</translation>
    </message>
    <message>
        <source>There is only one answer to this question so far.</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>この質問への回答はまだ 1 つだけです。</translation>
    </message>
    <message>
        <source>There was no whole answer within {seconds} seconds.</source>
        <extracomment>canal_desktop/app/asking.py</extracomment>
        <translation>{seconds} 秒以内に完全な回答がありませんでした。</translation>
    </message>
    <message>
        <source>There was none so far.</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>これまでにありません。</translation>
    </message>
    <message>
        <source>They are too long to be compared.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>長すぎて比較できません。</translation>
    </message>
    <message>
        <source>Third</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>三番目</translation>
    </message>
    <message>
        <source>This Base URL cannot be read. It should look like https://api.example.com/v1.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>このベース URL を読み取れません。https://api.example.com/v1 のような形にしてください。</translation>
    </message>
    <message>
        <source>This Base URL cannot be used. It should look like https://api.example.com/v1.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>このベース URL は使用できません。https://api.example.com/v1 のような形にしてください。</translation>
    </message>
    <message>
        <source>This Base URL is not encrypted. Use https://, or http:// for a server on this computer only.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>このベース URL は暗号化されていません。https:// を使用してください。http:// はこのコンピューター上のサーバーにだけ使用できます。</translation>
    </message>
    <message>
        <source>This Cherry Studio backup holds its database as a browser keeps it, which cannot be read here. Export the topics as JSON, or choose a backup of an earlier version.</source>
        <extracomment>canal_desktop/exchange/cherry_studio.py</extracomment>
        <translation>この Cherry Studio のバックアップはデータベースをブラウザーの形式で保持しており、ここでは読み取れません。トピックを JSON としてエクスポートするか、以前のバージョンのバックアップを選択してください。</translation>
    </message>
    <message>
        <source>This JSON file is too large to be read as a whole. Export the conversations as JSONL instead.</source>
        <extracomment>canal_desktop/exchange/own_json.py</extracomment>
        <translation>この JSON ファイルは大きすぎて全体を読み取れません。代わりに会話を JSONL としてエクスポートしてください。</translation>
    </message>
    <message>
        <source>This answer is not saved yet. {reason} Saving is tried again by itself.</source>
        <extracomment>canal_desktop/ui/conversation_pane.py</extracomment>
        <translation>この回答はまだ保存されていません。{reason}保存は自動的に再試行されます。</translation>
    </message>
    <message>
        <source>This answer is not saved yet. {sentence} Saving is tried again by itself.</source>
        <extracomment>canal_desktop/ui/quick/answer_view.py</extracomment>
        <translation>この回答はまだ保存されていません。{sentence}保存は自動的に再試行されます。</translation>
    </message>
    <message>
        <source>This answer was asked for as a picture. Only answers in words can be written as code.</source>
        <extracomment>canal_desktop/app/code_requests.py</extracomment>
        <translation>この回答は画像として求められました。コードとして書けるのは文章の回答だけです。</translation>
    </message>
    <message>
        <source>This answer was written **inside the program**: nothing left your computer, and no model read your question. It shows what answers look like here.</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>この回答は**プログラムの中で**書かれました。コンピューターの外には何も送られず、質問を読んだモデルもありません。ここでの回答の見え方を示しています。</translation>
    </message>
    <message>
        <source>This becomes a conversation ({keys}). The last question waits in the message field until you send it.</source>
        <extracomment>canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>これは会話になります ({keys})。最後の質問は、送信するまでメッセージ欄で待機します。</translation>
    </message>
    <message>
        <source>This body is too long to be edited here. Save it, edit it in your editor, and send it from there.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>この本文は長すぎてここでは編集できません。保存してエディターで編集し、そこから送信してください。</translation>
    </message>
    <message>
        <source>This build has no place to look for updates.</source>
        <extracomment>canal_desktop/domain/update.py</extracomment>
        <translation>このビルドには更新を確認する場所がありません。</translation>
    </message>
    <message>
        <source>This can be sent.</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>送信できます。</translation>
    </message>
    <message>
        <source>This cannot be read: it is nested too deeply, or has a number that is too long.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>読み取れません。入れ子が深すぎるか、長すぎる数値があります。</translation>
    </message>
    <message>
        <source>This cannot be sent: it is nested too deeply, or has a number that is too large.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>送信できません。入れ子が深すぎるか、大きすぎる数値があります。</translation>
    </message>
    <message>
        <source>This cannot be sent: {problem}.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>送信できません: {problem}。</translation>
    </message>
    <message>
        <source>This cannot be taken back any more.</source>
        <extracomment>canal_desktop/ui/changes.py</extracomment>
        <translation>もう取り消せません。</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <extracomment>canal_desktop/ui/organise_desk.py</extracomment>
        <translation>元に戻せません。</translation>
    </message>
    <message>
        <source>This case was deleted.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>このケースは削除されました。</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps a passphrase safely, so no lock can be set.</source>
        <extracomment>canal_desktop/app/app_lock.py</extracomment>
        <translation>このコンピューターにはパスフレーズを安全に保管するキーリングがないため、ロックを設定できません。</translation>
    </message>
    <message>
        <source>This computer has no safe place for the key.</source>
        <extracomment>canal_desktop/storage/secrets.py</extracomment>
        <translation>このコンピューターには、キーの安全な保管場所がありません。</translation>
    </message>
    <message>
        <source>This computer has no sound device that can be used.</source>
        <extracomment>canal_desktop/sound/player.py</extracomment>
        <translation>このコンピューターには、使用できるサウンドデバイスがありません。</translation>
    </message>
    <message>
        <source>This conversation</source>
        <extracomment>canal_desktop/ui/data_desk.py canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>この会話</translation>
    </message>
    <message>
        <source>This conversation is in the trash. Your next message brings it back.</source>
        <extracomment>canal_desktop/ui/leaving.py</extracomment>
        <translation>この会話はゴミ箱にあります。次のメッセージを送ると戻ります。</translation>
    </message>
    <message>
        <source>This conversation is no longer there.</source>
        <extracomment>canal_desktop/app/organiser.py canal_desktop/ui/own_windows/desk.py canal_desktop/ui/workspace.py</extracomment>
        <translation>この会話はもうありません。</translation>
    </message>
    <message>
        <source>This conversation is too long for this model. Shorten it, or start a new one.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>この会話はこのモデルには長すぎます。短くするか、新しい会話を始めてください。</translation>
    </message>
    <message>
        <source>This conversation is too long for {model}. Shorten it, or start a new one.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>この会話は {model} には長すぎます。短くするか、新しい会話を始めてください。</translation>
    </message>
    <message>
        <source>This conversation was deleted for good, so nothing can be added to it.</source>
        <extracomment>canal_desktop/storage/message_store.py</extracomment>
        <translation>この会話は完全に削除されたため、何も追加できません。</translation>
    </message>
    <message>
        <source>This conversation was written by hand; nothing was sent, and it cost nothing.</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>この会話は手書きです。何も送信しておらず、費用もかかっていません。</translation>
    </message>
    <message>
        <source>This conversation: nothing was asked here yet.</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>この会話: まだ質問がありません。</translation>
    </message>
    <message>
        <source>This conversation: {total}</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>この会話: {total}</translation>
    </message>
    <message>
        <source>This desktop has no tray now, so this does nothing.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>このデスクトップには現在トレイがないため、この設定は効果がありません。</translation>
    </message>
    <message>
        <source>This diagram is too long to be shown.</source>
        <extracomment>canal_desktop/markup/typeset.py</extracomment>
        <translation>この図は長すぎて表示できません。</translation>
    </message>
    <message>
        <source>This file holds no text, or not in UTF-8.</source>
        <extracomment>canal_desktop/exchange/markdown_reading.py</extracomment>
        <translation>このファイルにはテキストがないか、UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>This file is damaged: a part of it cannot be read.</source>
        <extracomment>canal_desktop/exchange/own_json.py</extracomment>
        <translation>このファイルは壊れており、一部を読み取れません。</translation>
    </message>
    <message>
        <source>This file is not on this computer. Copy it here, then open the copy.</source>
        <extracomment>canal_desktop/domain/file_words.py</extracomment>
        <translation>このファイルはこのコンピューターにありません。ここにコピーしてから、そのコピーを開いてください。</translation>
    </message>
    <message>
        <source>This file is too large to be read as one conversation.</source>
        <extracomment>canal_desktop/exchange/markdown_reading.py</extracomment>
        <translation>このファイルは 1 つの会話として読み取るには大きすぎます。</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Canal Desktop. Update the program, then import it again.</source>
        <extracomment>canal_desktop/exchange/own_json.py</extracomment>
        <translation>このファイルは新しいバージョンの Canal Desktop で書き込まれています。プログラムを更新してから、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>This folder is not there any more.</source>
        <extracomment>canal_desktop/app/folder_organiser.py</extracomment>
        <translation>このフォルダーはもうありません。</translation>
    </message>
    <message>
        <source>This formula is too large to be shown.</source>
        <extracomment>canal_desktop/markup/typeset.py</extracomment>
        <translation>この数式は大きすぎて表示できません。</translation>
    </message>
    <message>
        <source>This formula is too long to be shown.</source>
        <extracomment>canal_desktop/markup/typeset.py</extracomment>
        <translation>この数式は長すぎて表示できません。</translation>
    </message>
    <message>
        <source>This is Canal Desktop {version}.</source>
        <extracomment>canal_desktop/ui/help/news_sheet.py</extracomment>
        <translation>これは Canal Desktop {version} です。</translation>
    </message>
    <message>
        <source>This is no JSON schema. {problem}</source>
        <extracomment>canal_desktop/app/tool_arguments.py</extracomment>
        <translation>JSON スキーマではありません。{problem}</translation>
    </message>
    <message>
        <source>This is no JSON yet: line {line}, column {column}: {problem}.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>まだ JSON ではありません: {line} 行 {column} 列: {problem}。</translation>
    </message>
    <message>
        <source>This is no file of Canal Desktop.</source>
        <extracomment>canal_desktop/exchange/own_json.py</extracomment>
        <translation>Canal Desktop のファイルではありません。</translation>
    </message>
    <message>
        <source>This is no sound that can be played. Save a copy of it instead.</source>
        <extracomment>canal_desktop/ui/sound/elsewhere.py</extracomment>
        <translation>再生できる音声ではありません。代わりにコピーを保存してください。</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <extracomment>canal_desktop/app/app_lock.py</extracomment>
        <translation>パスフレーズが違います。</translation>
    </message>
    <message>
        <source>This is the **first answer** to your question. It stays when you ask again.</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>これは質問への**最初の回答**です。もう一度質問しても残ります。</translation>
    </message>
    <message>
        <source>This is the **second answer** to the same question.</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>これは同じ質問への **2 番目の回答**です。</translation>
    </message>
    <message>
        <source>This is too large to be read: up to 5 MB of code are. Paste the call alone.</source>
        <extracomment>canal_desktop/programs/read_program.py</extracomment>
        <translation>大きすぎて読み取れません。コードは 5 MB までです。呼び出しだけを貼り付けてください。</translation>
    </message>
    <message>
        <source>This is too large to be shown.</source>
        <extracomment>canal_desktop/markup/typeset.py</extracomment>
        <translation>大きすぎて表示できません。</translation>
    </message>
    <message>
        <source>This is too long for the model</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>モデルには長すぎます</translation>
    </message>
    <message>
        <source>This is too long: {count} characters at most.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>長すぎます。{count} 文字までです。</translation>
    </message>
    <message>
        <source>This is too much for {model} at once. Send less.</source>
        <extracomment>canal_desktop/providers/whole_answers.py</extracomment>
        <translation>{model} に一度に送るには多すぎます。減らして送信してください。</translation>
    </message>
    <message>
        <source>This is what would run. Untick what you do not want.</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>これらが実行されます。不要なもののチェックを外してください。</translation>
    </message>
    <message>
        <source>This is what you are about to send. Change it, or take the file away, in the message field.</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>これから送信する内容です。変更やファイルの取り除きは、メッセージ欄で行えます。</translation>
    </message>
    <message>
        <source>This key may not use this model. Choose another model, or change the key's rights in the console.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>このキーではこのモデルを使用できません。別のモデルを選択するか、コンソールでキーの権限を変更してください。</translation>
    </message>
    <message>
        <source>This key may not use {model}. Choose another model, or change the key's rights in the console.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>このキーでは {model} を使用できません。別のモデルを選択するか、コンソールでキーの権限を変更してください。</translation>
    </message>
    <message>
        <source>This keyboard does not have these keys. Choose others.</source>
        <extracomment>canal_desktop/ui/quick/key_words.py</extracomment>
        <translation>このキーボードにはこれらのキーがありません。ほかのキーを選択してください。</translation>
    </message>
    <message>
        <source>This kind of picture cannot be shown.</source>
        <extracomment>canal_desktop/ui/transcript/picture_decode.py</extracomment>
        <translation>この種類の画像は表示できません。</translation>
    </message>
    <message>
        <source>This kind of sound cannot be played here.</source>
        <extracomment>canal_desktop/sound/player.py</extracomment>
        <translation>この種類の音声はここでは再生できません。</translation>
    </message>
    <message>
        <source>This library can only be read, so MCP servers cannot be changed in it.</source>
        <extracomment>canal_desktop/app/mcp_servers.py</extracomment>
        <translation>このライブラリは読み取り専用のため、MCP サーバーを変更できません。</translation>
    </message>
    <message>
        <source>This library can only be read, so nothing can be changed here.</source>
        <extracomment>canal_desktop/bootstrap/pane_desks.py</extracomment>
        <translation>このライブラリは読み取り専用のため、ここでは何も変更できません。</translation>
    </message>
    <message>
        <source>This library can only be read, so nothing can be imported into it.</source>
        <extracomment>canal_desktop/ui/import_desk.py</extracomment>
        <translation>このライブラリは読み取り専用のため、何もインポートできません。</translation>
    </message>
    <message>
        <source>This library can only be read, so prompt tests can be looked at, but neither changed nor run.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>このライブラリは読み取り専用のため、プロンプトテストは閲覧できますが、変更も実行もできません。</translation>
    </message>
    <message>
        <source>This link is of a kind that Canal does not know, so nothing was opened.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>Canal が扱えない種類のリンクのため、何も開きませんでした。</translation>
    </message>
    <message>
        <source>This link names no conversation, so nothing was opened. A part of it may be missing.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>このリンクは会話を指していないため、何も開きませんでした。一部が欠けているのかもしれません。</translation>
    </message>
    <message>
        <source>This link wants to do more than to put text into the message field, so nothing was opened.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>このリンクはメッセージ欄にテキストを入れる以上のことをしようとしているため、何も開きませんでした。</translation>
    </message>
    <message>
        <source>This link wants to send by itself. Links only put text into the message field, so nothing was opened.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>このリンクは自動で送信しようとしています。リンクはメッセージ欄にテキストを入れるだけなので、何も開きませんでした。</translation>
    </message>
    <message>
        <source>This link wants to set an API key. Links only put text into the message field, so nothing was opened.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>このリンクは API キーを設定しようとしています。リンクはメッセージ欄にテキストを入れるだけなので、何も開きませんでした。</translation>
    </message>
    <message>
        <source>This link wants to set the address of a server. Links only put text into the message field, so nothing was opened.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>このリンクはサーバーのアドレスを設定しようとしています。リンクはメッセージ欄にテキストを入れるだけなので、何も開きませんでした。</translation>
    </message>
    <message>
        <source>This looks like a request as code.</source>
        <extracomment>canal_desktop/ui/paste_code_desk.py</extracomment>
        <translation>コード形式のリクエストのようです。</translation>
    </message>
    <message>
        <source>This message</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>このメッセージ</translation>
    </message>
    <message>
        <source>This message is no longer there.</source>
        <extracomment>canal_desktop/app/branched_conversation.py canal_desktop/app/code_requests.py canal_desktop/app/context_choices.py</extracomment>
        <translation>このメッセージはもうありません。</translation>
    </message>
    <message>
        <source>This model does not take pictures. Leave them out for this model, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>このモデルは画像を受け付けません。このモデルでは画像を省くか、別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>This model does not take this parameter as it is set: {detail}. Leave it out for this model, or change it under Parameters.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>このモデルは、このパラメーターの設定を受け付けません: {detail}。このモデルでは除外するか、「パラメーター」で変更してください。</translation>
    </message>
    <message>
        <source>This model makes pictures. Only requests for answers in words can be written as code.</source>
        <extracomment>canal_desktop/ui/code_desk.py</extracomment>
        <translation>このモデルは画像を生成します。コードとして書けるのは、文章の回答を求めるリクエストだけです。</translation>
    </message>
    <message>
        <source>This model takes no pictures</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py</extracomment>
        <translation>このモデルは画像を受け付けません</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>今月</translation>
    </message>
    <message>
        <source>This preset is not there any more.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>このプリセットはもうありません。</translation>
    </message>
    <message>
        <source>This profile is gone, so its parameters were not kept.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>このプロファイルがなくなったため、パラメーターを保存しませんでした。</translation>
    </message>
    <message>
        <source>This profile no longer exists.</source>
        <extracomment>canal_desktop/app/profiles.py canal_desktop/ui/doctor_desk.py canal_desktop/ui/settings/network_desk.py</extracomment>
        <translation>このプロファイルはもうありません。</translation>
    </message>
    <message>
        <source>This program can neither play nor record sound on this computer.</source>
        <extracomment>canal_desktop/sound/miniaudio_library.py</extracomment>
        <translation>このプログラムは、このコンピューターで音声の再生も録音もできません。</translation>
    </message>
    <message>
        <source>This question costs about {cost} or more.</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>この質問の費用は約 {cost} 以上です。</translation>
    </message>
    <message>
        <source>This question has no answer yet.</source>
        <extracomment>canal_desktop/ui/conversation_pane.py</extracomment>
        <translation>この質問にはまだ回答がありません。</translation>
    </message>
    <message>
        <source>This request has no body in JSON that could be edited. Choose another request, or Regenerate.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>このリクエストには編集できる JSON の本文がありません。別のリクエストか「再生成」を選択してください。</translation>
    </message>
    <message>
        <source>This run would go beyond it.</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>この実行はそれを超えることになります。</translation>
    </message>
    <message>
        <source>This runs a program on this computer, with all that you may do yourself. Add only what you know and trust.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>これはあなた自身と同じ権限で、このコンピューター上のプログラムを実行します。よく知っていて信頼できるものだけを追加してください。</translation>
    </message>
    <message>
        <source>This server is no longer there.</source>
        <extracomment>canal_desktop/app/mcp_servers.py</extracomment>
        <translation>このサーバーはもうありません。</translation>
    </message>
    <message>
        <source>This set was not run yet.</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_sheet.py</extracomment>
        <translation>このセットはまだ実行されていません。</translation>
    </message>
    <message>
        <source>This sound is too long to be played here.</source>
        <extracomment>canal_desktop/sound/player.py</extracomment>
        <translation>この音声は長すぎてここでは再生できません。</translation>
    </message>
    <message>
        <source>This takes too long, or too much memory, to be shown.</source>
        <extracomment>canal_desktop/markup/typeset.py</extracomment>
        <translation>表示に時間またはメモリがかかりすぎます。</translation>
    </message>
    <message>
        <source>This text is too long to be a list of MCP servers.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>このテキストは MCP サーバーの一覧としては長すぎます。</translation>
    </message>
    <message>
        <source>This tool's server was removed or is turned off, so the tool was not called.</source>
        <extracomment>canal_desktop/app/mcp_servers.py</extracomment>
        <translation>このツールのサーバーが削除またはオフにされたため、ツールを呼び出しませんでした。</translation>
    </message>
    <message>
        <source>Throw the recording away</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>録音を破棄</translation>
    </message>
    <message>
        <source>Tick all</source>
        <extracomment>canal_desktop/ui/side_by_side/parts_sheet.py</extracomment>
        <translation>すべてチェック</translation>
    </message>
    <message>
        <source>Tick what is to go from {answer} into the merged answer.</source>
        <extracomment>canal_desktop/ui/side_by_side/parts_sheet.py</extracomment>
        <translation>{answer} から統合した回答に入れるものにチェックを付けてください。</translation>
    </message>
    <message>
        <source>Tick what the model may ask for in this conversation. Nothing is called before you allow it.</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>この会話でモデルが求めてよいものにチェックを付けてください。許可するまで何も呼び出されません。</translation>
    </message>
    <message>
        <source>Tick {least} to {most}.</source>
        <extracomment>canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>{least}～{most} 個にチェック。</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>of day</comment>
        <extracomment>canal_desktop/ui/branch_map.py canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Times each</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>各回数</translation>
    </message>
    <message>
        <source>Timings</source>
        <extracomment>canal_desktop/ui/requests/drawer.py canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>canal_desktop/ui/sidebar/conversation_delegate.py</extracomment>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Title of the conversation</source>
        <extracomment>canal_desktop/ui/own_windows/work.py</extracomment>
        <translation>会話のタイトル</translation>
    </message>
    <message>
        <source>Titles</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>To read and edit anywhere. Comes back in by import.</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>どこでも読み、編集できます。インポートで戻せます。</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>先頭へ</translation>
    </message>
    <message>
        <source>To the messages, from the message field</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>メッセージ欄からメッセージへ</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>最新のメッセージへ</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>canal_desktop/storage/conversation_list.py</extracomment>
        <translation>今日</translation>
    </message>
    <message>
        <source>Today's backup could not be made. {error}</source>
        <extracomment>canal_desktop/storage/backups.py</extracomment>
        <translation>今日のバックアップを作成できませんでした。{error}</translation>
    </message>
    <message>
        <source>Today's backup could not be made: the folder {folder} cannot be written. Make it writable.</source>
        <extracomment>canal_desktop/storage/backups.py</extracomment>
        <translation>今日のバックアップを作成できませんでした。フォルダー {folder} に書き込めません。書き込めるようにしてください。</translation>
    </message>
    <message>
        <source>Today's backup was not made, because the library is damaged; the earlier backups are kept. Close Canal Desktop and start it again: it then repairs the library.</source>
        <extracomment>canal_desktop/storage/backups.py</extracomment>
        <translation>ライブラリが壊れているため、今日のバックアップを作成しませんでした。以前のバックアップは残っています。Canal Desktop を閉じてもう一度起動すると、ライブラリが修復されます。</translation>
    </message>
    <message>
        <source>Tokens</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Tokens and cost below answers</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>回答の下にトークンと費用を表示</translation>
    </message>
    <message>
        <source>Tokens and cost of this conversation</source>
        <extracomment>canal_desktop/ui/conversation_cost.py</extracomment>
        <translation>この会話のトークンと費用</translation>
    </message>
    <message>
        <source>Tokens and cost of this conversation…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>この会話のトークンと費用…</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>Too many requests at once. Wait a little and try again.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>同時のリクエストが多すぎます。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Too&amp;ls</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>ツール(&amp;L)</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>canal_desktop/app/pasted_code.py canal_desktop/ui/tools/editor.py</extracomment>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Tool &amp;choice</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>ツールの選択(&amp;C)</translation>
    </message>
    <message>
        <source>Tool choice</source>
        <extracomment>canal_desktop/domain/parameters.py canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>ツールの選択</translation>
    </message>
    <message>
        <source>Tool result</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>ツールの結果</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>canal_desktop/app/pasted_code.py canal_desktop/domain/checkup.py canal_desktop/domain/parameters.py canal_desktop/ui/branch_map.py canal_desktop/ui/mcp/tool_view.py canal_desktop/ui/model_filters.py canal_desktop/ui/parameters/form.py canal_desktop/ui/tools/sheet.py canal_desktop/ui/transcript/message_layout.py</extracomment>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Tools and MCP servers</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>ツールと MCP サーバー</translation>
    </message>
    <message>
        <source>Tools of the server</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>サーバーのツール</translation>
    </message>
    <message>
        <source>Tools on offer</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>提供中のツール</translation>
    </message>
    <message>
        <source>Tools…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>ツール…</translation>
    </message>
    <message>
        <source>Top &amp;P</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>Top P(&amp;P)</translation>
    </message>
    <message>
        <source>Top P</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>Top P</translation>
    </message>
    <message>
        <source>Topics</source>
        <extracomment>canal_desktop/ui/help/help_sheet.py</extracomment>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>合計</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <extracomment>canal_desktop/ui/attachments/chip.py</extracomment>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>Transcribe a sound file</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>音声ファイルを文字起こし</translation>
    </message>
    <message>
        <source>Transcribe a sound file…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>音声ファイルを文字起こし…</translation>
    </message>
    <message>
        <source>Transcribe {file}</source>
        <extracomment>canal_desktop/ui/attachments/chip.py</extracomment>
        <translation>{file} を文字起こし</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>canal_desktop/ui/transcript/accessibility.py canal_desktop/ui/transcript/view.py</extracomment>
        <translation>会話の内容</translation>
    </message>
    <message>
        <source>Trash</source>
        <extracomment>canal_desktop/storage/conversation_list.py canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_reader.py canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Tried on the answer on the screen: {passed} of {count} pass.</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>画面の回答で試した結果: {count} 個中 {passed} 個が合格。</translation>
    </message>
    <message>
        <source>Tried on the expected answer: {passed} of {count} pass.</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>期待する回答で試した結果: {count} 個中 {passed} 個が合格。</translation>
    </message>
    <message>
        <source>Tried with the first request, through the proxy.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>最初のリクエストで、プロキシ経由で試します。</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>canal_desktop/ui/sound_desk.py canal_desktop/ui/transcript/picture_box.py</extracomment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <extracomment>canal_desktop/ui/lock/unlock_page.py</extracomment>
        <translation>もう一度入力してください。</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>canal_desktop/ui/status_text.py</extracomment>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>Try the words *error*, *cut* or *long* in a question, or the models `demo-reasoning` and `demo-slow`, to see how waiting, trying again and broken connections look.</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>待ち時間、再試行、切れた接続がどう見えるかは、質問に *error*、*cut*、*long* という語を入れるか、モデル `demo-reasoning` と `demo-slow` で試せます。</translation>
    </message>
    <message>
        <source>Try without the proxy, or ask whoever runs it.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>プロキシなしで試すか、プロキシの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s ({number} of {count}).</source>
        <extracomment>canal_desktop/ui/status_text.py</extracomment>
        <translation>{seconds} 秒後に再試行します（{number} / {count}）。</translation>
    </message>
    <message>
        <source>Turn off</source>
        <extracomment>canal_desktop/ui/sheets/folder_sheet.py</extracomment>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Type the result, as text or JSON, and the model goes on with it.</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>結果をテキストまたは JSON で入力すると、モデルがそれを使って続けます。</translation>
    </message>
    <message>
        <source>Underline unknown words</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>知らない単語に下線を引く</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>canal_desktop/ui/changes.py canal_desktop/ui/parameters/preset_row.py canal_desktop/ui/settings/desk.py canal_desktop/ui/sheets/context_sheet.py canal_desktop/ui/widgets/told_line.py</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo brings them back, and the trash keeps them for 30 days.</source>
        <extracomment>canal_desktop/ui/changes.py</extracomment>
        <translation>元に戻すと復活し、ゴミ箱には 30 日間残ります。</translation>
    </message>
    <message>
        <source>Undo the last change to the library</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>ライブラリへの最後の変更を元に戻す</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <extracomment>canal_desktop/ui/changes.py</extracomment>
        <translation>元に戻しました: {action}</translation>
    </message>
    <message>
        <source>Unknown path: the demo answers in words alone.</source>
        <extracomment>canal_desktop/providers/demo.py</extracomment>
        <translation>不明なパスです。デモは言葉だけで答えます。</translation>
    </message>
    <message>
        <source>Unlike request {number}: the body is written in another way.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>リクエスト {number} との違い: 本文の書き方が異なります。</translation>
    </message>
    <message>
        <source>Unlike request {number}: {changes}.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>リクエスト {number} との違い: {changes}。</translation>
    </message>
    <message>
        <source>Unlike version {number}: the body is written in another way.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>バージョン {number} との違い: 本文の書き方が異なります。</translation>
    </message>
    <message>
        <source>Unlike version {number}: {changes}.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>バージョン {number} との違い: {changes}。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>canal_desktop/ui/lock/unlock_page.py</extracomment>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Unpacking…</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>展開中…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>固定解除</translation>
    </message>
    <message>
        <source>Until it failed</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>失敗まで</translation>
    </message>
    <message>
        <source>Until you quit</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>終了するまで</translation>
    </message>
    <message>
        <source>Up to 4, one a line; \n stands for a line break. The answer ends before them.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>最大 4 個、1 行に 1 つ。\n は改行を表します。回答はその直前で終わります。</translation>
    </message>
    <message>
        <source>Updates</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Updates are looked for over secure connections alone.</source>
        <extracomment>canal_desktop/providers/update_fetch.py</extracomment>
        <translation>更新は安全な接続でのみ確認します。</translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>使用量</translation>
    </message>
    <message>
        <source>Usage and budgets</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>使用量と予算</translation>
    </message>
    <message>
        <source>Usage and cost</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>使用量と費用</translation>
    </message>
    <message>
        <source>Usage and cost…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>使用量と費用…</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use for new conversations</source>
        <extracomment>canal_desktop/ui/model_list.py canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>新しい会話に使用</translation>
    </message>
    <message>
        <source>Use for new ones too</source>
        <extracomment>canal_desktop/ui/model_desk.py</extracomment>
        <translation>新しい会話にも使用</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>このセッションだけ使用</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>それでも使用</translation>
    </message>
    <message>
        <source>Use the schema: {title}</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>スキーマを使用: {title}</translation>
    </message>
    <message>
        <source>Use these pages</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>これらのページを使用</translation>
    </message>
    <message>
        <source>Use this version</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>このバージョンを使用</translation>
    </message>
    <message>
        <source>Use what is typed as a model's name</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>入力したものをモデルの名前として使用</translation>
    </message>
    <message>
        <source>Use “{model}” as it is typed</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>「{model}」を入力どおりに使用</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>プロキシのユーザー名</translation>
    </message>
    <message>
        <source>Uses &amp;tools</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>ツールを使う(&amp;T)</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>値</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>ヘッダーの値</translation>
    </message>
    <message>
        <source>Value of the header {name}</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>ヘッダー {name} の値</translation>
    </message>
    <message>
        <source>Value of the variable</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>変数の値</translation>
    </message>
    <message>
        <source>Value of the variable {name}</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>変数 {name} の値</translation>
    </message>
    <message>
        <source>Value, which may be empty</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>値（空でも可）</translation>
    </message>
    <message>
        <source>Values of the MCP server {server}: {names}</source>
        <extracomment>canal_desktop/app/secret_places.py</extracomment>
        <translation>MCP サーバー {server} の値: {names}</translation>
    </message>
    <message>
        <source>Variables</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>変数</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>バージョン {number}</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py canal_desktop/ui/version_switch.py</extracomment>
        <translation>バージョン {number} / {count}</translation>
    </message>
    <message>
        <source>Version {number}, {model}</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>バージョン {number}、{model}</translation>
    </message>
    <message>
        <source>Versions and branches</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>バージョンと分岐</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Violet</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>紫</translation>
    </message>
    <message>
        <source>Vision</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>画像認識</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>声</translation>
    </message>
    <message>
        <source>Wait a minute and check again.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>1 分待ってから確認し直してください。</translation>
    </message>
    <message>
        <source>Waited</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>待機</translation>
    </message>
    <message>
        <source>Waited before</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>事前の待機</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <extracomment>canal_desktop/ui/status_text.py</extracomment>
        <translation>回答を待っています…</translation>
    </message>
    <message>
        <source>Waiting for what is not done yet</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>完了していない作業を待っています</translation>
    </message>
    <message>
        <source>Waiting for your keyring. It may ask for its password in a window of its own: look for it.</source>
        <extracomment>canal_desktop/ui/lock/desk.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>キーリングを待っています。別のウィンドウでパスワードを求めていることがあります。探してみてください。</translation>
    </message>
    <message>
        <source>Waiting for your keyring: look for its window.</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>キーリングを待っています。そのウィンドウを探してください。</translation>
    </message>
    <message>
        <source>Waits as number {number} of {count}: {message}</source>
        <extracomment>canal_desktop/ui/composer/waiting_lines.py</extracomment>
        <translation>{count} 件中 {number} 番目に待機: {message}</translation>
    </message>
    <message>
        <source>Warn from, a day</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>1 日の警告額</translation>
    </message>
    <message>
        <source>Warn from, a month</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>1 か月の警告額</translation>
    </message>
    <message>
        <source>Welcome to Canal</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>Canal へようこそ</translation>
    </message>
    <message>
        <source>Welcome to the demo</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>デモへようこそ</translation>
    </message>
    <message>
        <source>What a screen reader is asked to say of an answer by itself.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>スクリーンリーダーに回答の何を自動で読ませるか。</translation>
    </message>
    <message>
        <source>What arrived is not the file that was signed; it was thrown away. Try again later.</source>
        <extracomment>canal_desktop/updates/source.py</extracomment>
        <translation>届いたのは署名されたファイルではないため、破棄しました。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>What becomes of a long text that is pasted into a message.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>メッセージに貼り付けた長いテキストの扱い。</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>結果の内容</translation>
    </message>
    <message>
        <source>What can an answer look like?</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>回答はどのように表示されますか？</translation>
    </message>
    <message>
        <source>What each key does, and other keys where you want them.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>各キーの働きです。好みのキーに変えられます。</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>ほかにできること</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>What has changed in this version.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>このバージョンでの変更点です。</translation>
    </message>
    <message>
        <source>What is attached is not saved. {reason}</source>
        <extracomment>canal_desktop/ui/attachments/draft_lists.py</extracomment>
        <translation>添付したものが保存されていません。{reason}</translation>
    </message>
    <message numerus="yes">
        <source>What is in the {n} attached pictures is changed as you say.</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>
            <numerusform>添付した {n} 枚の画像の中身を、指示どおりに変更します。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>新機能</translation>
    </message>
    <message>
        <source>What is new is told in English.</source>
        <extracomment>canal_desktop/ui/help/news_sheet.py</extracomment>
        <translation>新機能は英語で説明されます。</translation>
    </message>
    <message>
        <source>What is new…</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>新機能…</translation>
    </message>
    <message>
        <source>What is not set comes from folder {folder} or profile {profile}; what is set nowhere is not sent.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>未設定のものはフォルダー {folder} かプロファイル {profile} から取られ、どこにも設定がないものは送信されません。</translation>
    </message>
    <message>
        <source>What is not set comes from folder {name}; what is set nowhere is not sent.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>未設定のものはフォルダー {name} から取られ、どこにも設定がないものは送信されません。</translation>
    </message>
    <message>
        <source>What is not set comes from profile {name}; what is set nowhere is not sent.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>未設定のものはプロファイル {name} から取られ、どこにも設定がないものは送信されません。</translation>
    </message>
    <message>
        <source>What is not set is not sent.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>未設定のものは送信されません。</translation>
    </message>
    <message>
        <source>What is read of it is shown here.</source>
        <extracomment>canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>読み取られた内容がここに表示されます。</translation>
    </message>
    <message>
        <source>What is selected in another program</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>別のプログラムで選択中のもの</translation>
    </message>
    <message>
        <source>What is sent to whom</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>何がどこへ送信されるか</translation>
    </message>
    <message>
        <source>What is sent. {sentences}</source>
        <extracomment>canal_desktop/ui/context_bar.py</extracomment>
        <translation>送信内容。{sentences}</translation>
    </message>
    <message>
        <source>What is sent…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>送信内容…</translation>
    </message>
    <message>
        <source>What is shown of the request</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>表示するリクエストの内容</translation>
    </message>
    <message>
        <source>What is to be changed</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>変更する内容</translation>
    </message>
    <message>
        <source>What it answered is not as MCP has it.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>応答が MCP の規定に合っていません。</translation>
    </message>
    <message>
        <source>What it does, and when the model should ask for it</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>何をするものか、モデルがいつ求めるべきか</translation>
    </message>
    <message>
        <source>What it has written so far is not MCP: see its log, and check the command.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>これまでの出力は MCP ではありません。ログを見て、コマンドを確認してください。</translation>
    </message>
    <message>
        <source>What it writes is not MCP. Check the command; its log shows what it wrote.</source>
        <extracomment>canal_desktop/mcp_client/stdio.py</extracomment>
        <translation>出力が MCP ではありません。コマンドを確認してください。出力はログにあります。</translation>
    </message>
    <message>
        <source>What makes an answer good, in your own words</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>よい回答とは何かを自分の言葉で</translation>
    </message>
    <message>
        <source>What stands between ⟨ and ⟩ goes along as it was; take it out and it does not.</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>⟨ と ⟩ の間のものは元のまま送られます。取り除くと送られません。</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <extracomment>canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>一覧の表示内容</translation>
    </message>
    <message>
        <source>What the list shows: {place}</source>
        <extracomment>canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>一覧の表示内容: {place}</translation>
    </message>
    <message>
        <source>What the model is told of tools goes with each request. Tools… says which of them are on offer.</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>ツールについての説明は各リクエストとともに送られます。どれを提供するかは「ツール…」にあります。</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>画像の内容</translation>
    </message>
    <message>
        <source>What the tool is for, and its schema</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>ツールの用途とスキーマ</translation>
    </message>
    <message>
        <source>What this program is made of, and the terms under which it may be used.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>このプログラムを構成するものと、使用の条件です。</translation>
    </message>
    <message>
        <source>What this was about is no longer there or was changed again, so it cannot be taken back.</source>
        <extracomment>canal_desktop/app/undo.py</extracomment>
        <translation>対象がなくなったか、再び変更されたため、取り消せません。</translation>
    </message>
    <message>
        <source>What to export</source>
        <extracomment>canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>エクスポートするもの</translation>
    </message>
    <message>
        <source>What was attached cannot be read. {reason}</source>
        <extracomment>canal_desktop/ui/attachments/draft_lists.py</extracomment>
        <translation>添付したものを読み取れません。{reason}</translation>
    </message>
    <message>
        <source>What was connected to</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>接続先の記録</translation>
    </message>
    <message>
        <source>What was handed over cannot be read.</source>
        <extracomment>canal_desktop/app/handing_over.py</extracomment>
        <translation>渡されたものを読み取れません。</translation>
    </message>
    <message>
        <source>What was handed over cannot be read: {reason}.</source>
        <extracomment>canal_desktop/bootstrap/hand_overs.py</extracomment>
        <translation>渡されたものを読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <extracomment>canal_desktop/ui/sheets/learned_sheet.py</extracomment>
        <translation>学習した内容</translation>
    </message>
    <message>
        <source>What was learnt…</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>学習した内容…</translation>
    </message>
    <message>
        <source>What was read</source>
        <extracomment>canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>読み取った内容</translation>
    </message>
    <message>
        <source>What was said is being written down…</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>話された内容を文字にしています…</translation>
    </message>
    <message>
        <source>What was written is not added yet. Press Esc once more to leave it.</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>書いたものはまだ追加されていません。離れるにはもう一度 Esc を押してください。</translation>
    </message>
    <message>
        <source>What you can do here</source>
        <extracomment>canal_desktop/ui/help/hints.py</extracomment>
        <translation>ここでできること</translation>
    </message>
    <message>
        <source>What you changed here is not saved yet. Press Esc once more to leave it, or Save to keep it.</source>
        <extracomment>canal_desktop/ui/parameters/sheet.py</extracomment>
        <translation>ここでの変更はまだ保存されていません。離れるにはもう一度 Esc を、残すには「保存」を押してください。</translation>
    </message>
    <message>
        <source>What you edited before is here again; undo takes it back.</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>以前の編集内容が戻っています。元に戻すと取り消せます。</translation>
    </message>
    <message>
        <source>What you edited is kept until you quit: Edit and send again has it again.</source>
        <extracomment>canal_desktop/ui/requests/editing.py</extracomment>
        <translation>編集内容は終了するまで残ります。「編集して再送信」で再び使えます。</translation>
    </message>
    <message>
        <source>What you edited is still there: choose Edit and send again.</source>
        <extracomment>canal_desktop/ui/requests/editing.py</extracomment>
        <translation>編集内容は残っています。「編集して再送信」を選んでください。</translation>
    </message>
    <message>
        <source>What you had typed in “{title}” is not saved yet. {reason}</source>
        <extracomment>canal_desktop/ui/own_windows/desk.py</extracomment>
        <translation>「{title}」に入力していた内容はまだ保存されていません。{reason}</translation>
    </message>
    <message>
        <source>What you had typed is in a new conversation.</source>
        <extracomment>canal_desktop/ui/workspace.py</extracomment>
        <translation>入力していた内容は新しい会話にあります。</translation>
    </message>
    <message>
        <source>What you leave as it is goes by what is known of the model.</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>変更しない項目は、モデルの既知の情報に従います。</translation>
    </message>
    <message>
        <source>What you said is in the draft of “{title}”.</source>
        <extracomment>canal_desktop/ui/sound/places.py</extracomment>
        <translation>話した内容は「{title}」の下書きにあります。</translation>
    </message>
    <message>
        <source>What you said is on the clipboard: the conversation it was for is gone.</source>
        <extracomment>canal_desktop/ui/sound/places.py</extracomment>
        <translation>話した内容はクリップボードにあります。対象の会話がなくなっています。</translation>
    </message>
    <message>
        <source>What you typed is not sent, and nothing of this conversation is kept.</source>
        <extracomment>canal_desktop/ui/leaving.py</extracomment>
        <translation>入力した内容は送信されず、この会話は何も残りません。</translation>
    </message>
    <message>
        <source>What you write goes to the server above and, with CanalAPI, on to the provider of the model you choose. The key is kept in the keyring of your system, never in a file. Conversations stay on this computer.</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>書いた内容は上のサーバーに送られ、CanalAPI の場合は選択したモデルのプロバイダーにも送られます。キーはシステムのキーリングに保管され、ファイルには決して書き込まれません。会話はこのコンピューターに残ります。</translation>
    </message>
    <message>
        <source>What {host} gave is no picture.</source>
        <extracomment>canal_desktop/providers/picture_fetch.py</extracomment>
        <translation>{host} が返したものは画像ではありません。</translation>
    </message>
    <message>
        <source>What’s new</source>
        <extracomment>canal_desktop/ui/help/desk.py canal_desktop/ui/help/news_sheet.py</extracomment>
        <translation>新機能</translation>
    </message>
    <message>
        <source>What’s new…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>新機能…</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>日時</translation>
    </message>
    <message>
        <source>When the screen is locked or the computer goes to sleep, where the system tells programs of that.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>画面がロックされたとき、またはコンピューターがスリープするとき。システムがプログラムに知らせる場合に限ります。</translation>
    </message>
    <message>
        <source>When they begin and end</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>開始時と終了時</translation>
    </message>
    <message>
        <source>Where a company's proxy or a virus scanner opens secure connections, name a file with its certificate in Settings, Network.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>会社のプロキシやウイルス対策ソフトが安全な接続を復号している場合は、その証明書のファイルを「設定」の「ネットワーク」で指定してください。</translation>
    </message>
    <message>
        <source>Where nothing is ticked, the tools of folder {name} hold.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>何もチェックがない場合は、フォルダー {name} のツールが有効です。</translation>
    </message>
    <message>
        <source>Where nothing is ticked, the tools of profile {name} hold.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>何もチェックがない場合は、プロファイル {name} のツールが有効です。</translation>
    </message>
    <message>
        <source>Where one of your keys stood, the body has {mask}.</source>
        <extracomment>canal_desktop/app/request_as_curl.py</extracomment>
        <translation>キーがあった所は、本文では {mask} になっています。</translation>
    </message>
    <message>
        <source>Where the proxy asks for it. Name and password are kept in the keyring of your system, never in a file.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>プロキシが求める場合に使います。名前とパスワードはシステムのキーリングに保管され、ファイルには決して書き込まれません。</translation>
    </message>
    <message>
        <source>Where your secrets are</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>秘密の保管場所</translation>
    </message>
    <message>
        <source>Whether Canal starts when you log in cannot be changed: {reason}.</source>
        <extracomment>canal_desktop/app/autostart.py</extracomment>
        <translation>ログイン時に Canal を起動するかどうかを変更できません: {reason}。</translation>
    </message>
    <message>
        <source>Whether Canal starts when you log in cannot be read: {reason}.</source>
        <extracomment>canal_desktop/app/autostart.py</extracomment>
        <translation>ログイン時に Canal を起動するかどうかを読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>Whether the first model that it lists answers is seen by asking it 4 short questions. They cost a few tokens; no limit is set on the answers; what they take is on the bill under Usage.</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>一覧の最初のモデルが回答するかどうかを、短い質問を 4 つして調べます。わずかにトークンを使います。回答の長さに上限はありません。使用分は「使用量」の請求に含まれます。</translation>
    </message>
    <message>
        <source>Whether {model} answers is seen by asking it 4 short questions. They cost a few tokens; no limit is set on the answers; what they take is on the bill under Usage.</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>{model} が回答するかどうかを、短い質問を 4 つして調べます。わずかにトークンを使います。回答の長さに上限はありません。使用分は「使用量」の請求に含まれます。</translation>
    </message>
    <message>
        <source>Which key sends a message; the other one makes a new line.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>メッセージを送信するキーです。もう一方は改行になります。</translation>
    </message>
    <message>
        <source>Which language you dictate in; a model that is told hears better.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>音声入力の言語です。モデルに伝えると認識がよくなります。</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Wide</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>広い</translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>比較先</translation>
    </message>
    <message>
        <source>With price</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>料金あり</translation>
    </message>
    <message>
        <source>With retries</source>
        <extracomment>canal_desktop/programs/write_forms.py</extracomment>
        <translation>再試行あり</translation>
    </message>
    <message>
        <source>With the models' reasoning</source>
        <extracomment>canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>モデルの推論を含める</translation>
    </message>
    <message>
        <source>With {answer}</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>{answer} と</translation>
    </message>
    <message>
        <source>With: “{text}”</source>
        <extracomment>canal_desktop/ui/quick/quote_line.py</extracomment>
        <translation>添付:「{text}」</translation>
    </message>
    <message>
        <source>Without the pictures there is nothing to send. Write a question.</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py</extracomment>
        <translation>画像がないと送信するものがありません。質問を書いてください。</translation>
    </message>
    <message>
        <source>Without the proxy</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>プロキシを使わない</translation>
    </message>
    <message>
        <source>Words are looked up on this computer while you write.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>入力中に、このコンピューターで単語を調べます。</translation>
    </message>
    <message>
        <source>Words can be **strong**, *emphasised*, ~~struck out~~ or `code`. Links such as &lt;https://www.canalapi.com&gt; show where they lead before you follow them. 日本語、中文 and עברית or العربية stand where they belong, and so do 👩‍💻 and 🌊.</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>文字は**太字**、*強調*、~~取り消し線~~、`コード` にできます。&lt;https://www.canalapi.com&gt; のようなリンクは、開く前に行き先を示します。日本語、中文、עברית、العربية はあるべき位置に並び、👩‍💻 や 🌊 も同じです。</translation>
    </message>
    <message>
        <source>Worse than in the run of {when}</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>{when} の実行より悪い</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <extracomment>canal_desktop/ui/transcript/code_look.py</extracomment>
        <translation>行を折り返す</translation>
    </message>
    <message>
        <source>Write a message</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/composer/composer.py canal_desktop/ui/composer/message_edit.py</extracomment>
        <translation>メッセージを書く</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <extracomment>canal_desktop/app/open_conversation.py</extracomment>
        <translation>先にメッセージを書いてください。</translation>
    </message>
    <message>
        <source>Write a prompt first.</source>
        <extracomment>canal_desktop/app/prompts.py canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>先にプロンプトを書いてください。</translation>
    </message>
    <message>
        <source>Write a question first; then it can be asked of several models.</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>先に質問を書いてください。その後、複数のモデルに質問できます。</translation>
    </message>
    <message>
        <source>Write an answer first.</source>
        <extracomment>canal_desktop/app/open_conversation.py</extracomment>
        <translation>先に回答を書いてください。</translation>
    </message>
    <message>
        <source>Write below and press the key that sends; Shift+Enter makes a new line where Enter sends. The answer is written while you read. {stop_keys} stops it, and what came stays.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>下に入力し、送信キーを押します。Enter で送信する設定では、Shift+Enter で改行します。回答は作成されながら表示されます。{stop_keys} で停止し、届いた分は残ります。</translation>
    </message>
    <message>
        <source>Write pages as in “1-3, 7”.</source>
        <extracomment>canal_desktop/documents/pdf.py</extracomment>
        <translation>ページは「1-3, 7」のように書いてください。</translation>
    </message>
    <message>
        <source>Write the command that starts the server.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>サーバーを開始するコマンドを書いてください。</translation>
    </message>
    <message>
        <source>Write the next message; it is sent when the answer is complete</source>
        <extracomment>canal_desktop/ui/composer/composer.py</extracomment>
        <translation>次のメッセージを書くと、回答の完了後に送信されます</translation>
    </message>
    <message>
        <source>Write the server's address, such as https://example.com/mcp.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>サーバーのアドレスを書いてください（例: https://example.com/mcp）。</translation>
    </message>
    <message>
        <source>Writes down what you say.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>話した内容を文字にします。</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>入力</translation>
    </message>
    <message>
        <source>Writing…</source>
        <extracomment>canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>書き込み中…</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>手書き</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>はい</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>canal_desktop/storage/conversation_list.py</extracomment>
        <translation>昨日</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>canal_desktop/ui/branch_map.py canal_desktop/ui/transcript/message_layout.py</extracomment>
        <translation>あなた</translation>
    </message>
    <message>
        <source>You can chat. Limited: {steps}.</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>チャットできます。制限あり: {steps}。</translation>
    </message>
    <message>
        <source>You do</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>You find it in the tray. To end it, choose Quit in its menu there.</source>
        <extracomment>canal_desktop/ui/tray_desk.py</extracomment>
        <translation>トレイにあります。終わらせるには、そのメニューで「終了」を選んでください。</translation>
    </message>
    <message>
        <source>You have the newest version.</source>
        <extracomment>canal_desktop/app/updates.py</extracomment>
        <translation>最新のバージョンです。</translation>
    </message>
    <message>
        <source>You want</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>目的</translation>
    </message>
    <message>
        <source>You wrote: “{first}”.</source>
        <extracomment>canal_desktop/providers/demo.py</extracomment>
        <translation>あなたの文：「{first}」。</translation>
    </message>
    <message>
        <source>Your API key stands in this message</source>
        <extracomment>canal_desktop/ui/key_check.py</extracomment>
        <translation>このメッセージに API キーが含まれています</translation>
    </message>
    <message>
        <source>Your answer is ready.</source>
        <extracomment>canal_desktop/ui/notifying.py</extracomment>
        <translation>回答ができました。</translation>
    </message>
    <message>
        <source>Your draft is not saved. {error}</source>
        <extracomment>canal_desktop/ui/quick/desk.py</extracomment>
        <translation>下書きが保存されていません。{error}</translation>
    </message>
    <message>
        <source>Your draft is not saved. {reason}</source>
        <extracomment>canal_desktop/ui/conversation_pane.py</extracomment>
        <translation>下書きが保存されていません。{reason}</translation>
    </message>
    <message>
        <source>Your home folder, where nothing is said</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>空欄の場合はホームフォルダー</translation>
    </message>
    <message>
        <source>Your library is being made ready. After an update that can take a minute; a copy of it is made first.</source>
        <extracomment>canal_desktop/bootstrap/start.py</extracomment>
        <translation>ライブラリを準備しています。更新後は 1 分ほどかかることがあります。先にコピーを作成します。</translation>
    </message>
    <message>
        <source>Your messages, with the files and earlier messages that belong to them, go to the server of the profile in use, and from there to whoever runs the model you chose. “What is sent…” shows each request before it goes.

A tool gets the words it is called with, once you have allowed it. A picture in an answer is fetched from its server when you ask for it.

Nothing else is sent: no statistics, no reports of errors; updates are looked for only where you switch that on. Conversations, drafts and settings stay on this computer, and in those folders that you choose yourself.</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>メッセージは、関連するファイルや以前のメッセージとともに、使用中のプロファイルのサーバーに送られ、そこから選択したモデルの運営者に送られます。「送信内容…」で、送信前に各リクエストを確認できます。

ツールには、許可した後で、呼び出しに使う言葉が渡されます。回答の中の画像は、求めたときにそのサーバーから取得されます。

ほかには何も送信されません。統計も、エラー報告もありません。更新の確認は、オンにしたときだけ行います。会話、下書き、設定はこのコンピューターと、自分で選んだフォルダーにだけ残ります。</translation>
    </message>
    <message>
        <source>Your next message waits. Open the conversation in the main window to send it.</source>
        <extracomment>canal_desktop/ui/quick/desk.py</extracomment>
        <translation>次のメッセージが待機しています。送信するには、メインウィンドウで会話を開いてください。</translation>
    </message>
    <message>
        <source>Your own {own_name} is another one: this one is called {name}.</source>
        <extracomment>canal_desktop/app/pasted_tools.py</extracomment>
        <translation>すでにある {own_name} とは別のものです。こちらは {name} という名前にします。</translation>
    </message>
    <message>
        <source>Your proxy setting cannot be used. Correct the proxy of your system or its *_PROXY variables.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>プロキシの設定を使用できません。システムのプロキシまたは *_PROXY 変数を修正してください。</translation>
    </message>
    <message>
        <source>Your question</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>あなたの質問</translation>
    </message>
    <message>
        <source>Your settings could not be read. The program goes on with its defaults.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>設定を読み取れませんでした。プログラムは既定値で続行します。</translation>
    </message>
    <message>
        <source>Your settings could not be read. They were kept as {name}; the defaults are used now.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>設定を読み取れませんでした。{name} として残し、現在は既定値を使用しています。</translation>
    </message>
    <message>
        <source>Your settings could not be saved: {reason}.</source>
        <extracomment>canal_desktop/app/settings_saver.py</extracomment>
        <translation>設定を保存できませんでした: {reason}。</translation>
    </message>
    <message>
        <source>Your settings could not be understood. The program goes on with its defaults.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>設定を解釈できませんでした。プログラムは既定値で続行します。</translation>
    </message>
    <message>
        <source>Your settings could not be understood. They were kept as {name}; the defaults are used now.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>設定を解釈できませんでした。{name} として残し、現在は既定値を使用しています。</translation>
    </message>
    <message>
        <source>Your settings were made by a newer version of the program. The program goes on with its defaults.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>設定が新しいバージョンのプログラムで作成されています。プログラムは既定値で続行します。</translation>
    </message>
    <message>
        <source>Your settings were made by a newer version of the program. They were kept as {name}; the defaults are used now.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>設定が新しいバージョンのプログラムで作成されています。{name} として残し、現在は既定値を使用しています。</translation>
    </message>
    <message>
        <source>Zoom back to the usual text size</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>文字の大きさを標準に戻す</translation>
    </message>
    <message>
        <source>Zoom in (larger text)</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>拡大（文字を大きく）</translation>
    </message>
    <message>
        <source>Zoom out (smaller text)</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>縮小（文字を小さく）</translation>
    </message>
    <message numerus="yes">
        <source>[{n} more characters: export the run to read them.]</source>
        <extracomment>canal_desktop/ui/prompt_tests/result_sheet.py</extracomment>
        <translation>
            <numerusform>[ほか {n} 文字: 読むには実行をエクスポートしてください。]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[{n} more letters are sent; they are not shown here.]</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>
            <numerusform>[ほか {n} 文字が送信されます。ここには表示されません。]</numerusform>
        </translation>
    </message>
    <message>
        <source>a colon is missing here</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>ここにコロンがありません</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing here</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>ここにコンマまたは閉じかっこがありません</translation>
    </message>
    <message>
        <source>a file</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>a guess from its name</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>名前からの推測</translation>
    </message>
    <message>
        <source>a name in double quotes is expected here</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>ここには二重引用符で囲んだ名前が必要です</translation>
    </message>
    <message>
        <source>a picture</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>a prompt test, of {name}</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>プロンプトテスト、{name}</translation>
    </message>
    <message>
        <source>a recording, written down by {name}</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>録音、{name} による文字起こし</translation>
    </message>
    <message>
        <source>a server</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>a title for a conversation, of {name}</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>会話のタイトル、{name}</translation>
    </message>
    <message>
        <source>a tool</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>ツール</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>ここには値が必要です</translation>
    </message>
    <message>
        <source>about {cost} or more</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>約 {cost} 以上</translation>
    </message>
    <message>
        <source>about {count} out</source>
        <extracomment>canal_desktop/ui/side_by_side/live_figures.py</extracomment>
        <translation>出力 約 {count}</translation>
    </message>
    <message>
        <source>about {figures}</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>約 {figures}</translation>
    </message>
    <message numerus="yes">
        <source>about {n} found</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>
            <numerusform>約 {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>
            <numerusform>約 {n} トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>about {price} to send</source>
        <extracomment>canal_desktop/ui/context_bar.py</extracomment>
        <translation>送信に約 {price}</translation>
    </message>
    <message>
        <source>about {speed}/s</source>
        <extracomment>canal_desktop/ui/side_by_side/live_figures.py</extracomment>
        <translation>約 {speed}/秒</translation>
    </message>
    <message>
        <source>accessibility screen reader voice announce</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>アクセシビリティ スクリーンリーダー 声 読み上げ</translation>
    </message>
    <message>
        <source>accessibility vision readable</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>アクセシビリティ 視覚 読みやすさ</translation>
    </message>
    <message>
        <source>added: {text}</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>追加: {text}</translation>
    </message>
    <message>
        <source>added: {text}.</source>
        <extracomment>canal_desktop/domain/word_diff.py</extracomment>
        <translation>追加: {text}。</translation>
    </message>
    <message numerus="yes">
        <source>all {n} pages as pictures</source>
        <extracomment>canal_desktop/ui/attachments/part_maker.py</extracomment>
        <translation>
            <numerusform>全 {n} ページを画像として</numerusform>
        </translation>
    </message>
    <message>
        <source>an answer of {name}</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>{name} の回答</translation>
    </message>
    <message>
        <source>and another</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>そしてもう一つ</translation>
    </message>
    <message>
        <source>and may hold a list</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>リストを含むこともできます</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>canal_desktop/app/edited_body.py canal_desktop/ui/composer/waiting_lines.py</extracomment>
        <translation>
            <numerusform>ほか {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>animation accessibility scrolling</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>アニメーション アクセシビリティ スクロール</translation>
    </message>
    <message>
        <source>another address</source>
        <extracomment>canal_desktop/providers/failures.py</extracomment>
        <translation>別のアドレス</translation>
    </message>
    <message>
        <source>another answer</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>別の回答</translation>
    </message>
    <message>
        <source>another question</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>別の質問</translation>
    </message>
    <message numerus="yes">
        <source>answers of up to {n} tokens</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>
            <numerusform>回答は最大 {n} トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>any letter after a click</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>クリック後に任意の文字キー</translation>
    </message>
    <message>
        <source>as it is written</source>
        <extracomment>canal_desktop/ui/attachments/part_maker.py</extracomment>
        <translation>書かれたとおり</translation>
    </message>
    <message>
        <source>ask this model from now on</source>
        <extracomment>canal_desktop/ui/composer_desk.py</extracomment>
        <translation>今後このモデルに質問</translation>
    </message>
    <message>
        <source>at work…</source>
        <extracomment>canal_desktop/ui/folder_desk.py</extracomment>
        <translation>処理中…</translation>
    </message>
    <message>
        <source>auto, none, required, or the name of the tool that must be called.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>auto、none、required、または必ず呼び出すツールの名前。</translation>
    </message>
    <message>
        <source>autostart boot login launch begin automatically startup</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>自動起動 ブート ログイン 起動 開始 自動 autostart</translation>
    </message>
    <message>
        <source>bad address</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>不正なアドレス</translation>
    </message>
    <message>
        <source>begins a new line</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>改行する</translation>
    </message>
    <message>
        <source>being answered</source>
        <extracomment>canal_desktop/ui/sidebar/list_row.py</extracomment>
        <translation>回答中</translation>
    </message>
    <message>
        <source>blank space</source>
        <extracomment>canal_desktop/domain/word_diff.py canal_desktop/ui/diff_view.py</extracomment>
        <translation>空白</translation>
    </message>
    <message>
        <source>branch level {level}</source>
        <extracomment>canal_desktop/ui/branch_map.py</extracomment>
        <translation>分岐レベル {level}</translation>
    </message>
    <message>
        <source>broke off</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>途切れた</translation>
    </message>
    <message>
        <source>bypass exception no_proxy direct</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>迂回 例外 no_proxy 直接</translation>
    </message>
    <message>
        <source>ca authority tls ssl https pem root trust</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>ca 認証局 tls ssl https pem ルート 信頼 証明書</translation>
    </message>
    <message>
        <source>calls {tool}</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>{tool} を呼び出し</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>信頼されない証明書</translation>
    </message>
    <message>
        <source>changes changelog release notes version update</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>変更 更新履歴 リリースノート バージョン 更新</translation>
    </message>
    <message>
        <source>characters</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>checkup</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>確認</translation>
    </message>
    <message>
        <source>checkup: connection</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>確認: 接続</translation>
    </message>
    <message>
        <source>checkup: name</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>確認: 名前</translation>
    </message>
    <message>
        <source>checkup: proxy</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>確認: プロキシ</translation>
    </message>
    <message>
        <source>checkup: secure connection</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>確認: 安全な接続</translation>
    </message>
    <message>
        <source>clipboard attachment insert</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>クリップボード 添付 挿入</translation>
    </message>
    <message>
        <source>clipboard selection launcher hotkey</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>クリップボード 選択 ランチャー ホットキー</translation>
    </message>
    <message>
        <source>close minimise background systray hide</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>閉じる 最小化 バックグラウンド トレイ 隠す</translation>
    </message>
    <message>
        <source>column line length margin</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>列 幅 行の長さ 余白</translation>
    </message>
    <message>
        <source>comment</source>
        <extracomment>canal_desktop/app/wire_events.py</extracomment>
        <translation>コメント</translation>
    </message>
    <message numerus="yes">
        <source>context of {n} tokens</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>
            <numerusform>コンテキスト {n} トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>conversation</source>
        <extracomment>canal_desktop/ui/palette.py</extracomment>
        <translation>会話</translation>
    </message>
    <message>
        <source>conversations</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>会話</translation>
    </message>
    <message>
        <source>cost not known</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>費用不明</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <extracomment>canal_desktop/ui/money_desk.py canal_desktop/ui/money_words.py</extracomment>
        <translation>費用不明</translation>
    </message>
    <message>
        <source>curl commands, Python and JavaScript or TypeScript that call chat.completions.create, requests, httpx, fetch or axios, and the JSON body of a request</source>
        <extracomment>canal_desktop/programs/read_program.py</extracomment>
        <translation>curl コマンド、chat.completions.create、requests、httpx、fetch、axios を呼び出す Python、JavaScript、TypeScript、およびリクエストの JSON 本文</translation>
    </message>
    <message>
        <source>current</source>
        <extracomment>canal_desktop/ui/widgets/choice_popup.py</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>directory path size disk space storage files library</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>ディレクトリ パス サイズ ディスク 容量 保存 ファイル ライブラリ</translation>
    </message>
    <message>
        <source>disabled</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>無効</translation>
    </message>
    <message>
        <source>does not reason first</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>事前に推論しない</translation>
    </message>
    <message>
        <source>embedded picture</source>
        <extracomment>canal_desktop/markup/references.py</extracomment>
        <translation>埋め込み画像</translation>
    </message>
    <message>
        <source>embedded picture, {kind}</source>
        <extracomment>canal_desktop/markup/references.py</extracomment>
        <translation>埋め込み画像、{kind}</translation>
    </message>
    <message>
        <source>embeddings, which are numbers for a search</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>埋め込み（検索用の数値）</translation>
    </message>
    <message>
        <source>end</source>
        <extracomment>canal_desktop/app/wire_events.py</extracomment>
        <translation>終わり</translation>
    </message>
    <message>
        <source>enter return keyboard newline submit</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>エンター リターン キーボード 改行 送信 enter</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py canal_desktop/ui/mcp/mcp_words.py canal_desktop/ui/sidebar/list_row.py</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>favourite</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>files without words</source>
        <extracomment>canal_desktop/ui/composer/waiting_lines.py</extracomment>
        <translation>言葉のないファイル</translation>
    </message>
    <message>
        <source>finds any command</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>どのコマンドも探せる</translation>
    </message>
    <message>
        <source>first frame of an animation</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>アニメーションの最初のコマ</translation>
    </message>
    <message>
        <source>first token after {milliseconds} ms</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>最初のトークンまで {milliseconds} ミリ秒</translation>
    </message>
    <message>
        <source>first token after {seconds} s</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>最初のトークンまで {seconds} 秒</translation>
    </message>
    <message>
        <source>for conversations</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>会話用</translation>
    </message>
    <message>
        <source>for embeddings, which are numbers for a search</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>埋め込み（検索用の数値）用</translation>
    </message>
    <message>
        <source>for making pictures</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>画像生成用</translation>
    </message>
    <message>
        <source>for making speech</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>音声生成用</translation>
    </message>
    <message>
        <source>for new conversations</source>
        <extracomment>canal_desktop/ui/model_delegate.py canal_desktop/ui/model_rows.py</extracomment>
        <translation>新しい会話用</translation>
    </message>
    <message>
        <source>for something else than conversations</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>会話以外の用途</translation>
    </message>
    <message>
        <source>for writing down speech</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>文字起こし用</translation>
    </message>
    <message>
        <source>fork from the message</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>そのメッセージからフォーク</translation>
    </message>
    <message>
        <source>four hexadecimal digits are expected behind \u</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>\u の後には 4 桁の 16 進数が必要です</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>無料</translation>
    </message>
    <message>
        <source>from a public list, may differ</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>公開の一覧から、異なる場合あり</translation>
    </message>
    <message>
        <source>from the environment, in memory until you quit</source>
        <extracomment>canal_desktop/app/secret_places.py</extracomment>
        <translation>環境変数から、終了するまでメモリ内</translation>
    </message>
    <message>
        <source>from the server</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>サーバーから</translation>
    </message>
    <message>
        <source>global hotkey shortcut spotlight launcher</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>グローバル ホットキー ショートカット spotlight ランチャー</translation>
    </message>
    <message>
        <source>goes today</source>
        <extracomment>canal_desktop/ui/sidebar/list_row.py</extracomment>
        <translation>今日消去</translation>
    </message>
    <message>
        <source>has:code, has:image, has:file, has:audio or has:link</source>
        <extracomment>canal_desktop/domain/search.py</extracomment>
        <translation>has:code、has:image、has:file、has:audio、has:link</translation>
    </message>
    <message>
        <source>heading</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>見出し</translation>
    </message>
    <message>
        <source>history log wire record</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>履歴 ログ 通信 記録</translation>
    </message>
    <message>
        <source>image photo size resize attachment</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>画像 写真 サイズ 縮小 添付</translation>
    </message>
    <message>
        <source>in memory, until you quit</source>
        <extracomment>canal_desktop/app/secret_places.py</extracomment>
        <translation>メモリ内、終了するまで</translation>
    </message>
    <message>
        <source>in use</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>{folder} 内</translation>
    </message>
    <message>
        <source>inside quotes, a backslash is written twice</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>引用符の中では、バックスラッシュを 2 回書きます</translation>
    </message>
    <message>
        <source>inside quotes, a line break is written as \n and a tab as \t</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>引用符の中では、改行は \n、タブは \t と書きます</translation>
    </message>
    <message>
        <source>is:pinned, is:archived or is:trash</source>
        <extracomment>canal_desktop/domain/search.py</extracomment>
        <translation>is:pinned、is:archived、is:trash</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>{size} MB を超えています</translation>
    </message>
    <message>
        <source>it turned out</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>実際に判明</translation>
    </message>
    <message>
        <source>judging {cost}</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>判定 {cost}</translation>
    </message>
    <message>
        <source>key password keyring token forget mcp credentials</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>キー パスワード キーリング トークン 消去 mcp 認証情報</translation>
    </message>
    <message>
        <source>keys hotkey binding keymap</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>キー ホットキー 割り当て キー配置</translation>
    </message>
    <message>
        <source>layout cyrillic greek arabic hebrew keyboard physical</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>配列 キリル ギリシャ アラビア ヘブライ キーボード 物理</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>canal_desktop/ui/context_rows.py</extracomment>
        <translation>除外</translation>
    </message>
    <message>
        <source>license open source lgpl mit third party packages</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>ライセンス オープンソース lgpl mit サードパーティ パッケージ</translation>
    </message>
    <message>
        <source>list of models</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>モデルの一覧</translation>
    </message>
    <message>
        <source>load migrate chatgpt claude move</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>読み込み 移行 chatgpt claude 移動</translation>
    </message>
    <message>
        <source>log history network traffic</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>ログ 履歴 ネットワーク 通信</translation>
    </message>
    <message>
        <source>log history requests traffic</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>ログ 履歴 リクエスト 通信</translation>
    </message>
    <message>
        <source>made smaller from {width} × {height}</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>{width} × {height} から縮小</translation>
    </message>
    <message>
        <source>making pictures</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>画像生成</translation>
    </message>
    <message>
        <source>making speech</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>音声生成</translation>
    </message>
    <message>
        <source>median {seconds} s</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>中央値 {seconds} 秒</translation>
    </message>
    <message>
        <source>microphone speech recognition transcribe</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>マイク 音声 認識 文字起こし</translation>
    </message>
    <message>
        <source>microphone speech recognition transcribe whisper stt</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>マイク 音声 認識 文字起こし whisper stt</translation>
    </message>
    <message>
        <source>model</source>
        <extracomment>canal_desktop/ui/palette.py</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <source>name not found</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>名前が見つからない</translation>
    </message>
    <message>
        <source>name rename summary</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>名前 変更 要約</translation>
    </message>
    <message>
        <source>name rename summary automatic</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>名前 変更 要約 自動</translation>
    </message>
    <message>
        <source>new answer</source>
        <extracomment>canal_desktop/ui/sidebar/list_row.py</extracomment>
        <translation>新しい回答</translation>
    </message>
    <message>
        <source>no JSON</source>
        <extracomment>canal_desktop/app/wire_events.py</extracomment>
        <translation>JSON ではない</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>回答なし</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>時間内に応答なし</translation>
    </message>
    <message>
        <source>no checks</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>チェックなし</translation>
    </message>
    <message>
        <source>no data</source>
        <extracomment>canal_desktop/app/wire_events.py</extracomment>
        <translation>データなし</translation>
    </message>
    <message>
        <source>no model chosen</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>モデル未選択</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>安全な接続なし</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>canal_desktop/domain/parameter_text.py canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>not in the list</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>一覧にない</translation>
    </message>
    <message>
        <source>not known: nobody says what these models cost</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>不明: これらのモデルの料金は公表されていません</translation>
    </message>
    <message>
        <source>not on offer now</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>現在は提供なし</translation>
    </message>
    <message>
        <source>not over yet</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>まだ終わっていません</translation>
    </message>
    <message>
        <source>not run</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_model.py canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>未実行</translation>
    </message>
    <message>
        <source>not there now: {tools}</source>
        <extracomment>canal_desktop/ui/tools/chip.py</extracomment>
        <translation>現在なし: {tools}</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>canal_desktop/ui/folder_desk.py</extracomment>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>notes obsidian text files</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>ノート obsidian テキスト ファイル</translation>
    </message>
    <message>
        <source>notify alert bubble message desktop done</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>通知 お知らせ 吹き出し メッセージ デスクトップ 完了</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>offline internet network airplane</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>オフライン インターネット ネットワーク 機内モード</translation>
    </message>
    <message>
        <source>ok</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>on offer: none</source>
        <extracomment>canal_desktop/ui/tools/chip.py</extracomment>
        <translation>提供中: なし</translation>
    </message>
    <message>
        <source>on offer: {tools}</source>
        <extracomment>canal_desktop/ui/tools/chip.py</extracomment>
        <translation>提供中: {tools}</translation>
    </message>
    <message>
        <source>on the branch on the screen</source>
        <extracomment>canal_desktop/ui/branch_map.py</extracomment>
        <translation>画面の分岐上</translation>
    </message>
    <message>
        <source>one file</source>
        <extracomment>canal_desktop/documents/archives.py</extracomment>
        <translation>1 個のファイル</translation>
    </message>
    <message>
        <source>pages {pages} of {count}</source>
        <extracomment>canal_desktop/ui/attachments/part_maker.py</extracomment>
        <translation>全 {count} ページ中 {pages} ページ</translation>
    </message>
    <message>
        <source>pages {pages} of {count} as pictures</source>
        <extracomment>canal_desktop/ui/attachments/part_maker.py</extracomment>
        <translation>全 {count} ページ中 {pages} ページを画像として</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>合格</translation>
    </message>
    <message>
        <source>passphrase password screen lock protect hide secure encryption unlock</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>パスフレーズ パスワード 画面 ロック 保護 隠す 安全 暗号化 解除</translation>
    </message>
    <message>
        <source>pasted text {number}.txt</source>
        <extracomment>canal_desktop/ui/composer/pasting.py</extracomment>
        <translation>貼り付けたテキスト {number}.txt</translation>
    </message>
    <message>
        <source>picture without an address</source>
        <extracomment>canal_desktop/markup/references.py</extracomment>
        <translation>アドレスのない画像</translation>
    </message>
    <message>
        <source>picture: {address}</source>
        <extracomment>canal_desktop/markup/references.py</extracomment>
        <translation>画像: {address}</translation>
    </message>
    <message>
        <source>pictures of {name}</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>{name} の画像</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>canal_desktop/ui/context_rows.py</extracomment>
        <translation>固定</translation>
    </message>
    <message>
        <source>press Edit below your message</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>メッセージの下の「編集」を押す</translation>
    </message>
    <message>
        <source>press Regenerate below it</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>その下の「再生成」を押す</translation>
    </message>
    <message>
        <source>prompt</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>proxy failed</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>プロキシの失敗</translation>
    </message>
    <message>
        <source>read as {encoding}</source>
        <extracomment>canal_desktop/documents/decoding.py</extracomment>
        <translation>{encoding} として読み取り</translation>
    </message>
    <message>
        <source>read as {encoding}, some letters are unknown</source>
        <extracomment>canal_desktop/documents/decoding.py</extracomment>
        <translation>{encoding} として読み取り、不明な文字あり</translation>
    </message>
    <message>
        <source>reasons before it answers</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>回答の前に推論する</translation>
    </message>
    <message>
        <source>refused by the host</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>ホストが拒否</translation>
    </message>
    <message>
        <source>refused {day}</source>
        <extracomment>canal_desktop/ui/model_delegate.py</extracomment>
        <translation>{day} に拒否</translation>
    </message>
    <message>
        <source>refused: offline</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>拒否: オフライン</translation>
    </message>
    <message>
        <source>removed: {text}</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>削除: {text}</translation>
    </message>
    <message>
        <source>removed: {text}.</source>
        <extracomment>canal_desktop/domain/word_diff.py</extracomment>
        <translation>削除: {text}。</translation>
    </message>
    <message>
        <source>reset restore default factory everything</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>リセット 復元 既定 初期化 すべて</translation>
    </message>
    <message>
        <source>restore copy save recover</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>復元 コピー 保存 回復</translation>
    </message>
    <message>
        <source>role:user, role:assistant, role:system or role:tool</source>
        <extracomment>canal_desktop/domain/search.py</extracomment>
        <translation>role:user、role:assistant、role:system、role:tool</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>save markdown json html pdf archive</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>保存 markdown json html pdf アーカイブ</translation>
    </message>
    <message>
        <source>sends</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>送信する</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>canal_desktop/ui/context_rows.py</extracomment>
        <translation>送信</translation>
    </message>
    <message>
        <source>server key base url account connect api model parameters proxy certificate add edit remove</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>サーバー キー base url アカウント 接続 api モデル パラメーター プロキシ 証明書 追加 編集 削除</translation>
    </message>
    <message>
        <source>something else than conversations</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>会話以外の用途</translation>
    </message>
    <message>
        <source>spacing compact comfortable room size</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>間隔 コンパクト ゆったり 余白 サイズ</translation>
    </message>
    <message>
        <source>speech of {name}</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>{name} の音声</translation>
    </message>
    <message>
        <source>speech reading aloud audio rate</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>音声 読み上げ オーディオ 速さ</translation>
    </message>
    <message>
        <source>speech reading aloud audio tts sound</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>音声 読み上げ オーディオ tts サウンド</translation>
    </message>
    <message>
        <source>speech voice audio tts sound</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>音声 声 オーディオ tts サウンド</translation>
    </message>
    <message>
        <source>spell check dictionary typo underline</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>スペル チェック 辞書 誤字 下線</translation>
    </message>
    <message>
        <source>spell check language words</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>スペル チェック 言語 単語</translation>
    </message>
    <message>
        <source>starting</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>開始中</translation>
    </message>
    <message>
        <source>startup launch begin passphrase</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>起動 開始 パスフレーズ</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>stops the answer</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>回答を止める</translation>
    </message>
    <message>
        <source>suspend sleep screen saver session passphrase</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>サスペンド スリープ スクリーンセーバー セッション パスフレーズ</translation>
    </message>
    <message>
        <source>synchronise cloud share devices</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>同期 クラウド 共有 デバイス</translation>
    </message>
    <message>
        <source>systray status area panel indicator menu bar</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>システムトレイ 通知領域 パネル インジケーター メニューバー</translation>
    </message>
    <message>
        <source>takes no pictures</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>画像を受け付けない</translation>
    </message>
    <message>
        <source>takes pictures</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>画像を受け付ける</translation>
    </message>
    <message>
        <source>telemetry tracking data update server privacy</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>テレメトリ 追跡 データ 更新 サーバー プライバシー</translation>
    </message>
    <message>
        <source>test diagnose doctor problem error dns tls</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>テスト 診断 問題 エラー dns tls</translation>
    </message>
    <message>
        <source>the end</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>終わり</translation>
    </message>
    <message>
        <source>the first {count} of {whole} letters</source>
        <extracomment>canal_desktop/documents/reading.py</extracomment>
        <translation>全 {whole} 文字中、最初の {count} 文字</translation>
    </message>
    <message>
        <source>the first {count} of {whole} pages were read</source>
        <extracomment>canal_desktop/documents/reading.py</extracomment>
        <translation>全 {whole} ページ中、最初の {count} ページを読み取り</translation>
    </message>
    <message>
        <source>the macOS Keychain</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>macOS キーチェーン</translation>
    </message>
    <message>
        <source>the model in use</source>
        <extracomment>canal_desktop/ui/composer_desk.py</extracomment>
        <translation>使用中のモデル</translation>
    </message>
    <message numerus="yes">
        <source>the names of {n} files in it, not what is in them</source>
        <extracomment>canal_desktop/documents/archives.py</extracomment>
        <translation>
            <numerusform>中の {n} 個のファイルの名前（内容は含まない）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the names of {n} files in it, not what is in them; there are more</source>
        <extracomment>canal_desktop/documents/archives.py</extracomment>
        <translation>
            <numerusform>中の {n} 個のファイルの名前（内容は含まない）、ほかにもあり</numerusform>
        </translation>
    </message>
    <message>
        <source>the profile's</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>プロファイルのもの</translation>
    </message>
    <message>
        <source>the system keyring (Secret Service)</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>システムのキーリング (Secret Service)</translation>
    </message>
    <message>
        <source>the system keyring (libsecret)</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>システムのキーリング (libsecret)</translation>
    </message>
    <message>
        <source>the text that begins here has no closing quote</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>ここから始まるテキストに閉じ引用符がありません</translation>
    </message>
    <message>
        <source>theme color highlight tint</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>テーマ 色 ハイライト 色合い</translation>
    </message>
    <message>
        <source>theme mode night colour color scheme</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>テーマ モード 夜間 色 配色</translation>
    </message>
    <message>
        <source>there is a comma too many here</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>ここのコンマが余分です</translation>
    </message>
    <message>
        <source>there is more text after the end of the JSON</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>JSON の終わりの後にテキストが続いています</translation>
    </message>
    <message>
        <source>there is no registry here</source>
        <extracomment>canal_desktop/app/autostart.py</extracomment>
        <translation>ここにはレジストリがありません</translation>
    </message>
    <message>
        <source>timeout minutes idle automatic passphrase</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>タイムアウト 分 放置 自動 パスフレーズ</translation>
    </message>
    <message>
        <source>timeout seconds wait idle</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>タイムアウト 秒 待機 アイドル</translation>
    </message>
    <message>
        <source>to keep a thought</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>考えを残しておく</translation>
    </message>
    <message>
        <source>tokens</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>トークン</translation>
    </message>
    <message>
        <source>translation locale interface english german french spanish</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>翻訳 ロケール 表示言語 英語 日本語 ドイツ語 フランス語 スペイン語</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>手入力</translation>
    </message>
    <message>
        <source>typeface letters family</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>書体 文字 ファミリー</translation>
    </message>
    <message>
        <source>typeface letters family monospace</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>書体 文字 ファミリー 等幅</translation>
    </message>
    <message>
        <source>typeface letters family serif</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>書体 文字 ファミリー セリフ 明朝</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>update upgrade new version release download automatic rollback</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>更新 アップデート アップグレード 新しいバージョン ダウンロード 自動 戻す</translation>
    </message>
    <message>
        <source>user name password authentication credentials</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>ユーザー名 パスワード 認証 資格情報</translation>
    </message>
    <message>
        <source>uses no tools</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>ツールを使わない</translation>
    </message>
    <message>
        <source>uses tools</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>ツールを使う</translation>
    </message>
    <message>
        <source>version qt program news changes changelog</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>バージョン qt プログラム ニュース 変更 更新履歴</translation>
    </message>
    <message>
        <source>was refused</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>拒否されたことあり</translation>
    </message>
    <message>
        <source>was there already</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>with a point below</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>下に項目がある</translation>
    </message>
    <message>
        <source>with the headers {names} (values hidden)</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>ヘッダー {names} 付き（値は非表示）</translation>
    </message>
    <message>
        <source>with the variables {names} (values hidden)</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>変数 {names} 付き（値は非表示）</translation>
    </message>
    <message>
        <source>worse than in the run before</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>前の実行より悪い</translation>
    </message>
    <message>
        <source>writing down speech</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>自分で設定</translation>
    </message>
    <message>
        <source>zoom scale larger smaller font accessibility</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>ズーム 倍率 大きく 小さく フォント アクセシビリティ</translation>
    </message>
    <message>
        <source>{action}: all selected conversations</source>
        <extracomment>canal_desktop/ui/sidebar/batch_bar.py</extracomment>
        <translation>{action}: 選択したすべての会話</translation>
    </message>
    <message>
        <source>{answer} has ended.</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>{answer} が終わりました。</translation>
    </message>
    <message>
        <source>{branch_map_keys} shows a map of all branches; {compare_keys} compares versions word by word.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>{branch_map_keys} ですべての分岐の図を表示し、{compare_keys} でバージョンを単語ごとに比較します。</translation>
    </message>
    <message>
        <source>{case}, {model}: not run</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>{case}、{model}: 未実行</translation>
    </message>
    <message>
        <source>{check}: {reason}</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>{check}: {reason}</translation>
    </message>
    <message>
        <source>{choice}: they stay in the conversation, and it can be undone.</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>{choice}: 会話には残り、元に戻せます。</translation>
    </message>
    <message>
        <source>{command} could not be started: {reason}.</source>
        <extracomment>canal_desktop/mcp_client/server_process.py</extracomment>
        <translation>{command} を起動できませんでした: {reason}。</translation>
    </message>
    <message>
        <source>{comparison} “{text}”</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>{comparison}「{text}」</translation>
    </message>
    <message>
        <source>{comparison}, ignoring case</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>{comparison}、大/小文字を無視</translation>
    </message>
    <message>
        <source>{comparison}, ignoring case, ignoring spaces</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>{comparison}、大/小文字と空白を無視</translation>
    </message>
    <message>
        <source>{comparison}, ignoring spaces</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>{comparison}、空白を無視</translation>
    </message>
    <message>
        <source>{computer} (this computer)</source>
        <extracomment>canal_desktop/ui/folder_desk.py</extracomment>
        <translation>{computer}（このコンピューター）</translation>
    </message>
    <message>
        <source>{contents}; no key.</source>
        <extracomment>canal_desktop/programs/write_program.py</extracomment>
        <translation>{contents}。キーは含まれません。</translation>
    </message>
    <message>
        <source>{context_keys} shows what is sent with the next message; leave messages out to make it cheaper.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>{context_keys} で次のメッセージとともに送信されるものを表示します。メッセージを除外すると安くなります。</translation>
    </message>
    <message>
        <source>{cost} or more</source>
        <extracomment>canal_desktop/ui/money_desk.py canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>{cost} 以上</translation>
    </message>
    <message>
        <source>{counts}, {added} of them from the backup of {day}</source>
        <extracomment>canal_desktop/storage/salvage.py</extracomment>
        <translation>{counts}、うち {added} 件は {day} のバックアップから</translation>
    </message>
    <message>
        <source>{counts}; how many there were before cannot be told</source>
        <extracomment>canal_desktop/storage/salvage.py</extracomment>
        <translation>{counts}。元の数はわかりません</translation>
    </message>
    <message>
        <source>{count} in</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>入力 {count}</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>計 {count}</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>{count} ミリ秒</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {n} tools</source>
        <extracomment>canal_desktop/ui/tools/chip.py</extracomment>
        <translation>
            <numerusform>ツール {count} / {n} 個</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} out</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>出力 {count}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <extracomment>canal_desktop/ui/money_words.py canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>{count} トークン</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>{month}{day}日</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>{description}

Models call it {tool}. Its arguments:
{schema}</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>{description}

モデルは {tool} として呼び出します。引数:
{schema}</translation>
    </message>
    <message>
        <source>{device} uses a newer version of Canal Desktop. Update this one to read what it writes.</source>
        <extracomment>canal_desktop/app/sync_exchange.py</extracomment>
        <translation>{device} は新しいバージョンの Canal Desktop を使用しています。書き込まれた内容を読むには、こちらを更新してください。</translation>
    </message>
    <message>
        <source>{doing} {seconds} s</source>
        <extracomment>canal_desktop/ui/status_text.py</extracomment>
        <translation>{doing} {seconds} 秒</translation>
    </message>
    <message>
        <source>{error} Edit the server to enter the value of {name} again.</source>
        <extracomment>canal_desktop/app/mcp_values.py</extracomment>
        <translation>{error}サーバーを編集して、{name} の値を入力し直してください。</translation>
    </message>
    <message>
        <source>{error} Enter the key again under Profiles to go on.</source>
        <extracomment>canal_desktop/app/profile_keys.py</extracomment>
        <translation>{error}続けるには、「プロファイル」でキーを入力し直してください。</translation>
    </message>
    <message>
        <source>{error} Enter the proxy's name and password again in Settings, Network.</source>
        <extracomment>canal_desktop/network/proxy_logins.py</extracomment>
        <translation>{error}「設定」の「ネットワーク」で、プロキシの名前とパスワードを入力し直してください。</translation>
    </message>
    <message>
        <source>{error} Enter the proxy's name and password again under “Proxy and certificates” of the profile {profile}.</source>
        <extracomment>canal_desktop/network/proxy_logins.py</extracomment>
        <translation>{error}プロファイル {profile} の「プロキシと証明書」で、プロキシの名前とパスワードを入力し直してください。</translation>
    </message>
    <message>
        <source>{error} Name and password are kept until you quit.</source>
        <extracomment>canal_desktop/app/proxy_login.py</extracomment>
        <translation>{error}名前とパスワードは終了するまで保持されます。</translation>
    </message>
    <message>
        <source>{error} The key is kept until you quit.</source>
        <extracomment>canal_desktop/app/profiles.py</extracomment>
        <translation>{error}キーは終了するまで保持されます。</translation>
    </message>
    <message>
        <source>{error} The values of variables and headers are kept until the program ends.</source>
        <extracomment>canal_desktop/app/mcp_values.py</extracomment>
        <translation>{error}変数とヘッダーの値は、プログラムが終了するまで保持されます。</translation>
    </message>
    <message>
        <source>{error} Unlock the keyring and try again.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>{error}キーリングのロックを解除して、もう一度試してください。</translation>
    </message>
    <message>
        <source>{excess}: the model takes {window}, with {kept} kept free for the answer, so that {room} are left for questions.</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>{excess}: モデルが扱えるのは {window} で、うち {kept} を回答用に空けるため、質問用は {room} です。</translation>
    </message>
    <message>
        <source>{excess}: the model takes {window}.</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>{excess}: モデルが扱えるのは {window} です。</translation>
    </message>
    <message>
        <source>{facts} ({source}).</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{facts}（{source}）。</translation>
    </message>
    <message>
        <source>{facts}.</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>{facts}。</translation>
    </message>
    <message>
        <source>{field} is left out.</source>
        <extracomment>canal_desktop/programs/read_python.py</extracomment>
        <translation>{field} は除外されます。</translation>
    </message>
    <message>
        <source>{field} is left out: what “{name}” is, is not in the code.</source>
        <extracomment>canal_desktop/programs/read_request.py</extracomment>
        <translation>{field} は除外されます。「{name}」の内容がコードにありません。</translation>
    </message>
    <message>
        <source>{field} was taken out</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>{field} を削除</translation>
    </message>
    <message>
        <source>{field}: {former_count} → {count} entries</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>{field}: {former_count} → {count} 項目</translation>
    </message>
    <message>
        <source>{field}: {json} was added</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>{field}: {json} を追加</translation>
    </message>
    <message>
        <source>{figures} (estimated: the server counted nothing)</source>
        <extracomment>canal_desktop/ui/prompt_tests/result_sheet.py</extracomment>
        <translation>{figures}（推定値: サーバーは数えませんでした）</translation>
    </message>
    <message>
        <source>{files} cannot be sent.</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>{files} は送信できません。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>{file} を読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>{file} を読み取れませんでした: {reason}。</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}.</source>
        <extracomment>canal_desktop/ui/widgets/file_saver.py</extracomment>
        <translation>{file} を保存できませんでした: {reason}。</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>{file} に書き込めませんでした: {reason}。</translation>
    </message>
    <message>
        <source>{file} is attached.</source>
        <extracomment>canal_desktop/ui/attachments/bar.py</extracomment>
        <translation>{file} を添付しました。</translation>
    </message>
    <message>
        <source>{file} is being read.</source>
        <extracomment>canal_desktop/ui/attachments/bar.py</extracomment>
        <translation>{file} を読み取り中です。</translation>
    </message>
    <message>
        <source>{file} is no sound file that is known here. MP3, WAV, M4A, OGG, FLAC and WebM are.</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>{file} は対応している音声ファイルではありません。MP3、WAV、M4A、OGG、FLAC、WebM に対応しています。</translation>
    </message>
    <message>
        <source>{file} would be merged into the library. Nothing that is there is replaced.</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>{file} をライブラリに統合します。既存のものは置き換えられません。</translation>
    </message>
    <message>
        <source>{file}: {format}.</source>
        <extracomment>canal_desktop/ui/import_desk.py</extracomment>
        <translation>{file}: {format}。</translation>
    </message>
    <message>
        <source>{filter} is not understood and is looked for as words. Try {examples}.</source>
        <extracomment>canal_desktop/domain/search.py</extracomment>
        <translation>{filter} を解釈できないため、言葉として検索します。{examples} をお試しください。</translation>
    </message>
    <message>
        <source>{filter}: off</source>
        <extracomment>canal_desktop/ui/model_chips.py</extracomment>
        <translation>{filter}: オフ</translation>
    </message>
    <message>
        <source>{filter}: on</source>
        <extracomment>canal_desktop/ui/model_chips.py</extracomment>
        <translation>{filter}: オン</translation>
    </message>
    <message>
        <source>{filter}: with {dates}</source>
        <extracomment>canal_desktop/domain/search.py</extracomment>
        <translation>{filter}: の後に {dates}</translation>
    </message>
    <message>
        <source>{find_keys} finds in the conversation on the screen.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>{find_keys} で画面の会話の中を検索します。</translation>
    </message>
    <message>
        <source>{former} was renamed to {title}.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>{former} の名前を {title} に変更しました。</translation>
    </message>
    <message numerus="yes">
        <source>{heading}: {n} more</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>
            <numerusform>{heading}: ほか {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} answered with an error ({status}).</source>
        <extracomment>canal_desktop/mcp_client/http.py</extracomment>
        <translation>{host} がエラーを返しました ({status})。</translation>
    </message>
    <message>
        <source>{host} answered with status {status}.</source>
        <extracomment>canal_desktop/providers/update_fetch.py</extracomment>
        <translation>{host} はステータス {status} を返しました。</translation>
    </message>
    <message>
        <source>{host} answered, but not as an OpenAI-compatible API. Check the Base URL; it often ends in /v1.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} は応答しましたが、OpenAI 互換 API ではありません。ベース URL を確認してください。多くの場合 /v1 で終わります。</translation>
    </message>
    <message>
        <source>{host} cannot be reached, or sent no complete picture. Try it again.</source>
        <extracomment>canal_desktop/providers/picture_fetch.py</extracomment>
        <translation>{host} に接続できないか、画像が完全に届きませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>{host} cannot be reached, or the connection broke off. Try again; nothing has changed.</source>
        <extracomment>canal_desktop/providers/update_fetch.py</extracomment>
        <translation>{host} に接続できないか、接続が切れました。もう一度お試しください。何も変わっていません。</translation>
    </message>
    <message>
        <source>{host} cannot be reached: it sends on and on to other addresses.</source>
        <extracomment>canal_desktop/providers/picture_fetch.py</extracomment>
        <translation>{host} に接続できません。ほかのアドレスへの転送が続いています。</translation>
    </message>
    <message>
        <source>{host} changes no pictures: it has no {path}. Choose another server or model.</source>
        <extracomment>canal_desktop/providers/image_requests.py</extracomment>
        <translation>{host} は画像を変更できません。{path} がありません。別のサーバーかモデルを選択してください。</translation>
    </message>
    <message>
        <source>{host} could not accept the request. Check the Base URL; it often ends in /v1.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} がリクエストを受け付けられませんでした。ベース URL を確認してください。多くの場合 /v1 で終わります。</translation>
    </message>
    <message>
        <source>{host} could not be reached. Check the address and the network.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>{host} に接続できませんでした。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>{host} did not accept the API key. Check it, or make a new one in the server's console.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} が API キーを受け付けませんでした。確認するか、サーバーのコンソールで新しいキーを作成してください。</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Check your network and try again.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} から時間内に応答がありませんでした。ネットワークを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Try again, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} から時間内に応答がありませんでした。もう一度試すか、別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>{host} does not answer over a secure connection. Check the port, and whether the Base URL begins rightly with https://.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} は安全な接続で応答しません。ポートと、ベース URL の先頭が https:// で正しいかを確認してください。</translation>
    </message>
    <message>
        <source>{host} does not know this model. Choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} はこのモデルを認識しません。別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>{host} does not know {model}. Choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} は {model} を認識しません。別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>{host} does not let this key list its models. Change the key's rights in the console.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} は、このキーでのモデルの一覧取得を許可していません。コンソールでキーの権限を変更してください。</translation>
    </message>
    <message>
        <source>{host} does not read aloud: it has no {path}. Choose another server or model.</source>
        <extracomment>canal_desktop/providers/sound_requests.py</extracomment>
        <translation>{host} は読み上げができません。{path} がありません。別のサーバーかモデルを選択してください。</translation>
    </message>
    <message>
        <source>{host} does not support this kind of request. Check the Base URL; it often ends in /v1.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} はこの種類のリクエストに対応していません。ベース URL を確認してください。多くの場合 /v1 で終わります。</translation>
    </message>
    <message>
        <source>{host} does not write down what is said: it has no {path}. Choose another server or model.</source>
        <extracomment>canal_desktop/providers/sound_requests.py</extracomment>
        <translation>{host} は文字起こしができません。{path} がありません。別のサーバーかモデルを選択してください。</translation>
    </message>
    <message>
        <source>{host} gave an address that no picture is loaded from, as it is not secure (https).</source>
        <extracomment>canal_desktop/providers/image_requests.py</extracomment>
        <translation>{host} が返したアドレスは安全 (https) ではないため、画像を読み込みません。</translation>
    </message>
    <message>
        <source>{host} gave no picture (status {status}).</source>
        <extracomment>canal_desktop/providers/picture_fetch.py</extracomment>
        <translation>{host} が画像を返しませんでした（ステータス {status}）。</translation>
    </message>
    <message>
        <source>{host} has no such address (404). Check the Base URL; it often ends in /v1.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} にそのアドレスはありません (404)。ベース URL を確認してください。多くの場合 /v1 で終わります。</translation>
    </message>
    <message>
        <source>{host} has no such service. Choose another server or model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} にそのサービスはありません。別のサーバーかモデルを選択してください。</translation>
    </message>
    <message>
        <source>{host} is an address, not a name.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>{host} は名前ではなくアドレスです。</translation>
    </message>
    <message>
        <source>{host} is not available right now. Try again in a while.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} は現在利用できません。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>{host} is {addresses}.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>{host} は {addresses} です。</translation>
    </message>
    <message>
        <source>{host} lists no models. Choose one by its name: the button is at the top right.</source>
        <extracomment>canal_desktop/app/profiles.py</extracomment>
        <translation>{host} の一覧にモデルがありません。名前で選択してください。ボタンは右上にあります。</translation>
    </message>
    <message>
        <source>{host} makes no pictures: it has no {path}. Choose another server or model.</source>
        <extracomment>canal_desktop/providers/image_requests.py</extracomment>
        <translation>{host} は画像を生成できません。{path} がありません。別のサーバーかモデルを選択してください。</translation>
    </message>
    <message>
        <source>{host} refused the connection. Check that the server is running and the port is right.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} が接続を拒否しました。サーバーが実行中か、ポートが正しいかを確認してください。</translation>
    </message>
    <message>
        <source>{host} refused this because of its rules on content. Say it in another way, or ask for something else.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} が内容に関する規則により拒否しました。言い方を変えるか、別のことを質問してください。</translation>
    </message>
    <message>
        <source>{host} refuses access (403). Check the token in the headers.</source>
        <extracomment>canal_desktop/mcp_client/http.py</extracomment>
        <translation>{host} がアクセスを拒否しています (403)。ヘッダーのトークンを確認してください。</translation>
    </message>
    <message>
        <source>{host} sends elsewhere ({status}). Enter the new address if you trust it.</source>
        <extracomment>canal_desktop/mcp_client/http.py</extracomment>
        <translation>{host} が別の場所に転送しています ({status})。新しいアドレスを信頼する場合は、それを入力してください。</translation>
    </message>
    <message>
        <source>{host} sends on and on to other addresses.</source>
        <extracomment>canal_desktop/providers/update_fetch.py</extracomment>
        <translation>{host} は別のアドレスへの転送を繰り返しています。</translation>
    </message>
    <message>
        <source>{host} sends on to another address, from which no picture is loaded.</source>
        <extracomment>canal_desktop/providers/picture_fetch.py</extracomment>
        <translation>{host} が別のアドレスに転送しており、そこから画像は読み込みません。</translation>
    </message>
    <message>
        <source>{host} sends requests on to {detail}. If you trust that address, make it the Base URL.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} がリクエストを {detail} に転送しています。そのアドレスを信頼する場合は、ベース URL に設定してください。</translation>
    </message>
    <message>
        <source>{host} sent something that is no picture. Try again, or choose another model.</source>
        <extracomment>canal_desktop/providers/image_requests.py</extracomment>
        <translation>{host} から画像ではないものが届きました。もう一度試すか、別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>{host} sent something that is no sound. Try again, or choose another model for reading aloud.</source>
        <extracomment>canal_desktop/providers/sound_requests.py</extracomment>
        <translation>{host} から音声ではないものが届きました。もう一度試すか、読み上げに別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>{host} wants to know who asks (401). Enter a token as a header, such as Authorization; signing in through a browser (OAuth) is not supported.</source>
        <extracomment>canal_desktop/mcp_client/http.py</extracomment>
        <translation>{host} が認証を求めています (401)。Authorization などのヘッダーとしてトークンを入力してください。ブラウザーでのサインイン (OAuth) には対応していません。</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of {n} conversations</source>
        <extracomment>canal_desktop/storage/salvage.py</extracomment>
        <translation>
            <numerusform>会話 {kept} / {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of {n} messages</source>
        <extracomment>canal_desktop/storage/salvage.py</extracomment>
        <translation>
            <numerusform>メッセージ {kept} / {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} (fixed)</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py canal_desktop/ui/shortcuts/bindings.py</extracomment>
        <translation>{keys}（固定）</translation>
    </message>
    <message>
        <source>{keys} cannot open the quick window. {reason}</source>
        <extracomment>canal_desktop/ui/quick/key_words.py</extracomment>
        <translation>{keys} ではクイックウィンドウを開けません。{reason}</translation>
    </message>
    <message>
        <source>{keys} chooses among the models</source>
        <extracomment>canal_desktop/ui/help/hint_desk.py</extracomment>
        <translation>{keys} でモデルを選択</translation>
    </message>
    <message>
        <source>{keys} goes anywhere</source>
        <extracomment>canal_desktop/ui/help/hint_desk.py</extracomment>
        <translation>{keys} でどこへでも移動</translation>
    </message>
    <message>
        <source>{keys} inserts a prompt</source>
        <extracomment>canal_desktop/ui/help/hint_desk.py</extracomment>
        <translation>{keys} でプロンプトを挿入</translation>
    </message>
    <message>
        <source>{keys} is needed while writing and in lists. It may not reach this action there.</source>
        <extracomment>canal_desktop/ui/shortcuts/changes.py</extracomment>
        <translation>{keys} は入力中や一覧の中で必要です。そこではこの操作に届かないことがあります。</translation>
    </message>
    <message>
        <source>{keys} is {actions} already.</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>{keys} はすでに {actions} に使われています。</translation>
    </message>
    <message>
        <source>{keys} is {actions}, which always keeps it. Press other keys.</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>{keys} は {actions} 専用です。ほかのキーを押してください。</translation>
    </message>
    <message>
        <source>{keys} is “{action}” in Canal already. Choose others.</source>
        <extracomment>canal_desktop/ui/quick/key_words.py</extracomment>
        <translation>{keys} は Canal ですでに「{action}」に使われています。ほかのキーを選択してください。</translation>
    </message>
    <message>
        <source>{keys} means the same in nearly all programs. Choose others.</source>
        <extracomment>canal_desktop/ui/quick/key_words.py</extracomment>
        <translation>{keys} はほとんどのプログラムで同じ意味を持ちます。ほかのキーを選択してください。</translation>
    </message>
    <message>
        <source>{keys} means the same in nearly all programs. Here it would mean something else.</source>
        <extracomment>canal_desktop/ui/shortcuts/changes.py</extracomment>
        <translation>{keys} はほとんどのプログラムで同じ意味を持ちます。ここでは別の意味になります。</translation>
    </message>
    <message>
        <source>{keys} works only while messages are read, as it is needed for writing.</source>
        <extracomment>canal_desktop/ui/shortcuts/changes.py</extracomment>
        <translation>{keys} は入力に必要なため、メッセージの閲覧中だけ有効です。</translation>
    </message>
    <message>
        <source>{kind} files (*.{ending})</source>
        <extracomment>canal_desktop/ui/widgets/file_saver.py</extracomment>
        <translation>{kind} ファイル (*.{ending})</translation>
    </message>
    <message>
        <source>{kind}: {size}</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>{kind}: {size}</translation>
    </message>
    <message>
        <source>{label}, in US dollars</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>{label}（米ドル）</translation>
    </message>
    <message>
        <source>{language} code</source>
        <extracomment>canal_desktop/ui/transcript/accessible_block.py</extracomment>
        <translation>{language} コード</translation>
    </message>
    <message>
        <source>{larger} and {smaller} change it anywhere.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>{larger} と {smaller} でどこでも変更できます。</translation>
    </message>
    <message>
        <source>{messages} in {conversations} were kept</source>
        <extracomment>canal_desktop/storage/salvage.py</extracomment>
        <translation>{conversations}の{messages}を残しました</translation>
    </message>
    <message>
        <source>{missing} of {whole} answers are missing; of the others {share} passed.</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>全 {whole} 件のうち {missing} 件の回答が足りません。ほかは {share} 合格です。</translation>
    </message>
    <message>
        <source>{model_keys} opens the list of models. Type to find one, press a star to have it on top, or set the model that new conversations begin with. A name that is not in the list can be typed, too.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>{model_keys} でモデルの一覧を開きます。入力して探し、星を押して一番上に置き、新しい会話で使うモデルを設定できます。一覧にない名前も入力できます。</translation>
    </message>
    <message>
        <source>{model} answered.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>{model} が回答しました。</translation>
    </message>
    <message>
        <source>{model} answers in this conversation. New ones begin with {usual_model}.</source>
        <extracomment>canal_desktop/ui/model_desk.py</extracomment>
        <translation>この会話では {model} が回答します。新しい会話は {usual_model} で始まります。</translation>
    </message>
    <message>
        <source>{model} answers.</source>
        <extracomment>canal_desktop/ui/transcript/announcements.py</extracomment>
        <translation>{model} が回答しています。</translation>
    </message>
    <message>
        <source>{model} calls tools.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>{model} はツールを呼び出します。</translation>
    </message>
    <message>
        <source>{model} does not take pictures. Leave them out for this model, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{model} は画像を受け付けません。このモデルでは画像を省くか、別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>{model} does not take this parameter as it is set: {detail}. Leave it out for this model, or change it under Parameters.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{model} は、このパラメーターの設定を受け付けません: {detail}。このモデルでは除外するか、「パラメーター」で変更してください。</translation>
    </message>
    <message>
        <source>{model} is asked.</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>{model} に質問します。</translation>
    </message>
    <message>
        <source>{model} is for embeddings, which are numbers for a search; it may not answer questions.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{model} は埋め込み（検索用の数値）用です。質問には答えないかもしれません。</translation>
    </message>
    <message>
        <source>{model} is for making pictures; it may not answer questions.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{model} は画像生成用です。質問には答えないかもしれません。</translation>
    </message>
    <message>
        <source>{model} is for making speech; it may not answer questions.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{model} は音声生成用です。質問には答えないかもしれません。</translation>
    </message>
    <message>
        <source>{model} is for something else than conversations; it may not answer questions.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{model} は会話以外の用途のものです。質問には答えないかもしれません。</translation>
    </message>
    <message>
        <source>{model} is for writing down speech; it may not answer questions.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{model} は文字起こし用です。質問には答えないかもしれません。</translation>
    </message>
    <message>
        <source>{model} not ticked</source>
        <extracomment>canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>{model} 未選択</translation>
    </message>
    <message>
        <source>{model} sees pictures.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>{model} は画像を認識します。</translation>
    </message>
    <message>
        <source>{model} takes no pictures</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py</extracomment>
        <translation>{model} は画像を受け付けません</translation>
    </message>
    <message>
        <source>{model} takes no pictures: {sentence}</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>{model} は画像を受け付けません: {sentence}</translation>
    </message>
    <message>
        <source>{model} takes no tools: {sentence}</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>{model} はツールを受け付けません: {sentence}</translation>
    </message>
    <message>
        <source>{model} ticked</source>
        <extracomment>canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>{model} 選択済み</translation>
    </message>
    <message>
        <source>{model} took the picture, but did not say what is on it.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>{model} は画像を受け取りましたが、何が写っているか答えませんでした。</translation>
    </message>
    <message>
        <source>{model} was offered a tool and did not call it.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>{model} にツールを提供しましたが、呼び出しませんでした。</translation>
    </message>
    <message>
        <source>{model}, answer {number} of {count}</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>{model}、回答 {number} / {count}</translation>
    </message>
    <message>
        <source>{most} models at most: take one away first.</source>
        <extracomment>canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>モデルは {most} 個までです。先に 1 つ外してください。</translation>
    </message>
    <message>
        <source>{names} cannot be sent, and is left out.</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>{names} は送信できないため、除外されます。</translation>
    </message>
    <message>
        <source>{names} in the address looks like a key. It would be kept and shown in plain: use a header for it.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>アドレスの {names} はキーのようです。そのまま保管・表示されてしまいます。ヘッダーを使用してください。</translation>
    </message>
    <message>
        <source>{names} in the command looks like a key. It would be kept and shown in plain, and other programs can see it: use a variable for it, where the server takes one.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>コマンドの {names} はキーのようです。そのまま保管・表示され、ほかのプログラムからも見えてしまいます。サーバーが対応していれば、変数を使用してください。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <extracomment>canal_desktop/exchange/case_files.py</extracomment>
        <translation>{name} を読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>{name} cannot be set here: it carries a key, and keys are kept in the keyring, under Profiles.</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>{name} はここで設定できません。キーを含むもので、キーは「プロファイル」でキーリングに保管されます。</translation>
    </message>
    <message>
        <source>{name} cannot be set here: the program sets it by itself.</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>{name} はここで設定できません。プログラムが自動的に設定します。</translation>
    </message>
    <message>
        <source>{name} cannot be written there. Choose a folder in which you may write.</source>
        <extracomment>canal_desktop/exchange/writing.py</extracomment>
        <translation>{name} をそこに書き込めません。書き込み権限のあるフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}). Choose another place.</source>
        <extracomment>canal_desktop/exchange/writing.py</extracomment>
        <translation>{name} に書き込めませんでした（{reason}）。別の場所を選択してください。</translation>
    </message>
    <message>
        <source>{name} has more than {count} cases. Split it, then bring in the parts.</source>
        <extracomment>canal_desktop/exchange/case_files.py</extracomment>
        <translation>{name} には {count} 個を超えるケースがあります。分割してから取り込んでください。</translation>
    </message>
    <message>
        <source>{name} has {mask} in it, where a key was; no record has the key. Take that text out.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>{name} の、キーがあった所に {mask} があります。キーはどの記録にもありません。そのテキストを取り除いてください。</translation>
    </message>
    <message>
        <source>{name} is larger than 32 MB. Split it, then bring in the parts.</source>
        <extracomment>canal_desktop/exchange/case_files.py</extracomment>
        <translation>{name} は 32 MB を超えています。分割してから取り込んでください。</translation>
    </message>
    <message>
        <source>{name} is neither JSON, JSON Lines nor CSV with a line of names.</source>
        <extracomment>canal_desktop/exchange/case_files.py</extracomment>
        <translation>{name} は JSON、JSON Lines、項目名の行がある CSV のいずれでもありません。</translation>
    </message>
    <message>
        <source>{name} is no text in UTF-8. Save it as UTF-8, then try again.</source>
        <extracomment>canal_desktop/exchange/case_files.py</extracomment>
        <translation>{name} は UTF-8 のテキストではありません。UTF-8 で保存してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{name} was not added. {error}</source>
        <extracomment>canal_desktop/app/mcp_servers.py</extracomment>
        <translation>{name} を追加しませんでした。{error}</translation>
    </message>
    <message>
        <source>{name}, {number} of {count}. Tab goes on.</source>
        <extracomment>canal_desktop/ui/composer/tab_stops.py</extracomment>
        <translation>{name}、{number} / {count}。Tab で次へ進みます。</translation>
    </message>
    <message>
        <source>{name}, {remark}, {number} of {count}</source>
        <extracomment>canal_desktop/ui/composer/entry_menu.py</extracomment>
        <translation>{name}、{remark}、{number} / {count}</translation>
    </message>
    <message numerus="yes">
        <source>{new} of {n} prompts are new.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>
            <numerusform>{n} 個中 {new} 個のプロンプトが新規です。</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of about {total}</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>{number} / 約 {total}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>{number} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers are being written</source>
        <extracomment>canal_desktop/ui/tray.py</extracomment>
        <translation>
            <numerusform>{n} 件の回答を作成中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers are not counted: not asked for here, but copied, brought in or written by hand.</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>
            <numerusform>{n} 件の回答は集計に含まれません。ここで求めたものではなく、コピー、取り込み、または手書きのものです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers were interrupted when the program ended. What had arrived is kept.</source>
        <extracomment>canal_desktop/ui/interrupted_notice.py</extracomment>
        <translation>
            <numerusform>プログラムの終了時に {n} 件の回答が中断されました。届いていた分は残っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attached files</source>
        <extracomment>canal_desktop/app/code_requests.py</extracomment>
        <translation>
            <numerusform>添付ファイル {n} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attached files were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>{n} 個の添付ファイルを除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bars; the arrow keys go through them.</source>
        <extracomment>canal_desktop/ui/widgets/bar_chart.py</extracomment>
        <translation>
            <numerusform>{n} 本の棒。方向キーで移動します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <extracomment>canal_desktop/ui/attachments/words.py canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>
            <numerusform>{n} バイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes kept of more</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>
            <numerusform>{n} バイトを保管、実際はそれ以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cases were added to {set}.</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_import.py</extracomment>
        <translation>
            <numerusform>{n} 個のケースを {set} に追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes.</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>
            <numerusform>{n} か所の変更。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} checks</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>
            <numerusform>チェック {n} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns</source>
        <extracomment>canal_desktop/ui/transcript/accessible_block.py</extracomment>
        <translation>
            <numerusform>{n} 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations</source>
        <extracomment>canal_desktop/storage/salvage.py canal_desktop/ui/data_desk.py canal_desktop/ui/sidebar/conversation_list_model.py</extracomment>
        <translation>
            <numerusform>会話 {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations are being changed…</source>
        <extracomment>canal_desktop/ui/changes.py</extracomment>
        <translation>
            <numerusform>{n} 件の会話を変更中…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations came back from the trash.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>{n} 件の会話がゴミ箱から戻りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations got more messages.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>{n} 件の会話にメッセージが追加されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations of more than 64 MB were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>64 MB を超える {n} 件の会話を除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were archived.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} 件の会話をアーカイブしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were brought back from the archive.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} 件の会話をアーカイブから戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were brought back from the trash.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} 件の会話をゴミ箱から戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were brought back.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>{n} 件の会話を戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were freed of the tag “{tag}”.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} 件の会話からタグ「{tag}」を外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were imported.</source>
        <extracomment>canal_desktop/app/organiser.py canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>{n} 件の会話をインポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were marked as read.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} 件の会話を既読にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were marked as unread.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} 件の会話を未読にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were moved to the trash.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} 件の会話をゴミ箱に移動しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were moved to {folder}.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} 件の会話を {folder} に移動しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were pinned.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} 件の会話を固定しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were tagged “{tag}”.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} 件の会話にタグ「{tag}」を付けました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were taken out of the folder.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} 件の会話をフォルダーから出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were unpinned.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} 件の会話の固定を解除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were written to {path}.</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>
            <numerusform>{n} 件の会話を {path} に書き込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations you deleted for good stayed away.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>完全に削除した {n} 件の会話は戻していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days left</source>
        <extracomment>canal_desktop/ui/sidebar/list_row.py</extracomment>
        <translation>
            <numerusform>残り {n} 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier messages</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>
            <numerusform>以前のメッセージ {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} empty conversations were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>{n} 件の空の会話を除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries that are no conversations were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>会話ではない {n} 件の項目を除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries without a question were left out.</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_import.py</extracomment>
        <translation>
            <numerusform>質問のない {n} 件の項目を除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events found.</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>
            <numerusform>{n} 件のイベントが見つかりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>
            <numerusform>ファイル {n} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be read.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>{n} 個のファイルを読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files of the mirror could not be written. They are tried again.</source>
        <extracomment>canal_desktop/app/mirror.py</extracomment>
        <translation>
            <numerusform>{n} 個のミラーのファイルに書き込めませんでした。再試行されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were not looked at.</source>
        <extracomment>canal_desktop/ui/import_desk.py</extracomment>
        <translation>
            <numerusform>{n} 個のファイルは確認されませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>
            <numerusform>{n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} instructions in the middle of conversations were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>会話の途中にある {n} 件の指示を除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines are on the clipboard.</source>
        <extracomment>canal_desktop/ui/connection_desk.py</extracomment>
        <translation>
            <numerusform>{n} 行をクリップボードにコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines found.</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>
            <numerusform>{n} 行が見つかりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} loops between messages were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>メッセージ間の {n} 個の循環を除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages</source>
        <extracomment>canal_desktop/app/code_requests.py canal_desktop/programs/write_program.py canal_desktop/storage/salvage.py canal_desktop/ui/branch_map.py canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>
            <numerusform>メッセージ {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages are not sent from now on.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>
            <numerusform>今後、{n} 件のメッセージは送信されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were moved to the trash.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} 件のメッセージをゴミ箱に移動しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models</source>
        <extracomment>canal_desktop/ui/branch_map.py canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>
            <numerusform>モデル {n} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models are listed.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>
            <numerusform>{n} 個のモデルが一覧にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models are listed. {model} is not.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>
            <numerusform>{n} 個のモデルが一覧にあり、{model} はありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models ticked: {models}.</source>
        <extracomment>canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>
            <numerusform>{n} 個のモデルを選択済み: {models}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>
            <numerusform>ほか {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more answers were interrupted when the program ended. What had arrived is kept.</source>
        <extracomment>canal_desktop/ui/interrupted_notice.py</extracomment>
        <translation>
            <numerusform>プログラムの終了時に、ほか {n} 件の回答が中断されました。届いていた分は残っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of messages of an unknown kind were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>不明な種類の {n} 個のメッセージ部分を除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>
            <numerusform>画像 {n} 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures in files beside it</source>
        <extracomment>canal_desktop/programs/write_program.py</extracomment>
        <translation>
            <numerusform>隣のファイルの画像 {n} 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures inline</source>
        <extracomment>canal_desktop/programs/write_program.py</extracomment>
        <translation>
            <numerusform>埋め込み画像 {n} 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>{n} 枚の画像を除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts are in {file}.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>
            <numerusform>{n} 個のプロンプトを {file} に保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replies that failed were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>失敗した {n} 件の回答を除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} requests</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>
            <numerusform>リクエスト {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} requests are estimates: their server counted nothing.</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>
            <numerusform>{n} 件のリクエストは推定値です。サーバーが数えませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} requests have no known price. The server's own bill is what counts.</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>
            <numerusform>{n} 件のリクエストは料金が不明です。実際の額はサーバーの請求によります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <extracomment>canal_desktop/ui/transcript/accessible_block.py</extracomment>
        <translation>
            <numerusform>{n} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <extracomment>canal_desktop/ui/transcript/content.py</extracomment>
        <translation>
            <numerusform>{n} 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <extracomment>canal_desktop/ui/sidebar/batch_bar.py</extracomment>
        <translation>
            <numerusform>{n} 件選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} servers are added.</source>
        <extracomment>canal_desktop/ui/mcp_desk.py</extracomment>
        <translation>
            <numerusform>{n} 個のサーバーを追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} settings were found.</source>
        <extracomment>canal_desktop/ui/profile_page.py</extracomment>
        <translation>
            <numerusform>{n} 件の設定が見つかりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things were brought back from the trash.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>{n} 件をゴミ箱から戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>
            <numerusform>{n} トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tools</source>
        <extracomment>canal_desktop/domain/parameter_text.py canal_desktop/programs/write_program.py canal_desktop/ui/mcp/mcp_words.py canal_desktop/ui/tools/chip.py</extracomment>
        <translation>
            <numerusform>ツール {n} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tools are added to your own tools: {names}.</source>
        <extracomment>canal_desktop/app/pasted_tools.py</extracomment>
        <translation>
            <numerusform>{n} 個のツールを自分のツールに追加しました: {names}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tools are not taken over: not a function, or without a name that can be used.</source>
        <extracomment>canal_desktop/app/pasted_tools.py</extracomment>
        <translation>
            <numerusform>{n} 個のツールは取り込みません。関数ではないか、使える名前がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} voice recordings were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>{n} 件の音声録音を除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting: {tool}</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>
            <numerusform>{n} 件待機中: {tool}</numerusform>
        </translation>
    </message>
    <message>
        <source>{palette_keys} goes anywhere: type part of a conversation’s title, of a command or of a model’s name. {new_conversation_keys} begins a new conversation.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>{palette_keys} でどこへでも移動できます。会話のタイトル、コマンド、モデルの名前の一部を入力してください。{new_conversation_keys} で新しい会話を始めます。</translation>
    </message>
    <message>
        <source>{parameters} – Change…</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>{parameters} – 変更…</translation>
    </message>
    <message>
        <source>{parameter} is a number from {low} to {high}, such as {example}.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>{parameter}: {low} から {high} までの数値にしてください（例: {example}）。</translation>
    </message>
    <message>
        <source>{parameter} is a whole number of at least 1, such as {example}.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>{parameter}: 1 以上の整数にしてください（例: {example}）。</translation>
    </message>
    <message>
        <source>{parameter} is a whole number, such as {example}.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>{parameter}: 整数にしてください（例: {example}）。</translation>
    </message>
    <message>
        <source>{parameter} is left out for {model} from now on. Its profile shows what was learnt.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>今後 {model} では除外されます: {parameter}。学習した内容はプロファイルに表示されます。</translation>
    </message>
    <message>
        <source>{parameter} left out</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>{parameter}を除外</translation>
    </message>
    <message>
        <source>{passed} of {answers} passed</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>{answers} 件中 {passed} 件合格</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. It is tried again.</source>
        <extracomment>canal_desktop/app/sync_exchange.py</extracomment>
        <translation>{path} を読み取れません: {reason}。再試行されます。</translation>
    </message>
    <message>
        <source>{percent} % ({passed} of {answers})</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>{percent}%（{passed} / {answers}）</translation>
    </message>
    <message>
        <source>{percent} percent</source>
        <extracomment>canal_desktop/ui/context_rows.py</extracomment>
        <translation>{percent} パーセント</translation>
    </message>
    <message>
        <source>{places} and others of the prompt are not filled in, and would be sent so.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>プロンプトの {places} などが未入力で、そのまま送信されます。</translation>
    </message>
    <message>
        <source>{places} and {place}</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>{places} と {place}</translation>
    </message>
    <message>
        <source>{places} of the prompt are not filled in, and would be sent so.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>プロンプトの {places} が未入力で、そのまま送信されます。</translation>
    </message>
    <message>
        <source>{place} of the prompt is not filled in, and would be sent so.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>プロンプトの {place} が未入力で、そのまま送信されます。</translation>
    </message>
    <message>
        <source>{preset} was applied. Save keeps it.</source>
        <extracomment>canal_desktop/ui/parameters/sheet.py</extracomment>
        <translation>{preset} を適用しました。「保存」で確定します。</translation>
    </message>
    <message>
        <source>{prices} for a million tokens</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>100 万トークンあたり {prices}</translation>
    </message>
    <message>
        <source>{price} in</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>入力 {price}</translation>
    </message>
    <message>
        <source>{price} in from the cache</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>キャッシュからの入力 {price}</translation>
    </message>
    <message>
        <source>{price} out</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>出力 {price}</translation>
    </message>
    <message>
        <source>{protocol}, certificate valid until {moment}.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>{protocol}、証明書の有効期限は {moment}。</translation>
    </message>
    <message>
        <source>{proxy} cannot be reached.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>{proxy} に接続できません。</translation>
    </message>
    <message>
        <source>{proxy} does not answer within 10 seconds.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>{proxy} から 10 秒以内に応答がありません。</translation>
    </message>
    <message>
        <source>{proxy} refuses connections.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>{proxy} が接続を拒否しています。</translation>
    </message>
    <message>
        <source>{proxy} takes connections.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>{proxy} は接続を受け付けます。</translation>
    </message>
    <message>
        <source>{question_tokens} tokens in, {answer_tokens} out</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>入力 {question_tokens} トークン、出力 {answer_tokens}</translation>
    </message>
    <message>
        <source>{regenerate_with_keys} asks another model the same question. {side_by_side_keys} asks several at once and shows their answers side by side.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>{regenerate_with_keys} で別のモデルに同じ質問をします。{side_by_side_keys} で複数のモデルに同時に質問し、回答を並べて表示します。</translation>
    </message>
    <message>
        <source>{requests} ({estimated} estimated)</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>{requests}（うち推定 {estimated}）</translation>
    </message>
    <message>
        <source>{search_conversations_keys} searches titles and messages of all conversations. Words in quotes are found as they stand; a minus leaves a word out. The field says which filters there are.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>{search_conversations_keys} ですべての会話のタイトルとメッセージを検索します。引用符で囲んだ言葉はそのまま検索され、マイナスを付けた言葉は除かれます。使えるフィルターは検索欄に示されます。</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{sentence} It is waited for up to {seconds} seconds.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>{sentence}最長 {seconds} 秒待ちます。</translation>
    </message>
    <message>
        <source>{sentence} The server says: “{words}”</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{sentence}サーバーの返答:「{words}」</translation>
    </message>
    <message>
        <source>{sentence} The server says: “{words}”.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{sentence}サーバーの返答:「{words}」。</translation>
    </message>
    <message>
        <source>{server} · temporary, nothing is kept</source>
        <extracomment>canal_desktop/ui/conversation_work.py</extracomment>
        <translation>{server} · 一時的、何も残しません</translation>
    </message>
    <message>
        <source>{server}: connects to {address}</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>{server}: {address} に接続</translation>
    </message>
    <message>
        <source>{server}: does not run. {reason}</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>{server}: 動作していません。{reason}</translation>
    </message>
    <message>
        <source>{server}: has no tools.</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>{server}: ツールなし。</translation>
    </message>
    <message>
        <source>{server}: not started yet.</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>{server}: まだ開始していません。</translation>
    </message>
    <message>
        <source>{server}: runs {command}</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>{server}: {command} を実行</translation>
    </message>
    <message>
        <source>{server}: starting…</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>{server}: 開始中…</translation>
    </message>
    <message>
        <source>{settings_keys} opens the settings; type any word there to find one. A change holds at once, and each setting, each section and all of them can go back to their defaults.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>{settings_keys} で設定が開きます。そこで言葉を入力すると設定が見つかります。変更はすぐに有効になり、設定ごと、セクションごと、またはすべてを既定値に戻せます。</translation>
    </message>
    <message>
        <source>{setting} from folder {name}</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>{setting}（フォルダー {name} より）</translation>
    </message>
    <message>
        <source>{setting} from profile {name}</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>{setting}（プロファイル {name} より）</translation>
    </message>
    <message>
        <source>{share} passed</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>{share} 合格</translation>
    </message>
    <message>
        <source>{shown} of {count} are shown.</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>{count} 件中 {shown} 件を表示しています。</translation>
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
        <translation>{speaker}（{number} / {count}）</translation>
    </message>
    <message>
        <source>{speed} times as fast</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>{speed} 倍速</translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>{speed} トークン/秒</translation>
    </message>
    <message>
        <source>{step}: {outcome}.</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>{step}: {outcome}。</translation>
    </message>
    <message>
        <source>{step}: {sentence}</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>{step}: {sentence}</translation>
    </message>
    <message>
        <source>{task}. Esc brings the draft back.</source>
        <extracomment>canal_desktop/ui/composer/composer.py</extracomment>
        <translation>{task}。Esc で下書きに戻ります。</translation>
    </message>
    <message>
        <source>{text} is no JSON</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>{text} は JSON ではありません</translation>
    </message>
    <message>
        <source>{text} is no number that JSON knows.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>{text} は JSON で使える数値ではありません。</translation>
    </message>
    <message>
        <source>{things} and {last_thing}</source>
        <extracomment>canal_desktop/language.py</extracomment>
        <translation>{things} と {last_thing}</translation>
    </message>
    <message>
        <source>{time} more</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>あと {time}</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>{title}（コピー）</translation>
    </message>
    <message>
        <source>{title}, folder, {conversations}, collapsed</source>
        <extracomment>canal_desktop/ui/sidebar/conversation_list_model.py</extracomment>
        <translation>{title}、フォルダー、{conversations}、折りたたみ</translation>
    </message>
    <message>
        <source>{title}, folder, {conversations}, expanded</source>
        <extracomment>canal_desktop/ui/sidebar/conversation_list_model.py</extracomment>
        <translation>{title}、フォルダー、{conversations}、展開</translation>
    </message>
    <message>
        <source>{title}, {conversations}, collapsed</source>
        <extracomment>canal_desktop/ui/sidebar/conversation_list_model.py</extracomment>
        <translation>{title}、{conversations}、折りたたみ</translation>
    </message>
    <message>
        <source>{title}, {conversations}, expanded</source>
        <extracomment>canal_desktop/ui/sidebar/conversation_list_model.py</extracomment>
        <translation>{title}、{conversations}、展開</translation>
    </message>
    <message>
        <source>{title}, {position} of {duration}</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>{title}、{position} / {duration}</translation>
    </message>
    <message>
        <source>{tokens} (under 1 %)</source>
        <extracomment>canal_desktop/ui/attachments/words.py</extracomment>
        <translation>{tokens}（1% 未満）</translation>
    </message>
    <message>
        <source>{tokens} ({percent} %)</source>
        <extracomment>canal_desktop/ui/attachments/words.py</extracomment>
        <translation>{tokens}（{percent}%）</translation>
    </message>
    <message>
        <source>{tokens} context</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>コンテキスト {tokens}</translation>
    </message>
    <message>
        <source>{tokens} in</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>入力 {tokens}</translation>
    </message>
    <message>
        <source>{tokens} out</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>出力 {tokens}</translation>
    </message>
    <message>
        <source>{tokens}. How many the model takes is not known.</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>{tokens}。モデルがいくつ扱えるかは不明です。</translation>
    </message>
    <message>
        <source>{tokens}/s</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>{tokens}/秒</translation>
    </message>
    <message>
        <source>{tokens}; the model takes {window}, with {kept} kept free for the answer.</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>{tokens}。モデルが扱えるのは {window} で、うち {kept} を回答用に空けています。</translation>
    </message>
    <message>
        <source>{tokens}; the model takes {window}.</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>{tokens}。モデルが扱えるのは {window} です。</translation>
    </message>
    <message>
        <source>{tool} failed ({note}):</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>{tool} は失敗しました（{note}）:</translation>
    </message>
    <message>
        <source>{tool} failed without a word ({note}).</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>{tool} は何も返さず失敗しました（{note}）。</translation>
    </message>
    <message>
        <source>{tool} failed without a word.</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>{tool} は何も返さず失敗しました。</translation>
    </message>
    <message>
        <source>{tool} failed:</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>{tool} は失敗しました:</translation>
    </message>
    <message>
        <source>{tool} gave ({note}):</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>{tool} の結果（{note}）:</translation>
    </message>
    <message>
        <source>{tool} gave nothing ({note}).</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>{tool} は何も返しませんでした（{note}）。</translation>
    </message>
    <message>
        <source>{tool} gave nothing.</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>{tool} は何も返しませんでした。</translation>
    </message>
    <message>
        <source>{tool} gave:</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>{tool} の結果:</translation>
    </message>
    <message>
        <source>{tool} is kept.</source>
        <extracomment>canal_desktop/ui/tools/desk.py</extracomment>
        <translation>{tool} を保存しました。</translation>
    </message>
    <message>
        <source>{tool} must be called</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>{tool} を必ず呼び出す</translation>
    </message>
    <message>
        <source>{tool} of {server}</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>{server} の {tool}</translation>
    </message>
    <message>
        <source>{tool} – called without asking</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>{tool} – 確認せずに呼び出し</translation>
    </message>
    <message>
        <source>{tool} – has changed, so you are asked again</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>{tool} – 変更されたため、再び確認します</translation>
    </message>
    <message>
        <source>{verdict} · worse</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>{verdict} · 悪化</translation>
    </message>
    <message>
        <source>{when}, before an update</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>{when}、更新前</translation>
    </message>
    <message>
        <source>{when}: {host}, {why}, {sent} out, {received} in, {outcome}</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>{when}: {host}、{why}、送信 {sent}、受信 {received}、{outcome}</translation>
    </message>
    <message>
        <source>“messages” must stay a list.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>「messages」は一覧のままにしてください。</translation>
    </message>
    <message>
        <source>“{action}”</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>「{action}」</translation>
    </message>
    <message>
        <source>“{action}” has no keys of its own.</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>「{action}」に独自のキーはありません。</translation>
    </message>
    <message>
        <source>“{action}”: {keys}</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>「{action}」: {keys}</translation>
    </message>
    <message>
        <source>“{action}”: {keys}. What another action has by now stayed there.</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>「{action}」: {keys}。すでに別の操作のものになったキーはそのままです。</translation>
    </message>
    <message>
        <source>“{connections_name}” lists every connection that was made. “{offline_name}” allows none but to this computer. In a temporary conversation nothing is kept.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>「{connections_name}」には、行われたすべての接続が一覧されます。「{offline_name}」では、このコンピューター以外への接続を行いません。一時的な会話では何も残りません。</translation>
    </message>
    <message>
        <source>“{file}”</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>「{file}」</translation>
    </message>
    <message>
        <source>“{file}” could not be kept. {reason}</source>
        <extracomment>canal_desktop/ui/attachments/attachment_list.py</extracomment>
        <translation>「{file}」を保管できませんでした。{reason}</translation>
    </message>
    <message>
        <source>“{file}” could not be read: something went wrong inside the program. The details are in the log.</source>
        <extracomment>canal_desktop/ui/attachments/attachment_list.py</extracomment>
        <translation>「{file}」を読み取れませんでした。プログラム内部で問題が起きました。詳細はログにあります。</translation>
    </message>
    <message>
        <source>“{file}” has sides that cannot be drawn.</source>
        <extracomment>canal_desktop/ui/attachments/drawings.py</extracomment>
        <translation>「{file}」の縦横の大きさでは描画できません。</translation>
    </message>
    <message>
        <source>“{file}” has too much in it to be drawn. Save it as PNG, and attach that.</source>
        <extracomment>canal_desktop/ui/attachments/drawings.py</extracomment>
        <translation>「{file}」は内容が多すぎて描画できません。PNG で保存し、それを添付してください。</translation>
    </message>
    <message>
        <source>“{file}” has {width} × {height} pixels, too many to open. Attach a smaller one.</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>「{file}」は {width} × {height} ピクセルで、大きすぎて開けません。小さいものを添付してください。</translation>
    </message>
    <message>
        <source>“{file}” in “{archive}” is damaged. Download the export again.</source>
        <extracomment>canal_desktop/exchange/zip_files.py</extracomment>
        <translation>「{archive}」の中の「{file}」が壊れています。エクスポートをダウンロードし直してください。</translation>
    </message>
    <message>
        <source>“{file}” is a kind of picture that cannot be read. Save it as PNG or JPEG, and attach that.</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>「{file}」は読み取れない種類の画像です。PNG または JPEG で保存し、それを添付してください。</translation>
    </message>
    <message>
        <source>“{file}” is damaged and cannot be drawn. It can be attached as text.</source>
        <extracomment>canal_desktop/ui/attachments/drawings.py</extracomment>
        <translation>「{file}」は壊れていて描画できません。テキストとして添付できます。</translation>
    </message>
    <message>
        <source>“{file}” is damaged and cannot be shown. Save it anew as PNG or JPEG, and attach that.</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>「{file}」は壊れていて表示できません。PNG または JPEG で保存し直し、それを添付してください。</translation>
    </message>
    <message>
        <source>“{file}” is still being read. Send again when that is done; your text stays here.</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>「{file}」を読み取り中です。終わったらもう一度送信してください。テキストはここに残ります。</translation>
    </message>
    <message>
        <source>“{file}” is too large or too strange to be drawn. Save it as PNG, and attach that.</source>
        <extracomment>canal_desktop/ui/attachments/drawings.py</extracomment>
        <translation>「{file}」は大きすぎるか特殊すぎて描画できません。PNG で保存し、それを添付してください。</translation>
    </message>
    <message>
        <source>“{make_picture_name}” asks a model for pictures. Those in an answer can be copied, saved and changed.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>「{make_picture_name}」でモデルに画像を求めます。回答の中の画像は、コピー、保存、変更ができます。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: it is damaged or not complete. Download it again.</source>
        <extracomment>canal_desktop/exchange/source_files.py</extracomment>
        <translation>「{name}」を読み取れません。壊れているか不完全です。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: the disk it lies on reports an error. Copy it to another one, if that can be done.</source>
        <extracomment>canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>「{name}」を読み取れません: ディスクがエラーを報告しています。できれば別のディスクにコピーしてください。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <extracomment>canal_desktop/documents/opening.py</extracomment>
        <translation>「{name}」を読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a header.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>「{name}」はヘッダーの名前に使用できません。</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a header: use letters, digits and hyphens.</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>「{name}」はヘッダーの名前に使用できません。英字、数字、ハイフンを使用してください。</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a variable.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>「{name}」は変数の名前に使用できません。</translation>
    </message>
    <message>
        <source>“{name}” changed while it was read. Start the import again.</source>
        <extracomment>canal_desktop/exchange/pictures.py</extracomment>
        <translation>「{name}」が読み取り中に変更されました。インポートをやり直してください。</translation>
    </message>
    <message>
        <source>“{name}” has a file whose name leads out of it. It is no export; choose another file.</source>
        <extracomment>canal_desktop/exchange/zip_files.py</extracomment>
        <translation>「{name}」に、その外を指す名前のファイルがあります。エクスポートではありません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>“{name}” has a link in it, which no export has. Choose another file.</source>
        <extracomment>canal_desktop/exchange/zip_files.py</extracomment>
        <translation>「{name}」に、エクスポートにはないはずのリンクがあります。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>“{name}” has neither a command nor a URL.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>「{name}」にはコマンドも URL もありません。</translation>
    </message>
    <message>
        <source>“{name}” has no pages.</source>
        <extracomment>canal_desktop/documents/pdf.py</extracomment>
        <translation>「{name}」にはページがありません。</translation>
    </message>
    <message>
        <source>“{name}” holds more than an export can hold. Choose another file.</source>
        <extracomment>canal_desktop/exchange/zip_files.py</extracomment>
        <translation>「{name}」の内容はエクスポートとして多すぎます。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>“{name}” is a conversation of more than 64 MB, which is too much for one.</source>
        <extracomment>canal_desktop/exchange/items.py</extracomment>
        <translation>「{name}」は 64 MB を超える会話で、1 件としては大きすぎます。</translation>
    </message>
    <message>
        <source>“{name}” is a damaged or incomplete zip. Download it again.</source>
        <extracomment>canal_desktop/exchange/zip_files.py</extracomment>
        <translation>「{name}」は壊れているか不完全な zip です。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe, not a file. It cannot be attached.</source>
        <extracomment>canal_desktop/documents/opening.py</extracomment>
        <translation>「{name}」はファイルではなくデバイスまたはパイプです。添付できません。</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Attach the files in it.</source>
        <extracomment>canal_desktop/documents/opening.py</extracomment>
        <translation>「{name}」はフォルダーです。中のファイルを添付してください。</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a backup in it.</source>
        <extracomment>canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>「{name}」はフォルダーです。その中のバックアップを選択してください。</translation>
    </message>
    <message>
        <source>“{name}” is a zip and no backup as it is. Unpack it and choose the file in it that ends in .sqlite3. Exported conversations come in with Import.</source>
        <extracomment>canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>「{name}」は zip で、そのままではバックアップではありません。展開して、末尾が .sqlite3 のファイルを選択してください。エクスポートした会話は「インポート」で取り込めます。</translation>
    </message>
    <message>
        <source>“{name}” is being written by another program. Attach it again when that is done.</source>
        <extracomment>canal_desktop/documents/opening.py</extracomment>
        <translation>「{name}」は別のプログラムが書き込み中です。終わってから添付し直してください。</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be looked into. Attach the files in it.</source>
        <extracomment>canal_desktop/documents/archives.py</extracomment>
        <translation>「{name}」は壊れていて中を確認できません。中のファイルを添付してください。</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be read. Save it anew, and attach that.</source>
        <extracomment>canal_desktop/documents/pdf.py</extracomment>
        <translation>「{name}」は壊れていて読み取れません。保存し直し、それを添付してください。</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <extracomment>canal_desktop/documents/reading.py</extracomment>
        <translation>「{name}」は空です。</translation>
    </message>
    <message>
        <source>“{name}” is empty. Copy it again from where it came from, or choose another one.</source>
        <extracomment>canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>「{name}」は空です。元の場所からもう一度コピーするか、別のものを選択してください。</translation>
    </message>
    <message>
        <source>“{name}” is larger than 8 GB. Choose a smaller export.</source>
        <extracomment>canal_desktop/exchange/source_files.py</extracomment>
        <translation>「{name}」は 8 GB を超えています。小さいエクスポートを選択してください。</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Save a copy without one, and attach that.</source>
        <extracomment>canal_desktop/documents/office.py canal_desktop/documents/pdf.py</extracomment>
        <translation>「{name}」はパスワードで保護されています。パスワードのないコピーを保存し、それを添付してください。</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Unpack it and choose the folder instead.</source>
        <extracomment>canal_desktop/exchange/zip_files.py</extracomment>
        <translation>「{name}」はパスワードで保護されています。展開して、代わりにフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>“{name}” is neither a file nor a folder. Choose an exported file.</source>
        <extracomment>canal_desktop/exchange/source_files.py</extracomment>
        <translation>「{name}」はファイルでもフォルダーでもありません。エクスポートしたファイルを選択してください。</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be a conversation. Choose another file.</source>
        <extracomment>canal_desktop/exchange/safe_json.py</extracomment>
        <translation>「{name}」は会話としては入れ子が深すぎます。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>“{name}” is no longer there.</source>
        <extracomment>canal_desktop/documents/opening.py</extracomment>
        <translation>「{name}」はもうありません。</translation>
    </message>
    <message>
        <source>“{name}” is not a backup of a library, or is locked with a password. Choose a file ending in .sqlite3 in a folder “backups”. Exported conversations come in with Import.</source>
        <extracomment>canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>「{name}」はライブラリのバックアップではないか、パスワードで保護されています。「backups」フォルダーにある、末尾が .sqlite3 のファイルを選択してください。エクスポートした会話は「インポート」で取り込めます。</translation>
    </message>
    <message>
        <source>“{name}” is not a kind of file that can be read as text or shown as a picture. Save it as text, PDF or a picture, and attach that.</source>
        <extracomment>canal_desktop/documents/decoding.py</extracomment>
        <translation>「{name}」はテキストとして読み取ることも画像として表示することもできない種類のファイルです。テキスト、PDF、または画像として保存し、それを添付してください。</translation>
    </message>
    <message>
        <source>“{name}” is not complete: it ends in the middle. Export or download it again.</source>
        <extracomment>canal_desktop/exchange/safe_json.py</extracomment>
        <translation>「{name}」は不完全で、途中で終わっています。エクスポートかダウンロードをやり直してください。</translation>
    </message>
    <message>
        <source>“{name}” is not text in UTF-8. Export it again, or choose another file.</source>
        <extracomment>canal_desktop/exchange/source_files.py</extracomment>
        <translation>「{name}」は UTF-8 のテキストではありません。エクスポートし直すか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. Choose another file.</source>
        <extracomment>canal_desktop/exchange/source_files.py canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>「{name}」はもうありません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>“{name}” is not valid JSON. Export it again, or choose another file.</source>
        <extracomment>canal_desktop/exchange/safe_json.py</extracomment>
        <translation>「{name}」は有効な JSON ではありません。エクスポートし直すか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>“{name}” is sound or a film. Questions cannot carry these; attach what is said in it as text.</source>
        <extracomment>canal_desktop/documents/reading.py</extracomment>
        <translation>「{name}」は音声または動画です。質問では送れないため、話されている内容をテキストとして添付してください。</translation>
    </message>
    <message>
        <source>“{name}” is too large: it has {size} MB or more, and {most} MB can be attached. Attach the part that matters.</source>
        <extracomment>canal_desktop/documents/opening.py</extracomment>
        <translation>「{name}」は大きすぎます。{size} MB 以上ありますが、添付できるのは {most} MB までです。必要な部分を添付してください。</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you. Change its permissions, or attach a copy.</source>
        <extracomment>canal_desktop/documents/opening.py</extracomment>
        <translation>「{name}」を読む権限がありません。権限を変更するか、コピーを添付してください。</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Change its permissions, or copy it elsewhere.</source>
        <extracomment>canal_desktop/exchange/source_files.py canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>「{name}」の読み取りが許可されていません。権限を変更するか、別の場所にコピーしてください。</translation>
    </message>
    <message>
        <source>“{name}” unpacks into much more than it seems to hold, and was not opened. Attach the part that matters.</source>
        <extracomment>canal_desktop/documents/office.py</extracomment>
        <translation>「{name}」は展開すると見かけよりはるかに大きくなるため、開きませんでした。必要な部分を添付してください。</translation>
    </message>
    <message>
        <source>“{name}” would unpack to far more than an export holds. Choose another file.</source>
        <extracomment>canal_desktop/exchange/zip_files.py</extracomment>
        <translation>「{name}」は展開するとエクスポートの容量をはるかに超えます。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>“{network_settings_name}” has the proxy and its login, the certificates that a company signs by itself, and the offline switch. Where no proxy is set, that of your system is used. A profile can have its own: choose “Proxy and certificates…” under Profiles. “{doctor_name}” says at which step a connection fails.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>「{network_settings_name}」には、プロキシとそのログイン、会社独自の証明書、オフラインの切り替えがあります。プロキシを設定しなければ、システムのものが使われます。プロファイルごとに持つこともできます。「プロファイル」で「プロキシと証明書…」を選んでください。「{doctor_name}」は、接続がどの段階で失敗するかを示します。</translation>
    </message>
    <message>
        <source>“{text}” is in the answer.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>「{text}」が回答に含まれています。</translation>
    </message>
    <message>
        <source>“{text}” is no tool. Tools are added with Tools… and taken out here.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>「{text}」はツールではありません。ツールは「ツール…」で追加し、ここで取り除きます。</translation>
    </message>
    <message>
        <source>“{text}” is not in the answer.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>「{text}」が回答に含まれていません。</translation>
    </message>
    <message>
        <source>“{title}” is kept. Type / in the message to insert it.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>「{title}」を保存しました。メッセージで / を入力すると挿入できます。</translation>
    </message>
    <message>
        <source>“{title}” was added to {set}.</source>
        <extracomment>canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>「{title}」を {set} に追加しました。</translation>
    </message>
    <message>
        <source>“{title}” was deleted for good.</source>
        <extracomment>canal_desktop/ui/workspace.py</extracomment>
        <translation>「{title}」を完全に削除しました。</translation>
    </message>
    <message>
        <source>… (cut here)</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>…（ここで省略）</translation>
    </message>
    <message numerus="yes">
        <source>… {n} lines are not shown here; the copy has them …</source>
        <extracomment>canal_desktop/ui/mcp/log_sheet.py</extracomment>
        <translation>
            <numerusform>… ここに表示されない {n} 行は、コピーに含まれます …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… {n} more characters</source>
        <extracomment>canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>
            <numerusform>… ほか {n} 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>−10 s</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>−10 秒</translation>
    </message>
    <message numerus="yes">
        <source>≈ {n} tokens</source>
        <extracomment>canal_desktop/ui/attachments/words.py</extracomment>
        <translation>
            <numerusform>≈ {n} トークン</numerusform>
        </translation>
    </message>
</context>
</TS>
