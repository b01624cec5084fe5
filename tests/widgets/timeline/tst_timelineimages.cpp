// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// Pictures that arrive late in a timeline.

#include "support/loopbackserver.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/fakemedia.h"
#include "widgets/pictures/imagecache.h"
#include "widgets/timelinefixture.h"

#include <QBuffer>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray redPicture()
{
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::red);
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

QList<FakeRow> withAvatars(QList<FakeRow> rows, const QUrl &avatar)
{
    for (FakeRow &row : rows) {
        if (row.message.direction == Message::Direction::FromCompany)
            row.message.sender.avatarUrl = avatar;
    }
    return rows;
}

} // namespace

class TimelineImagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new StillStyle); }

    void init() { Testing::failOnAnyWarning(); }

    void showsWhatArrivesLateWithoutMovingAnything()
    {
        Testing::LoopbackServer server;
        server.follow({Testing::reply(200, redPicture())});
        QNetworkAccessManager network;
        ImageCache cache(&network);
        QSignalSpy arrived(&cache, &ImageCache::imageArrived);
        FakeTimeline model(withAvatars(conversation(200), server.url()));
        TimelineView view;
        view.resize(380, 500);
        view.setModel(&model);
        view.show();
        view.scrollToRow(100);
        QTRY_VERIFY(!view.isMeasuringAhead());
        const QImage before = view.viewport()->grab().toImage();
        const QList<QRect> places = placesOf(view);
        view.setImageCache(&cache);
        QTRY_VERIFY(!arrived.isEmpty());
        QVERIFY(view.viewport()->grab().toImage() != before);
        QCOMPARE(placesOf(view), places);
        QVERIFY(!view.isAtBottom());
    }

    void asksForAPictureAsSoonAsItMay()
    {
        const QUrl picture(u"https://a.example/1.png"_s);
        FakeTimeline model({fromCompany(u"![It](https://a.example/1.png)"_s)});
        FakeMedia media;
        media.hasPictures = false;
        TimelineView view;
        view.resize(380, 500);
        view.setMedia(&media);
        view.setModel(&model);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTRY_VERIFY(!view.isMeasuringAhead());
        QCOMPARE(media.requested, QStringList());
        media.shown << picture;
        Q_EMIT media.offered();
        QCOMPARE(media.requested, QStringList{picture.toString()});
    }

    void asksForPicturesAnewOnAScreenOfAnotherScale()
    {
        struct View : TimelineView
        {
            int metric(PaintDeviceMetric which) const override
            {
                const int known = TimelineView::metric(which);
                const bool isScale
                    = which == PdmDevicePixelRatio || which == PdmDevicePixelRatioScaled;
                return isScale ? known * scale : known;
            }
            int scale = 1;
        };
        FakeRow row = fromCompany(u"Look"_s);
        row.message.attachments = {{.id = u"a"_s,
                                    .name = u"a.png"_s,
                                    .contentType = u"image/png"_s,
                                    .pictureSize = {400, 300},
                                    .localPath = u"/somewhere/a.png"_s}};
        FakeTimeline model({row});
        FakeMedia media;
        View view;
        view.resize(380, 500);
        view.setMedia(&media);
        view.setModel(&model);
        view.show();
        QTRY_VERIFY(!media.pixels.isEmpty());
        const QSize before = media.pixels.last();
        view.scale = 2;
        QEvent moved(QEvent::ScreenChangeInternal); // as Qt tells each widget of a window
        for (QWidget *told : {static_cast<QWidget *>(&view), view.viewport()})
            QCoreApplication::sendEvent(told, &moved);
        QCOMPARE(media.pixels.last(), 2 * before);
    }

private:
    static QList<QRect> placesOf(const TimelineView &view)
    {
        QList<QRect> places;
        for (int row = 0; row < view.model()->rowCount(); ++row)
            places << view.rowRect(row);
        return places;
    }
};

static const Kustomer::Testing::Suite<TimelineImagesTest> suite;

#include "tst_timelineimages.moc"
