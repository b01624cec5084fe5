<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Kustomer::AccountFile</name>
    <message>
        <source>What was kept of the chat on this disk is damaged and was set aside.</source>
        <translation>Les données du chat conservées sur ce disque sont endommagées et ont été mises de côté.</translation>
    </message>
    <message>
        <source>What is kept of the chat on this disk was written by a newer version and was set aside.</source>
        <translation>Les données du chat conservées sur ce disque proviennent d’une version plus récente et ont été mises de côté.</translation>
    </message>
    <message>
        <source>The same chat is open elsewhere on this computer. What is written here is lost if it cannot be sent.</source>
        <translation>Le même chat est déjà ouvert ailleurs sur cet ordinateur. Ce qui est écrit ici sera perdu si l’envoi échoue.</translation>
    </message>
    <message>
        <source>Not everything of the chat could be deleted from this disk.</source>
        <translation>Certaines données du chat n’ont pas pu être supprimées de ce disque.</translation>
    </message>
</context>
<context>
    <name>Kustomer::AccountFolder</name>
    <message>
        <source>The chat cannot be kept on this disk.</source>
        <translation>Le chat ne peut pas être conservé sur ce disque.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Announcer</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Arrivals</name>
    <message>
        <source>The conversation is too long to be searched.</source>
        <translation>La conversation est trop longue pour y effectuer une recherche.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ArticleSurveyCard</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>What was missing?</source>
        <translation>Que manquait-il&#x202f;?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Tell us more</source>
        <translation>Dites-nous-en plus</translation>
    </message>
    <message>
        <source>Did this article help?</source>
        <translation>Cet article vous a-t-il été utile&#x202f;?</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Merci&#x202f;!</translation>
    </message>
    <message>
        <source>Thank you, we will do better.</source>
        <translation>Merci, nous allons faire mieux.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ArticleView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
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
        <translation>Le serveur n’a pas indiqué où se trouve le fichier.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Attachments</name>
    <message>
        <source>The files of one message may have %1 in all.</source>
        <translation>Les pièces jointes d’un message ne peuvent pas dépasser %1 au total.</translation>
    </message>
    <message>
        <source>“%1” cannot be kept on this disk.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être conservé sur ce disque.</translation>
    </message>
    <message>
        <source>The files were not taken.</source>
        <translation>Les fichiers n’ont pas été pris en compte.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Ce fichier n’existe plus.</translation>
    </message>
    <message>
        <source>Folders cannot be sent.</source>
        <translation>Les dossiers ne peuvent pas être envoyés.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Files of this type cannot be sent.</source>
        <translation>Les fichiers de ce type ne peuvent pas être envoyés.</translation>
    </message>
    <message>
        <source>This picture has too many pixels.</source>
        <translation>Cette image a trop de pixels.</translation>
    </message>
    <message>
        <source>This file is larger than %1.</source>
        <translation>Ce fichier dépasse %1.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Beginnings</name>
    <message>
        <source>The message was discarded.</source>
        <translation>Le message a été supprimé.</translation>
    </message>
    <message>
        <source>The customer has left.</source>
        <translation>Le client est parti.</translation>
    </message>
</context>
<context>
    <name>Kustomer::BlackOutView</name>
    <message>
        <source>Picture to be sent</source>
        <translation>Image à envoyer</translation>
    </message>
    <message>
        <source>Space blacks a part out, arrows move it, with Shift they change its size, Backspace takes it back.</source>
        <translation>Espace masque une partie, les flèches la déplacent, avec Maj elles changent sa taille, Retour arrière l’annule.</translation>
    </message>
    <message>
        <source>Nothing is blacked out.</source>
        <translation>Rien n’est masqué.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are blacked out. The latest begins %1 from the left and %2 from the top, and takes %3 of the width and %4 of the height.</source>
        <extracomment>Said of a picture; each of %1 to %4 is such as &quot;25%&quot;</extracomment>
        <translation>
            <numerusform>%n partie est masquée. Elle commence à %1 de la gauche et %2 du haut, et occupe %3 de la largeur et %4 de la hauteur.</numerusform>
            <numerusform>%n parties sont masquées. La dernière commence à %1 de la gauche et %2 du haut, et occupe %3 de la largeur et %4 de la hauteur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Calls</name>
    <message>
        <source>The server does not let the chat listen.</source>
        <translation>Le serveur n’autorise pas le chat à recevoir des messages.</translation>
    </message>
</context>
<context>
    <name>Kustomer::CautionCard</name>
    <message>
        <source>This looks like the number of a payment card. Everybody who reads the conversation would see it.</source>
        <translation>Cela ressemble à un numéro de carte de paiement. Toute personne qui lit la conversation le verrait.</translation>
    </message>
    <message>
        <source>Hide the number</source>
        <translation>Masquer le numéro</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>Envoyer tel quel</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatAccess</name>
    <message>
        <source>The chat is not started: call start() first.</source>
        <translation>Le chat n’est pas démarré&#xa0;: appelez d’abord start().</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatForms</name>
    <message>
        <source>Something was said here already.</source>
        <translation>Cette conversation contient déjà des messages.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatLifecycle</name>
    <message>
        <source>The chat was stopped.</source>
        <translation>Le chat a été arrêté.</translation>
    </message>
    <message>
        <source>Where the identity is kept cannot be changed while the chat runs: call stop() first.</source>
        <translation>L’emplacement de l’identité ne peut pas être modifié pendant que le chat est en cours&#xa0;: appelez d’abord stop().</translation>
    </message>
    <message>
        <source>There is no QCoreApplication: the chat needs its event loop.</source>
        <translation>Aucune QCoreApplication&#xa0;: le chat a besoin de sa boucle d’événements.</translation>
    </message>
    <message>
        <source>The chat begins anew.</source>
        <translation>Le chat recommence.</translation>
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
        <translation>Nouveau message</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un fichier</translation>
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
        <translation>Vos conversations apparaîtront ici une fois le chat démarré.</translation>
    </message>
    <message>
        <source>Chat can&apos;t be reached</source>
        <translation>Chat injoignable</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Connected again</source>
        <translation>De nouveau connecté</translation>
    </message>
</context>
<context>
    <name>Kustomer::Composer</name>
    <message>
        <source>Write a message…</source>
        <translation>Écrire un message…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Files to send</source>
        <translation>Fichiers à envoyer</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Files that can be sent (%1)</source>
        <translation>Fichiers acceptés (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
    <message>
        <source>Only the beginning is shown here. All of it is sent.</source>
        <translation>Seul le début est affiché ici. Tout est envoyé.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>The name of a file, before date and time</extracomment>
        <translation>Texte collé</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConnectionWords</name>
    <message>
        <source>Please log in again. What you write is sent as soon as you have.</source>
        <translation>Veuillez vous identifier à nouveau. Vos messages seront envoyés juste après.</translation>
    </message>
    <message>
        <source>Offline – messages are sent when you are back</source>
        <translation>Hors ligne – les messages seront envoyés à votre retour en ligne</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Reconnexion…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConsentFile</name>
    <message>
        <source>Whether you agreed cannot be kept on this disk.</source>
        <translation>Votre accord ne peut pas être enregistré sur ce disque.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConsentPage</name>
    <message>
        <source>Before we chat</source>
        <translation>Avant de discuter</translation>
    </message>
    <message>
        <source>What you write here is sent to our support and kept there.</source>
        <translation>Ce que vous écrivez ici est envoyé à notre support et y est conservé.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Politique de confidentialité</translation>
    </message>
    <message>
        <source>Agree and start the chat</source>
        <translation>Accepter et démarrer le chat</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationLines</name>
    <message>
        <source>Not sent: %1</source>
        <translation>Non envoyé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationListPage</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Loading conversations</source>
        <translation>Chargement des conversations</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>Comment pouvons-nous vous aider&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in all conversations</source>
        <translation>Rechercher dans toutes les conversations</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Powered by Kustomer</source>
        <translation>Propulsé par Kustomer</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationMenu</name>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>Copier la transcription</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>Enregistrer la transcription…</translation>
    </message>
    <message>
        <source>End chat</source>
        <translation>Terminer le chat</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>Enregistrer la transcription</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Chat transcript</source>
        <translation>Transcription du chat</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>It couldn&apos;t be saved: %1</source>
        <translation>Échec de l’enregistrement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fetching the whole conversation…</source>
        <translation>Récupération de toute la conversation…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Print transcript…</source>
        <translation>Imprimer la transcription…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It couldn&apos;t be printed</source>
        <translation>Échec de l’impression</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationOffer</name>
    <message>
        <source>Back to chat</source>
        <translation>Retour au chat</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Leave a message</source>
        <translation>Laisser un message</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationPage</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Loading messages</source>
        <translation>Chargement des messages</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationPager</name>
    <message>
        <source>The pages of the conversation list lead in a circle: the rest of it is not shown.</source>
        <translation>Les pages de la liste des conversations tournent en boucle&#xa0;: la suite n’est pas affichée.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationRequests</name>
    <message>
        <source>This conversation has not begun yet.</source>
        <translation>Cette conversation n’a pas encore commencé.</translation>
    </message>
    <message>
        <source>Somebody else is the customer now.</source>
        <translation>Un autre client est maintenant connecté.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationRow</name>
    <message>
        <source>Draft: %1</source>
        <translation>Brouillon&#xa0;: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Vous&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <translation>
            <numerusform>%n message non lu</numerusform>
            <numerusform>%n messages non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>mark of a conversation</comment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>on screen beside the list, spoken</comment>
        <translation>À l’écran</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationSearch</name>
    <message>
        <source>Search in this conversation</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>%1 of %2+</source>
        <translation>%1 sur %2+</translation>
    </message>
</context>
<context>
    <name>Kustomer::Downloads</name>
    <message>
        <source>The file cannot be kept on this disk.</source>
        <translation>Le fichier ne peut pas être conservé sur ce disque.</translation>
    </message>
    <message>
        <source>The download was cancelled.</source>
        <translation>Le téléchargement a été annulé.</translation>
    </message>
</context>
<context>
    <name>Kustomer::DropVeil</name>
    <message>
        <source>Drop files to attach them</source>
        <translation>Déposez vos fichiers ici pour les joindre</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmailCapture</name>
    <message>
        <source>Please enter an email address, such as name@example.com.</source>
        <translation>Veuillez saisir une adresse e-mail, par exemple nom@example.com.</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmailCard</name>
    <message>
        <source>Leave your email address, and we can answer you when you are away.</source>
        <translation>Laissez votre adresse e-mail pour que nous puissions vous répondre même en votre absence.</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Don&apos;t ask for my email address</source>
        <translation>Ne pas demander mon adresse e-mail</translation>
    </message>
    <message>
        <source>Thank you, we have your email address.</source>
        <translation>Merci, nous avons votre adresse e-mail.</translation>
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
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Hearts and feelings</source>
        <translation>Cœurs et sentiments</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Animaux et nature</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Nourriture et boissons</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Voyages et lieux</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symboles</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmojiPicker</name>
    <message>
        <source>Find an emoji</source>
        <translation>Rechercher un émoji</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmptyWords</name>
    <message>
        <source>No conversation selected</source>
        <translation>Aucune conversation sélectionnée</translation>
    </message>
    <message>
        <source>Choose one from the list, or start a new one.</source>
        <translation>Choisissez-en une dans la liste ou démarrez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The messages couldn&apos;t be loaded</source>
        <translation>Impossible de charger les messages</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>Comment pouvons-nous vous aider&#x202f;?</translation>
    </message>
    <message>
        <source>Chat is not available at the moment</source>
        <translation>Le chat n’est pas disponible pour le moment</translation>
    </message>
</context>
<context>
    <name>Kustomer::Ending</name>
    <message>
        <source>Conversation ended</source>
        <translation>Conversation terminée</translation>
    </message>
    <message>
        <source>The conversation couldn&apos;t be ended: %1</source>
        <translation>Impossible de terminer la conversation&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::EvidenceDialog</name>
    <message>
        <source>Screenshot</source>
        <translation>Capture d’écran</translation>
    </message>
    <message>
        <source>This picture goes along with your message. Black out what nobody else needs to see, by drawing over it.</source>
        <translation>Cette image accompagne votre message. Masquez ce que personne d’autre n’a besoin de voir en dessinant par-dessus.</translation>
    </message>
    <message>
        <source>Text to be sent</source>
        <translation>Texte à envoyer</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>This text goes along with your message as a file.</source>
        <translation>Ce texte accompagne votre message sous forme de fichier.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add to message</source>
        <translation>Ajouter au message</translation>
    </message>
    <message>
        <source>This text goes along with your message as a file. It is too long to be shown here as a whole.</source>
        <translation>Ce texte accompagne votre message sous forme de fichier. Il est trop long pour être affiché ici en entier.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FileDeeds</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>“%1” may run something on this computer.</source>
        <translation>«&#xa0;%1&#xa0;» pourrait exécuter un programme sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open it only if you expected it and trust who sent it.</source>
        <translation>Ne l’ouvrez que si vous l’attendiez et si vous faites confiance à l’expéditeur.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>It couldn&apos;t be opened. Save it to open it yourself.</source>
        <translation>Échec de l’ouverture. Enregistrez le fichier pour l’ouvrir vous-même.</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>It couldn&apos;t be saved: %1</source>
        <translation>Échec de l’enregistrement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::FileOffers</name>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Screenshot…</source>
        <translation>Capture d’écran…</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnostic…</translation>
    </message>
</context>
<context>
    <name>Kustomer::FileWords</name>
    <message>
        <source>Waiting…</source>
        <translation>En attente…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file is here or there, such as &quot;1.2 MB of 4.8 MB&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Image&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Arrêter %1</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>Réessayer %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Afficher l’image</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 octet</translation>
    </message>
</context>
<context>
    <name>Kustomer::FollowUpWords</name>
    <message>
        <source>How can we get back to you?</source>
        <translation>Comment pouvons-nous vous recontacter&#x202f;?</translation>
    </message>
    <message>
        <source>The expected wait is %1.</source>
        <translation>Temps d’attente estimé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What is your email address?</source>
        <translation>Quelle est votre adresse e-mail&#x202f;?</translation>
    </message>
    <message>
        <source>What is your phone number?</source>
        <translation>Quel est votre numéro de téléphone&#x202f;?</translation>
    </message>
    <message>
        <source>Thank you. We will get back to you.</source>
        <translation>Merci. Nous reviendrons vers vous.</translation>
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
        <translation>Appel</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>environ %n heure</numerusform>
            <numerusform>environ %n heures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Foot</name>
    <message>
        <source>This conversation has ended.</source>
        <translation>Cette conversation est terminée.</translation>
    </message>
    <message>
        <source>Chat is not available at the moment.</source>
        <translation>Le chat n’est pas disponible pour le moment.</translation>
    </message>
    <message>
        <source>Please choose one of the answers above.</source>
        <translation>Veuillez choisir l’une des réponses ci-dessus.</translation>
    </message>
    <message>
        <source>Looking for what may help you…</source>
        <translation>Recherche de contenus utiles…</translation>
    </message>
    <message>
        <source>Your answers are being sent…</source>
        <translation>Envoi de vos réponses…</translation>
    </message>
    <message>
        <source>We will get back to you by email.</source>
        <translation>Nous vous répondrons par e-mail.</translation>
    </message>
    <message>
        <source>We will get back to you.</source>
        <translation>Nous reviendrons vers vous.</translation>
    </message>
    <message>
        <source>We will get back to you by phone.</source>
        <translation>Nous vous recontacterons par téléphone.</translation>
    </message>
    <message>
        <source>This conversation is being ended…</source>
        <translation>Fin de cette conversation en cours…</translation>
    </message>
</context>
<context>
    <name>Kustomer::FootBar</name>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Non envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your email address</source>
        <translation>Votre adresse e-mail</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Votre numéro de téléphone</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>This conversation is open again.</source>
        <translation>Cette conversation est de nouveau ouverte.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FormCard</name>
    <message>
        <source>Question %L1 of %L2</source>
        <translation>Question %L1 sur %L2</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>Kustomer::FormInputText</name>
    <message>
        <source>Please enter an email address, such as name@example.com.</source>
        <translation>Veuillez saisir une adresse e-mail, par exemple nom@example.com.</translation>
    </message>
    <message>
        <source>Please enter a phone number, with the code of its country.</source>
        <translation>Veuillez saisir un numéro de téléphone avec l’indicatif du pays.</translation>
    </message>
    <message>
        <source>Please enter a number.</source>
        <translation>Veuillez saisir un nombre.</translation>
    </message>
    <message>
        <source>Please enter a date.</source>
        <translation>Veuillez saisir une date.</translation>
    </message>
    <message>
        <source>Please choose one of the answers.</source>
        <translation>Veuillez choisir l’une des réponses.</translation>
    </message>
    <message>
        <source>Please enter an answer.</source>
        <translation>Veuillez saisir une réponse.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FormOffers</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>Kustomer::Forms</name>
    <message>
        <source>Nothing is asked here.</source>
        <translation>Aucune question n’est posée ici.</translation>
    </message>
    <message>
        <source>Files can be sent once the questions are answered.</source>
        <translation>Vous pourrez envoyer des fichiers après avoir répondu aux questions.</translation>
    </message>
    <message>
        <source>Your last answer is still on its way.</source>
        <translation>Votre dernière réponse est encore en cours d’envoi.</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation>Cette question nécessite une réponse.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FreedesktopChannel</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Écrire un message…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>Kustomer::GivenFiles</name>
    <message>
        <source>Pasted picture</source>
        <extracomment>The name of a file, before date and time</extracomment>
        <translation>Image collée</translation>
    </message>
</context>
<context>
    <name>Kustomer::Handoffs</name>
    <message>
        <source>Somebody else is the customer now.</source>
        <translation>Une autre personne est désormais connectée.</translation>
    </message>
</context>
<context>
    <name>Kustomer::HeaderBar</name>
    <message>
        <source>Back to all conversations</source>
        <translation>Retour à toutes les conversations</translation>
    </message>
    <message>
        <source>More about this conversation</source>
        <translation>Plus d’options pour cette conversation</translation>
    </message>
    <message numerus="yes">
        <source>%n unread in other conversations</source>
        <translation>
            <numerusform>%n message non lu dans d’autres conversations</numerusform>
            <numerusform>%n messages non lus dans d’autres conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>More about this article</source>
        <translation>Plus sur cet article</translation>
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
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search for help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>More articles</source>
        <translation>Plus d’articles</translation>
    </message>
    <message>
        <source>Ask us</source>
        <translation>Nous contacter</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found</source>
        <translation>
            <numerusform>%n article trouvé</numerusform>
            <numerusform>%n articles trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No article has the words “%1”.</source>
        <translation>Aucun article ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Aucun article pour le moment</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>Choisissez un article</translation>
    </message>
    <message>
        <source>This article can&apos;t be shown</source>
        <translation>Impossible d’afficher cet article</translation>
    </message>
    <message>
        <source>This article is not here</source>
        <translation>Article introuvable</translation>
    </message>
    <message>
        <source>It may have moved, or it is not published any more.</source>
        <translation>Il a peut-être été déplacé ou n’est plus publié.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>There is no help here yet</source>
        <translation>Aucune aide disponible pour le moment</translation>
    </message>
    <message>
        <source>The articles couldn&apos;t be loaded</source>
        <translation>Impossible de charger les articles</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Mis à jour le %1</translation>
    </message>
    <message>
        <source>The article goes on; all of it is on its page.</source>
        <translation>La suite de cet article est à lire sur sa page web.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>on screen beside the list, spoken</comment>
        <translation>À l’écran</translation>
    </message>
</context>
<context>
    <name>Kustomer::HelpPage</name>
    <message>
        <source>Loading articles</source>
        <translation>Chargement des articles</translation>
    </message>
</context>
<context>
    <name>Kustomer::Home</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>You couldn&apos;t be logged in, so you are chatting as a guest.</source>
        <translation>L’identification a échoué&#x202f;; vous discutez en tant qu’invité.</translation>
    </message>
    <message>
        <source>Older conversations couldn&apos;t be loaded.</source>
        <translation>Impossible de charger les conversations plus anciennes.</translation>
    </message>
    <message>
        <source>Your conversations couldn&apos;t be brought up to date.</source>
        <translation>Impossible d’actualiser vos conversations.</translation>
    </message>
    <message>
        <source>Your conversations couldn&apos;t be loaded</source>
        <translation>Impossible de charger vos conversations</translation>
    </message>
    <message>
        <source>Chat is not available at the moment</source>
        <translation>Le chat n’est pas disponible pour le moment</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Aucune conversation pour l’instant</translation>
    </message>
    <message>
        <source>Ask us anything.</source>
        <translation>Posez-nous toutes vos questions.</translation>
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
            <numerusform>Chat, %n message non lu</numerusform>
            <numerusform>Chat, %n messages non lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::IdentityVault</name>
    <message>
        <source>Not everything of the chat could be deleted from this computer. The next start tries it again. %1</source>
        <translation>Certaines données du chat n’ont pas pu être supprimées de cet ordinateur. Une nouvelle tentative aura lieu au prochain démarrage. %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::Inbox</name>
    <message>
        <source>There is no such conversation.</source>
        <translation>Cette conversation n’existe pas.</translation>
    </message>
</context>
<context>
    <name>Kustomer::JumpButton</name>
    <message>
        <source>Jump to the latest message</source>
        <translation>Aller au dernier message</translation>
    </message>
    <message>
        <source>Jump to 1 new message</source>
        <translation>Aller au nouveau message</translation>
    </message>
    <message numerus="yes">
        <source>Jump to %n new messages</source>
        <translation>
            <numerusform>Aller à %n nouveau message</numerusform>
            <numerusform>Aller aux %n nouveaux messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Knowledge</name>
    <message>
        <source>There is no such part of the knowledge base.</source>
        <translation>Cette rubrique n’existe pas dans la base de connaissances.</translation>
    </message>
    <message>
        <source>There is no such article.</source>
        <translation>Cet article n’existe pas.</translation>
    </message>
</context>
<context>
    <name>Kustomer::LauncherButton</name>
    <message>
        <source>1 unread message</source>
        <translation>1 message non lu</translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <translation>
            <numerusform>%n message non lu</numerusform>
            <numerusform>%n messages non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation>Fermer le chat</translation>
    </message>
    <message>
        <source>Chat with us</source>
        <translation>Discutez avec nous</translation>
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
        <translation>Remettre dans la fenêtre</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Ouvrir dans une fenêtre séparée</translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation>Fermer le chat</translation>
    </message>
    <message>
        <source>Show in a side panel</source>
        <translation>Afficher dans un panneau latéral</translation>
    </message>
</context>
<context>
    <name>Kustomer::LoginDesk</name>
    <message>
        <source>A newer login took the place of this one.</source>
        <translation>Cette connexion a été remplacée par une plus récente.</translation>
    </message>
    <message>
        <source>The customer logged out.</source>
        <translation>Le client s’est déconnecté.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Markdown</name>
    <message>
        <source>The rest is too long to be shown.</source>
        <translation>La suite est trop longue pour être affichée.</translation>
    </message>
</context>
<context>
    <name>Kustomer::NewsBanner</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>Kustomer::NudgeCard</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Kustomer::OptionList</name>
    <message>
        <source>Find an answer</source>
        <translation>Rechercher une réponse</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Outcome</name>
    <message>
        <source>This conversation timed out</source>
        <translation>Cette conversation est terminée, car le délai est dépassé</translation>
    </message>
    <message>
        <source>You have ended this conversation</source>
        <translation>Vous avez mis fin à cette conversation</translation>
    </message>
    <message>
        <source>The team has ended this conversation</source>
        <translation>L’équipe a mis fin à cette conversation</translation>
    </message>
    <message>
        <source>This conversation has ended</source>
        <translation>Cette conversation est terminée</translation>
    </message>
    <message>
        <source>This conversation was moved</source>
        <translation>Cette conversation a été déplacée</translation>
    </message>
    <message>
        <source>This conversation goes on in another one</source>
        <translation>Cette conversation se poursuit dans une autre</translation>
    </message>
    <message>
        <source>This conversation is not available any more</source>
        <translation>Cette conversation n’est plus disponible</translation>
    </message>
    <message>
        <source>The assistant has handed over to the team</source>
        <translation>L’assistant a passé le relais à l’équipe</translation>
    </message>
    <message>
        <source>%1 has joined</source>
        <extracomment>Of a person of the company, above their first message</extracomment>
        <translation>%1 a rejoint la conversation</translation>
    </message>
</context>
<context>
    <name>Kustomer::PictureViewer</name>
    <message>
        <source>Pictures of this conversation</source>
        <translation>Images de cette conversation</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which picture of how many</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>Kustomer::Pictures</name>
    <message>
        <source>This picture can&apos;t be read.</source>
        <translation>Impossible de lire cette image.</translation>
    </message>
</context>
<context>
    <name>Kustomer::PortalChannel</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
</context>
<context>
    <name>Kustomer::Queue</name>
    <message>
        <source>Nothing is asked in this conversation now.</source>
        <translation>Aucune question n’est posée dans cette conversation pour le moment.</translation>
    </message>
    <message>
        <source>This is not offered.</source>
        <translation>Cette option n’est pas proposée.</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation>Ce n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Ce n’est pas un numéro de téléphone.</translation>
    </message>
</context>
<context>
    <name>Kustomer::QueueCard</name>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>You are number %L1 in the queue.</source>
        <translation>Vous êtes en position %L1 dans la file d’attente.</translation>
    </message>
    <message>
        <source>Expected wait: %1.</source>
        <translation>Temps d’attente estimé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>I&apos;ll wait</source>
        <translation>J’attends</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Please enter a valid email address.</source>
        <translation>Veuillez saisir une adresse e-mail valide.</translation>
    </message>
    <message>
        <source>Please enter a valid phone number.</source>
        <translation>Veuillez saisir un numéro de téléphone valide.</translation>
    </message>
</context>
<context>
    <name>Kustomer::RatingText</name>
    <message>
        <source>%1 of %2</source>
        <comment>a step of a scale, as spoken</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <comment>a face</comment>
        <translation>Mécontent</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>a face</comment>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Happy</source>
        <comment>a face</comment>
        <translation>Content</translation>
    </message>
    <message>
        <source>Very unhappy</source>
        <comment>a face</comment>
        <translation>Très mécontent</translation>
    </message>
    <message>
        <source>Very happy</source>
        <comment>a face</comment>
        <translation>Très content</translation>
    </message>
    <message>
        <source>Thumbs down</source>
        <translation>Pouce vers le bas</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>Pouce vers le haut</translation>
    </message>
    <message>
        <source>Thumb to the side</source>
        <translation>Pouce sur le côté</translation>
    </message>
</context>
<context>
    <name>Kustomer::ReadMarks</name>
    <message>
        <source>The customer has left.</source>
        <translation>Le client est parti.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ReadingPage</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in this article</source>
        <translation>Rechercher dans cet article</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Loading the article</source>
        <translation>Chargement de l’article</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which match of how many</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Kustomer::RecordFile</name>
    <message>
        <source>a newer version has written it</source>
        <translation>écrit par une version plus récente</translation>
    </message>
    <message>
        <source>%1[%2]: not readable</source>
        <translation>%1[%2]&#xa0;: illisible</translation>
    </message>
    <message>
        <source>The chat cannot be kept on this disk.</source>
        <translation>Le chat ne peut pas être conservé sur ce disque.</translation>
    </message>
    <message>
        <source>The chat cannot be kept: this program comes without Qt&apos;s driver for SQLite.</source>
        <translation>La discussion ne peut pas être enregistrée : il manque à ce programme le pilote SQLite de Qt.</translation>
    </message>
</context>
<context>
    <name>Kustomer::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
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
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>Kustomer::RowDeeds</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Kustomer::RowMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>Ouvrir l’image</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Enregistrer le fichier…</translation>
    </message>
</context>
<context>
    <name>Kustomer::RowWords</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>A day of this year: weekday, day, month; see QLocale::toString</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Nouveaux messages</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi en cours…</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Spoken by screen readers: who, when, what</extracomment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New message from %1: %2</source>
        <extracomment>Spoken by screen readers: who, what</extracomment>
        <translation>Nouveau message de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>AI assistant, %1</source>
        <extracomment>Spoken by screen readers: artificial intelligence, under this name</extracomment>
        <translation>Assistant IA, %1</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <extracomment>Spoken by screen readers: an answer that was chosen</extracomment>
        <translation>%1, choisi</translation>
    </message>
    <message>
        <source>AI</source>
        <extracomment>Beside the name of who wrote: artificial intelligence</extracomment>
        <translation>IA</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>Above the articles that an answer rests on</extracomment>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>Kustomer::RunningChat</name>
    <message>
        <source>The customer logged out.</source>
        <translation>Le client s’est déconnecté.</translation>
    </message>
</context>
<context>
    <name>Kustomer::SearchField</name>
    <message>
        <source>Close search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
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
        <translation>Le serveur n’accepte plus l’identité&#xa0;: veuillez vous identifier à nouveau.</translation>
    </message>
    <message>
        <source>The server did not say whom the login belongs to.</source>
        <translation>Le serveur n’a pas indiqué à qui appartient la connexion.</translation>
    </message>
    <message>
        <source>A newer login took the place of this one.</source>
        <translation>Cette connexion a été remplacée par une plus récente.</translation>
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
        <translation>Fait :</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>À faire :</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <extracomment>Spoken by screen readers ahead of the first line of a piece of code</extracomment>
        <translation>Code : %1</translation>
    </message>
    <message>
        <source>Quote: %1</source>
        <extracomment>Spoken by screen readers ahead of the first line of a quotation</extracomment>
        <translation>Citation : %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::SurveyCard</name>
    <message>
        <source>Thank you for your feedback.</source>
        <translation>Merci pour votre avis.</translation>
    </message>
    <message>
        <source>Send feedback</source>
        <translation>Envoyer l’avis</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Thank you. Your feedback is sent when you are back online.</source>
        <translation>Merci. Votre avis sera envoyé dès que vous serez de nouveau en ligne.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Surveys</name>
    <message>
        <source>There is no survey for this conversation.</source>
        <translation>Il n’y a pas d’enquête pour cette conversation.</translation>
    </message>
    <message>
        <source>This survey is closed.</source>
        <translation>Cette enquête est close.</translation>
    </message>
    <message>
        <source>This rating is not on the scale of the survey.</source>
        <translation>Cette note ne figure pas sur l’échelle de l’enquête.</translation>
    </message>
    <message>
        <source>The answer is longer than %L1 characters.</source>
        <translation>La réponse dépasse %L1 caractères.</translation>
    </message>
</context>
<context>
    <name>Kustomer::TextBlock</name>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
</context>
<context>
    <name>Kustomer::ThemeOverrides</name>
    <message>
        <source>The looks of the chat could not be changed.</source>
        <translation>L’apparence du chat n’a pas pu être modifiée.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Thread</name>
    <message>
        <source>The pages of a conversation lead in a circle: the rest of it is not shown.</source>
        <translation>Les pages d’une conversation tournent en boucle&#xa0;: la suite n’est pas affichée.</translation>
    </message>
</context>
<context>
    <name>Kustomer::TimelineCanvas</name>
    <message>
        <source>Message sent</source>
        <translation>Message envoyé</translation>
    </message>
    <message>
        <source>Message not sent</source>
        <translation>Message non envoyé</translation>
    </message>
</context>
<context>
    <name>Kustomer::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1. You can undo it.</source>
        <extracomment>Spoken by screen readers: what happened</extracomment>
        <translation>%1. Vous pouvez annuler.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>Kustomer::Tombstones</name>
    <message>
        <source>It could not be noted what of the chat is to be deleted.</source>
        <translation>Impossible de noter quelles données du chat doivent être supprimées.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Transcript</name>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyé</translation>
    </message>
    <message>
        <source>1 attachment</source>
        <translation>1 pièce jointe</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n pièce jointe</numerusform>
            <numerusform>%n pièces jointes</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier messages are left out.</source>
        <translation>Les messages plus anciens ne sont pas inclus.</translation>
    </message>
    <message>
        <source>Chat transcript</source>
        <translation>Transcription du chat</translation>
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
        <translation>Le fichier ne peut pas être conservé sur ce disque.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Trouble</name>
    <message>
        <source>Please check your connection to the internet.</source>
        <translation>Veuillez vérifier votre connexion à Internet.</translation>
    </message>
    <message>
        <source>A safe connection isn&apos;t possible from here at the moment.</source>
        <translation>Une connexion sécurisée n’est pas possible d’ici pour le moment.</translation>
    </message>
    <message>
        <source>The chat service has a problem. Please try again a little later.</source>
        <translation>Le service de chat rencontre un problème. Veuillez réessayer un peu plus tard.</translation>
    </message>
    <message>
        <source>The chat isn&apos;t set up correctly in this application.</source>
        <translation>Le chat n’est pas correctement configuré dans cette application.</translation>
    </message>
    <message>
        <source>The files of the chat can&apos;t be used on this computer.</source>
        <translation>Les fichiers du chat sont inutilisables sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The chat service didn&apos;t allow it.</source>
        <translation>Le service de chat ne l’a pas autorisé.</translation>
    </message>
</context>
<context>
    <name>Kustomer::TypingWords</name>
    <message>
        <source>Typing…</source>
        <translation>En train d’écrire…</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 est en train d’écrire…</translation>
    </message>
    <message>
        <source>AI assistant is replying…</source>
        <translation>L’assistant IA répond…</translation>
    </message>
</context>
<context>
    <name>Kustomer::Uploads</name>
    <message>
        <source>The upload was cancelled.</source>
        <translation>L’envoi du fichier a été annulé.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Writers</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>AI assistant</source>
        <extracomment>Artificial intelligence that has no other name</extracomment>
        <translation>Assistant IA</translation>
    </message>
</context>
<context>
    <name>Kustomer::Writing</name>
    <message>
        <source>Message deleted</source>
        <translation>Message supprimé</translation>
    </message>
</context>
<context>
    <name>Kustomer::WritingDesk</name>
    <message>
        <source>Files cannot be sent here. Your message was kept as a draft.</source>
        <translation>L’envoi de fichiers n’est pas possible ici. Votre message a été conservé comme brouillon.</translation>
    </message>
    <message>
        <source>This cannot be sent from here.</source>
        <translation>Ceci ne peut pas être envoyé d’ici.</translation>
    </message>
</context>
</TS>
