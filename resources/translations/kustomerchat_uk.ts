<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Kustomer::AccountFile</name>
    <message>
        <source>What was kept of the chat on this disk is damaged and was set aside.</source>
        <translation>Дані чату на цьому диску пошкоджено, тому їх відкладено.</translation>
    </message>
    <message>
        <source>What is kept of the chat on this disk was written by a newer version and was set aside.</source>
        <translation>Дані чату на цьому диску записала новіша версія програми, тому їх відкладено.</translation>
    </message>
    <message>
        <source>The same chat is open elsewhere on this computer. What is written here is lost if it cannot be sent.</source>
        <translation>Цей чат уже відкрито в іншому місці на цьому комп’ютері. Те, що не вдасться надіслати звідси, буде втрачено.</translation>
    </message>
    <message>
        <source>Not everything of the chat could be deleted from this disk.</source>
        <translation>Не всі дані чату вдалося видалити з цього диска.</translation>
    </message>
</context>
<context>
    <name>Kustomer::AccountFolder</name>
    <message>
        <source>The chat cannot be kept on this disk.</source>
        <translation>Не вдається зберегти чат на цьому диску.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Announcer</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n нове повідомлення</numerusform>
            <numerusform>%n нові повідомлення</numerusform>
            <numerusform>%n нових повідомлень</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Arrivals</name>
    <message>
        <source>The conversation is too long to be searched.</source>
        <translation>Розмова занадто довга для пошуку.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ArticleSurveyCard</name>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>What was missing?</source>
        <translation>Чого не вистачило?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Tell us more</source>
        <translation>Розкажіть докладніше</translation>
    </message>
    <message>
        <source>Did this article help?</source>
        <translation>Чи допомогла вам ця стаття?</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Дякуємо!</translation>
    </message>
    <message>
        <source>Thank you, we will do better.</source>
        <translation>Дякуємо, ми це покращимо.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ArticleView</name>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копіювати посилання</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Виділити все</translation>
    </message>
    <message>
        <source>Level %1</source>
        <extracomment>Spoken by screen readers, of a heading: 1 is the title of all, 2 that of a part</extracomment>
        <translation>Рівень %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::Attachment</name>
    <message>
        <source>The server does not say where the file is.</source>
        <translation>Сервер не повідомив, де розташовано файл.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Attachments</name>
    <message>
        <source>The files of one message may have %1 in all.</source>
        <translation>Загальний розмір файлів у повідомленні — не більше ніж %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be kept on this disk.</source>
        <translation>Не вдається зберегти файл «%1» на цьому диску.</translation>
    </message>
    <message>
        <source>The files were not taken.</source>
        <translation>Файли не додано.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Цього файлу більше немає.</translation>
    </message>
    <message>
        <source>Folders cannot be sent.</source>
        <translation>Папки надіслати не можна.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Це не файл.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Цей файл порожній.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Цей файл неможливо прочитати.</translation>
    </message>
    <message>
        <source>Files of this type cannot be sent.</source>
        <translation>Файли цього типу надіслати не можна.</translation>
    </message>
    <message>
        <source>This picture has too many pixels.</source>
        <translation>Це зображення має забагато пікселів.</translation>
    </message>
    <message>
        <source>This file is larger than %1.</source>
        <translation>Цей файл більший за %1.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Beginnings</name>
    <message>
        <source>The message was discarded.</source>
        <translation>Повідомлення відхилено.</translation>
    </message>
    <message>
        <source>The customer has left.</source>
        <translation>Клієнт уже пішов.</translation>
    </message>
</context>
<context>
    <name>Kustomer::BlackOutView</name>
    <message>
        <source>Picture to be sent</source>
        <translation>Зображення для надсилання</translation>
    </message>
    <message>
        <source>Space blacks a part out, arrows move it, with Shift they change its size, Backspace takes it back.</source>
        <translation>Пробіл замальовує частину, стрілки її пересувають, з Shift змінюють її розмір, Backspace її прибирає.</translation>
    </message>
    <message>
        <source>Nothing is blacked out.</source>
        <translation>Нічого не замальовано.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are blacked out. The latest begins %1 from the left and %2 from the top, and takes %3 of the width and %4 of the height.</source>
        <extracomment>Said of a picture; each of %1 to %4 is such as &quot;25%&quot;</extracomment>
        <translation>
            <numerusform>Замальовано %n частину. Остання починається на %1 зліва і %2 згори та займає %3 ширини і %4 висоти.</numerusform>
            <numerusform>Замальовано %n частини. Остання починається на %1 зліва і %2 згори та займає %3 ширини і %4 висоти.</numerusform>
            <numerusform>Замальовано %n частин. Остання починається на %1 зліва і %2 згори та займає %3 ширини і %4 висоти.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Calls</name>
    <message>
        <source>The server does not let the chat listen.</source>
        <translation>Сервер не дозволяє чату отримувати повідомлення.</translation>
    </message>
</context>
<context>
    <name>Kustomer::CautionCard</name>
    <message>
        <source>This looks like the number of a payment card. Everybody who reads the conversation would see it.</source>
        <translation>Це схоже на номер платіжної картки. Його побачать усі, хто читає розмову.</translation>
    </message>
    <message>
        <source>Hide the number</source>
        <translation>Приховати номер</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>Надіслати як є</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatAccess</name>
    <message>
        <source>The chat is not started: call start() first.</source>
        <translation>Чат не запущено: спершу викличте start().</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatForms</name>
    <message>
        <source>Something was said here already.</source>
        <translation>Тут уже є повідомлення.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatLifecycle</name>
    <message>
        <source>The chat was stopped.</source>
        <translation>Чат зупинено.</translation>
    </message>
    <message>
        <source>Where the identity is kept cannot be changed while the chat runs: call stop() first.</source>
        <translation>Місце зберігання облікових даних не можна змінити, поки чат працює: спершу викличте stop().</translation>
    </message>
    <message>
        <source>There is no QCoreApplication: the chat needs its event loop.</source>
        <translation>Немає об’єкта QCoreApplication: чату потрібен його цикл подій.</translation>
    </message>
    <message>
        <source>The chat begins anew.</source>
        <translation>Чат починається заново.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatNotifications</name>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Нове повідомлення</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n нове повідомлення</numerusform>
            <numerusform>%n нові повідомлення</numerusform>
            <numerusform>%n нових повідомлень</numerusform>
        </translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Файл</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatShell</name>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Your conversations appear here once the chat has started.</source>
        <translation>Ваші розмови з’являться тут, щойно чат запуститься.</translation>
    </message>
    <message>
        <source>Chat can&apos;t be reached</source>
        <translation>Немає зв’язку з чатом</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Connected again</source>
        <translation>З’єднання відновлено</translation>
    </message>
</context>
<context>
    <name>Kustomer::Composer</name>
    <message>
        <source>Write a message…</source>
        <translation>Напишіть повідомлення…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Files to send</source>
        <translation>Файли для надсилання</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Прикріпити файли</translation>
    </message>
    <message>
        <source>Files that can be sent (%1)</source>
        <translation>Файли, які можна надіслати (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Емодзі</translation>
    </message>
    <message>
        <source>Only the beginning is shown here. All of it is sent.</source>
        <translation>Тут показано лише початок. Надсилається все.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>The name of a file, before date and time</extracomment>
        <translation>Вставлений текст</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConnectionWords</name>
    <message>
        <source>Please log in again. What you write is sent as soon as you have.</source>
        <translation>Будь ласка, увійдіть ще раз. Ваші повідомлення буде надіслано одразу після входу.</translation>
    </message>
    <message>
        <source>Offline – messages are sent when you are back</source>
        <translation>Немає з’єднання — повідомлення буде надіслано, коли воно відновиться</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Повторне з’єднання…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>З’єднання…</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConsentFile</name>
    <message>
        <source>Whether you agreed cannot be kept on this disk.</source>
        <translation>Вашу згоду неможливо зберегти на цьому диску.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConsentPage</name>
    <message>
        <source>Before we chat</source>
        <translation>Перш ніж почати розмову</translation>
    </message>
    <message>
        <source>What you write here is sent to our support and kept there.</source>
        <translation>Те, що ви тут пишете, надсилається нашій службі підтримки та зберігається там.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Повідомлення про конфіденційність</translation>
    </message>
    <message>
        <source>Agree and start the chat</source>
        <translation>Погодитися та почати чат</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationLines</name>
    <message>
        <source>Not sent: %1</source>
        <translation>Не надіслано: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationListPage</name>
    <message>
        <source>Conversations</source>
        <translation>Розмови</translation>
    </message>
    <message>
        <source>Loading conversations</source>
        <translation>Завантаження розмов</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Нова розмова</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>Чим можемо допомогти?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n результат</numerusform>
            <numerusform>%n результати</numerusform>
            <numerusform>%n результатів</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in all conversations</source>
        <translation>Пошук у всіх розмовах</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Powered by Kustomer</source>
        <translation>На базі Kustomer</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationMenu</name>
    <message>
        <source>New conversation</source>
        <translation>Нова розмова</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>Копіювати текст розмови</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>Зберегти текст розмови…</translation>
    </message>
    <message>
        <source>End chat</source>
        <translation>Завершити чат</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>Зберегти текст розмови</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>Chat transcript</source>
        <translation>Текст розмови</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>It couldn&apos;t be saved: %1</source>
        <translation>Не вдалося зберегти: %1</translation>
    </message>
    <message>
        <source>Fetching the whole conversation…</source>
        <translation>Завантаження всієї розмови…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>Print transcript…</source>
        <translation>Друкувати текст розмови…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Вебсторінка (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It couldn&apos;t be printed</source>
        <translation>Не вдалося надрукувати</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationOffer</name>
    <message>
        <source>Back to chat</source>
        <translation>Назад до чату</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Нова розмова</translation>
    </message>
    <message>
        <source>Leave a message</source>
        <translation>Залишити повідомлення</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationPage</name>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Loading messages</source>
        <translation>Завантаження повідомлень</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationPager</name>
    <message>
        <source>The pages of the conversation list lead in a circle: the rest of it is not shown.</source>
        <translation>Сторінки списку розмов повторюються по колу: решту не показано.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationRequests</name>
    <message>
        <source>This conversation has not begun yet.</source>
        <translation>Ця розмова ще не почалася.</translation>
    </message>
    <message>
        <source>Somebody else is the customer now.</source>
        <translation>Тепер у чаті інший клієнт.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationRow</name>
    <message>
        <source>Draft: %1</source>
        <translation>Чернетка: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Ви: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <translation>
            <numerusform>%n непрочитане повідомлення</numerusform>
            <numerusform>%n непрочитані повідомлення</numerusform>
            <numerusform>%n непрочитаних повідомлень</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>mark of a conversation</comment>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>on screen beside the list, spoken</comment>
        <translation>На екрані</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationSearch</name>
    <message>
        <source>Search in this conversation</source>
        <translation>Пошук у цій розмові</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Триває пошук…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>%1 of %2+</source>
        <translation>%1 з %2+</translation>
    </message>
</context>
<context>
    <name>Kustomer::Downloads</name>
    <message>
        <source>The file cannot be kept on this disk.</source>
        <translation>Не вдається зберегти файл на цьому диску.</translation>
    </message>
    <message>
        <source>The download was cancelled.</source>
        <translation>Завантаження файлу скасовано.</translation>
    </message>
</context>
<context>
    <name>Kustomer::DropVeil</name>
    <message>
        <source>Drop files to attach them</source>
        <translation>Відпустіть файли, щоб прикріпити їх</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmailCapture</name>
    <message>
        <source>Please enter an email address, such as name@example.com.</source>
        <translation>Будь ласка, введіть електронну адресу, наприклад name@example.com.</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmailCard</name>
    <message>
        <source>Leave your email address, and we can answer you when you are away.</source>
        <translation>Залиште електронну адресу, і ми зможемо відповісти, навіть коли вас тут немає.</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Електронна адреса</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Don&apos;t ask for my email address</source>
        <translation>Не запитувати мою електронну адресу</translation>
    </message>
    <message>
        <source>Thank you, we have your email address.</source>
        <translation>Дякуємо, ми отримали вашу адресу електронної пошти.</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmojiGroup</name>
    <message>
        <source>Smileys</source>
        <translation>Смайлики</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Hearts and feelings</source>
        <translation>Серця й почуття</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Тварини й природа</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Їжа й напої</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Подорожі й місця</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Розваги</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Предмети</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Символи</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmojiPicker</name>
    <message>
        <source>Find an emoji</source>
        <translation>Знайти емодзі</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Емодзі</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmptyWords</name>
    <message>
        <source>No conversation selected</source>
        <translation>Розмову не вибрано</translation>
    </message>
    <message>
        <source>Choose one from the list, or start a new one.</source>
        <translation>Виберіть розмову зі списку або почніть нову.</translation>
    </message>
    <message>
        <source>The messages couldn&apos;t be loaded</source>
        <translation>Не вдалося завантажити повідомлення</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>Чим можемо допомогти?</translation>
    </message>
    <message>
        <source>Chat is not available at the moment</source>
        <translation>Чат зараз недоступний</translation>
    </message>
</context>
<context>
    <name>Kustomer::Ending</name>
    <message>
        <source>Conversation ended</source>
        <translation>Розмову завершено</translation>
    </message>
    <message>
        <source>The conversation couldn&apos;t be ended: %1</source>
        <translation>Не вдалося завершити розмову: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::EvidenceDialog</name>
    <message>
        <source>Screenshot</source>
        <translation>Знімок екрана</translation>
    </message>
    <message>
        <source>This picture goes along with your message. Black out what nobody else needs to see, by drawing over it.</source>
        <translation>Це зображення буде додано до вашого повідомлення. Замалюйте те, чого більше ніхто не має бачити.</translation>
    </message>
    <message>
        <source>Text to be sent</source>
        <translation>Текст для надсилання</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Діагностика</translation>
    </message>
    <message>
        <source>This text goes along with your message as a file.</source>
        <translation>Цей текст буде додано до вашого повідомлення як файл.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати дію</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Add to message</source>
        <translation>Додати до повідомлення</translation>
    </message>
    <message>
        <source>This text goes along with your message as a file. It is too long to be shown here as a whole.</source>
        <translation>Цей текст піде разом із повідомленням як файл. Він задовгий, щоб показати його тут повністю.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FileDeeds</name>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Відкрити файл</translation>
    </message>
    <message>
        <source>“%1” may run something on this computer.</source>
        <translation>Файл «%1» може запустити програму на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Open it only if you expected it and trust who sent it.</source>
        <translation>Відкривайте його, лише якщо ви на нього чекали й довіряєте відправнику.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Усе одно відкрити</translation>
    </message>
    <message>
        <source>It couldn&apos;t be opened. Save it to open it yourself.</source>
        <translation>Не вдалося відкрити файл. Збережіть його, щоб відкрити самостійно.</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Зберегти файл</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>It couldn&apos;t be saved: %1</source>
        <translation>Не вдалося зберегти: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::FileOffers</name>
    <message>
        <source>Choose files…</source>
        <translation>Вибрати файли…</translation>
    </message>
    <message>
        <source>Screenshot…</source>
        <translation>Знімок екрана…</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Діагностика…</translation>
    </message>
</context>
<context>
    <name>Kustomer::FileWords</name>
    <message>
        <source>Waiting…</source>
        <translation>Очікування…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file is here or there, such as &quot;1.2 MB of 4.8 MB&quot;</extracomment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Зупинено</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Зображення: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n зображення</numerusform>
            <numerusform>%n зображення</numerusform>
            <numerusform>%n зображень</numerusform>
        </translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Файл: %1</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 файл</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файли</numerusform>
            <numerusform>%n файлів</numerusform>
        </translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Вкладення</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Відкрити: %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Зберегти: %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Зупинити: %1</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>Спробувати ще раз: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Прибрати: %1</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Показати зображення</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 байт</translation>
    </message>
</context>
<context>
    <name>Kustomer::FollowUpWords</name>
    <message>
        <source>How can we get back to you?</source>
        <translation>Як нам із вами зв’язатися?</translation>
    </message>
    <message>
        <source>The expected wait is %1.</source>
        <translation>Орієнтовний час очікування: %1.</translation>
    </message>
    <message>
        <source>What is your email address?</source>
        <translation>Яка ваша електронна адреса?</translation>
    </message>
    <message>
        <source>What is your phone number?</source>
        <translation>Який ваш номер телефону?</translation>
    </message>
    <message>
        <source>Thank you. We will get back to you.</source>
        <translation>Дякуємо. Ми зв’яжемося з вами.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Електронна пошта</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Телефонний дзвінок</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>менше хвилини</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>близько %n хвилини</numerusform>
            <numerusform>близько %n хвилин</numerusform>
            <numerusform>близько %n хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>близько %n години</numerusform>
            <numerusform>близько %n годин</numerusform>
            <numerusform>близько %n годин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Foot</name>
    <message>
        <source>This conversation has ended.</source>
        <translation>Цю розмову завершено.</translation>
    </message>
    <message>
        <source>Chat is not available at the moment.</source>
        <translation>Чат зараз недоступний.</translation>
    </message>
    <message>
        <source>Please choose one of the answers above.</source>
        <translation>Будь ласка, виберіть одну з відповідей вище.</translation>
    </message>
    <message>
        <source>Looking for what may help you…</source>
        <translation>Шукаємо те, що може вам допомогти…</translation>
    </message>
    <message>
        <source>Your answers are being sent…</source>
        <translation>Надсилання ваших відповідей…</translation>
    </message>
    <message>
        <source>We will get back to you by email.</source>
        <translation>Ми відповімо вам електронною поштою.</translation>
    </message>
    <message>
        <source>We will get back to you.</source>
        <translation>Ми зв’яжемося з вами.</translation>
    </message>
    <message>
        <source>We will get back to you by phone.</source>
        <translation>Ми зв’яжемося з вами телефоном.</translation>
    </message>
    <message>
        <source>This conversation is being ended…</source>
        <translation>Ця розмова завершується…</translation>
    </message>
</context>
<context>
    <name>Kustomer::FootBar</name>
    <message>
        <source>New conversation</source>
        <translation>Нова розмова</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Не надіслано: %1</translation>
    </message>
    <message>
        <source>Your email address</source>
        <translation>Ваша електронна адреса</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Ваш номер телефону</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваша відповідь</translation>
    </message>
    <message>
        <source>This conversation is open again.</source>
        <translation>Ця розмова знову відкрита.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FormCard</name>
    <message>
        <source>Question %L1 of %L2</source>
        <translation>Запитання %L1 з %L2</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
</context>
<context>
    <name>Kustomer::FormInputText</name>
    <message>
        <source>Please enter an email address, such as name@example.com.</source>
        <translation>Будь ласка, введіть електронну адресу, наприклад name@example.com.</translation>
    </message>
    <message>
        <source>Please enter a phone number, with the code of its country.</source>
        <translation>Будь ласка, введіть номер телефону з кодом країни.</translation>
    </message>
    <message>
        <source>Please enter a number.</source>
        <translation>Будь ласка, введіть число.</translation>
    </message>
    <message>
        <source>Please enter a date.</source>
        <translation>Будь ласка, введіть дату.</translation>
    </message>
    <message>
        <source>Please choose one of the answers.</source>
        <translation>Будь ласка, виберіть одну з відповідей.</translation>
    </message>
    <message>
        <source>Please enter an answer.</source>
        <translation>Будь ласка, введіть відповідь.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FormOffers</name>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
</context>
<context>
    <name>Kustomer::Forms</name>
    <message>
        <source>Nothing is asked here.</source>
        <translation>Тут немає запитань.</translation>
    </message>
    <message>
        <source>Files can be sent once the questions are answered.</source>
        <translation>Файли можна буде надіслати після відповіді на запитання.</translation>
    </message>
    <message>
        <source>Your last answer is still on its way.</source>
        <translation>Ваша остання відповідь ще надсилається.</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation>На це запитання потрібно відповісти.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FreedesktopChannel</name>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Позначити як прочитане</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповісти</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Напишіть повідомлення…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
</context>
<context>
    <name>Kustomer::GivenFiles</name>
    <message>
        <source>Pasted picture</source>
        <extracomment>The name of a file, before date and time</extracomment>
        <translation>Вставлене зображення</translation>
    </message>
</context>
<context>
    <name>Kustomer::Handoffs</name>
    <message>
        <source>Somebody else is the customer now.</source>
        <translation>Тепер увійшла інша особа.</translation>
    </message>
</context>
<context>
    <name>Kustomer::HeaderBar</name>
    <message>
        <source>Back to all conversations</source>
        <translation>Назад до всіх розмов</translation>
    </message>
    <message>
        <source>More about this conversation</source>
        <translation>Більше дій із цією розмовою</translation>
    </message>
    <message numerus="yes">
        <source>%n unread in other conversations</source>
        <translation>
            <numerusform>%n непрочитане повідомлення в інших розмовах</numerusform>
            <numerusform>%n непрочитані повідомлення в інших розмовах</numerusform>
            <numerusform>%n непрочитаних повідомлень в інших розмовах</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>More about this article</source>
        <translation>Більше про цю статтю</translation>
    </message>
</context>
<context>
    <name>Kustomer::Headline</name>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
</context>
<context>
    <name>Kustomer::Help</name>
    <message>
        <source>Open in browser</source>
        <translation>Відкрити в браузері</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Search for help</source>
        <translation>Пошук у довідці</translation>
    </message>
    <message>
        <source>More articles</source>
        <translation>Більше статей</translation>
    </message>
    <message>
        <source>Ask us</source>
        <translation>Запитайте нас</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категорія</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found</source>
        <translation>
            <numerusform>Знайдено %n статтю</numerusform>
            <numerusform>Знайдено %n статті</numerusform>
            <numerusform>Знайдено %n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>No article has the words “%1”.</source>
        <translation>Немає статей зі словами «%1».</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Статей ще немає</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>Виберіть статтю</translation>
    </message>
    <message>
        <source>This article can&apos;t be shown</source>
        <translation>Не вдається показати цю статтю</translation>
    </message>
    <message>
        <source>This article is not here</source>
        <translation>Цієї статті тут немає</translation>
    </message>
    <message>
        <source>It may have moved, or it is not published any more.</source>
        <translation>Можливо, її переміщено або вона більше не опублікована.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>There is no help here yet</source>
        <translation>Довідки тут ще немає</translation>
    </message>
    <message>
        <source>The articles couldn&apos;t be loaded</source>
        <translation>Не вдалося завантажити статті</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Оновлено: %1</translation>
    </message>
    <message>
        <source>The article goes on; all of it is on its page.</source>
        <translation>Це не вся стаття. Повний текст — на її сторінці.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>on screen beside the list, spoken</comment>
        <translation>На екрані</translation>
    </message>
</context>
<context>
    <name>Kustomer::HelpPage</name>
    <message>
        <source>Loading articles</source>
        <translation>Завантаження статей</translation>
    </message>
</context>
<context>
    <name>Kustomer::Home</name>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>You couldn&apos;t be logged in, so you are chatting as a guest.</source>
        <translation>Не вдалося увійти, тому ви спілкуєтеся як гість.</translation>
    </message>
    <message>
        <source>Older conversations couldn&apos;t be loaded.</source>
        <translation>Не вдалося завантажити старіші розмови.</translation>
    </message>
    <message>
        <source>Your conversations couldn&apos;t be brought up to date.</source>
        <translation>Не вдалося оновити ваші розмови.</translation>
    </message>
    <message>
        <source>Your conversations couldn&apos;t be loaded</source>
        <translation>Не вдалося завантажити ваші розмови</translation>
    </message>
    <message>
        <source>Chat is not available at the moment</source>
        <translation>Чат зараз недоступний</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Розмов ще немає</translation>
    </message>
    <message>
        <source>Ask us anything.</source>
        <translation>Запитуйте про що завгодно.</translation>
    </message>
</context>
<context>
    <name>Kustomer::HomeTabs</name>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message numerus="yes">
        <source>Chat, %n unread</source>
        <translation>
            <numerusform>Чат, %n непрочитане</numerusform>
            <numerusform>Чат, %n непрочитані</numerusform>
            <numerusform>Чат, %n непрочитаних</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::IdentityVault</name>
    <message>
        <source>Not everything of the chat could be deleted from this computer. The next start tries it again. %1</source>
        <translation>Не всі дані чату вдалося видалити з цього комп’ютера. Під час наступного запуску буде ще одна спроба. %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::Inbox</name>
    <message>
        <source>There is no such conversation.</source>
        <translation>Такої розмови немає.</translation>
    </message>
</context>
<context>
    <name>Kustomer::JumpButton</name>
    <message>
        <source>Jump to the latest message</source>
        <translation>Перейти до останнього повідомлення</translation>
    </message>
    <message>
        <source>Jump to 1 new message</source>
        <translation>Перейти до 1 нового повідомлення</translation>
    </message>
    <message numerus="yes">
        <source>Jump to %n new messages</source>
        <translation>
            <numerusform>Перейти до %n нового повідомлення</numerusform>
            <numerusform>Перейти до %n нових повідомлень</numerusform>
            <numerusform>Перейти до %n нових повідомлень</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Knowledge</name>
    <message>
        <source>There is no such part of the knowledge base.</source>
        <translation>У базі знань немає такого розділу.</translation>
    </message>
    <message>
        <source>There is no such article.</source>
        <translation>Такої статті немає.</translation>
    </message>
</context>
<context>
    <name>Kustomer::LauncherButton</name>
    <message>
        <source>1 unread message</source>
        <translation>1 непрочитане повідомлення</translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <translation>
            <numerusform>%n непрочитане повідомлення</numerusform>
            <numerusform>%n непрочитані повідомлення</numerusform>
            <numerusform>%n непрочитаних повідомлень</numerusform>
        </translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation>Закрити чат</translation>
    </message>
    <message>
        <source>Chat with us</source>
        <translation>Напишіть нам</translation>
    </message>
</context>
<context>
    <name>Kustomer::LauncherPanel</name>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Back into the window</source>
        <translation>Повернути у вікно програми</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Відкрити в окремому вікні</translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation>Закрити чат</translation>
    </message>
    <message>
        <source>Show in a side panel</source>
        <translation>Показати на бічній панелі</translation>
    </message>
</context>
<context>
    <name>Kustomer::LoginDesk</name>
    <message>
        <source>A newer login took the place of this one.</source>
        <translation>Цей вхід замінено новішим.</translation>
    </message>
    <message>
        <source>The customer logged out.</source>
        <translation>Клієнт вийшов із системи.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Markdown</name>
    <message>
        <source>The rest is too long to be shown.</source>
        <translation>Решта занадто довга, щоб її показати.</translation>
    </message>
</context>
<context>
    <name>Kustomer::NewsBanner</name>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
</context>
<context>
    <name>Kustomer::NudgeCard</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>Kustomer::OptionList</name>
    <message>
        <source>Find an answer</source>
        <translation>Знайти відповідь</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 відповідь</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n відповідь</numerusform>
            <numerusform>%n відповіді</numerusform>
            <numerusform>%n відповідей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Outcome</name>
    <message>
        <source>This conversation timed out</source>
        <translation>Цю розмову завершено, бо час вичерпано</translation>
    </message>
    <message>
        <source>You have ended this conversation</source>
        <translation>Ви завершили цю розмову</translation>
    </message>
    <message>
        <source>The team has ended this conversation</source>
        <translation>Команда завершила цю розмову</translation>
    </message>
    <message>
        <source>This conversation has ended</source>
        <translation>Цю розмову завершено</translation>
    </message>
    <message>
        <source>This conversation was moved</source>
        <translation>Цю розмову перенесено</translation>
    </message>
    <message>
        <source>This conversation goes on in another one</source>
        <translation>Ця розмова продовжується в іншій</translation>
    </message>
    <message>
        <source>This conversation is not available any more</source>
        <translation>Ця розмова більше не доступна</translation>
    </message>
    <message>
        <source>The assistant has handed over to the team</source>
        <translation>Асистент передав розмову команді</translation>
    </message>
    <message>
        <source>%1 has joined</source>
        <extracomment>Of a person of the company, above their first message</extracomment>
        <translation>%1 приєднується до розмови</translation>
    </message>
</context>
<context>
    <name>Kustomer::PictureViewer</name>
    <message>
        <source>Pictures of this conversation</source>
        <translation>Зображення цієї розмови</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Попереднє зображення</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Наступне зображення</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Зменшити</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Збільшити</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Копіювати зображення</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Зберегти зображення</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which picture of how many</extracomment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
</context>
<context>
    <name>Kustomer::Pictures</name>
    <message>
        <source>This picture can&apos;t be read.</source>
        <translation>Не вдається прочитати це зображення.</translation>
    </message>
</context>
<context>
    <name>Kustomer::PortalChannel</name>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Позначити як прочитане</translation>
    </message>
</context>
<context>
    <name>Kustomer::Queue</name>
    <message>
        <source>Nothing is asked in this conversation now.</source>
        <translation>Зараз у цій розмові немає запитань.</translation>
    </message>
    <message>
        <source>This is not offered.</source>
        <translation>Цей варіант недоступний.</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation>Це не електронна адреса.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Це не номер телефону.</translation>
    </message>
</context>
<context>
    <name>Kustomer::QueueCard</name>
    <message>
        <source>Sending…</source>
        <translation>Надсилання…</translation>
    </message>
    <message>
        <source>You are number %L1 in the queue.</source>
        <translation>Ваше місце в черзі: %L1.</translation>
    </message>
    <message>
        <source>Expected wait: %1.</source>
        <translation>Орієнтовний час очікування: %1.</translation>
    </message>
    <message>
        <source>I&apos;ll wait</source>
        <translation>Я зачекаю</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Please enter a valid email address.</source>
        <translation>Будь ласка, введіть дійсну електронну адресу.</translation>
    </message>
    <message>
        <source>Please enter a valid phone number.</source>
        <translation>Будь ласка, введіть дійсний номер телефону.</translation>
    </message>
</context>
<context>
    <name>Kustomer::RatingText</name>
    <message>
        <source>%1 of %2</source>
        <comment>a step of a scale, as spoken</comment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <comment>a face</comment>
        <translation>Незадоволення</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>a face</comment>
        <translation>Нейтрально</translation>
    </message>
    <message>
        <source>Happy</source>
        <comment>a face</comment>
        <translation>Задоволення</translation>
    </message>
    <message>
        <source>Very unhappy</source>
        <comment>a face</comment>
        <translation>Сильне незадоволення</translation>
    </message>
    <message>
        <source>Very happy</source>
        <comment>a face</comment>
        <translation>Велике задоволення</translation>
    </message>
    <message>
        <source>Thumbs down</source>
        <translation>Палець униз</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>Палець угору</translation>
    </message>
    <message>
        <source>Thumb to the side</source>
        <translation>Палець убік</translation>
    </message>
</context>
<context>
    <name>Kustomer::ReadMarks</name>
    <message>
        <source>The customer has left.</source>
        <translation>Клієнт уже пішов.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ReadingPage</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n збіг</numerusform>
            <numerusform>%n збіги</numerusform>
            <numerusform>%n збігів</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in this article</source>
        <translation>Пошук у цій статті</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копіювати посилання</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Відкрити в браузері</translation>
    </message>
    <message>
        <source>Loading the article</source>
        <translation>Завантаження статті</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which match of how many</extracomment>
        <translation>%1 з %2</translation>
    </message>
</context>
<context>
    <name>Kustomer::RecordFile</name>
    <message>
        <source>a newer version has written it</source>
        <translation>файл записала новіша версія</translation>
    </message>
    <message>
        <source>%1[%2]: not readable</source>
        <translation>%1[%2]: не вдається прочитати</translation>
    </message>
    <message>
        <source>The chat cannot be kept on this disk.</source>
        <translation>Не вдається зберегти чат на цьому диску.</translation>
    </message>
    <message>
        <source>The chat cannot be kept: this program comes without Qt&apos;s driver for SQLite.</source>
        <translation>Чат неможливо зберегти: у цій програмі немає драйвера SQLite від Qt.</translation>
    </message>
</context>
<context>
    <name>Kustomer::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>щойно</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes ago</comment>
        <translation>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Учора</translation>
    </message>
</context>
<context>
    <name>Kustomer::RowDeeds</name>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
</context>
<context>
    <name>Kustomer::RowMenu</name>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Копіювати повідомлення</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копіювати посилання</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>Відкрити зображення</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Зберегти зображення…</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Зберегти файл…</translation>
    </message>
</context>
<context>
    <name>Kustomer::RowWords</name>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Учора</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>A day of this year: weekday, day, month; see QLocale::toString</extracomment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Нові повідомлення</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Очікує на надсилання</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Надсилання…</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не надіслано</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Spoken by screen readers: who, when, what</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>New message from %1: %2</source>
        <extracomment>Spoken by screen readers: who, what</extracomment>
        <translation>Нове повідомлення, %1: %2</translation>
    </message>
    <message>
        <source>AI assistant, %1</source>
        <extracomment>Spoken by screen readers: artificial intelligence, under this name</extracomment>
        <translation>ШІ-асистент, %1</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <extracomment>Spoken by screen readers: an answer that was chosen</extracomment>
        <translation>%1, вибрано</translation>
    </message>
    <message>
        <source>AI</source>
        <extracomment>Beside the name of who wrote: artificial intelligence</extracomment>
        <translation>ШІ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>Above the articles that an answer rests on</extracomment>
        <translation>Джерела</translation>
    </message>
</context>
<context>
    <name>Kustomer::RunningChat</name>
    <message>
        <source>The customer logged out.</source>
        <translation>Клієнт вийшов із системи.</translation>
    </message>
</context>
<context>
    <name>Kustomer::SearchField</name>
    <message>
        <source>Close search</source>
        <translation>Закрити пошук</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Попередній збіг</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Наступний збіг</translation>
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
        <translation>Сервер більше не приймає ці облікові дані: увійдіть ще раз.</translation>
    </message>
    <message>
        <source>The server did not say whom the login belongs to.</source>
        <translation>Сервер не повідомив, кому належить цей вхід.</translation>
    </message>
    <message>
        <source>A newer login took the place of this one.</source>
        <translation>Цей вхід замінено новішим.</translation>
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
        <translation>Зроблено:</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>Зробити:</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <extracomment>Spoken by screen readers ahead of the first line of a piece of code</extracomment>
        <translation>Код: %1</translation>
    </message>
    <message>
        <source>Quote: %1</source>
        <extracomment>Spoken by screen readers ahead of the first line of a quotation</extracomment>
        <translation>Цитата: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::SurveyCard</name>
    <message>
        <source>Thank you for your feedback.</source>
        <translation>Дякуємо за відгук.</translation>
    </message>
    <message>
        <source>Send feedback</source>
        <translation>Надіслати відгук</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Відкликати</translation>
    </message>
    <message>
        <source>Thank you. Your feedback is sent when you are back online.</source>
        <translation>Дякуємо. Ваш відгук буде надіслано, коли ви знову будете в мережі.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Surveys</name>
    <message>
        <source>There is no survey for this conversation.</source>
        <translation>Для цієї розмови немає опитування.</translation>
    </message>
    <message>
        <source>This survey is closed.</source>
        <translation>Це опитування закрито.</translation>
    </message>
    <message>
        <source>This rating is not on the scale of the survey.</source>
        <translation>Цієї оцінки немає на шкалі опитування.</translation>
    </message>
    <message>
        <source>The answer is longer than %L1 characters.</source>
        <translation>Відповідь має понад %L1 символів.</translation>
    </message>
</context>
<context>
    <name>Kustomer::TextBlock</name>
    <message>
        <source>Copy code</source>
        <translation>Копіювати код</translation>
    </message>
</context>
<context>
    <name>Kustomer::ThemeOverrides</name>
    <message>
        <source>The looks of the chat could not be changed.</source>
        <translation>Не вдалося змінити вигляд чату.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Thread</name>
    <message>
        <source>The pages of a conversation lead in a circle: the rest of it is not shown.</source>
        <translation>Сторінки розмови повторюються по колу: решту не показано.</translation>
    </message>
</context>
<context>
    <name>Kustomer::TimelineCanvas</name>
    <message>
        <source>Message sent</source>
        <translation>Повідомлення надіслано</translation>
    </message>
    <message>
        <source>Message not sent</source>
        <translation>Повідомлення не надіслано</translation>
    </message>
</context>
<context>
    <name>Kustomer::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>%1. You can undo it.</source>
        <extracomment>Spoken by screen readers: what happened</extracomment>
        <translation>%1. Це можна скасувати.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Скасовано</translation>
    </message>
</context>
<context>
    <name>Kustomer::Tombstones</name>
    <message>
        <source>It could not be noted what of the chat is to be deleted.</source>
        <translation>Не вдалося записати, які дані чату треба видалити.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Transcript</name>
    <message>
        <source>not sent</source>
        <translation>не надіслано</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ще не надіслано</translation>
    </message>
    <message>
        <source>1 attachment</source>
        <translation>1 вкладення</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n вкладення</numerusform>
            <numerusform>%n вкладення</numerusform>
            <numerusform>%n вкладень</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier messages are left out.</source>
        <translation>Попередні повідомлення пропущено.</translation>
    </message>
    <message>
        <source>Chat transcript</source>
        <translation>Текст розмови</translation>
    </message>
    <message>
        <source>%1 (AI)</source>
        <translation>%1 (ШІ)</translation>
    </message>
</context>
<context>
    <name>Kustomer::TranscriptFile</name>
    <message>
        <source>The file cannot be kept on this disk.</source>
        <translation>Не вдається зберегти файл на цьому диску.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Trouble</name>
    <message>
        <source>Please check your connection to the internet.</source>
        <translation>Будь ласка, перевірте з’єднання з інтернетом.</translation>
    </message>
    <message>
        <source>A safe connection isn&apos;t possible from here at the moment.</source>
        <translation>Зараз не вдається встановити безпечне з’єднання.</translation>
    </message>
    <message>
        <source>The chat service has a problem. Please try again a little later.</source>
        <translation>У службі чату виникла проблема. Будь ласка, спробуйте трохи пізніше.</translation>
    </message>
    <message>
        <source>The chat isn&apos;t set up correctly in this application.</source>
        <translation>Чат у цій програмі налаштовано неправильно.</translation>
    </message>
    <message>
        <source>The files of the chat can&apos;t be used on this computer.</source>
        <translation>На цьому комп’ютері не вдається використати файли чату.</translation>
    </message>
    <message>
        <source>The chat service didn&apos;t allow it.</source>
        <translation>Служба чату цього не дозволила.</translation>
    </message>
</context>
<context>
    <name>Kustomer::TypingWords</name>
    <message>
        <source>Typing…</source>
        <translation>Пише…</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 пише…</translation>
    </message>
    <message>
        <source>AI assistant is replying…</source>
        <translation>ШІ-асистент відповідає…</translation>
    </message>
</context>
<context>
    <name>Kustomer::Uploads</name>
    <message>
        <source>The upload was cancelled.</source>
        <translation>Надсилання файлу скасовано.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Writers</name>
    <message>
        <source>You</source>
        <translation>Ви</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Підтримка</translation>
    </message>
    <message>
        <source>AI assistant</source>
        <extracomment>Artificial intelligence that has no other name</extracomment>
        <translation>ШІ-асистент</translation>
    </message>
</context>
<context>
    <name>Kustomer::Writing</name>
    <message>
        <source>Message deleted</source>
        <translation>Повідомлення видалено</translation>
    </message>
</context>
<context>
    <name>Kustomer::WritingDesk</name>
    <message>
        <source>Files cannot be sent here. Your message was kept as a draft.</source>
        <translation>Тут не можна надсилати файли. Ваше повідомлення збережено як чернетку.</translation>
    </message>
    <message>
        <source>This cannot be sent from here.</source>
        <translation>Це неможливо надіслати звідси.</translation>
    </message>
</context>
</TS>
