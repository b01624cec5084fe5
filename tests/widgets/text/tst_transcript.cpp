// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/timeline/writabletimelinemodel.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/text/transcript.h"

#include <QRegularExpression>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

Message message(const QString &body, int minute, Message::Direction direction)
{
    Message message;
    message.id = u"m%1"_s.arg(minute);
    message.clientId = u"c%1"_s.arg(minute);
    message.body = body;
    message.direction = direction;
    message.createdAt = QDateTime(QDate(2026, 3, 4), QTime(12, minute));
    return message;
}

QString copied(const TimelineModel &timeline)
{
    return transcript(timeline, {u"Shop"_s, QLocale::c()});
}

} // namespace

class TranscriptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void isPlainText()
    {
        WritableTimelineModel timeline(u"conversation"_s);
        Message answer = message(u"**Two** steps:\n\n4. [here](https://a.de)"_s, 1,
                                 Message::Direction::FromCompany);
        answer.sender.displayName = u"Sam"_s;
        timeline.merge({answer, message(u"*ok*"_s, 2, Message::Direction::FromCustomer)});
        const QString text = copied(timeline);
        QVERIFY(text.startsWith(u"Sam, "_s));
        QVERIFY(text.contains(u":\nTwo steps:\n\n4. here\n\nYou, "_s));
        QVERIFY(text.endsWith(u":\n*ok*"_s));
    }

    void holdsAllOfALongText()
    {
        WritableTimelineModel timeline(u"conversation"_s);
        const QString log = u"a line of a log\n"_s.repeated(3000) + u"its end"_s;
        timeline.merge({message(log, 1, Message::Direction::FromCustomer),
                        message(log, 2, Message::Direction::FromCompany)});
        QCOMPARE(copied(timeline).count(u"its end"_s), 2);
        QCOMPARE(transcriptPage(timeline, {u"Shop"_s, QLocale::c()}).count(u"its end"_s), 2);
    }

    void letsEachBlockOfAPageRunAsItsLetters()
    {
        WritableTimelineModel timeline(u"conversation"_s);
        Message both = message(u"order 4711?\n\nأين طلبي\n\n> نعم\n\n```\nx\n```"_s, 1,
                               Message::Direction::FromCompany);
        both.attachments = {{u"a"_s}};
        timeline.merge({both});
        const QString page = transcriptPage(timeline, {u"Shop"_s, QLocale::c()});
        for (const QString &tag : {u"<p"_s, u"<blockquote"_s, u"<pre"_s}) {
            QVERIFY2(page.contains(tag + u' '), qPrintable(page));
            const QRegularExpression undirected(tag + u"(?![^>]*dir=\"auto\")[ >]"_s);
            QVERIFY2(!page.contains(undirected), qPrintable(page));
        }
    }

    void tellsWhatWasNotSent()
    {
        WritableTimelineModel timeline(u"conversation"_s);
        Message failed = message(u"one"_s, 1, Message::Direction::FromCustomer);
        failed.delivery = Message::Delivery::Failed;
        Message waiting = message(u"two"_s, 2, Message::Direction::FromCustomer);
        waiting.delivery = Message::Delivery::Queued;
        Message held = message(u"three"_s, 3, Message::Direction::FromCustomer);
        held.delivery = Message::Delivery::Held;
        timeline.merge({failed, waiting, held});
        const QString text = copied(timeline);
        QVERIFY2(text.contains(u" (not sent):\none"_s), qPrintable(text));
        QVERIFY2(text.contains(u" (not sent yet):\ntwo"_s), qPrintable(text));
        QVERIFY2(text.contains(u" (not sent yet):\nthree"_s), qPrintable(text));
    }

    void tellsThatThereIsMoreThanItHolds()
    {
        WritableTimelineModel timeline(u"conversation"_s);
        timeline.merge({message(u"one"_s, 1, Message::Direction::FromCompany)});
        QVERIFY(copied(timeline).startsWith(u"Shop, "_s));
        timeline.setOlder(TimelineModel::Older::OnServer);
        timeline.setLoading(TimelineModel::Loading::Done);
        QVERIFY(copied(timeline).startsWith(u"(Earlier messages are left out.)\n\nShop, "_s));
    }

    void saysWhoJoinedAndThatItHasEnded()
    {
        WritableTimelineModel timeline(u"conversation"_s);
        const Message last = message(u"two"_s, 2, Message::Direction::FromCompany);
        timeline.merge({message(u"one"_s, 1, Message::Direction::FromCompany), last});
        timeline.showEvents({{last.createdAt, u"Sam <3 has joined"_s, last.id}});
        timeline.showNotice({u"Over"_s});
        const QString text = copied(timeline);
        QVERIFY2(text.contains(u":\none\n\n(Sam <3 has joined)\n\nShop, "_s), qPrintable(text));
        QVERIFY(text.endsWith(u":\ntwo\n\n(Over)"_s));
        const QString page = transcriptPage(timeline, {u"Shop"_s, QLocale::c()});
        QVERIFY(page.indexOf(u">(Sam &lt;3 has joined)</p>"_s) > page.indexOf(u"one"_s));
        QVERIFY(page.indexOf(u">(Over)</p>"_s) > page.indexOf(u"two"_s));
    }

    void saysWhatAnAssistantWrote()
    {
        WritableTimelineModel timeline(u"conversation"_s);
        Message named = message(u"one"_s, 1, Message::Direction::FromCompany);
        named.templateData = MessageTemplate{.isAiResponse = true};
        named.sender.displayName = u"Robin"_s;
        Message nameless = message(u"two"_s, 2, Message::Direction::FromCompany);
        nameless.templateData = named.templateData;
        timeline.merge({named, nameless});
        const QString text = copied(timeline);
        QVERIFY2(text.startsWith(u"Robin (AI), "_s), qPrintable(text));
        QVERIFY2(text.contains(u"\n\nAI assistant, "_s), qPrintable(text));
        QVERIFY(transcriptPage(timeline, {u"Shop"_s, QLocale::c()}).contains(u">Robin (AI), "_s));
    }

    void namesWhatIsAttached()
    {
        WritableTimelineModel timeline(u"conversation"_s);
        Message pictures = message({}, 1, Message::Direction::FromCustomer);
        pictures.attachments = {{u"a"_s}};
        timeline.merge({pictures, message(u" "_s, 2, Message::Direction::FromCompany)});
        QVERIFY(copied(timeline).endsWith(u":\n[1 attachment]"_s));
    }
};

static const Kustomer::Testing::Suite<TranscriptTest> suite;

#include "tst_transcript.moc"
