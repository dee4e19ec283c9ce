class WidgetsController < ActionController::Base
  def show
    cookies[:widget_token] = { value: SecureRandom.hex(24), expires: 1.year }
    render html: "<p>#{params[:greeting]}</p>".html_safe
  end

  def plain
    render html: helpers.tag.p(params[:greeting])
  end

  def create
    notice = Notice.create!(title: params[:title].to_s, body: params[:body].to_s)
    render json: { id: notice.id }
  end
end
