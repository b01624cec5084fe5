// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/reading/links.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

class LinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void findsExactlyTheAddress_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("addresses");
        const auto row = [](const char *name, const QString &text, const QStringList &addresses) {
            QTest::newRow(name) << text << addresses;
        };
        row("none", u"12:30, a:b, c@d, http://, www."_s, {});
        row("alone", u"https://example.com/a?b=c#d"_s, {u"https://example.com/a?b=c#d"_s});
        row("at the end of a sentence", u"See https://example.com/help."_s,
            {u"https://example.com/help"_s});
        row("in brackets", u"(https://example.com/a_(b))"_s, {u"https://example.com/a_(b)"_s});
        row("in square brackets", u"[https://example.com]"_s, {u"https://example.com"_s});
        row("in quotation marks", u"“https://example.com/a”, \"http://b.de\" 'http://c.de'"_s,
            {u"https://example.com/a"_s, u"http://b.de"_s, u"http://c.de"_s});
        row("after a colon", u"Link:https://example.com/x"_s, {u"https://example.com/x"_s});
        row("in Chinese", u"请看https://example.com/路径。谢谢"_s, {u"https://example.com/路径"_s});
        row("before Chinese", u"https://example.com这里"_s, {u"https://example.com"_s});
        row("in full-width brackets", u"官网（https://example.com/a）。"_s,
            {u"https://example.com/a"_s});
        row("on this machine", u"http://localhost:8080/x"_s, {u"http://localhost:8080/x"_s});
        row("an international name", u"https://müller.de/größe"_s, {u"https://müller.de/größe"_s});
        row("a telephone", u"tel:+49-30-123456."_s, {u"tel:+49-30-123456"_s});
        row("a word before a number", u"Tel: 030 123"_s, {});
        row("an e-mail address", u"me.and.you@mail.example.com."_s,
            {u"me.and.you@mail.example.com"_s});
        row("an e-mail address in Chinese", u"邮箱me@example.com谢谢"_s, {u"me@example.com"_s});
        row("an e-mail address in angle brackets", u"Jo <jo@example.com>"_s, {u"jo@example.com"_s});
        row("mailto", u"mailto:jo@example.com?subject=x"_s, {u"mailto:jo@example.com?subject=x"_s});
        row("without scheme", u"www.example.com/x, or WWW.example.org!"_s,
            {u"www.example.com/x"_s, u"WWW.example.org"_s});
        row("with an account", u"https://me@example.com/x"_s, {u"https://me@example.com/x"_s});
        row("with underscores and stars", u"https://example.com/a_b_c*d*e~f_"_s,
            {u"https://example.com/a_b_c*d*e~f_"_s});
        row("with an underscore at its end", u"https://youtu.be/dQw4w9WgXc_."_s,
            {u"https://youtu.be/dQw4w9WgXc_"_s});
        row("emphasised", u"**https://example.com/a**, _https://example.com/b_!"_s,
            {u"https://example.com/a"_s, u"https://example.com/b"_s});
        row("before what has no shape", u"https://a.example/x\u200b https://a.example/y\u202egpj"_s,
            {u"https://a.example/x"_s, u"https://a.example/y"_s});
        row("an e-mail address with an umlaut", u"jürgen.müller@example.com"_s,
            {u"jürgen.müller@example.com"_s});
        row("an e-mail address with an apostrophe", u"to o'brien@example.com"_s,
            {u"o'brien@example.com"_s});
        row("an e-mail address in single quotes", u"'jo@example.com'"_s, {u"jo@example.com"_s});
        row("an e-mail address of nobody here", u"a/b!jo@example.com"_s, {});
        row("upper case", u"HTTPS://EXAMPLE.COM/X"_s, {u"HTTPS://EXAMPLE.COM/X"_s});
        row("two in a line", u"http://a.de, http://b.de"_s, {u"http://a.de"_s, u"http://b.de"_s});
        row("within a word", u"xhttp://a.de"_s, {});
        row("other schemes", u"javascript:alert(1) file:///etc ftp://a.de data:x"_s, {});
        row("a percent sign", u"https://example.com/100%"_s, {u"https://example.com/100%"_s});
    }

    void findsExactlyTheAddress()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, addresses);
        QStringList found;
        for (const FoundLink &link : findLinks(text)) {
            found << text.mid(link.from, link.length);
            QVERIFY(link.target.isValid());
        }
        QCOMPARE(found, addresses);
    }

    void completesTheTarget()
    {
        QCOMPARE(findLinks(u"www.example.com"_s).first().target, QUrl(u"http://www.example.com"_s));
        QCOMPARE(findLinks(u"jo@example.com"_s).first().target, QUrl(u"mailto:jo@example.com"_s));
        QCOMPARE(findLinks(u"https://müller.de"_s).first().target.toEncoded(),
                 QByteArray("https://xn--mller-kva.de"));
    }

    void findsTheSchemesOfTheHost()
    {
        const QString text = u"Open shop:order/4711, please. shop: nothing"_s;
        QVERIFY(findLinks(text).isEmpty());
        const QList<FoundLink> found = findLinks(text, {u"shop"_s});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().target, QUrl(u"shop:order/4711"_s));
        QVERIFY(!allowedLink(u"shop:order"_s).isValid());
        QVERIFY(allowedLink(u"shop:order"_s, {u"shop"_s}).isValid());
    }

    void readsTargetsAsBrowsersDo()
    {
        for (const QString &target :
             {u"https://shop.example/o?f=open|paid"_s, u"https://shop.example/{x}/^y"_s,
              u"https://shop.example/search?q=50%"_s, u"https://shop.example/a b"_s,
              u"mailto:jo@example.com?subject=50% of|it"_s}) {
            QVERIFY2(allowedLink(target).isValid(), qPrintable(target));
            QCOMPARE(allowedLink(target), QUrl(target));
        }
    }

    void copiesWhatAnotherApplicationTakes()
    {
        QCOMPARE(copyOf(QUrl(u"mailto:jo%2Bx@example.com?subject=Hi"_s)), u"jo+x@example.com"_s);
        QCOMPARE(copyOf(QUrl(u"tel:+49-30-123"_s)), u"+49-30-123"_s);
        QCOMPARE(copyOf(QUrl(u"https://a.example/größe?q=a b"_s)),
                 u"https://a.example/gr%C3%B6%C3%9Fe?q=a%20b"_s);
    }

    void refusesWhatIsNoAddress()
    {
        for (const QString &target :
             {u"javascript:alert(1)"_s, u"https:x"_s, u"mailto:"_s, u"tel:"_s, u"../x"_s,
              u"mailto:a b@example.com"_s, u"file:///etc/passwd"_s, QString()})
            QVERIFY2(!allowedLink(target).isValid(), qPrintable(target));
        QVERIFY(allowedLink(u"tel:+49301234"_s).isValid());
    }
};

static const Kustomer::Testing::Suite<LinksTest> suite;

#include "tst_links.moc"
