<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Kustomer::AccountFile</name>
    <message>
        <source>What was kept of the chat on this disk is damaged and was set aside.</source>
        <translation>De op deze schijf bewaarde chatgegevens zijn beschadigd en apart gezet.</translation>
    </message>
    <message>
        <source>What is kept of the chat on this disk was written by a newer version and was set aside.</source>
        <translation>De op deze schijf bewaarde chatgegevens zijn van een nieuwere versie en zijn apart gezet.</translation>
    </message>
    <message>
        <source>The same chat is open elsewhere on this computer. What is written here is lost if it cannot be sent.</source>
        <translation>Dezelfde chat is elders op deze computer geopend. Wat u hier schrijft, gaat verloren als het niet kan worden verzonden.</translation>
    </message>
    <message>
        <source>Not everything of the chat could be deleted from this disk.</source>
        <translation>Niet alle chatgegevens konden van deze schijf worden verwijderd.</translation>
    </message>
</context>
<context>
    <name>Kustomer::AccountFolder</name>
    <message>
        <source>The chat cannot be kept on this disk.</source>
        <translation>De chat kan niet op deze schijf worden bewaard.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Announcer</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n nieuw bericht</numerusform>
            <numerusform>%n nieuwe berichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Arrivals</name>
    <message>
        <source>The conversation is too long to be searched.</source>
        <translation>Het gesprek is te lang om te doorzoeken.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ArticleSurveyCard</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>What was missing?</source>
        <translation>Wat ontbrak er?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>Tell us more</source>
        <translation>Vertel ons meer</translation>
    </message>
    <message>
        <source>Did this article help?</source>
        <translation>Was dit artikel nuttig?</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Bedankt!</translation>
    </message>
    <message>
        <source>Thank you, we will do better.</source>
        <translation>Bedankt, we gaan het verbeteren.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ArticleView</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopiëren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles selecteren</translation>
    </message>
    <message>
        <source>Level %1</source>
        <extracomment>Spoken by screen readers, of a heading: 1 is the title of all, 2 that of a part</extracomment>
        <translation>Niveau %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::Attachment</name>
    <message>
        <source>The server does not say where the file is.</source>
        <translation>De server heeft niet gemeld waar het bestand staat.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Attachments</name>
    <message>
        <source>The files of one message may have %1 in all.</source>
        <translation>De bijlagen van een bericht mogen samen maximaal %1 zijn.</translation>
    </message>
    <message>
        <source>“%1” cannot be kept on this disk.</source>
        <translation>‘%1’ kan niet op deze schijf worden bewaard.</translation>
    </message>
    <message>
        <source>The files were not taken.</source>
        <translation>De bestanden zijn niet toegevoegd.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Dit bestand is er niet meer.</translation>
    </message>
    <message>
        <source>Folders cannot be sent.</source>
        <translation>Mappen kunnen niet worden verzonden.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Dit is geen bestand.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Dit bestand is leeg.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Dit bestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Files of this type cannot be sent.</source>
        <translation>Bestanden van dit type kunnen niet worden verzonden.</translation>
    </message>
    <message>
        <source>This picture has too many pixels.</source>
        <translation>Deze afbeelding heeft te veel pixels.</translation>
    </message>
    <message>
        <source>This file is larger than %1.</source>
        <translation>Dit bestand is groter dan %1.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Beginnings</name>
    <message>
        <source>The message was discarded.</source>
        <translation>Het bericht is verwijderd.</translation>
    </message>
    <message>
        <source>The customer has left.</source>
        <translation>De klant is vertrokken.</translation>
    </message>
</context>
<context>
    <name>Kustomer::BlackOutView</name>
    <message>
        <source>Picture to be sent</source>
        <translation>Te verzenden afbeelding</translation>
    </message>
    <message>
        <source>Space blacks a part out, arrows move it, with Shift they change its size, Backspace takes it back.</source>
        <translation>Spatie maakt een deel zwart, pijltjes verplaatsen het, met Shift veranderen ze de grootte, Backspace haalt het weg.</translation>
    </message>
    <message>
        <source>Nothing is blacked out.</source>
        <translation>Er is niets zwart gemaakt.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are blacked out. The latest begins %1 from the left and %2 from the top, and takes %3 of the width and %4 of the height.</source>
        <extracomment>Said of a picture; each of %1 to %4 is such as &quot;25%&quot;</extracomment>
        <translation>
            <numerusform>%n deel is zwart gemaakt. Het begint %1 van links en %2 van boven en neemt %3 van de breedte en %4 van de hoogte in.</numerusform>
            <numerusform>%n delen zijn zwart gemaakt. Het laatste begint %1 van links en %2 van boven en neemt %3 van de breedte en %4 van de hoogte in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Calls</name>
    <message>
        <source>The server does not let the chat listen.</source>
        <translation>De server staat niet toe dat de chat berichten ontvangt.</translation>
    </message>
</context>
<context>
    <name>Kustomer::CautionCard</name>
    <message>
        <source>This looks like the number of a payment card. Everybody who reads the conversation would see it.</source>
        <translation>Dit lijkt op het nummer van een betaalkaart. Iedereen die het gesprek leest, zou het zien.</translation>
    </message>
    <message>
        <source>Hide the number</source>
        <translation>Nummer verbergen</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>Toch zo verzenden</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatAccess</name>
    <message>
        <source>The chat is not started: call start() first.</source>
        <translation>De chat is niet gestart: roep eerst start() aan.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatForms</name>
    <message>
        <source>Something was said here already.</source>
        <translation>Dit gesprek bevat al berichten.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatLifecycle</name>
    <message>
        <source>The chat was stopped.</source>
        <translation>De chat is gestopt.</translation>
    </message>
    <message>
        <source>Where the identity is kept cannot be changed while the chat runs: call stop() first.</source>
        <translation>De opslagplaats van de identiteit kan niet worden gewijzigd terwijl de chat actief is: roep eerst stop() aan.</translation>
    </message>
    <message>
        <source>There is no QCoreApplication: the chat needs its event loop.</source>
        <translation>Er is geen QCoreApplication: de chat heeft de event-loop daarvan nodig.</translation>
    </message>
    <message>
        <source>The chat begins anew.</source>
        <translation>De chat begint opnieuw.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatNotifications</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nieuw bericht</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n nieuw bericht</numerusform>
            <numerusform>%n nieuwe berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Een bestand</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatShell</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Your conversations appear here once the chat has started.</source>
        <translation>Uw gesprekken verschijnen hier zodra de chat is gestart.</translation>
    </message>
    <message>
        <source>Chat can&apos;t be reached</source>
        <translation>Chat niet bereikbaar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Connected again</source>
        <translation>Weer verbonden</translation>
    </message>
</context>
<context>
    <name>Kustomer::Composer</name>
    <message>
        <source>Write a message…</source>
        <translation>Typ een bericht…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>Files to send</source>
        <translation>Te verzenden bestanden</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Bestanden bijvoegen</translation>
    </message>
    <message>
        <source>Files that can be sent (%1)</source>
        <translation>Geaccepteerde bestanden (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji&apos;s</translation>
    </message>
    <message>
        <source>Only the beginning is shown here. All of it is sent.</source>
        <translation>Alleen het begin is hier te zien. Alles wordt verzonden.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>The name of a file, before date and time</extracomment>
        <translation>Geplakte tekst</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConnectionWords</name>
    <message>
        <source>Please log in again. What you write is sent as soon as you have.</source>
        <translation>Log opnieuw in. Uw berichten worden verzonden zodra u bent ingelogd.</translation>
    </message>
    <message>
        <source>Offline – messages are sent when you are back</source>
        <translation>Offline – berichten worden verzonden zodra u weer online bent</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Opnieuw verbinden…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConsentFile</name>
    <message>
        <source>Whether you agreed cannot be kept on this disk.</source>
        <translation>Uw toestemming kan niet op deze schijf worden bewaard.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConsentPage</name>
    <message>
        <source>Before we chat</source>
        <translation>Voordat we chatten</translation>
    </message>
    <message>
        <source>What you write here is sent to our support and kept there.</source>
        <translation>Wat u hier schrijft, wordt naar onze support gestuurd en daar bewaard.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Privacyverklaring</translation>
    </message>
    <message>
        <source>Agree and start the chat</source>
        <translation>Akkoord en chat starten</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationLines</name>
    <message>
        <source>Not sent: %1</source>
        <translation>Niet verzonden: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationListPage</name>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Loading conversations</source>
        <translation>Gesprekken laden</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nieuw gesprek</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>Waarmee kunnen we u helpen?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultaat</numerusform>
            <numerusform>%n resultaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in all conversations</source>
        <translation>Zoeken in alle gesprekken</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Powered by Kustomer</source>
        <translation>Mogelijk gemaakt door Kustomer</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationMenu</name>
    <message>
        <source>New conversation</source>
        <translation>Nieuw gesprek</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>Transcript kopiëren</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>Transcript opslaan…</translation>
    </message>
    <message>
        <source>End chat</source>
        <translation>Chat beëindigen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>Transcript opslaan</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Chat transcript</source>
        <translation>Chattranscript</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>It couldn&apos;t be saved: %1</source>
        <translation>Opslaan mislukt: %1</translation>
    </message>
    <message>
        <source>Fetching the whole conversation…</source>
        <translation>Hele gesprek ophalen…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Print transcript…</source>
        <translation>Transcript afdrukken…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webpagina (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It couldn&apos;t be printed</source>
        <translation>Afdrukken mislukt</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationOffer</name>
    <message>
        <source>Back to chat</source>
        <translation>Terug naar de chat</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nieuw gesprek</translation>
    </message>
    <message>
        <source>Leave a message</source>
        <translation>Bericht achterlaten</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationPage</name>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Loading messages</source>
        <translation>Berichten laden</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationPager</name>
    <message>
        <source>The pages of the conversation list lead in a circle: the rest of it is not shown.</source>
        <translation>De pagina’s van de gesprekkenlijst verwijzen steeds naar elkaar: de rest wordt niet getoond.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationRequests</name>
    <message>
        <source>This conversation has not begun yet.</source>
        <translation>Dit gesprek is nog niet begonnen.</translation>
    </message>
    <message>
        <source>Somebody else is the customer now.</source>
        <translation>Er is nu een andere klant ingelogd.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationRow</name>
    <message>
        <source>Draft: %1</source>
        <translation>Concept: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>U: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <translation>
            <numerusform>%n ongelezen bericht</numerusform>
            <numerusform>%n ongelezen berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>mark of a conversation</comment>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>on screen beside the list, spoken</comment>
        <translation>Geopend</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationSearch</name>
    <message>
        <source>Search in this conversation</source>
        <translation>Zoeken in dit gesprek</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>%1 of %2+</source>
        <translation>%1 van %2+</translation>
    </message>
</context>
<context>
    <name>Kustomer::Downloads</name>
    <message>
        <source>The file cannot be kept on this disk.</source>
        <translation>Het bestand kan niet op deze schijf worden bewaard.</translation>
    </message>
    <message>
        <source>The download was cancelled.</source>
        <translation>De download is geannuleerd.</translation>
    </message>
</context>
<context>
    <name>Kustomer::DropVeil</name>
    <message>
        <source>Drop files to attach them</source>
        <translation>Laat bestanden hier los om ze bij te voegen</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmailCapture</name>
    <message>
        <source>Please enter an email address, such as name@example.com.</source>
        <translation>Voer een e-mailadres in, bijvoorbeeld naam@example.com.</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmailCard</name>
    <message>
        <source>Leave your email address, and we can answer you when you are away.</source>
        <translation>Laat uw e-mailadres achter, dan kunnen we u ook antwoorden als u er niet bent.</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>Don&apos;t ask for my email address</source>
        <translation>Niet om mijn e-mailadres vragen</translation>
    </message>
    <message>
        <source>Thank you, we have your email address.</source>
        <translation>Bedankt, we hebben uw e-mailadres.</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmojiGroup</name>
    <message>
        <source>Smileys</source>
        <translation>Smileys</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Hearts and feelings</source>
        <translation>Harten en gevoelens</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Dieren en natuur</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Eten en drinken</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Reizen en plaatsen</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Voorwerpen</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbolen</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmojiPicker</name>
    <message>
        <source>Find an emoji</source>
        <translation>Emoji zoeken</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji&apos;s</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmptyWords</name>
    <message>
        <source>No conversation selected</source>
        <translation>Geen gesprek geselecteerd</translation>
    </message>
    <message>
        <source>Choose one from the list, or start a new one.</source>
        <translation>Kies een gesprek uit de lijst of begin een nieuw gesprek.</translation>
    </message>
    <message>
        <source>The messages couldn&apos;t be loaded</source>
        <translation>De berichten konden niet worden geladen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>Waarmee kunnen we u helpen?</translation>
    </message>
    <message>
        <source>Chat is not available at the moment</source>
        <translation>De chat is momenteel niet beschikbaar</translation>
    </message>
</context>
<context>
    <name>Kustomer::Ending</name>
    <message>
        <source>Conversation ended</source>
        <translation>Gesprek beëindigd</translation>
    </message>
    <message>
        <source>The conversation couldn&apos;t be ended: %1</source>
        <translation>Het gesprek kon niet worden beëindigd: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::EvidenceDialog</name>
    <message>
        <source>Screenshot</source>
        <translation>Schermafbeelding</translation>
    </message>
    <message>
        <source>This picture goes along with your message. Black out what nobody else needs to see, by drawing over it.</source>
        <translation>Deze afbeelding gaat mee met uw bericht. Maak zwart wat niemand anders hoeft te zien door eroverheen te tekenen.</translation>
    </message>
    <message>
        <source>Text to be sent</source>
        <translation>Te verzenden tekst</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>This text goes along with your message as a file.</source>
        <translation>Deze tekst gaat als bestand mee met uw bericht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Add to message</source>
        <translation>Aan bericht toevoegen</translation>
    </message>
    <message>
        <source>This text goes along with your message as a file. It is too long to be shown here as a whole.</source>
        <translation>Deze tekst gaat als bestand met uw bericht mee. Hij is te lang om hier helemaal te tonen.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FileDeeds</name>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Bestand openen</translation>
    </message>
    <message>
        <source>“%1” may run something on this computer.</source>
        <translation>‘%1’ kan mogelijk een programma op deze computer uitvoeren.</translation>
    </message>
    <message>
        <source>Open it only if you expected it and trust who sent it.</source>
        <translation>Open dit bestand alleen als u het verwachtte en de afzender vertrouwt.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Toch openen</translation>
    </message>
    <message>
        <source>It couldn&apos;t be opened. Save it to open it yourself.</source>
        <translation>Openen mislukt. Sla het bestand op om het zelf te openen.</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Bestand opslaan</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>It couldn&apos;t be saved: %1</source>
        <translation>Opslaan mislukt: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::FileOffers</name>
    <message>
        <source>Choose files…</source>
        <translation>Bestanden kiezen…</translation>
    </message>
    <message>
        <source>Screenshot…</source>
        <translation>Schermafbeelding…</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnose…</translation>
    </message>
</context>
<context>
    <name>Kustomer::FileWords</name>
    <message>
        <source>Waiting…</source>
        <translation>Wachten…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file is here or there, such as &quot;1.2 MB of 4.8 MB&quot;</extracomment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Afbeelding: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n afbeelding</numerusform>
            <numerusform>%n afbeeldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Bestand: %1</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 bestand</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n bestand</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Bijlage</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 openen</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 opslaan</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 stoppen</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>%1 opnieuw proberen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Afbeelding weergeven</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 byte</translation>
    </message>
</context>
<context>
    <name>Kustomer::FollowUpWords</name>
    <message>
        <source>How can we get back to you?</source>
        <translation>Hoe kunnen we u bereiken?</translation>
    </message>
    <message>
        <source>The expected wait is %1.</source>
        <translation>De verwachte wachttijd is %1.</translation>
    </message>
    <message>
        <source>What is your email address?</source>
        <translation>Wat is uw e-mailadres?</translation>
    </message>
    <message>
        <source>What is your phone number?</source>
        <translation>Wat is uw telefoonnummer?</translation>
    </message>
    <message>
        <source>Thank you. We will get back to you.</source>
        <translation>Bedankt. We nemen contact met u op.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Sms</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>minder dan een minuut</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>ongeveer %n minuut</numerusform>
            <numerusform>ongeveer %n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>ongeveer %n uur</numerusform>
            <numerusform>ongeveer %n uur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Foot</name>
    <message>
        <source>This conversation has ended.</source>
        <translation>Dit gesprek is beëindigd.</translation>
    </message>
    <message>
        <source>Chat is not available at the moment.</source>
        <translation>De chat is momenteel niet beschikbaar.</translation>
    </message>
    <message>
        <source>Please choose one of the answers above.</source>
        <translation>Kies hierboven een van de antwoorden.</translation>
    </message>
    <message>
        <source>Looking for what may help you…</source>
        <translation>Zoeken naar iets wat u kan helpen…</translation>
    </message>
    <message>
        <source>Your answers are being sent…</source>
        <translation>Uw antwoorden worden verzonden…</translation>
    </message>
    <message>
        <source>We will get back to you by email.</source>
        <translation>We nemen per e-mail contact met u op.</translation>
    </message>
    <message>
        <source>We will get back to you.</source>
        <translation>We nemen contact met u op.</translation>
    </message>
    <message>
        <source>We will get back to you by phone.</source>
        <translation>We nemen telefonisch contact met u op.</translation>
    </message>
    <message>
        <source>This conversation is being ended…</source>
        <translation>Dit gesprek wordt beëindigd…</translation>
    </message>
</context>
<context>
    <name>Kustomer::FootBar</name>
    <message>
        <source>New conversation</source>
        <translation>Nieuw gesprek</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Niet verzonden: %1</translation>
    </message>
    <message>
        <source>Your email address</source>
        <translation>Uw e-mailadres</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Uw telefoonnummer</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Een getal</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Uw antwoord</translation>
    </message>
    <message>
        <source>This conversation is open again.</source>
        <translation>Dit gesprek is weer open.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FormCard</name>
    <message>
        <source>Question %L1 of %L2</source>
        <translation>Vraag %L1 van %L2</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Verzenden</translation>
    </message>
</context>
<context>
    <name>Kustomer::FormInputText</name>
    <message>
        <source>Please enter an email address, such as name@example.com.</source>
        <translation>Voer een e-mailadres in, bijvoorbeeld naam@example.com.</translation>
    </message>
    <message>
        <source>Please enter a phone number, with the code of its country.</source>
        <translation>Voer een telefoonnummer met landcode in.</translation>
    </message>
    <message>
        <source>Please enter a number.</source>
        <translation>Voer een getal in.</translation>
    </message>
    <message>
        <source>Please enter a date.</source>
        <translation>Voer een datum in.</translation>
    </message>
    <message>
        <source>Please choose one of the answers.</source>
        <translation>Kies een van de antwoorden.</translation>
    </message>
    <message>
        <source>Please enter an answer.</source>
        <translation>Voer een antwoord in.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FormOffers</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
</context>
<context>
    <name>Kustomer::Forms</name>
    <message>
        <source>Nothing is asked here.</source>
        <translation>Hier staat geen vraag open.</translation>
    </message>
    <message>
        <source>Files can be sent once the questions are answered.</source>
        <translation>U kunt bestanden verzenden zodra de vragen zijn beantwoord.</translation>
    </message>
    <message>
        <source>Your last answer is still on its way.</source>
        <translation>Uw laatste antwoord wordt nog verzonden.</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation>Deze vraag moet worden beantwoord.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FreedesktopChannel</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Markeren als gelezen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Schrijf een bericht…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
</context>
<context>
    <name>Kustomer::GivenFiles</name>
    <message>
        <source>Pasted picture</source>
        <extracomment>The name of a file, before date and time</extracomment>
        <translation>Geplakte afbeelding</translation>
    </message>
</context>
<context>
    <name>Kustomer::Handoffs</name>
    <message>
        <source>Somebody else is the customer now.</source>
        <translation>Er is nu iemand anders ingelogd.</translation>
    </message>
</context>
<context>
    <name>Kustomer::HeaderBar</name>
    <message>
        <source>Back to all conversations</source>
        <translation>Terug naar alle gesprekken</translation>
    </message>
    <message>
        <source>More about this conversation</source>
        <translation>Meer opties voor dit gesprek</translation>
    </message>
    <message numerus="yes">
        <source>%n unread in other conversations</source>
        <translation>
            <numerusform>%n ongelezen bericht in andere gesprekken</numerusform>
            <numerusform>%n ongelezen berichten in andere gesprekken</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>More about this article</source>
        <translation>Meer over dit artikel</translation>
    </message>
</context>
<context>
    <name>Kustomer::Headline</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
</context>
<context>
    <name>Kustomer::Help</name>
    <message>
        <source>Open in browser</source>
        <translation>Openen in browser</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Search for help</source>
        <translation>Zoeken in help</translation>
    </message>
    <message>
        <source>More articles</source>
        <translation>Meer artikelen</translation>
    </message>
    <message>
        <source>Ask us</source>
        <translation>Stel een vraag</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found</source>
        <translation>
            <numerusform>%n artikel gevonden</numerusform>
            <numerusform>%n artikelen gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>No article has the words “%1”.</source>
        <translation>Geen enkel artikel bevat ‘%1’.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Nog geen artikelen</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>Kies een artikel</translation>
    </message>
    <message>
        <source>This article can&apos;t be shown</source>
        <translation>Dit artikel kan niet worden getoond</translation>
    </message>
    <message>
        <source>This article is not here</source>
        <translation>Artikel niet gevonden</translation>
    </message>
    <message>
        <source>It may have moved, or it is not published any more.</source>
        <translation>Mogelijk is het verplaatst of niet meer gepubliceerd.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>There is no help here yet</source>
        <translation>Er zijn hier nog geen helpartikelen</translation>
    </message>
    <message>
        <source>The articles couldn&apos;t be loaded</source>
        <translation>De artikelen konden niet worden geladen</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Bijgewerkt op %1</translation>
    </message>
    <message>
        <source>The article goes on; all of it is on its page.</source>
        <translation>Dit artikel is hier ingekort. Op de webpagina leest u het volledig.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>on screen beside the list, spoken</comment>
        <translation>Geopend</translation>
    </message>
</context>
<context>
    <name>Kustomer::HelpPage</name>
    <message>
        <source>Loading articles</source>
        <translation>Artikelen laden</translation>
    </message>
</context>
<context>
    <name>Kustomer::Home</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>You couldn&apos;t be logged in, so you are chatting as a guest.</source>
        <translation>Inloggen is niet gelukt. U chat nu als gast.</translation>
    </message>
    <message>
        <source>Older conversations couldn&apos;t be loaded.</source>
        <translation>Oudere gesprekken konden niet worden geladen.</translation>
    </message>
    <message>
        <source>Your conversations couldn&apos;t be brought up to date.</source>
        <translation>Uw gesprekken konden niet worden bijgewerkt.</translation>
    </message>
    <message>
        <source>Your conversations couldn&apos;t be loaded</source>
        <translation>Uw gesprekken konden niet worden geladen</translation>
    </message>
    <message>
        <source>Chat is not available at the moment</source>
        <translation>De chat is momenteel niet beschikbaar</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Nog geen gesprekken</translation>
    </message>
    <message>
        <source>Ask us anything.</source>
        <translation>Stel ons gerust uw vraag.</translation>
    </message>
</context>
<context>
    <name>Kustomer::HomeTabs</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message numerus="yes">
        <source>Chat, %n unread</source>
        <translation>
            <numerusform>Chat, %n ongelezen bericht</numerusform>
            <numerusform>Chat, %n ongelezen berichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::IdentityVault</name>
    <message>
        <source>Not everything of the chat could be deleted from this computer. The next start tries it again. %1</source>
        <translation>Niet alle chatgegevens konden van deze computer worden verwijderd. Bij de volgende start wordt het opnieuw geprobeerd. %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::Inbox</name>
    <message>
        <source>There is no such conversation.</source>
        <translation>Dit gesprek bestaat niet.</translation>
    </message>
</context>
<context>
    <name>Kustomer::JumpButton</name>
    <message>
        <source>Jump to the latest message</source>
        <translation>Naar het nieuwste bericht</translation>
    </message>
    <message>
        <source>Jump to 1 new message</source>
        <translation>Naar het nieuwe bericht</translation>
    </message>
    <message numerus="yes">
        <source>Jump to %n new messages</source>
        <translation>
            <numerusform>Naar %n nieuw bericht</numerusform>
            <numerusform>Naar %n nieuwe berichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Knowledge</name>
    <message>
        <source>There is no such part of the knowledge base.</source>
        <translation>Dit onderdeel van de kennisbank bestaat niet.</translation>
    </message>
    <message>
        <source>There is no such article.</source>
        <translation>Dit artikel bestaat niet.</translation>
    </message>
</context>
<context>
    <name>Kustomer::LauncherButton</name>
    <message>
        <source>1 unread message</source>
        <translation>1 ongelezen bericht</translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <translation>
            <numerusform>%n ongelezen bericht</numerusform>
            <numerusform>%n ongelezen berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation>Chat sluiten</translation>
    </message>
    <message>
        <source>Chat with us</source>
        <translation>Chat met ons</translation>
    </message>
</context>
<context>
    <name>Kustomer::LauncherPanel</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Back into the window</source>
        <translation>Terug naar het venster</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>In een apart venster openen</translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation>Chat sluiten</translation>
    </message>
    <message>
        <source>Show in a side panel</source>
        <translation>In een zijpaneel tonen</translation>
    </message>
</context>
<context>
    <name>Kustomer::LoginDesk</name>
    <message>
        <source>A newer login took the place of this one.</source>
        <translation>Deze login is vervangen door een nieuwere.</translation>
    </message>
    <message>
        <source>The customer logged out.</source>
        <translation>De klant is uitgelogd.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Markdown</name>
    <message>
        <source>The rest is too long to be shown.</source>
        <translation>De rest is te lang om te tonen.</translation>
    </message>
</context>
<context>
    <name>Kustomer::NewsBanner</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>Kustomer::NudgeCard</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Kustomer::OptionList</name>
    <message>
        <source>Find an answer</source>
        <translation>Antwoord zoeken</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 antwoord</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Outcome</name>
    <message>
        <source>This conversation timed out</source>
        <translation>Dit gesprek is beëindigd omdat de tijd is verstreken</translation>
    </message>
    <message>
        <source>You have ended this conversation</source>
        <translation>U hebt dit gesprek beëindigd</translation>
    </message>
    <message>
        <source>The team has ended this conversation</source>
        <translation>Het team heeft dit gesprek beëindigd</translation>
    </message>
    <message>
        <source>This conversation has ended</source>
        <translation>Dit gesprek is beëindigd</translation>
    </message>
    <message>
        <source>This conversation was moved</source>
        <translation>Dit gesprek is verplaatst</translation>
    </message>
    <message>
        <source>This conversation goes on in another one</source>
        <translation>Dit gesprek gaat verder in een ander gesprek</translation>
    </message>
    <message>
        <source>This conversation is not available any more</source>
        <translation>Dit gesprek is niet meer beschikbaar</translation>
    </message>
    <message>
        <source>The assistant has handed over to the team</source>
        <translation>De assistent heeft het gesprek aan het team overgedragen</translation>
    </message>
    <message>
        <source>%1 has joined</source>
        <extracomment>Of a person of the company, above their first message</extracomment>
        <translation>%1 neemt nu deel aan het gesprek</translation>
    </message>
</context>
<context>
    <name>Kustomer::PictureViewer</name>
    <message>
        <source>Pictures of this conversation</source>
        <translation>Afbeeldingen in dit gesprek</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Vorige afbeelding</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Volgende afbeelding</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Verkleinen</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Vergroten</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Afbeelding kopiëren</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Afbeelding opslaan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which picture of how many</extracomment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
</context>
<context>
    <name>Kustomer::Pictures</name>
    <message>
        <source>This picture can&apos;t be read.</source>
        <translation>Deze afbeelding kan niet worden gelezen.</translation>
    </message>
</context>
<context>
    <name>Kustomer::PortalChannel</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Markeren als gelezen</translation>
    </message>
</context>
<context>
    <name>Kustomer::Queue</name>
    <message>
        <source>Nothing is asked in this conversation now.</source>
        <translation>In dit gesprek staat nu geen vraag open.</translation>
    </message>
    <message>
        <source>This is not offered.</source>
        <translation>Deze optie wordt niet aangeboden.</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation>Dit is geen e-mailadres.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Dit is geen telefoonnummer.</translation>
    </message>
</context>
<context>
    <name>Kustomer::QueueCard</name>
    <message>
        <source>Sending…</source>
        <translation>Verzenden…</translation>
    </message>
    <message>
        <source>You are number %L1 in the queue.</source>
        <translation>U bent nummer %L1 in de wachtrij.</translation>
    </message>
    <message>
        <source>Expected wait: %1.</source>
        <translation>Verwachte wachttijd: %1.</translation>
    </message>
    <message>
        <source>I&apos;ll wait</source>
        <translation>Ik wacht</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Please enter a valid email address.</source>
        <translation>Voer een geldig e-mailadres in.</translation>
    </message>
    <message>
        <source>Please enter a valid phone number.</source>
        <translation>Voer een geldig telefoonnummer in.</translation>
    </message>
</context>
<context>
    <name>Kustomer::RatingText</name>
    <message>
        <source>%1 of %2</source>
        <comment>a step of a scale, as spoken</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <comment>a face</comment>
        <translation>Ontevreden</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>a face</comment>
        <translation>Neutraal</translation>
    </message>
    <message>
        <source>Happy</source>
        <comment>a face</comment>
        <translation>Tevreden</translation>
    </message>
    <message>
        <source>Very unhappy</source>
        <comment>a face</comment>
        <translation>Zeer ontevreden</translation>
    </message>
    <message>
        <source>Very happy</source>
        <comment>a face</comment>
        <translation>Zeer tevreden</translation>
    </message>
    <message>
        <source>Thumbs down</source>
        <translation>Duim omlaag</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>Duim omhoog</translation>
    </message>
    <message>
        <source>Thumb to the side</source>
        <translation>Duim opzij</translation>
    </message>
</context>
<context>
    <name>Kustomer::ReadMarks</name>
    <message>
        <source>The customer has left.</source>
        <translation>De klant is vertrokken.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ReadingPage</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n resultaat</numerusform>
            <numerusform>%n resultaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in this article</source>
        <translation>Zoeken in dit artikel</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopiëren</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Openen in browser</translation>
    </message>
    <message>
        <source>Loading the article</source>
        <translation>Artikel laden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which match of how many</extracomment>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>Kustomer::RecordFile</name>
    <message>
        <source>a newer version has written it</source>
        <translation>geschreven door een nieuwere versie</translation>
    </message>
    <message>
        <source>%1[%2]: not readable</source>
        <translation>%1[%2]: niet leesbaar</translation>
    </message>
    <message>
        <source>The chat cannot be kept on this disk.</source>
        <translation>De chat kan niet op deze schijf worden bewaard.</translation>
    </message>
    <message>
        <source>The chat cannot be kept: this program comes without Qt&apos;s driver for SQLite.</source>
        <translation>De chat kan niet worden bewaard: dit programma mist de SQLite-driver van Qt.</translation>
    </message>
</context>
<context>
    <name>Kustomer::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>zojuist</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes ago</comment>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
</context>
<context>
    <name>Kustomer::RowDeeds</name>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>Kustomer::RowMenu</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Bericht kopiëren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopiëren</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>Afbeelding openen</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Afbeelding opslaan…</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Bestand opslaan…</translation>
    </message>
</context>
<context>
    <name>Kustomer::RowWords</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>A day of this year: weekday, day, month; see QLocale::toString</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Nieuwe berichten</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wacht op verzending</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Verzenden…</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Niet verzonden</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Spoken by screen readers: who, when, what</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>New message from %1: %2</source>
        <extracomment>Spoken by screen readers: who, what</extracomment>
        <translation>Nieuw bericht van %1: %2</translation>
    </message>
    <message>
        <source>AI assistant, %1</source>
        <extracomment>Spoken by screen readers: artificial intelligence, under this name</extracomment>
        <translation>AI-assistent, %1</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <extracomment>Spoken by screen readers: an answer that was chosen</extracomment>
        <translation>%1, gekozen</translation>
    </message>
    <message>
        <source>AI</source>
        <extracomment>Beside the name of who wrote: artificial intelligence</extracomment>
        <translation>AI</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>Above the articles that an answer rests on</extracomment>
        <translation>Bronnen</translation>
    </message>
</context>
<context>
    <name>Kustomer::RunningChat</name>
    <message>
        <source>The customer logged out.</source>
        <translation>De klant is uitgelogd.</translation>
    </message>
</context>
<context>
    <name>Kustomer::SearchField</name>
    <message>
        <source>Close search</source>
        <translation>Zoeken sluiten</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorig resultaat</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Volgend resultaat</translation>
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
        <translation>De server accepteert de identiteit niet meer: log opnieuw in.</translation>
    </message>
    <message>
        <source>The server did not say whom the login belongs to.</source>
        <translation>De server heeft niet gemeld bij wie de login hoort.</translation>
    </message>
    <message>
        <source>A newer login took the place of this one.</source>
        <translation>Deze login is vervangen door een nieuwere.</translation>
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
        <translation>Gedaan:</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>Te doen:</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <extracomment>Spoken by screen readers ahead of the first line of a piece of code</extracomment>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Quote: %1</source>
        <extracomment>Spoken by screen readers ahead of the first line of a quotation</extracomment>
        <translation>Citaat: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::SurveyCard</name>
    <message>
        <source>Thank you for your feedback.</source>
        <translation>Bedankt voor uw feedback.</translation>
    </message>
    <message>
        <source>Send feedback</source>
        <translation>Feedback verzenden</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Thank you. Your feedback is sent when you are back online.</source>
        <translation>Bedankt. Uw feedback wordt verzonden zodra u weer online bent.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Surveys</name>
    <message>
        <source>There is no survey for this conversation.</source>
        <translation>Er is geen enquête voor dit gesprek.</translation>
    </message>
    <message>
        <source>This survey is closed.</source>
        <translation>Deze enquête is gesloten.</translation>
    </message>
    <message>
        <source>This rating is not on the scale of the survey.</source>
        <translation>Deze beoordeling valt buiten de schaal van de enquête.</translation>
    </message>
    <message>
        <source>The answer is longer than %L1 characters.</source>
        <translation>Het antwoord is langer dan %L1 tekens.</translation>
    </message>
</context>
<context>
    <name>Kustomer::TextBlock</name>
    <message>
        <source>Copy code</source>
        <translation>Code kopiëren</translation>
    </message>
</context>
<context>
    <name>Kustomer::ThemeOverrides</name>
    <message>
        <source>The looks of the chat could not be changed.</source>
        <translation>Het uiterlijk van de chat kon niet worden gewijzigd.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Thread</name>
    <message>
        <source>The pages of a conversation lead in a circle: the rest of it is not shown.</source>
        <translation>De pagina’s van een gesprek verwijzen steeds naar elkaar: de rest wordt niet getoond.</translation>
    </message>
</context>
<context>
    <name>Kustomer::TimelineCanvas</name>
    <message>
        <source>Message sent</source>
        <translation>Bericht verzonden</translation>
    </message>
    <message>
        <source>Message not sent</source>
        <translation>Bericht niet verzonden</translation>
    </message>
</context>
<context>
    <name>Kustomer::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>%1. You can undo it.</source>
        <extracomment>Spoken by screen readers: what happened</extracomment>
        <translation>%1. U kunt dit ongedaan maken.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
</context>
<context>
    <name>Kustomer::Tombstones</name>
    <message>
        <source>It could not be noted what of the chat is to be deleted.</source>
        <translation>Er kon niet worden vastgelegd welke chatgegevens moeten worden verwijderd.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Transcript</name>
    <message>
        <source>not sent</source>
        <translation>niet verzonden</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>nog niet verzonden</translation>
    </message>
    <message>
        <source>1 attachment</source>
        <translation>1 bijlage</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n bijlage</numerusform>
            <numerusform>%n bijlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier messages are left out.</source>
        <translation>Eerdere berichten zijn weggelaten.</translation>
    </message>
    <message>
        <source>Chat transcript</source>
        <translation>Chattranscript</translation>
    </message>
    <message>
        <source>%1 (AI)</source>
        <translation>%1 (AI)</translation>
    </message>
</context>
<context>
    <name>Kustomer::TranscriptFile</name>
    <message>
        <source>The file cannot be kept on this disk.</source>
        <translation>Het bestand kan niet op deze schijf worden bewaard.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Trouble</name>
    <message>
        <source>Please check your connection to the internet.</source>
        <translation>Controleer uw internetverbinding.</translation>
    </message>
    <message>
        <source>A safe connection isn&apos;t possible from here at the moment.</source>
        <translation>Een beveiligde verbinding is hier op dit moment niet mogelijk.</translation>
    </message>
    <message>
        <source>The chat service has a problem. Please try again a little later.</source>
        <translation>Er is een probleem met de chatdienst. Probeer het straks opnieuw.</translation>
    </message>
    <message>
        <source>The chat isn&apos;t set up correctly in this application.</source>
        <translation>De chat is in deze toepassing niet goed ingesteld.</translation>
    </message>
    <message>
        <source>The files of the chat can&apos;t be used on this computer.</source>
        <translation>De bestanden van de chat kunnen op deze computer niet worden gebruikt.</translation>
    </message>
    <message>
        <source>The chat service didn&apos;t allow it.</source>
        <translation>De chatdienst heeft dit niet toegestaan.</translation>
    </message>
</context>
<context>
    <name>Kustomer::TypingWords</name>
    <message>
        <source>Typing…</source>
        <translation>Aan het typen…</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 is aan het typen…</translation>
    </message>
    <message>
        <source>AI assistant is replying…</source>
        <translation>AI-assistent antwoordt…</translation>
    </message>
</context>
<context>
    <name>Kustomer::Uploads</name>
    <message>
        <source>The upload was cancelled.</source>
        <translation>Het uploaden is geannuleerd.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Writers</name>
    <message>
        <source>You</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Klantenservice</translation>
    </message>
    <message>
        <source>AI assistant</source>
        <extracomment>Artificial intelligence that has no other name</extracomment>
        <translation>AI-assistent</translation>
    </message>
</context>
<context>
    <name>Kustomer::Writing</name>
    <message>
        <source>Message deleted</source>
        <translation>Bericht verwijderd</translation>
    </message>
</context>
<context>
    <name>Kustomer::WritingDesk</name>
    <message>
        <source>Files cannot be sent here. Your message was kept as a draft.</source>
        <translation>Bestanden kunnen hier niet worden verzonden. Uw bericht is als concept bewaard.</translation>
    </message>
    <message>
        <source>This cannot be sent from here.</source>
        <translation>Dit kan hiervandaan niet worden verstuurd.</translation>
    </message>
</context>
</TS>
