// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/notices/skeletonrows.h"
#include "widgets/timelinefixture.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

/// What stands where rows will be.
class SkeletonRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Testing::failOnAnyWarning();
        m_rows = std::make_unique<SkeletonRows>();
        m_rows->resize(400, 500);
    }
    void cleanup() { m_rows.reset(); }

    void showsNothingAtFirst()
    {
        begin(150);
        QVERIFY(isEmpty());
        QTRY_VERIFY(!isEmpty());
        m_rows->hide();
        m_rows->show();
        QVERIFY(isEmpty());
    }

    void breathesWhereTheStyleMoves()
    {
        begin(0);
        QTRY_VERIFY(!isEmpty());
        const QImage before = picture();
        QTRY_VERIFY(picture() != before);
    }

    void standsStillWhereTheStyleWantsIt()
    {
        StillStyle still;
        m_rows->setStyle(&still);
        begin(0);
        QTRY_VERIFY(!isEmpty());
        QCOMPARE(m_rows->findChildren<QAbstractAnimation *>().size(), 0);
        m_rows->setStyle(nullptr);
    }

    void resemblesWhatWillCome()
    {
        m_rows->setShape(SkeletonRows::Shape::Messages);
        begin(0);
        QTRY_VERIFY(!isEmpty());
        QVERIFY(isGround({2, m_rows->height() - 2})); // with the margins of messages
        QVERIFY(hasShapeIn({0, 250, 200, 250}) && hasShapeIn({300, 250, 100, 250})); // of both
        const QImage left = m_rows->grab().toImage();
        QVERIFY(!left.isNull());
        m_rows->resize(120, 60); // may be as small as it likes
        picture();
    }

private:
    void begin(int delay)
    {
        ChatTheme theme = ChatTheme::from(QPalette(), QFont());
        theme.skeletonDelay = std::chrono::milliseconds(delay);
        m_rows->setTheme(theme);
        m_rows->show();
    }
    QImage picture() const { return m_rows->grab().toImage(); }
    bool isGround(QPoint point) const
    {
        return picture().pixelColor(point) == m_rows->theme().background;
    }
    bool hasShapeIn(const QRect &rect) const
    {
        const QImage part = picture().copy(rect);
        QImage ground(part.size(), part.format());
        ground.fill(m_rows->theme().background);
        return part != ground;
    }
    bool isEmpty() const { return !hasShapeIn(m_rows->rect()); }

    std::unique_ptr<SkeletonRows> m_rows;
};

static const Kustomer::Testing::Suite<SkeletonRowsTest> suite;

#include "tst_skeletonrows.moc"
