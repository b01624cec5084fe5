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
        QVERIFY(text.contains(u":\nTwo steps:\n\n4. here (https://a.de)\n\nYou, "_s));
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

    void hasTheAddressesOfLinks_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("plain");
        QTest::newRow("behind the name")
            << u"See [our **new** page](https://x.example/a?b=1), now"_s
            << u"See our new page (https://x.example/a?b=1), now"_s;
        QTest::newRow("two") << u"[a](https://a.example) [b](https://b.example)"_s
                             << u"a (https://a.example) b (https://b.example)"_s;
        QTest::newRow("that shows it") << u"www.x.example https://y.example/z jane@x.example"_s
                                       << u"www.x.example https://y.example/z jane@x.example"_s;
        QTest::newRow("that shows another one") << u"[https://a.example](https://b.example)"_s
                                                << u"https://a.example (https://b.example)"_s;
    }

    void hasTheAddressesOfLinks()
    {
        QFETCH(const QString, markdown);
        QFETCH(const QString, plain);
        WritableTimelineModel timeline(u"conversation"_s);
        timeline.merge({message(markdown, 1, Message::Direction::FromCompany)});
        const QString text = copied(timeline);
        QVERIFY2(text.endsWith(u":\n"_s + plain), qPrintable(text));
    }

    void writesAddressesWhereNothingIsPressed()
    {
        WritableTimelineModel timeline(u"conversation"_s);
        timeline.merge(
            {message(u"[here](https://a.example/b)"_s, 1, Message::Direction::FromCompany)});
        const TranscriptContext context{u"Shop"_s, QLocale::c()};
        const QString link = u"<a href=\"https://a.example/b\">here</a>"_s;
        QVERIFY(transcriptPage(timeline, context).contains(link + u"</p>"_s));
        QVERIFY(transcriptPage(timeline, context, PageUse::Paper)
                    .contains(link + u" (https://a.example/b)</p>"_s));
    }

    void holdsWhatIsOffered()
    {
        WritableTimelineModel timeline(u"conversation"_s);
        Message cards = message(u"Which one?"_s, 1, Message::Direction::FromCompany);
        cards.templateData = MessageTemplate{
            .type = MessageTemplate::Type::List,
            .options = {{.words = u"Tent"_s, .payload = u"1"_s, .details = u"For two"_s}},
            .articles = {{.title = u"Sizes"_s, .url = QUrl(u"https://x.example/sizes"_s)},
                         {.title = u"No page"_s, .url = QUrl(u"javascript:alert(1)"_s)}},
            .followUp = u"Did it help?"_s};
        timeline.merge({cards});
        const QString text = copied(timeline);
        QVERIFY2(text.endsWith(u"Which one?\n\n• Tent\nFor two\n• Sizes (https://x.example/sizes)\n"
                               "• No page\nDid it help?"_s),
                 qPrintable(text));
        const QString page = transcriptPage(timeline, {u"Shop"_s, QLocale::c()});
        QVERIFY(page.contains(u"<a href=\"https://x.example/sizes\">Sizes</a>"_s));
        QVERIFY(!page.contains(u"javascript"_s));
    }

    void endsWithWhatTheCustomerThought()
    {
        WritableTimelineModel timeline(u"conversation"_s);
        timeline.merge({message(u"one"_s, 1, Message::Direction::FromCompany)});
        SatisfactionForm form;
        form.ratingPrompt = u"How was it?"_s;
        form.questions = {{.id = u"q"_s, .prompt = u"Why?"_s}};
        Satisfaction survey;
        survey.form = form;
        TranscriptContext context{u"Shop"_s, QLocale::c(), survey};
        QVERIFY(transcript(timeline, context).endsWith(u"one"_s)); // nothing was said
        context.survey->response
            = {.rating = 4, .answers = {{.questionId = u"q"_s, .text = u"Quick"_s}}};
        const QString text = transcript(timeline, context);
        QVERIFY2(text.endsWith(u"\n\nYou:\nHow was it?\n4/5\nWhy?\nQuick"_s), qPrintable(text));
        QVERIFY(transcriptPage(timeline, context).contains(u">4/5<"_s));
    }

    void namesFilesWithTheirSizes()
    {
        WritableTimelineModel timeline(u"conversation"_s);
        Message files = message({}, 1, Message::Direction::FromCustomer);
        files.attachments = {{.id = u"a"_s, .name = u"scan <1>.pdf"_s, .size = 1'200'000},
                             {.id = u"b"_s, .name = u"photo.jpg"_s},
                             {.id = u"c"_s},
                             {.id = u"d"_s}};
        timeline.merge({files});
        const QString size
            = QLocale::c().formattedDataSize(1'200'000, 1, QLocale::DataSizeSIFormat);
        const QString text = copied(timeline);
        QVERIFY2(text.endsWith(u":\n[scan <1>.pdf (%1)]\n[photo.jpg]\n[2 attachments]"_s.arg(size)),
                 qPrintable(text));
        QVERIFY(transcriptPage(timeline, {u"Shop"_s, QLocale::c()})
                    .contains(u"[scan &lt;1&gt;.pdf (%1)]"_s.arg(size)));
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
