<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Kustomer::AccountFile</name>
    <message>
        <source>What was kept of the chat on this disk is damaged and was set aside.</source>
        <translation>بيانات الدردشة المحفوظة على هذا القرص تالفة وقد وُضعت جانبًا.</translation>
    </message>
    <message>
        <source>What is kept of the chat on this disk was written by a newer version and was set aside.</source>
        <translation>بيانات الدردشة المحفوظة على هذا القرص كتبها إصدار أحدث وقد وُضعت جانبًا.</translation>
    </message>
    <message>
        <source>The same chat is open elsewhere on this computer. What is written here is lost if it cannot be sent.</source>
        <translation>الدردشة نفسها مفتوحة في مكان آخر على هذا الكمبيوتر. سيُفقد ما يُكتب هنا إذا تعذّر إرساله.</translation>
    </message>
    <message>
        <source>Not everything of the chat could be deleted from this disk.</source>
        <translation>تعذّر حذف كل بيانات الدردشة من هذا القرص.</translation>
    </message>
</context>
<context>
    <name>Kustomer::AccountFolder</name>
    <message>
        <source>The chat cannot be kept on this disk.</source>
        <translation>يتعذّر حفظ بيانات الدردشة على هذا القرص.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Announcer</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>رسالة جديدة واحدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n رسائل جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Arrivals</name>
    <message>
        <source>The conversation is too long to be searched.</source>
        <translation>المحادثة طويلة جدًا ولا يمكن البحث فيها.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ArticleSurveyCard</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>What was missing?</source>
        <translation>ما الذي كان ينقص المقالة؟</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Tell us more</source>
        <translation>أخبرنا بالمزيد</translation>
    </message>
    <message>
        <source>Did this article help?</source>
        <translation>هل كانت هذه المقالة مفيدة؟</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>شكرًا لك!</translation>
    </message>
    <message>
        <source>Thank you, we will do better.</source>
        <translation>شكرًا لك، سنعمل على التحسين.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ArticleView</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Level %1</source>
        <extracomment>Spoken by screen readers, of a heading: 1 is the title of all, 2 that of a part</extracomment>
        <translation>المستوى %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::Attachment</name>
    <message>
        <source>The server does not say where the file is.</source>
        <translation>لم يوضح الخادم مكان الملف.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Attachments</name>
    <message>
        <source>The files of one message may have %1 in all.</source>
        <translation>يمكن أن يبلغ مجموع أحجام الملفات في الرسالة ⁨%1⁩ كحد أقصى.</translation>
    </message>
    <message>
        <source>“%1” cannot be kept on this disk.</source>
        <translation>يتعذّر حفظ «⁨%1⁩» على هذا القرص.</translation>
    </message>
    <message>
        <source>The files were not taken.</source>
        <translation>لم تُرفَق الملفات.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>هذا الملف لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Folders cannot be sent.</source>
        <translation>لا يمكن إرسال المجلدات.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>هذا ليس ملفًا.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>هذا الملف فارغ.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>لا يمكن قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>Files of this type cannot be sent.</source>
        <translation>لا يمكن إرسال ملفات من هذا النوع.</translation>
    </message>
    <message>
        <source>This picture has too many pixels.</source>
        <translation>تحتوي هذه الصورة على عدد كبير جدًا من وحدات البكسل.</translation>
    </message>
    <message>
        <source>This file is larger than %1.</source>
        <translation>هذا الملف أكبر من %1.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Beginnings</name>
    <message>
        <source>The message was discarded.</source>
        <translation>تم تجاهل الرسالة.</translation>
    </message>
    <message>
        <source>The customer has left.</source>
        <translation>غادر العميل.</translation>
    </message>
</context>
<context>
    <name>Kustomer::BlackOutView</name>
    <message>
        <source>Picture to be sent</source>
        <translation>الصورة المراد إرسالها</translation>
    </message>
    <message>
        <source>Space blacks a part out, arrows move it, with Shift they change its size, Backspace takes it back.</source>
        <translation>مفتاح المسافة يطمس جزءًا، والأسهم تحركه، ومع Shift تغيّر حجمه، ومفتاح الحذف للخلف يتراجع عنه.</translation>
    </message>
    <message>
        <source>Nothing is blacked out.</source>
        <translation>لم يُطمس شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are blacked out. The latest begins %1 from the left and %2 from the top, and takes %3 of the width and %4 of the height.</source>
        <extracomment>Said of a picture; each of %1 to %4 is such as &quot;25%&quot;</extracomment>
        <translation>
            <numerusform>طُمس %n جزء. يبدأ الأخير على بعد %1 من اليسار و%2 من الأعلى ويشغل %3 من العرض و%4 من الارتفاع.</numerusform>
            <numerusform>طُمس جزء واحد. يبدأ على بعد %1 من اليسار و%2 من الأعلى ويشغل %3 من العرض و%4 من الارتفاع.</numerusform>
            <numerusform>طُمس جزآن. يبدأ الأخير على بعد %1 من اليسار و%2 من الأعلى ويشغل %3 من العرض و%4 من الارتفاع.</numerusform>
            <numerusform>طُمست %n أجزاء. يبدأ الأخير على بعد %1 من اليسار و%2 من الأعلى ويشغل %3 من العرض و%4 من الارتفاع.</numerusform>
            <numerusform>طُمس %n جزءًا. يبدأ الأخير على بعد %1 من اليسار و%2 من الأعلى ويشغل %3 من العرض و%4 من الارتفاع.</numerusform>
            <numerusform>طُمس %n جزء. يبدأ الأخير على بعد %1 من اليسار و%2 من الأعلى ويشغل %3 من العرض و%4 من الارتفاع.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Calls</name>
    <message>
        <source>The server does not let the chat listen.</source>
        <translation>لا يسمح الخادم للدردشة بتلقّي التحديثات المباشرة.</translation>
    </message>
</context>
<context>
    <name>Kustomer::CautionCard</name>
    <message>
        <source>This looks like the number of a payment card. Everybody who reads the conversation would see it.</source>
        <translation>يبدو هذا رقم بطاقة دفع. سيراه كل من يقرأ المحادثة.</translation>
    </message>
    <message>
        <source>Hide the number</source>
        <translation>إخفاء الرقم</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>إرسال كما هو</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatAccess</name>
    <message>
        <source>The chat is not started: call start() first.</source>
        <translation>لم تبدأ الدردشة: يجب استدعاء ⁦start()⁩ أولًا.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatForms</name>
    <message>
        <source>Something was said here already.</source>
        <translation>توجد رسائل في هذه المحادثة بالفعل.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatLifecycle</name>
    <message>
        <source>The chat was stopped.</source>
        <translation>تم إيقاف الدردشة.</translation>
    </message>
    <message>
        <source>Where the identity is kept cannot be changed while the chat runs: call stop() first.</source>
        <translation>لا يمكن تغيير مكان حفظ الهوية أثناء عمل الدردشة: يجب استدعاء ⁦stop()⁩ أولًا.</translation>
    </message>
    <message>
        <source>There is no QCoreApplication: the chat needs its event loop.</source>
        <translation>لا يوجد ⁦QCoreApplication⁩: تحتاج الدردشة إلى حلقة الأحداث الخاصة به.</translation>
    </message>
    <message>
        <source>The chat begins anew.</source>
        <translation>تبدأ الدردشة من جديد.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatNotifications</name>
    <message>
        <source>Chat</source>
        <translation>الدردشة</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>رسالة جديدة واحدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n رسائل جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ملف</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatShell</name>
    <message>
        <source>Chat</source>
        <translation>الدردشة</translation>
    </message>
    <message>
        <source>Your conversations appear here once the chat has started.</source>
        <translation>ستظهر محادثاتك هنا بعد بدء الدردشة.</translation>
    </message>
    <message>
        <source>Chat can&apos;t be reached</source>
        <translation>يتعذّر الوصول إلى الدردشة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Connected again</source>
        <translation>عاد الاتصال</translation>
    </message>
</context>
<context>
    <name>Kustomer::Composer</name>
    <message>
        <source>Write a message…</source>
        <translation>اكتب رسالة…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Files to send</source>
        <translation>الملفات المراد إرسالها</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Files that can be sent (%1)</source>
        <translation>الملفات التي يمكن إرسالها ‎(%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>رموز تعبيرية</translation>
    </message>
    <message>
        <source>Only the beginning is shown here. All of it is sent.</source>
        <translation>لا يظهر هنا سوى البداية. سيُرسل النص كله.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>The name of a file, before date and time</extracomment>
        <translation>نص ملصق</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConnectionWords</name>
    <message>
        <source>Please log in again. What you write is sent as soon as you have.</source>
        <translation>يُرجى تسجيل الدخول مجددًا. سيُرسَل ما تكتبه فور تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Offline – messages are sent when you are back</source>
        <translation>لا يوجد اتصال – ستُرسَل الرسائل عند عودته</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>جارٍ إعادة الاتصال…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConsentFile</name>
    <message>
        <source>Whether you agreed cannot be kept on this disk.</source>
        <translation>لا يمكن حفظ موافقتك على هذا القرص.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConsentPage</name>
    <message>
        <source>Before we chat</source>
        <translation>قبل أن نبدأ الدردشة</translation>
    </message>
    <message>
        <source>What you write here is sent to our support and kept there.</source>
        <translation>ما تكتبه هنا يُرسل إلى فريق الدعم لدينا ويُحفظ لديه.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>إشعار الخصوصية</translation>
    </message>
    <message>
        <source>Agree and start the chat</source>
        <translation>الموافقة وبدء الدردشة</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationLines</name>
    <message>
        <source>Not sent: %1</source>
        <translation>لم تُرسَل: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationListPage</name>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Loading conversations</source>
        <translation>جارٍ تحميل المحادثات</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>الدردشة</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>كيف يمكننا مساعدتك؟</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا توجد نتائج</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in all conversations</source>
        <translation>البحث في كل المحادثات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Powered by Kustomer</source>
        <translation>مدعوم من Kustomer</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationMenu</name>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>نسخ نص المحادثة</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>حفظ نص المحادثة…</translation>
    </message>
    <message>
        <source>End chat</source>
        <translation>إنهاء الدردشة</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>حفظ نص المحادثة</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص ‎(*.txt)</translation>
    </message>
    <message>
        <source>Chat transcript</source>
        <translation>نص المحادثة</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>It couldn&apos;t be saved: %1</source>
        <translation>تعذّر الحفظ: %1</translation>
    </message>
    <message>
        <source>Fetching the whole conversation…</source>
        <translation>جارٍ تحميل المحادثة كاملة…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Print transcript…</source>
        <translation>طباعة نص المحادثة…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب ‎(*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It couldn&apos;t be printed</source>
        <translation>تعذّرت الطباعة</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationOffer</name>
    <message>
        <source>Back to chat</source>
        <translation>العودة إلى الدردشة</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Leave a message</source>
        <translation>ترك رسالة</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationPage</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Loading messages</source>
        <translation>جارٍ تحميل الرسائل</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationPager</name>
    <message>
        <source>The pages of the conversation list lead in a circle: the rest of it is not shown.</source>
        <translation>صفحات قائمة المحادثات تتكرر في حلقة، لذا لن يُعرض باقي القائمة.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationRequests</name>
    <message>
        <source>This conversation has not begun yet.</source>
        <translation>لم تبدأ هذه المحادثة بعد.</translation>
    </message>
    <message>
        <source>Somebody else is the customer now.</source>
        <translation>أصبح عميل آخر مسجّل الدخول الآن.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationRow</name>
    <message>
        <source>Draft: %1</source>
        <translation>مسودة: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>أنت: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <translation>
            <numerusform>%n رسالة غير مقروءة</numerusform>
            <numerusform>رسالة واحدة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%n رسائل غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>mark of a conversation</comment>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>on screen beside the list, spoken</comment>
        <translation>معروض الآن</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationSearch</name>
    <message>
        <source>Search in this conversation</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا توجد نتائج</translation>
    </message>
    <message>
        <source>%1 of %2+</source>
        <translation>%1 من %2+</translation>
    </message>
</context>
<context>
    <name>Kustomer::Downloads</name>
    <message>
        <source>The file cannot be kept on this disk.</source>
        <translation>يتعذّر حفظ الملف على هذا القرص.</translation>
    </message>
    <message>
        <source>The download was cancelled.</source>
        <translation>تم إلغاء التنزيل.</translation>
    </message>
</context>
<context>
    <name>Kustomer::DropVeil</name>
    <message>
        <source>Drop files to attach them</source>
        <translation>أفلت الملفات هنا لإرفاقها</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmailCapture</name>
    <message>
        <source>Please enter an email address, such as name@example.com.</source>
        <translation>يُرجى إدخال عنوان بريد إلكتروني، مثل ⁦name@example.com⁩.</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmailCard</name>
    <message>
        <source>Leave your email address, and we can answer you when you are away.</source>
        <translation>اترك عنوان بريدك الإلكتروني لنتمكن من الرد عليك أثناء غيابك.</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Don&apos;t ask for my email address</source>
        <translation>عدم طلب عنوان بريدي الإلكتروني</translation>
    </message>
    <message>
        <source>Thank you, we have your email address.</source>
        <translation>شكرًا، لدينا عنوان بريدك الإلكتروني.</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmojiGroup</name>
    <message>
        <source>Smileys</source>
        <translation>وجوه مبتسمة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Hearts and feelings</source>
        <translation>قلوب ومشاعر</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>حيوانات وطبيعة</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>طعام وشراب</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>سفر وأماكن</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>أنشطة</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>أشياء</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>رموز</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmojiPicker</name>
    <message>
        <source>Find an emoji</source>
        <translation>ابحث عن رمز تعبيري</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>رموز تعبيرية</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا توجد نتائج</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmptyWords</name>
    <message>
        <source>No conversation selected</source>
        <translation>لم يتم اختيار محادثة</translation>
    </message>
    <message>
        <source>Choose one from the list, or start a new one.</source>
        <translation>اختر محادثة من القائمة أو ابدأ محادثة جديدة.</translation>
    </message>
    <message>
        <source>The messages couldn&apos;t be loaded</source>
        <translation>تعذّر تحميل الرسائل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>كيف يمكننا مساعدتك؟</translation>
    </message>
    <message>
        <source>Chat is not available at the moment</source>
        <translation>الدردشة غير متاحة حاليًا</translation>
    </message>
</context>
<context>
    <name>Kustomer::Ending</name>
    <message>
        <source>Conversation ended</source>
        <translation>انتهت المحادثة</translation>
    </message>
    <message>
        <source>The conversation couldn&apos;t be ended: %1</source>
        <translation>تعذّر إنهاء المحادثة: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::EvidenceDialog</name>
    <message>
        <source>Screenshot</source>
        <translation>لقطة شاشة</translation>
    </message>
    <message>
        <source>This picture goes along with your message. Black out what nobody else needs to see, by drawing over it.</source>
        <translation>ترافق هذه الصورة رسالتك. اطمس ما لا يحتاج أحد غيرك إلى رؤيته بالرسم فوقه.</translation>
    </message>
    <message>
        <source>Text to be sent</source>
        <translation>النص المراد إرساله</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>بيانات التشخيص</translation>
    </message>
    <message>
        <source>This text goes along with your message as a file.</source>
        <translation>يرافق هذا النص رسالتك كملف.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add to message</source>
        <translation>إضافة إلى الرسالة</translation>
    </message>
    <message>
        <source>This text goes along with your message as a file. It is too long to be shown here as a whole.</source>
        <translation>يُرفق هذا النص برسالتك كملف. إنه أطول من أن يُعرض هنا كاملًا.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FileDeeds</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>“%1” may run something on this computer.</source>
        <translation>قد يؤدي فتح «⁨%1⁩» إلى تشغيل برنامج على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Open it only if you expected it and trust who sent it.</source>
        <translation>افتحه فقط إذا كنت تتوقعه وتثق بمن أرسله.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>فتح على أي حال</translation>
    </message>
    <message>
        <source>It couldn&apos;t be opened. Save it to open it yourself.</source>
        <translation>تعذّر فتح الملف. احفظه لتفتحه بنفسك.</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>It couldn&apos;t be saved: %1</source>
        <translation>تعذّر الحفظ: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::FileOffers</name>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Screenshot…</source>
        <translation>لقطة شاشة…</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>بيانات التشخيص…</translation>
    </message>
</context>
<context>
    <name>Kustomer::FileWords</name>
    <message>
        <source>Waiting…</source>
        <translation>في الانتظار…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file is here or there, such as &quot;1.2 MB of 4.8 MB&quot;</extracomment>
        <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>تم الإيقاف</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>صورة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n صورة</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ملف: %1</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>ملف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n ملف</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>حفظ %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>إيقاف نقل %1</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>إعادة المحاولة: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>عرض الصورة</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>بايت واحد</translation>
    </message>
</context>
<context>
    <name>Kustomer::FollowUpWords</name>
    <message>
        <source>How can we get back to you?</source>
        <translation>كيف يمكننا معاودة التواصل معك؟</translation>
    </message>
    <message>
        <source>The expected wait is %1.</source>
        <translation>مدة الانتظار المتوقعة: %1.</translation>
    </message>
    <message>
        <source>What is your email address?</source>
        <translation>ما عنوان بريدك الإلكتروني؟</translation>
    </message>
    <message>
        <source>What is your phone number?</source>
        <translation>ما رقم هاتفك؟</translation>
    </message>
    <message>
        <source>Thank you. We will get back to you.</source>
        <translation>شكرًا لك. سنعاود التواصل معك.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>رسالة نصية</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>مكالمة هاتفية</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>حوالي %n دقيقة</numerusform>
            <numerusform>حوالي دقيقة</numerusform>
            <numerusform>حوالي دقيقتين</numerusform>
            <numerusform>حوالي %n دقائق</numerusform>
            <numerusform>حوالي %n دقيقة</numerusform>
            <numerusform>حوالي %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>حوالي %n ساعة</numerusform>
            <numerusform>حوالي ساعة</numerusform>
            <numerusform>حوالي ساعتين</numerusform>
            <numerusform>حوالي %n ساعات</numerusform>
            <numerusform>حوالي %n ساعة</numerusform>
            <numerusform>حوالي %n ساعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Foot</name>
    <message>
        <source>This conversation has ended.</source>
        <translation>انتهت هذه المحادثة.</translation>
    </message>
    <message>
        <source>Chat is not available at the moment.</source>
        <translation>الدردشة غير متاحة حاليًا.</translation>
    </message>
    <message>
        <source>Please choose one of the answers above.</source>
        <translation>يُرجى اختيار إحدى الإجابات أعلاه.</translation>
    </message>
    <message>
        <source>Looking for what may help you…</source>
        <translation>جارٍ البحث عما قد يفيدك…</translation>
    </message>
    <message>
        <source>Your answers are being sent…</source>
        <translation>جارٍ إرسال إجاباتك…</translation>
    </message>
    <message>
        <source>We will get back to you by email.</source>
        <translation>سنعاود التواصل معك عبر البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>We will get back to you.</source>
        <translation>سنعاود التواصل معك.</translation>
    </message>
    <message>
        <source>We will get back to you by phone.</source>
        <translation>سنعاود التواصل معك عبر الهاتف.</translation>
    </message>
    <message>
        <source>This conversation is being ended…</source>
        <translation>يجري إنهاء هذه المحادثة…</translation>
    </message>
</context>
<context>
    <name>Kustomer::FootBar</name>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>لم تُرسَل: %1</translation>
    </message>
    <message>
        <source>Your email address</source>
        <translation>عنوان بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>رقم هاتفك</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>إجابتك</translation>
    </message>
    <message>
        <source>This conversation is open again.</source>
        <translation>هذه المحادثة مفتوحة من جديد.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FormCard</name>
    <message>
        <source>Question %L1 of %L2</source>
        <translation>السؤال %L1 من %L2</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
</context>
<context>
    <name>Kustomer::FormInputText</name>
    <message>
        <source>Please enter an email address, such as name@example.com.</source>
        <translation>يُرجى إدخال عنوان بريد إلكتروني، مثل ⁦name@example.com⁩.</translation>
    </message>
    <message>
        <source>Please enter a phone number, with the code of its country.</source>
        <translation>يُرجى إدخال رقم هاتف مع رمز البلد.</translation>
    </message>
    <message>
        <source>Please enter a number.</source>
        <translation>يُرجى إدخال رقم.</translation>
    </message>
    <message>
        <source>Please enter a date.</source>
        <translation>يُرجى إدخال تاريخ.</translation>
    </message>
    <message>
        <source>Please choose one of the answers.</source>
        <translation>يُرجى اختيار إحدى الإجابات.</translation>
    </message>
    <message>
        <source>Please enter an answer.</source>
        <translation>يُرجى إدخال إجابة.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FormOffers</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>Kustomer::Forms</name>
    <message>
        <source>Nothing is asked here.</source>
        <translation>لا يوجد سؤال هنا.</translation>
    </message>
    <message>
        <source>Files can be sent once the questions are answered.</source>
        <translation>يمكن إرسال الملفات بعد الإجابة عن الأسئلة.</translation>
    </message>
    <message>
        <source>Your last answer is still on its way.</source>
        <translation>لا يزال إرسال إجابتك الأخيرة جاريًا.</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation>تجب الإجابة عن هذا السؤال.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FreedesktopChannel</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تحديد كمقروء</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>اكتب رسالة…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
</context>
<context>
    <name>Kustomer::GivenFiles</name>
    <message>
        <source>Pasted picture</source>
        <extracomment>The name of a file, before date and time</extracomment>
        <translation>صورة ملصقة</translation>
    </message>
</context>
<context>
    <name>Kustomer::Handoffs</name>
    <message>
        <source>Somebody else is the customer now.</source>
        <translation>سجّل شخص آخر الدخول الآن.</translation>
    </message>
</context>
<context>
    <name>Kustomer::HeaderBar</name>
    <message>
        <source>Back to all conversations</source>
        <translation>العودة إلى كل المحادثات</translation>
    </message>
    <message>
        <source>More about this conversation</source>
        <translation>المزيد من خيارات هذه المحادثة</translation>
    </message>
    <message numerus="yes">
        <source>%n unread in other conversations</source>
        <translation>
            <numerusform>%n رسالة غير مقروءة في محادثات أخرى</numerusform>
            <numerusform>رسالة واحدة غير مقروءة في محادثات أخرى</numerusform>
            <numerusform>رسالتان غير مقروءتين في محادثات أخرى</numerusform>
            <numerusform>%n رسائل غير مقروءة في محادثات أخرى</numerusform>
            <numerusform>%n رسالة غير مقروءة في محادثات أخرى</numerusform>
            <numerusform>%n رسالة غير مقروءة في محادثات أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>More about this article</source>
        <translation>المزيد عن هذه المقالة</translation>
    </message>
</context>
<context>
    <name>Kustomer::Headline</name>
    <message>
        <source>Chat</source>
        <translation>الدردشة</translation>
    </message>
</context>
<context>
    <name>Kustomer::Help</name>
    <message>
        <source>Open in browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Search for help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>More articles</source>
        <translation>المزيد من المقالات</translation>
    </message>
    <message>
        <source>Ask us</source>
        <translation>اسألنا</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>فئة</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقالة</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found</source>
        <translation>
            <numerusform>تم العثور على %n مقالة</numerusform>
            <numerusform>تم العثور على مقالة واحدة</numerusform>
            <numerusform>تم العثور على مقالتين</numerusform>
            <numerusform>تم العثور على %n مقالات</numerusform>
            <numerusform>تم العثور على %n مقالة</numerusform>
            <numerusform>تم العثور على %n مقالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا توجد نتائج</translation>
    </message>
    <message>
        <source>No article has the words “%1”.</source>
        <translation>لا توجد مقالة تحتوي على «⁨%1⁩».</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>لا توجد مقالات بعد</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>اختر مقالة</translation>
    </message>
    <message>
        <source>This article can&apos;t be shown</source>
        <translation>يتعذّر عرض هذه المقالة</translation>
    </message>
    <message>
        <source>This article is not here</source>
        <translation>هذه المقالة غير موجودة</translation>
    </message>
    <message>
        <source>It may have moved, or it is not published any more.</source>
        <translation>ربما نُقلت أو لم تعد منشورة.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>There is no help here yet</source>
        <translation>لا يوجد محتوى مساعدة هنا بعد</translation>
    </message>
    <message>
        <source>The articles couldn&apos;t be loaded</source>
        <translation>تعذّر تحميل المقالات</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>آخر تحديث: %1</translation>
    </message>
    <message>
        <source>The article goes on; all of it is on its page.</source>
        <translation>للمقالة بقية، ويمكن قراءتها كاملةً على صفحتها.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>on screen beside the list, spoken</comment>
        <translation>معروض الآن</translation>
    </message>
</context>
<context>
    <name>Kustomer::HelpPage</name>
    <message>
        <source>Loading articles</source>
        <translation>جارٍ تحميل المقالات</translation>
    </message>
</context>
<context>
    <name>Kustomer::Home</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>You couldn&apos;t be logged in, so you are chatting as a guest.</source>
        <translation>تعذّر تسجيل دخولك، لذا تجري الدردشة بصفة ضيف.</translation>
    </message>
    <message>
        <source>Older conversations couldn&apos;t be loaded.</source>
        <translation>تعذّر تحميل المحادثات الأقدم.</translation>
    </message>
    <message>
        <source>Your conversations couldn&apos;t be brought up to date.</source>
        <translation>تعذّر تحديث محادثاتك.</translation>
    </message>
    <message>
        <source>Your conversations couldn&apos;t be loaded</source>
        <translation>تعذّر تحميل محادثاتك</translation>
    </message>
    <message>
        <source>Chat is not available at the moment</source>
        <translation>الدردشة غير متاحة حاليًا</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>لا توجد محادثات بعد</translation>
    </message>
    <message>
        <source>Ask us anything.</source>
        <translation>يسعدنا الرد على أي سؤال.</translation>
    </message>
</context>
<context>
    <name>Kustomer::HomeTabs</name>
    <message>
        <source>Chat</source>
        <translation>الدردشة</translation>
    </message>
    <message numerus="yes">
        <source>Chat, %n unread</source>
        <translation>
            <numerusform>الدردشة، %n رسالة غير مقروءة</numerusform>
            <numerusform>الدردشة، رسالة واحدة غير مقروءة</numerusform>
            <numerusform>الدردشة، رسالتان غير مقروءتين</numerusform>
            <numerusform>الدردشة، %n رسائل غير مقروءة</numerusform>
            <numerusform>الدردشة، %n رسالة غير مقروءة</numerusform>
            <numerusform>الدردشة، %n رسالة غير مقروءة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::IdentityVault</name>
    <message>
        <source>Not everything of the chat could be deleted from this computer. The next start tries it again. %1</source>
        <translation>تعذّر حذف كل بيانات الدردشة من هذا الكمبيوتر. ستُعاد المحاولة عند التشغيل التالي. %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::Inbox</name>
    <message>
        <source>There is no such conversation.</source>
        <translation>لا توجد محادثة كهذه.</translation>
    </message>
</context>
<context>
    <name>Kustomer::JumpButton</name>
    <message>
        <source>Jump to the latest message</source>
        <translation>الانتقال إلى أحدث رسالة</translation>
    </message>
    <message>
        <source>Jump to 1 new message</source>
        <translation>الانتقال إلى رسالة جديدة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>Jump to %n new messages</source>
        <translation>
            <numerusform>الانتقال إلى %n رسالة جديدة</numerusform>
            <numerusform>الانتقال إلى رسالة جديدة واحدة</numerusform>
            <numerusform>الانتقال إلى رسالتين جديدتين</numerusform>
            <numerusform>الانتقال إلى %n رسائل جديدة</numerusform>
            <numerusform>الانتقال إلى %n رسالة جديدة</numerusform>
            <numerusform>الانتقال إلى %n رسالة جديدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Knowledge</name>
    <message>
        <source>There is no such part of the knowledge base.</source>
        <translation>لا يوجد قسم كهذا في قاعدة المعرفة.</translation>
    </message>
    <message>
        <source>There is no such article.</source>
        <translation>لا توجد مقالة كهذه.</translation>
    </message>
</context>
<context>
    <name>Kustomer::LauncherButton</name>
    <message>
        <source>1 unread message</source>
        <translation>رسالة واحدة غير مقروءة</translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <translation>
            <numerusform>%n رسالة غير مقروءة</numerusform>
            <numerusform>رسالة واحدة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%n رسائل غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>الدردشة</translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation>إغلاق الدردشة</translation>
    </message>
    <message>
        <source>Chat with us</source>
        <translation>تحدّث معنا</translation>
    </message>
</context>
<context>
    <name>Kustomer::LauncherPanel</name>
    <message>
        <source>Chat</source>
        <translation>الدردشة</translation>
    </message>
    <message>
        <source>Back into the window</source>
        <translation>الإعادة إلى النافذة</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>فتح في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation>إغلاق الدردشة</translation>
    </message>
    <message>
        <source>Show in a side panel</source>
        <translation>عرض في لوحة جانبية</translation>
    </message>
</context>
<context>
    <name>Kustomer::LoginDesk</name>
    <message>
        <source>A newer login took the place of this one.</source>
        <translation>حلّ تسجيل دخول أحدث محل هذا.</translation>
    </message>
    <message>
        <source>The customer logged out.</source>
        <translation>سجّل العميل خروجه.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Markdown</name>
    <message>
        <source>The rest is too long to be shown.</source>
        <translation>باقي النص طويل جدًا ولا يمكن عرضه.</translation>
    </message>
</context>
<context>
    <name>Kustomer::NewsBanner</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>Kustomer::NudgeCard</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Kustomer::OptionList</name>
    <message>
        <source>Find an answer</source>
        <translation>البحث عن إجابة</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>إجابة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n إجابة</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%n إجابات</numerusform>
            <numerusform>%n إجابة</numerusform>
            <numerusform>%n إجابة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Outcome</name>
    <message>
        <source>This conversation timed out</source>
        <translation>انتهت هذه المحادثة لانقضاء المهلة</translation>
    </message>
    <message>
        <source>You have ended this conversation</source>
        <translation>لقد أنهيت هذه المحادثة</translation>
    </message>
    <message>
        <source>The team has ended this conversation</source>
        <translation>أنهى الفريق هذه المحادثة</translation>
    </message>
    <message>
        <source>This conversation has ended</source>
        <translation>انتهت هذه المحادثة</translation>
    </message>
    <message>
        <source>This conversation was moved</source>
        <translation>تم نقل هذه المحادثة</translation>
    </message>
    <message>
        <source>This conversation goes on in another one</source>
        <translation>تستمر هذه المحادثة في محادثة أخرى</translation>
    </message>
    <message>
        <source>This conversation is not available any more</source>
        <translation>لم تعد هذه المحادثة متاحة</translation>
    </message>
    <message>
        <source>The assistant has handed over to the team</source>
        <translation>سلّم المساعد المحادثة إلى الفريق</translation>
    </message>
    <message>
        <source>%1 has joined</source>
        <extracomment>Of a person of the company, above their first message</extracomment>
        <translation>%1 الآن في المحادثة</translation>
    </message>
</context>
<context>
    <name>Kustomer::PictureViewer</name>
    <message>
        <source>Pictures of this conversation</source>
        <translation>صور هذه المحادثة</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which picture of how many</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>Kustomer::Pictures</name>
    <message>
        <source>This picture can&apos;t be read.</source>
        <translation>تتعذّر قراءة هذه الصورة.</translation>
    </message>
</context>
<context>
    <name>Kustomer::PortalChannel</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تحديد كمقروء</translation>
    </message>
</context>
<context>
    <name>Kustomer::Queue</name>
    <message>
        <source>Nothing is asked in this conversation now.</source>
        <translation>لا يوجد سؤال في هذه المحادثة حاليًا.</translation>
    </message>
    <message>
        <source>This is not offered.</source>
        <translation>هذا الخيار غير متاح.</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation>هذا ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>هذا ليس رقم هاتف.</translation>
    </message>
</context>
<context>
    <name>Kustomer::QueueCard</name>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>You are number %L1 in the queue.</source>
        <translation>ترتيبك في قائمة الانتظار: %L1.</translation>
    </message>
    <message>
        <source>Expected wait: %1.</source>
        <translation>مدة الانتظار المتوقعة: %1.</translation>
    </message>
    <message>
        <source>I&apos;ll wait</source>
        <translation>سأنتظر</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Please enter a valid email address.</source>
        <translation>يُرجى إدخال عنوان بريد إلكتروني صالح.</translation>
    </message>
    <message>
        <source>Please enter a valid phone number.</source>
        <translation>يُرجى إدخال رقم هاتف صالح.</translation>
    </message>
</context>
<context>
    <name>Kustomer::RatingText</name>
    <message>
        <source>%1 of %2</source>
        <comment>a step of a scale, as spoken</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <comment>a face</comment>
        <translation>غير راضٍ</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>a face</comment>
        <translation>محايد</translation>
    </message>
    <message>
        <source>Happy</source>
        <comment>a face</comment>
        <translation>راضٍ</translation>
    </message>
    <message>
        <source>Very unhappy</source>
        <comment>a face</comment>
        <translation>غير راضٍ إطلاقًا</translation>
    </message>
    <message>
        <source>Very happy</source>
        <comment>a face</comment>
        <translation>راضٍ جدًا</translation>
    </message>
    <message>
        <source>Thumbs down</source>
        <translation>إبهام إلى الأسفل</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>إبهام إلى الأعلى</translation>
    </message>
    <message>
        <source>Thumb to the side</source>
        <translation>إبهام إلى الجانب</translation>
    </message>
</context>
<context>
    <name>Kustomer::ReadMarks</name>
    <message>
        <source>The customer has left.</source>
        <translation>غادر العميل.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ReadingPage</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in this article</source>
        <translation>البحث في هذه المقالة</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Loading the article</source>
        <translation>جارٍ تحميل المقالة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which match of how many</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>Kustomer::RecordFile</name>
    <message>
        <source>a newer version has written it</source>
        <translation>كتبه إصدار أحدث</translation>
    </message>
    <message>
        <source>%1[%2]: not readable</source>
        <translation>⁦%1[%2]⁩: تتعذّر القراءة</translation>
    </message>
    <message>
        <source>The chat cannot be kept on this disk.</source>
        <translation>يتعذّر حفظ بيانات الدردشة على هذا القرص.</translation>
    </message>
    <message>
        <source>The chat cannot be kept: this program comes without Qt&apos;s driver for SQLite.</source>
        <translation>لا يمكن حفظ المحادثة: هذا البرنامج لا يتضمن برنامج تشغيل SQLite الخاص بـ Qt.</translation>
    </message>
</context>
<context>
    <name>Kustomer::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes ago</comment>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>Kustomer::RowDeeds</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>Kustomer::RowMenu</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>فتح الصورة</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>حفظ الملف…</translation>
    </message>
</context>
<context>
    <name>Kustomer::RowWords</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>A day of this year: weekday, day, month; see QLocale::toString</extracomment>
        <translation>dddd، d MMMM</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>رسائل جديدة</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسَل</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Spoken by screen readers: who, when, what</extracomment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>New message from %1: %2</source>
        <extracomment>Spoken by screen readers: who, what</extracomment>
        <translation>رسالة جديدة من %1: %2</translation>
    </message>
    <message>
        <source>AI assistant, %1</source>
        <extracomment>Spoken by screen readers: artificial intelligence, under this name</extracomment>
        <translation>مساعد الذكاء الاصطناعي، %1</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <extracomment>Spoken by screen readers: an answer that was chosen</extracomment>
        <translation>%1، تم الاختيار</translation>
    </message>
    <message>
        <source>AI</source>
        <extracomment>Beside the name of who wrote: artificial intelligence</extracomment>
        <translation>ذكاء اصطناعي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>Above the articles that an answer rests on</extracomment>
        <translation>المصادر</translation>
    </message>
</context>
<context>
    <name>Kustomer::RunningChat</name>
    <message>
        <source>The customer logged out.</source>
        <translation>سجّل العميل خروجه.</translation>
    </message>
</context>
<context>
    <name>Kustomer::SearchField</name>
    <message>
        <source>Close search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>النتيجة التالية</translation>
    </message>
</context>
<context>
    <name>Kustomer::Shown</name>
    <message>
        <source> · </source>
        <extracomment>Between the parts of a line that is shown, such as &quot;Sam · AI · 10:42&quot;</extracomment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>Kustomer::SignIn</name>
    <message>
        <source>The server no longer accepts the identity: log in again.</source>
        <translation>لم يعد الخادم يقبل هذه الهوية: يُرجى تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The server did not say whom the login belongs to.</source>
        <translation>لم يوضح الخادم لمن يعود تسجيل الدخول.</translation>
    </message>
    <message>
        <source>A newer login took the place of this one.</source>
        <translation>حلّ تسجيل دخول أحدث محل هذا.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Spoken</name>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a sentence that screen readers speak, such as &quot;Refund, 5 min, Ended&quot;</extracomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Kustomer::SpokenText</name>
    <message>
        <source>Done:</source>
        <translation>تم:</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>للإنجاز:</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <extracomment>Spoken by screen readers ahead of the first line of a piece of code</extracomment>
        <translation>شفرة: %1</translation>
    </message>
    <message>
        <source>Quote: %1</source>
        <extracomment>Spoken by screen readers ahead of the first line of a quotation</extracomment>
        <translation>اقتباس: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::SurveyCard</name>
    <message>
        <source>Thank you for your feedback.</source>
        <translation>شكرًا على ملاحظاتك.</translation>
    </message>
    <message>
        <source>Send feedback</source>
        <translation>إرسال الملاحظات</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Thank you. Your feedback is sent when you are back online.</source>
        <translation>شكرًا لك. سيُرسل تقييمك عندما تعود إلى الاتصال.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Surveys</name>
    <message>
        <source>There is no survey for this conversation.</source>
        <translation>لا يوجد استبيان لهذه المحادثة.</translation>
    </message>
    <message>
        <source>This survey is closed.</source>
        <translation>هذا الاستبيان مغلق.</translation>
    </message>
    <message>
        <source>This rating is not on the scale of the survey.</source>
        <translation>هذا التقييم خارج مقياس الاستبيان.</translation>
    </message>
    <message>
        <source>The answer is longer than %L1 characters.</source>
        <translation>عدد أحرف الإجابة أكبر من %L1.</translation>
    </message>
</context>
<context>
    <name>Kustomer::TextBlock</name>
    <message>
        <source>Copy code</source>
        <translation>نسخ الكود</translation>
    </message>
</context>
<context>
    <name>Kustomer::ThemeOverrides</name>
    <message>
        <source>The looks of the chat could not be changed.</source>
        <translation>تعذّر تغيير مظهر الدردشة.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Thread</name>
    <message>
        <source>The pages of a conversation lead in a circle: the rest of it is not shown.</source>
        <translation>صفحات المحادثة تتكرر في حلقة، لذا لن يُعرض باقي المحادثة.</translation>
    </message>
</context>
<context>
    <name>Kustomer::TimelineCanvas</name>
    <message>
        <source>Message sent</source>
        <translation>تم إرسال الرسالة</translation>
    </message>
    <message>
        <source>Message not sent</source>
        <translation>لم تُرسَل الرسالة</translation>
    </message>
</context>
<context>
    <name>Kustomer::Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>%1. You can undo it.</source>
        <extracomment>Spoken by screen readers: what happened</extracomment>
        <translation>%1. يمكنك التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
</context>
<context>
    <name>Kustomer::Tombstones</name>
    <message>
        <source>It could not be noted what of the chat is to be deleted.</source>
        <translation>تعذّر تسجيل ما يجب حذفه من بيانات الدردشة.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Transcript</name>
    <message>
        <source>not sent</source>
        <translation>لم تُرسَل</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>لم تُرسَل بعد</translation>
    </message>
    <message>
        <source>1 attachment</source>
        <translation>مرفق واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n مرفق</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>%n مرفقات</numerusform>
            <numerusform>%n مرفقًا</numerusform>
            <numerusform>%n مرفق</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier messages are left out.</source>
        <translation>الرسائل الأقدم غير مدرجة.</translation>
    </message>
    <message>
        <source>Chat transcript</source>
        <translation>نص المحادثة</translation>
    </message>
    <message>
        <source>%1 (AI)</source>
        <translation>%1 (ذكاء اصطناعي)</translation>
    </message>
</context>
<context>
    <name>Kustomer::TranscriptFile</name>
    <message>
        <source>The file cannot be kept on this disk.</source>
        <translation>يتعذّر حفظ الملف على هذا القرص.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Trouble</name>
    <message>
        <source>Please check your connection to the internet.</source>
        <translation>يُرجى التحقق من اتصالك بالإنترنت.</translation>
    </message>
    <message>
        <source>A safe connection isn&apos;t possible from here at the moment.</source>
        <translation>يتعذّر إجراء اتصال آمن من هنا حاليًا.</translation>
    </message>
    <message>
        <source>The chat service has a problem. Please try again a little later.</source>
        <translation>حدثت مشكلة في خدمة الدردشة. يُرجى إعادة المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The chat isn&apos;t set up correctly in this application.</source>
        <translation>لم يتم إعداد الدردشة بشكل صحيح في هذا التطبيق.</translation>
    </message>
    <message>
        <source>The files of the chat can&apos;t be used on this computer.</source>
        <translation>يتعذّر استخدام ملفات الدردشة على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The chat service didn&apos;t allow it.</source>
        <translation>لم تسمح خدمة الدردشة بذلك.</translation>
    </message>
</context>
<context>
    <name>Kustomer::TypingWords</name>
    <message>
        <source>Typing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 يكتب الآن…</translation>
    </message>
    <message>
        <source>AI assistant is replying…</source>
        <translation>مساعد الذكاء الاصطناعي يكتب ردًا…</translation>
    </message>
</context>
<context>
    <name>Kustomer::Uploads</name>
    <message>
        <source>The upload was cancelled.</source>
        <translation>تم إلغاء الرفع.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Writers</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>AI assistant</source>
        <extracomment>Artificial intelligence that has no other name</extracomment>
        <translation>مساعد الذكاء الاصطناعي</translation>
    </message>
</context>
<context>
    <name>Kustomer::Writing</name>
    <message>
        <source>Message deleted</source>
        <translation>تم حذف الرسالة</translation>
    </message>
</context>
<context>
    <name>Kustomer::WritingDesk</name>
    <message>
        <source>Files cannot be sent here. Your message was kept as a draft.</source>
        <translation>لا يمكن إرسال الملفات هنا. تم حفظ رسالتك كمسودة.</translation>
    </message>
    <message>
        <source>This cannot be sent from here.</source>
        <translation>لا يمكن إرسال هذا من هنا.</translation>
    </message>
</context>
</TS>
