// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/parts/plainlabel.h"

#include <QApplication>
#include <QHelpEvent>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

/// Words on the ground of the chat, as they are.
class PlainLabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void tellsAllOfWhatIsCut()
    {
        PlainLabel label;
        label.setText(u"R&D <b>department</b> of a company with a long name"_s);
        label.resize(80, 30);
        label.show();
        QCOMPARE(
            toolTip(label),
            u"<p style='white-space:pre'>R&amp;D &lt;b&gt;department&lt;/b&gt; of a company with a "
            "long name</p>"_s);
        label.resize(label.sizeHint());
        QCOMPARE(toolTip(label), QString());
    }

    void runsAsItsWordsDo_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("English") << u"Write a message… (15 min)"_s;
        QTest::newRow("Arabic") << u"اكتب رسالة… (15)"_s;
    }

    void runsAsItsWordsDo()
    {
        QFETCH(const QString, words);
        PlainLabel label;
        label.setText(words);
        label.setLook(Qt::black, QApplication::font());
        label.resize(label.sizeHint());
        label.setLayoutDirection(Qt::LeftToRight); // whatever the application has
        const QImage before = label.grab().toImage();
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage after = label.grab().toImage();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(after, before);
    }

private:
    static QString toolTip(PlainLabel &label)
    {
        QHelpEvent event(QEvent::ToolTip, {5, 5}, label.mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(&label, &event);
        return label.toolTip();
    }
};

static const Kustomer::Testing::Suite<PlainLabelTest> suite;

#include "tst_plainlabel.moc"
