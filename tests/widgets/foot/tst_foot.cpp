// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/foot/foot.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(const Foot &foot)
{
    struct Name
    {
        QString operator()(const NoFoot &) const { return u"nothing"_s; }
        QString operator()(const Write &) const { return u"write"_s; }
        QString operator()(const Locked &locked) const { return u"locked: "_s + locked.reason; }
        QString operator()(const Ended &ended) const
        {
            return u"ended: %1, unsent: %2"_s.arg(ended.offer.label, ended.unsent);
        }
        QString operator()(const Survey &survey) const
        {
            return "survey, "_L1 + std::visit(*this, survey.below);
        }
        QString operator()(const InCard &) const { return u"in the card"_s; }
        QString operator()(const Asking &asking) const
        {
            return "asking, "_L1 + std::visit(*this, asking.below);
        }
    } name;
    return std::visit(name, foot);
}

} // namespace

class FootTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void standsBelowTheMessages_data();
    void standsBelowTheMessages();
    void asksForAChoiceWhereOneIsAwaited();
    void asksAForm_data();
    void asksAForm();
    void awaitsTheFollowUp();
};

void FootTest::standsBelowTheMessages_data()
{
    QTest::addColumn<TalkStage>("stage");
    QTest::addColumn<Availability>("availability");
    QTest::addColumn<bool>("possible");
    QTest::addColumn<bool>("isAsked");
    QTest::addColumn<QString>("foot");

    using enum Availability;
    QTest::newRow("no conversation") << TalkStage::None << Online << true << false << u"nothing"_s;
    QTest::newRow("open") << TalkStage::Open << Online << true << false << u"write"_s;
    QTest::newRow("off hours") << TalkStage::Open << Offline << true << false << u"write"_s;
    QTest::newRow("switched off") << TalkStage::Open << Disabled << false << false
                                  << u"locked: Chat is not available at the moment."_s;
    QTest::newRow("the customer ends it") << TalkStage::Ending << Online << true << true
                                          << u"locked: This conversation is being ended…"_s;
    QTest::newRow("ended") << TalkStage::Ended << Online << true << false
                           << u"ended: New, unsent: wait"_s;
    QTest::newRow("ended, with a survey")
        << TalkStage::Ended << Online << true << true << u"survey, ended: New, unsent: wait"_s;
    QTest::newRow("ended and switched off, with a survey")
        << TalkStage::Ended << Disabled << false << true
        << u"survey, locked: This conversation has ended."_s;
    QTest::newRow("open again, with a survey")
        << TalkStage::Open << Online << true << true << u"write"_s;
    QTest::newRow("ended and switched off") << TalkStage::Ended << Disabled << false << false
                                            << u"locked: This conversation has ended."_s;
}

void FootTest::standsBelowTheMessages()
{
    QFETCH(TalkStage, stage);
    QFETCH(Availability, availability);
    QFETCH(bool, possible);
    QFETCH(bool, isAsked);
    const Footing footing{.stage = stage,
                          .availability = availability,
                          .offer = {.label = u"New"_s, .possible = possible},
                          .unsent = u" wait\n"_s,
                          .survey = isAsked ? std::optional(Satisfaction{}) : std::nullopt};
    QTEST(nameOf(footOf(footing)), "foot");
}

void FootTest::asksForAChoiceWhereOneIsAwaited()
{
    Footing footing{
        .stage = TalkStage::Open, .availability = Availability::Online, .isChoiceAwaited = true};
    QCOMPARE(nameOf(footOf(footing)), u"locked: Please choose one of the answers above."_s);
    footing.availability = Availability::Disabled;
    QCOMPARE(nameOf(footOf(footing)), u"locked: Chat is not available at the moment."_s);
    footing.stage = TalkStage::Ended;
    footing.offer = {.label = u"New"_s, .possible = true};
    QCOMPARE(nameOf(footOf(footing)), u"ended: New, unsent: "_s);
}

void FootTest::asksAForm_data()
{
    using Stage = FormState::Stage;
    using Kind = FormQuestion::Kind;
    QTest::addColumn<FormState>("form");
    QTest::addColumn<bool>("isChoiceAwaited");
    QTest::addColumn<QString>("foot");
    const auto asking = [](Kind kind, const QList<ReplyOption> &options = {}) {
        return FormState{.stage = Stage::Asking, .question = {.kind = kind, .options = options}};
    };
    const QList<ReplyOption> some{{.words = u"S"_s, .payload = u"S"_s}};
    QTest::newRow("nothing") << FormState() << false << u"write"_s;
    QTest::newRow("its form is to come")
        << FormState{.stage = Stage::Waiting} << false << u"write"_s;
    QTest::newRow("a text") << asking(Kind::Text) << false << u"asking, write"_s;
    QTest::newRow("an address") << asking(Kind::Email) << false << u"asking, write"_s;
    QTest::newRow("a day") << asking(Kind::Date) << false << u"asking, in the card"_s;
    QTest::newRow("a choice in its row")
        << asking(Kind::Choice, some) << true
        << u"asking, locked: Please choose one of the answers above."_s;
    QTest::newRow("a long list") << asking(Kind::Choice, some) << false << u"asking, in the card"_s;
    QTest::newRow("articles are looked for") << FormState{.stage = Stage::Searching} << false
                                             << u"asking, locked: Looking for what may help you…"_s;
    QTest::newRow("on its way") << FormState{.stage = Stage::Sending} << false
                                << u"asking, locked: Your answers are being sent…"_s;
}

void FootTest::asksAForm()
{
    QFETCH(const FormState, form);
    QFETCH(const bool, isChoiceAwaited);
    const Footing footing{.stage = TalkStage::Open,
                          .availability = Availability::Online,
                          .isChoiceAwaited = isChoiceAwaited,
                          .form = form};
    QTEST(nameOf(footOf(footing)), "foot");
}

void FootTest::awaitsTheFollowUp()
{
    QueueWait wait{.stage = QueueWait::Stage::ChannelAsked};
    Footing footing{.stage = TalkStage::Open, .availability = Availability::Online, .wait = wait};
    QCOMPARE(footOf(footing), Foot(Write{wait}));
    footing.wait->stage = QueueWait::Stage::AwaitsFollowUp;
    QCOMPARE(nameOf(footOf(footing)), u"locked: We will get back to you."_s);
    footing.wait->channel = u"email"_s;
    QCOMPARE(nameOf(footOf(footing)), u"locked: We will get back to you by email."_s);
    footing.wait->channel = u"sms"_s;
    QCOMPARE(nameOf(footOf(footing)), u"locked: We will get back to you by phone."_s);
    const auto offered = [&footing] {
        return std::get<Locked>(footOf(footing)).offer;
    };
    footing.offer.label = u"New"_s;
    QCOMPARE(offered(), footing.offer);   // nobody says how long it takes
    footing.offer.existingId = u"this"_s; // the only one that there may be
    QVERIFY(!offered());
    footing.offer = {.possible = false};
    QVERIFY(!offered());
    footing.availability = Availability::Disabled;
    QCOMPARE(nameOf(footOf(footing)), u"locked: Chat is not available at the moment."_s);
}

static const Kustomer::Testing::Suite<FootTest> suite;
#include "tst_foot.moc"
