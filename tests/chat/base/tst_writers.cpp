// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/base/writers.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

/// Who wrote a message, as far as that decides anything.
class WritersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void tellsPeopleFromWhatWritesByItself_data();
    void tellsPeopleFromWhatWritesByItself();
};

void WritersTest::tellsPeopleFromWhatWritesByItself_data()
{
    using Direction = Message::Direction;
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<QString>("senderId");
    QTest::addColumn<bool>("isArtificial");
    QTest::addColumn<bool>("isPerson");
    QTest::newRow("an agent") << Direction::FromCompany << u"sam"_s << false << true;
    QTest::newRow("the customer") << Direction::FromCustomer << u"sam"_s << false << false;
    QTest::newRow("nobody") << Direction::FromCompany << QString() << false << false;
    QTest::newRow("the team") << Direction::FromCompany << u"__team"_s << false << false;
    QTest::newRow("an assistant") << Direction::FromCompany << u"ada"_s << true << false;
    QTest::newRow("an assistant without a name")
        << Direction::FromCompany << QString() << true << false;
}

void WritersTest::tellsPeopleFromWhatWritesByItself()
{
    QFETCH(Message::Direction, direction);
    QFETCH(QString, senderId);
    QFETCH(bool, isArtificial);
    Message message{.id = u"1"_s, .direction = direction, .sender = {.id = senderId}};
    if (isArtificial)
        message.templateData = MessageTemplate{.isAiResponse = true};
    QTEST(isOfPerson(message), "isPerson");
    QCOMPARE(isOfAssistant(message), isArtificial);
}

static const Kustomer::Testing::Suite<WritersTest> suite;
#include "tst_writers.moc"
