class CalculatorController < ApplicationController
  def create
    # ruleid: vetlint-ruby-eval-input
    render plain: eval(params[:expression])
  end

  def rule
    code = "price * #{params[:factor]}"
    # ruleid: vetlint-ruby-eval-input
    @order.instance_eval(code)
  end

  def mail
    # ruleid: vetlint-ruby-eval-input
    @text = ERB.new(params[:template]).result(binding)
    # ruleid: vetlint-ruby-eval-input
    Product.class_eval(params.require(:patch))
  end

  def safe
    # ok: vetlint-ruby-eval-input
    @order.instance_eval { @price }
    # ok: vetlint-ruby-eval-input
    @text = ERB.new(File.read("mail.erb")).result_with_hash(name: params[:name])
    # ok: vetlint-ruby-eval-input
    @sum = params[:a].to_i + params[:b].to_i
    # ok: vetlint-ruby-eval-input
    eval("1 + #{params[:a].to_i}")
  end
end
