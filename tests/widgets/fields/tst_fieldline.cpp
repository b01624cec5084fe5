// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/fields/linefield.h"
#include "widgets/search/searchfield.h"

#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether a field keeps a key from the shortcuts of the host.
bool claims(QWidget *field, int key)
{
    QKeyEvent event(QEvent::ShortcutOverride, key, Qt::NoModifier);
    event.ignore();
    QCoreApplication::sendEvent(field->focusProxy(), &event);
    return event.isAccepted();
}

} // namespace

/// The keys that a field uses are its own, in whatever window it stands.
class FieldLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void pressesNoDefaultButton_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Return") << int(Qt::Key_Return);
        QTest::newRow("Enter") << int(Qt::Key_Enter);
    }

    void pressesNoDefaultButton()
    {
        QFETCH(const int, key);
        QDialog dialog;
        auto *column = new QVBoxLayout(&dialog);
        auto *field = new LineField;
        auto *accept = new QPushButton;
        column->addWidget(field);
        column->addWidget(accept);
        accept->setDefault(true);
        dialog.show();
        const QSignalSpy clicked(accept, &QPushButton::clicked);
        const QSignalSpy submitted(field, &LineField::submitted);
        QTest::keyClick(field->focusProxy(), Qt::Key(key));
        QCOMPARE(submitted.size(), 1);
        QCOMPARE(clicked.size(), 0);
    }

    void leavesItsKeysToAnInputMethodThatComposes()
    {
        QDialog dialog;
        auto *column = new QVBoxLayout(&dialog);
        auto *field = new LineField;
        auto *search = new SearchField(SearchField::Steps::None);
        auto *accept = new QPushButton;
        accept->setDefault(true);
        for (QWidget *part : {static_cast<QWidget *>(field), static_cast<QWidget *>(search),
                              static_cast<QWidget *>(accept)})
            column->addWidget(part);
        search->show();
        dialog.show();
        const QSignalSpy submitted(field, &LineField::submitted);
        const QSignalSpy down(field, &LineField::left);
        const QSignalSpy accepted(search, &SearchField::accepted);
        const QSignalSpy closed(search, &SearchField::closed);
        const QSignalSpy clicked(accept, &QPushButton::clicked);
        for (QWidget *part : {static_cast<QWidget *>(field), static_cast<QWidget *>(search)}) {
            QInputMethodEvent composing(u"に"_s, {});
            QCoreApplication::sendEvent(part->focusProxy(), &composing);
            for (const Qt::Key key :
                 {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Down, Qt::Key_Escape}) {
                QVERIFY(claims(part, key));
                QTest::keyClick(part->focusProxy(), key);
            }
        }
        QVERIFY(dialog.isVisible());
        QCOMPARE(clicked.size(), 0);
        QCOMPARE(submitted.size() + down.size() + accepted.size() + closed.size(), 0);
        for (QWidget *part : {static_cast<QWidget *>(field), static_cast<QWidget *>(search)}) {
            QInputMethodEvent chosen;
            chosen.setCommitString(u"日"_s);
            QCoreApplication::sendEvent(part->focusProxy(), &chosen);
            QTest::keyClick(part->focusProxy(), Qt::Key_Return);
        }
        QCOMPARE(submitted.size(), 1);
        QCOMPARE(accepted.size(), 1);
    }

    void claimsWhatItUsesAndNothingElse()
    {
        LineField field;
        QVERIFY(claims(&field, Qt::Key_Return));
        QVERIFY(claims(&field, Qt::Key_Down));
        QVERIFY(!claims(&field, Qt::Key_Escape));
        QVERIFY(!claims(&field, Qt::Key_F5));
    }

    void claimsTheKeysOfASearch()
    {
        SearchField walked(SearchField::Steps::Offered);
        for (const int key : {Qt::Key_Return, Qt::Key_Up, Qt::Key_Down, Qt::Key_F3, Qt::Key_Escape})
            QVERIFY(claims(&walked, key));
        SearchField standing(SearchField::Steps::Standing);
        QVERIFY(claims(&standing, Qt::Key_Return));
        QVERIFY(claims(&standing, Qt::Key_Down)); // into what was found
        QVERIFY(!claims(&standing, Qt::Key_Up));
        QVERIFY(!claims(&standing, Qt::Key_Escape)); // there is nothing to take away
        standing.setWords(u"parcel"_s);
        QVERIFY(claims(&standing, Qt::Key_Escape));
    }
};

static const Kustomer::Testing::Suite<FieldLineTest> suite;

#include "tst_fieldline.moc"
