// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/activities/activitystream.h"
#include "support/chatcase.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QTest>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

/// What an application may count without reading along.
class ActivityStreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void tellsWhatHappensInItsOrder()
    {
        ChatCase chat;
        QStringList names;
        const auto *stream = new ActivityStream(chat.client.get());
        connect(stream, &ActivityStream::happened, this,
                [&](const Activity &one) { names.append(one.name()); });
        QVERIFY(chat.start());
        const QString id = chat.converse(u"Hello"_s);
        QVERIFY(!chat.emulator->sendAsAgent(id, u"Hi"_s).isEmpty());
        QTRY_VERIFY(names.contains(u"NotificationPosted"_s));
        names.removeOne(u"ConnectionBack"_s);
        QCOMPARE(names,
                 (QStringList{u"Started"_s, u"ConversationCreated"_s, u"MessageSent"_s,
                              u"MessageReceived"_s, u"NotificationPosted"_s}));
    }

    void namesNeitherTextsNorPeopleNorTokens()
    {
        ChatCase chat;
        QString all;
        const auto *stream = new ActivityStream(chat.client.get());
        connect(stream, &ActivityStream::happened, this, [&](const Activity &one) {
            QDebug(&all) << one;
            const QMetaObject &type = Activity::staticMetaObject;
            for (int i = 0; i < type.propertyCount(); ++i)
                all += type.property(i).readOnGadget(&one).toString();
        });
        QVERIFY(chat.start());
        QVERIFY(chat.logIn());
        const QString id = chat.converse(u"My secret"_s);
        QVERIFY(!chat.emulator->sendAsAgent(id, u"Your secret"_s).isEmpty());
        QTRY_VERIFY(all.contains(u"NotificationPosted"_s));
        chat.client->login(u"nonsense"_s);
        QTRY_VERIFY(all.contains(u"LoginFailed"_s));
        for (const QString &secret : {u"secret"_s, u"jane"_s, u"nonsense"_s, u"127.0.0.1"_s})
            QVERIFY2(!all.contains(secret, Qt::CaseInsensitive), qPrintable(all));
    }

    void tellsWhatFailedByItsCode()
    {
        ChatCase chat;
        Activity failed;
        const auto *stream = new ActivityStream(chat.client.get());
        connect(stream, &ActivityStream::happened, this, [&](const Activity &one) {
            if (one.kind == Activity::Kind::Failed)
                failed = one;
        });
        chat.client->sendText(u"anywhere"_s, u"Hello"_s);
        QTRY_COMPARE(failed.code, u"NotStarted"_s);
        QVERIFY(failed.at.isValid());
    }
};

static const Suite<ActivityStreamTest> suite;
#include "tst_activitystream.moc"
