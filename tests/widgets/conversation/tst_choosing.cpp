// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/guestcase.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QJsonArray>
#include <QLabel>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString jane = u"jane@example.com"_s;

QJsonObject node(const QString &name, const QJsonArray &children = {})
{
    return {{u"displayName"_s, name}, {u"id"_s, name.toLower()}, {u"children"_s, children}};
}

/// Two levels, which have to be answered before anything is written.
QJsonObject topics()
{
    const QJsonArray orders{node(u"Late"_s), node(u"Lost"_s)};
    const QJsonObject tree{
        {u"children"_s, QJsonArray{node(u"Orders"_s, orders), node(u"Other"_s)}}};
    return {{u"templateType"_s, u"mll"_s},
            {u"lockInput"_s, true},
            {u"isAiResponse"_s, true},
            {u"actions"_s, QJsonObject{{u"tree"_s, tree}}}};
}

} // namespace

/// Answers that are offered in a conversation on screen, and the composer meanwhile.
class ChoosingTest
    : public QObject
    , private GuestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { endGuest(); }

    void locksTheComposerUntilSomethingIsChosen();
    void keepsWhatWasBeingWritten();
    void leadsTheKeyboardToTheAnswers();
    void leavesTheKeyboardWhereSomebodyReads();
    void isDoneByKeyboardAlone();
    void keepsTheLevelThatWasOpen();
    void saysInTheHeaderThatAnAssistantAnswers();
    void offersAgainWhatCouldNotBeSent();
    void unlocksTheComposerWhenTheAssistantHandsOver();

private:
    [[nodiscard]] bool offer();
    QStringList offered() const;
    [[nodiscard]] bool press(const QString &words) const;
    template <typename T>
    T *part(const QString &name = {}) const
    {
        return m_chat->part<T>(name);
    }
    MessageEdit *edit() const { return part<MessageEdit>(u"kustomer-edit"_s); }
    TimelineModel *timeline() const { return m_chat->widget->client()->timeline(m_id); }
    QStringList payloads() const
    {
        QStringList all;
        for (const EmulatorMessage &message : m_emulator->probe().messages(m_id)) {
            if (!message.payload.isEmpty())
                all << message.payload;
        }
        return all;
    }

    QString m_id;
};

void ChoosingTest::init()
{
    failOnAnyWarning();
    QVERIFY(makeGuest());
    m_id = m_emulator->createConversation(jane, u"Parcel"_s, {u"Where is it?"_s, u"Here."_s});
    QVERIFY(m_chat->beginWritingIn(m_id));
}

bool ChoosingTest::offer()
{
    m_emulator->control("POST"_ba, u"/templates/%1"_s.arg(m_id),
                        {{u"body"_s, u"What is it about?"_s}, {u"template"_s, topics()}});
    return QTest::qWaitFor(
        [this] {
            return offered() == QStringList{u"Orders"_s, u"Other"_s};
        },
        patience);
}

/// What can be pressed in the latest row that has something.
QStringList ChoosingTest::offered() const
{
    const auto *view = part<TimelineView>();
    QStringList words;
    for (int row = timeline()->rowCount() - 1; row >= 0 && words.isEmpty(); --row) {
        for (const QList<Piece> pieces = view->targets(row); const Piece &piece : pieces)
            words << piece.words;
    }
    return words;
}

bool ChoosingTest::press(const QString &words) const
{
    auto *view = part<TimelineView>();
    for (int row = timeline()->rowCount() - 1; row >= 0; --row) {
        for (const QList<Piece> pieces = view->targets(row); const Piece &piece : pieces) {
            if (piece.words == words) {
                view->press(row, piece);
                return true;
            }
        }
    }
    return false;
}

void ChoosingTest::locksTheComposerUntilSomethingIsChosen()
{
    QVERIFY(offer());
    QVERIFY(!edit()->isVisible());
    QCOMPARE(part<QLabel>(u"kustomer-reason"_s)->text(),
             u"Please choose one of the answers above."_s);
    QVERIFY(press(u"Other"_s));
    QTRY_VERIFY(edit()->isVisible());
    QTRY_COMPARE(payloads(), QStringList{u"other"_s});
    QTRY_COMPARE(offered(), QStringList());
}

void ChoosingTest::keepsWhatWasBeingWritten()
{
    QTest::keyClicks(edit(), u"Half a sentence"_s);
    QVERIFY(offer());
    QVERIFY(part<TimelineView>()->hasFocus()); // and lost to nobody else
    QVERIFY(press(u"Other"_s));
    QTRY_VERIFY(edit()->isVisible());
    QCOMPARE(edit()->toPlainText(), u"Half a sentence"_s);
    QTRY_VERIFY(edit()->hasFocus());
}

void ChoosingTest::leadsTheKeyboardToTheAnswers()
{
    QVERIFY(offer());
    auto *view = part<TimelineView>();
    QVERIFY(view->hasFocus());
    QVERIFY(view->rowFocus().shown);
    QCOMPARE(view->rowFocus().target, -1); // a key that was meant for the text chooses nothing
    QTest::keyClick(view, Qt::Key_Tab);
    QTest::keyClick(view, Qt::Key_Tab);
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_COMPARE(payloads(), QStringList{u"other"_s});
    QTRY_VERIFY(edit()->hasFocus());
}

void ChoosingTest::leavesTheKeyboardWhereSomebodyReads()
{
    auto *view = part<TimelineView>();
    view->setFocus(Qt::BacktabFocusReason);
    QTest::keyClick(view, Qt::Key_Home);
    QVERIFY(offer());
    QCOMPARE(view->rowFocus().row.row(), 0);
    QTest::keyClick(view, Qt::Key_Tab); // the words that say why nothing can be written
    QVERIFY(part<Composer>()->isAncestorOf(m_chat->widget->focusWidget()));
    m_emulator->control("POST"_ba, u"/templates/%1"_s.arg(m_id),
                        {{u"body"_s, u"Or this?"_s}, {u"template"_s, topics()}});
    QTRY_COMPARE(timeline()->messageAt(timeline()->rowCount() - 1).body, u"Or this?"_s);
    QVERIFY(part<Composer>()->isAncestorOf(m_chat->widget->focusWidget()));
}

void ChoosingTest::isDoneByKeyboardAlone()
{
    QVERIFY(offer());
    auto *view = part<TimelineView>();
    view->setFocus(Qt::BacktabFocusReason);
    QTest::keyClick(view, Qt::Key_Tab);
    QTest::keyClick(view, Qt::Key_Return); // opens the level
    QTRY_COMPARE(offered(), (QStringList{u"Back, Orders"_s, u"Late"_s, u"Lost"_s}));
    QTRY_COMPARE(view->rowFocus().target, -1); // nothing that was not told of is pressed
    QTest::keyClick(view, Qt::Key_Tab);
    QTest::keyClick(view, Qt::Key_Tab);
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_COMPARE(payloads(), QStringList{u"late"_s});
}

void ChoosingTest::keepsTheLevelThatWasOpen()
{
    QVERIFY(offer());
    QVERIFY(press(u"Orders"_s));
    const QStringList level{u"Back, Orders"_s, u"Late"_s, u"Lost"_s};
    QTRY_COMPARE(offered(), level);
    QTest::keyClick(part<TimelineView>(), Qt::Key_Escape);
    m_chat->widget->openConversation(m_id);
    QTRY_COMPARE(part<ConversationPage>()->conversationId(), m_id);
    QTRY_COMPARE(offered(), level);
    QVERIFY(press(u"Back, Orders"_s));
    QTRY_COMPARE(offered(), (QStringList{u"Orders"_s, u"Other"_s}));
}

void ChoosingTest::saysInTheHeaderThatAnAssistantAnswers()
{
    const auto subtitle = [this] {
        return part<ConversationPage>()->findChild<QLabel *>(u"kustomer-subtitle"_s)->text();
    };
    QVERIFY(!subtitle().contains(u"AI assistant"_s));
    QVERIFY(offer());
    QTRY_VERIFY(subtitle().contains(u"AI assistant"_s));
    m_emulator->sendAsAgent(m_id, u"I take over."_s);
    QTRY_VERIFY(!subtitle().contains(u"AI assistant"_s));
}

void ChoosingTest::offersAgainWhatCouldNotBeSent()
{
    QVERIFY(offer());
    m_emulator->addFault({.method = u"POST"_s,
                          .path = u"/c/v1/chat/messages"_s,
                          .status = 400,
                          .code = u"no"_s,
                          .times = 0});
    QVERIFY(press(u"Other"_s));
    QTRY_VERIFY(offered().contains(u"Delete"_s));
    QVERIFY(press(u"Delete"_s));
    QTRY_COMPARE(offered(), (QStringList{u"Orders"_s, u"Other"_s}));
    QVERIFY(!edit()->isVisible());
    QVERIFY(edit()->toPlainText().isEmpty());
}

void ChoosingTest::unlocksTheComposerWhenTheAssistantHandsOver()
{
    const QJsonArray answers{QJsonObject{{u"body"_s, u"What is it about?"_s},
                                         {u"template"_s, topics()},
                                         {u"then"_s, u"transfer"_s}}};
    m_emulator->control("PUT"_ba, u"/assistants/ada"_s, {{u"answers"_s, answers}});
    m_emulator->setSettings({{u"activeAssistant"_s, u"ada"_s}});
    m_id = m_emulator->createConversation(jane, u"Refund"_s, {u"Hello?"_s});
    QVERIFY(m_chat->open(m_id));
    QTRY_COMPARE(offered(), (QStringList{u"Orders"_s, u"Other"_s}));
    QTRY_VERIFY(edit()->isVisible()); // though nobody has written yet
}

static const Kustomer::Testing::Suite<ChoosingTest> suite;
#include "tst_choosing.moc"
