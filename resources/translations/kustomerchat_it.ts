<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Kustomer::AccountFile</name>
    <message>
        <source>What was kept of the chat on this disk is damaged and was set aside.</source>
        <translation>I dati della chat conservati su questo disco sono danneggiati e sono stati messi da parte.</translation>
    </message>
    <message>
        <source>What is kept of the chat on this disk was written by a newer version and was set aside.</source>
        <translation>I dati della chat conservati su questo disco provengono da una versione più recente e sono stati messi da parte.</translation>
    </message>
    <message>
        <source>The same chat is open elsewhere on this computer. What is written here is lost if it cannot be sent.</source>
        <translation>La stessa chat è già aperta altrove su questo computer. Quanto scritto qui andrà perso se non può essere inviato.</translation>
    </message>
    <message>
        <source>Not everything of the chat could be deleted from this disk.</source>
        <translation>Non è stato possibile eliminare tutti i dati della chat da questo disco.</translation>
    </message>
</context>
<context>
    <name>Kustomer::AccountFolder</name>
    <message>
        <source>The chat cannot be kept on this disk.</source>
        <translation>Impossibile conservare la chat su questo disco.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Announcer</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n nuovo messaggio</numerusform>
            <numerusform>%n nuovi messaggi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Arrivals</name>
    <message>
        <source>The conversation is too long to be searched.</source>
        <translation>La conversazione è troppo lunga per effettuare una ricerca.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ArticleSurveyCard</name>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>What was missing?</source>
        <translation>Che cosa mancava?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Tell us more</source>
        <translation>Ulteriori dettagli</translation>
    </message>
    <message>
        <source>Did this article help?</source>
        <translation>Questo articolo è stato utile?</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Grazie!</translation>
    </message>
    <message>
        <source>Thank you, we will do better.</source>
        <translation>Grazie, faremo di meglio.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ArticleView</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copia link</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleziona tutto</translation>
    </message>
    <message>
        <source>Level %1</source>
        <extracomment>Spoken by screen readers, of a heading: 1 is the title of all, 2 that of a part</extracomment>
        <translation>Livello %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::Attachment</name>
    <message>
        <source>The server does not say where the file is.</source>
        <translation>Il server non ha indicato dove si trova il file.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Attachments</name>
    <message>
        <source>The files of one message may have %1 in all.</source>
        <translation>Gli allegati di un messaggio possono occupare al massimo %1 in totale.</translation>
    </message>
    <message>
        <source>“%1” cannot be kept on this disk.</source>
        <translation>Impossibile conservare «%1» su questo disco.</translation>
    </message>
    <message>
        <source>The files were not taken.</source>
        <translation>I file non sono stati aggiunti.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Questo file non esiste più.</translation>
    </message>
    <message>
        <source>Folders cannot be sent.</source>
        <translation>Non è possibile inviare cartelle.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Questo non è un file.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Questo file è vuoto.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Impossibile leggere questo file.</translation>
    </message>
    <message>
        <source>Files of this type cannot be sent.</source>
        <translation>Non è possibile inviare file di questo tipo.</translation>
    </message>
    <message>
        <source>This picture has too many pixels.</source>
        <translation>Questa immagine ha troppi pixel.</translation>
    </message>
    <message>
        <source>This file is larger than %1.</source>
        <translation>Questo file è più grande di %1.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Beginnings</name>
    <message>
        <source>The message was discarded.</source>
        <translation>Il messaggio è stato eliminato.</translation>
    </message>
    <message>
        <source>The customer has left.</source>
        <translation>Il cliente se n’è andato.</translation>
    </message>
</context>
<context>
    <name>Kustomer::BlackOutView</name>
    <message>
        <source>Picture to be sent</source>
        <translation>Immagine da inviare</translation>
    </message>
    <message>
        <source>Space blacks a part out, arrows move it, with Shift they change its size, Backspace takes it back.</source>
        <translation>Spazio annerisce una parte, le frecce la spostano, con Maiusc ne cambiano la dimensione, Backspace la toglie.</translation>
    </message>
    <message>
        <source>Nothing is blacked out.</source>
        <translation>Nulla è annerito.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are blacked out. The latest begins %1 from the left and %2 from the top, and takes %3 of the width and %4 of the height.</source>
        <extracomment>Said of a picture; each of %1 to %4 is such as &quot;25%&quot;</extracomment>
        <translation>
            <numerusform>%n parte è annerita. Inizia a %1 da sinistra e %2 dall’alto e occupa %3 della larghezza e %4 dell’altezza.</numerusform>
            <numerusform>%n parti sono annerite. L’ultima inizia a %1 da sinistra e %2 dall’alto e occupa %3 della larghezza e %4 dell’altezza.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Calls</name>
    <message>
        <source>The server does not let the chat listen.</source>
        <translation>Il server non consente alla chat di ricevere messaggi.</translation>
    </message>
</context>
<context>
    <name>Kustomer::CautionCard</name>
    <message>
        <source>This looks like the number of a payment card. Everybody who reads the conversation would see it.</source>
        <translation>Sembra il numero di una carta di pagamento. Lo vedrebbe chiunque legga la conversazione.</translation>
    </message>
    <message>
        <source>Hide the number</source>
        <translation>Nascondi il numero</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>Invia così</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatAccess</name>
    <message>
        <source>The chat is not started: call start() first.</source>
        <translation>La chat non è avviata: chiamare prima start().</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatForms</name>
    <message>
        <source>Something was said here already.</source>
        <translation>Questa conversazione contiene già dei messaggi.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatLifecycle</name>
    <message>
        <source>The chat was stopped.</source>
        <translation>La chat è stata interrotta.</translation>
    </message>
    <message>
        <source>Where the identity is kept cannot be changed while the chat runs: call stop() first.</source>
        <translation>La posizione dell’identità non può essere modificata mentre la chat è attiva: chiamare prima stop().</translation>
    </message>
    <message>
        <source>There is no QCoreApplication: the chat needs its event loop.</source>
        <translation>Manca una QCoreApplication: la chat ha bisogno del suo ciclo di eventi.</translation>
    </message>
    <message>
        <source>The chat begins anew.</source>
        <translation>La chat ricomincia.</translation>
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
        <translation>Nuovo messaggio</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n nuovo messaggio</numerusform>
            <numerusform>%n nuovi messaggi</numerusform>
        </translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un file</translation>
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
        <translation>Le conversazioni compariranno qui una volta avviata la chat.</translation>
    </message>
    <message>
        <source>Chat can&apos;t be reached</source>
        <translation>Chat non raggiungibile</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Connected again</source>
        <translation>Di nuovo connesso</translation>
    </message>
</context>
<context>
    <name>Kustomer::Composer</name>
    <message>
        <source>Write a message…</source>
        <translation>Scrivere un messaggio…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Files to send</source>
        <translation>File da inviare</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Allega file</translation>
    </message>
    <message>
        <source>Files that can be sent (%1)</source>
        <translation>File supportati (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Only the beginning is shown here. All of it is sent.</source>
        <translation>Qui si vede solo l’inizio. Viene inviato tutto.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>The name of a file, before date and time</extracomment>
        <translation>Testo incollato</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConnectionWords</name>
    <message>
        <source>Please log in again. What you write is sent as soon as you have.</source>
        <translation>È necessario accedere di nuovo. I messaggi verranno inviati subito dopo l’accesso.</translation>
    </message>
    <message>
        <source>Offline – messages are sent when you are back</source>
        <translation>Offline – i messaggi verranno inviati al ritorno della connessione</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Riconnessione…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connessione…</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConsentFile</name>
    <message>
        <source>Whether you agreed cannot be kept on this disk.</source>
        <translation>Il consenso non può essere salvato su questo disco.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConsentPage</name>
    <message>
        <source>Before we chat</source>
        <translation>Prima di chattare</translation>
    </message>
    <message>
        <source>What you write here is sent to our support and kept there.</source>
        <translation>Ciò che scrive qui viene inviato alla nostra assistenza e conservato.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Informativa sulla privacy</translation>
    </message>
    <message>
        <source>Agree and start the chat</source>
        <translation>Accetta e avvia la chat</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationLines</name>
    <message>
        <source>Not sent: %1</source>
        <translation>Non inviato: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationListPage</name>
    <message>
        <source>Conversations</source>
        <translation>Conversazioni</translation>
    </message>
    <message>
        <source>Loading conversations</source>
        <translation>Caricamento delle conversazioni</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nuova conversazione</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>Come possiamo essere d’aiuto?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n risultato</numerusform>
            <numerusform>%n risultati</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in all conversations</source>
        <translation>Cerca in tutte le conversazioni</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Powered by Kustomer</source>
        <translation>Realizzato con Kustomer</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationMenu</name>
    <message>
        <source>New conversation</source>
        <translation>Nuova conversazione</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>Copia trascrizione</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>Salva trascrizione…</translation>
    </message>
    <message>
        <source>End chat</source>
        <translation>Termina chat</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>Salva trascrizione</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Testo (*.txt)</translation>
    </message>
    <message>
        <source>Chat transcript</source>
        <translation>Trascrizione della chat</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvato</translation>
    </message>
    <message>
        <source>It couldn&apos;t be saved: %1</source>
        <translation>Salvataggio non riuscito: %1</translation>
    </message>
    <message>
        <source>Fetching the whole conversation…</source>
        <translation>Recupero dell’intera conversazione…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Cerca…</translation>
    </message>
    <message>
        <source>Print transcript…</source>
        <translation>Stampa trascrizione…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Pagina web (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It couldn&apos;t be printed</source>
        <translation>Stampa non riuscita</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationOffer</name>
    <message>
        <source>Back to chat</source>
        <translation>Torna alla chat</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nuova conversazione</translation>
    </message>
    <message>
        <source>Leave a message</source>
        <translation>Lascia un messaggio</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationPage</name>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Loading messages</source>
        <translation>Caricamento dei messaggi</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationPager</name>
    <message>
        <source>The pages of the conversation list lead in a circle: the rest of it is not shown.</source>
        <translation>Le pagine dell’elenco delle conversazioni si ripetono in circolo: il resto non viene mostrato.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationRequests</name>
    <message>
        <source>This conversation has not begun yet.</source>
        <translation>Questa conversazione non è ancora iniziata.</translation>
    </message>
    <message>
        <source>Somebody else is the customer now.</source>
        <translation>Ora è collegato un altro cliente.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationRow</name>
    <message>
        <source>Draft: %1</source>
        <translation>Bozza: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Io: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <translation>
            <numerusform>%n messaggio non letto</numerusform>
            <numerusform>%n messaggi non letti</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>mark of a conversation</comment>
        <translation>Terminata</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>on screen beside the list, spoken</comment>
        <translation>Sullo schermo</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationSearch</name>
    <message>
        <source>Search in this conversation</source>
        <translation>Cerca in questa conversazione</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ricerca in corso…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>%1 of %2+</source>
        <translation>%1 di %2+</translation>
    </message>
</context>
<context>
    <name>Kustomer::Downloads</name>
    <message>
        <source>The file cannot be kept on this disk.</source>
        <translation>Impossibile conservare il file su questo disco.</translation>
    </message>
    <message>
        <source>The download was cancelled.</source>
        <translation>Il download è stato annullato.</translation>
    </message>
</context>
<context>
    <name>Kustomer::DropVeil</name>
    <message>
        <source>Drop files to attach them</source>
        <translation>Rilasciare i file per allegarli</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmailCapture</name>
    <message>
        <source>Please enter an email address, such as name@example.com.</source>
        <translation>Inserire un indirizzo e-mail, ad esempio nome@example.com.</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmailCard</name>
    <message>
        <source>Leave your email address, and we can answer you when you are away.</source>
        <translation>Lasciando un indirizzo e-mail è possibile ricevere una risposta anche quando la chat è chiusa.</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Indirizzo e-mail</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Don&apos;t ask for my email address</source>
        <translation>Non chiedere il mio indirizzo e-mail</translation>
    </message>
    <message>
        <source>Thank you, we have your email address.</source>
        <translation>Grazie, abbiamo il suo indirizzo e-mail.</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmojiGroup</name>
    <message>
        <source>Smileys</source>
        <translation>Faccine</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Hearts and feelings</source>
        <translation>Cuori e sentimenti</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Animali e natura</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Cibo e bevande</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Viaggi e luoghi</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Oggetti</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Simboli</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmojiPicker</name>
    <message>
        <source>Find an emoji</source>
        <translation>Cerca un’emoji</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmptyWords</name>
    <message>
        <source>No conversation selected</source>
        <translation>Nessuna conversazione selezionata</translation>
    </message>
    <message>
        <source>Choose one from the list, or start a new one.</source>
        <translation>È possibile sceglierne una dall’elenco o iniziarne una nuova.</translation>
    </message>
    <message>
        <source>The messages couldn&apos;t be loaded</source>
        <translation>Impossibile caricare i messaggi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>Come possiamo essere d’aiuto?</translation>
    </message>
    <message>
        <source>Chat is not available at the moment</source>
        <translation>La chat non è al momento disponibile</translation>
    </message>
</context>
<context>
    <name>Kustomer::Ending</name>
    <message>
        <source>Conversation ended</source>
        <translation>Conversazione terminata</translation>
    </message>
    <message>
        <source>The conversation couldn&apos;t be ended: %1</source>
        <translation>Non è stato possibile terminare la conversazione: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::EvidenceDialog</name>
    <message>
        <source>Screenshot</source>
        <translation>Schermata</translation>
    </message>
    <message>
        <source>This picture goes along with your message. Black out what nobody else needs to see, by drawing over it.</source>
        <translation>Questa immagine accompagna il suo messaggio. Annerisca ciò che nessun altro deve vedere disegnandoci sopra.</translation>
    </message>
    <message>
        <source>Text to be sent</source>
        <translation>Testo da inviare</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostica</translation>
    </message>
    <message>
        <source>This text goes along with your message as a file.</source>
        <translation>Questo testo accompagna il suo messaggio come file.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla ultima modifica</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Add to message</source>
        <translation>Aggiungi al messaggio</translation>
    </message>
    <message>
        <source>This text goes along with your message as a file. It is too long to be shown here as a whole.</source>
        <translation>Questo testo accompagna il suo messaggio come file. È troppo lungo per essere mostrato qui per intero.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FileDeeds</name>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Apri file</translation>
    </message>
    <message>
        <source>“%1” may run something on this computer.</source>
        <translation>«%1» potrebbe eseguire un programma su questo computer.</translation>
    </message>
    <message>
        <source>Open it only if you expected it and trust who sent it.</source>
        <translation>È consigliabile aprirlo solo se atteso e se il mittente è affidabile.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Apri comunque</translation>
    </message>
    <message>
        <source>It couldn&apos;t be opened. Save it to open it yourself.</source>
        <translation>Apertura non riuscita. Salvare il file per aprirlo manualmente.</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Salva file</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvato</translation>
    </message>
    <message>
        <source>It couldn&apos;t be saved: %1</source>
        <translation>Salvataggio non riuscito: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::FileOffers</name>
    <message>
        <source>Choose files…</source>
        <translation>Scegli file…</translation>
    </message>
    <message>
        <source>Screenshot…</source>
        <translation>Schermata…</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnostica…</translation>
    </message>
</context>
<context>
    <name>Kustomer::FileWords</name>
    <message>
        <source>Waiting…</source>
        <translation>In attesa…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file is here or there, such as &quot;1.2 MB of 4.8 MB&quot;</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrotto</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Immagine: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n immagine</numerusform>
            <numerusform>%n immagini</numerusform>
        </translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 file</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n file</numerusform>
        </translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Allegato</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Apri %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Salva %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Interrompi %1</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>Riprova %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Mostra immagine</translation>
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
        <translation>Come possiamo ricontattarLa?</translation>
    </message>
    <message>
        <source>The expected wait is %1.</source>
        <translation>Attesa prevista: %1.</translation>
    </message>
    <message>
        <source>What is your email address?</source>
        <translation>Qual è il Suo indirizzo e-mail?</translation>
    </message>
    <message>
        <source>What is your phone number?</source>
        <translation>Qual è il Suo numero di telefono?</translation>
    </message>
    <message>
        <source>Thank you. We will get back to you.</source>
        <translation>Grazie. Risponderemo al più presto.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefonata</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>meno di un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>circa %n minuto</numerusform>
            <numerusform>circa %n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>circa %n ora</numerusform>
            <numerusform>circa %n ore</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Foot</name>
    <message>
        <source>This conversation has ended.</source>
        <translation>Questa conversazione è terminata.</translation>
    </message>
    <message>
        <source>Chat is not available at the moment.</source>
        <translation>La chat non è al momento disponibile.</translation>
    </message>
    <message>
        <source>Please choose one of the answers above.</source>
        <translation>Scegli una delle risposte qui sopra.</translation>
    </message>
    <message>
        <source>Looking for what may help you…</source>
        <translation>Ricerca di contenuti utili…</translation>
    </message>
    <message>
        <source>Your answers are being sent…</source>
        <translation>Invio delle risposte…</translation>
    </message>
    <message>
        <source>We will get back to you by email.</source>
        <translation>Risponderemo via e-mail.</translation>
    </message>
    <message>
        <source>We will get back to you.</source>
        <translation>Risponderemo al più presto.</translation>
    </message>
    <message>
        <source>We will get back to you by phone.</source>
        <translation>Risponderemo per telefono.</translation>
    </message>
    <message>
        <source>This conversation is being ended…</source>
        <translation>Questa conversazione sta per essere terminata…</translation>
    </message>
</context>
<context>
    <name>Kustomer::FootBar</name>
    <message>
        <source>New conversation</source>
        <translation>Nuova conversazione</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Non inviato: %1</translation>
    </message>
    <message>
        <source>Your email address</source>
        <translation>Indirizzo e-mail</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Numero di telefono</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un numero</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>This conversation is open again.</source>
        <translation>Questa conversazione è di nuovo aperta.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FormCard</name>
    <message>
        <source>Question %L1 of %L2</source>
        <translation>Domanda %L1 di %L2</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Salta</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
</context>
<context>
    <name>Kustomer::FormInputText</name>
    <message>
        <source>Please enter an email address, such as name@example.com.</source>
        <translation>Inserire un indirizzo e-mail, ad esempio nome@example.com.</translation>
    </message>
    <message>
        <source>Please enter a phone number, with the code of its country.</source>
        <translation>Inserire un numero di telefono con il prefisso internazionale.</translation>
    </message>
    <message>
        <source>Please enter a number.</source>
        <translation>Inserire un numero.</translation>
    </message>
    <message>
        <source>Please enter a date.</source>
        <translation>Inserire una data.</translation>
    </message>
    <message>
        <source>Please choose one of the answers.</source>
        <translation>Scegliere una delle risposte.</translation>
    </message>
    <message>
        <source>Please enter an answer.</source>
        <translation>Inserire una risposta.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FormOffers</name>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>Kustomer::Forms</name>
    <message>
        <source>Nothing is asked here.</source>
        <translation>Qui non ci sono domande a cui rispondere.</translation>
    </message>
    <message>
        <source>Files can be sent once the questions are answered.</source>
        <translation>Sarà possibile inviare file dopo aver risposto alle domande.</translation>
    </message>
    <message>
        <source>Your last answer is still on its way.</source>
        <translation>L’ultima risposta è ancora in fase di invio.</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation>È necessario rispondere a questa domanda.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FreedesktopChannel</name>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Segna come letto</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Rispondi</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Scrivi un messaggio…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
</context>
<context>
    <name>Kustomer::GivenFiles</name>
    <message>
        <source>Pasted picture</source>
        <extracomment>The name of a file, before date and time</extracomment>
        <translation>Immagine incollata</translation>
    </message>
</context>
<context>
    <name>Kustomer::Handoffs</name>
    <message>
        <source>Somebody else is the customer now.</source>
        <translation>Ora è connessa un’altra persona.</translation>
    </message>
</context>
<context>
    <name>Kustomer::HeaderBar</name>
    <message>
        <source>Back to all conversations</source>
        <translation>Torna a tutte le conversazioni</translation>
    </message>
    <message>
        <source>More about this conversation</source>
        <translation>Altre opzioni per questa conversazione</translation>
    </message>
    <message numerus="yes">
        <source>%n unread in other conversations</source>
        <translation>
            <numerusform>%n messaggio non letto in altre conversazioni</numerusform>
            <numerusform>%n messaggi non letti in altre conversazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>More about this article</source>
        <translation>Altro su questo articolo</translation>
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
        <translation>Apri nel browser</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Search for help</source>
        <translation>Cerca nella guida</translation>
    </message>
    <message>
        <source>More articles</source>
        <translation>Altri articoli</translation>
    </message>
    <message>
        <source>Ask us</source>
        <translation>Scrivici</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Articolo</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found</source>
        <translation>
            <numerusform>%n articolo trovato</numerusform>
            <numerusform>%n articoli trovati</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>No article has the words “%1”.</source>
        <translation>Nessun articolo contiene «%1».</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Ancora nessun articolo</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>Scegliere un articolo</translation>
    </message>
    <message>
        <source>This article can&apos;t be shown</source>
        <translation>Impossibile mostrare l’articolo</translation>
    </message>
    <message>
        <source>This article is not here</source>
        <translation>Articolo non trovato</translation>
    </message>
    <message>
        <source>It may have moved, or it is not published any more.</source>
        <translation>Potrebbe essere stato spostato o non essere più pubblicato.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>There is no help here yet</source>
        <translation>Nessuna guida disponibile per ora</translation>
    </message>
    <message>
        <source>The articles couldn&apos;t be loaded</source>
        <translation>Impossibile caricare gli articoli</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Aggiornato: %1</translation>
    </message>
    <message>
        <source>The article goes on; all of it is on its page.</source>
        <translation>L’articolo continua: il testo completo è sulla pagina web.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>on screen beside the list, spoken</comment>
        <translation>Sullo schermo</translation>
    </message>
</context>
<context>
    <name>Kustomer::HelpPage</name>
    <message>
        <source>Loading articles</source>
        <translation>Caricamento degli articoli</translation>
    </message>
</context>
<context>
    <name>Kustomer::Home</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>You couldn&apos;t be logged in, so you are chatting as a guest.</source>
        <translation>Accesso non riuscito: la chat prosegue come ospite.</translation>
    </message>
    <message>
        <source>Older conversations couldn&apos;t be loaded.</source>
        <translation>Impossibile caricare le conversazioni meno recenti.</translation>
    </message>
    <message>
        <source>Your conversations couldn&apos;t be brought up to date.</source>
        <translation>Impossibile aggiornare le conversazioni.</translation>
    </message>
    <message>
        <source>Your conversations couldn&apos;t be loaded</source>
        <translation>Impossibile caricare le conversazioni</translation>
    </message>
    <message>
        <source>Chat is not available at the moment</source>
        <translation>La chat non è al momento disponibile</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Ancora nessuna conversazione</translation>
    </message>
    <message>
        <source>Ask us anything.</source>
        <translation>Siamo qui per rispondere a ogni domanda.</translation>
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
            <numerusform>Chat, %n messaggio non letto</numerusform>
            <numerusform>Chat, %n messaggi non letti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::IdentityVault</name>
    <message>
        <source>Not everything of the chat could be deleted from this computer. The next start tries it again. %1</source>
        <translation>Non è stato possibile eliminare tutti i dati della chat da questo computer. Al prossimo avvio verrà effettuato un nuovo tentativo. %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::Inbox</name>
    <message>
        <source>There is no such conversation.</source>
        <translation>Questa conversazione non esiste.</translation>
    </message>
</context>
<context>
    <name>Kustomer::JumpButton</name>
    <message>
        <source>Jump to the latest message</source>
        <translation>Vai all’ultimo messaggio</translation>
    </message>
    <message>
        <source>Jump to 1 new message</source>
        <translation>Vai al nuovo messaggio</translation>
    </message>
    <message numerus="yes">
        <source>Jump to %n new messages</source>
        <translation>
            <numerusform>Vai a %n nuovo messaggio</numerusform>
            <numerusform>Vai ai %n nuovi messaggi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Knowledge</name>
    <message>
        <source>There is no such part of the knowledge base.</source>
        <translation>Questa sezione della knowledge base non esiste.</translation>
    </message>
    <message>
        <source>There is no such article.</source>
        <translation>Questo articolo non esiste.</translation>
    </message>
</context>
<context>
    <name>Kustomer::LauncherButton</name>
    <message>
        <source>1 unread message</source>
        <translation>1 messaggio non letto</translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <translation>
            <numerusform>%n messaggio non letto</numerusform>
            <numerusform>%n messaggi non letti</numerusform>
        </translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation>Chiudi chat</translation>
    </message>
    <message>
        <source>Chat with us</source>
        <translation>Chatta con noi</translation>
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
        <translation>Riporta nella finestra</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Apri in una finestra separata</translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation>Chiudi chat</translation>
    </message>
    <message>
        <source>Show in a side panel</source>
        <translation>Mostra in un pannello laterale</translation>
    </message>
</context>
<context>
    <name>Kustomer::LoginDesk</name>
    <message>
        <source>A newer login took the place of this one.</source>
        <translation>Questo accesso è stato sostituito da uno più recente.</translation>
    </message>
    <message>
        <source>The customer logged out.</source>
        <translation>Il cliente si è disconnesso.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Markdown</name>
    <message>
        <source>The rest is too long to be shown.</source>
        <translation>Il resto è troppo lungo per essere mostrato.</translation>
    </message>
</context>
<context>
    <name>Kustomer::NewsBanner</name>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
</context>
<context>
    <name>Kustomer::NudgeCard</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Kustomer::OptionList</name>
    <message>
        <source>Find an answer</source>
        <translation>Cerca una risposta</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 risposta</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n risposta</numerusform>
            <numerusform>%n risposte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Outcome</name>
    <message>
        <source>This conversation timed out</source>
        <translation>Questa conversazione è terminata perché il tempo è scaduto</translation>
    </message>
    <message>
        <source>You have ended this conversation</source>
        <translation>Lei ha terminato questa conversazione</translation>
    </message>
    <message>
        <source>The team has ended this conversation</source>
        <translation>Il team ha terminato questa conversazione</translation>
    </message>
    <message>
        <source>This conversation has ended</source>
        <translation>Questa conversazione è terminata</translation>
    </message>
    <message>
        <source>This conversation was moved</source>
        <translation>Questa conversazione è stata spostata</translation>
    </message>
    <message>
        <source>This conversation goes on in another one</source>
        <translation>Questa conversazione prosegue in un’altra</translation>
    </message>
    <message>
        <source>This conversation is not available any more</source>
        <translation>Questa conversazione non è più disponibile</translation>
    </message>
    <message>
        <source>The assistant has handed over to the team</source>
        <translation>L’assistente ha passato la conversazione al team</translation>
    </message>
    <message>
        <source>%1 has joined</source>
        <extracomment>Of a person of the company, above their first message</extracomment>
        <translation>%1 partecipa ora alla conversazione</translation>
    </message>
</context>
<context>
    <name>Kustomer::PictureViewer</name>
    <message>
        <source>Pictures of this conversation</source>
        <translation>Immagini di questa conversazione</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Immagine precedente</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Immagine successiva</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copia immagine</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Salva immagine</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which picture of how many</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
</context>
<context>
    <name>Kustomer::Pictures</name>
    <message>
        <source>This picture can&apos;t be read.</source>
        <translation>Impossibile leggere questa immagine.</translation>
    </message>
</context>
<context>
    <name>Kustomer::PortalChannel</name>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Segna come letto</translation>
    </message>
</context>
<context>
    <name>Kustomer::Queue</name>
    <message>
        <source>Nothing is asked in this conversation now.</source>
        <translation>Al momento non ci sono domande in questa conversazione.</translation>
    </message>
    <message>
        <source>This is not offered.</source>
        <translation>Questa opzione non è disponibile.</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation>Questo non è un indirizzo e-mail.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Questo non è un numero di telefono.</translation>
    </message>
</context>
<context>
    <name>Kustomer::QueueCard</name>
    <message>
        <source>Sending…</source>
        <translation>Invio in corso…</translation>
    </message>
    <message>
        <source>You are number %L1 in the queue.</source>
        <translation>Posizione in coda: %L1.</translation>
    </message>
    <message>
        <source>Expected wait: %1.</source>
        <translation>Attesa prevista: %1.</translation>
    </message>
    <message>
        <source>I&apos;ll wait</source>
        <translation>Attendo</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Please enter a valid email address.</source>
        <translation>Inserire un indirizzo e-mail valido.</translation>
    </message>
    <message>
        <source>Please enter a valid phone number.</source>
        <translation>Inserire un numero di telefono valido.</translation>
    </message>
</context>
<context>
    <name>Kustomer::RatingText</name>
    <message>
        <source>%1 of %2</source>
        <comment>a step of a scale, as spoken</comment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <comment>a face</comment>
        <translation>Scontento</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>a face</comment>
        <translation>Neutro</translation>
    </message>
    <message>
        <source>Happy</source>
        <comment>a face</comment>
        <translation>Contento</translation>
    </message>
    <message>
        <source>Very unhappy</source>
        <comment>a face</comment>
        <translation>Molto scontento</translation>
    </message>
    <message>
        <source>Very happy</source>
        <comment>a face</comment>
        <translation>Molto contento</translation>
    </message>
    <message>
        <source>Thumbs down</source>
        <translation>Pollice in giù</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>Pollice in su</translation>
    </message>
    <message>
        <source>Thumb to the side</source>
        <translation>Pollice di lato</translation>
    </message>
</context>
<context>
    <name>Kustomer::ReadMarks</name>
    <message>
        <source>The customer has left.</source>
        <translation>Il cliente se n’è andato.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ReadingPage</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n risultato</numerusform>
            <numerusform>%n risultati</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in this article</source>
        <translation>Cerca in questo articolo</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copia link</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Apri nel browser</translation>
    </message>
    <message>
        <source>Loading the article</source>
        <translation>Caricamento dell’articolo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which match of how many</extracomment>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>Kustomer::RecordFile</name>
    <message>
        <source>a newer version has written it</source>
        <translation>scritto da una versione più recente</translation>
    </message>
    <message>
        <source>%1[%2]: not readable</source>
        <translation>%1[%2]: non leggibile</translation>
    </message>
    <message>
        <source>The chat cannot be kept on this disk.</source>
        <translation>Impossibile conservare la chat su questo disco.</translation>
    </message>
    <message>
        <source>The chat cannot be kept: this program comes without Qt&apos;s driver for SQLite.</source>
        <translation>La chat non può essere salvata: a questo programma manca il driver SQLite di Qt.</translation>
    </message>
</context>
<context>
    <name>Kustomer::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>adesso</translation>
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
        <translation>Ieri</translation>
    </message>
</context>
<context>
    <name>Kustomer::RowDeeds</name>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>Kustomer::RowMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copia messaggio</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copia link</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>Apri immagine</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Salva immagine…</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Salva file…</translation>
    </message>
</context>
<context>
    <name>Kustomer::RowWords</name>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>A day of this year: weekday, day, month; see QLocale::toString</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Nuovi messaggi</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>In attesa di invio</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Invio in corso…</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non inviato</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Spoken by screen readers: who, when, what</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>New message from %1: %2</source>
        <extracomment>Spoken by screen readers: who, what</extracomment>
        <translation>Nuovo messaggio da %1: %2</translation>
    </message>
    <message>
        <source>AI assistant, %1</source>
        <extracomment>Spoken by screen readers: artificial intelligence, under this name</extracomment>
        <translation>Assistente IA, %1</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <extracomment>Spoken by screen readers: an answer that was chosen</extracomment>
        <translation>%1, scelta</translation>
    </message>
    <message>
        <source>AI</source>
        <extracomment>Beside the name of who wrote: artificial intelligence</extracomment>
        <translation>IA</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>Above the articles that an answer rests on</extracomment>
        <translation>Fonti</translation>
    </message>
</context>
<context>
    <name>Kustomer::RunningChat</name>
    <message>
        <source>The customer logged out.</source>
        <translation>Il cliente si è disconnesso.</translation>
    </message>
</context>
<context>
    <name>Kustomer::SearchField</name>
    <message>
        <source>Close search</source>
        <translation>Chiudi ricerca</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Risultato precedente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Risultato successivo</translation>
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
        <translation>Il server non accetta più l’identità: è necessario accedere di nuovo.</translation>
    </message>
    <message>
        <source>The server did not say whom the login belongs to.</source>
        <translation>Il server non ha indicato a chi appartiene l’accesso.</translation>
    </message>
    <message>
        <source>A newer login took the place of this one.</source>
        <translation>Questo accesso è stato sostituito da uno più recente.</translation>
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
        <translation>Fatto:</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>Da fare:</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <extracomment>Spoken by screen readers ahead of the first line of a piece of code</extracomment>
        <translation>Codice: %1</translation>
    </message>
    <message>
        <source>Quote: %1</source>
        <extracomment>Spoken by screen readers ahead of the first line of a quotation</extracomment>
        <translation>Citazione: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::SurveyCard</name>
    <message>
        <source>Thank you for your feedback.</source>
        <translation>Grazie per il feedback.</translation>
    </message>
    <message>
        <source>Send feedback</source>
        <translation>Invia feedback</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ritira</translation>
    </message>
    <message>
        <source>Thank you. Your feedback is sent when you are back online.</source>
        <translation>Grazie. Il Suo feedback verrà inviato non appena sarà di nuovo online.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Surveys</name>
    <message>
        <source>There is no survey for this conversation.</source>
        <translation>Non è previsto alcun sondaggio per questa conversazione.</translation>
    </message>
    <message>
        <source>This survey is closed.</source>
        <translation>Questo sondaggio è chiuso.</translation>
    </message>
    <message>
        <source>This rating is not on the scale of the survey.</source>
        <translation>Questa valutazione non rientra nella scala del sondaggio.</translation>
    </message>
    <message>
        <source>The answer is longer than %L1 characters.</source>
        <translation>La risposta supera i %L1 caratteri.</translation>
    </message>
</context>
<context>
    <name>Kustomer::TextBlock</name>
    <message>
        <source>Copy code</source>
        <translation>Copia il codice</translation>
    </message>
</context>
<context>
    <name>Kustomer::ThemeOverrides</name>
    <message>
        <source>The looks of the chat could not be changed.</source>
        <translation>Non è stato possibile cambiare l’aspetto della chat.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Thread</name>
    <message>
        <source>The pages of a conversation lead in a circle: the rest of it is not shown.</source>
        <translation>Le pagine di una conversazione si ripetono in circolo: il resto non viene mostrato.</translation>
    </message>
</context>
<context>
    <name>Kustomer::TimelineCanvas</name>
    <message>
        <source>Message sent</source>
        <translation>Messaggio inviato</translation>
    </message>
    <message>
        <source>Message not sent</source>
        <translation>Messaggio non inviato</translation>
    </message>
</context>
<context>
    <name>Kustomer::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>%1. You can undo it.</source>
        <extracomment>Spoken by screen readers: what happened</extracomment>
        <translation>%1. È possibile annullare.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annullato</translation>
    </message>
</context>
<context>
    <name>Kustomer::Tombstones</name>
    <message>
        <source>It could not be noted what of the chat is to be deleted.</source>
        <translation>Impossibile annotare quali dati della chat devono essere eliminati.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Transcript</name>
    <message>
        <source>not sent</source>
        <translation>non inviato</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>non ancora inviato</translation>
    </message>
    <message>
        <source>1 attachment</source>
        <translation>1 allegato</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n allegato</numerusform>
            <numerusform>%n allegati</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier messages are left out.</source>
        <translation>I messaggi precedenti non sono inclusi.</translation>
    </message>
    <message>
        <source>Chat transcript</source>
        <translation>Trascrizione della chat</translation>
    </message>
    <message>
        <source>%1 (AI)</source>
        <translation>%1 (IA)</translation>
    </message>
</context>
<context>
    <name>Kustomer::TranscriptFile</name>
    <message>
        <source>The file cannot be kept on this disk.</source>
        <translation>Impossibile conservare il file su questo disco.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Trouble</name>
    <message>
        <source>Please check your connection to the internet.</source>
        <translation>Verificare la connessione a Internet.</translation>
    </message>
    <message>
        <source>A safe connection isn&apos;t possible from here at the moment.</source>
        <translation>Al momento non è possibile stabilire una connessione sicura da qui.</translation>
    </message>
    <message>
        <source>The chat service has a problem. Please try again a little later.</source>
        <translation>Si è verificato un problema con il servizio di chat. Riprovare tra qualche minuto.</translation>
    </message>
    <message>
        <source>The chat isn&apos;t set up correctly in this application.</source>
        <translation>La chat non è configurata correttamente in questa applicazione.</translation>
    </message>
    <message>
        <source>The files of the chat can&apos;t be used on this computer.</source>
        <translation>I file della chat non sono utilizzabili su questo computer.</translation>
    </message>
    <message>
        <source>The chat service didn&apos;t allow it.</source>
        <translation>Il servizio di chat non lo ha consentito.</translation>
    </message>
</context>
<context>
    <name>Kustomer::TypingWords</name>
    <message>
        <source>Typing…</source>
        <translation>Sta scrivendo…</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 sta scrivendo…</translation>
    </message>
    <message>
        <source>AI assistant is replying…</source>
        <translation>L’assistente IA sta rispondendo…</translation>
    </message>
</context>
<context>
    <name>Kustomer::Uploads</name>
    <message>
        <source>The upload was cancelled.</source>
        <translation>Il caricamento è stato annullato.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Writers</name>
    <message>
        <source>You</source>
        <translation>Io</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistenza</translation>
    </message>
    <message>
        <source>AI assistant</source>
        <extracomment>Artificial intelligence that has no other name</extracomment>
        <translation>Assistente IA</translation>
    </message>
</context>
<context>
    <name>Kustomer::Writing</name>
    <message>
        <source>Message deleted</source>
        <translation>Messaggio eliminato</translation>
    </message>
</context>
<context>
    <name>Kustomer::WritingDesk</name>
    <message>
        <source>Files cannot be sent here. Your message was kept as a draft.</source>
        <translation>Non è possibile inviare file qui. Il messaggio è stato salvato come bozza.</translation>
    </message>
    <message>
        <source>This cannot be sent from here.</source>
        <translation>Non è possibile inviarlo da qui.</translation>
    </message>
</context>
</TS>
