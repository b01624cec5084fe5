// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/timeline/writabletimelinemodel.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/talk/headline.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

const ChatSettings acme{.teamName = u"Acme Care"_s,
                        .teamIconUrl = QUrl(u"https://acme/icon"_s),
                        .waitMessage = u"In minutes"_s,
                        .offhoursMessage = u"Tomorrow"_s};

Message from(const User &sender, const QString &id)
{
    return {.id = id,
            .createdAt = QDateTime::fromSecsSinceEpoch(1'700'000'000 + id.toInt()),
            .direction = Message::Direction::FromCompany,
            .sender = sender};
}

} // namespace

class HeadlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void namesTheTeamUntilSomebodyAnswers();
    void namesWhoAnswered();
    void saysNothingTwice();
    void saysThatAnAssistantAnswers();
    void findsTheLatestResponderInTheMessages();
};

void HeadlineTest::namesTheTeamUntilSomebodyAnswers()
{
    QCOMPARE(Headline::of(acme, Availability::Online, {}),
             (Headline{.title = u"Acme Care"_s,
                       .subtitle = u"In minutes"_s,
                       .avatarUrl = acme.teamIconUrl}));
    QCOMPARE(Headline::of(acme, Availability::Offline, {}).subtitle, u"Tomorrow"_s);
    QCOMPARE(Headline::of(acme, Availability::Disabled, {}).subtitle, QString()); // nor tomorrow
    QCOMPARE(Headline::of({}, Availability::Online, {}).title, u"Chat"_s);
}

void HeadlineTest::namesWhoAnswered()
{
    const User sam{.id = u"1"_s, .displayName = u"Sam"_s, .avatarUrl = QUrl(u"https://acme/sam"_s)};
    QCOMPARE(Headline::of(acme, Availability::Online, sam),
             (Headline{.title = u"Sam"_s, .subtitle = u"Acme Care"_s, .avatarUrl = sam.avatarUrl}));
    const User faceless{.id = u"1"_s, .displayName = u"Sam"_s};
    QCOMPARE(Headline::of(acme, Availability::Online, faceless).avatarUrl, acme.teamIconUrl);
}

void HeadlineTest::saysNothingTwice()
{
    const User team{.id = u"__team"_s, .displayName = u"Acme Care"_s};
    QCOMPARE(Headline::of(acme, Availability::Online, team).subtitle, u"In minutes"_s);
}

void HeadlineTest::saysThatAnAssistantAnswers()
{
    const User robin{.id = u"1"_s, .displayName = u"Robin"_s};
    const Headline headline
        = Headline::of(acme, Availability::Online, robin, ChatStates::Writer::Assistant);
    QCOMPARE(headline.title, u"Robin"_s);
    QCOMPARE(headline.subtitle, u"AI assistant"_s);
    WritableTimelineModel timeline(u"a"_s);
    QCOMPARE(lastWriter(&timeline), ChatStates::Writer::Person);
    Message written = from(robin, u"1"_s);
    written.templateData = MessageTemplate{.isAiResponse = true};
    Message own = from({}, u"2"_s);
    own.direction = Message::Direction::FromCustomer;
    timeline.merge({written, own});
    QCOMPARE(lastWriter(&timeline), ChatStates::Writer::Assistant);
    Conversation withSam;
    withSam.responders = {{.id = u"2"_s, .displayName = u"Sam"_s}};
    QCOMPARE(lastResponder(withSam, &timeline), robin);
    timeline.merge({from(robin, u"3"_s)});
    QCOMPARE(lastWriter(&timeline), ChatStates::Writer::Person);
}

void HeadlineTest::findsTheLatestResponderInTheMessages()
{
    const User sam{.id = u"1"_s, .displayName = u"Sam"_s};
    const User ann{.id = u"2"_s, .displayName = u"Ann"_s};
    WritableTimelineModel timeline(u"a"_s);
    QCOMPARE(lastResponder({}, &timeline), User());
    timeline.merge({from(sam, u"1"_s), from(ann, u"2"_s), from({}, u"3"_s)});
    QCOMPARE(lastResponder({}, &timeline), ann);
    Conversation known;
    known.responders = {sam};
    QCOMPARE(lastResponder(known, &timeline), sam);
    QCOMPARE(lastResponder({}, nullptr), User());
}

static const Kustomer::Testing::Suite<HeadlineTest> suite;
#include "tst_headline.moc"
