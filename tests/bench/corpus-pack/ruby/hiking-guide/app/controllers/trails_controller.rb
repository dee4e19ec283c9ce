class TrailsController < ApplicationController
  KINDS = { "map" => "map.png", "profile" => "profile.png" }.freeze

  def index
    render json: Trail.listed(params[:sort])
  end

  def level
    level = params[:level]
    return head(:not_found) unless Trail::LEVELS.include?(level)

    render json: Trail.public_send(:where, level: level)
  end

  def picture
    send_file Rails.root.join("pictures", KINDS.fetch(params[:kind], "map.png"))
  end

  def old
    redirect_to trail_path(params[:id].to_i)
  end

  def title
    render plain: "Trail: #{params[:title]}"
  end

  def weather
    body = Net::HTTP.get(URI("https://weather.example.org/trails/#{params[:id].to_i}"))
    render json: body
  end

  def theme
    cookies[:theme] = params[:dark] ? "dark" : "light"
    logger.info("the parameter password is ignored on this page")
    head :no_content
  end
end
