// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/places.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/kustomerchatwidget.h"
#include "widgets/looks/looks.h"
#include "widgets/looks/themefile.h"
#include "widgets/looks/themeoverrides.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

QString write(const QTemporaryDir &folder, const QByteArray &text)
{
    QFile file(folder.filePath(u"theme.json"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return file.fileName();
}

/// What stands in back quotes.
QStringList quoted(const QString &text)
{
    static const QRegularExpression quotes(u"`([^`]+)`"_s);
    QStringList words;
    for (const QRegularExpressionMatch &match : quotes.globalMatch(text))
        words.append(match.captured(1));
    return words;
}

QString recipes()
{
    QFile file(Testing::fixturePath(u"../../resources/documentation/recipes.md"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The names in the table of the recipes: `| group, group | name, name |`.
QStringList namesInRecipes()
{
    const QString table = recipes().section(u"| group | names |"_s, 1);
    QStringList names;
    for (const QString &line : table.section(u"\n\n"_s, 0, 0).split(u'\n')) {
        const QStringList inside = quoted(line.section(u'|', 2, 2));
        const QStringList groups = quoted(line.section(u'|', 1, 1));
        if (groups.isEmpty())
            names += inside;
        for (const QString &group : groups) {
            for (const QString &name : inside)
                names.append(group + u'.' + name);
        }
    }
    return names;
}

} // namespace

/// Looks that the application sets part by part.
class ThemeOverridesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void setsEachByItsName();
    void namesEachInTheRecipes();
    void namesWhatKustomersColoursAreCalledHere();
    void readsTheThemeOfTheRecipes();
    void takesColoursLengthsAndFonts();
    void saysWhereSomethingIsWrong_data();
    void saysWhereSomethingIsWrong();
    void readsAFile();
    void saysWhereAFileIsWrong_data();
    void saysWhereAFileIsWrong();
    void changesTheChat();
    void changesNothingWhereSomethingIsWrong();
};

void ThemeOverridesTest::setsEachByItsName()
{
    const ChatTheme plain = ChatTheme::from(QPalette(), QFont());
    const QStringList names = overridableNames();
    QVERIFY(names.size() > 100);
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    for (const QString &name : names) {
        int fitting = 0;
        for (const QVariant &value : {QVariant(u"#123456"_s), QVariant(17.0),
                                      QVariant(QVariantMap{{u"pointSize"_s, 31}})}) {
            QVariant nested = value;
            QStringList path = name.split(u'.');
            while (path.size() > 1)
                nested = QVariantMap{{path.takeLast(), nested}};
            const auto changed = overridden(plain, {{path.first(), nested}});
            if (changed && *changed != plain)
                ++fitting;
        }
        QVERIFY2(fitting >= 1, qPrintable(name));
    }
}

void ThemeOverridesTest::namesEachInTheRecipes()
{
    QStringList told = namesInRecipes();
    QStringList known = overridableNames();
    told.sort();
    known.sort();
    QCOMPARE(told, known);
}

void ThemeOverridesTest::namesWhatKustomersColoursAreCalledHere()
{
    const QString table = recipes().section(u"| of Kustomer's kit | here |"_s, 1);
    const QStringList lines = table.section(u"\n\n"_s, 0, 0).split(u'\n').mid(2);
    const QStringList known = overridableNames();
    QCOMPARE_GT(lines.size(), 15);
    for (const QString &line : lines) {
        const QString here = line.section(u'|', 2, 2);
        QVERIFY2(!here.trimmed().isEmpty(), qPrintable(line));
        for (const QString &name : quoted(here))
            QVERIFY2(known.contains(name), qPrintable(name));
    }
}

void ThemeOverridesTest::readsTheThemeOfTheRecipes()
{
    const QString theme = recipes().section(u"```json\n"_s, 1, 1).section(u"```"_s, 0, 0);
    const QTemporaryDir folder;
    const auto read = themeFileFrom(write(folder, theme.toUtf8()));
    QVERIFY2(read, read ? "" : qPrintable(read.error().details));
    const auto changed = overridden({}, *read);
    QVERIFY(changed);
    QCOMPARE(changed->timeline.bubbleRadius, 6);
}

void ThemeOverridesTest::takesColoursLengthsAndFonts()
{
    const auto changed = overridden(
        {},
        {{u"accent"_s, QColor(Qt::red)},
         {u"radius"_s, 0},
         {u"animation"_s, 40},
         {u"messageFont"_s,
          QVariantMap{{u"family"_s, u"Serif"_s}, {u"pointSize"_s, 14.5}, {u"bold"_s, true}}},
         {u"timeline"_s,
          QVariantMap{{u"company"_s, QVariantMap{{u"background"_s, u"steelblue"_s}}}}}});
    QVERIFY(changed);
    QCOMPARE(changed->accent, QColor(Qt::red));
    QCOMPARE(changed->radius, 0);
    QCOMPARE(changed->animation, std::chrono::milliseconds(40));
    QCOMPARE(changed->messageFont.family(), u"Serif"_s);
    QCOMPARE(changed->messageFont.pointSizeF(), 14.5);
    QVERIFY(changed->messageFont.bold());
    QCOMPARE(changed->timeline.company.background, QColor(u"steelblue"_s));
}

void ThemeOverridesTest::saysWhereSomethingIsWrong_data()
{
    QTest::addColumn<QVariantMap>("overrides");
    QTest::addColumn<QString>("details");
    const auto timeline = [](const QString &name, const QVariant &value) {
        return QVariantMap{{u"timeline"_s, QVariantMap{{name, value}}}};
    };
    QTest::newRow("a name") << QVariantMap{{u"acent"_s, u"red"_s}}
                            << u"acent: there is nothing of this name"_s;
    QTest::newRow("a name in a group")
        << timeline(u"colour"_s, u"red"_s) << u"timeline.colour: there is nothing of this name"_s;
    QTest::newRow("a group") << QVariantMap{{u"timeline"_s, 7}}
                             << u"timeline: an object is expected"_s;
    QTest::newRow("a colour") << QVariantMap{{u"accent"_s, u"redd"_s}}
                              << u"accent: a colour is expected, such as #2b6cb0"_s;
    QTest::newRow("a length") << timeline(u"bubbleRadius"_s, u"big"_s)
                              << u"timeline.bubbleRadius: a number from 0 to 200 is expected"_s;
    QTest::newRow("too small") << QVariantMap{{u"unit"_s, 0}}
                               << u"unit: a number from 1 to 32 is expected"_s;
    QTest::newRow("no number") << QVariantMap{{u"margin"_s, qQNaN()}}
                               << u"margin: a number from 0 to 200 is expected"_s;
    QTest::newRow("too large") << QVariantMap{{u"margin"_s, 201}}
                               << u"margin: a number from 0 to 200 is expected"_s;
    QTest::newRow("too wide") << QVariantMap{{u"columnWidth"_s, 2001}}
                              << u"columnWidth: a number from 1 to 2000 is expected"_s;
    QTest::newRow("negative") << QVariantMap{{u"margin"_s, -1}}
                              << u"margin: a number from 0 to 200 is expected"_s;
    QTest::newRow("a duration") << QVariantMap{{u"animation"_s, 1e9}}
                                << u"animation: a number of milliseconds from 0 to 10000 is "
                                   "expected"_s;
    QTest::newRow("a font") << QVariantMap{{u"font"_s, 12}}
                            << u"font: a font is expected: a family, or an object"_s;
    QTest::newRow("part of a font") << QVariantMap{{u"font"_s, QVariantMap{{u"size"_s, 12}}}}
                                    << u"font: family, pointSize, bold and italic are expected"_s;
}

void ThemeOverridesTest::saysWhereSomethingIsWrong()
{
    QFETCH(const QVariantMap, overrides);
    QFETCH(const QString, details);
    const auto changed = overridden({}, overrides);
    QVERIFY(!changed);
    QCOMPARE(changed.error().details, details);
    QCOMPARE(changed.error().code, u"theme_override"_s);
    QCOMPARE(changed.error().kind, Error::Kind::Configuration);
}

void ThemeOverridesTest::readsAFile()
{
    const QTemporaryDir folder;
    const auto read
        = themeFileFrom(write(folder, R"({"accent": "#102030", "timeline": {"bubbleRadius": 3}})"));
    QVERIFY(read);
    QCOMPARE(overridden({}, *read)->timeline.bubbleRadius, 3);
}

void ThemeOverridesTest::saysWhereAFileIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("details");
    QTest::newRow("no JSON") << QByteArray("{\n \"accent\": \"red\",\n oops }")
                             << u"theme.json:3: "_s;
    QTest::newRow("no object") << QByteArray("[]") << u"theme.json: an object is expected"_s;
    QTest::newRow("a name") << QByteArray(R"({"header": {"size": 3}})")
                            << u"theme.json: header.size: there is nothing of this name"_s;
}

void ThemeOverridesTest::saysWhereAFileIsWrong()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, details);
    const QTemporaryDir folder;
    const auto read = themeFileFrom(write(folder, text));
    QVERIFY(!read);
    QVERIFY2(read.error().details.contains(details), qPrintable(read.error().details));
    QVERIFY(!themeFileFrom(folder.filePath(u"nowhere.json"_s)));
}

void ThemeOverridesTest::changesTheChat()
{
    const QTemporaryDir folder;
    KustomerChatWidget chat;
    const auto theme = [&chat] {
        return chat.findChild<Looks *>()->theme();
    };
    const ChatTheme plain = theme();
    const QSignalSpy told(&chat, &KustomerChatWidget::themeOverridesChanged);
    chat.setThemeOverrides({{u"accent"_s, u"#102030"_s}});
    QCOMPARE(theme().accent, QColor(0x10, 0x20, 0x30));
    QCOMPARE(told.size(), 1);
    chat.setThemeFile(write(folder, R"({"accent": "#ffffff", "radius": 1})"));
    QCOMPARE(theme().accent, QColor(0x10, 0x20, 0x30)); // which goes before
    QCOMPARE(theme().radius, 1);
    chat.setThemeOverrides({});
    QCOMPARE(theme().accent, QColor(Qt::white));
    chat.setThemeFile({});
    QVERIFY(theme() == plain);
}

void ThemeOverridesTest::changesNothingWhereSomethingIsWrong()
{
    KustomerChatWidget chat;
    const QSignalSpy told(&chat, &KustomerChatWidget::errorOccurred);
    const ChatTheme plain = chat.findChild<Looks *>()->theme();
    chat.setThemeOverrides({{u"accent"_s, u"#102030"_s}, {u"nothing"_s, 1}});
    chat.setThemeFile(u"/nowhere/theme.json"_s);
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(told.first().first().value<Error>().details,
             u"nothing: there is nothing of this name"_s);
    QVERIFY(told.last().first().value<Error>().details.startsWith(u"/nowhere/theme.json: "_s));
    QVERIFY(chat.findChild<Looks *>()->theme() == plain);
    QVERIFY(chat.themeOverrides().isEmpty());
    QCOMPARE(chat.themeFile(), u"/nowhere/theme.json"_s);
}

static const Kustomer::Testing::Suite<ThemeOverridesTest> suite;

#include "tst_themeoverrides.moc"
