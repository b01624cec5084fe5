// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/nouns/linkpreview.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QJsonDocument>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

JsonValue valueOf(const QByteArray &text)
{
    return JsonValue::fromJson(text).value();
}

LinkPreview preview(const QString &url, int order)
{
    return {.id = url, .url = QUrl(url), .title = url, .order = order};
}

} // namespace

/// What the service says of links (wire §16.2).
class LinkPreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void readsAllThatIsSaid();
    void takesNoOtherAddressThanOfTheWeb_data();
    void takesNoOtherAddressThanOfTheWeb();
    void leavesOutPicturesThatAreNone();
    void hasOneForEachAddressInOrder();
    void readsWhatItWrote();
};

void LinkPreviewTest::readsAllThatIsSaid()
{
    const auto read = linkPreviewFrom(valueOf(R"({"id":"p","unfurledUrl":{
        "url":"https://a.example/x","title":" A\nB ","description":"C","image":"https://a.example/i",
        "favicon":"https://a.example/f","preferredOrder":3,
        "structuredData":{"title":"no","price":249.5}}})"));
    QVERIFY(read);
    const LinkPreview all{.id = u"p"_s,
                          .url = QUrl(u"https://a.example/x"_s),
                          .title = u"A B"_s,
                          .description = u"C"_s,
                          .imageUrl = QUrl(u"https://a.example/i"_s),
                          .iconUrl = QUrl(u"https://a.example/f"_s),
                          .price = u"249.5"_s,
                          .order = 3};
    QCOMPARE(*read, all);
}

void LinkPreviewTest::takesNoOtherAddressThanOfTheWeb_data()
{
    QTest::addColumn<QByteArray>("url");
    for (const char *url : {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd",
                            "//a.example", "tents", "", "https://", "ftp://a.example"})
        QTest::newRow(qPrintable(u"'%1'"_s.arg(QLatin1StringView(url)))) << QByteArray(url);
}

void LinkPreviewTest::takesNoOtherAddressThanOfTheWeb()
{
    QFETCH(QByteArray, url);
    QVERIFY(!linkPreviewFrom(valueOf(R"({"unfurledUrl":{"title":"A","url":")" + url + "\"}}")));
}

void LinkPreviewTest::leavesOutPicturesThatAreNone()
{
    const auto read = linkPreviewFrom(valueOf(R"({"unfurledUrl":{"url":"http://a.example",
        "title":"A","image":"javascript:x","favicon":"file:///etc/passwd"}})"));
    QVERIFY(read);
    QVERIFY(read->imageUrl.isEmpty());
    QVERIFY(read->iconUrl.isEmpty());
    QVERIFY(!linkPreviewFrom(valueOf(R"({"unfurledUrl":{"url":"http://a.example"}})")));
}

void LinkPreviewTest::hasOneForEachAddressInOrder()
{
    QList<LinkPreview> previews;
    QVERIFY(add(previews, preview(u"https://b.example"_s, 2)));
    QVERIFY(add(previews, preview(u"https://a.example"_s, 1)));
    QVERIFY(add(previews, preview(u"https://c.example"_s, 2)));
    QVERIFY(!add(previews, preview(u"https://a.example"_s, 0)));
    QStringList urls;
    for (const LinkPreview &one : std::as_const(previews))
        urls.append(one.title.mid(8, 1));
    QCOMPARE(urls.join(u' '), u"a b c"_s);
}

void LinkPreviewTest::readsWhatItWrote()
{
    LinkPreview all = preview(u"https://a.example/x"_s, 3);
    all.description = u"C"_s;
    all.imageUrl = QUrl(u"https://a.example/i"_s);
    all.price = u"EUR 1"_s;
    const QByteArray kept = QJsonDocument(toJson(all)).toJson();
    QCOMPARE(linkPreviewFrom(valueOf(kept)), std::optional(all));
}

static const Kustomer::Testing::Suite<LinkPreviewTest> suite;

#include "tst_linkpreview.moc"
