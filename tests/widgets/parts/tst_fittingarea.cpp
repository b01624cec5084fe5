// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/parts/fittingarea.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Kustomer;

/// A part that may be higher than the room it gets.
class FittingAreaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Testing::failOnAnyWarning();
        m_window = std::make_unique<QWidget>();
        m_outside = new QLineEdit;
        m_area = new FittingArea;
        auto *part = new QWidget;
        m_inside = new QVBoxLayout(part);
        for (int i = 0; i < fields; ++i)
            m_inside->addWidget(new QLineEdit);
        m_area->setWidget(part);
        auto *column = new QVBoxLayout(m_window.get());
        column->addWidget(m_outside);
        column->addWidget(m_area);
        m_window->resize(300, 200);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_outside->setFocus();
    }

    void cleanup() { m_window.reset(); }

    void showsWhatGetsTheKeyboardFromElsewhere()
    {
        field(fields - 1)->setFocus();
        QVERIFY(isSeen(field(fields - 1)));
        m_outside->setFocus();
        field(0)->setFocus();
        QVERIFY(isSeen(field(0)));
    }

    void goesOnShowingItWhenThereIsLessRoom()
    {
        field(4)->setFocus();
        m_window->resize(300, 120);
        QTRY_VERIFY(isSeen(field(4)));
    }

    void goesOnShowingItWhenThePartGrows()
    {
        field(4)->setFocus();
        for (int i = 0; i < fields; ++i)
            m_inside->insertWidget(0, new QLineEdit);
        QTRY_VERIFY(m_inside->parentWidget()->height() > 20 * field(4)->height());
        QTRY_VERIFY(isSeen(field(fields + 4)));
    }

    void leavesAllOfItsWidthToWhatIsScrolled()
    {
        const QWidget *part = m_inside->parentWidget();
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            m_window->setLayoutDirection(direction);
            m_window->resize(300, 200);
            QTRY_VERIFY(m_area->verticalScrollBar()->maximum() > 0);
            QTRY_COMPARE(part->width(), m_area->width());
            QCOMPARE(part->mapTo(m_area, QPoint()).x(), 0);
            m_window->resize(300, 4000);
            QTRY_COMPARE(m_area->verticalScrollBar()->maximum(), 0);
            QTRY_COMPARE(part->width(), m_area->width());
            QCOMPARE(part->mapTo(m_area, QPoint()).x(), 0);
        }
    }

private:
    static constexpr int fields = 20;

    QWidget *field(int at) const { return m_inside->itemAt(at)->widget(); }
    bool isSeen(const QWidget *part) const
    {
        return QRect(QPoint(), m_area->viewport()->size())
            .contains(QRect(part->mapTo(m_area->viewport(), QPoint()), part->size()));
    }

    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_outside = nullptr;
    FittingArea *m_area = nullptr;
    QVBoxLayout *m_inside = nullptr;
};

static const Kustomer::Testing::Suite<FittingAreaTest> suite;

#include "tst_fittingarea.moc"
