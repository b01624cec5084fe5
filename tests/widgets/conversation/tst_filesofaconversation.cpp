// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "transport/secrets/memorytokenstore.h"
#include "widgets/composer/composer.h"
#include "widgets/composer/dropveil.h"
#include "widgets/composer/filechip.h"
#include "widgets/conversation/conversationpage.h"
#include "widgets/conversation/filedeeds.h"
#include "widgets/kustomerchatwidget.h"
#include "widgets/notices/toast.h"
#include "widgets/parts/iconbutton.h"
#include "widgets/samplepictures.h"
#include "widgets/timeline/timelineview.h"
#include "widgets/viewer/pictureviewer.h"

#include <KustomerChat/Attachments>
#include <KustomerChat/ConversationListModel>
#include <KustomerChat/Emulator>

#include <QApplication>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject textFile(const QString &name, const QString &text)
{
    return {{u"name"_s, name}, {u"contentType"_s, u"text/plain"_s}, {u"text"_s, text}};
}

QJsonObject pictureOf(const QString &name, const QImage &image)
{
    return {{u"name"_s, name},
            {u"contentType"_s, u"image/png"_s},
            {u"base64"_s, QString::fromLatin1(pictureFile(image, "png").toBase64())}};
}

} // namespace

class FilesOfAConversationTest : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void noteOpened(const QUrl &url) { m_opened = url.toLocalFile(); }

private Q_SLOTS:
    void init()
    {
        Testing::failOnAnyWarning();
        m_opened.clear();
        QDesktopServices::setUrlHandler(u"file"_s, this, "noteOpened");
        m_emulator = std::make_unique<Emulator>();
        QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
        m_storage = std::make_unique<QTemporaryDir>();
        m_chat = std::make_unique<KustomerChatWidget>();
        m_chat->client()->setTokenStore(std::make_unique<MemoryTokenStore>());
        m_chat->setStorageDirectory(m_storage->path());
        m_chat->setApiKey(m_emulator->apiKey());
        m_chat->setApiUrl(m_emulator->apiUrl());
        m_chat->setRealtimeUrl(m_emulator->realtimeUrl());
        m_chat->resize(400, 640);
        m_chat->show();
        m_chat->activateWindow();
        m_chat->start();
        m_chat->login(m_emulator->mintJwt({.email = u"jane@example.com"_s}));
        QTRY_VERIFY(m_chat->isLoggedIn());
        QTRY_VERIFY(m_chat->client()->conversations()->rowCount() > 1);
        QVERIFY(openConversation(0));
    }

    void cleanup()
    {
        m_chat.reset();
        m_emulator.reset();
        QDesktopServices::unsetUrlHandler(u"file"_s);
    }

    void sendsWhatWasDropped()
    {
        const QStringList paths{m_files.put(u"a.png"_s, pictureFile(twoColours({90, 60}), "png")),
                                m_files.put(u"b.txt"_s, "words")};
        drag(paths);
        QVERIFY(part<DropVeil>()->isVisible());
        drop(paths);
        QVERIFY(!part<DropVeil>()->isVisible());
        QCOMPARE(part<Composer>()->files(), paths);
        QTest::keyClick(part<MessageEdit>(u"kustomer-edit"_s), Qt::Key_Return);
        QVERIFY(part<Composer>()->files().isEmpty());
        QTRY_COMPARE(last().attachments.size(), 2);
        QTRY_COMPARE(last().delivery, Message::Delivery::Sent);
        QCOMPARE(last().attachments.at(1).name, u"b.txt"_s);
    }

    void keepsFilesWithTheDraftOfEachConversation()
    {
        const QStringList paths{m_files.put(u"b.txt"_s, "words")};
        drop(paths);
        QVERIFY(openConversation(1));
        QVERIFY(part<Composer>()->files().isEmpty());
        QVERIFY(openConversation(0));
        QCOMPARE(part<Composer>()->files(), paths);
    }

    void takesNoFilesWhereTheCompanyWantsNone()
    {
        QTRY_VERIFY(part<IconButton>(u"kustomer-attach"_s)->isVisible());
        m_chat->client()->stop();
        m_emulator->setSettings({{u"disableAttachments"_s, true}});
        m_chat->client()->start();
        QTRY_VERIFY(!m_chat->client()->attachments()->isEnabled());
        QTRY_VERIFY(m_chat->client()->conversations()->rowCount() > 0);
        QVERIFY(openConversation(0));
        QVERIFY(!part<IconButton>(u"kustomer-attach"_s)->isVisible());
        drop({m_files.put(u"b.txt"_s, "words")});
        QVERIFY(part<Composer>()->files().isEmpty());
    }

    void saysWhyADraftCannotBeSentWhereTheCompanyWantsNoFiles()
    {
        const QString path = m_files.put(u"b.txt"_s, "words");
        const QString id = part<ConversationPage>()->conversationId();
        m_chat->client()->stop();
        m_emulator->setSettings({{u"disableAttachments"_s, true}});
        m_chat->client()->start();
        QTRY_VERIFY(!m_chat->client()->attachments()->isEnabled());
        QTRY_VERIFY(m_chat->client()->conversations()->rowOf(id) >= 0);
        m_chat->openConversation(id);
        QTRY_COMPARE(part<ConversationPage>()->conversationId(), id);

        m_chat->client()->setDraft(id, {.body = u"Hello "_s, .files = {path}});

        QTRY_COMPARE(part<Composer>()->files(), QStringList{path});
        QTRY_COMPARE(m_chat->findChildren<FileChip *>().last()->chosen().trouble,
                     u"This cannot be sent from here."_s);
        QTest::keyClick(part<MessageEdit>(u"kustomer-edit"_s), Qt::Key_Return);
        QCOMPARE(part<Composer>()->files(), QStringList{path});
        QCOMPARE(m_chat->client()->draft(id).body, u"Hello "_s);
        QCOMPARE(m_chat->client()->draft(id).files, QStringList{path});
    }

    void fetchesPicturesThatAreLookedAtButNoFiles()
    {
        QVERIFY(sendAsAgent(
            {pictureOf(u"p.png"_s, twoColours({90, 60})), textFile(u"t.txt"_s, u"words"_s)}));
        QTRY_COMPARE(last().attachments.size(), 2);
        QTRY_VERIFY(!last().attachments.at(0).localPath.isEmpty());
        QVERIFY(last().attachments.at(1).localPath.isEmpty());
    }

    void opensAFileOnlyByAPress()
    {
        QVERIFY(sendAsAgent({textFile(u"t.txt"_s, u"words"_s)}));
        QTRY_VERIFY(offers(u"Open"_s));
        QVERIFY(press(u"Open"_s));
        QTRY_VERIFY(m_opened.endsWith(u"/t.txt"_s));
        QCOMPARE(contentOf(m_opened), QByteArray("words"));
        QVERIFY2(!m_opened.startsWith(m_storage->path()), "a copy: what is held stays as it is");
    }

    void leavesWhatIsOpenToSlowPrograms()
    {
        QVERIFY(sendAsAgent({textFile(u"t.txt"_s, u"words"_s)}));
        QTRY_VERIFY(offers(u"Open"_s));
        QVERIFY(press(u"Open"_s));
        QTRY_VERIFY(!m_opened.isEmpty());
        m_chat.reset();
        QCOMPARE(contentOf(m_opened), QByteArray("words"));
    }

    void leavesNothingOpenToTheNextCustomer_data()
    {
        QTest::addColumn<QString>("way");
        for (const QString &way : {u"logout"_s, u"stop"_s, u"login"_s, u"options"_s})
            QTest::addRow("%s", qPrintable(way)) << way;
    }

    void leavesNothingOpenToTheNextCustomer()
    {
        QFETCH(const QString, way);
        QVERIFY(sendAsAgent({textFile(u"t.txt"_s, u"words"_s)}));
        QTRY_VERIFY(offers(u"Open"_s));
        QVERIFY(press(u"Open"_s));
        QTRY_VERIFY(QFile::exists(m_opened));

        if (way == "logout"_L1) {
            m_chat->logout();
        } else if (way == "stop"_L1) {
            m_chat->stop();
        } else if (way == "login"_L1) {
            m_emulator->expireTokens();
            m_chat->login(m_emulator->mintJwt({.email = u"tom@example.com"_s}));
        } else {
            m_chat->client()->setBrandId(u"another"_s);
        }

        QTRY_VERIFY(!QFile::exists(m_opened));
    }

    void asksBeforeItOpensWhatMayRun()
    {
        QVERIFY(sendAsAgent({textFile(u"t.sh"_s, u"#!/bin/sh\n"_s)}));
        QTRY_VERIFY(offers(u"Open"_s));
        QVERIFY(press(u"Open"_s));
        QTRY_VERIFY(question());
        question()->reject();
        QTRY_VERIFY(!question());
        QVERIFY(m_opened.isEmpty());
        QVERIFY(press(u"Open"_s));
        QTRY_VERIFY(question());
        for (QAbstractButton *button : question()->buttons()) {
            if (question()->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        }
        QTRY_VERIFY(m_opened.endsWith(u"/t.sh"_s));
    }

    void choosesFilesForOneConversationOnly()
    {
        part<IconButton>(u"kustomer-attach"_s)->click();
        QTRY_VERIFY(part<QFileDialog>());
        QVERIFY(openConversation(1));
        QTRY_VERIFY(!part<QFileDialog>());
    }

    void savesAFileWhereTheCustomerWantsIt()
    {
        QVERIFY(sendAsAgent({textFile(u"t.txt"_s, u"words"_s)}));
        QTRY_VERIFY(offers(u"Save"_s));
        QVERIFY(press(u"Save"_s));
        QTRY_VERIFY(part<QFileDialog>());
        auto *dialog = part<QFileDialog>();
        const QString target = m_storage->filePath(u"kept.txt"_s);
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(target);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_COMPARE(contentOf(target), QByteArray("words"));
    }

    void savesAFileOfOneConversationOnly()
    {
        QVERIFY(sendAsAgent({textFile(u"t.txt"_s, u"words"_s)}));
        QTRY_VERIFY(offers(u"Save"_s));
        QVERIFY(press(u"Save"_s));
        QTRY_VERIFY(part<QFileDialog>());
        QVERIFY(openConversation(1));
        QTRY_VERIFY(!part<QFileDialog>());
    }

    void saysInOneLanguageWhyAFileCannotBeSaved()
    {
        const auto inEnglish = qScopeGuard([this] { m_chat->setLanguage(u"en"_s); });
        QVERIFY(sendAsAgent({textFile(u"t.txt"_s, u"words"_s)}));
        QTRY_VERIFY(offers(u"Save"_s));
        QVERIFY(press(u"Save"_s));
        QTRY_VERIFY(part<QFileDialog>());
        QSignalSpy said(part<FileDeeds>(), &FileDeeds::said);

        m_chat->setLanguage(u"de"_s);
        Q_EMIT part<QFileDialog>()->fileSelected(u"/nowhere/at/all.txt"_s);

        QTRY_COMPARE(said.size(), 1);
        const QString words = said.first().first().toString();
        QVERIFY2(words.contains(u"Datenträger"_s) && !words.contains("cannot"_L1)
                     && !words.contains("nowhere"_L1),
                 qPrintable(words));
    }

    void looksAtPicturesOfTheWholeConversation()
    {
        QVERIFY(sendAsAgent({pictureOf(u"1.png"_s, twoColours({90, 60}))}));
        QTRY_COMPARE(last().attachments.value(0).name, u"1.png"_s);
        QVERIFY(sendAsAgent({pictureOf(u"2.png"_s, twoColours({60, 90}))}));
        QTRY_COMPARE(last().attachments.value(0).name, u"2.png"_s);
        QTRY_VERIFY(offers(u"2.png"_s));
        QVERIFY(press(u"2.png"_s));
        auto *viewer = part<PictureViewer>();
        QVERIFY(viewer);
        const int there = viewer->current();
        QTest::keyClick(viewer, Qt::Key_PageUp);
        QCOMPARE(viewer->current(), there - 1);
    }

    void saysOverAPictureThatItWasCopied()
    {
        QVERIFY(sendAsAgent({pictureOf(u"1.png"_s, twoColours({90, 60}))}));
        QTRY_VERIFY(offers(u"1.png"_s));
        QVERIFY(press(u"1.png"_s));
        auto *viewer = part<PictureViewer>();
        const QSignalSpy copied(viewer, &PictureViewer::copied);
        const auto isCopied = [&] {
            QTest::keySequence(viewer, QKeySequence::Copy); // as soon as it is unpacked
            return !copied.isEmpty();
        };
        QVERIFY(QTest::qWaitFor(isCopied));
        QCOMPARE(seen(), QStringList({u"Copied"_s}));
        QTest::keyClick(viewer, Qt::Key_Escape);
        QVERIFY(!viewer->isVisible());
        QCOMPARE(seen(), QStringList()); // once is enough
    }

    void bringsTheFilesOfADeletedMessageBack()
    {
        m_emulator->addFault({.path = u"/c/v1/chat/attachments"_s, .status = 400, .times = 0});
        drop({m_files.put(u"b.txt"_s, "words")});
        QTest::keyClick(part<MessageEdit>(u"kustomer-edit"_s), Qt::Key_Return);
        QTRY_COMPARE(last().delivery, Message::Delivery::Failed);
        QVERIFY(press(u"Delete"_s));
        QTest::mouseClick(part<QAbstractButton>(u"kustomer-undo"_s), Qt::LeftButton);
        QTRY_COMPARE(part<Composer>()->files().size(), 1);
        QCOMPARE(contentOf(part<Composer>()->files().first()), QByteArray("words"));
    }

    void keepsAPastedPictureWithTheDraft()
    {
        pastePicture();
        QTRY_COMPARE(part<Composer>()->files().size(), 1);
        const QString path = part<Composer>()->files().first();
        QVERIFY2(path.startsWith(m_storage->path()), "with all else of the customer");
        ChatClient *client = m_chat->client();
        KustomerChatWidget second(client);
        second.openConversation(part<ConversationPage>()->conversationId());
        QTRY_COMPARE(second.findChild<Composer *>()->files(), QStringList{path});
        QTest::keyClick(part<MessageEdit>(u"kustomer-edit"_s), Qt::Key_Return);
        QTRY_COMPARE(last().attachments.size(), 1);
        QTRY_COMPARE(last().delivery, Message::Delivery::Sent);
        QTRY_VERIFY2(!QFile::exists(path), "the message has it");
    }

    void sendsAPastedPictureHoweverSoonEnterFollows()
    {
        QTest::keyClicks(part<MessageEdit>(u"kustomer-edit"_s), u"See"_s);
        pastePicture();
        QTest::keyClick(part<MessageEdit>(u"kustomer-edit"_s), Qt::Key_Return);
        QTRY_COMPARE(last().body, u"See"_s);
        QCOMPARE(last().attachments.size(), 1);
        QVERIFY(part<Composer>()->files().isEmpty());
    }

    void saysHowMuchTheApplicationAllows()
    {
        drop({m_files.put(u"b.txt"_s, QByteArray(3000, 'b'))});
        const auto troubleNow = [this] {
            return m_chat->findChildren<FileChip *>().last()->chosen().trouble;
        };
        QTRY_COMPARE(troubleNow(), QString());
        m_chat->setMaximumMessageBytes(2000);
        QTRY_VERIFY2(troubleNow().contains("2.0 kB"_L1), qPrintable(troubleNow()));
        m_chat->setMaximumMessageBytes(20'000'000);
        QTRY_COMPARE(troubleNow(), QString());
    }

    void removesAPastedPictureThatIsNotWanted()
    {
        pastePicture();
        QTRY_COMPARE(part<Composer>()->files().size(), 1);
        const QString path = part<Composer>()->files().first();
        Q_EMIT part<FileChip>()->removeRequested();
        QVERIFY(part<Composer>()->files().isEmpty());
        QVERIFY(!QFile::exists(path));
    }

    void looksAgainAtFilesBeforeItSends()
    {
        const QString path = m_files.put(u"b.txt"_s, "words");
        drop({path});
        QVERIFY(QFile::remove(path));
        QTest::keyClick(part<MessageEdit>(u"kustomer-edit"_s), Qt::Key_Return);
        QCOMPARE(part<Composer>()->files(), QStringList{path});
        QVERIFY(!m_chat->findChildren<FileChip *>().last()->chosen().trouble.isEmpty());
    }

private:
    /// What is said now and that nothing covers.
    QStringList seen() const
    {
        QStringList words;
        for (const Toast *toast : m_chat->findChildren<Toast *>()) {
            if (toast->isVisible() && !isCovered(*toast))
                words.append(toast->accessibleName());
        }
        return words;
    }
    void pastePicture() const
    {
        QMimeData mime;
        mime.setImageData(twoColours({90, 60}));
        part<Composer>()->take(mime);
    }

    template <typename T>
    T *part(const QString &name = {}) const
    {
        return m_chat->findChild<T *>(name);
    }

    [[nodiscard]] bool openConversation(int row) const
    {
        const QString id = m_chat->client()->conversations()->at(row).id;
        m_chat->openConversation(id);
        return QTest::qWaitFor(
            [&] {
                return part<ConversationPage>()->conversationId() == id
                    && timeline()->loading() == TimelineModel::Loading::Done;
            },
            Testing::patience);
    }

    TimelineModel *timeline() const
    {
        return m_chat->client()->timeline(part<ConversationPage>()->conversationId());
    }

    Message last() const
    {
        for (int row = timeline()->rowCount() - 1; row >= 0; --row) {
            if (timeline()->kindAt(row) == TimelineModel::Kind::Message)
                return timeline()->messageAt(row);
        }
        return {};
    }

    void drag(const QStringList &paths) const
    {
        QMimeData mime;
        mime.setUrls(urlsOf(paths));
        QDragEnterEvent event(QPoint(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(part<ConversationPage>(), &event);
    }

    void drop(const QStringList &paths) const
    {
        drag(paths); // or nothing is dropped at all
        QMimeData mime;
        mime.setUrls(urlsOf(paths));
        QDropEvent event(QPoint(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(part<ConversationPage>(), &event);
    }

    static QList<QUrl> urlsOf(const QStringList &paths)
    {
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        return urls;
    }

    [[nodiscard]] bool sendAsAgent(const QJsonArray &files) const
    {
        const QJsonObject message{{u"session"_s, part<ConversationPage>()->conversationId()},
                                  {u"body"_s, QString()},
                                  {u"files"_s, files}};
        const QJsonObject answer = m_emulator->control("POST"_ba, u"/attachments/send"_s, message);
        return !answer.contains(u"errors"_s);
    }

    struct Place
    {
        int row = -1;
        Piece piece = {};
    };

    /// What is called so, in the latest row that has it.
    Place find(const QString &words) const
    {
        for (int row = timeline()->rowCount() - 1; row >= 0; --row) {
            const QList<Piece> pieces = part<TimelineView>()->targets(row);
            for (const Piece &piece : pieces) {
                if (piece.words.contains(words))
                    return {row, piece};
            }
        }
        return {};
    }

    bool offers(const QString &words) const { return find(words).row >= 0; }

    [[nodiscard]] bool press(const QString &words) const
    {
        const Place place = find(words);
        if (place.row >= 0)
            part<TimelineView>()->press(place.row, place.piece);
        return place.row >= 0;
    }

    QMessageBox *question() const { return part<QMessageBox>(u"kustomer-riskQuestion"_s); }

    SampleFiles m_files;
    QString m_opened;
    std::unique_ptr<QTemporaryDir> m_storage;
    std::unique_ptr<Emulator> m_emulator;
    std::unique_ptr<KustomerChatWidget> m_chat;
};

static const Kustomer::Testing::Suite<FilesOfAConversationTest> suite;

#include "tst_filesofaconversation.moc"
