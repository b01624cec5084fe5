// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/asking/chatform.h"
#include "protocol/hosting/activity.h"
#include "protocol/hosting/chatnotification.h"
#include "protocol/hosting/newconversation.h"
#include "protocol/knowledge/article.h"
#include "protocol/values/attachmentlimits.h"
#include "protocol/values/attachmenttransfer.h"
#include "protocol/values/chatsettings.h"
#include "protocol/values/conversation.h"
#include "protocol/values/customerdescription.h"
#include "protocol/values/draft.h"
#include "protocol/values/error.h"
#include "protocol/values/linkpreview.h"
#include "protocol/values/loginidentifier.h"
#include "protocol/values/loginresponse.h"
#include "protocol/values/message.h"
#include "protocol/values/queuewait.h"
#include "protocol/values/satisfaction.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QDebug>
#include <QMetaProperty>
#include <QTest>

#include <chrono>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString secret = u"secret"_s;

template <typename Value>
QString printed(const Value &value)
{
    QString text;
    QDebug(&text) << value;
    return text;
}

template <typename Value>
QVariant propertyOf(const Value &value, const char *name)
{
    const QMetaObject &meta = Value::staticMetaObject;
    return meta.property(meta.indexOfProperty(name)).readOnGadget(&value);
}

} // namespace

/// The values that an application sees.
class ValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void printsNothingThatPeopleWrote_data();
    void printsNothingThatPeopleWrote();
    void printsNothingThatIsAskedOrAnswered_data();
    void printsNothingThatIsAskedOrAnswered() { printsNothingThatPeopleWrote(); }
    void printsWhatHappenedByItsName();
    void hasNothingToSendWithoutAShape_data();
    void hasNothingToSendWithoutAShape();
    void tellsAnErrorByItsProperties();
    void tellsWhyAMessageFailed();
    void tellsWhetherAskingAgainMayHelp_data();
    void tellsWhetherAskingAgainMayHelp();
};

void ValuesTest::printsNothingThatPeopleWrote_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Message") << printed(Message{.id = u"m"_s, .body = secret});
    QTest::newRow("Draft") << printed(Draft{.body = secret, .payload = secret});
    QTest::newRow("Conversation") << printed(
        Conversation{.id = u"c"_s, .title = secret, .preview = secret});
    QTest::newRow("NewConversation") << printed(NewConversation{
        .title = secret, .brandId = u"b"_s, .customAttributes = {{secret, secret}}});
    QTest::newRow("LoginResponse") << printed(LoginResponse{
        .identified = true, .customerId = u"k"_s, .email = secret, .externalId = secret});
    QTest::newRow("LoginIdentifier") << printed(LoginIdentifier::email(secret));
    QTest::newRow("CustomerDescription")
        << printed(CustomerDescription{.emails = {secret},
                                       .phones = {secret},
                                       .socials = {{.username = secret}},
                                       .customAttributes = {{secret, secret}}});
    QTest::newRow("SocialProfile") << printed(SocialProfile{.username = secret});
    const SatisfactionResponse response{.rating = 5, .answers = {{.text = secret}}};
    QTest::newRow("SatisfactionResponse") << printed(response);
    QTest::newRow("Satisfaction") << printed(Satisfaction{.id = u"s"_s, .response = response});
    QTest::newRow("SatisfactionForm") << printed(SatisfactionForm{.ratingPrompt = secret});
    QTest::newRow("User") << printed(User{.id = u"u"_s, .displayName = secret});
    QTest::newRow("Attachment") << printed(Attachment{.id = u"a"_s, .name = secret});
    QTest::newRow("LinkPreview") << printed(LinkPreview{.id = u"l"_s,
                                                        .url = QUrl(u"https://a.example/secret"_s),
                                                        .title = secret,
                                                        .description = secret,
                                                        .price = secret});
    QTest::newRow("QueueWait") << printed(QueueWait{.conversationId = u"c"_s,
                                                    .queueName = secret,
                                                    .waitMessage = secret,
                                                    .prompt = secret,
                                                    .address = secret});
    QTest::newRow("ChatNotification")
        << printed(ChatNotification{.conversationId = u"c"_s,
                                    .title = secret,
                                    .text = secret,
                                    .message = Message{.id = u"m"_s, .body = secret}});
    QTest::newRow("ChatSettings") << printed(
        ChatSettings{.teamName = u"Acme"_s, .pusherAccessKey = secret});
}

void ValuesTest::printsNothingThatPeopleWrote()
{
    QFETCH(QString, text);
    QVERIFY2(text.startsWith(QLatin1StringView(QTest::currentDataTag()) + u'('), qPrintable(text));
    QVERIFY2(!text.contains(secret), qPrintable(text));
}

void ValuesTest::printsNothingThatIsAskedOrAnswered_data()
{
    QTest::addColumn<QString>("text");
    const ReplyOption option{.words = secret, .payload = secret, .details = secret};
    const ArticleLink link{
        .id = u"a"_s, .title = secret, .url = QUrl(u"https://a.example/secret"_s)};
    QTest::newRow("ReplyOption") << printed(option);
    QTest::newRow("ArticleLink") << printed(link);
    QTest::newRow("MessageTemplate")
        << printed(MessageTemplate{.options = {option},
                                   .articles = {link},
                                   .followUp = secret,
                                   .customType = secret,
                                   .customContent = {{secret, secret}}});
    QTest::newRow("SatisfactionScale") << printed(SatisfactionScale{.labelLow = secret});
    QTest::newRow("SatisfactionQuestion")
        << printed(SatisfactionQuestion{.id = u"q"_s, .prompt = secret, .choices = {secret}});
    QTest::newRow("SatisfactionAnswer")
        << printed(SatisfactionAnswer{.questionId = u"q"_s, .text = secret, .choices = {secret}});
    const FormQuestion question{
        .id = u"q"_s, .name = secret, .prompt = secret, .options = {option}, .found = secret};
    QTest::newRow("FormQuestion") << printed(question);
    QTest::newRow("ChatForm") << printed(ChatForm{.id = u"f"_s, .questions = {question}});
    const ArticleReason reason{.words = secret, .value = u"r"_s};
    QTest::newRow("ArticleReason") << printed(reason);
    QTest::newRow("ArticleSurvey")
        << printed(ArticleSurvey{.ratingTitle = secret, .reasons = {reason}, .textTitle = secret});
    QTest::newRow("ArticleFeedback")
        << printed(ArticleFeedback{.reasons = {secret}, .text = secret});
    QTest::newRow("ArticlePage") << printed(
        ArticlePage{.articles = {{.title = secret, .html = secret}}, .next = secret});
    QTest::newRow("AttachmentTransfer")
        << printed(AttachmentTransfer{.error = Error{.message = secret, .details = secret}});
    QTest::newRow("AttachmentLimits") << printed(AttachmentLimits{.contentTypes = {secret}});
    QTest::newRow("VolumeControl") << printed(VolumeControl{.customWaitMessage = secret});
}

void ValuesTest::printsWhatHappenedByItsName()
{
    const Activity activity{
        .kind = Activity::Kind::LoginFailed, .conversationId = u"c"_s, .code = u"Refused"_s};
    QCOMPARE(activity.name(), u"LoginFailed"_s);
    const QString text = printed(activity);
    QVERIFY2(text.startsWith("Activity(\"LoginFailed\""_L1) && text.contains("Refused"_L1),
             qPrintable(text));
}

void ValuesTest::hasNothingToSendWithoutAShape_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("isBlank");
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("blanks") << u" \n\t\u00a0\u3000"_s << true;
    QTest::newRow("zero-width blank") << u"\u200b"_s << true;
    QTest::newRow("fillers") << u"\u2800\u3164\uffa0"_s << true;
    QTest::newRow("marks of direction") << u"\u200f\u2066\u2069"_s << true;
    QTest::newRow("a letter") << u"\u200bx"_s << false;
    QTest::newRow("an emoji of several") << u"👩‍👩‍👧"_s << false;
}

void ValuesTest::hasNothingToSendWithoutAShape()
{
    QFETCH(const QString, body);
    QFETCH(const bool, isBlank);
    QCOMPARE(Draft{.body = body}.isBlank(), isBlank);
    QVERIFY(!(Draft{.body = body, .files = {u"/a"_s}}.isBlank()));
}

void ValuesTest::tellsAnErrorByItsProperties()
{
    const Error error{.kind = Error::Kind::RateLimited,
                      .httpStatus = 429,
                      .code = u"slow"_s,
                      .message = u"Slowly, please"_s,
                      .details = u"GET /a: HTTP 429"_s,
                      .retryAfter = 7s};
    QCOMPARE(propertyOf(error, "kind").value<Error::Kind>(), Error::Kind::RateLimited);
    QCOMPARE(propertyOf(error, "httpStatus").toInt(), 429);
    QCOMPARE(propertyOf(error, "code").toString(), u"slow"_s);
    QCOMPARE(propertyOf(error, "message").toString(), u"Slowly, please"_s);
    QCOMPARE(propertyOf(error, "details").toString(), u"GET /a: HTTP 429"_s);
    QVERIFY(propertyOf(error, "retryable").toBool());
    QCOMPARE(propertyOf(error, "retryAfter").toInt(), 7000);
    QCOMPARE(propertyOf(Error(), "retryAfter").toInt(), -1);
    QVERIFY(printed(error).contains("GET /a"_L1));
}

void ValuesTest::tellsWhyAMessageFailed()
{
    const Message failed{.delivery = Message::Delivery::Failed,
                         .error = Error{.kind = Error::Kind::Refused, .httpStatus = 403}};
    QCOMPARE(propertyOf(failed, "error").value<Error>(), *failed.error);
    QCOMPARE(propertyOf(Message(), "error").value<Error>(), Error());
}

void ValuesTest::tellsWhetherAskingAgainMayHelp_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<bool>("mayHelp");
    QTest::newRow("no connection") << Error::Kind::Transport << true;
    QTest::newRow("no answer") << Error::Kind::Timeout << true;
    QTest::newRow("too fast") << Error::Kind::RateLimited << true;
    QTest::newRow("server") << Error::Kind::Server << true;
    QTest::newRow("refused") << Error::Kind::Refused << false;
    QTest::newRow("expired") << Error::Kind::Expired << false;
    QTest::newRow("not found") << Error::Kind::NotFound << false;
    QTest::newRow("cancelled") << Error::Kind::Cancelled << false;
}

void ValuesTest::tellsWhetherAskingAgainMayHelp()
{
    QFETCH(Error::Kind, kind);
    QFETCH(bool, mayHelp);
    QCOMPARE(Error{.kind = kind}.retryable, mayHelp);
    const Error decided{.kind = kind, .retryable = !mayHelp};
    QCOMPARE(propertyOf(decided, "retryable").toBool(), !mayHelp);
}

static const Kustomer::Testing::Suite<ValuesTest> suite;
#include "tst_values.moc"
