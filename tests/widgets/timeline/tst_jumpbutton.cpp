// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/timeline/jumpbutton.h"

#include <QPalette>
#include <QTest>

using namespace Kustomer;

namespace {

ChatTheme lightTheme()
{
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    return ChatTheme::from(palette, QFont());
}

ChatTheme darkTheme()
{
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::Text, Qt::white);
    return ChatTheme::from(palette, QFont());
}

} // namespace

/// The button keeps a picture of itself, which must never be an old one.
class JumpButtonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void showsHowManyAreNew();
    void tellsItsCountFromWhatItCovers();
    void followsItsTheme();
    void showsThatItIsPressed();
    void countsInTheLanguageOfTheReader_data();
    void countsInTheLanguageOfTheReader();

private:
    static QImage shown(JumpButton &button) { return button.grab().toImage(); }
};

void JumpButtonTest::showsHowManyAreNew()
{
    JumpButton button;
    button.setTheme(lightTheme());
    const QImage none = shown(button);

    button.setCount(3);
    const QImage three = shown(button);
    QVERIFY(three != none);
    QCOMPARE(shown(button), three);

    button.setCount(4);
    QVERIFY(shown(button) != three);
    button.setCount(0);
    QCOMPARE(shown(button), none);
}

void JumpButtonTest::tellsItsCountFromWhatItCovers()
{
    const ChatTheme theme = lightTheme();
    QWidget bubbles;
    bubbles.setAutoFillBackground(true);
    bubbles.setPalette(QPalette(theme.accent)); // as the count is
    JumpButton button(&bubbles);
    button.setTheme(theme);
    button.setCount(120);
    button.show();
    bubbles.resize(button.size());
    const QImage picture = bubbles.grab().toImage();
    const int middle = button.width() / 2;
    const int rim = theme.unit / 2;
    QVERIFY(theme.accent != theme.background);
    QCOMPARE(picture.pixelColor(0, 0), theme.accent);
    for (int y = 0; y < rim; ++y)
        QCOMPARE(picture.pixelColor(middle, y), theme.background);
    QCOMPARE(picture.pixelColor(middle, rim), theme.accent);
}

void JumpButtonTest::followsItsTheme()
{
    JumpButton button;
    button.setTheme(lightTheme());
    const QImage light = shown(button);

    button.setTheme(darkTheme());
    QVERIFY(shown(button) != light);
    button.setTheme(lightTheme());
    QCOMPARE(shown(button), light);
}

void JumpButtonTest::showsThatItIsPressed()
{
    JumpButton button;
    button.setTheme(lightTheme());
    const QImage calm = shown(button);

    button.setDown(true);
    QVERIFY(shown(button) != calm);
    button.setDown(false);
    QCOMPARE(shown(button), calm);
}

void JumpButtonTest::countsInTheLanguageOfTheReader_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("a few") << 3;
    QTest::newRow("more than it tells") << 120;
}

void JumpButtonTest::countsInTheLanguageOfTheReader()
{
    QFETCH(int, count);
    JumpButton button;
    button.setTheme(lightTheme());
    button.setLocale(QLocale::English);
    button.setCount(count);
    const QImage latin = shown(button);

    button.setLocale(QLocale(QLocale::Arabic, QLocale::Egypt));
    QVERIFY(shown(button) != latin);
}

static const Kustomer::Testing::Suite<JumpButtonTest> suite;
#include "tst_jumpbutton.moc"
