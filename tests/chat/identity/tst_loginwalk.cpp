// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/chatcase.h"
#include "support/seeds.h"
#include "support/storagefolder.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList customers{u"jane@example.com"_s, u"tom@example.com"_s};

/// One application that logs in and out, starts and stops without waiting for what comes of it.
class Wanderer : public QObject
{
public:
    explicit Wanderer(quint32 seed)
        : m_random(seed)
    {
        for (const QString &email : customers)
            m_past.insert(email, chat.emulator->conversationIdsFor(email));
        connect(chat.client->conversations(), &QAbstractItemModel::rowsInserted, this,
                &Wanderer::look);
        const int slowness = m_random.bounded(3);
        if (slowness == 0)
            return;
        chat.emulator->addFault(
            {.path = u"/c/v1/identity"_s,
             .kind = slowness == 1 ? EmulatorFault::Kind::Delay : EmulatorFault::Kind::LateWork,
             .delay = std::chrono::milliseconds(m_random.bounded(60)),
             .times = 0});
    }

    void step()
    {
        const int deed = m_random.bounded(6);
        if (deed < 2)
            logIn(customers.at(deed));
        else if (deed == 2)
            logOut();
        else if (deed == 3)
            stop();
        else
            start();
        const bool isHasty = m_random.bounded(2) == 0;
        for (int turn = m_random.bounded(60); turn > 0 && !isHasty; --turn) {
            QCoreApplication::processEvents();
            look();
        }
    }

    void start()
    {
        m_deeds.append(u"start"_s);
        chat.client->start();
    }

    /// Who was told to be logged in last, and has not been logged out.
    const QString &served() const { return m_served; }
    QString shownNow() const { return ownerOf(chat.listed()); }
    bool isAnswered() const { return m_answerCount == m_loginCount; }
    /// Whether the last login, if nothing ended it, made its customer the one who is served, or was
    /// refused because another one is.
    bool hasLastLoginItsDue() const
    {
        return m_wanted.isEmpty() || m_served == m_wanted
            || (!m_served.isEmpty() && m_refusal == "already_identified"_L1);
    }
    QByteArray told() const
    {
        return (m_deeds.join(u' ') + u" | served "_s + m_served + u" | refusal "_s + m_refusal
                + u" | seen "_s + m_strangers.join(u' '))
            .toUtf8();
    }
    bool hasSeenStrangers() const { return !m_strangers.isEmpty(); }
    bool isLoggedIn(const QString &email) const
    {
        return chat.client->isLoggedIn(LoginIdentifier::email(email));
    }

private:
    QString ownerOf(const QStringList &ids) const
    {
        for (auto past = m_past.cbegin(); past != m_past.cend(); ++past) {
            const bool isTheirs
                = std::ranges::any_of(ids, [&](const QString &id) { return past->contains(id); });
            if (isTheirs)
                return past.key();
        }
        return {};
    }

    void look()
    {
        const QString shown = shownNow();
        if (!shown.isEmpty() && !isLoggedIn(shown))
            m_strangers.append(shown);
    }

    void logIn(const QString &email)
    {
        m_deeds.append(u"login(%1)"_s.arg(email));
        m_wanted = email;
        m_refusal.clear();
        const int number = ++m_loginCount;
        chat.client->login(chat.jwtFor(email), this,
                           [=, this, epoch = m_logoutCount](const Result<LoginResponse> &answer) {
                               ++m_answerCount;
                               if (answer && epoch == m_logoutCount)
                                   m_served = email;
                               else if (!answer && number == m_loginCount)
                                   m_refusal = answer.error().code;
                           });
    }

    void logOut()
    {
        m_deeds.append(u"logout"_s);
        m_wanted.clear();
        m_served.clear();
        ++m_logoutCount;
        chat.client->logout();
    }

    void stop()
    {
        m_deeds.append(u"stop"_s);
        m_wanted.clear();
        chat.client->stop();
    }

    QRandomGenerator m_random;
    QHash<QString, QStringList> m_past;
    QStringList m_deeds;
    QStringList m_strangers; ///< whose past was shown while they were not logged in
    QString m_wanted;        ///< by the last login, unless it was ended
    QString m_served;
    QString m_refusal;
    int m_loginCount = 0;
    int m_answerCount = 0;
    int m_logoutCount = 0;

public:
    const StorageFolder folder;
    ChatCase chat{u"lab"_s, folder.path()}; ///< ends first: what it tells at its end is noted
};

} // namespace

/// Logins, logouts, starts and stops in any order and at any moment: whoever was asked for last is
/// served in the end, and nobody sees what is another customer's.
class LoginWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void servesWhomTheLastCallsName_data();
    void servesWhomTheLastCallsName();
};

void LoginWalkTest::servesWhomTheLastCallsName_data()
{
    QTest::addColumn<quint32>("seed");
    const quint32 first = firstSeed();
    for (quint32 seed = first; seed != first + 40; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void LoginWalkTest::servesWhomTheLastCallsName()
{
    QFETCH(const quint32, seed);
    Wanderer walk(seed);
    ChatCase &chat = walk.chat;
    for (int step = 0; step < 12; ++step)
        walk.step();
    walk.start();

    QTRY_VERIFY2(walk.isAnswered(), walk.told());
    QTRY_COMPARE(chat.client->state(), ChatClient::State::Started);
    QTRY_COMPARE(chat.client->connectionState(), ChatClient::ConnectionState::Live);

    QVERIFY2(walk.hasLastLoginItsDue(), walk.told());
    for (const QString &email : customers)
        QVERIFY2(walk.isLoggedIn(email) == (walk.served() == email), walk.told());
    QTRY_VERIFY2(walk.shownNow() == walk.served(), walk.told());
    const QString id = chat.converse(u"Whose is this?"_s);
    QVERIFY2(!id.isEmpty(), walk.told());
    for (const QString &email : customers) {
        const bool isTheirs = chat.emulator->conversationIdsFor(email).contains(id);
        QVERIFY2(isTheirs == (walk.served() == email), walk.told());
    }
    QVERIFY2(!walk.hasSeenStrangers(), walk.told());
}

static const Kustomer::Testing::Suite<LoginWalkTest> suite;
#include "tst_loginwalk.moc"
