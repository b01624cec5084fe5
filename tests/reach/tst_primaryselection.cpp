// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 10'000; // milliseconds, for a program to come up
constexpr int aLongTime = 60'000;

} // namespace

/// What is marked with the mouse can be inserted elsewhere with its middle button: on a screen of
/// the test's own, as the platform of the other tests has no such selection.
class PrimarySelectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Kustomer::Testing::failOnAnyWarning(); }

    void isPublishedWhereThePlatformHasOne()
    {
        if (QStandardPaths::findExecutable(u"Xvfb"_s).isEmpty())
            QSKIP("Xvfb is not installed.");
        QProcess screen;
        screen.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-nolisten"_s, u"tcp"_s});
        QVERIFY(screen.waitForReadyRead(patience));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DISPLAY"_s, u':' + QString::fromUtf8(screen.readLine()).trimmed());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        QProcess test;
        test.setProcessEnvironment(environment);
        test.setProcessChannelMode(QProcess::MergedChannels);
        test.start(QStringLiteral(KUSTOMER_TESTS_WIDGETS),
                   {u"widgets/timeline/timelineselecting"_s, u"publishesWhatIsMarked"_s});
        const bool isOver = test.waitForFinished(aLongTime);
        const QByteArray told = test.readAll();
        screen.terminate();
        screen.waitForFinished(patience);
        QVERIFY2(isOver && test.exitCode() == 0, told);
        QVERIFY2(told.contains("publishesWhatIsMarked()") && !told.contains("SKIP"), told);
    }
};

static const Kustomer::Testing::Suite<PrimarySelectionTest> suite;

#include "tst_primaryselection.moc"
