// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/places.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <KustomerChat/Emulator>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QString read(const QString &pathInProject)
{
    QFile file(Kustomer::Testing::fixturePath("../../"_L1 + pathInProject));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList found(const QRegularExpression &pattern, const QString &text)
{
    QStringList all;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        all.append(match.captured(1));
    return all;
}

} // namespace

/// The emulator's manual knows what the emulator does.
class ManualTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Kustomer::Testing::failOnAnyWarning(); }
    void namesEachRouteOfTestsAndAgents();
    void namesEachOption();
    void namesEachWord_data();
    void namesEachWord();
    void showsWhatTheEmulatorTakes_data();
    void showsWhatTheEmulatorTakes();

private:
    const QString m_manual = read(u"resources/documentation/emulator.md"_s);
};

void ManualTest::namesEachRouteOfTestsAndAgents()
{
    Kustomer::Emulator emulator;
    const auto routes = emulator.control("GET", {})["data"_L1].toArray();
    QVERIFY(!routes.isEmpty());
    for (const auto &value : routes) {
        const auto route = value.toString();
        if (route.contains(" /emulator"_L1) || route.contains(" /v2.1/"_L1))
            QVERIFY2(m_manual.contains(u"`%1`"_s.arg(route)), qPrintable(route));
    }
}

/// So does the page for man, which writes its dashes as \-.
void ManualTest::namesEachOption()
{
    QProcess program;
    program.start(Kustomer::Testing::emulatorProgram(), {u"--help"_s});
    QVERIFY(program.waitForFinished());
    const auto help = QString::fromUtf8(program.readAllStandardOutput());
    static const QRegularExpression option(u"^ .*--([a-z-]+)"_s,
                                           QRegularExpression::MultilineOption);
    const auto page = read(u"resources/packaging/kustomer-emulator.1"_s).remove(u'\\');
    const auto options = found(option, help);
    QCOMPARE_GT(options.size(), 8);
    for (const auto &name : options) {
        if (name.startsWith("help"_L1) || name == "version"_L1) // as of every program
            continue;
        QVERIFY2(page.contains("--"_L1 + name), qPrintable(name));
        QVERIFY2(m_manual.contains("`--"_L1 + name), qPrintable(name));
    }
    for (const auto &scenario : {u"demo"_s, u"lab"_s, u"empty"_s})
        QVERIFY2(page.contains(scenario), qPrintable(scenario));
}

void ManualTest::namesEachWord_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("member");
    QTest::newRow("faults") << "POST"_ba << u"/faults"_s << u"kind"_s;
    QTest::newRow("realtime") << "POST"_ba << u"/realtime"_s << u"action"_s;
    QTest::newRow("ended conversations")
        << "PATCH"_ba << u"/behaviour"_s << u"endedConversations"_s;
    QTest::newRow("surveys") << "PATCH"_ba << u"/satisfaction"_s << u"mode"_s;
    QTest::newRow("offers") << "PATCH"_ba << u"/satisfaction"_s << u"offer"_s;
}

/// Whoever says something else is told which words there are.
void ManualTest::namesEachWord()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QString, member);
    Kustomer::Emulator emulator;
    const auto answer = emulator.control(method, path, {{member, u"nonsense"_s}});
    const auto title = answer["errors"_L1][0]["title"_L1].toString();
    const auto words = title.section("not one of "_L1, 1).split(u", "_s, Qt::SkipEmptyParts);
    QCOMPARE_GT(words.size(), 1);
    for (const auto &word : words)
        QVERIFY2(m_manual.contains(u"`%1`"_s.arg(word)), qPrintable(word));
}

void ManualTest::showsWhatTheEmulatorTakes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("body");
    static const QRegularExpression block(u"```json\n(.*?)```"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    const auto blocks = found(block, m_manual);
    QCOMPARE(blocks.size(), 2);
    const auto objectIn = [&](int place) {
        return QJsonDocument::fromJson(blocks[place].toUtf8()).object();
    };
    QTest::newRow("a scenario") << u"/scenario"_s << QJsonObject{{u"content"_s, objectIn(0)}};
    QTest::newRow("a fault") << u"/faults"_s << objectIn(1);
}

void ManualTest::showsWhatTheEmulatorTakes()
{
    QFETCH(QString, path);
    QFETCH(QJsonObject, body);
    Kustomer::Emulator emulator;
    QVERIFY(!body.isEmpty());
    const auto answer = emulator.control("POST", path, body);
    QVERIFY2(!answer.contains("errors"_L1), QJsonDocument(answer).toJson().constData());
}

static const Kustomer::Testing::Suite<ManualTest> suite;
#include "tst_manual.moc"
