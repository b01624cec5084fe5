// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// As the formatter leaves one: its braces stand alone, below each other.
struct Function
{
    int line = 0; ///< of the brace that opens it
    QString head = {};
    QStringList body = {};

    QString name() const
    {
        static const QRegularExpression called(u"([\\w~]+)\\("_s);
        return called.match(head).captured(1);
    }
};

/// The lines that lead to a brace, as one.
QString headBefore(const QStringList &lines, qsizetype brace)
{
    static const QRegularExpression end(
        u"[;{}]$|^\\s*(//|#|(public|protected|private|Q_SIGNALS))|^$"_s);
    QStringList head;
    for (qsizetype i = brace - 1; i >= 0 && !lines.at(i).contains(end); --i)
        head.prepend(lines.at(i).trimmed());
    return head.join(u' ');
}

QList<Function> functionsOf(const QString &text)
{
    static const QRegularExpression brace(u"^ *\\{$"_s);
    static const QRegularExpression type(
        u"^(template ?<.*> )?(class|struct|enum|union|namespace)\\b"_s);
    const QStringList lines = text.split(u'\n');
    QList<Function> all;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines.at(i).contains(brace))
            continue;
        const QString head = headBefore(lines, i);
        if (head.contains(type))
            continue;
        const QString end = lines.at(i).chopped(1) + u'}';
        qsizetype last = i + 1;
        while (last < lines.size() && !lines.at(last).startsWith(end))
            ++last;
        all.append({.line = int(i) + 1, .head = head, .body = lines.mid(i + 1, last - i - 1)});
    }
    return all;
}

/// Functions of more than 40 lines; but rows of tests are a table.
QStringList longFunctions(const QString &text)
{
    QStringList found;
    for (const Function &function : functionsOf(text)) {
        if (function.body.size() > 40 && !function.name().endsWith("_data"_L1))
            found << u"%1: %2()"_s.arg(function.line).arg(function.name());
    }
    return found;
}

/// What Qt Test calls by itself.
QSet<QString> slotsOf(const QString &text)
{
    static const QRegularExpression section(
        u"private Q_SLOTS:\\n(.*?)(?=\\n(?:public|protected|private)|\\n\\};)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression called(u"^    void (\\w+)\\("_s,
                                           QRegularExpression::MultilineOption);
    QSet<QString> all;
    for (const QRegularExpressionMatch &part : section.globalMatch(text)) {
        for (const QRegularExpressionMatch &match : called.globalMatch(part.captured(1)))
            all.insert(match.captured(1));
    }
    return all;
}

/// Helpers that end at a failure without a word to whoever has called them.
QStringList quietHelpers(const QString &text)
{
    static const QRegularExpression silent(u"^(static |inline )*void "_s);
    static const QRegularExpression check(u"\\bQ(TRY_)?(VERIFY|COMPARE|FAIL)\\w*\\("_s);
    const QSet<QString> tests = slotsOf(text);
    QStringList found;
    for (const Function &function : functionsOf(text)) {
        if (function.head.contains(silent) && !tests.contains(function.name())
            && function.body.join(u'\n').contains(check))
            found << u"%1: %2()"_s.arg(function.line).arg(function.name());
    }
    return found;
}

/// What stands in parentheses that have just been opened.
QString enclosedAt(const QString &text, qsizetype begin)
{
    int open = 1;
    qsizetype end = begin;
    for (; end < text.size() && open > 0; ++end)
        open += text.at(end) == u'(' ? 1 : text.at(end) == u')' ? -1 : 0;
    return text.mid(begin, end - begin - 1);
}

/// What is written in quotes is data.
QString codeOf(const QString &text)
{
    static const QRegularExpression quoted(u"\"(\\\\.|[^\"\\\\\\n])*\""_s);
    return QString(text).remove(quoted);
}

/// Checks that something was quick, which depends on the machine: that is for benchmarks.
QStringList judgementsOfSpeed(const QString &text)
{
    static const QRegularExpression judgement(
        u"\\bQ(COMPARE_L[TE]|VERIFY2?)\\([^;]*\\b(elapsed|nsecsElapsed)\\(\\)(, |[^;]*<)[^;]*;"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : judgement.globalMatch(codeOf(text)))
        found << match.captured().simplified();
    return found;
}

/// Conditions that are waited for, and that change something each time they are asked.
QStringList effectsOfWaiting(const QString &text)
{
    static const QRegularExpression waiting(u"\\bQTRY_\\w+\\("_s);
    static const QRegularExpression effect(
        u"\\+\\+|--|[-+*/|&]=|\\(\\w+ = |^\\(\\(\\w[\\w.>-]*\\([^{}]*?\\), |"
        "(->|\\.)(set[A-Z]|append|clear|take[A-Z]?(?!sFiles)|remove|read(All|Line))\\w*\\("_s);
    const QString code = codeOf(text);
    QStringList found;
    for (const QRegularExpressionMatch &match : waiting.globalMatch(code)) {
        const QString condition = u'(' + enclosedAt(code, match.capturedEnd());
        if (condition.contains(effect))
            found << condition.simplified();
    }
    return found;
}

/// Texts that are counted in Latin digits beside those of another language.
QStringList foreignDigits(const QString &text)
{
    static const QRegularExpression counted(u"\"[^\"\\n]*%n\\b"_s);
    QStringList found;
    for (const QString &statement : text.split(u';')) {
        if (const auto match = counted.match(statement);
            match.hasMatch() && !statement.contains("inDigitsOf("_L1))
            found << match.captured();
    }
    return found;
}

} // namespace

/// The habits that CONTRIBUTING asks for, as far as they can be seen in a text.
class HabitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Kustomer::Testing::failOnAnyWarning(); }

    void noFunctionIsLong();
    void seesALongFunction();
    void eachSuiteFailsOnAnyWarning();
    void eachSuiteIsNamedAlike();
    void noFailureOfAHelperGoesUnseen();
    void seesAQuietHelper();
    void eachFileSaysWhoseItIs_data();
    void eachFileSaysWhoseItIs();
    void eachResourceIsNamedAfterUs();
    void nothingIsJudgedByItsSpeed();
    void seesAJudgementOfSpeed();
    void nothingWithAnEffectIsWaitedFor();
    void seesAnEffect_data();
    void seesAnEffect();
    void nothingIsCountedInForeignDigits();
    void seesForeignDigits();

private:
    using Search = QStringList (*)(const QString &text);
    /// What is found in the sources below folders of the project, with their paths.
    QString searched(const QStringList &folders, const QString &files, Search search) const;

    const QDir m_project{QStringLiteral(KUSTOMER_SOURCE "/..")};
};

QString HabitsTest::searched(const QStringList &folders, const QString &files, Search search) const
{
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator sources(m_project.filePath(folder), {files, u"*.h"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QString place = m_project.relativeFilePath(file.fileName()) + ": "_L1;
            for (const QString &each : search(QString::fromUtf8(file.readAll())))
                found << place + each;
        }
    }
    return found.join(u'\n');
}

void HabitsTest::noFunctionIsLong()
{
    QCOMPARE(searched({u"src"_s, u"examples"_s, u"tests"_s}, u"*.cpp"_s, longFunctions), QString());
}

void HabitsTest::seesALongFunction()
{
    const auto function = [](int lines) {
        return u"namespace\n{\n"_s + u"int long1()\n{\n"_s + u"    line();\n"_s.repeated(lines)
            + u"}\n}\n"_s;
    };
    QCOMPARE(longFunctions(function(40)), QStringList());
    QCOMPARE(longFunctions(function(41)), QStringList{u"4: long1()"_s});
}

void HabitsTest::eachSuiteFailsOnAnyWarning()
{
    const auto lax = [](const QString &text) {
        static const QRegularExpression strict( // or on all but those that it names
            u"failOnAnyWarning\\(\\)|failOnWarning\\(\\s*QRegularExpression\\(\\s*u\"\\^\\(\\?!"_s);
        const bool isSuite = text.contains("static const Kustomer::Testing::Suite<"_L1);
        return isSuite && !text.contains(strict) ? QStringList{u"bears warnings"_s} : QStringList();
    };
    QCOMPARE(searched({u"tests"_s}, u"tst_*.cpp"_s, lax), QString());
}

void HabitsTest::eachSuiteIsNamedAlike()
{
    const auto named = [](const QString &text) {
        static const QRegularExpression suite(u"Suite<(\\w+)> suite;"_s);
        const QString name = suite.match(text).captured(1);
        return name.isEmpty() || name.endsWith("Test"_L1) ? QStringList() : QStringList{name};
    };
    QCOMPARE(searched({u"tests"_s}, u"tst_*.cpp"_s, named), QString());
}

void HabitsTest::noFailureOfAHelperGoesUnseen()
{
    QCOMPARE(searched({u"tests"_s}, u"tst_*.cpp"_s, quietHelpers), QString());
}

void HabitsTest::seesAQuietHelper()
{
    const QString text = u"class OneTest\n{\nprivate Q_SLOTS:\n    void tests()\n    {\n"
                         "        QVERIFY(open());\n    }\n\nprivate:\n    bool open()\n    {\n"
                         "        return true;\n    }\n\n    void close()\n    {\n"
                         "        QTRY_VERIFY(closed());\n    }\n};\n"_s;
    QCOMPARE(quietHelpers(text), QStringList{u"16: close()"_s});
}

void HabitsTest::eachFileSaysWhoseItIs_data()
{
    QTest::addColumn<QString>("files");
    for (const char *files : {"*.cpp", "CMakeLists.txt", "*.cmake", "*.sh", "*.py"})
        QTest::newRow(files) << QString::fromLatin1(files);
}

void HabitsTest::eachFileSaysWhoseItIs()
{
    QFETCH(const QString, files);
    const auto silent = [](const QString &text) {
        static const QRegularExpression head(
            u"\\A(#!.*\n)?(//|#) SPDX-FileCopyrightText: \\d{4} .*\n\\2 SPDX-License-Identifier: MIT\n"_s);
        return text.contains(head) ? QStringList() : QStringList{u"says nothing of it"_s};
    };
    QCOMPARE(searched({u"src"_s, u"examples"_s, u"tests"_s, u"resources"_s}, files, silent),
             QString());
}

/// What a static library names in the way of everybody hides what an application names alike.
void HabitsTest::eachResourceIsNamedAfterUs()
{
    const auto foreign = [](const QString &text) {
        static const QRegularExpression name(u"Q_INIT_RESOURCE\\((?!kustomerchat)(\\w+)"_s);
        QStringList found;
        for (const QRegularExpressionMatch &match : name.globalMatch(text))
            found << match.captured(1);
        return found;
    };
    QCOMPARE(searched({u"src"_s}, u"*.cpp"_s, foreign), QString());
    QDirIterator files(m_project.filePath(u"src"_s), {u"*.qrc"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QVERIFY2(files.fileName().startsWith("kustomerchat"_L1), qPrintable(path));
    }
}

void HabitsTest::nothingIsJudgedByItsSpeed()
{
    QCOMPARE(searched({u"tests"_s}, u"*.cpp"_s, judgementsOfSpeed), QString());
}

void HabitsTest::seesAJudgementOfSpeed()
{
    QCOMPARE(judgementsOfSpeed(u"QCOMPARE_LT(time.elapsed(), 500);"_s).size(), 1);
    QCOMPARE(judgementsOfSpeed(u"QVERIFY(time.elapsed() < 500);"_s).size(), 1);
    QCOMPARE(judgementsOfSpeed(u"QVERIFY(!opens || time.elapsed() >= 200);"_s).size(), 0);
}

void HabitsTest::nothingWithAnEffectIsWaitedFor()
{
    QCOMPARE(searched({u"tests"_s}, u"tst_*.cpp"_s, effectsOfWaiting), QString());
}

void HabitsTest::seesAnEffect_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<bool>("hasEffect");
    QTest::newRow("a question") << u"QTRY_VERIFY(view.isSeen(u\"a = b\"_s));"_s << false;
    QTest::newRow("a comparison") << u"QTRY_VERIFY(count() >= 3 && last() == 4);"_s << false;
    QTest::newRow("fields") << u"QTRY_COMPARE(state(), (State{.a = 1, .b = 2}));"_s << false;
    QTest::newRow("a list") << u"QTRY_COMPARE(all(), (QStringList{x(), y()}));"_s << false;
    QTest::newRow("adding") << u"QTRY_VERIFY((all += read()).contains(x));"_s << true;
    QTest::newRow("counting") << u"QTRY_VERIFY(++count > 3);"_s << true;
    QTest::newRow("something first") << u"QTRY_VERIFY((act(), isDone()));"_s << true;
    QTest::newRow("setting") << u"QTRY_VERIFY(view->setText(x));"_s << true;
}

void HabitsTest::seesAnEffect()
{
    QFETCH(const QString, condition);
    QFETCH(const bool, hasEffect);
    QCOMPARE(!effectsOfWaiting(condition).isEmpty(), hasEffect);
}

void HabitsTest::nothingIsCountedInForeignDigits()
{
    QCOMPARE(searched({u"src/chat"_s, u"src/widgets"_s}, u"*.cpp"_s, foreignDigits), QString());
}

void HabitsTest::seesForeignDigits()
{
    QCOMPARE(foreignDigits(u"say(tr(\"%n files\", nullptr, 3));"_s), QStringList{u"\"%n"_s});
    QCOMPARE(foreignDigits(u"say(inDigitsOf(locale(), tr(\"%n files\", nullptr, 3)));"_s),
             QStringList());
}

static const Kustomer::Testing::Suite<HabitsTest> suite;
#include "tst_habits.moc"
