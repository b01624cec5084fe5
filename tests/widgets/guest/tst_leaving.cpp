// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/guestcase.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/controls/cautioncard.h"
#include "widgets/help/helppage.h"
#include "widgets/help/readingpage.h"
#include "widgets/parts/headerbar.h"
#include "widgets/reading/articleview.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTextEdit>

#include <array>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString ofJane = u"Of Jane"_s; ///< in all that she enters, and nowhere else

bool enter(QWidget *field)
{
    if (!field || !field->isVisible())
        return false;
    field->setFocus();
    QTest::keyClicks(field, ofJane);
    return true;
}

bool enter(SearchField *search)
{
    return enter(search->findChild<QLineEdit *>());
}

bool writeMessage(const GuestChat &chat, Emulator &)
{
    return chat.showConversation() && enter(chat.part<MessageEdit>(u"kustomer-edit"_s));
}

/// An article lies in front of it.
bool writeMessageBehind(const GuestChat &chat, Emulator &)
{
    if (!chat.showHelp() || !chat.open(chat.idAt(0))
        || !enter(chat.part<MessageEdit>(u"kustomer-edit"_s)))
        return false;
    chat.widget->openKbArticle(u"65f1c0de0000000000000801"_s);
    return chat.sees<ActionButton>(u"kustomer-helped"_s);
}

bool writeCardNumber(const GuestChat &chat, Emulator &service)
{
    if (!writeMessage(chat, service))
        return false;
    auto *edit = chat.part<MessageEdit>(u"kustomer-edit"_s);
    QTest::keyClicks(edit, u": 4111 1111 1111 1111"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    return chat.part<CautionCard>()->isVisible();
}

bool writeInSurvey(const GuestChat &chat, Emulator &)
{
    if (!chat.showEnded())
        return false;
    chat.part<QAbstractButton>(u"kustomer-rating2"_s)->click();
    auto *answer = chat.part<SurveyCard>()->findChild<MessageEdit *>(u"kustomer-answer"_s);
    return QTest::qWaitFor([answer] { return answer->isVisible(); }, patience) && enter(answer);
}

bool writeRemark(const GuestChat &chat, Emulator &)
{
    if (!chat.askWhyAnArticleDidNotHelp())
        return false;
    const QWidget *card
        = chat.part<ActionButton>(u"kustomer-sendArticleFeedback"_s)->parentWidget();
    return enter(card->findChild<QTextEdit *>(u"kustomer-answer"_s));
}

/// Where else she can be answered.
bool writeAddress(const GuestChat &chat, Emulator &service)
{
    const QJsonObject control{{u"enabled"_s, true},
                              {u"mode"_s, u"delayed"_s},
                              {u"promptDelay"_s, 0},
                              {u"customWaitMessage"_s, QString()},
                              {u"followUpChannels"_s, QJsonArray{u"email"_s, u"voice"_s}}};
    service.setSettings({{u"volumeControl"_s, control}});
    if (!chat.showList())
        return false;
    chat.widget->createConversation(u"Is anybody there?"_s);
    if (!chat.sees<ActionButton>(u"kustomer-channel-email"_s))
        return false;
    chat.part<ActionButton>(u"kustomer-channel-email"_s)->click();
    return chat.sees<QTextEdit>(u"kustomer-followUpAddress"_s)
        && enter(chat.part<QTextEdit>(u"kustomer-followUpAddress"_s));
}

bool searchConversation(const GuestChat &chat, Emulator &)
{
    if (!chat.showConversation())
        return false;
    QTest::keyClick(chat.part<MessageEdit>(u"kustomer-edit"_s), Qt::Key_F, Qt::ControlModifier);
    return enter(chat.part<ConversationPage>()->findChild<SearchField *>());
}

/// What was looked for is there when it is looked for again.
bool searchConversationBefore(const GuestChat &chat, Emulator &service)
{
    if (!searchConversation(chat, service))
        return false;
    auto *search = chat.part<ConversationPage>()->findChild<SearchField *>();
    QTest::keyClick(search->findChild<QLineEdit *>(), Qt::Key_Escape);
    return !search->isVisible();
}

bool searchList(const GuestChat &chat, Emulator &)
{
    return chat.searchList()
        && enter(chat.part<ConversationListPage>()->findChild<SearchField *>());
}

bool searchHelp(const GuestChat &chat, Emulator &)
{
    return chat.showHelp() && enter(chat.part<HelpPage>()->findChild<SearchField *>());
}

bool searchArticle(const GuestChat &chat, Emulator &)
{
    if (!chat.showArticle())
        return false;
    QTest::keyClick(chat.part<ArticleView>(), Qt::Key_F, Qt::ControlModifier);
    return enter(chat.part<ReadingPage>()->findChild<SearchField *>());
}

struct Named
{
    const char *name;
    bool (*act)(const GuestChat &chat, Emulator &service);
};

const std::array entries{
    Named{"a message", writeMessage},
    Named{"a message behind an article", writeMessageBehind},
    Named{"a card number", writeCardNumber},
    Named{"a survey", writeInSurvey},
    Named{"a remark on an article", writeRemark},
    Named{"an address", writeAddress},
    Named{"a search in a conversation", searchConversation},
    Named{"an earlier search in a conversation", searchConversationBefore},
    Named{"a search in the list", searchList},
    Named{"a search in the help", searchHelp},
    Named{"a search in an article", searchArticle},
};

bool letTomIn(const GuestChat &chat, Emulator &service)
{
    chat.widget->login(service.mintJwt({.email = u"tom@example.com"_s}));
    return true;
}

bool logOut(const GuestChat &chat, Emulator &)
{
    chat.widget->logout();
    return true;
}

/// The service refuses her session, and somebody else logs in.
bool letTomInAfterALoss(const GuestChat &chat, Emulator &service)
{
    ChatClient *client = chat.widget->client();
    service.expireTokens();
    client->createConversation(u"Still here?"_s);
    return QTest::qWaitFor([client] { return client->isLoginRequired(); }, patience)
        && letTomIn(chat, service);
}

bool changeProfile(const GuestChat &chat, Emulator &)
{
    chat.widget->stop();
    chat.widget->setProfile(u"another"_s);
    chat.widget->start();
    return true;
}

/// Nothing is on disk here, so she finds nothing of it either.
bool changeBrand(const GuestChat &chat, Emulator &)
{
    chat.widget->setBrandId(u"another"_s);
    return true;
}

const std::array ways{
    Named{"logout", logOut},
    Named{"login of somebody else after a loss", letTomInAfterALoss},
    Named{"another profile", changeProfile},
    Named{"other options", changeBrand},
};

} // namespace

/// Whoever comes next sees nothing of what the one before entered.
class LeavingTest
    : public QObject
    , private GuestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { endGuest(); }

    void takesAlongWhatWasEntered_data();
    void takesAlongWhatWasEntered();
    void leavesNoWayBackToAConversation();

private:
    /// The field that still holds her words, on screen or not; empty: none.
    QString holder() const;
};

void LeavingTest::init()
{
    failOnAnyWarning();
    QVERIFY(makeGuest());
    m_chat->widget->show();
    QVERIFY(QTest::qWaitForWindowActive(m_chat->widget));
}

QString LeavingTest::holder() const
{
    const QList<QWidget *> all = m_chat->widget->findChildren<QWidget *>();
    for (const QWidget *one : all) {
        const auto *line = qobject_cast<const QLineEdit *>(one);
        const auto *text = qobject_cast<const QTextEdit *>(one);
        const QString words = line ? line->text() : text ? text->toPlainText() : QString();
        if (words.contains(ofJane))
            return QString::fromUtf8(one->metaObject()->className()) + u' ' + one->objectName();
    }
    return {};
}

void LeavingTest::takesAlongWhatWasEntered_data()
{
    QTest::addColumn<int>("entry");
    QTest::addColumn<int>("way");
    for (int entry = 0; entry < int(entries.size()); ++entry) {
        for (int way = 0; way < int(ways.size()); ++way)
            QTest::addRow("%s: %s", entries[entry].name, ways[way].name) << entry << way;
    }
}

void LeavingTest::takesAlongWhatWasEntered()
{
    QFETCH(const int, entry);
    QFETCH(const int, way);
    QVERIFY(entries[entry].act(*m_chat, *m_emulator));
    QVERIFY(!holder().isEmpty());
    const QSignalSpy left(m_chat->widget, &KustomerChatWidget::customerLeft);

    QVERIFY(ways[way].act(*m_chat, *m_emulator));

    QTRY_COMPARE(left.size(), 1);
    QTRY_COMPARE(holder(), QString());
    const QList<CautionCard *> cautions = m_chat->widget->findChildren<CautionCard *>();
    for (const CautionCard *one : cautions)
        QVERIFY(!one->isVisible());
}

void LeavingTest::leavesNoWayBackToAConversation()
{
    m_chat->widget->resize(1000, 640); // beside the list
    QVERIFY(writeMessageBehind(*m_chat, *m_emulator));
    const auto *header = m_chat->part<ReadingPage>()->findChild<HeaderBar *>();
    QVERIFY(header->hasWayBack());

    m_chat->widget->logout();

    QTRY_VERIFY(!header->hasWayBack());
}

static const Kustomer::Testing::Suite<LeavingTest> suite;
#include "tst_leaving.moc"
