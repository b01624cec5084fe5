// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/json/jsonapi.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;

class JsonApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void saysWhatIsWrongWithADocument_data();
    void saysWhatIsWrongWithADocument();
    void reportsErrorsWhateverTheStatus_data();
    void reportsErrorsWhateverTheStatus();
    void ignoresErrorsThatAreNone_data();
    void ignoresErrorsThatAreNone();
    void acceptsWhatIsNoRefusal_data();
    void acceptsWhatIsNoRefusal();
    void explainsAFailingStatus_data();
    void explainsAFailingStatus();
    void readsASingleObjectAsAListOfOne();
    void keepsWhatStandsAroundABadResource();
    void findsRelatedIds();
    void readsTheNextPage_data();
    void readsTheNextPage();
};

void JsonApiTest::saysWhatIsWrongWithADocument_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QByteArray() << u"The server's answer is empty."_s;
    QTest::newRow("blank") << QByteArray(" \r\n") << u"The server's answer is empty."_s;
    QTest::newRow("HTML") << QByteArray("<!doctype html><p>Bad gateway")
                          << u"The server's answer is not JSON: illegal value at byte 1"_s;
    QTest::newRow("truncated")
        << QByteArray(R"({"data":{"id":"a")")
        << u"The server's answer is not JSON: unterminated string at byte 17"_s;
    QTest::newRow("garbage behind")
        << QByteArray(R"({"data":null} {})")
        << u"The server's answer is not JSON: garbage at the end of the document at byte 14"_s;
    QTest::newRow("array") << QByteArray("[]") << u"The server's answer is not a JSON object."_s;
}

void JsonApiTest::saysWhatIsWrongWithADocument()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, text);

    const Result<Document> document = documentFrom(body);

    QVERIFY(!document);
    QCOMPARE(document.error().kind, Kind::Protocol);
    QCOMPARE(document.error().message, text);
}

void JsonApiTest::reportsErrorsWhateverTheStatus_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<Error>("error");

    QTest::newRow("everything") << QByteArray(
        R"({"status":404,"code":"not_found","title":"No such schedule","detail":"default"})")
                                << Error{.kind = Kind::NotFound,
                                         .httpStatus = 404,
                                         .code = u"not_found"_s,
                                         .message = u"No such schedule: default"_s};
    QTest::newRow("status as text")
        << QByteArray(R"({"status":"429","title":"Slow down"})")
        << Error{.kind = Kind::RateLimited, .httpStatus = 429, .message = u"Slow down"_s};
    QTest::newRow("detail only") << QByteArray(R"({"status":500,"detail":"two\n lines"})")
                                 << Error{.kind = Kind::Server,
                                          .httpStatus = 500,
                                          .message = u"two lines"_s};
    QTest::newRow("signs for a terminal")
        << QByteArray(R"({"status":500,"code":"a\nb","title":"\u001b[31mred\u0000"})")
        << Error{
               .kind = Kind::Server, .httpStatus = 500, .code = u"a b"_s, .message = u"[31mred"_s};
    QTest::newRow("title is the detail")
        << QByteArray(R"({"status":403,"title":"no","detail":"no"})")
        << Error{.kind = Kind::Refused, .httpStatus = 403, .message = u"no"_s};
    QTest::newRow("nothing known")
        << QByteArray("{}")
        << Error{.kind = Kind::Refused, .message = u"The server refused the request (HTTP 0)."_s};
    QTest::newRow("all null") << QByteArray(
        R"({"status":null,"code":null,"title":null,"detail":null})")
                              << Error{.kind = Kind::Refused,
                                       .message = u"The server refused the request (HTTP 0)."_s};
    QTest::newRow("all of wrong types")
        << QByteArray(R"({"status":{},"code":7,"title":[],"detail":true})")
        << Error{.kind = Kind::Refused, .message = u"The server refused the request (HTTP 0)."_s};
}

void JsonApiTest::reportsErrorsWhateverTheStatus()
{
    QFETCH(QByteArray, first);
    QFETCH(Error, error);

    const Result<Document> document
        = documentFrom(R"({"data":{"type":"t","id":"a"},"errors":[)" + first + "]}");

    QVERIFY(!document);
    QCOMPARE(document.error(), error);
}

void JsonApiTest::ignoresErrorsThatAreNone_data()
{
    QTest::addColumn<QByteArray>("errors");
    for (const char *errors : {"null", "[]", "{}", "[null]", "\"no\"", "7"})
        QTest::newRow(errors) << QByteArray(errors);
}

void JsonApiTest::ignoresErrorsThatAreNone()
{
    QFETCH(QByteArray, errors);

    const Result<Document> document
        = documentFrom(R"({"data":{"type":"t","id":"a"},"errors":)" + errors + "}");

    QVERIFY(document);
    QCOMPARE(document->data.size(), 1);
}

void JsonApiTest::acceptsWhatIsNoRefusal_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("problem");
    const QString none;
    QTest::newRow("nothing") << QByteArray() << none;
    QTest::newRow("blank") << QByteArray(" \r\n") << none;
    QTest::newRow("an object") << QByteArray("{}") << none;
    QTest::newRow("a list") << QByteArray("[]") << none;
    QTest::newRow("of another type") << QByteArray(R"({"data":{"type":"t"}})") << none;
    const QString noJson = u"The server's answer is not JSON"_s;
    QTest::newRow("a page") << QByteArray("<p>Sign in.</p>") << noJson;
    QTest::newRow("half of it") << QByteArray(R"({"data":{"id":"a")") << noJson;
    QTest::newRow("a refusal") << QByteArray(R"({"errors":[{"title":"Locked"}]})") << u"Locked"_s;
}

void JsonApiTest::acceptsWhatIsNoRefusal()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, problem);

    const Result<Done> accepted = acceptanceFrom(body);

    QCOMPARE(bool(accepted), problem.isEmpty());
    if (!accepted)
        QCOMPARE(accepted.error().message.section(u':', 0, 0), problem);
}

void JsonApiTest::explainsAFailingStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");

    QTest::newRow("HTML") << 502 << QByteArray("<html>") << Kind::Server
                          << u"The server answered with HTTP status 502."_s;
    QTest::newRow("empty") << 401 << QByteArray() << Kind::Refused
                           << u"The server answered with HTTP status 401."_s;
    QTest::newRow("no errors inside") << 404 << QByteArray("{}") << Kind::NotFound
                                      << u"The server answered with HTTP status 404."_s;
    QTest::newRow("its own words")
        << 409 << QByteArray(R"({"errors":[{"title":"Locked"}]})") << Kind::Refused << u"Locked"_s;
    QTest::newRow("too large") << 413 << QByteArray() << Kind::TooLarge
                               << u"The server answered with HTTP status 413."_s;
    QTest::newRow("too late") << 408 << QByteArray() << Kind::Timeout
                              << u"The server answered with HTTP status 408."_s;
    QTest::newRow("too many") << 429 << QByteArray() << Kind::RateLimited
                              << u"The server answered with HTTP status 429."_s;
}

void JsonApiTest::explainsAFailingStatus()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    QFETCH(QString, text);

    const Error error = errorFromAnswer(status, body);

    QCOMPARE(error.kind, kind);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.message, text);
}

void JsonApiTest::readsASingleObjectAsAListOfOne()
{
    const Result<Document> document = documentFrom(R"({"data":{"type":"t","id":"a"}})");

    QVERIFY(document);
    QCOMPARE(document->data.size(), 1);
    QCOMPARE(document->data.first().place(), u"data"_s);
}

void JsonApiTest::keepsWhatStandsAroundABadResource()
{
    const Result<Document> document = documentFrom(
        R"({"data":[{"type":"t","id":"a"},{"type":"t"},[],{"type":"t","id":"b"}],
            "included":[null,{"type":"t","id":"c"}]})");

    QVERIFY(document);
    QCOMPARE(document->data.size(), 2);
    QCOMPARE(document->data.last().place(), u"data[3]"_s);
    QCOMPARE(document->included.size(), 1);
    QStringList problems;
    for (const Error &problem : document->problems)
        problems.append(problem.message);
    QCOMPARE(problems.join(u'\n'),
             u"data[1].id: missing\ndata[2]: not an object\nincluded[0]: not an object"_s);
}

void JsonApiTest::findsRelatedIds()
{
    const Result<Document> document = documentFrom(R"({"data":{"type":"t","id":"a","relationships":{
        "one":{"data":{"id":"x"}}, "none":{"data":null}, "odd":[], "number":{"data":{"id":7}},
        "many":{"data":[{"id":"y"},null,{"id":7},{},{"id":"z"}]}}}})");

    QVERIFY(document);
    const Resource resource = document->data.first();
    QCOMPARE(resource.relatedId("one"_L1), u"x"_s);
    QCOMPARE(resource.relatedId("none"_L1), QString());
    QCOMPARE(resource.relatedId("odd"_L1), QString());
    QCOMPARE(resource.relatedId("number"_L1), QString());
    QCOMPARE(resource.relatedId("missing"_L1), QString());
    QCOMPARE(resource.relatedIds("many"_L1), (QStringList{u"y"_s, u"z"_s}));
    QCOMPARE(resource.relatedIds("one"_L1), QStringList());
}

void JsonApiTest::readsTheNextPage_data()
{
    QTest::addColumn<QByteArray>("links");
    QTest::addColumn<QString>("next");
    QTest::newRow("path") << QByteArray(R"({"next":"/c/v1/a?page=2"})") << u"/c/v1/a?page=2"_s;
    QTest::newRow("null") << QByteArray(R"({"next":null})") << QString();
    QTest::newRow("absent") << QByteArray("{}") << QString();
    QTest::newRow("number") << QByteArray(R"({"next":2})") << QString();
    QTest::newRow("no object") << QByteArray("[]") << QString();
}

void JsonApiTest::readsTheNextPage()
{
    QFETCH(QByteArray, links);
    QFETCH(QString, next);

    const Result<Document> document = documentFrom("{\"data\":[],\"links\":" + links + "}");

    QVERIFY(document);
    QCOMPARE(document->nextPage, next);
}

static const Kustomer::Testing::Suite<JsonApiTest> suite;
#include "tst_jsonapi.moc"
