<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>Kustomer::AccountFile</name>
    <message>
        <source>What was kept of the chat on this disk is damaged and was set aside.</source>
        <translation>נתוני הצ׳אט השמורים בכונן הזה פגומים והועברו הצידה.</translation>
    </message>
    <message>
        <source>What is kept of the chat on this disk was written by a newer version and was set aside.</source>
        <translation>נתוני הצ׳אט השמורים בכונן הזה נכתבו בגרסה חדשה יותר והועברו הצידה.</translation>
    </message>
    <message>
        <source>The same chat is open elsewhere on this computer. What is written here is lost if it cannot be sent.</source>
        <translation>אותו צ׳אט פתוח במקום אחר במחשב הזה. מה שייכתב כאן יאבד אם לא ניתן יהיה לשלוח אותו.</translation>
    </message>
    <message>
        <source>Not everything of the chat could be deleted from this disk.</source>
        <translation>לא ניתן היה למחוק את כל נתוני הצ׳אט מהכונן הזה.</translation>
    </message>
</context>
<context>
    <name>Kustomer::AccountFolder</name>
    <message>
        <source>The chat cannot be kept on this disk.</source>
        <translation>לא ניתן לשמור את נתוני הצ׳אט בכונן הזה.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Announcer</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>הודעה חדשה אחת</numerusform>
            <numerusform>%n הודעות חדשות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Arrivals</name>
    <message>
        <source>The conversation is too long to be searched.</source>
        <translation>השיחה ארוכה מכדי לחפש בה.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ArticleSurveyCard</name>
    <message>
        <source>Yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>No</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>What was missing?</source>
        <translation>מה היה חסר?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>שליחה</translation>
    </message>
    <message>
        <source>Tell us more</source>
        <translation>ספרו לנו עוד</translation>
    </message>
    <message>
        <source>Did this article help?</source>
        <translation>האם המאמר הזה עזר?</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>תודה!</translation>
    </message>
    <message>
        <source>Thank you, we will do better.</source>
        <translation>תודה, נשתפר.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ArticleView</name>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>העתקת הקישור</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>בחירת הכול</translation>
    </message>
    <message>
        <source>Level %1</source>
        <extracomment>Spoken by screen readers, of a heading: 1 is the title of all, 2 that of a part</extracomment>
        <translation>רמה %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::Attachment</name>
    <message>
        <source>The server does not say where the file is.</source>
        <translation>השרת לא ציין היכן נמצא הקובץ.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Attachments</name>
    <message>
        <source>The files of one message may have %1 in all.</source>
        <translation>הגודל הכולל של הקבצים בהודעה הוא עד ⁨%1⁩.</translation>
    </message>
    <message>
        <source>“%1” cannot be kept on this disk.</source>
        <translation>לא ניתן לשמור את הקובץ ”⁨%1⁩” בכונן הזה.</translation>
    </message>
    <message>
        <source>The files were not taken.</source>
        <translation>הקבצים לא צורפו.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>הקובץ הזה כבר לא קיים.</translation>
    </message>
    <message>
        <source>Folders cannot be sent.</source>
        <translation>אי אפשר לשלוח תיקיות.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>זה לא קובץ.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>הקובץ הזה ריק.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>אי אפשר לקרוא את הקובץ הזה.</translation>
    </message>
    <message>
        <source>Files of this type cannot be sent.</source>
        <translation>אי אפשר לשלוח קבצים מסוג זה.</translation>
    </message>
    <message>
        <source>This picture has too many pixels.</source>
        <translation>בתמונה הזו יש יותר מדי פיקסלים.</translation>
    </message>
    <message>
        <source>This file is larger than %1.</source>
        <translation>הקובץ הזה גדול מ־%1.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Beginnings</name>
    <message>
        <source>The message was discarded.</source>
        <translation>ההודעה נמחקה.</translation>
    </message>
    <message>
        <source>The customer has left.</source>
        <translation>הלקוח עזב.</translation>
    </message>
</context>
<context>
    <name>Kustomer::BlackOutView</name>
    <message>
        <source>Picture to be sent</source>
        <translation>תמונה לשליחה</translation>
    </message>
    <message>
        <source>Space blacks a part out, arrows move it, with Shift they change its size, Backspace takes it back.</source>
        <translation>רווח משחיר חלק, החצים מזיזים אותו, עם Shift הם משנים את גודלו, Backspace מבטל אותו.</translation>
    </message>
    <message>
        <source>Nothing is blacked out.</source>
        <translation>שום דבר אינו מושחר.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are blacked out. The latest begins %1 from the left and %2 from the top, and takes %3 of the width and %4 of the height.</source>
        <extracomment>Said of a picture; each of %1 to %4 is such as &quot;25%&quot;</extracomment>
        <translation>
            <numerusform>חלק אחד מושחר. הוא מתחיל במרחק %1 משמאל ו־%2 מלמעלה, ותופס %3 מהרוחב ו־%4 מהגובה.</numerusform>
            <numerusform>%n חלקים מושחרים. האחרון מתחיל במרחק %1 משמאל ו־%2 מלמעלה, ותופס %3 מהרוחב ו־%4 מהגובה.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Calls</name>
    <message>
        <source>The server does not let the chat listen.</source>
        <translation>השרת אינו מאפשר לצ׳אט לקבל עדכונים בזמן אמת.</translation>
    </message>
</context>
<context>
    <name>Kustomer::CautionCard</name>
    <message>
        <source>This looks like the number of a payment card. Everybody who reads the conversation would see it.</source>
        <translation>זה נראה כמו מספר של כרטיס תשלום. כל מי שקורא את השיחה יראה אותו.</translation>
    </message>
    <message>
        <source>Hide the number</source>
        <translation>הסתרת המספר</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>שליחה כמו שזה</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatAccess</name>
    <message>
        <source>The chat is not started: call start() first.</source>
        <translation>הצ׳אט לא הופעל: יש לקרוא קודם ל־⁦start()⁩.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatForms</name>
    <message>
        <source>Something was said here already.</source>
        <translation>בשיחה זו כבר יש הודעות.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatLifecycle</name>
    <message>
        <source>The chat was stopped.</source>
        <translation>הצ׳אט הופסק.</translation>
    </message>
    <message>
        <source>Where the identity is kept cannot be changed while the chat runs: call stop() first.</source>
        <translation>לא ניתן לשנות את מקום שמירת הזהות כשהצ׳אט פועל: יש לקרוא קודם ל־⁦stop()⁩.</translation>
    </message>
    <message>
        <source>There is no QCoreApplication: the chat needs its event loop.</source>
        <translation>אין ⁦QCoreApplication⁩: הצ׳אט זקוק ללולאת האירועים שלו.</translation>
    </message>
    <message>
        <source>The chat begins anew.</source>
        <translation>הצ׳אט מתחיל מחדש.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatNotifications</name>
    <message>
        <source>Chat</source>
        <translation>צ׳אט</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>הודעה חדשה</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>הודעה חדשה אחת</numerusform>
            <numerusform>%n הודעות חדשות</numerusform>
        </translation>
    </message>
    <message>
        <source>A file</source>
        <translation>קובץ</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatShell</name>
    <message>
        <source>Chat</source>
        <translation>צ׳אט</translation>
    </message>
    <message>
        <source>Your conversations appear here once the chat has started.</source>
        <translation>השיחות שלך יופיעו כאן לאחר הפעלת הצ׳אט.</translation>
    </message>
    <message>
        <source>Chat can&apos;t be reached</source>
        <translation>אין גישה לצ׳אט</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <source>Connected again</source>
        <translation>החיבור חזר</translation>
    </message>
</context>
<context>
    <name>Kustomer::Composer</name>
    <message>
        <source>Write a message…</source>
        <translation>כתיבת הודעה…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>הודעה</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>שליחה</translation>
    </message>
    <message>
        <source>Files to send</source>
        <translation>קבצים לשליחה</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>צירוף קבצים</translation>
    </message>
    <message>
        <source>Files that can be sent (%1)</source>
        <translation>קבצים שניתן לשלוח ‎(%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>אמוג&apos;י</translation>
    </message>
    <message>
        <source>Only the beginning is shown here. All of it is sent.</source>
        <translation>כאן מוצגת רק ההתחלה. הכול נשלח.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>The name of a file, before date and time</extracomment>
        <translation>טקסט שהודבק</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConnectionWords</name>
    <message>
        <source>Please log in again. What you write is sent as soon as you have.</source>
        <translation>יש להתחבר שוב. מה שייכתב כאן יישלח מיד לאחר ההתחברות.</translation>
    </message>
    <message>
        <source>Offline – messages are sent when you are back</source>
        <translation>אין חיבור – ההודעות יישלחו כשהחיבור יחזור</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>מתחבר מחדש…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>מתחבר…</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConsentFile</name>
    <message>
        <source>Whether you agreed cannot be kept on this disk.</source>
        <translation>לא ניתן לשמור את הסכמתך בכונן הזה.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConsentPage</name>
    <message>
        <source>Before we chat</source>
        <translation>לפני שנתחיל לשוחח</translation>
    </message>
    <message>
        <source>What you write here is sent to our support and kept there.</source>
        <translation>מה שנכתב כאן נשלח לצוות התמיכה שלנו ונשמר אצלו.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>הודעת פרטיות</translation>
    </message>
    <message>
        <source>Agree and start the chat</source>
        <translation>הסכמה והתחלת הצ׳אט</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationLines</name>
    <message>
        <source>Not sent: %1</source>
        <translation>לא נשלחה: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationListPage</name>
    <message>
        <source>Conversations</source>
        <translation>שיחות</translation>
    </message>
    <message>
        <source>Loading conversations</source>
        <translation>השיחות נטענות</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>שיחה חדשה</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>צ׳אט</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>איך אפשר לעזור?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>לא נמצאו תוצאות</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>תוצאה אחת</numerusform>
            <numerusform>%n תוצאות</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in all conversations</source>
        <translation>חיפוש בכל השיחות</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Powered by Kustomer</source>
        <translation>מופעל באמצעות Kustomer</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationMenu</name>
    <message>
        <source>New conversation</source>
        <translation>שיחה חדשה</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>העתקת תמליל</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>שמירת תמליל…</translation>
    </message>
    <message>
        <source>End chat</source>
        <translation>סיום הצ׳אט</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>שמירת תמליל</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>טקסט ‎(*.txt)</translation>
    </message>
    <message>
        <source>Chat transcript</source>
        <translation>תמליל הצ׳אט</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>נשמר</translation>
    </message>
    <message>
        <source>It couldn&apos;t be saved: %1</source>
        <translation>השמירה נכשלה: %1</translation>
    </message>
    <message>
        <source>Fetching the whole conversation…</source>
        <translation>טוען את כל השיחה…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>חיפוש…</translation>
    </message>
    <message>
        <source>Print transcript…</source>
        <translation>הדפסת תמליל…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>דף אינטרנט ‎(*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It couldn&apos;t be printed</source>
        <translation>ההדפסה נכשלה</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationOffer</name>
    <message>
        <source>Back to chat</source>
        <translation>חזרה לצ׳אט</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>שיחה חדשה</translation>
    </message>
    <message>
        <source>Leave a message</source>
        <translation>השארת הודעה</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationPage</name>
    <message>
        <source>Messages</source>
        <translation>הודעות</translation>
    </message>
    <message>
        <source>Loading messages</source>
        <translation>ההודעות נטענות</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationPager</name>
    <message>
        <source>The pages of the conversation list lead in a circle: the rest of it is not shown.</source>
        <translation>דפי רשימת השיחות חוזרים על עצמם במעגל: שאר הרשימה לא מוצג.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationRequests</name>
    <message>
        <source>This conversation has not begun yet.</source>
        <translation>השיחה הזו עדיין לא התחילה.</translation>
    </message>
    <message>
        <source>Somebody else is the customer now.</source>
        <translation>כעת מחובר לקוח אחר.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationRow</name>
    <message>
        <source>Draft: %1</source>
        <translation>טיוטה: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>אני: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <translation>
            <numerusform>הודעה אחת שלא נקראה</numerusform>
            <numerusform>%n הודעות שלא נקראו</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>mark of a conversation</comment>
        <translation>הסתיימה</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>on screen beside the list, spoken</comment>
        <translation>מוצג כעת</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationSearch</name>
    <message>
        <source>Search in this conversation</source>
        <translation>חיפוש בשיחה זו</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>מחפש…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>לא נמצאו תוצאות</translation>
    </message>
    <message>
        <source>%1 of %2+</source>
        <translation>%1 מתוך %2+</translation>
    </message>
</context>
<context>
    <name>Kustomer::Downloads</name>
    <message>
        <source>The file cannot be kept on this disk.</source>
        <translation>לא ניתן לשמור את הקובץ בכונן הזה.</translation>
    </message>
    <message>
        <source>The download was cancelled.</source>
        <translation>ההורדה בוטלה.</translation>
    </message>
</context>
<context>
    <name>Kustomer::DropVeil</name>
    <message>
        <source>Drop files to attach them</source>
        <translation>יש לשחרר כאן קבצים כדי לצרף אותם</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmailCapture</name>
    <message>
        <source>Please enter an email address, such as name@example.com.</source>
        <translation>יש להזין כתובת דוא״ל, למשל ⁦name@example.com⁩.</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmailCard</name>
    <message>
        <source>Leave your email address, and we can answer you when you are away.</source>
        <translation>אפשר להשאיר כתובת דוא״ל, וכך נוכל לענות לך גם כשהצ׳אט סגור.</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>כתובת דוא״ל</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>שליחה</translation>
    </message>
    <message>
        <source>Don&apos;t ask for my email address</source>
        <translation>לא לבקש את כתובת הדוא״ל שלי</translation>
    </message>
    <message>
        <source>Thank you, we have your email address.</source>
        <translation>תודה, כתובת הדוא״ל שלך אצלנו.</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmojiGroup</name>
    <message>
        <source>Smileys</source>
        <translation>סמיילים</translation>
    </message>
    <message>
        <source>People</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <source>Hearts and feelings</source>
        <translation>לבבות ורגשות</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>חיות וטבע</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>אוכל ושתייה</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>נסיעות ומקומות</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>פעילויות</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>חפצים</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>סמלים</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmojiPicker</name>
    <message>
        <source>Find an emoji</source>
        <translation>חיפוש אמוג&apos;י</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>אמוג&apos;י</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>לא נמצאו תוצאות</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmptyWords</name>
    <message>
        <source>No conversation selected</source>
        <translation>לא נבחרה שיחה</translation>
    </message>
    <message>
        <source>Choose one from the list, or start a new one.</source>
        <translation>אפשר לבחור שיחה מהרשימה או להתחיל שיחה חדשה.</translation>
    </message>
    <message>
        <source>The messages couldn&apos;t be loaded</source>
        <translation>לא ניתן היה לטעון את ההודעות</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>איך אפשר לעזור?</translation>
    </message>
    <message>
        <source>Chat is not available at the moment</source>
        <translation>הצ׳אט אינו זמין כרגע</translation>
    </message>
</context>
<context>
    <name>Kustomer::Ending</name>
    <message>
        <source>Conversation ended</source>
        <translation>השיחה הסתיימה</translation>
    </message>
    <message>
        <source>The conversation couldn&apos;t be ended: %1</source>
        <translation>לא ניתן היה לסיים את השיחה: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::EvidenceDialog</name>
    <message>
        <source>Screenshot</source>
        <translation>צילום מסך</translation>
    </message>
    <message>
        <source>This picture goes along with your message. Black out what nobody else needs to see, by drawing over it.</source>
        <translation>התמונה הזאת תצורף להודעה. אפשר להשחיר את מה שאיש אחר אינו צריך לראות בציור מעליו.</translation>
    </message>
    <message>
        <source>Text to be sent</source>
        <translation>טקסט לשליחה</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>אבחון</translation>
    </message>
    <message>
        <source>This text goes along with your message as a file.</source>
        <translation>הטקסט הזה יצורף להודעה כקובץ.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול הפעולה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Add to message</source>
        <translation>הוספה להודעה</translation>
    </message>
    <message>
        <source>This text goes along with your message as a file. It is too long to be shown here as a whole.</source>
        <translation>הטקסט הזה מצורף להודעה שלך כקובץ. הוא ארוך מכדי להציגו כאן במלואו.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FileDeeds</name>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>פתיחת הקובץ</translation>
    </message>
    <message>
        <source>“%1” may run something on this computer.</source>
        <translation>פתיחת הקובץ ”⁨%1⁩” עלולה להפעיל תוכנה במחשב הזה.</translation>
    </message>
    <message>
        <source>Open it only if you expected it and trust who sent it.</source>
        <translation>יש לפתוח אותו רק אם ציפית לו ויש לך אמון בשולח.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>פתיחה בכל זאת</translation>
    </message>
    <message>
        <source>It couldn&apos;t be opened. Save it to open it yourself.</source>
        <translation>לא ניתן היה לפתוח את הקובץ. אפשר לשמור אותו ולפתוח אותו מהמחשב.</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>שמירת הקובץ</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>נשמר</translation>
    </message>
    <message>
        <source>It couldn&apos;t be saved: %1</source>
        <translation>השמירה נכשלה: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::FileOffers</name>
    <message>
        <source>Choose files…</source>
        <translation>בחירת קבצים…</translation>
    </message>
    <message>
        <source>Screenshot…</source>
        <translation>צילום מסך…</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>אבחון…</translation>
    </message>
</context>
<context>
    <name>Kustomer::FileWords</name>
    <message>
        <source>Waiting…</source>
        <translation>בהמתנה…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file is here or there, such as &quot;1.2 MB of 4.8 MB&quot;</extracomment>
        <translation>⁨%1⁩ מתוך ⁨%2⁩</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>הופסק</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>תמונה: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>תמונה אחת</numerusform>
            <numerusform>%n תמונות</numerusform>
        </translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>קובץ: %1</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>קובץ אחד</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>קובץ אחד</numerusform>
            <numerusform>%n קבצים</numerusform>
        </translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>קובץ מצורף</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>פתיחת %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>שמירת %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>הפסקת ההעברה של %1</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>ניסיון חוזר: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>הסרת %1</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>הצגת התמונה</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>בייט אחד</translation>
    </message>
</context>
<context>
    <name>Kustomer::FollowUpWords</name>
    <message>
        <source>How can we get back to you?</source>
        <translation>איך נוכל לחזור אליך?</translation>
    </message>
    <message>
        <source>The expected wait is %1.</source>
        <translation>זמן ההמתנה המשוער: %1.</translation>
    </message>
    <message>
        <source>What is your email address?</source>
        <translation>מה כתובת הדוא״ל שלך?</translation>
    </message>
    <message>
        <source>What is your phone number?</source>
        <translation>מה מספר הטלפון שלך?</translation>
    </message>
    <message>
        <source>Thank you. We will get back to you.</source>
        <translation>תודה. נחזור אליך.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>הודעת טקסט</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>שיחת טלפון</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>פחות מדקה</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>כדקה</numerusform>
            <numerusform>כ־%n דקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>כשעה</numerusform>
            <numerusform>כ־%n שעות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Foot</name>
    <message>
        <source>This conversation has ended.</source>
        <translation>השיחה הסתיימה.</translation>
    </message>
    <message>
        <source>Chat is not available at the moment.</source>
        <translation>הצ׳אט אינו זמין כרגע.</translation>
    </message>
    <message>
        <source>Please choose one of the answers above.</source>
        <translation>יש לבחור באחת התשובות שלמעלה.</translation>
    </message>
    <message>
        <source>Looking for what may help you…</source>
        <translation>מחפש מידע שיכול לעזור…</translation>
    </message>
    <message>
        <source>Your answers are being sent…</source>
        <translation>התשובות שלך נשלחות…</translation>
    </message>
    <message>
        <source>We will get back to you by email.</source>
        <translation>נחזור אליך בדוא״ל.</translation>
    </message>
    <message>
        <source>We will get back to you.</source>
        <translation>נחזור אליך.</translation>
    </message>
    <message>
        <source>We will get back to you by phone.</source>
        <translation>נחזור אליך בטלפון.</translation>
    </message>
    <message>
        <source>This conversation is being ended…</source>
        <translation>השיחה מסתיימת כעת…</translation>
    </message>
</context>
<context>
    <name>Kustomer::FootBar</name>
    <message>
        <source>New conversation</source>
        <translation>שיחה חדשה</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>לא נשלחה: %1</translation>
    </message>
    <message>
        <source>Your email address</source>
        <translation>כתובת הדוא״ל שלך</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>מספר הטלפון שלך</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>התשובה שלך</translation>
    </message>
    <message>
        <source>This conversation is open again.</source>
        <translation>השיחה הזאת פתוחה שוב.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FormCard</name>
    <message>
        <source>Question %L1 of %L2</source>
        <translation>שאלה %L1 מתוך %L2</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>הקודמת</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>דילוג</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>שליחה</translation>
    </message>
</context>
<context>
    <name>Kustomer::FormInputText</name>
    <message>
        <source>Please enter an email address, such as name@example.com.</source>
        <translation>יש להזין כתובת דוא״ל, למשל ⁦name@example.com⁩.</translation>
    </message>
    <message>
        <source>Please enter a phone number, with the code of its country.</source>
        <translation>יש להזין מספר טלפון עם קידומת המדינה.</translation>
    </message>
    <message>
        <source>Please enter a number.</source>
        <translation>יש להזין מספר.</translation>
    </message>
    <message>
        <source>Please enter a date.</source>
        <translation>יש להזין תאריך.</translation>
    </message>
    <message>
        <source>Please choose one of the answers.</source>
        <translation>יש לבחור באחת התשובות.</translation>
    </message>
    <message>
        <source>Please enter an answer.</source>
        <translation>יש להזין תשובה.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FormOffers</name>
    <message>
        <source>Yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>No</source>
        <translation>לא</translation>
    </message>
</context>
<context>
    <name>Kustomer::Forms</name>
    <message>
        <source>Nothing is asked here.</source>
        <translation>אין כאן שאלה.</translation>
    </message>
    <message>
        <source>Files can be sent once the questions are answered.</source>
        <translation>אפשר יהיה לשלוח קבצים לאחר מענה על השאלות.</translation>
    </message>
    <message>
        <source>Your last answer is still on its way.</source>
        <translation>התשובה האחרונה שלך עדיין נשלחת.</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation>יש לענות על השאלה הזו.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FreedesktopChannel</name>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>סימון כנקרא</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>מענה</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>כתיבת הודעה…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>שליחה</translation>
    </message>
</context>
<context>
    <name>Kustomer::GivenFiles</name>
    <message>
        <source>Pasted picture</source>
        <extracomment>The name of a file, before date and time</extracomment>
        <translation>תמונה שהודבקה</translation>
    </message>
</context>
<context>
    <name>Kustomer::Handoffs</name>
    <message>
        <source>Somebody else is the customer now.</source>
        <translation>כעת מחובר אדם אחר.</translation>
    </message>
</context>
<context>
    <name>Kustomer::HeaderBar</name>
    <message>
        <source>Back to all conversations</source>
        <translation>חזרה לכל השיחות</translation>
    </message>
    <message>
        <source>More about this conversation</source>
        <translation>אפשרויות נוספות לשיחה זו</translation>
    </message>
    <message numerus="yes">
        <source>%n unread in other conversations</source>
        <translation>
            <numerusform>הודעה אחת שלא נקראה בשיחות אחרות</numerusform>
            <numerusform>%n הודעות שלא נקראו בשיחות אחרות</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>More about this article</source>
        <translation>עוד על המאמר הזה</translation>
    </message>
</context>
<context>
    <name>Kustomer::Headline</name>
    <message>
        <source>Chat</source>
        <translation>צ׳אט</translation>
    </message>
</context>
<context>
    <name>Kustomer::Help</name>
    <message>
        <source>Open in browser</source>
        <translation>פתיחה בדפדפן</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <message>
        <source>Search for help</source>
        <translation>חיפוש עזרה</translation>
    </message>
    <message>
        <source>More articles</source>
        <translation>מאמרים נוספים</translation>
    </message>
    <message>
        <source>Ask us</source>
        <translation>שאלו אותנו</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>קטגוריה</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>מאמר</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found</source>
        <translation>
            <numerusform>נמצא מאמר אחד</numerusform>
            <numerusform>נמצאו %n מאמרים</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>לא נמצאו תוצאות</translation>
    </message>
    <message>
        <source>No article has the words “%1”.</source>
        <translation>אין מאמר שמכיל את המילים ”⁨%1⁩”.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>אין עדיין מאמרים</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>יש לבחור מאמר</translation>
    </message>
    <message>
        <source>This article can&apos;t be shown</source>
        <translation>לא ניתן להציג את המאמר הזה</translation>
    </message>
    <message>
        <source>This article is not here</source>
        <translation>המאמר הזה לא נמצא</translation>
    </message>
    <message>
        <source>It may have moved, or it is not published any more.</source>
        <translation>ייתכן שהוא הועבר או שאינו מפורסם עוד.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <source>There is no help here yet</source>
        <translation>אין כאן עדיין תוכן עזרה</translation>
    </message>
    <message>
        <source>The articles couldn&apos;t be loaded</source>
        <translation>לא ניתן היה לטעון את המאמרים</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>עודכן: %1</translation>
    </message>
    <message>
        <source>The article goes on; all of it is on its page.</source>
        <translation>המאמר ממשיך; אפשר לקרוא את כולו בדף המאמר.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>on screen beside the list, spoken</comment>
        <translation>מוצג כעת</translation>
    </message>
</context>
<context>
    <name>Kustomer::HelpPage</name>
    <message>
        <source>Loading articles</source>
        <translation>המאמרים נטענים</translation>
    </message>
</context>
<context>
    <name>Kustomer::Home</name>
    <message>
        <source>Try again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <source>You couldn&apos;t be logged in, so you are chatting as a guest.</source>
        <translation>ההתחברות לא הצליחה, ולכן הצ׳אט מתנהל במצב אורח.</translation>
    </message>
    <message>
        <source>Older conversations couldn&apos;t be loaded.</source>
        <translation>לא ניתן היה לטעון שיחות ישנות יותר.</translation>
    </message>
    <message>
        <source>Your conversations couldn&apos;t be brought up to date.</source>
        <translation>לא ניתן היה לעדכן את השיחות שלך.</translation>
    </message>
    <message>
        <source>Your conversations couldn&apos;t be loaded</source>
        <translation>לא ניתן היה לטעון את השיחות שלך</translation>
    </message>
    <message>
        <source>Chat is not available at the moment</source>
        <translation>הצ׳אט אינו זמין כרגע</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>אין עדיין שיחות</translation>
    </message>
    <message>
        <source>Ask us anything.</source>
        <translation>אפשר לשאול אותנו הכול.</translation>
    </message>
</context>
<context>
    <name>Kustomer::HomeTabs</name>
    <message>
        <source>Chat</source>
        <translation>צ׳אט</translation>
    </message>
    <message numerus="yes">
        <source>Chat, %n unread</source>
        <translation>
            <numerusform>צ׳אט, הודעה אחת שלא נקראה</numerusform>
            <numerusform>צ׳אט, %n הודעות שלא נקראו</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::IdentityVault</name>
    <message>
        <source>Not everything of the chat could be deleted from this computer. The next start tries it again. %1</source>
        <translation>לא ניתן היה למחוק את כל נתוני הצ׳אט מהמחשב הזה. ניסיון נוסף יתבצע בהפעלה הבאה. %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::Inbox</name>
    <message>
        <source>There is no such conversation.</source>
        <translation>אין שיחה כזאת.</translation>
    </message>
</context>
<context>
    <name>Kustomer::JumpButton</name>
    <message>
        <source>Jump to the latest message</source>
        <translation>מעבר להודעה האחרונה</translation>
    </message>
    <message>
        <source>Jump to 1 new message</source>
        <translation>מעבר להודעה חדשה אחת</translation>
    </message>
    <message numerus="yes">
        <source>Jump to %n new messages</source>
        <translation>
            <numerusform>מעבר להודעה חדשה אחת</numerusform>
            <numerusform>מעבר ל־%n הודעות חדשות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Knowledge</name>
    <message>
        <source>There is no such part of the knowledge base.</source>
        <translation>אין חלק כזה במאגר הידע.</translation>
    </message>
    <message>
        <source>There is no such article.</source>
        <translation>אין מאמר כזה.</translation>
    </message>
</context>
<context>
    <name>Kustomer::LauncherButton</name>
    <message>
        <source>1 unread message</source>
        <translation>הודעה אחת שלא נקראה</translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <translation>
            <numerusform>הודעה אחת שלא נקראה</numerusform>
            <numerusform>%n הודעות שלא נקראו</numerusform>
        </translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>צ׳אט</translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation>סגירת הצ׳אט</translation>
    </message>
    <message>
        <source>Chat with us</source>
        <translation>דברו איתנו</translation>
    </message>
</context>
<context>
    <name>Kustomer::LauncherPanel</name>
    <message>
        <source>Chat</source>
        <translation>צ׳אט</translation>
    </message>
    <message>
        <source>Back into the window</source>
        <translation>החזרה לחלון</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>פתיחה בחלון נפרד</translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation>סגירת הצ׳אט</translation>
    </message>
    <message>
        <source>Show in a side panel</source>
        <translation>הצגה בחלונית צדדית</translation>
    </message>
</context>
<context>
    <name>Kustomer::LoginDesk</name>
    <message>
        <source>A newer login took the place of this one.</source>
        <translation>התחברות חדשה יותר החליפה את ההתחברות הזו.</translation>
    </message>
    <message>
        <source>The customer logged out.</source>
        <translation>הלקוח התנתק.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Markdown</name>
    <message>
        <source>The rest is too long to be shown.</source>
        <translation>ההמשך ארוך מכדי להציג אותו.</translation>
    </message>
</context>
<context>
    <name>Kustomer::NewsBanner</name>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
</context>
<context>
    <name>Kustomer::NudgeCard</name>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>Kustomer::OptionList</name>
    <message>
        <source>Find an answer</source>
        <translation>חיפוש תשובה</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>לא נמצא דבר</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>תשובה אחת</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>תשובה אחת</numerusform>
            <numerusform>%n תשובות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Outcome</name>
    <message>
        <source>This conversation timed out</source>
        <translation>השיחה הסתיימה כי הזמן תם</translation>
    </message>
    <message>
        <source>You have ended this conversation</source>
        <translation>סיימת את השיחה</translation>
    </message>
    <message>
        <source>The team has ended this conversation</source>
        <translation>הצוות סיים את השיחה</translation>
    </message>
    <message>
        <source>This conversation has ended</source>
        <translation>השיחה הסתיימה</translation>
    </message>
    <message>
        <source>This conversation was moved</source>
        <translation>השיחה הועברה</translation>
    </message>
    <message>
        <source>This conversation goes on in another one</source>
        <translation>השיחה נמשכת בשיחה אחרת</translation>
    </message>
    <message>
        <source>This conversation is not available any more</source>
        <translation>השיחה אינה זמינה עוד</translation>
    </message>
    <message>
        <source>The assistant has handed over to the team</source>
        <translation>העוזר העביר את השיחה לצוות</translation>
    </message>
    <message>
        <source>%1 has joined</source>
        <extracomment>Of a person of the company, above their first message</extracomment>
        <translation>%1 בשיחה מעכשיו</translation>
    </message>
</context>
<context>
    <name>Kustomer::PictureViewer</name>
    <message>
        <source>Pictures of this conversation</source>
        <translation>התמונות בשיחה זו</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>התמונה הקודמת</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>התמונה הבאה</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>הקטנה</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>הגדלה</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>העתקת התמונה</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>שמירת התמונה</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which picture of how many</extracomment>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>תמונה</translation>
    </message>
</context>
<context>
    <name>Kustomer::Pictures</name>
    <message>
        <source>This picture can&apos;t be read.</source>
        <translation>לא ניתן לקרוא את התמונה הזו.</translation>
    </message>
</context>
<context>
    <name>Kustomer::PortalChannel</name>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>סימון כנקרא</translation>
    </message>
</context>
<context>
    <name>Kustomer::Queue</name>
    <message>
        <source>Nothing is asked in this conversation now.</source>
        <translation>אין כרגע שאלה בשיחה זו.</translation>
    </message>
    <message>
        <source>This is not offered.</source>
        <translation>האפשרות הזו אינה זמינה.</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation>זו אינה כתובת דוא״ל.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>זה אינו מספר טלפון.</translation>
    </message>
</context>
<context>
    <name>Kustomer::QueueCard</name>
    <message>
        <source>Sending…</source>
        <translation>שולח…</translation>
    </message>
    <message>
        <source>You are number %L1 in the queue.</source>
        <translation>מקומך בתור: %L1.</translation>
    </message>
    <message>
        <source>Expected wait: %1.</source>
        <translation>זמן ההמתנה המשוער: %1.</translation>
    </message>
    <message>
        <source>I&apos;ll wait</source>
        <translation>אחכה</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>שליחה</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Please enter a valid email address.</source>
        <translation>יש להזין כתובת דוא״ל תקינה.</translation>
    </message>
    <message>
        <source>Please enter a valid phone number.</source>
        <translation>יש להזין מספר טלפון תקין.</translation>
    </message>
</context>
<context>
    <name>Kustomer::RatingText</name>
    <message>
        <source>%1 of %2</source>
        <comment>a step of a scale, as spoken</comment>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <comment>a face</comment>
        <translation>לא מרוצה</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>a face</comment>
        <translation>ניטרלי</translation>
    </message>
    <message>
        <source>Happy</source>
        <comment>a face</comment>
        <translation>מרוצה</translation>
    </message>
    <message>
        <source>Very unhappy</source>
        <comment>a face</comment>
        <translation>מאוד לא מרוצה</translation>
    </message>
    <message>
        <source>Very happy</source>
        <comment>a face</comment>
        <translation>מרוצה מאוד</translation>
    </message>
    <message>
        <source>Thumbs down</source>
        <translation>אגודל למטה</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>אגודל למעלה</translation>
    </message>
    <message>
        <source>Thumb to the side</source>
        <translation>אגודל הצידה</translation>
    </message>
</context>
<context>
    <name>Kustomer::ReadMarks</name>
    <message>
        <source>The customer has left.</source>
        <translation>הלקוח עזב.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ReadingPage</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>תוצאה אחת</numerusform>
            <numerusform>%n תוצאות</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in this article</source>
        <translation>חיפוש במאמר זה</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>העתקת הקישור</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>פתיחה בדפדפן</translation>
    </message>
    <message>
        <source>Loading the article</source>
        <translation>המאמר נטען</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which match of how many</extracomment>
        <translation>%1 מתוך %2</translation>
    </message>
</context>
<context>
    <name>Kustomer::RecordFile</name>
    <message>
        <source>a newer version has written it</source>
        <translation>הקובץ נכתב בגרסה חדשה יותר</translation>
    </message>
    <message>
        <source>%1[%2]: not readable</source>
        <translation>⁦%1[%2]⁩: לא ניתן לקריאה</translation>
    </message>
    <message>
        <source>The chat cannot be kept on this disk.</source>
        <translation>לא ניתן לשמור את נתוני הצ׳אט בכונן הזה.</translation>
    </message>
    <message>
        <source>The chat cannot be kept: this program comes without Qt&apos;s driver for SQLite.</source>
        <translation>לא ניתן לשמור את הצ&apos;אט: לתוכנה זו חסר מנהל ההתקן של Qt עבור SQLite.</translation>
    </message>
</context>
<context>
    <name>Kustomer::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>הרגע</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes ago</comment>
        <translation>
            <numerusform>%n דק׳</numerusform>
            <numerusform>%n דק׳</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>אתמול</translation>
    </message>
</context>
<context>
    <name>Kustomer::RowDeeds</name>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
</context>
<context>
    <name>Kustomer::RowMenu</name>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>העתקת ההודעה</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>העתקת הקישור</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>פתיחת התמונה</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>שמירת התמונה…</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>שמירת הקובץ…</translation>
    </message>
</context>
<context>
    <name>Kustomer::RowWords</name>
    <message>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>אתמול</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>A day of this year: weekday, day, month; see QLocale::toString</extracomment>
        <translation>dddd, d בMMMM</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>הודעות חדשות</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>בהמתנה לשליחה</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>שולח…</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>לא נשלחה</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Spoken by screen readers: who, when, what</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>New message from %1: %2</source>
        <extracomment>Spoken by screen readers: who, what</extracomment>
        <translation>הודעה חדשה מאת %1: %2</translation>
    </message>
    <message>
        <source>AI assistant, %1</source>
        <extracomment>Spoken by screen readers: artificial intelligence, under this name</extracomment>
        <translation>עוזר בינה מלאכותית, %1</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <extracomment>Spoken by screen readers: an answer that was chosen</extracomment>
        <translation>%1, נבחר</translation>
    </message>
    <message>
        <source>AI</source>
        <extracomment>Beside the name of who wrote: artificial intelligence</extracomment>
        <translation>בינה מלאכותית</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>Above the articles that an answer rests on</extracomment>
        <translation>מקורות</translation>
    </message>
</context>
<context>
    <name>Kustomer::RunningChat</name>
    <message>
        <source>The customer logged out.</source>
        <translation>הלקוח התנתק.</translation>
    </message>
</context>
<context>
    <name>Kustomer::SearchField</name>
    <message>
        <source>Close search</source>
        <translation>סגירת החיפוש</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>התוצאה הקודמת</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>התוצאה הבאה</translation>
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
        <translation>השרת כבר לא מקבל את הזהות הזו: יש להתחבר שוב.</translation>
    </message>
    <message>
        <source>The server did not say whom the login belongs to.</source>
        <translation>השרת לא ציין למי שייכת ההתחברות.</translation>
    </message>
    <message>
        <source>A newer login took the place of this one.</source>
        <translation>התחברות חדשה יותר החליפה את ההתחברות הזו.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Spoken</name>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a sentence that screen readers speak, such as &quot;Refund, 5 min, Ended&quot;</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Kustomer::SpokenText</name>
    <message>
        <source>Done:</source>
        <translation>בוצע:</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>לביצוע:</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <extracomment>Spoken by screen readers ahead of the first line of a piece of code</extracomment>
        <translation>קוד: %1</translation>
    </message>
    <message>
        <source>Quote: %1</source>
        <extracomment>Spoken by screen readers ahead of the first line of a quotation</extracomment>
        <translation>ציטוט: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::SurveyCard</name>
    <message>
        <source>Thank you for your feedback.</source>
        <translation>תודה על המשוב.</translation>
    </message>
    <message>
        <source>Send feedback</source>
        <translation>שליחת משוב</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>ביטול המשוב</translation>
    </message>
    <message>
        <source>Thank you. Your feedback is sent when you are back online.</source>
        <translation>תודה. המשוב שלך יישלח כשהחיבור יחזור.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Surveys</name>
    <message>
        <source>There is no survey for this conversation.</source>
        <translation>אין סקר לשיחה זו.</translation>
    </message>
    <message>
        <source>This survey is closed.</source>
        <translation>הסקר הזה סגור.</translation>
    </message>
    <message>
        <source>This rating is not on the scale of the survey.</source>
        <translation>הדירוג הזה אינו בסולם של הסקר.</translation>
    </message>
    <message>
        <source>The answer is longer than %L1 characters.</source>
        <translation>התשובה ארוכה מ־%L1 תווים.</translation>
    </message>
</context>
<context>
    <name>Kustomer::TextBlock</name>
    <message>
        <source>Copy code</source>
        <translation>העתקת הקוד</translation>
    </message>
</context>
<context>
    <name>Kustomer::ThemeOverrides</name>
    <message>
        <source>The looks of the chat could not be changed.</source>
        <translation>לא ניתן היה לשנות את מראה הצ׳אט.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Thread</name>
    <message>
        <source>The pages of a conversation lead in a circle: the rest of it is not shown.</source>
        <translation>דפי השיחה חוזרים על עצמם במעגל: שאר השיחה לא מוצג.</translation>
    </message>
</context>
<context>
    <name>Kustomer::TimelineCanvas</name>
    <message>
        <source>Message sent</source>
        <translation>ההודעה נשלחה</translation>
    </message>
    <message>
        <source>Message not sent</source>
        <translation>ההודעה לא נשלחה</translation>
    </message>
</context>
<context>
    <name>Kustomer::Toast</name>
    <message>
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>%1. You can undo it.</source>
        <extracomment>Spoken by screen readers: what happened</extracomment>
        <translation>%1. אפשר לבטל זאת.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>בוטל</translation>
    </message>
</context>
<context>
    <name>Kustomer::Tombstones</name>
    <message>
        <source>It could not be noted what of the chat is to be deleted.</source>
        <translation>לא ניתן היה לרשום אילו נתוני צ׳אט יש למחוק.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Transcript</name>
    <message>
        <source>not sent</source>
        <translation>לא נשלחה</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>עדיין לא נשלחה</translation>
    </message>
    <message>
        <source>1 attachment</source>
        <translation>קובץ מצורף אחד</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>קובץ מצורף אחד</numerusform>
            <numerusform>%n קבצים מצורפים</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier messages are left out.</source>
        <translation>הודעות קודמות לא נכללו.</translation>
    </message>
    <message>
        <source>Chat transcript</source>
        <translation>תמליל הצ׳אט</translation>
    </message>
    <message>
        <source>%1 (AI)</source>
        <translation>%1 (בינה מלאכותית)</translation>
    </message>
</context>
<context>
    <name>Kustomer::TranscriptFile</name>
    <message>
        <source>The file cannot be kept on this disk.</source>
        <translation>לא ניתן לשמור את הקובץ בכונן הזה.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Trouble</name>
    <message>
        <source>Please check your connection to the internet.</source>
        <translation>יש לבדוק את החיבור לאינטרנט.</translation>
    </message>
    <message>
        <source>A safe connection isn&apos;t possible from here at the moment.</source>
        <translation>לא ניתן ליצור מכאן חיבור מאובטח כרגע.</translation>
    </message>
    <message>
        <source>The chat service has a problem. Please try again a little later.</source>
        <translation>יש תקלה בשירות הצ׳אט. אפשר לנסות שוב מעט מאוחר יותר.</translation>
    </message>
    <message>
        <source>The chat isn&apos;t set up correctly in this application.</source>
        <translation>הצ׳אט אינו מוגדר כראוי באפליקציה הזו.</translation>
    </message>
    <message>
        <source>The files of the chat can&apos;t be used on this computer.</source>
        <translation>לא ניתן להשתמש בקובצי הצ׳אט במחשב הזה.</translation>
    </message>
    <message>
        <source>The chat service didn&apos;t allow it.</source>
        <translation>שירות הצ׳אט לא אישר זאת.</translation>
    </message>
</context>
<context>
    <name>Kustomer::TypingWords</name>
    <message>
        <source>Typing…</source>
        <translation>מתבצעת הקלדה…</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 מקליד/ה…</translation>
    </message>
    <message>
        <source>AI assistant is replying…</source>
        <translation>עוזר הבינה המלאכותית משיב…</translation>
    </message>
</context>
<context>
    <name>Kustomer::Uploads</name>
    <message>
        <source>The upload was cancelled.</source>
        <translation>ההעלאה בוטלה.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Writers</name>
    <message>
        <source>You</source>
        <translation>אני</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>תמיכה</translation>
    </message>
    <message>
        <source>AI assistant</source>
        <extracomment>Artificial intelligence that has no other name</extracomment>
        <translation>עוזר בינה מלאכותית</translation>
    </message>
</context>
<context>
    <name>Kustomer::Writing</name>
    <message>
        <source>Message deleted</source>
        <translation>ההודעה נמחקה</translation>
    </message>
</context>
<context>
    <name>Kustomer::WritingDesk</name>
    <message>
        <source>Files cannot be sent here. Your message was kept as a draft.</source>
        <translation>אי אפשר לשלוח כאן קבצים. ההודעה שלך נשמרה כטיוטה.</translation>
    </message>
    <message>
        <source>This cannot be sent from here.</source>
        <translation>לא ניתן לשלוח זאת מכאן.</translation>
    </message>
</context>
</TS>
