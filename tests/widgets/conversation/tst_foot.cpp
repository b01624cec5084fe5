// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/suite.h"
#include "widgets/conversation/foot.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(const Foot &foot)
{
    struct
    {
        QString operator()(const NoFoot &) const { return u"nothing"_s; }
        QString operator()(const Write &) const { return u"write"_s; }
        QString operator()(const Locked &locked) const { return u"locked: "_s + locked.reason; }
        QString operator()(const Ended &ended) const
        {
            return u"ended: %1, unsent: %2"_s.arg(ended.offer.label, ended.unsent);
        }
    } name;
    return std::visit(name, foot);
}

} // namespace

class FootTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsBelowTheMessages_data();
    void standsBelowTheMessages();
};

void FootTest::standsBelowTheMessages_data()
{
    QTest::addColumn<TalkStage>("stage");
    QTest::addColumn<Availability>("availability");
    QTest::addColumn<bool>("possible");
    QTest::addColumn<QString>("foot");

    using enum Availability;
    QTest::newRow("no conversation") << TalkStage::None << Online << true << u"nothing"_s;
    QTest::newRow("open") << TalkStage::Open << Online << true << u"write"_s;
    QTest::newRow("off hours") << TalkStage::Open << Offline << true << u"write"_s;
    QTest::newRow("switched off") << TalkStage::Open << Disabled << false
                                  << u"locked: Chat is not available at the moment."_s;
    QTest::newRow("the customer ends it")
        << TalkStage::Ending << Online << true << u"locked: This conversation ends now."_s;
    QTest::newRow("ended") << TalkStage::Ended << Online << true << u"ended: New, unsent: wait"_s;
    QTest::newRow("ended and switched off")
        << TalkStage::Ended << Disabled << false << u"locked: This conversation has ended."_s;
}

void FootTest::standsBelowTheMessages()
{
    QFETCH(TalkStage, stage);
    QFETCH(Availability, availability);
    QFETCH(bool, possible);
    const NewConversation offer{.label = u"New"_s, .possible = possible};
    QTEST(nameOf(footOf(stage, availability, offer, u" wait\n"_s)), "foot");
}

static const Kustomer::Testing::Suite<FootTest> suite;
#include "tst_foot.moc"
