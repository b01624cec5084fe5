// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/guestcase.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/reading/articleview.h"

#include <KustomerChat/Articles>

#include <QTextEdit>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto track = u"65f1c0de0000000000000801"_s;
const auto invoice = u"65f1c0de0000000000000803"_s;

} // namespace

/// What a reader says of an article, and where that stays.
class RemarksTest
    : public QObject
    , private GuestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { endGuest(); }

    void asksNoMoreForWhatArrivedMeanwhile();
    void forgetsWhatWasEnteredByWhoLeft();

private:
    bool reads(const QString &words) const
    {
        const auto *view = m_chat->part<ArticleView>();
        return view->isVisible() && view->toPlainText().contains(words);
    }
    ActionButton *send() const
    {
        return m_chat->part<ActionButton>(u"kustomer-sendArticleFeedback"_s);
    }
    ChatClient *client() const { return m_chat->widget->client(); }

    QTextEdit *m_why = nullptr;
};

void RemarksTest::init()
{
    failOnAnyWarning();
    QVERIFY(makeGuest());
    m_chat->widget->show();
    QVERIFY(QTest::qWaitForWindowActive(m_chat->widget));
    m_emulator->setSettings({{u"widgetType"_s, u"chat_kb"_s}});
    m_chat->widget->start(); // of a visitor
    QTRY_COMPARE(client()->state(), ChatClient::State::Started);
    m_chat->widget->openKbArticle(track);
    QVERIFY(m_chat->sees<ActionButton>(u"kustomer-helpedNot"_s));
    m_chat->part<ActionButton>(u"kustomer-helpedNot"_s)->click();
    QVERIFY(m_chat->sees<ActionButton>(u"kustomer-sendArticleFeedback"_s));
    m_why = send()->parentWidget()->findChild<QTextEdit *>(u"kustomer-answer"_s);
    QTest::keyClicks(m_why, u"Which number?"_s);
    QCOMPARE(m_why->toPlainText(), u"Which number?"_s);
}

void RemarksTest::asksNoMoreForWhatArrivedMeanwhile()
{
    send()->click();
    m_chat->widget->openKbArticle(invoice); // before the answer is here
    QTRY_VERIFY(reads(u"The invoice comes"_s));
    const auto said = [this] {
        return client()->articles()->feedbackOn(track).value_or(ArticleFeedback()).text;
    };
    QTRY_COMPARE(said(), u"Which number?"_s);

    m_chat->widget->openKbArticle(track);

    QTRY_VERIFY(reads(u"Late parcels"_s));
    QVERIFY(!send()->isVisible());
    QCOMPARE(client()->jotting(u"kustomer-article-"_s + track), QVariantMap());
}

void RemarksTest::forgetsWhatWasEnteredByWhoLeft()
{
    m_chat->widget->logout();
    QTRY_COMPARE(m_why->toPlainText(), QString());
    QTRY_VERIFY(!send()->isVisible());
}

static const Kustomer::Testing::Suite<RemarksTest> suite;
#include "tst_remarks.moc"
