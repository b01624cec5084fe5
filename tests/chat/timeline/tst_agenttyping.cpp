// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/timeline/agenttyping.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

TypingRow typing(const QString &userId)
{
    return {.agent = {.id = userId}};
}

} // namespace

class AgentTypingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheLatest();
    void endsOnesOwnSignOnly();
    void endsAllWhereNobodyIsNamed();
    void endsEachAfterASilence();

private:
    QString shown() const;

    std::unique_ptr<AgentTyping> m_typing;
    QStringList m_told;
};

void AgentTypingTest::init()
{
    Testing::failOnAnyWarning();
    Pace pace;
    pace.typingSilence = std::chrono::milliseconds(60);
    m_typing = std::make_unique<AgentTyping>(pace);
    m_told.clear();
    connect(m_typing.get(), &AgentTyping::changed, this,
            [this](const User &agent, ChatStates::Typing typing) {
                m_told.append((typing == ChatStates::Typing::Started ? u'+' : u'-') + agent.id);
            });
}

QString AgentTypingTest::shown() const
{
    const std::optional<TypingRow> row = m_typing->row();
    return row ? row->agent.id : QString();
}

void AgentTypingTest::showsTheLatest()
{
    m_typing->begin(typing(u"mira"_s));
    m_typing->begin(typing(u"sam"_s));
    QCOMPARE(shown(), u"sam"_s);
    m_typing->begin(typing(u"mira"_s));
    QCOMPARE(shown(), u"mira"_s);
    m_typing->learn({.id = u"mira"_s, .displayName = u"Mira"_s});
    QCOMPARE(m_typing->row()->agent.displayName, u"Mira"_s);
}

void AgentTypingTest::endsOnesOwnSignOnly()
{
    m_typing->begin(typing(u"mira"_s));
    m_typing->begin(typing(u"sam"_s));
    m_typing->end(u"sam"_s);
    QCOMPARE(shown(), u"mira"_s);
    m_typing->end(u"sam"_s);
    m_typing->end(u"mira"_s);
    QCOMPARE(shown(), QString());
    QCOMPARE(m_told, (QStringList{u"+mira"_s, u"+sam"_s, u"-sam"_s, u"-mira"_s}));
}

void AgentTypingTest::endsAllWhereNobodyIsNamed()
{
    m_typing->begin(typing(u"mira"_s));
    m_typing->begin(typing(u"sam"_s));
    m_typing->end();
    QCOMPARE(shown(), QString());
    QCOMPARE(m_told.mid(2), (QStringList{u"-mira"_s, u"-sam"_s}));
}

void AgentTypingTest::endsEachAfterASilence()
{
    m_typing->begin(typing(u"mira"_s));
    QTRY_COMPARE(m_told, (QStringList{u"+mira"_s, u"-mira"_s}));
    m_typing->begin(typing(u"sam"_s));
    m_typing->begin(typing(u"mira"_s));
    QTRY_COMPARE(m_told.mid(4), (QStringList{u"-sam"_s, u"-mira"_s}));
    QCOMPARE(shown(), QString());
}

static const Kustomer::Testing::Suite<AgentTypingTest> suite;

#include "tst_agenttyping.moc"
