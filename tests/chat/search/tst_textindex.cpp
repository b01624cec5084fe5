// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/search/textindex.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

using Method = TextIndex::Method;

const QDateTime noon = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);

QList<TextIndex::Entry> talk()
{
    const QStringList texts{
        u"Where is my parcel?"_s, u"The PARCEL is at the depot: 100% \"sure\""_s,
        u"Déjà vu – Straße 7"_s,  u"我的包裹在哪里"_s,
        u"أين طَرْدي؟"_s,           u"ok"_s};
    QList<TextIndex::Entry> entries;
    for (int i = 0; i < texts.size(); ++i)
        entries.append({.id = QString::number(i), .at = noon.addSecs(i), .text = texts.at(i)});
    return entries;
}

} // namespace

/// Words that are looked for, by full text and by a scan alike.
class TextIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void findsWordsAsTheyAreWritten_data();
    void findsWordsAsTheyAreWritten();
    void findsTheNewestFirst_data() { addMethods(); }
    void findsTheNewestFirst();
    void takesTheLatestText_data() { addMethods(); }
    void takesTheLatestText();
    void keepsTextsOfTheSameInstantApart_data() { addMethods(); }
    void keepsTextsOfTheSameInstantApart();
    void findsNothingOfWhatIsGone_data() { addMethods(); }
    void findsNothingOfWhatIsGone();

private:
    static void addMethods()
    {
        QTest::addColumn<Method>("method");
        QTest::newRow("full text") << Method::FullText;
        QTest::newRow("scan") << Method::Scan;
    }
};

void TextIndexTest::findsWordsAsTheyAreWritten_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("found");
    const QList<std::pair<QString, QStringList>> rows{
        {u"parcel"_s, {u"1"_s, u"0"_s}},
        {u"Parcel"_s, {u"1"_s, u"0"_s}},
        {u"arce"_s, {u"1"_s, u"0"_s}},
        {u"my parcel"_s, {u"0"_s}},
        {u"parcel my"_s, {}},
        {u"deja"_s, {u"2"_s}},
        {u"STRAßE"_s, {u"2"_s}},
        {u"包裹"_s, {u"3"_s}},
        {u"我的包裹"_s, {u"3"_s}},
        {u"طردي"_s, {u"4"_s}},
        {u"ok"_s, {u"5"_s}},
        {u"\"sure\""_s, {u"1"_s}},
        {u"100%"_s, {u"1"_s}},
        {u"7"_s, {u"2"_s}},
        {u" \n"_s, {}},
        {QString(), {}},
        {u"par* OR depot"_s, {}},
        {u"NOT parcel"_s, {}},
        {u"'; DROP TABLE text; --"_s, {}},
    };
    for (const Method method : {Method::FullText, Method::Scan}) {
        const char *how = method == Method::Scan ? "scan" : "full text";
        for (const auto &[words, found] : rows)
            QTest::addRow("%s: %s", how, qPrintable(words)) << method << words << found;
    }
}

void TextIndexTest::findsWordsAsTheyAreWritten()
{
    QFETCH(Method, method);
    QFETCH(QString, words);
    TextIndex index(method);
    QCOMPARE(index.method(), method);
    index.put(talk());
    QTEST(index.find(words, 10), "found");
}

void TextIndexTest::findsTheNewestFirst()
{
    QFETCH(Method, method);
    TextIndex index(method);
    index.put({{u"new"_s, noon.addDays(1), u"hello"_s},
               {u"old"_s, noon.addDays(-9999), u"hello"_s},
               {u"newest"_s, noon.addDays(2), u"hello"_s}});
    QCOMPARE(index.find(u"hello"_s, 2), QStringList({u"newest"_s, u"new"_s}));
    QCOMPARE(index.find(u"hello"_s, 0), QStringList());
}

void TextIndexTest::takesTheLatestText()
{
    QFETCH(Method, method);
    TextIndex index(method);
    index.put({{u"a"_s, noon, u"before"_s}});
    index.put({{u"a"_s, noon, u"after"_s}});
    QCOMPARE(index.size(), 1);
    QCOMPARE(index.find(u"before"_s, 9), QStringList());
    QCOMPARE(index.find(u"after"_s, 9), QStringList({u"a"_s}));
}

void TextIndexTest::keepsTextsOfTheSameInstantApart()
{
    QFETCH(Method, method);
    TextIndex index(method);
    for (int i = 0; i < 50; ++i)
        index.put({{QString::number(i), noon, u"hello"_s}});
    QCOMPARE(index.find(u"hello"_s, 100).size(), 50);
}

void TextIndexTest::findsNothingOfWhatIsGone()
{
    QFETCH(Method, method);
    TextIndex index(method);
    index.put(talk());
    index.remove(u"0"_s);
    index.remove(u"nobody"_s);
    QCOMPARE(index.find(u"parcel"_s, 9), QStringList({u"1"_s}));
    index.clear();
    QCOMPARE(index.find(u"parcel"_s, 9), QStringList());
    QCOMPARE(index.size(), 0);
}

static const Kustomer::Testing::Suite<TextIndexTest> suite;

#include "tst_textindex.moc"
