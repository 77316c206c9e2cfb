<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>canal</name>
    <message>
        <source>"two words"  -without  OR</source>
        <extracomment>canal_desktop/ui/sidebar/filter_hints.py</extracomment>
        <translation>"كلمتان معًا"  -بدون  OR</translation>
    </message>
    <message>
        <source>${spent} spent this month; your level is ${level}.</source>
        <extracomment>canal_desktop/app/spending.py</extracomment>
        <translation>أُنفق ${spent} هذا الشهر؛ وحدّك ${level}.</translation>
    </message>
    <message>
        <source>${spent} spent today; your level is ${level}.</source>
        <extracomment>canal_desktop/app/spending.py</extracomment>
        <translation>أُنفق ${spent} اليوم؛ وحدّك ${level}.</translation>
    </message>
    <message>
        <source>&amp;Add a server…</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>إ&amp;ضافة خادم…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add {n} servers</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>
            <numerusform>إ&amp;ضافة {n} خادم</numerusform>
            <numerusform>إ&amp;ضافة خادم واحد</numerusform>
            <numerusform>إ&amp;ضافة خادمين</numerusform>
            <numerusform>إ&amp;ضافة {n} خوادم</numerusform>
            <numerusform>إ&amp;ضافة {n} خادمًا</numerusform>
            <numerusform>إ&amp;ضافة {n} خادم</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Allow once</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>السماح &amp;مرة واحدة</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>الإ&amp;جابة</translation>
    </message>
    <message>
        <source>&amp;Arguments, as a JSON schema</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>الوسائ&amp;ط، بصيغة مخطط JSON</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py canal_desktop/ui/mcp/server_form.py canal_desktop/ui/tools/editor.py</extracomment>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>ال&amp;حالات</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <extracomment>canal_desktop/ui/mcp/log_sheet.py</extracomment>
        <translation>&amp;نسخ الكل</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>&amp;رفض</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>ال&amp;وصف</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>&amp;تحرير…</translation>
    </message>
    <message>
        <source>&amp;Folder it runs in</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>ال&amp;مجلد الذي يعمل فيه</translation>
    </message>
    <message>
        <source>&amp;Frequency penalty</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>عقوبة التك&amp;رار</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>لا&amp;حقًا</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>ال&amp;سجل…</translation>
    </message>
    <message>
        <source>&amp;MCP servers…</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>خوادم &amp;MCP…</translation>
    </message>
    <message>
        <source>&amp;Max tokens</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>أقصى &amp;عدد للرموز</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>ال&amp;نموذج</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>canal_desktop/ui/folder_form.py canal_desktop/ui/mcp/server_form.py canal_desktop/ui/tools/editor.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;New tool…</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>أداة جدي&amp;دة…</translation>
    </message>
    <message>
        <source>&amp;Offer its tools</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>&amp;عرض أدواته على النماذج</translation>
    </message>
    <message>
        <source>&amp;Paste a configuration…</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>&amp;لصق إعدادات…</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>ملف ال&amp;تعريف</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>ال&amp;سؤال</translation>
    </message>
    <message>
        <source>&amp;Reasons before it answers</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>ي&amp;فكّر قبل أن يجيب</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>ر&amp;فض</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py canal_desktop/ui/sheets/prompt_sheet.py canal_desktop/ui/tools/editor.py canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>الم&amp;جموعة</translation>
    </message>
    <message>
        <source>&amp;Show what is in it</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>&amp;عرض ما فيه</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>ت&amp;شغيل</translation>
    </message>
    <message>
        <source>&amp;System prompt</source>
        <extracomment>canal_desktop/ui/folder_form.py canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>موجّه الن&amp;ظام</translation>
    </message>
    <message>
        <source>&amp;Temperature</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>در&amp;جة العشوائية</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>ترا&amp;جع</translation>
    </message>
    <message numerus="yes">
        <source>({n} wait for you)</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>
            <numerusform>(لا شيء بانتظارك)</numerusform>
            <numerusform>(عنصر واحد بانتظارك)</numerusform>
            <numerusform>(عنصران بانتظارك)</numerusform>
            <numerusform>({n} عناصر بانتظارك)</numerusform>
            <numerusform>({n} عنصرًا بانتظارك)</numerusform>
            <numerusform>({n} عنصر بانتظارك)</numerusform>
        </translation>
    </message>
    <message>
        <source>+10 s</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>+10 ث</translation>
    </message>
    <message>
        <source>+{seconds} s</source>
        <extracomment>canal_desktop/app/wire_events.py</extracomment>
        <translation>+{seconds} ث</translation>
    </message>
    <message>
        <source>-2 to 2: higher brings new things.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>من -2 إلى 2: القيمة الأعلى تأتي بأشياء جديدة.</translation>
    </message>
    <message>
        <source>-2 to 2: higher repeats less.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>من -2 إلى 2: القيمة الأعلى تقلّل التكرار.</translation>
    </message>
    <message>
        <source>0 models ticked.</source>
        <extracomment>canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>لم يُحدَّد أي نموذج.</translation>
    </message>
    <message>
        <source>0 to 1: the share of likely words.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>من 0 إلى 1: نسبة الكلمات المرجّحة.</translation>
    </message>
    <message>
        <source>0 to 2: higher varies more.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>من 0 إلى 2: القيمة الأعلى تزيد التنوع.</translation>
    </message>
    <message>
        <source>2026, 2026-05, 2026-05-03, today, yesterday or 7d</source>
        <extracomment>canal_desktop/domain/search.py</extracomment>
        <translation>2026 أو 2026-05 أو 2026-05-03 أو today أو yesterday أو 7d</translation>
    </message>
    <message>
        <source>A PEM file of authorities that are trusted besides the system's, as a company may have.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>ملف PEM لسلطات إصدار شهادات موثوقة إضافة إلى سلطات النظام، كالتي قد تكون لدى الشركات.</translation>
    </message>
    <message>
        <source>A backup is made each day. One can be looked at and merged back: it adds what is missing and overwrites nothing. What you delete stays in the trash for 30 days.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>تُنشأ نسخة احتياطية كل يوم. يمكن النظر في أي منها ودمجها: فتضيف الناقص ولا تكتب فوق شيء. وما تحذفه يبقى في سلة المحذوفات 30 يومًا.</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>أُنشئت نسخة احتياطية.</translation>
    </message>
    <message>
        <source>A call may &amp;take</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>أقصى م&amp;دة للاستدعاء</translation>
    </message>
    <message>
        <source>A call may take from {least} to {most} seconds.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>قد يستغرق الاستدعاء من {least} إلى {most} ثانية.</translation>
    </message>
    <message>
        <source>A canal carries water where a river would not go. It is dug once, with care, and then works unnoticed: level, calm, and as wide as it needs to be. Boats pass, locks open and close, and what was put aboard at one end arrives complete at the other.</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>تحمل القناة الماء إلى حيث لا يصل النهر. تُحفر مرة واحدة بعناية ثم تعمل دون أن يلحظها أحد: مستوية وهادئة وبالعرض اللازم. تمر القوارب وتُفتح الأهوسة وتُغلق، وما حُمّل عند طرف يصل كاملًا إلى الطرف الآخر.</translation>
    </message>
    <message>
        <source>A case that is gone</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>حالة لم تعد موجودة</translation>
    </message>
    <message>
        <source>A case that was deleted</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>حالة حُذفت</translation>
    </message>
    <message>
        <source>A certificate on the way is not known to this computer; often a company's proxy or a virus scanner opens secure connections. Name a file with its certificate in Settings, Network.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>إحدى الشهادات على الطريق غير معروفة لهذا الحاسوب؛ وغالبًا ما يكون السبب وكيل شركة أو برنامج مكافحة فيروسات يفتح الاتصالات الآمنة. حدّد ملفًا فيه شهادته في الإعدادات، «الشبكة».</translation>
    </message>
    <message>
        <source>A conversation cannot be read: the library is damaged there. Restore it from a backup. Nothing was changed.</source>
        <extracomment>canal_desktop/storage/archive_reading.py</extracomment>
        <translation>تتعذر قراءة محادثة: المكتبة تالفة في ذلك الموضع. استعدها من نسخة احتياطية. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A copy of the library is made every day, and kept for days, weeks and months. Restoring adds what is missing and never replaces anything; you see what would come back before it does.</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>تُنشأ نسخة من المكتبة كل يوم، وتُحفظ أيامًا وأسابيع وشهورًا. الاستعادة تضيف الناقص ولا تستبدل شيئًا أبدًا؛ وترى ما سيعود قبل أن يعود.</translation>
    </message>
    <message>
        <source>A diagram</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>A file has a name that this program never gives. It cannot be read.</source>
        <extracomment>canal_desktop/storage/files.py</extracomment>
        <translation>يوجد ملف باسم لا يستخدمه هذا البرنامج أبدًا. تتعذر قراءته.</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <extracomment>canal_desktop/app/folder_organiser.py canal_desktop/ui/folder_form.py</extracomment>
        <translation>يلزم اسم للمجلد.</translation>
    </message>
    <message>
        <source>A folder that is gone</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>مجلد لم يعد موجودًا</translation>
    </message>
    <message>
        <source>A format of the type "json_schema" needs an object "json_schema" with a name and a schema.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>تنسيق من النوع "json_schema" يلزمه كائن "json_schema" له اسم ومخطط.</translation>
    </message>
    <message>
        <source>A formula</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>صيغة</translation>
    </message>
    <message>
        <source>A kept request cannot be read: it is damaged.</source>
        <extracomment>canal_desktop/storage/request_store.py</extracomment>
        <translation>تتعذر قراءة طلب محفوظ: إنه تالف.</translation>
    </message>
    <message>
        <source>A lock that is {depth} deep fills in {time}, and $5 stay $5.</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>هويس عمقه {depth} يمتلئ خلال {time}، و$5 تبقى $5.</translation>
    </message>
    <message>
        <source>A message of the role “{role}” is left out.</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>تُركت رسالة ذات الدور «{role}».</translation>
    </message>
    <message>
        <source>A model may ask to call tools: your own, which you answer by hand, or those of MCP servers. You are asked before anything is called, unless you have allowed it. An MCP server is a program on your computer or an address; add only those you trust.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>قد يطلب النموذج استدعاء أدوات: أدواتك التي تجيب عنها يدويًا، أو أدوات خوادم MCP. تُسأل قبل استدعاء أي شيء، ما لم تكن قد سمحت به. خادم MCP برنامج على حاسوبك أو عنوان؛ لا تضف إلا ما تثق به.</translation>
    </message>
    <message>
        <source>A name has letters, digits, “_” and “-” only, {count} at most, such as get_weather.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>لا يحتوي الاسم إلا على أحرف لاتينية وأرقام و«_» و«-»، بحد أقصى {count}، مثل get_weather.</translation>
    </message>
    <message>
        <source>A name to find it by</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>اسم للعثور عليه</translation>
    </message>
    <message>
        <source>A name to know it by</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>اسم للتعرّف عليه</translation>
    </message>
    <message>
        <source>A native chat client for CanalAPI and any OpenAI-compatible server.

It sends nothing anywhere but to the server you choose, and looks for updates only if you say so.

MIT licence. Icons: Lucide (ISC licence). Made with Qt {qt} (LGPL).</source>
        <extracomment>canal_desktop/ui/about.py</extracomment>
        <translation>برنامج محادثة أصلي لسطح المكتب يعمل مع CanalAPI وأي خادم متوافق مع OpenAI.

لا يرسل شيئًا إلى أي مكان سوى الخادم الذي تختاره، ولا يبحث عن تحديثات إلا إذا طلبت ذلك.

رخصة MIT. الأيقونات: Lucide (رخصة ISC). صُنع باستخدام Qt {qt} (LGPL).</translation>
    </message>
    <message>
        <source>A number is longer than JavaScript can hold: it is sent rounded.</source>
        <extracomment>canal_desktop/programs/write_program.py</extracomment>
        <translation>أحد الأرقام أطول مما تتسع له JavaScript: يُرسل مقرّبًا.</translation>
    </message>
    <message>
        <source>A number of tokens looks like 128000 or 128k; the most is {most}.</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>عدد الرموز يُكتب مثل 128000 أو 128k؛ والحد الأقصى {most}.</translation>
    </message>
    <message>
        <source>A part is left out: what “{name}” is, is not in the code.</source>
        <extracomment>canal_desktop/programs/read_request.py</extracomment>
        <translation>تُرك جزء: لا يوجد في الشيفرة ما هو «{name}».</translation>
    </message>
    <message>
        <source>A part of a message that is neither text nor a picture is left out.</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>تُرك جزء من رسالة ليس نصًا ولا صورة.</translation>
    </message>
    <message>
        <source>A part of the backup is damaged and cannot be read. Another backup may be whole.</source>
        <extracomment>canal_desktop/storage/archiving.py</extracomment>
        <translation>جزء من النسخة الاحتياطية تالف ولا يمكن قراءته. قد تكون نسخة أخرى سليمة.</translation>
    </message>
    <message>
        <source>A part of the library cannot be read: it is damaged. Restore it from a backup. Nothing was changed.</source>
        <extracomment>canal_desktop/storage/rows.py</extracomment>
        <translation>تتعذر قراءة جزء من المكتبة: إنه تالف. استعده من نسخة احتياطية. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A passphrase is set. A hash of it, from which it cannot be had back, is in {keyring}.</source>
        <extracomment>canal_desktop/ui/settings/lock_part.py</extracomment>
        <translation>عبارة المرور معيّنة. تجزئتها، التي لا يمكن استرجاعها منها، محفوظة في {keyring}.</translation>
    </message>
    <message>
        <source>A passphrase is set. “Lock now” is in the menu File.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>عُيّنت عبارة المرور. «القفل الآن» في قائمة «ملف».</translation>
    </message>
    <message>
        <source>A picture at {host}. It is not loaded by itself.</source>
        <extracomment>canal_desktop/ui/transcript/picture_box.py</extracomment>
        <translation>صورة على {host}. لا تُحمَّل تلقائيًا.</translation>
    </message>
    <message>
        <source>A picture in the code is damaged or of a kind that cannot be shown, and left out.</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>في الشيفرة صورة تالفة أو من نوع لا يمكن عرضه، فتُركت.</translation>
    </message>
    <message>
        <source>A picture is larger than 50 MB and was not taken.</source>
        <extracomment>canal_desktop/exchange/markdown_format.py</extracomment>
        <translation>صورة أكبر من 50 MB ولم تُقبل.</translation>
    </message>
    <message>
        <source>A picture or words?</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>صورة أم كلمات؟</translation>
    </message>
    <message>
        <source>A picture that is not in the code itself is left out: attach it to the message.</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>تُركت صورة ليست في الشيفرة نفسها: أرفقها بالرسالة.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>يلزم اسم للإعداد المسبق.</translation>
    </message>
    <message>
        <source>A price looks like 0.15 or 0,15: US dollars for a million tokens; the most is {most}.</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>يُكتب السعر مثل 0.15 أو 0,15: بالدولار الأمريكي لكل مليون رمز؛ والحد الأقصى {most}.</translation>
    </message>
    <message>
        <source>A profile could not be understood and was left out. Add it again under Profiles.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>تعذّر فهم أحد ملفات التعريف فتُرك. أضفه مجددًا في «ملفات التعريف».</translation>
    </message>
    <message>
        <source>A profile is a server and its key. The Base URL of most servers ends in /v1; a server on your own computer may need no key. You may have several profiles and choose one for each conversation.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>ملف التعريف هو خادم ومفتاحه. ينتهي عنوان URL الأساسي لمعظم الخوادم بـ ‎/v1؛ وقد لا يحتاج خادم على حاسوبك إلى مفتاح. يمكن أن تكون لديك عدة ملفات تعريف وأن تختار واحدًا لكل محادثة.</translation>
    </message>
    <message>
        <source>A profile that was removed</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>ملف تعريف أُزيل</translation>
    </message>
    <message>
        <source>A program on this computer</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>برنامج على هذا الحاسوب</translation>
    </message>
    <message>
        <source>A proxy looks like http://proxy.example.com:8080 or socks5://127.0.0.1:1080.</source>
        <extracomment>canal_desktop/domain/proxy.py</extracomment>
        <translation>يُكتب الوكيل مثل http://proxy.example.com:8080 أو socks5://127.0.0.1:1080.</translation>
    </message>
    <message>
        <source>A quotation mark in the command is not closed.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>في الأمر علامة اقتباس غير مغلقة.</translation>
    </message>
    <message>
        <source>A quotation stands apart.</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>الاقتباس يقف منفصلًا.</translation>
    </message>
    <message>
        <source>A red boat on a quiet canal, in watercolours</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>قارب أحمر في قناة هادئة، بالألوان المائية</translation>
    </message>
    <message>
        <source>A response format names its type, such as {"type": "json_object"}.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>يذكر تنسيق الاستجابة نوعه، مثل {"type": "json_object"}.</translation>
    </message>
    <message>
        <source>A server inside a company may need another way than the rest. It holds from the next request on.</source>
        <extracomment>canal_desktop/ui/settings/profile_network_sheet.py</extracomment>
        <translation>قد يحتاج خادم داخل شركة إلى طريق غير طريق البقية. يسري ذلك من الطلب التالي.</translation>
    </message>
    <message>
        <source>A server inside the program answers; nothing leaves this computer</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>يجيب خادم داخل البرنامج؛ ولا شيء يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>A server on the network (streamable HTTP)</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>خادم على الشبكة (streamable HTTP)</translation>
    </message>
    <message>
        <source>A server that was removed</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>خادم أُزيل</translation>
    </message>
    <message>
        <source>A small window for one question can open over other programs. Choose its key in the settings; where your system does not allow that, have the system start the program with --quick.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>يمكن فتح نافذة صغيرة لسؤال واحد فوق البرامج الأخرى. اختر مفتاحها في الإعدادات؛ وحيث لا يسمح نظامك بذلك، اجعل النظام يشغّل البرنامج باستخدام --quick.</translation>
    </message>
    <message>
        <source>A step before it has to work first.</source>
        <extracomment>canal_desktop/app/doctor.py</extracomment>
        <translation>يجب أن تنجح خطوة قبلها أولًا.</translation>
    </message>
    <message>
        <source>A sync folder keeps several computers alike, through any service that keeps a folder in step. The Markdown mirror writes each conversation into a file that other programs can read.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>يُبقي مجلد المزامنة عدة حواسيب متطابقة عبر أي خدمة تزامن مجلدًا. وتكتب مرآة Markdown كل محادثة في ملف تستطيع برامج أخرى قراءته.</translation>
    </message>
    <message>
        <source>A table</source>
        <extracomment>canal_desktop/app/sample_conversation.py canal_desktop/providers/demo_answers.py</extracomment>
        <translation>جدول</translation>
    </message>
    <message>
        <source>A tag has {count} characters at most.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>لا يتجاوز عدد أحرف الوسم {count}.</translation>
    </message>
    <message>
        <source>A tag needs at least one letter.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>يلزم حرف واحد على الأقل في الوسم.</translation>
    </message>
    <message>
        <source>A temporary conversation cannot be added to prompt tests: nothing of it is kept.</source>
        <extracomment>canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>لا تمكن إضافة محادثة مؤقتة إلى اختبارات الموجّهات: لا يُحفظ منها شيء.</translation>
    </message>
    <message>
        <source>A temporary conversation cannot be copied into a new one: nothing of it is kept.</source>
        <extracomment>canal_desktop/storage/nowhere.py</extracomment>
        <translation>لا يمكن نسخ محادثة مؤقتة إلى محادثة جديدة: لا يُحفظ منها شيء.</translation>
    </message>
    <message>
        <source>A temporary conversation cannot be forked: nothing of it is kept.</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>لا يمكن تفريع محادثة مؤقتة: لا يُحفظ منها شيء.</translation>
    </message>
    <message>
        <source>A temporary conversation stays in this window. Nothing of it is kept once you leave it.</source>
        <extracomment>canal_desktop/ui/own_windows/desk.py</extracomment>
        <translation>تبقى المحادثة المؤقتة في هذه النافذة. لا يُحتفظ بأي شيء منها بعد مغادرتها.</translation>
    </message>
    <message>
        <source>A title needs at least one letter.</source>
        <extracomment>canal_desktop/app/kept_conversation.py canal_desktop/ui/own_windows/work.py</extracomment>
        <translation>يلزم حرف واحد على الأقل في العنوان.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer. Your network may want you to sign in first: open a browser.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>جاءت صفحة ويب بدل الإجابة. قد تطلب شبكتك تسجيل الدخول أولًا: افتح متصفحًا.</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>م&amp;فتاح API</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>canal_desktop/domain/checkup.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>API key of {profile}</source>
        <extracomment>canal_desktop/app/secret_places.py</extracomment>
        <translation>مفتاح API لملف التعريف {profile}</translation>
    </message>
    <message>
        <source>AVIF pictures cannot be read. Save “{file}” as JPEG or PNG, and attach that.</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>تتعذر قراءة صور AVIF. احفظ «{file}» بصيغة JPEG أو PNG وأرفقه.</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>canal_desktop/ui/settings/rows.py</extracomment>
        <translation>حول</translation>
    </message>
    <message>
        <source>About Canal</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>حول Canal</translation>
    </message>
    <message>
        <source>About {count} of {window} tokens</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>نحو {count} من {window} رمز</translation>
    </message>
    <message numerus="yes">
        <source>About {n} tokens</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>
            <numerusform>نحو {n} رمز</numerusform>
            <numerusform>نحو رمز واحد</numerusform>
            <numerusform>نحو رمزين</numerusform>
            <numerusform>نحو {n} رموز</numerusform>
            <numerusform>نحو {n} رمزًا</numerusform>
            <numerusform>نحو {n} رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {n} tokens too many</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>
            <numerusform>الزيادة نحو {n} رمز</numerusform>
            <numerusform>الزيادة نحو رمز واحد</numerusform>
            <numerusform>الزيادة نحو رمزين</numerusform>
            <numerusform>الزيادة نحو {n} رموز</numerusform>
            <numerusform>الزيادة نحو {n} رمزًا</numerusform>
            <numerusform>الزيادة نحو {n} رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>About {price} to send, before the answer.</source>
        <extracomment>canal_desktop/ui/context_bar.py</extracomment>
        <translation>نحو {price} للإرسال، قبل الإجابة.</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>لون التمييز</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>canal_desktop/ui/shortcuts/action_tree.py</extracomment>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py canal_desktop/ui/side_by_side/parts_sheet.py</extracomment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a case first.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>أضف حالة أولًا.</translation>
    </message>
    <message>
        <source>Add a check</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>إضافة فحص</translation>
    </message>
    <message>
        <source>Add a header</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>إضافة ترويسة</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>إضافة ملف تعريف</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>إضافة متغير</translation>
    </message>
    <message>
        <source>Add an MCP server</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>إضافة خادم MCP</translation>
    </message>
    <message>
        <source>Add keys…</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>إضافة مفاتيح…</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>إضافة إلى المفضلة</translation>
    </message>
    <message>
        <source>Add to favourites or remove</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>إضافة إلى المفضلة أو إزالة منها</translation>
    </message>
    <message>
        <source>Add to prompt tests</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>إضافة إلى اختبارات الموجّهات</translation>
    </message>
    <message>
        <source>Add to prompt tests…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>إضافة إلى اختبارات الموجّهات…</translation>
    </message>
    <message>
        <source>Add without asking</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>إضافة دون سؤال</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <extracomment>canal_desktop/ui/composer/field_menu.py</extracomment>
        <translation>إضافة «{word}» إلى القاموس</translation>
    </message>
    <message>
        <source>Added to the merged answer.</source>
        <extracomment>canal_desktop/ui/side_by_side/merge_panel.py</extracomment>
        <translation>أُضيف إلى الإجابة المدمجة.</translation>
    </message>
    <message>
        <source>Added to your tools: {names}.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>أُضيفت إلى أدواتك: {names}.</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>عنوان الوكيل</translation>
    </message>
    <message>
        <source>Al&amp;ways allow this tool</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>السماح بهذه الأداة &amp;دائمًا</translation>
    </message>
    <message>
        <source>All cases</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_model.py</extracomment>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>All conversations</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>كل المحادثات</translation>
    </message>
    <message>
        <source>All conversations, messages and folders in it are deleted for good. This cannot be undone.</source>
        <extracomment>canal_desktop/ui/organise_desk.py</extracomment>
        <translation>تُحذف كل المحادثات والرسائل والمجلدات التي فيها نهائيًا. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_import.py canal_desktop/ui/widgets/file_saver.py</extracomment>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>All keys are as they were at first.</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>عادت كل المفاتيح كما كانت في البداية.</translation>
    </message>
    <message>
        <source>All of these prompts are there already.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>كل هذه الموجّهات موجودة بالفعل.</translation>
    </message>
    <message>
        <source>All pieces came at once: a proxy on the way, or the server, holds the stream back.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>وصلت كل الأجزاء دفعة واحدة: وكيل على الطريق، أو الخادم، يحبس البث.</translation>
    </message>
    <message>
        <source>All requests of this answer: copied, without any key.</source>
        <extracomment>canal_desktop/ui/requests/taking.py</extracomment>
        <translation>كل طلبات هذه الإجابة: نُسخت دون أي مفتاح.</translation>
    </message>
    <message>
        <source>All requests were forgotten.</source>
        <extracomment>canal_desktop/ui/connection_desk.py</extracomment>
        <translation>نُسيت كل الطلبات.</translation>
    </message>
    <message>
        <source>All settings</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>كل الإعدادات</translation>
    </message>
    <message>
        <source>All settings have their defaults again.</source>
        <extracomment>canal_desktop/ui/settings/desk.py</extracomment>
        <translation>عادت كل الإعدادات إلى قيمها الافتراضية.</translation>
    </message>
    <message>
        <source>All time</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>كل الأوقات</translation>
    </message>
    <message>
        <source>All values are treated as secrets: they are kept in the system keyring and are not shown again.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>تُعامل كل القيم معاملة الأسرار: تُحفظ في سلسلة مفاتيح النظام ولا تُعرض مجددًا.</translation>
    </message>
    <message>
        <source>All versions, not only the ones that are shown</source>
        <extracomment>canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>كل الإصدارات، لا المعروضة منها فقط</translation>
    </message>
    <message>
        <source>All, or 1-3, 7</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>الكل، أو 1-3, 7</translation>
    </message>
    <message>
        <source>An answer is still being written. Stop it first, or wait until it is complete.</source>
        <extracomment>canal_desktop/app/answering.py</extracomment>
        <translation>ما زالت إجابة تُكتب. أوقفها أولًا، أو انتظر حتى تكتمل.</translation>
    </message>
    <message>
        <source>An answer of the model shows whether it is good.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>تحكم إجابة من النموذج بجودتها.</translation>
    </message>
    <message>
        <source>An answer that fails says why and what can be done. “{doctor_name}” looks further. “{requests_name}” shows what was sent and what came back.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>الإجابة التي تفشل تذكر السبب وما يمكن فعله. يتعمق «{doctor_name}» في الفحص. ويعرض «{requests_name}» ما أُرسل وما عاد.</translation>
    </message>
    <message>
        <source>An icon beside the clock, where the system has such a place.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>أيقونة بجوار الساعة، إن كان في النظام مكان كهذا.</translation>
    </message>
    <message>
        <source>And if I ask again?</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>وماذا لو سألت مجددًا؟</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more like these.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>ولا مزيد مثلها.</numerusform>
            <numerusform>وعنصر آخر مثلها.</numerusform>
            <numerusform>وعنصران آخران مثلها.</numerusform>
            <numerusform>و{n} عناصر أخرى مثلها.</numerusform>
            <numerusform>و{n} عنصرًا آخر مثلها.</numerusform>
            <numerusform>و{n} عنصر آخر مثلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <extracomment>canal_desktop/domain/word_diff.py</extracomment>
        <translation>
            <numerusform>ولا مزيد.</numerusform>
            <numerusform>وعنصر آخر.</numerusform>
            <numerusform>وعنصران آخران.</numerusform>
            <numerusform>و{n} عناصر أخرى.</numerusform>
            <numerusform>و{n} عنصرًا آخر.</numerusform>
            <numerusform>و{n} عنصر آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Canal Desktop uses the data folder {folder}. Close it, or choose another with --data-dir.</source>
        <extracomment>canal_desktop/storage/library_lock.py</extracomment>
        <translation>يستخدم برنامج Canal Desktop آخر مجلد البيانات {folder}. أغلقه، أو اختر مجلدًا آخر باستخدام --data-dir.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <extracomment>canal_desktop/ui/sheets/folder_sheet.py</extracomment>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>Another model…</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>نموذج آخر…</translation>
    </message>
    <message>
        <source>Another program holds the library {path}. Close it and try again.</source>
        <extracomment>canal_desktop/storage/sqlite_errors.py</extracomment>
        <translation>يحتجز برنامج آخر المكتبة {path}. أغلقه وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Another program holds these keys already. Choose others.</source>
        <extracomment>canal_desktop/ui/quick/key_words.py</extracomment>
        <translation>يستخدم برنامج آخر هذه المفاتيح بالفعل. اختر غيرها.</translation>
    </message>
    <message>
        <source>Another recording is not done yet. Finish or discard it first.</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>لم ينتهِ تسجيل آخر بعد. أنهِه أو تجاهله أولًا.</translation>
    </message>
    <message>
        <source>Another run is going on. Wait for its end, or stop it.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>تجري جولة أخرى الآن. انتظر نهايتها أو أوقفها.</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>canal_desktop/ui/branch_map.py canal_desktop/ui/context_words.py canal_desktop/ui/prompt_tests/result_sheet.py canal_desktop/ui/requests/timing_bar.py canal_desktop/ui/transcript/announcements.py</extracomment>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>menu</comment>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>of a model</comment>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>Answer by number</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>إجابة حسب الرقم</translation>
    </message>
    <message>
        <source>Answer of {model}</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>إجابة {model}</translation>
    </message>
    <message>
        <source>Answer the calls of tools</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>الرد على استدعاءات الأدوات</translation>
    </message>
    <message>
        <source>Answer {number} beside the others</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>الإجابة {number} بجانب غيرها</translation>
    </message>
    <message>
        <source>Answer {number}: {verdict}</source>
        <extracomment>canal_desktop/ui/prompt_tests/result_sheet.py</extracomment>
        <translation>الإجابة {number}: {verdict}</translation>
    </message>
    <message>
        <source>Answered.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>تمت الإجابة.</translation>
    </message>
    <message>
        <source>Answers are written in **Markdown**, with *emphasis*, `code` and lists:</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>تُكتب الإجابات بصيغة **Markdown**، وفيها *تشديد* و`شيفرة` وقوائم:</translation>
    </message>
    <message>
        <source>Answers asked for</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>الإجابات المطلوبة</translation>
    </message>
    <message>
        <source>Answers come whole: the model refuses to stream.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>تصل الإجابات كاملة: يرفض النموذج البث.</translation>
    </message>
    <message>
        <source>Anyone on the way can read what goes to this address, tokens included. Use https where you can.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>يستطيع أي شخص على الطريق قراءة ما يذهب إلى هذا العنوان، بما فيه رموز الدخول. استخدم https حيثما أمكن.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py canal_desktop/ui/settings/rows.py</extracomment>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Apr</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>canal_desktop/storage/conversation_list.py canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_actions.py canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Archive or bring back</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>أرشفة أو إعادة</translation>
    </message>
    <message>
        <source>Archives of this kind cannot be looked into. Unpack it, and attach the files in it.</source>
        <extracomment>canal_desktop/documents/archives.py</extracomment>
        <translation>لا يمكن النظر في أرشيفات من هذا النوع. فكّ ضغطه وأرفق الملفات التي فيه.</translation>
    </message>
    <message>
        <source>Arguments are always an object: write "type": "object" in the schema.</source>
        <extracomment>canal_desktop/app/tool_arguments.py</extracomment>
        <translation>الوسائط كائن دائمًا: اكتب "type": "object" في المخطط.</translation>
    </message>
    <message>
        <source>Arguments of the call</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>وسائط الاستدعاء</translation>
    </message>
    <message>
        <source>As a file beside the message</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>كملف بجانب الرسالة</translation>
    </message>
    <message>
        <source>As far as is known, this model reads text alone. The server may refuse the question, or leave the pictures out.</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py</extracomment>
        <translation>حسب المعروف، يقرأ هذا النموذج النص فقط. قد يرفض الخادم السؤال أو يترك الصور.</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>كما في الإعدادات</translation>
    </message>
    <message>
        <source>As it is heard; or a code such as de</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>كما تُسمع؛ أو رمز مثل de</translation>
    </message>
    <message>
        <source>As it is sent</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>كما يُرسل</translation>
    </message>
    <message>
        <source>As it is written</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>كما هو مكتوب</translation>
    </message>
    <message>
        <source>As text</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>كنص</translation>
    </message>
    <message>
        <source>As the server has it</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>كما هو لدى الخادم</translation>
    </message>
    <message>
        <source>As the server is called</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>باسم الخادم</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>كما هو في النظام</translation>
    </message>
    <message>
        <source>As the system says</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/look_rows.py canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>كما يقول النظام</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>بعرض النافذة</translation>
    </message>
    <message>
        <source>As you ask for it</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>عندما تطلب ذلك</translation>
    </message>
    <message>
        <source>As&amp;k again before it is called</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>ا&amp;لسؤال مجددًا قبل استدعائها</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>canal_desktop/ui/quick/window.py canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <extracomment>canal_desktop/ui/quick/window.py</extracomment>
        <translation>اسأل عن أي شيء</translation>
    </message>
    <message>
        <source>Ask several models</source>
        <extracomment>canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>سؤال عدة نماذج</translation>
    </message>
    <message>
        <source>Ask several models again…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>سؤال عدة نماذج مجددًا…</translation>
    </message>
    <message>
        <source>Ask several models…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>سؤال عدة نماذج…</translation>
    </message>
    <message>
        <source>Ask something below; {keys} sends</source>
        <extracomment>canal_desktop/ui/help/hint_desk.py</extracomment>
        <translation>اسأل شيئًا في الأسفل؛ الإرسال بـ {keys}</translation>
    </message>
    <message>
        <source>Ask the model</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>سؤال النموذج</translation>
    </message>
    <message>
        <source>Ask the model, 4 short questions</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>سؤال النموذج، 4 أسئلة قصيرة</translation>
    </message>
    <message>
        <source>Ask {model}</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>سؤال {model}</translation>
    </message>
    <message>
        <source>Asked for a title after the first answer; a small one costs less.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>يُطلب منه عنوان بعد الإجابة الأولى؛ والنموذج الصغير أقل تكلفة.</translation>
    </message>
    <message>
        <source>Asking for the models…</source>
        <extracomment>canal_desktop/ui/model_desk.py</extracomment>
        <translation>جارٍ طلب النماذج…</translation>
    </message>
    <message>
        <source>Assistant</source>
        <extracomment>canal_desktop/app/pasted_code.py canal_desktop/ui/transcript/message_layout.py</extracomment>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>Async</source>
        <extracomment>canal_desktop/programs/write_forms.py</extracomment>
        <translation>غير متزامن</translation>
    </message>
    <message>
        <source>At most {count} files can go with one message. The others were left out.</source>
        <extracomment>canal_desktop/ui/attachments/attachment_list.py</extracomment>
        <translation>الحد الأقصى للملفات في رسالة واحدة {count}. تُرك الباقي.</translation>
    </message>
    <message>
        <source>At most {count} pages can go as pictures. Choose fewer.</source>
        <extracomment>canal_desktop/ui/attachments/part_maker.py</extracomment>
        <translation>الحد الأقصى للصفحات المرسلة كصور {count}. اختر عددًا أقل.</translation>
    </message>
    <message>
        <source>At most {max_tools} tools can be offered at once. Untick some.</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>الحد الأقصى للأدوات المعروضة في وقت واحد {max_tools}. ألغِ تحديد بعضها.</translation>
    </message>
    <message>
        <source>At most {side} pixels wide or high</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>{side} بكسل عرضًا أو ارتفاعًا على الأكثر</translation>
    </message>
    <message>
        <source>Attach files</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Attach files with {attach_keys}, by dropping them or by pasting. Before you send, you can look at the text that the model gets. PDF, Office files, text, code and pictures are read.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>أرفق الملفات بـ {attach_keys} أو بإفلاتها أو بلصقها. يمكنك قبل الإرسال النظر في النص الذي يحصل عليه النموذج. تُقرأ ملفات PDF وOffice والنصوص والشيفرة والصور.</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>إرفاق ملف…</translation>
    </message>
    <message>
        <source>Attached files</source>
        <extracomment>canal_desktop/ui/attachments/bar.py</extracomment>
        <translation>الملفات المرفقة</translation>
    </message>
    <message>
        <source>Aug</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>canal_desktop/ui/profile_page.py canal_desktop/ui/side_by_side/page.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back by 10 seconds</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>رجوع 10 ثوانٍ</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <extracomment>canal_desktop/ui/side_by_side/page.py</extracomment>
        <translation>العودة إلى المحادثة</translation>
    </message>
    <message>
        <source>Back to the conversation (Esc)</source>
        <extracomment>canal_desktop/ui/side_by_side/page.py</extracomment>
        <translation>العودة إلى المحادثة (Esc)</translation>
    </message>
    <message>
        <source>Back to the conversation before</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>العودة إلى المحادثة السابقة</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <extracomment>canal_desktop/ui/settings/row_view.py</extracomment>
        <translation>العودة إلى الافتراضي</translation>
    </message>
    <message>
        <source>Back to the default: {setting}</source>
        <extracomment>canal_desktop/ui/settings/row_view.py</extracomment>
        <translation>العودة إلى الافتراضي: {setting}</translation>
    </message>
    <message>
        <source>Back to the defaults…</source>
        <extracomment>canal_desktop/ui/profile_page.py canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>العودة إلى القيم الافتراضية…</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <extracomment>canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>العودة إلى المكتبة</translation>
    </message>
    <message>
        <source>Back to what is known</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>العودة إلى المعروف</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>canal_desktop/app/data_sizes.py canal_desktop/ui/settings/other_rows.py canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Backups and several computers</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>النسخ الاحتياطية وعدة حواسيب</translation>
    </message>
    <message>
        <source>Backups…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>Base &amp;URL</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>ع&amp;نوان URL الأساسي</translation>
    </message>
    <message>
        <source>Base URL</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>عنوان URL الأساسي</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Below each answer are its tokens and its cost. “{usage_name}” adds them up by day, model or folder, and holds limits: from one on you are warned, from the other on you are asked before anything is sent. Where no price is known, you can enter it.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>أسفل كل إجابة رموزها وتكلفتها. يجمعها «{usage_name}» حسب اليوم أو النموذج أو المجلد، وفيه الحدود: عند أحدها تُنبَّه، وعند الآخر تُسأل قبل إرسال أي شيء. وحيث لا يُعرف سعر يمكنك إدخاله.</translation>
    </message>
    <message>
        <source>Better</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>أفضل</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Body of the answer…</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>متن الإجابة…</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>متن الطلب</translation>
    </message>
    <message>
        <source>Body of the request…</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>متن الطلب…</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <extracomment>canal_desktop/domain/word_diff.py</extracomment>
        <translation>كلاهما متطابقان.</translation>
    </message>
    <message>
        <source>Both versions are the same.</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>الإصداران متطابقان.</translation>
    </message>
    <message>
        <source>Bring back from the trash</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>إعادة من سلة المحذوفات</translation>
    </message>
    <message numerus="yes">
        <source>Bring back {n} conversations</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>إعادة {n} محادثة</numerusform>
            <numerusform>إعادة محادثة واحدة</numerusform>
            <numerusform>إعادة محادثتين</numerusform>
            <numerusform>إعادة {n} محادثات</numerusform>
            <numerusform>إعادة {n} محادثة</numerusform>
            <numerusform>إعادة {n} محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back {n} messages</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>إعادة {n} رسالة</numerusform>
            <numerusform>إعادة رسالة واحدة</numerusform>
            <numerusform>إعادة رسالتين</numerusform>
            <numerusform>إعادة {n} رسائل</numerusform>
            <numerusform>إعادة {n} رسالة</numerusform>
            <numerusform>إعادة {n} رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring conversations in from a file of this or another program.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>جلب محادثات من ملف لهذا البرنامج أو لبرنامج آخر.</translation>
    </message>
    <message>
        <source>Bring the draft back</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py</extracomment>
        <translation>إعادة المسودة</translation>
    </message>
    <message>
        <source>Bringing back from {file}…</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>جارٍ الاستعادة من {file}…</translation>
    </message>
    <message>
        <source>Budget: {state}</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>الميزانية: {state}</translation>
    </message>
    <message>
        <source>Budgets…</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>الميزانيات…</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>حسب</translation>
    </message>
    <message>
        <source>By a model, with a request of its own</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>بواسطة نموذج، بطلب مستقل</translation>
    </message>
    <message>
        <source>By title</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>canal_desktop/ui/mcp/log_sheet.py</extracomment>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Calling {tools}: {seconds} s. Esc stops it.</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>جارٍ استدعاء {tools}: {seconds} ث. يوقفه Esc.</translation>
    </message>
    <message>
        <source>Calls of tools</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>استدعاءات الأدوات</translation>
    </message>
    <message>
        <source>Calls {tool} with:</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>يستدعي {tool} بالوسائط:</translation>
    </message>
    <message>
        <source>Calls {tool} without arguments.</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>يستدعي {tool} دون وسائط.</translation>
    </message>
    <message>
        <source>Canal Desktop {version}</source>
        <extracomment>canal_desktop/ui/about.py canal_desktop/ui/settings/about_parts.py</extracomment>
        <translation>Canal Desktop {version}</translation>
    </message>
    <message>
        <source>Canal Desktop {version} did not start twice, so the version before it runs again. Your conversations are as they were.</source>
        <extracomment>canal_desktop/ui/updates_desk.py</extracomment>
        <translation>لم يبدأ Canal Desktop {version} مرتين متتاليتين، فعاد الإصدار السابق إلى العمل. محادثاتك كما كانت.</translation>
    </message>
    <message>
        <source>Canal Desktop {version} has been released.</source>
        <extracomment>canal_desktop/app/updates.py canal_desktop/ui/updates_desk.py</extracomment>
        <translation>صدر Canal Desktop {version}.</translation>
    </message>
    <message>
        <source>Canal Desktop {version} starts the next time you open Canal.</source>
        <extracomment>canal_desktop/app/updates.py</extracomment>
        <translation>سيبدأ Canal Desktop {version} عند فتح Canal في المرة القادمة.</translation>
    </message>
    <message>
        <source>Canal asks for the passphrase before it shows anything.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>يطلب Canal عبارة المرور قبل أن يعرض أي شيء.</translation>
    </message>
    <message>
        <source>Canal cannot listen to keys in other programs here. Bind the command to keys in the system’s settings.</source>
        <extracomment>canal_desktop/ui/quick/key_words.py</extracomment>
        <translation>لا يستطيع Canal الاستماع إلى المفاتيح في البرامج الأخرى هنا. اربط الأمر بمفاتيح في إعدادات النظام.</translation>
    </message>
    <message>
        <source>Canal cannot start</source>
        <extracomment>canal_desktop/ui/fatal_page.py</extracomment>
        <translation>يتعذر تشغيل Canal</translation>
    </message>
    <message>
        <source>Canal has no server to ask yet.</source>
        <extracomment>canal_desktop/ui/quick/window.py</extracomment>
        <translation>لا خادم لدى Canal ليسأله بعد.</translation>
    </message>
    <message>
        <source>Canal has something to ask you. Unlock it to see the question.</source>
        <extracomment>canal_desktop/ui/dialogs.py</extracomment>
        <translation>لدى Canal سؤال لك. افتح القفل لتراه.</translation>
    </message>
    <message>
        <source>Canal is a Python package here: “pipx upgrade canal-desktop” brings a newer version.</source>
        <extracomment>canal_desktop/domain/update.py</extracomment>
        <translation>إن Canal هنا حزمة بايثون: الأمر «pipx upgrade canal-desktop» يجلب إصدارًا أحدث.</translation>
    </message>
    <message>
        <source>Canal is locked</source>
        <extracomment>canal_desktop/ui/lock/unlock_page.py</extracomment>
        <translation>Canal مقفل</translation>
    </message>
    <message>
        <source>Canal is not locked any more after that.</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>لن يُقفل Canal بعد ذلك.</translation>
    </message>
    <message>
        <source>Canal is still running</source>
        <extracomment>canal_desktop/ui/tray_desk.py</extracomment>
        <translation>ما زال Canal يعمل</translation>
    </message>
    <message>
        <source>Canal library</source>
        <extracomment>canal_desktop/ui/data_desk.py</extracomment>
        <translation>مكتبة Canal</translation>
    </message>
    <message>
        <source>Canal looks at 50 files in a row, so the others were left out. A folder can be imported as one.</source>
        <extracomment>canal_desktop/ui/import_desk.py</extracomment>
        <translation>يعاين Canal ‏50 ملفًا على التوالي، لذلك تُركت البقية. يمكن استيراد مجلد كامل دفعة واحدة.</translation>
    </message>
    <message>
        <source>Canal quits once it is done.</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>ينتهي Canal حالما يكتمل ذلك.</translation>
    </message>
    <message>
        <source>Canal runs from its source: “git pull” brings a newer version.</source>
        <extracomment>canal_desktop/domain/update.py</extracomment>
        <translation>يعمل Canal من شيفرته المصدرية: الأمر «git pull» يجلب إصدارًا أحدث.</translation>
    </message>
    <message>
        <source>Canal was unpacked by hand here; started from where install.sh puts it, it can renew itself.</source>
        <extracomment>canal_desktop/app/installation.py</extracomment>
        <translation>فُكَّ ضغط Canal يدويًا هنا؛ إذا بدأ من حيث يضعه install.sh أمكنه أن يجدد نفسه.</translation>
    </message>
    <message>
        <source>Canal was updated to {version}.</source>
        <extracomment>canal_desktop/ui/help/desk.py</extracomment>
        <translation>حُدّث Canal إلى {version}.</translation>
    </message>
    <message>
        <source>Canal – About</source>
        <extracomment>canal_desktop/ui/about.py</extracomment>
        <translation>Canal – حول</translation>
    </message>
    <message>
        <source>Canal – Certificates</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py canal_desktop/ui/settings/profile_network_sheet.py</extracomment>
        <translation>Canal – الشهادات</translation>
    </message>
    <message>
        <source>Canal – Change shortcuts</source>
        <extracomment>canal_desktop/ui/shortcuts/editor_sheet.py</extracomment>
        <translation>Canal – تغيير الاختصارات</translation>
    </message>
    <message>
        <source>Canal – Colour</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>Canal – اللون</translation>
    </message>
    <message>
        <source>Canal – Compare versions</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>Canal – مقارنة الإصدارات</translation>
    </message>
    <message>
        <source>Canal – Copy as code</source>
        <extracomment>canal_desktop/ui/sheets/code_sheet.py</extracomment>
        <translation>Canal – النسخ كشيفرة</translation>
    </message>
    <message>
        <source>Canal – Facts of a model</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>Canal – بيانات نموذج</translation>
    </message>
    <message>
        <source>Canal – Folder</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>Canal – المجلد</translation>
    </message>
    <message>
        <source>Canal – Keyboard shortcuts</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>Canal – اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Canal – Licence of {package}</source>
        <extracomment>canal_desktop/ui/settings/about_parts.py</extracomment>
        <translation>Canal – رخصة {package}</translation>
    </message>
    <message>
        <source>Canal – Log of an MCP server</source>
        <extracomment>canal_desktop/ui/mcp/log_sheet.py</extracomment>
        <translation>Canal – سجل خادم MCP</translation>
    </message>
    <message>
        <source>Canal – MCP servers</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>Canal – خوادم MCP</translation>
    </message>
    <message>
        <source>Canal – Map of branches</source>
        <extracomment>canal_desktop/ui/branch_map.py</extracomment>
        <translation>Canal – خريطة الفروع</translation>
    </message>
    <message>
        <source>Canal – Open this link?</source>
        <extracomment>canal_desktop/ui/transcript/link_opener.py</extracomment>
        <translation>Canal – فتح هذا الرابط؟</translation>
    </message>
    <message>
        <source>Canal – Parameters</source>
        <extracomment>canal_desktop/ui/parameters/sheet.py</extracomment>
        <translation>Canal – المعاملات</translation>
    </message>
    <message>
        <source>Canal – Paste MCP servers</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>Canal – لصق خوادم MCP</translation>
    </message>
    <message>
        <source>Canal – Prompt tests</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>Canal – اختبارات الموجّهات</translation>
    </message>
    <message>
        <source>Canal – Prompts</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>Canal – الموجّهات</translation>
    </message>
    <message>
        <source>Canal – Quick question</source>
        <extracomment>canal_desktop/ui/quick/window.py</extracomment>
        <translation>Canal – سؤال سريع</translation>
    </message>
    <message>
        <source>Canal – This link is not opened</source>
        <extracomment>canal_desktop/ui/transcript/link_opener.py</extracomment>
        <translation>Canal – هذا الرابط لا يُفتح</translation>
    </message>
    <message>
        <source>Canal – Tool</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>Canal – أداة</translation>
    </message>
    <message>
        <source>Canal – Tools</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>Canal – الأدوات</translation>
    </message>
    <message>
        <source>Canal – What is sent</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>Canal – ما يُرسل</translation>
    </message>
    <message>
        <source>Canal – {title}</source>
        <extracomment>canal_desktop/ui/dialogs.py canal_desktop/ui/mcp/server_form.py canal_desktop/ui/sheets/work_sheet.py</extracomment>
        <translation>Canal – {title}</translation>
    </message>
    <message>
        <source>CanalAPI shows your keys in its console. A server of your own may need none: leave the field empty.</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>تعرض CanalAPI مفاتيحك في لوحة التحكم الخاصة بها. قد لا يحتاج خادمك الخاص إلى مفتاح: اترك الحقل فارغًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py canal_desktop/ui/context_desk.py canal_desktop/ui/dialogs.py canal_desktop/ui/folder_form.py canal_desktop/ui/lock/passphrase_sheet.py canal_desktop/ui/parameters/preset_row.py canal_desktop/ui/parameters/sheet.py canal_desktop/ui/picture_desk.py canal_desktop/ui/prompt_desk.py canal_desktop/ui/prompt_tests/add_sheet.py canal_desktop/ui/prompt_tests/run_desk.py canal_desktop/ui/requests/body_sheet.py canal_desktop/ui/sheets/import_sheet.py canal_desktop/ui/sheets/model_facts_sheet.py canal_desktop/ui/sheets/name_sheet.py canal_desktop/ui/sheets/paste_code_sheet.py canal_desktop/ui/sheets/picture_sheet.py canal_desktop/ui/shortcuts/editor.py canal_desktop/ui/side_by_side/models_sheet.py canal_desktop/ui/side_by_side/parts_sheet.py canal_desktop/ui/sidebar/batch_bar.py canal_desktop/ui/sound_desk.py canal_desktop/ui/transcript/link_opener.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the dictation</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>إلغاء الإملاء</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <extracomment>canal_desktop/ui/attachments/words.py</extracomment>
        <translation>لا يمكن إرساله</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <extracomment>canal_desktop/ui/lock/unlock_page.py</extracomment>
        <translation>مفتاح Caps Lock مفعّل.</translation>
    </message>
    <message>
        <source>Caret in the text</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>مؤشر الكتابة في النص</translation>
    </message>
    <message>
        <source>Case</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Cases</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Cases (*.json *.jsonl *.csv)</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_import.py</extracomment>
        <translation>حالات (*.json *.jsonl *.csv)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py canal_desktop/ui/settings/profile_network_sheet.py</extracomment>
        <translation>شهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Certificates of {file}</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>شهادات {file}</translation>
    </message>
    <message>
        <source>Change a picture</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>تغيير صورة</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>تغيير الاختصارات…</translation>
    </message>
    <message>
        <source>Change the MCP server</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>تغيير خادم MCP</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Change the request…</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>تغيير الطلب…</translation>
    </message>
    <message>
        <source>Change {number} of {count}.</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>التغيير {number} من {count}.</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>canal_desktop/ui/quick/keys_desk.py canal_desktop/ui/settings/keys_editor.py canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>the passphrase</comment>
        <extracomment>canal_desktop/ui/settings/lock_part.py</extracomment>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>canal_desktop/ui/widgets/bar_chart.py</extracomment>
        <translation>مخطط بياني</translation>
    </message>
    <message>
        <source>ChatGPT and Claude exports (the zip or its conversations.json), Open WebUI, LibreChat, Chatbox, Cherry Studio, TypingMind, DeepSeek, Canal's own JSON, JSONL and Markdown: choose the file. Jan and LM Studio: choose the folder with their conversations. You see what would come in before anything is changed.</source>
        <extracomment>canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>تصديرات ChatGPT وClaude (ملف zip أو conversations.json الذي فيه)، وOpen WebUI وLibreChat وChatbox وCherry Studio وTypingMind وDeepSeek، وملفات Canal بصيغ JSON وJSONL وMarkdown: اختر الملف. Jan وLM Studio: اختر المجلد الذي فيه محادثاتهما. ترى ما سيُجلب قبل أن يتغير أي شيء.</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>الفحص مجددًا</translation>
    </message>
    <message>
        <source>Check that the server is running, that the port is right, and that no firewall is in the way.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>تأكد من أن الخادم يعمل، وأن المنفذ صحيح، وأنه لا جدار حماية في الطريق.</translation>
    </message>
    <message>
        <source>Check the Base URL; it often ends in /v1.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>تحقق من عنوان URL الأساسي؛ غالبًا ما ينتهي بـ ‎/v1.</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>فحص الاتصال</translation>
    </message>
    <message>
        <source>Check the connection…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>فحص الاتصال…</translation>
    </message>
    <message>
        <source>Check the port, and whether the Base URL begins rightly with https://.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>تحقق من المنفذ، ومن أن عنوان URL الأساسي يبدأ حقًا بـ https://.</translation>
    </message>
    <message>
        <source>Check the spelling of the Base URL, and whether other pages open: the network may be down.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>تحقق من كتابة عنوان URL الأساسي، ومن أن صفحات أخرى تُفتح: قد تكون الشبكة معطلة.</translation>
    </message>
    <message>
        <source>Check this computer's clock and certificates.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>تحقق من ساعة هذا الحاسوب وشهاداته.</translation>
    </message>
    <message>
        <source>Check while writing</source>
        <extracomment>canal_desktop/ui/composer/field_menu.py</extracomment>
        <translation>التدقيق أثناء الكتابة</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <extracomment>canal_desktop/ui/sheets/folder_sheet.py canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <extracomment>canal_desktop/ui/model_picker.py</extracomment>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <source>Choose a model by its name.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>اختر نموذجًا باسمه.</translation>
    </message>
    <message>
        <source>Choose a model by its name: the button is at the top right of a conversation.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>اختر نموذجًا باسمه: الزر في أعلى يسار المحادثة.</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>اختر نموذجًا أولًا.</translation>
    </message>
    <message>
        <source>Choose a model first: its price is among its facts.</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>اختر نموذجًا أولًا: سعره من بين بياناته.</translation>
    </message>
    <message>
        <source>Choose a model that the server lists.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>اختر نموذجًا من قائمة الخادم.</translation>
    </message>
    <message>
        <source>Choose among the models</source>
        <extracomment>canal_desktop/ui/help/hint_desk.py</extracomment>
        <translation>الاختيار من النماذج</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py</extracomment>
        <translation>اختيار نموذج آخر</translation>
    </message>
    <message>
        <source>Choose another model for that; everything else is not touched by it.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>اختر نموذجًا آخر لذلك؛ كل ما عداه لا يتأثر.</translation>
    </message>
    <message>
        <source>Choose another model, or change the key's rights in the server's console.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>اختر نموذجًا آخر، أو غيّر صلاحيات المفتاح في لوحة تحكم الخادم.</translation>
    </message>
    <message>
        <source>Choose keys with Ctrl, Alt, or the Windows or Command key, so that no letter is taken from others.</source>
        <extracomment>canal_desktop/ui/quick/key_words.py</extracomment>
        <translation>اختر مفاتيح فيها Ctrl أو Alt أو مفتاح Windows أو Command، حتى لا يُؤخذ حرف من البرامج الأخرى.</translation>
    </message>
    <message>
        <source>Choose the model that judges, and write what it is to look at.</source>
        <extracomment>canal_desktop/app/prompt_test_run.py</extracomment>
        <translation>اختر النموذج الذي يحكم، واكتب ما عليه أن ينظر فيه.</translation>
    </message>
    <message>
        <source>Choose the model…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>اختيار النموذج…</translation>
    </message>
    <message>
        <source>Choose where to make the folder</source>
        <extracomment>canal_desktop/ui/code_desk.py</extracomment>
        <translation>اختر مكان إنشاء المجلد</translation>
    </message>
    <message>
        <source>Choose {least} to {most} models.</source>
        <extracomment>canal_desktop/app/side_by_side.py</extracomment>
        <translation>اختر من النماذج عددًا من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choosing a model</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>canal_desktop/ui/widgets/search_field.py</extracomment>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Client component</source>
        <extracomment>canal_desktop/programs/write_forms.py</extracomment>
        <translation>مكوّن عميل</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>canal_desktop/ui/about.py canal_desktop/ui/attachments/preview_sheet.py canal_desktop/ui/branch_map.py canal_desktop/ui/diff_view.py canal_desktop/ui/help/help_sheet.py canal_desktop/ui/help/news_sheet.py canal_desktop/ui/prompt_tests/cases_sheet.py canal_desktop/ui/prompt_tests/result_sheet.py canal_desktop/ui/prompt_tests/results_sheet.py canal_desktop/ui/settings/about_parts.py canal_desktop/ui/settings/profile_network_sheet.py canal_desktop/ui/sheets/backup_sheet.py canal_desktop/ui/sheets/code_sheet.py canal_desktop/ui/sheets/connections_sheet.py canal_desktop/ui/sheets/context_sheet.py canal_desktop/ui/sheets/doctor_sheet.py canal_desktop/ui/sheets/export_sheet.py canal_desktop/ui/sheets/folder_sheet.py canal_desktop/ui/sheets/import_sheet.py canal_desktop/ui/sheets/learned_sheet.py canal_desktop/ui/sheets/prompt_sheet.py canal_desktop/ui/sheets/usage_sheet.py canal_desktop/ui/shortcut_sheet.py canal_desktop/ui/shortcuts/editor_sheet.py canal_desktop/ui/side_by_side/merge_panel.py canal_desktop/ui/transcript/link_opener.py</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Close the merged answer</source>
        <extracomment>canal_desktop/ui/side_by_side/merge_panel.py</extracomment>
        <translation>إغلاق الإجابة المدمجة</translation>
    </message>
    <message>
        <source>Close the requests</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>إغلاق الطلبات</translation>
    </message>
    <message>
        <source>Close the search</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>canal_desktop/ui/widgets/notice.py</extracomment>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>إغلاق هذه النافذة</translation>
    </message>
    <message>
        <source>Closing the window leaves the program in the tray; “Quit” ends it.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>إغلاق النافذة يُبقي البرنامج في علبة النظام؛ «إنهاء» يُنهيه.</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>canal_desktop/app/sample_conversation.py canal_desktop/providers/demo_answers.py canal_desktop/ui/code_view.py canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>الشيفرة</translation>
    </message>
    <message>
        <source>Code copied.</source>
        <extracomment>canal_desktop/ui/transcript/commands.py</extracomment>
        <translation>نُسخت الشيفرة.</translation>
    </message>
    <message>
        <source>Code font</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>خط الشيفرة</translation>
    </message>
    <message>
        <source>Colours are as far apart as can be, in light and in dark.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>الألوان متباعدة قدر الإمكان، في المظهر الفاتح والداكن.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>مريح</translation>
    </message>
    <message>
        <source>Command &amp;line</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>سطر الأ&amp;وامر</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>مدمج</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>مقارنة الإصدارات…</translation>
    </message>
    <message>
        <source>Compare with another version…</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>مقارنة بإصدار آخر…</translation>
    </message>
    <message>
        <source>Compare with the expected answer…</source>
        <extracomment>canal_desktop/ui/prompt_tests/result_sheet.py</extracomment>
        <translation>مقارنة بالإجابة المتوقعة…</translation>
    </message>
    <message>
        <source>Compare {answer}</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>مقارنة {answer}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>Complete: {share} passed.</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>مكتمل: نجح {share}.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Connect to a server first, under Profiles.</source>
        <extracomment>canal_desktop/app/profiles.py canal_desktop/ui/doctor_desk.py canal_desktop/ui/paste_code_desk.py</extracomment>
        <translation>اتصل بخادم أولًا، من «ملفات التعريف».</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <extracomment>canal_desktop/ui/transcript/ways_on.py</extracomment>
        <translation>الاتصال بخادم…</translation>
    </message>
    <message>
        <source>Connected.</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>تم الاتصال.</translation>
    </message>
    <message>
        <source>Connecting and keys</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>الاتصال والمفاتيح</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>canal_desktop/ui/status_text.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>canal_desktop/domain/checkup.py canal_desktop/ui/requests/timing_bar.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Connection log</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>سجل الاتصالات</translation>
    </message>
    <message>
        <source>Connection to {profile}</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>الاتصال بـ {profile}</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Connections go through it where there is one. A profile may have another one.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>تمر عبره الاتصالات إن وُجد. وقد يكون لملف تعريف وكيل آخر.</translation>
    </message>
    <message>
        <source>Connections…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>الاتصالات…</translation>
    </message>
    <message>
        <source>Contains</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>يحتوي على</translation>
    </message>
    <message>
        <source>Conte&amp;xt, in tokens</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>الس&amp;ياق، بالرموز</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Conversation</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/data_desk.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Conversation by number</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>محادثة حسب الرقم</translation>
    </message>
    <message>
        <source>Conversation {number} of the list</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>المحادثة {number} في القائمة</translation>
    </message>
    <message>
        <source>Conversations</source>
        <extracomment>canal_desktop/storage/conversation_list.py canal_desktop/ui/data_desk.py canal_desktop/ui/sheets/backup_sheet.py canal_desktop/ui/sidebar/conversation_list_view.py</extracomment>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Conversations (*.zip *.json *.jsonl *.md);;All files (*)</source>
        <extracomment>canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>محادثات (*.zip *.json *.jsonl *.md);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Conversations are being exported, brought in or backed up. If you stop that, whole conversations that are done may stay, nothing half done does, and you can do it again.</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>يجري تصدير محادثات أو استيرادها أو نسخها احتياطيًا. إن أوقفت ذلك فقد تبقى المحادثات الكاملة التي انتهت، ولا يبقى شيء ناقص، ويمكنك إعادته.</translation>
    </message>
    <message>
        <source>Conversations deleted here for good, which stay away</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>محادثات حُذفت هنا نهائيًا، وتبقى محذوفة</translation>
    </message>
    <message>
        <source>Conversations stay on this computer, in one folder of your account. What you write goes to the server of the profile, and with it to whoever runs the model. The program sends nothing else: no statistics, no reports.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>تبقى المحادثات على هذا الحاسوب، في مجلد واحد من حسابك. ما تكتبه يذهب إلى خادم ملف التعريف، ومعه إلى من يدير النموذج. لا يرسل البرنامج شيئًا آخر: لا إحصاءات ولا تقارير.</translation>
    </message>
    <message>
        <source>Conversations that are here already</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>محادثات موجودة هنا بالفعل</translation>
    </message>
    <message>
        <source>Conversations that get more messages</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>محادثات تُضاف إليها رسائل</translation>
    </message>
    <message>
        <source>Conversations, files and settings are here; keys are not.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>المحادثات والملفات والإعدادات هنا؛ أما المفاتيح فلا.</translation>
    </message>
    <message>
        <source>Copied as a patch.</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>نُسخ كرقعة.</translation>
    </message>
    <message>
        <source>Copied, without key and text.</source>
        <extracomment>canal_desktop/ui/doctor_desk.py</extracomment>
        <translation>نُسخ دون المفتاح ودون النص.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>canal_desktop/ui/code_desk.py canal_desktop/ui/conversation_pane.py canal_desktop/ui/quick/desk.py canal_desktop/ui/side_by_side_desk.py canal_desktop/ui/transcript/clipboard.py</extracomment>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Copied. It holds neither your key nor any text of a conversation.</source>
        <extracomment>canal_desktop/ui/doctor_desk.py</extracomment>
        <translation>تم النسخ. ليس فيه مفتاحك ولا أي نص من محادثة.</translation>
    </message>
    <message>
        <source>Copied: {command}</source>
        <extracomment>canal_desktop/ui/quick/keys_desk.py</extracomment>
        <translation>نُسخ: {command}</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>canal_desktop/ui/conversation_pane.py canal_desktop/ui/quick/window.py canal_desktop/ui/requests/drawer.py canal_desktop/ui/sheets/code_sheet.py canal_desktop/ui/sheets/connections_sheet.py canal_desktop/ui/transcript/action_rows.py canal_desktop/ui/transcript/code_look.py canal_desktop/ui/transcript/diagram_box.py canal_desktop/ui/transcript/menus.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy all for support</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>نسخ الكل للدعم</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>نسخ بصيغة JSON</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Copy as code…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>نسخ كشيفرة…</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>نسخ كأمر curl</translation>
    </message>
    <message>
        <source>Copy as patch</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>نسخ كرقعة</translation>
    </message>
    <message>
        <source>Copy code</source>
        <extracomment>canal_desktop/ui/transcript/code_look.py canal_desktop/ui/transcript/diagram_box.py canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>نسخ الشيفرة</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>نسخ للدعم</translation>
    </message>
    <message>
        <source>Copy formula source</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>نسخ مصدر الصيغة</translation>
    </message>
    <message>
        <source>Copy last answer</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>نسخ آخر إجابة</translation>
    </message>
    <message>
        <source>Copy last code block</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>نسخ آخر كتلة شيفرة</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy message</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>Copy message’s request as code…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>نسخ طلب الرسالة كشيفرة…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Copy request</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>نسخ الطلب</translation>
    </message>
    <message>
        <source>Copy response</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>نسخ الاستجابة</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>نسخ التحديد</translation>
    </message>
    <message>
        <source>Copy selection as Markdown</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>نسخ التحديد بصيغة Markdown</translation>
    </message>
    <message>
        <source>Copy table</source>
        <extracomment>canal_desktop/ui/transcript/table_box.py</extracomment>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>نسخ الجدول بصيغة CSV</translation>
    </message>
    <message>
        <source>Copy table as Markdown</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>نسخ الجدول بصيغة Markdown</translation>
    </message>
    <message>
        <source>Copy table as TSV</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>نسخ الجدول بصيغة TSV</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <extracomment>canal_desktop/ui/quick/keys_desk.py</extracomment>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>Copy the key again from the server's console; it may have been revoked.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>انسخ المفتاح مجددًا من لوحة تحكم الخادم؛ ربما أُلغي.</translation>
    </message>
    <message>
        <source>Copy the message’s code</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>نسخ شيفرة الرسالة</translation>
    </message>
    <message>
        <source>Copy the request as JSON</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>نسخ الطلب بصيغة JSON</translation>
    </message>
    <message>
        <source>Copying…</source>
        <extracomment>canal_desktop/ui/transcript/clipboard.py</extracomment>
        <translation>جارٍ النسخ…</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Cost and limits</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>التكلفة والحدود</translation>
    </message>
    <message>
        <source>Cost of the answer</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>تكلفة الإجابة</translation>
    </message>
    <message>
        <source>Counted in</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>يُعدّ بوحدة</translation>
    </message>
    <message>
        <source>Counting…</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>canal_desktop/ui/settings/rows.py</extracomment>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Data folder</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Dec</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/parameters/preset_row.py canal_desktop/ui/prompt_tests/run_desk.py canal_desktop/ui/sheets/prompt_sheet.py canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete case</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>حذف الحالة</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <extracomment>canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>حذف المجلد</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <extracomment>canal_desktop/ui/organise_desk.py</extracomment>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <extracomment>canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>حذف نهائي…</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>حذف من هنا فصاعدًا</translation>
    </message>
    <message>
        <source>Delete it like any other when you are done.</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>احذفها كأي محادثة أخرى عندما تنتهي منها.</translation>
    </message>
    <message>
        <source>Delete message</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>حذف الرسالة</translation>
    </message>
    <message>
        <source>Delete run</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_sheet.py</extracomment>
        <translation>حذف الجولة</translation>
    </message>
    <message>
        <source>Delete set</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>حذف المجموعة</translation>
    </message>
    <message>
        <source>Delete this run?</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>حذف هذه الجولة؟</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} things for good?</source>
        <extracomment>canal_desktop/ui/organise_desk.py</extracomment>
        <translation>
            <numerusform>حذف {n} عنصر نهائيًا؟</numerusform>
            <numerusform>حذف عنصر واحد نهائيًا؟</numerusform>
            <numerusform>حذف عنصرين نهائيًا؟</numerusform>
            <numerusform>حذف {n} عناصر نهائيًا؟</numerusform>
            <numerusform>حذف {n} عنصرًا نهائيًا؟</numerusform>
            <numerusform>حذف {n} عنصر نهائيًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <extracomment>canal_desktop/ui/organise_desk.py</extracomment>
        <translation>حذف «{title}» نهائيًا؟</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>Density</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>Dictate, or end it</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>بدء الإملاء أو إنهاؤه</translation>
    </message>
    <message>
        <source>Dictation</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>القواميس</translation>
    </message>
    <message>
        <source>Dictionary en_US</source>
        <extracomment>canal_desktop/app/licences.py</extracomment>
        <translation>قاموس en_US</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Do not wrap lines</source>
        <extracomment>canal_desktop/ui/transcript/code_look.py</extracomment>
        <translation>عدم التفاف الأسطر</translation>
    </message>
    <message>
        <source>Does</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Does not contain</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>لا يحتوي على</translation>
    </message>
    <message>
        <source>Doing it again goes on from there.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>إعادة ذلك تكمل من حيث توقّف.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>canal_desktop/providers/demo_answers.py canal_desktop/ui/sound_desk.py</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Don’t show hints</source>
        <extracomment>canal_desktop/ui/help/hints.py</extracomment>
        <translation>عدم عرض التلميحات</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>جارٍ التنزيل…</translation>
    </message>
    <message>
        <source>Drop here to attach</source>
        <extracomment>canal_desktop/ui/attachments/drop_zone.py</extracomment>
        <translation>أفلت هنا للإرفاق</translation>
    </message>
    <message>
        <source>Drop here to import</source>
        <extracomment>canal_desktop/ui/import_zone.py</extracomment>
        <translation>أفلت هنا للاستيراد</translation>
    </message>
    <message>
        <source>Drop the oldest</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>إسقاط الأقدم</translation>
    </message>
    <message>
        <source>Drop the oldest until it fits</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>إسقاط الأقدم حتى يتسع</translation>
    </message>
    <message numerus="yes">
        <source>Drop the oldest {n} and send</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>
            <numerusform>إسقاط أقدم {n} رسالة والإرسال</numerusform>
            <numerusform>إسقاط أقدم رسالة واحدة والإرسال</numerusform>
            <numerusform>إسقاط أقدم رسالتين والإرسال</numerusform>
            <numerusform>إسقاط أقدم {n} رسائل والإرسال</numerusform>
            <numerusform>إسقاط أقدم {n} رسالة والإرسال</numerusform>
            <numerusform>إسقاط أقدم {n} رسالة والإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the oldest {n} messages ({tokens})</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>
            <numerusform>إسقاط أقدم {n} رسالة ({tokens})</numerusform>
            <numerusform>إسقاط أقدم رسالة واحدة ({tokens})</numerusform>
            <numerusform>إسقاط أقدم رسالتين ({tokens})</numerusform>
            <numerusform>إسقاط أقدم {n} رسائل ({tokens})</numerusform>
            <numerusform>إسقاط أقدم {n} رسالة ({tokens})</numerusform>
            <numerusform>إسقاط أقدم {n} رسالة ({tokens})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the oldest {n} messages ({tokens}), still {left} too many</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>
            <numerusform>إسقاط أقدم {n} رسالة ({tokens})، وتبقى زيادة قدرها {left}</numerusform>
            <numerusform>إسقاط أقدم رسالة واحدة ({tokens})، وتبقى زيادة قدرها {left}</numerusform>
            <numerusform>إسقاط أقدم رسالتين ({tokens})، وتبقى زيادة قدرها {left}</numerusform>
            <numerusform>إسقاط أقدم {n} رسائل ({tokens})، وتبقى زيادة قدرها {left}</numerusform>
            <numerusform>إسقاط أقدم {n} رسالة ({tokens})، وتبقى زيادة قدرها {left}</numerusform>
            <numerusform>إسقاط أقدم {n} رسالة ({tokens})، وتبقى زيادة قدرها {left}</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>إنشاء نسخة</translation>
    </message>
    <message>
        <source>E&amp;xpected answer</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>الإجابة المتو&amp;قعة</translation>
    </message>
    <message>
        <source>E&amp;xtra fields</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>حقول إ&amp;ضافية</translation>
    </message>
    <message>
        <source>Each server with the time, what for, and how it went.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>كل خادم مع الوقت والغرض وما آل إليه الاتصال.</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>رسائل سابقة</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <extracomment>canal_desktop/ui/composer_desk.py</extracomment>
        <translation>أسئلة سابقة</translation>
    </message>
    <message>
        <source>Earlier questions (first line)</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>الأسئلة السابقة (السطر الأول)</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>canal_desktop/ui/composer/waiting_lines.py canal_desktop/ui/conversation_pane.py canal_desktop/ui/settings/profile_cards.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>menu</comment>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>تحرير وإرسال مجددًا</translation>
    </message>
    <message>
        <source>Edit and send again…</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>تحرير وإرسال مجددًا…</translation>
    </message>
    <message>
        <source>Edit answer</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>تحرير الإجابة</translation>
    </message>
    <message>
        <source>Edit facts of the model</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>تحرير بيانات النموذج</translation>
    </message>
    <message>
        <source>Edit facts…</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>تحرير البيانات…</translation>
    </message>
    <message>
        <source>Edit last question</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>تحرير آخر سؤال</translation>
    </message>
    <message>
        <source>Edit the waiting message</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>تحرير الرسالة المنتظرة</translation>
    </message>
    <message>
        <source>Edit this picture…</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>تحرير هذه الصورة…</translation>
    </message>
    <message>
        <source>Editing a message that waits</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py</extracomment>
        <translation>تحرير رسالة منتظرة</translation>
    </message>
    <message>
        <source>Editing a question</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py</extracomment>
        <translation>تحرير سؤال</translation>
    </message>
    <message>
        <source>Editing an answer</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py</extracomment>
        <translation>تحرير إجابة</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>التضمينات</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <extracomment>canal_desktop/ui/organise_desk.py</extracomment>
        <translation>إفراغ سلة المحذوفات</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <extracomment>canal_desktop/ui/organise_desk.py</extracomment>
        <translation>إفراغ سلة المحذوفات؟</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>إفراغ سلة المحذوفات…</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>End &amp;now</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>إنهاء الآ&amp;ن</translation>
    </message>
    <message>
        <source>End of the prompt.</source>
        <extracomment>canal_desktop/ui/composer/tab_stops.py</extracomment>
        <translation>نهاية الموجّه.</translation>
    </message>
    <message>
        <source>End the recording and write it down</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>إنهاء التسجيل وتدوينه</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter (Shift+Enter for a new line)</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>Enter (مع Shift+Enter لسطر جديد)</translation>
    </message>
    <message>
        <source>Enter a passphrase of at least {shortest} characters.</source>
        <extracomment>canal_desktop/domain/passphrase.py</extracomment>
        <translation>أدخل عبارة مرور من {shortest} أحرف على الأقل.</translation>
    </message>
    <message>
        <source>Enter a passphrase of at most {longest} characters.</source>
        <extracomment>canal_desktop/domain/passphrase.py</extracomment>
        <translation>أدخل عبارة مرور من {longest} حرف على الأكثر.</translation>
    </message>
    <message>
        <source>Enter a price…</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>إدخال سعر…</translation>
    </message>
    <message>
        <source>Enter a value for {names}: there is none in the text.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>أدخل قيمة لكل من {names}: لا توجد في النص.</translation>
    </message>
    <message>
        <source>Enter a value for {name}.</source>
        <extracomment>canal_desktop/app/mcp_values.py</extracomment>
        <translation>أدخل قيمة لـ {name}.</translation>
    </message>
    <message>
        <source>Enter a whole number from {lowest} to {highest}.</source>
        <extracomment>canal_desktop/ui/settings/editors.py</extracomment>
        <translation>أدخل عددًا صحيحًا من {lowest} إلى {highest}.</translation>
    </message>
    <message>
        <source>Enter shows the branch of a message. The one on the screen is bold.</source>
        <extracomment>canal_desktop/ui/branch_map.py</extracomment>
        <translation>يعرض Enter فرع الرسالة. الفرع المعروض على الشاشة بخط غامق.</translation>
    </message>
    <message>
        <source>Enter shows what is sent of it. Del takes it away.</source>
        <extracomment>canal_desktop/ui/attachments/chip.py</extracomment>
        <translation>يعرض Enter ما يُرسل منه. ويزيله Del.</translation>
    </message>
    <message>
        <source>Enter the API key of CanalAPI, or of any OpenAI-compatible server.</source>
        <extracomment>canal_desktop/ui/profile_desk.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>أدخل مفتاح API لخدمة CanalAPI أو لأي خادم متوافق مع OpenAI.</translation>
    </message>
    <message>
        <source>Enter the Base URL of the server, for example https://api.canalapi.com/v1.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>أدخل عنوان URL الأساسي للخادم، مثل https://api.canalapi.com/v1.</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py canal_desktop/ui/transcript/message_actions.py canal_desktop/ui/workspace.py</extracomment>
        <translation>إدخال المفتاح</translation>
    </message>
    <message>
        <source>Enter the name that the proxy knows you by; it has no colon and no line break.</source>
        <extracomment>canal_desktop/app/proxy_login.py</extracomment>
        <translation>أدخل الاسم الذي يعرفك به الوكيل؛ ليس فيه نقطتان رأسيتان ولا فاصل أسطر.</translation>
    </message>
    <message>
        <source>Enter the passphrase first.</source>
        <extracomment>canal_desktop/ui/lock/unlock_page.py</extracomment>
        <translation>أدخل عبارة المرور أولًا.</translation>
    </message>
    <message>
        <source>Enter the present passphrase first.</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>أدخل عبارة المرور الحالية أولًا.</translation>
    </message>
    <message>
        <source>Enter the proxy login</source>
        <extracomment>canal_desktop/ui/profile_desk.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>إدخال بيانات الوكيل</translation>
    </message>
    <message>
        <source>Enter the proxy's address first.</source>
        <extracomment>canal_desktop/app/proxy_login.py</extracomment>
        <translation>أدخل عنوان الوكيل أولًا.</translation>
    </message>
    <message>
        <source>Enter the proxy's address, such as {example}.</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>أدخل عنوان الوكيل، مثل {example}.</translation>
    </message>
    <message>
        <source>Enter the proxy's password, in one line and of at most 255 bytes.</source>
        <extracomment>canal_desktop/app/proxy_login.py</extracomment>
        <translation>أدخل كلمة مرور الوكيل، في سطر واحد ولا تتجاوز 255 بايتًا.</translation>
    </message>
    <message>
        <source>Enter the user name first.</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>أدخل اسم المستخدم أولًا.</translation>
    </message>
    <message>
        <source>Enter the whole path of the file, from the root on, or press “Choose…”.</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>أدخل مسار الملف كاملًا، بدءًا من الجذر، أو اضغط «اختيار…».</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>متغيرات البيئة</translation>
    </message>
    <message>
        <source>Equals</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Estimated cost</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>التكلفة المقدّرة</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Every connection the program has made, newest first.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>كل اتصال أجراه البرنامج، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Every connection this program makes is in this list; there is no telemetry.</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>كل اتصال يجريه هذا البرنامج مذكور في هذه القائمة؛ ولا جمع لبيانات الاستخدام.</translation>
    </message>
    <message>
        <source>Every setting gets its default. Profiles, keys and conversations stay as they are.</source>
        <extracomment>canal_desktop/ui/settings/desk.py</extracomment>
        <translation>يعود كل إعداد إلى قيمته الافتراضية. تبقى ملفات التعريف والمفاتيح والمحادثات كما هي.</translation>
    </message>
    <message>
        <source>Everything as JSON…</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>كل شيء بصيغة JSON…</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. {shortcuts_keys} lists all keys. In the list of messages, letters are keys; {focus_composer_keys} goes back to writing. Keys can be changed in the settings.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>يمكن فعل كل شيء دون فأرة. يعرض {shortcuts_keys} كل المفاتيح. في قائمة الرسائل تعمل الحروف كمفاتيح؛ ويعود {focus_composer_keys} إلى الكتابة. يمكن تغيير المفاتيح في الإعدادات.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <extracomment>canal_desktop/app/data_sizes.py</extracomment>
        <translation>كل ما عداها</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <extracomment>canal_desktop/ui/import_desk.py</extracomment>
        <translation>كل ما فيه موجود هنا بالفعل.</translation>
    </message>
    <message>
        <source>Everything in {file} is in the library.</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>كل ما في {file} موجود في المكتبة.</translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <extracomment>canal_desktop/ui/conversation_pane.py canal_desktop/ui/quick/answer_view.py</extracomment>
        <translation>كل شيء محفوظ من جديد.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>كل شيء يعمل.</translation>
    </message>
    <message>
        <source>Everything, all conversations in one file. Comes back in as it was.</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>كل شيء: كل المحادثات في ملف واحد. يعود عند استيراده كما كان.</translation>
    </message>
    <message>
        <source>Everything, all versions and pictures included, one file each. Comes back in as it was.</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>كل شيء، بما فيه كل الإصدارات والصور، في ملف لكل محادثة. يعود عند استيراده كما كان.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Examine step by step what stands between you and the server.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>فحص ما بينك وبين الخادم خطوة بخطوة.</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <extracomment>canal_desktop/ui/sheets/folder_sheet.py</extracomment>
        <translation>المزامنة الآن</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>الإجابة المتوقعة</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export prompts</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>تصدير الموجّهات</translation>
    </message>
    <message>
        <source>Export the results</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_export.py</extracomment>
        <translation>تصدير النتائج</translation>
    </message>
    <message>
        <source>Export to</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>التصدير إلى</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/prompt_tests/results_sheet.py canal_desktop/ui/settings/other_rows.py canal_desktop/ui/sheets/prompt_sheet.py canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Extra</source>
        <extracomment>canal_desktop/ui/parameters/form.py</extracomment>
        <translation>إضافي</translation>
    </message>
    <message>
        <source>Extra &amp;headers</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>تر&amp;ويسات إضافية</translation>
    </message>
    <message>
        <source>Extra certificates</source>
        <extracomment>canal_desktop/ui/settings/network_desk.py canal_desktop/ui/settings/other_rows.py canal_desktop/ui/settings/profile_network_sheet.py</extracomment>
        <translation>شهادات إضافية</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>حقول إضافية</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <extracomment>canal_desktop/domain/parameter_text.py canal_desktop/domain/parameters.py</extracomment>
        <translation>ترويسات إضافية</translation>
    </message>
    <message>
        <source>Extra high</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>عالٍ جدًا</translation>
    </message>
    <message>
        <source>Extras</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>أدوات إضافية</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>canal_desktop/domain/checkup.py canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Favourite</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>مفضل</translation>
    </message>
    <message>
        <source>Favourites</source>
        <extracomment>canal_desktop/ui/model_filters.py canal_desktop/ui/model_rows.py</extracomment>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Feb</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/context_words.py canal_desktop/ui/transcript/content.py</extracomment>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Files and pictures</source>
        <extracomment>canal_desktop/app/data_sizes.py canal_desktop/ui/context_words.py canal_desktop/ui/help/topics.py</extracomment>
        <translation>الملفات والصور</translation>
    </message>
    <message>
        <source>Files cannot be added to a question that is being edited. Leave it first (Esc).</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>لا تمكن إضافة ملفات إلى سؤال قيد التحرير. غادره أولًا (Esc).</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>canal_desktop/ui/requests/drawer.py canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter by host, reason or outcome</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>تصفية حسب المضيف أو السبب أو النتيجة</translation>
    </message>
    <message>
        <source>Filter by tag…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>تصفية حسب الوسم…</translation>
    </message>
    <message>
        <source>Filter lines and events</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>تصفية الأسطر والأحداث</translation>
    </message>
    <message>
        <source>Filter the parts</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>تصفية الأجزاء</translation>
    </message>
    <message>
        <source>Filter the tools</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>تصفية الأدوات</translation>
    </message>
    <message>
        <source>Filters: vision, tools, reasoning, 128k, price, favourites</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>المرشحات: الرؤية، الأدوات، التفكير، 128k، السعر، المفضلة</translation>
    </message>
    <message>
        <source>Filters: {filters}</source>
        <extracomment>canal_desktop/ui/sidebar/filter_hints.py</extracomment>
        <translation>المرشحات: {filters}</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <extracomment>canal_desktop/ui/prompt_desk.py canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>البحث عن موجّه</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/find_bar.py</extracomment>
        <translation>البحث في المحادثة</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>Finish editing the answer first.</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>أنهِ تحرير الإجابة أولًا.</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>سبب الانتهاء</translation>
    </message>
    <message>
        <source>Finish, then quit</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>الإكمال ثم الإنهاء</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>الأول</translation>
    </message>
    <message>
        <source>First byte after</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>أول بايت بعد</translation>
    </message>
    <message>
        <source>First steps</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>First token after</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>أول رمز بعد</translation>
    </message>
    <message numerus="yes">
        <source>First words after {seconds} s, {n} pieces.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>
            <numerusform>الكلمات الأولى بعد {seconds} ث، {n} جزء.</numerusform>
            <numerusform>الكلمات الأولى بعد {seconds} ث، جزء واحد.</numerusform>
            <numerusform>الكلمات الأولى بعد {seconds} ث، جزأين.</numerusform>
            <numerusform>الكلمات الأولى بعد {seconds} ث، {n} أجزاء.</numerusform>
            <numerusform>الكلمات الأولى بعد {seconds} ث، {n} جزءًا.</numerusform>
            <numerusform>الكلمات الأولى بعد {seconds} ث، {n} جزء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits the pattern</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>يطابق النمط</translation>
    </message>
    <message>
        <source>Flatpak brings newer versions of Canal: “flatpak update”.</source>
        <extracomment>canal_desktop/domain/update.py</extracomment>
        <translation>يجلب Flatpak الإصدارات الأحدث من Canal: «flatpak update».</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Folder {title}</source>
        <extracomment>canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>المجلد {title}</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <extracomment>canal_desktop/ui/sheets/folder_sheet.py</extracomment>
        <translation>المجلد: {folder}</translation>
    </message>
    <message>
        <source>Folder: {title}</source>
        <extracomment>canal_desktop/ui/sidebar/list_row.py</extracomment>
        <translation>المجلد: {title}</translation>
    </message>
    <message>
        <source>Folders</source>
        <extracomment>canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>For 30 days, on this computer</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>لمدة 30 يومًا، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>For a report, open the requests of the answer, or check the connection, and copy the details from there: keys are taken out. Read them before you pass them on; your message may be among them.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>للإبلاغ عن مشكلة، افتح طلبات الإجابة أو افحص الاتصال، وانسخ التفاصيل من هناك: تُزال المفاتيح منها. اقرأها قبل أن تسلّمها لغيرك؛ فقد تكون رسالتك فيها.</translation>
    </message>
    <message>
        <source>For folder {folder}.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>للمجلد {folder}.</translation>
    </message>
    <message>
        <source>For making pictures</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>لإنشاء الصور</translation>
    </message>
    <message>
        <source>For making speech</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>لإنشاء الكلام</translation>
    </message>
    <message>
        <source>For other things</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>لأغراض أخرى</translation>
    </message>
    <message>
        <source>For paper and for handing on.</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>للطباعة وللتسليم إلى الآخرين.</translation>
    </message>
    <message>
        <source>For profile {profile}, until you quit.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>لملف التعريف {profile}، حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>For profile {profile}.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>لملف التعريف {profile}.</translation>
    </message>
    <message>
        <source>For the proxy of your system, {proxy}.</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>لوكيل نظامك، {proxy}.</translation>
    </message>
    <message>
        <source>For this conversation.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>لهذه المحادثة.</translation>
    </message>
    <message>
        <source>For writing down speech</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>لتدوين الكلام</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>canal_desktop/ui/settings/parts.py canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget all requests and answers as they went over the wire? That cannot be undone. Conversations are not touched.</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>نسيان كل الطلبات والإجابات كما مرّت عبر الشبكة؟ لا يمكن التراجع عن ذلك. لا تُمس المحادثات.</translation>
    </message>
    <message>
        <source>Forget connections…</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>نسيان الاتصالات…</translation>
    </message>
    <message>
        <source>Forget key</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>نسيان المفتاح</translation>
    </message>
    <message>
        <source>Forget requests…</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>نسيان الطلبات…</translation>
    </message>
    <message>
        <source>Forget the login</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>نسيان بيانات الدخول</translation>
    </message>
    <message>
        <source>Forget this list? That cannot be undone. Conversations are not touched.</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>نسيان هذه القائمة؟ لا يمكن التراجع عن ذلك. لا تُمس المحادثات.</translation>
    </message>
    <message>
        <source>Forget what was learnt</source>
        <extracomment>canal_desktop/ui/sheets/learned_sheet.py</extracomment>
        <translation>نسيان ما عُرف</translation>
    </message>
    <message>
        <source>Fork from here</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>تفريع من هنا</translation>
    </message>
    <message>
        <source>Fork from this message</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>تفريع من هذه الرسالة</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>canal_desktop/ui/sheets/code_sheet.py canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>canal_desktop/domain/parameter_text.py canal_desktop/ui/parameters/form.py</extracomment>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Formula copied.</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>نُسخت الصيغة.</translation>
    </message>
    <message>
        <source>Formula {formula}</source>
        <extracomment>canal_desktop/ui/transcript/accessible_block.py</extracomment>
        <translation>الصيغة {formula}</translation>
    </message>
    <message>
        <source>Formulas and diagrams</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>الصيغ والمخططات</translation>
    </message>
    <message>
        <source>Formulas and diagrams cannot be shown on this computer.</source>
        <extracomment>canal_desktop/markup/typeset.py</extracomment>
        <translation>لا يمكن عرض الصيغ والمخططات على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Forward again</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>إلى الأمام مجددًا</translation>
    </message>
    <message>
        <source>Forward by 10 seconds</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>تقدّم 10 ثوانٍ</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>canal_desktop/ui/sidebar/list_reader.py</extracomment>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Free: {tokens}</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>المتاح: {tokens}</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>عقوبة التكرار</translation>
    </message>
    <message>
        <source>From another file…</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>من ملف آخر…</translation>
    </message>
    <message>
        <source>From folder {name}: {setting}</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>من المجلد {name}: {setting}</translation>
    </message>
    <message>
        <source>From folder {name}: {setting}.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>من المجلد {name}: {setting}.</translation>
    </message>
    <message>
        <source>From profile {name}: {setting}</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>من ملف التعريف {name}: {setting}</translation>
    </message>
    <message>
        <source>From profile {name}: {setting}.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>من ملف التعريف {name}: {setting}.</translation>
    </message>
    <message>
        <source>From the first words</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>من الكلمات الأولى</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>canal_desktop/ui/settings/rows.py</extracomment>
        <translation>عام</translation>
    </message>
    <message>
        <source>Get it from the page of released versions.</source>
        <extracomment>canal_desktop/app/installation.py</extracomment>
        <translation>احصل عليه من صفحة الإصدارات المنشورة.</translation>
    </message>
    <message>
        <source>Give the server a name.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>أعطِ الخادم اسمًا.</translation>
    </message>
    <message>
        <source>Give the set a name first.</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>أعطِ المجموعة اسمًا أولًا.</translation>
    </message>
    <message>
        <source>Give the set a name.</source>
        <extracomment>canal_desktop/app/prompt_tests.py canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>أعطِ المجموعة اسمًا.</translation>
    </message>
    <message>
        <source>Give up after silence of</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>التخلي بعد صمت مدته</translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go back to version {version}</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>العودة إلى الإصدار {version}</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>canal_desktop/ui/conversation_pane.py canal_desktop/ui/sound_desk.py</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>المتابعة في علبة النظام</translation>
    </message>
    <message>
        <source>Go on reading aloud</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>متابعة القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Go on with the merged answer</source>
        <extracomment>canal_desktop/ui/side_by_side/merge_panel.py</extracomment>
        <translation>المتابعة بالإجابة المدمجة</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>المتابعة بهذه</translation>
    </message>
    <message>
        <source>Go on with {answer}</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>المتابعة بـ {answer}</translation>
    </message>
    <message>
        <source>Go on with {profile}</source>
        <extracomment>canal_desktop/ui/transcript/ways_on.py</extracomment>
        <translation>المتابعة بـ {profile}</translation>
    </message>
    <message>
        <source>Go on writing the message</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>متابعة كتابة الرسالة</translation>
    </message>
    <message>
        <source>Go online</source>
        <extracomment>canal_desktop/ui/offline_strip.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>الاتصال بالشبكة</translation>
    </message>
    <message>
        <source>Go to an answer in the table first.</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>انتقل إلى إجابة في الجدول أولًا.</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <extracomment>canal_desktop/ui/help/hint_desk.py canal_desktop/ui/palette.py</extracomment>
        <translation>الانتقال إلى أي شيء</translation>
    </message>
    <message>
        <source>Go to anything…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>الانتقال إلى أي شيء…</translation>
    </message>
    <message>
        <source>Go to it</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Go to message</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>الانتقال إلى الرسالة</translation>
    </message>
    <message>
        <source>Go to the notice</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>الانتقال إلى التنبيه</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>HEIC pictures, as phones make them, cannot be read. Save “{file}” as JPEG or PNG, and attach that.</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>تتعذر قراءة صور HEIC التي تنتجها الهواتف. احفظ «{file}» بصيغة JPEG أو PNG وأرفقه.</translation>
    </message>
    <message>
        <source>HTML page</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>صفحة HTML</translation>
    </message>
    <message>
        <source>Have letters mean what stands in the menus</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>جعل الحروف تعني ما هو مذكور في القوائم</translation>
    </message>
    <message>
        <source>Have the recording written down again</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>إعادة تدوين التسجيل</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/help/help_sheet.py canal_desktop/ui/help/hints.py</extracomment>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Help topics…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>مواضيع المساعدة…</translation>
    </message>
    <message>
        <source>Hide line numbers</source>
        <extracomment>canal_desktop/ui/transcript/code_look.py</extracomment>
        <translation>إخفاء أرقام الأسطر</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>إخفاء المفتاح</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Hints</source>
        <extracomment>canal_desktop/ui/help/hints.py</extracomment>
        <translation>التلميحات</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Hosts that are reached directly, with commas between them.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>مضيفون يُتصل بهم مباشرة، تفصل بينهم فواصل.</translation>
    </message>
    <message>
        <source>How a new conversation gets its title.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>كيف تحصل المحادثة الجديدة على عنوانها.</translation>
    </message>
    <message>
        <source>How fast answers are read aloud.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>سرعة قراءة الإجابات بصوت عالٍ.</translation>
    </message>
    <message>
        <source>How long it thinks before it answers.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>مدة تفكيره قبل أن يجيب.</translation>
    </message>
    <message>
        <source>How long the lines of a conversation may become.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>أقصى طول لأسطر المحادثة.</translation>
    </message>
    <message>
        <source>How many</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>العدد</translation>
    </message>
    <message>
        <source>How much room is between lines and controls.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>مقدار المسافة بين الأسطر وعناصر التحكم.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>أيقونة في علبة النظام</translation>
    </message>
    <message>
        <source>If you do not know them, ask whoever runs the proxy.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>إن كنت لا تعرفهما فاسأل من يدير الوكيل.</translation>
    </message>
    <message>
        <source>If you forget it, remove the entry canal-desktop:lock from the system keyring, with the program that your system has for that. Canal then unlocks itself; nothing is lost.</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>إن نسيتها فأزل المدخل canal-desktop:lock من سلسلة مفاتيح النظام بالبرنامج المخصص لذلك في نظامك. عندئذ يفتح Canal القفل بنفسه، ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>Ignore case</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>تجاهل حالة الأحرف</translation>
    </message>
    <message>
        <source>Ignore spaces</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>تجاهل المسافات</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import cases</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_import.py</extracomment>
        <translation>استيراد الحالات</translation>
    </message>
    <message>
        <source>Import cases…</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>استيراد الحالات…</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <extracomment>canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>استيراد المحادثات</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>استيراد الموجّهات</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} conversations</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>استيراد {n} محادثة</numerusform>
            <numerusform>استيراد محادثة واحدة</numerusform>
            <numerusform>استيراد محادثتين</numerusform>
            <numerusform>استيراد {n} محادثات</numerusform>
            <numerusform>استيراد {n} محادثة</numerusform>
            <numerusform>استيراد {n} محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} messages</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>استيراد {n} رسالة</numerusform>
            <numerusform>استيراد رسالة واحدة</numerusform>
            <numerusform>استيراد رسالتين</numerusform>
            <numerusform>استيراد {n} رسائل</numerusform>
            <numerusform>استيراد {n} رسالة</numerusform>
            <numerusform>استيراد {n} رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_import.py</extracomment>
        <translation>المستوردة</translation>
    </message>
    <message>
        <source>Importing from {format}…</source>
        <extracomment>canal_desktop/ui/import_desk.py</extracomment>
        <translation>جارٍ الاستيراد من {format}…</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>In one zip file</source>
        <extracomment>canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>في ملف zip واحد</translation>
    </message>
    <message>
        <source>In the settings, Privacy says where each key and password is kept and forgets it, and Data shows the folder of your conversations and how large it is.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>في الإعدادات، تعرض «الخصوصية» مكان حفظ كل مفتاح وكلمة مرور وتتيح نسيانها، وتعرض «البيانات» مجلد محادثاتك وحجمه.</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>In {file}, these cannot be used and have their defaults: {names}.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>في {file} إعدادات لا يمكن استخدامها، فأخذت قيمها الافتراضية: {names}.</translation>
    </message>
    <message>
        <source>Include again</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>تضمين مجددًا</translation>
    </message>
    <message>
        <source>Insert a prompt…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>إدراج موجّه…</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Interface font</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>خط الواجهة</translation>
    </message>
    <message>
        <source>Interrupted: the program ended in the midst of it.</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>انقطع: انتهى البرنامج في أثنائه.</translation>
    </message>
    <message>
        <source>Interrupted: the program ended while this was being written.</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>انقطعت: انتهى البرنامج أثناء كتابتها.</translation>
    </message>
    <message>
        <source>Is JSON of the schema</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>هو JSON حسب المخطط</translation>
    </message>
    <message>
        <source>Is judged by a model</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>يحكم عليه نموذج</translation>
    </message>
    <message>
        <source>Is judged by a model that is not chosen yet: “{text}”</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>يحكم عليه نموذج لم يُختر بعد: «{text}»</translation>
    </message>
    <message>
        <source>Is judged by a model, {model}: “{text}”</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>يحكم عليه نموذج، {model}: «{text}»</translation>
    </message>
    <message>
        <source>Is shorter than</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>أقصر من</translation>
    </message>
    <message numerus="yes">
        <source>Is shorter than {n} characters</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>
            <numerusform>أقصر من {n} حرف</numerusform>
            <numerusform>أقصر من حرف واحد</numerusform>
            <numerusform>أقصر من حرفين</numerusform>
            <numerusform>أقصر من {n} أحرف</numerusform>
            <numerusform>أقصر من {n} حرفًا</numerusform>
            <numerusform>أقصر من {n} حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is shorter than {n} tokens</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>
            <numerusform>أقصر من {n} رمز</numerusform>
            <numerusform>أقصر من رمز واحد</numerusform>
            <numerusform>أقصر من رمزين</numerusform>
            <numerusform>أقصر من {n} رموز</numerusform>
            <numerusform>أقصر من {n} رمزًا</numerusform>
            <numerusform>أقصر من {n} رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>It answered with an error: {words}</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>أجاب بخطأ: {words}</translation>
    </message>
    <message>
        <source>It answered, but not as chat completions do.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>أجاب، ولكن ليس كما تجيب chat completions.</translation>
    </message>
    <message>
        <source>It closed its output.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>أغلق خرجه.</translation>
    </message>
    <message>
        <source>It differs from character {number} on: “{expected}” became “{found}”.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>يختلف ابتداءً من الحرف {number}: أصبح «{expected}» «{found}».</translation>
    </message>
    <message>
        <source>It ended (code {code}).</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>انتهى (الرمز {code}).</translation>
    </message>
    <message>
        <source>It ended without words.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>انتهى دون كلام.</translation>
    </message>
    <message>
        <source>It ends with an answer: write your next question in the message field, and it is in the code, too.</source>
        <extracomment>canal_desktop/ui/code_desk.py</extracomment>
        <translation>تنتهي بإجابة: اكتب سؤالك التالي في حقل الرسالة، فيظهر في الشيفرة أيضًا.</translation>
    </message>
    <message>
        <source>It failed.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>فشل.</translation>
    </message>
    <message>
        <source>It gave no answer in time.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>لم يُجب في الوقت المحدد.</translation>
    </message>
    <message>
        <source>It gave no answer within {seconds} seconds.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>لم يُجب خلال {seconds} ث.</translation>
    </message>
    <message>
        <source>It goes to {host}, for which there is no profile; {profile} is asked instead.</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>يذهب إلى {host} الذي لا ملف تعريف له؛ فيُسأل {profile} بدلًا منه.</translation>
    </message>
    <message>
        <source>It has a placeholder such as ${…} in it, which is not filled in: edit it.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>فيه عنصر نائب مثل ${…} لم يُملأ: حرّره.</translation>
    </message>
    <message numerus="yes">
        <source>It has about {n} tokens.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>
            <numerusform>فيه نحو {n} رمز.</numerusform>
            <numerusform>فيه نحو رمز واحد.</numerusform>
            <numerusform>فيه نحو رمزين.</numerusform>
            <numerusform>فيه نحو {n} رموز.</numerusform>
            <numerusform>فيه نحو {n} رمزًا.</numerusform>
            <numerusform>فيه نحو {n} رمز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has {n} characters.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>
            <numerusform>فيه {n} حرف.</numerusform>
            <numerusform>فيه حرف واحد.</numerusform>
            <numerusform>فيه حرفان.</numerusform>
            <numerusform>فيه {n} أحرف.</numerusform>
            <numerusform>فيه {n} حرفًا.</numerusform>
            <numerusform>فيه {n} حرف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has {n} tokens.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>
            <numerusform>فيه {n} رمز.</numerusform>
            <numerusform>فيه رمز واحد.</numerusform>
            <numerusform>فيه رمزان.</numerusform>
            <numerusform>فيه {n} رموز.</numerusform>
            <numerusform>فيه {n} رمزًا.</numerusform>
            <numerusform>فيه {n} رمز.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is &amp;for</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>م&amp;خصص لـ</translation>
    </message>
    <message>
        <source>It is added. Press Start to see its tools.</source>
        <extracomment>canal_desktop/ui/mcp_desk.py</extracomment>
        <translation>أُضيف. اضغط «تشغيل» لترى أدواته.</translation>
    </message>
    <message>
        <source>It is back.</source>
        <extracomment>canal_desktop/ui/prompt_tests_desk.py canal_desktop/ui/tools/desk.py</extracomment>
        <translation>عاد.</translation>
    </message>
    <message>
        <source>It is changed.</source>
        <extracomment>canal_desktop/ui/mcp_desk.py</extracomment>
        <translation>تم تغييره.</translation>
    </message>
    <message>
        <source>It is disabled: its tools are not offered to models.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>معطّل: لا تُعرض أدواته على النماذج.</translation>
    </message>
    <message>
        <source>It is not asked how many tokens were used: the model refuses the question.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>لا يُسأل عن عدد الرموز المستخدمة: يرفض النموذج هذا السؤال.</translation>
    </message>
    <message>
        <source>It is not offered for this kind of computer; look at the page of released versions.</source>
        <extracomment>canal_desktop/app/updates.py</extracomment>
        <translation>غير متاح لهذا النوع من الحواسيب؛ راجع صفحة الإصدارات المنشورة.</translation>
    </message>
    <message>
        <source>It is off. It starts when a conversation that uses its tools is answered.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>متوقف. يبدأ عند الإجابة في محادثة تستخدم أدواته.</translation>
    </message>
    <message numerus="yes">
        <source>It is ready, with {n} tools.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>
            <numerusform>جاهز دون أدوات.</numerusform>
            <numerusform>جاهز، وفيه أداة واحدة.</numerusform>
            <numerusform>جاهز، وفيه أداتان.</numerusform>
            <numerusform>جاهز، وفيه {n} أدوات.</numerusform>
            <numerusform>جاهز، وفيه {n} أداة.</numerusform>
            <numerusform>جاهز، وفيه {n} أداة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is sent when the answer is complete.</source>
        <extracomment>canal_desktop/ui/quick/desk.py canal_desktop/ui/sending.py</extracomment>
        <translation>تُرسل عندما تكتمل الإجابة.</translation>
    </message>
    <message>
        <source>It is starting.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>يبدأ التشغيل.</translation>
    </message>
    <message>
        <source>It is used without a key. Enter one if the server needs it.</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>يُستخدم دون مفتاح. أدخل مفتاحًا إن كان الخادم يحتاج إليه.</translation>
    </message>
    <message>
        <source>It keeps the eyes and hands of others off while you are away. It does not encrypt the files on your disk; the disk encryption of your system does that.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>يُبعد أعين الآخرين وأيديهم وأنت غائب. لا يشفّر الملفات على القرص؛ فذلك عمل تشفير القرص في نظامك.</translation>
    </message>
    <message>
        <source>It leads to:
{host}</source>
        <extracomment>canal_desktop/ui/transcript/link_opener.py</extracomment>
        <translation>يؤدي إلى:
{host}</translation>
    </message>
    <message>
        <source>It lists more than {count} tools or {size} kB; the rest is left out.</source>
        <extracomment>canal_desktop/mcp_client/tool_list.py</extracomment>
        <translation>يتجاوز ما يسرده {count} من الأدوات أو {size} kB؛ وتُرك الباقي.</translation>
    </message>
    <message>
        <source>It may be an old SSE server, which cannot be used; streamable HTTP is tried.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>قد يكون خادم SSE قديمًا، وهذا لا يمكن استخدامه؛ تجري تجربة streamable HTTP.</translation>
    </message>
    <message>
        <source>It may have been called already before the program ended or this was left.</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>ربما استُدعيت بالفعل قبل أن ينتهي البرنامج أو قبل مغادرة هذا.</translation>
    </message>
    <message>
        <source>It may work nevertheless; if not, choose one that is listed.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>قد يعمل رغم ذلك؛ وإلا فاختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>It takes more than {seconds} seconds. Make the pattern or the schema simpler.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>يستغرق أكثر من {seconds} ث. بسّط النمط أو المخطط.</translation>
    </message>
    <message>
        <source>It was called, and its result could not be stored. Allow once stores it; nothing is called again.</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>استُدعيت وتعذّر تخزين نتيجتها. «السماح مرة واحدة» يخزّنها؛ ولا يُستدعى شيء مجددًا.</translation>
    </message>
    <message>
        <source>It was not stored.</source>
        <extracomment>canal_desktop/app/instance_channel.py</extracomment>
        <translation>لم يُخزَّن.</translation>
    </message>
    <message>
        <source>It would go to the server and to the model as text, and be kept in the library. Nothing has been sent yet: take the key out, then send.</source>
        <extracomment>canal_desktop/ui/key_check.py</extracomment>
        <translation>سيذهب إلى الخادم وإلى النموذج كنص، ويُحفظ في المكتبة. لم يُرسل شيء بعد: احذف المفتاح ثم أرسل.</translation>
    </message>
    <message>
        <source>It would put a file into the mail.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>سيضع ملفًا في البريد.</translation>
    </message>
    <message>
        <source>It wrote more than {size} MB without an end.</source>
        <extracomment>canal_desktop/mcp_client/stdio.py</extracomment>
        <translation>كتب أكثر من {size} MB دون نهاية.</translation>
    </message>
    <message>
        <source>Its answers go for good. The cases stay as they are.</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>تُحذف إجاباتها نهائيًا. وتبقى الحالات كما هي.</translation>
    </message>
    <message>
        <source>Its log may say why.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>قد يذكر سجله السبب.</translation>
    </message>
    <message>
        <source>Its text</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>نصه</translation>
    </message>
    <message>
        <source>JSON by a schema</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>JSON حسب مخطط</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>مخطط JSON</translation>
    </message>
    <message>
        <source>JSON, as the server documents it.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>JSON، كما يوثّقه الخادم.</translation>
    </message>
    <message>
        <source>JSON: further fields of the request, as the server documents them.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>JSON: حقول أخرى للطلب، كما يوثّقها الخادم.</translation>
    </message>
    <message>
        <source>JSON: further headers, such as {"X-Title": "Canal"}. Keys do not belong here.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>JSON: ترويسات أخرى، مثل {"X-Title": "Canal"}. ليس هذا مكان المفاتيح.</translation>
    </message>
    <message>
        <source>Jan</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>يناير</translation>
    </message>
    <message>
        <source>Jul</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>Jun</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>Just as it was sent for this answer, on {day} at {time}.</source>
        <extracomment>canal_desktop/app/code_requests.py</extracomment>
        <translation>كما أُرسل لهذه الإجابة تمامًا، في {day} الساعة {time}.</translation>
    </message>
    <message>
        <source>Just as it went over the wire</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>كما مرّ عبر الشبكة تمامًا</translation>
    </message>
    <message>
        <source>Just this body is sent, and its answer is another version. Nothing of it is kept for the conversation.</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>يُرسل هذا المتن وحده، وتكون إجابته إصدارًا آخر. لا يُحفظ منه شيء للمحادثة.</translation>
    </message>
    <message>
        <source>Just what is sent</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>ما يُرسل فقط</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>canal_desktop/ui/changes.py canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Keep it as another version and ask nobody</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py</extracomment>
        <translation>إبقاؤه إصدارًا آخر دون سؤال أحد</translation>
    </message>
    <message>
        <source>Keep requests as they were sent</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>حفظ الطلبات كما أُرسلت</translation>
    </message>
    <message>
        <source>Keep the login</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>حفظ بيانات الدخول</translation>
    </message>
    <message numerus="yes">
        <source>Kept free for the answer: {n} tokens</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>
            <numerusform>المحجوز للإجابة: {n} رمز</numerusform>
            <numerusform>المحجوز للإجابة: رمز واحد</numerusform>
            <numerusform>المحجوز للإجابة: رمزان</numerusform>
            <numerusform>المحجوز للإجابة: {n} رموز</numerusform>
            <numerusform>المحجوز للإجابة: {n} رمزًا</numerusform>
            <numerusform>المحجوز للإجابة: {n} رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept.</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Kept; type to replace it</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>محفوظ؛ اكتب لاستبداله</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Key for this run only, not stored</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>مفتاح لهذا التشغيل فقط، غير مخزّن</translation>
    </message>
    <message>
        <source>Key for this run only, not stored, ends in {letters}</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>مفتاح لهذا التشغيل فقط، غير مخزّن، ينتهي بـ {letters}</translation>
    </message>
    <message>
        <source>Key from the environment, for this run only</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>مفتاح من متغيرات البيئة، لهذا التشغيل فقط</translation>
    </message>
    <message>
        <source>Key in your keyring ({keyring})</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>المفتاح في سلسلة مفاتيحك ({keyring})</translation>
    </message>
    <message>
        <source>Key in your keyring ({keyring}), ends in {letters}</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>المفتاح في سلسلة مفاتيحك ({keyring})، ينتهي بـ {letters}</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/look_rows.py canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>canal_desktop/ui/shortcuts/action_tree.py</extracomment>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys are kept in the keyring of your system, never in a file. Where there is no keyring, a key is used until you quit. “{doctor_name}” tries each step to the server and says what to do.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>تُحفظ المفاتيح في سلسلة مفاتيح نظامك، وليس في ملف أبدًا. وحيث لا توجد سلسلة مفاتيح، يُستخدم المفتاح حتى تنهي البرنامج. يجرّب «{doctor_name}» كل خطوة إلى الخادم ويذكر ما يجب فعله.</translation>
    </message>
    <message>
        <source>Keys by their place</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>المفاتيح حسب موضعها</translation>
    </message>
    <message>
        <source>Keys for the quick window</source>
        <extracomment>canal_desktop/ui/quick/keys_desk.py canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>مفاتيح النافذة السريعة</translation>
    </message>
    <message>
        <source>Keys that hold inside of Canal only are in the section Shortcuts.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>المفاتيح التي تعمل داخل Canal فقط موجودة في قسم «الاختصارات».</translation>
    </message>
    <message>
        <source>Keys that open the quick window from any program are in the section General.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>المفاتيح التي تفتح النافذة السريعة من أي برنامج موجودة في قسم «عام».</translation>
    </message>
    <message>
        <source>Know keys by their place, where the layout has no Latin letters</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>تمييز المفاتيح حسب موضعها حين لا يحتوي التخطيط على حروف لاتينية</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py canal_desktop/ui/sheets/code_sheet.py</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of dictation</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>لغة الإملاء</translation>
    </message>
    <message>
        <source>Language, text size, fonts, high contrast, density and motion are in the settings. {zoom_in_keys} makes all text larger.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>اللغة وحجم النص والخطوط والتباين العالي والكثافة والحركة تجدها في الإعدادات. ويكبّر {zoom_in_keys} كل النصوص.</translation>
    </message>
    <message>
        <source>Languages and accessibility</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>اللغات وإمكانية الوصول</translation>
    </message>
    <message>
        <source>Larger pictures are made smaller before they are sent.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>تُصغَّر الصور الأكبر قبل إرسالها.</translation>
    </message>
    <message>
        <source>Largest first</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>الأكبر أولًا</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>آخر 12 شهرًا</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <extracomment>canal_desktop/ui/folder_desk.py</extracomment>
        <translation>آخر مزامنة</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>Latest activity first</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>الأحدث نشاطًا أولًا</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>canal_desktop/ui/leaving.py</extracomment>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>استبعادها</translation>
    </message>
    <message>
        <source>Leave message out of requests or include it</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>استبعاد الرسالة من الطلبات أو تضمينها</translation>
    </message>
    <message>
        <source>Leave name and password out of the address; a token goes into a header.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>اترك الاسم وكلمة المرور خارج العنوان؛ أما رمز الدخول فمكانه ترويسة.</translation>
    </message>
    <message>
        <source>Leave name and password out of the proxy's address; they have fields of their own.</source>
        <extracomment>canal_desktop/domain/proxy.py</extracomment>
        <translation>اترك الاسم وكلمة المرور خارج عنوان الوكيل؛ فلكل منهما حقل.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>canal_desktop/ui/quick/quote_line.py canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Leave out of requests</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>استبعاد من الطلبات</translation>
    </message>
    <message>
        <source>Leave the edited question</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>مغادرة السؤال قيد التحرير</translation>
    </message>
    <message>
        <source>Leave the key empty to keep the one of this run.</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>اترك المفتاح فارغًا للإبقاء على مفتاح هذا التشغيل.</translation>
    </message>
    <message>
        <source>Leave the key empty to keep the one that is stored.</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>اترك المفتاح فارغًا للإبقاء على المفتاح المخزّن.</translation>
    </message>
    <message>
        <source>Leave the pictures out</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>استبعاد الصور</translation>
    </message>
    <message>
        <source>Leave the selection (Esc)</source>
        <extracomment>canal_desktop/ui/sidebar/batch_bar.py</extracomment>
        <translation>مغادرة التحديد (Esc)</translation>
    </message>
    <message>
        <source>Leave the temporary conversation?</source>
        <extracomment>canal_desktop/ui/leaving.py</extracomment>
        <translation>مغادرة المحادثة المؤقتة؟</translation>
    </message>
    <message>
        <source>Leave what is innermost: a menu, a search, an edited question, the answer being written</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>مغادرة الأقرب إليك: قائمة أو بحث أو سؤال قيد التحرير أو الإجابة التي تُكتب</translation>
    </message>
    <message>
        <source>Left out for {model}, which refuses it, as you agreed.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>استُبعد من أجل {model} لأنه يرفضه، بموافقتك.</translation>
    </message>
    <message>
        <source>Left out for {model}, which refuses it, as you agreed: {names}.</source>
        <extracomment>canal_desktop/ui/parameters/form.py</extracomment>
        <translation>استُبعدت من أجل {model} لأنه يرفضها، بموافقتك: {names}.</translation>
    </message>
    <message>
        <source>Left out, as the model refuses it: {parameter}.</source>
        <extracomment>canal_desktop/bootstrap/code_joints.py</extracomment>
        <translation>استُبعد لأن النموذج يرفضه: {parameter}.</translation>
    </message>
    <message>
        <source>Left out, as their names or schemas cannot be used: {count}.</source>
        <extracomment>canal_desktop/mcp_client/tool_list.py</extracomment>
        <translation>استُبعدت لأن أسماءها أو مخططاتها لا يمكن استخدامها: {count}.</translation>
    </message>
    <message>
        <source>Left out, as you agreed: {parameter}.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>استُبعد بموافقتك: {parameter}.</translation>
    </message>
    <message>
        <source>Left out, as you chose: {things}.</source>
        <extracomment>canal_desktop/app/code_requests.py</extracomment>
        <translation>استُبعد باختيارك: {things}.</translation>
    </message>
    <message>
        <source>Left out: the header {name}.</source>
        <extracomment>canal_desktop/programs/write_body.py</extracomment>
        <translation>استُبعدت الترويسة {name}.</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite3);;All files (*)</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>مكتبات (*.sqlite3);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>canal_desktop/app/data_sizes.py canal_desktop/ui/actions.py canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Licence of {package}</source>
        <extracomment>canal_desktop/ui/settings/about_parts.py</extracomment>
        <translation>رخصة {package}</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light or dark colours.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>ألوان فاتحة أو داكنة.</translation>
    </message>
    <message>
        <source>Limited</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>محدود</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>canal_desktop/ui/parameters/form.py</extracomment>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Line 1, column 1: it must be an object in curly brackets, such as {"name": 1}.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>السطر 1، العمود 1: يجب أن يكون كائنًا بين قوسين معقوصين، مثل {"name": 1}.</translation>
    </message>
    <message>
        <source>Line {line} cannot be read.</source>
        <extracomment>canal_desktop/markup/typeset.py</extracomment>
        <translation>تتعذر قراءة السطر {line}.</translation>
    </message>
    <message>
        <source>Line {line} has {mask} where a key was; no record has the key. Write something else in its place.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>في السطر {line} ‏{mask} في موضع مفتاح؛ لا يوجد المفتاح في أي سجل. اكتب شيئًا آخر مكانه.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {problem}.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>السطر {line}، العمود {column}: {problem}.</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>نُسخ الرابط.</translation>
    </message>
    <message>
        <source>Links and buttons on the screen</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>الروابط والأزرار على الشاشة</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Load it once</source>
        <extracomment>canal_desktop/ui/transcript/picture_box.py</extracomment>
        <translation>تحميلها مرة واحدة</translation>
    </message>
    <message>
        <source>Loading from {host}…</source>
        <extracomment>canal_desktop/ui/transcript/picture_box.py</extracomment>
        <translation>جارٍ التحميل من {host}…</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>القفل تلقائيًا بعد</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/lock_part.py</extracomment>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>Lock with the system</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>القفل مع النظام</translation>
    </message>
    <message>
        <source>Locked at the start</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>مقفل عند البدء</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>canal_desktop/ui/mcp/log_sheet.py</extracomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Log of {name}</source>
        <extracomment>canal_desktop/ui/mcp/log_sheet.py</extracomment>
        <translation>سجل {name}</translation>
    </message>
    <message>
        <source>Login of the proxy {address}</source>
        <extracomment>canal_desktop/app/secret_places.py</extracomment>
        <translation>تسجيل الدخول إلى الوكيل {address}</translation>
    </message>
    <message>
        <source>Logo of Canal</source>
        <extracomment>canal_desktop/ui/about.py canal_desktop/ui/lock/unlock_page.py canal_desktop/ui/settings/about_parts.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>شعار Canal</translation>
    </message>
    <message>
        <source>Logs</source>
        <extracomment>canal_desktop/app/data_sizes.py</extracomment>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Long parts are cut here, and whole in what is copied and saved.</source>
        <extracomment>canal_desktop/ui/sheets/code_sheet.py</extracomment>
        <translation>الأجزاء الطويلة مقتطعة هنا، وكاملة فيما يُنسخ ويُحفظ.</translation>
    </message>
    <message>
        <source>Longest &amp;answer, in tokens</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>أ&amp;طول إجابة، بالرموز</translation>
    </message>
    <message>
        <source>Look at balance and limits in the server's console.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>راجع الرصيد والحدود في لوحة تحكم الخادم.</translation>
    </message>
    <message>
        <source>Look for updates once a day</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>البحث عن تحديثات مرة في اليوم</translation>
    </message>
    <message>
        <source>Look for updates…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>البحث عن تحديثات…</translation>
    </message>
    <message>
        <source>Look now</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>البحث الآن</translation>
    </message>
    <message>
        <source>Looking at {file}…</source>
        <extracomment>canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>جارٍ فحص {file}…</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <extracomment>canal_desktop/ui/composer/field_menu.py</extracomment>
        <translation>جارٍ البحث عن اقتراحات…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>canal_desktop/ui/find_bar.py canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>MCP server {name}</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>خادم MCP ‏{name}</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>خوادم MCP</translation>
    </message>
    <message>
        <source>MCP servers give models tools: to read files, to look things up, to work in other programs. Add one, or paste the configuration of another program.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>تمنح خوادم MCP النماذج أدوات: لقراءة الملفات، والبحث عن المعلومات، والعمل في برامج أخرى. أضف واحدًا، أو الصق إعدادات برنامج آخر.</translation>
    </message>
    <message>
        <source>MCP servers…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>خوادم MCP…</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Make</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Make a conversation of this code</source>
        <extracomment>canal_desktop/ui/paste_code_desk.py</extracomment>
        <translation>إنشاء محادثة من هذه الشيفرة</translation>
    </message>
    <message>
        <source>Make a copy of the library, or go back to an earlier one.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>أنشئ نسخة من المكتبة، أو عد إلى نسخة سابقة.</translation>
    </message>
    <message>
        <source>Make a picture</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>إنشاء صورة</translation>
    </message>
    <message>
        <source>Make a picture…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/picture_desk.py</extracomment>
        <translation>إنشاء صورة…</translation>
    </message>
    <message>
        <source>Make conversation</source>
        <extracomment>canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>إنشاء محادثة</translation>
    </message>
    <message>
        <source>Make it anyway</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>الإنشاء على أي حال</translation>
    </message>
    <message>
        <source>Make the sky blue</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>اجعل السماء زرقاء</translation>
    </message>
    <message>
        <source>Makes speech of an answer when you ask for it.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>يحوّل الإجابة إلى كلام عندما تطلب ذلك.</translation>
    </message>
    <message>
        <source>Map of branches</source>
        <extracomment>canal_desktop/ui/branch_map.py</extracomment>
        <translation>خريطة الفروع</translation>
    </message>
    <message>
        <source>Map of branches…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>خريطة الفروع…</translation>
    </message>
    <message>
        <source>Mar</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>مارس</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <extracomment>canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>تعليم كمقروءة</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <extracomment>canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>تعليم كغير مقروءة</translation>
    </message>
    <message>
        <source>Mark as unread or read</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>تعليم كغير مقروءة أو مقروءة</translation>
    </message>
    <message>
        <source>Markdown mirror</source>
        <extracomment>canal_desktop/ui/folder_desk.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>مرآة Markdown</translation>
    </message>
    <message>
        <source>Markdown mirror…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>مرآة Markdown…</translation>
    </message>
    <message>
        <source>Match case</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Max tokens</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>أقصى عدد للرموز</translation>
    </message>
    <message>
        <source>Max tokens is sent as max_completion_tokens.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>يُرسل أقصى عدد للرموز باسم max_completion_tokens.</translation>
    </message>
    <message>
        <source>Max tokens is sent as max_tokens.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>يُرسل أقصى عدد للرموز باسم max_tokens.</translation>
    </message>
    <message numerus="yes">
        <source>Max {n} tokens</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>
            <numerusform>{n} رمز على الأكثر</numerusform>
            <numerusform>رمز واحد على الأكثر</numerusform>
            <numerusform>رمزان على الأكثر</numerusform>
            <numerusform>{n} رموز على الأكثر</numerusform>
            <numerusform>{n} رمزًا على الأكثر</numerusform>
            <numerusform>{n} رمز على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>مايو</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Merged answer</source>
        <extracomment>canal_desktop/ui/side_by_side/merge_panel.py canal_desktop/ui/side_by_side/page.py</extracomment>
        <translation>الإجابة المدمجة</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/branch_map.py canal_desktop/ui/composer/message_edit.py</extracomment>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Message menu</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>قائمة الرسالة</translation>
    </message>
    <message>
        <source>Message: {title}  in {conversation}</source>
        <extracomment>canal_desktop/ui/sidebar/list_row.py</extracomment>
        <translation>الرسالة: {title}  في {conversation}</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Messages are sent as lists of parts.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>تُرسل الرسائل كقوائم من الأجزاء.</translation>
    </message>
    <message>
        <source>Messages cannot be searched: the file {path} cannot be used. The conversations are not affected; the details are in the log.</source>
        <extracomment>canal_desktop/storage/search_index.py</extracomment>
        <translation>يتعذر البحث في الرسائل: لا يمكن استخدام الملف {path}. المحادثات لم تتأثر؛ والتفاصيل في السجل.</translation>
    </message>
    <message>
        <source>Messages that are here already</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>رسائل موجودة هنا بالفعل</translation>
    </message>
    <message>
        <source>Messages that wait</source>
        <extracomment>canal_desktop/ui/composer/waiting_lines.py</extracomment>
        <translation>الرسائل المنتظرة</translation>
    </message>
    <message>
        <source>Minimal</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>أدنى حد</translation>
    </message>
    <message>
        <source>Minutes without input in Canal, 1 to 120.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>الدقائق دون إدخال في Canal، من 1 إلى 120.</translation>
    </message>
    <message>
        <source>Missing: {names}.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>الناقص: {names}.</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>canal_desktop/app/pasted_code.py canal_desktop/domain/spending.py canal_desktop/ui/branch_map.py canal_desktop/ui/folder_form.py canal_desktop/ui/model_picker.py canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Model for dictation</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py canal_desktop/ui/sound/places.py</extracomment>
        <translation>نموذج الإملاء</translation>
    </message>
    <message>
        <source>Model for pictures</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>نموذج الصور</translation>
    </message>
    <message>
        <source>Model for reading aloud</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py canal_desktop/ui/sound/places.py</extracomment>
        <translation>نموذج القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Model for titles</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>نموذج العناوين</translation>
    </message>
    <message>
        <source>Model that judges</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>النموذج الحَكَم</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>canal_desktop/domain/checkup.py canal_desktop/ui/help/topics.py canal_desktop/ui/model_list.py canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Models and more (at the start of a word)</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>النماذج وغيرها (في بداية الكلمة)</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Move to a folder…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>نقل إلى مجلد…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <extracomment>canal_desktop/ui/changes.py</extracomment>
        <translation>نقل إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Move to…</source>
        <extracomment>canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>نقل إلى…</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} conversations to the trash?</source>
        <extracomment>canal_desktop/ui/changes.py</extracomment>
        <translation>
            <numerusform>نقل {n} محادثة إلى سلة المحذوفات؟</numerusform>
            <numerusform>نقل محادثة واحدة إلى سلة المحذوفات؟</numerusform>
            <numerusform>نقل محادثتين إلى سلة المحذوفات؟</numerusform>
            <numerusform>نقل {n} محادثات إلى سلة المحذوفات؟</numerusform>
            <numerusform>نقل {n} محادثة إلى سلة المحذوفات؟</numerusform>
            <numerusform>نقل {n} محادثة إلى سلة المحذوفات؟</numerusform>
        </translation>
    </message>
    <message>
        <source>My tests</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>اختباراتي</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a server</comment>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name a model for dictation in the settings</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>حدّد نموذجًا للإملاء في الإعدادات</translation>
    </message>
    <message>
        <source>Name a model for pictures</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>حدّد نموذجًا للصور</translation>
    </message>
    <message>
        <source>Name and password are kept until you quit.</source>
        <extracomment>canal_desktop/app/proxy_login.py</extracomment>
        <translation>يُحفظ الاسم وكلمة المرور حتى تنهي البرنامج.</translation>
    </message>
    <message>
        <source>Name and password are stored in your keyring ({keyring}).</source>
        <extracomment>canal_desktop/app/proxy_login.py</extracomment>
        <translation>الاسم وكلمة المرور مخزّنان في سلسلة مفاتيحك ({keyring}).</translation>
    </message>
    <message>
        <source>Name of a set, or of a new one</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>اسم مجموعة موجودة أو جديدة</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <extracomment>canal_desktop/ui/sidebar/conversation_delegate.py</extracomment>
        <translation>اسم المجلد</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>اسم الترويسة</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <extracomment>canal_desktop/ui/parameters/preset_row.py</extracomment>
        <translation>اسم الإعداد المسبق</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <extracomment>canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>اسم المتغير</translation>
    </message>
    <message>
        <source>Named as the server names its voices.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>بالأسماء التي يطلقها الخادم على أصواته.</translation>
    </message>
    <message>
        <source>Names of dictionaries with commas between them, such as en_US, de_DE.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>أسماء القواميس تفصل بينها فواصل، مثل en_US, de_DE.</translation>
    </message>
    <message>
        <source>Narrow</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>ضيق</translation>
    </message>
    <message>
        <source>Needs no key: the server is inside the program</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>لا يحتاج إلى مفتاح: الخادم داخل البرنامج</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>canal_desktop/ui/settings/rows.py</extracomment>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Network settings</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>إعدادات الشبكة</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>locking</comment>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>New case</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>حالة جديدة</translation>
    </message>
    <message>
        <source>New case…</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>حالة جديدة…</translation>
    </message>
    <message>
        <source>New conversation</source>
        <extracomment>canal_desktop/domain/conversation.py canal_desktop/ui/actions.py canal_desktop/ui/sidebar/sidebar.py canal_desktop/ui/tray.py</extracomment>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>New conversation here</source>
        <extracomment>canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>محادثة جديدة هنا</translation>
    </message>
    <message>
        <source>New conversations</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>المحادثات الجديدة</translation>
    </message>
    <message>
        <source>New conversations begin with {model}</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>تبدأ المحادثات الجديدة بالنموذج {model}</translation>
    </message>
    <message>
        <source>New file</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>ملف جديد</translation>
    </message>
    <message>
        <source>New folder</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/organise_desk.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>New folder “{name}”</source>
        <extracomment>canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>مجلد جديد «{name}»</translation>
    </message>
    <message>
        <source>New from code</source>
        <extracomment>canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>جديدة من شيفرة</translation>
    </message>
    <message>
        <source>New from code…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>جديدة من شيفرة…</translation>
    </message>
    <message>
        <source>New in Canal Desktop {version}.</source>
        <extracomment>canal_desktop/ui/help/news_sheet.py</extracomment>
        <translation>الجديد في Canal Desktop {version}.</translation>
    </message>
    <message>
        <source>New in {version}…</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>الجديد في {version}…</translation>
    </message>
    <message>
        <source>New keys</source>
        <extracomment>canal_desktop/ui/shortcuts/key_capture.py</extracomment>
        <translation>مفاتيح جديدة</translation>
    </message>
    <message>
        <source>New keys for “{action}”:</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>مفاتيح جديدة لـ «{action}»:</translation>
    </message>
    <message>
        <source>New line</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>New messages</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>رسائل جديدة</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>عبارة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>New picture</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>صورة جديدة</translation>
    </message>
    <message>
        <source>New profile</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>ملف تعريف جديد</translation>
    </message>
    <message>
        <source>New prompt</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>موجّه جديد</translation>
    </message>
    <message>
        <source>New question</source>
        <extracomment>canal_desktop/ui/context_words.py canal_desktop/ui/quick/window.py</extracomment>
        <translation>سؤال جديد</translation>
    </message>
    <message>
        <source>New set</source>
        <extracomment>canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>New set…</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>مجموعة جديدة…</translation>
    </message>
    <message>
        <source>New tag “{name}”</source>
        <extracomment>canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>وسم جديد «{name}»</translation>
    </message>
    <message>
        <source>New temporary conversation</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>محادثة مؤقتة جديدة</translation>
    </message>
    <message>
        <source>New text below</source>
        <extracomment>canal_desktop/ui/transcript/arrangement.py</extracomment>
        <translation>نص جديد في الأسفل</translation>
    </message>
    <message>
        <source>New tool</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>أداة جديدة</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Next change</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>التغيير التالي</translation>
    </message>
    <message>
        <source>Next code block</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>كتلة الشيفرة التالية</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>المحادثة التالية</translation>
    </message>
    <message numerus="yes">
        <source>Next file ({n} wait)</source>
        <extracomment>canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>
            <numerusform>الملف التالي ({n} في الانتظار)</numerusform>
            <numerusform>الملف التالي ({n} في الانتظار)</numerusform>
            <numerusform>الملف التالي ({n} في الانتظار)</numerusform>
            <numerusform>الملف التالي ({n} في الانتظار)</numerusform>
            <numerusform>الملف التالي ({n} في الانتظار)</numerusform>
            <numerusform>الملف التالي ({n} في الانتظار)</numerusform>
        </translation>
    </message>
    <message>
        <source>Next hit</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Next message</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>الرسالة التالية</translation>
    </message>
    <message>
        <source>Next or former place of a prompt</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>الموضع التالي أو السابق في الموجّه</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Next version</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>الإصدار التالي</translation>
    </message>
    <message>
        <source>Next: {message}</source>
        <extracomment>canal_desktop/ui/composer/waiting_lines.py</extracomment>
        <translation>التالية: {message}</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>لا</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py canal_desktop/ui/requests/reading.py</extracomment>
        <translation>لم تصل أي إجابة.</translation>
    </message>
    <message>
        <source>No arguments</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>دون وسائط</translation>
    </message>
    <message>
        <source>No call of a tool waits for you here.</source>
        <extracomment>canal_desktop/ui/tools/desk.py</extracomment>
        <translation>لا ينتظرك هنا أي استدعاء لأداة.</translation>
    </message>
    <message>
        <source>No conversation has this tag here</source>
        <extracomment>canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>لا محادثة تحمل هذا الوسم هنا</translation>
    </message>
    <message>
        <source>No conversations were found in “{name}”. What can be read: {formats}.</source>
        <extracomment>canal_desktop/exchange/reading.py</extracomment>
        <translation>لم يُعثر على محادثات في «{name}». ما يمكن قراءته: {formats}.</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <extracomment>canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>لا محادثات بعد</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>لم يعد من المفضلة</translation>
    </message>
    <message>
        <source>No folder</source>
        <extracomment>canal_desktop/ui/money_desk.py canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>بلا مجلد</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <extracomment>canal_desktop/ui/sheets/folder_sheet.py</extracomment>
        <translation>لم يُختَر أي مجلد.</translation>
    </message>
    <message>
        <source>No hits</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>لا مفتاح</translation>
    </message>
    <message>
        <source>No key of {profile} is stored. Enter it to go on.</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>لا مفتاح مخزّن لملف التعريف {profile}. أدخله للمتابعة.</translation>
    </message>
    <message>
        <source>No level</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>لا حد</translation>
    </message>
    <message>
        <source>No limit yet</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>لا حد بعد</translation>
    </message>
    <message>
        <source>No login is kept.</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>لا بيانات دخول محفوظة.</translation>
    </message>
    <message>
        <source>No microphone was found. Plug one in, or allow this program to use it, then try again.</source>
        <extracomment>canal_desktop/sound/recorder.py</extracomment>
        <translation>لم يُعثر على ميكروفون. صِل واحدًا، أو اسمح لهذا البرنامج باستخدامه، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>No model chosen</source>
        <extracomment>canal_desktop/ui/model_picker.py</extracomment>
        <translation>لم يُختَر نموذج</translation>
    </message>
    <message>
        <source>No model fits the filters. Switch one off above the list, or type a model's name.</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>لا نموذج يوافق المرشحات. أوقف أحدها فوق القائمة، أو اكتب اسم نموذج.</translation>
    </message>
    <message>
        <source>No model for dictation is known here. Name one in the settings, as the server calls it.</source>
        <extracomment>canal_desktop/app/sound_tools.py</extracomment>
        <translation>لا يُعرف هنا نموذج للإملاء. حدّد واحدًا في الإعدادات بالاسم الذي يطلقه عليه الخادم.</translation>
    </message>
    <message>
        <source>No model for reading aloud is known here. Name one in the settings, as the server calls it.</source>
        <extracomment>canal_desktop/app/sound_tools.py</extracomment>
        <translation>لا يُعرف هنا نموذج للقراءة بصوت عالٍ. حدّد واحدًا في الإعدادات بالاسم الذي يطلقه عليه الخادم.</translation>
    </message>
    <message>
        <source>No model is chosen yet: put its name where “model” is empty.</source>
        <extracomment>canal_desktop/programs/write_body.py</extracomment>
        <translation>لم يُختَر نموذج بعد: ضع اسمه حيث الحقل “model” فارغ.</translation>
    </message>
    <message>
        <source>No other program could be started for the sound either. It is kept with the message; save it from there.</source>
        <extracomment>canal_desktop/ui/sound/elsewhere.py</extracomment>
        <translation>تعذّر أيضًا تشغيل برنامج آخر للصوت. إنه محفوظ مع الرسالة؛ احفظه من هناك.</translation>
    </message>
    <message>
        <source>No passphrase is set, so Canal cannot be locked.</source>
        <extracomment>canal_desktop/ui/settings/lock_part.py</extracomment>
        <translation>لم تُعيّن عبارة مرور، فلا يمكن قفل Canal.</translation>
    </message>
    <message>
        <source>No picture: {reason}</source>
        <extracomment>canal_desktop/ui/transcript/diagram_box.py</extracomment>
        <translation>لا صورة: {reason}</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <extracomment>canal_desktop/ui/parameters/preset_row.py</extracomment>
        <translation>لا إعدادات مسبقة بعد</translation>
    </message>
    <message>
        <source>No proxy</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>دون وكيل</translation>
    </message>
    <message>
        <source>No proxy is used for this server.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>لا يُستخدم وكيل لهذا الخادم.</translation>
    </message>
    <message>
        <source>No request can be read in this. What is understood: {kinds}.</source>
        <extracomment>canal_desktop/programs/read_program.py</extracomment>
        <translation>لا يمكن قراءة أي طلب في هذا. ما يمكن فهمه: {kinds}.</translation>
    </message>
    <message>
        <source>No secure connection came about.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>لم ينشأ اتصال آمن.</translation>
    </message>
    <message>
        <source>No such tool is on offer now, so it cannot be called.</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>لا تُعرض أداة كهذه الآن، فلا يمكن استدعاؤها.</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <extracomment>canal_desktop/ui/composer/field_menu.py</extracomment>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>No tool may be called</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>عدم السماح بأي أداة</translation>
    </message>
    <message>
        <source>No topic has all of these words.</source>
        <extracomment>canal_desktop/ui/help/help_sheet.py</extracomment>
        <translation>لا موضوع فيه كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>No words were found in it.</source>
        <extracomment>canal_desktop/app/dictation.py</extracomment>
        <translation>لم يُعثر على كلمات فيه.</translation>
    </message>
    <message>
        <source>Nobody knows the name {host}.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>لا أحد يعرف الاسم {host}.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py canal_desktop/ui/settings/keys_editor.py</extracomment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>None</source>
        <comment>certificates</comment>
        <extracomment>canal_desktop/ui/settings/other_rows.py canal_desktop/ui/settings/profile_network_sheet.py</extracomment>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>None are set</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>لم يُحدَّد شيء منها</translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>بلا: اتصال مباشر</translation>
    </message>
    <message>
        <source>None; for example intranet.example.com, 10.0.0.7</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>لا شيء؛ مثل intranet.example.com, 10.0.0.7</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Not asked for: {reason}</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>لم يُطلب: {reason}</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <extracomment>canal_desktop/app/doctor.py</extracomment>
        <translation>لم يُسأل بعد.</translation>
    </message>
    <message>
        <source>Not at all: stay offline</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>لا شيء مطلقًا: البقاء دون اتصال</translation>
    </message>
    <message>
        <source>Not available on this computer</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>غير متاح على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Not by themselves</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>ليس تلقائيًا</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Not complete.</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>غير مكتمل.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>canal_desktop/app/sync.py</extracomment>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Not encrypted: the server is on this computer.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>غير مشفّر: الخادم على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Not for conversations</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>ليس للمحادثات</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not sent with it: {files}.</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>لم يُرسل معه: {files}.</translation>
    </message>
    <message>
        <source>Not sent. {reason} Remove it, then send again.</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>لم يُرسل. {reason} أزله ثم أرسل مجددًا.</translation>
    </message>
    <message>
        <source>Not sent. {reason} Remove them, then send again.</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>لم يُرسل. {reason} أزلها ثم أرسل مجددًا.</translation>
    </message>
    <message>
        <source>Not sent: this message is left out of the requests.</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>لا تُرسل: هذه الرسالة مستبعدة من الطلبات.</translation>
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>لم يُرسل: {reason}</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Not set, so it is not sent.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>غير محدد، فلا يُرسل.</translation>
    </message>
    <message>
        <source>Not tried</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>لم يُجرَّب</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>canal_desktop/ui/sheets/work_sheet.py</extracomment>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Nothing came yet.</source>
        <extracomment>canal_desktop/ui/requests/reading.py</extracomment>
        <translation>لم يصل شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>canal_desktop/ui/sidebar/view_button.py canal_desktop/ui/widgets/choice_popup.py</extracomment>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or only the beginning of one.</source>
        <extracomment>canal_desktop/ui/sidebar/search_results.py</extracomment>
        <translation>لم يُعثر على شيء. جرّب كلمات أقل، أو بداية كلمة فقط.</translation>
    </message>
    <message>
        <source>Nothing had been brought back by then.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>لم يكن قد استُعيد شيء حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Nothing had been imported by then.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>لم يكن قد استُورد شيء حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Without them, the model is not told of them until they are there again.</source>
        <extracomment>canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>لم يُرسل شيء بعد. من دونها لا يُخبَر النموذج بها حتى تعود.</translation>
    </message>
    <message>
        <source>Nothing in the answer fits the pattern.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>لا شيء في الإجابة يطابق النمط.</translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <extracomment>canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>لا شيء مؤرشف</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word, such as “font” or “key”.</source>
        <extracomment>canal_desktop/ui/profile_page.py</extracomment>
        <translation>لا شيء بهذا الاسم. جرّب كلمة أخرى، مثل «خط» أو «مفتاح».</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Nothing is held back.</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>لا شيء محتجز.</translation>
    </message>
    <message>
        <source>Nothing is known of this model.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>لا يُعرف شيء عن هذا النموذج.</translation>
    </message>
    <message>
        <source>Nothing is looked for and nothing is installed unless you say so.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>لا يُبحث عن شيء ولا يُثبَّت شيء إلا بأمرك.</translation>
    </message>
    <message>
        <source>Nothing is overwritten. Regenerating an answer or editing a question makes another version beside the old one. {previous_version_keys} and {next_version_keys} switch between versions.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>لا يُكتب فوق شيء. إعادة توليد إجابة أو تحرير سؤال ينشئ إصدارًا آخر بجانب القديم. ينتقل {previous_version_keys} و{next_version_keys} بين الإصدارات.</translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <extracomment>canal_desktop/ui/context_bar.py</extracomment>
        <translation>لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing is set here now.</source>
        <extracomment>canal_desktop/ui/parameters/sheet.py</extracomment>
        <translation>لا شيء محدد هنا الآن.</translation>
    </message>
    <message>
        <source>Nothing is set that a preset could keep. Set a parameter first.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>لم يُحدَّد شيء يمكن لإعداد مسبق أن يحفظه. حدّد معاملًا أولًا.</translation>
    </message>
    <message>
        <source>Nothing is there yet.</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Nothing is worse or better than in the run of {when}, as far as both have answers.</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>لا شيء أسوأ أو أفضل مما في جولة {when}، فيما لدى كلتيهما إجابات له.</translation>
    </message>
    <message>
        <source>Nothing moves by itself, also where the system does not ask for that.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>لا يتحرك شيء تلقائيًا، حتى إن لم يطلب النظام ذلك.</translation>
    </message>
    <message>
        <source>Nothing new was found.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>لم يُعثر على جديد.</translation>
    </message>
    <message>
        <source>Nothing was asked in these days.</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>لم يُسأل شيء في هذه الأيام.</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <extracomment>canal_desktop/ui/composer_desk.py</extracomment>
        <translation>لم يُسأل شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Nothing was heard. Check that the microphone is on and that this program may use it.</source>
        <extracomment>canal_desktop/app/dictation.py</extracomment>
        <translation>لم يُسمع شيء. تأكد من أن الميكروفون يعمل وأن هذا البرنامج يُسمح له باستخدامه.</translation>
    </message>
    <message>
        <source>Nothing was learnt about {profile} yet: its models took every request as it is usually made.</source>
        <extracomment>canal_desktop/ui/sheets/learned_sheet.py</extracomment>
        <translation>لم يُعرف شيء عن {profile} بعد: قبلت نماذجه كل طلب كما يُجرى عادة.</translation>
    </message>
    <message>
        <source>Nothing was sent to {host}: the program is set to stay offline. Turn that off, then try again.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>لم يُرسل شيء إلى {host}: البرنامج مضبوط على البقاء دون اتصال. أوقف ذلك ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing was sent. The servers of the tools go on starting.</source>
        <extracomment>canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>لم يُرسل شيء. ويستمر بدء تشغيل خوادم الأدوات.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Nov</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>canal_desktop/ui/parameters/preset_row.py</extracomment>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Oct</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Of the whole window.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>للنافذة كلها.</translation>
    </message>
    <message>
        <source>Of those, in the trash here</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>منها الموجود هنا في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Offline, but for this computer itself.</source>
        <extracomment>canal_desktop/ui/offline_strip.py</extracomment>
        <translation>دون اتصال، إلا بهذا الحاسوب نفسه.</translation>
    </message>
    <message>
        <source>Offline, no connection is made but to this computer itself.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>دون اتصال، لا يُجرى أي اتصال إلا بهذا الحاسوب نفسه.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <extracomment>canal_desktop/ui/connection_desk.py</extracomment>
        <translation>دون اتصال.</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>canal_desktop/storage/conversation_list.py</extracomment>
        <translation>أقدم</translation>
    </message>
    <message>
        <source>Older messages are still being prepared for the search: {percent} % done.</source>
        <extracomment>canal_desktop/ui/sidebar/search_results.py</extracomment>
        <translation>ما زالت الرسائل القديمة تُجهَّز للبحث: اكتمل {percent} %.</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a setting</comment>
        <extracomment>canal_desktop/ui/settings/editors.py canal_desktop/ui/settings/parts.py</extracomment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>On a keyboard without Latin letters, shortcuts are where they are on an English one.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>على لوحة مفاتيح بلا حروف لاتينية، تكون الاختصارات في مواضعها على اللوحة الإنجليزية.</translation>
    </message>
    <message>
        <source>On many keyboards {keys} writes a character (AltGr). It would not be written any more.</source>
        <extracomment>canal_desktop/ui/shortcuts/changes.py</extracomment>
        <translation>على كثير من لوحات المفاتيح يكتب {keys} حرفًا (AltGr). ولن يُكتب بعد ذلك.</translation>
    </message>
    <message>
        <source>One a line, as Tools… adds them; a line that is deleted is not on offer.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>واحدة في كل سطر، كما تضيفها «الأدوات…»؛ والسطر المحذوف لا تُعرض أداته.</translation>
    </message>
    <message>
        <source>One file to read in any browser, pictures included. Nothing in it runs or loads anything.</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>ملف واحد يُقرأ في أي متصفح، بما فيه الصور. لا شيء فيه يُشغَّل أو يحمّل شيئًا.</translation>
    </message>
    <message>
        <source>One of the pictures did not arrive: {sentence}</source>
        <extracomment>canal_desktop/providers/image_requests.py</extracomment>
        <translation>لم تصل إحدى الصور: {sentence}</translation>
    </message>
    <message>
        <source>One of your keys stood in it: it is masked in the code.</source>
        <extracomment>canal_desktop/app/code_requests.py</extracomment>
        <translation>كان فيه أحد مفاتيحك: وقد حُجب في الشيفرة.</translation>
    </message>
    <message>
        <source>One text</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>نص واحد</translation>
    </message>
    <message>
        <source>Online again.</source>
        <extracomment>canal_desktop/ui/connection_desk.py</extracomment>
        <translation>عاد الاتصال.</translation>
    </message>
    <message>
        <source>Only an answer can be added to prompt tests.</source>
        <extracomment>canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>لا تمكن إضافة سوى إجابة إلى اختبارات الموجّهات.</translation>
    </message>
    <message>
        <source>Only an answer that was not completed can be continued.</source>
        <extracomment>canal_desktop/app/open_conversation.py</extracomment>
        <translation>لا تمكن متابعة سوى إجابة لم تكتمل.</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>المفضلة فقط</translation>
    </message>
    <message>
        <source>Only its name says so.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>لا يدل على ذلك إلا اسمه.</translation>
    </message>
    <message>
        <source>Only models that reason before they answer</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>النماذج التي تفكّر قبل أن تجيب فقط</translation>
    </message>
    <message>
        <source>Only models that take pictures</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>النماذج التي تقبل الصور فقط</translation>
    </message>
    <message>
        <source>Only models that use tools</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>النماذج التي تستخدم الأدوات فقط</translation>
    </message>
    <message>
        <source>Only models whose price is known</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>النماذج المعروف سعرها فقط</translation>
    </message>
    <message>
        <source>Only models with a context of at least 128 thousand tokens</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>النماذج التي لا يقل سياقها عن 128 ألف رمز فقط</translation>
    </message>
    <message>
        <source>Only requests for words can be copied as curl; this one asked for something else. Copy request has all of it.</source>
        <extracomment>canal_desktop/app/request_as_curl.py</extracomment>
        <translation>لا يمكن النسخ كأمر curl إلا لطلبات الكلمات؛ وهذا طلب شيئًا آخر. «نسخ الطلب» ينسخه كله.</translation>
    </message>
    <message>
        <source>Only requests for words can be edited and sent again; this one asked for something else.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>لا يمكن التحرير والإرسال مجددًا إلا لطلبات الكلمات؛ وهذا طلب شيئًا آخر.</translation>
    </message>
    <message>
        <source>Only web pages and mail addresses are opened.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>لا تُفتح إلا صفحات الويب وعناوين البريد.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>canal_desktop/ui/message_desk.py canal_desktop/ui/notifying.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open Canal</source>
        <extracomment>canal_desktop/ui/quick/window.py canal_desktop/ui/tray.py</extracomment>
        <translation>فتح Canal</translation>
    </message>
    <message>
        <source>Open a conversation first, then attach the file.</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>افتح محادثة أولًا، ثم أرفق الملف.</translation>
    </message>
    <message>
        <source>Open a sample conversation</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/help/hints.py</extracomment>
        <translation>فتح محادثة نموذجية</translation>
    </message>
    <message>
        <source>Open a small window for one question from any program, where the system lets programs do that.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>افتح نافذة صغيرة لسؤال واحد من أي برنامج، حيث يسمح النظام للبرامج بذلك.</translation>
    </message>
    <message>
        <source>Open answer</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_sheet.py</extracomment>
        <translation>فتح الإجابة</translation>
    </message>
    <message>
        <source>Open as conversation</source>
        <extracomment>canal_desktop/ui/prompt_tests/result_sheet.py</extracomment>
        <translation>فتح كمحادثة</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>canal_desktop/ui/settings/parts.py canal_desktop/ui/settings/told_faults.py</extracomment>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>فتح في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>فتح في برنامج آخر</translation>
    </message>
    <message>
        <source>Open in main window</source>
        <extracomment>canal_desktop/ui/quick/window.py</extracomment>
        <translation>فتح في النافذة الرئيسية</translation>
    </message>
    <message>
        <source>Open link</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Open the page</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Open the quick window</source>
        <extracomment>canal_desktop/ui/quick/portal_keys.py</extracomment>
        <translation>فتح النافذة السريعة</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <extracomment>canal_desktop/ui/transcript/file_box.py</extracomment>
        <translation>فتح {file}</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <extracomment>canal_desktop/ui/transcript/link_opener.py</extracomment>
        <translation>فتح {host}</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <extracomment>canal_desktop/ui/transcript/picture_box.py</extracomment>
        <translation>جارٍ فتح الصورة…</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Order of the parts</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>ترتيب الأجزاء</translation>
    </message>
    <message>
        <source>Other colour: {colour}…</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>لون آخر: {colour}…</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>لون آخر…</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>P&amp;arameters</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>ال&amp;معاملات</translation>
    </message>
    <message>
        <source>P&amp;resence penalty</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>عقوبة ال&amp;حضور</translation>
    </message>
    <message>
        <source>Packages and their licences</source>
        <extracomment>canal_desktop/ui/settings/about_parts.py</extracomment>
        <translation>الحزم ورخصها</translation>
    </message>
    <message>
        <source>Page down, page up</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>صفحة إلى أسفل، صفحة إلى أعلى</translation>
    </message>
    <message>
        <source>Page {number} of “{name}” is damaged and cannot be shown.</source>
        <extracomment>canal_desktop/documents/pdf.py</extracomment>
        <translation>الصفحة {number} من «{name}» تالفة ولا يمكن عرضها.</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Pages, 1 to {last}</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>الصفحات، من 1 إلى {last}</translation>
    </message>
    <message>
        <source>Palette</source>
        <extracomment>canal_desktop/ui/palette.py</extracomment>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Parameters</source>
        <extracomment>canal_desktop/ui/parameters/chip.py canal_desktop/ui/parameters/sheet.py</extracomment>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Parameters…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/profile_cards.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>المعاملات…</translation>
    </message>
    <message>
        <source>Part of the prompt is missing</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>جزء من الموجّه ناقص</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <extracomment>canal_desktop/ui/context_list.py</extracomment>
        <translation>أجزاء الطلب</translation>
    </message>
    <message>
        <source>Parts of {answer}</source>
        <extracomment>canal_desktop/ui/side_by_side/parts_sheet.py</extracomment>
        <translation>أجزاء {answer}</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>canal_desktop/domain/checkup.py canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>نجح</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>canal_desktop/ui/lock/unlock_page.py</extracomment>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase of the lock</source>
        <extracomment>canal_desktop/ui/settings/lock_part.py</extracomment>
        <translation>عبارة مرور القفل</translation>
    </message>
    <message>
        <source>Passphrase of the lock, as a hash</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>عبارة مرور القفل، كتجزئة</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>كلمة مرور الوكيل</translation>
    </message>
    <message>
        <source>Paste MCP servers</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>لصق خوادم MCP</translation>
    </message>
    <message>
        <source>Paste a curl command, a call in Python, JavaScript or TypeScript, or a JSON body. Nothing of it is run or sent.</source>
        <extracomment>canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>الصق أمر curl، أو استدعاءً بلغة Python أو JavaScript أو TypeScript، أو متن JSON. لا يُشغَّل منه شيء ولا يُرسل.</translation>
    </message>
    <message>
        <source>Paste as a file</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>لصق كملف</translation>
    </message>
    <message>
        <source>Paste as text</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>لصق كنص</translation>
    </message>
    <message>
        <source>Paste as text instead</source>
        <extracomment>canal_desktop/ui/composer/composer.py</extracomment>
        <translation>لصق كنص بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Paste long texts</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>لصق النصوص الطويلة</translation>
    </message>
    <message>
        <source>Paste the mcpServers of Claude Desktop, Cursor or VS Code, or those of a server's instructions. Nothing runs yet.</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>الصق mcpServers الخاصة ببرنامج Claude Desktop أو Cursor أو VS Code، أو التي في تعليمات خادم. لا يُشغَّل شيء بعد.</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>صورة ملصقة.png</translation>
    </message>
    <message>
        <source>Path of the data folder</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>مسار مجلد البيانات</translation>
    </message>
    <message>
        <source>Pattern, such as {example}</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>نمط، مثل {example}</translation>
    </message>
    <message>
        <source>Patterns and schemas cannot be checked: their process does not run.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>لا يمكن فحص الأنماط والمخططات: عمليتها لا تعمل.</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause reading aloud</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>إيقاف القراءة بصوت عالٍ مؤقتًا</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>canal_desktop/ui/attachments/attachment.py canal_desktop/ui/attachments/preview_desk.py canal_desktop/ui/attachments/previewing.py canal_desktop/ui/context_words.py canal_desktop/ui/picture_desk.py canal_desktop/ui/transcript/content.py</extracomment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>نُسخت الصورة.</translation>
    </message>
    <message>
        <source>Picture.png</source>
        <extracomment>canal_desktop/ui/attachments/bar.py</extracomment>
        <translation>صورة.png</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>canal_desktop/domain/checkup.py canal_desktop/domain/traits.py</extracomment>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Pictures are left out for {model} from now on. Its profile shows what was learnt.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>تُستبعد الصور من أجل {model} من الآن فصاعدًا. يعرض ملف تعريفه ما عُرف عنه.</translation>
    </message>
    <message>
        <source>Pictures cannot be kept here.</source>
        <extracomment>canal_desktop/app/reply_pictures.py canal_desktop/app/request_maker.py</extracomment>
        <translation>لا يمكن حفظ الصور هنا.</translation>
    </message>
    <message>
        <source>Pictures of its pages</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>صور صفحاته</translation>
    </message>
    <message>
        <source>Pictures that are sent</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>الصور المرسلة</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>تثبيت أو إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>canal_desktop/storage/conversation_list.py canal_desktop/ui/context_delegate.py</extracomment>
        <translation>المثبّتة</translation>
    </message>
    <message>
        <source>Plain code</source>
        <extracomment>canal_desktop/ui/transcript/accessible_block.py</extracomment>
        <translation>شيفرة بلا لغة</translation>
    </message>
    <message>
        <source>Port {port} of {host} cannot be reached.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>يتعذر الوصول إلى المنفذ {port} في {host}.</translation>
    </message>
    <message>
        <source>Port {port} of {host} does not answer within 10 seconds.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>لا يجيب المنفذ {port} في {host} خلال 10 ثوانٍ.</translation>
    </message>
    <message>
        <source>Port {port} of {host} refuses connections.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>يرفض المنفذ {port} في {host} الاتصالات.</translation>
    </message>
    <message>
        <source>Port {port} takes connections.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>يقبل المنفذ {port} الاتصالات.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>عقوبة الحضور</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>canal_desktop/ui/parameters/preset_row.py</extracomment>
        <translation>الإعدادات المسبقة</translation>
    </message>
    <message>
        <source>Press Start to see its tools.</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>اضغط «تشغيل» لترى أدواته.</translation>
    </message>
    <message>
        <source>Press the keys. Esc leaves, Backspace takes the keys away.</source>
        <extracomment>canal_desktop/ui/shortcuts/key_capture.py</extracomment>
        <translation>اضغط المفاتيح. Esc للمغادرة، وBackspace لإزالة المفاتيح.</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <extracomment>canal_desktop/storage/conversation_list.py</extracomment>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <extracomment>canal_desktop/storage/conversation_list.py</extracomment>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Previous change</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>التغيير السابق</translation>
    </message>
    <message>
        <source>Previous code block</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>كتلة الشيفرة السابقة</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>المحادثة السابقة</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Previous message</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>الرسالة السابقة</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Previous version</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>الإصدار السابق</translation>
    </message>
    <message>
        <source>Price &amp;in, $ for a million tokens</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>سعر ال&amp;وارد، بالدولار لكل مليون رمز</translation>
    </message>
    <message>
        <source>Price &amp;out, $ for a million tokens</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>سعر الصاد&amp;ر، بالدولار لكل مليون رمز</translation>
    </message>
    <message>
        <source>Price in from the cac&amp;he</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>سعر الوارد من ال&amp;ذاكرة المخبأة</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>canal_desktop/ui/settings/rows.py</extracomment>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Privacy, and where your data lies</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>الخصوصية ومكان بياناتك</translation>
    </message>
    <message>
        <source>Problems, and how to report them</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>المشكلات وكيفية الإبلاغ عنها</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py canal_desktop/ui/settings/rows.py</extracomment>
        <translation>ملفات التعريف</translation>
    </message>
    <message>
        <source>Profiles, keys and conversations stay as they are.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>تبقى ملفات التعريف والمفاتيح والمحادثات كما هي.</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>canal_desktop/ui/sheets/work_sheet.py canal_desktop/ui/sound/sound_bar.py</extracomment>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>تقدم التحديث</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>canal_desktop/ui/parameters/form.py</extracomment>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>Prompt tests are running.</source>
        <extracomment>canal_desktop/ui/prompt_tests/running_notice.py</extracomment>
        <translation>اختبارات الموجّهات جارية.</translation>
    </message>
    <message>
        <source>Prompt tests…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>اختبارات الموجّهات…</translation>
    </message>
    <message>
        <source>Prompts</source>
        <extracomment>canal_desktop/ui/help/topics.py canal_desktop/ui/prompt_desk.py canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>الموجّهات</translation>
    </message>
    <message>
        <source>Prompts (*.json *.md *.txt)</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>موجّهات (*.json *.md *.txt)</translation>
    </message>
    <message>
        <source>Prompts (at the beginning)</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>الموجّهات (في البداية)</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>الموجّهات…</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>canal_desktop/domain/checkup.py canal_desktop/ui/settings/other_rows.py canal_desktop/ui/settings/profile_network_sheet.py</extracomment>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Proxy and certificates of {profile}</source>
        <extracomment>canal_desktop/ui/settings/profile_network_sheet.py</extracomment>
        <translation>وكيل {profile} وشهاداته</translation>
    </message>
    <message>
        <source>Proxy and certificates…</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>الوكيل والشهادات…</translation>
    </message>
    <message>
        <source>Proxy login</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py canal_desktop/ui/settings/profile_network_sheet.py</extracomment>
        <translation>تسجيل الدخول إلى الوكيل</translation>
    </message>
    <message>
        <source>Proxy {address}</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>الوكيل {address}</translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>canal_desktop/ui/composer_desk.py</extracomment>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Put what is said in it into the message</source>
        <extracomment>canal_desktop/ui/attachments/chip.py</extracomment>
        <translation>وضع ما يقال فيه في الرسالة</translation>
    </message>
    <message>
        <source>Qt and Qt for Python are used under the GNU Lesser General Public License, version 3.

They are separate libraries beside the program, unchanged: you may replace them with versions of your own. The text of the licence is at https://www.gnu.org/licenses/lgpl-3.0.html, their source code at https://download.qt.io/official_releases/.</source>
        <extracomment>canal_desktop/app/licences.py</extracomment>
        <translation>تُستخدم Qt وQt for Python بموجب رخصة غنو العمومية الصغرى (GNU LGPL)، الإصدار 3.

وهما مكتبتان مستقلتان بجانب البرنامج دون تعديل: يحق لك استبدالهما بإصدارات خاصة بك. نص الرخصة على https://www.gnu.org/licenses/lgpl-3.0.html، وشيفرتهما المصدرية على https://download.qt.io/official_releases/.</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>canal_desktop/app/pasted_code.py canal_desktop/ui/context_words.py canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Question: {question}</source>
        <extracomment>canal_desktop/ui/side_by_side/page.py</extracomment>
        <translation>السؤال: {question}</translation>
    </message>
    <message>
        <source>Quick window</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/help/topics.py canal_desktop/ui/tray.py</extracomment>
        <translation>النافذة السريعة</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/fatal_page.py canal_desktop/ui/leaving.py canal_desktop/ui/lock/unlock_page.py canal_desktop/ui/prompt_tests/running_notice.py canal_desktop/ui/tray.py</extracomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Quit and leave the temporary conversation?</source>
        <extracomment>canal_desktop/ui/leaving.py</extracomment>
        <translation>إنهاء البرنامج ومغادرة المحادثة المؤقتة؟</translation>
    </message>
    <message>
        <source>Quit before it is done?</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>الإنهاء قبل اكتماله؟</translation>
    </message>
    <message>
        <source>Quit while prompt tests run?</source>
        <extracomment>canal_desktop/ui/prompt_tests/running_notice.py</extracomment>
        <translation>إنهاء البرنامج واختبارات الموجّهات جارية؟</translation>
    </message>
    <message>
        <source>Quote into the message</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>اقتباس في الرسالة</translation>
    </message>
    <message>
        <source>Quote message</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>اقتباس الرسالة</translation>
    </message>
    <message>
        <source>Quote selection</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>اقتباس التحديد</translation>
    </message>
    <message>
        <source>Quote the whole message</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>اقتباس الرسالة كلها</translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>خام</translation>
    </message>
    <message>
        <source>Raw: just as it went over the wire</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>خام: كما مرّ عبر الشبكة تمامًا</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Read aloud, or stop</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>القراءة بصوت عالٍ أو إيقافها</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <extracomment>canal_desktop/app/reading_aloud.py canal_desktop/ui/sound_desk.py</extracomment>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Reading font</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>خط القراءة</translation>
    </message>
    <message>
        <source>Reading was given up.</source>
        <extracomment>canal_desktop/documents/checkpoint.py</extracomment>
        <translation>تم التخلي عن القراءة.</translation>
    </message>
    <message>
        <source>Reading width</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>عرض القراءة</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>canal_desktop/ui/attachments/words.py</extracomment>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Reaso&amp;ning effort</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>ج&amp;هد التفكير</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <extracomment>canal_desktop/ui/model_filters.py canal_desktop/ui/transcript/reasoning_box.py</extracomment>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>جهد التفكير</translation>
    </message>
    <message>
        <source>Reasoning {effort}</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>التفكير: {effort}</translation>
    </message>
    <message>
        <source>Reasoning · {seconds} s</source>
        <extracomment>canal_desktop/ui/transcript/reasoning_box.py</extracomment>
        <translation>التفكير · {seconds} ث</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>الحديثة</translation>
    </message>
    <message>
        <source>Recording, {recorded} of {most}</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>جارٍ التسجيل، {recorded} من {most}</translation>
    </message>
    <message>
        <source>Recovered messages</source>
        <extracomment>canal_desktop/storage/salvage_build.py</extracomment>
        <translation>رسائل مسترجعة</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>تحديث القائمة</translation>
    </message>
    <message>
        <source>Refused on {when}: {reason}</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>رُفض في {when}: {reason}</translation>
    </message>
    <message>
        <source>Refused, so it was asked in another way.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>رُفض، فسُئل بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/action_rows.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>إعادة التوليد</translation>
    </message>
    <message>
        <source>Regenerate with another model…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>إعادة التوليد بنموذج آخر…</translation>
    </message>
    <message>
        <source>Regenerate with {profile}</source>
        <extracomment>canal_desktop/ui/transcript/ways_on.py</extracomment>
        <translation>إعادة التوليد بـ {profile}</translation>
    </message>
    <message>
        <source>Regenerate with…</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>إعادة التوليد بـ…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py canal_desktop/ui/composer/waiting_lines.py canal_desktop/ui/mcp/value_rows.py canal_desktop/ui/prompt_tests/check_row.py canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <extracomment>canal_desktop/ui/attachments/chip.py</extracomment>
        <translation>إزالة (Del)</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>إزالة من المفضلة</translation>
    </message>
    <message>
        <source>Remove the check: {check}</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>إزالة الفحص: {check}</translation>
    </message>
    <message>
        <source>Remove the header</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>إزالة الترويسة</translation>
    </message>
    <message>
        <source>Remove the header {name}</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>إزالة الترويسة {name}</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>إزالة عبارة المرور</translation>
    </message>
    <message>
        <source>Remove the variable</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>إزالة المتغير</translation>
    </message>
    <message>
        <source>Remove the variable {name}</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>إزالة المتغير {name}</translation>
    </message>
    <message>
        <source>Remove {file}</source>
        <extracomment>canal_desktop/ui/attachments/chip.py</extracomment>
        <translation>إزالة {file}</translation>
    </message>
    <message>
        <source>Remove…</source>
        <comment>the passphrase</comment>
        <extracomment>canal_desktop/ui/settings/lock_part.py</extracomment>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/own_windows/work.py canal_desktop/ui/parameters/preset_row.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Rename set…</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>إعادة تسمية المجموعة…</translation>
    </message>
    <message>
        <source>Rename the set</source>
        <extracomment>canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>إعادة تسمية المجموعة</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Request ID</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>Request and answer as HTTP…</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>الطلب والإجابة بصيغة HTTP…</translation>
    </message>
    <message>
        <source>Request {number}, {time}: after a wait of {waited}, status {status}, took no time yet.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>الطلب {number}، {time}: بعد انتظار {waited}، الحالة {status}، لم يستغرق وقتًا بعد.</translation>
    </message>
    <message>
        <source>Request {number}, {time}: after a wait of {waited}, status {status}, took {took}.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>الطلب {number}، {time}: بعد انتظار {waited}، الحالة {status}، استغرق {took}.</translation>
    </message>
    <message>
        <source>Request {number}, {time}: status {status}, took no time yet.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>الطلب {number}، {time}: الحالة {status}، لم يستغرق وقتًا بعد.</translation>
    </message>
    <message>
        <source>Request {number}, {time}: status {status}, took {took}.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>الطلب {number}، {time}: الحالة {status}، استغرق {took}.</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>canal_desktop/ui/request_desk.py canal_desktop/ui/requests/drawer.py canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Requests at once, at most</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>أقصى عدد للطلبات المتزامنة</translation>
    </message>
    <message>
        <source>Requests of the answer</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>طلبات الإجابة</translation>
    </message>
    <message>
        <source>Requests of this answer</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>طلبات هذه الإجابة</translation>
    </message>
    <message>
        <source>Requests to judges</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>طلبات إلى الحكّام</translation>
    </message>
    <message>
        <source>Requests · {model}</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>الطلبات · {model}</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py canal_desktop/ui/settings/desk.py canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>canal_desktop/ui/parameters/sheet.py canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <extracomment>canal_desktop/ui/settings/desk.py</extracomment>
        <translation>إعادة ضبط كل الإعدادات؟</translation>
    </message>
    <message>
        <source>Reset this section</source>
        <extracomment>canal_desktop/ui/settings/section_view.py</extracomment>
        <translation>إعادة ضبط هذا القسم</translation>
    </message>
    <message>
        <source>Reset {parameter}</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>إعادة ضبط {parameter}</translation>
    </message>
    <message>
        <source>Response</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Response form&amp;at</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>&amp;تنسيق الاستجابة</translation>
    </message>
    <message>
        <source>Response format</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>تنسيق الاستجابة</translation>
    </message>
    <message>
        <source>Rest of the answer</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>بقية الإجابة</translation>
    </message>
    <message>
        <source>Restart now</source>
        <extracomment>canal_desktop/ui/settings/desk.py canal_desktop/ui/settings/updates_part.py canal_desktop/ui/updates_desk.py</extracomment>
        <translation>إعادة التشغيل الآن</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>canal_desktop/ui/leaving.py canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <extracomment>canal_desktop/ui/backup_desk.py canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>استعادة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py</extracomment>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Restoring ended early. {reason}</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>انتهت الاستعادة مبكرًا. {reason}</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Result of the call</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>نتيجة الاستدعاء</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_table.py</extracomment>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Results of {set}</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_sheet.py</extracomment>
        <translation>نتائج {set}</translation>
    </message>
    <message>
        <source>Results…</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>النتائج…</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/conversation_pane.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Route handler</source>
        <extracomment>canal_desktop/programs/write_forms.py</extracomment>
        <translation>معالج مسار</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_sheet.py</extracomment>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>verb</comment>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Run again…</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_sheet.py</extracomment>
        <translation>تشغيل مجددًا…</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>تشغيل على أي حال</translation>
    </message>
    <message>
        <source>Run prompt tests</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>تشغيل اختبارات الموجّهات</translation>
    </message>
    <message>
        <source>Run the missing ones</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_sheet.py</extracomment>
        <translation>تشغيل الناقصة</translation>
    </message>
    <message>
        <source>Running: {count} of {whole} answers are there.</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>جارية: وصل من الإجابات {count} من {whole}.</translation>
    </message>
    <message>
        <source>Run…</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>تشغيل…</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>ال&amp;بذرة</translation>
    </message>
    <message>
        <source>S&amp;et</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>الم&amp;جموعة</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>ت&amp;شغيل</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <extracomment>canal_desktop/ui/mcp/mcp_sheet.py</extracomment>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>S&amp;ystem prompt</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>موجّه الن&amp;ظام</translation>
    </message>
    <message>
        <source>Sample</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>عيّنة</translation>
    </message>
    <message>
        <source>Sample conversation</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>محادثة نموذجية</translation>
    </message>
    <message>
        <source>Sampling</source>
        <extracomment>canal_desktop/ui/parameters/form.py</extracomment>
        <translation>أخذ العينات</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py canal_desktop/ui/folder_form.py canal_desktop/ui/parameters/sheet.py canal_desktop/ui/sheets/model_facts_sheet.py canal_desktop/ui/sheets/name_sheet.py</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>canal_desktop/ui/attachments/preview_desk.py</extracomment>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Save a copy of {file}</source>
        <extracomment>canal_desktop/ui/transcript/file_box.py</extracomment>
        <translation>حفظ نسخة من {file}</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>Save as a prompt…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>حفظ كموجّه…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>canal_desktop/ui/sheets/code_sheet.py</extracomment>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Save both files…</source>
        <extracomment>canal_desktop/ui/sheets/code_sheet.py</extracomment>
        <translation>حفظ الملفين…</translation>
    </message>
    <message>
        <source>Save code as</source>
        <extracomment>canal_desktop/ui/code_desk.py canal_desktop/ui/transcript/commands.py</extracomment>
        <translation>حفظ الشيفرة باسم</translation>
    </message>
    <message>
        <source>Save code as a file</source>
        <extracomment>canal_desktop/ui/transcript/code_look.py</extracomment>
        <translation>حفظ الشيفرة كملف</translation>
    </message>
    <message>
        <source>Save code as a file…</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>حفظ الشيفرة كملف…</translation>
    </message>
    <message>
        <source>Save conversations as files.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>احفظ المحادثات كملفات.</translation>
    </message>
    <message>
        <source>Save patch as</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>حفظ الرقعة باسم</translation>
    </message>
    <message>
        <source>Save patch…</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>حفظ الرقعة…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>Save the body</source>
        <extracomment>canal_desktop/ui/requests/taking.py</extracomment>
        <translation>حفظ المتن</translation>
    </message>
    <message>
        <source>Save the connections</source>
        <extracomment>canal_desktop/ui/connection_desk.py</extracomment>
        <translation>حفظ الاتصالات</translation>
    </message>
    <message>
        <source>Save the edited message without asking</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>حفظ الرسالة المحررة دون سؤال</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>حفظ التسجيل</translation>
    </message>
    <message>
        <source>Save the request</source>
        <extracomment>canal_desktop/ui/requests/taking.py</extracomment>
        <translation>حفظ الطلب</translation>
    </message>
    <message>
        <source>Save the requests</source>
        <extracomment>canal_desktop/ui/requests/taking.py</extracomment>
        <translation>حفظ الطلبات</translation>
    </message>
    <message>
        <source>Save the usage</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>حفظ الاستخدام</translation>
    </message>
    <message>
        <source>Save these as a preset…</source>
        <extracomment>canal_desktop/ui/parameters/preset_row.py</extracomment>
        <translation>حفظ هذه كإعداد مسبق…</translation>
    </message>
    <message>
        <source>Save with pictures…</source>
        <extracomment>canal_desktop/ui/sheets/code_sheet.py</extracomment>
        <translation>حفظ مع الصور…</translation>
    </message>
    <message>
        <source>Save without asking</source>
        <extracomment>canal_desktop/ui/composer/edit_line.py</extracomment>
        <translation>حفظ دون سؤال</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <extracomment>canal_desktop/ui/connection_desk.py canal_desktop/ui/money_desk.py canal_desktop/ui/prompt_tests/results_export.py canal_desktop/ui/widgets/file_saver.py</extracomment>
        <translation>حُفظ باسم {file}.</translation>
    </message>
    <message numerus="yes">
        <source>Saved {n} files in the new folder {folder}.</source>
        <extracomment>canal_desktop/ui/code_desk.py</extracomment>
        <translation>
            <numerusform>حُفظ {n} ملف في المجلد الجديد {folder}.</numerusform>
            <numerusform>حُفظ ملف واحد في المجلد الجديد {folder}.</numerusform>
            <numerusform>حُفظ ملفين في المجلد الجديد {folder}.</numerusform>
            <numerusform>حُفظ {n} ملفات في المجلد الجديد {folder}.</numerusform>
            <numerusform>حُفظ {n} ملفًا في المجلد الجديد {folder}.</numerusform>
            <numerusform>حُفظ {n} ملف في المجلد الجديد {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>canal_desktop/ui/sheets/export_sheet.py canal_desktop/ui/sound_desk.py</extracomment>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Screen readers can read every message and every button. The settings say how much of an answer is spoken while it is written. {caret_keys} puts a caret into the text, to select it by keys.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>تستطيع برامج قراءة الشاشة قراءة كل رسالة وكل زر. تحدد الإعدادات كم يُنطق من الإجابة أثناء كتابتها. ويضع {caret_keys} مؤشر كتابة في النص لتحديده بالمفاتيح.</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <extracomment>canal_desktop/ui/sidebar/sidebar.py</extracomment>
        <translation>البحث في كل الرسائل</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/sidebar.py</extracomment>
        <translation>البحث في المحادثات</translation>
    </message>
    <message>
        <source>Search earlier questions</source>
        <extracomment>canal_desktop/ui/composer_desk.py</extracomment>
        <translation>البحث في الأسئلة السابقة</translation>
    </message>
    <message>
        <source>Search earlier questions…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>البحث في الأسئلة السابقة…</translation>
    </message>
    <message>
        <source>Search folders, or name a new one</source>
        <extracomment>canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>ابحث في المجلدات، أو سمِّ مجلدًا جديدًا</translation>
    </message>
    <message>
        <source>Search models</source>
        <extracomment>canal_desktop/ui/model_list.py canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>البحث في النماذج</translation>
    </message>
    <message>
        <source>Search results</source>
        <extracomment>canal_desktop/ui/settings/section_list.py canal_desktop/ui/sidebar/search_results.py</extracomment>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>canal_desktop/ui/profile_page.py</extracomment>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>البحث في الاختصارات</translation>
    </message>
    <message>
        <source>Search tags</source>
        <extracomment>canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>البحث في الوسوم</translation>
    </message>
    <message>
        <source>Search tags, or name a new one</source>
        <extracomment>canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>ابحث في الوسوم، أو سمِّ وسمًا جديدًا</translation>
    </message>
    <message>
        <source>Search the help</source>
        <extracomment>canal_desktop/ui/help/help_sheet.py</extracomment>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>canal_desktop/ui/palette.py</extracomment>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Second</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>الثاني</translation>
    </message>
    <message>
        <source>Seconds without a word from the server after which an answer counts as cut off, 10 to 600.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>عدد الثواني دون كلمة من الخادم التي تُعدّ الإجابة بعدها مقطوعة، من 10 إلى 600.</translation>
    </message>
    <message>
        <source>Secrets are kept in the keyring of your system and in memory, never in a file.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>تُحفظ الأسرار في سلسلة مفاتيح نظامك وفي الذاكرة، وليس في ملف أبدًا.</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>canal_desktop/ui/settings/section_list.py</extracomment>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>See what is sent</source>
        <extracomment>canal_desktop/ui/context_desk.py canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>عرض ما يُرسل</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Select</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>canal_desktop/ui/transcript/menus.py</extracomment>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Select all messages</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>تحديد كل الرسائل</translation>
    </message>
    <message>
        <source>Select text in an answer and press its “Take part…”, or press it without a selection to choose paragraphs.</source>
        <extracomment>canal_desktop/ui/side_by_side/merge_panel.py</extracomment>
        <translation>حدّد نصًا في إجابة واضغط «أخذ جزء…» فيها، أو اضغطه دون تحديد لاختيار فقرات.</translation>
    </message>
    <message>
        <source>Selected conversations</source>
        <extracomment>canal_desktop/ui/sidebar/batch_bar.py canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>المحادثات المحددة</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/attachments/preview_sheet.py canal_desktop/ui/composer/composer.py canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send after the answer</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>إرسال بعد الإجابة</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py canal_desktop/ui/context_desk.py canal_desktop/ui/key_check.py canal_desktop/ui/money_desk.py canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>إرسال على أي حال</translation>
    </message>
    <message>
        <source>Send as a new version</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>إرسال كإصدار جديد</translation>
    </message>
    <message>
        <source>Send it again</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>إرساله مجددًا</translation>
    </message>
    <message>
        <source>Send no system prompt</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>عدم إرسال موجّه نظام</translation>
    </message>
    <message>
        <source>Send none</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>عدم إرسال أي منها</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>canal_desktop/ui/composer/waiting_lines.py</extracomment>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Send pictures</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>إرسال الصور</translation>
    </message>
    <message>
        <source>Send the waiting message now</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>إرسال الرسالة المنتظرة الآن</translation>
    </message>
    <message>
        <source>Send them again</source>
        <extracomment>canal_desktop/ui/parameters/form.py</extracomment>
        <translation>إرسالها مجددًا</translation>
    </message>
    <message>
        <source>Send with</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>الإرسال بـ</translation>
    </message>
    <message>
        <source>Send without pictures</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py</extracomment>
        <translation>إرسال دون الصور</translation>
    </message>
    <message>
        <source>Send without them</source>
        <extracomment>canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>إرسال من دونها</translation>
    </message>
    <message>
        <source>Send {parameter} again</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>إرسال {parameter} مجددًا</translation>
    </message>
    <message>
        <source>Sent ahead of every conversation in this folder</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>يُرسل قبل كل محادثة في هذا المجلد</translation>
    </message>
    <message>
        <source>Sent ahead of everything else.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>يُرسل قبل كل ما عداه.</translation>
    </message>
    <message>
        <source>Sent as version {number}. Nothing was changed.</source>
        <extracomment>canal_desktop/ui/requests/editing.py</extracomment>
        <translation>أُرسل بوصفه الإصدار {number}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Sent as version {number}. {changes}.</source>
        <extracomment>canal_desktop/ui/requests/editing.py</extracomment>
        <translation>أُرسل بوصفه الإصدار {number}. {changes}.</translation>
    </message>
    <message>
        <source>Sent on to another address.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>أُحيل إلى عنوان آخر.</translation>
    </message>
    <message>
        <source>Sent with it: {parts}.</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>أُرسل معه: {parts}.</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>جملة بعد جملة</translation>
    </message>
    <message>
        <source>Sep</source>
        <extracomment>canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Servers do not all take the same requests. What a model of {profile} refused is noted here and used at once the next time. Forget it when the server was changed: it is then found out again.</source>
        <extracomment>canal_desktop/ui/sheets/learned_sheet.py</extracomment>
        <translation>لا تقبل كل الخوادم الطلبات نفسها. ما رفضه نموذج من {profile} مدوّن هنا ويُعمل به في المرة التالية فورًا. انسَه إذا تغيّر الخادم: فيُكتشف من جديد.</translation>
    </message>
    <message>
        <source>Servers in the text</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>الخوادم في النص</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py canal_desktop/ui/prompt_tests/cases_sheet.py canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>تعيين عبارة مرور</translation>
    </message>
    <message>
        <source>Set a passphrase first; then Canal can be locked.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>عيّن عبارة مرور أولًا؛ بعدها يمكن قفل Canal.</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <extracomment>canal_desktop/ui/settings/lock_part.py</extracomment>
        <translation>تعيين عبارة مرور…</translation>
    </message>
    <message>
        <source>Set here.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>محدد هنا.</translation>
    </message>
    <message>
        <source>Set here: no system prompt is sent.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>محدد هنا: لا يُرسل موجّه نظام.</translation>
    </message>
    <message>
        <source>Set parameters…</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>تحديد المعاملات…</translation>
    </message>
    <message>
        <source>Sets and cases</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>المجموعات والحالات</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/profile_page.py canal_desktop/ui/sidebar/sidebar.py</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings and network</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>الإعدادات والشبكة</translation>
    </message>
    <message>
        <source>Settings of the folder…</source>
        <extracomment>canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>إعدادات المجلد…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>canal_desktop/ui/sound/places.py canal_desktop/ui/sound_desk.py</extracomment>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Several computers can share one library through a folder that Syncthing, a cloud service or a network drive keeps the same on all of them. Each computer writes only files of its own into it, and reads those of the others. What was changed on two of them at once stays as two versions.</source>
        <extracomment>canal_desktop/ui/folder_desk.py</extracomment>
        <translation>يمكن لعدة حواسيب أن تتشارك مكتبة واحدة عبر مجلد يبقيه Syncthing أو خدمة سحابية أو محرك شبكة متطابقًا عليها كلها. لا يكتب كل حاسوب فيه إلا ملفاته، ويقرأ ملفات غيره. وما تغيّر على حاسوبين في آنٍ واحد يبقى إصدارين.</translation>
    </message>
    <message>
        <source>Several computers exchange their libraries through a folder.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>تتبادل عدة حواسيب مكتباتها عبر مجلد.</translation>
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
        <translation>Shift+الأسهم</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>canal_desktop/ui/settings/rows.py canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>canal_desktop/ui/interrupted_notice.py canal_desktop/ui/prompt_tests/running_notice.py canal_desktop/ui/tray.py canal_desktop/ui/updates_desk.py</extracomment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show all tags</source>
        <extracomment>canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>عرض كل الوسوم</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} characters</source>
        <extracomment>canal_desktop/ui/transcript/code_box.py</extracomment>
        <translation>
            <numerusform>عرض الأحرف كلها ({n})</numerusform>
            <numerusform>عرض الحرف الوحيد</numerusform>
            <numerusform>عرض الحرفين</numerusform>
            <numerusform>عرض الأحرف الـ{n} كلها</numerusform>
            <numerusform>عرض {n} حرفًا كلها</numerusform>
            <numerusform>عرض {n} حرف كلها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} lines</source>
        <extracomment>canal_desktop/ui/transcript/code_box.py</extracomment>
        <translation>
            <numerusform>عرض الأسطر كلها ({n})</numerusform>
            <numerusform>عرض السطر الوحيد</numerusform>
            <numerusform>عرض السطرين</numerusform>
            <numerusform>عرض الأسطر الـ{n} كلها</numerusform>
            <numerusform>عرض {n} سطرًا كلها</numerusform>
            <numerusform>عرض {n} سطر كلها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} rows</source>
        <extracomment>canal_desktop/ui/transcript/table_box.py</extracomment>
        <translation>
            <numerusform>عرض الصفوف كلها ({n})</numerusform>
            <numerusform>عرض الصف الوحيد</numerusform>
            <numerusform>عرض الصفين</numerusform>
            <numerusform>عرض الصفوف الـ{n} كلها</numerusform>
            <numerusform>عرض {n} صفًا كلها</numerusform>
            <numerusform>عرض {n} صف كلها</numerusform>
        </translation>
    </message>
    <message>
        <source>Show answers side by side</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>عرض الإجابات جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>canal_desktop/ui/transcript/code_box.py canal_desktop/ui/transcript/table_box.py</extracomment>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>Show line numbers</source>
        <extracomment>canal_desktop/ui/transcript/code_look.py</extracomment>
        <translation>عرض أرقام الأسطر</translation>
    </message>
    <message>
        <source>Show picture</source>
        <extracomment>canal_desktop/ui/transcript/diagram_box.py</extracomment>
        <translation>عرض الصورة</translation>
    </message>
    <message>
        <source>Show results</source>
        <extracomment>canal_desktop/ui/prompt_tests/running_notice.py</extracomment>
        <translation>عرض النتائج</translation>
    </message>
    <message>
        <source>Show side by side</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>عرض جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Show source</source>
        <extracomment>canal_desktop/ui/transcript/diagram_box.py</extracomment>
        <translation>عرض المصدر</translation>
    </message>
    <message>
        <source>Show the hints again</source>
        <extracomment>canal_desktop/ui/help/help_sheet.py</extracomment>
        <translation>عرض التلميحات مجددًا</translation>
    </message>
    <message>
        <source>Show the key</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>عرض المفتاح</translation>
    </message>
    <message>
        <source>Show the licence…</source>
        <extracomment>canal_desktop/ui/settings/about_parts.py</extracomment>
        <translation>عرض الرخصة…</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <extracomment>canal_desktop/ui/interrupted_notice.py</extracomment>
        <translation>عرض الأحدث</translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>canal_desktop/ui/sheets/import_sheet.py</extracomment>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Show what was sent of {file}</source>
        <extracomment>canal_desktop/ui/transcript/file_box.py</extracomment>
        <translation>عرض ما أُرسل من {file}</translation>
    </message>
    <message>
        <source>Show {picture}</source>
        <extracomment>canal_desktop/ui/transcript/picture_box.py</extracomment>
        <translation>عرض {picture}</translation>
    </message>
    <message>
        <source>Shows the version chosen under “With” in the conversation</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>يعرض الإصدار المختار في «مع» في المحادثة</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>الشريط الجانبي</translation>
    </message>
    <message>
        <source>Simple</source>
        <extracomment>canal_desktop/programs/write_forms.py</extracomment>
        <translation>بسيط</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>canal_desktop/ui/sheets/backup_sheet.py canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Snap brings newer versions of Canal by itself.</source>
        <extracomment>canal_desktop/domain/update.py</extracomment>
        <translation>يجلب Snap الإصدارات الأحدث من Canal تلقائيًا.</translation>
    </message>
    <message>
        <source>So that you can look at what went over the wire; keys are never in it.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>لتتمكن من النظر فيما مرّ عبر الشبكة؛ ولا تكون المفاتيح فيه أبدًا.</translation>
    </message>
    <message>
        <source>Some messages are left out: what “{name}” is, is not in the code.</source>
        <extracomment>canal_desktop/programs/read_request.py</extracomment>
        <translation>تُركت بعض الرسائل: لا يوجد في الشيفرة ما هو «{name}».</translation>
    </message>
    <message>
        <source>Some of what {device} wrote cannot be read yet; everything else was. If this stays, make sure that {file} arrives whole.</source>
        <extracomment>canal_desktop/app/sync_exchange.py</extracomment>
        <translation>بعض ما كتبه {device} لا تمكن قراءته بعد؛ وقُرئ ما عداه. إن استمر ذلك فتأكد من أن {file} يصل كاملًا.</translation>
    </message>
    <message>
        <source>Some tool must be called</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>يجب استدعاء أداة ما</translation>
    </message>
    <message>
        <source>Some tools cannot be had now</source>
        <extracomment>canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>بعض الأدوات غير متاح الآن</translation>
    </message>
    <message>
        <source>Somebody else put Canal where it lies, so you cannot renew it: ask whoever runs this computer.</source>
        <extracomment>canal_desktop/app/installation.py</extracomment>
        <translation>وضع شخص آخر Canal في مكانه، فلا يمكنك تجديده: اسأل من يدير هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Something has happened in a conversation. Unlock Canal to see it.</source>
        <extracomment>canal_desktop/ui/notifying.py</extracomment>
        <translation>حدث شيء في محادثة. افتح قفل Canal لتراه.</translation>
    </message>
    <message>
        <source>Something on the way ends connections early; often a proxy does. You can continue such answers.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>شيء ما على الطريق ينهي الاتصالات مبكرًا؛ وغالبًا ما يفعل ذلك وكيل. يمكنك متابعة إجابات كهذه.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your text is kept; the details are in the log.</source>
        <extracomment>canal_desktop/bootstrap/session.py canal_desktop/domain/failures.py</extracomment>
        <translation>حدث خطأ داخل البرنامج. نصك محفوظ؛ والتفاصيل في السجل.</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>canal_desktop/ui/transcript/content.py</extracomment>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Sounds (*.mp3 *.wav *.m4a *.mp4 *.ogg *.oga *.opus *.flac *.aac *.webm *.mpga *.mpeg);;All files (*)</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>أصوات (*.mp3 *.wav *.m4a *.mp4 *.ogg *.oga *.opus *.flac *.aac *.webm *.mpga *.mpeg);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Space leaves a part out or includes it again, P pins its message, Enter goes to it. All tokens are estimates.</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py</extracomment>
        <translation>المسافة تستبعد جزءًا أو تضمّنه مجددًا، وP يثبّت رسالته، وEnter ينتقل إليه. كل أعداد الرموز تقديرية.</translation>
    </message>
    <message>
        <source>Space, Shift+Space</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>المسافة، Shift+المسافة</translation>
    </message>
    <message>
        <source>Speak answers</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>نطق الإجابات</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>سرعة الصوت</translation>
    </message>
    <message>
        <source>Spelling</source>
        <extracomment>canal_desktop/ui/composer/field_menu.py canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>Spelling cannot be checked on this computer: the dictionary program is not made for it.</source>
        <extracomment>canal_desktop/app/spelling.py</extracomment>
        <translation>لا يمكن التدقيق الإملائي على هذا الحاسوب: برنامج القاموس غير مُعدّ له.</translation>
    </message>
    <message>
        <source>Spelling is not checked until the next start: the dictionary program has ended by itself.</source>
        <extracomment>canal_desktop/app/spelling.py</extracomment>
        <translation>لا تدقيق إملائي حتى التشغيل التالي: انتهى برنامج القاموس من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>St&amp;op sequences</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>تسلسلات الإي&amp;قاف</translation>
    </message>
    <message>
        <source>Start at log-in</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py canal_desktop/ui/settings/parts.py</extracomment>
        <translation>التشغيل عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Start the proxy, or correct its address: in Settings, Network, or in your system or its *_PROXY variables.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>شغّل الوكيل أو صحّح عنوانه: في الإعدادات، «الشبكة»، أو في نظامك أو متغيراته *_PROXY.</translation>
    </message>
    <message>
        <source>Starting the tools… Esc stops it; nothing is sent then.</source>
        <extracomment>canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>جارٍ تشغيل الأدوات… يوقفه Esc؛ ولا يُرسل شيء حينها.</translation>
    </message>
    <message>
        <source>Starting {servers}… Esc stops it; nothing is sent then.</source>
        <extracomment>canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>جارٍ تشغيل {servers}… يوقفه Esc؛ ولا يُرسل شيء حينها.</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>canal_desktop/ui/leaving.py canal_desktop/ui/prompt_tests/running_notice.py canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>البقاء دون اتصال</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Steps of the checkup</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>خطوات الفحص</translation>
    </message>
    <message>
        <source>Still looking…</source>
        <extracomment>canal_desktop/ui/sidebar/search_results.py</extracomment>
        <translation>ما زال البحث جاريًا…</translation>
    </message>
    <message>
        <source>Still to do</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>لم يُنجز بعد</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/composer/composer.py canal_desktop/ui/prompt_tests/results_sheet.py canal_desktop/ui/quick/window.py canal_desktop/ui/settings/updates_part.py canal_desktop/ui/sheets/doctor_sheet.py canal_desktop/ui/sheets/export_sheet.py canal_desktop/ui/sheets/import_sheet.py canal_desktop/ui/side_by_side/answer_column.py canal_desktop/ui/sound_desk.py canal_desktop/ui/status_text.py canal_desktop/ui/tray.py</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop all</source>
        <extracomment>canal_desktop/ui/side_by_side/page.py</extracomment>
        <translation>إيقاف الكل</translation>
    </message>
    <message>
        <source>Stop at {texts}</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>التوقف عند {texts}</translation>
    </message>
    <message>
        <source>Stop from, a day</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>الإيقاف عند، يوميًا</translation>
    </message>
    <message>
        <source>Stop from, a month</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>الإيقاف عند، شهريًا</translation>
    </message>
    <message>
        <source>Stop it and quit</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>إيقافه والإنهاء</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>إيقاف القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>تسلسلات الإيقاف</translation>
    </message>
    <message>
        <source>Stop them</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>إيقافها</translation>
    </message>
    <message>
        <source>Stop {answer}</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>إيقاف {answer}</translation>
    </message>
    <message>
        <source>Stopped at the length limit.</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>توقفت عند حد الطول.</translation>
    </message>
    <message>
        <source>Stopped by the provider's filter.</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>أوقفها مرشح المزوّد.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>توقفت.</translation>
    </message>
    <message>
        <source>Stopped: {sentence}</source>
        <extracomment>canal_desktop/app/prompt_test_run.py</extracomment>
        <translation>توقفت: {sentence}</translation>
    </message>
    <message>
        <source>Stream</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>البث</translation>
    </message>
    <message>
        <source>Streaming</source>
        <extracomment>canal_desktop/programs/write_forms.py</extracomment>
        <translation>بث تدريجي</translation>
    </message>
    <message>
        <source>Streaming with retries</source>
        <extracomment>canal_desktop/programs/write_forms.py</extracomment>
        <translation>بث مع إعادة المحاولة</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>canal_desktop/ui/composer/typed_menu.py</extracomment>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Sync folder</source>
        <extracomment>canal_desktop/ui/folder_desk.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>مجلد المزامنة</translation>
    </message>
    <message>
        <source>Sync folder…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>مجلد المزامنة…</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>canal_desktop/app/pasted_code.py canal_desktop/ui/branch_map.py</extracomment>
        <translation>النظام</translation>
    </message>
    <message>
        <source>System</source>
        <comment>the system's colour</comment>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>النظام</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>canal_desktop/ui/settings/editors.py</extracomment>
        <translation>افتراضي النظام</translation>
    </message>
    <message>
        <source>System prompt</source>
        <extracomment>canal_desktop/domain/parameter_text.py canal_desktop/domain/parameters.py canal_desktop/ui/context_delegate.py canal_desktop/ui/context_words.py</extracomment>
        <translation>موجّه النظام</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>Tab، Shift+Tab</translation>
    </message>
    <message>
        <source>Table copied.</source>
        <extracomment>canal_desktop/ui/transcript/commands.py</extracomment>
        <translation>نُسخ الجدول.</translation>
    </message>
    <message>
        <source>Table with {columns} and {rows}</source>
        <extracomment>canal_desktop/ui/transcript/accessible_block.py</extracomment>
        <translation>جدول فيه {columns} و{rows}</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <extracomment>canal_desktop/ui/connection_desk.py canal_desktop/ui/money_desk.py</extracomment>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>canal_desktop/ui/sidebar/choose_popups.py</extracomment>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tag…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>وسم…</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>أخذها من هناك</translation>
    </message>
    <message>
        <source>Take part</source>
        <extracomment>canal_desktop/ui/side_by_side/parts_sheet.py</extracomment>
        <translation>أخذ جزء</translation>
    </message>
    <message>
        <source>Take part of {answer}</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>أخذ جزء من {answer}</translation>
    </message>
    <message>
        <source>Take part…</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>أخذ جزء…</translation>
    </message>
    <message>
        <source>Take the keys away</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>إزالة المفاتيح</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>Takes &amp;pictures</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>يقبل ال&amp;صور</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>ال&amp;نص</translation>
    </message>
    <message>
        <source>Teal</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>درجة العشوائية</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>canal_desktop/domain/parameter_text.py canal_desktop/providers/demo_answers.py</extracomment>
        <translation>نص</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <extracomment>canal_desktop/ui/help/help_sheet.py</extracomment>
        <translation>نص الموضوع</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Text that must be in the answer</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>نص يجب أن يكون في الإجابة</translation>
    </message>
    <message>
        <source>Text that must not be in the answer</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>نص يجب ألا يكون في الإجابة</translation>
    </message>
    <message>
        <source>Text, choice and number</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>نص وخيار وعدد</translation>
    </message>
    <message>
        <source>Texts you need often are kept as prompts. “/” at the beginning of a message offers them. Names in double braces are places to fill in once a prompt is inserted; Tab goes to the next one.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>النصوص التي تحتاج إليها كثيرًا تُحفظ كموجّهات. كتابة «/» في بداية الرسالة تعرضها. الأسماء بين أقواس معقوصة مزدوجة مواضع تُملأ بعد إدراج الموجّه؛ وينتقل Tab إلى التالي منها.</translation>
    </message>
    <message>
        <source>That could not be changed: {reason}.</source>
        <extracomment>canal_desktop/app/updates.py</extracomment>
        <translation>تعذر تغيير ذلك: {reason}.</translation>
    </message>
    <message>
        <source>That it makes pictures is guessed from its name: the server does not say what its models are for.</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>كونه ينشئ صورًا تخمينٌ من اسمه: لا يذكر الخادم الغرض من نماذجه.</translation>
    </message>
    <message>
        <source>That was taken back.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>تم التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>The API key has a space or line break inside. Copy it again, in one piece.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>في مفتاح API مسافة أو فاصل أسطر. انسخه مجددًا قطعة واحدة.</translation>
    </message>
    <message>
        <source>The API key has characters that no key has. Copy it again from the server's console.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>في مفتاح API أحرف لا توجد في أي مفتاح. انسخه مجددًا من لوحة تحكم الخادم.</translation>
    </message>
    <message>
        <source>The API key is too long: at most 1,000 characters. Copy only the key itself.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>مفتاح API طويل جدًا: 1,000 حرف على الأكثر. انسخ المفتاح وحده.</translation>
    </message>
    <message>
        <source>The API key is too short. Copy the whole key from the server's console.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>مفتاح API قصير جدًا. انسخ المفتاح كاملًا من لوحة تحكم الخادم.</translation>
    </message>
    <message>
        <source>The Base URL has characters that cannot be seen. Type the server's name by hand.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>في عنوان URL الأساسي أحرف لا تُرى. اكتب اسم الخادم يدويًا.</translation>
    </message>
    <message>
        <source>The Base URL must begin with https:// and name a server, such as https://api.example.com/v1.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>يجب أن يبدأ عنوان URL الأساسي بـ https:// وأن يذكر خادمًا، مثل https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>The Base URL must not hold a user name or password. Put the key into the API key field.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>يجب ألا يحتوي عنوان URL الأساسي على اسم مستخدم أو كلمة مرور. ضع المفتاح في حقل مفتاح API.</translation>
    </message>
    <message>
        <source>The Environment profile cannot be used. {error}</source>
        <extracomment>canal_desktop/bootstrap/session.py</extracomment>
        <translation>لا يمكن استخدام ملف تعريف متغيرات البيئة. {error}</translation>
    </message>
    <message>
        <source>The MCP server “{name}” was removed.</source>
        <extracomment>canal_desktop/app/mcp_servers.py</extracomment>
        <translation>أُزيل خادم MCP «{name}».</translation>
    </message>
    <message>
        <source>The Markdown mirror is waiting for its folder ({reason}).</source>
        <extracomment>canal_desktop/app/mirror.py</extracomment>
        <translation>مرآة Markdown تنتظر مجلدها ({reason}).</translation>
    </message>
    <message>
        <source>The PDF could not be made. Choose another form.</source>
        <extracomment>canal_desktop/ui/pdf_export.py</extracomment>
        <translation>تعذّر إنشاء ملف PDF. اختر شكلًا آخر.</translation>
    </message>
    <message>
        <source>The address begins with a name that is not the server’s: what counts is what follows the @.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>يبدأ العنوان باسم ليس اسم الخادم: المعوّل على ما يلي @.</translation>
    </message>
    <message>
        <source>The address has characters that belong in none.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>في العنوان أحرف لا مكان لها في أي عنوان.</translation>
    </message>
    <message>
        <source>The address has letters that can look like others.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>في العنوان حروف قد تشبه غيرها.</translation>
    </message>
    <message>
        <source>The address in it cannot be used as a Base URL.</source>
        <extracomment>canal_desktop/programs/read_request.py</extracomment>
        <translation>لا يمكن استخدام العنوان الذي فيها عنوانَ URL أساسيًا.</translation>
    </message>
    <message>
        <source>The address is another one: enter the value for {name} again.</source>
        <extracomment>canal_desktop/app/mcp_values.py</extracomment>
        <translation>تغيّر العنوان: أدخل قيمة {name} مجددًا.</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>لا يذكر العنوان خادمًا.</translation>
    </message>
    <message>
        <source>The address of your proxy cannot be read.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>تتعذر قراءة عنوان وكيلك.</translation>
    </message>
    <message>
        <source>The answer</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>The answer being written is stopped, and nothing of this conversation is kept.</source>
        <extracomment>canal_desktop/ui/leaving.py</extracomment>
        <translation>تتوقف الإجابة التي تُكتب، ولا يُحفظ شيء من هذه المحادثة.</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <extracomment>canal_desktop/ui/notifying.py</extracomment>
        <translation>انقطعت الإجابة.</translation>
    </message>
    <message>
        <source>The answer did not come as a stream of events. What came is under Response.</source>
        <extracomment>canal_desktop/ui/requests/reading.py</extracomment>
        <translation>لم تصل الإجابة كسلسلة أحداث. ما وصل تجده في «الاستجابة».</translation>
    </message>
    <message>
        <source>The answer grew past 20 million characters and was cut off.</source>
        <extracomment>canal_desktop/providers/chat_decoder.py</extracomment>
        <translation>تجاوزت الإجابة 20 مليون حرف فقُطعت.</translation>
    </message>
    <message>
        <source>The answer has more than {count} characters.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>يتجاوز عدد أحرف الإجابة {count}.</translation>
    </message>
    <message>
        <source>The answer in “{title}” failed.</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>فشلت الإجابة في «{title}».</translation>
    </message>
    <message>
        <source>The answer in “{title}” is ready.</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>الإجابة في «{title}» جاهزة.</translation>
    </message>
    <message>
        <source>The answer in “{title}” was cut off.</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>قُطعت الإجابة في «{title}».</translation>
    </message>
    <message>
        <source>The answer is not on the screen any more. Open its conversation, then send.</source>
        <extracomment>canal_desktop/ui/requests/editing.py</extracomment>
        <translation>لم تعد الإجابة على الشاشة. افتح محادثتها ثم أرسل.</translation>
    </message>
    <message>
        <source>The answer is still being written. Stop it first, or wait.</source>
        <extracomment>canal_desktop/ui/composer/composer.py</extracomment>
        <translation>ما زالت الإجابة تُكتب. أوقفها أولًا أو انتظر.</translation>
    </message>
    <message>
        <source>The answer: copied, without any key.</source>
        <extracomment>canal_desktop/ui/requests/taking.py</extracomment>
        <translation>الإجابة: نُسخت دون أي مفتاح.</translation>
    </message>
    <message>
        <source>The archive has too many files in it to be listed. Attach the ones that matter.</source>
        <extracomment>canal_desktop/documents/archives.py</extracomment>
        <translation>في الأرشيف ملفات أكثر من أن تُسرد. أرفق المهم منها.</translation>
    </message>
    <message>
        <source>The archive of the new version is not as it should be, so it was not installed.</source>
        <extracomment>canal_desktop/updates/archive.py</extracomment>
        <translation>أرشيف الإصدار الجديد ليس كما ينبغي، فلم يُثبَّت.</translation>
    </message>
    <message>
        <source>The arrows below it lead to the first one and back. Nothing is ever overwritten.</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>تؤدي الأسهم التي أسفلها إلى الأولى وتعود منها. لا يُكتب فوق شيء أبدًا.</translation>
    </message>
    <message>
        <source>The backup {path} was made by a newer version of Canal Desktop. Update the program to restore it.</source>
        <extracomment>canal_desktop/storage/backup_files.py</extracomment>
        <translation>أنشأ إصدار أحدث من Canal Desktop النسخة الاحتياطية {path}. حدّث البرنامج لاستعادتها.</translation>
    </message>
    <message>
        <source>The backup “{name}” is damaged and cannot be read as a whole. Choose another one.</source>
        <extracomment>canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>النسخة الاحتياطية «{name}» تالفة ولا يمكن قراءتها كاملة. اختر نسخة أخرى.</translation>
    </message>
    <message>
        <source>The backup “{name}” is not complete. Copy it again from where it came from, or choose another one.</source>
        <extracomment>canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>النسخة الاحتياطية «{name}» غير كاملة. انسخها مرة أخرى من مصدرها أو اختر نسخة أخرى.</translation>
    </message>
    <message>
        <source>The body must be an object: it begins with { and ends with }.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>يجب أن يكون المتن كائنًا: يبدأ بـ { وينتهي بـ }.</translation>
    </message>
    <message>
        <source>The budget is used up</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>استُنفدت الميزانية</translation>
    </message>
    <message>
        <source>The buttons above a block copy it, wrap its lines or save it.</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>الأزرار التي فوق الكتلة تنسخها أو تلفّ أسطرها أو تحفظها.</translation>
    </message>
    <message>
        <source>The calls of tools and their results are included again.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>تُضمَّن استدعاءات الأدوات ونتائجها مجددًا.</translation>
    </message>
    <message>
        <source>The calls of tools and their results are not sent from now on.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>لا تُرسل استدعاءات الأدوات ونتائجها من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>The calls that waited are marked as not answered, and the model is told so.</source>
        <extracomment>canal_desktop/ui/tools/desk.py</extracomment>
        <translation>تُعلَّم الاستدعاءات المنتظرة بأنها بلا رد، ويُخبَر النموذج بذلك.</translation>
    </message>
    <message>
        <source>The case “{title}” was deleted.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>حُذفت الحالة «{title}».</translation>
    </message>
    <message>
        <source>The certificate file {file} cannot be read: {reason}. Choose another one in Settings, Network, or in the profile.</source>
        <extracomment>canal_desktop/network/trust.py</extracomment>
        <translation>تتعذر قراءة ملف الشهادات {file}: {reason}. اختر ملفًا آخر في الإعدادات، «الشبكة»، أو في ملف التعريف.</translation>
    </message>
    <message>
        <source>The certificate is for another name. Check the Base URL; it must name the server as its certificate does.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>الشهادة لاسم آخر. تحقق من عنوان URL الأساسي؛ يجب أن يسمّي الخادم كما تسمّيه شهادته.</translation>
    </message>
    <message>
        <source>The certificate is not trusted: {reason}.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>الشهادة غير موثوقة: {reason}.</translation>
    </message>
    <message>
        <source>The certificate is out of date, or this computer's clock is wrong. Check the clock first.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>الشهادة منتهية الصلاحية، أو ساعة هذا الحاسوب غير صحيحة. تحقق من الساعة أولًا.</translation>
    </message>
    <message>
        <source>The certificates that SSL_CERT_FILE or SSL_CERT_DIR names cannot be read. Correct or unset it.</source>
        <extracomment>canal_desktop/network/trust.py</extracomment>
        <translation>تتعذر قراءة الشهادات التي يحددها SSL_CERT_FILE أو SSL_CERT_DIR. صحّحه أو ألغِه.</translation>
    </message>
    <message>
        <source>The certificates that are to be trusted cannot be read.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>تتعذر قراءة الشهادات المطلوب الوثوق بها.</translation>
    </message>
    <message>
        <source>The checkup was stopped.</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>أُوقف الفحص.</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>الحدث المختار</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>The code does not say what {names} stands for: fill it in before you send.</source>
        <extracomment>canal_desktop/programs/read_request.py</extracomment>
        <translation>لا تذكر الشيفرة ما يعنيه {names}: املأه قبل أن ترسل.</translation>
    </message>
    <message numerus="yes">
        <source>The code makes {n} requests; the first one is read.</source>
        <extracomment>canal_desktop/programs/read_program.py</extracomment>
        <translation>
            <numerusform>لا تُجري الشيفرة أي طلب.</numerusform>
            <numerusform>تُجري الشيفرة طلبًا واحدًا؛ وهو ما يُقرأ.</numerusform>
            <numerusform>تُجري الشيفرة طلبين؛ ويُقرأ الأول.</numerusform>
            <numerusform>تُجري الشيفرة {n} طلبات؛ ويُقرأ الأول.</numerusform>
            <numerusform>تُجري الشيفرة {n} طلبًا؛ ويُقرأ الأول.</numerusform>
            <numerusform>تُجري الشيفرة {n} طلب؛ ويُقرأ الأول.</numerusform>
        </translation>
    </message>
    <message>
        <source>The colour of links and of what is chosen; it is made lighter or darker where it could not be read.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>لون الروابط وما هو مختار؛ يُفتَّح أو يُغمَّق حيث تتعذر قراءته.</translation>
    </message>
    <message>
        <source>The command has a character in it that no program can be given.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>في الأمر حرف لا يمكن تمريره إلى أي برنامج.</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <extracomment>canal_desktop/providers/chat_decoder.py</extracomment>
        <translation>انتهى الاتصال قبل أن تكتمل الإجابة.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off. Check your network and try again.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>انقطع الاتصال بـ {host}. تحقق من شبكتك وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost while the computer slept. Try again.</source>
        <extracomment>canal_desktop/providers/failures.py</extracomment>
        <translation>فُقد الاتصال بـ {host} أثناء سكون الحاسوب. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The conversation of this link is not in your library. It may have been deleted for good.</source>
        <extracomment>canal_desktop/ui/link_target.py</extracomment>
        <translation>محادثة هذا الرابط ليست في مكتبتك. ربما حُذفت نهائيًا.</translation>
    </message>
    <message>
        <source>The conversation's own</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>الخاصة بالمحادثة</translation>
    </message>
    <message>
        <source>The data folder cannot be written, so nothing was looked for: {reason}.</source>
        <extracomment>canal_desktop/app/updates.py</extracomment>
        <translation>تعذرت الكتابة في مجلد البيانات، فلم يُبحث عن شيء: {reason}.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written: {reason}. Make it writable, or choose another with --data-dir.</source>
        <extracomment>canal_desktop/storage/library_lock.py</extracomment>
        <translation>تتعذر الكتابة في مجلد البيانات {folder}: {reason}. اجعله قابلًا للكتابة، أو اختر مجلدًا آخر باستخدام --data-dir.</translation>
    </message>
    <message>
        <source>The demo answers inside the program: for the code, take URL and key of a server.</source>
        <extracomment>canal_desktop/ui/code_desk.py</extracomment>
        <translation>يجيب العرض التجريبي داخل البرنامج: استخدم للشيفرة عنوان URL ومفتاحًا لخادم.</translation>
    </message>
    <message>
        <source>The demo pretends to be busy.</source>
        <extracomment>canal_desktop/providers/demo.py</extracomment>
        <translation>يتظاهر العرض التجريبي بأنه مشغول.</translation>
    </message>
    <message>
        <source>The demo's server is inside the program.</source>
        <extracomment>canal_desktop/app/doctor.py</extracomment>
        <translation>خادم العرض التجريبي داخل البرنامج.</translation>
    </message>
    <message>
        <source>The desktop did not bind the keys. Choose them again, or bind the command in its settings.</source>
        <extracomment>canal_desktop/ui/quick/portal_keys.py</extracomment>
        <translation>لم يربط سطح المكتب المفاتيح. اخترها مجددًا، أو اربط الأمر في إعداداته.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing that is on the screen is lost.</source>
        <extracomment>canal_desktop/storage/sqlite_errors.py</extracomment>
        <translation>القرص ممتلئ. أخلِ بعض المساحة؛ لا يضيع شيء مما على الشاشة.</translation>
    </message>
    <message>
        <source>The disk reports an error with {path}. Check the disk; the text is kept here.</source>
        <extracomment>canal_desktop/storage/sqlite_errors.py</extracomment>
        <translation>يبلّغ القرص عن خطأ في {path}. افحص القرص؛ النص محفوظ هنا.</translation>
    </message>
    <message>
        <source>The download was stopped; nothing has changed.</source>
        <extracomment>canal_desktop/providers/update_fetch.py</extracomment>
        <translation>أُوقف التنزيل؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>أُوقف التصدير.</translation>
    </message>
    <message>
        <source>The file as it was is kept as {copy}.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>حُفظ الملف كما كان باسم {copy}.</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}. Choose another place.</source>
        <extracomment>canal_desktop/ui/connection_desk.py canal_desktop/ui/money_desk.py canal_desktop/ui/prompt_tests/results_export.py</extracomment>
        <translation>تعذّرت كتابة الملف: {reason}. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The file is included again.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>يُضمَّن الملف مجددًا.</translation>
    </message>
    <message>
        <source>The file is not sent from now on.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>لا يُرسل الملف من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>The file {file} holds no certificates that can be read. Choose another one in Settings, Network, or in the profile.</source>
        <extracomment>canal_desktop/network/trust.py</extracomment>
        <translation>ليس في الملف {file} شهادات يمكن قراءتها. اختر ملفًا آخر في الإعدادات، «الشبكة»، أو في ملف التعريف.</translation>
    </message>
    <message>
        <source>The file {file} was changed and was not taken.</source>
        <extracomment>canal_desktop/exchange/markdown_reading.py</extracomment>
        <translation>تغيّر الملف {file} فلم يُؤخذ.</translation>
    </message>
    <message>
        <source>The file {path} is damaged. Restore the folder “files” from a backup.</source>
        <extracomment>canal_desktop/storage/files.py</extracomment>
        <translation>الملف {path} تالف. استعد المجلد “files” من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The file {path} is missing. Restore the folder “files” from a backup.</source>
        <extracomment>canal_desktop/storage/files.py</extracomment>
        <translation>الملف {path} مفقود. استعد المجلد “files” من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The file {path} is not a readable library. Restore it from a backup, or move it away to begin with an empty one. Nothing was changed.</source>
        <extracomment>canal_desktop/storage/library_file.py</extracomment>
        <translation>الملف {path} ليس مكتبة قابلة للقراءة. استعده من نسخة احتياطية، أو انقله من مكانه للبدء بمكتبة فارغة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The first on offer that is for that</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>أول المعروض المخصص لذلك</translation>
    </message>
    <message>
        <source>The folder</source>
        <extracomment>canal_desktop/exchange/source_files.py</extracomment>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>The folder could not be saved: {reason}.</source>
        <extracomment>canal_desktop/ui/code_desk.py</extracomment>
        <translation>تعذّر حفظ المجلد: {reason}.</translation>
    </message>
    <message>
        <source>The folder is missing</source>
        <extracomment>canal_desktop/app/mirror_folder.py</extracomment>
        <translation>المجلد مفقود</translation>
    </message>
    <message>
        <source>The folder of the Markdown mirror cannot be written: {folder}. Change its rights, or choose another.</source>
        <extracomment>canal_desktop/app/mirror.py</extracomment>
        <translation>تتعذر الكتابة في مجلد مرآة Markdown: {folder}. غيّر صلاحياته أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The folder of the Markdown mirror is not there: {folder}. Connect its drive, or choose another folder.</source>
        <extracomment>canal_desktop/app/mirror.py</extracomment>
        <translation>مجلد مرآة Markdown غير موجود: {folder}. صِل محركه أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The folder of {name} is not there or cannot be reached. Choose another one.</source>
        <extracomment>canal_desktop/exchange/writing.py</extracomment>
        <translation>مجلد {name} غير موجود أو يتعذر الوصول إليه. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Choose another one for this server.</source>
        <extracomment>canal_desktop/mcp_client/server_process.py</extracomment>
        <translation>المجلد {folder} غير موجود. اختر مجلدًا آخر لهذا الخادم.</translation>
    </message>
    <message>
        <source>The folder {former} was renamed to {name}.</source>
        <extracomment>canal_desktop/app/folder_organiser.py</extracomment>
        <translation>أُعيدت تسمية المجلد {former} إلى {name}.</translation>
    </message>
    <message>
        <source>The folder {name} was changed.</source>
        <extracomment>canal_desktop/app/folder_organiser.py</extracomment>
        <translation>تغيّر المجلد {name}.</translation>
    </message>
    <message>
        <source>The folder {name} was made.</source>
        <extracomment>canal_desktop/app/folder_organiser.py</extracomment>
        <translation>أُنشئ المجلد {name}.</translation>
    </message>
    <message>
        <source>The folder {name} was moved to the trash. Its conversations were kept.</source>
        <extracomment>canal_desktop/app/folder_organiser.py</extracomment>
        <translation>نُقل المجلد {name} إلى سلة المحذوفات. وأُبقيت محادثاته.</translation>
    </message>
    <message>
        <source>The folders were put in another order.</source>
        <extracomment>canal_desktop/app/folder_organiser.py</extracomment>
        <translation>أُعيد ترتيب المجلدات.</translation>
    </message>
    <message>
        <source>The font conversations are read in.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>الخط الذي تُقرأ به المحادثات.</translation>
    </message>
    <message>
        <source>The font of code, whose letters are all as wide.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>خط الشيفرة، وحروفه كلها متساوية العرض.</translation>
    </message>
    <message>
        <source>The font of menus, lists and buttons.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>خط القوائم والأزرار.</translation>
    </message>
    <message>
        <source>The header {name} is left out, as it carries a key.</source>
        <extracomment>canal_desktop/app/request_as_curl.py</extracomment>
        <translation>تُستبعد الترويسة {name} لأنها تحمل مفتاحًا.</translation>
    </message>
    <message>
        <source>The import ended early. {reason}</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>انتهى الاستيراد مبكرًا. {reason}</translation>
    </message>
    <message>
        <source>The judge did not answer: {sentence}</source>
        <extracomment>canal_desktop/app/judging.py</extracomment>
        <translation>لم يُجب الحَكَم: {sentence}</translation>
    </message>
    <message>
        <source>The judge is asked when the set is run.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>يُسأل الحَكَم عند تشغيل المجموعة.</translation>
    </message>
    <message>
        <source>The judge said neither PASS nor FAIL with a reason: “{text}”</source>
        <extracomment>canal_desktop/app/judging.py</extracomment>
        <translation>لم يقل الحَكَم PASS ولا FAIL مع سبب: «{text}»</translation>
    </message>
    <message>
        <source>The judge was not asked. {sentence}</source>
        <extracomment>canal_desktop/app/prompt_test_run.py</extracomment>
        <translation>لم يُسأل الحَكَم. {sentence}</translation>
    </message>
    <message>
        <source>The key for {profile} was not kept.</source>
        <extracomment>canal_desktop/ui/workspace.py</extracomment>
        <translation>لم يُحفظ مفتاح {profile}.</translation>
    </message>
    <message>
        <source>The key in it was left out; keys belong into the keyring under Profiles.</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>تُرك المفتاح الذي فيها؛ مكان المفاتيح سلسلة المفاتيح، في «ملفات التعريف».</translation>
    </message>
    <message>
        <source>The key is kept until you quit.</source>
        <extracomment>canal_desktop/app/profiles.py</extracomment>
        <translation>يُحفظ المفتاح حتى تنهي البرنامج.</translation>
    </message>
    <message>
        <source>The key is stored in your keyring ({keyring}).</source>
        <extracomment>canal_desktop/app/profiles.py</extracomment>
        <translation>المفتاح مخزّن في سلسلة مفاتيحك ({keyring}).</translation>
    </message>
    <message>
        <source>The key of this profile was changed meanwhile. Connect again.</source>
        <extracomment>canal_desktop/app/profiles.py</extracomment>
        <translation>تغيّر مفتاح ملف التعريف هذا في الأثناء. اتصل مجددًا.</translation>
    </message>
    <message>
        <source>The key was forgotten.</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>نُسي المفتاح.</translation>
    </message>
    <message>
        <source>The key was not refused.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>لم يُرفض المفتاح.</translation>
    </message>
    <message>
        <source>The key was stored in a keyring ({keyring}) that is not there now.</source>
        <extracomment>canal_desktop/storage/secrets.py</extracomment>
        <translation>كان المفتاح مخزّنًا في سلسلة مفاتيح ({keyring}) غير موجودة الآن.</translation>
    </message>
    <message>
        <source>The keyring had no passphrase of the lock any more, so Canal was unlocked. To lock it again, set a new one under Settings, Privacy.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>لم تعد عبارة مرور القفل في سلسلة المفاتيح، ففُتح قفل Canal. لقفله من جديد عيّن عبارة جديدة في الإعدادات، الخصوصية.</translation>
    </message>
    <message>
        <source>The keyring has no value of {name}. Edit the server to enter it.</source>
        <extracomment>canal_desktop/app/mcp_values.py</extracomment>
        <translation>لا توجد في سلسلة المفاتيح قيمة لـ {name}. حرّر الخادم لإدخالها.</translation>
    </message>
    <message>
        <source>The keyring that has the passphrase of the lock is not there now, so nothing could be compared, and Canal was unlocked. It asks for the passphrase again when the keyring is back.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>سلسلة المفاتيح التي فيها عبارة مرور القفل غير موجودة الآن، فلم تمكن المقارنة وفُتح قفل Canal. سيطلب العبارة من جديد حين تعود سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <extracomment>canal_desktop/ui/settings/desk.py</extracomment>
        <translation>تتغير اللغة عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>The language of menus, buttons and messages, from the next start on.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>لغة القوائم والأزرار والرسائل، ابتداءً من التشغيل التالي.</translation>
    </message>
    <message>
        <source>The last backup was not completed, as the program ended. Make it again; the earlier ones are there.</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>لم تكتمل آخر نسخة احتياطية لأن البرنامج انتهى. أنشئها مرة أخرى؛ النسخ السابقة موجودة.</translation>
    </message>
    <message>
        <source>The last export was not completed, as the program ended. Files that were complete are there; export again.</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>لم يكتمل آخر تصدير لأن البرنامج انتهى. الملفات التي كانت كاملة موجودة؛ صدّر مرة أخرى.</translation>
    </message>
    <message>
        <source>The last import was not completed, as the program ended. What had come in is there; importing again goes on from there.</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>لم يكتمل آخر استيراد لأن البرنامج انتهى. ما دخل موجود؛ والاستيراد مرة أخرى يتابع من هناك.</translation>
    </message>
    <message>
        <source>The last question is sent by the browser; what is before it stays on the server.</source>
        <extracomment>canal_desktop/programs/write_program.py</extracomment>
        <translation>المتصفح يرسل السؤال الأخير؛ وما قبله يبقى على الخادم.</translation>
    </message>
    <message>
        <source>The last restore was not completed, as the program ended. What had come back is there; restoring again goes on from there.</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>لم تكتمل آخر استعادة لأن البرنامج انتهى. ما عاد موجود؛ والاستعادة مرة أخرى تتابع من هناك.</translation>
    </message>
    <message>
        <source>The library as Markdown files in a folder, kept up to date while the program runs. What you edit in them comes back: titles, tags, folders, and messages as new versions.</source>
        <extracomment>canal_desktop/ui/folder_desk.py</extracomment>
        <translation>المكتبة كملفات Markdown في مجلد، تُحدَّث ما دام البرنامج يعمل. ما تحرره فيها يعود: العناوين والوسوم والمجلدات، والرسائل كإصدارات جديدة.</translation>
    </message>
    <message>
        <source>The library as Markdown files in a folder, kept up to date.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>المكتبة كملفات Markdown في مجلد، تُحدَّث باستمرار.</translation>
    </message>
    <message>
        <source>The library is closed.</source>
        <extracomment>canal_desktop/storage/database.py</extracomment>
        <translation>المكتبة مغلقة.</translation>
    </message>
    <message>
        <source>The library is damaged. Close Canal Desktop and start it again: it then saves what can be read, fills gaps from the backups, and keeps the damaged file.</source>
        <extracomment>canal_desktop/storage/backups.py</extracomment>
        <translation>المكتبة تالفة. أغلق Canal Desktop وشغّله مجددًا: فيحفظ ما يمكن قراءته، ويسد النواقص من النسخ الاحتياطية، ويحتفظ بالملف التالف.</translation>
    </message>
    <message>
        <source>The library is only looked at.</source>
        <extracomment>canal_desktop/storage/glimpse.py</extracomment>
        <translation>المكتبة للاطلاع فقط.</translation>
    </message>
    <message>
        <source>The library was damaged and has been repaired: {counts}. The damaged file is kept at {kept}.</source>
        <extracomment>canal_desktop/storage/salvage.py</extracomment>
        <translation>كانت المكتبة تالفة وأُصلحت: {counts}. الملف التالف محفوظ في {kept}.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written, so it can only be read. To write again, make the file and its folder writable, or choose another folder with --data-dir, and start Canal Desktop again.</source>
        <extracomment>canal_desktop/storage/library_file.py</extracomment>
        <translation>تتعذر الكتابة في المكتبة {path}، فلا يمكن إلا قراءتها. للكتابة مجددًا اجعل الملف ومجلده قابلين للكتابة، أو اختر مجلدًا آخر باستخدام --data-dir، ثم شغّل Canal Desktop مجددًا.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written. Make the file and its folder writable, or choose another folder with --data-dir.</source>
        <extracomment>canal_desktop/storage/sqlite_errors.py</extracomment>
        <translation>تتعذر الكتابة في المكتبة {path}. اجعل الملف ومجلده قابلين للكتابة، أو اختر مجلدًا آخر باستخدام --data-dir.</translation>
    </message>
    <message>
        <source>The library {path} could not do what was asked; the details are in the log.</source>
        <extracomment>canal_desktop/storage/sqlite_errors.py</extracomment>
        <translation>لم تستطع المكتبة {path} تنفيذ المطلوب؛ والتفاصيل في السجل.</translation>
    </message>
    <message>
        <source>The library {path} is damaged, and was made by a newer version of Canal Desktop. Update the program: it then saves what can be read. Nothing was changed.</source>
        <extracomment>canal_desktop/storage/salvage.py</extracomment>
        <translation>المكتبة {path} تالفة، وقد أنشأها إصدار أحدث من Canal Desktop. حدّث البرنامج: فيحفظ ما يمكن قراءته. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The library {path} is damaged. Close Canal Desktop and start it again: it then saves what can be read and keeps the damaged file. Nothing was overwritten.</source>
        <extracomment>canal_desktop/storage/sqlite_errors.py</extracomment>
        <translation>المكتبة {path} تالفة. أغلق Canal Desktop وشغّله مجددًا: فيحفظ ما يمكن قراءته ويحتفظ بالملف التالف. لم يُكتب فوق شيء.</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer version of Canal Desktop, so it can only be read. To write again, update the program.</source>
        <extracomment>canal_desktop/storage/library_file.py</extracomment>
        <translation>أنشأ إصدار أحدث من Canal Desktop المكتبة {path}، فلا يمكن إلا قراءتها. للكتابة مجددًا حدّث البرنامج.</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer version of Canal Desktop. Update the program, or choose another folder with --data-dir. Nothing was changed.</source>
        <extracomment>canal_desktop/storage/library_file.py</extracomment>
        <translation>أنشأ إصدار أحدث من Canal Desktop المكتبة {path}. حدّث البرنامج، أو اختر مجلدًا آخر باستخدام --data-dir. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <extracomment>canal_desktop/ui/connection_desk.py</extracomment>
        <translation>القائمة فارغة.</translation>
    </message>
    <message>
        <source>The list of versions cannot be understood by this version; nothing of it was used.</source>
        <extracomment>canal_desktop/updates/source.py</extracomment>
        <translation>لا يفهم هذا الإصدار قائمة الإصدارات؛ لم يُستخدم منها شيء.</translation>
    </message>
    <message>
        <source>The list of versions is not complete; nothing of it was used. Try again later.</source>
        <extracomment>canal_desktop/updates/source.py</extracomment>
        <translation>قائمة الإصدارات غير مكتملة؛ لم يُستخدم منها شيء. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The list of versions is not signed by those who make Canal, so nothing of it was used. Someone may have changed it on its way: try another network, or tell those who make Canal.</source>
        <extracomment>canal_desktop/updates/source.py</extracomment>
        <translation>قائمة الإصدارات غير موقعة من صانعي Canal، فلم يُستخدم منها شيء. ربما غيّرها أحد في الطريق: جرّب شبكة أخرى أو أخبر صانعي Canal.</translation>
    </message>
    <message>
        <source>The list of versions is older than one that was here before, so nothing of it was used. Someone may keep newer ones from you: try another network.</source>
        <extracomment>canal_desktop/updates/source.py</extracomment>
        <translation>قائمة الإصدارات أقدم من قائمة كانت هنا من قبل، فلم يُستخدم منها شيء. ربما يخفي أحد عنك الأحدث: جرّب شبكة أخرى.</translation>
    </message>
    <message>
        <source>The list of versions is out of date, so nothing of it was used. Look at the date of this computer; if that is right, try again tomorrow.</source>
        <extracomment>canal_desktop/updates/source.py</extracomment>
        <translation>انتهت صلاحية قائمة الإصدارات، فلم يُستخدم منها شيء. تحقق من تاريخ هذا الحاسوب؛ فإن كان صحيحًا فحاول غدًا.</translation>
    </message>
    <message>
        <source>The list of what is new is missing from this installation.</source>
        <extracomment>canal_desktop/ui/help/desk.py</extracomment>
        <translation>قائمة الجديد غير موجودة في هذا التثبيت.</translation>
    </message>
    <message>
        <source>The list shows: {place}</source>
        <extracomment>canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>تعرض القائمة: {place}</translation>
    </message>
    <message>
        <source>The log is copied.</source>
        <extracomment>canal_desktop/ui/mcp/log_sheet.py</extracomment>
        <translation>نُسخ السجل.</translation>
    </message>
    <message>
        <source>The long text was attached as a file.</source>
        <extracomment>canal_desktop/ui/composer/composer.py</extracomment>
        <translation>أُرفق النص الطويل كملف.</translation>
    </message>
    <message>
        <source>The maker of the certificate is not known to this computer. Name a file with it in Settings, Network.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>مُصدر الشهادة غير معروف لهذا الحاسوب. حدّد ملفًا فيه شهادته في الإعدادات، «الشبكة».</translation>
    </message>
    <message>
        <source>The message is included again.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>تُضمَّن الرسالة مجددًا.</translation>
    </message>
    <message>
        <source>The message is no longer pinned.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>لم تعد الرسالة مثبّتة.</translation>
    </message>
    <message>
        <source>The message is not sent from now on.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>لا تُرسل الرسالة من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>The message is pinned.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>الرسالة مثبّتة.</translation>
    </message>
    <message>
        <source>The message was removed.</source>
        <extracomment>canal_desktop/ui/composer_desk.py</extracomment>
        <translation>أُزيلت الرسالة.</translation>
    </message>
    <message>
        <source>The mirror is waiting: {error}</source>
        <extracomment>canal_desktop/app/mirror.py</extracomment>
        <translation>المرآة تنتظر: {error}</translation>
    </message>
    <message>
        <source>The model</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>The model answers.</source>
        <extracomment>canal_desktop/ui/transcript/announcements.py</extracomment>
        <translation>النموذج يجيب.</translation>
    </message>
    <message>
        <source>The model asks for a tool and waits for you.</source>
        <extracomment>canal_desktop/ui/notifying.py</extracomment>
        <translation>يطلب النموذج أداة وينتظرك.</translation>
    </message>
    <message>
        <source>The model asks for a tool. Open the conversation in the main window to answer.</source>
        <extracomment>canal_desktop/ui/quick/desk.py</extracomment>
        <translation>يطلب النموذج أداة. افتح المحادثة في النافذة الرئيسية للرد.</translation>
    </message>
    <message>
        <source>The model asks for {tool}</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>يطلب النموذج {tool}</translation>
    </message>
    <message>
        <source>The model decides</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>النموذج يقرر</translation>
    </message>
    <message>
        <source>The model has called tools {count} times in a row. Choose Go on below the last result if it may.</source>
        <extracomment>canal_desktop/app/tool_calling.py</extracomment>
        <translation>استدعى النموذج أدوات على التوالي (عدد المرات: {count}). اختر «متابعة» أسفل النتيجة الأخيرة إن كان له ذلك.</translation>
    </message>
    <message>
        <source>The model has not read this yet.</source>
        <extracomment>canal_desktop/ui/conversation_pane.py</extracomment>
        <translation>لم يقرأ النموذج هذا بعد.</translation>
    </message>
    <message>
        <source>The model is asked.</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>النموذج يُسأل.</translation>
    </message>
    <message>
        <source>The model of the profile</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>نموذج ملف التعريف</translation>
    </message>
    <message>
        <source>The model of this conversation answers in words. Is a picture to be made, or is that what you want?</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>نموذج هذه المحادثة يجيب بالكلمات. هل تريد إنشاء صورة، أم أن هذا ما تريده؟</translation>
    </message>
    <message>
        <source>The model wants to call {tool}</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>يريد النموذج استدعاء {tool}</translation>
    </message>
    <message>
        <source>The model's provider is not available right now. Try again, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>مزوّد النموذج غير متاح الآن. حاول مجددًا أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The most tokens of an answer.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>أقصى عدد لرموز الإجابة.</translation>
    </message>
    <message>
        <source>The name {host} could not be found. Check the Base URL and your network connection.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>تعذّر العثور على الاسم {host}. تحقق من عنوان URL الأساسي ومن اتصالك بالشبكة.</translation>
    </message>
    <message>
        <source>The name “{name}” is there twice. Each name may be there once.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>الاسم «{name}» مكرر. يمكن أن يوجد كل اسم مرة واحدة.</translation>
    </message>
    <message>
        <source>The names of the assistants and topics could not be read.</source>
        <extracomment>canal_desktop/exchange/cherry_studio.py</extracomment>
        <translation>تعذّرت قراءة أسماء المساعدين والمواضيع.</translation>
    </message>
    <message>
        <source>The new passphrase was not typed the same twice. Type it again.</source>
        <extracomment>canal_desktop/ui/lock/passphrase_sheet.py</extracomment>
        <translation>لم تُكتب عبارة المرور الجديدة كما هي في المرتين. اكتبها من جديد.</translation>
    </message>
    <message>
        <source>The new version could not be written: {reason}. Nothing has changed.</source>
        <extracomment>canal_desktop/updates/disk.py</extracomment>
        <translation>تعذرت كتابة الإصدار الجديد: {reason}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The newest {shown} of {count} answers are shown.</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>تُعرض أحدث الإجابات: {shown} من {count}.</translation>
    </message>
    <message numerus="yes">
        <source>The next one is looked at in {n} seconds.</source>
        <extracomment>canal_desktop/app/app_lock.py</extracomment>
        <translation>
            <numerusform>تُفحص التالية الآن.</numerusform>
            <numerusform>تُفحص التالية بعد ثانية واحدة.</numerusform>
            <numerusform>تُفحص التالية بعد ثانيتين.</numerusform>
            <numerusform>تُفحص التالية بعد {n} ثوانٍ.</numerusform>
            <numerusform>تُفحص التالية بعد {n} ثانية.</numerusform>
            <numerusform>تُفحص التالية بعد {n} ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other answers are still being written. What you send waits until they are complete.</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>ما زالت الإجابات الأخرى تُكتب. ما ترسله ينتظر حتى تكتمل.</translation>
    </message>
    <message>
        <source>The package brings no text of its licence.</source>
        <extracomment>canal_desktop/app/licences.py</extracomment>
        <translation>لا تأتي الحزمة بنص رخصتها.</translation>
    </message>
    <message>
        <source>The package manager of your system brings newer versions of Canal.</source>
        <extracomment>canal_desktop/domain/update.py</extracomment>
        <translation>مدير الحزم في نظامك يجلب الإصدارات الأحدث من Canal.</translation>
    </message>
    <message>
        <source>The parameters of this conversation were changed.</source>
        <extracomment>canal_desktop/app/parameter_setting.py</extracomment>
        <translation>تغيّرت معاملات هذه المحادثة.</translation>
    </message>
    <message>
        <source>The parameters of {name} were changed.</source>
        <extracomment>canal_desktop/app/parameter_setting.py</extracomment>
        <translation>تغيّرت معاملات {name}.</translation>
    </message>
    <message>
        <source>The passphrase of the lock is forgotten once you have entered it.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>تُنسى عبارة مرور القفل حالما تُدخلها.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>غُيّرت عبارة المرور.</translation>
    </message>
    <message>
        <source>The passphrase was removed; Canal is not locked any more.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>أُزيلت عبارة المرور؛ لن يُقفل Canal بعد الآن.</translation>
    </message>
    <message>
        <source>The pattern cannot be read: {detail}.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>تتعذر قراءة النمط: {detail}.</translation>
    </message>
    <message>
        <source>The person is trying the demo. They should see what is possible without needing a key. I will show headings, lists, code and a table, and say plainly that this is a demo.</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>يجرّب هذا الشخص العرض التجريبي. ينبغي أن يرى ما هو ممكن دون مفتاح. سأعرض عناوين وقوائم وشيفرة وجدولًا، وأقول بوضوح إن هذا عرض تجريبي.</translation>
    </message>
    <message>
        <source>The picture becomes an answer in this conversation, whose model stays what it is.</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>تصبح الصورة إجابة في هذه المحادثة، ويبقى نموذجها كما هو.</translation>
    </message>
    <message>
        <source>The picture could not be written as it would be sent.</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>تعذّرت كتابة الصورة كما كانت ستُرسل.</translation>
    </message>
    <message>
        <source>The picture has too many pixels and was not opened.</source>
        <extracomment>canal_desktop/ui/transcript/picture_decode.py</extracomment>
        <translation>في الصورة بكسلات أكثر من اللازم فلم تُفتح.</translation>
    </message>
    <message>
        <source>The picture is attached. Write what is to be changed, then have a picture made of it.</source>
        <extracomment>canal_desktop/ui/picture_desk.py</extracomment>
        <translation>أُرفقت الصورة. اكتب ما يجب تغييره، ثم اطلب إنشاء صورة منها.</translation>
    </message>
    <message>
        <source>The picture is being made…</source>
        <extracomment>canal_desktop/ui/status_text.py</extracomment>
        <translation>جارٍ إنشاء الصورة…</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown.</source>
        <extracomment>canal_desktop/ui/transcript/picture_decode.py</extracomment>
        <translation>الصورة تالفة ولا يمكن عرضها.</translation>
    </message>
    <message>
        <source>The picture is larger than {size} MB and was not loaded.</source>
        <extracomment>canal_desktop/providers/picture_fetch.py</extracomment>
        <translation>الصورة أكبر من {size} MB ولم تُحمَّل.</translation>
    </message>
    <message>
        <source>The pictures are read from files beside it: save it with them.</source>
        <extracomment>canal_desktop/programs/write_program.py</extracomment>
        <translation>تُقرأ الصور من ملفات بجانبها: احفظها معها.</translation>
    </message>
    <message>
        <source>The preset {former} was renamed to {name}.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>أُعيدت تسمية الإعداد المسبق {former} إلى {name}.</translation>
    </message>
    <message>
        <source>The preset {name} was changed.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>تغيّر الإعداد المسبق {name}.</translation>
    </message>
    <message>
        <source>The preset {name} was deleted.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>حُذف الإعداد المسبق {name}.</translation>
    </message>
    <message>
        <source>The preset {name} was saved.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>حُفظ الإعداد المسبق {name}.</translation>
    </message>
    <message>
        <source>The profile in use</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>ملف التعريف المستخدم</translation>
    </message>
    <message>
        <source>The profile of this conversation is gone, so nothing was sent. Go on with another profile.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>لم يعد ملف تعريف هذه المحادثة موجودًا، فلم يُرسل شيء. تابع بملف تعريف آخر.</translation>
    </message>
    <message>
        <source>The program ended before this request was over; what came back until then is not kept.</source>
        <extracomment>canal_desktop/domain/attempt.py</extracomment>
        <translation>انتهى البرنامج قبل أن ينتهي هذا الطلب؛ وما وصل حتى ذلك الحين غير محفوظ.</translation>
    </message>
    <message>
        <source>The program is about to end.</source>
        <extracomment>canal_desktop/storage/backups.py canal_desktop/storage/request_store.py</extracomment>
        <translation>البرنامج على وشك الانتهاء.</translation>
    </message>
    <message>
        <source>The program is set to stay offline, so nothing can be asked. Turn that off, then run the tests.</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>البرنامج مضبوط على البقاء دون اتصال، فلا يمكن سؤال شيء. أوقف ذلك ثم شغّل الاختبارات.</translation>
    </message>
    <message>
        <source>The program starts when you log in, and waits in the tray.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>يبدأ البرنامج عند تسجيل دخولك وينتظر في علبة النظام.</translation>
    </message>
    <message>
        <source>The program that runs cannot take it. Close it, or start it anew.</source>
        <extracomment>canal_desktop/app/instance_channel.py</extracomment>
        <translation>لا يستطيع البرنامج الذي يعمل أن يأخذه. أغلقه أو شغّله من جديد.</translation>
    </message>
    <message>
        <source>The program {command} was not found. Install it, or write its whole path into the command.</source>
        <extracomment>canal_desktop/mcp_client/server_process.py</extracomment>
        <translation>لم يُعثر على البرنامج {command}. ثبّته أو اكتب مساره كاملًا في الأمر.</translation>
    </message>
    <message>
        <source>The prompt tests have ended.</source>
        <extracomment>canal_desktop/ui/prompt_tests/running_notice.py</extracomment>
        <translation>انتهت اختبارات الموجّهات.</translation>
    </message>
    <message>
        <source>The prompt “{title}” was deleted.</source>
        <extracomment>canal_desktop/app/prompts.py</extracomment>
        <translation>حُذف الموجّه «{title}».</translation>
    </message>
    <message>
        <source>The proxy looks the server's name up.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>الوكيل يبحث عن اسم الخادم.</translation>
    </message>
    <message>
        <source>The proxy makes the connection.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>الوكيل يُجري الاتصال.</translation>
    </message>
    <message>
        <source>The proxy wants a name and password: enter them in Settings, Network.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>يطلب الوكيل اسمًا وكلمة مرور: أدخلهما في الإعدادات، «الشبكة».</translation>
    </message>
    <message>
        <source>The proxy wants a name and password: enter them under “Proxy and certificates” of the profile {profile}.</source>
        <extracomment>canal_desktop/network/proxy_logins.py</extracomment>
        <translation>يطلب الوكيل اسمًا وكلمة مرور: أدخلهما في «الوكيل والشهادات» لملف التعريف {profile}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached. Check that it is running, and its address in Settings, Network.</source>
        <extracomment>canal_desktop/network/way_transport.py</extracomment>
        <translation>يتعذر الوصول إلى الوكيل {proxy}. تأكد من أنه يعمل ومن عنوانه في الإعدادات، «الشبكة».</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not accept the name and password. Enter them again in Settings, Network.</source>
        <extracomment>canal_desktop/network/proxy_logins.py</extracomment>
        <translation>لم يقبل الوكيل {proxy} الاسم وكلمة المرور. أدخلهما مجددًا في الإعدادات، «الشبكة».</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not accept the name and password. Enter them again under “Proxy and certificates” of the profile {profile}.</source>
        <extracomment>canal_desktop/network/proxy_logins.py</extracomment>
        <translation>لم يقبل الوكيل {proxy} الاسم وكلمة المرور. أدخلهما مجددًا في «الوكيل والشهادات» لملف التعريف {profile}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not connect to {host} ({reason}). Check the Base URL, or ask whoever runs the proxy.</source>
        <extracomment>canal_desktop/network/way_transport.py</extracomment>
        <translation>لم يتصل الوكيل {proxy} بـ {host} ({reason}). تحقق من عنوان URL الأساسي، أو اسأل من يدير الوكيل.</translation>
    </message>
    <message>
        <source>The question is asked again when the set is run, and each answer is checked.</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>يُسأل السؤال مجددًا عند تشغيل المجموعة، وتُفحص كل إجابة.</translation>
    </message>
    <message>
        <source>The question that was not sent is kept in “{title}”. Send it there.</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>السؤال الذي لم يُرسل محفوظ في «{title}». أرسله من هناك.</translation>
    </message>
    <message>
        <source>The question was changed since. Send it as it is now, or take the change back.</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>تغيّر السؤال منذ ذلك الحين. أرسله كما هو الآن، أو تراجع عن التغيير.</translation>
    </message>
    <message>
        <source>The quick window brings</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>تأتي النافذة السريعة ومعها</translation>
    </message>
    <message>
        <source>The quota or balance of this key is used up. Top it up in the server's console.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>نفدت حصة هذا المفتاح أو رصيده. أضف رصيدًا في لوحة تحكم الخادم.</translation>
    </message>
    <message>
        <source>The request as curl: copied, without any key.</source>
        <extracomment>canal_desktop/ui/requests/taking.py</extracomment>
        <translation>الطلب كأمر curl: نُسخ دون أي مفتاح.</translation>
    </message>
    <message>
        <source>The request has {tokens}. Leave something out, or choose a model that takes more.</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>في الطلب {tokens}. استبعد شيئًا، أو اختر نموذجًا يتسع لأكثر.</translation>
    </message>
    <message>
        <source>The request is copied as JSON, without a key.</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>نُسخ الطلب بصيغة JSON دون مفتاح.</translation>
    </message>
    <message>
        <source>The request is in the file {file}: paste what is in that.</source>
        <extracomment>canal_desktop/programs/read_curl.py</extracomment>
        <translation>الطلب في الملف {file}: الصق ما فيه.</translation>
    </message>
    <message>
        <source>The request of this answer is not kept, so prompt, parameters and chosen files are those that hold now.</source>
        <extracomment>canal_desktop/app/code_requests.py</extracomment>
        <translation>طلب هذه الإجابة غير محفوظ، لذا فالموجّه والمعاملات والملفات المختارة هي السارية الآن.</translation>
    </message>
    <message>
        <source>The request: copied, without any key.</source>
        <extracomment>canal_desktop/ui/requests/taking.py</extracomment>
        <translation>الطلب: نُسخ دون أي مفتاح.</translation>
    </message>
    <message>
        <source>The requests of this answer are not kept any more: by your settings they are kept until you quit only. Regenerate asks again.</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>لم تعد طلبات هذه الإجابة محفوظة: تُحفظ حسب إعداداتك حتى تنهي البرنامج فقط. «إعادة التوليد» تسأل مجددًا.</translation>
    </message>
    <message>
        <source>The requests of this answer are not kept: they are too old or were forgotten, or the answer was imported, synced, written by hand or asked for by “ask” in a terminal. Regenerate asks again, and keeps what goes over the wire.</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>طلبات هذه الإجابة غير محفوظة: فهي قديمة جدًا أو نُسيت، أو إن الإجابة استُوردت أو زُومنت أو كُتبت يدويًا أو طُلبت بالأمر “ask” في طرفية. «إعادة التوليد» تسأل مجددًا وتحفظ ما يمر عبر الشبكة.</translation>
    </message>
    <message>
        <source>The rest was left out, as you stopped it; doing it again goes on from there.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>تُرك الباقي لأنك أوقفته؛ وإعادة ذلك تكمل من حيث توقّف.</translation>
    </message>
    <message>
        <source>The result</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>The result of {name} is not stored yet. {error}</source>
        <extracomment>canal_desktop/app/tool_calling.py</extracomment>
        <translation>لم تُخزَّن نتيجة {name} بعد. {error}</translation>
    </message>
    <message>
        <source>The run is stopped. Answers that are there stay; “Run the missing ones” asks for the others later.</source>
        <extracomment>canal_desktop/ui/prompt_tests/running_notice.py</extracomment>
        <translation>أُوقفت الجولة. الإجابات الموجودة تبقى؛ و«تشغيل الناقصة» يطلب البقية لاحقًا.</translation>
    </message>
    <message>
        <source>The same body as request {number}.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>المتن نفسه كما في الطلب {number}.</translation>
    </message>
    <message>
        <source>The same body as version {number}.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>المتن نفسه كما في الإصدار {number}.</translation>
    </message>
    <message>
        <source>The same seed repeats an answer.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>البذرة نفسها تكرر الإجابة.</translation>
    </message>
    <message>
        <source>The schema cannot be used: {detail}</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>لا يمكن استخدام المخطط: {detail}</translation>
    </message>
    <message>
        <source>The schema is no JSON: {detail}.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>المخطط ليس JSON:‏ {detail}.</translation>
    </message>
    <message>
        <source>The schema is none: {detail}</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>هذا ليس مخططًا: {detail}</translation>
    </message>
    <message>
        <source>The schema is valid.</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>المخطط صالح.</translation>
    </message>
    <message>
        <source>The schema refers to what is not in it: {detail}</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>يشير المخطط إلى ما ليس فيه: {detail}</translation>
    </message>
    <message>
        <source>The search is closed.</source>
        <extracomment>canal_desktop/storage/reader.py canal_desktop/storage/search_index.py</extracomment>
        <translation>البحث مغلق.</translation>
    </message>
    <message>
        <source>The secret was forgotten.</source>
        <extracomment>canal_desktop/ui/settings/desk.py</extracomment>
        <translation>نُسي السر.</translation>
    </message>
    <message>
        <source>The secure connection to {host} could not be trusted. Check the computer's clock; a certificate of your company's own is named in Settings, Network.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>تعذّر الوثوق بالاتصال الآمن بـ {host}. تحقق من ساعة الحاسوب؛ وتُحدَّد شهادة شركتك في الإعدادات، «الشبكة».</translation>
    </message>
    <message>
        <source>The server asked to wait: {seconds} s more.</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>طلب الخادم الانتظار: {seconds} ث أخرى.</translation>
    </message>
    <message>
        <source>The server broke off with an error. Try again, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>قطع الخادم الإجابة بخطأ. حاول مجددًا أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The server can be reached.</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>يمكن الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>The server could not accept the request. Change the message or the model's parameters.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>لم يستطع الخادم قبول الطلب. غيّر الرسالة أو معاملات النموذج.</translation>
    </message>
    <message>
        <source>The server does not list it.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>لا يذكره الخادم في قائمته.</translation>
    </message>
    <message>
        <source>The server does not list this name; it can be asked all the same.</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>لا يذكر الخادم هذا الاسم في قائمته؛ ويمكن سؤاله رغم ذلك.</translation>
    </message>
    <message>
        <source>The server does not support this kind of request. Check the Base URL, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>لا يدعم الخادم هذا النوع من الطلبات. تحقق من عنوان URL الأساسي أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The server ended the answer without saying whether it is complete.</source>
        <extracomment>canal_desktop/providers/chat_decoder.py</extracomment>
        <translation>أنهى الخادم الإجابة دون أن يذكر هل هي مكتملة.</translation>
    </message>
    <message>
        <source>The server had an error of its own. Try again in a while.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>حدث خطأ في الخادم نفسه. حاول مجددًا بعد قليل.</translation>
    </message>
    <message>
        <source>The server had an error of its own. Try again, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>حدث خطأ في الخادم نفسه. حاول مجددًا أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The server has ended.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>انتهى الخادم.</translation>
    </message>
    <message>
        <source>The server is named by a number.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>يُسمّى الخادم برقم.</translation>
    </message>
    <message>
        <source>The server is not running.</source>
        <extracomment>canal_desktop/app/mcp_run.py</extracomment>
        <translation>الخادم لا يعمل.</translation>
    </message>
    <message>
        <source>The server lists no models.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>لا يذكر الخادم أي نموذج في قائمته.</translation>
    </message>
    <message>
        <source>The server made its certificate itself. Name a file with it in Settings, Network, if you trust the server.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>أصدر الخادم شهادته بنفسه. حدّد ملفًا فيه الشهادة في الإعدادات، «الشبكة»، إن كنت تثق بالخادم.</translation>
    </message>
    <message>
        <source>The server may be busy. Check again later, or choose another model.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>قد يكون الخادم مشغولًا. افحص مجددًا لاحقًا أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The server names no model that could be asked.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>لا يذكر الخادم نموذجًا يمكن سؤاله.</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>رفضه الخادم.</translation>
    </message>
    <message>
        <source>The server reports a conflict with another request. Try again.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>يبلّغ الخادم عن تعارض مع طلب آخر. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The server says what this tool is for while it runs.</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>يذكر الخادم الغرض من هذه الأداة أثناء عمله.</translation>
    </message>
    <message>
        <source>The server sent an empty answer. Try again, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>أرسل الخادم إجابة فارغة. حاول مجددًا أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The server sent something unreadable. Check the Base URL; it often ends in /v1.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>أرسل الخادم شيئًا لا يُقرأ. تحقق من عنوان URL الأساسي؛ غالبًا ما ينتهي بـ ‎/v1.</translation>
    </message>
    <message>
        <source>The server sent something unreadable. Try again, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>أرسل الخادم شيئًا لا يُقرأ. حاول مجددًا أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The server stopped waiting for the request. Try again.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>توقف الخادم عن انتظار الطلب. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The server {name} does not run. {sentence}</source>
        <extracomment>canal_desktop/app/mcp_servers.py canal_desktop/app/tool_book.py</extracomment>
        <translation>الخادم {name} لا يعمل. {sentence}</translation>
    </message>
    <message>
        <source>The server {name} has no such tool any more.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>لم تعد لدى الخادم {name} أداة كهذه.</translation>
    </message>
    <message>
        <source>The server {name} is disabled.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>الخادم {name} معطّل.</translation>
    </message>
    <message>
        <source>The server {name} takes long to start.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>يستغرق بدء تشغيل الخادم {name} وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>The server's own</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>ما يختاره الخادم</translation>
    </message>
    <message>
        <source>The server’s name, {name}, has letters that can look like others.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>في اسم الخادم، {name}، حروف قد تشبه غيرها.</translation>
    </message>
    <message>
        <source>The server’s name, {name}, mixes letters of several scripts that look alike.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>يخلط اسم الخادم، {name}، حروفًا متشابهة من عدة أنظمة كتابة.</translation>
    </message>
    <message>
        <source>The set “{name}” was deleted.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>حُذفت المجموعة «{name}».</translation>
    </message>
    <message>
        <source>The settings under “{section}” are back to their defaults.</source>
        <extracomment>canal_desktop/ui/settings/desk.py</extracomment>
        <translation>عادت إعدادات «{section}» إلى قيمها الافتراضية.</translation>
    </message>
    <message>
        <source>The sound could not be written for the player: {reason}.</source>
        <extracomment>canal_desktop/ui/sound/elsewhere.py</extracomment>
        <translation>تعذّرت كتابة الصوت للمشغّل: {reason}.</translation>
    </message>
    <message>
        <source>The sound is on its way…</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>الصوت في الطريق…</translation>
    </message>
    <message>
        <source>The sound is opened in the system's player.</source>
        <extracomment>canal_desktop/ui/sound/elsewhere.py</extracomment>
        <translation>فُتح الصوت في مشغّل النظام.</translation>
    </message>
    <message>
        <source>The sound is played, but it is not kept. {error}</source>
        <extracomment>canal_desktop/app/reading_aloud.py</extracomment>
        <translation>يُشغَّل الصوت لكنه لا يُحفظ. {error}</translation>
    </message>
    <message>
        <source>The stream was cut off.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>قُطع البث.</translation>
    </message>
    <message>
        <source>The sync folder {folder} cannot be written. Make it writable, or choose another one in the settings.</source>
        <extracomment>canal_desktop/app/sync.py</extracomment>
        <translation>تتعذر الكتابة في مجلد المزامنة {folder}. اجعله قابلًا للكتابة، أو اختر مجلدًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>The sync folder {folder} is not there. Connect its drive, or choose the folder again in the settings.</source>
        <extracomment>canal_desktop/app/sync.py</extracomment>
        <translation>مجلد المزامنة {folder} غير موجود. صِل محركه أو اختر المجلد مجددًا في الإعدادات.</translation>
    </message>
    <message>
        <source>The sync folder {folder} reports an error: {reason}. It is tried again by itself.</source>
        <extracomment>canal_desktop/app/sync.py</extracomment>
        <translation>يبلّغ مجلد المزامنة {folder} عن خطأ: {reason}. تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The system keyring did not keep the key.</source>
        <extracomment>canal_desktop/storage/secrets.py</extracomment>
        <translation>لم تحفظ سلسلة مفاتيح النظام المفتاح.</translation>
    </message>
    <message>
        <source>The system keyring did not keep the passphrase, so no lock was set.</source>
        <extracomment>canal_desktop/app/app_lock.py</extracomment>
        <translation>لم تحفظ سلسلة مفاتيح النظام عبارة المرور، فلم يُعيّن قفل.</translation>
    </message>
    <message>
        <source>The system keyring reports an error.</source>
        <extracomment>canal_desktop/storage/secrets.py</extracomment>
        <translation>تبلّغ سلسلة مفاتيح النظام عن خطأ.</translation>
    </message>
    <message>
        <source>The system keyring stayed locked.</source>
        <extracomment>canal_desktop/storage/secrets.py</extracomment>
        <translation>بقيت سلسلة مفاتيح النظام مقفلة.</translation>
    </message>
    <message>
        <source>The system prompt is always sent. Change it where it is set: for the conversation, folder or profile.</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>يُرسل موجّه النظام دائمًا. غيّره حيث حُدِّد: للمحادثة أو المجلد أو ملف التعريف.</translation>
    </message>
    <message>
        <source>The system prompt is sent at the head of the first question.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>يُرسل موجّه النظام في مقدمة السؤال الأول.</translation>
    </message>
    <message>
        <source>The system prompt is sent in the role developer.</source>
        <extracomment>canal_desktop/domain/traits.py</extracomment>
        <translation>يُرسل موجّه النظام في دور developer.</translation>
    </message>
    <message>
        <source>The system tells you when an answer has ended while you were elsewhere.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>يخبرك النظام عندما تنتهي إجابة وأنت في مكان آخر.</translation>
    </message>
    <message>
        <source>The system's language</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>The system's proxy</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>وكيل النظام</translation>
    </message>
    <message>
        <source>The text it has in it when it opens. Nothing is sent before you say so.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>النص الذي يكون فيها عند فتحها. لا يُرسل شيء قبل أن تطلب ذلك.</translation>
    </message>
    <message>
        <source>The text names another address than the link leads to.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>يذكر النص عنوانًا غير الذي يؤدي إليه الرابط.</translation>
    </message>
    <message>
        <source>The text names another server than the link leads to.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>يذكر النص خادمًا غير الذي يؤدي إليه الرابط.</translation>
    </message>
    <message>
        <source>The text of the link has signs that turn its direction around.</source>
        <extracomment>canal_desktop/markup/link_rules.py</extracomment>
        <translation>في نص الرابط علامات تقلب اتجاهه.</translation>
    </message>
    <message>
        <source>The text of this link cannot be read, so nothing was opened.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>تتعذر قراءة نص هذا الرابط، فلم يُفتح شيء.</translation>
    </message>
    <message>
        <source>The text of this link is too long, so nothing was opened. Copy it into the message field instead.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>نص هذا الرابط طويل جدًا، فلم يُفتح شيء. انسخه إلى حقل الرسالة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The text of “{name}” cannot be read: the document is damaged or of an unknown kind. Save it anew, or as a PDF, and attach that.</source>
        <extracomment>canal_desktop/documents/office.py</extracomment>
        <translation>تتعذر قراءة نص «{name}»: المستند تالف أو من نوع غير معروف. احفظه من جديد أو بصيغة PDF، وأرفق ذلك.</translation>
    </message>
    <message>
        <source>The text that came in will be in your next new conversation.</source>
        <extracomment>canal_desktop/ui/workspace.py</extracomment>
        <translation>سيكون النص الوارد في محادثتك الجديدة التالية.</translation>
    </message>
    <message>
        <source>The text, with places such as {{topic}} or {{tone:friendly}}. {{clipboard}}, {{date}} and {{selection}} fill themselves.</source>
        <extracomment>canal_desktop/ui/sheets/prompt_sheet.py</extracomment>
        <translation>النص، وفيه مواضع مثل {{topic}} أو {{tone:friendly}}. أما {{clipboard}} و{{date}} و{{selection}} فتُملأ تلقائيًا.</translation>
    </message>
    <message>
        <source>The tool is not what it was when it was offered, so it was not called. It can be called in the next answer.</source>
        <extracomment>canal_desktop/app/mcp_servers.py</extracomment>
        <translation>لم تعد الأداة كما كانت عند عرضها، فلم تُستدعَ. يمكن استدعاؤها في الإجابة التالية.</translation>
    </message>
    <message>
        <source>The tool “{name}” was deleted.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>حُذفت الأداة «{name}».</translation>
    </message>
    <message>
        <source>The tools of this conversation are still being made ready. Try again in a moment.</source>
        <extracomment>canal_desktop/app/request_maker.py</extracomment>
        <translation>ما زالت أدوات هذه المحادثة تُجهَّز. حاول مجددًا بعد لحظات.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <extracomment>canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>سلة المحذوفات فارغة</translation>
    </message>
    <message>
        <source>The two are too different to be compared word by word: some parts are compared line by line.</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>الاختلاف بينهما أكبر من أن يقارنا كلمة بكلمة: تُقارن بعض الأجزاء سطرًا بسطر.</translation>
    </message>
    <message>
        <source>The value of {name} has a character in it that cannot be sent.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>في قيمة {name} حرف لا يمكن إرساله.</translation>
    </message>
    <message>
        <source>The value of {name} has characters that no header can have: use plain letters, digits and signs.</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>في قيمة {name} أحرف لا يمكن أن تكون في أي ترويسة: استخدم حروفًا لاتينية بسيطة وأرقامًا وعلامات.</translation>
    </message>
    <message>
        <source>The value of {name} is longer than {count} characters.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>يتجاوز عدد أحرف قيمة {name} الحد {count}.</translation>
    </message>
    <message>
        <source>The value of {name} must be a text in double quotes.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>يجب أن تكون قيمة {name} نصًا بين علامتي اقتباس مزدوجتين.</translation>
    </message>
    <message>
        <source>The variables or headers of “{name}” are not written as names and values.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>متغيرات «{name}» أو ترويساته غير مكتوبة كأسماء وقيم.</translation>
    </message>
    <message>
        <source>The way to the server is tried.</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>جارٍ تجربة الطريق إلى الخادم.</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>الإجابة كلها</translation>
    </message>
    <message numerus="yes">
        <source>The whole library, {n} conversations</source>
        <extracomment>canal_desktop/ui/data_desk.py</extracomment>
        <translation>
            <numerusform>المكتبة كلها، {n} محادثة</numerusform>
            <numerusform>المكتبة كلها، محادثة واحدة</numerusform>
            <numerusform>المكتبة كلها، محادثتان</numerusform>
            <numerusform>المكتبة كلها، {n} محادثات</numerusform>
            <numerusform>المكتبة كلها، {n} محادثة</numerusform>
            <numerusform>المكتبة كلها، {n} محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>The word could not be kept: {reason}.</source>
        <extracomment>canal_desktop/ui/spell_desk.py</extracomment>
        <translation>تعذّر حفظ الكلمة: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} messages that followed are kept with version {version}.</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>
            <numerusform>لم تتبعه رسائل تُحفظ مع الإصدار {version}.</numerusform>
            <numerusform>تُحفظ الرسالة التي تلته مع الإصدار {version}.</numerusform>
            <numerusform>تُحفظ الرسالتان اللتان تلتاه مع الإصدار {version}.</numerusform>
            <numerusform>تُحفظ الرسائل التي تلته ({n}) مع الإصدار {version}.</numerusform>
            <numerusform>تُحفظ الرسائل التي تلته ({n}) مع الإصدار {version}.</numerusform>
            <numerusform>تُحفظ الرسائل التي تلته ({n}) مع الإصدار {version}.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than {count} servers in this text.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>يتجاوز عدد الخوادم في هذا النص {count}.</translation>
    </message>
    <message>
        <source>There are no MCP servers in this text. It should be JSON such as {"mcpServers": {"files": {"command": "npx", "args": ["-y", "some-server"]}}}.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>لا خوادم MCP في هذا النص. يجب أن يكون JSON مثل {"mcpServers": {"files": {"command": "npx", "args": ["-y", "some-server"]}}}.</translation>
    </message>
    <message>
        <source>There are no checks.</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py canal_desktop/ui/prompt_tests/result_sheet.py</extracomment>
        <translation>لا توجد فحوص.</translation>
    </message>
    <message>
        <source>There are no prompt tests yet. Write one with “New case…”, bring some in from a file, or choose “Add to prompt tests…” at an answer.</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>لا اختبارات للموجّهات بعد. اكتب واحدًا بـ «حالة جديدة…»، أو اجلب بعضها من ملف، أو اختر «إضافة إلى اختبارات الموجّهات…» عند إجابة.</translation>
    </message>
    <message>
        <source>There are no prompts in this file. Choose a file that was exported here, or a text file.</source>
        <extracomment>canal_desktop/app/prompts.py</extracomment>
        <translation>لا موجّهات في هذا الملف. اختر ملفًا صُدِّر من هنا أو ملفًا نصيًا.</translation>
    </message>
    <message>
        <source>There are no tools yet. Describe one of your own, whose results you type, or add a server that has some.</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>لا أدوات بعد. صف أداة من عندك تكتب نتائجها بنفسك، أو أضف خادمًا لديه أدوات.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>لا يوجد شيء منها.</translation>
    </message>
    <message>
        <source>There are pages 1 to {count}.</source>
        <extracomment>canal_desktop/documents/pdf.py</extracomment>
        <translation>توجد الصفحات من 1 إلى {count}.</translation>
    </message>
    <message>
        <source>There are pictures further up in this conversation, which go along with every question.</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py</extracomment>
        <translation>توجد صور في الأعلى في هذه المحادثة، تُرسل مع كل سؤال.</translation>
    </message>
    <message>
        <source>There are too many files in this folder. Choose the folder of the conversations.</source>
        <extracomment>canal_desktop/exchange/source_files.py</extracomment>
        <translation>في هذا المجلد ملفات أكثر من اللازم. اختر مجلد المحادثات.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} stop sequences, and {most} at most can be sent. Take some out.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>
            <numerusform>لا تسلسلات إيقاف، ويمكن إرسال {most} على الأكثر.</numerusform>
            <numerusform>يوجد تسلسل إيقاف واحد، ويمكن إرسال {most} على الأكثر. احذف منها.</numerusform>
            <numerusform>يوجد تسلسلا إيقاف، ويمكن إرسال {most} على الأكثر. احذف منها.</numerusform>
            <numerusform>توجد {n} تسلسلات إيقاف، ويمكن إرسال {most} على الأكثر. احذف بعضها.</numerusform>
            <numerusform>يوجد {n} تسلسل إيقاف، ويمكن إرسال {most} على الأكثر. احذف بعضها.</numerusform>
            <numerusform>يوجد {n} تسلسل إيقاف، ويمكن إرسال {most} على الأكثر. احذف بعضها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} tools, and {most} at most can be sent. Take some out.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>
            <numerusform>لا أدوات، ويمكن إرسال {most} على الأكثر.</numerusform>
            <numerusform>توجد أداة واحدة، ويمكن إرسال {most} على الأكثر. احذف منها.</numerusform>
            <numerusform>توجد أداتان، ويمكن إرسال {most} على الأكثر. احذف منها.</numerusform>
            <numerusform>توجد {n} أدوات، ويمكن إرسال {most} على الأكثر. احذف بعضها.</numerusform>
            <numerusform>توجد {n} أداة، ويمكن إرسال {most} على الأكثر. احذف بعضها.</numerusform>
            <numerusform>توجد {n} أداة، ويمكن إرسال {most} على الأكثر. احذف بعضها.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a preset {name} already. Choose another name.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>يوجد بالفعل إعداد مسبق باسم {name}. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is a set {name} already. Choose another name.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>توجد بالفعل مجموعة باسم {name}. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is a tool called {name} already.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>توجد بالفعل أداة باسم {name}.</translation>
    </message>
    <message>
        <source>There is no API key for {host}. Enter one to go on.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>لا مفتاح API لـ {host}. أدخل واحدًا للمتابعة.</translation>
    </message>
    <message>
        <source>There is no JSON in the answer: {detail}.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>لا JSON في الإجابة: {detail}.</translation>
    </message>
    <message>
        <source>There is no MCP server at this address ({status}). Check the URL; old SSE servers cannot be used.</source>
        <extracomment>canal_desktop/mcp_client/http.py</extracomment>
        <translation>لا خادم MCP على هذا العنوان ({status}). تحقق من URL؛ لا يمكن استخدام خوادم SSE القديمة.</translation>
    </message>
    <message>
        <source>There is no answer here yet.</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>لا إجابة هنا بعد.</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>لا إجابة بعد.</translation>
    </message>
    <message>
        <source>There is no conversation in this file: no heading in it says who speaks.</source>
        <extracomment>canal_desktop/exchange/markdown_reading.py</extracomment>
        <translation>لا محادثة في هذا الملف: لا يذكر أي عنوان فيه من المتكلم.</translation>
    </message>
    <message>
        <source>There is no earlier version to go back to.</source>
        <extracomment>canal_desktop/updates/versions.py</extracomment>
        <translation>لا يوجد إصدار سابق للعودة إليه.</translation>
    </message>
    <message>
        <source>There is no filter {name}: – it is looked for as words. Filters: {filters}</source>
        <extracomment>canal_desktop/domain/search.py</extracomment>
        <translation>لا مرشح باسم {name}: – فيُبحث عنه ككلمات. المرشحات: {filters}</translation>
    </message>
    <message>
        <source>There is no limit yet.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>لا حد بعد.</translation>
    </message>
    <message>
        <source>There is no other answer to compare with yet.</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>لا إجابة أخرى للمقارنة بها بعد.</translation>
    </message>
    <message>
        <source>There is no pattern yet.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>لا نمط بعد.</translation>
    </message>
    <message>
        <source>There is no question ahead of this answer, so there is nothing to write as code.</source>
        <extracomment>canal_desktop/app/code_requests.py</extracomment>
        <translation>لا سؤال قبل هذه الإجابة، فلا شيء يُكتب كشيفرة.</translation>
    </message>
    <message>
        <source>There is no question in this case, so it was not kept. Write one.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>لا سؤال في هذه الحالة، فلم تُحفظ. اكتب سؤالًا.</translation>
    </message>
    <message>
        <source>There is no question in {name}: what is asked is called “question” or “input”.</source>
        <extracomment>canal_desktop/exchange/case_files.py</extracomment>
        <translation>لا سؤال في {name}: ما يُسأل اسمه “question” أو “input”.</translation>
    </message>
    <message>
        <source>There is no question to answer yet.</source>
        <extracomment>canal_desktop/app/open_conversation.py</extracomment>
        <translation>لا سؤال للإجابة عنه بعد.</translation>
    </message>
    <message>
        <source>There is no room for today's backup in {folder}. Free some space; nothing is lost.</source>
        <extracomment>canal_desktop/storage/backups.py</extracomment>
        <translation>لا متسع لنسخة اليوم الاحتياطية في {folder}. أخلِ بعض المساحة؛ لا يضيع شيء.</translation>
    </message>
    <message>
        <source>There is no room left for the Markdown mirror. Make room; it goes on by itself.</source>
        <extracomment>canal_desktop/app/mirror.py</extracomment>
        <translation>لم يبقَ متسع لمرآة Markdown. أخلِ مساحة؛ فتكمل تلقائيًا.</translation>
    </message>
    <message>
        <source>There is no room left for {name}. Make room, or choose another place.</source>
        <extracomment>canal_desktop/exchange/writing.py</extracomment>
        <translation>لم يبقَ متسع لـ {name}. أخلِ مساحة أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>There is no room left in the sync folder {folder}. Free some space; it is tried again by itself.</source>
        <extracomment>canal_desktop/app/sync.py</extracomment>
        <translation>لم يبقَ متسع في مجلد المزامنة {folder}. أخلِ بعض المساحة؛ تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>There is no room on the disk for the new version. Make room and try again; nothing has changed.</source>
        <extracomment>canal_desktop/updates/disk.py</extracomment>
        <translation>لا توجد مساحة على القرص للإصدار الجديد. أفسح مساحة وحاول مجددًا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no schema yet.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>لا مخطط بعد.</translation>
    </message>
    <message>
        <source>There is no such file now. It is used as soon as it is there.</source>
        <extracomment>canal_desktop/ui/settings/network_desk.py</extracomment>
        <translation>هذا الملف غير موجود الآن. سيُستخدم حالما يتوفر.</translation>
    </message>
    <message>
        <source>There is no such tool any more.</source>
        <extracomment>canal_desktop/app/tool_book.py</extracomment>
        <translation>لم تعد هناك أداة كهذه.</translation>
    </message>
    <message>
        <source>There is no text in “{name}”. Save it as a PDF, and attach that to send its pages.</source>
        <extracomment>canal_desktop/documents/reading.py</extracomment>
        <translation>لا نص في «{name}». احفظه بصيغة PDF وأرفق ذلك لإرسال صفحاته.</translation>
    </message>
    <message>
        <source>There is no text to look for.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>لا نص للبحث عنه.</translation>
    </message>
    <message>
        <source>There is no value for {name}. Edit the server to enter it.</source>
        <extracomment>canal_desktop/app/mcp_values.py</extracomment>
        <translation>لا قيمة لـ {name}. حرّر الخادم لإدخالها.</translation>
    </message>
    <message>
        <source>There is none yet: enter it</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>لا يوجد بعد: أدخله</translation>
    </message>
    <message>
        <source>There is nothing in this message that can be read aloud.</source>
        <extracomment>canal_desktop/app/reading_aloud.py</extracomment>
        <translation>لا شيء في هذه الرسالة يمكن قراءته بصوت عالٍ.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can be attached.</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>لا شيء في الحافظة يمكن إرفاقه.</translation>
    </message>
    <message>
        <source>There is nothing to back up yet.</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>لا شيء لنسخه احتياطيًا بعد.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <extracomment>canal_desktop/ui/data_desk.py</extracomment>
        <translation>لا شيء لتصديره بعد.</translation>
    </message>
    <message>
        <source>There is nothing to write as code yet. Write a question first.</source>
        <extracomment>canal_desktop/ui/code_desk.py</extracomment>
        <translation>لا شيء لكتابته كشيفرة بعد. اكتب سؤالًا أولًا.</translation>
    </message>
    <message>
        <source>There is only one answer to this question so far.</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>لا توجد حتى الآن سوى إجابة واحدة عن هذا السؤال.</translation>
    </message>
    <message>
        <source>There was no whole answer within {seconds} seconds.</source>
        <extracomment>canal_desktop/app/asking.py</extracomment>
        <translation>لم تصل إجابة كاملة خلال {seconds} ث.</translation>
    </message>
    <message>
        <source>There was none so far.</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>لم يكن هناك شيء حتى الآن.</translation>
    </message>
    <message>
        <source>They are too long to be compared.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>إنهما أطول من أن يقارنا.</translation>
    </message>
    <message>
        <source>Third</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>الثالث</translation>
    </message>
    <message>
        <source>This Base URL cannot be read. It should look like https://api.example.com/v1.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>تتعذر قراءة عنوان URL الأساسي هذا. يجب أن يكون مثل https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>This Base URL cannot be used. It should look like https://api.example.com/v1.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>لا يمكن استخدام عنوان URL الأساسي هذا. يجب أن يكون مثل https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>This Base URL is not encrypted. Use https://, or http:// for a server on this computer only.</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>عنوان URL الأساسي هذا غير مشفّر. استخدم https://، أو http:// لخادم على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>This Cherry Studio backup holds its database as a browser keeps it, which cannot be read here. Export the topics as JSON, or choose a backup of an earlier version.</source>
        <extracomment>canal_desktop/exchange/cherry_studio.py</extracomment>
        <translation>تحتفظ نسخة Cherry Studio الاحتياطية هذه بقاعدة بياناتها كما يحفظها المتصفح، وهذا لا تمكن قراءته هنا. صدّر المواضيع بصيغة JSON، أو اختر نسخة احتياطية من إصدار أقدم.</translation>
    </message>
    <message>
        <source>This JSON file is too large to be read as a whole. Export the conversations as JSONL instead.</source>
        <extracomment>canal_desktop/exchange/own_json.py</extracomment>
        <translation>ملف JSON هذا أكبر من أن يُقرأ كاملًا. صدّر المحادثات بصيغة JSONL بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This answer is not saved yet. {reason} Saving is tried again by itself.</source>
        <extracomment>canal_desktop/ui/conversation_pane.py</extracomment>
        <translation>لم تُحفظ هذه الإجابة بعد. {reason} تُعاد محاولة الحفظ تلقائيًا.</translation>
    </message>
    <message>
        <source>This answer is not saved yet. {sentence} Saving is tried again by itself.</source>
        <extracomment>canal_desktop/ui/quick/answer_view.py</extracomment>
        <translation>لم تُحفظ هذه الإجابة بعد. {sentence} تُعاد محاولة الحفظ تلقائيًا.</translation>
    </message>
    <message>
        <source>This answer was asked for as a picture. Only answers in words can be written as code.</source>
        <extracomment>canal_desktop/app/code_requests.py</extracomment>
        <translation>طُلبت هذه الإجابة كصورة. لا تُكتب كشيفرة سوى الإجابات بالكلمات.</translation>
    </message>
    <message>
        <source>This answer was written **inside the program**: nothing left your computer, and no model read your question. It shows what answers look like here.</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>كُتبت هذه الإجابة **داخل البرنامج**: لم يغادر شيء جهازك، ولم يقرأ أي نموذج سؤالك. وهي تُظهر كيف تبدو الإجابات هنا.</translation>
    </message>
    <message>
        <source>This becomes a conversation ({keys}). The last question waits in the message field until you send it.</source>
        <extracomment>canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>يصبح هذا محادثة ({keys}). ينتظر السؤال الأخير في حقل الرسالة حتى ترسله.</translation>
    </message>
    <message>
        <source>This body is too long to be edited here. Save it, edit it in your editor, and send it from there.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>هذا المتن أطول من أن يُحرَّر هنا. احفظه وحرّره في محررك وأرسله من هناك.</translation>
    </message>
    <message>
        <source>This build has no place to look for updates.</source>
        <extracomment>canal_desktop/domain/update.py</extracomment>
        <translation>ليس لهذه النسخة مكان تبحث فيه عن التحديثات.</translation>
    </message>
    <message>
        <source>This can be sent.</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>يمكن إرسال هذا.</translation>
    </message>
    <message>
        <source>This cannot be read: it is nested too deeply, or has a number that is too long.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>تتعذر قراءة هذا: تداخله عميق جدًا، أو فيه عدد طويل جدًا.</translation>
    </message>
    <message>
        <source>This cannot be sent: it is nested too deeply, or has a number that is too large.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>لا يمكن إرسال هذا: تداخله عميق جدًا، أو فيه عدد كبير جدًا.</translation>
    </message>
    <message>
        <source>This cannot be sent: {problem}.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>لا يمكن إرسال هذا: {problem}.</translation>
    </message>
    <message>
        <source>This cannot be taken back any more.</source>
        <extracomment>canal_desktop/ui/changes.py</extracomment>
        <translation>لم يعد التراجع عن هذا ممكنًا.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <extracomment>canal_desktop/ui/organise_desk.py</extracomment>
        <translation>لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>This case was deleted.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>حُذفت هذه الحالة.</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps a passphrase safely, so no lock can be set.</source>
        <extracomment>canal_desktop/app/app_lock.py</extracomment>
        <translation>ليس في هذا الحاسوب سلسلة مفاتيح تحفظ عبارة المرور بأمان، فلا يمكن تعيين قفل.</translation>
    </message>
    <message>
        <source>This computer has no safe place for the key.</source>
        <extracomment>canal_desktop/storage/secrets.py</extracomment>
        <translation>لا مكان آمنًا للمفتاح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This computer has no sound device that can be used.</source>
        <extracomment>canal_desktop/sound/player.py</extracomment>
        <translation>لا جهاز صوت يمكن استخدامه على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This conversation</source>
        <extracomment>canal_desktop/ui/data_desk.py canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>هذه المحادثة</translation>
    </message>
    <message>
        <source>This conversation is in the trash. Your next message brings it back.</source>
        <extracomment>canal_desktop/ui/leaving.py</extracomment>
        <translation>هذه المحادثة في سلة المحذوفات. رسالتك التالية تعيدها.</translation>
    </message>
    <message>
        <source>This conversation is no longer there.</source>
        <extracomment>canal_desktop/app/organiser.py canal_desktop/ui/own_windows/desk.py canal_desktop/ui/workspace.py</extracomment>
        <translation>لم تعد هذه المحادثة موجودة.</translation>
    </message>
    <message>
        <source>This conversation is too long for this model. Shorten it, or start a new one.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>هذه المحادثة أطول مما يتسع له هذا النموذج. اختصرها أو ابدأ محادثة جديدة.</translation>
    </message>
    <message>
        <source>This conversation is too long for {model}. Shorten it, or start a new one.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>هذه المحادثة أطول مما يتسع له {model}. اختصرها أو ابدأ محادثة جديدة.</translation>
    </message>
    <message>
        <source>This conversation was deleted for good, so nothing can be added to it.</source>
        <extracomment>canal_desktop/storage/message_store.py</extracomment>
        <translation>حُذفت هذه المحادثة نهائيًا، فلا يمكن إضافة شيء إليها.</translation>
    </message>
    <message>
        <source>This conversation was written by hand; nothing was sent, and it cost nothing.</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>كُتبت هذه المحادثة يدويًا؛ لم يُرسل شيء ولم تكلّف شيئًا.</translation>
    </message>
    <message>
        <source>This conversation: nothing was asked here yet.</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>هذه المحادثة: لم يُسأل شيء هنا بعد.</translation>
    </message>
    <message>
        <source>This conversation: {total}</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>هذه المحادثة: {total}</translation>
    </message>
    <message>
        <source>This desktop has no tray now, so this does nothing.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>لا توجد علبة نظام في سطح المكتب هذا الآن، لذا لا أثر لهذا الإعداد.</translation>
    </message>
    <message>
        <source>This diagram is too long to be shown.</source>
        <extracomment>canal_desktop/markup/typeset.py</extracomment>
        <translation>هذا المخطط أطول من أن يُعرض.</translation>
    </message>
    <message>
        <source>This file holds no text, or not in UTF-8.</source>
        <extracomment>canal_desktop/exchange/markdown_reading.py</extracomment>
        <translation>لا نص في هذا الملف، أو ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>This file is damaged: a part of it cannot be read.</source>
        <extracomment>canal_desktop/exchange/own_json.py</extracomment>
        <translation>هذا الملف تالف: يتعذر قراءة جزء منه.</translation>
    </message>
    <message>
        <source>This file is not on this computer. Copy it here, then open the copy.</source>
        <extracomment>canal_desktop/domain/file_words.py</extracomment>
        <translation>هذا الملف ليس على هذا الحاسوب. انسخه إلى هنا ثم افتح النسخة.</translation>
    </message>
    <message>
        <source>This file is too large to be read as one conversation.</source>
        <extracomment>canal_desktop/exchange/markdown_reading.py</extracomment>
        <translation>هذا الملف أكبر من أن يُقرأ كمحادثة واحدة.</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Canal Desktop. Update the program, then import it again.</source>
        <extracomment>canal_desktop/exchange/own_json.py</extracomment>
        <translation>كتب إصدار أحدث من Canal Desktop هذا الملف. حدّث البرنامج ثم استورده مجددًا.</translation>
    </message>
    <message>
        <source>This folder is not there any more.</source>
        <extracomment>canal_desktop/app/folder_organiser.py</extracomment>
        <translation>لم يعد هذا المجلد موجودًا.</translation>
    </message>
    <message>
        <source>This formula is too large to be shown.</source>
        <extracomment>canal_desktop/markup/typeset.py</extracomment>
        <translation>هذه الصيغة أكبر من أن تُعرض.</translation>
    </message>
    <message>
        <source>This formula is too long to be shown.</source>
        <extracomment>canal_desktop/markup/typeset.py</extracomment>
        <translation>هذه الصيغة أطول من أن تُعرض.</translation>
    </message>
    <message>
        <source>This is Canal Desktop {version}.</source>
        <extracomment>canal_desktop/ui/help/news_sheet.py</extracomment>
        <translation>هذا Canal Desktop {version}.</translation>
    </message>
    <message>
        <source>This is no JSON schema. {problem}</source>
        <extracomment>canal_desktop/app/tool_arguments.py</extracomment>
        <translation>هذا ليس مخطط JSON. {problem}</translation>
    </message>
    <message>
        <source>This is no JSON yet: line {line}, column {column}: {problem}.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>هذا ليس JSON بعد: السطر {line}، العمود {column}: {problem}.</translation>
    </message>
    <message>
        <source>This is no file of Canal Desktop.</source>
        <extracomment>canal_desktop/exchange/own_json.py</extracomment>
        <translation>هذا ليس ملفًا من Canal Desktop.</translation>
    </message>
    <message>
        <source>This is no sound that can be played. Save a copy of it instead.</source>
        <extracomment>canal_desktop/ui/sound/elsewhere.py</extracomment>
        <translation>هذا ليس صوتًا يمكن تشغيله. احفظ نسخة منه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <extracomment>canal_desktop/app/app_lock.py</extracomment>
        <translation>هذه ليست عبارة المرور.</translation>
    </message>
    <message>
        <source>This is the **first answer** to your question. It stays when you ask again.</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>هذه هي **الإجابة الأولى** عن سؤالك. وتبقى عندما تسأل مجددًا.</translation>
    </message>
    <message>
        <source>This is the **second answer** to the same question.</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>هذه هي **الإجابة الثانية** عن السؤال نفسه.</translation>
    </message>
    <message>
        <source>This is too large to be read: up to 5 MB of code are. Paste the call alone.</source>
        <extracomment>canal_desktop/programs/read_program.py</extracomment>
        <translation>هذا أكبر من أن يُقرأ: يُقرأ حتى 5 MB من الشيفرة. الصق الاستدعاء وحده.</translation>
    </message>
    <message>
        <source>This is too large to be shown.</source>
        <extracomment>canal_desktop/markup/typeset.py</extracomment>
        <translation>هذا أكبر من أن يُعرض.</translation>
    </message>
    <message>
        <source>This is too long for the model</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>هذا أطول مما يتسع له النموذج</translation>
    </message>
    <message>
        <source>This is too long: {count} characters at most.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>هذا طويل جدًا: الحد الأقصى للأحرف {count}.</translation>
    </message>
    <message>
        <source>This is too much for {model} at once. Send less.</source>
        <extracomment>canal_desktop/providers/whole_answers.py</extracomment>
        <translation>هذا أكثر مما يتسع له {model} دفعة واحدة. أرسل أقل.</translation>
    </message>
    <message>
        <source>This is what would run. Untick what you do not want.</source>
        <extracomment>canal_desktop/ui/mcp/paste_sheet.py</extracomment>
        <translation>هذا ما سيُشغَّل. ألغِ تحديد ما لا تريده.</translation>
    </message>
    <message>
        <source>This is what you are about to send. Change it, or take the file away, in the message field.</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>هذا ما أنت على وشك إرساله. غيّره، أو أزل الملف، في حقل الرسالة.</translation>
    </message>
    <message>
        <source>This key may not use this model. Choose another model, or change the key's rights in the console.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>لا يُسمح لهذا المفتاح باستخدام هذا النموذج. اختر نموذجًا آخر، أو غيّر صلاحيات المفتاح في لوحة التحكم.</translation>
    </message>
    <message>
        <source>This key may not use {model}. Choose another model, or change the key's rights in the console.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>لا يُسمح لهذا المفتاح باستخدام {model}. اختر نموذجًا آخر، أو غيّر صلاحيات المفتاح في لوحة التحكم.</translation>
    </message>
    <message>
        <source>This keyboard does not have these keys. Choose others.</source>
        <extracomment>canal_desktop/ui/quick/key_words.py</extracomment>
        <translation>ليست في لوحة المفاتيح هذه المفاتيح المذكورة. اختر غيرها.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be shown.</source>
        <extracomment>canal_desktop/ui/transcript/picture_decode.py</extracomment>
        <translation>لا يمكن عرض هذا النوع من الصور.</translation>
    </message>
    <message>
        <source>This kind of sound cannot be played here.</source>
        <extracomment>canal_desktop/sound/player.py</extracomment>
        <translation>لا يمكن تشغيل هذا النوع من الصوت هنا.</translation>
    </message>
    <message>
        <source>This library can only be read, so MCP servers cannot be changed in it.</source>
        <extracomment>canal_desktop/app/mcp_servers.py</extracomment>
        <translation>لا يمكن إلا قراءة هذه المكتبة، فلا تتغير خوادم MCP فيها.</translation>
    </message>
    <message>
        <source>This library can only be read, so nothing can be changed here.</source>
        <extracomment>canal_desktop/bootstrap/pane_desks.py</extracomment>
        <translation>لا يمكن إلا قراءة هذه المكتبة، فلا يمكن تغيير شيء هنا.</translation>
    </message>
    <message>
        <source>This library can only be read, so nothing can be imported into it.</source>
        <extracomment>canal_desktop/ui/import_desk.py</extracomment>
        <translation>لا يمكن إلا قراءة هذه المكتبة، فلا يمكن استيراد شيء إليها.</translation>
    </message>
    <message>
        <source>This library can only be read, so prompt tests can be looked at, but neither changed nor run.</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>لا يمكن إلا قراءة هذه المكتبة، فيمكن النظر في اختبارات الموجّهات، لا تغييرها ولا تشغيلها.</translation>
    </message>
    <message>
        <source>This link is of a kind that Canal does not know, so nothing was opened.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>هذا النوع من الروابط غير معروف لـ Canal، فلم يُفتح شيء.</translation>
    </message>
    <message>
        <source>This link names no conversation, so nothing was opened. A part of it may be missing.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>لا يشير هذا الرابط إلى أي محادثة، فلم يُفتح شيء. ربما ينقصه جزء.</translation>
    </message>
    <message>
        <source>This link wants to do more than to put text into the message field, so nothing was opened.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>يريد هذا الرابط أكثر من وضع نص في حقل الرسالة، فلم يُفتح شيء.</translation>
    </message>
    <message>
        <source>This link wants to send by itself. Links only put text into the message field, so nothing was opened.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>يريد هذا الرابط الإرسال من تلقاء نفسه. الروابط تضع نصًا في حقل الرسالة فحسب، فلم يُفتح شيء.</translation>
    </message>
    <message>
        <source>This link wants to set an API key. Links only put text into the message field, so nothing was opened.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>يريد هذا الرابط تحديد مفتاح API. الروابط تضع نصًا في حقل الرسالة فحسب، فلم يُفتح شيء.</translation>
    </message>
    <message>
        <source>This link wants to set the address of a server. Links only put text into the message field, so nothing was opened.</source>
        <extracomment>canal_desktop/domain/start_wish.py</extracomment>
        <translation>يريد هذا الرابط تحديد عنوان خادم. الروابط تضع نصًا في حقل الرسالة فحسب، فلم يُفتح شيء.</translation>
    </message>
    <message>
        <source>This looks like a request as code.</source>
        <extracomment>canal_desktop/ui/paste_code_desk.py</extracomment>
        <translation>يبدو هذا طلبًا على شكل شيفرة.</translation>
    </message>
    <message>
        <source>This message</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>هذه الرسالة</translation>
    </message>
    <message>
        <source>This message is no longer there.</source>
        <extracomment>canal_desktop/app/branched_conversation.py canal_desktop/app/code_requests.py canal_desktop/app/context_choices.py</extracomment>
        <translation>لم تعد هذه الرسالة موجودة.</translation>
    </message>
    <message>
        <source>This model does not take pictures. Leave them out for this model, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>لا يقبل هذا النموذج الصور. استبعدها لهذا النموذج أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>This model does not take this parameter as it is set: {detail}. Leave it out for this model, or change it under Parameters.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>لا يقبل هذا النموذج هذا المعامل كما هو محدد: {detail}. استبعده لهذا النموذج أو غيّره في «المعاملات».</translation>
    </message>
    <message>
        <source>This model makes pictures. Only requests for answers in words can be written as code.</source>
        <extracomment>canal_desktop/ui/code_desk.py</extracomment>
        <translation>هذا النموذج ينشئ صورًا. لا تُكتب كشيفرة سوى طلبات الإجابة بالكلمات.</translation>
    </message>
    <message>
        <source>This model takes no pictures</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py</extracomment>
        <translation>لا يقبل هذا النموذج الصور</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>canal_desktop/domain/spending.py</extracomment>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>This preset is not there any more.</source>
        <extracomment>canal_desktop/app/presets.py</extracomment>
        <translation>لم يعد هذا الإعداد المسبق موجودًا.</translation>
    </message>
    <message>
        <source>This profile is gone, so its parameters were not kept.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>لم يعد ملف التعريف هذا موجودًا، فلم تُحفظ معاملاته.</translation>
    </message>
    <message>
        <source>This profile no longer exists.</source>
        <extracomment>canal_desktop/app/profiles.py canal_desktop/ui/doctor_desk.py canal_desktop/ui/settings/network_desk.py</extracomment>
        <translation>لم يعد ملف التعريف هذا موجودًا.</translation>
    </message>
    <message>
        <source>This program can neither play nor record sound on this computer.</source>
        <extracomment>canal_desktop/sound/miniaudio_library.py</extracomment>
        <translation>لا يستطيع هذا البرنامج تشغيل الصوت ولا تسجيله على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This question costs about {cost} or more.</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>تكلفة هذا السؤال نحو {cost} أو أكثر.</translation>
    </message>
    <message>
        <source>This question has no answer yet.</source>
        <extracomment>canal_desktop/ui/conversation_pane.py</extracomment>
        <translation>لا إجابة عن هذا السؤال بعد.</translation>
    </message>
    <message>
        <source>This request has no body in JSON that could be edited. Choose another request, or Regenerate.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>ليس لهذا الطلب متن JSON يمكن تحريره. اختر طلبًا آخر أو «إعادة التوليد».</translation>
    </message>
    <message>
        <source>This run would go beyond it.</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>ستتجاوزها هذه الجولة.</translation>
    </message>
    <message>
        <source>This runs a program on this computer, with all that you may do yourself. Add only what you know and trust.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>يشغّل هذا برنامجًا على هذا الحاسوب بكل صلاحياتك. لا تضف إلا ما تعرفه وتثق به.</translation>
    </message>
    <message>
        <source>This server is no longer there.</source>
        <extracomment>canal_desktop/app/mcp_servers.py</extracomment>
        <translation>لم يعد هذا الخادم موجودًا.</translation>
    </message>
    <message>
        <source>This set was not run yet.</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_sheet.py</extracomment>
        <translation>لم تُشغَّل هذه المجموعة بعد.</translation>
    </message>
    <message>
        <source>This sound is too long to be played here.</source>
        <extracomment>canal_desktop/sound/player.py</extracomment>
        <translation>هذا الصوت أطول من أن يُشغَّل هنا.</translation>
    </message>
    <message>
        <source>This takes too long, or too much memory, to be shown.</source>
        <extracomment>canal_desktop/markup/typeset.py</extracomment>
        <translation>يستغرق عرض هذا وقتًا أطول أو ذاكرة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>This text is too long to be a list of MCP servers.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>هذا النص أطول من أن يكون قائمة خوادم MCP.</translation>
    </message>
    <message>
        <source>This tool's server was removed or is turned off, so the tool was not called.</source>
        <extracomment>canal_desktop/app/mcp_servers.py</extracomment>
        <translation>خادم هذه الأداة أُزيل أو أُوقف، فلم تُستدعَ الأداة.</translation>
    </message>
    <message>
        <source>Throw the recording away</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>التخلص من التسجيل</translation>
    </message>
    <message>
        <source>Tick all</source>
        <extracomment>canal_desktop/ui/side_by_side/parts_sheet.py</extracomment>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Tick what is to go from {answer} into the merged answer.</source>
        <extracomment>canal_desktop/ui/side_by_side/parts_sheet.py</extracomment>
        <translation>حدّد ما ينتقل من {answer} إلى الإجابة المدمجة.</translation>
    </message>
    <message>
        <source>Tick what the model may ask for in this conversation. Nothing is called before you allow it.</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>حدّد ما يجوز للنموذج أن يطلبه في هذه المحادثة. لا يُستدعى شيء قبل أن تسمح به.</translation>
    </message>
    <message>
        <source>Tick {least} to {most}.</source>
        <extracomment>canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>حدّد من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>of day</comment>
        <extracomment>canal_desktop/ui/branch_map.py canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Times each</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>مرات كل منها</translation>
    </message>
    <message>
        <source>Timings</source>
        <extracomment>canal_desktop/ui/requests/drawer.py canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>التوقيتات</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>canal_desktop/ui/sidebar/conversation_delegate.py</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title of the conversation</source>
        <extracomment>canal_desktop/ui/own_windows/work.py</extracomment>
        <translation>عنوان المحادثة</translation>
    </message>
    <message>
        <source>Titles</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>To read and edit anywhere. Comes back in by import.</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>للقراءة والتحرير في أي مكان. يعود بالاستيراد.</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>إلى البداية</translation>
    </message>
    <message>
        <source>To the messages, from the message field</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>إلى الرسائل، من حقل الرسالة</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>إلى أحدث رسالة</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>canal_desktop/storage/conversation_list.py</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Today's backup could not be made. {error}</source>
        <extracomment>canal_desktop/storage/backups.py</extracomment>
        <translation>تعذّر إنشاء نسخة اليوم الاحتياطية. {error}</translation>
    </message>
    <message>
        <source>Today's backup could not be made: the folder {folder} cannot be written. Make it writable.</source>
        <extracomment>canal_desktop/storage/backups.py</extracomment>
        <translation>تعذّر إنشاء نسخة اليوم الاحتياطية: تتعذر الكتابة في المجلد {folder}. اجعله قابلًا للكتابة.</translation>
    </message>
    <message>
        <source>Today's backup was not made, because the library is damaged; the earlier backups are kept. Close Canal Desktop and start it again: it then repairs the library.</source>
        <extracomment>canal_desktop/storage/backups.py</extracomment>
        <translation>لم تُنشأ نسخة اليوم الاحتياطية لأن المكتبة تالفة؛ النسخ الاحتياطية السابقة محفوظة. أغلق Canal Desktop وشغّله مجددًا: فيصلح المكتبة.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Tokens and cost below answers</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>الرموز والتكلفة أسفل الإجابات</translation>
    </message>
    <message>
        <source>Tokens and cost of this conversation</source>
        <extracomment>canal_desktop/ui/conversation_cost.py</extracomment>
        <translation>رموز هذه المحادثة وتكلفتها</translation>
    </message>
    <message>
        <source>Tokens and cost of this conversation…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>رموز هذه المحادثة وتكلفتها…</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>الرموز الواردة</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>الرموز الصادرة</translation>
    </message>
    <message>
        <source>Too many requests at once. Wait a little and try again.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>طلبات كثيرة في وقت واحد. انتظر قليلًا وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Too&amp;ls</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>الأ&amp;دوات</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>استغرق</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>canal_desktop/app/pasted_code.py canal_desktop/ui/tools/editor.py</extracomment>
        <translation>أداة</translation>
    </message>
    <message>
        <source>Tool &amp;choice</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>ا&amp;ختيار الأداة</translation>
    </message>
    <message>
        <source>Tool choice</source>
        <extracomment>canal_desktop/domain/parameters.py canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>اختيار الأداة</translation>
    </message>
    <message>
        <source>Tool result</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>نتيجة الأداة</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>canal_desktop/app/pasted_code.py canal_desktop/domain/checkup.py canal_desktop/domain/parameters.py canal_desktop/ui/branch_map.py canal_desktop/ui/mcp/tool_view.py canal_desktop/ui/model_filters.py canal_desktop/ui/parameters/form.py canal_desktop/ui/tools/sheet.py canal_desktop/ui/transcript/message_layout.py</extracomment>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Tools and MCP servers</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>الأدوات وخوادم MCP</translation>
    </message>
    <message>
        <source>Tools of the server</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>أدوات الخادم</translation>
    </message>
    <message>
        <source>Tools on offer</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>الأدوات المعروضة</translation>
    </message>
    <message>
        <source>Tools…</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/tools/ready_check.py</extracomment>
        <translation>الأدوات…</translation>
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
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <extracomment>canal_desktop/ui/attachments/chip.py</extracomment>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>Transcribe a sound file</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>تدوين ملف صوتي</translation>
    </message>
    <message>
        <source>Transcribe a sound file…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>تدوين ملف صوتي…</translation>
    </message>
    <message>
        <source>Transcribe {file}</source>
        <extracomment>canal_desktop/ui/attachments/chip.py</extracomment>
        <translation>تدوين {file}</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>canal_desktop/ui/transcript/accessibility.py canal_desktop/ui/transcript/view.py</extracomment>
        <translation>عرض المحادثة</translation>
    </message>
    <message>
        <source>Trash</source>
        <extracomment>canal_desktop/storage/conversation_list.py canal_desktop/ui/actions.py canal_desktop/ui/sidebar/list_reader.py canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>Tried on the answer on the screen: {passed} of {count} pass.</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>جُرّب على الإجابة المعروضة على الشاشة: نجح {passed} من {count}.</translation>
    </message>
    <message>
        <source>Tried on the expected answer: {passed} of {count} pass.</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>جُرّب على الإجابة المتوقعة: نجح {passed} من {count}.</translation>
    </message>
    <message>
        <source>Tried with the first request, through the proxy.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>جُرّب بالطلب الأول، عبر الوكيل.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>canal_desktop/ui/sound_desk.py canal_desktop/ui/transcript/picture_box.py</extracomment>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <extracomment>canal_desktop/ui/lock/unlock_page.py</extracomment>
        <translation>حاول مرة أخرى الآن.</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>canal_desktop/ui/status_text.py</extracomment>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>تجربة العرض التجريبي</translation>
    </message>
    <message>
        <source>Try the words *error*, *cut* or *long* in a question, or the models `demo-reasoning` and `demo-slow`, to see how waiting, trying again and broken connections look.</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>جرّب الكلمات *error* أو *cut* أو *long* في سؤال، أو النموذجين `demo-reasoning` و`demo-slow`، لترى كيف يبدو الانتظار وإعادة المحاولة والاتصالات المقطوعة.</translation>
    </message>
    <message>
        <source>Try without the proxy, or ask whoever runs it.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>جرّب دون الوكيل، أو اسأل من يديره.</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s ({number} of {count}).</source>
        <extracomment>canal_desktop/ui/status_text.py</extracomment>
        <translation>تُعاد المحاولة بعد {seconds} ث ({number} من {count}).</translation>
    </message>
    <message>
        <source>Turn off</source>
        <extracomment>canal_desktop/ui/sheets/folder_sheet.py</extracomment>
        <translation>إيقاف التشغيل</translation>
    </message>
    <message>
        <source>Type the result, as text or JSON, and the model goes on with it.</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>اكتب النتيجة، نصًا أو JSON، فيتابع النموذج بها.</translation>
    </message>
    <message>
        <source>Underline unknown words</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>وضع خط تحت الكلمات غير المعروفة</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>canal_desktop/ui/changes.py canal_desktop/ui/parameters/preset_row.py canal_desktop/ui/settings/desk.py canal_desktop/ui/sheets/context_sheet.py canal_desktop/ui/widgets/told_line.py</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo brings them back, and the trash keeps them for 30 days.</source>
        <extracomment>canal_desktop/ui/changes.py</extracomment>
        <translation>التراجع يعيدها، وتبقى في سلة المحذوفات 30 يومًا.</translation>
    </message>
    <message>
        <source>Undo the last change to the library</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>التراجع عن آخر تغيير في المكتبة</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <extracomment>canal_desktop/ui/changes.py</extracomment>
        <translation>تم التراجع عن: {action}</translation>
    </message>
    <message>
        <source>Unknown path: the demo answers in words alone.</source>
        <extracomment>canal_desktop/providers/demo.py</extracomment>
        <translation>مسار غير معروف: العرض التجريبي يجيب بالكلمات فقط.</translation>
    </message>
    <message>
        <source>Unlike request {number}: the body is written in another way.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>خلافًا للطلب {number}: كُتب المتن بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Unlike request {number}: {changes}.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>خلافًا للطلب {number}: {changes}.</translation>
    </message>
    <message>
        <source>Unlike version {number}: the body is written in another way.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>خلافًا للإصدار {number}: كُتب المتن بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Unlike version {number}: {changes}.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>خلافًا للإصدار {number}: {changes}.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>canal_desktop/ui/lock/unlock_page.py</extracomment>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Unpacking…</source>
        <extracomment>canal_desktop/ui/settings/updates_part.py</extracomment>
        <translation>جارٍ فك الضغط…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>canal_desktop/ui/sheets/context_sheet.py canal_desktop/ui/sidebar/list_actions.py</extracomment>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Until it failed</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>حتى فشل</translation>
    </message>
    <message>
        <source>Until you quit</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>حتى إنهاء البرنامج</translation>
    </message>
    <message>
        <source>Up to 4, one a line; \n stands for a line break. The answer ends before them.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>حتى 4، واحد في كل سطر؛ \n تعني فاصل أسطر. تنتهي الإجابة قبلها.</translation>
    </message>
    <message>
        <source>Updates</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>التحديثات</translation>
    </message>
    <message>
        <source>Updates are looked for over secure connections alone.</source>
        <extracomment>canal_desktop/providers/update_fetch.py</extracomment>
        <translation>لا يُبحث عن التحديثات إلا عبر اتصالات آمنة.</translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Usage and budgets</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>الاستخدام والميزانيات</translation>
    </message>
    <message>
        <source>Usage and cost</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>الاستخدام والتكلفة</translation>
    </message>
    <message>
        <source>Usage and cost…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>الاستخدام والتكلفة…</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Use for new conversations</source>
        <extracomment>canal_desktop/ui/model_list.py canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>الاستخدام للمحادثات الجديدة</translation>
    </message>
    <message>
        <source>Use for new ones too</source>
        <extracomment>canal_desktop/ui/model_desk.py</extracomment>
        <translation>الاستخدام للجديدة أيضًا</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>الاستخدام لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>الاستخدام على أي حال</translation>
    </message>
    <message>
        <source>Use the schema: {title}</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>استخدام المخطط: {title}</translation>
    </message>
    <message>
        <source>Use these pages</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>استخدام هذه الصفحات</translation>
    </message>
    <message>
        <source>Use this version</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>استخدام هذا الإصدار</translation>
    </message>
    <message>
        <source>Use what is typed as a model's name</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>استخدام المكتوب اسمًا لنموذج</translation>
    </message>
    <message>
        <source>Use “{model}” as it is typed</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>استخدام «{model}» كما هو مكتوب</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>اسم المستخدم للوكيل</translation>
    </message>
    <message>
        <source>Uses &amp;tools</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>يستخدم الأ&amp;دوات</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>قيمة الترويسة</translation>
    </message>
    <message>
        <source>Value of the header {name}</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>قيمة الترويسة {name}</translation>
    </message>
    <message>
        <source>Value of the variable</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>قيمة المتغير</translation>
    </message>
    <message>
        <source>Value of the variable {name}</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>قيمة المتغير {name}</translation>
    </message>
    <message>
        <source>Value, which may be empty</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>القيمة، وقد تكون فارغة</translation>
    </message>
    <message>
        <source>Values of the MCP server {server}: {names}</source>
        <extracomment>canal_desktop/app/secret_places.py</extracomment>
        <translation>قيم خادم MCP ‏{server}: {names}</translation>
    </message>
    <message>
        <source>Variables</source>
        <extracomment>canal_desktop/ui/mcp/value_rows.py</extracomment>
        <translation>المتغيرات</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py canal_desktop/ui/version_switch.py</extracomment>
        <translation>الإصدار {number} من {count}</translation>
    </message>
    <message>
        <source>Version {number}, {model}</source>
        <extracomment>canal_desktop/ui/message_desk.py</extracomment>
        <translation>الإصدار {number}، {model}</translation>
    </message>
    <message>
        <source>Versions and branches</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>الإصدارات والفروع</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Violet</source>
        <extracomment>canal_desktop/ui/settings/wide_editors.py</extracomment>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Vision</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>الرؤية</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Wait a minute and check again.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>انتظر دقيقة وافحص مجددًا.</translation>
    </message>
    <message>
        <source>Waited</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>انتظر</translation>
    </message>
    <message>
        <source>Waited before</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>الانتظار قبله</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <extracomment>canal_desktop/ui/status_text.py</extracomment>
        <translation>في انتظار الإجابة…</translation>
    </message>
    <message>
        <source>Waiting for what is not done yet</source>
        <extracomment>canal_desktop/ui/unfinished_notice.py</extracomment>
        <translation>في انتظار ما لم يكتمل بعد</translation>
    </message>
    <message>
        <source>Waiting for your keyring. It may ask for its password in a window of its own: look for it.</source>
        <extracomment>canal_desktop/ui/lock/desk.py canal_desktop/ui/welcome_page.py</extracomment>
        <translation>في انتظار سلسلة مفاتيحك. قد تطلب كلمة مرورها في نافذة خاصة بها: ابحث عنها.</translation>
    </message>
    <message>
        <source>Waiting for your keyring: look for its window.</source>
        <extracomment>canal_desktop/ui/profile_desk.py</extracomment>
        <translation>في انتظار سلسلة مفاتيحك: ابحث عن نافذتها.</translation>
    </message>
    <message>
        <source>Waits as number {number} of {count}: {message}</source>
        <extracomment>canal_desktop/ui/composer/waiting_lines.py</extracomment>
        <translation>تنتظر برقم {number} من {count}: {message}</translation>
    </message>
    <message>
        <source>Warn from, a day</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>التنبيه عند، يوميًا</translation>
    </message>
    <message>
        <source>Warn from, a month</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>التنبيه عند، شهريًا</translation>
    </message>
    <message>
        <source>Welcome to Canal</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>مرحبًا بك في Canal</translation>
    </message>
    <message>
        <source>Welcome to the demo</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>مرحبًا بك في العرض التجريبي</translation>
    </message>
    <message>
        <source>What a screen reader is asked to say of an answer by itself.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>ما يُطلب من قارئ الشاشة أن يقوله عن الإجابة تلقائيًا.</translation>
    </message>
    <message>
        <source>What arrived is not the file that was signed; it was thrown away. Try again later.</source>
        <extracomment>canal_desktop/updates/source.py</extracomment>
        <translation>ما وصل ليس الملف الموقع؛ فأُهمل. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>What becomes of a long text that is pasted into a message.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>مصير النص الطويل الذي يُلصق في رسالة.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>ما نتج عنها</translation>
    </message>
    <message>
        <source>What can an answer look like?</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>كيف يمكن أن تبدو الإجابة؟</translation>
    </message>
    <message>
        <source>What each key does, and other keys where you want them.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>ما يفعله كل مفتاح، ومفاتيح أخرى حيث تريدها.</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>ما يمكن فعله أيضًا</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What has changed in this version.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>ما تغيّر في هذا الإصدار.</translation>
    </message>
    <message>
        <source>What is attached is not saved. {reason}</source>
        <extracomment>canal_desktop/ui/attachments/draft_lists.py</extracomment>
        <translation>المرفق غير محفوظ. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>What is in the {n} attached pictures is changed as you say.</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>
            <numerusform>لا صور مرفقة لتغييرها.</numerusform>
            <numerusform>يُغيَّر ما في الصورة المرفقة كما تقول.</numerusform>
            <numerusform>يُغيَّر ما في الصورتين المرفقتين كما تقول.</numerusform>
            <numerusform>يُغيَّر ما في {n} صور مرفقة كما تقول.</numerusform>
            <numerusform>يُغيَّر ما في {n} صورة مرفقة كما تقول.</numerusform>
            <numerusform>يُغيَّر ما في {n} صورة مرفقة كما تقول.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>What is new is told in English.</source>
        <extracomment>canal_desktop/ui/help/news_sheet.py</extracomment>
        <translation>الجديد موصوف بالإنجليزية.</translation>
    </message>
    <message>
        <source>What is new…</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>الجديد…</translation>
    </message>
    <message>
        <source>What is not set comes from folder {folder} or profile {profile}; what is set nowhere is not sent.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>ما لم يُحدَّد يأتي من المجلد {folder} أو ملف التعريف {profile}؛ وما لم يُحدَّد في أي مكان لا يُرسل.</translation>
    </message>
    <message>
        <source>What is not set comes from folder {name}; what is set nowhere is not sent.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>ما لم يُحدَّد يأتي من المجلد {name}؛ وما لم يُحدَّد في أي مكان لا يُرسل.</translation>
    </message>
    <message>
        <source>What is not set comes from profile {name}; what is set nowhere is not sent.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>ما لم يُحدَّد يأتي من ملف التعريف {name}؛ وما لم يُحدَّد في أي مكان لا يُرسل.</translation>
    </message>
    <message>
        <source>What is not set is not sent.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>ما لم يُحدَّد لا يُرسل.</translation>
    </message>
    <message>
        <source>What is read of it is shown here.</source>
        <extracomment>canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>يُعرض هنا ما يُقرأ منه.</translation>
    </message>
    <message>
        <source>What is selected in another program</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>ما هو محدد في برنامج آخر</translation>
    </message>
    <message>
        <source>What is sent to whom</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>ما يُرسل وإلى من</translation>
    </message>
    <message>
        <source>What is sent. {sentences}</source>
        <extracomment>canal_desktop/ui/context_bar.py</extracomment>
        <translation>ما يُرسل. {sentences}</translation>
    </message>
    <message>
        <source>What is sent…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>ما يُرسل…</translation>
    </message>
    <message>
        <source>What is shown of the request</source>
        <extracomment>canal_desktop/ui/requests/drawer.py</extracomment>
        <translation>ما يُعرض من الطلب</translation>
    </message>
    <message>
        <source>What is to be changed</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>ما المطلوب تغييره</translation>
    </message>
    <message>
        <source>What it answered is not as MCP has it.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>ما أجاب به ليس وفق MCP.</translation>
    </message>
    <message>
        <source>What it does, and when the model should ask for it</source>
        <extracomment>canal_desktop/ui/tools/editor.py</extracomment>
        <translation>ما تفعله، ومتى ينبغي للنموذج أن يطلبها</translation>
    </message>
    <message>
        <source>What it has written so far is not MCP: see its log, and check the command.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>ما كتبه حتى الآن ليس MCP: انظر سجله وتحقق من الأمر.</translation>
    </message>
    <message>
        <source>What it writes is not MCP. Check the command; its log shows what it wrote.</source>
        <extracomment>canal_desktop/mcp_client/stdio.py</extracomment>
        <translation>ما يكتبه ليس MCP. تحقق من الأمر؛ ويعرض سجله ما كتبه.</translation>
    </message>
    <message>
        <source>What makes an answer good, in your own words</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>ما يجعل الإجابة جيدة، بكلماتك</translation>
    </message>
    <message>
        <source>What stands between ⟨ and ⟩ goes along as it was; take it out and it does not.</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>ما بين ⟨ و⟩ يُرسل كما كان؛ وإن حذفته فلا يُرسل.</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <extracomment>canal_desktop/ui/sidebar/list_menus.py</extracomment>
        <translation>ما تعرضه القائمة</translation>
    </message>
    <message>
        <source>What the list shows: {place}</source>
        <extracomment>canal_desktop/ui/sidebar/view_button.py</extracomment>
        <translation>ما تعرضه القائمة: {place}</translation>
    </message>
    <message>
        <source>What the model is told of tools goes with each request. Tools… says which of them are on offer.</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>ما يُقال للنموذج عن الأدوات يُرسل مع كل طلب. تحدد «الأدوات…» المعروض منها.</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <extracomment>canal_desktop/ui/sheets/picture_sheet.py</extracomment>
        <translation>ما تُظهره الصورة</translation>
    </message>
    <message>
        <source>What the tool is for, and its schema</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>الغرض من الأداة، ومخططها</translation>
    </message>
    <message>
        <source>What this program is made of, and the terms under which it may be used.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>مم يتكوّن هذا البرنامج، وشروط استخدامه.</translation>
    </message>
    <message>
        <source>What this was about is no longer there or was changed again, so it cannot be taken back.</source>
        <extracomment>canal_desktop/app/undo.py</extracomment>
        <translation>ما يتعلق به هذا لم يعد موجودًا أو تغيّر مجددًا، فلا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>What to export</source>
        <extracomment>canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>ما يُصدَّر</translation>
    </message>
    <message>
        <source>What was attached cannot be read. {reason}</source>
        <extracomment>canal_desktop/ui/attachments/draft_lists.py</extracomment>
        <translation>تتعذر قراءة المرفق. {reason}</translation>
    </message>
    <message>
        <source>What was connected to</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>ما جرى الاتصال به</translation>
    </message>
    <message>
        <source>What was handed over cannot be read.</source>
        <extracomment>canal_desktop/app/handing_over.py</extracomment>
        <translation>تتعذر قراءة ما سُلِّم.</translation>
    </message>
    <message>
        <source>What was handed over cannot be read: {reason}.</source>
        <extracomment>canal_desktop/bootstrap/hand_overs.py</extracomment>
        <translation>تتعذر قراءة ما سُلِّم: {reason}.</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <extracomment>canal_desktop/ui/sheets/learned_sheet.py</extracomment>
        <translation>ما عُرف</translation>
    </message>
    <message>
        <source>What was learnt…</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>ما عُرف…</translation>
    </message>
    <message>
        <source>What was read</source>
        <extracomment>canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>ما قُرئ</translation>
    </message>
    <message>
        <source>What was said is being written down…</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>جارٍ تدوين ما قيل…</translation>
    </message>
    <message>
        <source>What was written is not added yet. Press Esc once more to leave it.</source>
        <extracomment>canal_desktop/ui/prompt_tests/add_sheet.py</extracomment>
        <translation>ما كُتب لم يُضف بعد. اضغط Esc مرة أخرى لمغادرته.</translation>
    </message>
    <message>
        <source>What you can do here</source>
        <extracomment>canal_desktop/ui/help/hints.py</extracomment>
        <translation>ما يمكنك فعله هنا</translation>
    </message>
    <message>
        <source>What you changed here is not saved yet. Press Esc once more to leave it, or Save to keep it.</source>
        <extracomment>canal_desktop/ui/parameters/sheet.py</extracomment>
        <translation>ما غيّرته هنا لم يُحفظ بعد. اضغط Esc مرة أخرى لمغادرته، أو «حفظ» لحفظه.</translation>
    </message>
    <message>
        <source>What you edited before is here again; undo takes it back.</source>
        <extracomment>canal_desktop/ui/requests/body_sheet.py</extracomment>
        <translation>عاد إلى هنا ما حررته من قبل؛ والتراجع يزيله.</translation>
    </message>
    <message>
        <source>What you edited is kept until you quit: Edit and send again has it again.</source>
        <extracomment>canal_desktop/ui/requests/editing.py</extracomment>
        <translation>يُحفظ ما حررته حتى تنهي البرنامج: تجده مجددًا في «تحرير وإرسال مجددًا».</translation>
    </message>
    <message>
        <source>What you edited is still there: choose Edit and send again.</source>
        <extracomment>canal_desktop/ui/requests/editing.py</extracomment>
        <translation>ما حررته ما زال موجودًا: اختر «تحرير وإرسال مجددًا».</translation>
    </message>
    <message>
        <source>What you had typed in “{title}” is not saved yet. {reason}</source>
        <extracomment>canal_desktop/ui/own_windows/desk.py</extracomment>
        <translation>ما كتبته في «{title}» لم يُحفظ بعد. {reason}</translation>
    </message>
    <message>
        <source>What you had typed is in a new conversation.</source>
        <extracomment>canal_desktop/ui/workspace.py</extracomment>
        <translation>ما كتبته موجود في محادثة جديدة.</translation>
    </message>
    <message>
        <source>What you leave as it is goes by what is known of the model.</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>ما تتركه كما هو يتبع المعروف عن النموذج.</translation>
    </message>
    <message>
        <source>What you said is in the draft of “{title}”.</source>
        <extracomment>canal_desktop/ui/sound/places.py</extracomment>
        <translation>ما قلته موجود في مسودة «{title}».</translation>
    </message>
    <message>
        <source>What you said is on the clipboard: the conversation it was for is gone.</source>
        <extracomment>canal_desktop/ui/sound/places.py</extracomment>
        <translation>ما قلته موجود في الحافظة: لم تعد محادثته موجودة.</translation>
    </message>
    <message>
        <source>What you typed is not sent, and nothing of this conversation is kept.</source>
        <extracomment>canal_desktop/ui/leaving.py</extracomment>
        <translation>لا يُرسل ما كتبته، ولا يُحفظ شيء من هذه المحادثة.</translation>
    </message>
    <message>
        <source>What you write goes to the server above and, with CanalAPI, on to the provider of the model you choose. The key is kept in the keyring of your system, never in a file. Conversations stay on this computer.</source>
        <extracomment>canal_desktop/ui/welcome_page.py</extracomment>
        <translation>ما تكتبه يذهب إلى الخادم أعلاه، ومع CanalAPI إلى مزوّد النموذج الذي تختاره. يُحفظ المفتاح في سلسلة مفاتيح نظامك، وليس في ملف أبدًا. وتبقى المحادثات على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What {host} gave is no picture.</source>
        <extracomment>canal_desktop/providers/picture_fetch.py</extracomment>
        <translation>ما أعطاه {host} ليس صورة.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <extracomment>canal_desktop/ui/help/desk.py canal_desktop/ui/help/news_sheet.py</extracomment>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>What’s new…</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>الجديد…</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>متى</translation>
    </message>
    <message>
        <source>When the screen is locked or the computer goes to sleep, where the system tells programs of that.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>عندما تُقفل الشاشة أو يدخل الحاسوب في وضع السكون، إن كان النظام يُعلم البرامج بذلك.</translation>
    </message>
    <message>
        <source>When they begin and end</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>متى تبدأ ومتى تنتهي</translation>
    </message>
    <message>
        <source>Where a company's proxy or a virus scanner opens secure connections, name a file with its certificate in Settings, Network.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>حيث يفتح وكيل شركة أو برنامج مكافحة فيروسات الاتصالات الآمنة، حدّد ملفًا فيه شهادته في الإعدادات، «الشبكة».</translation>
    </message>
    <message>
        <source>Where nothing is ticked, the tools of folder {name} hold.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>حيث لم يُحدَّد شيء، تسري أدوات المجلد {name}.</translation>
    </message>
    <message>
        <source>Where nothing is ticked, the tools of profile {name} hold.</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>حيث لم يُحدَّد شيء، تسري أدوات ملف التعريف {name}.</translation>
    </message>
    <message>
        <source>Where one of your keys stood, the body has {mask}.</source>
        <extracomment>canal_desktop/app/request_as_curl.py</extracomment>
        <translation>في موضع أحد مفاتيحك يظهر في المتن {mask}.</translation>
    </message>
    <message>
        <source>Where the proxy asks for it. Name and password are kept in the keyring of your system, never in a file.</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>حيث يطلبها الوكيل. يُحفظ الاسم وكلمة المرور في سلسلة مفاتيح نظامك، وليس في ملف أبدًا.</translation>
    </message>
    <message>
        <source>Where your secrets are</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>مكان أسرارك</translation>
    </message>
    <message>
        <source>Whether Canal starts when you log in cannot be changed: {reason}.</source>
        <extracomment>canal_desktop/app/autostart.py</extracomment>
        <translation>لا يمكن تغيير بدء Canal عند تسجيل دخولك: {reason}.</translation>
    </message>
    <message>
        <source>Whether Canal starts when you log in cannot be read: {reason}.</source>
        <extracomment>canal_desktop/app/autostart.py</extracomment>
        <translation>تتعذر معرفة هل يبدأ Canal عند تسجيل دخولك: {reason}.</translation>
    </message>
    <message>
        <source>Whether the first model that it lists answers is seen by asking it 4 short questions. They cost a few tokens; no limit is set on the answers; what they take is on the bill under Usage.</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>تُعرف إجابة أول نموذج في قائمته بطرح 4 أسئلة قصيرة عليه. تكلّف بضعة رموز؛ ولا حد للإجابات؛ وما تستهلكه يُسجَّل في «الاستخدام».</translation>
    </message>
    <message>
        <source>Whether {model} answers is seen by asking it 4 short questions. They cost a few tokens; no limit is set on the answers; what they take is on the bill under Usage.</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>تُعرف إجابة {model} بطرح 4 أسئلة قصيرة عليه. تكلّف بضعة رموز؛ ولا حد للإجابات؛ وما تستهلكه يُسجَّل في «الاستخدام».</translation>
    </message>
    <message>
        <source>Which key sends a message; the other one makes a new line.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>أي مفتاح يرسل الرسالة؛ والآخر يبدأ سطرًا جديدًا.</translation>
    </message>
    <message>
        <source>Which language you dictate in; a model that is told hears better.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>اللغة التي تُملي بها؛ النموذج الذي يعرفها يسمع أفضل.</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Wide</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>واسع</translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>مع</translation>
    </message>
    <message>
        <source>With price</source>
        <extracomment>canal_desktop/ui/model_filters.py</extracomment>
        <translation>بسعر معروف</translation>
    </message>
    <message>
        <source>With retries</source>
        <extracomment>canal_desktop/programs/write_forms.py</extracomment>
        <translation>مع إعادة المحاولة</translation>
    </message>
    <message>
        <source>With the models' reasoning</source>
        <extracomment>canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>مع تفكير النماذج</translation>
    </message>
    <message>
        <source>With {answer}</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>مع {answer}</translation>
    </message>
    <message>
        <source>With: “{text}”</source>
        <extracomment>canal_desktop/ui/quick/quote_line.py</extracomment>
        <translation>مع: «{text}»</translation>
    </message>
    <message>
        <source>Without the pictures there is nothing to send. Write a question.</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py</extracomment>
        <translation>دون الصور لا شيء للإرسال. اكتب سؤالًا.</translation>
    </message>
    <message>
        <source>Without the proxy</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>دون الوكيل</translation>
    </message>
    <message>
        <source>Words are looked up on this computer while you write.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>يُبحث عن الكلمات على هذا الحاسوب أثناء كتابتك.</translation>
    </message>
    <message>
        <source>Words can be **strong**, *emphasised*, ~~struck out~~ or `code`. Links such as &lt;https://www.canalapi.com&gt; show where they lead before you follow them. 日本語、中文 and עברית or العربية stand where they belong, and so do 👩‍💻 and 🌊.</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>يمكن أن تكون الكلمات **بارزة** أو *مؤكدة* أو ~~مشطوبة~~ أو `شيفرة`. والروابط مثل &lt;https://www.canalapi.com&gt; تُظهر وجهتها قبل فتحها. 日本語 و中文 وעברית والعربية في أماكنها، وكذلك 👩‍💻 و🌊.</translation>
    </message>
    <message>
        <source>Worse than in the run of {when}</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>أسوأ مما في جولة {when}</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <extracomment>canal_desktop/ui/transcript/code_look.py</extracomment>
        <translation>التفاف الأسطر</translation>
    </message>
    <message>
        <source>Write a message</source>
        <extracomment>canal_desktop/ui/actions.py canal_desktop/ui/composer/composer.py canal_desktop/ui/composer/message_edit.py</extracomment>
        <translation>اكتب رسالة</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <extracomment>canal_desktop/app/open_conversation.py</extracomment>
        <translation>اكتب رسالة أولًا.</translation>
    </message>
    <message>
        <source>Write a prompt first.</source>
        <extracomment>canal_desktop/app/prompts.py canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>اكتب موجّهًا أولًا.</translation>
    </message>
    <message>
        <source>Write a question first; then it can be asked of several models.</source>
        <extracomment>canal_desktop/ui/side_by_side_desk.py</extracomment>
        <translation>اكتب سؤالًا أولًا؛ ثم يمكن طرحه على عدة نماذج.</translation>
    </message>
    <message>
        <source>Write an answer first.</source>
        <extracomment>canal_desktop/app/open_conversation.py</extracomment>
        <translation>اكتب إجابة أولًا.</translation>
    </message>
    <message>
        <source>Write below and press the key that sends; Shift+Enter makes a new line where Enter sends. The answer is written while you read. {stop_keys} stops it, and what came stays.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>اكتب في الأسفل واضغط مفتاح الإرسال؛ ويبدأ Shift+Enter سطرًا جديدًا حيث يرسل Enter. تُكتب الإجابة وأنت تقرأ. يوقفها {stop_keys}، ويبقى ما وصل.</translation>
    </message>
    <message>
        <source>Write pages as in “1-3, 7”.</source>
        <extracomment>canal_desktop/documents/pdf.py</extracomment>
        <translation>اكتب الصفحات هكذا «1-3, 7».</translation>
    </message>
    <message>
        <source>Write the command that starts the server.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>اكتب الأمر الذي يشغّل الخادم.</translation>
    </message>
    <message>
        <source>Write the next message; it is sent when the answer is complete</source>
        <extracomment>canal_desktop/ui/composer/composer.py</extracomment>
        <translation>اكتب الرسالة التالية؛ تُرسل عندما تكتمل الإجابة</translation>
    </message>
    <message>
        <source>Write the server's address, such as https://example.com/mcp.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>اكتب عنوان الخادم، مثل https://example.com/mcp.</translation>
    </message>
    <message>
        <source>Writes down what you say.</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>يدوّن ما تقوله.</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py</extracomment>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Writing…</source>
        <extracomment>canal_desktop/ui/sheets/export_sheet.py</extracomment>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>مكتوبة يدويًا</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>canal_desktop/ui/sheets/model_facts_sheet.py</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>canal_desktop/storage/conversation_list.py</extracomment>
        <translation>أمس</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>canal_desktop/ui/branch_map.py canal_desktop/ui/transcript/message_layout.py</extracomment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>You can chat. Limited: {steps}.</source>
        <extracomment>canal_desktop/domain/checkup.py</extracomment>
        <translation>يمكنك المحادثة. محدود: {steps}.</translation>
    </message>
    <message>
        <source>You do</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>ما تفعله</translation>
    </message>
    <message>
        <source>You find it in the tray. To end it, choose Quit in its menu there.</source>
        <extracomment>canal_desktop/ui/tray_desk.py</extracomment>
        <translation>تجده في علبة النظام. لإنهائه اختر «إنهاء» من قائمته هناك.</translation>
    </message>
    <message>
        <source>You have the newest version.</source>
        <extracomment>canal_desktop/app/updates.py</extracomment>
        <translation>لديك أحدث إصدار.</translation>
    </message>
    <message>
        <source>You want</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>ما تريده</translation>
    </message>
    <message>
        <source>You wrote: “{first}”.</source>
        <extracomment>canal_desktop/providers/demo.py</extracomment>
        <translation>كتبتَ: «{first}».</translation>
    </message>
    <message>
        <source>Your API key stands in this message</source>
        <extracomment>canal_desktop/ui/key_check.py</extracomment>
        <translation>مفتاح API الخاص بك موجود في هذه الرسالة</translation>
    </message>
    <message>
        <source>Your answer is ready.</source>
        <extracomment>canal_desktop/ui/notifying.py</extracomment>
        <translation>إجابتك جاهزة.</translation>
    </message>
    <message>
        <source>Your draft is not saved. {error}</source>
        <extracomment>canal_desktop/ui/quick/desk.py</extracomment>
        <translation>لم تُحفظ مسودتك. {error}</translation>
    </message>
    <message>
        <source>Your draft is not saved. {reason}</source>
        <extracomment>canal_desktop/ui/conversation_pane.py</extracomment>
        <translation>لم تُحفظ مسودتك. {reason}</translation>
    </message>
    <message>
        <source>Your home folder, where nothing is said</source>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>مجلدك الرئيسي، إن لم يُذكر شيء</translation>
    </message>
    <message>
        <source>Your library is being made ready. After an update that can take a minute; a copy of it is made first.</source>
        <extracomment>canal_desktop/bootstrap/start.py</extracomment>
        <translation>جارٍ تجهيز مكتبتك. قد يستغرق ذلك دقيقة بعد التحديث؛ وتُنشأ نسخة منها أولًا.</translation>
    </message>
    <message>
        <source>Your messages, with the files and earlier messages that belong to them, go to the server of the profile in use, and from there to whoever runs the model you chose. “What is sent…” shows each request before it goes.

A tool gets the words it is called with, once you have allowed it. A picture in an answer is fetched from its server when you ask for it.

Nothing else is sent: no statistics, no reports of errors; updates are looked for only where you switch that on. Conversations, drafts and settings stay on this computer, and in those folders that you choose yourself.</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>تذهب رسائلك، ومعها ملفاتها والرسائل السابقة المتعلقة بها، إلى خادم ملف التعريف المستخدم، ومن هناك إلى من يدير النموذج الذي اخترته. يعرض «ما يُرسل…» كل طلب قبل أن يذهب.

تحصل الأداة على الكلمات التي تُستدعى بها بعد أن تسمح لها. وتُجلب الصورة التي في إجابة من خادمها عندما تطلبها.

لا يُرسل شيء آخر: لا إحصاءات، ولا تقارير أخطاء؛ ولا يُبحث عن التحديثات إلا إذا شغّلت ذلك. تبقى المحادثات والمسودات والإعدادات على هذا الحاسوب، وفي المجلدات التي تختارها بنفسك.</translation>
    </message>
    <message>
        <source>Your next message waits. Open the conversation in the main window to send it.</source>
        <extracomment>canal_desktop/ui/quick/desk.py</extracomment>
        <translation>رسالتك التالية تنتظر. افتح المحادثة في النافذة الرئيسية لإرسالها.</translation>
    </message>
    <message>
        <source>Your own {own_name} is another one: this one is called {name}.</source>
        <extracomment>canal_desktop/app/pasted_tools.py</extracomment>
        <translation>{own_name} الخاص بك غير هذا: هذا اسمه {name}.</translation>
    </message>
    <message>
        <source>Your proxy setting cannot be used. Correct the proxy of your system or its *_PROXY variables.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>لا يمكن استخدام إعداد الوكيل لديك. صحّح وكيل نظامك أو متغيراته *_PROXY.</translation>
    </message>
    <message>
        <source>Your question</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>سؤالك</translation>
    </message>
    <message>
        <source>Your settings could not be read. The program goes on with its defaults.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>تعذّرت قراءة إعداداتك. يتابع البرنامج بالقيم الافتراضية.</translation>
    </message>
    <message>
        <source>Your settings could not be read. They were kept as {name}; the defaults are used now.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>تعذّرت قراءة إعداداتك. حُفظت باسم {name}؛ وتُستخدم القيم الافتراضية الآن.</translation>
    </message>
    <message>
        <source>Your settings could not be saved: {reason}.</source>
        <extracomment>canal_desktop/app/settings_saver.py</extracomment>
        <translation>تعذّر حفظ إعداداتك: {reason}.</translation>
    </message>
    <message>
        <source>Your settings could not be understood. The program goes on with its defaults.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>تعذّر فهم إعداداتك. يتابع البرنامج بالقيم الافتراضية.</translation>
    </message>
    <message>
        <source>Your settings could not be understood. They were kept as {name}; the defaults are used now.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>تعذّر فهم إعداداتك. حُفظت باسم {name}؛ وتُستخدم القيم الافتراضية الآن.</translation>
    </message>
    <message>
        <source>Your settings were made by a newer version of the program. The program goes on with its defaults.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>أنشأ إصدار أحدث من البرنامج إعداداتك. يتابع البرنامج بالقيم الافتراضية.</translation>
    </message>
    <message>
        <source>Your settings were made by a newer version of the program. They were kept as {name}; the defaults are used now.</source>
        <extracomment>canal_desktop/domain/settings_faults.py</extracomment>
        <translation>أنشأ إصدار أحدث من البرنامج إعداداتك. حُفظت باسم {name}؛ وتُستخدم القيم الافتراضية الآن.</translation>
    </message>
    <message>
        <source>Zoom back to the usual text size</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>العودة إلى حجم النص المعتاد</translation>
    </message>
    <message>
        <source>Zoom in (larger text)</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>تكبير (نص أكبر)</translation>
    </message>
    <message>
        <source>Zoom out (smaller text)</source>
        <extracomment>canal_desktop/ui/actions.py</extracomment>
        <translation>تصغير (نص أصغر)</translation>
    </message>
    <message numerus="yes">
        <source>[{n} more characters: export the run to read them.]</source>
        <extracomment>canal_desktop/ui/prompt_tests/result_sheet.py</extracomment>
        <translation>
            <numerusform>[لا أحرف أخرى.]</numerusform>
            <numerusform>[حرف آخر: صدّر الجولة لقراءته.]</numerusform>
            <numerusform>[حرفان آخران: صدّر الجولة لقراءتهما.]</numerusform>
            <numerusform>[{n} أحرف أخرى: صدّر الجولة لقراءتها.]</numerusform>
            <numerusform>[{n} حرفًا آخر: صدّر الجولة لقراءتها.]</numerusform>
            <numerusform>[{n} حرف آخر: صدّر الجولة لقراءتها.]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[{n} more letters are sent; they are not shown here.]</source>
        <extracomment>canal_desktop/ui/attachments/preview_sheet.py</extracomment>
        <translation>
            <numerusform>[لا أحرف أخرى تُرسل.]</numerusform>
            <numerusform>[يُرسل حرف آخر؛ وهو غير معروض هنا.]</numerusform>
            <numerusform>[يُرسل حرفان آخران؛ وهما غير معروضين هنا.]</numerusform>
            <numerusform>[تُرسل {n} أحرف أخرى؛ وهي غير معروضة هنا.]</numerusform>
            <numerusform>[يُرسل {n} حرفًا آخر؛ وهي غير معروضة هنا.]</numerusform>
            <numerusform>[يُرسل {n} حرف آخر؛ وهي غير معروضة هنا.]</numerusform>
        </translation>
    </message>
    <message>
        <source>a colon is missing here</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>تنقص هنا نقطتان رأسيتان</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing here</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>تنقص هنا فاصلة أو قوس إغلاق</translation>
    </message>
    <message>
        <source>a file</source>
        <extracomment>canal_desktop/ui/transcript/message_actions.py</extracomment>
        <translation>ملف</translation>
    </message>
    <message>
        <source>a guess from its name</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>تخمين من اسمه</translation>
    </message>
    <message>
        <source>a name in double quotes is expected here</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>يُنتظر هنا اسم بين علامتي اقتباس مزدوجتين</translation>
    </message>
    <message>
        <source>a picture</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a prompt test, of {name}</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>اختبار موجّه لـ {name}</translation>
    </message>
    <message>
        <source>a recording, written down by {name}</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>تسجيل دوّنه {name}</translation>
    </message>
    <message>
        <source>a server</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>خادم</translation>
    </message>
    <message>
        <source>a title for a conversation, of {name}</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>عنوان لمحادثة من {name}</translation>
    </message>
    <message>
        <source>a tool</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>أداة</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>تُنتظر هنا قيمة</translation>
    </message>
    <message>
        <source>about {cost} or more</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>نحو {cost} أو أكثر</translation>
    </message>
    <message>
        <source>about {count} out</source>
        <extracomment>canal_desktop/ui/side_by_side/live_figures.py</extracomment>
        <translation>نحو {count} صادر</translation>
    </message>
    <message>
        <source>about {figures}</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>نحو {figures}</translation>
    </message>
    <message numerus="yes">
        <source>about {n} found</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>
            <numerusform>عُثر على نحو {n} نتيجة</numerusform>
            <numerusform>عُثر على نحو نتيجة واحدة</numerusform>
            <numerusform>عُثر على نحو نتيجتين</numerusform>
            <numerusform>عُثر على نحو {n} نتائج</numerusform>
            <numerusform>عُثر على نحو {n} نتيجة</numerusform>
            <numerusform>عُثر على نحو {n} نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>
            <numerusform>نحو {n} رمز</numerusform>
            <numerusform>نحو رمز واحد</numerusform>
            <numerusform>نحو رمزين</numerusform>
            <numerusform>نحو {n} رموز</numerusform>
            <numerusform>نحو {n} رمزًا</numerusform>
            <numerusform>نحو {n} رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>about {price} to send</source>
        <extracomment>canal_desktop/ui/context_bar.py</extracomment>
        <translation>نحو {price} للإرسال</translation>
    </message>
    <message>
        <source>about {speed}/s</source>
        <extracomment>canal_desktop/ui/side_by_side/live_figures.py</extracomment>
        <translation>نحو {speed}/ث</translation>
    </message>
    <message>
        <source>accessibility screen reader voice announce</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>إمكانية الوصول قارئ الشاشة صوت إعلان</translation>
    </message>
    <message>
        <source>accessibility vision readable</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>إمكانية الوصول بصر رؤية مقروء وضوح</translation>
    </message>
    <message>
        <source>added: {text}</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>أُضيف: {text}</translation>
    </message>
    <message>
        <source>added: {text}.</source>
        <extracomment>canal_desktop/domain/word_diff.py</extracomment>
        <translation>أُضيف: {text}.</translation>
    </message>
    <message numerus="yes">
        <source>all {n} pages as pictures</source>
        <extracomment>canal_desktop/ui/attachments/part_maker.py</extracomment>
        <translation>
            <numerusform>كل الصفحات كصور ({n})</numerusform>
            <numerusform>الصفحة الوحيدة كصورة</numerusform>
            <numerusform>الصفحتان كصورتين</numerusform>
            <numerusform>كل الصفحات الـ{n} كصور</numerusform>
            <numerusform>كل الصفحات ({n}) كصور</numerusform>
            <numerusform>كل الصفحات ({n}) كصور</numerusform>
        </translation>
    </message>
    <message>
        <source>an answer of {name}</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>إجابة من {name}</translation>
    </message>
    <message>
        <source>and another</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>ونقطة أخرى</translation>
    </message>
    <message>
        <source>and may hold a list</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>وقد يحوي قائمة</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>canal_desktop/app/edited_body.py canal_desktop/ui/composer/waiting_lines.py</extracomment>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>وعنصر آخر</numerusform>
            <numerusform>وعنصران آخران</numerusform>
            <numerusform>و{n} عناصر أخرى</numerusform>
            <numerusform>و{n} عنصرًا آخر</numerusform>
            <numerusform>و{n} عنصر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>animation accessibility scrolling</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>رسوم متحركة إمكانية الوصول تمرير</translation>
    </message>
    <message>
        <source>another address</source>
        <extracomment>canal_desktop/providers/failures.py</extracomment>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>another answer</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>إجابة أخرى</translation>
    </message>
    <message>
        <source>another question</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>سؤال آخر</translation>
    </message>
    <message numerus="yes">
        <source>answers of up to {n} tokens</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>
            <numerusform>إجابات لا تتجاوز {n} رمز</numerusform>
            <numerusform>إجابات لا تتجاوز رمز واحد</numerusform>
            <numerusform>إجابات لا تتجاوز رمزين</numerusform>
            <numerusform>إجابات لا تتجاوز {n} رموز</numerusform>
            <numerusform>إجابات لا تتجاوز {n} رمزًا</numerusform>
            <numerusform>إجابات لا تتجاوز {n} رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>any letter after a click</source>
        <extracomment>canal_desktop/ui/transcript/keys.py</extracomment>
        <translation>أي حرف بعد النقر</translation>
    </message>
    <message>
        <source>as it is written</source>
        <extracomment>canal_desktop/ui/attachments/part_maker.py</extracomment>
        <translation>كما هو مكتوب</translation>
    </message>
    <message>
        <source>ask this model from now on</source>
        <extracomment>canal_desktop/ui/composer_desk.py</extracomment>
        <translation>سؤال هذا النموذج من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>at work…</source>
        <extracomment>canal_desktop/ui/folder_desk.py</extracomment>
        <translation>قيد العمل…</translation>
    </message>
    <message>
        <source>auto, none, required, or the name of the tool that must be called.</source>
        <extracomment>canal_desktop/ui/parameters/field_row.py</extracomment>
        <translation>auto أو none أو required أو اسم الأداة التي يجب استدعاؤها.</translation>
    </message>
    <message>
        <source>autostart boot login launch begin automatically startup</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>تشغيل تلقائي إقلاع تسجيل دخول بدء بداية autostart</translation>
    </message>
    <message>
        <source>bad address</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>عنوان غير صالح</translation>
    </message>
    <message>
        <source>begins a new line</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>يبدأ سطرًا جديدًا</translation>
    </message>
    <message>
        <source>being answered</source>
        <extracomment>canal_desktop/ui/sidebar/list_row.py</extracomment>
        <translation>تجري الإجابة</translation>
    </message>
    <message>
        <source>blank space</source>
        <extracomment>canal_desktop/domain/word_diff.py canal_desktop/ui/diff_view.py</extracomment>
        <translation>مسافة فارغة</translation>
    </message>
    <message>
        <source>branch level {level}</source>
        <extracomment>canal_desktop/ui/branch_map.py</extracomment>
        <translation>مستوى الفرع {level}</translation>
    </message>
    <message>
        <source>broke off</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>انقطع</translation>
    </message>
    <message>
        <source>bypass exception no_proxy direct</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>تجاوز استثناء مباشر no_proxy bypass</translation>
    </message>
    <message>
        <source>ca authority tls ssl https pem root trust</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>سلطة شهادات جذر ثقة ca tls ssl https pem</translation>
    </message>
    <message>
        <source>calls {tool}</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>يستدعي {tool}</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>شهادة غير موثوقة</translation>
    </message>
    <message>
        <source>changes changelog release notes version update</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>تغييرات سجل التغييرات ملاحظات الإصدار نسخة تحديث</translation>
    </message>
    <message>
        <source>characters</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>الأحرف</translation>
    </message>
    <message>
        <source>checkup</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>فحص</translation>
    </message>
    <message>
        <source>checkup: connection</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>فحص: الاتصال</translation>
    </message>
    <message>
        <source>checkup: name</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>فحص: الاسم</translation>
    </message>
    <message>
        <source>checkup: proxy</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>فحص: الوكيل</translation>
    </message>
    <message>
        <source>checkup: secure connection</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>فحص: الاتصال الآمن</translation>
    </message>
    <message>
        <source>clipboard attachment insert</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>حافظة مرفق إدراج لصق</translation>
    </message>
    <message>
        <source>clipboard selection launcher hotkey</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>حافظة تحديد مشغّل مفتاح سريع</translation>
    </message>
    <message>
        <source>close minimise background systray hide</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>إغلاق تصغير خلفية علبة النظام إخفاء</translation>
    </message>
    <message>
        <source>column line length margin</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>عمود سطر طول هامش</translation>
    </message>
    <message>
        <source>comment</source>
        <extracomment>canal_desktop/app/wire_events.py</extracomment>
        <translation>تعليق</translation>
    </message>
    <message numerus="yes">
        <source>context of {n} tokens</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>
            <numerusform>سياق {n} رمز</numerusform>
            <numerusform>سياق رمز واحد</numerusform>
            <numerusform>سياق رمزين</numerusform>
            <numerusform>سياق {n} رموز</numerusform>
            <numerusform>سياق {n} رمزًا</numerusform>
            <numerusform>سياق {n} رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>conversation</source>
        <extracomment>canal_desktop/ui/palette.py</extracomment>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>conversations</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>cost not known</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>التكلفة غير معروفة</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <extracomment>canal_desktop/ui/money_desk.py canal_desktop/ui/money_words.py</extracomment>
        <translation>التكلفة غير معروفة</translation>
    </message>
    <message>
        <source>curl commands, Python and JavaScript or TypeScript that call chat.completions.create, requests, httpx, fetch or axios, and the JSON body of a request</source>
        <extracomment>canal_desktop/programs/read_program.py</extracomment>
        <translation>أوامر curl، وPython وJavaScript أو TypeScript التي تستدعي chat.completions.create أو requests أو httpx أو fetch أو axios، ومتن JSON لطلب</translation>
    </message>
    <message>
        <source>current</source>
        <extracomment>canal_desktop/ui/widgets/choice_popup.py</extracomment>
        <translation>الحالي</translation>
    </message>
    <message>
        <source>directory path size disk space storage files library</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>دليل مسار حجم قرص مساحة تخزين ملفات مكتبة</translation>
    </message>
    <message>
        <source>disabled</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>does not reason first</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>لا يفكّر أولًا</translation>
    </message>
    <message>
        <source>embedded picture</source>
        <extracomment>canal_desktop/markup/references.py</extracomment>
        <translation>صورة مضمّنة</translation>
    </message>
    <message>
        <source>embedded picture, {kind}</source>
        <extracomment>canal_desktop/markup/references.py</extracomment>
        <translation>صورة مضمّنة، {kind}</translation>
    </message>
    <message>
        <source>embeddings, which are numbers for a search</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>التضمينات، وهي أعداد للبحث</translation>
    </message>
    <message>
        <source>end</source>
        <extracomment>canal_desktop/app/wire_events.py</extracomment>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>enter return keyboard newline submit</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>إدخال رجوع لوحة مفاتيح سطر جديد إرسال enter</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py canal_desktop/ui/mcp/mcp_words.py canal_desktop/ui/sidebar/list_row.py</extracomment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>favourite</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>مفضل</translation>
    </message>
    <message>
        <source>files without words</source>
        <extracomment>canal_desktop/ui/composer/waiting_lines.py</extracomment>
        <translation>ملفات بلا كلمات</translation>
    </message>
    <message>
        <source>finds any command</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>يجد أي أمر</translation>
    </message>
    <message>
        <source>first frame of an animation</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>أول إطار من رسم متحرك</translation>
    </message>
    <message>
        <source>first token after {milliseconds} ms</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>أول رمز بعد {milliseconds} م.ث</translation>
    </message>
    <message>
        <source>first token after {seconds} s</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>أول رمز بعد {seconds} ث</translation>
    </message>
    <message>
        <source>for conversations</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>للمحادثات</translation>
    </message>
    <message>
        <source>for embeddings, which are numbers for a search</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>للتضمينات، وهي أعداد للبحث</translation>
    </message>
    <message>
        <source>for making pictures</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>لإنشاء الصور</translation>
    </message>
    <message>
        <source>for making speech</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>لإنشاء الكلام</translation>
    </message>
    <message>
        <source>for new conversations</source>
        <extracomment>canal_desktop/ui/model_delegate.py canal_desktop/ui/model_rows.py</extracomment>
        <translation>للمحادثات الجديدة</translation>
    </message>
    <message>
        <source>for something else than conversations</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>لشيء غير المحادثات</translation>
    </message>
    <message>
        <source>for writing down speech</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>لتدوين الكلام</translation>
    </message>
    <message>
        <source>fork from the message</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>فرّع من الرسالة</translation>
    </message>
    <message>
        <source>four hexadecimal digits are expected behind \u</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>يُنتظر بعد \u أربعة أرقام ست عشرية</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>مجاني</translation>
    </message>
    <message>
        <source>from a public list, may differ</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>من قائمة عامة، وقد يختلف</translation>
    </message>
    <message>
        <source>from the environment, in memory until you quit</source>
        <extracomment>canal_desktop/app/secret_places.py</extracomment>
        <translation>من متغيرات البيئة، في الذاكرة حتى إنهاء البرنامج</translation>
    </message>
    <message>
        <source>from the server</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>من الخادم</translation>
    </message>
    <message>
        <source>global hotkey shortcut spotlight launcher</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>مفتاح سريع عام اختصار مشغّل spotlight</translation>
    </message>
    <message>
        <source>goes today</source>
        <extracomment>canal_desktop/ui/sidebar/list_row.py</extracomment>
        <translation>تزول اليوم</translation>
    </message>
    <message>
        <source>has:code, has:image, has:file, has:audio or has:link</source>
        <extracomment>canal_desktop/domain/search.py</extracomment>
        <translation>has:code أو has:image أو has:file أو has:audio أو has:link</translation>
    </message>
    <message>
        <source>heading</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>عنوان قسم</translation>
    </message>
    <message>
        <source>history log wire record</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>تاريخ سجل شبكة تسجيل</translation>
    </message>
    <message>
        <source>image photo size resize attachment</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>صورة حجم تصغير مرفق</translation>
    </message>
    <message>
        <source>in memory, until you quit</source>
        <extracomment>canal_desktop/app/secret_places.py</extracomment>
        <translation>في الذاكرة حتى إنهاء البرنامج</translation>
    </message>
    <message>
        <source>in use</source>
        <extracomment>canal_desktop/ui/model_rows.py</extracomment>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>في {folder}</translation>
    </message>
    <message>
        <source>inside quotes, a backslash is written twice</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>تُكتب الشرطة المائلة العكسية مرتين داخل علامتي الاقتباس</translation>
    </message>
    <message>
        <source>inside quotes, a line break is written as \n and a tab as \t</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>داخل علامتي الاقتباس يُكتب فاصل الأسطر \n وعلامة الجدولة \t</translation>
    </message>
    <message>
        <source>is:pinned, is:archived or is:trash</source>
        <extracomment>canal_desktop/domain/search.py</extracomment>
        <translation>is:pinned أو is:archived أو is:trash</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>أكبر من {size} MB</translation>
    </message>
    <message>
        <source>it turned out</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>تبيّن بالتجربة</translation>
    </message>
    <message>
        <source>judging {cost}</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>التحكيم {cost}</translation>
    </message>
    <message>
        <source>key password keyring token forget mcp credentials</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>مفتاح كلمة مرور سلسلة مفاتيح رمز نسيان mcp بيانات اعتماد</translation>
    </message>
    <message>
        <source>keys hotkey binding keymap</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>مفاتيح اختصار ربط خريطة مفاتيح</translation>
    </message>
    <message>
        <source>layout cyrillic greek arabic hebrew keyboard physical</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>تخطيط سيريلي يوناني عربي عبري لوحة مفاتيح موضع</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>canal_desktop/ui/context_rows.py</extracomment>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>license open source lgpl mit third party packages</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>رخصة مفتوح المصدر lgpl mit طرف ثالث حزم</translation>
    </message>
    <message>
        <source>list of models</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>قائمة النماذج</translation>
    </message>
    <message>
        <source>load migrate chatgpt claude move</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>تحميل ترحيل chatgpt claude نقل</translation>
    </message>
    <message>
        <source>log history network traffic</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>سجل تاريخ شبكة حركة</translation>
    </message>
    <message>
        <source>log history requests traffic</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>سجل تاريخ طلبات حركة</translation>
    </message>
    <message>
        <source>made smaller from {width} × {height}</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>صُغّرت من {width} × {height}</translation>
    </message>
    <message>
        <source>making pictures</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>إنشاء الصور</translation>
    </message>
    <message>
        <source>making speech</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>إنشاء الكلام</translation>
    </message>
    <message>
        <source>median {seconds} s</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>الوسيط {seconds} ث</translation>
    </message>
    <message>
        <source>microphone speech recognition transcribe</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>ميكروفون كلام تعرّف تدوين</translation>
    </message>
    <message>
        <source>microphone speech recognition transcribe whisper stt</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>ميكروفون كلام تعرّف تدوين whisper stt</translation>
    </message>
    <message>
        <source>model</source>
        <extracomment>canal_desktop/ui/palette.py</extracomment>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>name not found</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>لم يُعثر على الاسم</translation>
    </message>
    <message>
        <source>name rename summary</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>اسم إعادة تسمية ملخص</translation>
    </message>
    <message>
        <source>name rename summary automatic</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>اسم إعادة تسمية ملخص تلقائي</translation>
    </message>
    <message>
        <source>new answer</source>
        <extracomment>canal_desktop/ui/sidebar/list_row.py</extracomment>
        <translation>إجابة جديدة</translation>
    </message>
    <message>
        <source>no JSON</source>
        <extracomment>canal_desktop/app/wire_events.py</extracomment>
        <translation>ليس JSON</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>لا إجابة في الوقت المحدد</translation>
    </message>
    <message>
        <source>no checks</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>لا فحوص</translation>
    </message>
    <message>
        <source>no data</source>
        <extracomment>canal_desktop/app/wire_events.py</extracomment>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>no model chosen</source>
        <extracomment>canal_desktop/ui/settings/profile_cards.py</extracomment>
        <translation>لم يُختَر نموذج</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>لا اتصال آمنًا</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>canal_desktop/domain/parameter_text.py canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>not in the list</source>
        <extracomment>canal_desktop/ui/model_list.py</extracomment>
        <translation>ليس في القائمة</translation>
    </message>
    <message>
        <source>not known: nobody says what these models cost</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_desk.py</extracomment>
        <translation>غير معروف: لا أحد يذكر كم تكلّف هذه النماذج</translation>
    </message>
    <message>
        <source>not on offer now</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>غير معروضة الآن</translation>
    </message>
    <message>
        <source>not over yet</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>لم ينتهِ بعد</translation>
    </message>
    <message>
        <source>not run</source>
        <extracomment>canal_desktop/ui/prompt_tests/results_model.py canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>لم تُشغَّل</translation>
    </message>
    <message>
        <source>not there now: {tools}</source>
        <extracomment>canal_desktop/ui/tools/chip.py</extracomment>
        <translation>غير موجودة الآن: {tools}</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>canal_desktop/ui/folder_desk.py</extracomment>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>notes obsidian text files</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>ملاحظات obsidian نص ملفات</translation>
    </message>
    <message>
        <source>notify alert bubble message desktop done</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>إشعار تنبيه فقاعة رسالة سطح المكتب اكتمال</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>offline internet network airplane</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>دون اتصال إنترنت شبكة طيران</translation>
    </message>
    <message>
        <source>ok</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>سليم</translation>
    </message>
    <message>
        <source>on offer: none</source>
        <extracomment>canal_desktop/ui/tools/chip.py</extracomment>
        <translation>المعروضة: لا شيء</translation>
    </message>
    <message>
        <source>on offer: {tools}</source>
        <extracomment>canal_desktop/ui/tools/chip.py</extracomment>
        <translation>المعروضة: {tools}</translation>
    </message>
    <message>
        <source>on the branch on the screen</source>
        <extracomment>canal_desktop/ui/branch_map.py</extracomment>
        <translation>في الفرع المعروض على الشاشة</translation>
    </message>
    <message>
        <source>one file</source>
        <extracomment>canal_desktop/documents/archives.py</extracomment>
        <translation>ملف واحد</translation>
    </message>
    <message>
        <source>pages {pages} of {count}</source>
        <extracomment>canal_desktop/ui/attachments/part_maker.py</extracomment>
        <translation>الصفحات {pages} من {count}</translation>
    </message>
    <message>
        <source>pages {pages} of {count} as pictures</source>
        <extracomment>canal_desktop/ui/attachments/part_maker.py</extracomment>
        <translation>الصفحات {pages} من {count} كصور</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>نجح</translation>
    </message>
    <message>
        <source>passphrase password screen lock protect hide secure encryption unlock</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>عبارة مرور كلمة سر شاشة قفل حماية إخفاء أمان تشفير فتح</translation>
    </message>
    <message>
        <source>pasted text {number}.txt</source>
        <extracomment>canal_desktop/ui/composer/pasting.py</extracomment>
        <translation>نص ملصق {number}.txt</translation>
    </message>
    <message>
        <source>picture without an address</source>
        <extracomment>canal_desktop/markup/references.py</extracomment>
        <translation>صورة بلا عنوان</translation>
    </message>
    <message>
        <source>picture: {address}</source>
        <extracomment>canal_desktop/markup/references.py</extracomment>
        <translation>صورة: {address}</translation>
    </message>
    <message>
        <source>pictures of {name}</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>صور من {name}</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>canal_desktop/ui/context_rows.py</extracomment>
        <translation>مثبّت</translation>
    </message>
    <message>
        <source>press Edit below your message</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>اضغط «تحرير» أسفل رسالتك</translation>
    </message>
    <message>
        <source>press Regenerate below it</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>اضغط «إعادة التوليد» أسفلها</translation>
    </message>
    <message>
        <source>prompt</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>موجّه</translation>
    </message>
    <message>
        <source>proxy failed</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>فشل الوكيل</translation>
    </message>
    <message>
        <source>read as {encoding}</source>
        <extracomment>canal_desktop/documents/decoding.py</extracomment>
        <translation>قُرئ بترميز {encoding}</translation>
    </message>
    <message>
        <source>read as {encoding}, some letters are unknown</source>
        <extracomment>canal_desktop/documents/decoding.py</extracomment>
        <translation>قُرئ بترميز {encoding}، وبعض الحروف غير معروفة</translation>
    </message>
    <message>
        <source>reasons before it answers</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>يفكّر قبل أن يجيب</translation>
    </message>
    <message>
        <source>refused by the host</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>رفضه المضيف</translation>
    </message>
    <message>
        <source>refused {day}</source>
        <extracomment>canal_desktop/ui/model_delegate.py</extracomment>
        <translation>رُفض {day}</translation>
    </message>
    <message>
        <source>refused: offline</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>رُفض: دون اتصال</translation>
    </message>
    <message>
        <source>removed: {text}</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>أُزيل: {text}</translation>
    </message>
    <message>
        <source>removed: {text}.</source>
        <extracomment>canal_desktop/domain/word_diff.py</extracomment>
        <translation>أُزيل: {text}.</translation>
    </message>
    <message>
        <source>reset restore default factory everything</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>إعادة ضبط استعادة افتراضي مصنع كل شيء</translation>
    </message>
    <message>
        <source>restore copy save recover</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>استعادة نسخ حفظ استرجاع</translation>
    </message>
    <message>
        <source>role:user, role:assistant, role:system or role:tool</source>
        <extracomment>canal_desktop/domain/search.py</extracomment>
        <translation>role:user أو role:assistant أو role:system أو role:tool</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <extracomment>canal_desktop/ui/mcp/server_form.py</extracomment>
        <translation>ث</translation>
    </message>
    <message>
        <source>save markdown json html pdf archive</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>حفظ markdown json html pdf أرشيف</translation>
    </message>
    <message>
        <source>sends</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>يرسل</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>canal_desktop/ui/context_rows.py</extracomment>
        <translation>يُرسل</translation>
    </message>
    <message>
        <source>server key base url account connect api model parameters proxy certificate add edit remove</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>خادم مفتاح url حساب اتصال api نموذج معاملات وكيل شهادة إضافة تحرير إزالة</translation>
    </message>
    <message>
        <source>something else than conversations</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>شيء غير المحادثات</translation>
    </message>
    <message>
        <source>spacing compact comfortable room size</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>تباعد مدمج مريح مسافة حجم</translation>
    </message>
    <message>
        <source>speech of {name}</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>كلام من {name}</translation>
    </message>
    <message>
        <source>speech reading aloud audio rate</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>كلام قراءة بصوت عالٍ صوت سرعة</translation>
    </message>
    <message>
        <source>speech reading aloud audio tts sound</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>كلام قراءة بصوت عالٍ صوت tts نطق</translation>
    </message>
    <message>
        <source>speech voice audio tts sound</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>كلام صوت tts نطق</translation>
    </message>
    <message>
        <source>spell check dictionary typo underline</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>تدقيق إملاء قاموس خطأ كتابة خط تحت</translation>
    </message>
    <message>
        <source>spell check language words</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>تدقيق إملاء لغة كلمات</translation>
    </message>
    <message>
        <source>starting</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>يبدأ التشغيل</translation>
    </message>
    <message>
        <source>startup launch begin passphrase</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>بدء تشغيل إطلاق عبارة مرور</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>canal_desktop/domain/connection_words.py</extracomment>
        <translation>توقف</translation>
    </message>
    <message>
        <source>stops the answer</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>يوقف الإجابة</translation>
    </message>
    <message>
        <source>suspend sleep screen saver session passphrase</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>تعليق سكون شاشة توقف جلسة عبارة مرور</translation>
    </message>
    <message>
        <source>synchronise cloud share devices</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>مزامنة سحابة مشاركة أجهزة</translation>
    </message>
    <message>
        <source>systray status area panel indicator menu bar</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>علبة النظام منطقة الإشعارات لوحة مؤشر شريط القوائم</translation>
    </message>
    <message>
        <source>takes no pictures</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>لا يقبل الصور</translation>
    </message>
    <message>
        <source>takes pictures</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>يقبل الصور</translation>
    </message>
    <message>
        <source>telemetry tracking data update server privacy</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>جمع بيانات تتبّع تحديث خادم خصوصية</translation>
    </message>
    <message>
        <source>test diagnose doctor problem error dns tls</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>اختبار تشخيص فحص مشكلة خطأ dns tls</translation>
    </message>
    <message>
        <source>the end</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>the first {count} of {whole} letters</source>
        <extracomment>canal_desktop/documents/reading.py</extracomment>
        <translation>أول الأحرف: {count} من {whole}</translation>
    </message>
    <message>
        <source>the first {count} of {whole} pages were read</source>
        <extracomment>canal_desktop/documents/reading.py</extracomment>
        <translation>قُرئت أولى الصفحات: {count} من {whole}</translation>
    </message>
    <message>
        <source>the macOS Keychain</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>سلسلة مفاتيح macOS</translation>
    </message>
    <message>
        <source>the model in use</source>
        <extracomment>canal_desktop/ui/composer_desk.py</extracomment>
        <translation>النموذج المستخدم</translation>
    </message>
    <message numerus="yes">
        <source>the names of {n} files in it, not what is in them</source>
        <extracomment>canal_desktop/documents/archives.py</extracomment>
        <translation>
            <numerusform>لا أسماء ملفات فيه</numerusform>
            <numerusform>اسم الملف الوحيد فيه، لا محتواه</numerusform>
            <numerusform>اسما الملفين اللذين فيه، لا محتواهما</numerusform>
            <numerusform>أسماء {n} ملفات فيه، لا محتواها</numerusform>
            <numerusform>أسماء {n} ملفًا فيه، لا محتواها</numerusform>
            <numerusform>أسماء {n} ملف فيه، لا محتواها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the names of {n} files in it, not what is in them; there are more</source>
        <extracomment>canal_desktop/documents/archives.py</extracomment>
        <translation>
            <numerusform>لا أسماء ملفات فيه</numerusform>
            <numerusform>اسم ملف واحد فيه، لا محتواه؛ وفيه المزيد</numerusform>
            <numerusform>اسما ملفين فيه، لا محتواهما؛ وفيه المزيد</numerusform>
            <numerusform>أسماء {n} ملفات فيه، لا محتواها؛ وفيه المزيد</numerusform>
            <numerusform>أسماء {n} ملفًا فيه، لا محتواها؛ وفيه المزيد</numerusform>
            <numerusform>أسماء {n} ملف فيه، لا محتواها؛ وفيه المزيد</numerusform>
        </translation>
    </message>
    <message>
        <source>the profile's</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>الخاص بملف التعريف</translation>
    </message>
    <message>
        <source>the system keyring (Secret Service)</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>سلسلة مفاتيح النظام (Secret Service)</translation>
    </message>
    <message>
        <source>the system keyring (libsecret)</source>
        <extracomment>canal_desktop/domain/profile.py</extracomment>
        <translation>سلسلة مفاتيح النظام (libsecret)</translation>
    </message>
    <message>
        <source>the text that begins here has no closing quote</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>النص الذي يبدأ هنا ليست له علامة اقتباس ختامية</translation>
    </message>
    <message>
        <source>theme color highlight tint</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>سمة لون تمييز صبغة</translation>
    </message>
    <message>
        <source>theme mode night colour color scheme</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>سمة وضع ليلي لون ألوان</translation>
    </message>
    <message>
        <source>there is a comma too many here</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>هنا فاصلة زائدة</translation>
    </message>
    <message>
        <source>there is more text after the end of the JSON</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>يوجد نص آخر بعد نهاية JSON</translation>
    </message>
    <message>
        <source>there is no registry here</source>
        <extracomment>canal_desktop/app/autostart.py</extracomment>
        <translation>لا يوجد سجل نظام (registry) هنا</translation>
    </message>
    <message>
        <source>timeout minutes idle automatic passphrase</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>مهلة دقائق خمول تلقائي عبارة مرور</translation>
    </message>
    <message>
        <source>timeout seconds wait idle</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>مهلة ثوانٍ انتظار خمول</translation>
    </message>
    <message>
        <source>to keep a thought</source>
        <extracomment>canal_desktop/app/sample_conversation.py</extracomment>
        <translation>الاحتفاظ بفكرة</translation>
    </message>
    <message>
        <source>tokens</source>
        <extracomment>canal_desktop/ui/prompt_tests/check_row.py</extracomment>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>translation locale interface english german french spanish</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>ترجمة لغة واجهة إنجليزية ألمانية فرنسية إسبانية عربية</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>تُكتب يدويًا</translation>
    </message>
    <message>
        <source>typeface letters family</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>خط حروف عائلة</translation>
    </message>
    <message>
        <source>typeface letters family monospace</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>خط حروف عائلة ثابت العرض</translation>
    </message>
    <message>
        <source>typeface letters family serif</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>خط حروف عائلة مذيّل</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>update upgrade new version release download automatic rollback</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>تحديث ترقية إصدار جديد تنزيل تلقائي رجوع</translation>
    </message>
    <message>
        <source>user name password authentication credentials</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>مستخدم اسم كلمة مرور مصادقة بيانات اعتماد</translation>
    </message>
    <message>
        <source>uses no tools</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>لا يستخدم الأدوات</translation>
    </message>
    <message>
        <source>uses tools</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>يستخدم الأدوات</translation>
    </message>
    <message>
        <source>version qt program news changes changelog</source>
        <extracomment>canal_desktop/ui/settings/other_rows.py</extracomment>
        <translation>إصدار qt برنامج أخبار تغييرات سجل التغييرات</translation>
    </message>
    <message>
        <source>was refused</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>was there already</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>كان موجودًا</translation>
    </message>
    <message>
        <source>with a point below</source>
        <extracomment>canal_desktop/providers/demo_answers.py</extracomment>
        <translation>وتحته نقطة</translation>
    </message>
    <message>
        <source>with the headers {names} (values hidden)</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>مع الترويسات {names} (القيم مخفية)</translation>
    </message>
    <message>
        <source>with the variables {names} (values hidden)</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>مع المتغيرات {names} (القيم مخفية)</translation>
    </message>
    <message>
        <source>worse than in the run before</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>أسوأ مما في الجولة السابقة</translation>
    </message>
    <message>
        <source>writing down speech</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>تدوين الكلام</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>منك</translation>
    </message>
    <message>
        <source>zoom scale larger smaller font accessibility</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>تكبير مقياس أكبر أصغر خط إمكانية الوصول</translation>
    </message>
    <message>
        <source>{action}: all selected conversations</source>
        <extracomment>canal_desktop/ui/sidebar/batch_bar.py</extracomment>
        <translation>{action}: كل المحادثات المحددة</translation>
    </message>
    <message>
        <source>{answer} has ended.</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>انتهت {answer}.</translation>
    </message>
    <message>
        <source>{branch_map_keys} shows a map of all branches; {compare_keys} compares versions word by word.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>يعرض {branch_map_keys} خريطة كل الفروع؛ ويقارن {compare_keys} الإصدارات كلمة بكلمة.</translation>
    </message>
    <message>
        <source>{case}, {model}: not run</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>{case}، {model}: لم تُشغَّل</translation>
    </message>
    <message>
        <source>{check}: {reason}</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>{check}: {reason}</translation>
    </message>
    <message>
        <source>{choice}: they stay in the conversation, and it can be undone.</source>
        <extracomment>canal_desktop/ui/context_desk.py</extracomment>
        <translation>{choice}: تبقى في المحادثة، ويمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>{command} could not be started: {reason}.</source>
        <extracomment>canal_desktop/mcp_client/server_process.py</extracomment>
        <translation>تعذّر تشغيل {command}: {reason}.</translation>
    </message>
    <message>
        <source>{comparison} “{text}”</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>{comparison} «{text}»</translation>
    </message>
    <message>
        <source>{comparison}, ignoring case</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>{comparison}، بتجاهل حالة الأحرف</translation>
    </message>
    <message>
        <source>{comparison}, ignoring case, ignoring spaces</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>{comparison}، بتجاهل حالة الأحرف والمسافات</translation>
    </message>
    <message>
        <source>{comparison}, ignoring spaces</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>{comparison}، بتجاهل المسافات</translation>
    </message>
    <message>
        <source>{computer} (this computer)</source>
        <extracomment>canal_desktop/ui/folder_desk.py</extracomment>
        <translation>{computer} (هذا الحاسوب)</translation>
    </message>
    <message>
        <source>{contents}; no key.</source>
        <extracomment>canal_desktop/programs/write_program.py</extracomment>
        <translation>{contents}؛ دون أي مفتاح.</translation>
    </message>
    <message>
        <source>{context_keys} shows what is sent with the next message; leave messages out to make it cheaper.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>يعرض {context_keys} ما يُرسل مع الرسالة التالية؛ استبعد رسائل لتقليل التكلفة.</translation>
    </message>
    <message>
        <source>{cost} or more</source>
        <extracomment>canal_desktop/ui/money_desk.py canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>{cost} أو أكثر</translation>
    </message>
    <message>
        <source>{counts}, {added} of them from the backup of {day}</source>
        <extracomment>canal_desktop/storage/salvage.py</extracomment>
        <translation>{counts}، منها {added} من النسخة الاحتياطية ليوم {day}</translation>
    </message>
    <message>
        <source>{counts}; how many there were before cannot be told</source>
        <extracomment>canal_desktop/storage/salvage.py</extracomment>
        <translation>{counts}؛ ولا يمكن معرفة كم كانت من قبل</translation>
    </message>
    <message>
        <source>{count} in</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>{count} وارد</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>{count} إجمالًا</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>{count} م.ث</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {n} tools</source>
        <extracomment>canal_desktop/ui/tools/chip.py</extracomment>
        <translation>
            <numerusform>{count} من {n} أداة</numerusform>
            <numerusform>{count} من أداة واحدة</numerusform>
            <numerusform>{count} من أداتين</numerusform>
            <numerusform>{count} من {n} أدوات</numerusform>
            <numerusform>{count} من {n} أداة</numerusform>
            <numerusform>{count} من {n} أداة</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} out</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>{count} صادر</translation>
    </message>
    <message>
        <source>{count} s</source>
        <extracomment>canal_desktop/ui/requests/attempt_table.py</extracomment>
        <translation>{count} ث</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <extracomment>canal_desktop/ui/money_words.py canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>{count} رمز</translation>
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

تسميها النماذج {tool}. وسائطها:
{schema}</translation>
    </message>
    <message>
        <source>{device} uses a newer version of Canal Desktop. Update this one to read what it writes.</source>
        <extracomment>canal_desktop/app/sync_exchange.py</extracomment>
        <translation>يستخدم {device} إصدارًا أحدث من Canal Desktop. حدّث هذا البرنامج لقراءة ما يكتبه.</translation>
    </message>
    <message>
        <source>{doing} {seconds} s</source>
        <extracomment>canal_desktop/ui/status_text.py</extracomment>
        <translation>{doing} {seconds} ث</translation>
    </message>
    <message>
        <source>{error} Edit the server to enter the value of {name} again.</source>
        <extracomment>canal_desktop/app/mcp_values.py</extracomment>
        <translation>{error} حرّر الخادم لإدخال قيمة {name} مجددًا.</translation>
    </message>
    <message>
        <source>{error} Enter the key again under Profiles to go on.</source>
        <extracomment>canal_desktop/app/profile_keys.py</extracomment>
        <translation>{error} أدخل المفتاح مجددًا في «ملفات التعريف» للمتابعة.</translation>
    </message>
    <message>
        <source>{error} Enter the proxy's name and password again in Settings, Network.</source>
        <extracomment>canal_desktop/network/proxy_logins.py</extracomment>
        <translation>{error} أدخل اسم الوكيل وكلمة مروره مجددًا في الإعدادات، «الشبكة».</translation>
    </message>
    <message>
        <source>{error} Enter the proxy's name and password again under “Proxy and certificates” of the profile {profile}.</source>
        <extracomment>canal_desktop/network/proxy_logins.py</extracomment>
        <translation>{error} أدخل اسم الوكيل وكلمة مروره مجددًا في «الوكيل والشهادات» لملف التعريف {profile}.</translation>
    </message>
    <message>
        <source>{error} Name and password are kept until you quit.</source>
        <extracomment>canal_desktop/app/proxy_login.py</extracomment>
        <translation>{error} يُحفظ الاسم وكلمة المرور حتى تنهي البرنامج.</translation>
    </message>
    <message>
        <source>{error} The key is kept until you quit.</source>
        <extracomment>canal_desktop/app/profiles.py</extracomment>
        <translation>{error} يُحفظ المفتاح حتى تنهي البرنامج.</translation>
    </message>
    <message>
        <source>{error} The values of variables and headers are kept until the program ends.</source>
        <extracomment>canal_desktop/app/mcp_values.py</extracomment>
        <translation>{error} تُحفظ قيم المتغيرات والترويسات حتى ينتهي البرنامج.</translation>
    </message>
    <message>
        <source>{error} Unlock the keyring and try again.</source>
        <extracomment>canal_desktop/ui/lock/desk.py</extracomment>
        <translation>{error} افتح قفل سلسلة المفاتيح وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{excess}: the model takes {window}, with {kept} kept free for the answer, so that {room} are left for questions.</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>{excess}: يتسع النموذج لـ {window}، منها {kept} محجوزة للإجابة، فيبقى {room} للأسئلة.</translation>
    </message>
    <message>
        <source>{excess}: the model takes {window}.</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>{excess}: يتسع النموذج لـ {window}.</translation>
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
        <translation>تُرك {field}.</translation>
    </message>
    <message>
        <source>{field} is left out: what “{name}” is, is not in the code.</source>
        <extracomment>canal_desktop/programs/read_request.py</extracomment>
        <translation>تُرك {field}: لا يوجد في الشيفرة ما هو «{name}».</translation>
    </message>
    <message>
        <source>{field} was taken out</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>حُذف {field}</translation>
    </message>
    <message>
        <source>{field}: {former_count} → {count} entries</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>{field}: من {former_count} إلى {count} من العناصر</translation>
    </message>
    <message>
        <source>{field}: {json} was added</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>{field}: أُضيف {json}</translation>
    </message>
    <message>
        <source>{figures} (estimated: the server counted nothing)</source>
        <extracomment>canal_desktop/ui/prompt_tests/result_sheet.py</extracomment>
        <translation>{figures} (تقدير: لم يعدّ الخادم شيئًا)</translation>
    </message>
    <message>
        <source>{files} cannot be sent.</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>لا يمكن إرسال {files}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>تتعذر قراءة {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>تعذّرت قراءة {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}.</source>
        <extracomment>canal_desktop/ui/widgets/file_saver.py</extracomment>
        <translation>تعذّر حفظ {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>تعذّرت كتابة {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} is attached.</source>
        <extracomment>canal_desktop/ui/attachments/bar.py</extracomment>
        <translation>أُرفق {file}.</translation>
    </message>
    <message>
        <source>{file} is being read.</source>
        <extracomment>canal_desktop/ui/attachments/bar.py</extracomment>
        <translation>جارٍ قراءة {file}.</translation>
    </message>
    <message>
        <source>{file} is no sound file that is known here. MP3, WAV, M4A, OGG, FLAC and WebM are.</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>{file} ليس ملفًا صوتيًا معروفًا هنا. المعروف: MP3 وWAV وM4A وOGG وFLAC وWebM.</translation>
    </message>
    <message>
        <source>{file} would be merged into the library. Nothing that is there is replaced.</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>يُدمج {file} في المكتبة. لا يُستبدل شيء مما فيها.</translation>
    </message>
    <message>
        <source>{file}: {format}.</source>
        <extracomment>canal_desktop/ui/import_desk.py</extracomment>
        <translation>{file}: {format}.</translation>
    </message>
    <message>
        <source>{filter} is not understood and is looked for as words. Try {examples}.</source>
        <extracomment>canal_desktop/domain/search.py</extracomment>
        <translation>{filter} غير مفهوم فيُبحث عنه ككلمات. جرّب {examples}.</translation>
    </message>
    <message>
        <source>{filter}: off</source>
        <extracomment>canal_desktop/ui/model_chips.py</extracomment>
        <translation>{filter}: متوقف</translation>
    </message>
    <message>
        <source>{filter}: on</source>
        <extracomment>canal_desktop/ui/model_chips.py</extracomment>
        <translation>{filter}: مفعّل</translation>
    </message>
    <message>
        <source>{filter}: with {dates}</source>
        <extracomment>canal_desktop/domain/search.py</extracomment>
        <translation>{filter}: مع {dates}</translation>
    </message>
    <message>
        <source>{find_keys} finds in the conversation on the screen.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>يبحث {find_keys} في المحادثة المعروضة على الشاشة.</translation>
    </message>
    <message>
        <source>{former} was renamed to {title}.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>أُعيدت تسمية {former} إلى {title}.</translation>
    </message>
    <message numerus="yes">
        <source>{heading}: {n} more</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>
            <numerusform>{heading}: لا مزيد</numerusform>
            <numerusform>{heading}: عنصر آخر</numerusform>
            <numerusform>{heading}: عنصران آخران</numerusform>
            <numerusform>{heading}: {n} عناصر أخرى</numerusform>
            <numerusform>{heading}: {n} عنصرًا آخر</numerusform>
            <numerusform>{heading}: {n} عنصر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} answered with an error ({status}).</source>
        <extracomment>canal_desktop/mcp_client/http.py</extracomment>
        <translation>أجاب {host} بخطأ ({status}).</translation>
    </message>
    <message>
        <source>{host} answered with status {status}.</source>
        <extracomment>canal_desktop/providers/update_fetch.py</extracomment>
        <translation>رد {host} بالحالة {status}.</translation>
    </message>
    <message>
        <source>{host} answered, but not as an OpenAI-compatible API. Check the Base URL; it often ends in /v1.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>أجاب {host}، ولكن ليس كواجهة API متوافقة مع OpenAI. تحقق من عنوان URL الأساسي؛ غالبًا ما ينتهي بـ ‎/v1.</translation>
    </message>
    <message>
        <source>{host} cannot be reached, or sent no complete picture. Try it again.</source>
        <extracomment>canal_desktop/providers/picture_fetch.py</extracomment>
        <translation>يتعذر الوصول إلى {host}، أو إنه لم يرسل صورة كاملة. حاول مجددًا.</translation>
    </message>
    <message>
        <source>{host} cannot be reached, or the connection broke off. Try again; nothing has changed.</source>
        <extracomment>canal_desktop/providers/update_fetch.py</extracomment>
        <translation>تعذر الوصول إلى {host}، أو انقطع الاتصال. حاول مجددًا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: it sends on and on to other addresses.</source>
        <extracomment>canal_desktop/providers/picture_fetch.py</extracomment>
        <translation>يتعذر الوصول إلى {host}: يحيل مرة بعد مرة إلى عناوين أخرى.</translation>
    </message>
    <message>
        <source>{host} changes no pictures: it has no {path}. Choose another server or model.</source>
        <extracomment>canal_desktop/providers/image_requests.py</extracomment>
        <translation>لا يغيّر {host} الصور: ليس لديه {path}. اختر خادمًا أو نموذجًا آخر.</translation>
    </message>
    <message>
        <source>{host} could not accept the request. Check the Base URL; it often ends in /v1.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>لم يستطع {host} قبول الطلب. تحقق من عنوان URL الأساسي؛ غالبًا ما ينتهي بـ ‎/v1.</translation>
    </message>
    <message>
        <source>{host} could not be reached. Check the address and the network.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>تعذّر الوصول إلى {host}. تحقق من العنوان والشبكة.</translation>
    </message>
    <message>
        <source>{host} did not accept the API key. Check it, or make a new one in the server's console.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>لم يقبل {host} مفتاح API. تحقق منه أو أنشئ مفتاحًا جديدًا في لوحة تحكم الخادم.</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Check your network and try again.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>لم يُجب {host} في الوقت المحدد. تحقق من شبكتك وحاول مجددًا.</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Try again, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>لم يُجب {host} في الوقت المحدد. حاول مجددًا أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>{host} does not answer over a secure connection. Check the port, and whether the Base URL begins rightly with https://.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>لا يجيب {host} عبر اتصال آمن. تحقق من المنفذ، ومن أن عنوان URL الأساسي يبدأ حقًا بـ https://.</translation>
    </message>
    <message>
        <source>{host} does not know this model. Choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>لا يعرف {host} هذا النموذج. اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>{host} does not know {model}. Choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>لا يعرف {host} النموذج {model}. اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>{host} does not let this key list its models. Change the key's rights in the console.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>لا يسمح {host} لهذا المفتاح بسرد نماذجه. غيّر صلاحيات المفتاح في لوحة التحكم.</translation>
    </message>
    <message>
        <source>{host} does not read aloud: it has no {path}. Choose another server or model.</source>
        <extracomment>canal_desktop/providers/sound_requests.py</extracomment>
        <translation>لا يقرأ {host} بصوت عالٍ: ليس لديه {path}. اختر خادمًا أو نموذجًا آخر.</translation>
    </message>
    <message>
        <source>{host} does not support this kind of request. Check the Base URL; it often ends in /v1.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>لا يدعم {host} هذا النوع من الطلبات. تحقق من عنوان URL الأساسي؛ غالبًا ما ينتهي بـ ‎/v1.</translation>
    </message>
    <message>
        <source>{host} does not write down what is said: it has no {path}. Choose another server or model.</source>
        <extracomment>canal_desktop/providers/sound_requests.py</extracomment>
        <translation>لا يدوّن {host} ما يقال: ليس لديه {path}. اختر خادمًا أو نموذجًا آخر.</translation>
    </message>
    <message>
        <source>{host} gave an address that no picture is loaded from, as it is not secure (https).</source>
        <extracomment>canal_desktop/providers/image_requests.py</extracomment>
        <translation>أعطى {host} عنوانًا لا تُحمَّل منه صورة لأنه غير آمن (https).</translation>
    </message>
    <message>
        <source>{host} gave no picture (status {status}).</source>
        <extracomment>canal_desktop/providers/picture_fetch.py</extracomment>
        <translation>لم يعطِ {host} صورة (الحالة {status}).</translation>
    </message>
    <message>
        <source>{host} has no such address (404). Check the Base URL; it often ends in /v1.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>لا عنوان كهذا لدى {host} (404). تحقق من عنوان URL الأساسي؛ غالبًا ما ينتهي بـ ‎/v1.</translation>
    </message>
    <message>
        <source>{host} has no such service. Choose another server or model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>لا خدمة كهذه لدى {host}. اختر خادمًا أو نموذجًا آخر.</translation>
    </message>
    <message>
        <source>{host} is an address, not a name.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>{host} عنوان وليس اسمًا.</translation>
    </message>
    <message>
        <source>{host} is not available right now. Try again in a while.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{host} غير متاح الآن. حاول مجددًا بعد قليل.</translation>
    </message>
    <message>
        <source>{host} is {addresses}.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>{host} هو {addresses}.</translation>
    </message>
    <message>
        <source>{host} lists no models. Choose one by its name: the button is at the top right.</source>
        <extracomment>canal_desktop/app/profiles.py</extracomment>
        <translation>لا يذكر {host} أي نموذج في قائمته. اختر نموذجًا باسمه: الزر في أعلى اليسار.</translation>
    </message>
    <message>
        <source>{host} makes no pictures: it has no {path}. Choose another server or model.</source>
        <extracomment>canal_desktop/providers/image_requests.py</extracomment>
        <translation>لا ينشئ {host} الصور: ليس لديه {path}. اختر خادمًا أو نموذجًا آخر.</translation>
    </message>
    <message>
        <source>{host} refused the connection. Check that the server is running and the port is right.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>رفض {host} الاتصال. تأكد من أن الخادم يعمل وأن المنفذ صحيح.</translation>
    </message>
    <message>
        <source>{host} refused this because of its rules on content. Say it in another way, or ask for something else.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>رفض {host} هذا بسبب قواعده بشأن المحتوى. قله بطريقة أخرى أو اطلب شيئًا آخر.</translation>
    </message>
    <message>
        <source>{host} refuses access (403). Check the token in the headers.</source>
        <extracomment>canal_desktop/mcp_client/http.py</extracomment>
        <translation>يرفض {host} الوصول (403). تحقق من رمز الدخول في الترويسات.</translation>
    </message>
    <message>
        <source>{host} sends elsewhere ({status}). Enter the new address if you trust it.</source>
        <extracomment>canal_desktop/mcp_client/http.py</extracomment>
        <translation>يحيل {host} إلى مكان آخر ({status}). أدخل العنوان الجديد إن كنت تثق به.</translation>
    </message>
    <message>
        <source>{host} sends on and on to other addresses.</source>
        <extracomment>canal_desktop/providers/update_fetch.py</extracomment>
        <translation>يحيل {host} إلى عناوين أخرى بلا نهاية.</translation>
    </message>
    <message>
        <source>{host} sends on to another address, from which no picture is loaded.</source>
        <extracomment>canal_desktop/providers/picture_fetch.py</extracomment>
        <translation>يحيل {host} إلى عنوان آخر لا تُحمَّل منه أي صورة.</translation>
    </message>
    <message>
        <source>{host} sends requests on to {detail}. If you trust that address, make it the Base URL.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>يحيل {host} الطلبات إلى {detail}. إن كنت تثق بذلك العنوان فاجعله عنوان URL الأساسي.</translation>
    </message>
    <message>
        <source>{host} sent something that is no picture. Try again, or choose another model.</source>
        <extracomment>canal_desktop/providers/image_requests.py</extracomment>
        <translation>أرسل {host} شيئًا ليس صورة. حاول مجددًا أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>{host} sent something that is no sound. Try again, or choose another model for reading aloud.</source>
        <extracomment>canal_desktop/providers/sound_requests.py</extracomment>
        <translation>أرسل {host} شيئًا ليس صوتًا. حاول مجددًا أو اختر نموذجًا آخر للقراءة بصوت عالٍ.</translation>
    </message>
    <message>
        <source>{host} wants to know who asks (401). Enter a token as a header, such as Authorization; signing in through a browser (OAuth) is not supported.</source>
        <extracomment>canal_desktop/mcp_client/http.py</extracomment>
        <translation>يريد {host} معرفة من يسأل (401). أدخل رمز دخول كترويسة، مثل Authorization؛ تسجيل الدخول عبر المتصفح (OAuth) غير مدعوم.</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of {n} conversations</source>
        <extracomment>canal_desktop/storage/salvage.py</extracomment>
        <translation>
            <numerusform>{kept} من {n} محادثة</numerusform>
            <numerusform>{kept} من محادثة واحدة</numerusform>
            <numerusform>{kept} من محادثتين</numerusform>
            <numerusform>{kept} من {n} محادثات</numerusform>
            <numerusform>{kept} من {n} محادثة</numerusform>
            <numerusform>{kept} من {n} محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of {n} messages</source>
        <extracomment>canal_desktop/storage/salvage.py</extracomment>
        <translation>
            <numerusform>{kept} من {n} رسالة</numerusform>
            <numerusform>{kept} من رسالة واحدة</numerusform>
            <numerusform>{kept} من رسالتين</numerusform>
            <numerusform>{kept} من {n} رسائل</numerusform>
            <numerusform>{kept} من {n} رسالة</numerusform>
            <numerusform>{kept} من {n} رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} (fixed)</source>
        <extracomment>canal_desktop/ui/shortcut_sheet.py canal_desktop/ui/shortcuts/bindings.py</extracomment>
        <translation>{keys} (ثابت)</translation>
    </message>
    <message>
        <source>{keys} cannot open the quick window. {reason}</source>
        <extracomment>canal_desktop/ui/quick/key_words.py</extracomment>
        <translation>لا يمكن لـ {keys} فتح النافذة السريعة. {reason}</translation>
    </message>
    <message>
        <source>{keys} chooses among the models</source>
        <extracomment>canal_desktop/ui/help/hint_desk.py</extracomment>
        <translation>الاختيار من النماذج بـ {keys}</translation>
    </message>
    <message>
        <source>{keys} goes anywhere</source>
        <extracomment>canal_desktop/ui/help/hint_desk.py</extracomment>
        <translation>الانتقال إلى أي مكان بـ {keys}</translation>
    </message>
    <message>
        <source>{keys} inserts a prompt</source>
        <extracomment>canal_desktop/ui/help/hint_desk.py</extracomment>
        <translation>إدراج موجّه بـ {keys}</translation>
    </message>
    <message>
        <source>{keys} is needed while writing and in lists. It may not reach this action there.</source>
        <extracomment>canal_desktop/ui/shortcuts/changes.py</extracomment>
        <translation>{keys} مطلوب أثناء الكتابة وفي القوائم. وقد لا يصل إلى هذا الإجراء هناك.</translation>
    </message>
    <message>
        <source>{keys} is {actions} already.</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>{keys} مخصص بالفعل لـ {actions}.</translation>
    </message>
    <message>
        <source>{keys} is {actions}, which always keeps it. Press other keys.</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>{keys} مخصص لـ {actions} ويبقى له دائمًا. اضغط مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>{keys} is “{action}” in Canal already. Choose others.</source>
        <extracomment>canal_desktop/ui/quick/key_words.py</extracomment>
        <translation>يُستخدم {keys} بالفعل في Canal لـ «{action}». اختر مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>{keys} means the same in nearly all programs. Choose others.</source>
        <extracomment>canal_desktop/ui/quick/key_words.py</extracomment>
        <translation>يعني {keys} الشيء نفسه في معظم البرامج. اختر مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>{keys} means the same in nearly all programs. Here it would mean something else.</source>
        <extracomment>canal_desktop/ui/shortcuts/changes.py</extracomment>
        <translation>يعني {keys} الشيء نفسه في معظم البرامج. وهنا سيعني شيئًا آخر.</translation>
    </message>
    <message>
        <source>{keys} works only while messages are read, as it is needed for writing.</source>
        <extracomment>canal_desktop/ui/shortcuts/changes.py</extracomment>
        <translation>لا يعمل {keys} إلا أثناء قراءة الرسائل، لأنه مطلوب للكتابة.</translation>
    </message>
    <message>
        <source>{kind} files (*.{ending})</source>
        <extracomment>canal_desktop/ui/widgets/file_saver.py</extracomment>
        <translation>ملفات {kind} (*.{ending})</translation>
    </message>
    <message>
        <source>{kind}: {size}</source>
        <extracomment>canal_desktop/ui/settings/parts.py</extracomment>
        <translation>{kind}: {size}</translation>
    </message>
    <message>
        <source>{label}, in US dollars</source>
        <extracomment>canal_desktop/ui/sheets/usage_sheet.py</extracomment>
        <translation>{label}، بالدولار الأمريكي</translation>
    </message>
    <message>
        <source>{language} code</source>
        <extracomment>canal_desktop/ui/transcript/accessible_block.py</extracomment>
        <translation>شيفرة {language}</translation>
    </message>
    <message>
        <source>{larger} and {smaller} change it anywhere.</source>
        <extracomment>canal_desktop/ui/settings/look_rows.py</extracomment>
        <translation>يغيّره {larger} و{smaller} في أي مكان.</translation>
    </message>
    <message>
        <source>{messages} in {conversations} were kept</source>
        <extracomment>canal_desktop/storage/salvage.py</extracomment>
        <translation>ما أُبقي عليه: {messages} ({conversations})</translation>
    </message>
    <message>
        <source>{missing} of {whole} answers are missing; of the others {share} passed.</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>ينقص من الإجابات {missing} من {whole}؛ ومن البقية نجح {share}.</translation>
    </message>
    <message>
        <source>{model_keys} opens the list of models. Type to find one, press a star to have it on top, or set the model that new conversations begin with. A name that is not in the list can be typed, too.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>يفتح {model_keys} قائمة النماذج. اكتب للعثور على نموذج، أو اضغط النجمة ليكون في الأعلى، أو حدّد النموذج الذي تبدأ به المحادثات الجديدة. ويمكن أيضًا كتابة اسم ليس في القائمة.</translation>
    </message>
    <message>
        <source>{model} answered.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>أجاب {model}.</translation>
    </message>
    <message>
        <source>{model} answers in this conversation. New ones begin with {usual_model}.</source>
        <extracomment>canal_desktop/ui/model_desk.py</extracomment>
        <translation>يجيب {model} في هذه المحادثة. وتبدأ الجديدة بـ {usual_model}.</translation>
    </message>
    <message>
        <source>{model} answers.</source>
        <extracomment>canal_desktop/ui/transcript/announcements.py</extracomment>
        <translation>يجيب {model}.</translation>
    </message>
    <message>
        <source>{model} calls tools.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>يستدعي {model} الأدوات.</translation>
    </message>
    <message>
        <source>{model} does not take pictures. Leave them out for this model, or choose another model.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>لا يقبل {model} الصور. استبعدها لهذا النموذج أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>{model} does not take this parameter as it is set: {detail}. Leave it out for this model, or change it under Parameters.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>لا يقبل {model} هذا المعامل كما هو محدد: {detail}. استبعده لهذا النموذج أو غيّره في «المعاملات».</translation>
    </message>
    <message>
        <source>{model} is asked.</source>
        <extracomment>canal_desktop/ui/sheets/doctor_sheet.py</extracomment>
        <translation>يُسأل {model}.</translation>
    </message>
    <message>
        <source>{model} is for embeddings, which are numbers for a search; it may not answer questions.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{model} مخصص للتضمينات، وهي أعداد للبحث؛ وقد لا يجيب عن الأسئلة.</translation>
    </message>
    <message>
        <source>{model} is for making pictures; it may not answer questions.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{model} مخصص لإنشاء الصور؛ وقد لا يجيب عن الأسئلة.</translation>
    </message>
    <message>
        <source>{model} is for making speech; it may not answer questions.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{model} مخصص لإنشاء الكلام؛ وقد لا يجيب عن الأسئلة.</translation>
    </message>
    <message>
        <source>{model} is for something else than conversations; it may not answer questions.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{model} مخصص لشيء غير المحادثات؛ وقد لا يجيب عن الأسئلة.</translation>
    </message>
    <message>
        <source>{model} is for writing down speech; it may not answer questions.</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{model} مخصص لتدوين الكلام؛ وقد لا يجيب عن الأسئلة.</translation>
    </message>
    <message>
        <source>{model} not ticked</source>
        <extracomment>canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>{model} غير محدد</translation>
    </message>
    <message>
        <source>{model} sees pictures.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>يرى {model} الصور.</translation>
    </message>
    <message>
        <source>{model} takes no pictures</source>
        <extracomment>canal_desktop/ui/attachments/picture_check.py</extracomment>
        <translation>لا يقبل {model} الصور</translation>
    </message>
    <message>
        <source>{model} takes no pictures: {sentence}</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>لا يقبل {model} الصور: {sentence}</translation>
    </message>
    <message>
        <source>{model} takes no tools: {sentence}</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>لا يقبل {model} الأدوات: {sentence}</translation>
    </message>
    <message>
        <source>{model} ticked</source>
        <extracomment>canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>{model} محدد</translation>
    </message>
    <message>
        <source>{model} took the picture, but did not say what is on it.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>قبل {model} الصورة، لكنه لم يقل ما فيها.</translation>
    </message>
    <message>
        <source>{model} was offered a tool and did not call it.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>عُرضت أداة على {model} فلم يستدعها.</translation>
    </message>
    <message>
        <source>{model}, answer {number} of {count}</source>
        <extracomment>canal_desktop/ui/side_by_side/answer_column.py</extracomment>
        <translation>{model}، الإجابة {number} من {count}</translation>
    </message>
    <message>
        <source>{most} models at most: take one away first.</source>
        <extracomment>canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>الحد الأقصى للنماذج {most}: أزل واحدًا أولًا.</translation>
    </message>
    <message>
        <source>{names} cannot be sent, and is left out.</source>
        <extracomment>canal_desktop/app/pasted_code.py</extracomment>
        <translation>لا يمكن إرسال {names}، فيُستبعد.</translation>
    </message>
    <message>
        <source>{names} in the address looks like a key. It would be kept and shown in plain: use a header for it.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>في العنوان {names} ويبدو أنه مفتاح. سيُحفظ ويُعرض نصًا واضحًا: استخدم له ترويسة.</translation>
    </message>
    <message>
        <source>{names} in the command looks like a key. It would be kept and shown in plain, and other programs can see it: use a variable for it, where the server takes one.</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>في الأمر {names} ويبدو أنه مفتاح. سيُحفظ ويُعرض نصًا واضحًا، ويمكن لبرامج أخرى أن تراه: استخدم له متغيرًا حيث يقبله الخادم.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <extracomment>canal_desktop/exchange/case_files.py</extracomment>
        <translation>تتعذر قراءة {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be set here: it carries a key, and keys are kept in the keyring, under Profiles.</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>لا يمكن تحديد {name} هنا: فهو يحمل مفتاحًا، والمفاتيح محفوظة في سلسلة المفاتيح، في «ملفات التعريف».</translation>
    </message>
    <message>
        <source>{name} cannot be set here: the program sets it by itself.</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>لا يمكن تحديد {name} هنا: يحدده البرنامج بنفسه.</translation>
    </message>
    <message>
        <source>{name} cannot be written there. Choose a folder in which you may write.</source>
        <extracomment>canal_desktop/exchange/writing.py</extracomment>
        <translation>لا يمكن كتابة {name} هناك. اختر مجلدًا يُسمح لك بالكتابة فيه.</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}). Choose another place.</source>
        <extracomment>canal_desktop/exchange/writing.py</extracomment>
        <translation>تعذّرت كتابة {name} ({reason}). اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{name} has more than {count} cases. Split it, then bring in the parts.</source>
        <extracomment>canal_desktop/exchange/case_files.py</extracomment>
        <translation>في {name} أكثر من {count} حالة. قسّمه ثم اجلب الأجزاء.</translation>
    </message>
    <message>
        <source>{name} has {mask} in it, where a key was; no record has the key. Take that text out.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>في {name} ‏{mask} حيث كان مفتاح؛ ولا يوجد المفتاح في أي سجل. احذف ذلك النص.</translation>
    </message>
    <message>
        <source>{name} is larger than 32 MB. Split it, then bring in the parts.</source>
        <extracomment>canal_desktop/exchange/case_files.py</extracomment>
        <translation>{name} أكبر من 32 MB. قسّمه ثم اجلب الأجزاء.</translation>
    </message>
    <message>
        <source>{name} is neither JSON, JSON Lines nor CSV with a line of names.</source>
        <extracomment>canal_desktop/exchange/case_files.py</extracomment>
        <translation>{name} ليس JSON ولا JSON Lines ولا CSV فيه سطر أسماء.</translation>
    </message>
    <message>
        <source>{name} is no text in UTF-8. Save it as UTF-8, then try again.</source>
        <extracomment>canal_desktop/exchange/case_files.py</extracomment>
        <translation>{name} ليس نصًا بترميز UTF-8. احفظه بترميز UTF-8 ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>{name} was not added. {error}</source>
        <extracomment>canal_desktop/app/mcp_servers.py</extracomment>
        <translation>لم يُضف {name}. {error}</translation>
    </message>
    <message>
        <source>{name}, {number} of {count}. Tab goes on.</source>
        <extracomment>canal_desktop/ui/composer/tab_stops.py</extracomment>
        <translation>{name}، {number} من {count}. ينتقل Tab إلى التالي.</translation>
    </message>
    <message>
        <source>{name}, {remark}, {number} of {count}</source>
        <extracomment>canal_desktop/ui/composer/entry_menu.py</extracomment>
        <translation>{name}، {remark}، {number} من {count}</translation>
    </message>
    <message numerus="yes">
        <source>{new} of {n} prompts are new.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>
            <numerusform>الجديد {new} من {n} موجّه.</numerusform>
            <numerusform>الجديد {new} من موجّه واحد.</numerusform>
            <numerusform>الجديد {new} من موجّهين.</numerusform>
            <numerusform>الجديد {new} من {n} موجّهات.</numerusform>
            <numerusform>الجديد {new} من {n} موجّهًا.</numerusform>
            <numerusform>الجديد {new} من {n} موجّه.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of about {total}</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>{number} من نحو {total}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>{number} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers are being written</source>
        <extracomment>canal_desktop/ui/tray.py</extracomment>
        <translation>
            <numerusform>لا إجابات تُكتب</numerusform>
            <numerusform>تُكتب إجابة واحدة الآن</numerusform>
            <numerusform>تُكتب إجابتان الآن</numerusform>
            <numerusform>تُكتب {n} إجابات الآن</numerusform>
            <numerusform>تُكتب {n} إجابة الآن</numerusform>
            <numerusform>تُكتب {n} إجابة الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers are not counted: not asked for here, but copied, brought in or written by hand.</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>
            <numerusform>لا إجابات غير محسوبة.</numerusform>
            <numerusform>إجابة واحدة غير محسوبة: لم تُطلب هنا بل نُسخت أو جُلبت أو كُتبت يدويًا.</numerusform>
            <numerusform>إجابتان غير محسوبتين: لم تُطلبا هنا بل نُسختا أو جُلبتا أو كُتبتا يدويًا.</numerusform>
            <numerusform>{n} إجابات غير محسوبة: لم تُطلب هنا بل نُسخت أو جُلبت أو كُتبت يدويًا.</numerusform>
            <numerusform>{n} إجابة غير محسوبة: لم تُطلب هنا بل نُسخت أو جُلبت أو كُتبت يدويًا.</numerusform>
            <numerusform>{n} إجابة غير محسوبة: لم تُطلب هنا بل نُسخت أو جُلبت أو كُتبت يدويًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers were interrupted when the program ended. What had arrived is kept.</source>
        <extracomment>canal_desktop/ui/interrupted_notice.py</extracomment>
        <translation>
            <numerusform>لم تنقطع أي إجابة عند انتهاء البرنامج.</numerusform>
            <numerusform>انقطعت إجابة واحدة عند انتهاء البرنامج. ما وصل منها محفوظ.</numerusform>
            <numerusform>انقطعت إجابتان عند انتهاء البرنامج. ما وصل منهما محفوظ.</numerusform>
            <numerusform>انقطعت {n} إجابات عند انتهاء البرنامج. ما وصل منها محفوظ.</numerusform>
            <numerusform>انقطعت {n} إجابة عند انتهاء البرنامج. ما وصل منها محفوظ.</numerusform>
            <numerusform>انقطعت {n} إجابة عند انتهاء البرنامج. ما وصل منها محفوظ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attached files</source>
        <extracomment>canal_desktop/app/code_requests.py</extracomment>
        <translation>
            <numerusform>لا ملفات مرفقة</numerusform>
            <numerusform>ملف مرفق واحد</numerusform>
            <numerusform>ملفان مرفقان</numerusform>
            <numerusform>{n} ملفات مرفقة</numerusform>
            <numerusform>{n} ملفًا مرفقًا</numerusform>
            <numerusform>{n} ملف مرفق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attached files were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>لم يُترك أي ملف مرفق.</numerusform>
            <numerusform>تُرك ملف مرفق واحد.</numerusform>
            <numerusform>تُرك ملفان مرفقان.</numerusform>
            <numerusform>تُركت {n} ملفات مرفقة.</numerusform>
            <numerusform>تُرك {n} ملفًا مرفقًا.</numerusform>
            <numerusform>تُرك {n} ملف مرفق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bars; the arrow keys go through them.</source>
        <extracomment>canal_desktop/ui/widgets/bar_chart.py</extracomment>
        <translation>
            <numerusform>لا أعمدة.</numerusform>
            <numerusform>عمود واحد؛ تصل إليه مفاتيح الأسهم.</numerusform>
            <numerusform>عمودان؛ تتنقل بينهما مفاتيح الأسهم.</numerusform>
            <numerusform>{n} أعمدة؛ تتنقل بينها مفاتيح الأسهم.</numerusform>
            <numerusform>{n} عمودًا؛ تتنقل بينها مفاتيح الأسهم.</numerusform>
            <numerusform>{n} عمود؛ تتنقل بينها مفاتيح الأسهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <extracomment>canal_desktop/ui/attachments/words.py canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>
            <numerusform>{n} بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>{n} بايتات</numerusform>
            <numerusform>{n} بايتًا</numerusform>
            <numerusform>{n} بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes kept of more</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>
            <numerusform>لم يُحفظ أي بايت من أكثر</numerusform>
            <numerusform>حُفظ بايت واحد من أكثر</numerusform>
            <numerusform>حُفظ بايتان من أكثر</numerusform>
            <numerusform>حُفظت {n} بايتات من أكثر</numerusform>
            <numerusform>حُفظ {n} بايتًا من أكثر</numerusform>
            <numerusform>حُفظ {n} بايت من أكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cases were added to {set}.</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_import.py</extracomment>
        <translation>
            <numerusform>لم تُضف أي حالة إلى {set}.</numerusform>
            <numerusform>أُضيفت حالة واحدة إلى {set}.</numerusform>
            <numerusform>أُضيفت حالتان إلى {set}.</numerusform>
            <numerusform>أُضيفت {n} حالات إلى {set}.</numerusform>
            <numerusform>أُضيفت {n} حالة إلى {set}.</numerusform>
            <numerusform>أُضيفت {n} حالة إلى {set}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes.</source>
        <extracomment>canal_desktop/ui/diff_view.py</extracomment>
        <translation>
            <numerusform>لا تغييرات.</numerusform>
            <numerusform>تغيير واحد.</numerusform>
            <numerusform>تغييران.</numerusform>
            <numerusform>{n} تغييرات.</numerusform>
            <numerusform>{n} تغييرًا.</numerusform>
            <numerusform>{n} تغيير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} checks</source>
        <extracomment>canal_desktop/ui/prompt_tests/cases_sheet.py</extracomment>
        <translation>
            <numerusform>لا فحوص</numerusform>
            <numerusform>فحص واحد</numerusform>
            <numerusform>فحصان</numerusform>
            <numerusform>{n} فحوص</numerusform>
            <numerusform>{n} فحصًا</numerusform>
            <numerusform>{n} فحص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns</source>
        <extracomment>canal_desktop/ui/transcript/accessible_block.py</extracomment>
        <translation>
            <numerusform>{n} عمود</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>{n} أعمدة</numerusform>
            <numerusform>{n} عمودًا</numerusform>
            <numerusform>{n} عمود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations</source>
        <extracomment>canal_desktop/storage/salvage.py canal_desktop/ui/data_desk.py canal_desktop/ui/sidebar/conversation_list_model.py</extracomment>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>{n} محادثات</numerusform>
            <numerusform>{n} محادثة</numerusform>
            <numerusform>{n} محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations are being changed…</source>
        <extracomment>canal_desktop/ui/changes.py</extracomment>
        <translation>
            <numerusform>جارٍ تغيير {n} محادثة…</numerusform>
            <numerusform>جارٍ تغيير محادثة واحدة…</numerusform>
            <numerusform>جارٍ تغيير محادثتين…</numerusform>
            <numerusform>جارٍ تغيير {n} محادثات…</numerusform>
            <numerusform>جارٍ تغيير {n} محادثة…</numerusform>
            <numerusform>جارٍ تغيير {n} محادثة…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations came back from the trash.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>لم تعد أي محادثة من سلة المحذوفات.</numerusform>
            <numerusform>عادت محادثة واحدة من سلة المحذوفات.</numerusform>
            <numerusform>عادت محادثتان من سلة المحذوفات.</numerusform>
            <numerusform>عادت {n} محادثات من سلة المحذوفات.</numerusform>
            <numerusform>عادت {n} محادثة من سلة المحذوفات.</numerusform>
            <numerusform>عادت {n} محادثة من سلة المحذوفات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations got more messages.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>لم تُضف رسائل إلى أي محادثة.</numerusform>
            <numerusform>أُضيفت رسائل إلى محادثة واحدة.</numerusform>
            <numerusform>أُضيفت رسائل إلى محادثتين.</numerusform>
            <numerusform>أُضيفت رسائل إلى {n} محادثات.</numerusform>
            <numerusform>أُضيفت رسائل إلى {n} محادثة.</numerusform>
            <numerusform>أُضيفت رسائل إلى {n} محادثة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations of more than 64 MB were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>لم تُترك أي محادثة يزيد حجمها على 64 MB.</numerusform>
            <numerusform>تُركت محادثة واحدة يزيد حجمها على 64 MB.</numerusform>
            <numerusform>تُركت محادثتان يزيد حجم كل منهما على 64 MB.</numerusform>
            <numerusform>تُركت {n} محادثات يزيد حجم كل منها على 64 MB.</numerusform>
            <numerusform>تُركت {n} محادثة يزيد حجم كل منها على 64 MB.</numerusform>
            <numerusform>تُركت {n} محادثة يزيد حجم كل منها على 64 MB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were archived.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>لم تؤرشف أي محادثة.</numerusform>
            <numerusform>أُرشفت محادثة واحدة.</numerusform>
            <numerusform>أُرشفت محادثتان.</numerusform>
            <numerusform>أُرشفت {n} محادثات.</numerusform>
            <numerusform>أُرشفت {n} محادثة.</numerusform>
            <numerusform>أُرشفت {n} محادثة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were brought back from the archive.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>لم تُعَد أي محادثة من الأرشيف.</numerusform>
            <numerusform>أُعيدت محادثة واحدة من الأرشيف.</numerusform>
            <numerusform>أُعيدت محادثتان من الأرشيف.</numerusform>
            <numerusform>أُعيدت {n} محادثات من الأرشيف.</numerusform>
            <numerusform>أُعيدت {n} محادثة من الأرشيف.</numerusform>
            <numerusform>أُعيدت {n} محادثة من الأرشيف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were brought back from the trash.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>لم تُعَد أي محادثة من سلة المحذوفات.</numerusform>
            <numerusform>أُعيدت محادثة واحدة من سلة المحذوفات.</numerusform>
            <numerusform>أُعيدت محادثتان من سلة المحذوفات.</numerusform>
            <numerusform>أُعيدت {n} محادثات من سلة المحذوفات.</numerusform>
            <numerusform>أُعيدت {n} محادثة من سلة المحذوفات.</numerusform>
            <numerusform>أُعيدت {n} محادثة من سلة المحذوفات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were brought back.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>لم تُعَد أي محادثة.</numerusform>
            <numerusform>أُعيدت محادثة واحدة.</numerusform>
            <numerusform>أُعيدت محادثتان.</numerusform>
            <numerusform>أُعيدت {n} محادثات.</numerusform>
            <numerusform>أُعيدت {n} محادثة.</numerusform>
            <numerusform>أُعيدت {n} محادثة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were freed of the tag “{tag}”.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>لم يُزل الوسم «{tag}» عن أي محادثة.</numerusform>
            <numerusform>أُزيل الوسم «{tag}» عن محادثة واحدة.</numerusform>
            <numerusform>أُزيل الوسم «{tag}» عن محادثتين.</numerusform>
            <numerusform>أُزيل الوسم «{tag}» عن {n} محادثات.</numerusform>
            <numerusform>أُزيل الوسم «{tag}» عن {n} محادثة.</numerusform>
            <numerusform>أُزيل الوسم «{tag}» عن {n} محادثة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were imported.</source>
        <extracomment>canal_desktop/app/organiser.py canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>لم تُستورد أي محادثة.</numerusform>
            <numerusform>استُوردت محادثة واحدة.</numerusform>
            <numerusform>استُوردت محادثتان.</numerusform>
            <numerusform>استُوردت {n} محادثات.</numerusform>
            <numerusform>استُوردت {n} محادثة.</numerusform>
            <numerusform>استُوردت {n} محادثة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were marked as read.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>لم تُعلَّم أي محادثة كمقروءة.</numerusform>
            <numerusform>عُلّمت محادثة واحدة كمقروءة.</numerusform>
            <numerusform>عُلّمت محادثتان كمقروءتين.</numerusform>
            <numerusform>عُلّمت {n} محادثات كمقروءة.</numerusform>
            <numerusform>عُلّمت {n} محادثة كمقروءة.</numerusform>
            <numerusform>عُلّمت {n} محادثة كمقروءة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were marked as unread.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>لم تُعلَّم أي محادثة كغير مقروءة.</numerusform>
            <numerusform>عُلّمت محادثة واحدة كغير مقروءة.</numerusform>
            <numerusform>عُلّمت محادثتان كغير مقروءتين.</numerusform>
            <numerusform>عُلّمت {n} محادثات كغير مقروءة.</numerusform>
            <numerusform>عُلّمت {n} محادثة كغير مقروءة.</numerusform>
            <numerusform>عُلّمت {n} محادثة كغير مقروءة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were moved to the trash.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>لم تُنقل أي محادثة إلى سلة المحذوفات.</numerusform>
            <numerusform>نُقلت محادثة واحدة إلى سلة المحذوفات.</numerusform>
            <numerusform>نُقلت محادثتان إلى سلة المحذوفات.</numerusform>
            <numerusform>نُقلت {n} محادثات إلى سلة المحذوفات.</numerusform>
            <numerusform>نُقلت {n} محادثة إلى سلة المحذوفات.</numerusform>
            <numerusform>نُقلت {n} محادثة إلى سلة المحذوفات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were moved to {folder}.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>لم تُنقل أي محادثة إلى {folder}.</numerusform>
            <numerusform>نُقلت محادثة واحدة إلى {folder}.</numerusform>
            <numerusform>نُقلت محادثتان إلى {folder}.</numerusform>
            <numerusform>نُقلت {n} محادثات إلى {folder}.</numerusform>
            <numerusform>نُقلت {n} محادثة إلى {folder}.</numerusform>
            <numerusform>نُقلت {n} محادثة إلى {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were pinned.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>لم تُثبَّت أي محادثة.</numerusform>
            <numerusform>ثُبّتت محادثة واحدة.</numerusform>
            <numerusform>ثُبّتت محادثتان.</numerusform>
            <numerusform>ثُبّتت {n} محادثات.</numerusform>
            <numerusform>ثُبّتت {n} محادثة.</numerusform>
            <numerusform>ثُبّتت {n} محادثة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were tagged “{tag}”.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>لم يُضف الوسم «{tag}» إلى أي محادثة.</numerusform>
            <numerusform>أُضيف الوسم «{tag}» إلى محادثة واحدة.</numerusform>
            <numerusform>أُضيف الوسم «{tag}» إلى محادثتين.</numerusform>
            <numerusform>أُضيف الوسم «{tag}» إلى {n} محادثات.</numerusform>
            <numerusform>أُضيف الوسم «{tag}» إلى {n} محادثة.</numerusform>
            <numerusform>أُضيف الوسم «{tag}» إلى {n} محادثة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were taken out of the folder.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>لم تُخرج أي محادثة من المجلد.</numerusform>
            <numerusform>أُخرجت محادثة واحدة من المجلد.</numerusform>
            <numerusform>أُخرجت محادثتان من المجلد.</numerusform>
            <numerusform>أُخرجت {n} محادثات من المجلد.</numerusform>
            <numerusform>أُخرجت {n} محادثة من المجلد.</numerusform>
            <numerusform>أُخرجت {n} محادثة من المجلد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were unpinned.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>لم يُلغَ تثبيت أي محادثة.</numerusform>
            <numerusform>أُلغي تثبيت محادثة واحدة.</numerusform>
            <numerusform>أُلغي تثبيت محادثتين.</numerusform>
            <numerusform>أُلغي تثبيت {n} محادثات.</numerusform>
            <numerusform>أُلغي تثبيت {n} محادثة.</numerusform>
            <numerusform>أُلغي تثبيت {n} محادثة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations were written to {path}.</source>
        <extracomment>canal_desktop/ui/export_desk.py</extracomment>
        <translation>
            <numerusform>لم تُكتب أي محادثة في {path}.</numerusform>
            <numerusform>كُتبت محادثة واحدة في {path}.</numerusform>
            <numerusform>كُتبت محادثتان في {path}.</numerusform>
            <numerusform>كُتبت {n} محادثات في {path}.</numerusform>
            <numerusform>كُتبت {n} محادثة في {path}.</numerusform>
            <numerusform>كُتبت {n} محادثة في {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations you deleted for good stayed away.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>لا محادثات حذفتها نهائيًا بقيت محذوفة.</numerusform>
            <numerusform>بقيت محذوفةً محادثة واحدة حذفتها نهائيًا.</numerusform>
            <numerusform>بقيت محذوفتين محادثتان حذفتهما نهائيًا.</numerusform>
            <numerusform>بقيت محذوفةً {n} محادثات حذفتها نهائيًا.</numerusform>
            <numerusform>بقيت محذوفةً {n} محادثة حذفتها نهائيًا.</numerusform>
            <numerusform>بقيت محذوفةً {n} محادثة حذفتها نهائيًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days left</source>
        <extracomment>canal_desktop/ui/sidebar/list_row.py</extracomment>
        <translation>
            <numerusform>لم يبقَ أي يوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت {n} أيام</numerusform>
            <numerusform>بقي {n} يومًا</numerusform>
            <numerusform>بقي {n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier messages</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>
            <numerusform>لا رسائل سابقة</numerusform>
            <numerusform>رسالة سابقة واحدة</numerusform>
            <numerusform>رسالتان سابقتان</numerusform>
            <numerusform>{n} رسائل سابقة</numerusform>
            <numerusform>{n} رسالة سابقة</numerusform>
            <numerusform>{n} رسالة سابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} empty conversations were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>لم تُترك أي محادثة فارغة.</numerusform>
            <numerusform>تُركت محادثة فارغة واحدة.</numerusform>
            <numerusform>تُركت محادثتان فارغتان.</numerusform>
            <numerusform>تُركت {n} محادثات فارغة.</numerusform>
            <numerusform>تُركت {n} محادثة فارغة.</numerusform>
            <numerusform>تُركت {n} محادثة فارغة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries that are no conversations were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>لم يُترك أي عنصر ليس محادثة.</numerusform>
            <numerusform>تُرك عنصر واحد ليس محادثة.</numerusform>
            <numerusform>تُرك عنصران ليسا محادثتين.</numerusform>
            <numerusform>تُركت {n} عناصر ليست محادثات.</numerusform>
            <numerusform>تُرك {n} عنصرًا ليست محادثات.</numerusform>
            <numerusform>تُرك {n} عنصر ليست محادثات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries without a question were left out.</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_import.py</extracomment>
        <translation>
            <numerusform>لم يُترك أي عنصر بلا سؤال.</numerusform>
            <numerusform>تُرك عنصر واحد بلا سؤال.</numerusform>
            <numerusform>تُرك عنصران بلا سؤال.</numerusform>
            <numerusform>تُركت {n} عناصر بلا سؤال.</numerusform>
            <numerusform>تُرك {n} عنصرًا بلا سؤال.</numerusform>
            <numerusform>تُرك {n} عنصر بلا سؤال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events found.</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>
            <numerusform>لم يُعثر على أي حدث.</numerusform>
            <numerusform>عُثر على حدث واحد.</numerusform>
            <numerusform>عُثر على حدثين.</numerusform>
            <numerusform>عُثر على {n} أحداث.</numerusform>
            <numerusform>عُثر على {n} حدثًا.</numerusform>
            <numerusform>عُثر على {n} حدث.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>{n} ملفات</numerusform>
            <numerusform>{n} ملفًا</numerusform>
            <numerusform>{n} ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be read.</source>
        <extracomment>canal_desktop/ui/merge_words.py</extracomment>
        <translation>
            <numerusform>لا ملفات تعذّرت قراءتها.</numerusform>
            <numerusform>تعذّرت قراءة ملف واحد.</numerusform>
            <numerusform>تعذّرت قراءة ملفين.</numerusform>
            <numerusform>تعذّرت قراءة {n} ملفات.</numerusform>
            <numerusform>تعذّرت قراءة {n} ملفًا.</numerusform>
            <numerusform>تعذّرت قراءة {n} ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files of the mirror could not be written. They are tried again.</source>
        <extracomment>canal_desktop/app/mirror.py</extracomment>
        <translation>
            <numerusform>لا ملفات من المرآة تعذّرت كتابتها.</numerusform>
            <numerusform>تعذّرت كتابة ملف واحد من المرآة. تُعاد محاولته.</numerusform>
            <numerusform>تعذّرت كتابة ملفين من المرآة. تُعاد محاولتهما.</numerusform>
            <numerusform>تعذّرت كتابة {n} ملفات من المرآة. تُعاد محاولتها.</numerusform>
            <numerusform>تعذّرت كتابة {n} ملفًا من المرآة. تُعاد محاولتها.</numerusform>
            <numerusform>تعذّرت كتابة {n} ملف من المرآة. تُعاد محاولتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were not looked at.</source>
        <extracomment>canal_desktop/ui/import_desk.py</extracomment>
        <translation>
            <numerusform>لم يُترك أي ملف دون معاينة.</numerusform>
            <numerusform>ملف واحد لم تتم معاينته.</numerusform>
            <numerusform>ملفان لم تتم معاينتهما.</numerusform>
            <numerusform>{n} ملفات لم تتم معاينتها.</numerusform>
            <numerusform>{n} ملفًا لم تتم معاينته.</numerusform>
            <numerusform>{n} ملف لم تتم معاينته.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <extracomment>canal_desktop/ui/find_bar.py</extracomment>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>{n} نتائج</numerusform>
            <numerusform>{n} نتيجة</numerusform>
            <numerusform>{n} نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} instructions in the middle of conversations were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>لم تُترك أي تعليمات في وسط المحادثات.</numerusform>
            <numerusform>تُركت تعليمة واحدة في وسط المحادثات.</numerusform>
            <numerusform>تُركت تعليمتان في وسط المحادثات.</numerusform>
            <numerusform>تُركت {n} تعليمات في وسط المحادثات.</numerusform>
            <numerusform>تُركت {n} تعليمة في وسط المحادثات.</numerusform>
            <numerusform>تُركت {n} تعليمة في وسط المحادثات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines are on the clipboard.</source>
        <extracomment>canal_desktop/ui/connection_desk.py</extracomment>
        <translation>
            <numerusform>لا أسطر في الحافظة.</numerusform>
            <numerusform>في الحافظة سطر واحد.</numerusform>
            <numerusform>في الحافظة سطران.</numerusform>
            <numerusform>في الحافظة {n} أسطر.</numerusform>
            <numerusform>في الحافظة {n} سطرًا.</numerusform>
            <numerusform>في الحافظة {n} سطر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines found.</source>
        <extracomment>canal_desktop/ui/request_desk.py</extracomment>
        <translation>
            <numerusform>لم يُعثر على أي سطر.</numerusform>
            <numerusform>عُثر على سطر واحد.</numerusform>
            <numerusform>عُثر على سطرين.</numerusform>
            <numerusform>عُثر على {n} أسطر.</numerusform>
            <numerusform>عُثر على {n} سطرًا.</numerusform>
            <numerusform>عُثر على {n} سطر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} loops between messages were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>لم تُترك أي حلقة بين الرسائل.</numerusform>
            <numerusform>تُركت حلقة واحدة بين الرسائل.</numerusform>
            <numerusform>تُركت حلقتان بين الرسائل.</numerusform>
            <numerusform>تُركت {n} حلقات بين الرسائل.</numerusform>
            <numerusform>تُركت {n} حلقة بين الرسائل.</numerusform>
            <numerusform>تُركت {n} حلقة بين الرسائل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages</source>
        <extracomment>canal_desktop/app/code_requests.py canal_desktop/programs/write_program.py canal_desktop/storage/salvage.py canal_desktop/ui/branch_map.py canal_desktop/ui/sidebar/search_results_model.py</extracomment>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>{n} رسائل</numerusform>
            <numerusform>{n} رسالة</numerusform>
            <numerusform>{n} رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages are not sent from now on.</source>
        <extracomment>canal_desktop/app/context_choices.py</extracomment>
        <translation>
            <numerusform>لا رسائل تُستبعد من الإرسال.</numerusform>
            <numerusform>لا تُرسل رسالة واحدة من الآن فصاعدًا.</numerusform>
            <numerusform>لا تُرسل رسالتان من الآن فصاعدًا.</numerusform>
            <numerusform>لا تُرسل {n} رسائل من الآن فصاعدًا.</numerusform>
            <numerusform>لا تُرسل {n} رسالة من الآن فصاعدًا.</numerusform>
            <numerusform>لا تُرسل {n} رسالة من الآن فصاعدًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were moved to the trash.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>لم تُنقل أي رسالة إلى سلة المحذوفات.</numerusform>
            <numerusform>نُقلت رسالة واحدة إلى سلة المحذوفات.</numerusform>
            <numerusform>نُقلت رسالتان إلى سلة المحذوفات.</numerusform>
            <numerusform>نُقلت {n} رسائل إلى سلة المحذوفات.</numerusform>
            <numerusform>نُقلت {n} رسالة إلى سلة المحذوفات.</numerusform>
            <numerusform>نُقلت {n} رسالة إلى سلة المحذوفات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models</source>
        <extracomment>canal_desktop/ui/branch_map.py canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>
            <numerusform>لا نماذج</numerusform>
            <numerusform>نموذج واحد</numerusform>
            <numerusform>نموذجان</numerusform>
            <numerusform>{n} نماذج</numerusform>
            <numerusform>{n} نموذجًا</numerusform>
            <numerusform>{n} نموذج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models are listed.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>
            <numerusform>لا نماذج في القائمة.</numerusform>
            <numerusform>في القائمة نموذج واحد.</numerusform>
            <numerusform>في القائمة نموذجان.</numerusform>
            <numerusform>في القائمة {n} نماذج.</numerusform>
            <numerusform>في القائمة {n} نموذجًا.</numerusform>
            <numerusform>في القائمة {n} نموذج.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models are listed. {model} is not.</source>
        <extracomment>canal_desktop/providers/api_check.py</extracomment>
        <translation>
            <numerusform>لا نماذج في القائمة، ولا {model}.</numerusform>
            <numerusform>في القائمة نموذج واحد، وليس {model}.</numerusform>
            <numerusform>في القائمة نموذجان، وليس بينهما {model}.</numerusform>
            <numerusform>في القائمة {n} نماذج، وليس بينها {model}.</numerusform>
            <numerusform>في القائمة {n} نموذجًا، وليس بينها {model}.</numerusform>
            <numerusform>في القائمة {n} نموذج، وليس بينها {model}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models ticked: {models}.</source>
        <extracomment>canal_desktop/ui/side_by_side/models_sheet.py</extracomment>
        <translation>
            <numerusform>لا نماذج محددة: {models}.</numerusform>
            <numerusform>نموذج واحد محدد: {models}.</numerusform>
            <numerusform>نموذجان محددان: {models}.</numerusform>
            <numerusform>{n} نماذج محددة: {models}.</numerusform>
            <numerusform>{n} نموذجًا محددًا: {models}.</numerusform>
            <numerusform>{n} نموذج محدد: {models}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>canal_desktop/ui/prompt_tests/run_sheet.py</extracomment>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>عنصر آخر</numerusform>
            <numerusform>عنصران آخران</numerusform>
            <numerusform>{n} عناصر أخرى</numerusform>
            <numerusform>{n} عنصرًا آخر</numerusform>
            <numerusform>{n} عنصر آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more answers were interrupted when the program ended. What had arrived is kept.</source>
        <extracomment>canal_desktop/ui/interrupted_notice.py</extracomment>
        <translation>
            <numerusform>لم تنقطع إجابات أخرى عند انتهاء البرنامج.</numerusform>
            <numerusform>انقطعت إجابة أخرى عند انتهاء البرنامج. ما وصل منها محفوظ.</numerusform>
            <numerusform>انقطعت إجابتان أخريان عند انتهاء البرنامج. ما وصل منهما محفوظ.</numerusform>
            <numerusform>انقطعت {n} إجابات أخرى عند انتهاء البرنامج. ما وصل منها محفوظ.</numerusform>
            <numerusform>انقطعت {n} إجابة أخرى عند انتهاء البرنامج. ما وصل منها محفوظ.</numerusform>
            <numerusform>انقطعت {n} إجابة أخرى عند انتهاء البرنامج. ما وصل منها محفوظ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of messages of an unknown kind were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>لم تُترك أجزاء رسائل من نوع غير معروف.</numerusform>
            <numerusform>تُرك جزء رسالة واحد من نوع غير معروف.</numerusform>
            <numerusform>تُرك جزءان من رسائل من نوع غير معروف.</numerusform>
            <numerusform>تُركت {n} أجزاء من رسائل من نوع غير معروف.</numerusform>
            <numerusform>تُرك {n} جزءًا من رسائل من نوع غير معروف.</numerusform>
            <numerusform>تُرك {n} جزء من رسائل من نوع غير معروف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures</source>
        <extracomment>canal_desktop/ui/prompt_tests/case_form.py</extracomment>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>{n} صور</numerusform>
            <numerusform>{n} صورة</numerusform>
            <numerusform>{n} صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures in files beside it</source>
        <extracomment>canal_desktop/programs/write_program.py</extracomment>
        <translation>
            <numerusform>لا صور في ملفات بجانبه</numerusform>
            <numerusform>صورة واحدة في ملف بجانبه</numerusform>
            <numerusform>صورتان في ملفين بجانبه</numerusform>
            <numerusform>{n} صور في ملفات بجانبه</numerusform>
            <numerusform>{n} صورة في ملفات بجانبه</numerusform>
            <numerusform>{n} صورة في ملفات بجانبه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures inline</source>
        <extracomment>canal_desktop/programs/write_program.py</extracomment>
        <translation>
            <numerusform>لا صور مضمّنة</numerusform>
            <numerusform>صورة مضمّنة واحدة</numerusform>
            <numerusform>صورتان مضمّنتان</numerusform>
            <numerusform>{n} صور مضمّنة</numerusform>
            <numerusform>{n} صورة مضمّنة</numerusform>
            <numerusform>{n} صورة مضمّنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>لم تُترك أي صورة.</numerusform>
            <numerusform>تُركت صورة واحدة.</numerusform>
            <numerusform>تُركت صورتان.</numerusform>
            <numerusform>تُركت {n} صور.</numerusform>
            <numerusform>تُركت {n} صورة.</numerusform>
            <numerusform>تُركت {n} صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts are in {file}.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>
            <numerusform>لا موجّهات في {file}.</numerusform>
            <numerusform>في {file} موجّه واحد.</numerusform>
            <numerusform>في {file} موجّهان.</numerusform>
            <numerusform>في {file} ‏{n} موجّهات.</numerusform>
            <numerusform>في {file} ‏{n} موجّهًا.</numerusform>
            <numerusform>في {file} ‏{n} موجّه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replies that failed were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>لم تُترك أي إجابة فاشلة.</numerusform>
            <numerusform>تُركت إجابة فاشلة واحدة.</numerusform>
            <numerusform>تُركت إجابتان فاشلتان.</numerusform>
            <numerusform>تُركت {n} إجابات فاشلة.</numerusform>
            <numerusform>تُركت {n} إجابة فاشلة.</numerusform>
            <numerusform>تُركت {n} إجابة فاشلة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} requests</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>{n} طلبات</numerusform>
            <numerusform>{n} طلبًا</numerusform>
            <numerusform>{n} طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} requests are estimates: their server counted nothing.</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>
            <numerusform>لا طلبات تقديرية.</numerusform>
            <numerusform>طلب واحد تقديري: لم يعدّ خادمه شيئًا.</numerusform>
            <numerusform>طلبان تقديريان: لم يعدّ خادمهما شيئًا.</numerusform>
            <numerusform>{n} طلبات تقديرية: لم يعدّ خادمها شيئًا.</numerusform>
            <numerusform>{n} طلبًا تقديرية: لم يعدّ خادمها شيئًا.</numerusform>
            <numerusform>{n} طلب تقديرية: لم يعدّ خادمها شيئًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} requests have no known price. The server's own bill is what counts.</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>
            <numerusform>لا طلبات مجهولة السعر.</numerusform>
            <numerusform>طلب واحد لا يُعرف سعره. المعوّل على فاتورة الخادم نفسه.</numerusform>
            <numerusform>طلبان لا يُعرف سعرهما. المعوّل على فاتورة الخادم نفسه.</numerusform>
            <numerusform>{n} طلبات لا يُعرف سعرها. المعوّل على فاتورة الخادم نفسه.</numerusform>
            <numerusform>{n} طلبًا لا يُعرف سعرها. المعوّل على فاتورة الخادم نفسه.</numerusform>
            <numerusform>{n} طلب لا يُعرف سعرها. المعوّل على فاتورة الخادم نفسه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <extracomment>canal_desktop/ui/transcript/accessible_block.py</extracomment>
        <translation>
            <numerusform>{n} صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>{n} صفوف</numerusform>
            <numerusform>{n} صفًا</numerusform>
            <numerusform>{n} صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <extracomment>canal_desktop/ui/transcript/content.py</extracomment>
        <translation>
            <numerusform>{n} ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>{n} ثوانٍ</numerusform>
            <numerusform>{n} ثانية</numerusform>
            <numerusform>{n} ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <extracomment>canal_desktop/ui/sidebar/batch_bar.py</extracomment>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>عنصر واحد محدد</numerusform>
            <numerusform>عنصران محددان</numerusform>
            <numerusform>{n} عناصر محددة</numerusform>
            <numerusform>{n} عنصرًا محددًا</numerusform>
            <numerusform>{n} عنصر محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} servers are added.</source>
        <extracomment>canal_desktop/ui/mcp_desk.py</extracomment>
        <translation>
            <numerusform>لم يُضف أي خادم.</numerusform>
            <numerusform>أُضيف خادم واحد.</numerusform>
            <numerusform>أُضيف خادمان.</numerusform>
            <numerusform>أُضيفت {n} خوادم.</numerusform>
            <numerusform>أُضيف {n} خادمًا.</numerusform>
            <numerusform>أُضيف {n} خادم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} settings were found.</source>
        <extracomment>canal_desktop/ui/profile_page.py</extracomment>
        <translation>
            <numerusform>لم يُعثر على أي إعداد.</numerusform>
            <numerusform>عُثر على إعداد واحد.</numerusform>
            <numerusform>عُثر على إعدادين.</numerusform>
            <numerusform>عُثر على {n} إعدادات.</numerusform>
            <numerusform>عُثر على {n} إعدادًا.</numerusform>
            <numerusform>عُثر على {n} إعداد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things were brought back from the trash.</source>
        <extracomment>canal_desktop/app/organiser.py</extracomment>
        <translation>
            <numerusform>لم يُعَد شيء من سلة المحذوفات.</numerusform>
            <numerusform>أُعيد عنصر واحد من سلة المحذوفات.</numerusform>
            <numerusform>أُعيد عنصران من سلة المحذوفات.</numerusform>
            <numerusform>أُعيدت {n} عناصر من سلة المحذوفات.</numerusform>
            <numerusform>أُعيد {n} عنصرًا من سلة المحذوفات.</numerusform>
            <numerusform>أُعيد {n} عنصر من سلة المحذوفات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>
            <numerusform>{n} رمز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>{n} رموز</numerusform>
            <numerusform>{n} رمزًا</numerusform>
            <numerusform>{n} رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tools</source>
        <extracomment>canal_desktop/domain/parameter_text.py canal_desktop/programs/write_program.py canal_desktop/ui/mcp/mcp_words.py canal_desktop/ui/tools/chip.py</extracomment>
        <translation>
            <numerusform>لا أدوات</numerusform>
            <numerusform>أداة واحدة</numerusform>
            <numerusform>أداتان</numerusform>
            <numerusform>{n} أدوات</numerusform>
            <numerusform>{n} أداة</numerusform>
            <numerusform>{n} أداة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tools are added to your own tools: {names}.</source>
        <extracomment>canal_desktop/app/pasted_tools.py</extracomment>
        <translation>
            <numerusform>لم تُضف أدوات إلى أدواتك: {names}.</numerusform>
            <numerusform>أُضيفت أداة واحدة إلى أدواتك: {names}.</numerusform>
            <numerusform>أُضيفت أداتان إلى أدواتك: {names}.</numerusform>
            <numerusform>أُضيفت {n} أدوات إلى أدواتك: {names}.</numerusform>
            <numerusform>أُضيفت {n} أداة إلى أدواتك: {names}.</numerusform>
            <numerusform>أُضيفت {n} أداة إلى أدواتك: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tools are not taken over: not a function, or without a name that can be used.</source>
        <extracomment>canal_desktop/app/pasted_tools.py</extracomment>
        <translation>
            <numerusform>لم تُترك أي أداة.</numerusform>
            <numerusform>لم تُؤخذ أداة واحدة: ليست دالة، أو لا اسم لها يمكن استخدامه.</numerusform>
            <numerusform>لم تُؤخذ أداتان: ليستا دالتين، أو لا اسم لهما يمكن استخدامه.</numerusform>
            <numerusform>لم تُؤخذ {n} أدوات: ليست دوال، أو لا أسماء لها يمكن استخدامها.</numerusform>
            <numerusform>لم تُؤخذ {n} أداة: ليست دوال، أو لا أسماء لها يمكن استخدامها.</numerusform>
            <numerusform>لم تُؤخذ {n} أداة: ليست دوال، أو لا أسماء لها يمكن استخدامها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} voice recordings were left out.</source>
        <extracomment>canal_desktop/exchange/left_out.py</extracomment>
        <translation>
            <numerusform>لم يُترك أي تسجيل صوتي.</numerusform>
            <numerusform>تُرك تسجيل صوتي واحد.</numerusform>
            <numerusform>تُرك تسجيلان صوتيان.</numerusform>
            <numerusform>تُركت {n} تسجيلات صوتية.</numerusform>
            <numerusform>تُرك {n} تسجيلًا صوتيًا.</numerusform>
            <numerusform>تُرك {n} تسجيل صوتي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting: {tool}</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>
            <numerusform>لا شيء ينتظر: {tool}</numerusform>
            <numerusform>واحد ينتظر: {tool}</numerusform>
            <numerusform>اثنان ينتظران: {tool}</numerusform>
            <numerusform>{n} تنتظر: {tool}</numerusform>
            <numerusform>{n} تنتظر: {tool}</numerusform>
            <numerusform>{n} تنتظر: {tool}</numerusform>
        </translation>
    </message>
    <message>
        <source>{palette_keys} goes anywhere: type part of a conversation’s title, of a command or of a model’s name. {new_conversation_keys} begins a new conversation.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>ينتقل {palette_keys} إلى أي مكان: اكتب جزءًا من عنوان محادثة أو أمر أو اسم نموذج. ويبدأ {new_conversation_keys} محادثة جديدة.</translation>
    </message>
    <message>
        <source>{parameters} – Change…</source>
        <extracomment>canal_desktop/ui/folder_form.py</extracomment>
        <translation>{parameters} – تغيير…</translation>
    </message>
    <message>
        <source>{parameter} is a number from {low} to {high}, such as {example}.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>{parameter} عدد من {low} إلى {high}، مثل {example}.</translation>
    </message>
    <message>
        <source>{parameter} is a whole number of at least 1, such as {example}.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>{parameter} عدد صحيح لا يقل عن 1، مثل {example}.</translation>
    </message>
    <message>
        <source>{parameter} is a whole number, such as {example}.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>{parameter} عدد صحيح، مثل {example}.</translation>
    </message>
    <message>
        <source>{parameter} is left out for {model} from now on. Its profile shows what was learnt.</source>
        <extracomment>canal_desktop/ui/parameters/desk.py</extracomment>
        <translation>يُستبعد {parameter} من أجل {model} من الآن فصاعدًا. يعرض ملف تعريفه ما عُرف عنه.</translation>
    </message>
    <message>
        <source>{parameter} left out</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>استُبعد {parameter}</translation>
    </message>
    <message>
        <source>{passed} of {answers} passed</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>نجح {passed} من {answers}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. It is tried again.</source>
        <extracomment>canal_desktop/app/sync_exchange.py</extracomment>
        <translation>تتعذر قراءة {path}: {reason}. تُعاد المحاولة.</translation>
    </message>
    <message>
        <source>{percent} % ({passed} of {answers})</source>
        <extracomment>canal_desktop/domain/prompt_test_words.py</extracomment>
        <translation>{percent} % ({passed} من {answers})</translation>
    </message>
    <message>
        <source>{percent} percent</source>
        <extracomment>canal_desktop/ui/context_rows.py</extracomment>
        <translation>{percent} في المئة</translation>
    </message>
    <message>
        <source>{places} and others of the prompt are not filled in, and would be sent so.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>{places} ومواضع أخرى في الموجّه لم تُملأ، وستُرسل كما هي.</translation>
    </message>
    <message>
        <source>{places} and {place}</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>{places} و{place}</translation>
    </message>
    <message>
        <source>{places} of the prompt are not filled in, and would be sent so.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>{places} في الموجّه لم تُملأ، وستُرسل كما هي.</translation>
    </message>
    <message>
        <source>{place} of the prompt is not filled in, and would be sent so.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>{place} في الموجّه لم يُملأ، وسيُرسل كما هو.</translation>
    </message>
    <message>
        <source>{preset} was applied. Save keeps it.</source>
        <extracomment>canal_desktop/ui/parameters/sheet.py</extracomment>
        <translation>طُبّق {preset}. «حفظ» يُبقيه.</translation>
    </message>
    <message>
        <source>{prices} for a million tokens</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{prices} لكل مليون رمز</translation>
    </message>
    <message>
        <source>{price} in</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{price} وارد</translation>
    </message>
    <message>
        <source>{price} in from the cache</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{price} وارد من الذاكرة المخبأة</translation>
    </message>
    <message>
        <source>{price} out</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>{price} صادر</translation>
    </message>
    <message>
        <source>{protocol}, certificate valid until {moment}.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>{protocol}، الشهادة صالحة حتى {moment}.</translation>
    </message>
    <message>
        <source>{proxy} cannot be reached.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>يتعذر الوصول إلى {proxy}.</translation>
    </message>
    <message>
        <source>{proxy} does not answer within 10 seconds.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>لا يجيب {proxy} خلال 10 ثوانٍ.</translation>
    </message>
    <message>
        <source>{proxy} refuses connections.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>يرفض {proxy} الاتصالات.</translation>
    </message>
    <message>
        <source>{proxy} takes connections.</source>
        <extracomment>canal_desktop/providers/network_check.py</extracomment>
        <translation>يقبل {proxy} الاتصالات.</translation>
    </message>
    <message>
        <source>{question_tokens} tokens in, {answer_tokens} out</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>{question_tokens} رمز وارد، {answer_tokens} صادر</translation>
    </message>
    <message>
        <source>{regenerate_with_keys} asks another model the same question. {side_by_side_keys} asks several at once and shows their answers side by side.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>يسأل {regenerate_with_keys} نموذجًا آخر السؤال نفسه. ويسأل {side_by_side_keys} عدة نماذج معًا ويعرض إجاباتها جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>{requests} ({estimated} estimated)</source>
        <extracomment>canal_desktop/ui/money_desk.py</extracomment>
        <translation>{requests} (منها {estimated} تقديرية)</translation>
    </message>
    <message>
        <source>{search_conversations_keys} searches titles and messages of all conversations. Words in quotes are found as they stand; a minus leaves a word out. The field says which filters there are.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>يبحث {search_conversations_keys} في عناوين كل المحادثات ورسائلها. الكلمات بين علامتي اقتباس يُبحث عنها كما هي؛ وعلامة الطرح تستبعد كلمة. يذكر الحقل المرشحات المتاحة.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>{sentence} It is waited for up to {seconds} seconds.</source>
        <extracomment>canal_desktop/mcp_client/connection.py</extracomment>
        <translation>{sentence} يُنتظر حتى {seconds} ث.</translation>
    </message>
    <message>
        <source>{sentence} The server says: “{words}”</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{sentence} يقول الخادم: «{words}»</translation>
    </message>
    <message>
        <source>{sentence} The server says: “{words}”.</source>
        <extracomment>canal_desktop/domain/failures.py</extracomment>
        <translation>{sentence} يقول الخادم: «{words}».</translation>
    </message>
    <message>
        <source>{server} · temporary, nothing is kept</source>
        <extracomment>canal_desktop/ui/conversation_work.py</extracomment>
        <translation>{server} · مؤقتة، لا يُحفظ شيء</translation>
    </message>
    <message>
        <source>{server}: connects to {address}</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>{server}: يتصل بـ {address}</translation>
    </message>
    <message>
        <source>{server}: does not run. {reason}</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>{server}: لا يعمل. {reason}</translation>
    </message>
    <message>
        <source>{server}: has no tools.</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>{server}: ليست لديه أدوات.</translation>
    </message>
    <message>
        <source>{server}: not started yet.</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>{server}: لم يُشغَّل بعد.</translation>
    </message>
    <message>
        <source>{server}: runs {command}</source>
        <extracomment>canal_desktop/ui/mcp/mcp_words.py</extracomment>
        <translation>{server}: يشغّل {command}</translation>
    </message>
    <message>
        <source>{server}: starting…</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>{server}: يبدأ التشغيل…</translation>
    </message>
    <message>
        <source>{settings_keys} opens the settings; type any word there to find one. A change holds at once, and each setting, each section and all of them can go back to their defaults.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>يفتح {settings_keys} الإعدادات؛ اكتب فيها أي كلمة لتجد إعدادًا. يسري التغيير فورًا، ويمكن إعادة كل إعداد أو كل قسم أو كلها إلى القيم الافتراضية.</translation>
    </message>
    <message>
        <source>{setting} from folder {name}</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>{setting} من المجلد {name}</translation>
    </message>
    <message>
        <source>{setting} from profile {name}</source>
        <extracomment>canal_desktop/ui/parameters/layer_words.py</extracomment>
        <translation>{setting} من ملف التعريف {name}</translation>
    </message>
    <message>
        <source>{share} passed</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>نجح {share}</translation>
    </message>
    <message>
        <source>{shown} of {count} are shown.</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>يُعرض {shown} من {count}.</translation>
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
        <translation>{speaker} ({number} من {count})</translation>
    </message>
    <message>
        <source>{speed} times as fast</source>
        <extracomment>canal_desktop/ui/settings/general_rows.py</extracomment>
        <translation>بسرعة {speed}×</translation>
    </message>
    <message>
        <source>{speed} tokens/s</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>{speed} رمز/ث</translation>
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
        <translation>{task}. يعيد Esc المسودة.</translation>
    </message>
    <message>
        <source>{text} is no JSON</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>{text} ليس JSON</translation>
    </message>
    <message>
        <source>{text} is no number that JSON knows.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>{text} ليس عددًا تعرفه JSON.</translation>
    </message>
    <message>
        <source>{things} and {last_thing}</source>
        <extracomment>canal_desktop/language.py</extracomment>
        <translation>{things} و{last_thing}</translation>
    </message>
    <message>
        <source>{time} more</source>
        <extracomment>canal_desktop/ui/requests/timing_bar.py</extracomment>
        <translation>{time} أخرى</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <extracomment>canal_desktop/app/prompt_tests.py</extracomment>
        <translation>{title} (نسخة)</translation>
    </message>
    <message>
        <source>{title}, folder, {conversations}, collapsed</source>
        <extracomment>canal_desktop/ui/sidebar/conversation_list_model.py</extracomment>
        <translation>{title}، مجلد، {conversations}، مطوي</translation>
    </message>
    <message>
        <source>{title}, folder, {conversations}, expanded</source>
        <extracomment>canal_desktop/ui/sidebar/conversation_list_model.py</extracomment>
        <translation>{title}، مجلد، {conversations}، موسّع</translation>
    </message>
    <message>
        <source>{title}, {conversations}, collapsed</source>
        <extracomment>canal_desktop/ui/sidebar/conversation_list_model.py</extracomment>
        <translation>{title}، {conversations}، مطوي</translation>
    </message>
    <message>
        <source>{title}, {conversations}, expanded</source>
        <extracomment>canal_desktop/ui/sidebar/conversation_list_model.py</extracomment>
        <translation>{title}، {conversations}، موسّع</translation>
    </message>
    <message>
        <source>{title}, {position} of {duration}</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>{title}، {position} من {duration}</translation>
    </message>
    <message>
        <source>{tokens} (under 1 %)</source>
        <extracomment>canal_desktop/ui/attachments/words.py</extracomment>
        <translation>{tokens} (أقل من 1 %)</translation>
    </message>
    <message>
        <source>{tokens} ({percent} %)</source>
        <extracomment>canal_desktop/ui/attachments/words.py</extracomment>
        <translation>{tokens} ({percent} %)</translation>
    </message>
    <message>
        <source>{tokens} context</source>
        <extracomment>canal_desktop/ui/model_words.py</extracomment>
        <translation>سياق {tokens}</translation>
    </message>
    <message>
        <source>{tokens} in</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>{tokens} وارد</translation>
    </message>
    <message>
        <source>{tokens} out</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>{tokens} صادر</translation>
    </message>
    <message>
        <source>{tokens}. How many the model takes is not known.</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>{tokens}. لا يُعرف كم يتسع له النموذج.</translation>
    </message>
    <message>
        <source>{tokens}/s</source>
        <extracomment>canal_desktop/ui/money_words.py</extracomment>
        <translation>{tokens}/ث</translation>
    </message>
    <message>
        <source>{tokens}; the model takes {window}, with {kept} kept free for the answer.</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>{tokens}؛ يتسع النموذج لـ {window}، منها {kept} محجوزة للإجابة.</translation>
    </message>
    <message>
        <source>{tokens}; the model takes {window}.</source>
        <extracomment>canal_desktop/ui/context_words.py</extracomment>
        <translation>{tokens}؛ يتسع النموذج لـ {window}.</translation>
    </message>
    <message>
        <source>{tool} failed ({note}):</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>فشلت {tool} ({note}):</translation>
    </message>
    <message>
        <source>{tool} failed without a word ({note}).</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>فشلت {tool} دون كلام ({note}).</translation>
    </message>
    <message>
        <source>{tool} failed without a word.</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>فشلت {tool} دون كلام.</translation>
    </message>
    <message>
        <source>{tool} failed:</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>فشلت {tool}:</translation>
    </message>
    <message>
        <source>{tool} gave ({note}):</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>أعطت {tool} ({note}):</translation>
    </message>
    <message>
        <source>{tool} gave nothing ({note}).</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>لم تعطِ {tool} شيئًا ({note}).</translation>
    </message>
    <message>
        <source>{tool} gave nothing.</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>لم تعطِ {tool} شيئًا.</translation>
    </message>
    <message>
        <source>{tool} gave:</source>
        <extracomment>canal_desktop/ui/transcript/source.py</extracomment>
        <translation>أعطت {tool}:</translation>
    </message>
    <message>
        <source>{tool} is kept.</source>
        <extracomment>canal_desktop/ui/tools/desk.py</extracomment>
        <translation>حُفظت {tool}.</translation>
    </message>
    <message>
        <source>{tool} must be called</source>
        <extracomment>canal_desktop/ui/tools/sheet.py</extracomment>
        <translation>يجب استدعاء {tool}</translation>
    </message>
    <message>
        <source>{tool} of {server}</source>
        <extracomment>canal_desktop/ui/tools/calls_panel.py</extracomment>
        <translation>{tool} من {server}</translation>
    </message>
    <message>
        <source>{tool} – called without asking</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>{tool} – تُستدعى دون سؤال</translation>
    </message>
    <message>
        <source>{tool} – has changed, so you are asked again</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>{tool} – تغيّرت، فتُسأل مجددًا</translation>
    </message>
    <message>
        <source>{verdict} · worse</source>
        <extracomment>canal_desktop/ui/prompt_tests/words.py</extracomment>
        <translation>{verdict} · أسوأ</translation>
    </message>
    <message>
        <source>{when}, before an update</source>
        <extracomment>canal_desktop/ui/backup_desk.py</extracomment>
        <translation>{when}، قبل تحديث</translation>
    </message>
    <message>
        <source>{when}: {host}, {why}, {sent} out, {received} in, {outcome}</source>
        <extracomment>canal_desktop/ui/sheets/connections_sheet.py</extracomment>
        <translation>{when}: {host}، {why}، صادر {sent}، وارد {received}، {outcome}</translation>
    </message>
    <message>
        <source>“messages” must stay a list.</source>
        <extracomment>canal_desktop/app/edited_body.py</extracomment>
        <translation>يجب أن تبقى “messages” قائمة.</translation>
    </message>
    <message>
        <source>“{action}”</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>«{action}»</translation>
    </message>
    <message>
        <source>“{action}” has no keys of its own.</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>ليست لـ «{action}» مفاتيح خاصة.</translation>
    </message>
    <message>
        <source>“{action}”: {keys}</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>«{action}»: {keys}</translation>
    </message>
    <message>
        <source>“{action}”: {keys}. What another action has by now stayed there.</source>
        <extracomment>canal_desktop/ui/shortcuts/editor.py</extracomment>
        <translation>«{action}»: {keys}. ما صار لإجراء آخر بقي له.</translation>
    </message>
    <message>
        <source>“{connections_name}” lists every connection that was made. “{offline_name}” allows none but to this computer. In a temporary conversation nothing is kept.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>يسرد «{connections_name}» كل اتصال أُجري. ولا يسمح «{offline_name}» إلا بالاتصال بهذا الحاسوب. ولا يُحفظ شيء في المحادثة المؤقتة.</translation>
    </message>
    <message>
        <source>“{file}”</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>«{file}»</translation>
    </message>
    <message>
        <source>“{file}” could not be kept. {reason}</source>
        <extracomment>canal_desktop/ui/attachments/attachment_list.py</extracomment>
        <translation>تعذّر حفظ «{file}». {reason}</translation>
    </message>
    <message>
        <source>“{file}” could not be read: something went wrong inside the program. The details are in the log.</source>
        <extracomment>canal_desktop/ui/attachments/attachment_list.py</extracomment>
        <translation>تعذّرت قراءة «{file}»: حدث خطأ داخل البرنامج. التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>“{file}” has sides that cannot be drawn.</source>
        <extracomment>canal_desktop/ui/attachments/drawings.py</extracomment>
        <translation>أبعاد «{file}» لا يمكن رسمها.</translation>
    </message>
    <message>
        <source>“{file}” has too much in it to be drawn. Save it as PNG, and attach that.</source>
        <extracomment>canal_desktop/ui/attachments/drawings.py</extracomment>
        <translation>في «{file}» أكثر مما يمكن رسمه. احفظه بصيغة PNG وأرفق ذلك.</translation>
    </message>
    <message>
        <source>“{file}” has {width} × {height} pixels, too many to open. Attach a smaller one.</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>في «{file}» ‏{width} × {height} بكسل، وهذا أكثر مما يمكن فتحه. أرفق ملفًا أصغر.</translation>
    </message>
    <message>
        <source>“{file}” in “{archive}” is damaged. Download the export again.</source>
        <extracomment>canal_desktop/exchange/zip_files.py</extracomment>
        <translation>«{file}» في «{archive}» تالف. نزّل التصدير مجددًا.</translation>
    </message>
    <message>
        <source>“{file}” is a kind of picture that cannot be read. Save it as PNG or JPEG, and attach that.</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>«{file}» نوع من الصور تتعذر قراءته. احفظه بصيغة PNG أو JPEG وأرفق ذلك.</translation>
    </message>
    <message>
        <source>“{file}” is damaged and cannot be drawn. It can be attached as text.</source>
        <extracomment>canal_desktop/ui/attachments/drawings.py</extracomment>
        <translation>«{file}» تالف ولا يمكن رسمه. يمكن إرفاقه كنص.</translation>
    </message>
    <message>
        <source>“{file}” is damaged and cannot be shown. Save it anew as PNG or JPEG, and attach that.</source>
        <extracomment>canal_desktop/ui/attachments/images.py</extracomment>
        <translation>«{file}» تالف ولا يمكن عرضه. احفظه من جديد بصيغة PNG أو JPEG وأرفق ذلك.</translation>
    </message>
    <message>
        <source>“{file}” is still being read. Send again when that is done; your text stays here.</source>
        <extracomment>canal_desktop/ui/attachment_desk.py</extracomment>
        <translation>ما زالت قراءة «{file}» جارية. أرسل مجددًا عندما تنتهي؛ يبقى نصك هنا.</translation>
    </message>
    <message>
        <source>“{file}” is too large or too strange to be drawn. Save it as PNG, and attach that.</source>
        <extracomment>canal_desktop/ui/attachments/drawings.py</extracomment>
        <translation>«{file}» أكبر أو أغرب من أن يُرسم. احفظه بصيغة PNG وأرفق ذلك.</translation>
    </message>
    <message>
        <source>“{make_picture_name}” asks a model for pictures. Those in an answer can be copied, saved and changed.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>يطلب «{make_picture_name}» صورًا من نموذج. والصور التي في إجابة يمكن نسخها وحفظها وتغييرها.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: it is damaged or not complete. Download it again.</source>
        <extracomment>canal_desktop/exchange/source_files.py</extracomment>
        <translation>تتعذر قراءة «{name}»: إنه تالف أو غير كامل. نزّله مجددًا.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: the disk it lies on reports an error. Copy it to another one, if that can be done.</source>
        <extracomment>canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>لا يمكن قراءة «{name}»: القرص الذي يوجد عليه يبلغ عن خطأ. انسخه إلى قرص آخر إن أمكن.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <extracomment>canal_desktop/documents/opening.py</extracomment>
        <translation>تتعذر قراءة «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a header.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>لا يصلح «{name}» اسمًا لترويسة.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a header: use letters, digits and hyphens.</source>
        <extracomment>canal_desktop/domain/parameters.py</extracomment>
        <translation>لا يصلح «{name}» اسمًا لترويسة: استخدم حروفًا لاتينية وأرقامًا وشرطات.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a variable.</source>
        <extracomment>canal_desktop/domain/mcp_server.py</extracomment>
        <translation>لا يصلح «{name}» اسمًا لمتغير.</translation>
    </message>
    <message>
        <source>“{name}” changed while it was read. Start the import again.</source>
        <extracomment>canal_desktop/exchange/pictures.py</extracomment>
        <translation>تغيّر «{name}» أثناء قراءته. ابدأ الاستيراد مجددًا.</translation>
    </message>
    <message>
        <source>“{name}” has a file whose name leads out of it. It is no export; choose another file.</source>
        <extracomment>canal_desktop/exchange/zip_files.py</extracomment>
        <translation>في «{name}» ملف يؤدي اسمه إلى خارجه. ليس هذا تصديرًا؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” has a link in it, which no export has. Choose another file.</source>
        <extracomment>canal_desktop/exchange/zip_files.py</extracomment>
        <translation>في «{name}» رابط لا يوجد مثله في أي تصدير. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” has neither a command nor a URL.</source>
        <extracomment>canal_desktop/domain/mcp_config.py</extracomment>
        <translation>ليس لـ «{name}» أمر ولا URL.</translation>
    </message>
    <message>
        <source>“{name}” has no pages.</source>
        <extracomment>canal_desktop/documents/pdf.py</extracomment>
        <translation>لا صفحات في «{name}».</translation>
    </message>
    <message>
        <source>“{name}” holds more than an export can hold. Choose another file.</source>
        <extracomment>canal_desktop/exchange/zip_files.py</extracomment>
        <translation>في «{name}» أكثر مما يمكن أن يحتويه تصدير. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” is a conversation of more than 64 MB, which is too much for one.</source>
        <extracomment>canal_desktop/exchange/items.py</extracomment>
        <translation>«{name}» محادثة يزيد حجمها على 64 MB، وهذا أكثر مما تتسع له محادثة واحدة.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged or incomplete zip. Download it again.</source>
        <extracomment>canal_desktop/exchange/zip_files.py</extracomment>
        <translation>«{name}» ملف zip تالف أو غير كامل. نزّله مجددًا.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe, not a file. It cannot be attached.</source>
        <extracomment>canal_desktop/documents/opening.py</extracomment>
        <translation>«{name}» جهاز أو أنبوب وليس ملفًا. لا يمكن إرفاقه.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Attach the files in it.</source>
        <extracomment>canal_desktop/documents/opening.py</extracomment>
        <translation>«{name}» مجلد. أرفق الملفات التي فيه.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a backup in it.</source>
        <extracomment>canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>«{name}» مجلد. اختر نسخة احتياطية فيه.</translation>
    </message>
    <message>
        <source>“{name}” is a zip and no backup as it is. Unpack it and choose the file in it that ends in .sqlite3. Exported conversations come in with Import.</source>
        <extracomment>canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>«{name}» ملف zip وليس نسخة احتياطية بحالته هذه. فكّ ضغطه واختر فيه الملف الذي ينتهي بـ .sqlite3. المحادثات المصدّرة تدخل بالاستيراد.</translation>
    </message>
    <message>
        <source>“{name}” is being written by another program. Attach it again when that is done.</source>
        <extracomment>canal_desktop/documents/opening.py</extracomment>
        <translation>يكتب برنامج آخر في «{name}» الآن. أرفقه مجددًا عندما ينتهي ذلك.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be looked into. Attach the files in it.</source>
        <extracomment>canal_desktop/documents/archives.py</extracomment>
        <translation>«{name}» تالف ولا يمكن النظر فيه. أرفق الملفات التي فيه.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be read. Save it anew, and attach that.</source>
        <extracomment>canal_desktop/documents/pdf.py</extracomment>
        <translation>«{name}» تالف وتتعذر قراءته. احفظه من جديد وأرفق ذلك.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <extracomment>canal_desktop/documents/reading.py</extracomment>
        <translation>«{name}» فارغ.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Copy it again from where it came from, or choose another one.</source>
        <extracomment>canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>«{name}» فارغ. انسخه مرة أخرى من مصدره أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 8 GB. Choose a smaller export.</source>
        <extracomment>canal_desktop/exchange/source_files.py</extracomment>
        <translation>«{name}» أكبر من 8 GB. اختر تصديرًا أصغر.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Save a copy without one, and attach that.</source>
        <extracomment>canal_desktop/documents/office.py canal_desktop/documents/pdf.py</extracomment>
        <translation>«{name}» مقفل بكلمة مرور. احفظ نسخة منه بلا كلمة مرور وأرفقها.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Unpack it and choose the folder instead.</source>
        <extracomment>canal_desktop/exchange/zip_files.py</extracomment>
        <translation>«{name}» مقفل بكلمة مرور. فكّ ضغطه واختر المجلد بدلًا منه.</translation>
    </message>
    <message>
        <source>“{name}” is neither a file nor a folder. Choose an exported file.</source>
        <extracomment>canal_desktop/exchange/source_files.py</extracomment>
        <translation>«{name}» ليس ملفًا ولا مجلدًا. اختر ملفًا مصدَّرًا.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be a conversation. Choose another file.</source>
        <extracomment>canal_desktop/exchange/safe_json.py</extracomment>
        <translation>تداخل «{name}» أعمق من أن يكون محادثة. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” is no longer there.</source>
        <extracomment>canal_desktop/documents/opening.py</extracomment>
        <translation>لم يعد «{name}» موجودًا.</translation>
    </message>
    <message>
        <source>“{name}” is not a backup of a library, or is locked with a password. Choose a file ending in .sqlite3 in a folder “backups”. Exported conversations come in with Import.</source>
        <extracomment>canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>«{name}» ليس نسخة احتياطية لمكتبة، أو هو مقفل بكلمة مرور. اختر ملفًا ينتهي بـ .sqlite3 في مجلد «backups». المحادثات المصدّرة تدخل بالاستيراد.</translation>
    </message>
    <message>
        <source>“{name}” is not a kind of file that can be read as text or shown as a picture. Save it as text, PDF or a picture, and attach that.</source>
        <extracomment>canal_desktop/documents/decoding.py</extracomment>
        <translation>«{name}» ليس من نوع يمكن قراءته كنص أو عرضه كصورة. احفظه نصًا أو PDF أو صورة وأرفق ذلك.</translation>
    </message>
    <message>
        <source>“{name}” is not complete: it ends in the middle. Export or download it again.</source>
        <extracomment>canal_desktop/exchange/safe_json.py</extracomment>
        <translation>«{name}» غير كامل: ينتهي في الوسط. صدّره أو نزّله مجددًا.</translation>
    </message>
    <message>
        <source>“{name}” is not text in UTF-8. Export it again, or choose another file.</source>
        <extracomment>canal_desktop/exchange/source_files.py</extracomment>
        <translation>«{name}» ليس نصًا بترميز UTF-8. صدّره مجددًا أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. Choose another file.</source>
        <extracomment>canal_desktop/exchange/source_files.py canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>لم يعد «{name}» موجودًا. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” is not valid JSON. Export it again, or choose another file.</source>
        <extracomment>canal_desktop/exchange/safe_json.py</extracomment>
        <translation>«{name}» ليس JSON صالحًا. صدّره مجددًا أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” is sound or a film. Questions cannot carry these; attach what is said in it as text.</source>
        <extracomment>canal_desktop/documents/reading.py</extracomment>
        <translation>«{name}» صوت أو فيلم. لا يمكن للأسئلة أن تحمل ذلك؛ أرفق ما يقال فيه نصًا.</translation>
    </message>
    <message>
        <source>“{name}” is too large: it has {size} MB or more, and {most} MB can be attached. Attach the part that matters.</source>
        <extracomment>canal_desktop/documents/opening.py</extracomment>
        <translation>«{name}» أكبر من اللازم: حجمه {size} MB أو أكثر، ويمكن إرفاق {most} MB. أرفق الجزء المهم.</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you. Change its permissions, or attach a copy.</source>
        <extracomment>canal_desktop/documents/opening.py</extracomment>
        <translation>لا يُسمح لك بقراءة «{name}». غيّر أذوناته أو أرفق نسخة منه.</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Change its permissions, or copy it elsewhere.</source>
        <extracomment>canal_desktop/exchange/source_files.py canal_desktop/storage/unfit_backup.py</extracomment>
        <translation>لا يُسمح بقراءة «{name}». غيّر أذوناته أو انسخه إلى مكان آخر.</translation>
    </message>
    <message>
        <source>“{name}” unpacks into much more than it seems to hold, and was not opened. Attach the part that matters.</source>
        <extracomment>canal_desktop/documents/office.py</extracomment>
        <translation>يصبح «{name}» بعد فك ضغطه أكبر بكثير مما يبدو، فلم يُفتح. أرفق الجزء المهم.</translation>
    </message>
    <message>
        <source>“{name}” would unpack to far more than an export holds. Choose another file.</source>
        <extracomment>canal_desktop/exchange/zip_files.py</extracomment>
        <translation>سيصبح «{name}» بعد فك ضغطه أكبر بكثير مما يحتويه تصدير. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“{network_settings_name}” has the proxy and its login, the certificates that a company signs by itself, and the offline switch. Where no proxy is set, that of your system is used. A profile can have its own: choose “Proxy and certificates…” under Profiles. “{doctor_name}” says at which step a connection fails.</source>
        <extracomment>canal_desktop/ui/help/topics.py</extracomment>
        <translation>يضم «{network_settings_name}» الوكيل وتسجيل الدخول إليه، والشهادات الخاصة بالشركات، ومفتاح العمل دون اتصال. وإن لم يُحدَّد وكيل استُخدم وكيل نظامك. ويمكن أن يكون لملف التعريف وكيله: اختر «الوكيل والشهادات…» ضمن ملفات التعريف. ويبيّن «{doctor_name}» الخطوة التي يفشل عندها الاتصال.</translation>
    </message>
    <message>
        <source>“{text}” is in the answer.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>«{text}» موجود في الإجابة.</translation>
    </message>
    <message>
        <source>“{text}” is no tool. Tools are added with Tools… and taken out here.</source>
        <extracomment>canal_desktop/domain/parameter_text.py</extracomment>
        <translation>«{text}» ليس أداة. تُضاف الأدوات بـ «الأدوات…» وتُزال من هنا.</translation>
    </message>
    <message>
        <source>“{text}” is not in the answer.</source>
        <extracomment>canal_desktop/app/checking.py</extracomment>
        <translation>«{text}» ليس في الإجابة.</translation>
    </message>
    <message>
        <source>“{title}” is kept. Type / in the message to insert it.</source>
        <extracomment>canal_desktop/ui/prompt_desk.py</extracomment>
        <translation>حُفظ «{title}». اكتب / في الرسالة لإدراجه.</translation>
    </message>
    <message>
        <source>“{title}” was added to {set}.</source>
        <extracomment>canal_desktop/ui/prompt_tests_desk.py</extracomment>
        <translation>أُضيف «{title}» إلى {set}.</translation>
    </message>
    <message>
        <source>“{title}” was deleted for good.</source>
        <extracomment>canal_desktop/ui/workspace.py</extracomment>
        <translation>حُذف «{title}» نهائيًا.</translation>
    </message>
    <message>
        <source>… (cut here)</source>
        <extracomment>canal_desktop/ui/mcp/tool_view.py</extracomment>
        <translation>… (قُطع هنا)</translation>
    </message>
    <message numerus="yes">
        <source>… {n} lines are not shown here; the copy has them …</source>
        <extracomment>canal_desktop/ui/mcp/log_sheet.py</extracomment>
        <translation>
            <numerusform>… لا أسطر مخفية …</numerusform>
            <numerusform>… سطر واحد غير معروض هنا؛ وهو في النسخة …</numerusform>
            <numerusform>… سطران غير معروضين هنا؛ وهما في النسخة …</numerusform>
            <numerusform>… {n} أسطر غير معروضة هنا؛ وهي في النسخة …</numerusform>
            <numerusform>… {n} سطرًا غير معروضة هنا؛ وهي في النسخة …</numerusform>
            <numerusform>… {n} سطر غير معروضة هنا؛ وهي في النسخة …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… {n} more characters</source>
        <extracomment>canal_desktop/ui/sheets/paste_code_sheet.py</extracomment>
        <translation>
            <numerusform>… لا أحرف أخرى</numerusform>
            <numerusform>… حرف آخر</numerusform>
            <numerusform>… حرفان آخران</numerusform>
            <numerusform>… {n} أحرف أخرى</numerusform>
            <numerusform>… {n} حرفًا آخر</numerusform>
            <numerusform>… {n} حرف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>−10 s</source>
        <extracomment>canal_desktop/ui/sound_desk.py</extracomment>
        <translation>−10 ث</translation>
    </message>
    <message numerus="yes">
        <source>≈ {n} tokens</source>
        <extracomment>canal_desktop/ui/attachments/words.py</extracomment>
        <translation>
            <numerusform>≈ {n} رمز</numerusform>
            <numerusform>≈ رمز واحد</numerusform>
            <numerusform>≈ رمزان</numerusform>
            <numerusform>≈ {n} رموز</numerusform>
            <numerusform>≈ {n} رمزًا</numerusform>
            <numerusform>≈ {n} رمز</numerusform>
        </translation>
    </message>
</context>
</TS>
