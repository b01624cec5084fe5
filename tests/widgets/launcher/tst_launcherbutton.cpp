// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/launcher/launcherbutton.h"
#include "widgets/looks/contrast.h"

#include <QTest>

using namespace Kustomer;

/// The round button as it looks over whatever a host shows there.
class LauncherButtonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void keepsItsRingApartFromTheHost()
    {
        const ChatTheme theme = ChatTheme::from(QPalette(), QFont());
        QWidget host;
        QPalette colours;
        colours.setColor(QPalette::Window, theme.focusRing); // a ring alone would not be seen
        host.setPalette(colours);
        LauncherButton button(&host);
        button.setTheme(theme);
        button.resize(button.sizeHint());
        host.resize(button.size());
        host.show();
        host.activateWindow();
        button.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&host));
        QTRY_VERIFY(button.hasFocus());
        const QPoint gap(button.disc().right() + 1, button.disc().center().y());
        const QColor between = host.grab().toImage().pixelColor(gap);
        QCOMPARE_GE(contrast(between, theme.focusRing), 3.0);
    }
};

static const Kustomer::Testing::Suite<LauncherButtonTest> suite;

#include "tst_launcherbutton.moc"
