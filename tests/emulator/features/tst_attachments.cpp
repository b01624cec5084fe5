// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/device.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QHttpMultiPart>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto announcing = u"/c/v1/chat/attachments"_s;

QJsonObject announcement(int length = 5)
{
    return {{u"name"_s, u"note.txt"_s},
            {u"contentLength"_s, length},
            {u"contentType"_s, u"text/plain"_s}};
}

/// A form as wire E15 wants it, with some things changed.
struct Form
{
    explicit Form(const Answer &announced)
        : url(announced.json()[u"meta"][u"upload"][u"url"].toString())
        , fields(announced.json()[u"meta"][u"upload"][u"fields"].toObject())
    { }

    int send(const QByteArray &header = {}) const
    {
        QHttpMultiPart form(QHttpMultiPart::FormDataType);
        const auto append = [&form](const QString &disposition, const QByteArray &body,
                                    const QByteArray &partType = {}) {
            QHttpPart piece;
            piece.setHeader(QNetworkRequest::ContentDispositionHeader, disposition);
            if (!partType.isEmpty())
                piece.setHeader(QNetworkRequest::ContentTypeHeader, QString::fromLatin1(partType));
            piece.setBody(body);
            form.append(piece);
        };
        const auto named = u"form-data; name=\"%1\""_s;
        append(named.arg(u"key"_s), fields[u"key"_s].toString().toUtf8());
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            if (field.key() != "key"_L1)
                append(named.arg(field.key()), field.value().toString().toUtf8());
        }
        append(named.arg(part) + u"; filename=\"%1\""_s.arg(name), content, type);
        QNetworkRequest request{QUrl(url)};
        if (!header.isEmpty())
            request.setRawHeader(header, "a");
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.post(request, &form));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        return finished.wait(Testing::patience)
            ? reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()
            : -1;
    }

    QString url;
    QJsonObject fields;
    QString part = u"file"_s;
    QString name = u"note.txt"_s;
    QByteArray type = "text/plain";
    QByteArray content = "Hello";
};

} // namespace

/// wire E14 to E17.
class AttachmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesAFileAndGivesItBack();
    void takesUploadsAtAnotherOrigin();
    void refusesAnnouncements_data();
    void refusesAnnouncements();
    void refusesForms_data();
    void refusesForms();
    void refusesWhatIsNotUploaded();
    void keepsForeignFilesAway();
    void needsATextOrAFile();
    void givesFilesToSignedAddressesOnly();
    void followsTheSetting();
    void letsAgentsSendFiles();
    void letsServersSendWhatTheCustomerUploaded();
    void plantsFiles();
    void misbehavesOnDemand();

private:
    QString uploaded(Device &device)
    {
        const auto announced = device.api.post(announcing, announcement());
        return Form(announced).send() == 204 ? announced.id() : QString();
    }
    Answer sent(Device &device, const QString &session, const QJsonArray &ids)
    {
        return device.api.post(u"/c/v1/chat/messages"_s,
                               {{u"session"_s, session}, {u"attachments"_s, ids}});
    }

    /// Where Jane is led to for the content of an attachment.
    QUrl addressOf(const QString &path) const
    {
        QNetworkRequest request(m_emulator->apiUrl().resolved(QUrl(path + u"?redirect=true"_s)));
        request.setRawHeader("x-kustomer-tracking-token", m_jane->api.token().toUtf8());
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::ManualRedirectPolicy);
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        QSignalSpy(reply.get(), &QNetworkReply::finished).wait(Testing::patience);
        const auto status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
        return status == 302 ? QUrl::fromEncoded(reply->rawHeader("Location")) : QUrl();
    }

    std::unique_ptr<Emulator> m_emulator;
    std::unique_ptr<Device> m_jane;
};

void AttachmentsTest::init()
{
    Testing::failOnAnyWarning();
    m_emulator = std::make_unique<Emulator>();
    QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
    m_jane = std::make_unique<Device>(*m_emulator);
}

void AttachmentsTest::takesAFileAndGivesItBack()
{
    const auto announced = m_jane->api.post(announcing, announcement());
    QCOMPARE(announced.status, 201);
    QCOMPARE(announced.json()[u"data"][u"type"].toString(), u"attachment"_s);
    QCOMPARE(Form(announced).send(), 204);
    const auto session = m_jane->api.startConversation();

    const auto message = sent(*m_jane, session, {announced.id()});

    QCOMPARE(message.status, 201);
    const auto related = message.json()[u"data"][u"relationships"][u"attachments"];
    QCOMPARE(related[u"data"][0][u"id"].toString(), announced.id());
    const auto self = related[u"links"][u"self"].toString() + u'/' + announced.id();
    const auto details = m_jane->api.get(self);
    QCOMPARE(details.attribute(u"name"_s).toString(), u"note.txt"_s);
    QCOMPARE(details.attribute(u"contentType"_s).toString(), u"text/plain"_s);
    QCOMPARE(details.attribute(u"contentLength"_s).toInt(), 5);
    const QUrl file = addressOf(self);
    QVERIFY(file.port() != m_emulator->apiUrl().port());
    ApiClient anybody(file.adjusted(QUrl::RemovePath | QUrl::RemoveQuery));
    QCOMPARE(anybody.get(file.path() + u'?' + file.query()).body, "Hello");
    const auto kept = m_emulator->control("GET", u"/attachments/"_s + announced.id());
    QCOMPARE(QByteArray::fromBase64(kept[u"base64"_s].toString().toLatin1()), "Hello");
    QCOMPARE(m_emulator->probe().messages(session).first().attachments,
             QStringList{announced.id()});
}

void AttachmentsTest::takesUploadsAtAnotherOrigin()
{
    const Form form(m_jane->api.post(announcing, announcement()));

    QVERIFY(QUrl(form.url).port() != m_emulator->apiUrl().port());
    QCOMPARE(QUrl(form.url).host(), u"127.0.0.1"_s);
    QCOMPARE(form.send("x-kustomer-tracking-token"), 400);
    QCOMPARE(form.send("X-Kustomer"), 400);
    QCOMPARE(form.send("Cookie"), 400);
    QCOMPARE(form.send(), 204);
    QCOMPARE(form.send(), 204); // again, after a lost answer
}

void AttachmentsTest::refusesAnnouncements_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("status");
    QTest::newRow("no name") << u"name"_s << QJsonValue() << 400;
    QTest::newRow("no type") << u"contentType"_s << QJsonValue() << 400;
    QTest::newRow("no length") << u"contentLength"_s << QJsonValue() << 400;
    QTest::newRow("length of nothing") << u"contentLength"_s << QJsonValue(0) << 400;
    QTest::newRow("length in words") << u"contentLength"_s << QJsonValue(u"five"_s) << 400;
    QTest::newRow("as much as can be") << u"contentLength"_s << QJsonValue(5'000'000) << 201;
    QTest::newRow("too much") << u"contentLength"_s << QJsonValue(5'000'001) << 413;
}

void AttachmentsTest::refusesAnnouncements()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    auto body = announcement();
    body[member] = value;

    QTEST(m_jane->api.post(announcing, body).status, "status");
}

void AttachmentsTest::refusesForms_data()
{
    using Change = std::function<void(Form &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const Change &change, int status) {
        QTest::newRow(name) << change << status;
    };
    row(
        "unknown key", [](Form &form) { form.fields[u"key"_s] = u"acme/1/x"_s; }, 403);
    row(
        "another signature", [](Form &form) { form.fields[u"x-amz-signature"_s] = u"a"_s; }, 403);
    row(
        "no policy", [](Form &form) { form.fields.remove(u"policy"_s); }, 403);
    row(
        "more than was announced", [](Form &form) { form.fields[u"acl"_s] = u"public"_s; }, 400);
    row(
        "another part", [](Form &form) { form.part = u"upload"_s; }, 400);
    row(
        "another name", [](Form &form) { form.name = u"x.exe"_s; }, 403);
    row(
        "another type", [](Form &form) { form.type = "text/html"; }, 403);
    row(
        "longer", [](Form &form) { form.content = "Hello you"; }, 400);
    row(
        "shorter", [](Form &form) { form.content = "Hell"; }, 400);
}

void AttachmentsTest::refusesForms()
{
    QFETCH(const std::function<void(Form &)>, change);
    Form form(m_jane->api.post(announcing, announcement()));
    change(form);

    QTEST(form.send(), "status");
}

void AttachmentsTest::refusesWhatIsNotUploaded()
{
    const auto announced = m_jane->api.post(announcing, announcement());
    const auto message = sent(*m_jane, m_jane->api.startConversation(), {announced.id()});

    QCOMPARE(message.status, 400);
    QCOMPARE(message.pointer(), u"/attachments"_s);
}

void AttachmentsTest::keepsForeignFilesAway()
{
    Device other(*m_emulator);
    const auto id = uploaded(*m_jane);
    const auto session = m_jane->api.startConversation();
    const auto message = sent(*m_jane, session, {id}).id();
    const auto path = u"/c/v1/chat/messages/%1/attachments/%2"_s.arg(message, id);

    QCOMPARE(sent(other, other.api.startConversation(), {id}).status, 400);
    QCOMPARE(other.api.get(path).status, 404);
    QCOMPARE(other.api.get(path + u"?redirect=true"_s).status, 404);
    QCOMPARE(m_jane->api.get(path).status, 200);
}

void AttachmentsTest::needsATextOrAFile()
{
    const auto session = m_jane->api.startConversation();

    QCOMPARE(sent(*m_jane, session, {}).status, 400);
    QCOMPARE(sent(*m_jane, session, {u"1"_s}).status, 400);
    QCOMPARE(sent(*m_jane, session, {uploaded(*m_jane), uploaded(*m_jane)}).status, 201);
}

void AttachmentsTest::givesFilesToSignedAddressesOnly()
{
    const auto id = uploaded(*m_jane);
    const Form form(m_jane->api.post(announcing, announcement()));
    ApiClient anybody(QUrl(form.url).adjusted(QUrl::RemovePath));

    QCOMPARE(anybody.get(u"/files/"_s + id).status, 403);
    QCOMPARE(anybody.get(u"/files/%1?signature=a"_s.arg(id)).status, 403);
    QVERIFY(anybody.get(u"/files/x"_s).body.contains("<Code>AccessDenied</Code>"));
    QCOMPARE(anybody.get(u"/uploads"_s).status, 405);
}

void AttachmentsTest::followsTheSetting()
{
    m_emulator->setSettings({{u"disableAttachments"_s, true}});

    QCOMPARE(m_jane->api.post(announcing, announcement()).status, 403);
}

void AttachmentsTest::letsAgentsSendFiles()
{
    const auto session = m_jane->api.startConversation();
    const QJsonObject file{
        {u"name"_s, u"a.txt"_s}, {u"contentType"_s, u"text/plain"_s}, {u"text"_s, u"From us"_s}};
    const auto sentNow
        = m_emulator->control("POST", u"/attachments/send"_s,
                              {{u"session"_s, session}, {u"files"_s, QJsonArray{file, file}}});
    QCOMPARE(sentNow[u"data"_s][u"relationships"][u"attachments"][u"data"].toArray().size(), 2);

    const auto kept = m_emulator->control("POST", u"/attachments"_s, file)[u"id"_s].toString();
    ApiClient server(m_emulator->apiUrl());
    server.setBearer(m_emulator->serverApiKey());
    const auto customer = m_emulator->requests().last().customerId;
    const QJsonObject outbound{{u"session"_s, session},
                               {u"customerId"_s, customer},
                               {u"auto"_s, true},
                               {u"attachments"_s, QJsonArray{kept}}};
    QCOMPARE(server.post(u"/v2.1/chat/outbound/messages"_s, outbound).status, 201);
    QCOMPARE(m_emulator->probe().messages(session).last().attachments, QStringList{kept});
}

void AttachmentsTest::letsServersSendWhatTheCustomerUploaded()
{
    const auto path = u"/v2.1/chat/messages"_s;
    Device other(*m_emulator);
    const auto foreign = uploaded(other);
    const auto own = uploaded(*m_jane);
    const auto session = m_jane->api.startConversation();
    ApiClient server(m_emulator->apiUrl());
    server.setBearer(m_emulator->serverApiKey());
    QJsonObject message{{u"session"_s, session},
                        {u"customerId"_s, m_emulator->requests().last().customerId}};

    QCOMPARE(server.post(path, message).pointer(), u"/body"_s);
    message[u"attachments"_s] = QJsonArray{foreign};
    QCOMPARE(server.post(path, message).pointer(), u"/attachments"_s);
    message[u"attachments"_s] = QJsonArray{own};
    QCOMPARE(server.post(path, message).status, 201);

    const auto kept = m_emulator->probe().messages(session).last();
    QCOMPARE(kept.attachments, QStringList{own});
    QVERIFY(kept.isFromCustomer);
}

void AttachmentsTest::plantsFiles()
{
    Emulator demo({.scenario = u"demo"_s});
    QVERIFY(demo.listen());

    const auto files = demo.control("GET", u"/attachments"_s)[u"attachments"_s].toArray();

    QVERIFY(files.size() >= 3);
    for (const QJsonValue &file : files) {
        QVERIFY(file[u"uploaded"].toBool());
        QVERIFY(file[u"contentLength"].toInt() > 0);
    }
}

void AttachmentsTest::misbehavesOnDemand()
{
    const Form form(m_jane->api.post(announcing, announcement()));
    m_emulator->addFault({.path = u"/uploads"_s, .status = 503, .code = u"SlowDown"_s});
    m_emulator->addFault({.path = u"/uploads"_s, .kind = EmulatorFault::Kind::HtmlBody});

    QCOMPARE(form.send(), 503);
    QCOMPARE(form.send(), 200);
    QCOMPARE(form.send(), 204);
    const auto requests = m_emulator->probe().requests({.path = u"/uploads"_s});
    QCOMPARE(requests.size(), 3);
    QCOMPARE(requests.last().status, 204);
}

static const Kustomer::Testing::Suite<AttachmentsTest> suite;

#include "tst_attachments.moc"
