// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/guestcase.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/timelinefixture.h"

#include <QScrollBar>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The line above what is new, and where a person reads who comes back to it.
class UnreadLineTest
    : public QObject
    , private GuestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        QApplication::setStyle(new StillStyle);
        QVERIFY(makeGuest());
        m_chat->widget->show();
        m_elsewhere = std::make_unique<QWidget>();
        m_elsewhere->show();
        QVERIFY(look());
        m_chat->start();
        QVERIFY(m_chat->isListed());
        m_id = m_chat->idAt(0);
    }

    void cleanup()
    {
        endGuest();
        m_elsewhere.reset();
    }

    void beginsAtTheFirstNewMessage()
    {
        send(40);
        QTRY_COMPARE(m_chat->widget->client()->unreadCounts().value(m_id), 41);
        QVERIFY(m_chat->open(m_id));
        QTRY_VERIFY(lineIsSeen());
        QVERIFY(!view().isAtBottom());
    }

    void beginsAtTheFirstNewMessageAlsoBeyondAPage()
    {
        m_chat.reset();
        send(60);
        m_chat = std::make_unique<GuestChat>(*m_emulator);
        m_chat->widget->show();
        QVERIFY(look());
        m_chat->start();
        QVERIFY(m_chat->isListed());
        QVERIFY(m_chat->open(m_id));
        QTRY_COMPARE(belowTheLine(), 61); // with the one that was new before
        QTRY_VERIFY(lineIsSeen());
        QVERIFY(!view().isAtBottom());
        QCOMPARE(m_chat->widget->client()->unreadCounts().value(m_id), 61);
    }

    void countsNothingAsReadThatIsStillToCome()
    {
        m_chat.reset();
        send(60);
        m_chat = std::make_unique<GuestChat>(*m_emulator);
        m_chat->widget->resize(400, 1500); // has room for a page, but not for all that is new
        m_chat->widget->show();
        QVERIFY(look());
        m_chat->start();
        QVERIFY(m_chat->isListed());
        QVERIFY(m_chat->open(m_id));
        QTRY_COMPARE(belowTheLine(), 61);
        QTRY_VERIFY(lineIsSeen());
        QVERIFY(!view().isAtBottom());
        QCOMPARE(m_chat->widget->client()->unreadCounts().value(m_id), 61);
        view().scrollToBottom();
        QTRY_COMPARE(m_chat->widget->client()->unreadCounts().value(m_id), 0);
    }

    void leadsToTheFirstNewMessageAndThenToTheEnd()
    {
        m_id = m_chat->idOf(u"120 messages"_s);
        QVERIFY(readToTheEnd());
        QTRY_VERIFY(view().model()->rowCount() > 20);
        QTest::keyClick(&view(), Qt::Key_Home);
        QVERIFY(!view().isAtBottom());
        QVERIFY(lookAway());
        send(40);
        QTRY_COMPARE(m_chat->widget->client()->unreadCounts().value(m_id), 40);
        auto *jump = view().findChild<JumpButton *>();
        QTRY_COMPARE(jump->count(), 40);
        QTRY_VERIFY(line() >= 0);
        QVERIFY(!lineIsSeen());
        jump->click();
        QVERIFY(lineIsSeen());
        QCOMPARE(belowTheLine(), 40);
        QVERIFY(look());
        jump->click();
        QTRY_COMPARE(m_chat->widget->client()->unreadCounts().value(m_id), 0);
        QTest::keyClick(&view(), Qt::Key_Home);
        QTRY_VERIFY(jump->isVisible());
        jump->click();
        QVERIFY(view().isAtBottom());
    }

    void waitsAtTheFirstNewMessageWhileNobodyLooks()
    {
        QVERIFY(readToTheEnd());
        QVERIFY(lookAway());
        send(40);
        QTRY_COMPARE(m_chat->widget->client()->unreadCounts().value(m_id), 40);
        QTRY_VERIFY(lineIsSeen());
        QCOMPARE(view().model()->index(line() + 1, 0).data(TimelineModel::BodyRole).toString(),
                 u"News 0"_s);
    }

    void leavesAnOldLineWhereItIs()
    {
        QVERIFY(readToTheEnd());
        QTRY_VERIFY(line() >= 0);
        send(40);
        QTRY_COMPARE(last(), u"News 39"_s);
        QTRY_COMPARE(m_chat->widget->client()->unreadCounts().value(m_id), 0);
        QVERIFY(lookAway());
        bool jumped = false;
        connect(&view(), &TimelineScrollArea::atBottomChanged, this,
                [&jumped](bool isAtBottom) { jumped |= !isAtBottom; });
        send(1);
        QTRY_COMPARE(m_chat->widget->client()->unreadCounts().value(m_id), 1);
        QVERIFY(!jumped);
        QTRY_VERIFY(lineIsSeen());
        QVERIFY(look());
        QTRY_COMPARE(m_chat->widget->client()->unreadCounts().value(m_id), 0);
    }

    void leadsToNoLineThatStandsForAnotherWindow()
    {
        send(40);
        QTRY_COMPARE(m_chat->widget->client()->unreadCounts().value(m_id), 41);
        QVERIFY(readToTheEnd());
        QVERIFY(line() >= 0);
        KustomerChatWidget second(m_chat->widget->client());
        second.resize(400, 640);
        second.show();
        second.openConversation(m_id);
        auto *other = second.findChild<TimelineView *>();
        QTRY_COMPARE(other->model(), view().model());
        QTRY_VERIFY(other->isVisible() && other->verticalScrollBar()->maximum() > 0);
        QTRY_VERIFY(other->isAtBottom());
        QTest::keyClick(other, Qt::Key_Home);
        auto *jump = other->findChild<JumpButton *>();
        QTRY_VERIFY(jump->isVisible());
        jump->click();
        QVERIFY(other->isAtBottom());
    }

private:
    TimelineView &view() const { return *m_chat->part<TimelineView>(); }

    bool look() const
    {
        m_chat->widget->activateWindow();
        return QTest::qWaitForWindowActive(m_chat->widget);
    }

    bool lookAway() const
    {
        m_elsewhere->activateWindow();
        return QTest::qWaitForWindowActive(m_elsewhere.get());
    }

    bool readToTheEnd() const
    {
        if (!m_chat->open(m_id))
            return false;
        view().scrollToBottom();
        return QTest::qWaitFor(
            [this] { return m_chat->widget->client()->unreadCounts().value(m_id) == 0; }, patience);
    }

    void send(int count) const
    {
        for (int i = 0; i < count; ++i) {
            m_emulator->advanceClock(1ms);
            m_emulator->sendAsAgent(m_id, u"News %1"_s.arg(i));
        }
    }

    QString last() const
    {
        const QAbstractItemModel &rows = *view().model();
        return rows.index(rows.rowCount() - 1, 0).data(TimelineModel::BodyRole).toString();
    }

    int line() const
    {
        const auto *rows = qobject_cast<TimelineModel *>(view().model());
        for (int row = 0; row < rows->rowCount(); ++row) {
            if (rows->kindAt(row) == TimelineModel::Kind::Unread)
                return row;
        }
        return -1;
    }

    int belowTheLine() const
    {
        const auto *rows = qobject_cast<TimelineModel *>(view().model());
        int messages = 0;
        for (int row = line(); row >= 0 && row < rows->rowCount(); ++row)
            messages += rows->kindAt(row) == TimelineModel::Kind::Message ? 1 : 0;
        return messages;
    }

    bool lineIsSeen() const
    {
        return line() >= 0 && view().viewport()->rect().intersects(view().rowRect(line()));
    }

    std::unique_ptr<QWidget> m_elsewhere;
    QString m_id;
};

static const Kustomer::Testing::Suite<UnreadLineTest> suite;

#include "tst_unreadline.moc"
