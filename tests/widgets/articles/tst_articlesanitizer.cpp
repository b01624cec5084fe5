// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "hostilearticles.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/articles/articlesanitizer.h"

#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

/// What of an article a parser gets to see.
class ArticleSanitizerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void keepsWhatIsKnown_data();
    void keepsWhatIsKnown();
    void isNeverDeep_data();
    void isNeverDeep();
};

void ArticleSanitizerTest::keepsWhatIsKnown_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QByteArray>("sanitized");
    const auto row = [](const char *name, const char *html, const char *out) {
        QTest::newRow(name) << QString::fromUtf8(html) << QByteArray(out);
    };
    row("text", "a &amp; b", "a &amp; b");
    row("an angle", "1 < 2 <3", "1 &lt; 2 &lt;3");
    row("known tags", "<P>a<BR/>b</P>", "<p>a<br>b</p>");
    row("unknown tags", "<center2>a</center2><o:p>b</o:p>", "ab");
    row("events and styles", "<p onclick=a style='b' id=c>d</p>", "<p id=\"c\">d</p>");
    row("quotes within", "<p title='a\"b<c'>d", "<p title=\"a&quot;b&lt;c\">d");
    row("a script", "a<script>b</p><p></script>c", "ac");
    row("a script without an end", "a<script>b", "a");
    row("a script's end with blanks", "<script>a</script \n>b", "b");
    row("a comment", "a<!-- <p> -->b<!-->c<!--->d<!-- no end", "abcd");
    row("declarations", "<!doctype html><?php x ?>a<![CDATA[b]]>", "a");
    row("a frame", "<iframe src=x><p>a</iframe>b", "<embed src=\"x\">b");
    row("a stray end", "a</div></b>c", "ac");
    row("open items", "<ul><li>a<li>b", "<ul><li>a</li><li>b");
    row("open paragraphs", "<p>a<p>b<ul>", "<p>a</p><p>b</p><ul>");
    row("across", "<b><p>a</b>c", "<b><p>a</p></b>c");
    row("out of a cell", "<div><table><tr><td>a</div>b", "<div><table><tr><td>ab");
    row("a value without an end", "a<p id='b>c", "a<p id=\"b&gt;c\">");
}

void ArticleSanitizerTest::keepsWhatIsKnown()
{
    QFETCH(QString, html);
    QFETCH(QByteArray, sanitized);
    QCOMPARE(QByteArray(Kustomer::sanitized(html).html).replace("&gt;", ">"),
             QByteArray(sanitized).replace("&gt;", ">"));
}

void ArticleSanitizerTest::isNeverDeep_data()
{
    QTest::addColumn<QString>("html");
    const QMap<QString, QString> articles = hostileArticles();
    for (auto article = articles.begin(); article != articles.end(); ++article)
        QTest::newRow(qPrintable(article.key())) << article.value();
}

void ArticleSanitizerTest::isNeverDeep()
{
    QFETCH(QString, html);
    const SanitizedMarkup markup = sanitized(html);
    int depth = 0;
    int deepest = 0;
    for (qsizetype at = markup.html.indexOf('<'); at >= 0; at = markup.html.indexOf('<', at + 1)) {
        const QByteArray rest = markup.html.sliced(at, qMin(qsizetype(7), markup.html.size() - at));
        const bool isVoid = rest.startsWith("<br") || rest.startsWith("<hr")
            || rest.startsWith("<img") || rest.startsWith("<embed");
        depth += isVoid ? 0 : rest.startsWith("</") ? -1 : 1;
        deepest = qMax(deepest, depth);
        QVERIFY(depth >= 0);
    }
    QCOMPARE_LT(deepest, 50);
}

static const Kustomer::Testing::Suite<ArticleSanitizerTest> suite;
#include "tst_articlesanitizer.moc"
