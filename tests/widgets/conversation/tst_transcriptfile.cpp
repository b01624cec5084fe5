// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/timeline/writabletimelinemodel.h"
#include "support/guestcase.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/conversation/conversationmenu.h"
#include "widgets/conversation/transcriptfile.h"
#include "widgets/notices/toast.h"
#include "widgets/parts/plainlabel.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QTemporaryDir>

#if __has_include(<QPrinter>)
#include <QPrinter>
#endif

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray read(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A conversation that a customer takes along, whole.
class TranscriptFileTest
    : public QObject
    , private GuestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        QVERIFY(makeGuest());
        m_chat->widget->show();
        m_chat->start();
        QVERIFY(m_chat->isListed());
        QVERIFY(m_chat->open(m_chat->idOf(u"120 messages"_s))); // a page of them is loaded
    }

    void cleanup() { endGuest(); }

    void copiesAllOfIt()
    {
        QVERIFY(rows().canFetchOlder());
        QGuiApplication::clipboard()->clear();
        action(u"Copy transcript"_s)->trigger();
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"Line 120"_s));
        const QString copied = QGuiApplication::clipboard()->text();
        for (int number = 1; number <= 120; ++number)
            QVERIFY2(copied.contains(u"Line %1\n"_s.arg(number))
                         || copied.endsWith(u"Line %1"_s.arg(number)),
                     qPrintable(QString::number(number)));
        QVERIFY(!copied.contains(u"left out"_s));
        const auto *toast = m_chat->part<Toast>();
        QTRY_VERIFY(toast->isVisible());
        QCOMPARE(toast->findChild<PlainLabel *>()->text(), u"Copied"_s);
    }

    void saysWhatCouldNotBeFetched()
    {
        m_emulator->addFault({.method = u"GET"_s,
                              .path = u"/c/v1/chat/sessions/*/messages"_s,
                              .status = 403,
                              .times = 0});
        QGuiApplication::clipboard()->clear();
        action(u"Copy transcript"_s)->trigger();
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"Line 120"_s));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"left out"_s));
    }

    void savesInEachForm_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("text") << u"chat.txt"_s << QByteArray();
        QTest::newRow("no ending") << u"chat"_s << QByteArray();
        QTest::newRow("web page") << u"chat.html"_s << QByteArray("<!DOCTYPE html>");
        QTest::newRow("PDF") << u"chat.PDF"_s << QByteArray("%PDF-");
    }

    void savesInEachForm()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, begins);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        action(u"Save transcript…"_s)->trigger();
        auto *dialog = m_chat->widget->findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->nameFilters().size(), 3);
        Q_EMIT dialog->fileSelected(path);
        QTRY_VERIFY(!read(path).isEmpty());
        QVERIFY(read(path).startsWith(begins));
        if (begins.startsWith("%"))
            return;
        QVERIFY(read(path).contains("Line 1\n") || read(path).contains("Line 1<"));
        QVERIFY(read(path).contains("Line 120"));
    }

    void savesInTheFormThatIsChosen_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("filter");
        QTest::addColumn<QString>("saved");
        QTest::newRow("the ending that was offered") << u"chat.txt"_s << 2 << u"chat.pdf"_s;
        QTest::newRow("no ending") << u"chat"_s << 1 << u"chat.html"_s;
        QTest::newRow("the first form") << u"chat.txt"_s << 0 << u"chat.txt"_s;
        QTest::newRow("an ending that was typed") << u"chat.htm"_s << 2 << u"chat.htm"_s;
        QTest::newRow("a file that is there") << u"taken.txt"_s << 2 << u"taken (2).pdf"_s;
    }

    void savesInTheFormThatIsChosen()
    {
        QFETCH(const QString, name);
        QFETCH(const int, filter);
        QFETCH(const QString, saved);
        const QTemporaryDir folder;
        QFile taken(folder.filePath(u"taken.pdf"_s));
        QVERIFY(taken.open(QIODevice::WriteOnly) && taken.write("taken") > 0);
        taken.close();
        action(u"Save transcript…"_s)->trigger();
        auto *dialog = m_chat->widget->findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->selectNameFilter(dialog->nameFilters().at(filter));
        Q_EMIT dialog->fileSelected(folder.filePath(name));
        QTRY_VERIFY(!read(folder.filePath(saved)).isEmpty());
        QCOMPARE(read(folder.filePath(saved)).startsWith("%PDF-"), saved.endsWith(u".pdf"_s));
        QCOMPARE(read(taken.fileName()), "taken"_ba);
    }

    void isSavedOfOneConversationOnly_data()
    {
        QTest::addColumn<bool>("logsOut");
        QTest::newRow("another conversation") << false;
        QTest::newRow("logout") << true;
    }

    void isSavedOfOneConversationOnly()
    {
        QFETCH(const bool, logsOut);
        action(u"Save transcript…"_s)->trigger();
        QVERIFY(m_chat->part<QFileDialog>());
        if (logsOut)
            m_chat->widget->logout();
        else
            QVERIFY(m_chat->open(m_chat->idAt(0)));
        QTRY_VERIFY(!m_chat->part<QFileDialog>());
    }

    void isSavedThoughTheCustomerGoesOn()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"chat.txt"_s);
        action(u"Save transcript…"_s)->trigger();
        auto *dialog = m_chat->widget->findChild<QFileDialog *>();
        QVERIFY(dialog);
        QVERIFY(rows().canFetchOlder());
        Q_EMIT dialog->fileSelected(path);
        QVERIFY(m_chat->open(m_chat->idAt(0)));
        QTRY_VERIFY(!read(path).isEmpty());
        QVERIFY(read(path).contains("Line 1\n") && read(path).contains("Line 120"));
    }

    void isHadByTheApplication()
    {
        QVERIFY(rows().canFetchOlder());
        std::optional<Result<QString>> text;
        m_chat->widget->transcript(rows().conversationId(), this,
                                   [&](const Result<QString> &answer) { text = answer; });
        QVERIFY(!text); // it comes from the event loop
        QTRY_VERIFY(text);
        QVERIFY(*text);
        QVERIFY((*text)->contains(u"Line 1\n"_s) && (*text)->contains(u"Line 120"_s));
    }

    void isSavedByTheApplication_data() { savesInEachForm_data(); }

    void isSavedByTheApplication()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, begins);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        std::optional<Result<Done>> saved;
        m_chat->widget->saveTranscript(rows().conversationId(), path, this,
                                       [&](const Result<Done> &answer) { saved = answer; });
        QTRY_VERIFY(saved);
        QVERIFY(*saved);
        QVERIFY(!read(path).isEmpty() && read(path).startsWith(begins));
    }

    void tellsTheApplicationWhyThereIsNone()
    {
        std::optional<Error> error;
        const auto take = [&](const auto &answer) {
            if (!answer)
                error = answer.error();
        };
        m_chat->widget->transcript(u"nowhere"_s, this, take);
        QTRY_VERIFY(error);
        QCOMPARE(error->kind, Error::Kind::NotFound);
        error.reset();
        m_chat->widget->saveTranscript(rows().conversationId(), u"/nowhere/at/all.txt"_s, this,
                                       take);
        QTRY_VERIFY(error);
        QCOMPARE(error->kind, Error::Kind::Storage);
    }

    void needsNobodyWhoIsNamed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"chat.txt"_s);
        m_chat->widget->saveTranscript(rows().conversationId(), path, nullptr, {});
        QTRY_VERIFY(!read(path).isEmpty());
        QString text;
        m_chat->widget->transcript(
            rows().conversationId(), nullptr,
            [&](const Result<QString> &had) { text = had ? *had : QString(); });
        QTRY_VERIFY(!text.isEmpty());
    }

    void isNotHadOfWhoLogsOut()
    {
        m_emulator->addFault({.method = u"GET"_s,
                              .path = u"/c/v1/chat/sessions/*/messages"_s,
                              .kind = EmulatorFault::Kind::Silence,
                              .times = Emulator::Always});
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"chat.txt"_s);
        std::optional<Error> error;
        m_chat->widget->saveTranscript(rows().conversationId(), path, this,
                                       [&](const Result<Done> &answer) {
                                           if (!answer)
                                               error = answer.error();
                                       });
        QTRY_COMPARE(rows().loading(), TimelineModel::Loading::Running);
        const QObject stay;
        bool isToldAtOnce = true; // and not from the event loop
        connect(&rows(), &QObject::destroyed, &stay, [&] { isToldAtOnce = error.has_value(); });
        m_chat->widget->logout();
        QTRY_VERIFY(error);
        QVERIFY(!isToldAtOnce);
        QCOMPARE(error->kind, Error::Kind::Cancelled);
        QVERIFY(!QFile::exists(path));
    }

    void isAnsweredThoughTheWidgetGoes_data()
    {
        QTest::addColumn<bool>("isFetching");
        QTest::newRow("just asked") << false;
        QTest::newRow("while it is fetched") << true;
    }

    void isAnsweredThoughTheWidgetGoes()
    {
        QFETCH(const bool, isFetching);
        if (isFetching)
            m_emulator->addFault({.method = u"GET"_s,
                                  .path = u"/c/v1/chat/sessions/*/messages"_s,
                                  .kind = EmulatorFault::Kind::Silence,
                                  .times = Emulator::Always});
        std::optional<Error> error;
        m_chat->widget->transcript(rows().conversationId(), this,
                                   [&](const Result<QString> &answer) {
                                       if (!answer)
                                           error = answer.error();
                                   });
        if (isFetching)
            QTRY_COMPARE(rows().loading(), TimelineModel::Loading::Running);
        bool isToldMeanwhile = false;
        const auto close = [&] {
            m_chat.reset();
            isToldMeanwhile = error.has_value();
        };
        QMetaObject::invokeMethod(this, close, Qt::QueuedConnection); // before the answer comes
        QTRY_VERIFY(error);
        QCOMPARE(error->kind, Error::Kind::Cancelled);
        QVERIFY(!isToldMeanwhile);
    }

    void mayTakeAwayWhoAsked()
    {
        QVERIFY(m_chat->open(m_chat->idAt(0)));
        QTRY_COMPARE(rows().loading(), TimelineModel::Loading::Done);
        QVERIFY(!rows().canFetchOlder());
        const QPointer asker(new QObject);
        QString text;
        m_chat->widget->transcript(rows().conversationId(), asker,
                                   [&text, asker](const Result<QString> &answer) {
                                       text = answer ? *answer : QString();
                                       delete asker;
                                   });
        QTRY_VERIFY(!asker);
        QVERIFY(!text.isEmpty());
    }

    void saysWhyItCouldNotBeSaved()
    {
        const QString trouble
            = saveTranscript(u"/nowhere/at/all.txt"_s, rows(), {u"Shop"_s, QLocale::c()});
        QCOMPARE(trouble, u"The file cannot be kept on this disk."_s);
    }

    void letsNothingRunInAPage()
    {
        WritableTimelineModel timeline(u"1"_s);
        Message message;
        message.id = u"1"_s;
        message.createdAt = QDateTime::currentDateTimeUtc();
        message.body = u"<script>alert(1)</script> **bold** `a<b` [x](javascript:alert(2)) "
                       "[y](https://a.example/?q=\"1\")\n\n```\n<img src=x onerror=y>\n```"_s;
        timeline.merge({message});
        const QString page = transcriptPage(timeline, {u"<b>Shop</b>"_s, QLocale::c()});
        QVERIFY(!page.contains(u"<script"_s) && !page.contains(u"<img"_s));
        QVERIFY(!page.contains(u"javascript:alert(2)\""_s));
        QVERIFY(page.contains(u"<b>bold</b>"_s));
        QVERIFY(page.contains(u"&lt;b&gt;Shop&lt;/b&gt;"_s));
    }

    void saysWhetherAPageIsPrinted()
    {
#if __has_include(<QPrinter>)
        const QTemporaryDir folder;
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"chat.pdf"_s));
        const QString page = transcriptPage(rows(), {u"Shop"_s, QLocale::c()}, PageUse::Paper);
        QVERIFY(printPage(page, &printer));
        QVERIFY(read(printer.outputFileName()).startsWith("%PDF-"));
        printer.setOutputFileName(u"/nowhere/at/all.pdf"_s);
        QTest::ignoreMessage(QtWarningMsg, "QPainter::begin(): Returned false");
        QVERIFY(!printPage(page, &printer));
#else
        QVERIFY(!canPrint());
#endif
    }

    void offersToPrint()
    {
        QCOMPARE(action(u"Print transcript…"_s)->isVisible(), canPrint());
    }

private:
    TimelineModel &rows() const
    {
        return *qobject_cast<TimelineModel *>(m_chat->part<TimelineView>()->model());
    }

    QAction *action(const QString &text) const
    {
        const QList<QAction *> all = m_chat->part<ConversationMenu>()->menu()->actions();
        const auto found = std::ranges::find(all, text, &QAction::text);
        return found == all.end() ? nullptr : *found;
    }
};

static const Kustomer::Testing::Suite<TranscriptFileTest> suite;

#include "tst_transcriptfile.moc"
