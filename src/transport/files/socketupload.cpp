// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "transport/files/socketupload.h"

#include "transport/files/fileupload.h"
#include "transport/files/formbody.h"

#include <QCoreApplication>
#include <QNetworkProxy>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslSocket>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

constexpr qint64 piece = 262'144; ///< at most two of them are held

/// What Qt's managers call it.
QNetworkReply::NetworkError failureOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::RemoteHostClosedError:
        return QNetworkReply::RemoteHostClosedError;
    case QAbstractSocket::SslHandshakeFailedError:
        return QNetworkReply::SslHandshakeFailedError;
    default:
        return QNetworkReply::UnknownNetworkError;
    }
}

/// It may be speaking when nobody needs it any more.
std::shared_ptr<QTcpSocket> shared(QTcpSocket *socket)
{
    return {socket, [](QTcpSocket *done) {
                done->deleteLater();
            }};
}

/// As managers do it, but for what the host's configuration says of protocols.
std::shared_ptr<QTcpSocket> makeSocket(bool isSafe, QObject *parent)
{
    if (!isSafe)
        return shared(new QTcpSocket(parent));
    auto *socket = new QSslSocket(parent);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
    socket->setSslConfiguration(configuration);
    return shared(socket);
}

QByteArray headOf(const QUrl &url, const FormBody &body)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    QByteArray target = path.startsWith('/') ? path : '/' + path;
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    const QUrl server = url.adjusted(QUrl::RemoveUserInfo);
    return "POST " + target
        + " HTTP/1.1\r\nHost: " + server.authority(QUrl::FullyEncoded).toLatin1()
        + "\r\nAccept: */*\r\nContent-Type: " + body.contentType() + "\r\nContent-Length: "
        + QByteArray::number(body.length()) + "\r\nConnection: close\r\n\r\n";
}

} // namespace

SocketUploadCourse::SocketUploadCourse(const FileUpload &upload, const TransferLimits &limits,
                                       QObject *parent)
    : FileCourse(titleOf(upload), upload.url, limits, parent)
    , m_upload(upload)
    , m_body(new FormBody(upload, this))
    , m_reader(longestUploadAnswer)
{
    m_reaching.setSingleShot(true);
    connect(&m_reaching, &QTimer::timeout, this, &SocketUploadCourse::leave);
}

SocketUploadCourse::~SocketUploadCourse()
{
    SocketUploadCourse::drop();
}

void SocketUploadCourse::drop()
{
    m_reaching.stop();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    // It may be speaking right now, and whoever listens may end all transfers.
    QObject *application = QCoreApplication::instance();
    const bool isHere = application && application->thread() == thread();
    m_socket->setParent(isHere ? application : nullptr);
    m_socket.reset(); // its end ends the transfer
}

bool SocketUploadCourse::leadsTo(const QUrl &url)
{
    const bool isSafe = url.scheme() == "https"_L1;
    if (isSafe ? !QSslSocket::supportsSsl() : url.scheme() != "http"_L1)
        return false;
    const auto proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    const QNetworkProxy::ProxyType first = proxies.value(0).type();
    return first == QNetworkProxy::NoProxy || first == QNetworkProxy::DefaultProxy;
}

void SocketUploadCourse::start()
{
    if (!mayGoThere())
        return;
    if (!m_body->start()) {
        finishLater(unreadableError(m_upload));
        return;
    }
    const bool isSafe = url().scheme() == "https"_L1;
    m_socket = makeSocket(isSafe, this);
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setReadBufferSize(longestUploadAnswer);
    connect(m_socket.get(), &QTcpSocket::connected, this, [this] {
        m_isReached = true;
        m_reaching.stop();
    });
    if (auto *safe = qobject_cast<QSslSocket *>(m_socket.get())) {
        connect(safe, &QSslSocket::encrypted, this, &SocketUploadCourse::begin);
        connect(safe, &QSslSocket::encryptedBytesWritten, this, &SocketUploadCourse::follow);
    } else {
        connect(m_socket.get(), &QTcpSocket::connected, this, &SocketUploadCourse::begin);
        connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &SocketUploadCourse::follow);
    }
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &SocketUploadCourse::read);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &SocketUploadCourse::giveUp);
    stir();
    m_reaching.start(limits().reaching);
    QMetaObject::invokeMethod(this, &SocketUploadCourse::open, Qt::QueuedConnection);
}

/// Not from within start(): an address may fail at once.
void SocketUploadCourse::open()
{
    if (isOver())
        return;
    const QString host = url().host(QUrl::FullyEncoded);
    if (auto *safe = qobject_cast<QSslSocket *>(m_socket.get()))
        safe->connectToHostEncrypted(host, quint16(url().port(443)));
    else
        m_socket->connectToHost(host, quint16(url().port(80)));
}

void SocketUploadCourse::begin()
{
    stir();
    const QPointer<SocketUploadCourse> alive(this);
    m_socket->write(headOf(url(), *m_body));
    // Qt looks first at what it waits for longest. From here on that is an answer: it would be lost
    // with the connection if a refused file went on before.
    m_socket->flush();
    if (!alive || isOver())
        return; // what was there already, or what became of it, was the end
    m_hasBegun = true;
    feed();
}

qint64 SocketUploadCourse::held() const
{
    const auto *safe = qobject_cast<const QSslSocket *>(m_socket.get());
    return m_socket->bytesToWrite() + (safe ? safe->encryptedBytesToWrite() : 0);
}

bool SocketUploadCourse::wasSent() const
{
    return m_hasBegun && m_sent == m_body->length();
}

void SocketUploadCourse::feed()
{
    while (!isOver() && !m_body->atEnd() && held() < piece) {
        const QByteArray bytes = m_body->read(piece);
        if (bytes.isEmpty()) { // the file became shorter
            finish(unreadableError(m_upload));
            return;
        }
        m_written += bytes.size();
        m_socket->write(bytes);
    }
}

void SocketUploadCourse::follow()
{
    if (!m_hasBegun)
        return; // the two agree on TLS
    const QPointer<SocketUploadCourse> alive(this);
    // Whoever listens may wait in an event loop of their own, and all may end in there.
    const std::shared_ptr<QTcpSocket> speaking = m_socket;
    stir();
    feed();
    if (!alive || isOver())
        return;
    const qint64 sent = m_written - held();
    if (sent > m_sent) {
        m_sent = sent;
        Q_EMIT progressed(m_body->fileBytesIn(sent), m_body->fileLength());
    }
    if (!alive || isOver())
        return;
    if (m_reader.isComplete() && wasSent())
        conclude(QNetworkReply::NoError);
}

void SocketUploadCourse::read()
{
    if (!m_reader.isComplete())
        stir();
    m_reader.take(m_socket->readAll());
    const bool isRefusal = m_reader.answer().status >= 300;
    if (m_reader.isBroken())
        conclude(QNetworkReply::RemoteHostClosedError); // as Qt calls it
    else if (m_reader.isComplete() && (isRefusal || wasSent()))
        conclude(QNetworkReply::NoError);
}

void SocketUploadCourse::leave()
{
    abandon();
    Q_EMIT unreached();
}

void SocketUploadCourse::giveUp()
{
    if (!m_isReached) {
        leave();
        return;
    }
    m_reader.take(m_socket->readAll());
    m_reader.end();
    const bool isWhole = m_reader.isComplete() && wasSent();
    conclude(isWhole ? QNetworkReply::NoError : failureOf(m_socket->error()));
}

void SocketUploadCourse::conclude(QNetworkReply::NetworkError failure)
{
    finish(outcomeOf(m_reader.answer(), failure, m_socket->errorString()));
}

} // namespace Kustomer
