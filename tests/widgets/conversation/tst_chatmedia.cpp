// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/conversation/chatmedia.h"

#include <QSignalSpy>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

class ChatMediaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void tellsThatPicturesMayBeRequestedNow()
    {
        const QUrl one(u"https://elsewhere.example/1.png"_s);
        const QUrl another(u"https://elsewhere.example/2.png"_s);
        Pictures pictures([](const PictureId &, QObject *, const Pictures::Answer &) {});
        ChatClient client;
        ChatMedia media(&client);
        const QSignalSpy offered(&media, &RowMedia::offered);
        media.setPictures(&pictures);
        QCOMPARE(offered.size(), 1);
        QVERIFY(!media.isShown(one));
        media.show(one);
        QCOMPARE(offered.size(), 2);
        QVERIFY(media.isShown(one) && !media.isShown(another));
        media.setPolicy(PicturePolicy::Always);
        QCOMPARE(offered.size(), 3);
        QVERIFY(media.isShown(another));
        pictures.forgetFailures();
        QCOMPARE(offered.size(), 4);
    }
};

static const Kustomer::Testing::Suite<ChatMediaTest> suite;

#include "tst_chatmedia.moc"
