// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/timelinefixture.h"

#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

/// Code in a message is taken along by a button of its own.
class CodeCopyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new StillStyle); }

    void init()
    {
        Testing::failOnAnyWarning();
        m_view = std::make_unique<TimelineView>();
        m_view->resize(380, 500);
        m_view->setModel(&m_model);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_done.clear();
        noteActions(*m_view, m_done);
    }

    void cleanup() { m_view.reset(); }

    void copiesTheLinesOfItsBlock()
    {
        const QList<Piece> targets = m_view->targets(0);
        QCOMPARE(targets.size(), 2);
        for (const Piece &target : targets) {
            QCOMPARE(target.words, u"Copy code"_s);
            m_view->press(0, target);
        }
        QCOMPARE(m_done, (QStringList{u"copy int a;\n\nint b;"_s, u"copy int c;"_s}));
    }

    void isSeenWhileTheCodeIsPointedAt()
    {
        QTest::mouseMove(m_view->viewport(), QPoint(1, 1));
        const QImage before = m_view->grab().toImage();
        const QPoint code = findPiece(*m_view, Piece::Role::Label);
        QVERIFY(code.x() >= 0);
        QTest::mouseMove(m_view->viewport(), code);
        QTRY_VERIFY(m_view->grab().toImage() != before);
        QTest::mouseMove(m_view->viewport(), QPoint(1, 1));
        QTRY_COMPARE(m_view->grab().toImage(), before);
    }

    void isLargeEnoughToBeHit()
    {
        constexpr int least = 24; // WCAG 2.5.8
        for (const Piece &target : m_view->targets(0)) {
            QCOMPARE_GE(target.rects.constFirst().width(), least);
            QCOMPARE_GE(target.rects.constFirst().height(), least);
        }
    }

    void isPressedByMouseAndKey()
    {
        const QPoint button = findPiece(*m_view, Piece::Role::Button, u"Copy code"_s);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, button);
        QCOMPARE(m_done.size(), 1);
        m_view->setFocus();
        m_view->focusRow(0, 1);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(m_done, (QStringList{u"copy int a;\n\nint b;"_s, u"copy int c;"_s}));
    }

    void leavesCodeToBeSelected()
    {
        const QPoint code = findPiece(*m_view, Piece::Role::Label);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, code);
        QCOMPARE(m_done, QStringList());
        QVERIFY(!m_view->selectedText().isEmpty());
    }

private:
    FakeTimeline m_model{
        {fromCompany(u"One:\n```\nint a;\n\nint b;\n```\nTwo:\n```\nint c;\n```"_s)}};
    QStringList m_done;
    std::unique_ptr<TimelineView> m_view;
};

static const Kustomer::Testing::Suite<CodeCopyTest> suite;

#include "tst_codecopy.moc"
