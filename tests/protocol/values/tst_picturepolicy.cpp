// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "protocol/values/picturepolicy.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>
#include <QUrl>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

/// Nobody learns who reads a message because a picture is in it, unless the company or the person
/// wants that.
class PicturePolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void decides_data();
    void decides();
};

void PicturePolicyTest::decides_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("ofCompany");
    QTest::addColumn<bool>("always");
    const auto row = [](const char *name, const QString &url, bool ofCompany, bool always) {
        QTest::newRow(name) << url << ofCompany << always;
    };
    row("company", u"https://acme.example/a.png"_s, true, true);
    row("below the company", u"https://cdn.acme.example/a.png"_s, true, true);
    row("another port", u"https://acme.example:8443/a.png"_s, true, true);
    row("capital letters", u"https://ACME.example/a.png"_s, true, true);
    row("international", u"https://bücher.example/a.png"_s, true, true);
    row("the same in ASCII", u"https://xn--bcher-kva.example/a.png"_s, true, true);
    row("elsewhere", u"https://example.org/a.png"_s, false, true);
    row("a name that ends alike", u"https://notacme.example/a.png"_s, false, true);
    row("a name that begins alike", u"https://acme.example.org/a.png"_s, false, true);
    row("the company in the path", u"https://example.org/acme.example/a.png"_s, false, true);
    row("above the company", u"https://example/a.png"_s, false, true);
    row("not encrypted", u"http://acme.example/a.png"_s, false, false);
    row("with a password", u"https://jane:secret@acme.example/a.png"_s, false, false);
    row("the company as a name of a person", u"https://acme.example@example.org/"_s, false, false);
    row("data", u"data:image/png;base64,AAAA"_s, false, false);
    row("a file", u"file:///etc/passwd"_s, false, false);
    row("a script", u"javascript:alert(1)"_s, false, false);
    row("no host", u"https:///a.png"_s, false, false);
    row("nothing", QString(), false, false);
}

void PicturePolicyTest::decides()
{
    QFETCH(const QString, url);
    const QStringList company{u"acme.example"_s, u"Bücher.example"_s, QString()};

    QVERIFY(!mayFetchPicture(PicturePolicy::Never, QUrl(url), company));
    QTEST(mayFetchPicture(PicturePolicy::CompanyHosts, QUrl(url), company), "ofCompany");
    QTEST(mayFetchPicture(PicturePolicy::Always, QUrl(url), company), "always");
    QVERIFY(!mayFetchPicture(PicturePolicy::CompanyHosts, QUrl(url), {}));
}

static const Kustomer::Testing::Suite<PicturePolicyTest> suite;

#include "tst_picturepolicy.moc"
