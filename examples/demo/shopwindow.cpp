// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "shopwindow.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Product
{
    const char *name;
    const char *price;
    QColor color;
};

const std::array<Product, 6> products{{
    {QT_TRANSLATE_NOOP("ShopWindow", "Ridge tent"), "€ 289", {0x2f, 0x6f, 0x62}},
    {QT_TRANSLATE_NOOP("ShopWindow", "Down jacket"), "€ 179", {0xc8, 0x6b, 0x3c}},
    {QT_TRANSLATE_NOOP("ShopWindow", "Trail shoes"), "€ 129", {0x3d, 0x5a, 0x80}},
    {QT_TRANSLATE_NOOP("ShopWindow", "Camp stove"), "€ 74", {0x8a, 0x4f, 0x7d}},
    {QT_TRANSLATE_NOOP("ShopWindow", "Headlamp"), "€ 49", {0xb0, 0x8d, 0x2e}},
    {QT_TRANSLATE_NOOP("ShopWindow", "Day pack"), "€ 95", {0x56, 0x6a, 0x4e}},
}};

/// A card with a mountain of its own colour in place of a photograph.
class ProductCard : public QWidget
{
public:
    explicit ProductCard(const Product &product)
        : m_product(product)
    {
        setMinimumSize(150, 170);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QRectF picture = rect();
        picture.setBottom(picture.bottom() - 48);
        paintMountain(&painter, picture);

        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(palette().color(QPalette::WindowText));
        const QRectF text(0, picture.bottom() + 8, width(), 20);
        painter.drawText(text, Qt::AlignLeading | Qt::AlignVCenter,
                         QCoreApplication::translate("ShopWindow", m_product.name));
        painter.setFont(font());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(text.translated(0, 20), Qt::AlignLeading | Qt::AlignVCenter,
                         QString::fromUtf8(m_product.price));
    }

private:
    void paintMountain(QPainter *painter, const QRectF &area) const
    {
        QPainterPath frame;
        frame.addRoundedRect(area, 12, 12);
        painter->setClipPath(frame);
        painter->fillRect(area, m_product.color.lighter(165));
        const auto at = [&](qreal x, qreal y) {
            return area.topLeft() + QPointF(area.width() * x, area.height() * y);
        };
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_product.color.lighter(230));
        painter->drawEllipse(at(0.75, 0.28), area.height() * 0.1, area.height() * 0.1);
        painter->setBrush(m_product.color.lighter(125));
        painter->drawPolygon(QPolygonF{at(-0.1, 1), at(0.32, 0.38), at(0.75, 1)});
        painter->setBrush(m_product.color);
        painter->drawPolygon(QPolygonF{at(0.25, 1), at(0.7, 0.5), at(1.15, 1)});
        painter->setClipping(false);
    }

    Product m_product;
};

} // namespace

ShopWindow::ShopWindow(QWidget *parent)
    : ShopWindow(new KustomerChatLauncher, parent)
{ }

ShopWindow::ShopWindow(Kustomer::ChatClient *client)
    : ShopWindow(new KustomerChatLauncher(client), nullptr)
{ }

ShopWindow::ShopWindow(KustomerChatLauncher *launcher, QWidget *parent)
    : QWidget(parent)
    , m_account(new QLabel(tr("Guest")))
    , m_launcher(launcher)
{
    launcher->setWindow(this);
    setWindowTitle(tr("Fernweh Outdoor"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(makeShelf());
    resize(980, 760);
    connect(chat(), &KustomerChatWidget::loggedIn, this, &ShopWindow::greet);
    connect(chat(), &KustomerChatWidget::loggedOut, m_account,
            [this] { m_account->setText(tr("Guest")); });
    connect(chat(), &KustomerChatWidget::loginFailed, m_account, &QLabel::setText);
}

QWidget *ShopWindow::makeShelf()
{
    auto *shelf = new QWidget;
    auto *grid = new QGridLayout(shelf);
    grid->setContentsMargins(28, 24, 28, 24);
    grid->setSpacing(20);

    auto *title = new QLabel(tr("Fernweh Outdoor"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setBold(true);
    title->setFont(large);
    grid->addWidget(title, 0, 0, 1, 2);
    m_account->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(m_account, 0, 2, Qt::AlignTrailing);
    constexpr int columns = 3;
    for (size_t i = 0; i < products.size(); ++i) {
        grid->addWidget(new ProductCard(products.at(i)), 1 + int(i) / columns, int(i) % columns);
    }
    grid->setRowStretch(1, 1);
    grid->setRowStretch(2, 1);
    return shelf;
}

void ShopWindow::greet(const LoginResponse &response)
{
    m_account->setText(response.email.value_or(response.customerId));
}
