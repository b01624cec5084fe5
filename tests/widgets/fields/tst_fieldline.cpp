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
